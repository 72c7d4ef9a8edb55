/** Characters that are not shown: soft hyphens, joiners, marks of direction, and places where a word may break. */
const hidden = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** So far ahead or back a text is looked for that does not stand where it is expected, in letters. */
const reach = 3000;

/** Shorter texts stand in too many places to be looked for. */
const fewest = 6;

/**
 * A page's own text, read along with the printed one: which letters of it have a space before them. Chromium prints no
 * space where a line ends, nor between a name and its value.
 */
export class DocumentText {
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
   * Where the letters of a printed text stand in the page's, near those that were found last; undefined where they do
   * not: the text comes from a style, or stands in another order.
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
