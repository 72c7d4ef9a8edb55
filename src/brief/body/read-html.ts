import type { Element, Nodes, Properties, Root } from "hast";
import { mayBeNumbered } from "../../corpus/markdown/numbered-words.ts";

/** Elements without content and end tag. */
const VOID = new Set(["br", "hr", "img"]);

/**
 * The tree of the sanitised HTML that `richText` writes: tags are closed, values are quoted, and nothing but elements and
 * text occurs. Other HTML is not read as a browser reads it. Linear in the length of the text.
 */
export function readHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: (Root | Element)[] = [root];
  let at = 0;
  const add = (text: string) => {
    if (text !== "") open.at(-1)?.children.push({ type: "text", value: decoded(text) });
  };
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    add(html.slice(at, start));
    const end = endOfTag(html, start);
    const [, slash, name = "", attributes = ""] =
      /^<(\/?)([a-z0-9]+)([\s\S]*)>$/.exec(html.slice(start, end + 1)) ?? [];
    if (slash === "/") {
      const last = open.at(-1);
      if (last?.type === "element" && last.tagName === name) open.pop();
    } else if (name !== "") {
      const element: Element = {
        type: "element",
        tagName: name,
        properties: propertiesOf(attributes),
        children: [],
      };
      open.at(-1)?.children.push(element);
      if (!VOID.has(name)) open.push(element);
    }
    at = end + 1;
  }
  add(html.slice(at));
  return root;
}

/** The index of the `>` that ends a tag; one in a quoted value does not. */
function endOfTag(html: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < html.length; at++) {
    if (html[at] === '"') isQuoted = !isQuoted;
    else if (html[at] === ">" && !isQuoted) return at;
  }
  return html.length;
}

const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** Attributes by the names that hast has for them. */
function propertiesOf(attributes: string): Properties {
  const properties: Properties = {};
  for (const [, name = "", value] of attributes.matchAll(ATTRIBUTE)) {
    const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (name === "class") properties.className = (value ?? "").split(" ");
    else properties[property] = value === undefined ? true : decoded(value);
  }
  return properties;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", "\u00a0"],
]);

/** A text with the characters that its references mean; those with other names remain. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,4}));/gi, (whole, number, name) => {
    if (number === undefined) return NAMED.get(name) ?? whole;
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Elements that begin and end a line of the plain text. */
export const LINE_ELEMENTS = new Set(
  "p ul ol li blockquote aside pre h2 h3 h4 h5 h6 hr section table tr br".split(" "),
);

/**
 * The plain text of a tree: a line for each block; an image is replaced by its alternative text. The marks of footnotes are
 * left out: behind a number they would be further figures of it. Of lists see `numbersOf`.
 */
