import { withPlainNumber } from "../../itu/letter-forms.ts";
import { chineseNumber } from "../characters/script-signs.ts";
import { once } from "../sections/folded-letters.ts";

/** A mark of an item: its kind, and its place in the order of that kind; a bullet has none. */
export interface ItemMark {
  kind: string;
  /** From 1. */
  place?: number;
  /** Numbers may be left out, as in a list of Markdown. */
  mayHaveGaps?: true;
  /** Words of a sentence look the same: a mark only where the first two of its kind, 1 and 2, follow each other. */
  isDoubtful?: true;
}

/** Signs that word processors set before an item, as characters of a text or of a symbol font. */
const BULLET =
  /^[\u2022\u2023\u2043\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u2219\u25B6\u25BA\u27A2\u27A4\u2756\u2713\u2714\u2611\u25B8\u25B9\u25FC\u25FE\u29BF\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06C\uF06E]/;
/** Signs of telephones that messages set before an item, also with the tone of a hand; U+FE0F makes such a sign of a character of texts. */
const EMOJI =
  /^(?:(?:[\u23E9\u25AA\u25AB\u25B6\u25FB-\u25FE\u2611\u26AA\u26AB\u2705\u2714\u2733\u2734\u2747\u2795\u27A1\u2B1B\u2B1C\u2B50]\uFE0F|[\u23E9\u26AA\u26AB\u2705\u2795\u2B1B\u2B1C\u2B50\u{1F31F}\u{1F449}\u{1F4A0}\u{1F4CC}\u{1F4CD}\u{1F518}\u{1F532}-\u{1F53B}\u{1F7E0}-\u{1F7EB}])[\u{1F3FB}-\u{1F3FF}]?\uFE0F?){1,2}/u;
/** A digit in the frame of a key. */
const KEYCAP = /^(?:([0-9])\uFE0F?\u20E3|\u{1F51F})[ \t\u00A0]*/u;
/** The tatweel of Arabic as a dash. */
const TATWEEL = /^\u0640{1,3}[ \t\u00A0\u202F]/;
/** Signs that also occur in sentences: a blank has to follow, or a letter of East Asia. */
const DASH =
  /^(?:[\u00B7\u05BE\u066D\u2010-\u2015\u203B\u2190\u2192\u21D0\u21D2\u2212\u2500\u25C6\u25C7\u25CE\u2605\u2606\u2726\u2794\u27A1\u2E3A\u2E3B\u30FC\uFE58\uFE63\uFF0A\uFF0B\uFF0D][ \t\u00A0\u202F\u3000]|[-*+][\u00A0\u2000-\u200A\u202F\u3000](?!\s*\p{N})|[\u203B\u2192\u21D2\u25C6\u25C7\u25CE\u2605\u2606\uFF0A\uFF0B\uFF0D](?=[\u3040-\u30FB\u3400-\u9FFF\uAC00-\uD7A3])|[\u30FB\uFF65])/u;
