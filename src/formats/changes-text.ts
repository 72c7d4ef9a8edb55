import type { Brief } from "../brief/types.ts";
import { changesInWords } from "./changes-lines.ts";
import type { Words } from "./words.ts";

/** What mail programs show without wrapping, a quotation mark before it included. */
const WIDTH = 72;

/** What changed as plain text that fits an e-mail: the first line is a subject, then a block for each issue. */
export function changesText(brief: Brief, words: Words): string {
  const { heading, summary, groups } = changesInWords(brief, words);
  const blocks = groups.map(({ title, changes }) => [
    "",
    ...wrapped(title.toUpperCase(), "", ""),
    ...changes.flatMap(({ kind, what, facts }) => [
      ...wrapped([`${kind}:`, what].join(" "), "- ", "  "),
      ...facts.flatMap((fact) => wrapped(fact, "    ", "    ")),
    ]),
  ]);
  return `${[...wrapped(heading, "", ""), "", ...wrapped(summary, "", ""), ...blocks.flat()].join("\n")}\n`;
}

/** Breaks a text into lines between words; a word that is longer than a line has one of its own. */
function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const isStart = line.trim() === "" || line === first;
    if (!isStart && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else line = isStart ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
