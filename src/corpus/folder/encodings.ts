import { utf8Length } from "../characters/code-points.ts";

const SAVE = "save it as UTF-8, and see that every word is right afterwards";
const OPEN_IN_RIGHT = `open it in the encoding in which its letters are right, which may be another one, ${SAVE}`;

/**
 * The encodings in which the bytes of a file that is not UTF-8 may be, and what to do. It quotes letters of the file and not
 * its words, which may be for some readers only.
 */
export function describeEncoding(bytes: Uint8Array): string {
  const others = withoutUtf8(bytes);
  const words = foreignWords(others);
  const readings = readingsOf(words);
  const inPairs = codedInPairs(others, isLatinText(words));
  const [first, ...further] = readings;
  if (first === undefined && inPairs.length === 0)
    return `the encoding of the file has to be found, such as ${ALL_NAMES}: ${OPEN_IN_RIGHT}`;
  if (first?.names[0] === WESTERN && further.length === 0 && inPairs.length === 0)
    return `in ${WESTERN} it has ${first.letters}: open the file in that, ${SAVE}`;
  const read = readings.map(({ names, letters }) => `${letters} in ${listed(names)}`);
  const known = read.length === 0 ? [] : [`it has ${listed(read)}`];
  const pairs = inPairs.length === 0 ? [] : [`it may be ${listed(inPairs)}`];
  return `the encoding of the file has to be found; ${[...known, ...pairs].join(", or ")}: ${OPEN_IN_RIGHT}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** An encoding of one byte a letter. */
interface Page {
  label: string;
  name: string;
  /** The letters of its own script. */
  script: RegExp;
}

const page = (label: string, name: string, script: RegExp): Page => ({ label, name, script });
const LATIN = /^[\p{Script=Latin}\p{M}]*$/u;
const CYRILLIC = /^\p{Script=Cyrillic}*$/u;
const WESTERN = "Windows-1252 (Western Europe)";
const LATIN_PAGES: readonly Page[] = [
  page("windows-1252", WESTERN, LATIN),
  page("windows-1250", "Windows-1250 (Central Europe)", LATIN),
  page("windows-1254", "Windows-1254 (Turkish)", LATIN),
  page("windows-1257", "Windows-1257 (Baltic)", LATIN),
  page("windows-1258", "Windows-1258 (Viet Nam)", LATIN),
];
const RARE_LATIN_PAGES: readonly Page[] = [
  page("iso-8859-2", "ISO 8859-2 (Central Europe)", LATIN),
  page("macintosh", "Mac OS Roman", LATIN),
];
const OTHER_PAGES: readonly Page[] = [
  page("windows-1251", "Windows-1251 (Cyrillic)", CYRILLIC),
  page("koi8-u", "KOI8 (Cyrillic)", CYRILLIC),
  page("ibm866", "code page 866 (Cyrillic)", CYRILLIC),
  page("windows-1253", "Windows-1253 (Greek)", /^\p{Script=Greek}*$/u),
  page("windows-1255", "Windows-1255 (Hebrew)", /^[\p{Script=Hebrew}\p{M}]*$/u),
  page("windows-1256", "Windows-1256 (Arabic)", /^[\p{Script=Arabic}\p{M}]*$/u),
  page("windows-874", "Windows-874 (Thai)", /^[\p{Script=Thai}\p{M}]*$/u),
];

/** Encodings of several bytes a letter, and the letters without which a text is in none of them. */
const IN_PAIRS: readonly { label: string; name: string; shows: RegExp; beside: RegExp }[] = [
  { label: "gb18030", name: "GB 18030 (Chinese)", shows: /\p{Script=Han}/gu, beside: /[\u3000-\u303F]/gu },
  { label: "big5", name: "Big5 (Chinese)", shows: /\p{Script=Han}/gu, beside: /[\u3000-\u303F]/gu },
  ...["Shift_JIS", "EUC-JP"].map((name) => ({
    label: name.toLowerCase(),
    name: `${name} (Japanese)`,
    shows: /[\u3041-\u30FE]/gu,
    beside: /[\p{Script=Han}\u3000-\u303F]/gu,
  })),
  {
    label: "euc-kr",
    name: "EUC-KR (Korean)",
    shows: /\p{Script=Hangul}/gu,
    beside: /[\p{Script=Han}\u3000-\u303F]/gu,
  },
];

const ALL_NAMES = listed(
  [...LATIN_PAGES, ...OTHER_PAGES, ...IN_PAIRS]
    .map(({ name }) => name)
    .filter((name) => !/866|KOI8|Big5|EUC-JP/.test(name)),
);

const isHigh = (byte: number) => byte >= 0x80;
const isAsciiLetter = (byte: number) => /[A-Za-z]/.test(String.fromCharCode(byte));

/** Further words show nothing more. */
const MOST_WORDS = 20;

/** The words that have other bytes than those of ASCII. */
function foreignWords(others: Uint8Array): Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at <= others.length && words.length < MOST_WORDS; at += 1) {
    const byte = others[at] ?? 0;
    if (isHigh(byte) || isAsciiLetter(byte)) continue;
    const word = others.subarray(start, at);
    if (word.some(isHigh)) words.push(word);
    start = at + 1;
  }
  return words;
}

/** A copy with blanks for what is UTF-8, where it is at least as much as what is not: in another encoding some pairs look like it. */
function withoutUtf8(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  let more = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0) more -= 1;
    else if (length > 1) {
      more += 1;
      copy.fill(0x20, at, at + length);
    }
    at += Math.max(length, 1);
  }
  return more >= 0 ? copy : bytes;
}

interface Reading {
  names: string[];
  letters: string;
}

/** Fewer words of two letters show no script. */
const FEWEST_WORDS = 3;
/** The part of the words that looks like words in an encoding that may be the right one. */
const FEWEST_RIGHT = 0.6;

/** The encodings of one byte a letter in which the words of a file may be, those with the same letters together. */
function readingsOf(words: readonly Uint8Array[]): Reading[] {
  const long = words.filter((word) => coreOf(word).length > 1);
  const isLatin = isLatinText(words);
  const isShort = long.length < FEWEST_WORDS;
  const fitting = (pages: readonly Page[]) => pages.filter((each) => fits(each, long));
  const latin = isLatin || isShort ? fitting(LATIN_PAGES) : [];
  const rare = isLatin && latin.length === 0 ? fitting(RARE_LATIN_PAGES) : [];
  const others = !isLatin || (isShort && long.length > 0) ? fitting(OTHER_PAGES) : [];
  const pages = isLatin ? [...latin, ...rare, ...others] : [...others, ...latin];
  const shown = distinctiveBytes(words, pages);
  const readings = new Map<string, string[]>();
  for (const each of pages) {
    const letters = shown
      .map((byte) => shownLetter(letterOf(each, byte) ?? "□"))
      .filter((sign) => sign !== "");
    const key = `"${letters.join(" ")}"`;
    readings.set(key, [...(readings.get(key) ?? []), each.name]);
  }
  return [...readings].map(([letters, names]) => ({ letters, names }));
}

/** Whether letters of ASCII are beside the others in the words, as in languages with Latin letters. */
function isLatinText(words: readonly Uint8Array[]): boolean {
  const cores = words.map(coreOf).filter((core) => core.length > 1);
  const sum = (counts: (byte: number) => boolean) =>
    cores.reduce((all, core) => all + core.filter(counts).length, 0);
  return sum(isAsciiLetter) * 2 >= sum(isHigh);
}

/** The bytes of quotation marks, dashes and other signs at the ends of words, in all encodings of Windows. */
const SIGNS = new Set([
  0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9b, 0xa0, 0xa7, 0xab, 0xb0, 0xb7, 0xbb,
]);

function coreOf(word: Uint8Array): Uint8Array {
  const start = word.findIndex((byte) => !SIGNS.has(byte));
  const end = word.findLastIndex((byte) => !SIGNS.has(byte));
  return start < 0 ? word.subarray(0, 0) : word.subarray(start, end + 1);
}

function fits(each: Page, words: readonly Uint8Array[]): boolean {
  let right = 0;
  for (const word of words) right += rightness(each, word);
  return right >= words.length * FEWEST_RIGHT;
}

/** 1 for what looks like a word, 0 for what does not; capitals alone are also what small letters become. */
function rightness(each: Page, word: Uint8Array): number {
  const letters = [...word].map((byte) => (isHigh(byte) ? letterOf(each, byte) : String.fromCharCode(byte)));
  if (letters.includes(undefined)) return 0;
  const text = letters.join("").replace(EDGES, "").replace(INSIDE, "");
  if (!each.script.test(text) || /\p{Ll}\p{Lu}|^\p{M}|[^\p{L}\p{M}]/u.test(text)) return 0;
  if (each.script === LATIN && /(?<![aeiouyăâêôơư])\p{M}/iu.test(text)) return 0;
  return text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 0.5 : 1;
}

const EDGES = /^[\p{P}\p{Z}§©®°€£ªº¹²³]+|[\p{P}\p{Z}§©®°€™ªº¹²³]+$/gu;
const INSIDE = /(?<=\p{L})[’‘·\u00AD–](?=\p{L})/gu;

const letters = new Map<string, string>();

/** A byte in an encoding; undefined where it has none. */
function letterOf({ label }: Page, byte: number): string | undefined {
  const key = `${label} ${byte}`;
  const known = letters.get(key) ?? decodeByte(label, byte);
  letters.set(key, known);
  return known === "" ? undefined : known;
}

function decodeByte(label: string, byte: number): string {
  // Node reads 1252 as Latin-1, which has no letters below 0xA0; 1254 has the same ones but for two.
  const isLatin1 = label === "windows-1252" && byte < 0xa0;
  if (isLatin1 && (byte === 0x8e || byte === 0x9e)) return byte === 0x8e ? "Ž" : "ž";
  const letter = new TextDecoder(isLatin1 ? "windows-1254" : label).decode(Uint8Array.of(byte));
  return /[\p{C}\uFFFD]/u.test(letter) && letter !== "\u00AD" ? "" : letter;
}

/** The most letters that are shown in each encoding. */
const MOST_SHOWN = 4;

/** The bytes that show most: first those that differ between the encodings, then the most frequent ones. */
function distinctiveBytes(words: readonly Uint8Array[], pages: readonly Page[]): number[] {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const byte of word) if (isHigh(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const weight = (byte: number) => {
    const readings = pages.map((each) => letterOf(each, byte) ?? "");
    const isLetter = readings.some((letter) => /[\p{L}\p{M}]/u.test(letter));
    return (isLetter ? 2e7 : 0) + (new Set(readings).size > 1 ? 1e7 : 0) + (counts.get(byte) ?? 0);
  };
  return [...counts.keys()].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, MOST_SHOWN);
}

function shownLetter(letter: string): string {
  if (/[\p{Z}\u00AD]/u.test(letter)) return "";
  return /\p{M}/u.test(letter) ? `\u25CC${letter}` : letter;
}

/** The encodings of several bytes a letter in which a file can be. */
function codedInPairs(others: Uint8Array, isLatin: boolean): string[] {
  return IN_PAIRS.filter(({ label, name, shows, beside }) => {
    // Any letter before an ASCII letter is also a Chinese character.
    if (isLatin && name.endsWith("(Chinese)")) return false;
    let text: string;
    try {
      text = new TextDecoder(label, { fatal: true }).decode(others);
    } catch {
      return false;
    }
    const all = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
    const own = text.match(shows)?.length ?? 0;
    const near = own + (text.match(beside)?.length ?? 0);
    return all > 1 && own >= all * 0.3 && near >= all * 0.8;
  }).map(({ name }) => name);
}
