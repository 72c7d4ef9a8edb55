import { withoutForbidden } from "../corpus/characters/forbidden-characters.ts";
import { onOneLine } from "../corpus/characters/line-joins.ts";
import { withEthiopicSigns } from "../corpus/characters/script-signs.ts";
import { textOfHeading } from "../corpus/rules/text-target.ts";
import { UNSPACED_END } from "../corpus/sections/folded-letters.ts";
import { markCuts } from "../corpus/sections/plain-sentences.ts";
import { plainForms, withPlainDigits } from "../itu/letter-forms.ts";
import type { Target } from "../itu/target.ts";
import { JOINED_SCRIPT } from "../normal-form.ts";
import { type Paragraph, type Run, wordsOf } from "../word/document.ts";

/** The words of a paragraph on one line, without characters that nobody sees, and without the marks of its notes. */
export function plainText({ runs }: Pick<Paragraph, "runs">): string {
  return tidy(wordsOf(runs.filter(({ note }) => note === undefined)));
}

/** A text on one line, without characters that nobody sees. */
export function tidy(text: string): string {
  return onOneLine(withoutForbidden(text)).trim();
}

/** What is printed in place of a tab or a line break between two figures, which a blank would make one. */
export const GAP = " | ";
const BETWEEN_FIGURES = /\p{Nd}[^\S\t\n]*[\t\n]\s*[.,]?\p{Nd}/u;
const NUMBER_OF_PARAGRAPH = /^\s*(\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,4}\p{Lu}?[.)]?)\t\s*/u;
const SUM = /^\p{Nd}+(?:[\s.,'’]\p{Nd}{3})*(?:\s?(?:%|\p{Sc}|\p{Lu}{3}))?$/u;

/** Runs whose tabs and line breaks are visible where figures are beside each other: `1\t318 000` is not 1 318 000. */
export function withGaps(runs: readonly Run[], gap: string): readonly Run[] {
  if (!needsGaps(wordsOf(runs))) return runs;
  return runs.map((run) => ({
    ...run,
    text: run.text.replace(/\s+/g, (blanks) => (/[\t\n]/.test(blanks) ? gap : blanks)),
  }));
}

/** The number of a paragraph may be before a figure, unless this is all of it, or the two read as one number. */
function needsGaps(text: string): boolean {
  const [whole = "", number = ""] = NUMBER_OF_PARAGRAPH.exec(text) ?? [];
  const rest = text.slice(whole.length);
  if (BETWEEN_FIGURES.test(rest)) return true;
  if (whole === "") return false;
  return SUM.test(rest.trim()) || (/^\p{Nd}+$/u.test(number) && /^\p{Nd}{3}(?!\p{Nd})/u.test(rest));
}

/** Words of a cell as the table has them, where they are in the form that they are read in: other digits or letters, or a whole year. */
export function asInCell(words: string, cell: string): string {
  if (cell.includes(words)) return words;
  const text = tidy(cell);
  if (words.replace(/20(?=\d\d$)/, "") === text) return text;
  const plain = text.replace(/./gsu, (each) => {
    const form = withPlainDigits(plainForms(each));
    return form.length === each.length ? form : each;
  });
  const at = plain.indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
}

const MOST_SENTENCES = 40;
const END_OF_SENTENCE = new RegExp(`(?<=[.!?])(?=\\s)|(?<=${UNSPACED_END}\\s{0,2})(?!\\s)`, "u");

/** The sentences of a text, each with "…" where another is before or behind it; 1.500 and "No. 5" end none. */
export function sentencesOf(text: string): string[] {
  const parts = withEthiopicSigns(markCuts(text)).split(END_OF_SENTENCE, MOST_SENTENCES);
  let at = 0;
  return parts.map((part, index) => {
    const sentence = text.slice(at, at + part.length).trim();
    at += part.length;
    return `${index > 0 ? "… " : ""}${sentence}${at < text.length ? " …" : ""}`;
  });
}

/** The name of a style without what differs from template to template: `Res_titel` and `Res title` are `restitle`. */
export function styleKey({ style }: Pick<Paragraph, "style">): string {
  return style
    .toLowerCase()
    .replace(/[\s_-]/g, "")
    .replace("titel", "title");
}

/** The text that a heading names, in any of the six languages; what is in brackets behind it does not count. */
export function referenceIn(paragraph: Paragraph): Target | undefined {
  return textOfHeading(plainText(paragraph));
}

/** Whether a paragraph is a line drawn with signs, such as the one at the end of a document. */
export function isRule(words: string): boolean {
  return /^[_—–-]{3,}$/.test(words);
}

/** What a line begins with that only some may read; wide ones too, which no backslash escapes. */
export const COLONS = /[:\uFF1A]{3,}/g;

/** Paragraphs as a quotation in a body: words alone, with every mark of Markdown taken at its word. */
export function quotation(paragraphs: readonly string[]): string {
  return paragraphs
    .map(tidy)
    .filter((words) => words !== "")
    .map((words) => `> ${literal(words)}`)
    .join("\n>\n");
}

/** Words of one line as Markdown that is printed as the words are. */
export function literal(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(COLONS, (colons) => "\\:".repeat(colons.length))
    .replace(/^(?=[#+=-])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}

/** Whether two titles have nothing in common that is longer than a small word; not where one of them has only small ones. */
export function isOtherTitle(one: string, other: string): boolean {
  const [left = [], right = []] = [one, other].map(piecesOf);
  return left.length > 0 && right.length > 0 && !left.some((piece) => right.includes(piece));
}

/** The beginnings of the words of a title; of a script without blanks each pair of letters. */
function piecesOf(title: string): string[] {
  const words =
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!JOINED_SCRIPT.test(word)) return word.length < 4 ? [] : [word.slice(0, 5)];
    const letters = [...word];
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}
