import type { Code, Html, Nodes, Paragraph, RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { waysOfLines } from "../characters/line-joins.ts";
import { walk } from "../markdown/walk-tree.ts";
import { LANGUAGES } from "../printed/printed-text.ts";
import { OPERATIVE, withoutAsOf } from "./citations.ts";
import { fold, isUnlistedLanguage, QUOTE_ENDS, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { findInnerLabel, labelApart } from "./inner-labels.ts";
import { findLabelForms, hasLabelForm } from "./label-forms.ts";
import {
  headingMeaning,
  meaningOfLine,
  type PlainLine,
  tagWords,
  treatyLabelMeaning,
} from "./label-lines.ts";
import { COLON, LONGEST_LABEL, labelLineMeaning, trimmedName } from "./label-meaning.ts";
import { isPublicHeading } from "./public-headings.ts";
import { isStruckOutSentence } from "./public-label.ts";
import { withoutQuotationsIn } from "./quotations.ts";
import { asksColleague, forbidsPublishing } from "./requests.ts";
import { FOLDED, MEANINGS, restrictedMeaning } from "./restricted-meaning.ts";
import { forEveryReader, isRestrictedText } from "./restricted-values.ts";
import { UNSPACED_OURS } from "./scripts-without-capitals.ts";
import type { Meaning } from "./section-names.ts";
import { isUnlistedHead, meaningsOfRows } from "./table-rows.ts";

/** What it may have been meant for; `unlisted` where nobody but its writer knows. */
type LookAlikeMeaning = Meaning | "unlisted";

/** A text that a reader would take for the heading of a restricted section, though it is no Markdown heading. */
export interface LookAlike {
  meaning: LookAlikeMeaning;
  /** The line of the file, from 1. */
  line: number;
}

// What a browser shows as a title or in bold.
const TITLE_TAG = /<(?:summary|h[1-6]|b|strong|dt|th|caption|legend)\b/i;
const TITLE_END = /<\/(?:summary|h[1-6]|b|strong|dt|th|caption|legend)>(?=[ \t]*\S)/gi;
/** What Notion exports a box with a remark as. */
const BOX = /<aside\b/i;
const NO_HTML = { includeHtml: false };
const PART_OF_LINE = { isFirst: true, isWhole: false, isMarked: false };

/** How strictly a node is judged. */
interface Strictness {
  /** Labels that are not known as public ones count. */
  judgesForms: boolean;
  /** The node itself is no heading: a short line is its text. */
  isText: boolean;
  /** Everybody reads the node: in it no colleague is asked for anything. */
  isPublic: boolean;
  /** The first sentence of each paragraph or item asks readers for something. */
  isAsks: boolean;
}

/** The end of the first sentence of a text, where another one follows. */
const FIRST_END = new RegExp(`^[^]*?(?:[${SENTENCE_ENDS}][${QUOTE_ENDS})]?\\s|$)`, "u");

/** The lines of a node that look like the heading of a restricted section but open none, in their order. */
export function findLookAlikes(
  written: RootContent,
  source: readonly string[],
  { judgesForms, isText, isPublic, isAsks }: Strictness,
): LookAlike[] {
  const node = withoutQuotationsIn(written);
  const isJudged = judgesForms && isPublic;
  const found = new Map<number, LookAlikeMeaning>();
  const note = (line: number, meaning: LookAlikeMeaning | undefined) => {
    if (meaning !== undefined && !found.has(line)) found.set(line, meaning);
  };
  walk(node, (each, parent) => {
    const line = each.position?.start.line ?? 1;
    // Headings at the root are judged elsewhere.
    if (each.type === "heading" && each !== node) {
      const words = plainWords(each, NO_HTML);
      const isUnlisted = judgesForms && !isPublicHeading(words);
      note(line, restrictedMeaning(words) ?? (isUnlisted ? "unlisted" : undefined));
    } else if (each.type === "paragraph") {
      const lines = linesOf(each, parent?.type === "listItem");
      const isAsk = isAsks && (parent?.type !== "listItem" || parent.children[0] === each);
      // Where lines end within a word, as they are and as they are printed.
      for (const inPrint of waysOfLines(lines)) {
        for (const plain of inPrint) note(plain.line, meaningOfLine(plain, isJudged) ?? itemMeaning(plain));
        const text = inPrint.map((each) => each.text).join("\n");
        noteInner(text, line, note);
        if (isJudged && asksColleague(isAsk ? text.replace(FIRST_END, "") : text)) note(line, "internal");
        if (parent?.type === "footnoteDefinition" && forbidsPublishing(text)) note(line, "internal");
      }
    } else if (each.type === "tableCell") {
      const cell = readText(each);
      for (const text of cell.split("\n")) note(line, meaningOfLine(cellLine(text, line), isJudged));
      note(line, findInnerLabel(cell.replaceAll("\n", " "))?.meaning);
      if (isJudged && asksColleague(cell)) note(line, "internal");
    } else if (SET_APART.test(each.type)) note(line, labelApart(readText(each)));
    else if (each.type === "table") {
      for (const found of meaningsOfRows(each)) note(found.line, found.meaning);
      const [head] = each.children;
      const isUnlisted = head?.children.some((cell) => isUnlistedHead(plainWords(cell, NO_HTML)));
      if (judgesForms && isUnlisted) note(line, "unlisted");
    } else if (each.type === "html") {
      for (const plain of linesOfHtml(each)) {
        note(plain.line, meaningOfLine(plain, isJudged));
        note(plain.line, findInnerLabel(plain.text)?.meaning);
        const isTitle = plain.isWhole && !isPublicHeading(plain.text.replace(/:\s.*$/, ""));
        if (judgesForms && (isTitle || hasLabelForm(plain.text.trim()))) note(plain.line, "unlisted");
      }
    } else if (each.type === "code") noteCode(each, source, note, judgesForms);
    if ("alt" in each && isRestrictedText(each.alt ?? "")) note(line, "internal");
    if (!judgesForms) return;
    if ("alt" in each && !forEveryReader("alt", each.alt ?? "").ok) note(line, "unlisted");
    if (isJudged && each.type === "delete" && isStruckOutSentence(plainText(each))) note(line, "unlisted");
    // An item with a box to tick is something left to do.
    if (isJudged && each.type === "listItem" && each.checked != null) note(line, "internal");
    if (each.type === "paragraph" || each.type === "tableCell") {
      const isPart = parent?.type === "listItem" || parent?.type === "footnoteDefinition";
      const forms = findLabelForms(each, isPart || (isText && each === node));
      for (const form of forms) note(line + form.line, form.meaning);
    } else if (each.type === "html" && BOX.test(each.value)) note(line, "unlisted");
  });
  return [...found].map(([line, meaning]) => ({ line, meaning })).sort((a, b) => a.line - b.line);
}

/** The meaning of an item that is nothing but the name of restricted words, or such a phrase with one word beside it. */
function itemMeaning({ text, isItem, isWhole }: PlainLine): Meaning | undefined {
  if (isItem !== true || !isWhole || /[.!?…,;]\s*$/u.test(text)) return undefined;
  const words = tokensOf(fold(text));
  const unspaced = text.trim().replace(UNSPACED_OURS, "");
  if (words.length === 1) return unspaced === text.trim() ? undefined : labelLineMeaning(unspaced);
  const beside = words.length === 3 || words.length === 4 ? [words.slice(1), words.slice(0, -1)] : [];
  return (
    labelLineMeaning(text) ??
    MEANINGS.find((meaning) => beside.some((part) => FOLDED.anywhere[meaning].has(part.join(" "))))
  );
}
/** What is set apart within a line, which may begin with a label as a line does. */
const SET_APART = /^(?:link|linkReference|strong|emphasis|delete|image|imageReference)$/;
/** Labels behind the first words of a text; its lines are broken anywhere. */
function noteInner(text: string, line: number, note: (line: number, meaning?: Meaning) => void): void {
  const label = findInnerLabel(text.replaceAll("\n", " "));
  if (label !== undefined) note(line + text.slice(0, label.index).split("\n").length - 1, label.meaning);
}
const cellLine = (text: string, line: number): PlainLine => ({ ...PART_OF_LINE, text, line, isCell: true });

/** A label in a language without a list of words; in others, code has colons of its own. */
const isUnlistedLabel = (line: string) =>
  isUnlistedLanguage(line) && hasLabelForm(line.trim()) && !OPERATIVE.test(line.trim());

function noteCode(
  code: Code,
  source: readonly string[],
  note: (line: number, meaning?: LookAlikeMeaning) => void,
  judgesForms: boolean,
): void {
  const start = code.position?.start ?? { line: 1, column: 1 };
  const isFenced = /^[`~]{3}/.test((source[start.line - 1] ?? "").slice(start.column - 1));
  const lang = code.lang ?? "";
  // Texts of treaties have labels of their own; other languages show how a file is written.
  const isText = lang === "current" || lang === "proposed";
  const isOther = isText || LANGUAGES.has(lang.toLowerCase());
  if (isFenced && !isOther) note(start.line, labelLineMeaning(`${code.lang ?? ""} ${code.meta ?? ""}`));
  const lines = code.value.split("\n").map((text, index) => ({ text, index }));
  for (const { text, index } of waysOfLines(lines).flat()) {
    const line = start.line + index + (isFenced ? 1 : 0);
    const plain = { ...PART_OF_LINE, text, line };
    if (!isOther) {
      note(line, meaningOfLine(plain, false));
      note(line, findInnerLabel(text)?.meaning);
    } else note(line, isText ? treatyLabelMeaning(text) : headingMeaning(text));
    const isJudged = judgesForms && !LANGUAGES.has(lang.toLowerCase());
    if (isJudged && isUnlistedLabel(text)) note(line, "unlisted");
  }
}

function linesOf(paragraph: Paragraph, isItem: boolean): PlainLine[] {
  const start = paragraph.position?.start.line ?? 1;
  const lines = readText(paragraph).split("\n");
  const [first] = paragraph.children;
  const leadIns = leadInsOf(paragraph);
  return lines.map((text, index) => ({
    text,
    line: start + index,
    isFirst: index === 0,
    isWhole: lines.length === 1,
    isMarked: paragraph.children.length === 1 && first !== undefined && isEmphasis(first),
    isItem,
    ...leadIns.get(index),
  }));
}

/** The emphasised or struck-out words that lines begin with, by the number of the line in its paragraph, from 0. */
function leadInsOf({ children }: Paragraph): Map<number, Pick<PlainLine, "leadIn" | "hasColon">> {
  const leadIns = new Map<number, Pick<PlainLine, "leadIn" | "hasColon">>();
  if (!children.some(isEmphasis)) return leadIns;
  let index = 0;
  let hasWords = false;
  for (const [position, node] of children.entries()) {
    const text = plainText(node);
    if (isEmphasis(node) && !hasWords) {
      const words = plainWords(node, NO_HTML).trim();
      const next = children[position + 1];
      const behind = next === undefined ? "" : plainText(next).trimStart();
      const leadIn = trimmedName(words.slice(0, LONGEST_LABEL)).replace(COLON, "").trim();
      leadIns.set(index, { leadIn, hasColon: COLON.test(words.slice(-1)) || COLON.test(behind.slice(0, 1)) });
    }
    const lines = text.split("\n");
    index += lines.length - 1;
    // A number, "3.1", is no word.
    hasWords = /\p{L}/u.test(lines.at(-1) ?? "") || (hasWords && lines.length === 1);
  }
  return leadIns;
}

const isEmphasis = ({ type }: Nodes) => type === "strong" || type === "emphasis" || type === "delete";

function linesOfHtml({ value, position }: Html): PlainLine[] {
  const start = position?.start.line ?? 1;
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .map((written, index) => {
      const isTitle = TITLE_TAG.test(written);
      const text = written.replace(TITLE_END, ": ").replace(/<[^<>\n]*>/g, tagWords);
      return { text, line: start + index, isFirst: true, isWhole: isTitle, isMarked: isTitle };
    });
}

const readText = (node: Nodes) => withoutAsOf(plainText(node));

/** The words of a paragraph, with its line breaks, whatever ends them; code that begins one is as good as in brackets. */
function plainText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<br\b/i.test(node.value) ? "\n" : tagWords(node.value);
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  if (!("children" in node)) return "";
  const [first, ...others] = node.children;
  const begin =
    first?.type === "inlineCode" && others.length > 0 ? `[${first.value}]` : first && plainText(first);
  return [begin, ...others.map((other, index) => wordsBehind(node.children[index], other))].join("");
}

/** Code behind a line's end begins a line, too. */
function wordsBehind(before: Nodes | undefined, node: Nodes): string {
  if (before === undefined || node.type !== "inlineCode") return plainText(node);
  const isBegin = before.type === "break" || ("value" in before && /\n\s*$/.test(before.value));
  return isBegin ? `[${node.value}]` : plainText(node);
}
