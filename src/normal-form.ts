/**
 * The normal form of a text. Two texts read the same if their normal forms are equal.
 *
 * Letters are composed (NFC); white space is collapsed, and left out before a full stop or comma, and between two letters of a
 * script that sets no blanks between words, where a line may end at any of them; hyphens, dashes and minus signs are `-`;
 * apostrophes and quotation marks are `'` and `"`; ligatures, full-width and half-width forms are their letters and signs; a
 * letter with several characters, such as `ş` and `ș` of Romanian, is one of them; invisible characters, and those that make a
 * word longer on the line, are removed. All other letters, digits and signs remain, superscript digits too: `10²` is not `102`.
 */
export function normalForm(text: string): string {
  return isNormal(text) ? text : readNormally(text).text;
}

/** The normal form with all blanks between letters, which are as written: for reading words, which a blank may part in any script. */
export function spacedForm(text: string): string {
  return isNormal(text) ? text : readNormally(text, BLANK_BEFORE_STOP, SIGNS).text;
}

/** A text in normal form that maps its ranges to the original text. */
export interface NormalText {
  text: string;
  /** The original text of a range of the normal form, in UTF-16 code units. */
  written: (from: number, to: number) => string;
}

/** The normal form of a text, mapped to the original text. */
export function normalText(text: string): NormalText {
  if (isNormal(text)) return { text, written: (from, to) => text.slice(from, to) };
  const { text: normal, places } = readNormally(text);
  // An invisible character belongs to the character before it, or at the start of the text to the one after it.
  const place = (index: number) => (index <= 0 ? 0 : (places[index] ?? text.length));
  return { text: normal, written: (from, to) => text.slice(place(from), place(to)) };
}

/**
 * Whether two JSON values read the same: texts by their normal form, keys in any order. An undefined key counts as
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

/** A word in a script that puts no blanks between words, or particles behind them, so that a name may be between other letters. */
export const JOINED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A letter or mark of a script of South-East Asia that sets no blanks between words, Burmese signs that are words among them, as
 * a pattern; not the signs of repetition and abbreviation, behind which a blank is written.
 */
export const UNSPACED_LETTER =
  "(?:(?![\\p{Lm}\u0E2F\u0EAF])[\\p{L}\\p{M}](?<=[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tai_Tham}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Viet}\\p{Script=Ahom}])|[\u104C-\u104F])";
/** The sign between syllables of Tibetan and Dzongkha, behind which a line may end. */
export const TSHEG = "[\u0F0B\u0F0C]";

/** Letters, digits and signs that are their own normal form unless a combining mark follows: most characters. */
const SIMPLE = "!-_a-~À-ſЀ-ҁҊ-ԯΑ-ώء-غف-ي一-鿿";
/** Tatweel of Arabic and lajanyalan of N'Ko: they make a word longer on the line, and are no letters. */
const ELONGATION = "\\u0640\\u07FA";
/** Combining marks, parts of a Hangul syllable, invisible characters, and signs of elongation. */
const FOLLOWING = `\\p{M}\\p{DI}${ELONGATION}\\u1160-\\u11FF\\uD7B0-\\uD7FB\\uFF9E\\uFF9F`;

/** A full stop or comma of any script that a keyboard sets a blank before; a figure such as ".5" begins with none. */
const STOP = `[.,۔।॥。،、](?=[ "')\\]<]|$)`;
const BLANK_BEFORE_STOP = new RegExp(` (?=${STOP})`, "gu");
const BLANK_LEFT_OUT = new RegExp(
  ` (?:(?=${STOP})|(?<=${UNSPACED_LETTER} )(?=${UNSPACED_LETTER})|(?<=${TSHEG} )(?=\\p{Script=Tibetan}))`,
  "gu",
);
const OTHER = new RegExp(`[^ ${SIMPLE}]| {2}| ${STOP}`, "u");
/**
 * A run of simple characters, or one of any kind with its following marks. Before rra of Malayalam, na with a joiner is no
 * letter that ends a syllable.
 */
const CLUSTER = new RegExp(`[${SIMPLE}]+(?![${FOLLOWING}])|ന്\u200dറ|[^][${FOLLOWING}]*`, "gu");
const UNSEEN = new RegExp(`[\\p{DI}${ELONGATION}]`, "gu");
const BLANK = /^[\s\u2800]/u;

function isNormal(text: string): boolean {
  return !OTHER.test(text);
}

