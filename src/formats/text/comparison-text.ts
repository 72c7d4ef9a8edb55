import { displayWidth } from "../../report/printable-text.ts";
import type { PairInWords, RowInWords } from "./comparison-in-words.ts";
import { markdownWords, sideBySide, wrapped } from "./text-lines.ts";

/** The width where the output is not a terminal: the same on every machine. */
const USUAL_WIDTH = 80;
/** The smallest width with two columns; on a narrower line one text is below the other. */
const TWO_COLUMNS = 100;
/** The largest width: longer lines are hard to read. */
const WIDEST = 160;
/** The smallest width, also on a narrower terminal. */
const NARROWEST = 24;
const BETWEEN = " | ";
const INDENT = "  ";

/** The layout of a comparison. */
interface TextLayout {
  /** Cells of the terminal; absent where there is none. */
  columns?: number;
  /** Text written from right to left is not set in columns: terminals misplace it. */
  isRightToLeft: boolean;
}

/** Two proposals side by side as plain text: in two columns where they fit, otherwise one below the other. */
export function comparisonText(pair: PairInWords, { columns, isRightToLeft }: TextLayout): string {
  const width = Math.min(Math.max(columns ?? USUAL_WIDTH, NARROWEST), WIDEST);
  const isWide = columns !== undefined && width >= TWO_COLUMNS && !isRightToLeft;
  const column = Math.floor((width - BETWEEN.length) / 2);
  const lines = [
    ...wrapped(pair.heading, width),
    "",
    ...(isWide ? factsInColumns(pair, column) : factsBelow(pair, width)),
    ...pair.notes.flatMap((note) => wrapped(note, width)),
  ];
  const rows = isWide ? rowsInColumns(pair, column, width) : pair.rows.flatMap((row) => rowBelow(row, width));
  return `${[...lines, ...(rows.length === 0 ? [] : ["", ...rows])].join("\n").trimEnd()}\n`;
}

function factsInColumns({ names, facts }: PairInWords, column: number): string[] {
  const fact = (label: string, value: string) => wrapped(value === "" ? "" : `${label}: ${value}`, column);
  return [
    ...sideBySide(wrapped(names.left, column), wrapped(names.right, column), column, BETWEEN),
    rule(column),
    ...facts.flatMap(({ label, left, right }) =>
      sideBySide(fact(label, left), fact(label, right), column, BETWEEN),
    ),
    "",
  ];
}

function factsBelow({ names, facts }: PairInWords, width: number): string[] {
  return (["left", "right"] as const).flatMap((side) => [
    ...wrapped(names[side], width),
    ...facts.flatMap((fact) => (fact[side] === "" ? [] : indented(`${fact.label}: ${fact[side]}`, width))),
    "",
  ]);
}

function rowsInColumns({ names, rows }: PairInWords, column: number, width: number): string[] {
  if (rows.length === 0) return [];
  const cell = (kind: RowInWords["kind"], part: RowInWords["left"]) => {
    if (part === undefined) return [];
    const text = wrapped(part.text, column);
    return kind === "elsewhere" ? [...wrapped(`(${part.whose})`, column), ...text] : text;
  };
  return [
    ...sideBySide(wrapped(names.left, column), wrapped(names.right, column), column, BETWEEN),
    rule(column),
    ...rows.flatMap(({ kind, both, left, right }) =>
      both === undefined
        ? [...sideBySide(cell(kind, left), cell(kind, right), column, BETWEEN), ""]
        : [...wrapped(`${both.whose}: ${both.text}`, width), ""],
    ),
  ];
}

function rowBelow({ both, left, right }: RowInWords, width: number): string[] {
  const parts = [both, left, right].flatMap((part) => part ?? []);
  return [
    ...parts.flatMap(({ whose, text }) => [...wrapped(`${whose}:`, width), ...indented(text, width)]),
    "",
  ];
}

function indented(text: string, width: number): string[] {
  return wrapped(text, width - displayWidth(INDENT)).map((line) => INDENT + line);
}

function rule(column: number): string {
  return `${"-".repeat(column)}-+-${"-".repeat(column)}`;
}

/** Two proposals side by side as Markdown: a table of their facts and a table of their texts. */
export function comparisonMarkdown({ heading, names, facts, notes, rows }: PairInWords): string {
  const cell = (text: string) => markdownWords(text.trim()) || " ";
  const head = `| ${cell(names.left)} | ${cell(names.right)} |`;
  const lines = [
    `## ${markdownWords(heading)}`,
    "",
    `| ${head}`,
    "| --- | --- | --- |",
    ...facts.map(({ label, left, right }) => `| ${cell(label)} | ${cell(left)} | ${cell(right)} |`),
    "",
    ...notes.map((note) => `${markdownWords(note)}  `),
    ...(rows.length === 0 ? [] : ["", head, "| --- | --- |", ...rows.map((row) => line(row))]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function line({ kind, both, left, right }: RowInWords): string {
  const cell = (part: RowInWords["left"]) => {
    if (part === undefined) return " ";
    const words = markdownWords(part.text);
    return kind === "similar" ? words : `*${markdownWords(part.whose)}:* ${words}`;
  };
  return both === undefined ? `| ${cell(left)} | ${cell(right)} |` : `| ${cell(both)} | = |`;
}
