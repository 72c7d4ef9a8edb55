import { keyAbove } from "../read-file.ts";
import type { Fix } from "./fix.ts";

/** Keys whose values are slugs, without blanks: the words after ` #` are a comment there. */
const SLUG_KEYS = ["issue", "also"];

/**
 * Texts that need quotes, where the finding suggests a line. It suggests none where the words after ` #` may be a
 * comment, which would be published in quotes.
 */
export const unquotedText: Fix = {
  name: "unquoted-text",
  repairs({ draft, lines, starts }) {
    return draft.findings.flatMap(({ rule, line, column, suggestion }) => {
      if (rule !== "unquoted-text" || suggestion === undefined) return [];
      // `submitted: 2018-10-03 # see below`: in quotes it is no date, so the words are a comment.
      const others = draft.findings.filter((other) => other.line === line && other.severity === "error");
      if (others.length > 1 || SLUG_KEYS.includes(keyAbove(lines, line))) return [];
      const start = starts[line - 1] ?? 0;
      const edit = { start, end: start + (lines[line - 1] ?? "").length, text: suggestion };
      const redacted = "put the text in quotes";
      return [{ line, column, did: `${redacted}: ${suggestion.trim()}`, redacted, edits: [edit] }];
    });
  },
};
