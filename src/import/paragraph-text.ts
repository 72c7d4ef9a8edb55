import { readEmphasis, textOf } from "../brief/text-changes/emphasis.ts";
import { MAX_LINE_LENGTH, withoutForbidden } from "../corpus/characters/forbidden-characters.ts";
import { onOneLine } from "../corpus/characters/line-joins.ts";
import { withEthiopicSigns } from "../corpus/characters/script-signs.ts";
import { UNSPACED_END } from "../corpus/sections/folded-letters.ts";
import { markCuts } from "../corpus/sections/plain-sentences.ts";
import { plainForms, withPlainDigits } from "../itu/letter-forms.ts";
import { parseTarget, type Target } from "../itu/target.ts";
import { type Block, type Paragraph, paragraphsOf, type Run, wordsOf } from "../word/document.ts";

/** The words of a paragraph on one line, without characters that nobody sees, and without the marks of its notes. */
export function plainText({ runs }: Pick<Paragraph, "runs">): string {
  return tidy(wordsOf(runs.filter(({ note }) => note === undefined)));
}

/** A text on one line, without characters that nobody sees. */
export function tidy(text: string): string {
  return onOneLine(withoutForbidden(text)).trim();
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

/** Runs without blanks and empty runs at both ends. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return first < 0
    ? []
    : runs.slice(first, last + 1).map((run, index) => {
        const text = index === 0 ? run.text.trimStart() : run.text;
        return { ...run, text: index === last - first ? text.trimEnd() : text };
      });
}

/** A heading is no longer than this. */
const LONGEST_HEADING = 120;

/** The text that a heading names, in any of the six languages; what is in brackets behind it does not count. */
export function referenceIn(paragraph: Paragraph): Target | undefined {
  const text = plainText(paragraph);
  if (text === "" || text.length > LONGEST_HEADING) return undefined;
  for (const candidate of [text, text.replace(/\s*[(（].*$/u, "")]) {
    const parsed = parseTarget(candidate);
    const meant = parsed.ok ? parsed : parseTarget(parsed.suggestion ?? "");
    if (meant.ok && meant.value.kind !== "words") return meant.value;
  }
  return undefined;
}

const PROVISION = /^\(?(\d{1,4}(?:[A-Z]|\s?(?:bis|ter|quater))?)\)?(?=\s|$|\/)/;

/**
 * A number in the margin where the template's style is missing: by itself, with the conference it is from, or before the
 * number of a paragraph.
 */
const BARE_PROVISION = /^\d{1,4}[A-Z]?(?:\s*\(?PP-\d\d\)?|\s+\d{1,2}[.)]?\s+\S.*)?$/su;

/** The numbers in the margin: of the first cell of a row, or at the start of a paragraph of that style. */
export function provisionsIn(blocks: readonly Block[], rest: string): string[] {
  const margins = blocks.flatMap((block) => {
    if (block.kind === "paragraph") {
      const words = wordsOf(block.runs);
      return /^normals2/.test(styleKey(block)) || BARE_PROVISION.test(words.trim()) ? [words] : [];
    }
    return block.rows.flatMap(({ cells }) =>
      cells.length < 2
        ? []
        : [
            paragraphsOf(cells[0]?.blocks ?? [])
              .map(plainText)
              .join(" "),
          ],
    );
  });
  const numbers = [rest, ...margins].flatMap(
    (margin) => PROVISION.exec(margin.trim())?.[1]?.replace(/\s/g, "") ?? [],
  );
  return [...new Set(numbers)];
}

/** A note that a text refers to. */
export interface Note {
  mark: string;
  blocks: readonly Block[];
}

const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-\u2212"].map((sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"][at] ?? sign]),
);
/** Headings that a text begins with: their emphasis is the template's, not the author's. */
const PLAIN_STYLES =
  /^(?:res|rec|dec|decision|art|app|appendix|annex|part|chap|section)(?:no|title|ref|date|heading)$/;

/** Whether a paragraph is a line drawn with signs, such as the one at the end of a document. */
export function isRule(words: string): boolean {
  return /^[_—–-]{3,}$/.test(words);
}

