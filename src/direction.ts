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

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of the first letter of a text (UAX 9, rule P2); undefined where it has no letters. */
export function directionOfText(text: string): Direction | undefined {
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT_LETTER.test(letter) ? "rtl" : "ltr";
}
