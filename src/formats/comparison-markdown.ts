import type { PairInWords, RowInWords } from "./comparison-lines.ts";
import { markdownWords } from "./markdown-words.ts";

/** Two proposals side by side as Markdown: a table of what is known of them, and one of their texts. */
export function comparisonMarkdown({ heading, names, facts, notes, rows }: PairInWords): string {
  const cell = (text: string) => markdownWords(text.trim()) || " ";
  const head = `| ${cell(names.left)} | ${cell(names.right)} |`;
  const lines = [
    `## ${markdownWords(heading)}`,
    "",
    `| ${head}`,
    "| --- | --- | --- |",
    ...facts.map(({ label, left, right }) => `| ${cell(label)} | ${cell(left)} | ${cell(right)} |`),
    "",
    ...notes.map((note) => `${markdownWords(note)}  `),
    ...(rows.length === 0 ? [] : ["", head, "| --- | --- |", ...rows.map((row) => line(row))]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function line({ kind, both, left, right }: RowInWords): string {
  const told = (part: RowInWords["left"]) => {
    if (part === undefined) return " ";
    const words = markdownWords(part.text);
    return kind === "similar" ? words : `*${markdownWords(part.whose)}:* ${words}`;
  };
  return both === undefined ? `| ${told(left)} | ${told(right)} |` : `| ${told(both)} | = |`;
}