function readNormally(
  text: string,
  leftOut = BLANK_LEFT_OUT,
  variants = SIGNS_AND_LETTERS,
): { text: string; places: number[] } {
  const places: number[] = [];
  const parts: string[] = [];
  let isAfterBlank = false;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const isRow = cluster.length > 1 && !OTHER.test(cluster);
    const all = isRow ? cluster : foldedCluster(cluster, variants);
    const kept = isAfterBlank && all.startsWith(" ") ? all.slice(1) : all;
    if (all === "") continue;
    for (let unit = 0; unit < kept.length; unit += 1) places.push(isRow ? index + unit : index);
    parts.push(kept);
    isAfterBlank = all.endsWith(" ");
  }
  places.push(text.length);
  const normal = parts.join("");
  const left = new Set(Array.from(normal.matchAll(leftOut), ({ index }) => index));
  if (left.size === 0) return { text: normal, places };
  return { text: normal.replace(leftOut, ""), places: places.filter((_, at) => !left.has(at)) };
}

function foldedCluster(cluster: string, variants: ReadonlyMap<string, string>): string {
  const composed = (variants.get(cluster) ?? cluster).replace(UNSEEN, "").normalize("NFC");
  return [...composed]
    .map((character) => folded(character, variants))
    .join("")
    .normalize("NFC");
}

/** Ligatures and presentation forms of letters; full-width and half-width forms of letters, figures and signs. */
const FORM = /^[\uFB00-\uFDC7\uFE80-\uFEFC\uFF01-\uFFEE]$/u;

function folded(character: string, variants: ReadonlyMap<string, string>): string {
  if (BLANK.test(character)) return " ";
  const form = FORM.test(character) ? character.normalize("NFKC") : character;
  return variants.get(form) ?? form;
}

/** Variants of a sign; the micro sign is a variant of the letter mu. */
const SIGNS = mapOf({
  "-": [..."‐‑‒–—―−﹘﹣"],
  "'": [..."‘’‚‛‹›′‵ʹʻʼˈ`´"],
  '"': [..."“”„‟«»″‶ʺ❝❞〝〞〟"],
  "...": ["…"],
  "\u03bc": ["\u00b5"],
});

/**
 * The same, and variants of letters that have several characters, for one keyboard or encoding each; no language has two of a
 * row as different letters. S and t of Romanian have a comma or a cedilla below; kaf, yeh and heh are those of Arabic, or of
 * Persian and Urdu; the letters of Malayalam and Bengali that end a syllable were sequences with a joiner until Unicode 5.1.
 */
const SIGNS_AND_LETTERS: ReadonlyMap<string, string> = new Map([
  ...SIGNS,
  ...mapOf({
    Ş: ["Ș"],
    ş: ["ș"],
    Ţ: ["Ț"],
    ţ: ["ț"],
    "\u0643": ["\u06a9"],
    "\u064a": ["\u06cc"],
    "\u0647": ["\u06c1"],
    եւ: ["և"],
    ൺ: ["ണ്\u200d"],
    ൻ: ["ന്\u200d"],
    ർ: ["ര്\u200d"],
    ൽ: ["ല്\u200d"],
    ൾ: ["ള്\u200d"],
    ൿ: ["ക്\u200d"],
    ৎ: ["ত্\u200d"],
  }),
]);

function mapOf(ways: Record<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ways).flatMap(([one, all]) => all.map((way): [string, string] => [way, one])),
  );
}

/**
 * Names of values that are left alone: HTML is composed before it is serialised (`sanitized`), because a combining mark may
 * follow the sign that ends a tag; in an address, another form of a letter makes another address.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(["html", "url", "contact"]);

/**
 * A JSON value with composed letters (NFC) in all texts, as they are printed: `й` is one character, not two. Parts in which
 * all letters are composed, which are nearly all, are the given ones.
 */
export function toNfc<Value>(value: Value): Value {
  return nfcValue(value) as Value;
}

function nfcValue(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return nfcItems(value);
  const given = value as Record<string, unknown>;
  let composed: Record<string, unknown> | undefined;
  for (const key of Object.keys(given)) {
    if (NOT_PRINTED.has(key)) continue;
    const now = nfcValue(given[key]);
    if (now === given[key]) continue;
    composed ??= { ...given };
    composed[key] = now;
  }
  return composed ?? value;
}

function nfcItems(items: readonly unknown[]): readonly unknown[] {
  let composed: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const now = nfcValue(items[index]);
    if (now === items[index]) continue;
    composed ??= [...items];
    composed[index] = now;
  }
  return composed ?? items;
}

/** Signs of all scripts that part clauses as a semicolon does, and commas, as parts of a character class. */
export const CLAUSE_ENDS = ";；؛፤︔﹔⁏⸵\u037E";
export const COMMAS = ",，،、፣︐﹐﹑､߸꓾᠂᠈";
export const COMMA = new RegExp(`[${COMMAS}]`, "u");
