import { readEmphasis, textOf } from "../brief/text-changes/emphasis.ts";
import { MAX_LINE_LENGTH, withoutForbidden } from "../corpus/characters/forbidden-characters.ts";
import { onOneLine } from "../corpus/characters/line-joins.ts";
import {
  type Block,
  type Cell,
  type Paragraph,
  paragraphsOf,
  type Run,
  type Table,
} from "../word/document.ts";
import { COLONS, GAP, isRule, plainText, styleKey, withGaps } from "./paragraph-text.ts";
import { gridOf, shapeOf, type TableShape } from "./table-shape.ts";

/** A note that a text refers to. */
export interface Note {
  mark: string;
  blocks: readonly Block[];
}

const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-\u2212"].map((sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"][at] ?? sign]),
);
/** Headings that a text begins with: their emphasis is the template's, not the author's. */
const PLAIN_STYLES =
  /^(?:res|rec|dec|decision|art|app|appendix|annex|part|chap|section)(?:no|title|ref|date|heading)$/;

/** Runs without blanks and empty runs at both ends. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return first < 0
    ? []
    : runs.slice(first, last + 1).map((run, index) => {
        const text = index === 0 ? run.text.trimStart() : run.text;
        return { ...run, text: index === last - first ? text.trimEnd() : text };
      });
}

/**
 * A text as it is in a block of `current` or `proposed` text: a paragraph a line with an empty line between two,
 * `*italic*` and `**bold**`, a row of a table with `|` at the borders of its cells, notes behind the text with their marks
 * raised.
 */
export function textMarkdown(blocks: readonly Block[], notes: readonly Note[]): string {
  const own = blocks.flatMap(linesOf);
  const behind = notes.flatMap(({ mark, blocks: content }) => {
    const words = content.flatMap(linesOf).reduce(besideFigure, "");
    return words === "" ? [] : [`${raised(mark)} ${words}`];
  });
  return [...own, ...behind].map(safeLine).join("\n\n");
}

/** Two lines on one: figures at the end of the first and the start of the next are not beside each other. */
function besideFigure(before: string, line: string): string {
  if (before === "") return line;
  return `${before}${/\p{Nd}[*_]*$/u.test(before) && /^[*_]*\p{Nd}/u.test(line) ? IN_CELL : " "}${line}`;
}

function linesOf(block: Block): string[] {
  if (block.kind === "table") return TABLE_LINES[shapeOf(block)](block);
  const line = emphasised(block);
  return line === "" || isRule(plainText(block)) ? [] : [line];
}

const TABLE_LINES: Readonly<Record<TableShape, (table: Table) => string[]>> = {
  frame: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(linesOfCell)),
  margin: ({ rows }) => rows.flatMap(({ cells }) => besideEachOther(cells.map(linesOfCell))),
  data: (table) => gridOf(table).flatMap(rowLine),
};

function linesOfCell({ blocks }: Cell): string[] {
  return blocks.flatMap(linesOf);
}

/** A number in the margin and its text are one line, unless the two could be read as one number. */
function besideEachOther(cells: readonly string[][]): string[] {
  const [first = [], ...others] = cells.filter((lines) => lines.length > 0);
  const [opening, ...rest] = others.flat();
  if (opening === undefined) return first;
  const number = first.join(" ");
  return /^[*_\\]*[\p{Nd}|]/u.test(opening) ? [number, opening, ...rest] : [`${number} ${opening}`, ...rest];
}

/** A row of a table of data with the borders of all its cells, so that a figure is in its column; none where it is empty. */
function rowLine(row: readonly (Cell | undefined)[]): string[] {
  const cells = row.map((cell) => (cell === undefined ? "" : cellLine(cell)));
  if (cells.every((words) => words === "")) return [];
  return [`|${cells.map((words) => (words === "" ? " |" : ` ${words} |`)).join("")}`];
}

function cellLine({ blocks }: Cell): string {
  const lines = paragraphsOf(blocks).map((each) => emphasised(each, IN_CELL).replaceAll("|", "\\|"));
  return lines.filter((line) => line !== "").join(IN_CELL);
}

/** Between the lines of a cell, in place of their ends. */
const IN_CELL = " / ";

/** The words of a paragraph with their emphasis; plain where the marks of emphasis could be read otherwise. */
function emphasised(paragraph: Paragraph, gap = GAP): string {
  const style = styleKey(paragraph);
  const runs = paragraph.runs.map(
    ({ text, note, superscript, bold, italic }): Run => ({
      // Ten to the power of six is not a hundred and six.
      text: withoutForbidden(note === undefined && !superscript ? text : raised(text)),
      ...(!PLAIN_STYLES.test(style) && {
        ...(bold && { bold }),
        ...((italic || style === "call") && { italic: true }),
      }),
    }),
  );
  const whole = joined(trimmedRuns(runs));
  const tidied = withGaps(whole, gap);
  const plain = onOneLine(tidied.map(({ text }) => escaped(text)).join(""));
  const marked = onOneLine(tidied.map(markedRun).join(""));
  const line = textOf(readEmphasis(marked)) === textOf(readEmphasis(plain)) ? marked : plain;
  // A row of a table that was set with tabs.
  return tidied !== whole && gap === GAP ? `| ${line} |` : line;
}

function markedRun({ text, bold, italic }: Run): string {
  const sign = `${bold ? "**" : ""}${italic ? "*" : ""}`;
  const words = text.trim();
  if (sign === "" || words === "") return escaped(text);
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${sign}${escaped(words)}${sign}${text.slice(start + words.length)}`;
}

/** Neighbours of one emphasis as one run; a blank goes with what is before it. */
function joined(runs: readonly Run[]): Run[] {
  const result: { -readonly [Key in keyof Run]: Run[Key] }[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isBlank = run.text.trim() === "";
    if (last !== undefined && (isBlank || (last.bold === run.bold && last.italic === run.italic)))
      last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

function escaped(text: string): string {
  return text.replace(/[\\*_]/g, "\\$&");
}

function raised(mark: string): string {
  return mark.replace(/[-+\u2212\d]/g, (sign) => SUPERSCRIPT.get(sign) ?? sign);
}

const LONGEST_PIECE = MAX_LINE_LENGTH / 2;
const PIECES = new RegExp(`[\\s\\S]{1,${LONGEST_PIECE}}(?:\\s|$)|\\S+`, "gu");

/** A line that no reader of the file takes for something else, in pieces where it is too long. */
function safeLine(line: string): string {
  const safe = line
    .replace(COLONS, (colons) => "\\:".repeat(colons.length))
    .replace(/^(?=#|[<>=|`~]{3})/, "\\");
  if (safe.length < LONGEST_PIECE) return safe;
  return (safe.match(PIECES) ?? [safe]).map((piece) => piece.trim()).join("\n");
}
