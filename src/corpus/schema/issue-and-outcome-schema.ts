import { DATE, oneOf, optional, required, TEXT } from "../../typed-schema.ts";
import { AGREEMENTS, CONFIDENCES, PRIORITIES, RESULTS } from "../vocabulary.ts";
import { RESOLUTIONS } from "./brief-shapes.ts";
import { confidence, sources } from "./map-parsers.ts";
import {
  absent,
  COMMON_POSITION,
  copied,
  EVERYONE,
  INTERNAL_ONLY,
  made,
  type RecordTable,
} from "./record-keys.ts";
import { proposalName, target } from "./reference-parsers.ts";
import { choice, dayOrMonth, line, lineForGroup, wholeNumber } from "./scalar-parsers.ts";
import { listOf } from "./value-parser.ts";

/** The keys of a file in `issues/`: how each is read, who sees it, how the Brief has it, how a change is reported. */
export const ISSUE_KEYS = {
  title: required("the issue's name, on one line", line(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("its name, on one line", TEXT)),
  }),
  // The Brief has the issues in this order, and that is what is compared.
  order: required("its place in the brief, a whole number", wholeNumber(0, 9999), {
    otherwise: 0,
    ...absent(EVERYONE),
  }),
  priority: optional("whether the group listed it", choice("priority", "priorities", PRIORITIES), {
    otherwise: "listed",
    ...made(EVERYONE, "detail", required("whether the group listed it", oneOf(PRIORITIES))),
  }),
  resolutions: optional("numbers of the resolutions that belong here", listOf(wholeNumber(1, 999, true)), {
    otherwise: [],
    ...made(EVERYONE, "detail", required("the resolutions that belong here", RESOLUTIONS)),
  }),
  lead: optional("who in the group leads on it", lineForGroup(), copied(INTERNAL_ONLY, "detail")),
  position: optional(
    "the state of the common position",
    choice("position", "states of a position", AGREEMENTS),
    {
      otherwise: "none",
      ...made(
        COMMON_POSITION,
        "position",
        required("the state of the common position, as far as the audience may know", oneOf(AGREEMENTS)),
      ),
    },
  ),
  agreed: optional(
    "when the common position was agreed",
    dayOrMonth(),
    made(COMMON_POSITION, "position", optional("when the common position was agreed", DATE)),
  ),
  sources: optional("where its statements come from", sources(issueKeys, 0), {
    otherwise: [],
    ...made(EVERYONE, "detail"),
  }),
  confidence: optional("whether it is explicit in the sources", confidence(), {
    otherwise: "explicit",
    ...made(EVERYONE, "detail", required("whether it is explicit in the sources", oneOf(CONFIDENCES))),
  }),
} satisfies RecordTable<"position" | "detail" | "derived">;

function issueKeys(): string[] {
  return Object.keys(ISSUE_KEYS);
}

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
