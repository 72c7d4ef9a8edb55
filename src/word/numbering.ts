import type { List, ListLevel, ListPlace } from "./document.ts";
import { child, readTree, valOf, type XmlElement } from "./xml.ts";

const MOST_LEVELS = 9;

/** Reads `numbering.xml`: the lists whose numbers Word makes by itself. */
export function readLists(bytes: Uint8Array | undefined, checkTime?: () => void): Map<string, List> {
  if (bytes === undefined) return new Map();
  const root = readTree(bytes, checkTime);
  const families = new Map(
    root.children
      .filter(({ name }) => name === "w:abstractNum")
      .map((element) => [element.attributes.get("abstractNumId") ?? "", levelsOf(element)]),
  );
  const lists = new Map<string, List>();
  for (const element of root.children.filter(({ name }) => name === "w:num")) {
    const family = valOf(element, "w:abstractNumId") ?? "";
    const levels = [...(families.get(family) ?? [])];
    let isOwn = false;
    for (const override of element.children.filter(({ name }) => name === "w:lvlOverride")) {
      const at = Number(override.attributes.get("ilvl") ?? 0);
      const own = child(override, "w:lvl");
      const start = valOf(override, "w:startOverride");
      const level = own === undefined ? levels[at] : levelOf(own);
      if (level === undefined || !(at >= 0 && at < MOST_LEVELS)) continue;
      levels[at] = start === undefined ? level : { ...level, start: numberOf(start) };
      isOwn ||= start !== undefined;
    }
    const id = element.attributes.get("numId") ?? "";
    lists.set(id, { family: isOwn ? `${family} of ${id}` : family, levels });
  }
  return lists;
}

function levelsOf(family: XmlElement): ListLevel[] {
  return family.children
    .filter(({ name }) => name === "w:lvl")
    .slice(0, MOST_LEVELS)
    .map(levelOf);
}

function levelOf(element: XmlElement): ListLevel {
  return {
    format: valOf(element, "w:numFmt") ?? "decimal",
    text: valOf(element, "w:lvlText") ?? "",
    start: numberOf(valOf(element, "w:start") ?? "1"),
  };
}

function numberOf(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : 1;
}

/** Counts the paragraphs of a view and returns each one's number as it is printed. */
export class NumberCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** Empty where the list numbers nothing. */
  next({ list, level }: ListPlace): string {
    const found = this.#lists.get(list);
    const own = found?.levels[level];
    if (found === undefined || own === undefined) return "";
    const counts = this.#counts.get(found.family) ?? [];
    this.#counts.set(found.family, counts);
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    if (own.format === "bullet") return "•";
    if (own.format === "none") return "";
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = found.levels[at];
      return of === undefined ? "" : printed(counts[at] ?? of.start, of.format);
    });
  }
}

const CHINESE = "〇一二三四五六七八九";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** The order of letters in lists: Arabic by the abjad and by the alphabet, Russian without ё, й, ъ, ы and ь. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["lowerLetter", "abcdefghijklmnopqrstuvwxyz"],
  ["upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["russianLower", "абвгдежзиклмнопрстуфхцчшщэюя"],
  ["russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"],
  ["arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"],
  ["arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"],
]);

/** A number in one of Word's forms; figures where the form is not known. */
function printed(value: number, format: string): string {
  const letters = LETTERS.get(format);
  if (letters !== undefined && value > 0) {
    // Behind the last letter, Word doubles: aa, bb.
    const letter = letters[(value - 1) % letters.length] ?? "";
    return letter.repeat(Math.min(Math.ceil(value / letters.length), 8));
  }
  if (format === "lowerRoman") return roman(value);
  if (format === "upperRoman") return roman(value).toUpperCase();
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (/^(?:chinese|ideograph|japanese|taiwanese)/.test(format) && value < 100) return chinese(value);
  return String(value);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

function chinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const unit = ones === 0 && tens > 0 ? "" : (CHINESE[ones] ?? "");
  return tens === 0 ? unit : `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${unit}`;
}

/** Elements that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "\u2011"],
]);

/** The characters for signs of the fonts Symbol and Wingdings that are typed before the items of lists. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["F0B7", "•"],
  ["F0A7", "▪"],
  ["F02D", "–"],
  ["F0D8", "•"],
  ["F0FC", "✓"],
]);
