import {
  KEYS,
  LOCAL,
  PROPOSAL_LINKS,
  SOURCES,
  sectionsOf,
  TARGET,
} from "../../corpus/schema/brief-shapes.ts";
import { OUTCOME_KEYS } from "../../corpus/schema/issue-and-outcome-schema.ts";
import { CONFIDENCES, ENDED_STATUSES, ENDINGS, type EndedStatus, RESULTS } from "../../corpus/types.ts";
import {
  DATE,
  DAY,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  required,
  TEXT,
  TRUE,
  WHOLE_NUMBER,
  withDefault,
} from "../../typed-schema.ts";
import { COLUMN } from "./indexes.ts";
import { recordFields } from "./record-fields.ts";

/**
 * The verdicts on a proposal. `gained`, `mixed` and `lost` measure its ending against the agreed position of the group;
 * `deferred`: postponed; `not-on-record`: the outcome is not known; `carried-on`: reported at its successor; `reported`: the
 * group has no agreed position for or against it, or none that the reader may see.
 */
export const VERDICTS = [
  "gained",
  "mixed",
  "lost",
  "deferred",
  "not-on-record",
  "carried-on",
  "reported",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts on an issue. */
export type IssueVerdict = Exclude<Verdict, "carried-on">;
const ISSUE_VERDICTS: readonly IssueVerdict[] = [
  "gained",
  "mixed",
  "lost",
  "deferred",
  "not-on-record",
  "reported",
];

const INFERRED = optional("present only where the verdict is based on something inferred", TRUE);

const PROPOSAL_VERDICT = object({
  key: required("of the proposal", TEXT),
  verdict: required("how it ended for the group", oneOf(VERDICTS)),
  inferred: INFERRED,
});
export type ProposalVerdict = Infer<typeof PROPOSAL_VERDICT>;

const ISSUE_OUTCOME = object({
  issue: required("its slug", TEXT),
  verdict: required("how it ended for the group", oneOf(ISSUE_VERDICTS)),
  inferred: INFERRED,
  proposals: required("in the order of print; superseded and merged ones left out", list(PROPOSAL_VERDICT)),
});
export type IssueOutcome = Infer<typeof ISSUE_OUTCOME>;

type IsScored<Status extends EndedStatus> = (typeof ENDINGS)[Status] extends "replaced" | "not-on-record"
  ? never
  : Status;
export type ScoredStatus = { [Status in EndedStatus]: IsScored<Status> }[EndedStatus];

/** The statuses with a column in the score sheet: those that state the outcome of the proposal itself. */
export const SCORED_STATUSES = ENDED_STATUSES.filter((status): status is ScoredStatus => {
  const ending = ENDINGS[status];
  return ending !== "replaced" && ending !== "not-on-record";
});

/** The outcomes of a set of proposals. `endings` has all of `SCORED_STATUSES`, in their order. */
const SCORE = {
  filed: required("submitted to the conference: the sum of all endings and of notOnRecord", WHOLE_NUMBER),
  endings: required(
    "how they ended",
    list(
      object({
        status: required("the ending", oneOf(SCORED_STATUSES)),
        count: required("how many", WHOLE_NUMBER),
        inferred: required("how many of them are inferred", WHOLE_NUMBER),
        subjects: optional(
          "on how many subjects, where several are linked as on the same subject",
          WHOLE_NUMBER,
        ),
      }),
    ),
  ),
  notOnRecord: required("filed, and how they ended is not on record", WHOLE_NUMBER),
  announcedOnly: required("made known, with no submission on record; not filed", WHOLE_NUMBER),
  reportedOnly: required(
    "known from accounts only, without an ending on record; not filed",
    withDefault(WHOLE_NUMBER, 0),
  ),
  replaced: required("superseded or merged; counted nowhere else", WHOLE_NUMBER),
};
export type Score = Infer<typeof SCORE>;

/** The outcomes of each sponsor's proposals. The total is less than the sum of rows where a proposal has several sponsors. */
const SCORES = object({
  rows: required(
    "one a sponsor, in the order of the grid",
    list(object({ ...SCORE, sponsor: required("whose proposals they are", COLUMN) })),
  ),
  total: required("each proposal counted once", object(SCORE)),
});
export type ScoreSheet = Infer<typeof SCORES>;

/** What remains to be done after the conference; in the Brief as `sequel`. */
const FOLLOW_UP = object({
  deferred: required("keys of proposals put off to the Council or a later conference", KEYS),
  named: required(
    "outcomes that name the Council or the Secretary-General",
    list(
      object({
        outcome: required("in the record's words", TEXT),
        proposals: required("whose outcome it is", PROPOSAL_LINKS),
      }),
    ),
  ),
  texts: required(
    "names of the files in outcomes/ whose words on a text name the Council or the Secretary-General",
    withDefault(list(TEXT), []),
  ),
  notOnRecord: required(
    "what became of these is not on record, by issue",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required("their keys", KEYS),
      }),
    ),
  ),
  conference: optional(
    "the next one, where the reference table has it",
    object({
      id: required("its short name", TEXT),
      city: required("where it is held", TEXT),
      country: required("in which country", TEXT),
      starts: required("its first day", DAY),
      ends: required("its last day", DAY),
    }),
  ),
});
export type FollowUp = Infer<typeof FOLLOW_UP>;
export type NextConference = NonNullable<FollowUp["conference"]>;

/** The outcomes, in an outcomes brief. `tally` has only verdicts that occur, in their order. */
export const OUTCOMES = object({
  issues: required("in the order of print", list(ISSUE_OUTCOME)),
  tally: required(
    "proposals by verdict",
    list(
      object({
        verdict: required("the verdict", oneOf(VERDICTS)),
        count: required("how many", WHOLE_NUMBER),
      }),
    ),
  ),
  scores: required("what became of what each sponsor filed", SCORES),
  sequel: required("what remains to be done after the conference", FOLLOW_UP),
});
export type Outcomes = Infer<typeof OUTCOMES>;

/** The fields of what became of a text; keys that the Brief has as they are follow by themselves. */
export const TEXT_OUTCOME_FIELDS = recordFields(OUTCOME_KEYS, {
  slug: required("the name of its file in outcomes/", TEXT, { reportedAs: "derived" }),
  target: required("the text", TARGET, { key: "target" }),
  result: required("what became of it", oneOf(RESULTS), { key: "result" }),
  date: required("when", DATE, { key: "date" }),
  issue: optional("the slug of the issue that it is printed under", TEXT, { key: "issue" }),
  proposals: required("keys of the proposals on it, in the order of print", KEYS, { key: "proposals" }),
  summary: optional("what it says now on what the group cares about", LOCAL, {
    reportedAs: "revision",
  }),
  further: required("sections with other headings", sectionsOf(LOCAL), { reportedAs: "revision" }),
  sources: required("where that comes from", SOURCES, { key: "sources" }),
  confidence: required("whether it is explicit in the sources", oneOf(CONFIDENCES), { key: "confidence" }),
});

/** What became of a text. */
export const TEXT_OUTCOME = object(TEXT_OUTCOME_FIELDS);
export type TextOutcome = Infer<typeof TEXT_OUTCOME>;
