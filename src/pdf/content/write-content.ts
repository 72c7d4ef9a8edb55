import { type Font, missingGlyph } from "../fonts.ts";
import { textString } from "../syntax/value.ts";
import {
  isTextObject,
  type Part,
  type Replacement,
  type Sequence,
  type Span,
  type TextObject,
  textOfObject,
} from "./page-content.ts";

/** In thousandths of the font size: a smaller distance from a glyph's place is not corrected. */
const tolerance = 2;

/** A content stream, one character a byte. */
export function writeContent(sequences: readonly Sequence[]): string {
  return endContent(beginContent(sequences)).toString("latin1");
}

/** A content stream in pieces, in their order: bytes, and text objects that are not written yet. */
export type OpenContent = readonly (Uint8Array | TextObject)[];

/** Writes a content stream but for the text objects in `later`, which may change until it is ended. */
export function beginContent(
  sequences: readonly Sequence[],
  later: ReadonlySet<Part> = new Set(),
): OpenContent {
  const pieces: (Uint8Array | TextObject)[] = [];
  let out = "";
  for (const { begin, parts } of sequences) {
    if (begin !== undefined) out += `\n${begin}`;
    for (const part of parts) {
      if (isTextObject(part) && later.has(part)) {
        pieces.push(Buffer.from(out, "latin1"), part);
        out = "";
      } else out += written(part);
    }
    if (begin !== undefined) out += "\nEMC";
  }
  return [...pieces, Buffer.from(out, "latin1")];
}

/** The bytes of a content stream, with its text objects as they are now. */
export function endContent(pieces: OpenContent): Buffer {
  const whole = Buffer.concat(
    pieces.map((piece) => (piece instanceof Uint8Array ? piece : Buffer.from(written(piece), "latin1"))),
  );
  // Each operation begins with a line end, the first one as well.
  return whole[0] === 0x0a ? whole.subarray(1) : whole;
}

function written(part: Part): string {
  if (typeof part === "string") return part;
  return isTextObject(part) ? new TextObjectWriter(part).write() : part.operation;
}

/**
 * Writes a text object with the glyphs of a line in one operation (`TJ`): Chromium places nearly each glyph by itself, in ten
 * times as many operations. Rounding errors do not add up: each glyph stays within the tolerance of its place.
 */
class TextObjectWriter {
  readonly #object: TextObject;
  #out = "\nBT";
  #font: Font | undefined;
  #replacement: Replacement | undefined;
  /** The array of `TJ` so far; empty where none is begun. */
  #shown = "";
  /** From the start of the text object: where the line begins, and where the next glyph would be. */
  #line = { x: 0, rise: 0 };
  #pen = Number.NaN;

  constructor(object: TextObject) {
    this.#object = object;
  }

  write(): string {
    const { spans, isReversed, spaceAfter, size } = this.#object;
    const joined = isReversed ? joinedText(this.#object) : undefined;
    if (isReversed) this.#out += "\n/ReversedChars BMC";
    if (joined !== undefined) this.#out += beginning(joined);
    for (const span of spans) this.#write(span, joined === undefined ? neededReplacement(span) : undefined);
    this.#replace(undefined);
    if (joined !== undefined) this.#out += "\nEMC";
    if (isReversed) this.#out += "\nEMC";
    if (spaceAfter?.space !== undefined) {
      if (spaceAfter !== this.#font) this.#out += `\n/${spaceAfter.name} ${decimal(size)} Tf`;
      this.#out += `\n<${spaceAfter.code(spaceAfter.space)}> Tj`;
    }
    return `${this.#out}\nET`;
  }

  #write({ font, glyphs, places, rise }: Span, replacement: Replacement | undefined): void {
    const { size, matrix } = this.#object;
    if (replacement !== this.#replacement) this.#replace(replacement);
    if (font !== this.#font) {
      this.#show();
      this.#out += `\n/${font.name} ${decimal(size)} Tf`;
      if (!this.#font) this.#out += `\n${matrix.map(decimal).join(" ")} Tm`;
      this.#font = font;
    }
    for (let index = 0; index < glyphs.length; index++) {
      const glyph = glyphs[index] ?? 0;
      const x = places[index] ?? 0;
      const drift = ((this.#pen - x) * 1000) / size;
      const adjustment = Math.round(drift / (2 * tolerance)) * 2 * tolerance;
      if (this.#shown !== "" && rise === this.#line.rise && !Number.isNaN(adjustment)) {
        if (adjustment !== 0) this.#shown += `>${adjustment}<`;
        this.#pen -= (adjustment * size) / 1000;
      } else if (!Number.isNaN(x)) this.#moveTo(x, rise);
      this.#shown += font.code(glyph);
      this.#pen += ((font.widthOf(glyph) ?? Number.NaN) * size) / 1000;
    }
  }

  #moveTo(x: number, rise: number): void {
    this.#show();
    const [right, up] = [x - this.#line.x, rise - this.#line.rise].map(decimal);
    if (right !== "0" || up !== "0") this.#out += `\n${right} ${up} Td`;
    this.#line = { x, rise };
    this.#pen = x;
  }

  #show(): void {
    if (this.#shown !== "") this.#out += `\n[<${this.#shown}>] TJ`;
    this.#shown = "";
  }

  #replace(replacement: Replacement | undefined): void {
    this.#show();
    if (this.#replacement) this.#out += "\nEMC";
    if (replacement) this.#out += beginning(replacement.text);
    this.#replacement = replacement;
  }
}

/** Undefined where the font itself maps a single glyph to the text (`moveActualText`). */
function neededReplacement({ font, glyphs, replacement }: Span): Replacement | undefined {
  const [glyph = 0] = glyphs;
  const isSingle = glyphs.length === 1 && replacement?.spans === 1;
  return isSingle && font.texts.get(glyph) === replacement.text ? undefined : replacement;
}

/**
 * The text of right-to-left glyphs, where one of them is replaced. Chromium states `/ActualText` for each letter that a font
 * draws in parts, such as a letter with dots; readers then put the parts on separate lines, and the words break. So one is
 * stated for the whole: in the order of the glyphs, from left to right, as `/ReversedChars` around it states (ISO 32000-1,
 * 14.8.2.3.3), which PDFium and poppler read so. Undefined where a glyph is missing: a reader should see that.
 */
function joinedText(object: TextObject): string | undefined {
  const text = textOfObject(object);
  const isReplaced = object.spans.some(({ replacement }) => replacement);
  return isReplaced && !text.includes(missingGlyph) ? text.replaceAll("\0", "") : undefined;
}

function beginning(text: string): string {
  const digits = Buffer.from(textString(text).bytes).toString("hex").toUpperCase();
  return `\n/Span <</ActualText <${digits}>>> BDC`;
}

function decimal(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
