import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from "mdast";
import type { Place } from "../../finding.ts";
import { columnAt } from "../characters/code-points.ts";

/**
 * Calls `visit` with each node of a tree and the node that contains it, in the order of the text: the tree itself first. The
 * visitor of unist, which names a function after each node, takes ten times as long.
 */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parent: Parents | undefined) => void,
  parent?: Parents,
): void {
  visit(node, parent);
  if (!("children" in node)) return;
  for (const child of node.children) walk(child, visit, node);
}

/** The place of a node, its columns in code points. */
export function placeOf(file: string, lines: readonly string[], node: RootContent): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  const line = lines[start.line - 1] ?? "";
  const column = columnAt(line, start.column - 1);
  const place: Place = { file, line: start.line, column };
  if (end.line !== start.line) return place;
  return { ...place, length: columnAt(line, end.column - 1) - column };
}

/** The lines of the file, from 1, that a node is on; none for a node without a place. */
export function linesOfNode({ position }: Nodes): number[] {
  if (position === undefined) return [];
  const { start, end } = position;
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

/** The lines of the file, from 1, that are in blocks of code, as the texts of treaties are. */
export function codeLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  walk(tree, (node) => {
    if (node.type === "code") for (const line of linesOfNode(node)) lines.add(line);
  });
  return lines;
}

/** All nodes below the root, in the order of the text. */
export function withDescendants(tree: Root): RootContent[] {
  const nodes: RootContent[] = [];
  walk(tree, (node) => {
    if (node.type !== "root") nodes.push(node);
  });
  return nodes;
}

/** What a reference refers to: the type and the name of its definition. */
export function referenceOf(node: Nodes): string | undefined {
  if (node.type === "footnoteReference") return `footnoteDefinition ${node.identifier}`;
  if (node.type === "linkReference" || node.type === "imageReference") return `definition ${node.identifier}`;
  return undefined;
}

/** A sentence that goes on has this many words before it does. */
const FEWEST_WORDS = 3;
/** Scripts without signs for the end of a clause. */
const WITHOUT_SIGNS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Whether a node is directly below the line of a paragraph that is not at its end. */
export function continuesLine(
  node: RootContent,
  above: RootContent | undefined,
  lines: readonly string[],
): boolean {
  const before = lineAbove(node, above, lines);
  const isOpen = /[\p{L}\p{M}]$/u.test(before.slice(-2)) && before.split(/\s+/).length >= FEWEST_WORDS;
  return isOpen && !WITHOUT_SIGNS.test(before);
}

/** The line of a heading inside a quotation, a list or a footnote. */
export function nestedHeading(node: Nodes): number | undefined {
  let line: number | undefined;
  walk(node, (each) => {
    if (each.type === "heading") line ??= each.position?.start.line;
  });
  return line;
}

/** A copy of a node with other texts, which have as many lines; emphasis of which nothing is left is left out. */
export function withoutWords<Node extends Nodes>(node: Node, rest: (text: string) => string): Node {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
    return { ...node, value: rest(node.value) };
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).map((child) => withoutWords(child, rest));
  return { ...node, children: children.filter((child, index) => !isEmptied(child, node.children[index])) };
}

const SPANS: ReadonlySet<string> = new Set(["strong", "emphasis", "delete", "link", "inlineCode"]);

/** Emphasis of which nothing is left. */
function isEmptied(copy: Nodes, node: Nodes | undefined): boolean {
  if (node === undefined || !SPANS.has(node.type)) return false;
  if ("value" in copy) return copy.value.trim() === "";
  return "children" in copy && copy.children.every((child) => "value" in child && child.value.trim() === "");
}

/** The line of a paragraph directly above a node, without blanks around it; empty where another node, or nothing, is there. */
export function lineAbove(node: Nodes, above: Nodes | undefined, lines: readonly string[]): string {
  const line = node.position?.start.line ?? 1;
  const isBelow = above?.type === "paragraph" && above.position?.end.line === line - 1;
  return isBelow ? (lines[line - 2]?.trim() ?? "") : "";
}

/** Whether a paragraph was written on several lines. */
export function hasLines({ position }: Paragraph): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** The content of a paragraph by lines; a line break inside emphasis or a link does not count. */
export function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  let number = paragraph.position?.start.line ?? 1;
  for (const node of paragraph.children) {
    if (node.type === "break") {
      lines.push([]);
      number += 1;
      continue;
    }
    if (node.type !== "text") {
      lines.at(-1)?.push(node);
      number = node.position?.end.line ?? number;
      continue;
    }
    for (const [index, words] of node.value.split("\n").entries()) {
      if (index > 0) {
        // A hard break has begun a new line already.
        if (lines.at(-1)?.length !== 0 || words === "") lines.push([]);
        number += 1;
      }
      if (words === "") continue;
      const point = { line: number, column: 1 };
      const end = { line: number, column: words.length + 1 };
      const position =
        index === 0 && node.position ? { start: node.position.start, end } : { start: point, end };
      lines.at(-1)?.push({ type: "text", value: words, position });
    }
  }
  return lines.filter((line) => line.length > 0);
}
