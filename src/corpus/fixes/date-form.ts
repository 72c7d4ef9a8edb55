import { parseRecordDate } from "../schema/calendar-date.ts";
import type { Fix, FixSource, Repair } from "./fix.ts";
import { scalarRange, scalarsIn, type Written, writtenCodes } from "./written-values.ts";

/** Dates in another form that can be read in one way only: `3 October 2018`, `2018/10/03`, `25.10.2018`. */
export const dateForm: Fix = {
  name: "date",
  repairs(source) {
    return [...datesOfKeys(source), ...datesOfBackers(source)];
  },
};

/** The dates in another form that the parsers of the keys could read in one way only. */
function datesOfKeys(source: FixSource): Repair[] {
  const { entries } = source.draft.front;
  if (entries === undefined) return [];
  const scalars = new Map(
    scalarsIn(entries).map((each) => [`${each.place.line}:${each.place.column}`, each]),
  );
  return source.draft.findings.flatMap(({ rule, line, column, suggestion }) => {
    const scalar = scalars.get(`${line}:${column}`);
    if (rule !== "date" || suggestion === undefined || scalar === undefined) return [];
    const range = scalarRange(source, scalar);
    return range === undefined ? [] : [repair(line, column, scalar.value, range.start, suggestion)];
  });
}

function datesOfBackers(source: FixSource): Repair[] {
  return writtenCodes(source)
    .flat()
    .flatMap(({ scalar, from }) => {
      const right = from && suggested(from);
      if (from === undefined || right === undefined) return [];
      return [repair(scalar.place.line, scalar.place.column, from.words, from.start, right)];
    });
}

function suggested({ words }: Written): string | undefined {
  const parsed = parseRecordDate(words);
  return parsed.ok ? undefined : parsed.suggestion;
}

function repair(line: number, column: number, words: string, start: number, right: string): Repair {
  const edit = { start, end: start + words.length, text: right };
  const did = `wrote ${right} for "${words}"`;
  return { line, column, did, redacted: "wrote a date in its form", edits: [edit], changesValue: true };
}
