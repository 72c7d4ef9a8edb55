import { KEYS, RICH, SPONSOR, SPONSORS, sectionsOf } from "../../corpus/schema/brief-shapes.ts";
import { CONFERENCE_KEYS } from "../../corpus/schema/conference-schema.ts";
import { AUDIENCES } from "../../corpus/types.ts";
import {
  DATE,
  DAY,
  type Infer,
  list,
  object,
  oneOf,
  only,
  optional,
  required,
  TEXT,
  WHOLE_NUMBER,
  withDefault,
  YES_OR_NO,
} from "../../typed-schema.ts";
import { BRIEF_KINDS } from "../as-of.ts";
import { FIGURES } from "../figures.ts";
import { CHANGE_KINDS, CHANGES, MOVEMENT } from "./changes.ts";
import { DELEGATION, GLOSSARY, GRID, SPONSOR_INDEX, TARGET_INDEX } from "./indexes.ts";
import { ISSUE, PROPOSAL } from "./issues-and-proposals.ts";
import { OUTCOMES, TEXT_OUTCOME } from "./outcomes.ts";
import { recordFields } from "./record-fields.ts";

/** The fields of the conference in the Brief; fields that are made from one key are in the rows of `CONFERENCE_KEYS`. */
export const CONFERENCE_FIELDS = recordFields(CONFERENCE_KEYS, {
  folder: required("the name of its folder: pp-18", TEXT, { reportedAs: "derived" }),
  introduction: optional("the text at the beginning of the brief", RICH, { reportedAs: "detail" }),
  further: required("sections with other headings", sectionsOf(RICH), { reportedAs: "detail" }),
});
const CONFERENCE = object(CONFERENCE_FIELDS);

const EXTRACT = object({
  issue: optional(
    "only this issue",
    object({
      slug: required("its slug", TEXT),
      title: required("its title", TEXT),
    }),
  ),
  sponsor: optional("only this sponsor's proposals", SPONSOR),
});

const UNCONFIRMED = object({
  group: required("the group", SPONSOR),
  states: required("its members that nobody has confirmed", SPONSORS),
});

/** What an open proposal waits for next, the nearest to a decision first. */
export const NEXT_STAGES = [
  "plenary",
  "editorial",
  "committee",
  "discussion",
  "introduction",
  "submission",
] as const;
export type NextStage = (typeof NEXT_STAGES)[number];

/** The step that is missing in the record of a proposal: its introduction, or even its submission. */
export const MISSING_STEPS = ["introduction", "submission"] as const satisfies readonly NextStage[];
export type MissingStep = (typeof MISSING_STEPS)[number];

const STUCK = object({
  days: required("days of the conference without anything dated about it", WHOLE_NUMBER),
});

/** The state of one proposal. Where a step is not on record, the record is incomplete, and the proposal is not stuck. */
const LINE = object({
  key: required("of the proposal", TEXT),
  since: optional("since when it has its status, where that is dated", DATE),
  moved: optional("its most important move since the edition compared with", oneOf(CHANGE_KINDS)),
  stuck: optional("present only where it is stuck: introduced, and nothing dated since", STUCK),
  missing: optional("the step that is not on record, where nothing is dated either", oneOf(MISSING_STEPS)),
});
export type HalftimeLine = Infer<typeof LINE>;

/** A committee, or an ad hoc group of one, and its proposals. */
const PLACE = object({
  committee: optional("COM5, or as the record names it; absent where none is on record", TEXT),
  group: optional("the group of the committee, as the record names it", TEXT),
  proposals: required("its proposals, by sponsor and number", list(LINE)),
});
export type HalftimePlace = Infer<typeof PLACE>;

/** The progress of the conference, in a halftime brief; its first day is day 1. */
export const HALFTIME = object({
  day: optional("the day of the conference, the first being 1; absent before and after it", WHOLE_NUMBER),
  days: required("how many days the conference has", WHOLE_NUMBER),
  lastDay: required("the last of them", DAY),
  stuckAfter: required(
    "days without anything dated after which an introduced proposal is stuck",
    WHOLE_NUMBER,
  ),
  places: required("committees before their groups; proposals without one come last", list(PLACE)),
  next: required(
    "open proposals by what comes next for them",
    list(
      object({
        stage: required("what comes next", oneOf(NEXT_STAGES)),
        proposals: required("their keys", KEYS),
      }),
    ),
  ),
  deferred: required("keys of proposals put off to the Council or a later conference", KEYS),
});
export type Halftime = Infer<typeof HALFTIME>;

/**
 * The view model that every output is a function of. Plain JSON with names in camelCase; values are absent rather than null.
 * It contains only what its audience may see.
 */
export const BRIEF = object({
  format: required("the version of this format", only(1)),
  conference: required("the conference", CONFERENCE),
  asOf: required("the record is as of the end of this day", DAY),
  retrospective: required("whether that day was past when the brief was made", YES_OR_NO),
  audience: required("who may read it", oneOf(AUDIENCES)),
  for: optional("the state whose delegation it is for", SPONSOR),
  delegation: optional("what concerns that state, as keys of issues and proposals of the brief", DELEGATION),
  kind: required("what kind of brief it is", oneOf(BRIEF_KINDS)),
  halftime: optional("only in a halftime brief: how far the conference is", HALFTIME),
  outcomes: optional("only in an outcomes brief: the outcomes", OUTCOMES),
  language: required("BCP 47, of the brief", TEXT),
  extract: optional("present only where the brief is an extract", EXTRACT),
  edition: optional("its number; absent in a draft", WHOLE_NUMBER),
  since: optional("the number of the edition that it is compared with", WHOLE_NUMBER),
  figures: required("the numbers of the cover", FIGURES),
  changes: required("what changed since an earlier edition", CHANGES),
  movement: optional("how the issues moved over the editions before, where there are any", MOVEMENT),
  issues: required("in the order of print", list(ISSUE)),
  proposals: required("in the order of print, each once", list(PROPOSAL)),
  texts: required("what became of texts, by issue", withDefault(list(TEXT_OUTCOME), [])),
  grid: required("who proposes what: issues by sponsors", GRID),
  sponsors: required("the index by sponsor", SPONSOR_INDEX),
  targets: required("the index by target", TARGET_INDEX),
  glossary: required("the codes used in the brief", GLOSSARY),
  unconfirmedMemberships: required("memberships relied on that nobody has confirmed", list(UNCONFIRMED)),
});
export type Brief = Infer<typeof BRIEF>;
