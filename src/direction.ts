const RIGHT_TO_LEFT = new Set("Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));

export type Direction = "rtl" | "ltr";

/** Constructing a locale is slow, and a conference has few languages. */
const directions = new Map<string, Direction>();

/** The writing direction of a language (BCP 47). */
export function directionOf(language: string): Direction {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  const direction = RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  directions.set(language, direction);
  return direction;
}

/** A word of letters that have a direction of their own: neither a tatweel alone, which serves as a dash, nor `º`. */
const WORD = /(?![\u0640\u00AA\u00BA]+(?![\p{L}\p{M}]))(?!\p{Script=Common})\p{L}[\p{L}\p{M}\p{Cf}'’]*/gu;

export const OF_RIGHT_TO_LEFT =
  "Adlam Arabic Hanifi_Rohingya Hebrew Mandaic Mende_Kikakui Nko Samaritan Syriac Thaana Yezidi"
    .split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("");
const RIGHT_TO_LEFT_LETTER = new RegExp(`(?=\\p{L})[${OF_RIGHT_TO_LEFT}]`, "u");
/** Characters of these scripts and others beside them in Unicode. This pattern takes a twentieth of the time of the exact one. */
const MAY_BE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether a text may have characters of scripts that are written from right to left; false of nearly all. */
export const mayHaveRightToLeft = (text: string): boolean => MAY_BE_RIGHT_TO_LEFT.test(text);

/** Whether a text has a letter of a script that is written from right to left. */
export const hasRightToLeft = (text: string): boolean =>
  MAY_BE_RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT_LETTER.test(text);

/**
 * The direction of a paragraph in a text of direction `outer`; undefined where it has no words. It is the other one only
 * where its first word has it, and most of its words: an Arabic sentence may begin with "ITU" or with "a)".
 */
export function directionOfParagraph(text: string, outer: Direction): Direction | undefined {
  return directionOfParts(directionsOfWords(text), outer);
}

function* directionsOfWords(text: string): Iterable<Direction> {
  for (const [word] of text.matchAll(WORD)) yield directionOfWord(word);
}

/** The same of what has parts with directions of their own: of a table its cells, as of a paragraph its words. */
export function directionOfParts(parts: Iterable<Direction>, outer: Direction): Direction | undefined {
  let [count, others] = [0, 0];
  for (const direction of parts) {
    if (count === 0 && direction === outer) return outer;
    count += 1;
    if (direction !== outer) others += 1;
  }
  if (count === 0) return undefined;
  return 2 * others <= count ? outer : outer === "rtl" ? "ltr" : "rtl";
}

function directionOfWord(word: string): Direction {
  return hasRightToLeft(word) ? "rtl" : "ltr";
}

/** What a text has besides its words: the language that its file is in, and the direction where that is not the page's. */
interface Local {
  language?: string | undefined;
  direction?: string | undefined;
}

/** The same of words in it: those of the other direction are in another language, which is not on record. */
export function localOf(
  words: string,
  { language = "", direction = "" }: Local,
): { language: string; direction: string } {
  if (words === "") return { language: "", direction: "" };
  if (direction !== "rtl" && direction !== "ltr") return { language, direction };
  const own = directionOfParagraph(words, direction) ?? direction;
  return own === direction ? { language, direction } : { language: "", direction: own };
}
