import type { Code, Html, Nodes, Paragraph, RootContent, TableRow } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { labelLineMeaning, labelMeaning, type Meaning, restrictedMeaning } from "./restricted-meaning.ts";

/** What a reader would take for the heading of a restricted section, though Markdown knows none there. */
export interface LookAlike {
  meaning: Meaning;
  /** The line of the file, from 1. */
  line: number;
}

/** A line of a paragraph, or of what is printed like one, in plain words. */
interface PlainLine {
  text: string;
  line: number;
  /** Nothing stands before it in its paragraph. */
  isFirst: boolean;
  /** It is the whole paragraph. */
  isWhole: boolean;
  /** All of it is emphasised. */
  isMarked: boolean;
  /** The emphasised words that it begins with. */
  lead?: string;
}

const LONGEST = 80;
// Marks of lists and quotations that Markdown took for text.
const PREFIX = /^(?:[\s>*+•–—·○▪‣◦-]|\d{1,3}[.)])+/u;
const HASHES = /^\\?[#＃﹟♯](?:[\s\\]*[#＃﹟♯])*/u;
const SURROUNDING = /^[\s*_~`"'“”«»„()[\]|]+|[\s*_~`"'“”«»„()[\]|.…#]+$/gu;
const COLON = /[:：﹕∶︓]/u;
/** Words in brackets before the words that they speak of. */
const BRACKETED = /^[([{«【（［]\s?([^)\]}»】）］]{1,60})[)\]}»】）］]/u;
const RUN_IN = /^([^:：﹕∶︓]{1,60}?)(?:\s?[:：﹕∶︓]|\s[–—-]\s|[.]\s)/u;

/** The first part of a body's node that reads like the heading of a restricted section and opens none. */
export function findLookAlike(node: RootContent, source: readonly string[]): LookAlike | undefined {
  let found: LookAlike | undefined;
  const note = (line: number, meaning: Meaning | undefined) => {
    if (meaning !== undefined && (found === undefined || line < found.line)) found = { meaning, line };
  };
  visit(node, (each) => {
    const line = each.position?.start.line ?? 1;
    // At the root it is a heading, and judged as one.
    if (each.type === "heading" && each !== node) note(line, restrictedMeaning(plainWords(each, NO_HTML)));
    else if (each.type === "paragraph") for (const plain of linesOf(each)) note(plain.line, meaningOf(plain));
    else if (each.type === "tableRow") note(line, meaningOfRow(each));
    else if (each.type === "html") for (const plain of linesOfHtml(each)) note(plain.line, meaningOf(plain));
    else if (each.type === "code") noteCode(each, source, note);
  });
  return found;
}

const NO_HTML = { includeHtml: false };

function noteCode(
  code: Code,
  source: readonly string[],
  note: (line: number, meaning?: Meaning) => void,
): void {
  const start = code.position?.start ?? { line: 1, column: 1 };
  const isFenced = /^[`~]{3}/.test((source[start.line - 1] ?? "").slice(start.column - 1));
  for (const [index, text] of code.value.split("\n").entries()) {
    const line = start.line + index + (isFenced ? 1 : 0);
    // In a fence only what is a heading to the letter: texts of treaties stand there.
    if (isFenced)
      note(
        line,
        /^\s*#{1,6}\s+(?:(?:common )?position|asks?)\s*#*\s*$/i.test(text) ? nameOf(text) : undefined,
      );
    else note(line, meaningOf({ text, line, isFirst: true, isWhole: false, isMarked: false }));
  }
}

function nameOf(text: string): Meaning {
  return /ask/i.test(text) ? "ask" : "position";
}

/** A row that has words in its first cell alone: Markdown took a line below a table for a row of it. */
function meaningOfRow({ children, position }: TableRow): Meaning | undefined {
  const [first = "", ...rest] = children.map((cell) => plainWords(cell, NO_HTML));
  if (rest.some((words) => words.trim() !== "")) return undefined;
  const line = position?.start.line ?? 1;
  return meaningOf({ text: first, line, isFirst: true, isWhole: true, isMarked: false });
}

function meaningOf({ text: written, isFirst, isWhole, isMarked, lead }: PlainLine): Meaning | undefined {
  const text = withoutUnseen(written).replace(/\s+/gu, " ").replace(PREFIX, "").trim();
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined) {
    const rest = text.slice(hashes.length);
    return rest.length <= LONGEST ? restrictedMeaning(rest) : labelBefore(rest);
  }
  if (lead !== undefined && labelMeaning(lead) !== undefined) return labelMeaning(lead);
  // Scripts without capitals begin any line like this.
  const isCapital = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text);
  if (!isFirst && !isCapital) return undefined;
  if (text.length > LONGEST) return labelBefore(text);
  const words = text.replace(SURROUNDING, "");
  const isLabel = COLON.test(words.slice(-1)) || (isMarked && isWhole);
  const name = COLON.test(words.slice(-1)) ? words.slice(0, -1).replace(SURROUNDING, "") : words;
  return (isLabel ? labelLineMeaning(name) : labelMeaning(name)) ?? labelBefore(text);
}

/** `Ask: please support it`, `(Internal) They will agree`. */
function labelBefore(text: string): Meaning | undefined {
  const label = BRACKETED.exec(text)?.[1] ?? RUN_IN.exec(text)?.[1];
  return label === undefined ? undefined : labelMeaning(label.replace(SURROUNDING, ""));
}

function linesOf(paragraph: Paragraph): PlainLine[] {
  const start = paragraph.position?.start.line ?? 1;
  const lines = plainText(paragraph).split("\n");
  const [first] = paragraph.children;
  const isEmphasis = first?.type === "strong" || first?.type === "emphasis";
  const isMarked = isEmphasis && paragraph.children.length === 1;
  const lead = isEmphasis
    ? { lead: plainWords(first, NO_HTML).slice(0, LONGEST).replace(SURROUNDING, "").replace(COLON, "") }
    : {};
  return lines.map((text, index) => ({
    text,
    line: start + index,
    isFirst: index === 0,
    isWhole: lines.length === 1,
    isMarked,
    ...(index === 0 ? lead : {}),
  }));
}

function linesOfHtml({ value, position }: Html): PlainLine[] {
  const start = position?.start.line ?? 1;
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/<[^<>\n]*>/g, "")
    .split("\n")
    .map((text, index) => ({ text, line: start + index, isFirst: true, isWhole: false, isMarked: false }));
}

/** The words of a paragraph, lines kept apart, whatever ends them. */
function plainText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<br\b/i.test(node.value) ? "\n" : "";
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(plainText).join("") : "";
}
