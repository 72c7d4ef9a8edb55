import words from "./data/reference-words.json" with { type: "json" };

/** Words for "and" between names that are not known between references. */
const FURTHER_WORDS =
  "al_igual_que e_anche evenals valamint şi precum_și te а_також й ды пен бен болон ile hamda serta pamoja_na at û और तथा एवं र እና";
/** "And" between names, where it is a word of its own. */
const JOINING_WORDS = [...Object.values(words.and), FURTHER_WORDS]
  .join(" ")
  .replaceAll(" ", "|")
  .replaceAll("_", " ");

/** Of blanks before a sign or word only the first begins a match, so that the time grows with the length of the text alone. */
const SEPARATOR = new RegExp(
  String.raw`[,;/&+|،؛，、；／·]\s*|(?<!\s)\s+(?:(?:${JOINING_WORDS})\s+|(?:وكذلك|و)\s*|ו(?=\p{L})|[–—]\s+)|(?:以及|及び|および|和|及|与|與|と|และ|및)\s*|(?:와|(?<!니카라)과)\s+`,
  "giu",
);

/** The parts of a text that names several: `Tunisie et Maroc`, `TUN، EGY`, `TUN EGY`. */
export function separated(text: string): string[] {
  return separatedAt(text).map(({ start, end }) => text.slice(start, end).trim());
}

interface Part {
  start: number;
  end: number;
}

function separatedAt(text: string): Part[] {
  // "B&H" is Bosnia and Herzegovina, and "T&T" is Trinidad and Tobago.
  if (/^\p{L}&\p{L}$/u.test(text)) return [{ start: 0, end: text.length }];
  const between = /^[A-Z]{1,7}(?: [A-Z]{1,7})+$/.test(text) ? / /g : SEPARATOR;
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(between)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: text.length }];
}

/** More parts are no one name: `Saint Vincent and the Grenadines` has two. */
const MOST_OF_NAME = 3;

/**
 * The values of all that a text names, of which each is read by `readOne`; undefined where one cannot be read. A name may
 * contain a word that joins: of `Antigua and Barbuda and Kenya` the longest names are taken.
 */
export function readAll<T>(text: string, readOne: (part: string) => T | undefined): T[] | undefined {
  const parts = separatedAt(text);
  const rest: (T[] | undefined)[] = [];
  rest[parts.length] = [];
  for (let first = parts.length - 1; first >= 0; first -= 1) {
    const most = Math.min(MOST_OF_NAME, parts.length - first);
    for (let count = most; count > 0 && rest[first] === undefined; count -= 1) {
      const others = rest[first + count];
      if (others === undefined) continue;
      const value = readOne(text.slice(parts[first]?.start, parts[first + count - 1]?.end).trim());
      if (value !== undefined) rest[first] = [value, ...others];
    }
  }
  return rest[0];
}

/** The codes as a list in brackets, each once; a single one as it is. */
export function listOfCodes(codes: readonly string[]): string {
  const [only = "", ...others] = new Set(codes);
  return others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
}
