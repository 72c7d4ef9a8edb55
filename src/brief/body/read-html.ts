import type { Element, Nodes, Properties, Root } from "hast";
import { mayBeNumbered } from "../../corpus/markdown/numbered-words.ts";
import { withoutReferences } from "../../xml-text.ts";

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
    if (text !== "") open.at(-1)?.children.push({ type: "text", value: withoutReferences(text) });
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
    else properties[property] = value === undefined ? true : withoutReferences(value);
  }
  return properties;
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
export function numbersOf({ children, properties }: Element): [item: Element, number: string][] {
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
