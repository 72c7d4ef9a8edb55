import { ACTIONS, AUDIENCES, CONFIDENCES, POSITIONS, REVIEWS, STATUSES } from "../../corpus/types.ts";
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

/** A proposal of the Brief. */
export const PROPOSAL = object({
  key: required("its name in the record, by which others point to it", TEXT),
  title: required("its name, on one line", TEXT),
  id: optional("as ITU prints it, or a range", TEXT),
  number: optional("the sponsor's own", TEXT),
  sponsors: required("who proposes it; empty where the source names nobody", SPONSORS),
  issue: required("the slug of the issue that it is printed under", TEXT),
  also: required("further issues, likewise by the names of their files", list(TEXT)),
  target: required("what it acts on", TARGETS),
  action: optional("what it does to its target; absent where the source does not say", oneOf(ACTIONS)),
  document: optional("the document that it stands in", TEXT),
  status: required("how far it has come, as of the day", oneOf(STATUSES)),
  open: required("whether that status is an open one", YES_OR_NO),
  outcomeNotOnRecord: optional("it is open although the conference is over", TRUE),
  successors: optional(
    "what it was superseded by or merged into; it counts in no other figure or grid then",
    PROPOSAL_LINKS,
  ),
  position: optional("the group's position, as far as the audience may know", oneOf(POSITIONS)),
  submitted: optional("when it was submitted", DATE),
  updated: optional("when it was last touched", DATE),
  dateNotStated: optional("no date puts it on record", TRUE),
  committee: optional("the committee or ad hoc group that has it", TEXT),
  supporters: required("who supports it", BACKERS),
  opponents: required("who opposes it", BACKERS),
  supersedes: required("proposals that it replaces", PROPOSAL_LINKS),
  supersededBy: required("proposals that replace it", PROPOSAL_LINKS),
  mergedInto: required("proposals that it went into", PROPOSAL_LINKS),
  mergedFrom: required("proposals that went into it", PROPOSAL_LINKS),
  sameSubject: required("proposals on the same subject", PROPOSAL_LINKS),
  opposes: required("proposals that it is opposed to", PROPOSAL_LINKS),
  opposedBy: required("proposals that are opposed to it", PROPOSAL_LINKS),
  history: required("what happened to it up to the day, oldest first", list(HISTORY_LINE)),
  outcome: optional("what became of it, in words", TEXT),
  sources: required("where its statements come from", SOURCES),
  confidence: required(
    "whether the record, its status and its position are explicit in the sources",
    object({
      record: required("the entry as a whole", CONFIDENCE),
      status: required("its status", CONFIDENCE),
      position: optional("its position, where there is one", CONFIDENCE),
    }),
  ),
  summary: optional("what it would do", LOCAL),
  text: optional("its text; in the HTML, changes are marked with <ins> and <del>", LOCAL),
  analysis: optional("what the group makes of it", LOCAL),
  positionText: optional("the group's position in words", LOCAL),
  ask: optional("what the group asks for", LOCAL),
  further: required("sections with other headings", sectionsOf(LOCAL)),
  language: optional("BCP 47, of its texts, where it differs from the brief's", TEXT),
  direction: directionOfTexts("of its texts"),
  audience: optional(
    "who may learn that it exists; internal audience only, like all that follow",
    oneOf(AUDIENCES),
  ),
  review: optional("how far the position is", oneOf(REVIEWS)),
  reviewedBy: optional("who reviewed the position", TEXT),
  reviewedOn: optional("when the position was reviewed", DATE),
  voided: optional("why the agreement on the position is void", VOIDED),
  formerly: optional("keys that it had before", list(TEXT)),
  staleDays: optional("days since anybody touched it, where they are too many", WHOLE_NUMBER),
});
export type BriefProposal = Infer<typeof PROPOSAL>;
