import { DOCUMENT_WITH_ADDENDA, GROUPED_NUMBER } from "../../brief/text-changes/tokens.ts";
import { CURRENCY_BEFORE, CURRENCY_BEHIND } from "../../corpus/sections/amounts.ts";
import { MULTIPLES } from "../../corpus/sections/public-words.ts";
import { hasRightToLeft } from "../../direction.ts";
import { estimatedWidth } from "../pictures/svg.ts";
import { MARKUP } from "./rewrite-html.ts";

/** The width of a proposal's text in print, in em of a table; less where the text is indented. */
const MEASURE = 38;
/** The same in em of a table in the smallest font size. */
const DENSE_MEASURE = 48;
/** The width of a window on a telephone. */
const NARROW = 20;
/** The padding of a cell. */
const PADDING = 0.6;
/** The most width that a word needs: longer words break. */
const WIDEST_WORD = 11;

const TABLES = /<table( dir="(?:rtl|ltr)")?>([\s\S]*?)<\/table>/g;

/**
 * Fits the tables of texts to paper and windows: in print, the browser would scale every page down for one table that
 * is too wide. A table that may be wider than a narrow window scrolls in a frame; one wider than the text in print has
 * a smaller font and breaks its words; one that is still too wide becomes a list with an item for each row, which has a
 * line for each column.
 *
 * @param html its tables in texts have no attributes but a direction, and no nested tables
 * @param label the accessible name of the frame
 */
export function withFittingTables(html: string, label: string): string {
  if (!html.includes("<table")) return html;
  return html.replace(TABLES, (table, direction: string | undefined, content: string) => {
    const rows = rowsOf(content);
    const width = leastWidth(rows);
    if (width > DENSE_MEASURE && rows.length > 1) return listOf(rows, direction);
    if (width <= NARROW) return table;
    const name = width > MEASURE ? "scroll dense" : "scroll";
    return `<div class="${name}" role="region" tabindex="0" aria-label="${label}">${table}</div>`;
  });
}

/** The cells of each row; the first row has the heads of the columns. */
function rowsOf(content: string): string[][] {
  return [...content.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd](?:\s[^>]*)?>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell),
  );
}

/** The least width of a table, in em: the sum of the longest words of its columns. */
function leastWidth(rows: readonly string[][]): number {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      columns[index] = Math.max(columns[index] ?? 0, longestWord(cell));
    }
  }
  return columns.reduce((sum, width) => sum + Math.min(width, WIDEST_WORD) + PADDING, 0);
}

