import type { Element, Nodes, Root } from "hast";

/** Elements that begin and end a line of the plain text. */
export const LINE_ELEMENTS = new Set(
  "p ul ol li blockquote aside pre h2 h3 h4 h5 h6 hr section table tr br".split(" "),
);

/** The plain text of a tree: a line for each block; an image is replaced by its alternative text. */
export function plainText(tree: Root): string {
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
    const isBlock = node.type === "element" && LINE_ELEMENTS.has(node.tagName);
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

/** The marks around added, deleted and moved words in plain text, which keep old and new words apart. */
function changeMarks({ tagName, properties }: Element): readonly [string, string] | undefined {
  const hasMoved = Array.isArray(properties.className) && properties.className.length > 0;
  if (tagName === "ins") return hasMoved ? ["{~", "~}"] : ["{+", "+}"];
  if (tagName === "del") return hasMoved ? ["[~", "~]"] : ["[-", "-]"];
  return tagName === "mark" ? ["‹", "›"] : undefined;
}
