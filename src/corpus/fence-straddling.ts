import type { Code, Html, Root, RootContent } from "mdast";
import type { Finding } from "../finding.ts";
import type { AudienceFence } from "./types.ts";

/**
 * Code and comments that reach over the mark of a block: what one audience reads as code another would read as
 * text, and a comment would swallow the mark. `tree` was parsed with the marks' lines emptied.
 */
export function findStraddling(file: string, tree: Root, fences: readonly AudienceFence[]): Finding[] {
  if (fences.length === 0) return [];
  const findings: Finding[] = [];
  const pending: (Root | RootContent)[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ("children" in node) pending.push(...node.children);
    if (node.type === "code" || node.type === "html") findings.push(...check(file, node, fences));
  }
  return findings;
}

function check(file: string, node: Code | Html, fences: readonly AudienceFence[]): Finding[] {
  const first = node.position?.start.line ?? 0;
  const last = node.position?.end.line ?? 0;
  const what = node.type === "code" ? "code" : "HTML comment";
  const findings: Finding[] = [];
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

function finding(file: string, line: number, message: string): Finding {
  return { file, line, column: 1, length: 3, severity: "error", rule: "audience-fence", message };
}
