import type { Brief } from "../brief/types.ts";
import { changesInWords, type Script } from "./changes-lines.ts";
import { markdownWords } from "./markdown-words.ts";
import type { Words } from "./words.ts";

const SCRIPT: Script = {
  plain: markdownWords,
  marked: (runs) => runs.map(({ mark, text }) => run(mark, text)).join(""),
};

/** What changed as Markdown, for a comment on a pull request: texts of proposals can form nothing but words. */
export function changesMarkdown(brief: Brief, words: Words): string {
  const { heading, summary, groups, edited, closing } = changesInWords(brief, words, SCRIPT);
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

/** Bold for what was added, struck through for what was taken out; blanks stay outside the marks, as they must. */
function run(mark: "ins" | "del" | undefined, text: string): string {
  const words = markdownWords(text.trim());
  if (mark === undefined || words === "") return markdownWords(text);
  const sign = mark === "ins" ? "**" : "~~";
  const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  return `${before}${sign}${words}${sign}${after}`;
}
