import { type Document, parseDocument } from "yaml";
import type { Place } from "../../finding.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";

/** A text of the frontmatter, exactly as written: nothing is turned into a number, a date or a boolean. */
export interface YamlScalar {
  kind: "scalar";
  value: string;
  /** `plain` has no quotes; `block` is `|` or `>`. */
  style: "plain" | "quoted" | "block";
  place: Place;
}

/** A list of the frontmatter, in block or in flow form. */
export interface YamlList {
  kind: "list";
  items: YamlValue[];
  /** In brackets on its line. */
  isFlow?: true;
  place: Place;
}

/** One key of a map and its value. */
export interface YamlEntry {
  key: string;
  keyPlace: Place;
  value: YamlValue;
}

/** A map of the frontmatter; its keys are unique and in the order of the file. */
export interface YamlMap {
  kind: "map";
  entries: YamlEntry[];
  /** Keys without a value; each has a finding already. */
  empty?: { key: string; keyPlace: Place }[];
  place: Place;
}

/** The value of a key of the frontmatter. */
export type YamlValue = YamlScalar | YamlList | YamlMap;

/** The text of a frontmatter, which maps offsets in it to places in the file. */
export class YamlSource {
  readonly text: string;
  readonly file: string;
  private readonly lines: readonly string[];
  private readonly firstLine: number;
  private readonly written: readonly string[];
  private readonly starts: number[];
  private readonly indexes = new Map<number, number[]>();

  /**
   * `firstLine` is the number that the first of `lines` has in the file; `written` are the file's own lines, where `lines`
   * are corrected ones.
   */
  constructor(file: string, lines: readonly string[], firstLine: number, written = lines) {
    this.file = file;
    this.lines = lines;
    this.firstLine = firstLine;
    this.written = written;
    this.text = lines.join("\n");
    let offset = 0;
    this.starts = lines.map((line) => {
      const start = offset;
      offset += line.length + 1;
      return start;
    });
  }

  /** The place of the text from `start` to `end`; the length counts where both are on one line. */
  place(start: number, end = start): Place {
    const { index, line, column } = this.locate(start);
    const written = this.written[index] ?? line;
    const from = this.indexAsWritten(index, column);
    const to = this.indexAsWritten(index, Math.min(end - (this.starts[index] ?? 0), line.length));
    const place = { file: this.file, line: index + this.firstLine, column: columnAt(written, from) };
    const length = codePointLength(written.slice(from, to).trimEnd());
    return length > 0 ? { ...place, length } : place;
  }

  private indexAsWritten(line: number, index: number): number {
    const corrected = this.lines[line] ?? "";
    const written = this.written[line] ?? "";
    if (written === corrected) return index;
    // Once for a line, which may contain thousands of values.
    const indexes = this.indexes.get(line) ?? indexesAsWritten(written, corrected);
    this.indexes.set(line, indexes);
    return indexes[index] ?? written.length;
  }

  /** The line that contains an offset: its index from 0, its text, and the UTF-16 index in it. */
  locate(offset: number): { index: number; line: string; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = this.lines[low] ?? "";
    return { index: low, line, column: Math.min(offset - (this.starts[low] ?? 0), line.length) };
  }
}

/**
 * Where each UTF-16 index in a corrected line, its end included, is in the line as written. A correction adds quotes,
 * escapes and blanks, takes blanks away, and replaces other characters one by one.
 */
function indexesAsWritten(written: string, corrected: string): number[] {
  const indexes: number[] = [];
  let at = 0;
  for (let next = 0; next <= corrected.length; next += 1) {
    if (corrected[next] !== " ") at = behindBlanks(written, at);
    indexes.push(Math.min(at, written.length));
    if (corrected[next] === written[at] || !isInserted(corrected, next, written[at])) at += 1;
  }
  return indexes;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

/** A blank or quote that replaces another quote, or a look-alike, which is never ASCII, is not an inserted one. */
function isInserted(corrected: string, index: number, written = ""): boolean {
  if (!/["'\\ ]/.test(corrected[index] ?? "")) return false;
  return corrected[index + 1] === written || /^[!#-&(-~]?$/.test(written);
}

let last: { text: string; document: Document } | undefined;

/**
 * Parses YAML with the failsafe schema: every scalar is a string. Errors are in the document, which nobody may change: a
 * text that has no faults is read twice, first to look for these, and the second time returns the same document.
 */
export function parseFailsafe(text: string): Document {
  if (last?.text !== text) last = { text, document: parsed(text) };
  return last.document;
}

function parsed(text: string): Document {
  return parseDocument(text, {
    schema: "failsafe",
    version: "1.2",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
}
