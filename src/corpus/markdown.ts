import type { Finding } from "../finding.ts";
import { findStraddling } from "./fence-straddling.ts";
import { parseGuarded } from "./markdown-guard.ts";
import type { AudienceFence, Body } from "./types.ts";

export { parseMarkdown } from "./markdown-parser.ts";

/**
 * The Markdown of a file: the frontmatter's lines emptied, so that positions in the tree are lines of the file,
 * and for the tree the first and last line of each of `fences` too. Without a `body` the Markdown was refused.
 */
export async function parseBody(
  file: string,
  text: string,
  bodyFirstLine: number,
  fences: AudienceFence[],
): Promise<{ body?: Body; findings: Finding[] }> {
  const lines = text.split("\n").map((line, index) => (index + 1 < bodyFirstLine ? "" : line));
  const marks = new Set(fences.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  const visible = lines.map((line, index) => (marks.has(index + 1) ? "" : line));
  const parsed = await parseGuarded(visible.join("\n"));
  if ("refused" in parsed) {
    const { message, line } = parsed.refused;
    const complaint = `this Markdown is too complex: ${message}`;
    const place = { file, line, column: 1 };
    return { findings: [{ ...place, severity: "error", rule: "markdown-too-complex", message: complaint }] };
  }
  const { tree } = parsed;
  return { body: { markdown: lines.join("\n"), fences, tree }, findings: findStraddling(file, tree, fences) };
}
