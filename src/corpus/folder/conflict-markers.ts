import type { FormatFinding } from "../format-rules.ts";

const OPENING = /^<{7}(?: |$)/;
const CLOSING = /^>{7} \S/;

/**
 * Git's conflict markers, one finding a conflict. A row of `=` is none of its own: it also underlines a heading.
 */
export function findConflicts(file: string, lines: readonly string[]): FormatFinding[] {
  const findings: FormatFinding[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const opening = OPENING.test(line);
    const closing = CLOSING.test(line);
    // A closing marker alone is what is left of a conflict that was mended in haste.
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
