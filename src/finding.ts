import { compareCodeUnits } from "./compare-code-units.ts";

/** The message of a finding, and its suggestion on a second line unless the message contains it. */
export function withAdvice({ message, suggestion }: Finding, shown: (text: string) => string): string {
  if (suggestion === undefined || message.includes(suggestion)) return shown(message);
  return `${shown(message)}\nwrite: ${shown(suggestion)}`;
}

/** How grave a finding is: an error stops the build, a warning does not (unless `--strict`). */
export type Severity = "error" | "warning";

/**
 * A place in a file. Lines and columns count from 1; columns are Unicode code points, a byte order mark not
 * counted. `file` is the path as the user would type it, with `/`. `length` is in code points of that line.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  length?: number;
}

/** Something wrong in the proposals: where, what, what would be right, and the permanent name of the rule. */
export interface Finding<Rule extends string = string> extends Place {
  severity: Severity;
  /** Permanent; each has its page in `docs/rules/<rule>.md`. */
  rule: Rule;
  message: string;
  /** What would be right: a value, or the whole corrected line. */
  suggestion?: string;
  /** The line is not for every reader: no report shows an excerpt of it. */
  confidential?: true;
}

/** One thing that `check --fix` put right: where it stood before, what was done, and by which fix. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  did: string;
  /** Permanent; `docs/checking.md` lists them. */
  fix: string;
}

/** Sorts by file, line, column, then rule and message, by code unit, so that every run prints the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.message, b.message)
  );
}
