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
  private readonly starts: number[];

  /** `firstLine` is the number that the first of `lines` has in the file. */
  constructor(file: string, lines: readonly string[], firstLine: number) {
    this.file = file;
    this.lines = lines;
    this.firstLine = firstLine;
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
    const place: Place = { file: this.file, line: index + this.firstLine, column: columnAt(line, column) };
    const length = codePointLength(
      this.text.slice(start, Math.min(end, (this.starts[index] ?? 0) + line.length)),
    );
    return length > 0 ? { ...place, length } : place;
  }

  /** The line that holds an offset: its index from 0, its text, and the UTF-16 index in it. */
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
