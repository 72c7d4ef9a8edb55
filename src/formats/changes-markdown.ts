import type { Brief } from "../brief/types.ts";
import { changesInWords } from "./changes-lines.ts";
import type { Words } from "./words.ts";

/** What changed as Markdown, for a comment on a pull request: texts of proposals can form nothing but words. */
export function changesMarkdown(brief: Brief, words: Words): string {
  const { heading, summary, groups } = changesInWords(brief, words);
  const blocks = groups.map(({ title, changes }) => [
    "",
    `### ${plain(title)}`,
    "",
    ...changes.map(({ kind, what, facts }) =>
      [`- **${plain(kind)}** ${plain(what)}`, ...facts.map((fact) => `  - ${plain(fact)}`)].join("\n"),
    ),
  ]);
  return `${[`## ${plain(heading)}`, "", plain(summary), ...blocks.flat()].join("\n")}\n`;
}

/** Words as words: no mark of Markdown, no HTML, and no mention or reference that a forge would act on. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!<>|~-]/g, (mark) => `\\${mark}`)
    .replace(/@(?=\S)/g, "@\u200b");
}
