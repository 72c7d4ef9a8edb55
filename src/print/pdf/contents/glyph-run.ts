import type { GlyphWidth } from "../text-runs.ts";
import { type GlyphCodes, oneByteStrings } from "./glyph-codes.ts";

/** Glyphs shown in one go: strings, with what moves them back between, in thousandths of the size. */
export class GlyphRun {
  /** As an array holds it. */
  readonly #text: string;
  readonly #isOneString: boolean;
  /** In thousandths of the size; undefined where the width of a glyph is not known. */
  readonly width: number | undefined;

  constructor(text: string, isOneString: boolean, width: number | undefined) {
    this.#text = text;
    this.#isOneString = isOneString;
    this.width = width;
  }

  /** The run and another one after it, moved back by so many thousandths of the size. */
  followedBy(next: GlyphRun, back: number): GlyphRun {
    const width =
      this.width === undefined || next.width === undefined ? undefined : this.width + next.width - back;
    if (back !== 0) return new GlyphRun(`${this.#text}${back}${next.#text}`, false, width);
    // Strings that follow each other are one; all strings of a font are written in the same way.
    const isJoined = /[>)]$/.test(this.#text) && /^[<(]/.test(next.#text);
    const text = isJoined ? this.#text.slice(0, -1) + next.#text.slice(1) : this.#text + next.#text;
    return new GlyphRun(
      text,
      isJoined ? this.#isOneString && next.#isOneString : text === next.#text && next.#isOneString,
      width,
    );
  }

  /** The operation that shows the run. */
  get operation(): string {
    return this.#isOneString ? `${this.#text}Tj` : `[${this.#text}]TJ`;
  }
}

/** Nothing yet: what follows is moved from where the text stands. */
export const emptyRun = new GlyphRun("", false, 0);

const pieces = /<([0-9A-Fa-f]*)>|(-?[.\d]+)/g;

/**
 * The run of an operation's operand, a string or an array.
 *
 * @param codes of the font's glyphs where they have one byte
 */
export function glyphRun(
  operand: string,
  widths: GlyphWidth | undefined,
  codes: GlyphCodes | undefined,
): GlyphRun {
  const text = operand.startsWith("[") ? operand.slice(1, -1) : operand;
  const isOneString = text.startsWith("<") && text.indexOf(">") === text.length - 1;
  return new GlyphRun(
    codes ? oneByteStrings(text, codes) : text,
    isOneString,
    widths && widthOf(text, widths),
  );
}

function widthOf(text: string, widths: GlyphWidth): number | undefined {
  let width = 0;
  for (const [, glyphs = "", back] of text.matchAll(pieces)) {
    if (back !== undefined) width -= Number(back);
    const bytes = Buffer.from(glyphs, "hex");
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const own = widths(bytes.readUInt16BE(at));
      if (own === undefined) return undefined;
      width += own;
    }
  }
  return width;
}