/** A hyphen or dash without a blank after it, unless another one closes the words between them. */
const GLUED = /^([-\u2010-\u2015\uFF0D])(?=\p{L}{2})(?!.*\1(?:[\s,.;:]|$))/u;
/** The hollow bullet of a second level, as text: a word in some languages, unless a tab follows. */
const HOLLOW = /^o(?:\t|\u00A0|[ ]{2,})/;
const ROMAN = /^(?:m{0,3})(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Full stops of South Asia, Tibet, Burma, Cambodia, Ethiopia and Urdu, as parts of a character class: official texts number with them. */
export const STOPS_OF_NUMBERS = "।༎།။។።۔";

/** Dashes behind a number or a letter, as parts of a character class. */
const DASHES = "‐-―-";
const BLANKS = "[ \\t\\u00A0\\u202F]";
/**
 * `a)`, `(a)`, `1)`, `(1)`, `1.`, `a.`, `1-`, `1°`, also with a blank before the bracket, as in French and Arabic, `1、`, `１．` or
 * `（一）` of Chinese and Japanese, `১।`, and with a dash behind, as in laws in Spanish: `a.-`, `I.-`, `a)-`.
 */
const ORDERED = new RegExp(
  String.raw`^([(（]?)(\d{1,3}|\p{L}{1,6})(?:[ \u00A0\u202F]?([)）])\.?[${DASHES}]?(?=[ \t\u00A0\u202F\u3000])|([.])(?=[ \t\u00A0\u202F\u3000])|([）、)．])(?=[\u2E80-\u9FFF\uF900-\uFAFF])|[ \u00A0\u202F]?([${STOPS_OF_NUMBERS}])(?=[ \t\u00A0\u202F])|(\.[${DASHES}])(?=${BLANKS}|\p{L}))`,
  "u",
);
/**
 * Marks of numbers only: `1-`, `1 –`, `1:`, `1/`, `1°`, `1.º`, `1o.`, `2da.-`, `№ 1`, `1.-`, also without a blank after it, and `1.` without
 * one.
 */
const NUMBERED = new RegExp(
  String.raw`^(№ ?|[nN][°º] ?)?(\d{1,2})(?:${BLANKS}?([${DASHES}:/])(?=${BLANKS})|(\.?[°ºª]|(?:[oa]|[rdtvnm][oa])(?=[.)]))[.)]?[${DASHES}]?(?=${BLANKS})|([.)${STOPS_OF_NUMBERS}])(?=\p{L})|(\)?\.[${DASHES}])(?=${BLANKS}|\p{L}))`,
  "u",
);
/** The letters of an ordinal, and a sign: `1st)`, `1ኛ/`, `1-й.`, `1:a)`; in Amharic and Korean also none. A sentence may begin so. */
const ORDINAL = new RegExp(
  String.raw`^([(（]?)(\d{1,2})(?:[${DASHES}:.'’]?\p{L}[\p{L}\p{M}]{0,5}(?:([)）./:])|[፡፦፣])[${DASHES}]?|ኛ|번째?)(?=${BLANKS})`,
  "u",
);
/** `№ 1` with nothing behind the number, or with a full stop or bracket. */
const SIGN_OF_NUMBER = new RegExp(String.raw`^(?:№|[nN][°º]) ?(\d{1,3})[.)]?(?=${BLANKS})`, "u");
/** `I -`, `a –`, `a/`: a letter or a Roman numeral before a dash or slash. */
const LETTERED = new RegExp(`^([A-Za-z]|[ivxl]{2,5}|[IVXL]{2,5})(?:${BLANKS}[${DASHES}]|(/))(?=${BLANKS})`);
/** `PRIMERO.-`, `Artículo 1.-`. */
const WORDED = new RegExp(
  String.raw`^\p{L}{2,15}(?:${BLANKS}(?:\p{L}{2,15}|\d{1,3}[°º]?))?\.[${DASHES}](?=${BLANKS}|\p{L})`,
  "u",
);
/** `أ-`, `ب –`, `א -`, `а/`: a letter of another script, or its name, before a dash or slash; of Japanese also before a wide blank. */
const OTHER_LETTERED = new RegExp(
  `^(?![A-Za-z])(\\p{L}{1,3})(?:${BLANKS}?(?:[${DASHES}\\u0640]|(/))(?=${BLANKS})|(?=\\u3000))`,
  "u",
);
/** Vowel signs and what makes a letter longer or joins it: `هـ`. */
const BESIDE_LETTERS = /(?<=\p{L})\u0640+|[\u064B-\u0655\u200C-\u200F]/gu;
/** No mark is longer. */
const LONGEST = 36;
/** Two words without a sign between or behind them, as most lines begin: no mark begins so, and each pattern above need not be tried. */
const TWO_WORDS = /^[A-Za-z\u00C0-\u024F\u0400-\u052F]+ [A-Za-z\u00C0-\u024F\u0400-\u052F]{2,} /;
/** Enclosed numbers and letters, by the first code point and the length of each row. */
const ROWS: readonly (readonly [number, number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x249c, 26],
  [0x24d0, 26],
  [0x2776, 10],
  [0x3220, 10],
];

/** The length of the bullet at the start of a line with the blanks after it, in UTF-16 units; 0 for none. */
export function bulletLength(line: string): number {
  const emoji = EMOJI.exec(line)?.[0].length ?? 0;
  const length = emoji > 0 ? emoji : BULLET.test(line) ? 1 : 0;
  const blanks = /^[ \t\u00A0]*/.exec(line.slice(length))?.[0] ?? "";
  return length > 0 ? length + blanks.length : (HOLLOW.exec(line)?.[0].length ?? 0);
}

/** The sign of telephones that a line begins with: any of them, or a digit in the frame of a key. */
export function emojiMark(line: string): "emoji" | "keycap" | undefined {
  return EMOJI.test(line) ? "emoji" : KEYCAP.test(line) ? "keycap" : undefined;
}

/** A line that begins with the digit of a key, with that number as a mark of texts: no font of the brief has the frame. */
export const withPlainKeycap = (line: string): string =>
  line.replace(KEYCAP, (_, digit: string | undefined) => `${digit ?? "10"}. `);

/** The marks that a line may begin with: several where a letter is also a Roman numeral; none for text. */
export function marksOfLine(line: string): ItemMark[] {
  if (TWO_WORDS.test(line)) return [];
  if (EMOJI.test(line)) return [{ kind: "emoji" }];
  const keycap = KEYCAP.exec(line);
  if (keycap !== null) return [{ kind: "keycap", place: Number(keycap[1] ?? 10), mayHaveGaps: true }];
  if (BULLET.test(line)) return [{ kind: line[0] ?? "" }];
  if (TATWEEL.test(line)) return [{ kind: "tatweel" }];
  if (DASH.test(line)) return [{ kind: `sign ${line[0]}` }];
  if (GLUED.test(line)) return [{ kind: `sign ${line[0]} glued` }];
  if (HOLLOW.test(line)) return [{ kind: "o" }];
  const code = line.charCodeAt(0);
  for (const [first, count] of ROWS) {
    if (code >= first && code < first + count) return [{ kind: `row ${first}`, place: code - first + 1 }];
  }
  const start = withPlainNumber(line.slice(0, LONGEST).replace(BESIDE_LETTERS, ""));
  const numbered = numberMark(start);
  if (numbered !== undefined) return [numbered];
  const match = ORDERED.exec(start);
  if (match === null) return letteredMarks(start);
  const [, open = "", word = ""] = match;
  const close = match[3] ?? match[4] ?? match[5] ?? match[6] ?? (match[7] === undefined ? "" : ".-");
  if (match[7] !== undefined && (open !== "" || (/^\p{L}{2}/u.test(word) && !isRoman(word))))
    return wordedMark(start);
  if (match[6] !== undefined && open !== "") return [];
  if (match[6] !== undefined && !/^\d/.test(word))
    return [...consonantMark(word, close), ...letterMarks(word, close)];
  // A capital letter with a dot is the initial of a name, a longer word the end of a sentence.
  if (close === "." && (open !== "" || !/^(?:\d+|\p{Ll}|[ivxl]+|I|[IVXL]{2,})$/u.test(word)))
    return open === "" ? letterMarks(word, close) : [];
  // Markdown itself does not read these digits as numbers of a list.
  const isOther = /^[^\u0000-\u007F]/.test(line) && /^\d+[.)．）、]/.test(start);
  const mayHaveGaps = isOther || match[6] !== undefined;
  return placesOf(letterOf(word)).map(({ system, place }) => ({
    kind: `${open}${system}${close}`,
    place,
    ...(mayHaveGaps && { mayHaveGaps }),
  }));
}

