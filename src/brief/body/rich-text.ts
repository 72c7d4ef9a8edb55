import type { Element, ElementContent, Root as HastRoot } from "hast";
import type { Html, Root, RootContent } from "mdast";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { LIST_MARKS } from "../../corpus/markdown/list-numbers.ts";
import { judgeMailLink, judgeWebAddress } from "../../corpus/web-address.ts";
import type { Direction } from "../../direction.ts";
import { type Replacement, TEXT_CLASSES } from "../text-changes/redline-html.ts";
import type { RichText } from "../types.ts";
import { composeLetters, joinLines, setDirections, setHeadingLevels } from "./normalize-hast.ts";
import { plainText } from "./plain-text.ts";

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
  return { html, text: plainText(clean) };
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
