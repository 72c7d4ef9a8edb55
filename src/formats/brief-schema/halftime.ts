import {
  type Halftime,
  type HalftimeLine,
  type HalftimePlace,
  MISSING_STEPS,
  NEXT_STAGES,
  type Stuck,
} from "../../brief/halftime/types.ts";
import { CHANGE_KINDS } from "../../brief/types.ts";
import { always, closed, DATE, DAY, listOf, maybe, oneOf, TEXT, WHOLE_NUMBER } from "./closed-object.ts";
import { KEYS } from "./shared-definitions.ts";

const STUCK = closed<Stuck>({
  days: always("days of the conference without anything dated about it", WHOLE_NUMBER),
});

const LINE = closed<HalftimeLine>({
  key: always("of the proposal", TEXT),
  since: maybe("since when it has its status, where that is dated", DATE),
  moved: maybe("its most important move since the edition compared with", oneOf(CHANGE_KINDS)),
  stuck: maybe("there only where it is stuck: introduced, and nothing dated since", STUCK),
  missing: maybe("the step that is not on record, where nothing is dated either", oneOf(MISSING_STEPS)),
});

const PLACE = closed<HalftimePlace>({
  committee: maybe("COM5, or as the record names it; absent where none is on record", TEXT),
  group: maybe("the group of the committee, as the record names it", TEXT),
  proposals: always("what lies before it, by sponsor and number", listOf(LINE)),
});

/** How far the conference is, in a halftime brief. */
export const HALFTIME_SCHEMA = closed<Halftime>({
  day: maybe("the day of the conference, the first being 1; absent before and after it", WHOLE_NUMBER),
  days: always("how many days the conference has", WHOLE_NUMBER),
  lastDay: always("the last of them", DAY),
  stuckAfter: always("days without anything dated after which an introduced proposal is stuck", WHOLE_NUMBER),
  places: always("committees before their groups; proposals without one come last", listOf(PLACE)),
  next: always(
    "open proposals by what comes next for them",
    listOf(
      closed<Halftime["next"][number]>({
        stage: always("what comes next", oneOf(NEXT_STAGES)),
        proposals: always("their keys", KEYS),
      }),
    ),
  ),
  deferred: always("keys of proposals put off to the Council or a later conference", KEYS),
});
