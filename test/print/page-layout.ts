import { operationsOf } from "../pdf/page-operations.ts";
import { nameOf, rawPdf } from "../pdf/raw-pdf.ts";
import { all, type Tag, tagTree } from "../pdf/tag-tree.ts";
import { nameOfMark, wholePdf } from "../pdf/whole-pdf.ts";

/** A piece of text on a page, in points from the lower left corner, with the tag that it belongs to. */
export interface Piece {
  page: number;
  x: number;
  y: number;
  text: string;
  tag: Tag;
}

export interface PageLayout {
  tags: Tag[];
  /** Tagged text of each page: running heads are no part of it. */
  pieces: Piece[];
  /** Of each page, in points. */
  heights: number[];
}

/** Where the tagged text of a PDF stands, read with an independent reader. */
export async function pageLayout(bytes: Uint8Array): Promise<PageLayout> {
  const tags = [...all(tagTree(rawPdf(bytes)))];
  const owners = new Map(
    tags.flatMap((tag) => tag.marks.map((mark): [string, Tag] => [nameOfMark(mark), tag])),
  );
  const { pages } = await wholePdf(bytes);
  const pieces = pages.flatMap((page, index) =>
    page.pieces.flatMap(({ x, y, text, mark }): Piece[] => {
      const tag = owners.get(mark);
      return tag && text.trim() !== "" ? [{ page: index + 1, x, y, text, tag }] : [];
    }),
  );
  return { tags, pieces, heights: pages.map(({ height }) => height) };
}

/** Headings with nothing below or beside them on their page: what they announce begins on the next. */
export function lonelyHeadings({ tags, pieces }: PageLayout): string[] {
  return tags
    .filter(({ type }) => /^H\d$/.test(type))
    .flatMap((heading) => {
      const below = new Set(all(heading));
      const own = pieces.filter(({ tag }) => below.has(tag));
      const [first] = own;
      if (!first) return [];
      const announces = pieces.some(
        ({ page, x, y, tag }) =>
          page === first.page && !below.has(tag) && y < first.y + 4 && x > first.x - 200,
      );
      return announces ? [] : [`page ${first.page}: ${own.map(({ text }) => text).join("")}`];
    });
}

/** Tables of which one row stands alone on a page, though they have others elsewhere. */
export function lonelyRows({ tags, pieces }: PageLayout): string[] {
  return tags
    .filter(({ type }) => type === "Table")
    .flatMap((table) => {
      const rows = [...all(table)].filter(
        ({ type, tags: cells }) => type === "TR" && cells.some((each) => each.type === "TD"),
      );
      const byPage = new Map<number, number>();
      for (const row of rows) {
        const own = new Set(all(row));
        const page = pieces.find(({ tag }) => own.has(tag))?.page;
        if (page !== undefined) byPage.set(page, (byPage.get(page) ?? 0) + 1);
      }
      if (byPage.size < 2) return [];
      return [...byPage].flatMap(([page, count]) => (count === 1 ? [`page ${page}`] : []));
    });
}

/** Page numbers that stand on a line of their own in the cell that names a proposal, away from its words. */
export function lonelyNumbers({ tags, pieces }: PageLayout): string[] {
  return tags
    .filter(({ type }) => type === "TH")
    .flatMap((cell) => {
      const own = piecesBelow(pieces, cell);
      const isAlone = ({ y, text }: Piece) =>
        /^\s*\d+\s*$/.test(text) && own.every((each) => each.text === text || Math.abs(each.y - y) > 4);
      return own.length < 2 ? [] : own.filter(isAlone).map(({ page, text }) => `page ${page}: ${text}`);
    });
}

/**
 * Proposals whose line of facts (sponsor, action, target, status, number) is not right below their heading, or stands on
 * another page.
 */
export function factsAstray({ tags, pieces }: PageLayout): string[] {
  return proposalsOf(tags).flatMap(({ proposal, title }) => {
    const own = piecesBelow(pieces, proposal);
    const heading = own.find(({ tag }) => tag === title || (title && [...all(title)].includes(tag)));
    const line = proposal.tags.find(({ type }) => type === "P");
    const facts = line && piecesBelow(pieces, line)[0];
    if (!heading || !facts) return ["a proposal without a heading or facts"];
    const where = `page ${heading.page}: ${heading.text}`;
    if (facts.page !== heading.page) return [`${where}: facts on page ${facts.page}`];
    return heading.y - facts.y > 60 ? [`${where}: at ${heading.y}, facts at ${facts.y}`] : [];
  });
}

function piecesBelow(pieces: PageLayout["pieces"], part: Tag): PageLayout["pieces"] {
  const below = new Set(all(part));
  return pieces.filter(({ tag }) => below.has(tag));
}

function proposalsOf(tags: readonly Tag[]): { proposal: Tag; title: Tag | undefined }[] {
  return tags
    .filter(({ type }) => type === "Art")
    .map((proposal) => ({ proposal, title: proposal.tags.find(({ type }) => type === "H3") }));
}

/** The margins of a page of a brief at its upper and lower edge, in points. */
const MARGINS = [48, 45] as const;

/** Pages, except the last one, of which the text ends in the upper half of their area. */
export function halfEmptyPages({ pieces, heights }: PageLayout): string[] {
  return heights.slice(0, -1).flatMap((height, index) => {
    const lowest = Math.min(...pieces.filter(({ page }) => page === index + 1).map(({ y }) => y));
    const filled = (height - MARGINS[0] - lowest) / (height - MARGINS[0] - MARGINS[1]);
    return filled < 0.5 ? [`page ${index + 1}: ${Math.round(filled * 100)} %`] : [];
  });
}

/**
 * Lines that are not on a whole pixel, those of pictures apart, as "page 1: 212.2188". In some runs the browser rounds such
 * a place, and the PDF has other bytes.
 */
export function linesBetweenPixels(bytes: Uint8Array): string[] {
  const pdf = rawPdf(bytes);
  const found = pdf.pages().flatMap((page, index) => {
    const open: string[] = [];
    return operationsOf(pdf, page).flatMap(({ operator, operands }) => {
      if (operator === "BDC" || operator === "BMC") open.push(nameOf(operands[0]));
      else if (operator === "EMC") open.pop();
      else if (operator === "Tm" && !open.includes("Figure")) {
        const line = operands[5];
        if (typeof line === "number" && !Number.isInteger(line)) return [`page ${index + 1}: ${line}`];
      }
      return [];
    });
  });
  return [...new Set(found)];
}

/** How many lines of tagged text each page has, from page 1. */
export function linesOfPages({ pieces }: PageLayout): number[] {
  const pages = Math.max(...pieces.map(({ page }) => page));
  return Array.from({ length: pages }, (_, index) => {
    const own = pieces.filter(({ page }) => page === index + 1);
    return new Set(own.map(({ y }) => Math.round(y / 4))).size;
  });
}
