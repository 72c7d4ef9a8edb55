/**
 * The normal form of a text: what two texts are compared in, wherever the question is whether they read the same.
 *
 * Letters are composed (NFC); any row of blanks is one blank; hyphens, dashes and minus signs are `-`; apostrophes and
 * quotation marks are `'` and `"`; ligatures and the forms of East Asian fonts are their letters and signs; characters
 * that nobody sees are left out. Every letter, figure and other sign stays, superscript figures too: `10²` is not `102`.
 */
export function normalForm(text: string): string {
  return isNormal(text) ? text : readNormally(text).text;
}

/** A text in normal form, and what was written for each part of it. */
export interface NormalText {
  text: string;
  /** What was written for the normal form from one index to another, in UTF-16 units. */
  written: (from: number, to: number) => string;
}

/** The normal form of a text together with the text as written. */
export function normalText(text: string): NormalText {
  if (isNormal(text)) return { text, written: (from, to) => text.slice(from, to) };
  const { text: normal, places } = readNormally(text);
  // A character that nobody sees goes with what stands before it, or at the very start with what follows.
  const place = (index: number) => (index <= 0 ? 0 : (places[index] ?? text.length));
  return { text: normal, written: (from, to) => text.slice(place(from), place(to)) };
}

/**
 * Whether two values of JSON read the same: texts by their normal form, keys in any order; a key that is undefined is
 * absent.
 */
export function readsTheSame(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b || normalForm(a) === normalForm(b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => readsTheSame(item, b[index]));
  }
  const [left, right] = [entriesOf(a), entriesOf(b)];
  return left.size === right.size && [...left].every(([key, value]) => readsTheSame(value, right.get(key)));
}

function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}

/** Letters, figures and signs that are their own normal form unless a mark follows; most of any text. */
const SIMPLE = "!-_a-~À-ſЀ-ҁҊ-ԯΑ-ώء-غف-ي一-鿿";
/** Marks above and below a letter, parts of a Hangul syllable, and characters that nobody sees. */
const FOLLOWING = "\\p{M}\\p{DI}\\u1160-\\u11FF\\uD7B0-\\uD7FB\\uFF9E\\uFF9F";

const OTHER = new RegExp(`[^ ${SIMPLE}]| {2}`, "u");
/** A row of simple characters, or one of any kind with what follows it. */
const CLUSTER = new RegExp(`[${SIMPLE}]+(?![${FOLLOWING}])|[^][${FOLLOWING}]*`, "gu");
const UNSEEN = /\p{DI}/gu;
const BLANK = /^[\s\u2800]/u;

function isNormal(text: string): boolean {
  return !OTHER.test(text);
}

function readNormally(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  const parts: string[] = [];
  let isAfterBlank = false;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const isRow = cluster.length > 1 && !OTHER.test(cluster);
    const all = isRow ? cluster : foldedCluster(cluster);
    const kept = isAfterBlank && all.startsWith(" ") ? all.slice(1) : all;
    if (all === "") continue;
    for (let unit = 0; unit < kept.length; unit += 1) places.push(isRow ? index + unit : index);
    parts.push(kept);
    isAfterBlank = all.endsWith(" ");
  }
  places.push(text.length);
  return { text: parts.join(""), places };
}

function foldedCluster(cluster: string): string {
  const composed = cluster.replace(UNSEEN, "").normalize("NFC");
  return [...composed].map(folded).join("").normalize("NFC");
}

/** Ligatures and presentation forms of letters; full-width and half-width forms of letters, figures and signs. */
const FORM = /^[\uFB00-\uFDC7\uFE80-\uFEFC\uFF01-\uFFEE]$/u;

function folded(character: string): string {
  if (BLANK.test(character)) return " ";
  const form = FORM.test(character) ? character.normalize("NFKC") : character;
  return SIGNS.get(form) ?? form;
}

/** Ways of writing one sign; the sign for "micro" is a letter. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "-": "‐‑‒–—―−﹘﹣",
    "'": "‘’‚‛‹›′‵ʹʻʼˈ`´",
    '"': "“”„‟«»″‶ʺ❝❞〝〞〟",
    "...": "…",
    "\u03bc": "\u00b5",
  }).flatMap(([sign, ways]) => [...ways].map((way): [string, string] => [way, sign])),
);
