import { optionalKeys } from "../../optional-keys.ts";
import { ACTIONS, AUDIENCES, type Proposal, REVIEWS } from "../types.ts";
import { backers, sponsors } from "./code-parsers.ts";
import { confidenceByPart } from "./confidence-parser.ts";
import { history, position, status } from "./history-parser.ts";
import { documentReference, proposalId, target } from "./itu-parsers.ts";
import { type KeyTable, optional, required, type Values } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { proposalKey } from "./proposal-key-parser.ts";
import { relations, toRelations } from "./relations-parser.ts";
import { choice, dayOrMonth, language, line, words } from "./scalar-parsers.ts";
import { sources } from "./source-parser.ts";

/** The keys of a proposal. */
export const PROPOSAL_KEYS = {
  title: required("the proposal's name, on one line", line()),
  id: optional("the ID as ITU prints it, or a range of them", proposalId()),
  number: optional("the sponsor's own number", line()),
  formerly: optional("keys that it had before", listOf(proposalKey())),
  sponsors: required("who proposes it, [] where the source names nobody", sponsors()),
  issue: required("the issue it belongs to, by the name of its file in issues/ without .md", line()),
  also: optional("further issues, likewise by the names of their files", listOf(line())),
  target: required("the text or texts that it acts on", listOf(target(), 1)),
  action: optional("what it does to its target", choice("action", "actions", ACTIONS)),
  document: optional("the document that it stands in", documentReference()),
  status: required("how far it has come", status()),
  position: optional("the group's position on it", position()),
  review: optional("how far the position is", choice("review", "states of review", REVIEWS)),
  "reviewed-by": optional("who reviewed the position", line()),
  "reviewed-on": optional("when the position was reviewed", dayOrMonth()),
  submitted: optional("when it was submitted", dayOrMonth()),
  updated: optional("when it was last touched", dayOrMonth()),
  committee: optional("the committee or ad hoc group that has it", line()),
  supporters: optional("who supports it, each with `from DATE` where that matters", backers()),
  opponents: optional("who opposes it, each with `from DATE` where that matters", backers()),
  relations: optional("how it relates to other proposals", relations()),
  history: optional("what happened to it, oldest first", history()),
  outcome: optional("what became of it, in words", words()),
  sources: required("where its statements come from, at least one", sources(proposalKeys, 1)),
  language: optional("the language of its body, as a code such as en, fr or zh", language()),
  confidence: optional("whether it is explicit in the sources", confidenceByPart()),
  audience: optional("who may learn that it exists", choice("audience", "audiences", AUDIENCES)),
} as const satisfies KeyTable;

function proposalKeys(): string[] {
  return Object.keys(PROPOSAL_KEYS);
}

type ProposalValues = Values<typeof PROPOSAL_KEYS>;

/** The proposal that the values make; what is missing or wrong is filled so that other rules can go on. */
export function toProposal(
  key: string,
  values: ProposalValues,
  file: Pick<Proposal, "file" | "at" | "body">,
): Proposal {
  return {
    ...file,
    key,
    title: values.title ?? "",
    ...optionalKeys({ id: values.id, number: values.number }),
    formerly: values.formerly ?? [],
    sponsors: values.sponsors ?? [],
    issue: values.issue ?? "",
    also: values.also ?? [],
    target: values.target ?? [],
    ...optionalKeys({ action: values.action, document: values.document }),
    status: values.status ?? "unknown",
    position: values.position ?? "none",
    review: values.review ?? "draft",
    ...optionalKeys({
      reviewedBy: values["reviewed-by"],
      reviewedOn: values["reviewed-on"],
      submitted: values.submitted,
      updated: values.updated,
      committee: values.committee,
      outcome: values.outcome,
      language: values.language,
    }),
    supporters: values.supporters ?? [],
    opponents: values.opponents ?? [],
    relations: toRelations(values.relations),
    history: values.history ?? [],
    sources: values.sources ?? [],
    confidence: values.confidence ?? { record: "explicit", status: "explicit", position: "explicit" },
    audience: values.audience ?? "public",
  };
}
