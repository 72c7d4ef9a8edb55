import type { Brief } from "../brief/types.ts";
import { changesInWords, type Script } from "./changes-lines.ts";
import { withAsciiMarks, wrapped } from "./mail-text.ts";
import type { Words } from "./words.ts";

const SCRIPT: Script = {
  plain: withAsciiMarks,
  marked: (runs) =>
    runs
      .map(({ mark, text }) => {
        const words = withAsciiMarks(text);
        if (mark === undefined) return words;
        return mark === "ins" ? `{+${words}+}` : `[-${words}-]`;
      })
      .join(""),
};

/**
 * What changed as plain text that fits an e-mail: the first line is a subject, then a block for each issue, and at
 * the end where to read on. No line is wider than 72 characters but for a word that is.
 */
export function changesText(brief: Brief, words: Words): string {
  const { heading, summary, groups, edited, marks, closing } = changesInWords(brief, words, SCRIPT);
  const blocks = groups.map(({ title, changes }) => [
    "",
    ...wrapped(title.toUpperCase(), "", ""),
    ...changes.flatMap(({ kind, what, facts }) => [
      ...wrapped(`${kind}: ${what}`, "- ", "  "),
      ...facts.flatMap((fact) => wrapped(fact, "    ", "    ")),
    ]),
  ]);
  const edits =
    edited.lines.length === 0
      ? []
      : [
          "",
          ...wrapped(edited.title.toUpperCase(), "", ""),
          ...edited.lines.flatMap((line) => wrapped(line, "- ", "  ")),
        ];
  const end = marks === "" ? closing : [marks, ...closing];
  const lines = [
    ...wrapped(heading, "", ""),
    "",
    ...wrapped(summary, "", ""),
    ...blocks.flat(),
    ...edits,
    "",
    ...end.flatMap((line) => wrapped(line, "", "")),
  ];
  return `${lines.join("\n")}\n`;
}
