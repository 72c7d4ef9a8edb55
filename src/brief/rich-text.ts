import type { Element, ElementContent, Root as HastRoot, Nodes, Text } from "hast";
import type { Html, Root, RootContent } from "mdast";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { characterAt, characterBefore, onOneLine } from "../corpus/characters/cjk.ts";
import { LIST_MARKS } from "../corpus/markdown/list-numbers.ts";
import { judgeMailLink, judgeWebAddress } from "../corpus/web-address.ts";
import type { Direction } from "../direction.ts";
import { TEXT_CLASSES } from "./text-changes/to-html.ts";
import { setDirections } from "./text-direction.ts";
import type { RichText } from "./types.ts";

/** What a body's links and images become for one audience. */
export interface RichTextContext {
  /** The level of the first heading inside the text, 2 to 6. */
  headingLevel: number;
  /** Goes before every id made here (footnotes), so that no two texts of a page share one. */
  idPrefix: string;
  /** The direction of the text's language: a paragraph that begins in the other one says so. Left out, none does. */
  direction?: Direction;
  /** `#anchor` of what a relative link points to, or nothing where the audience may not see it. */
  resolveLink: (path: string) => string | undefined;
  /** A `data:` URL for an image in `assets/`, or nothing where there is none. */
  resolveImage: (path: string) => string | undefined;
  /** Replaces a node by finished content, before the rest is converted: the fences of changed texts. */
  replace?: (node: RootContent, next: RootContent | undefined) => Replacement | undefined;
}

/** Finished content in place of one or more nodes. */
export interface Replacement {
  nodes: ElementContent[];
  /** How many nodes it stands for. */
  count: number;
}

/**
 * What may stand in a brief. Everything else is dropped; no style or id comes from content, and no class but those
 * that texts with changes have.
 */
const SCHEMA: Schema = {
  tagNames: [
    ..."p em strong del ins mark span a ul ol li blockquote aside code pre h2 h3 h4 h5 h6 br hr sup img section".split(
      " ",
    ),
    ..."table thead tbody tr th td".split(" "),
  ],
  attributes: {
    a: ["href", "id", "ariaLabel", "dataFootnoteRef", "dataFootnoteBackref"],
    img: ["src", "alt"],
    ol: ["start", ["dataMarks", ...LIST_MARKS]],
    ul: [["dataMarks", ...LIST_MARKS]],
    li: ["id", "value"],
    section: ["dataFootnotes"],
    aside: ["dataAudience", "dataFor"],
    th: ["scope"],
    "*": [["dir", "ltr", "rtl"]],
    ...Object.fromEntries(
      Object.entries(TEXT_CLASSES).map(([tag, classes]) => [tag, [["className", ...classes]]]),
    ),
  },
  clobber: [],
  protocols: { href: ["https", "http", "mailto"], src: ["data"] },
  strip: ["script"],
};

const toPage = unified()
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify, { closeSelfClosing: false })
  .freeze();

/** Markdown nodes as sanitised HTML and as plain words; nothing where they hold no words and no picture. */
export function richText(nodes: RootContent[], context: RichTextContext): RichText | undefined {
  const tree = toHast(nodes, context);
  visit(tree, "element", (element, index, parent) => {
    const replaced = elementFor(element, context);
    if (replaced === element || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, ...replaced.children);
    return [SKIP, index];
  });
  setHeadingLevels(tree, context.headingLevel);
  joinLines(tree);
  if (context.direction !== undefined) setDirections(tree, context.direction);
  return finished(tree);
}

/** Finished content as sanitised HTML and as plain words; nothing where there is none. */
export function finished(tree: HastRoot): RichText | undefined {
  const clean = toPage.runSync(tree) as HastRoot;
  composeLetters(clean);
  const html = toPage.stringify(clean).trim();
  if (html === "") return undefined;
  return { html, text: wordsOf(clean) };
}

/** Letters are printed composed (NFC): fonts and searches know `й` as one character, not as two. */
function composeLetters(tree: HastRoot): void {
  visit(tree, (node) => {
    if (node.type === "text") node.value = node.value.normalize("NFC");
    if (node.type === "element" && typeof node.properties.alt === "string")
      node.properties.alt = node.properties.alt.normalize("NFC");
  });
}

