import type { List, Root } from "mdast";
import { visit } from "unist-util-visit";

/** The number of an item and the sign behind it, as written; at most nine digits, as in CommonMark. */
const NUMBER = /(\d{1,9})([.)])/y;

/** How the marks of a list are printed, where it is not as usual: `1)`, or as they stand in the items' words. */
export const LIST_MARKS = ["bracket", "written"] as const;

/**
 * Keeps in the tree of a text what Markdown forgets of its lists: a bracket behind the numbers, and numbers that
 * leave some out ("1. 3. 7."), which other texts refer to. Numbers that are all the same are counted by Markdown.
 */
export function keepNumbers(tree: Root, text: string): void {
  let lines: string[] | undefined;
  visit(tree, "list", (list) => {
    if (!list.ordered) return;
    lines ??= text.split("\n");
    const marks = marksOf(list, lines);
    if (marks[0]?.sign === ")") list.data = { hProperties: { dataMarks: "bracket" } };
    const numbers = marks.map(({ number }) => number);
    if (numbers.length < list.children.length) return;
    if (!numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))) return;
    for (const [index, item] of list.children.entries()) {
      const number = numbers[index];
      if (index === 0 || number === undefined || number === (numbers[index - 1] ?? 0) + 1) continue;
      item.data = { ...item.data, hProperties: { value: String(number) } };
    }
  });
}

/** The numbers of a list as they are written, where Markdown prints others and no habit explains it. */
export function changedNumbers(list: List, lines: readonly string[]): number[] | undefined {
  if (!list.ordered) return undefined;
  const numbers = marksOf(list, lines).map(({ number }) => number);
  const [first = 0] = numbers;
  const areSame = numbers.every((number) => number === first);
  const areRising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return areSame || areRising ? undefined : numbers;
}

function marksOf(list: List, lines: readonly string[]): { number: number; sign: string }[] {
  return list.children.flatMap((item) => {
    const start = item.position?.start;
    NUMBER.lastIndex = (start?.column ?? 1) - 1;
    const [, number, sign = "."] = NUMBER.exec(lines[(start?.line ?? 1) - 1] ?? "") ?? [];
    return number === undefined ? [] : [{ number: Number(number), sign }];
  });
}
