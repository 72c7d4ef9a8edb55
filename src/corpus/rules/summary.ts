import type { RootContent } from "mdast";
import { unchanged } from "../format-rules.ts";
import type { Body } from "../types.ts";
import { bodyPlace, proposalRule } from "./rule.ts";

/** A proposal begins with a paragraph for all of its readers, before the first heading: the summary. */
export const summary = proposalRule({
  name: "summary",
  severity: "error",
  redacted: unchanged,
  reads: ["body"],
  *check({ file, body }) {
    const first = body.tree.children.find(
      (node) => (node.type === "heading" || node.type === "paragraph") && !isFenced(node, body),
    );
    if (first?.type === "paragraph") return;
    // A comment may stand where the summary belongs: that is the place to write it.
    const place = first ?? body.tree.children.find((node) => node.type === "html" && !isFenced(node, body));
    yield {
      at: place ? bodyPlace(file, body, place) : { file, line: 1, column: 1 },
      message: "the summary is missing: a paragraph before the first heading that describes the proposal",
    };
  },
});

function isFenced(node: RootContent, body: Body): boolean {
  const line = node.position?.start.line ?? 0;
  return body.fences.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
}