/** The mark of a number, without the blanks in it and with one degree sign for all that ordinal numbers have. */
function numberMark(start: string): ItemMark | undefined {
  const match = NUMBERED.exec(start);
  if (match === null) {
    const number = SIGN_OF_NUMBER.exec(start)?.[1];
    if (number !== undefined) return { kind: "№ 1", place: Number(number) };
    const [, open = "", place, close = ""] = ORDINAL.exec(start) ?? [];
    const mark = { kind: `${open}1st${close}`, place: Number(place), isDoubtful: true } as const;
    return place === undefined ? undefined : mark;
  }
  const [, sign = "", number = "", dash, ordinal, glued, both] = match;
  const tail = (dash ?? both)?.replace(/[‐-―]/, "-") ?? (ordinal === undefined ? `${glued} glued` : "°");
  return { kind: `${sign === "" ? "" : "№ "}1${tail}`, place: Number(number) };
}

/** Only letters in a known order: "и – …" may be a sentence. */
function letteredMarks(start: string): ItemMark[] {
  const [, word = "", slash] = LETTERED.exec(start) ?? [];
  const places = placesOf(word).map(({ system, place }) => ({ kind: `${system} ${slash ?? "-"}`, place }));
  if (word !== "") return places;
  const [, letter = "", otherSlash] = OTHER_LETTERED.exec(start) ?? [];
  return letter === "" ? wordedMark(start) : letterMarks(letter, otherSlash ?? "-");
}

