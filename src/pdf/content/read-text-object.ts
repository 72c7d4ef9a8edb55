import type { Font } from "../fonts.ts";
import type { PdfReader } from "../syntax/parse.ts";
import {
  identity,
  type Matrix,
  PdfError,
  PdfName,
  PdfString,
  type PdfValue,
  textOf,
} from "../syntax/value.ts";
import type { Replacement, Span, TextObject } from "./page-content.ts";

/** Chromium nests two levels. */
const deepest = 10;

/**
 * Reads the operations of one text object. Chromium writes only those that are read here: one text matrix, a font, moves,
 * and strings of glyphs, within `/ActualText` and `/ReversedChars`.
 */
export class TextObjectReader {
  readonly #fontNamed: (name: PdfValue | undefined) => Font | undefined;
  readonly #spans: Span[] = [];
  /** What is open: marked content, each with its replacement text, if any. */
  readonly #open: (Replacement | undefined)[] = [];
  #font: Font | undefined;
  #size = 0;
  #matrix: Matrix | undefined;
  #x = 0;
  #rise = 0;
  #isReversed = false;
  #span: Span | undefined;

  /** @param fontNamed returns a font of the content's resources */
  constructor(fontNamed: (name: PdfValue | undefined) => Font | undefined) {
    this.#fontNamed = fontNamed;
  }

  /** @throws PdfError where Chromium does not write such an operation within a text object */
  take(operator: string, operands: readonly PdfValue[]): void {
    const [first, second] = operands;
    if (operator === "Td") this.#move(Number(first), Number(second));
    else if (operator === "Tj" && first instanceof PdfString) this.#show(first.bytes);
    else if (operator === "Tf") this.#choose(this.#fontNamed(first), Number(second));
    else if (operator === "Tm" && this.#spans.length === 0) this.#matrix = matrixOf(operands);
    else if (operator === "BDC" || operator === "BMC") this.#begin(first, second);
    else if (operator === "EMC" && this.#open.length > 0) this.#open.pop();
    else throw new PdfError(`"${operator}" in a text object`);
    if (operator !== "Tj" && operator !== "Td") this.#span = undefined;
  }

  /**
   * Takes moves to the next glyph, each with the glyph, as Chromium writes nearly all of them: `5.81 0 Td <002B> Tj`. A page has
   * thousands, so they are not parsed token by token. Stops before the first operation that is of another form.
   */
  takeSteps(reader: PdfReader): void {
    const { glyphs, places, font } = this.#span ?? {};
    if (!glyphs || !places || font?.bytes !== 2) return;
    const { bytes } = reader;
    for (let start = reader.at; bytes[start] === 0x0a; start = reader.at) {
      reader.at = start + 1;
      const distance = reader.number();
      const { at } = reader;
      if (distance === undefined || !isAt(bytes, at, move) || !isAt(bytes, at + 11, show)) {
        reader.at = start;
        return;
      }
      let glyph = 0;
      for (let digit = at + 7; digit < at + 11; digit++) glyph = glyph * 16 + hexDigit(bytes[digit] ?? 0);
      this.#x += distance;
      glyphs.push(glyph);
      places.push(this.#x);
      reader.at = at + 15;
    }
  }

  /** What was read; undefined for a text object that shows nothing. */
  end(): Omit<TextObject, "space" | "colour"> | undefined {
    if (this.#open.length > 0) throw new PdfError("marked content and a text object overlap");
    if (this.#spans.length === 0) return undefined;
    const matrix = this.#matrix ?? identity;
    return { spans: this.#spans, size: this.#size, matrix, isReversed: this.#isReversed };
  }

  #choose(font: Font | undefined, size: number): void {
    if (this.#spans.length > 0 && size !== this.#size) throw new PdfError("a text object of two font sizes");
    this.#font = font;
    this.#size = size;
  }

  #move(right: number, up: number): void {
    this.#x += right;
    if (up === 0) return;
    this.#rise += up;
    this.#span = undefined;
  }

  #begin(tag: PdfValue | undefined, properties: PdfValue | undefined): void {
    if (properties instanceof Map && properties.has("MCID"))
      throw new PdfError("marked content and a text object overlap");
    if (this.#open.length > deepest) throw new PdfError("marked content is nested too deeply");
    if (tag instanceof PdfName && tag.value === "ReversedChars") this.#isReversed = true;
    const text = properties instanceof Map ? properties.get("ActualText") : undefined;
    const own = text instanceof PdfString ? { text: textOf(text), spans: 0 } : undefined;
    this.#open.push(this.#open.at(-1) ?? own);
  }

  #show(bytes: Uint8Array): void {
    const font = this.#font;
    if (!font) throw new PdfError("a text object names no font");
    this.#span ??= this.#newSpan(font);
    const { glyphs, places } = this.#span;
    let x = this.#x;
    for (let at = 0; at + font.bytes <= bytes.length; at += font.bytes) {
      const [high = 0, low = 0] = [bytes[at], bytes[at + 1]];
      const glyph = font.bytes === 1 ? high : high * 256 + low;
      glyphs.push(glyph);
      places.push(x);
      x += ((font.widthOf(glyph) ?? Number.NaN) * this.#size) / 1000;
    }
  }

  #newSpan(font: Font): Span {
    const replacement = this.#open.at(-1);
    if (replacement) replacement.spans++;
    const span = { font, glyphs: [], places: [], rise: this.#rise, replacement };
    this.#spans.push(span);
    return span;
  }
}

const move = Buffer.from(" 0 Td <");
const show = Buffer.from("> Tj");

function isAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++)
    if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** Letters, of either case, follow 0x40, and digits 0x30. */
function hexDigit(code: number): number {
  return (code & 0x0f) + (code >= 0x40 ? 9 : 0);
}

export function matrixOf(numbers: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map((each) => (typeof each === "number" ? each : 0));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
