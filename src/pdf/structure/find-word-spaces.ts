import type { DocumentText } from "../content/document-text.ts";
import type { TextItem } from "../content/text-items.ts";
import { inline } from "./normalize-structure-tree.ts";
import { isMarkedContent, type MarkedContentReference, StructureElement } from "./structure-element.ts";

/** Of a size of the font: further apart on a line, two pieces are two words; higher or lower, they are two lines. */
const visibleGap = 0.1;
const otherLine = 0.6;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** A line may end after these without a space: hyphens, dashes, and what stands in addresses. */
const breaksAfter = /[-\u00ad\u2010-\u2015/]$/;

const opening = /[([{«“‘„]$/;
const closing = /^[)\]}»”’,.;:!?…%]/;

/**
 * The pieces of text after which a space is missing (ISO 32000-1, 14.8.2.5): the next one of the same paragraph, cell
 * or heading is another word, as in the page's own text, and nothing but a line's end or a gap stands between them.
 */
export function findWordSpaces(
  root: StructureElement,
  pieces: ReadonlyMap<number, readonly TextItem[]>,
  text: DocumentText,
): Set<TextItem> {
  const found = new Set<TextItem>();
  const byMark = new Map([...pieces].map(([page, own]) => [page, groupedByMark(own)]));
  let last: { piece: TextItem; page: number; end: number | undefined } | undefined;

  const read = (mark: MarkedContentReference) => {
    for (const piece of byMark.get(mark.page)?.get(mark.id) ?? []) {
      if (piece.text === "") continue;
      const place = text.find(piece.text);
      if (last && !/\s$/.test(last.piece.text) && !/^\s/.test(piece.text)) {
        const isKnown = last.end !== undefined && last.end === place?.start;
        const isWord = isKnown ? text.isWordStart(place.start) : undefined;
        if (isSpaced(last.piece, piece, last.page === mark.page, isWord)) found.add(last.piece);
      }
      last = { piece, page: mark.page, end: place?.end };
    }
  };
  const walk = (element: StructureElement) => {
    const isBlock = !inline.has(element.type);
    if (isBlock) last = undefined;
    for (const kid of element.kids) {
      if (kid instanceof StructureElement) walk(kid);
      else if (isMarkedContent(kid)) read(kid);
    }
    if (isBlock) last = undefined;
  };
  walk(root);
  return found;
}

function groupedByMark(pieces: readonly TextItem[]): Map<number, TextItem[]> {
  const found = new Map<number, TextItem[]>();
  for (const piece of pieces) {
    if (piece.mark === undefined) continue;
    const own = found.get(piece.mark) ?? [];
    found.set(piece.mark, own);
    own.push(piece);
  }
  return found;
}

/** @param isWord whether the page's text has a space there; undefined where that is not known */
function isSpaced(
  before: TextItem,
  next: TextItem,
  isOnePage: boolean,
  isWord: boolean | undefined,
): boolean {
  const size = Math.min(before.size, next.size);
  const isOneLine = isOnePage && Math.abs(before.y - next.y) < otherLine * size;
  if (rightToLeft.test(before.text) || rightToLeft.test(next.text)) return !isOneLine;
  if (isWord === true) return true;
  if (isOneLine) {
    const gap = Math.abs(next.x - before.x - before.width);
    return gap > visibleGap * size && !opening.test(before.text) && !closing.test(next.text);
  }
  if (isWord === false || breaksAfter.test(before.text)) return false;
  return !unspaced.test(before.text.slice(-1)) || !unspaced.test(next.text.slice(0, 1));
}
