import { KEYS } from "../../corpus/schema/brief-shapes.ts";
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
  WHOLE_NUMBER,
} from "../../typed-schema.ts";
import { CHANGE_KINDS } from "./changes.ts";

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
