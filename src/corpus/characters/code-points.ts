import { compareFindings, type Finding, type Place } from "../../finding.ts";
import { CLAUSE_ENDS, COMMAS } from "../../normal-form.ts";

export { CLAUSE_ENDS, COMMAS };
export const COMMA = new RegExp(`[${COMMAS}]`, "u");

/** Counts from 1 the code points of `line` up to the UTF-16 index `index` (from 0). */
export function columnAt(line: string, index: number): number {
  return codePointLength(line.slice(0, index)) + 1;
}

const SURROGATE = /[\uD800-\uDBFF]/;

/** The length of a text in code points; an unpaired surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The character that ends before an index, in UTF-16 units; empty at the start of the text. */
export function characterBefore(text: string, index: number): string {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(index - 2, 0), index));
  return text.slice(Math.max(index - (isPair ? 2 : 1), 0), index);
}

/** The character that begins at an index, in UTF-16 units; empty behind the end of the text. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** The addresses of pages and pictures, in which another form of a letter makes another address; or a letter with its marks. */
const ADDRESS_OR_LETTER =
  /(?::\/\/|\bassets\/)[^\s<>"'()|]*|(?:[\u1100-\u115F\uAC00-\uD7A3][\u1160-\u11A7]?[\u11A8-\u11C2]?|\p{L})\p{M}*/gu;

/**
 * A text with composed letters (NFC), but for addresses, as words are searched in it: `ồ` is one character, not three, as some
 * programs write it. Signs stay as they are, since a mark of Markdown would not be one with an accent. No line is added.
 */
export function withComposedLetters(text: string): string {
  return text.normalize("NFC") === text ? text : text.replace(ADDRESS_OR_LETTER, composed);
}

function composed(part: string): string {
  return /^(?:assets)?[:/]/.test(part) ? part : part.normalize("NFC");
}

/** The columns of a line as it is written, by its columns in composed letters, and the other way round; both from 1. */
interface ComposedColumns {
  written: readonly number[];
  composed: readonly number[];
}

/** The columns of a line with composed letters; undefined where they are those of the line as it is written. */
function columnsOfComposed(line: string): ComposedColumns | undefined {
  if (withComposedLetters(line) === line) return undefined;
  const columns = { written: [0], composed: [0] };
  let last = 0;
  const add = (part: string, now: string): void => {
    const [from, to] = [columns.composed.length, columns.written.length];
    const [length, newLength] = [codePointLength(part), codePointLength(now)];
    const isSame = part === now;
    for (let at = 0; at < newLength; at += 1) columns.written.push(isSame ? from + at : from);
    for (let at = 0; at < length; at += 1) columns.composed.push(isSame ? to + at : to);
  };
  for (const { 0: part, index } of line.matchAll(ADDRESS_OR_LETTER)) {
    add(line.slice(last, index), line.slice(last, index));
    add(part, composed(part));
    last = index + part.length;
  }
  add(line.slice(last), line.slice(last));
  const ends = [columns.composed.length, columns.written.length] as const;
  columns.written.push(ends[0]);
  columns.composed.push(ends[1]);
  return columns;
}

/** Moves a place from a file as it is written to the same file in composed letters, or back. */
export type PlaceMover = <At extends Place>(place: At, to: keyof ComposedColumns) => At;

/** The files with composed letters, in which words are searched, and what moves places between them and the files as written. */
export function composedFiles<File extends { file: string; text: string }>(
  files: readonly File[],
): { files: File[]; moved: PlaceMover } {
  const composed = files.map((file) => {
    const text = withComposedLetters(file.text);
    return text === file.text ? file : { ...file, text };
  });
  const lines = new Map(
    files.flatMap(({ file, text }, index) =>
      composed[index]?.text === text ? [] : [[file, text.split("\n").map(columnsOfComposed)] as const],
    ),
  );
  const moved: PlaceMover = (place, to) => {
    const columns = lines.get(place.file)?.[place.line - 1]?.[to];
    if (columns === undefined) return place;
    const { column, length } = place;
    const at = (number: number) => columns[number] ?? columns.at(-1) ?? number;
    return {
      ...place,
      column: at(column),
      ...(length !== undefined && {
        length: Math.max(at(column + length) - at(column), Math.min(length, 1)),
      }),
    };
  };
  return { files: composed, moved };
}

/** Sorted findings about composed files, and those for others by them, with the places of the files as they are written. */
export function asWritten(
  composed: readonly Finding[],
  composedOthers: ReadonlyMap<Finding, Finding>,
  moved: PlaceMover,
): { findings: Finding[]; others: Map<Finding, Finding> } {
  const others = new Map<Finding, Finding>();
  const findings = composed.map((finding) => {
    const own = moved(finding, "written");
    const other = composedOthers.get(finding);
    if (other !== undefined) others.set(own, moved(other, "written"));
    return own;
  });
  return { findings: findings.sort(compareFindings), others };
}

/** Colons of all scripts, and letters drawn like one; between words of old Ethiopic texts one has no blank behind it. */
export const COLONS = ":：﹕∶︓︰꞉ː˸׃᠄܃܄܅܆܇፡፥፦⁚᛬ꓽ⦂⁝៖꛴༔՝";
/** These, commas and the ends of clauses. */
export const PAUSES = `${CLAUSE_ENDS}${COMMAS}${COLONS}`;
/** What a clause may end with before a list, but for the full stops: also "፡-", and the point that is a semicolon in Greek. */
export const BEFORE_LISTS = `${PAUSES}\u00B7\u0387–—-`;

const LETTER = "[\\u1200-\\u135A]";
const SPACES_IN_ETHIOPIC = new RegExp(`(?<=[\\u1200-\\u135A\\u1362-\\u1368])\\u1361(?=${LETTER})`, "gu");
const BLANKS_IN_ETHIOPIC = new RegExp(`(?<=[\\u1200-\\u135A\\u1362-\\u1368])\\s(?=${LETTER})`, "gu");
/** With fewer of them a text may have labels: "ማስታወሻ፡ለእኛ፡ብቻ፡እንስማማለን". */
const FEWEST_SPACES = 5;
const HAS_ETHIOPIC_SIGN = new RegExp(`[\\u1361\\u1366]|${LETTER}.{0,14}:[:–—-]`, "u");
/** The sign before a list, also as typed: "፡-", ":-". Of one length with what replaces it. */
const ETHIOPIC_COLON = new RegExp(
  `\\u1366|\\u1361(?=\\s|$)|(?:\\u1361|(?<=${LETTER})[:\\u1366])[–—-](?=\\s|$)`,
  "gmu",
);
/** Two colons behind a word, which is a full stop as typed on a Latin keyboard; three begin a block. */
const TWO_COLONS = new RegExp(`(?<=${LETTER}[^\\s:]{0,12}\\s?)::(?=[\\s"»”)\\]\uE001\uE003]|$)`, "gmu");
/** What such a full stop ends, in the text before it. */
const BEFORE_STOP = /(?:^|[\n.!?;።፧፤:|])([^\n.!?;።፧፤:|]*)$/u;
const LONGEST_SENTENCE = 400;
/** Before a label of as many words they would be a colon, unless the last word is a verb that no label ends with: "ወስዷል", "ነው". */
const WORDS_OF_SENTENCE = 5;
const ENDS_IN_VERB =
  /\s(?:ነው|ናት|ነች|ናቸው|ነበር|ነበረ|ነበሩ|ነበረች|የለም|አይደለም|አይደሉም|እዩ|እያ|እዮም|ኣሎ|አለ|[\u1200-\u135A]+(?:[ሏሟሯሷሿቋቧቷቿኗኟኳዟዷጇጓጧጯጿፏኋ]ል|ዋል|ለች)|አ[ልይ](?!ማዝ)[\u1200-\u135A]{2,}ም)[^\p{L}]*$/u;

/** The places, from 0, of the two colons in a text that are the full stop of Ethiopic without a doubt. */
export function typedEthiopicStops(text: string): number[] {
  if (!text.includes("::")) return [];
  return [...text.matchAll(TWO_COLONS)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
    const words = (BEFORE_STOP.exec(before)?.[1] ?? "").trim();
    const isSentence =
      (words.match(/\p{L}\S*/gu) ?? []).length >= WORDS_OF_SENTENCE || ENDS_IN_VERB.test(words);
    return isSentence ? [index] : [];
  });
}

