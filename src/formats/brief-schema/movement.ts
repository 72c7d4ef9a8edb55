import type { Movement } from "../../brief/movement.ts";
import { always, closed, DAY, listOf, maybe, TEXT, WHOLE_NUMBER } from "./closed-object.ts";

const NUMBERS = listOf(WHOLE_NUMBER);

/** How the issues moved over the editions before a brief. */
export const MOVEMENT_SCHEMA = closed<Movement>({
  editions: always(
    "oldest first; the last is this brief",
    listOf(
      closed<Movement["editions"][number]>({
        edition: maybe("its number; absent in a draft", WHOLE_NUMBER),
        asOf: always("the day at whose end it tells the record", DAY),
      }),
    ),
  ),
  issues: always(
    "in the order of print",
    listOf(
      closed<Movement["issues"][number]>({
        issue: always("its slug", TEXT),
        proposals: always("how many it had in each edition, superseded and merged ones not counted", NUMBERS),
        changes: always("how many were told under it in each edition, since the one before", NUMBERS),
      }),
    ),
  ),
});
