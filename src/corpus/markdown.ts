import type { Root } from "mdast";
import type { Finding } from "../finding.ts";
import { parseGuarded } from "./markdown-guard.ts";
import type { AudienceFence, Body } from "./types.ts";

export { parseMarkdown } from "./markdown-parser.ts";

/**
 * The Markdown of a file: the frontmatter's lines emptied, so that positions in the tree are lines of the file,
 * and for the tree the marker lines of `fences` too. Without a `body` the Markdown was refused.
 */
export async function parseBody(
  file: string,
  text: string,
  bodyFirstLine: number,
  fences: AudienceFence[],
): Promise<{ body?: Body; findings: Finding[] }> {
  const lines = text.split("\n").map((line, index) => (index + 1 < bodyFirstLine ? "" : line));
  const marks = new Set(fences.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  const markdown = lines.join("\n");
  const visible = lines.map((line, index) => (marks.has(index + 1) && isMark(line) ? "" : line)).join("\n");
  const parsed = await parseGuarded(visible);
  if ("refused" in parsed) {
    const { message, line } = parsed.refused;
    return {
      findings: [{ file, line, column: 1, severity: "error", rule: "markdown-too-complex", message }],
    };
  }
  const tree: Root = parsed.tree;
  return { body: { markdown, fences, tree }, findings: [] };
}

// The last line of a block that is not closed is a line of its text.
function isMark(line: string): boolean {
  return line.includes(":") || line.includes("：");
}