function toHast(nodes: RootContent[], context: RichTextContext): HastRoot {
  const root: Root = { type: "root", children: structuredClone(withReplacements(nodes, context)) };
  visit(root, "html", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const words = withoutComments(node);
    if (words === "") {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const text = { type: "text" as const, value: words };
    parent.children[index] = FLOW.has(parent.type) ? { type: "paragraph", children: [text] } : text;
    return undefined;
  });
  return unified()
    .use(remarkRehype, {
      clobberPrefix: context.idPrefix,
      footnoteLabel: "",
      footnoteBackContent: "↑",
      footnoteBackLabel: (index: number) => String(index + 1),
    })
    .runSync(root) as HastRoot;
}

const FLOW = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** The sanitiser hands the children of what it drops on as arguments of one call. */
const WRAPPED = 1_000;

function withReplacements(nodes: RootContent[], context: RichTextContext): RootContent[] {
  const children: RootContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (node.type === "blockquote" && node.data?.hName === "aside") {
      const inside = withReplacements(node.children, context) as typeof node.children;
      children.push({ ...node, children: inside });
      continue;
    }
    const replacement = context.replace?.(node, nodes[index + 1]);
    if (replacement === undefined) {
      children.push(node);
      continue;
    }
    // The wrapper is no allowed element: sanitising leaves its children in its place, so many of them at a time.
    for (let from = 0; from < replacement.nodes.length; from += WRAPPED) {
      const hChildren = replacement.nodes.slice(from, from + WRAPPED);
      children.push({ type: "paragraph", children: [], data: { hName: "div", hChildren } });
    }
    index += replacement.count - 1;
  }
  return children;
}

/** Raw HTML is shown as the text it is; comments are notes of the writer and reach nobody. */
function withoutComments(node: Html): string {
  let words = "";
  let rest = node.value;
  for (;;) {
    const start = rest.indexOf("<!--");
    if (start < 0) return (words + rest).trim();
    words += rest.slice(0, start);
    const end = rest.indexOf("-->", start + 4);
    if (end < 0) return words.trim();
    rest = rest.slice(end + 3);
  }
}

/** The element itself, changed in place, or one whose children take its place. */
function elementFor(element: Element, context: RichTextContext): Element {
  if (element.tagName === "a") return linkFor(element, context);
  if (element.tagName === "img") return imageFor(element, context);
  if (element.tagName === "th") element.properties = { scope: "col" };
  if (element.tagName === "td") element.properties = {};
  if (element.tagName === "input") {
    return unwrapped({ type: "text", value: element.properties.checked ? "[x]" : "[ ]" });
  }
  if (element.tagName === "section" && element.properties.dataFootnotes !== undefined) {
    element.children = element.children.filter(
      (child) => child.type !== "element" || !/^h[1-6]$/.test(child.tagName),
    );
    element.properties = { dataFootnotes: true };
  }
  return element;
}

function linkFor(link: Element, context: RichTextContext): Element {
  const href = String(link.properties.href ?? "");
  if (link.properties.dataFootnoteRef !== undefined || link.properties.dataFootnoteBackref !== undefined) {
    return link;
  }
  const target = /^[a-z][a-z0-9+.-]*:/i.test(href) ? safeAddress(href) : context.resolveLink(href);
  if (target === undefined) return unwrapped(...link.children);
  link.properties = { href: target };
  return link;
}

function imageFor(image: Element, context: RichTextContext): Element {
  const alt = String(image.properties.alt ?? "");
  const data = context.resolveImage(String(image.properties.src ?? ""));
  if (data === undefined) return unwrapped({ type: "text", value: alt });
  image.properties = { src: data, alt };
  return image;
}

function unwrapped(...children: ElementContent[]): Element {
  return { type: "element", tagName: "unwrapped", properties: {}, children };
}

