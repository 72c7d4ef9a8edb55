import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { bodySections, WITHHELD } from "./body-sections.ts";
import type { FileDraft } from "./read-file.ts";

/** Restricted sections that everybody reads once the position is agreed, by their names in the table. */
const OPEN_WHERE_AGREED: ReadonlySet<string> = new Set(["position", "common-position", "asks"]);
const RESTRICTED: ReadonlySet<string> = new Set([...OPEN_WHERE_AGREED, "ask", WITHHELD]);

/**
 * The lines of a body, from 1, that not every reader sees, by the sections that the brief is made of. A line on which
 * a heading is wrong is one of them: it may quote what it keeps.
 */
export function closedSectionLines(draft: FileDraft, lineCount: number): Set<number> {
  const closed = new Set<number>();
  const { body, role } = draft;
  if (body === undefined) return closed;
  const { at, problems } = bodySections(body, role);
  const isAgreed = agreedIn(draft);
  for (let line = draft.front.bodyFirstLine; line <= lineCount; line += 1) {
    const { name } = at(line);
    if (RESTRICTED.has(name) && !(isAgreed && OPEN_WHERE_AGREED.has(name))) closed.add(line);
  }
  for (const { line } of problems) closed.add(line);
  return closed;
}

/** The lines of a body, from 1, on which HTML comments stand: nobody reads these in a brief. */
export function commentLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node) => {
    if ((node.type !== "html" && node.type !== "text") || !node.value.includes("<!--")) return;
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: -1 } };
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
  });
  return lines;
}

function agreedIn(draft: FileDraft): boolean {
  if (draft.role === "proposal") {
    return draft.draft?.record.review === "agreed" && !draft.draft.broken.has("review");
  }
  if (draft.role === "issue") {
    return draft.draft?.record.position === "agreed" && !draft.draft.broken.has("position");
  }
  return false;
}
