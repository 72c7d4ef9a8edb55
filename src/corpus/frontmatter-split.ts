import type { Finding } from "../finding.ts";

/** The most that a frontmatter may hold, in bytes. */
const MAX_BYTES = 65_536;
const FENCE = /^---[ \t]*$/;

/** The lines between the two `---`, and where the body begins; without `yaml` there is nothing to read. */
export interface SplitText {
  yaml?: string[];
  bodyFirstLine: number;
  findings: Finding[];
}

/** Splits a text line by line into its frontmatter, which begins on line 1 of the file, and its body. */
export function splitFrontmatter(file: string, text: string): SplitText {
  const lines = text.split("\n");
  if (!FENCE.test(lines[0] ?? "")) return { bodyFirstLine: 1, findings: [missing(file, lines)] };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const message = "the frontmatter is not closed: put a line --- after its last key";
    return { bodyFirstLine: lines.length + 1, findings: [finding(file, 1, "frontmatter-missing", message)] };
  }
  const yaml = lines.slice(1, end);
  if (Buffer.byteLength(yaml.join("\n")) <= MAX_BYTES) return { yaml, bodyFirstLine: end + 2, findings: [] };
  const message = `the frontmatter has more than ${MAX_BYTES / 1024} KB: move text into the body`;
  return { bodyFirstLine: end + 2, findings: [finding(file, 1, "frontmatter-too-large", message)] };
}

function missing(file: string, lines: readonly string[]): Finding {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first > 0 && FENCE.test(lines[first] ?? "")) {
    const message = "the frontmatter begins on line 1: remove the empty lines before it";
    return finding(file, first + 1, "frontmatter-missing", message);
  }
  const message = "the file has no frontmatter: it begins with a line ---, then the keys, then a line ---";
  return finding(file, 1, "frontmatter-missing", message);
}

function finding(file: string, line: number, rule: string, message: string): Finding {
  return { file, line, column: 1, severity: "error", rule, message };
}