/** An address that leads out of the page; nothing where it is no safe one, so that only its words remain. */
function safeAddress(href: string): string | undefined {
  // Letters that are not of ASCII come encoded from Markdown, also those of a site's name.
  const written = href.replace(/^[^/?#]*:\/\/[^/?#]*/, (site) => decoded(site));
  const judged = /^mailto:/i.test(written) ? judgeMailLink(written) : judgeWebAddress(written);
  return judged.ok ? judged.address : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Where a line of the file ends says nothing: a text that is wrapped anew is the same text. What stands on both sides
 * of a line's end may be in elements of their own, so that all words of a block are looked at together.
 */
function joinLines(tree: HastRoot): void {
  let texts: Text[] = [];
  const finish = (): void => {
    joinTexts(texts);
    texts = [];
  };
  const walk = (node: Nodes): void => {
    if (node.type === "text") texts.push(node);
    if (!("children" in node)) return;
    const isBlock = node.type !== "element" || isBlockElement(node);
    if (isBlock) finish();
    if (node.type === "element" && node.tagName === "pre") return;
    for (const child of node.children) walk(child);
    if (isBlock) finish();
  };
  walk(tree);
}

/** What also parts words, though it begins no line of plain words. */
const PARTS = new Set(["thead", "tbody", "td", "th", "img"]);

function isBlockElement({ tagName }: Element): boolean {
  return BLOCKS.has(tagName) || PARTS.has(tagName);
}

/** The texts of one block, in their order. */
function joinTexts(texts: readonly Text[]): void {
  for (const [index, text] of texts.entries()) {
    const isBlank = text.value.trim() === "";
    // Between blocks stand line ends that are nobody's words.
    if (isBlank && (index === 0 || index === texts.length - 1)) continue;
    const before = texts[index - 1]?.value ?? "";
    text.value = onOneLine(
      text.value,
      characterBefore(before, before.length),
      characterAt(texts[index + 1]?.value ?? "", 0),
    );
  }
}

/** Heading levels follow each other from the given one on, whatever levels the text was written with. */
function setHeadingLevels(tree: HastRoot, first: number): void {
  const open: number[] = [];
  visit(tree, "element", (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    const written = Number(element.tagName.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    element.tagName = `h${Math.min(first + open.length - 1, 6)}`;
    element.properties = {};
  });
}

const BLOCKS = new Set("p ul ol li blockquote aside pre h2 h3 h4 h5 h6 hr section table tr br".split(" "));

/** Words that were added, deleted or moved keep their marks in plain words, or they would run together. */
function changeMarks({ tagName, properties }: Element): readonly [string, string] | undefined {
  const hasMoved = Array.isArray(properties.className) && properties.className.length > 0;
  if (tagName === "ins") return hasMoved ? ["{~", "~}"] : ["{+", "+}"];
  if (tagName === "del") return hasMoved ? ["[~", "~]"] : ["[-", "-]"];
  return tagName === "mark" ? ["‹", "›"] : undefined;
}

/** The plain words, a line for each block; a picture is its alternative text. */
function wordsOf(tree: HastRoot): string {
  const lines: string[] = [""];
  const walk = (node: Nodes): void => {
    if (node.type === "text") {
      lines.push(`${lines.pop() ?? ""}${node.value}`);
      return;
    }
    if (node.type === "element" && node.tagName === "img")
      lines.push(`${lines.pop() ?? ""}${node.properties.alt ?? ""}`);
    if (node.type === "element" && node.properties.dataFootnoteBackref !== undefined) return;
    const marks = node.type === "element" ? changeMarks(node) : undefined;
    if (marks !== undefined) lines.push(`${lines.pop() ?? ""}${marks[0]}`);
    if (!("children" in node)) return;
    const isBlock = node.type === "element" && BLOCKS.has(node.tagName);
    const isCell = node.type === "element" && (node.tagName === "td" || node.tagName === "th");
    if (isBlock) lines.push("");
    for (const child of node.children) walk(child);
    if (isBlock) lines.push("");
    if (marks !== undefined) lines.push(`${lines.pop() ?? ""}${marks[1]}`);
    if (isCell) lines.push(`${lines.pop() ?? ""} `);
  };
  walk(tree);
  return lines
    .map((line) => line.replace(/[ \t\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
