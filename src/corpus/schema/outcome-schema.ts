import { optional, required } from "../../typed-schema.ts";
import { RESULTS } from "../vocabulary.ts";
import { confidence, sources } from "./map-parsers.ts";
import { copied, EVERYONE, made, type RecordTable } from "./record-keys.ts";
import { proposalName, target } from "./reference-parsers.ts";
import { choice, dayOrMonth, line } from "./scalar-parsers.ts";
import { listOf } from "./value-parser.ts";

/**
 * The keys of a file in `outcomes/`, what became of one text: how each is read, who sees it, how the Brief has it. It
 * contains only public facts, so that every audience sees every key.
 */
export const OUTCOME_KEYS = {
  target: required("the one text that it is about, as a proposal names it: Res. 139", target(), {
    otherwise: { kind: "words", text: "" },
    ...made(EVERYONE, "step"),
  }),
  result: required("what became of the text", choice("result", "results", RESULTS), {
    otherwise: "unchanged",
    ...made(EVERYONE, "step"),
  }),
  date: required(
    "when, or the conference's last day where no source says it; nothing of the file shows before",
    dayOrMonth(),
    { otherwise: "9999-12-31", ...made(EVERYONE, "step") },
  ),
  label: optional("how the text is cited from then on: Rev. Dubai, 2018", line(), copied(EVERYONE, "step")),
  title: optional("its title from then on", line(), copied(EVERYONE, "detail")),
  issue: optional(
    "the issue that it is printed under, where no proposal has it",
    line(),
    made(EVERYONE, "detail"),
  ),
  proposals: optional(
    "proposals that it answers, by key or ID, although their target does not name it",
    listOf(proposalName()),
    { otherwise: [], ...made(EVERYONE, "detail") },
  ),
  sources: required("where its statements come from, at least one", sources(outcomeKeys, 1), {
    otherwise: [],
    ...made(EVERYONE, "detail"),
  }),
  confidence: optional("whether it is explicit in the sources", confidence(), {
    otherwise: "explicit",
    ...made(EVERYONE, "detail"),
  }),
} satisfies RecordTable<"step" | "detail">;

function outcomeKeys(): string[] {
  return Object.keys(OUTCOME_KEYS);
}