export function plainText(tree: Root): string {
  const lines: string[] = [""];
  const numbers = new Map<Nodes, string>();
  let number = "";
  let cells = 0;
  const walk = (node: Nodes): void => {
    if (node.type === "text") {
      const isWords = node.value.trim() !== "";
      lines.push(`${lines.pop() ?? ""}${isWords ? number : ""}${node.value}`);
      if (isWords) number = "";
      return;
    }
    if (node.type === "element" && node.tagName === "ol")
      for (const [item, written] of numbersOf(node)) numbers.set(item, written);
    number += numbers.get(node) ?? "";
    if (node.type === "element" && node.tagName === "img")
      lines.push(`${lines.pop() ?? ""}${node.properties.alt ?? ""}`);
    if (node.type === "element" && isMarkOfNote(node)) return;
    const marks = node.type === "element" ? changeMarks(node) : undefined;
    if (marks !== undefined) lines.push(`${lines.pop() ?? ""}${marks[0]}`);
    if (!("children" in node)) return;
    const isBlock = node.type === "element" && LINE_ELEMENTS.has(node.tagName);
    const isCell = node.type === "element" && (node.tagName === "td" || node.tagName === "th");
    if (isBlock) lines.push("");
    if (node.type === "element" && node.tagName === "tr") cells = 0;
    if (isCell && cells++ > 0) lines.push(`${lines.pop() ?? ""} | `);
    for (const child of node.children) walk(child);
    if (numbers.has(node)) number = "";
    if (isBlock) lines.push("");
    if (marks !== undefined) lines.push(`${lines.pop() ?? ""}${marks[1]}`);
  };
  walk(tree);
  return lines
    .map((line) => line.replace(/[ \t\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The numbers of a list that does not count from 1, has one item only, or whose items go on as behind an ordinal or begin with
 * a month or a text: they may be none of a list, as that of "3. fıkrayı silin", without which the text would be another one.
 */
function numbersOf({ children, properties }: Element): [item: Element, number: string][] {
  const items = children.filter((child) => child.type === "element" && child.tagName === "li") as Element[];
  const isNote = items.some((item) => item.properties.id !== undefined);
  if (isNote || properties.dataMarks === "written") return [];
  const isCounted = items.length > 1 && Number(properties.start ?? 1) === 1;
  const hasGaps = items.some((item) => item.properties.value !== undefined);
  const words = items.map(wordsOf);
  const isOfSentences = words.some(mayBeNumbered) || words.every((each) => GOES_ON.test(each));
  if (isCounted && !hasGaps && !isOfSentences) return [];
  let next = Number(properties.start ?? 1);
  return items.map((item) => {
    const number = Number(item.properties.value ?? next);
    next = number + 1;
    return [item, `${number}${properties.dataMarks === "bracket" ? ")" : "."} `];
  });
}

/** A sentence without its first word. */
const GOES_ON = /^\s*\p{Ll}.*[.!?]\s*$/su;

const wordsOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "";

function isMarkOfNote({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** The marks around added, deleted and moved words in plain text, by which old and new words differ. */
function changeMarks({ tagName, properties }: Element): readonly [string, string] | undefined {
  const hasMoved = Array.isArray(properties.className) && properties.className.length > 0;
  if (tagName === "ins") return hasMoved ? ["{~", "~}"] : ["{+", "+}"];
  if (tagName === "del") return hasMoved ? ["[~", "~]"] : ["[-", "-]"];
  return tagName === "mark" ? ["‹", "›"] : undefined;
}

/** A line of a text, with the lines that it introduces: the items, or the paragraph, behind "Do not accept:". */
interface Line {
  words: string;
  introduced: Line[];
}

/** How introductions are read. */
interface Introductions {
  /** Whether an introduction may be left out, so that what it introduces is the same without it. */
  isLeftOut: (words: string) => boolean;
  /** Each line has its introduction, since it is used alone; else the first one has it. */
  isEach: boolean;
}

/** The paragraphs and items of a text on a line each, behind what introduces them; an introduction of nothing is left out. */
export function introducedLines(
  { html, text }: { html: string; text: string },
  introductions: Introductions,
): string[] {
  const hasLists = /<[ou]l[ >]/.test(html);
  const lines = hasLists ? linesIn(readHtml(html).children) : introducing(text.split("\n").map(lineOf));
  return withIntroductions(lines, introductions);
}

function withIntroductions(lines: readonly Line[], introductions: Introductions): string[] {
  const { isLeftOut, isEach } = introductions;
  return lines.flatMap(({ words, introduced }) => {
    if (introduced.length === 0) return words === "" || isIntroduction(words) ? [] : [words];
    const own = withIntroductions(introduced, introductions);
    return isLeftOut(words) ? own : own.map((line, at) => (isEach || at === 0 ? `${words} ${line}` : line));
  });
}

function linesIn(nodes: readonly Nodes[]): Line[] {
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
    const isBlock = node.type === "element" && /^(?:[ou]l|blockquote|aside|section)$/.test(node.tagName);
    if (isBlock) endRun();
    if (isBlock) blocks.push(/l$/.test(node.tagName) ? itemsOf(node) : linesIn(node.children));
    else run.push(node);
  }
  endRun();
  return introducing(blocks);
}

function itemsOf(list: Element): Line[] {
  const numbers = new Map<Nodes, string>(list.tagName === "ol" ? numbersOf(list) : []);
  return list.children.flatMap((item) => {
    const [first, ...others] = item.type === "element" ? linesIn(item.children) : [];
    return first === undefined
      ? []
      : [{ ...first, words: `${numbers.get(item) ?? ""}${first.words}` }, ...others];
  });
}

const lineOf = (line: string): Line[] => (line.trim() === "" ? [] : [{ words: line.trim(), introduced: [] }]);
const isIntroduction = (words: string) => /[:：]$/u.test(words);

/** The lines of blocks; a block behind an introduction is below it. */
function introducing(blocks: readonly Line[][]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const last = lines.at(-1);
    const isOpen = last?.introduced.length === 0 && isIntroduction(last.words);
    if (isOpen) last.introduced.push(...block);
    else lines.push(...block);
  }
  return lines;
}
