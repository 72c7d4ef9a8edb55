import { DOCUMENT_WITH_ADDENDA } from "../../brief/text-changes/tokens.ts";
import type { Brief } from "../../brief/types.ts";
import { readImageHeader } from "../../corpus/images/assets.ts";
import { jpegWithoutOrientation } from "../../corpus/images/jpeg.ts";
import { pngWithoutOrientation } from "../../corpus/images/png.ts";
import { directionOf, directionOfParagraph, hasRightToLeft } from "../../direction.ts";
import type { Block, Cell, List, Paragraph, Picture, Row, Run, Table } from "../../word/document.ts";
import type { WrittenDocument } from "../../word/write-word.ts";
import { leftToRightRuns, rightToLeftRunsOfLines, type Span } from "../direction-runs.ts";
import { pageNumberParts, pdfTitle, runningHead, type Words } from "../templates/words.ts";

/** The blocks of a document while it is put together, with the lists that they use. */
export interface Draft {
  blocks: Block[];
  lists: Map<string, List>;
}

export function newDraft(): Draft {
  return { blocks: [], lists: new Map() };
}

/** Words in one format; right-to-left where they are so anywhere. Of others `documentOf` decides in their paragraph. */
export function run(text: string, format: Omit<Run, "text"> = {}): Run {
  return {
    text,
    ...(directionOfParagraph(text, "ltr") === "rtl" && { rightToLeft: true as const }),
    ...format,
  };
}

/** The blocks with the direction of each run: in a paragraph from left to right, each run of words from right to left is one. */
function directed(blocks: readonly Block[], outer: boolean): Block[] {
  return blocks.map((block) => {
    if (block.kind === "table") {
      const rows = block.rows.map((row) => {
        return {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: directed(cell.blocks, outer) })),
        };
      });
      return { ...block, rows };
    }
    const isRightToLeft = block.rightToLeft ?? outer;
    if (!block.runs.some(({ text }) => hasRightToLeft(text))) return block;
    return { ...block, runs: isRightToLeft ? block.runs.flatMap(fromRight) : fromLeft(block.runs) };
  });
}

/** A run of a paragraph from right to left: numbers of documents, and Latin words with a number before them, are runs of their own. */
function fromRight(whole: Run): Run[] {
  const { rightToLeft = directionOfParagraph(whole.text, "rtl") === "rtl", ...format } = whole;
  if (!rightToLeft) return [whole];
  const words = leftToRightRuns(whole.text);
  const numbers = [...whole.text.matchAll(DOCUMENT_WITH_ADDENDA)]
    .map(({ index, 0: number }): Span => [index, index + number.length])
    .filter(([from]) => !words.some((run) => run[0] <= from && from < run[1]));
  return cutRun(
    format,
    [...words, ...numbers].sort(([a], [b]) => a - b),
    true,
  );
}

/** The runs of a paragraph from left to right. A value that is from right to left as a whole is one already. */
function fromLeft(runs: readonly Run[]): Run[] {
  const words = runs.map(({ text, rightToLeft }) => (rightToLeft ? "\ufffc".repeat(text.length) : text));
  const spans = rightToLeftRunsOfLines(words.join(""));
  let [start, next] = [0, 0];
  return runs.flatMap((each) => {
    const end = start + each.text.length;
    const own: Span[] = [];
    while ((spans[next]?.[0] ?? end) < end) {
      const [from, to] = spans[next] ?? [end, end];
      own.push([Math.max(from - start, 0), Math.min(to, end) - start]);
      if (to > end) break;
      next += 1;
    }
    start = end;
    if (each.rightToLeft) return fromRight(each);
    return own.length === 0 || each.text === "" ? [each] : cutRun(each, own, false);
  });
}

/** A run cut at spans of its text, which are from left to right where the rest is `rightToLeft`, and the other way round. */
function cutRun(format: Run, spans: readonly Span[], rightToLeft: boolean): Run[] {
  const borders = [0, ...spans.flat(), format.text.length];
  const parts = borders.slice(1).map((border, index): Run => {
    const isTurned = (index % 2 === 0) === rightToLeft;
    const text = format.text.slice(borders[index], border);
    return { ...format, text, ...(isTurned && { rightToLeft: true as const }) };
  });
  return parts.filter(({ text }) => text !== "");
}

