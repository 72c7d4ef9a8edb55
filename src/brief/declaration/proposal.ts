import { PROPOSAL_KEYS } from "../../corpus/schema/proposal-schema.ts";
import { CONFIDENCES, POSITIONS, STATUSES } from "../../corpus/types.ts";
import {
  DATE,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  required,
  TEXT,
  TRUE,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "../../typed-schema.ts";
import {
  BACKERS,
  directionOfTexts,
  LOCAL,
  PROPOSAL_LINKS,
  SOURCES,
  SPONSORS,
  sectionsOf,
  TARGETS,
} from "./parts.ts";
import { recordFields } from "./record-fields.ts";

/**
 * What a position is agreed upon: where one of these changes, the agreement is void. `document` stands in editions of
 * earlier programs alone: a proposal that only now received its document is the same proposal.
 */
export const AGREED_PARTS = ["target", "action", "document", "text"] as const;
export type AgreedPart = (typeof AGREED_PARTS)[number];

const CONFIDENCE = oneOf(CONFIDENCES);

const HISTORY_LINE = object({
  date: required("when it happened", DATE),
  status: optional("the status from then on", oneOf(STATUSES)),
  position: optional("the group's position from then on; internal audience only", oneOf(POSITIONS)),
  note: optional("what happened, in words", TEXT),
});
export type HistoryLine = Infer<typeof HISTORY_LINE>;

/** Why the agreement on a position is void: one of the two, or both. */
const VOIDED = object({
  revised: optional("when the proposal was revised after the review", DATE),
  changed: optional(
    "what is not as it was",
    object({
      edition: required("the first edition made since the review", WHOLE_NUMBER),
      parts: required("which parts of the proposal", list(oneOf(AGREED_PARTS))),
    }),
  ),
});
export type VoidedAgreement = Infer<typeof VOIDED>;

const SPECIAL_RELATION = { key: "relations", reportedAs: "special" } as const;

/** The fields of a proposal of the Brief; keys that it has as they are follow by themselves. */
export const PROPOSAL_FIELDS = recordFields(PROPOSAL_KEYS, {
  key: required("its name in the record, by which others point to it", TEXT, { reportedAs: "derived" }),
  title: required("its name, on one line", TEXT, { key: "title" }),
  id: optional("as ITU prints it, or a range", TEXT, { key: "id" }),
  sponsors: required("who proposes it; empty where the source names nobody", SPONSORS, { key: "sponsors" }),
  issue: required("the slug of the issue that it is printed under", TEXT, { key: "issue" }),
  also: required("further issues, likewise by the names of their files", list(TEXT), { key: "also" }),
  target: required("what it acts on", TARGETS, { key: "target" }),
  document: optional("the document that it stands in", TEXT, { key: "document" }),
  status: required("how far it has come, as of the day", oneOf(STATUSES), { key: "status" }),
  open: required("whether that status is an open one", YES_OR_NO, { reportedAs: "derived" }),
  outcomeNotOnRecord: optional("it is open although the conference is over", TRUE, { reportedAs: "derived" }),
  successors: optional(
    "what it was superseded by or merged into; it counts in no other figure or grid then",
    PROPOSAL_LINKS,
    // There for every reader: empty where the relations are not.
    { reportedAs: "special" },
  ),
  position: optional("the group's position, as far as the audience may know", oneOf(POSITIONS), {
    key: "position",
  }),
  submitted: optional("when it was submitted", DATE, { key: "submitted" }),
  updated: optional("when it was last touched", DATE, { key: "updated" }),
  dateNotStated: optional("no date puts it on record", TRUE, { reportedAs: "editorial" }),
  supporters: required("who supports it", BACKERS, { key: "supporters" }),
  opponents: required("who opposes it", BACKERS, { key: "opponents" }),
  supersedes: required("proposals that it replaces", PROPOSAL_LINKS, { key: "relations" }),
  supersededBy: required("proposals that replace it", PROPOSAL_LINKS, SPECIAL_RELATION),
  mergedInto: required("proposals that it went into", PROPOSAL_LINKS, SPECIAL_RELATION),
  mergedFrom: required("proposals that went into it", PROPOSAL_LINKS, SPECIAL_RELATION),
  sameSubject: required("proposals on the same subject", PROPOSAL_LINKS, { key: "relations" }),
  opposes: required("proposals that it is opposed to", PROPOSAL_LINKS, { key: "relations" }),
  opposedBy: required("proposals that are opposed to it", PROPOSAL_LINKS, { key: "relations" }),
  history: required("what happened to it up to the day, oldest first", list(HISTORY_LINE), {
    key: "history",
  }),
  outcome: optional("what became of it, in words", TEXT, { key: "outcome" }),
  sources: required("where its statements come from", SOURCES, { key: "sources" }),
  /** Each inferred one is marked where it is printed. */
  confidence: required(
    "whether the record, its status and its position are explicit in the sources",
    object({
      record: required("the entry as a whole", CONFIDENCE),
      status: required("its status", CONFIDENCE),
      position: optional("its position, where there is one", CONFIDENCE),
    }),
    { key: "confidence" },
  ),
  summary: optional("what it would do", LOCAL, { reportedAs: "revision" }),
  text: optional("its text; in the HTML, changes are marked with <ins> and <del>", LOCAL, {
    reportedAs: "revision",
  }),
  analysis: optional("what the group makes of it", LOCAL, { reportedAs: "editorial" }),
  positionText: optional("the group's position in words", LOCAL, { reportedAs: "position" }),
  ask: optional("what the group asks for", LOCAL, { reportedAs: "position" }),
  further: required("sections with other headings", sectionsOf(LOCAL), { reportedAs: "editorial" }),
  language: optional("BCP 47, of its texts, where it differs from the brief's", TEXT, { key: "language" }),
  direction: directionOfTexts("of its texts", { key: "language", reportedAs: "derived" }),
  voided: optional("why the agreement on the position is void; internal audience only", VOIDED, {
    key: "review",
    reportedAs: "derived",
  }),
  formerly: optional("keys that it had before; internal audience only", list(TEXT), { key: "formerly" }),
  staleDays: optional(
    "days since anybody touched it, where they are too many; internal audience only",
    WHOLE_NUMBER,
    { reportedAs: "derived" },
  ),
});

/** A proposal of the Brief. */
export const PROPOSAL = object(PROPOSAL_FIELDS);
export type BriefProposal = Infer<typeof PROPOSAL>;
