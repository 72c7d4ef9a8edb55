import type { FormatFinding } from "../format-rules.ts";

const OPENING = /^<{7}(?: |$)/;
const CLOSING = /^>{7} \S/;

/**
 * Finds Git's conflict markers, one finding for each conflict. `=======` alone is none: it also underlines a heading.
 */
export function findConflicts(file: string, lines: readonly string[]): FormatFinding[] {
  const findings: FormatFinding[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const opening = OPENING.test(line);
    const closing = CLOSING.test(line);
    // A closing marker alone is left of a conflict that was resolved in part.
    if ((opening || closing) && !open) findings.push(conflict(file, index + 1));
    if (opening) open = true;
    if (closing) open = false;
  }
  return findings;
}

function conflict(file: string, line: number): FormatFinding {
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
