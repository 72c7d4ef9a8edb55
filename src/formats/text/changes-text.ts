import type { Brief } from "../../brief/types.ts";
import type { Words } from "../templates/words.ts";
import { changesInWords, type Markup } from "./changes-in-words.ts";
import { mailHeading, mailLines, markdownWords } from "./text-lines.ts";

const PLAIN_TEXT: Markup = {
  plain: (text) => text,
  marked: (runs) =>
    runs
      .map(({ mark, text }) => {
        if (mark === undefined) return text;
        return mark === "ins" ? `{+${text}+}` : `[-${text}-]`;
      })
      .join(""),
};

/**
 * The changes as plain text for an e-mail: a first line that can be the subject, a block for each issue, and where to
 * read on. No line is wider than 72 columns, unless a single word is.
 */
export function changesText(brief: Brief, words: Words): string {
  const { heading, summary, groups, edited, marks, closing } = changesInWords(brief, words, PLAIN_TEXT);
  const blocks = groups.map(({ title, changes }) => [
    ...mailHeading(title),
    ...changes.flatMap(({ kind, what, facts }) => [
      ...mailLines(`${kind}: ${what}`, "- ", "  "),
      ...facts.flatMap((fact) => mailLines(fact, "    ", "    ")),
    ]),
  ]);
  const edits =
    edited.lines.length === 0
      ? []
      : [...mailHeading(edited.title), ...edited.lines.flatMap((line) => mailLines(line, "- ", "  "))];
  const end = marks === "" ? closing : [marks, ...closing];
  const lines = [
    ...mailLines(heading, "", ""),
    "",
    ...mailLines(summary, "", ""),
    ...blocks.flat(),
    ...edits,
    "",
    ...end.flatMap((line) => mailLines(line, "", "")),
  ];
  return `${lines.join("\n")}\n`;
}

const MARKDOWN: Markup = {
  plain: markdownWords,
  marked: (runs) => runs.map(({ mark, text }) => markedMarkdown(mark, text)).join(""),
};

/** The changes as Markdown, for a comment on a pull request. Texts of proposals are escaped: they form no markup. */
export function changesMarkdown(brief: Brief, words: Words): string {
  const { heading, summary, groups, edited, closing } = changesInWords(brief, words, MARKDOWN);
  const blocks = groups.flatMap(({ title, changes }) => [
    "",
    `### ${title}`,
    "",
    ...changes.flatMap(({ kind, what, facts }) => [
      `- **${kind}** ${what}`,
      ...facts.map((fact) => `  - ${fact}`),
    ]),
  ]);
  const edits =
    edited.lines.length === 0
      ? []
      : ["", `### ${edited.title}`, "", ...edited.lines.map((line) => `- ${line}`)];
  const end = closing.map((line) => `${line}  `);
  return `${[`## ${heading}`, "", summary, ...blocks, ...edits, "", ...end].join("\n").trimEnd()}\n`;
}

/** Bold for added words, struck through for deleted words. Spaces stay outside the marks, as CommonMark requires. */
function markedMarkdown(mark: "ins" | "del" | undefined, text: string): string {
  const words = markdownWords(text.trim());
  if (mark === undefined || words === "") return markdownWords(text);
  const sign = mark === "ins" ? "**" : "~~";
  const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  return `${before}${sign}${words}${sign}${after}`;
}
