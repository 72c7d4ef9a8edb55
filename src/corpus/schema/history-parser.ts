import { optionalKeys } from "../../optional-keys.ts";
import { optional, required } from "../../typed-schema.ts";
import { type HistoryEntry, POSITIONS, STATUSES } from "../vocabulary.ts";
import { mapBy } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { choice, dayOrMonth, words } from "./scalar-parsers.ts";
import type { ValueParser } from "./value-parser.ts";

/** The status of a proposal. */
export function status() {
  return choice("status", "statuses", STATUSES);
}

/** The group's position on a proposal. */
export function position() {
  return choice("position", "positions", POSITIONS);
}

/** What happened to a proposal, oldest first; each entry has a status, a position or both. */
export function history(): ValueParser<HistoryEntry[]> {
  return listOf(entry());
}

function entry(): ValueParser<HistoryEntry> {
  const fields = mapBy({
    date: required("when it happened, YYYY-MM-DD or YYYY-MM", dayOrMonth()),
    status: optional("the status from then on", status()),
    position: optional("the group's position from then on", position()),
    note: optional("what happened, in words", words()),
  });
  return {
    schema: { ...fields.schema, anyOf: [{ required: ["status"] }, { required: ["position"] }] },
    parse(value, context) {
      const read = fields.parse(value, context);
      if (read === undefined) return undefined;
      if (read.status === undefined && read.position === undefined) {
        context.report(
          value.place,
          "history-entry",
          "an entry of history needs a status, a position or both",
        );
        return undefined;
      }
      return {
        date: read.date,
        ...optionalKeys({ status: read.status, position: read.position, note: read.note }),
      };
    },
  };
}
