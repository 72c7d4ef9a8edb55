import type { List, Parents, Root, RootContent } from "mdast";
import type { Severity } from "../../finding.ts";
import { monthOfName } from "../schema/date-names.ts";
import { once } from "../sections/folded-letters.ts";
import { CURRENCY_BEFORE, CURRENCY_BEHIND } from "../sections/public-words.ts";
import { walk } from "./walk-tree.ts";

/** The number of an item and the sign behind it, as written; at most nine digits, as in CommonMark. */
const NUMBER = /(\d{1,9})([.)])/y;

/** How the marks of a list are printed, where it is not the default: `1)`, or as part of the text of the items. */
export const LIST_MARKS = ["bracket", "written"] as const;

/**
 * Adds to the tree what Markdown drops from lists: a bracket after the numbers, and gaps in the numbers ("1. 3. 7."),
 * since other texts refer to them. Numbers that are all 1 are counted, as usual in Markdown.
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

/** The message for a list in which other numbers are printed than are written; not if all are 1. */
export function changedNumbers(list: List, lines: readonly string[]): string | undefined {
  if (!list.ordered) return undefined;
  const numbers = marksOf(list, lines).map(({ number }) => number);
  const [first = 1] = numbers;
  const areSame = numbers.every((number) => number === first);
  // A list that Markdown is to count is written with 1, or 0; "1. July 2027" is a day.
  if (areSame && (numbers.length < 2 || (first <= 1 && !areDays(list, lines)))) return undefined;
  if (numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))) return undefined;
  const printed = numbers.map((_, index) => first + index);
  const otherwise = areSame ? ", or write \\. behind a number that is none of a list" : "";
  return `this list is numbered ${shortList(numbers)} and would be printed with ${shortList(printed)}: number its items in order${otherwise}`;
}

/** A year behind a word. */
const MONTH_OF_YEAR = /^\d{1,9}[.)]\s(\p{L}{3,12})\.?\s\d{4}(?!\d)/u;

/** Whether all items begin with a day: the numbers are no numbers of a list. */
function areDays(list: List, lines: readonly string[]): boolean {
  return (
    list.children.length > 1 &&
    list.children.every(({ position }) => {
      const { line = 1, column = 1 } = position?.start ?? {};
      const word = MONTH_OF_YEAR.exec(lines[line - 1]?.slice(column - 1) ?? "")?.[1];
      return word !== undefined && monthOfName(word) !== undefined;
    })
  );
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

/** A sign before a number, or a date, that Markdown takes as its own mark, and does not print as it is. */
export interface LostSign {
  node: RootContent;
  severity: Severity;
  message: string;
  /** The sign can only be a part of the sentence that the line above begins; the number only be a date. */
  isCertain: boolean;
  /** The figures of a date, behind which the backslash belongs. */
  figures?: string;
}

/** Before or behind a number, as its currency is. */
const PERCENT = "[%‰٪％؉]";
const PERCENT_WORD =
  "(?:per ?cent|pour cent|por ciento|por cento|[Pp]rozent|procent|procenta?|per cento|процент\\p{L}{0,3}|відсотк\\p{L}{0,3}|yüzde|بالمائة|بالمئة|في المائة|درصد|فیصد|प्रतिशत|パーセント|퍼센트)";
const SCALE =
  "(?:millions?|millones|Millionen|[Mm]io\\.?|[Mm]rd\\.?|milliards?|Milliarden|billions?|mln|mld|bn|млн|млрд|مليون|万|亿|億)";
const NUMERAL = String.raw`\p{N}[\p{N}\s.,'’٫٬]{0,40}`;

/** Behind a number that is part of a name or an ordinal: `5G`, `3GPP`, `2nd`. */
const OF_A_NAME = "(?:G|GPP|D|K|st|nd|rd|th|er|re|e|ème|bis|ter)(?!\\p{L})";
/** A year, or the number of an item. */
const YEAR_OR_ITEM = /^(?:19|20)\p{N}{2}(?!\p{N})|^\p{N}{1,3}[.):](?:\s|$)/u;

interface AmountForms {
  /** A number, also behind its currency or its percent. */
  number: RegExp;
  /** A number with its percent or currency. */
  amount: RegExp;
  /** The same, and nothing else. */
  onlyAmount: RegExp;
}

const amounts = once((): AmountForms => {
  const before = `(?:${CURRENCY_BEFORE}|${PERCENT})`;
  const behind = `(?:${CURRENCY_BEHIND}|${PERCENT}|${PERCENT_WORD})`;
  const amount = `(?:${before}\\s?${NUMERAL}(?:\\s?${SCALE})?|${NUMERAL}(?:${SCALE}\\s?)?${behind}|百分之)`;
  return {
    number: new RegExp(`^(?:${before}\\s?)?\\p{N}+(?!\\p{N}|${OF_A_NAME})|^百分之`, "u"),
    amount: new RegExp(`^${amount}`, "u"),
    onlyAmount: new RegExp(`^${amount}\\s?[.;,]?$`, "u"),
  };
});

/**
 * Signs before numbers that are read as the mark of a list or of a quotation: of `+ 5 %` and of `> 50 %` only the number
 * is printed. A minus is the usual mark of a list, so that `- 12 states` is none: only an amount alone, an amount in the
 * middle of a sentence, or a minus beside a plus. Of several lines with `>` a number begins a quotation.
 *
 * @param lines those of the file
 */
