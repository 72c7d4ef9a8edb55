import type { List, Parents, Root, RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import type { Severity } from "../../finding.ts";
import { typedEthiopicStops, withTypedStops } from "../characters/script-signs.ts";
import { CURRENCY_BEFORE, CURRENCY_BEHIND } from "../sections/amounts.ts";
import { once } from "../sections/folded-letters.ts";
import { type LostSign, sentenceNumbers } from "./list-numbers.ts";
import { continuesLine, walk } from "./walk-tree.ts";

const RULE = "foreign-markup";

/** Two colons for the full stop of Ethiopic. */
export const TYPED_STOP =
  'two colons are printed as typed: where they end a sentence in Ethiopic letters, write "።" (check --fix writes it where a verb or five words are before them)';

/** The lines of a body with such colons in their words, without code, HTML and links, and as they should be. `lines` are those of the file. */
export function typedStops(tree: Root, lines: readonly string[]) {
  if (!lines.some((line) => line.includes("::"))) return [];
  const [words, others] = [new Set<number>(), new Set<number>()];
  walk(tree, ({ type, position }) => {
    const found = type === "text" ? words : NO_WORDS.test(type) ? others : undefined;
    if (found === undefined || position === undefined) return;
    for (let line = position.start.line; line <= position.end.line; line += 1) found.add(line);
  });
  return lines.flatMap((text, at) => {
    const line = at + 1;
    const [index] = words.has(line) && !others.has(line) ? typedEthiopicStops(text) : [];
    if (index === undefined) return [];
    return {
      line,
      index,
      severity: "warning",
      message: TYPED_STOP,
      corrected: withTypedStops(text),
    } as const;
  });
}
const NO_WORDS = /^(?:code|inlineCode|html|link|image|definition)$/;

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
        found.push(...(child.ordered ? sentenceNumbers : signsOfList)(child, around, lines));
      if (child.type === "blockquote") found.push(...signOfQuotation(child, around[0], lines));
    }
  });
  return found;
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
    return numbered.map(({ node }) => ({ node, severity, rule: RULE, message, isCertain: isInside }));
  }
  const isBesidePlus = around.some(
    (other) => other?.type === "list" && !other.ordered && startsWithPlus(other, lines),
  );
  const lost = numbered.filter(
    ({ words }) => isBesidePlus || onlyAmount.test(words) || (isInside && amount.test(words)),
  );
  const instead = sign === "-" ? "write − or \\- to print a minus" : `write \\${sign} to print it`;
  const message = `the sign ${sign} before a number is read as the mark of a list and not printed: ${instead}; if this is an item of a list, begin it with a word`;
  return lost.map(({ node }) => ({ node, severity: "warning", rule: RULE, message, isCertain: false }));
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
  return [{ node, severity: isAmount ? "error" : "warning", rule: RULE, message, isCertain }];
}

/** Emphasis that begins or ends within a word or number. */
export interface InnerEmphasis {
  severity: Severity;
  message: string;
}

/** A letter or digit of a script that parts its words by blanks. */
const OF_WORD =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}]/u;
const DIGIT = /\p{N}/u;
/** What follows a number in italics: `5*bis*`, `21*st*`. */
const ORDINAL =
  /^(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|st|nd|rd|th|er|re|e|ème|\p{L})$/iu;

/**
 * Whether the signs of emphasis are within a word or number: of `3*4*5` a brief prints 345, of which the 4 is italic.
 * `lines` are those of the file.
 */
export function innerEmphasis(node: RootContent, lines: readonly string[]): InnerEmphasis | undefined {
  if (node.type !== "emphasis" && node.type !== "strong" && node.type !== "delete") return undefined;
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return undefined;
  const width = node.type === "emphasis" ? 1 : 2;
  const first = lines[start.line - 1] ?? "";
  const last = lines[end.line - 1] ?? "";
  const sides: [string | undefined, string | undefined][] = [
    [first[start.column - 2], first[start.column - 1 + width]],
    [last[end.column - 2 - width], last[end.column - 1]],
  ];
  const inner = sides.filter(([before, after]) => OF_WORD.test(before ?? "") && OF_WORD.test(after ?? ""));
  if (inner.length === 0) return undefined;
  if (DIGIT.test(sides[0]?.[0] ?? "") && inner.length === 1 && ORDINAL.test(plainWords(node)))
    return undefined;
  const mark = first.slice(start.column - 1, start.column - 1 + width);
  const escaped = [...mark].map((sign) => `\\${sign}`).join("");
  const message = `${mark} within a word or number is read as a mark of Markdown and not printed: write ${escaped} to print it`;
  const isNumber = inner.flat().some((sign) => DIGIT.test(sign ?? ""));
  return { severity: isNumber ? "error" : "warning", message };
}

/** Marks of emphasis with a blank inside, which Markdown does not take for marks: `**words **`, `* words*`. */
const pairs = once((): readonly RegExp[] => [
  /(?<![\\*])(?:(?<![\p{L}\p{N}])|(?=\*\*\S))(\*\*)(?!\*)([^*]{1,400})(?<!\\)\*\*(?!\*)/gu,
  /(?<![\\~])(?:(?<![\p{L}\p{N}])|(?=~~\S))(~~)(?!~)([^~]{1,400})(?<!\\)~~(?!~)/gu,
  /(?<![\\_\p{L}\p{N}])(__)(?!_)([^_]{1,400})(?<!\\)__(?!_)/gu,
  /(?<![\\*\p{L}\p{N}])(\*)(?=[^\s*])([^*\n]{1,400}\s)\*(?=\p{L})/gu,
  /(?<=[\p{L}\p{P}]\s)(\*)(?=\s+\p{L})([^*\n]{1,400}[^\s*\\])\*(?![*\p{L}\p{N}])/gu,
  /(?<![\\_\p{L}\p{N}])(_)(?=[^\s_])([^_\n]{1,400}\s)_(?=\p{L})/gu,
  /(?<=[\p{L}\p{P}]\s)(_)(?=\s+\p{L})([^_\n]{1,400}[^\s_\\])_(?![_\p{L}\p{N}])/gu,
]);

/** A text as its file has it: with the escapes that its value lacks. */
export function writtenText(node: RootContent, lines: readonly string[]): string {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return "";
  const written = lines.slice(start.line - 1, end.line);
  const last = written.length - 1;
  return written
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join("\n");
}

/** Emphasis in a text that is none to Markdown, so that its marks are printed. `source` is the text as it is written. */
export function unreadEmphasis(source: string): InnerEmphasis | undefined {
  if (!/\*|~~|_/.test(source)) return undefined;
  for (const pair of pairs()) {
    for (const [, mark = "", words = ""] of source.matchAll(pair)) {
      if (!/\p{L}/u.test(words)) continue;
      const isBlank = /^\s|\s$/u.test(words);
      // Behind a sign of punctuation a mark ends only where no letter follows.
      if (!isBlank && !/^\p{P}|\p{P}$/u.test(words)) continue;
      const why = isBlank
        ? "since a blank stands inside them"
        : "since a sign beside them is inside and a letter outside";
      const how = isBlank ? "the blank outside" : "the sign outside";
      const message = `the marks ${mark} around these words are printed as typed, ${why}: write ${mark}words${mark}, with ${how}`;
      return { severity: "warning", message };
    }
  }
  return undefined;
}
