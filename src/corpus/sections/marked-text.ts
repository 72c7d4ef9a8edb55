import type { Nodes } from "mdast";

/** Emphasis or code, and a link, in a text without other marks: from one of these to the other. */
export const [MARK, MARK_END, LINK, LINK_END] = ["\uE000", "\uE001", "\uE002", "\uE003"];
/** At the end of a line that ends in print as well. */
export const HARD_BREAK = "\u2028";
const PRIVATE_USE = /[\uE000-\uE003]/g;

/** A text without these marks. */
export function plain(text: string): string {
  return text.replace(PRIVATE_USE, "");
}

/** The words of a node; emphasis, code and links between their marks. */
export function markedText(node: Nodes, isMarked = false): string {
  switch (node.type) {
    case "break":
      return `${HARD_BREAK}\n`;
    case "html":
      return /^<br\b/i.test(node.value) ? `${HARD_BREAK}\n` : unknownTag(node.value);
    case "text":
      return plain(node.value);
    case "inlineCode":
      return isMarked ? node.value : `${MARK}${node.value}${MARK_END}`;
    case "strong":
    case "emphasis":
    case "delete":
      return isMarked ? inner(node, true) : `${MARK}${inner(node, true)}${MARK_END}`;
    case "link":
    case "linkReference":
      return isMarked ? inner(node, true) : `${LINK}${inner(node, true)}${LINK_END}`;
    default:
      return "children" in node ? inner(node, isMarked) : "";
  }
}

const ELEMENT =
  /^(?:a|abbr|article|aside|b|bdi|bdo|blockquote|body|br|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h1|h2|h3|h4|h5|h6|head|header|hr|html|i|img|ins|kbd|li|main|mark|meta|nav|ol|p|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|template|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i;

/** `<Ana>`, which is no element of HTML, is as good as in brackets. */
function unknownTag(tag: string): string {
  const name = /^<([\p{L}][^\s/<>]*)/u.exec(tag)?.[1] ?? "";
  return name === "" || ELEMENT.test(name) ? "" : `(${tag.slice(1, -1)})`;
}

function inner({ children }: Extract<Nodes, { children: unknown }>, isMarked: boolean): string {
  return children.map((child) => markedText(child, isMarked)).join("");
}
