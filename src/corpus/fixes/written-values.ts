import { stateBySymbol } from "../../itu/member-states.ts";
import { doubtsAmong } from "../../itu/sponsor-meanings.ts";
import { codesOfSeveral, sponsorNamed } from "../../itu/sponsors.ts";
import type { YamlScalar, YamlValue } from "../frontmatter.ts";
import { doubtOfYear, isNear, isYearsAhead } from "../record-date.ts";
import { type ShortDate, shortDate } from "../schema/ambiguous-dates.ts";
import { parseRecordDate, readDateInDigits } from "../schema/calendar-date.ts";
import { wordMeant } from "../schema/other-words.ts";
import { ACTIONS, CONFIDENCES, type Day, POSITIONS, PRIORITIES, RESULTS, STATUSES } from "../types.ts";
import { type Fix, type FixSource, type Repair, scalarRange, scalarsOf } from "./fix.ts";

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
    const scalars = scalarsByPlace(source);
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

/** The texts of the keys by the places of findings about them. */
function scalarsByPlace({ draft }: FixSource): ReadonlyMap<string, YamlScalar> {
  return new Map(scalarsOf(draft.front.entries).map((each) => [placeOf(each.place), each]));
}

function placeOf({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

/** Dates in another form that can be read in one way only: `3 October 2018`, `2018/10/03`, `25.10.2018`. */
export const dateForm: Fix = {
  name: "date",
  repairs(source) {
    return [...datesOfKeys(source), ...datesOfBackers(source)];
  },
};

/** The dates in another form that the parsers of the keys could read in one way only. */
function datesOfKeys(source: FixSource): Repair[] {
  const scalars = scalarsByPlace(source);
  return source.draft.findings.flatMap(({ rule, line, column, suggestion }) => {
    const scalar = scalars.get(placeOf({ line, column }));
    if (rule !== "date" || scalar === undefined) return [];
    const right = suggestion ?? nearDay(scalar.value, source.opens);
    if (right === undefined || isDoubtful(right, source)) return [];
    const range = scalarRange(source, scalar);
    return range === undefined ? [] : [repair(line, column, scalar.value, range.start, right)];
  });
}

/** The only day near the conference that a date with a short year at its end can be: "20/10/26" may be of 2020 elsewhere. With dots the day is first. */
export function nearDay(text: string, opens: FixSource["opens"]): string | undefined {
  const date = shortDate(text);
  if (date === undefined || opens === undefined) return undefined;
  const { first, sign, middle, last } = date;
  const isOne = (day: string | undefined) => day !== undefined && isNear(day, opens);
  const { dayFirst, monthFirst } = readDateInDigits(`${first}/${middle}/20${last}`) ?? {};
  const behind = sign === "." ? [dayFirst] : [...new Set([dayFirst, monthFirst])];
  const [right, another] = behind.filter(isOne);
  const other = nearDayOfFirst(date, opens);
  return another === undefined && (other === undefined || other === right) ? right : undefined;
}

/** The day near the conference that such a date is where its first number is the year. */
function nearDayOfFirst({ first, sign, middle, last }: ShortDate, opens: Day): string | undefined {
  const day = parseRecordDate(`20${first}-${middle.padStart(2, "0")}-${last}`);
  const isAhead = day.ok && sign === "." && isYearsAhead(day.value, opens);
  return day.ok && isNear(day.value, opens) && !isAhead ? day.value : undefined;
}

/** Which number of a date, `20/10/26`, is its year: the only one with which it can be near the conference. */
export function placeOfYear(text: string, opens: FixSource["opens"]): "first" | "last" | undefined {
  const date = shortDate(text);
  if (date === undefined || opens === undefined) return undefined;
  const isFirst = nearDayOfFirst(date, opens) !== undefined;
  return isFirst === isNear(`20${date.last}-12-31`, opens) ? undefined : isFirst ? "first" : "last";
}

function datesOfBackers(source: FixSource): Repair[] {
  return writtenCodes(source)
    .flat()
    .flatMap(({ scalar, from }) => {
      const right = from && (suggested(from) ?? nearDay(from.words, source.opens));
      if (from === undefined || right === undefined || isDoubtful(right, source)) return [];
      return [repair(scalar.place.line, scalar.place.column, from.words, from.start, right)];
    });
}

/** Whether a suggestion is a date that may be of another calendar; a person decides. */
function isDoubtful(right: string, { opens }: FixSource): boolean {
  const isDate = /^\d{4}-\d\d/.test(right);
  return isDate && opens !== undefined && doubtOfYear(right, opens) !== undefined;
}

function suggested({ words }: Written): string | undefined {
  const parsed = parseRecordDate(words);
  return parsed.ok ? undefined : parsed.suggestion;
}

function repair(line: number, column: number, words: string, start: number, right: string): Repair {
  const edit = { start, end: start + words.length, text: right };
  const did = `wrote ${right} for "${words}"`;
  const redacted = `wrote a ${right.includes(":") ? "time" : "date"} in its form`;
  return { line, column, did, redacted, edits: [edit], changesValue: true };
}

/**
 * Replaces other names of a sponsor by its code where they are unambiguous: `IAP` and `Americas` for CITEL, `BRA` and
 * `Brazil` for B; and the names of several, `Cuba y Nicaragua`, by theirs. Ambiguous and misspelt names are left to a person.
 */
export const sponsorCode: Fix = {
  name: "sponsor",
  repairs(source) {
    return writtenCodes(source).flatMap((list) => {
      const doubts = [...doubtsAmong(list.map(({ code }) => code.words)).values()];
      // Once all other entries are ITU's codes, nothing shows that one may be of another list: the first of them stays.
      const staying = new Set(doubts.map(({ beside }) => beside));
      const named = list.map((written) => rightCodes(written, source.draft.role) ?? [written.code.words]);
      const all = named.flat();
      return list.flatMap(({ scalar, code, isAlone }, index) => {
        const codes = named[index] ?? [];
        const right = codes.length > 1 && isAlone ? `[${codes.join(", ")}]` : codes.join(", ");
        // Two names of one group would become the same code twice: a person decides which one goes.
        const isTwice = codes.some((each) => all.indexOf(each) !== all.lastIndexOf(each));
        if (right === code.words || isTwice || staying.has(code.words)) return [];
        const edit = { start: code.start, end: code.start + code.words.length, text: right };
        const { line, column } = scalar.place;
        const did = `wrote ${right} for "${code.words}"`;
        const redacted = withoutNames(right, codes.length > 1, source.draft.role);
        return [{ line, column, did, redacted, edits: [edit], changesValue: true }];
      });
    });
  },
};

/** What was done, without what was written before. The report of `check` suggests symbols of delegations, too. */
function withoutNames(right: string, areSeveral: boolean, role: FixSource["draft"]["role"]): string {
  if (role !== "conference")
    return areSeveral ? "wrote the codes of sponsors" : "wrote the code of a sponsor";
  return areSeveral
    ? `wrote ${right} for other names of the states`
    : `wrote ${right} for another name of the state`;
}

/** The codes of whom a value names; a delegation is a member state's: a group has none. */
function rightCodes(
  { code: { words }, takesSeveral }: WrittenCode,
  role: FixSource["draft"]["role"],
): string[] | undefined {
  const one = sponsorNamed(words);
  const codes = (one === undefined && takesSeveral && codesOfSeveral(words)) || [one];
  const isRight = (code: string | undefined): code is string =>
    code !== undefined && (role !== "conference" || stateBySymbol(code) !== undefined);
  return codes.every(isRight) ? codes : undefined;
}

/** Words of a value with the place where they are in the text, in UTF-16 units. */
export interface Written {
  words: string;
  start: number;
}

/**
 * A code under `sponsors`, `supporters`, `opponents` or, of a conference, `delegations`, and the date behind its
 * `from`.
 */
interface WrittenCode {
  scalar: YamlScalar;
  code: Written;
  from?: Written;
  /** It is no item of a list. */
  isAlone: boolean;
  /** Several codes can be in its place, parted by commas: in brackets, without quotation marks, without a date. */
  takesSeveral: boolean;
}

const KEYS = {
  proposal: ["sponsors", "supporters", "opponents"],
  conference: ["delegations"],
  issue: [],
  outcome: [],
} as const;
const FROM = " from ";

/** The codes of a file, a list for each key that has some; those that are not written plainly are left out. */
function writtenCodes(source: FixSource): WrittenCode[][] {
  const { draft } = source;
  const keys: readonly string[] = KEYS[draft.role];
  const entries = draft.front.entries?.entries ?? [];
  return entries
    .filter(({ key }) => keys.includes(key))
    .map(({ value }) => itemsOf(value).flatMap((item) => writtenCode(source, item, value)));
}

function writtenCode(source: FixSource, item: YamlValue, value: YamlValue): WrittenCode[] {
  if (item.kind !== "scalar") return [];
  const range = scalarRange(source, item);
  if (range === undefined) return [];
  const isAlone = value.kind !== "list";
  const at = item.value.indexOf(FROM);
  const code = trimmed(at < 0 ? item.value : item.value.slice(0, at), range.start);
  if (at < 0) {
    const isInBrackets = value.kind !== "list" || value.isFlow === true;
    const takesSeveral = isInBrackets && item.place.length === range.end - range.start;
    return [{ scalar: item, code, isAlone, takesSeveral }];
  }
  const behind = at + FROM.length;
  const from = trimmed(item.value.slice(behind), range.start + behind);
  return [{ scalar: item, code, from, isAlone, takesSeveral: false }];
}

function trimmed(text: string, start: number): Written {
  const words = text.trim();
  return { words, start: start + text.indexOf(words) };
}

/** The values of a list; a single value is a list of one. */
function itemsOf(value: YamlValue): YamlValue[] {
  return value.kind === "list" ? value.items : [value];
}
