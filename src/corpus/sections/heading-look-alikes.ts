import type { Code, Html, Nodes, Paragraph, RootContent, TableRow } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { LANGUAGES } from "../printed/printed-text.ts";
import {
  columnMeaning,
  labelLineMeaning,
  labelMeaning,
  type Meaning,
  restrictedMeaning,
} from "./restricted-meaning.ts";

/** A text that a reader would take for the heading of a restricted section, though it is no Markdown heading. */
export interface LookAlike {
  meaning: Meaning;
  /** The line of the file, from 1. */
  line: number;
}

/** A line of a paragraph, or of text that is printed like one, without marks. */
interface PlainLine {
  text: string;
  line: number;
  /** The first line of its paragraph. */
  isFirst: boolean;
  /** The only line of its paragraph. */
  isWhole: boolean;
  /** It stands in a list. */
  isItem?: boolean;
  /** The whole line is emphasised. */
  isMarked: boolean;
  /** The emphasised words that it begins with. */
  lead?: string;
}

const LONGEST = 80;
// Marks of lists, quotations and headings that Markdown parsed as text, and numbers: "3.1", "IV.", "B)", "Part 2:".
const PREFIX =
  /^(?:[\s§>*+•–—·○▪‣◦⁃➤→=!~@|-]|\d{1,3}[.)]?(?!\p{L})|\(?[A-Za-z][.)]|[IVXivx]{2,5}[.)]|h[1-6]\.\s|(?:part|section|chapter|item) [\p{L}\d.]{1,5}\s?[:.)–—-](?=\s)|\\[a-z]{1,20}\*?\{)+/iu;
const HASHES = /^\\?[#＃﹟♯](?:[\s\\]*[#＃﹟♯])*/u;
// `[!note] Words` at the head of a quotation: a box with a title, in Obsidian and on GitHub.
const CALLOUT = /^\[!([^\][]{1,40})\][+-]?(.{0,80})/u;
// What a browser shows as a title or in bold.
const TITLE_TAG = /<(?:summary|h[1-6]|b|strong|dt|th|caption|legend)\b/i;
const SURROUNDING = /^[\s*_~`"'“”«»„(){}[\]|]+|[\s*_~`"'“”«»„(){}[\]|.…#]+$/gu;
const COLON = /[:：﹕∶︓]/u;
/** Words in brackets before the words that they speak of. */
const BRACKETED = /^[([{«【（［]\s?([^)\]}»】）］]{1,60})[)\]}»】）］]/u;
const RUN_IN = /^([^:：﹕∶︓]{1,60}?)(?:\s?[:：﹕∶︓]|\s[–—=>|»→-]{1,2}\s|[.;]{1,3}\s)/u;
/** What a tab or several blanks part stands in columns. */
const COLUMNS = /\t+|\S(?: {3,})(?=\S)/g;
/** What may stand behind a label: "Ask (draft)", "Ask 12 October". Its last bracket may be gone already. */
const BEHIND = /\s?[([{][^()[\]{}]{0,60}[)\]}]?$|\s\d{1,2}\s\p{L}{3,10}(?:\s\d{4})?$/u;
/** For whom it is: "Ask for Kenya:"; a proposal that asks for something is none. */
const FOR_WHOM =
  /\s(?:for|to)\s(?:the\s)?(?:delegations?|members?|group|states)$|(?<!\basks)\sfor\s.{1,60}$/iu;

