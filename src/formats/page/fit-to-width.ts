import { estimatedWidth } from "../pictures/text-width.ts";

/** The measure of a proposal's text on paper, in the size of a table's letters; less than that where it is indented. */
const MEASURE = 38;
/** The same for the smallest letters that a table is set in. */
const DENSE_MEASURE = 48;
/** A window as narrow as a telephone's. */
const NARROW = 20;
/** What a cell has beside its text. */
const PADDING = 0.6;
/** No column has to be wider: longer words break. */
const WIDEST_WORD = 11;

/**
 * A text's tables fitted to paper and windows, where a table that is too wide would make the browser set every page
 * smaller. One that may be wider than a window scrolls in a frame of its own; one wider than the measure has smaller
 * letters and breaks its words; one that is wider even so becomes a list, an entry for each row and in it a line for
 * each column with the column's name.
 *
 * @param html of a text, in which a table has neither attributes nor other tables
 * @param label what the frame is called
 */
export function withFittingTables(html: string, label: string): string {
  if (!html.includes("<table>")) return html;
  return html.replace(/<table>([\s\S]*?)<\/table>/g, (table, content: string) => {
    const rows = rowsOf(content);
    const width = leastWidth(rows);
    if (width > DENSE_MEASURE && rows.length > 1) return listOf(rows);
    if (width <= NARROW) return table;
    const name = width > MEASURE ? "scroll dense" : "scroll";
    return `<div class="${name}" role="region" tabindex="0" aria-label="${label}">${table}</div>`;
  });
}

/** The cells of each row, the heads of the columns first. */
function rowsOf(content: string): string[][] {
  return [...content.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd](?:\s[^>]*)?>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell),
  );
}

/** How wide a table has to be for the longest word of each column, in the size of its letters. */
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

function listOf(rows: readonly string[][]): string {
  const [heads = [], ...entries] = rows;
  const items = entries.map(
    (cells) => `<li>${cells.map((cell, index) => line(heads[index], cell)).join("")}</li>`,
  );
  return `<ul class="small cards">${items.join("")}</ul>`;
}

function line(head: string | undefined, cell: string): string {
  if (cell === "") return "";
  return `<p>${head ? `<b>${head}</b> ` : ""}${cell}</p>`;
}

/** More letters than any column is sure to have room for, and than almost any word has. */
const LONG = 20;

/** A picture or a list of choices, which hold text alone; a tag; text between tags. */
const PARTS = /<svg[\s>][\s\S]*?<\/svg>|<select[\s>][\s\S]*?<\/select>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** Letters without a blank between them, but for those of Chinese, Japanese and Korean, which break anywhere anyway. */
const WORDS = /[^\s<>\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * HTML in which each long word (an address, a word of ninety letters) may break anywhere: a column that had to be as
 * wide as it would widen the whole page. Other words keep their columns from becoming too narrow for them.
 */
export function withBreakingWords(html: string): string {
  return html.replace(PARTS, (part) =>
    part.startsWith("<") || part.length < LONG ? part : part.replace(WORDS, breaking),
  );
}

function breaking(word: string): string {
  if (word.length < LONG) return word;
  // A reference stands for one letter.
  const letters = word.includes("&") ? word.replace(/&#?\w+;/g, "&") : word;
  return letters.length < LONG ? word : `<span class="long">${word}</span>`;
}
