import type { List, Root } from "mdast";
import { walk } from "./walk-tree.ts";

/** The number of an item and the sign behind it, as written; at most nine digits, as in CommonMark. */
const NUMBER = /(\d{1,9})([.)])/y;

/** How the marks of a list are printed, where it is not the default: `1)`, or as part of the text of the items. */
export const LIST_MARKS = ["bracket", "written"] as const;

/**
 * Adds to the tree what Markdown drops from lists: a bracket after the numbers, and gaps in the numbers ("1. 3. 7."),
 * since other texts refer to them. Equal numbers ("1. 1. 1.") are counted, as usual in Markdown.
 */
export function keepNumbers(tree: Root, text: string): void {
  let lines: string[] | undefined;
  walk(tree, (list) => {
    if (list.type !== "list" || !list.ordered) return;
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

/** The message for a list in which other numbers are printed than are written; not if all are equal. */
export function changedNumbers(list: List, lines: readonly string[]): string | undefined {
  if (!list.ordered) return undefined;
  const numbers = marksOf(list, lines).map(({ number }) => number);
  const [first = 1] = numbers;
  const areSame = numbers.every((number) => number === first);
  const areRising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (areSame || areRising) return undefined;
  const printed = numbers.map((_, index) => first + index);
  return `this list is numbered ${shortList(numbers)} and would be printed with ${shortList(printed)}: number its items in order`;
}

const MOST_NUMBERS = 8;

function shortList(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(", ");
  return numbers.length > MOST_NUMBERS ? `${shown} …` : shown;
}

function marksOf(list: List, lines: readonly string[]): { number: number; sign: string }[] {
  return list.children.flatMap((item) => {
    const start = item.position?.start;
    NUMBER.lastIndex = (start?.column ?? 1) - 1;
    const [, number, sign = "."] = NUMBER.exec(lines[(start?.line ?? 1) - 1] ?? "") ?? [];
    return number === undefined ? [] : [{ number: Number(number), sign }];
  });
}