/** The first part of a node that looks like the heading of a restricted section but opens none. */
export function findLookAlike(node: RootContent, source: readonly string[]): LookAlike | undefined {
  let found: LookAlike | undefined;
  const note = (line: number, meaning: Meaning | undefined) => {
    if (meaning !== undefined && (found === undefined || line < found.line)) found = { meaning, line };
  };
  visit(node, (each, _index, parent) => {
    const line = each.position?.start.line ?? 1;
    // Headings at the root are judged elsewhere.
    if (each.type === "heading" && each !== node) note(line, restrictedMeaning(plainWords(each, NO_HTML)));
    else if (each.type === "paragraph")
      for (const plain of linesOf(each, parent?.type === "listItem")) note(plain.line, meaningOf(plain));
    else if (each.type === "table") {
      for (const [index, row] of each.children.entries())
        note(row.position?.start.line ?? line, meaningOfRow(row, index === 0));
    } else if (each.type === "html")
      for (const plain of linesOfHtml(each)) note(plain.line, meaningOf(plain));
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
  const lang = code.lang ?? "";
  // Texts of treaties, and what shows how a file is written.
  const isOther = lang === "current" || lang === "proposed" || LANGUAGES.has(lang.toLowerCase());
  if (isFenced && !isOther) note(start.line, labelLineMeaning(`${code.lang ?? ""} ${code.meta ?? ""}`));
  for (const [index, text] of code.value.split("\n").entries()) {
    const line = start.line + index + (isFenced ? 1 : 0);
    const plain = { text, line, isFirst: true, isWhole: false, isMarked: false };
    // In fenced code only an exact heading counts.
    if (!isOther) note(line, meaningOf(plain));
    else if (/^\s*#{1,6}\s+(?:(?:common )?position|asks?)\s*#*\s*$/i.test(text)) note(line, nameOf(text));
  }
}

function nameOf(text: string): Meaning {
  return /ask/i.test(text) ? "ask" : "position";
}

/** A row, or a column, that is named like a restricted section. */
function meaningOfRow({ children, position }: TableRow, isHead: boolean): Meaning | undefined {
  const [first = "", ...rest] = children.map((cell) => plainWords(cell, NO_HTML));
  const names = isHead ? [first, ...rest] : [first];
  if (rest.some((words) => words.trim() !== ""))
    return names
      .map((name) => columnMeaning(name.replace(COLON, ""), !isHead))
      .find((meaning) => meaning !== undefined);
  // With words in its first cell alone it is probably a line below the table, which Markdown parses as a row.
  const line = position?.start.line ?? 1;
  return meaningOf({ text: first, line, isFirst: true, isWhole: true, isMarked: false });
}

function meaningOf({
  text: written,
  isFirst,
  isWhole,
  isMarked,
  isItem,
  lead,
}: PlainLine): Meaning | undefined {
  const text = withoutUnseen(written)
    .trim()
    .replace(COLUMNS, (gap) => `${gap.trim()} – `)
    .replace(/\s+/gu, " ")
    .replace(PREFIX, "")
    .trim();
  const callout = CALLOUT.exec(text);
  if (callout !== null) return restrictedMeaning(callout[1] ?? "") ?? restrictedMeaning(callout[2] ?? "");
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined) {
    const rest = text.slice(hashes.length);
    return rest.length <= LONGEST ? restrictedMeaning(rest) : labelBefore(rest);
  }
  const led = lead === undefined ? undefined : labelOf(lead, true);
  // "**Restricted** access": a bold word that begins a sentence.
  if (led !== undefined && (led !== "kept" || /\s/.test(lead ?? ""))) return led;
  // Scripts without capitals begin any line like this.
  const isCapital = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text);
  if (!isFirst && !isCapital) return undefined;
  if (text.length > LONGEST) return labelBefore(text);
  const words = text.replace(SURROUNDING, "");
  const isLabel = COLON.test(words.slice(-1)) || (isMarked && isWhole);
  const name = COLON.test(words.slice(-1)) ? words.slice(0, -1).replace(SURROUNDING, "") : words;
  const isTitle = isWhole && isCapital && !/[.!?…,;]$/u.test(text);
  const meaning =
    (isLabel ? labelLineMeaning(name) : undefined) ?? labelOf(name, isLabel || isTitle) ?? labelBefore(text);
  // "- internal", as one of several words in a list.
  return meaning === "kept" && isItem && !isCapital && !isLabel && !/\s/.test(text) ? undefined : meaning;
}

/** A label, and what may stand behind it; where a colon or bold letters show that it is one, also for whom it is. */
function labelOf(words: string, isSure = false): Meaning | undefined {
  const name = words.replace(BEHIND, "");
  const meaning = labelMeaning(words) ?? labelMeaning(name.replace(SURROUNDING, ""));
  return meaning ?? (isSure ? labelMeaning(name.replace(FOR_WHOM, "").replace(SURROUNDING, "")) : undefined);
}

/** `Ask: please support it`, `(Internal) They will agree`, `(internal: they will agree)`. */
function labelBefore(text: string): Meaning | undefined {
  const [all = "", label] = BRACKETED.exec(text) ?? RUN_IN.exec(text) ?? [];
  if (label === undefined) return undefined;
  const inBrackets = COLON.test(label)
    ? labelOf(label.split(COLON, 1)[0]?.replace(SURROUNDING, "") ?? "")
    : undefined;
  return inBrackets ?? labelOf(label.replace(SURROUNDING, ""), COLON.test(all.slice(-1)));
}

/**
 * Whether a text of the frontmatter begins with a label for words that only some may read: `Internal: …`, `[interne] …`.
 * A dash is none: titles have it.
 */
export function hasRestrictedLabel(text: string): boolean {
  const begin = withoutUnseen(text).trim().replace(/\s+/gu, " ").slice(0, LONGEST);
  const isMarked = BRACKETED.test(begin) || /^[^:：﹕∶︓]{1,60}[:：﹕∶︓]/u.test(begin);
  return isMarked && labelBefore(begin) !== undefined;
}

function linesOf(paragraph: Paragraph, isItem: boolean): PlainLine[] {
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
    isItem,
    ...(index === 0 ? lead : {}),
  }));
}

function linesOfHtml({ value, position }: Html): PlainLine[] {
  const start = position?.start.line ?? 1;
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .map((written, index) => {
      const isTitle = TITLE_TAG.test(written);
      const text = written.replace(/<[^<>\n]*>/g, tagWords);
      return { text, line: start + index, isFirst: true, isWhole: isTitle, isMarked: isTitle };
    });
}

/** The words of a paragraph, lines kept apart, whatever ends them. */
function plainText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<br\b/i.test(node.value) ? "\n" : tagWords(node.value);
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(plainText).join("") : "";
}

/** `<ask>`, which is no element of HTML; nothing of any other tag. */
function tagWords(tag: string): string {
  const words = /^<([^/!?<>][^<>]*)>$/.exec(tag)?.[1] ?? "";
  return labelLineMeaning(words) === undefined ? "" : `${words}: `;
}