function longestWord(html: string): number {
  const words = html
    .replace(/<[^>]*>/g, "")
    .replace(/&#?\w+;/g, "&")
    .split(/[\s\u2e80-\u9fff\uac00-\ud7af]+/u);
  return Math.max(...words.map((word) => estimatedWidth(word, 1)));
}

function listOf(rows: readonly string[][], direction = ""): string {
  const [heads = [], ...entries] = rows;
  const items = entries.map(
    (cells) => `<li>${cells.map((cell, index) => line(heads[index], cell)).join("")}</li>`,
  );
  return `<ul class="small cards"${direction}>${items.join("")}</ul>`;
}

function line(head: string | undefined, cell: string): string {
  if (cell === "") return "";
  return `<p>${head ? `<b>${head}</b> ` : ""}${cell}</p>`;
}

/** Words from this length on may break anywhere. Almost no word is as long, and some columns have no room for one. */
const LONG = 20;

/** Markup, or the text between. */
const PARTS = new RegExp(`${MARKUP}|[^<]+`, "g");

/** Words. Chinese, Japanese and Korean letters are left out, as lines break between any two of them. */
const WORDS = /[^\s<>\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * HTML in which each long word, such as a URL, may break anywhere, so that no column becomes as wide as the word. Other
 * words do not break and make their columns wide enough; nor do numbers with blanks in them, amounts, the blanks of French
 * punctuation nor, among words from right to left, numbers of documents.
 */
export function withBreakingWords(html: string): string {
  const turns = hasRightToLeft(html);
  return html.replace(PARTS, (part) => {
    if (part.startsWith("<")) return part;
    if (JOINT_ID.test(part)) return part.replace(BEFORE_NUMBERS, "/<wbr>");
    const words = part.length < LONG ? part : part.replace(WORDS, breaking);
    const signs = SIGN.test(words) ? words.replace(BLANK_AT_SIGN, '<span class="whole">$&</span>') : words;
    return /\p{N}/u.test(signs) ? withJoinedNumbers(signs, turns) : signs;
  });
}

/** The ID of a proposal by several: it breaks behind a name, and its two numbers stay together. */
const JOINT_ID = /^\p{Lu}{1,7}(?:\/\p{Lu}{1,7})+\/\p{N}[\p{Lu}\p{N}]{0,6}\/\p{N}{1,4}$/u;

const BEFORE_NUMBERS = /(?<=\p{Lu})\/(?=\p{Lu}|\p{N}[\p{Lu}\p{N}]*\/)/gu;

/** None begins at three digits behind another number: a long row of numbers takes linear time. */
const NUMBER =
  "(?<![\\p{N}.,'’#])(?!(?<=\\p{N}[ \u2009])\\p{N}{3}(?![\\p{N}.,'’]))\\p{N}[\\p{N}.,'’]*(?:[ \u2009]\\p{N}{3}(?!\\p{N})){0,6}";
/** "Number", "page", "item" and "article", shortened, before their number. */
const NUMBERED =
  "№|§{1,2}|[Nn]os?\\.|[Nn][.º°]{1,2}|[Nn]r\\.|[Nn][úu]m\\.|[Пп]{1,2}\\.|[Сс]т\\.|[Сс]тр\\.|[Сс]\\.|[Чч]л\\.|[Тт]\\.|[Аа]л\\.|[Аа]бз\\.|[Pp]{1,2}\\.|[Ss]\\.|[Ss]tr\\.|[Ss]tk\\.|[Aa]rt\\.|[Pp]aras?\\.|[Pp]t\\.|[Pp]ct\\.|[Pp]kt\\.|[Aa]l\\.|[Aa]bs\\.|[Zz]iff\\.|[Čč]l?\\.|[Oo]dst\\.|[Αα]ρ(?:θ|ιθ)?\\.|[Άά]ρθ?\\.|[Σσ]ελ?\\.|[Hh]lm\\.|[Hh]al\\.";
/** A number, a blank and what is its currency or sign of percent, in either order, with its millions; and "№ 1", "п. 3". */
const AMOUNT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}$])${CURRENCY_BEFORE} ${NUMBER}(?:[kmMB]n?(?![\\p{L}])| (?:${MULTIPLES})(?!\\p{L}))?`,
    // The check of the blank is needed only for speed: without it, what follows is compiled again for each word of `MANY`.
    `${NUMBER}(?<=\\p{N})(?: (?:${MULTIPLES}))?(?= ) (?:[%‰٪]|${CURRENCY_BEHIND}(?! ?\\p{N}))`,
    `(?<![\\p{L}\\p{N}.])(?:${NUMBERED}) \\p{N}+(?![\\p{L}\\p{N}])`,
  ].join("|"),
  "gu",
);

/** Lines end between two full-width digits, as they do between two letters of Chinese. */
const FULL_WIDTH_NUMBER = /[０-９]{1,20}(?:[．，：／－][０-９]{1,20}){0,6}[％]?(?<=[^０-９]|[０-９]{2})/gu;

/** Every amount has it, and few texts with a number do. */
const BESIDE_BLANK = /\p{N} | \p{N}/u;

/** A blank before a sign or a mark of quotation that closes, and one behind a mark that opens, with the letter behind it, as French has them. */
const BLANK_AT_SIGN =
  / (?:[:;?!](?![\p{L}\p{N}])|»(?=[\s.,:;?!)\]…]|$))|(?<=^|[\s([’'])« (?![<\p{N}\p{Sc}])(?:&#?\w+;|\P{M}\p{M}*)/gu;
const SIGN = / [:;?!»]|« /;

/**
 * Words in which no line ends within an amount, nor within a number that has blanks.
 *
 * @param turns whether there are words from right to left, among which numbers of documents stay whole, too
 */
function withJoinedNumbers(words: string, turns: boolean): string {
  const amounts = BESIDE_BLANK.test(words) ? words.replace(AMOUNT, '<span class="whole">$&</span>') : words;
  const figures = '<span class="figures">$&</span>';
  const grouped = amounts.replace(GROUPED_NUMBER, figures).replace(FULL_WIDTH_NUMBER, figures);
  return turns ? grouped.replace(DOCUMENT_WITH_ADDENDA, figures) : grouped;
}

function breaking(word: string): string {
  if (word.length < LONG) return word;
  // A character reference is one letter.
  if (word.includes("&") && word.replace(/&#?\w+;/g, "&").length < LONG) return word;
  return `<span class="long">${OF_WORDS.test(word) ? word.replace(SLASH, "$&<wbr>") : word}</span>`;
}

/** Words with slashes, no address. */
const OF_WORDS = /^\p{Ps}?[\p{L}\p{M}/’'-]+\p{P}*$/u;
/** Between two words; browsers break a line behind it only where they are asked to. */
const SLASH = /(?<=\p{L}{2})\/(?=\p{L}{2})/gu;

/** The most columns on a portrait page, and in one table. */
const PORTRAIT_COLUMNS = 14;
const TABLE_COLUMNS = 20;
/** Tables of so few rows are below each other on a portrait page: most of a landscape page would be empty. */
const FEW_ROWS = 8;

/** Points on paper: the width of all columns together, beside that of the issues, and of one column. */
export const PAPER = {
  portrait: 336,
  landscape: 550,
  plain: 22,
  long: 26,
  unnamed: 68,
  shared: 86,
  news: 10,
};
/** The width of a column whose cells have as many positions beside a number, as `changes.css` sets it. */
const HOLDING = [PAPER.plain, 28, 47, 66, 85];
/** The fewest columns of a table, where there are several; of one with few rows, for which a landscape page is too large. */
const PART_COLUMNS = 6;
const PART_COLUMNS_OF_FEW_ROWS = 4;

/** Of the width: with more of it, equal columns are narrower than the longest code. */
const ALMOST = 0.85;

/** What the width of a column of the grid depends on. */
interface ColumnOfGrid {
  code: string;
  notStated: boolean;
  isShared: boolean;
  /** The most positions beside a number in it. */
  holds: number;
}

/** A code that a column of the least width has no room for: CITEL. */
export function isLong(code = ""): boolean {
  return code.length > 4;
}

export function isPortrait(columns: readonly ColumnOfGrid[], hasNews: boolean): boolean {
  return columns.length <= PORTRAIT_COLUMNS && widthOf(columns, hasNews) <= PAPER.portrait;
}

/** Whether the columns have hardly more than the least width, so that those with long codes need their own. */
export function isTight(columns: readonly ColumnOfGrid[], hasNews: boolean): boolean {
  const limit = isPortrait(columns, hasNews) ? PAPER.portrait : PAPER.landscape;
  return widthOf(columns, hasNews) > limit * ALMOST;
}

/** The columns of each table: as few tables as have room for positions beside numbers, else as few as fit a page. */
export function tablesOf<Column extends ColumnOfGrid>(
  columns: readonly Column[],
  hasNews: boolean,
  rows: number,
): Column[][] {
  return partsOf(columns, hasNews, rows <= FEW_ROWS);
}

function partsOf<Column extends ColumnOfGrid>(
  columns: readonly Column[],
  hasNews: boolean,
  hasFewRows: boolean,
): Column[][] {
  const [most, width] = hasFewRows ? [PORTRAIT_COLUMNS, PAPER.portrait] : [TABLE_COLUMNS, PAPER.landscape];
  const fewest = Math.ceil(columns.length / most);
  const least = hasFewRows ? PART_COLUMNS_OF_FEW_ROWS : PART_COLUMNS;
  const highest = Math.max(fewest, Math.floor(columns.length / least));
  const inParts = (parts: number) => {
    const size = Math.ceil(columns.length / parts);
    return Array.from({ length: parts }, (_, index) => columns.slice(index * size, (index + 1) * size));
  };
  for (let parts = fewest; parts <= highest; parts++) {
    const found = inParts(parts);
    if (found.every((own) => widthOf(own, hasNews) <= width)) return found;
  }
  return hasFewRows ? partsOf(columns, hasNews, false) : inParts(fewest);
}

/** The width of columns on paper, in points. */
export function widthOf(columns: readonly ColumnOfGrid[], hasNews: boolean): number {
  const widths = columns.map(({ code, notStated, isShared, holds }) => {
    if (isShared) return PAPER.shared;
    if (holds === 0 && !notStated && isLong(code)) return PAPER.long;
    const held = (HOLDING[holds] ?? Number.POSITIVE_INFINITY) + (hasNews && holds > 0 ? PAPER.news : 0);
    return notStated ? Math.max(PAPER.unnamed, held) : held;
  });
  return widths.reduce((sum, width) => sum + width, PAPER.plain);
}
