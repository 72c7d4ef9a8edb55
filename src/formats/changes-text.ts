import type { Brief } from "../brief/types.ts";
import { changesInWords, type Script } from "./changes-lines.ts";
import type { Words } from "./words.ts";

/** What mail programs show without wrapping, a quotation mark before it included. */
const WIDTH = 72;

/** Marks of print that every keyboard and mail program has too. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
  ["→", "->"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
]);

const SCRIPT: Script = {
  plain: (text) => text.replace(/[‘’“”–—…→\u00a0\u202f\u2009]/g, (mark) => ASCII.get(mark) ?? mark),
  marked: (runs) =>
    runs
      .map(({ mark, text }) => {
        const words = SCRIPT.plain(text);
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

/** Breaks a text into lines between words; a word that is longer than a line has one of its own. */
function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isStart = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (isStart) line += word;
    else if (widthOf(line) + 1 + widthOf(word) <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = rest + word;
    }
    isStart = false;
  }
  return [...lines, line];
}

/** Columns of a line; characters of East Asian scripts take two. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g,
  );
  return [...text].length + (wide?.length ?? 0);
}
