import { type Font, glyphAt, textOfGlyphs } from "../fonts/fonts.ts";
import { type GlyphCharacters, missingGlyph } from "../fonts/to-unicode.ts";
import { textString } from "../syntax/value.ts";
import { markBeginning, type Operation, operation } from "./content-stream.ts";
import { actualTextOf } from "./marked-content.ts";
import type { PageContent } from "./page-contents.ts";
import { beginsReversed, type TextItem } from "./text-items.ts";
import { glyphsOf } from "./text-showing.ts";

/**
 * The operations that begin and end `/ActualText` of single glyphs which moves to the fonts. Chromium maps each glyph to one
 * character; where a glyph stands for another character too, such as an apostrophe, it states that character around each
 * glyph, which many readers ignore. Where a glyph always stands for the same character, the font's ToUnicode CMap can map it.
 *
 * @param characters the result of `replacedGlyphs`
 */
export function needlessActualText(
  items: readonly TextItem[],
  characters: GlyphCharacters,
): readonly Operation[] {
  return items.flatMap(({ font, glyphs, replacement }) => {
    const isMoved = replacement && font && characters.get(font.number)?.has(glyphAt(glyphs, 0, 4));
    return isMoved ? [replacement.begin, replacement.end] : [];
  });
}

/** The characters of glyphs that are always replaced, by the same one, by font. */
export function replacedGlyphs(items: readonly TextItem[]): GlyphCharacters {
  const found = new Map<number, Map<number, string>>();
  const others = new Map<number, Set<number>>();
  for (const { font, glyphs, replacement } of items.filter(isOneForOne)) {
    if (!font || !replacement) continue;
    const own = found.get(font.number) ?? new Map<number, string>();
    found.set(font.number, own);
    const glyph = glyphAt(glyphs, 0, 4);
    const known = own.get(glyph) ?? replacement.text;
    if (known !== replacement.text)
      others.set(font.number, (others.get(font.number) ?? new Set()).add(glyph));
    own.set(glyph, known);
  }
  for (const item of items) {
    const own = item.font && found.get(item.font.number);
    if (!own || isOneForOne(item)) continue;
    for (let at = 0; at + 4 <= item.glyphs.length; at += 4) own.delete(glyphAt(item.glyphs, at, 4));
  }
  for (const [font, glyphs] of others) for (const glyph of glyphs) found.get(font)?.delete(glyph);
  return found;
}

/** Whether an item is a single glyph of a composite font within `/ActualText` of one character. */
function isOneForOne({ font, glyphs, replacement }: TextItem): boolean {
  if (!replacement || replacement.isNested || replacement.items !== 1) return false;
  return font?.digits === 4 && glyphs.length === 4 && replacement.text.length === 1;
}

/**
 * The operations of a page with one `/ActualText` for each run of right-to-left text. Chromium states one for each letter that a font
 * draws in parts, such as a letter with dots; readers then put the parts on separate lines, and the words break. The text
 * is in the order of the glyphs, from left to right, as `/ReversedChars` around it states (ISO 32000-1, 14.8.2.3.3):
 * PDFium and poppler read it so.
 */
export function joinReversedText(
  operations: readonly Operation[],
  fonts: PageContent["fonts"],
  characters: GlyphCharacters,
): readonly Operation[] {
  if (!operations.some(beginsReversed)) return operations;
  const out: Operation[] = [];
  let font: Font | undefined;
  let run: ReversedRun | undefined;
  const decode = (glyphs: string) => {
    if (!font) return "";
    const { number, digits, texts } = font;
    const replaced = characters.get(number);
    return textOfGlyphs(glyphs, {
      digits,
      texts: { get: (glyph) => replaced?.get(glyph) ?? texts.get(glyph) },
    });
  };
  for (const each of operations) {
    if (each.operator === "Tf") font = fonts.get((each.operands[0] ?? "").slice(1));
    if (!run) {
      out.push(each);
      if (beginsReversed(each)) run = new ReversedRun();
      continue;
    }
    run.take(each, decode);
    if (!run.hasEnded) continue;
    out.push(...run.joined());
    run = undefined;
  }
  return run ? [...out, ...run.written] : out;
}

/** The operations within `/ReversedChars`, up to its `EMC`. */
class ReversedRun {
  readonly written: Operation[] = [];
  readonly #unmarked: Operation[] = [];
  #text = "";
  #depth = 1;
  /** The depth at which the current `/ActualText` began; 0 outside. */
  #replacedFrom = 0;
  #replacements = 0;

  get hasEnded(): boolean {
    return this.#depth === 0;
  }

  take(operation: Operation, decode: (glyphs: string) => string): void {
    const { operator } = operation;
    this.written.push(operation);
    if (markBeginning.has(operator)) {
      this.#depth++;
      const text = actualTextOf(operation);
      if (text === undefined || this.#replacedFrom > 0) return;
      this.#text += text;
      this.#replacedFrom = this.#depth;
      this.#replacements++;
    } else if (operator === "EMC") {
      if (this.#depth === this.#replacedFrom) this.#replacedFrom = 0;
      this.#depth--;
    } else {
      this.#unmarked.push(operation);
      const isShown = operator === "Tj" || operator === "TJ";
      if (isShown && this.#replacedFrom === 0) this.#text += decode(glyphsOf(operation));
    }
  }

  /** Unchanged where it has no `/ActualText`, or where a glyph is missing: a reader should see that. */
  joined(): readonly Operation[] {
    if (this.#replacements === 0 || this.#text.includes(missingGlyph)) return this.written;
    const bytes = Buffer.from(textString(this.#text.replaceAll("\0", "")).bytes);
    const properties = `<</ActualText <${bytes.toString("hex").toUpperCase()}>>>`;
    return [operation("BDC", "/Span", properties), ...this.#unmarked, operation("EMC"), operation("EMC")];
  }
}
