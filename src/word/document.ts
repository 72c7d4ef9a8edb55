/**
 * A Word document as far as its words and their tracked changes go. A writer can make a file of it again: everything
 * that a reader of the file finds is here, and nothing else. No author, date, comment or property has a place in it.
 */
export interface WordDocument {
  blocks: readonly Block[];
  /** Footnotes and endnotes by the mark that a run refers to them with. */
  notes: ReadonlyMap<string, readonly Block[]>;
  /** The lists whose numbers Word makes by itself, by the name that a paragraph refers to them with. */
  lists: ReadonlyMap<string, List>;
  leftOut: LeftOut;
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
  rightToLeft?: true;
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
}

export interface Table {
  kind: "table";
  rows: readonly Row[];
}

export interface Row extends Tracked {
  cells: readonly Cell[];
}

export interface Cell extends Tracked {
  blocks: readonly Block[];
}

/** Where a paragraph stands in a list; levels from 0. */
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

/** What the file holds and the document does not, by how often. */
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
