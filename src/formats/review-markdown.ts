import type { Brief } from "../brief/types.ts";
import { markdownWords } from "./markdown-words.ts";
import { reviewInWords } from "./review-lines.ts";
import type { Words } from "./words.ts";

/** What still needs a decision as Markdown, with a box to tick for each decision. */
export function reviewMarkdown(brief: Brief, words: Words, fileOf: (path: string) => string): string {
  const { heading, notes, groups } = reviewInWords(brief, words, fileOf);
  const lines = [
    `## ${markdownWords(heading)}`,
    "",
    ...notes.map((note) => `${markdownWords(note)}  `),
    ...groups.flatMap(({ title, decisions }) => [
      "",
      `### ${markdownWords(title)}`,
      "",
      ...decisions.flatMap(({ what, facts }) => [
        `- [ ] **${markdownWords(what)}**`,
        ...facts.map((fact) => `  - ${markdownWords(fact)}`),
      ]),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
