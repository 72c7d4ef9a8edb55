import { withoutForbidden } from "../corpus/characters/forbidden-characters.ts";
import { withPlainDigits } from "../itu/letter-forms.ts";
import {
  type Block,
  type Cell,
  type Paragraph,
  paragraphsOf,
  type Table,
  wordsOf,
} from "../word/document.ts";
import { styleKey } from "./paragraph-text.ts";

/**
 * What a table is for: a frame around words, texts with their numbers in the margin, as ITU's template has provisions, or
 * data, which everything is that is not certainly one of the others.
 */
export type TableShape = "frame" | "margin" | "data";

/** Word makes no table with more columns. */
const MOST_COLUMNS = 63;

/** The cells of each row by column; none where a merged cell goes on, and where a row begins behind the first column. */
export function gridOf({ rows }: Table): (Cell | undefined)[][] {
  return rows.map(({ cells, skipped = 0 }) => {
    const row: (Cell | undefined)[] = Array(Math.min(skipped, MOST_COLUMNS)).fill(undefined);
    for (const cell of cells) {
      row.push(cell);
      for (let more = cell.columns ?? 1; more > 1 && row.length < MOST_COLUMNS; more -= 1)
        row.push(undefined);
    }
    return row;
  });
}

/**
 * A table as a whole decides, the same in each view of it: one row of figures, or with words in a third column, makes all of it
 * data.
 */
export function shapeOf({ whole, ...table }: Table): TableShape {
  const { rows } = whole ?? table;
  const grid = gridOf({ kind: "table", rows });
  const words = grid.map((row) => row.map((cell) => (cell === undefined ? "" : wordsIn(cell))));
  const filled = new Set(words.flatMap((row) => row.flatMap((each, column) => (each === "" ? [] : column))));
  if (filled.size < 2) return "frame";
  if (filled.size > 2) return "data";
  const [number = 0, text = 1] = [...filled].sort((a, b) => a - b);
  let isCertain = false;
  for (const [index, row] of words.entries()) {
    const [first = "", second = ""] = [row[number], row[text]];
    const isHeading = second === "" && isWide(rows[index]?.cells);
    if (isHeading || (second === "" && isMarginNumber(first))) continue;
    if (!isText(second) || !(first === "" || isMarginNumber(first))) return "data";
    isCertain ||= first !== "" && (isSentence(second) || isProvision(first, grid[index]?.[number]));
  }
  return isCertain ? "margin" : "data";
}

/** By the template's style, or by the conference that a provision is from. */
function isProvision(words: string, cell: Cell | undefined): boolean {
  return /PP-\d\d/.test(words) || paragraphsOf(cell?.blocks ?? []).some(isInMargin);
}

function isInMargin(paragraph: Paragraph): boolean {
  return /^normals2/.test(styleKey(paragraph));
}

/** Whether the last cell of a row takes several columns. */
function isWide(cells: readonly Cell[] = []): boolean {
  return (cells.at(-1)?.columns ?? 1) > 1;
}

/** The words of a cell, with the tabs and line ends in them; a number that Word makes is any. */
function wordsIn({ blocks }: Cell): string {
  const lines = paragraphsOf(blocks).map(({ runs, list }) => {
    const words = wordsOf(runs.filter(({ note }) => note === undefined));
    return list === undefined ? words : `1\t${words}`;
  });
  return withPlainDigits(withoutForbidden(lines.filter((line) => line.trim() !== "").join("\n"))).trim();
}

