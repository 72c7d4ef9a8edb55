import {
  AGREED_PARTS,
  type BriefProposal,
  type HistoryLine,
  type VoidedAgreement,
} from "../../brief/types.ts";
import { ACTIONS, AUDIENCES, CONFIDENCES, POSITIONS, REVIEWS, STATUSES } from "../../corpus/types.ts";
import {
  always,
  closed,
  DATE,
  listOf,
  maybe,
  oneOf,
  TEXT,
  TRUE,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "./closed-object.ts";
import { BACKERS, LOCAL, PROPOSALS, SOURCES, SPONSORS, sectionsOf, TARGETS } from "./shared-definitions.ts";

const CONFIDENCE = oneOf(CONFIDENCES);

const HISTORY_LINE = closed<HistoryLine>({
  date: always("when it happened", DATE),
  status: maybe("the status from then on", oneOf(STATUSES)),
  position: maybe("the group's position from then on; internal audience only", oneOf(POSITIONS)),
  note: maybe("what happened, in words", TEXT),
});

/** A proposal of the Brief. */
export const PROPOSAL_SCHEMA = closed<BriefProposal>({
  key: always("its name in the record, by which others point to it", TEXT),
  title: always("its name, on one line", TEXT),
  id: maybe("as ITU prints it, or a range", TEXT),
  number: maybe("the sponsor's own", TEXT),
  sponsors: always("who proposes it; empty where the source names nobody", SPONSORS),
  issue: always("the slug of the issue that it is printed under", TEXT),
  also: always("further issues, likewise by the names of their files", listOf(TEXT)),
  target: always("what it acts on", TARGETS),
  action: maybe("what it does to its target; absent where the source does not say", oneOf(ACTIONS)),
  document: maybe("the document that it stands in", TEXT),
  status: always("how far it has come, as of the day", oneOf(STATUSES)),
  open: always("whether that status is an open one", YES_OR_NO),
  outcomeNotOnRecord: maybe("it is open although the conference is over", TRUE),
  successors: maybe(
    "what it was superseded by or merged into; it counts in no other figure or grid then",
    PROPOSALS,
  ),
  position: maybe("the group's position, as far as the audience may know", oneOf(POSITIONS)),
  submitted: maybe("when it was submitted", DATE),
  updated: maybe("when it was last touched", DATE),
  dateNotStated: maybe("no date puts it on record", TRUE),
  committee: maybe("the committee or ad hoc group that has it", TEXT),
  supporters: always("who supports it", BACKERS),
  opponents: always("who opposes it", BACKERS),
  supersedes: always("proposals that it replaces", PROPOSALS),
  supersededBy: always("proposals that replace it", PROPOSALS),
  mergedInto: always("proposals that it went into", PROPOSALS),
  mergedFrom: always("proposals that went into it", PROPOSALS),
  sameSubject: always("proposals on the same subject", PROPOSALS),
  opposes: always("proposals that it is opposed to", PROPOSALS),
  opposedBy: always("proposals that are opposed to it", PROPOSALS),
  history: always("what happened to it up to the day, oldest first", listOf(HISTORY_LINE)),
  outcome: maybe("what became of it, in words", TEXT),
  sources: always("where its statements come from", SOURCES),
  confidence: always(
    "whether the record, its status and its position are explicit in the sources",
    closed<BriefProposal["confidence"]>({
      record: always("the entry as a whole", CONFIDENCE),
      status: always("its status", CONFIDENCE),
      position: maybe("its position, where there is one", CONFIDENCE),
    }),
  ),
  summary: maybe("what it would do", LOCAL),
  text: maybe("its text; in the HTML, changes are marked with <ins> and <del>", LOCAL),
  analysis: maybe("what the group makes of it", LOCAL),
  positionText: maybe("the group's position in words", LOCAL),
  ask: maybe("what the group asks for", LOCAL),
  further: always("sections with other headings", sectionsOf(LOCAL)),
  language: maybe("BCP 47, of its texts, where it differs from the brief's", TEXT),
  direction: maybe("of its texts, where it differs from the brief's", oneOf(["rtl", "ltr"])),
  audience: maybe(
    "who may learn that it exists; internal audience only, like all that follow",
    oneOf(AUDIENCES),
  ),
  review: maybe("how far the position is", oneOf(REVIEWS)),
  reviewedBy: maybe("who reviewed the position", TEXT),
  reviewedOn: maybe("when the position was reviewed", DATE),
  voided: maybe(
    "why the agreement on the position is void",
    closed<VoidedAgreement>({
      revised: maybe("when the proposal was revised after the review", DATE),
      changed: maybe(
        "what is not as it was",
        closed<NonNullable<VoidedAgreement["changed"]>>({
          edition: always("the first edition made since the review", WHOLE_NUMBER),
          parts: always("which parts of the proposal", listOf(oneOf(AGREED_PARTS))),
        }),
      ),
    }),
  ),
  formerly: maybe("keys that it had before", listOf(TEXT)),
  staleDays: maybe("days since anybody touched it, where they are too many", WHOLE_NUMBER),
});
