import { DAY, type Infer, list, object, optional, required, TEXT, WHOLE_NUMBER } from "../../typed-schema.ts";

const NUMBERS = list(WHOLE_NUMBER);

/** How the issues moved over the editions before a brief; lists in the order of the editions. */
export const MOVEMENT = object({
  editions: required(
    "oldest first; the last is this brief",
    list(
      object({
        edition: optional("its number; absent in a draft", WHOLE_NUMBER),
        asOf: required("the day at whose end it tells the record", DAY),
      }),
    ),
  ),
  issues: required(
    "in the order of print",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required(
          "how many it had in each edition, superseded and merged ones not counted",
          NUMBERS,
        ),
        changes: required("how many were told under it in each edition, since the one before", NUMBERS),
      }),
    ),
  ),
});
export type Movement = Infer<typeof MOVEMENT>;
