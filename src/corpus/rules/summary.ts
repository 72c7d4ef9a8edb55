import type { RootContent } from "mdast";
import type { Body } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import { proposalRule } from "./proposal-rule.ts";

/** A proposal says in at least one paragraph, before its first heading, what it is about: to all of its readers. */
export const summary = proposalRule({
  name: "summary",
  severity: "error",
  reads: ["body"],
  *check({ file, body }) {
    const first = body.tree.children.find(
      (node) => (node.type === "heading" || node.type === "paragraph") && !isFenced(node, body),
    );
    if (first?.type === "paragraph") return;
    yield {
      at: first ? bodyPlace(file, body, first) : { file, line: 1, column: 1 },
      message:
        "the summary is missing: a paragraph before the first heading that says what the proposal is about",
    };
  },
});

function isFenced(node: RootContent, body: Body): boolean {
  const line = node.position?.start.line ?? 0;
  return body.fences.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
}