const wordedMark = (start: string): ItemMark[] => (WORDED.test(start) ? [{ kind: "sign word.-" }] : []);

/**
 * The first two letters of the orders in which items are lettered: alphabets, and abjad, iroha and the stems of Chinese. Behind
 * them the order differs from language to language, as of Arabic, Persian, Urdu, Pashto and Sindhi.
 */
const FIRST_LETTERS =
  "اب אב αβ аб աբ აბ कख अआ अब কখ অআ ਕਖ ੳਅ ਅਆ કખ અઆ અબ அஆ கங అఆ కఖ ಅಆ ಕಖ അആ കഖ අආ කඛ กข ກຂ កខ ကခ 가나 ㄱㄴ アイ あい イロ いろ 甲乙 ሀለ ཀཁ ހށ";
const SCRIPTS =
  "Arabic Hebrew Greek Cyrillic Armenian Georgian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Hangul Katakana Hiragana Han Ethiopic Tibetan Thaana";
const orders = once(() => {
  const scripts = SCRIPTS.split(" ").map((name) => new RegExp(`^\\p{Script=${name}}$`, "u"));
  return FIRST_LETTERS.split(" ").flatMap((pair) => {
    const script = scripts.find((each) => each.test(pair.charAt(0)));
    return script === undefined ? [] : [{ pair, script }];
  });
});

/** Names of letters that stand for them, and forms of the first letter of Arabic. */
const letterOf = (word: string): string => (/^(?:الف|[أإآٱ])$/u.test(word) ? "ا" : word);

/** `أ-`, `가.`, `א.`: the places of a letter in the orders of its script. */
function letterMarks(word: string, close: string): ItemMark[] {
  const letter = letterOf(word);
  return orders()
    .filter(({ script }) => script.test(letter))
    .map(({ pair }) => ({
      kind: `${pair}${close}`,
      place: pair.indexOf(letter) + 1,
      isDoubtful: true,
    }));
}

const isRoman = (word: string): boolean =>
  /^(?:[ivxl]+|[IVXL]+)$/.test(word) && ROMAN.test(word.toLowerCase());

/** The first consonants of Devanagari and Bengali, whose codes are in their order. */
const CONSONANTS = /^[\u0915-\u0928\u0995-\u09A8]$/u;

/** `ক।`; other letters before such a sign end a sentence. */
function consonantMark(word: string, close: string): ItemMark[] {
  if (!CONSONANTS.test(word)) return [];
  return [{ kind: `क${close}`, place: (word.charCodeAt(0) & 0x7f) - 0x14, mayHaveGaps: true }];
}

function placesOf(word: string): { system: string; place: number }[] {
  if (/^\d+$/.test(word)) return [{ system: "1", place: Number(word) }];
  const chinese = chineseNumber(word);
  if (chinese !== undefined) return [{ system: "一", place: chinese }];
  const places: { system: string; place: number }[] = [];
  const isUpper = word !== word.toLowerCase();
  const lower = word.toLowerCase();
  if (isUpper && word !== word.toUpperCase()) return [];
  if ([...word].length === 1) {
    const latin = lower.charCodeAt(0) - 96;
    const isLatin = latin >= 1 && latin <= 26;
    // The order of letters of other alphabets is not checked.
    places.push({ system: isUpper ? "A" : "a", place: isLatin ? latin : 0 });
  }
  if (/^[ivxlc]+$/.test(lower) && ROMAN.test(lower)) {
    places.push({ system: isUpper ? "I" : "i", place: romanNumber(lower) });
  }
  return places;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(word: string): number {
  let sum = 0;
  let highest = 0;
  for (const letter of [...word].reverse()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    sum += value < highest ? -value : value;
    highest = Math.max(highest, value);
  }
  return sum;
}
