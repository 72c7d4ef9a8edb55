import type { Element, Nodes, Root } from "hast";
import { numbersOf, plainText, readHtml } from "./read-html.ts";

/** A line of a text, with the lines that it introduces: the items, or the paragraph, behind "Do not accept:". */
interface Line {
  words: string;
  introduced: Line[];
}

/** How introductions are read. */
interface Introductions {
  /** Whether words without a colon introduce the block below them, "We ask delegations to". */
  isAnnouncement?: (words: string) => boolean;
  /** Whether an introduction may be left out, so that what it introduces is the same without it. */
  isLeftOut: (words: string) => boolean;
  /** Each line has its introduction, since it is used alone; else the first one has it. */
  isEach: boolean;
}

/**
 * The paragraphs, items and rows of a text on a line each, behind what introduces them; an introduction of nothing is left
 * out.
 */
export function introducedLines(
  { html, text }: { html: string; text: string },
  introductions: Introductions,
): string[] {
  const hasParts = /<(?:[ou]l|table)[ >]/.test(html);
  const { isAnnouncement = () => false } = introductions;
  const introduces = (words: string) => isIntroduction(words) || isAnnouncement(words);
  const lines = hasParts
    ? linesIn(readHtml(html).children, introduces)
    : introducing(text.split("\n").map(lineOf), introduces);
  return withIntroductions(lines, introductions);
}

/** Whether words introduce the block below them. */
type Introduces = (words: string) => boolean;

function withIntroductions(lines: readonly Line[], introductions: Introductions): string[] {
  const { isLeftOut, isEach } = introductions;
  return lines.flatMap(({ words, introduced }) => {
    if (introduced.length === 0) return words === "" || isIntroduction(words) ? [] : [words];
    const own = withIntroductions(introduced, introductions);
    return isLeftOut(words) ? own : own.map((line, at) => (isEach || at === 0 ? `${words} ${line}` : line));
  });
}

function linesIn(nodes: readonly Nodes[], introduces: Introduces): Line[] {
  const blocks: Line[][] = [];
  let run: Nodes[] = [];
  const endRun = () => {
    blocks.push(
      ...plainText({ type: "root", children: run as Root["children"] })
        .split("\n")
        .map(lineOf),
    );
    run = [];
  };
  for (const node of nodes) {
    const read = node.type === "element" ? BLOCKS.get(node.tagName) : undefined;
    if (read === undefined) run.push(node);
    else {
      endRun();
      blocks.push(read(node as Element, introduces));
    }
  }
  endRun();
  return introducing(blocks, introduces);
}

const BLOCKS: ReadonlyMap<string, (block: Element, introduces: Introduces) => Line[]> = new Map([
  ...["blockquote", "aside", "section"].map(
    (name) =>
      [name, ({ children }: Element, introduces: Introduces) => linesIn(children, introduces)] as const,
  ),
  ["ol", itemsOf],
  ["ul", itemsOf],
  ["table", rowsOf],
]);

/** The head of a column that counts the rows. */
const COUNTS = /^(?:\P{L}*|n[or°º]?\.?|№)$/iu;

/** The rows of a table, each cell behind the head of its column, since a row is read without its table. */
function rowsOf(table: Element): Line[] {
  const [head = [], ...rows] = elementsIn(table, ["tr"]).map((row) =>
    elementsIn(row, ["th", "td"]).map(lineIn),
  );
  if (rows.length === 0) return lineOf(head.join("; "));
  const isCount = (at: number) =>
    COUNTS.test(head[at] ?? "") && rows.every((row, n) => row[at] === `${n + 1}`);
  return rows.flatMap((cells) =>
    lineOf(
      cells
        .map((cell, at) => (cell === "" || isCount(at) ? "" : [head[at], cell].filter(Boolean).join(": ")))
        .filter((cell) => cell !== "")
        .join("; "),
    ),
  );
}

/** The text of a cell on one line. */
const lineIn = (cell: Nodes): string =>
  plainText({ type: "root", children: [cell as Element] }).replaceAll("\n", " ");

function elementsIn({ children }: Element, names: readonly string[]): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return names.includes(child.tagName) ? [child] : elementsIn(child, names);
  });
}

function itemsOf(list: Element, introduces: Introduces): Line[] {
  const numbers = new Map<Nodes, string>(list.tagName === "ol" ? numbersOf(list) : []);
  return list.children.flatMap((item) => {
    const [first, ...others] = item.type === "element" ? linesIn(item.children, introduces) : [];
    return first === undefined
      ? []
      : [{ ...first, words: `${numbers.get(item) ?? ""}${first.words}` }, ...others];
  });
}

const lineOf = (line: string): Line[] => (line.trim() === "" ? [] : [{ words: line.trim(), introduced: [] }]);
const isIntroduction = (words: string) => /[:：]$/u.test(words);

/** The lines of blocks; a block behind an introduction is below it. */
function introducing(blocks: readonly Line[][], introduces: Introduces): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const last = lines.at(-1);
    const isOpen = last?.introduced.length === 0 && introduces(last.words);
    if (isOpen) last.introduced.push(...block);
    else lines.push(...block);
  }
  return lines;
}
