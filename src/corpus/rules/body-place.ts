import type { Node } from "unist";
import type { Place } from "../../finding.ts";
import { codePointLength, columnAt } from "../characters/columns.ts";
import type { Body } from "../types.ts";

/** Where a node of a body begins, and how much of its first line it takes. */
export function bodyPlace(file: string, body: Body, node: Node): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const line = body.markdown.split("\n")[start.line - 1] ?? "";
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  return {
    file,
    line: start.line,
    column: columnAt(line, from),
    length: Math.max(codePointLength(line.slice(from, to)), 1),
  };
}
