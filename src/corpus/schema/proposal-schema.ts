import { DATE, list, oneOf, optional, required, TEXT, withDefault } from "../../typed-schema.ts";
import { forNamesOfBodies } from "../sections/restricted-values.ts";
import { ACTIONS, AUDIENCES, POSITIONS, REVIEWS, STATUSES } from "../vocabulary.ts";
import { BACKERS, CONFIDENCE_BY_PART, HISTORY, SOURCES, SPONSORS, TARGETS } from "./brief-shapes.ts";
import { backers, sponsors, states } from "./code-parsers.ts";
import { language } from "./language-parser.ts";
import { confidenceByPart, history, position, relations, sources, status } from "./map-parsers.ts";
import { AGREED_POSITION, copied, EVERYONE, INTERNAL_ONLY, made, type RecordTable } from "./record-keys.ts";
import { documentReference, ownNumber, proposalId, proposalKey, target } from "./reference-parsers.ts";
import { choice, dayOrMonth, line, lineForGroup, words } from "./scalar-parsers.ts";
import { listOf } from "./value-parser.ts";

/** The keys of a proposal: how each is read, who sees it, how the Brief has it and how its change is reported. */
export const PROPOSAL_KEYS = {
  title: required("the proposal's name, on one line", line(), {
    otherwise: "",
    ...made(EVERYONE, "revision", required("its name, on one line", TEXT)),
  }),
  id: optional(
    "the ID as ITU prints it, or a range of them",
    proposalId(),
    made(EVERYONE, "revision", optional("as ITU prints it, or a range", TEXT)),
  ),
  number: optional("the sponsor's own number", ownNumber(), copied(EVERYONE, "revision")),
  formerly: optional("keys that it had before", listOf(proposalKey()), {
    otherwise: [],
    ...made(INTERNAL_ONLY, "editorial"),
  }),
  sponsors: required("who proposes it, [] where the source names nobody", sponsors(), {
    otherwise: [],
    ...made(EVERYONE, "revision", required("who proposes it; empty where the source names nobody", SPONSORS)),
  }),
  issue: required("the issue it belongs to, by the name of its file in issues/ without .md", line(), {
    otherwise: "",
    ...made(EVERYONE, "revision", required("the slug of the issue that it is printed under", TEXT)),
  }),
  also: optional("further issues, likewise by the names of their files", listOf(line()), {
    otherwise: [],
    ...made(EVERYONE, "detail", required("further issues, likewise by the names of their files", list(TEXT))),
  }),
  target: required("the text or texts that it acts on", listOf(target(), 1), {
    otherwise: [],
    ...made(EVERYONE, "revision", required("what it acts on", TARGETS)),
  }),
  action: optional(
    "what it does to its target",
    choice("action", "actions", ACTIONS),
    copied(EVERYONE, "revision"),
  ),
  document: optional(
    "the document that it stands in",
    documentReference(),
    made(EVERYONE, "revision", optional("the document that it stands in", TEXT)),
  ),
  status: required("how far it has come", status(), {
    otherwise: "unknown",
    ...made(EVERYONE, "special", required("how far it has come, as of the day", oneOf(STATUSES))),
  }),
  position: optional("the group's position on it", position(), {
    otherwise: "none",
    ...made(
      AGREED_POSITION,
      "position",
      optional("the group's position, as far as the audience may know", oneOf(POSITIONS)),
    ),
  }),
  review: optional("how far the position is", choice("review", "states of review", REVIEWS), {
    otherwise: "draft",
    ...copied(INTERNAL_ONLY, "detail"),
  }),
  "reviewed-by": optional("who reviewed the position", lineForGroup(), copied(INTERNAL_ONLY, "detail")),
  "reviewed-on": optional("when the position was reviewed", dayOrMonth(), copied(INTERNAL_ONLY, "detail")),
  submitted: optional(
    "when it was submitted",
    dayOrMonth(),
    made(EVERYONE, "accompanying", optional("when it was submitted", DATE)),
  ),
  updated: optional(
    "when it was last touched",
    dayOrMonth(),
    made(EVERYONE, "accompanying", optional("when it was last touched", DATE)),
  ),
  committee: optional(
    "the committee or ad hoc group that has it",
    line(forNamesOfBodies),
    copied(EVERYONE, "step"),
  ),
  signatories: optional("member states on record as having signed a group's common proposal", states(), {
    otherwise: [],
    ...made(EVERYONE, "detail", required("who is on record as having signed it", withDefault(SPONSORS, []))),
  }),
  limits: optional("what the sources do not say of it, in a line", words(), copied(EVERYONE, "detail")),
  supporters: optional("who supports it, each with `from DATE` where that matters", backers(), {
    otherwise: [],
    ...made(EVERYONE, "special", required("who supports it", BACKERS)),
  }),
  opponents: optional("who opposes it, each with `from DATE` where that matters", backers(), {
    otherwise: [],
    ...made(EVERYONE, "special", required("who opposes it", BACKERS)),
  }),
  relations: optional("how it relates to other proposals", relations(), {
    otherwise: { supersedes: [], mergedInto: [], sameSubject: [], opposes: [] },
    ...made(EVERYONE, "detail"),
  }),
  history: optional("what happened to it, oldest first", history(), {
    otherwise: [],
    ...made(EVERYONE, "accompanying", required("what happened to it up to the day, oldest first", HISTORY)),
  }),
  outcome: optional(
    "what became of it, in words; needed once it has ended",
    words(),
    made(EVERYONE, "special", optional("what became of it, in words", TEXT)),
  ),
  sources: required("where its statements come from, at least one", sources(proposalKeys, 1), {
    otherwise: [],
    ...made(EVERYONE, "accompanying", required("where its statements come from", SOURCES)),
  }),
  language: optional(
    "the language of its body, as a code such as en, fr or zh",
    language(),
    made(EVERYONE, "detail"),
  ),
  "original-title": optional(
    "the title as the document has it, where `title` is given in the brief's language",
    line(),
    copied(EVERYONE, "detail"),
  ),
  confidence: optional("whether it is explicit in the sources", confidenceByPart(), {
    otherwise: { record: "explicit", status: "explicit", position: "explicit" },
    ...made(
      EVERYONE,
      "detail",
      required(
        "whether the record, its status and its position are explicit in the sources",
        CONFIDENCE_BY_PART,
      ),
    ),
  }),
  audience: optional("who may learn that it exists", choice("audience", "audiences", AUDIENCES), {
    otherwise: "public",
    ...copied(INTERNAL_ONLY, "detail"),
  }),
} satisfies RecordTable;

function proposalKeys(): string[] {
  return Object.keys(PROPOSAL_KEYS);
}
