import { type Run, textOf } from "../brief/text-changes/emphasis.ts";
import { budget } from "../brief/text-changes/match-keys.ts";
import { type Paragraph, readParagraphs, wholeKey } from "../brief/text-changes/paragraphs.ts";
import { type ChangedParagraph, textChanges } from "../brief/text-changes/text-changes.ts";
import type { Piece } from "../brief/text-changes/word-changes.ts";

/** Whether two texts read the same, paragraph by paragraph. */
export function readsTheSame(one: string, other: string): boolean {
  const [left, right] = [readParagraphs(one), readParagraphs(other)];
  return (
    left.length === right.length && left.every((each, at) => wholeKey(each) === wholeKey(right[at] ?? each))
  );
}

/**
 * What changed from one text to another, for a terminal: a line for each paragraph with a change in it, `[-words-]`
 * taken out and `{+words+}` added, and one that counts the unchanged paragraphs between them.
 *
 * @param language BCP 47, for the borders of sentences and words
 */
export function redline(before: string, after: string, language: string): string[] {
  const changes = textChanges(readParagraphs(before), readParagraphs(after), language, budget());
  const lines: string[] = [];
  let unchanged = 0;
  const count = () => {
    if (unchanged > 0)
      lines.push(`… ${unchanged} unchanged ${unchanged === 1 ? "paragraph" : "paragraphs"} …`);
    unchanged = 0;
  };
  for (const change of changes) {
    if (isUnchanged(change)) {
      unchanged += 1;
      continue;
    }
    count();
    lines.push(lineOf(change));
  }
  count();
  return lines;
}

function isUnchanged(change: ChangedParagraph): boolean {
  return (
    change.kind === "matched" && [...change.number, ...change.body].every(({ mark }) => mark === undefined)
  );
}

function lineOf(change: ChangedParagraph): string {
  if (change.kind === "matched") return [...change.number, ...change.body].map(pieceOf).join("");
  const words = wordsOf(change.paragraph);
  const where = change.moved === undefined ? "" : ` (moved ${change.moved})`;
  return change.kind === "added" ? `{+${words}+}${where}` : `[-${words}-]${where}`;
}

function wordsOf({ number, body }: Pick<Paragraph, "number" | "body">): string {
  return textOf([...number, ...body] as Run[]);
}

function pieceOf({ mark, runs }: Piece): string {
  const words = textOf(runs);
  if (mark === "ins") return `{+${words}+}`;
  return mark === "del" ? `[-${words}-]` : words;
}