export function lostSigns(tree: Root, lines: readonly string[]): LostSign[] {
  const found: LostSign[] = [];
  walk(tree, (node) => {
    if (!("children" in node)) return;
    const { children } = node as Parents;
    for (const [index, child] of children.entries()) {
      const around = [children[index - 1], children[index + 1]];
      if (child.type === "list")
        found.push(...(child.ordered ? dateOfList : signsOfList)(child, around, lines));
      if (child.type === "blockquote") found.push(...signOfQuotation(child, around[0], lines));
    }
  });
  return found;
}

/** A year, or a day in figures or with the name of its month, as many languages write them: with a point. */
const YEAR = /^(?:1[89]|20)\d\d\.(?=\s)/;
const DAY = /^(0?)\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}(?!\d)|(\p{L}{3,12}))/u;

/** A year ("2026. gada") as the number of a list, or a day in figures, that loses its zero, or that continues the line above. */
function dateOfList(
  list: List,
  [above]: readonly (RootContent | undefined)[],
  lines: readonly string[],
): LostSign[] {
  const [node] = list.children;
  if (node === undefined || list.children.length > 1) return [];
  const { sign, words } = markedLine(node, lines);
  const written = `${sign}${words}`;
  const [day, zero, month] = DAY.exec(written) ?? [];
  const isDay = day !== undefined && (month === undefined || monthOfName(month) !== undefined);
  const isCertain = month === undefined || zero === "0" || continuesLine(list, above, lines);
  if (!YEAR.test(written) && !(isDay && isCertain)) return [];
  const [figures = ""] = /^\d+/.exec(written) ?? [];
  const message = `"${figures}." at the start of a line is read as the number of a list, and printed as "${Number(figures)}." before a paragraph of its own: write ${figures}\\. to print a year or a day`;
  return [{ node, severity: "warning", message, isCertain: true, figures }];
}

/** The mark of a list or quotation and the words behind it on its line. */
function markedLine(
  node: RootContent | undefined,
  lines: readonly string[],
): { sign: string; words: string } {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  const written = lines[line - 1]?.slice(column - 1) ?? "";
  return { sign: written.slice(0, 1), words: written.slice(1).trim() };
}

function signsOfList(
  list: List,
  around: readonly (RootContent | undefined)[],
  lines: readonly string[],
): LostSign[] {
  const { number, amount, onlyAmount } = amounts();
  const items = list.children.map((node) => ({ node, ...markedLine(node, lines) }));
  const sign = items[0]?.sign ?? "";
  const numbered = items.filter(({ words }) => number.test(words));
  const isInside = items.length === 1 && continuesLine(list, around[0], lines);
  if (sign === "+") {
    const isList = ({ words }: { words: string }) => YEAR_OR_ITEM.test(words) && !amount.test(words);
    const severity = numbered.length === items.length && !numbered.some(isList) ? "error" : "warning";
    const message =
      'the sign + before a number is read as the mark of a list and not printed: write \\+ to print it; if it is no plus, begin the items of the list with "- "';
    return numbered.map(({ node }) => ({ node, severity, message, isCertain: isInside }));
  }
  const isBesidePlus = around.some(
    (other) => other?.type === "list" && !other.ordered && startsWithPlus(other, lines),
  );
  const lost = numbered.filter(
    ({ words }) => isBesidePlus || onlyAmount.test(words) || (isInside && amount.test(words)),
  );
  const instead = sign === "-" ? "write − or \\- to print a minus" : `write \\${sign} to print it`;
  const message = `the sign ${sign} before a number is read as the mark of a list and not printed: ${instead}; if this is an item of a list, begin it with a word`;
  return lost.map(({ node }) => ({ node, severity: "warning", message, isCertain: false }));
}

function startsWithPlus({ children }: List, lines: readonly string[]): boolean {
  const { sign, words } = markedLine(children[0], lines);
  return sign === "+" && amounts().number.test(words);
}

function signOfQuotation(
  node: RootContent,
  above: RootContent | undefined,
  lines: readonly string[],
): LostSign[] {
  const { number, amount } = amounts();
  const { start, end } = node.position ?? {};
  const marked = lines
    .slice((start?.line ?? 1) - 1, end?.line)
    .map((line) => line.slice((start?.column ?? 1) - 1))
    .filter((line) => line.startsWith(">"))
    .map((line) => line.slice(1).trim());
  const [words = ""] = marked;
  const isAmount = amount.test(words);
  if (!number.test(words) || (!isAmount && YEAR_OR_ITEM.test(words))) return [];
  if (marked.length > 1 && !marked.every((each) => amount.test(each))) return [];
  const message =
    "the sign > before a number is read as the mark of a quotation and not printed: write \\> to print it; if this is a quotation, begin it with a quotation mark";
  const isCertain = marked.length === 1 && continuesLine(node, above, lines);
  return [{ node, severity: isAmount ? "error" : "warning", message, isCertain }];
}

/** A sentence that goes on has this many words before it does. */
const FEWEST_WORDS = 3;
/** Scripts without signs for the end of a clause. */
const WITHOUT_SIGNS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Whether a node is directly below the line of a paragraph that is not at its end. */
function continuesLine(node: RootContent, above: RootContent | undefined, lines: readonly string[]): boolean {
  const line = node.position?.start.line ?? 1;
  if (above?.type !== "paragraph" || above.position?.end.line !== line - 1) return false;
  const before = lines[line - 2]?.trim() ?? "";
  const isOpen = /[\p{L}\p{M}]$/u.test(before.slice(-2)) && before.split(/\s+/).length >= FEWEST_WORDS;
  return isOpen && !WITHOUT_SIGNS.test(before);
}
