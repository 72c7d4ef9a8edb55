import type { MarkedOutput } from "./marked-output.ts";
import { firstLine, isSameLine, moved, stepTo, type TextLine } from "./text-line.ts";

/** Where text stands: as the page wants it, and as it has been written in the text object that is open. */
export class TextPosition {
  readonly #out: MarkedOutput;
  #line: TextLine = firstLine;
  #written: TextLine | undefined;
  /** Where the next glyph would stand on the line that is written; undefined where it is not known. */
  #pen: number | undefined;
  #hasMoved = false;
  #text = 0;

  constructor(out: MarkedOutput) {
    this.#out = out;
  }

  /** As at the beginning of a text object. */
  reset(): void {
    this.place(firstLine);
  }

  place(line: TextLine): void {
    this.#line = line;
    this.#hasMoved = true;
  }

  /** From the beginning of the line, in its own coordinates. */
  move(right: number, up: number): void {
    this.place(moved(this.#line, right, up));
  }

  /**
   * Leads the text object that is open to where the text is wanted, or, where that is on the same line and no further
   * than `reach`, tells how far on from what was shown last. Throws where text goes on in another text object.
   */
  apply(reach: number): number {
    if (this.#out.texts !== this.#text) this.#written = undefined;
    this.#text = this.#out.texts;
    if (!this.#hasMoved) {
      if (this.#written === undefined) throw new Error("text goes on where none began");
      return 0;
    }
    this.#hasMoved = false;
    if (this.#written && this.#pen !== undefined && isSameLine(this.#written, this.#line)) {
      const gap = this.#line.x - this.#pen;
      if (Math.abs(gap) <= reach) return gap;
    }
    const { operation, line } = stepTo(this.#written, this.#line);
    this.#out.write(operation);
    this.#written = line;
    this.#pen = line.x;
    return 0;
  }

  /** Glyphs were shown, so wide together; undefined where that is not known. */
  advance(width: number | undefined): void {
    this.#pen = this.#pen === undefined || width === undefined ? undefined : this.#pen + width;
  }
}
