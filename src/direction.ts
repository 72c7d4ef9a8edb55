const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

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
/** A letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of the first word of a text (UAX 9, rule P2); undefined where it has none. */
export function directionOfText(text: string): Direction | undefined {
  const [word] = text.matchAll(WORD).next().value ?? [];
  return word === undefined ? undefined : directionOfWord(word);
}

/**
 * The direction of a paragraph in a text of direction `outer`; undefined where it has no words. It is the other one only
 * where its first word has it, and most of its words: an Arabic sentence may begin with "ITU" or with "a)".
 */
export function directionOfParagraph(text: string, outer: Direction): Direction | undefined {
  let [count, others] = [0, 0];
  for (const [word] of text.matchAll(WORD)) {
    const isOther = directionOfWord(word) !== outer;
    if (count === 0 && !isOther) return outer;
    count += 1;
    if (isOther) others += 1;
  }
  if (count === 0) return undefined;
  return 2 * others <= count ? outer : outer === "rtl" ? "ltr" : "rtl";
}

function directionOfWord(word: string): Direction {
  return RIGHT_TO_LEFT_LETTER.test(word) ? "rtl" : "ltr";
}
