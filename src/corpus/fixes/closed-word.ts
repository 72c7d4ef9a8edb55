import { wordMeant } from "../schema/other-words.ts";
import { ACTIONS, CONFIDENCES, POSITIONS, PRIORITIES, RESULTS, STATUSES } from "../types.ts";
import type { Fix } from "./fix.ts";
import { scalarRange, scalarsIn } from "./written-values.ts";

/**
 * The closed lists whose words may be corrected. Audiences and agreements are left to a person.
 */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["action", ACTIONS],
  ["confidence", CONFIDENCES],
  ["position", POSITIONS],
  ["priority", PRIORITIES],
  ["result", RESULTS],
  ["status", STATUSES],
]);

/** Values that can stand for one word of a closed list only: `submited`, `modify`, `in favour`. */
export const closedWord: Fix = {
  name: "word",
  repairs(source) {
    const { draft } = source;
    const { entries } = draft.front;
    if (entries === undefined) return [];
    const scalars = new Map(scalarsIn(entries).map((each) => [placeOf(each.place), each]));
    return draft.findings.flatMap((finding) => {
      const { rule, line, column } = finding;
      const allowed = LISTS.get(rule);
      const scalar = scalars.get(placeOf(finding));
      // An issue's position decides who may read it.
      if (allowed === undefined || scalar === undefined || (rule === "position" && draft.role === "issue"))
        return [];
      const right = wordMeant(rule, scalar.value, allowed);
      const range = scalarRange(source, scalar);
      if (right === undefined || range === undefined) return [];
      const edit = { start: range.start, end: range.end, text: right };
      const did = `wrote ${right} for "${scalar.value}"`;
      return [
        { line, column, did, redacted: "wrote a word of the format", edits: [edit], changesValue: true },
      ];
    });
  },
};

function placeOf({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}
