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
  const bodyFirstLine = end + 2;
  if (Buffer.byteLength(yaml.join("\n")) > MAX_BYTES) {
    const message = `the frontmatter has more than ${MAX_BYTES / 1024} KB: move text into the body`;
    return { bodyFirstLine, findings: [finding(file, 1, "frontmatter-too-large", message)] };
  }
  const deep = yaml.findIndex(isDeep);
  if (deep === -1) return { yaml, bodyFirstLine, findings: [] };
  const message = "maps and lists are nested more than 8 levels deep";
  return { bodyFirstLine, findings: [finding(file, deep + 2, "frontmatter-too-large", message)] };
}

/** Whether a line nests what no text needs: YAML would be long in finding that out. */
function isDeep(line: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const character of line) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  const items = /^[- \t?]*/.exec(line)?.[0].replaceAll(/[ \t]/g, "").length ?? 0;
  return deepest > 32 || (items > 32 && !/^[ \t]*-+[ \t]*$/.test(line));
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
