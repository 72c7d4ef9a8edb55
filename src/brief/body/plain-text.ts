import type { Element, Nodes, Root } from "hast";

/** Elements that begin and end a line of the plain text. */
export const LINE_ELEMENTS = new Set(
  "p ul ol li blockquote aside pre h2 h3 h4 h5 h6 hr section table tr br".split(" "),
);

/**
 * The plain text of a tree: a line for each block; an image is replaced by its alternative text. The marks of footnotes are
 * left out: behind a number they would be further figures of it.
 */
export function plainText(tree: Root): string {
  const lines: string[] = [""];
  let cells = 0;
  const walk = (node: Nodes): void => {
    if (node.type === "text") {
      lines.push(`${lines.pop() ?? ""}${node.value}`);
      return;
    }
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
    if (isBlock) lines.push("");
    if (marks !== undefined) lines.push(`${lines.pop() ?? ""}${marks[1]}`);
  };
  walk(tree);
  return lines
    .map((line) => line.replace(/[ \t\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function isMarkOfNote({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** The marks around added, deleted and moved words in plain text, which keep old and new words apart. */
function changeMarks({ tagName, properties }: Element): readonly [string, string] | undefined {
  const hasMoved = Array.isArray(properties.className) && properties.className.length > 0;
  if (tagName === "ins") return hasMoved ? ["{~", "~}"] : ["{+", "+}"];
  if (tagName === "del") return hasMoved ? ["[~", "~]"] : ["[-", "-]"];
  return tagName === "mark" ? ["‹", "›"] : undefined;
}
