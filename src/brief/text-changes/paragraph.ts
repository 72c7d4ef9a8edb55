import { onOneLine } from "../../corpus/characters/cjk.ts";
import { type RunInItem, readRunIn } from "../../corpus/markdown/run-in-items.ts";
import { normalForm, normalText } from "../../normal-form.ts";
import { readEmphasis } from "./emphasis.ts";
import { levelsOf, numberOf } from "./numbering.ts";
import { type Run, sliced, textOf } from "./run.ts";

/** A paragraph of a legal text: its number as written, with the blank behind it, and its words. */
export interface Paragraph {
  number: Run[];
  body: Run[];
  /** How deep its number is; 0 without one. */
  level: number;
}

/** No legal text has more; what goes on is read as one last paragraph. */
const MOST_PARAGRAPHS = 5_000;

/** The paragraphs of a text that is set in the Markdown of emphasis; an empty line parts two of them. */
export function readParagraphs(markdown: string): Paragraph[] {
  const parts = markdown.split(/\n[\p{Zs}\t\p{DI}]*(?=\n)/u);
  const texts = [...parts.slice(0, MOST_PARAGRAPHS), parts.slice(MOST_PARAGRAPHS).join("\n")]
    .flatMap(itemsOf)
    .map((text) => onOneLine(text).trim())
    .filter((text) => text !== "");
  return numbered(texts.map(readEmphasis));
}

/** A paragraph whose lines are the items of a list is one paragraph an item, as a text with an empty line between them. */
function itemsOf(text: string): string[] {
  const lines = text.trim().split("\n");
  const words = lines.map((line) => line.replace(/[*_]/g, "").trimStart());
  const runIn = lines.length > 1 ? readRunIn(words) : undefined;
  if (runIn === undefined || runIn === "doubt") return [text];
  const starts = new Set(runIn.lists.flatMap(firstLines));
  const items: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (starts.has(index)) items.push([]);
    items.at(-1)?.push(line);
  }
  return items.map((item) => item.join("\n"));
}

function firstLines(items: readonly RunInItem[]): number[] {
  return items.flatMap(({ first, lists }) => [first, ...lists.flatMap(firstLines)]);
}

/** Paragraphs from their words: numbers are parted from what they number, and levels found. */
export function numbered(paragraphs: readonly Run[][]): Paragraph[] {
  const openings = paragraphs.map((runs) => normalText(textOf(sliced(runs, 0, LONGEST_NUMBER))));
  const numbers = openings.map(({ text }) => numberOf(text));
  const levels = levelsOf(numbers);
  return paragraphs.map((runs, index) => {
    const length = openings[index]?.written(0, numbers[index]?.length ?? 0).length ?? 0;
    return {
      number: sliced(runs, 0, length),
      body: sliced(runs, length, Number.MAX_SAFE_INTEGER),
      level: levels[index] ?? 0,
    };
  });
}

const LONGEST_NUMBER = 40;

/** All that a reader sees of a paragraph, its number included; equal for equal ones. */
export function wholeKey({ number, body }: Paragraph): string {
  return `${keyOf(number)}\n${keyOf(body)}`;
}

/** What a paragraph says, whatever its number is. */
export function bodyKey({ body }: Paragraph): string {
  return keyOf(body);
}

/** Equal for runs of words that read the same in equal emphasis. */
export function keyOf(runs: readonly Run[]): string {
  return runs.map(({ text, emphasis }) => `${emphasis}\t${normalForm(text)}`).join("\n");
}
