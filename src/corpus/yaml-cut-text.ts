import { type Document, isScalar, visit } from "yaml";
import type { Finding } from "../finding.ts";
import type { YamlSource } from "./yaml-source.ts";

/** A line with a slip: what to say, and the line as it should be, where that can be told. */
export interface LineFix {
  finding: Finding;
  corrected?: string;
}

/**
 * Texts without quotes that a ` #` cuts off. YAML takes the rest of the line for a comment and says nothing;
 * after quotes, a closing bracket or on a line of its own a comment is meant.
 */
export function findCutTexts(document: Document, source: YamlSource): LineFix[] {
  const fixes: LineFix[] = [];
  visit(document, {
    Scalar: (_key, node, path) => {
      if (!isScalar(node) || node.type !== "PLAIN" || !node.range) return;
      const [start, end] = node.range;
      const after = source.locate(end);
      const rest = after.line.slice(after.column);
      if (!/^[ \t]*#/.test(rest)) return;
      // A key without a value whose comment is on a later line.
      if (start === end && /^[ \t]*$/.test(source.text.slice(0, start).split("\n").at(-1) ?? "")) return;
      const inFlow = path.some((parent) => "flow" in parent && parent.flow === true);
      const column = end + rest.indexOf("#");
      fixes.push(cutText(source, start, column, inFlow));
    },
  });
  return fixes;
}

function cutText(source: YamlSource, start: number, hash: number, inFlow: boolean): LineFix {
  const first = source.locate(start);
  const last = source.locate(hash);
  const message = 'a text with " #" in it needs quotes: YAML drops what follows as a comment';
  const finding: Finding = {
    ...source.place(hash, hash + 1),
    severity: "error",
    rule: "unquoted-text",
    message,
  };
  if (inFlow || first.index !== last.index) return { finding };
  const corrected = first.line.slice(0, first.column) + quoted(first.line.slice(first.column).trim());
  return { finding: { ...finding, suggestion: corrected }, corrected };
}

/** A text in the quotes that need the least escaping: double ones, or single ones with `'` doubled. */
export function quoted(text: string): string {
  if (!text.includes('"') && !text.includes("\\")) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
