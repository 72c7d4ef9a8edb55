import { compareFindings, type Finding, type Place } from "../../finding.ts";

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

/** The length of the UTF-8 sequence at `offset`; 0 where it is invalid by RFC 3629 (overlong, surrogate, cut off). */
export function utf8Length(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >> 4 === 0xe ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let index = 1; index < length; index += 1) {
    if ((bytes[offset + index] ?? 0) >> 6 !== 0b10) return 0;
  }
  const second = bytes[offset + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}
