import type { Heading, RootContent } from "mdast";
import { type Run, textOf } from "../brief/text-changes/emphasis.ts";
import { budget } from "../brief/text-changes/match-keys.ts";
import { type Paragraph, readParagraphs, wholeKey } from "../brief/text-changes/paragraphs.ts";
import { type ChangedParagraph, textChanges } from "../brief/text-changes/text-changes.ts";
import type { Piece } from "../brief/text-changes/word-changes.ts";
import { hasNoEnd } from "../corpus/markdown/parse-body.ts";
import { walk } from "../corpus/markdown/walk-tree.ts";
import { meantMark } from "../corpus/rules/blocks.ts";
import { bodySections } from "../corpus/sections/body-sections.ts";
import { headingWords } from "../corpus/sections/section-names.ts";
import type { Body } from "../corpus/types.ts";

/** The text that a proposal would change, and the text as it would be. */
export interface Texts {
  current?: string;
  proposed?: string;
}

/** Lines that are replaced by others, from 0; `end` excluded. */
export interface LineEdit {
  start: number;
  end: number;
  lines: string[];
}

/** Why a file has to be changed by hand. */
export class ByHand extends Error {}

const MARKS = ["current", "proposed"] as const;

interface TextBlock {
  mark: (typeof MARKS)[number];
  value: string;
  /** Lines of the file, from 1, both included. */
  first: number;
  last: number;
}

/** The blocks of `current` and `proposed` text, one after the other. */
export function textBlocks(texts: Texts): string {
  return MARKS.flatMap((mark) => fenced(mark, texts[mark]) ?? []).join("\n\n");
}

function fenced(mark: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const longest = (text.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${mark}\n${text}\n${fence}`;
}

/** The texts on record. A remark before a block or in it, which is an error of its own, hides neither. */
export function textsOnRecord(body: Body | undefined): Texts {
  const texts: Texts = {};
  for (const { mark, value } of body === undefined ? [] : blocksOf(body)) texts[mark] = value;
  return texts;
}

/** The lines of the file on which a text on record has what looks like a remark. */
export function remarksOnRecord(body: Body | undefined): number[] {
  if (body === undefined) return [];
  const blocks = blocksOf(body);
  const lines = bodySections(body, "proposal").problems.map(({ line }) => line);
  return lines.filter((line) => isInOneOf(blocks, line));
}

function isInOneOf(blocks: readonly TextBlock[], line: number): boolean {
  return blocks.some(({ first, last }) => first <= line && line <= last);
}

/** Below the heading of the text. Sections as readers see them begin at remarks too, which this ignores. */
function blocksOf(body: Body): TextBlock[] {
  return underText(body).flatMap((node) => {
    if (node.type !== "code" || node.position === undefined) return [];
    const { value, lang, position } = node;
    const mark = MARKS.find((each) => each === lang);
    return mark === undefined ? [] : [{ mark, value, first: position.start.line, last: position.end.line }];
  });
}

function underText({ tree }: Body): RootContent[] {
  let isText = false;
  return tree.children.filter((node) => {
    if (node.type === "heading" && node.depth <= 2) isText = isTextHeading(node);
    return isText;
  });
}

function isTextHeading(node: RootContent): node is Heading {
  return node.type === "heading" && headingWords(node).toLowerCase() === "text";
}

/** The edits that put texts in the place of those on record; what is around and between these stays. */
export function textEdits(body: Body | undefined, lines: readonly string[], texts: Texts): LineEdit[] {
  if (body === undefined) throw new ByHand("its text cannot be read: correct it first");
  const blocks = blocksOf(body);
  refuseUnclear(body, lines, blocks);
  if (blocks.length === 0) return [newText(body, lines, texts)];
  return blocks.map(({ mark, first, last }) => {
    const text = textBlocks(blocks.length === 1 ? texts : { [mark]: texts[mark] });
    // With a block that is removed, one of the blank lines around it.
    const end = text === "" && lines[last]?.trim() === "" ? last + 1 : last;
    return { start: first - 1, end, lines: text === "" ? [] : text.split("\n") };
  });
}

/** A file has a text once: where another place of it may have it too, a person decides. */
function refuseUnclear(body: Body, lines: readonly string[], blocks: readonly TextBlock[]): void {
  for (const mark of MARKS) {
    const places = blocks.filter((block) => block.mark === mark).map(({ first }) => first);
    if (places.length > 1)
      throw new ByHand(
        `its ${mark} text stands in several blocks, in lines ${places.join(" and ")}: leave one of them, without the words that were replaced`,
      );
  }
  for (const block of blocks) {
    const isFenced = body.fences.some(
      ({ firstLine, lastLine }) => firstLine <= block.first && block.last <= lastLine,
    );
    if (isFenced) throw new ByHand("its text stands in a block that only some may read");
    if (hasNoEnd(lines, block.first, block.last))
      throw new ByHand(`the block of its text in line ${block.first} has no end: close it first`);
  }
  const begun = [...codesThatMayBeTexts(body, lines), ...openings(lines)].sort((a, b) => a - b);
  const firstStray = begun.find((line) => !isInOneOf(blocks, line));
  if (firstStray !== undefined)
    throw new ByHand(
      `a block in line ${firstStray} may hold its text too: put it under "## Text" as "current" or "proposed", or remove it`,
    );
  const words = underText(body).find((node) => node.type !== "heading" && node.type !== "html");
  if (blocks.length === 0 && words !== undefined)
    throw new ByHand(
      `what stands under "## Text" in line ${words.position?.start.line ?? 1} is in no block: put it into one, or remove it`,
    );
}

/**
 * The lines of blocks that may be texts: below the heading, with a mark, also misspelt, or without an end: where such a block
 * begins, a text may end, and its further words be outside its block.
 */
function codesThatMayBeTexts(body: Body, lines: readonly string[]): number[] {
  const under = new Set<unknown>(underText(body));
  const found: number[] = [];
  walk(body.tree, (node) => {
    if (node.type !== "code" || node.position === undefined) return;
    const { start, end } = node.position;
    const isMarked = meantMark(node.lang ?? "") !== undefined;
    if (under.has(node) || isMarked || hasNoEnd(lines, start.line, end.line)) found.push(start.line);
  });
  return found;
}

/** The lines that open a block of text, also in comments, lists and quotations. */
function openings(lines: readonly string[]): number[] {
  const opening = /^[\s>*+\-\d.)]*(?:`{3,}|~{3,})\s*(?:current|proposed)\b/i;
  return lines.flatMap((line, at) => (opening.test(line.normalize("NFKC")) ? [at + 1] : []));
}

