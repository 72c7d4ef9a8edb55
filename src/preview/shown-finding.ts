import type { Finding } from "../finding.ts";
import { visible } from "../report/printable-text.ts";

/** A finding as a page shows it, without an excerpt, so that it contains nothing that is not for the audience. */
export interface ShownFinding {
  /** `proposals/pp-18/atu/afcp-55a3-2.md:7:9`; empty where it is about no file. */
  place: string;
  severity: Finding["severity"];
  message: string;
  /** What to write instead. */
  suggestion?: string;
  rule?: string;
}

/**
 * A finding for the page, with nothing in it that could steer how the rest is displayed. A suggestion that the message
 * does not name may be a whole line of the file, so only a page for the group itself, `isInternal`, shows it.
 */
export function shownFinding(finding: Finding, isInternal: boolean): ShownFinding {
  const { file, line, column, severity, rule, message, suggestion, confidential } = finding;
  const hidesSuggestion =
    suggestion === undefined || message.includes(suggestion) || confidential || !isInternal;
  return {
    place: `${visible(file)}:${line}:${column}`,
    severity,
    message: visible(message),
    ...(hidesSuggestion ? {} : { suggestion: visible(suggestion) }),
    rule,
  };
}

/**
 * An error that is no finding of the proposals: a template, the words, an option that no longer fits. Its message
 * begins with the place, where it has one: `templates/cover.hbs:3: there is no "title" here`.
 */
export function shownProblem(message: string): ShownFinding {
  const [first = "", ...further] = message.split("\n");
  const placed = /^([^\s:]+\.[a-z]+(?::\d+){0,2}): (.+)$/.exec(first);
  const words = [placed?.[2] ?? first, ...further].join(" ");
  return { place: visible(placed?.[1] ?? ""), severity: "error", message: visible(words) };
}
