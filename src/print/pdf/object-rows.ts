import { serialise } from "./serialise.ts";
import { asDictionary, PdfReference, type PdfValue } from "./value.ts";

/** Room for an element of the structure tree, so that nearly each begins where the one before it did, a row below. */
export const usualRow = 80;

/** So many references have a row each: nearly always they follow each other, and a row is like the next but for a digit. */
const many = 10;

/** Of an annotation what is words: where it leads and what it is called. */
const worded: ReadonlySet<string> = new Set(["Dest", "A", "Contents"]);

/** An object as it is written in rows; whole numbers are as wide as `digits`, so that values alike are so place by place. */
export function objectRows(value: PdfValue, renumbered: (number: number) => number, digits: number): string {
  const dictionary = asDictionary(value) ?? new Map<string, PdfValue>();
  const entries = [...dictionary];
  if (dictionary.has("Rect")) {
    const isWorded = ([key]: [string, PdfValue]) => worded.has(key);
    const numbers = told(new Map(entries.filter((entry) => !isWorded(entry))), renumbered);
    return `${wholeRows(`<<${numbers}`)}${told(new Map(entries.filter(isWorded)), renumbered)}>>`;
  }
  const [key, list] = entries.find(([, entry]) => isLongList(entry)) ?? [];
  if (key === undefined || !Array.isArray(list)) return serialise(value, renumbered, digits);
  const rest = told(new Map(entries.filter(([each]) => each !== key)), renumbered, digits);
  const rows = list.map((each) => wholeRows(serialise(each, renumbered, digits)));
  return `${wholeRows(`<<${rest}/${key}[`)}${rows.join("")}]>>`;
}

/** A dictionary without its brackets. */
function told(...dictionary: Parameters<typeof serialise>): string {
  return serialise(...dictionary).slice(2, -2);
}

/** A text with blanks up to the end of its last row. */
function wholeRows(text: string): string {
  return text.padEnd(Math.ceil(text.length / usualRow) * usualRow);
}

function isLongList(value: PdfValue): boolean {
  return Array.isArray(value) && value.length >= many && value.some((each) => each instanceof PdfReference);
}
