import { compareCodeUnits } from "./canonical-json.ts";

/** The message of a finding, and its suggestion on a second line unless the message contains it. */
export function withAdvice({ message, suggestion }: Finding, shown: (text: string) => string): string {
  if (suggestion === undefined || message.includes(suggestion)) return shown(message);
  return `${shown(message)}\nwrite: ${shown(suggestion)}`;
}

/** An error stops the build; a warning does so only with `--strict`. */
export type Severity = "error" | "warning";

/**
 * A place in a file. Lines and columns count from 1; columns are Unicode code points without a byte order mark. `file`
 * is the path as the user would type it, with `/`. `length` is in code points of that line.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  length?: number;
}

/** A problem in the proposals: where it is, what is wrong, what would be right, and the name of the rule. */
export interface Finding<Rule extends string = string> extends Place {
  severity: Severity;
  /** A stable name, with a page `docs/rules/<rule>.md`. */
  rule: Rule;
  message: string;
  /** The correction: a value, or the whole corrected line. */
  suggestion?: string;
  /** The line is restricted: no report shows an excerpt of it. */
  confidential?: true;
}

/** A correction by `check --fix`: the place before it, what was done, and the name of the fix. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  did: string;
  /** A stable name; `docs/checking.md` lists them. */
  fix: string;
}

/** Orders findings by file, line, column, rule and message, so that every run prints the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.message, b.message)
  );
}
