import { keyAbove } from "../read-file.ts";
import type { Fix } from "./fix.ts";

/** Keys of slugs, which have no blanks: what follows ` #` was a comment there. */
const SLUG_KEYS = ["issue", "also"];

/**
 * Texts that need quotes, where the finding knows the whole line as it should be. It does not where what stands
 * behind ` #` may be a comment: in quotes it would be published.
 */
export const unquotedText: Fix = {
  name: "unquoted-text",
  repairs({ draft, lines, starts }) {
    return draft.findings.flatMap(({ rule, line, column, suggestion }) => {
      if (rule !== "unquoted-text" || suggestion === undefined) return [];
      // `submitted: 2018-10-03 # see below`: in quotes it is no date any more, so the words were a comment.
      const others = draft.findings.filter((other) => other.line === line && other.severity === "error");
      if (others.length > 1 || SLUG_KEYS.includes(keyAbove(lines, line))) return [];
      const start = starts[line - 1] ?? 0;
      const edit = { start, end: start + (lines[line - 1] ?? "").length, text: suggestion };
      const discreet = "put the text in quotes";
      return [{ line, column, did: `${discreet}: ${suggestion.trim()}`, discreet, edits: [edit] }];
    });
  },
};
