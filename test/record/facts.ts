/**
 * The dates, numbers and ITU symbols that a text prints, each in one spelling: `2018-06-21`, `2018-06`, `--06-21` for
 * a day without a year, `ACP/64A1/20`, `68/167`, `15`. Names that happen to hold a digit are no facts.
 */
export function factsOf(text: string): string[] {
  const found = new Set<string>();
  const take = (rest: string, pattern: RegExp, read: (...groups: string[]) => readonly string[]): string =>
    rest.replace(pattern, (_whole: string, ...groups: unknown[]) => {
      for (const fact of read(...groups.map((group) => (typeof group === "string" ? group : "")))) {
        found.add(fact);
      }
      return " ";
    });
  let rest = text.replace(NAMES, " ").replace(ADDRESSES, " ");
  rest = take(rest, /\b(\d{4}-\d\d-\d\d)\b/g, (day) => [day]);
  rest = take(rest, /\b(\d{4}-(?:0[1-9]|1[0-2]))\b(?!-?\d)/g, (month) => [month]);
  rest = take(rest, SPAN, (from, to, month, year) => [dayOf(from, month, year), dayOf(to, month, year)]);
  rest = take(rest, DAY, (day, month, year) => [dayOf(day, month, year)]);
  rest = take(rest, MONTH, (month, year) => [`${year}-${MONTHS.get(month)}`]);
  rest = take(rest, /\b([A-Z]{1,5}\d*\/\d\w*(?:\/\d+)?)/g, (symbol) => [symbol]);
  rest = take(rest, /\b(\d+(?:\/\d+)+)\b/g, (symbol) => [symbol]);
  take(rest, /(\d+(?:[.,]\d+)*)/g, (number) => [number]);
  return [...found].sort();
}

/** Whether a fact is among those known: a month or a year also by a day in it, a day without a year by any year's. */
export function isKnown(fact: string, known: readonly string[]): boolean {
  if (known.includes(fact)) return true;
  if (fact.startsWith("--")) return known.some((each) => each.endsWith(fact.slice(1)));
  return /^\d{4}(?:-\d\d)?$/.test(fact) && known.some((each) => each.startsWith(`${fact}-`));
}

const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");
const MONTHS = new Map(MONTH_NAMES.map((name, index) => [name, String(index + 1).padStart(2, "0")]));
const ANY_MONTH = `(${MONTH_NAMES.join("|")})`;
const SPAN = new RegExp(`\\b(\\d\\d?) (?:to|and|–|-) (\\d\\d?) ${ANY_MONTH}(?: (\\d{4}))?\\b`, "g");
const DAY = new RegExp(`\\b(\\d\\d?) ${ANY_MONTH}(?: (\\d{4}))?\\b`, "g");
const MONTH = new RegExp(`\\b${ANY_MONTH} (\\d{4})\\b`, "g");

/** Conferences, committees, protocols and the like: which of them a text means is checked by its other facts. */
const NAMES =
  /\bPP-\d\d\b|\bPP\d\d(?:-\d)?\b|\bIPv[46]\b|\bCOM ?[1-6]\b(?!\/)|\bCommittee [1-6]\b|\bWSIS\+\d\d\b|\bCOVID-19\b|\bMH ?370\b|\b[45]G\b/g;
const ADDRESSES = /https?:\/\/[^\s)>\]]+/g;

function dayOf(day: string, month: string, year: string): string {
  const inYear = `${MONTHS.get(month)}-${day.padStart(2, "0")}`;
  return year === "" ? `--${inYear}` : `${year}-${inYear}`;
}
