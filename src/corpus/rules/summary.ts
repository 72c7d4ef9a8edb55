import { bodyPlace } from "./body-place.ts";
import { proposalRule } from "./proposal-rule.ts";

/** A proposal says in at least one paragraph, before its first heading, what it is about. */
export const summary = proposalRule({
  name: "summary",
  severity: "error",
  reads: ["body"],
  *check({ file, body }) {
    const first = body.tree.children.find((node) => node.type === "heading" || node.type === "paragraph");
    if (first?.type === "paragraph") return;
    yield {
      at: first ? bodyPlace(file, body, first) : { file, line: 1, column: 1 },
      message:
        "the summary is missing: a paragraph before the first heading that says what the proposal is about",
    };
  },
});
