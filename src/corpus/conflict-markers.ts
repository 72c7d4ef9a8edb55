import type { Finding } from "../finding.ts";

const OPENING = /^<{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const CLOSING = /^>{7}(?: |$)/;

/**
 * Git's conflict markers, one finding a conflict. A row of `=` counts only between an opening and a closing
 * marker, since it also underlines a heading; a lone opening or closing marker counts too.
 */
export function findConflicts(file: string, lines: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  let opened: number | undefined;
  let middle = false;
  for (const [index, line] of lines.entries()) {
    if (OPENING.test(line)) {
      if (opened === undefined) findings.push(conflict(file, index + 1));
      opened = index + 1;
      middle = false;
    } else if (opened !== undefined && MIDDLE.test(line)) {
      middle = true;
    } else if (CLOSING.test(line)) {
      // Seven nested quote marks alone are possible in Markdown; after an opening marker they are git's.
      if (opened === undefined && line.length > 7 && hasMiddleBefore(lines, index))
        findings.push(conflict(file, index + 1));
      if (opened !== undefined && middle) opened = undefined;
    }
  }
  return findings;
}

function hasMiddleBefore(lines: readonly string[], index: number): boolean {
  return lines.slice(0, index).some((line) => MIDDLE.test(line));
}

function conflict(file: string, line: number): Finding {
  return {
    file,
    line,
    column: 1,
    length: 7,
    severity: "error",
    rule: "merge-conflict",
    message:
      "git left a conflict here: keep the right lines and remove the markers <<<<<<<, ======= and >>>>>>>",
  };
}
