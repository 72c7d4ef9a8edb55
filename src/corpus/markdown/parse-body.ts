import type { Code, Html, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { FormatFinding } from "../format-rules.ts";
import type { AudienceFence, Body } from "../types.ts";
import { parseGuarded } from "./guarded-parse.ts";
import type { Refusal } from "./tree-limits.ts";

export { parseMarkdown } from "./parse-markdown.ts";

/**
 * Parses the Markdown of a file. The lines of the frontmatter are emptied, so that positions in the tree are lines of
 * the file, and so are the marker lines of `fences`. Without a `body` the Markdown was refused.
 */
export async function parseBody(
  file: string,
  text: string,
  bodyFirstLine: number,
  fences: AudienceFence[],
): Promise<{ body?: Body; findings: FormatFinding[] }> {
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

function tooComplex(file: string, { message, line }: Refusal): FormatFinding {
  const complaint = `this Markdown is too complex: ${message}`;
  return { file, line, column: 1, severity: "error", rule: "markdown-too-complex", message: complaint };
}

/** Of all texts of a file together. A long resolution has some hundreds; each costs the comparison its own time. */
const MOST_SEAMS = 20_000;
const SEAM = /[*_]+|[.!?;:。](?=\s)/g;

/**
 * Whether the texts of a body, current and proposed, can be set beside each other in sensible time; if not, why not.
 * Every mark of emphasis and every end of a sentence parts what is compared word by word.
 */
function findDenseText(root: Root): Refusal | undefined {
  let seams = 0;
  let line = 0;
  visit(root, "code", (node) => {
    const before = seams;
    for (const _ of node.value.matchAll(SEAM)) seams += 1;
    if (before <= MOST_SEAMS && seams > MOST_SEAMS) line = node.position?.start.line ?? 1;
  });
  if (seams <= MOST_SEAMS) return undefined;
  const message = `${seams} marks of emphasis and ends of sentences in blocks of text; the most is ${MOST_SEAMS}`;
  return { message, line };
}

/**
 * Findings about code and comments that cross the marker of a fenced block: one audience would read as code what
 * another reads as text, and a comment would swallow the mark. `tree` was parsed with the marks' lines emptied.
 */
function findStraddling(file: string, tree: Root, fences: readonly AudienceFence[]): FormatFinding[] {
  if (fences.length === 0) return [];
  const findings: FormatFinding[] = [];
  const pending: (Root | RootContent)[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ("children" in node) pending.push(...node.children);
    if (node.type === "code" || node.type === "html") findings.push(...check(file, node, fences));
  }
  return findings;
}

function check(file: string, node: Code | Html, fences: readonly AudienceFence[]): FormatFinding[] {
  const first = node.position?.start.line ?? 0;
  const last = node.position?.end.line ?? 0;
  const what = node.type === "code" ? "code" : "HTML comment";
  const findings: FormatFinding[] = [];
  for (const { firstLine, lastLine } of fences) {
    if (first < firstLine && last > firstLine) {
      const message = `a block begins inside the ${what} of line ${first}: close that first`;
      findings.push(finding(file, firstLine, message));
    } else if (first < lastLine && last > lastLine) {
      const message = `the ${what} of line ${first} is still open where the block ends: close it before`;
      findings.push(finding(file, lastLine, message));
    }
  }
  return findings;
}

function finding(file: string, line: number, message: string): FormatFinding {
  return { file, line, column: 1, length: 3, severity: "error", rule: "audience-fence", message };
}
