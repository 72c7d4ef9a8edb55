/**
 * A Word document as far as its words and their tracked changes go. `readWord` fills in nothing else: no date, comment or
 * property of a file that was read has a place in it, and an author only in `changes`, which nothing is printed from. Fields that only `writeWord` uses are marked "Written only".
 */
export interface WordDocument {
  blocks: readonly Block[];
  /** Footnotes and endnotes by the mark that a run refers to them with. */
  notes: ReadonlyMap<string, readonly Block[]>;
  /** The lists whose numbers Word makes by itself, by the name that a paragraph refers to them with. */
  lists: ReadonlyMap<string, List>;
  leftOut: LeftOut;
  /** Whose tracked changes are where, for the person who imports the document. */
  changes: readonly AuthoredChange[];
}

/** The words of a tracked change, and who made it. */
export interface AuthoredChange {
  author: string;
  /** The place of the block; undefined in a note. */
  block: number | undefined;
  words: string;
}

/** What was added or taken out by a tracked change; what one author added and another took out is both. */
export interface Tracked {
  inserted?: true;
  deleted?: true;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  kind: "paragraph";
  /** The name of its style as people see it, not its identifier; empty where it has none. */
  style: string;
  /** Its style and list before a tracked change of its format. */
  former?: Pick<Paragraph, "style" | "list">;
  runs: readonly Run[];
  /** A tracked change of the paragraph's end: without its end, a paragraph is one with the next. */
  mark: Tracked;
  list?: ListPlace;
  /** Written `false` where the rest of the document reads from right to left. */
  rightToLeft?: boolean;
  /** Written only: the names that links of the document point to it by. */
  anchors?: readonly string[];
}

/** Words in one format. */
export interface Run extends Tracked {
  /** A tab is `\t`, a line break `\n`. */
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  superscript?: true;
  /** Refers to a footnote; its mark is `text`, or made by Word where that is empty. */
  note?: string;
  /** Written only: who made its tracked change. */
  author?: string;
  /** Written only: BCP 47, where it differs from the document's. */
  language?: string;
  /** Written only: its words are of a script that reads from right to left. */
  rightToLeft?: true;
  /** Written only: an address, or `#` and an anchor of the document. */
  link?: string;
  /** Written only, in place of the text. */
  picture?: Picture;
}

/** A picture and its size in pixels, before it is turned. */
export interface Picture {
  format: "png" | "jpeg";
  bytes: Uint8Array;
  width: number;
  height: number;
  /** EXIF's number, 2 to 8, of how it is turned or mirrored; its bytes do not contain it, since Word ignores it there. */
  orientation?: number | undefined;
  /** Its description for readers who do not see it. */
  alternative: string;
}

export interface Table {
  kind: "table";
  rows: readonly Row[];
  /** In a view only: the table with all its tracked changes. */
  whole?: Table;
  /** Written only: the relative widths of the columns; equal ones where left out. */
  widths?: readonly number[];
  /** Written only: whether the first column is on the right, where that differs from the document. */
  rightToLeft?: boolean | undefined;
}

export interface Row extends Tracked {
  cells: readonly Cell[];
  /** Read only: how many columns are before its first cell. */
  skipped?: number;
  /** Written only: repeated at the top of each page. */
  isHead?: true;
}

export interface Cell extends Tracked {
  blocks: readonly Block[];
  /** How many columns it takes, where that is more than one. */
  columns?: number;
  /** Read only: it is one with the cell above it, or that with it. */
  isMerged?: true;
}

/** Where a paragraph is in a list; levels from 0. */
export interface ListPlace {
  list: string;
  level: number;
}

export interface List {
  /** Lists of one family count on together. */
  family: string;
  levels: readonly ListLevel[];
}

export interface ListLevel {
  /** Word's name of the number's form: `decimal`, `lowerLetter`, `bullet`. */
  format: string;
  /** The number as it is printed, `%1` for that of the first level: `%1.%2)`. */
  text: string;
  start: number;
}

/** What the file contains and the document does not, by how often. */
export interface LeftOut {
  pictures: number;
  hidden: number;
  comments: number;
  /** Parts in other formats, and symbols of fonts that no character stands for. */
  embedded: number;
}

/** The words of some runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** All paragraphs of some blocks, those of tables too, in the order of reading. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

const FORMATS = ["bold", "italic", "underline", "strike", "superscript", "inserted", "deleted"] as const;

/** Whether two runs can be one: in the same format and tracked change, and without notes. */
export function haveOneFormat(a: Run, b: Run): boolean {
  return a.note === undefined && b.note === undefined && FORMATS.every((each) => a[each] === b[each]);
}
