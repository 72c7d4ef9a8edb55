import { type HistoryEntry, POSITIONS, STATUSES } from "../types.ts";
import { mapBy, optional, required } from "./key-table.ts";
import { listOf } from "./list-reader.ts";
import type { Reader } from "./reader.ts";
import { choice, dayOrMonth, words } from "./scalar-readers.ts";
import { stated } from "./stated.ts";

/** The status of a proposal. */
export function status() {
  return choice("status", "statuses", STATUSES);
}

/** The group's position on a proposal. */
export function position() {
  return choice("position", "positions", POSITIONS);
}

/** What happened to a proposal, oldest first; each entry has a status, a position or both. */
export function history(): Reader<HistoryEntry[]> {
  return listOf(entry());
}

function entry(): Reader<HistoryEntry> {
  const fields = mapBy({
    date: required("when it happened, YYYY-MM-DD or YYYY-MM", dayOrMonth()),
    status: optional("the status from then on", status()),
    position: optional("the group's position from then on", position()),
    note: optional("what happened, in words", words()),
  });
  return {
    schema: { ...fields.schema, anyOf: [{ required: ["status"] }, { required: ["position"] }] },
    read(value, reading) {
      const read = fields.read(value, reading);
      if (read?.date === undefined) return undefined;
      if (read.status === undefined && read.position === undefined) {
        reading.report(
          value.place,
          "history-entry",
          "an entry of history needs a status, a position or both",
        );
        return undefined;
      }
      return {
        date: read.date,
        ...stated({ status: read.status, position: read.position, note: read.note }),
      };
    },
  };
}
