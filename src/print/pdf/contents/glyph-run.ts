import type { GlyphWidth } from "../text-runs.ts";

/** Glyphs shown in one go: strings of two bytes a glyph, with what moves them back between, in thousandths of the size. */
export class GlyphRun {
  /** As an array holds it. */
  readonly #text: string;
  /** In thousandths of the size; undefined where the width of a glyph is not known. */
  readonly width: number | undefined;

  constructor(text: string, width: number | undefined) {
    this.#text = text;
    this.width = width;
  }

  /** The run and another one after it, moved back by so many thousandths of the size. */
  followedBy(next: GlyphRun, back: number): GlyphRun {
    const width =
      this.width === undefined || next.width === undefined ? undefined : this.width + next.width - back;
    if (back !== 0) return new GlyphRun(`${this.#text}${back}${next.#text}`, width);
    const isOneString = this.#text.endsWith(">") && next.#text.startsWith("<");
    const text = isOneString ? `${this.#text.slice(0, -1)}${next.#text.slice(1)}` : this.#text + next.#text;
    return new GlyphRun(text, width);
  }

  /** The operation that shows the run. */
  get operation(): string {
    return this.#text.indexOf("<", 1) < 0 && this.#text.startsWith("<")
      ? `${this.#text}Tj`
      : `[${this.#text}]TJ`;
  }
}

/** Nothing yet: what follows is moved from where the text stands. */
export const emptyRun = new GlyphRun("", 0);

const pieces = /<([0-9A-Fa-f]*)>|(-?[.\d]+)/g;

/** The run of an operation's operand, a string or an array. */
export function glyphRun(operand: string, widths: GlyphWidth | undefined): GlyphRun {
  const text = operand.startsWith("[") ? operand.slice(1, -1) : operand;
  return new GlyphRun(text, widths && widthOf(text, widths));
}

function widthOf(text: string, widths: GlyphWidth): number | undefined {
  let width = 0;
  for (const [, glyphs, back] of text.matchAll(pieces)) {
    if (back !== undefined) width -= Number(back);
    for (let at = 0; at + 4 <= (glyphs?.length ?? 0); at += 4) {
      const own = widths(Number.parseInt(glyphs?.slice(at, at + 4) ?? "", 16));
      if (own === undefined) return undefined;
      width += own;
    }
  }
  return width;
}