/** No provision or paragraph has a higher number than the last ones of the Convention, 1001 to 1099: others are years and sums. */
const NUMBER = "(?:\\d{1,3}|10\\d\\d)(?:\\s?[A-Z]{1,2})?(?:\\s?(?:bis|ter|quater|quinquies|sexies))?";
const MARGIN_NUMBER = new RegExp(
  `^(?:(?:ADD|\\(?MOD\\)?|SUP|NOC)\\s+)?[*(]{0,2}(?:${NUMBER}|\\d{1,2}(?:\\.\\d{1,2}){1,3}|(?:\\p{L}\\p{M}?|(\\p{Ll})\\1|[ivxlc]{1,6})(?=\\s?[.)]))\\s?[.)]?\\*?(?:\\s+\\(?(?:(?:ADD|MOD|SUP)\\s)?PP-\\d\\d\\)?)*$|^[–—•·-]$`,
  "u",
);

/** Whether a cell has the number of a provision or a paragraph and nothing else; sums, years and decimals are none. */
function isMarginNumber(words: string): boolean {
  return MARGIN_NUMBER.test(words);
}

/** Words with the number of a paragraph before them, or with none: no figure, and no sum in a currency. */
function isText(words: string): boolean {
  const text = words.replace(/^\d{1,2}[.)]?\t\s*(?=\p{L})/u, "");
  return /^[\p{P}\s]*\p{L}/u.test(text) && countOf(text, /\p{L}/gu) > 2 * countOf(text, /\p{Nd}/gu);
}

const ENOUGH_LETTERS = 20;
const ENOUGH_SIGNS = 6;

/** Chinese and Japanese have few signs for many words. */
function isSentence(words: string): boolean {
  const signs = countOf(words, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const letters = countOf(words, /\p{L}/gu);
  if (signs >= ENOUGH_SIGNS || letters >= ENOUGH_LETTERS) return true;
  return letters >= ENOUGH_SIGNS && /[.;,:…。；，：؛،]$/u.test(words);
}

function countOf(words: string, sign: RegExp): number {
  return words.match(sign)?.length ?? 0;
}

/** The tables of data, also those inside the frames of others. */
export function dataTables(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [];
    if (shapeOf(block) === "data") return [block];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => dataTables(cell.blocks)));
  });
}

/** What the rows of tables as lines do not show of them. */
export function notShownOf(tables: readonly Table[]): string[] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const found: [boolean, string][] = [
    [cells.some(({ columns = 1, isMerged }) => columns > 1 || isMerged === true), "merged cells"],
    [cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table")), "tables inside cells"],
    [cells.some((cell) => wordsIn(cell).includes("|")), 'cells with "|" in their words'],
  ];
  return found.flatMap(([has, what]) => (has ? [what] : []));
}

const PROVISION = /^\(?(\d{1,4}(?:[A-Z]|\s?(?:bis|ter|quater))?)\)?(?=\s|$|\/)/;

/**
 * A number in the margin where the template's style is missing: by itself, with the conference it is from, or before the
 * number of a paragraph.
 */
const BARE_PROVISION = /^(?:\d{1,3}|10\d\d)[A-Z]?(?:\s*\(?PP-\d\d\)?|\s+\d{1,2}[.)]?\s+\p{P}?\p{L}.*)?$/su;

/** The numbers in the margin: beside a text in a row of a table, or at the start of a paragraph of that style. */
export function provisionsIn(blocks: readonly Block[], rest: string): string[] {
  const margins = blocks.flatMap((block) => {
    if (block.kind === "table") return gridOf(block).flatMap(numberBesideText);
    const words = wordsOf(block.runs);
    return isInMargin(block) || BARE_PROVISION.test(words.trim()) ? [words] : [];
  });
  const numbers = [rest, ...margins].flatMap(
    (margin) => PROVISION.exec(margin.trim())?.[1]?.replace(/\s/g, "") ?? [],
  );
  return [...new Set(numbers)];
}

/** In a table of several versions of a text, too; the number beside a figure is none of a provision. */
function numberBesideText(row: readonly (Cell | undefined)[]): string[] {
  const [number = "", second = ""] = row
    .flatMap((cell) => (cell === undefined ? [] : wordsIn(cell)))
    .filter((words) => words !== "");
  return isMarginNumber(number) && isText(second) ? [number.replace(/\n/g, " ")] : [];
}
