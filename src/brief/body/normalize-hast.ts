import type { Element, Nodes, Root, Text } from "hast";
import { characterAt, characterBefore } from "../../corpus/characters/code-points.ts";
import { onOneLine } from "../../corpus/characters/line-joins.ts";
import { type Direction, directionOfParagraph, directionOfParts } from "../../direction.ts";
import { LINE_ELEMENTS } from "./read-html.ts";

/** Elements whose text is set in one direction. */
const DIRECTED = new Set("p h2 h3 h4 h5 h6 li blockquote th td pre".split(" "));

/**
 * Sets `dir` on each paragraph, item, heading, table and cell that has another direction than the element around it: in an Arabic
 * text, an English paragraph then has its full stop at its right end.
 */
export function setDirections(tree: Root, direction: Direction): void {
  for (const child of tree.children) if (child.type === "element") setWithin(child, direction);
}

function setWithin(element: Element, outer: Direction): void {
  const own = ownDirection(element, outer) ?? outer;
  if (own !== outer) element.properties.dir = own;
  for (const child of element.children) if (child.type === "element") setWithin(child, own);
}

function ownDirection(element: Element, outer: Direction): Direction | undefined {
  if (DIRECTED.has(element.tagName)) return directionOfParagraph(firstWords(element), outer);
  return element.tagName === "table" ? directionOfParts(directionsOfCells(element, outer), outer) : undefined;
}

/** The directions of the cells of a table that have words: the order of its columns follows from them. */
function* directionsOfCells(element: Element, outer: Direction): Iterable<Direction> {
  const isCell = element.tagName === "td" || element.tagName === "th";
  const own = isCell ? directionOfParagraph(firstWords(element), outer) : undefined;
  if (own !== undefined) yield own;
  if (isCell) return;
  for (const child of element.children) if (child.type === "element") yield* directionsOfCells(child, outer);
}

/** The text of an element before the first block in it, or, where it has no letters, with that of the block. */
function firstWords({ children }: Element): string {
  let words = "";
  let hasLetters = false;
  for (const child of children) {
    if (hasLetters && child.type === "element" && isBlockElement(child)) return words;
    const next = child.type === "text" ? child.value : child.type === "element" ? firstWords(child) : "";
    hasLetters ||= /\p{L}/u.test(next);
    words += next;
  }
  return words;
}

/**
 * Joins the lines of each block: line ends in the file have no meaning, so a rewrapped text is the same text. All texts
 * of a block are joined together, because the words before and after a line end may be in different elements.
 */
export function joinLines(tree: Root): void {
  let texts: Text[] = [];
  const finish = (): void => {
    joinTexts(texts);
    texts = [];
  };
  const join = (node: Nodes): void => {
    if (node.type === "text") texts.push(node);
    if (node.type === "element" && typeof node.properties.alt === "string")
      node.properties.alt = onOneLine(node.properties.alt, "", "");
    if (!("children" in node)) return;
    const isBlock = node.type !== "element" || isBlockElement(node);
    if (isBlock) finish();
    if (node.type === "element" && node.tagName === "pre") return;
    for (const child of node.children) join(child);
    if (isBlock) finish();
  };
  join(tree);
}

/** Elements that separate words although they begin no line of the plain text. */
const SEPARATORS = new Set(["thead", "tbody", "td", "th", "img"]);

function isBlockElement({ tagName }: Element): boolean {
  return LINE_ELEMENTS.has(tagName) || SEPARATORS.has(tagName);
}

/** Joins the lines of one block, given its texts in order. */
function joinTexts(texts: readonly Text[]): void {
  for (const [index, text] of texts.entries()) {
    const isBlank = text.value.trim() === "";
    // Line ends between blocks belong to no text.
    if (isBlank && (index === 0 || index === texts.length - 1)) continue;
    const before = texts[index - 1]?.value ?? "";
    text.value = onOneLine(
      text.value,
      characterBefore(before, before.length),
      characterAt(texts[index + 1]?.value ?? "", 0),
    );
  }
}

/** Renumbers the headings: the first one gets the given level, and none is more than one level below its parent. */
export function setHeadingLevels(tree: Root, first: number): void {
  const open: number[] = [];
  walk(tree, (node) => {
    if (node.type !== "element" || !/^h[1-6]$/.test(node.tagName)) return;
    const written = Number(node.tagName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    node.tagName = `h${Math.min(first + open.length - 1, 6)}`;
    node.properties = {};
  });
}

/** Composes letters (NFC): fonts and searches know `й` as one character, not as two. */
export function composeLetters(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === "text") node.value = node.value.normalize("NFC");
    if (node.type === "element" && typeof node.properties.alt === "string")
      node.properties.alt = node.properties.alt.normalize("NFC");
  });
}

/** Calls `visit` with each node of a tree, in the order of the text. */
function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ("children" in node) for (const child of node.children) walk(child, visit);
}
