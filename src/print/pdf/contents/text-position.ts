import type { MarkedOutput } from "./marked-output.ts";
import { firstLine, moved, stepTo, type TextLine } from "./text-line.ts";

/** Where text stands: as the page wants it, and as it has been written in the text object that is open. */
export class TextPosition {
  readonly #out: MarkedOutput;
  #line: TextLine = firstLine;
  #written: TextLine | undefined;
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

  /** Leads the text object that is open to where the text is wanted. Throws where text goes on in another one. */
  apply(): void {
    if (this.#out.texts !== this.#text) this.#written = undefined;
    this.#text = this.#out.texts;
    if (!this.#hasMoved) {
      if (this.#written === undefined) throw new Error("text goes on where none began");
      return;
    }
    const { operation, line } = stepTo(this.#written, this.#line);
    this.#out.write(operation);
    this.#written = line;
    this.#hasMoved = false;
  }
}