/**
 * A text of the same length with the signs of Ethiopic as they are used today: "።" for "፡፡" and "::", a colon for the sign before
 * a list, and blanks between words where all of them are parted by "፡", which is the sign of a label otherwise.
 */
export function withEthiopicSigns(text: string): string {
  if (!HAS_ETHIOPIC_SIGN.test(text)) return text;
  const ended = withTypedStops(text.replace(/\u1361\u1361/g, "። "), "። ");
  const spaces = ended.match(SPACES_IN_ETHIOPIC)?.length ?? 0;
  const isParted = spaces >= FEWEST_SPACES && spaces > (ended.match(BLANKS_IN_ETHIOPIC)?.length ?? 0);
  const parted = isParted ? ended.replace(SPACES_IN_ETHIOPIC, " ") : ended;
  return parted.replace(ETHIOPIC_COLON, (sign) => ":".padEnd(sign.length));
}

/** A text with a sign, or with another one of two characters, in place of such colons. */
export function withTypedStops(text: string, stop = "።"): string {
  const parts: string[] = [];
  let end = 0;
  for (const index of typedEthiopicStops(text)) {
    parts.push(text.slice(end, index), stop);
    end = index + 2;
  }
  return end === 0 ? text : parts.join("") + text.slice(end);
}

const ARMENIAN = /[\u0561-\u0587]/;
/** A colon that is typed for the Armenian full stop: behind three words, or a verb. */
const ARMENIAN_STOP =
  /:(?<=[\u0531-\u0587»)]\s[^\s:։]{1,40}\s[\u0561-\u0587]{1,40}:|[^\s:։]\s(?:չ?(?:է|են|ենք|եմ|ես|եք|էր|էին)|[\u0561-\u0587]{2,40}(?:եց|եցին|վեցին|վեց|աց|ացավ|ացան)):)(?=\s|$)/gu;
/** A word that a sentence begins with, and that may be somebody's name before the pause: short, and without the endings of cases and adverbs. */
const ARMENIAN_NAME = /^\s{0,2}[\u0531-\u0556][\u0561-\u0587]{1,7}(?<!ը|ն|ս|ում|ով|ից|ներ|բար|կան|որ|եւ|և)$/u;
const BEFORE_PAUSE = /(?<=([^(.!?:։\n«“]{0,60}))՝/g;
const ARMENIAN_LABEL = /^\s*\S+(?:\s+\S+){0,2}\s*$/;

/**
 * An Armenian text with the signs of other languages, in as many characters: but for names and labels of restricted words, the pause
 * "՝" is a comma, and no colon.
 */
export function withArmenianSigns(text: string, mayBeOfLabel: (words: string) => boolean): string {
  if (!ARMENIAN.test(text)) return text;
  const withCommas = text.replace(BEFORE_PAUSE, (sign, run: string) => {
    const isLabel = ARMENIAN_LABEL.test(run) && mayBeOfLabel(run.trim());
    return isLabel || ARMENIAN_NAME.test(run) ? sign : ",";
  });
  return withCommas.replaceAll("\u2024", ".").replace(ARMENIAN_STOP, "։");
}
