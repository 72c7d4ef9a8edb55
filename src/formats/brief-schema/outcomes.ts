import {
  type IssueOutcome,
  type IssueVerdict,
  type NextConference,
  type Outcomes,
  type ProposalVerdict,
  SCORED_STATUSES,
  type Score,
  type ScoreSheet,
  type Sequel,
  VERDICTS,
} from "../../brief/outcomes/types.ts";
import {
  always,
  closed,
  DAY,
  type Fields,
  listOf,
  maybe,
  oneOf,
  TEXT,
  TRUE,
  WHOLE_NUMBER,
} from "./closed-object.ts";
import { COLUMN } from "./indexes.ts";
import { KEYS, PROPOSALS } from "./shared-definitions.ts";

const ISSUE_VERDICTS: readonly IssueVerdict[] = ["gained", "mixed", "lost", "not-on-record", "reported"];

const PROPOSAL_VERDICT = closed<ProposalVerdict>({
  key: always("of the proposal", TEXT),
  verdict: always("how it ended for the group", oneOf(VERDICTS)),
  inferred: maybe("there only where the verdict rests on something inferred", TRUE),
});

const ISSUE_OUTCOME = closed<IssueOutcome>({
  issue: always("its slug", TEXT),
  verdict: always("how it ended for the group", oneOf(ISSUE_VERDICTS)),
  inferred: maybe("there only where the verdict rests on something inferred", TRUE),
  proposals: always("in the order of print; superseded and merged ones left out", listOf(PROPOSAL_VERDICT)),
});

const SCORE: Fields<Score> = {
  filed: always("submitted to the conference: the sum of all endings and of notOnRecord", WHOLE_NUMBER),
  endings: always(
    "how they ended",
    listOf(
      closed<Score["endings"][number]>({
        status: always("the ending", oneOf(SCORED_STATUSES)),
        count: always("how many", WHOLE_NUMBER),
        inferred: always("how many of them are inferred", WHOLE_NUMBER),
      }),
    ),
  ),
  notOnRecord: always("filed, and how they ended is not on record", WHOLE_NUMBER),
  announcedOnly: always("made known, with no submission on record; not filed", WHOLE_NUMBER),
  replaced: always("superseded or merged; counted nowhere else", WHOLE_NUMBER),
};

const SCORES = closed<ScoreSheet>({
  rows: always(
    "one a sponsor, in the order of the grid",
    listOf(
      closed<ScoreSheet["rows"][number]>({ ...SCORE, sponsor: always("whose proposals they are", COLUMN) }),
    ),
  ),
  total: always("each proposal counted once", closed<Score>(SCORE)),
});

const SEQUEL = closed<Sequel>({
  deferred: always("keys of proposals put off to the Council or a later conference", KEYS),
  named: always(
    "outcomes that name the Council or the Secretary-General",
    listOf(
      closed<Sequel["named"][number]>({
        outcome: always("in the record's words", TEXT),
        proposals: always("whose outcome it is", PROPOSALS),
      }),
    ),
  ),
  notOnRecord: always(
    "what became of these is not on record, by issue",
    listOf(
      closed<Sequel["notOnRecord"][number]>({
        issue: always("its slug", TEXT),
        proposals: always("their keys", KEYS),
      }),
    ),
  ),
  conference: maybe(
    "the next one, where the reference table has it",
    closed<NextConference>({
      id: always("its short name", TEXT),
      city: always("where it is held", TEXT),
      country: always("in which country", TEXT),
      starts: always("its first day", DAY),
      ends: always("its last day", DAY),
    }),
  ),
});

/** What became of it all, in an outcomes brief. */
export const OUTCOMES_SCHEMA = closed<Outcomes>({
  issues: always("in the order of print", listOf(ISSUE_OUTCOME)),
  tally: always(
    "proposals by verdict",
    listOf(
      closed<Outcomes["tally"][number]>({
        verdict: always("the verdict", oneOf(VERDICTS)),
        count: always("how many", WHOLE_NUMBER),
      }),
    ),
  ),
  scores: always("what became of what each sponsor filed", SCORES),
  sequel: always("what the conference leaves behind", SEQUEL),
});
