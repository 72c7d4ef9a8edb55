import { type GlyphWidth, stepped } from "../text-runs.ts";
import type { GlyphCodes } from "./glyph-codes.ts";
import { emptyRun, type GlyphRun, glyphRun } from "./glyph-run.ts";
import type { MarkedOutput, Owner } from "./marked-output.ts";
import type { PaintState } from "./paint-state.ts";
import { TextPosition } from "./text-position.ts";

/** The fonts of a page, by their names. */
export interface PageFonts {
  /** Codes of the fonts whose glyphs have one byte. */
  narrowFonts: ReadonlyMap<string, GlyphCodes>;
  /** Widths of a font's glyphs; undefined where they are not known. */
  widthsOf: (font: string) => GlyphWidth | undefined;
}

/** So far, in sizes of the font, text may be moved within its line by a run itself: further on is another column. */
const reach = 1;

/** Shows glyphs in as few operations as there can be. */
export class TextWriter {
  readonly position: TextPosition;
  readonly #out: MarkedOutput;
  readonly #paint: PaintState;
  readonly #fonts: PageFonts;
  /** The glyphs shown last, and where the next operation stands after them. */
  #last: { run: GlyphRun; end: number } | undefined;

  constructor(out: MarkedOutput, paint: PaintState, fonts: PageFonts) {
    this.position = new TextPosition(out);
    this.#out = out;
    this.#paint = paint;
    this.#fonts = fonts;
  }

  /**
   * Shows the glyphs of an operand, a string or an array, for something that belongs to `owner`. Where they go on from
   * the last ones, or near there, they join their run, or stand there without a place of their own.
   */
  show(operand: string, owner: Owner): void {
    const { font, fontSize } = this.#paint;
    const gap = this.enter(owner, fontSize * reach);
    const back = gap === 0 ? 0 : stepped((-gap * 1000) / fontSize, fontSize);
    const widths = this.#paint.isSpaced ? undefined : this.#fonts.widthsOf(font);
    const shown = glyphRun(operand, widths, this.#fonts.narrowFonts.get(font));
    const before = this.#last?.end === this.#out.position() ? this.#last.run : undefined;
    const run = (before ?? emptyRun).followedBy(shown, back);
    if (before) this.#out.takeBack(this.#out.position() - 1);
    this.#out.write(run.operation);
    this.#last = { run, end: this.#out.position() };
    this.position.advance(shown.width === undefined ? undefined : ((shown.width - back) * fontSize) / 1000);
  }

  /**
   * Begins text for something that belongs to `owner`, where it is wanted or no further than `within` before or after
   * it: by how much is what it returns.
   */
  enter(owner: Owner, within = 0): number {
    this.#out.enterText(owner);
    this.#paint.applyToText();
    return this.position.apply(within);
  }
}