function newText(body: Body, lines: readonly string[], texts: Texts): LineEdit {
  const blocks = textBlocks(texts).split("\n");
  const heading = underText(body).find(isTextHeading);
  if (heading !== undefined) {
    const at = heading.position?.end.line ?? 0;
    return { start: at, end: at, lines: ["", ...blocks] };
  }
  const at = headingOrEnd(body, lines);
  return { start: at, end: at, lines: ["## Text", "", ...blocks, ""] };
}

/** Where a new section of text is put: before the first heading and the first block that only some may read. */
function headingOrEnd({ tree, fences }: Body, lines: readonly string[]): number {
  const isHeading = (node: RootContent) => node.type === "heading";
  const heading = tree.children.find(isHeading)?.position?.start.line ?? Number.POSITIVE_INFINITY;
  const fence = fences[0]?.firstLine ?? Number.POSITIVE_INFINITY;
  const first = Math.min(heading, fence);
  return first === Number.POSITIVE_INFINITY ? lines.length : first - 1;
}

export function isSameText(known: string | undefined, now: string | undefined): boolean {
  return known === undefined || now === undefined ? known === now : readsTheSame(known, now);
}

/** Lines for a terminal that show how a text on record differs from one of a document; none where they read the same. */
export function textDifferences(
  mark: string,
  known: string | undefined,
  now: string | undefined,
  language: string,
): string[] {
  if (isSameText(known, now)) return [];
  return [`${mark}:`, ...redline(known ?? "", now ?? "", language).map((line) => `  ${line}`)];
}

/** Whether two texts read the same, paragraph by paragraph. */
function readsTheSame(one: string, other: string): boolean {
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
function redline(before: string, after: string, language: string): string[] {
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
  if (change.kind !== "matched") return false;
  return [...change.number, ...change.body].every(({ mark }) => mark === undefined);
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