/**
 * A text as it is in a block of `current` or `proposed` text: a paragraph a line with an empty line between two,
 * `*italic*` and `**bold**`, the cells of a row on one line, notes behind the text with their marks raised.
 */
export function textMarkdown(blocks: readonly Block[], notes: readonly Note[]): string {
  const own = blocks.flatMap(linesOf);
  const behind = notes.flatMap(({ mark, blocks: content }) => {
    const words = content.flatMap(linesOf).join(" ");
    return words === "" ? [] : [`${raised(mark)} ${words}`];
  });
  return [...own, ...behind].map(safeLine).join("\n\n");
}

function linesOf(block: Block): string[] {
  if (block.kind === "paragraph") {
    const line = emphasised(block);
    return line === "" || isRule(plainText(block)) ? [] : [line];
  }
  return block.rows.flatMap(({ cells }) => {
    const filled = cells.map((cell) => cell.blocks.flatMap(linesOf)).filter((lines) => lines.length > 0);
    const [first, second] = filled;
    // A provision: its number beside its text.
    if (filled.length === 2 && first !== undefined && second !== undefined && isNumber(first)) {
      const [opening = "", ...rest] = second;
      return [`${first.join(" ")} ${opening}`, ...rest];
    }
    return filled.length === 0 ? [] : [filled.map((lines) => lines.join(" ")).join(" | ")];
  });
}

function isNumber(cell: readonly string[]): boolean {
  return /^[*(]*\d/.test(cell[0] ?? "") && cell.join(" ").length <= 40;
}

/** The words of a paragraph with their emphasis; plain where the marks of emphasis could be read otherwise. */
function emphasised(paragraph: Paragraph): string {
  const style = styleKey(paragraph);
  const runs = paragraph.runs.map(
    ({ text, note, superscript, bold, italic }): Run => ({
      // Ten to the power of six is not a hundred and six.
      text: withoutForbidden(note === undefined && !superscript ? text : raised(text)),
      ...(!PLAIN_STYLES.test(style) && {
        ...(bold && { bold }),
        ...((italic || style === "call") && { italic: true }),
      }),
    }),
  );
  const tidied = joined(trimmedRuns(runs));
  const plain = onOneLine(tidied.map(({ text }) => escaped(text)).join(""));
  const marked = onOneLine(tidied.map(markedRun).join(""));
  return textOf(readEmphasis(marked)) === textOf(readEmphasis(plain)) ? marked : plain;
}

function markedRun({ text, bold, italic }: Run): string {
  const sign = `${bold ? "**" : ""}${italic ? "*" : ""}`;
  const words = text.trim();
  if (sign === "" || words === "") return escaped(text);
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${sign}${escaped(words)}${sign}${text.slice(start + words.length)}`;
}

/** Neighbours of one emphasis as one run; a blank goes with what is before it. */
function joined(runs: readonly Run[]): Run[] {
  const result: { -readonly [Key in keyof Run]: Run[Key] }[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isBlank = run.text.trim() === "";
    if (last !== undefined && (isBlank || (last.bold === run.bold && last.italic === run.italic)))
      last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

function escaped(text: string): string {
  return text.replace(/[\\*_]/g, "\\$&");
}

function raised(mark: string): string {
  return mark.replace(/[-+\u2212\d]/g, (sign) => SUPERSCRIPT.get(sign) ?? sign);
}

/** What a line begins with that only some may read; wide ones too, which no backslash escapes. */
const COLONS = /[:\uFF1A]{3,}/g;

const LONGEST_PIECE = MAX_LINE_LENGTH / 2;
const PIECES = new RegExp(`[\\s\\S]{1,${LONGEST_PIECE}}(?:\\s|$)|\\S+`, "gu");

/** A line that no reader of the file takes for something else, in pieces where it is too long. */
function safeLine(line: string): string {
  const safe = line
    .replace(COLONS, (colons) => "\\:".repeat(colons.length))
    .replace(/^(?=#|[<>=|`~]{3})/, "\\");
  if (safe.length < LONGEST_PIECE) return safe;
  return (safe.match(PIECES) ?? [safe]).map((piece) => piece.trim()).join("\n");
}

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
