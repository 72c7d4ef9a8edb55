import type { MarkedContent } from "../content/marked-content.ts";
import {
  isTextObject,
  placeOf,
  readingOrder,
  type TextObject,
  textOfObject,
} from "../content/page-content.ts";
import { inline } from "./normalize-structure-tree.ts";
import { isMarkedContent, StructureElement } from "./structure-tree.ts";

/** In font sizes: text further apart on a line is two words. */
const visibleGap = 0.1;

/** In font sizes: text further up or down is on another line. */
const otherLine = 0.6;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Scripts without spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** A combining mark is printed over its letter, where its text ends: a gap to the next letter is there in the middle of words. */
const endsInMark = /[\u0300-\u036f]$/;

/** Characters after which a line may break within a word or an address. */
const breaksAfter = /[-\u00ad\u2010-\u2015/]$/;

const opening = /[([{«“‘„]$/;
const closing = /^[)\]}»”’,.;:!?…%]/;

/** A text object that was read. */
interface PlacedText {
  object: TextObject;
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  /** Its end in the text of the page, where it was found there. */
  end: number | undefined;
}

/**
 * Finds the text objects after which a space is missing (ISO 32000-1, 14.8.2.5): the next one of the same paragraph, cell or
 * heading begins another word, and only a line break or a gap separates the two.
 *
 * @param text of the page, as `innerText` returns it
 */
export function findWordSpaces(
  root: StructureElement,
  content: MarkedContent,
  text: string,
): Set<TextObject> {
  const found = new Set<TextObject>();
  const document = new DocumentText(text);
  let last: PlacedText | undefined;

  const read = (object: TextObject, page: number) => {
    const own = textOfObject(object);
    if (own === "") return;
    const place = document.find(readingOrder(own, object));
    const next = { object, page, text: own, ...placeOf(object), end: place?.end };
    if (last && !/\s$/.test(last.text) && !/^\s/.test(own)) {
      const isKnown = last.end !== undefined && last.end === place?.start;
      const isWord = isKnown ? document.isWordStart(place.start) : undefined;
      if (isSpaced(last, next, isWord)) found.add(last.object);
    }
    last = next;
  };
  const walk = (element: StructureElement) => {
    const isBlock = !inline.has(element.type);
    if (isBlock) last = undefined;
    for (const kid of element.kids) {
      if (kid instanceof StructureElement) walk(kid);
      else if (isMarkedContent(kid))
        for (const part of content.at(kid)?.parts ?? []) if (isTextObject(part)) read(part, kid.page);
    }
    if (isBlock) last = undefined;
  };
  walk(root);
  return found;
}

/** @param isWord whether the text of the page has a space there; undefined where that is not known */
function isSpaced(before: PlacedText, next: PlacedText, isWord: boolean | undefined): boolean {
  const size = Math.min(before.object.size, next.object.size);
  const isOneLine = before.page === next.page && Math.abs(before.y - next.y) < otherLine * size;
  if (rightToLeft.test(before.text) || rightToLeft.test(next.text)) return !isOneLine;
  if (isWord === true) return true;
  if (isOneLine) {
    if (endsInMark.test(before.text)) return false;
    const gap = Math.abs(next.x - before.x - before.width);
    return gap > visibleGap * size && !opening.test(before.text) && !closing.test(next.text);
  }
  if (isWord === false || breaksAfter.test(before.text)) return false;
  return !unspaced.test(before.text.slice(-1)) || !unspaced.test(next.text.slice(0, 1));
}

/** Characters without a glyph: soft hyphens, joiners, direction marks, and break opportunities. */
const hidden = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** How far a text is searched for ahead and back of its expected place, in letters. */
const reach = 3000;

/** Shorter texts are not searched for: they occur in too many places. */
const fewest = 6;

/**
 * The text of the page in the browser, with its spaces. Printed text is looked up in it, in order: Chromium prints no space
 * where a line ends, nor between a name and its value.
 */
class DocumentText {
  readonly #letters: string;
  readonly #begins: Uint8Array;
  #next = 0;

  /** @param text as `innerText` returns it */
  constructor(text: string) {
    const words = text.replace(hidden, "").split(/\s+/);
    this.#letters = words.join("");
    this.#begins = new Uint8Array(this.#letters.length + 1);
    let at = 0;
    for (const word of words) {
      this.#begins[at] = 1;
      at += word.length;
    }
  }

  /**
   * The place of a printed text, near the text that was found last, by its letters; undefined where it is not found: it
   * comes from a style sheet, or is in another order.
   */
  find(printed: string): { start: number; end: number } | undefined {
    const text = printed.replace(hidden, "").replace(/\s+/g, "");
    if (text === "") return undefined;
    const start = this.#letters.startsWith(text, this.#next) ? this.#next : this.#search(text);
    if (start === undefined) return undefined;
    this.#next = start + text.length;
    return { start, end: this.#next };
  }

  /** Whether a word begins with this letter. */
  isWordStart(letter: number): boolean {
    return this.#begins[letter] === 1;
  }

  #search(text: string): number | undefined {
    if (text.length < fewest) return undefined;
    const ahead = this.#letters.slice(this.#next, this.#next + reach).indexOf(text);
    if (ahead >= 0) return this.#next + ahead;
    const first = Math.max(0, this.#next - reach);
    const back = this.#letters.slice(first, this.#next + text.length).lastIndexOf(text);
    return back >= 0 ? first + back : undefined;
  }
}