/** A paragraph of plain words or of runs, in a style by its name. */
export function paragraph(
  content: string | readonly Run[],
  style = "",
  more: Partial<Paragraph> = {},
): Paragraph {
  const runs = typeof content === "string" ? [run(content)] : content;
  return { kind: "paragraph", style, runs, mark: {}, ...more };
}

export function heading(level: number, text: string, ...anchors: string[]): Paragraph {
  return paragraph(text, `heading ${level}`, { anchors });
}

/** Content behind a label in bold. */
export function labelRuns(label: string, content: string | readonly Run[]): Run[] {
  const runs = typeof content === "string" ? [run(content)] : content;
  return [run(`${label}: `, { bold: true }), ...runs];
}

/** A paragraph that begins with a label in bold. */
export function labelled(label: string, content: string | readonly Run[]): Paragraph {
  return paragraph(labelRuns(label, content));
}

/** A cell of a table: plain words, the runs of one paragraph, or blocks. */
export type CellContent = string | readonly Run[] | { blocks: readonly Block[]; columns?: number };

/** A table with a head that is repeated on each page. */
export function table(
  head: readonly string[],
  rows: readonly (readonly CellContent[])[],
  widths: readonly number[],
): Table {
  const headRow: Row = {
    isHead: true,
    cells: head.map((text) => ({ blocks: [paragraph(text, "Table head")] })),
  };
  return { kind: "table", widths, rows: [headRow, ...rows.map((cells) => ({ cells: cells.map(cellOf) }))] };
}

function cellOf(content: CellContent): Cell {
  if (typeof content === "object" && "blocks" in content) return content;
  return { blocks: [paragraph(content, "Table text")] };
}

/** The deepest level of a list, the first being 0. */
export const DEEPEST = 8;

/** A list that looks alike on all levels; `sign` is behind its numbers, or is its bullet. */
export function newList(family: string, format: "bullet" | "decimal", sign: string, start: number): List {
  const levels = Array.from({ length: DEEPEST + 1 }, (_, at) => ({
    format,
    text: format === "bullet" ? sign : `%${at + 1}${sign}`,
    start,
  }));
  return { family, levels };
}

/** The picture of a `data:` address; undefined where Word does not show its format, such as WebP. */
export function pictureOf(address: string, alternative: string): Picture | undefined {
  const bytes = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  const header = readImageHeader(bytes);
  if (header === undefined || header.mime === "image/webp") return undefined;
  const { mime, width, height } = header;
  const isPng = mime === "image/png";
  const turned = isPng ? pngWithoutOrientation(bytes) : jpegWithoutOrientation(bytes);
  return { format: isPng ? "png" : "jpeg", ...turned, width, height, alternative };
}

/** Runs joined by a separator between them. */
export function joined(parts: readonly (readonly Run[])[], separator: string): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [run(separator), ...part]));
}

/** The document of a brief around its blocks: its title, its running head and its properties. */
export function documentOf(brief: Brief, words: Words, { blocks, lists }: Draft): WrittenDocument {
  const { conference, asOf, language } = brief;
  return {
    blocks: directed(blocks, directionOf(language) === "rtl"),
    lists,
    title: pdfTitle(brief, words),
    publisher: conference.publisher,
    language: wordLanguage(language),
    rightToLeft: directionOf(language) === "rtl",
    date: asOf,
    head: runningHead(brief, words),
    foot: brief.audience === "internal" ? words.text("internal.mark") : conference.publisher,
    pageNumber: pageNumberParts(words).map((part) =>
      typeof part === "string" ? part : { field: part.field === "page" ? "PAGE" : "NUMPAGES" },
    ),
  };
}

/** A language with a region, without which Word knows few: `fr-FR`. English is that of ITU. */
export function wordLanguage(language: string): string {
  const locale = new Intl.Locale(language);
  if (locale.region !== undefined) return language;
  if (locale.language === "en") return "en-GB";
  const { region } = locale.maximize();
  return region === undefined ? language : `${locale.language}-${region}`;
}
