import type { Element, ElementContent, Root as HastRoot } from "hast";
import type { Html, Parents, Root, RootContent } from "mdast";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { LIST_MARKS } from "../../corpus/markdown/list-numbers.ts";
import { walk } from "../../corpus/markdown/walk-tree.ts";
import { decoded, judgeMailLink, judgeWebAddress } from "../../corpus/web-address.ts";
import type { Direction } from "../../direction.ts";
import { type Replacement, TEXT_CLASSES } from "../text-changes/redline-html.ts";
import type { RichText } from "../types.ts";
import { composeLetters, joinLines, setDirections, setHeadingLevels } from "./normalize-hast.ts";
import { plainText } from "./read-html.ts";

/** How a text is converted for one audience. */
interface RichTextContext {
  /** The level of the first heading inside the text, 2 to 6. */
  headingLevel: number;
  /** Prefix of the ids of footnotes, so that no two texts of a page have the same id. */
  idPrefix: string;
  /** The direction of the text's language; blocks with the other one get `dir`. Without it, none does. */
  direction?: Direction;
  /** The `#anchor` that a relative link points to; undefined where the audience may not see the target. */
  resolveLink: (path: string) => string | undefined;
  /** The `data:` URL of an image in `assets/`; undefined where there is none. */
  resolveImage: (path: string) => string | undefined;
  /** Replaces nodes by content that needs no conversion: the fences of texts with marked changes. */
  replace?: (node: RootContent, next: RootContent | undefined) => Replacement | undefined;
}

/** How Markdown aligns a column, where it does not begin at the start of the line. */
const ALIGNMENTS = ["center", "right"];

/**
 * The elements and attributes that a brief may have; all others are dropped. Content sets no style and no id, and no class
 * but those of texts with marked changes.
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
    th: ["scope", ["dataAlign", ...ALIGNMENTS]],
    td: [["dataAlign", ...ALIGNMENTS]],
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

/** Converts Markdown nodes to sanitised HTML and plain text; undefined where there are no words and no images. */
export function richText(nodes: RootContent[], context: RichTextContext): RichText | undefined {
  const tree = toHast(nodes, context);
  tree.children = tree.children.flatMap((node) => converted(node, context));
  setHeadingLevels(tree, context.headingLevel);
  joinLines(tree);
  if (context.direction !== undefined) setDirections(tree, context.direction);
  return sanitized(tree);
}

/** A node with all below it as the page has them: an element that the page does not have is replaced by its children. */
function converted<Node extends HastRoot["children"][number]>(
  node: Node,
  context: RichTextContext,
): (Node | ElementContent)[] {
  if (node.type !== "element") return [node];
  const element = elementFor(node, context);
  element.children = element.children.flatMap((child) => converted(child, context));
  return element === node ? [element] : element.children;
}

/** Sanitises a tree; returns its HTML and its plain text, or undefined where it is empty. */
export function sanitized(tree: HastRoot): RichText | undefined {
  const clean = toPage.runSync(tree) as HastRoot;
  composeLetters(clean);
  const html = toPage.stringify(clean).trim();
  if (html === "") return undefined;
  return { html, text: plainText(clean) };
}

function toHast(nodes: RootContent[], context: RichTextContext): HastRoot {
  const root: Root = { type: "root", children: structuredClone(withReplacements(nodes, context)) };
  replaceHtml(root);
  numberFootnotes(root);
  return unified()
    .use(remarkRehype, {
      clobberPrefix: context.idPrefix,
      footnoteLabel: "",
      footnoteBackContent: "↑",
      footnoteBackLabel: (index: number) => String(index + 1),
    })
    .runSync(root) as HastRoot;
}

/** Footnotes are numbered by their first reference: their names are the writer's own, and would be in the ids of the page. */
function numberFootnotes(root: Root): void {
  const numbers = new Map<string, string>();
  walk(root, (node) => {
    if (node.type !== "footnoteReference" || numbers.has(node.identifier)) return;
    numbers.set(node.identifier, String(numbers.size + 1));
  });
  if (numbers.size === 0) return;
  walk(root, (node) => {
    if (node.type !== "footnoteReference" && node.type !== "footnoteDefinition") return;
    node.identifier = numbers.get(node.identifier) ?? "";
    delete node.label;
  });
}

/** Replaces raw HTML by its source as text, without comments. */
function replaceHtml(parent: Parents): void {
  const children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if ("children" in node) replaceHtml(node);
    if (node.type !== "html") return [node];
    const words = withoutComments(node);
    if (words === "") return [];
    const text = { type: "text" as const, value: words };
    return [FLOW.has(parent.type) ? { type: "paragraph", children: [text] } : text];
  });
  // Where HTML is allowed, a paragraph or a text is.
  parent.children = children as typeof parent.children;
}

const FLOW = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** The sanitiser passes the children of a dropped element as arguments of one call, whose number is limited. */
const MAX_WRAPPED = 1_000;

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
    // A `div` is not allowed: the sanitiser replaces it by its children.
    for (let from = 0; from < replacement.nodes.length; from += MAX_WRAPPED) {
      const hChildren = replacement.nodes.slice(from, from + MAX_WRAPPED);
      children.push({ type: "paragraph", children: [], data: { hName: "div", hChildren } });
    }
    index += replacement.count - 1;
  }
  return children;
}

/** The source of raw HTML, which is printed as text, without comments, which are the writer's own notes. */
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

/** Returns the element, modified in place, or another one whose children replace it. */
function elementFor(element: Element, context: RichTextContext): Element {
  if (element.tagName === "a") return linkFor(element, context);
  if (element.tagName === "img") return imageFor(element, context);
  if (element.tagName === "th") element.properties = { scope: "col", ...alignment(element) };
  if (element.tagName === "td") element.properties = alignment(element);
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

function alignment({ properties: { align } }: Element): Element["properties"] {
  return typeof align === "string" && ALIGNMENTS.includes(align) ? { dataAlign: align } : {};
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

/** An external address; undefined where it is not safe, so that only the text of the link remains. */
function safeAddress(href: string): string | undefined {
  // Markdown percent-encodes letters that are not ASCII, those of the host name included.
  const written = href.replace(/^[^/?#]*:\/\/[^/?#]*/, (site) => decoded(site));
  const judged = /^mailto:/i.test(written) ? judgeMailLink(written) : judgeWebAddress(written);
  return judged.ok ? judged.address : undefined;
}
