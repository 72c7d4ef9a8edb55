import type { Finding } from "../finding.ts";
import { findStraddling } from "./fence-straddling.ts";
import { parseGuarded } from "./markdown-guard.ts";
import type { Refusal } from "./markdown-tree-limits.ts";
import { findDenseText } from "./text-fence-cost.ts";
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
  if ("refused" in parsed) return { findings: [tooComplex(file, parsed.refused)] };
  const { tree } = parsed;
  const dense = findDenseText(tree);
  if (dense !== undefined) return { findings: [tooComplex(file, dense)] };
  return { body: { markdown: lines.join("\n"), fences, tree }, findings: findStraddling(file, tree, fences) };
}

function tooComplex(file: string, { message, line }: Refusal): Finding {
  const complaint = `this Markdown is too complex: ${message}`;
  return { file, line, column: 1, severity: "error", rule: "markdown-too-complex", message: complaint };
}
