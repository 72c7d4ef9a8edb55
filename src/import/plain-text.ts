import { onOneLine } from "../corpus/characters/cjk.ts";
import { withoutForbidden } from "../corpus/characters/forbidden-characters.ts";
import { type Block, type Paragraph, type Run, wordsOf } from "../word/document.ts";

/** The words of a paragraph on one line, without characters that nobody sees, and without the marks of its notes. */
export function plainText({ runs }: Pick<Paragraph, "runs">): string {
  return tidy(wordsOf(runs.filter(({ note }) => note === undefined)));
}

/** A text on one line, without characters that nobody sees. */
export function tidy(text: string): string {
  return onOneLine(withoutForbidden(text)).trim();
}

/** All paragraphs of some blocks, those of tables too, in the order of reading. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The name of a style without what differs from template to template: `Res_titel` and `Res title` are `restitle`. */
export function styleKey({ style }: Pick<Paragraph, "style">): string {
  return style
    .toLowerCase()
    .replace(/[\s_-]/g, "")
    .replace("titel", "title");
}

/** Runs without blanks and empty runs at both ends. */
export function trimmedRuns(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return first < 0
    ? []
    : runs.slice(first, last + 1).map((run, index) => {
        const text = index === 0 ? run.text.trimStart() : run.text;
        return { ...run, text: index === last - first ? text.trimEnd() : text };
      });
}
