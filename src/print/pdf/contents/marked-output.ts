import type { JoinedMark } from "../structure/join-marks.ts";
import { paintRectangles, type Rectangle } from "./dots.ts";

/** The element that something belongs to, or that it is mere furniture of the page. */
export type Owner = JoinedMark | "artifact";

/**
 * A content stream in the making. It opens and closes text objects and marked content around what is written:
 * both only where they change, and properly nested (ISO 32000-1, 14.6.1).
 */
export class MarkedOutput {
  readonly #lines: string[] = [];
  #rectangles: Rectangle[] = [];
  #strokeColour: string | undefined;
  #open: Owner | undefined;
  #isMarkInText = false;
  #isInText = false;
  /** How many text objects have begun: each begins with a matrix of its own. */
  texts = 0;

  /** Writes an operation. */
  write(operation: string): void {
    this.#settle();
    this.#lines.push(operation);
  }

  /** Paints a rectangle; those that follow each other immediately may join. */
  paint(rectangle: Rectangle, strokeColour: string | undefined): void {
    this.#strokeColour = strokeColour;
    this.#rectangles.push(rectangle);
  }

  /** Begins a text object where none is open, for something that belongs to `owner`. */
  enterText(owner: Owner): void {
    if (this.#open !== owner) this.#closeMark();
    if (this.#open === undefined) {
      const isMarkInText = owner === "artifact" || owner.isTextOnly;
      if (!isMarkInText) this.leaveText();
      else this.#beginText();
      this.#openMark(owner, isMarkInText);
    }
    this.#beginText();
  }

  /** Ends the text object, for something that belongs to `owner` and is no text. */
  enterShapes(owner: Owner): void {
    this.leaveText();
    if (this.#open !== owner) this.#closeMark();
    if (this.#open === undefined) this.#openMark(owner, false);
  }

  /** Ends the text object where one is open. */
  leaveText(): void {
    if (!this.#isInText) return;
    if (this.#isMarkInText) this.#closeMark();
    this.write("ET");
    this.#isInText = false;
  }

  /** Where the next operation will stand, to come back to. */
  position(): number {
    this.#settle();
    return this.#lines.length;
  }

  /** Takes back what was written since, and hands it out: no text object and no marked content may have begun there. */
  takeBack(position: number): string {
    this.#rectangles = [];
    return this.#lines.splice(position).join("\n");
  }

  end(): string {
    this.leaveText();
    this.#closeMark();
    this.#settle();
    return this.#lines.join("\n");
  }

  #settle(): void {
    if (this.#rectangles.length === 0) return;
    const rectangles = this.#rectangles;
    this.#rectangles = [];
    this.#lines.push(paintRectangles(rectangles, this.#strokeColour));
  }

  #beginText(): void {
    if (this.#isInText) return;
    this.write("BT");
    this.texts++;
    this.#isInText = true;
  }

  /** The tree tells what the content is (ISO 32000-1, 14.7.4): here one name does for all. */
  #openMark(owner: Owner, isMarkInText: boolean): void {
    this.write(owner === "artifact" ? "/Artifact BMC" : `/P<</MCID ${owner.id}>>BDC`);
    this.#open = owner;
    this.#isMarkInText = isMarkInText;
  }

  #closeMark(): void {
    if (this.#open === undefined) return;
    if (!this.#isMarkInText && this.#isInText) {
      this.#open = undefined;
      this.write("ET");
      this.#isInText = false;
    }
    this.write("EMC");
    this.#open = undefined;
    this.#isMarkInText = false;
  }
}
