import type { Code, Html, Root, RootContent } from "mdast";
import type { FormatFinding } from "../format-rules.ts";
import { SENTENCE_ENDS } from "../sections/folded-letters.ts";
import type { AudienceFence, Body } from "../types.ts";
import type { ParsedMarkdown, Refusal } from "./guarded-parse.ts";
import { walk } from "./walk-tree.ts";

export { parseMarkdown } from "./parse-markdown.ts";

/** A body that has been parsed. */
export interface ParsedBody {
  /** Absent where the Markdown was refused. */
  body?: Body;
  findings: FormatFinding[];
}

/** A file with the lines of its frontmatter emptied, so that positions in its tree are lines of the file. */
export function withoutFrontmatter(text: string, bodyFirstLine: number): string {
  let start = 0;
  for (let line = 1; line < bodyFirstLine; line += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return "\n".repeat(line - 1);
    start = end + 1;
  }
  return "\n".repeat(bodyFirstLine - 1) + text.slice(start);
}

/** The Markdown of a body as it is parsed: the marker lines of its blocks are emptied as well. */
export function withoutMarkers(markdown: string, fences: readonly AudienceFence[]): string {
  if (fences.length === 0) return markdown;
  const marks = new Set(fences.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  return markdown
    .split("\n")
    .map((line, index) => (marks.has(index + 1) ? "" : line))
    .join("\n");
}

/** The body with what the parser has made of its Markdown without markers. */
export function bodyOf(
  file: string,
  markdown: string,
  fences: AudienceFence[],
  parsed: ParsedMarkdown,
): ParsedBody {
  if ("refused" in parsed) return { findings: [tooComplex(file, parsed.refused)] };
  const { tree } = parsed;
  const dense = findDenseText(tree);
  if (dense !== undefined) return { findings: [tooComplex(file, dense)] };
  return { body: { markdown, fences, tree }, findings: findStraddling(file, tree, fences) };
}

function tooComplex(file: string, { message, line }: Refusal): FormatFinding {
  const complaint = `this Markdown is too complex: ${message}`;
  return { file, line, column: 1, severity: "error", rule: "markdown-too-complex", message: complaint };
}

/** In all texts of a file. A long resolution has some hundreds; the time of a comparison grows with each. */
const MAX_SPLITS = 20_000;
const SPLIT = new RegExp(`[*_]+|[${SENTENCE_ENDS};:](?=\\s)`, "gu");

/**
 * Why the current and proposed texts of a body cannot be compared in acceptable time; undefined where they can. Marks
 * of emphasis and ends of sentences split a text into the parts that are compared word by word.
 */
function findDenseText(root: Root): Refusal | undefined {
  let splits = 0;
  let line = 0;
  walk(root, (node) => {
    if (node.type !== "code") return;
    const before = splits;
    for (const _ of node.value.matchAll(SPLIT)) splits += 1;
    if (before <= MAX_SPLITS && splits > MAX_SPLITS) line = node.position?.start.line ?? 1;
  });
  if (splits <= MAX_SPLITS) return undefined;
  const message = `${splits} marks of emphasis and ends of sentences in blocks of text; the most is ${MAX_SPLITS}`;
  return { message, line };
}

/**
 * Findings about code and comments that cross the marker of a fenced block: text for one audience would be code for
 * another, and a marker in a comment would have no effect. `tree` was parsed with the lines of the markers emptied.
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
      // A block that is all inside is in the wrong place; of one that is longer, the end of what is around it is missing.
      const advice = last > lastLine ? `move the block below its end, line ${last}` : "close that first";
      const message = `a block begins inside the ${what} of line ${first}: ${advice}`;
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

/** Whether a block of code, from one line of the file to another, has no line that ends it. */
export function hasNoEnd(lines: readonly string[], first: number, last: number): boolean {
  if (!/`{3}|~{3}/.test(lines[first - 1] ?? "")) return false;
  return first === last || !/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[last - 1] ?? "");
}
