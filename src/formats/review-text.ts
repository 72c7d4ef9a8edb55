import type { Brief } from "../brief/types.ts";
import { withAsciiMarks, wrapped } from "./mail-text.ts";
import { reviewInWords } from "./review-lines.ts";
import type { Words } from "./words.ts";

/** What still needs a decision as plain text that fits a terminal and an e-mail: a block for each kind of decision. */
export function reviewText(brief: Brief, words: Words, fileOf: (path: string) => string): string {
  const { heading, notes, groups } = reviewInWords(brief, words, fileOf);
  const lines = [
    ...wrapped(withAsciiMarks(heading), "", ""),
    "",
    ...notes.flatMap((note) => wrapped(withAsciiMarks(note), "", "")),
    ...groups.flatMap(({ title, decisions }) => [
      "",
      ...wrapped(withAsciiMarks(title).toUpperCase(), "", ""),
      ...decisions.flatMap(({ what, facts }) => [
        ...wrapped(withAsciiMarks(what), "- ", "  "),
        ...facts.flatMap((fact) => wrapped(withAsciiMarks(fact), "    ", "    ")),
      ]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
