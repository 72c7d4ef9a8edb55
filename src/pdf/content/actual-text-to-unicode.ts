import type { GlyphCharacters } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference } from "../syntax/value.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { glyphsOf } from "./glyphs.ts";
import type { PageContent, PageContents } from "./page-contents.ts";

/** A glyph with a character of its own, stated around it: from the operation `start` up to `end`. */
interface Replacement {
  start: number;
  end: number;
  character: string;
  font: number;
  glyph: number;
}

/**
 * Chromium maps each glyph to one character. Where a glyph stands for another one as well, such as an apostrophe, it
 * states the character around each glyph (`/ActualText`), which many readers ignore. Where a glyph always stands for that
 * character, the font's ToUnicode CMap can map it so, and the `/ActualText` of the pages is dropped.
 */
export function actualTextToUnicode(
  file: PdfFile,
  pages: PageContents,
): { pages: PageContents; characters: GlyphCharacters } {
  const shown = new ShownGlyphs(file);
  const replacements = new Map([...pages].map(([page, content]) => [page, shown.read(content)]));
  const characters = new Map<number, Map<number, string>>();
  const changed = [...pages].map(([page, content]) => {
    const dropped = new Set<number>();
    for (const { start, end, character, font, glyph } of replacements.get(page) ?? []) {
      if (!shown.isAlways(font, glyph)) continue;
      characters.set(font, (characters.get(font) ?? new Map<number, string>()).set(glyph, character));
      dropped.add(start).add(end);
    }
    if (dropped.size === 0) return [page, content] as const;
    const operations = content.operations.filter((_, index) => !dropped.has(index));
    return [page, { ...content, operations }] as const;
  });
  return { pages: new Map(changed), characters };
}

/** Which glyphs of each font are shown, and as which characters. */
class ShownGlyphs {
  readonly #file: PdfFile;
  /** Glyphs that are shown without a character of their own, by font. */
  readonly #plain = new Map<number, Set<string>>();
  readonly #characters = new Map<string, Set<string>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Whether a glyph stands for the same character wherever it is shown. */
  isAlways(font: number, glyph: number): boolean {
    const isPlain = this.#plain.get(font)?.has(digitsOf(glyph)) === true;
    return !isPlain && this.#characters.get(`${font} ${glyph}`)?.size === 1;
  }

  /** Records all glyphs that a page shows, and returns those with one character of `/ActualText` around one glyph. */
  read({ operations, fonts }: PageContent): Replacement[] {
    const found: Replacement[] = [];
    let open: { start: number; text: string; glyphs: string } | undefined;
    let font = 0;
    for (const [index, operation] of operations.entries()) {
      const { operator, operands } = operation;
      if (operator === "Tf") {
        const chosen = fonts.get((operands[0] ?? "").slice(1));
        font = chosen instanceof PdfReference ? chosen.number : 0;
      } else if (operator === "Tj" || operator === "TJ") {
        const glyphs = glyphsOf(operands[0]);
        if (open) open.glyphs += glyphs;
        else this.#show(font, glyphs);
      } else if (markBeginning.has(operator) || operator === "EMC") {
        const closed = open;
        open = actualTextOf(operation, index);
        if (!closed) continue;
        const isOneForOne = operator === "EMC" && closed.glyphs.length === 4 && closed.text.length === 4;
        if (!isOneForOne || !this.#isComposite(font)) {
          this.#show(font, closed.glyphs);
          continue;
        }
        const glyph = Number.parseInt(closed.glyphs, 16);
        const character = String.fromCharCode(Number.parseInt(closed.text, 16));
        const key = `${font} ${glyph}`;
        this.#characters.set(key, (this.#characters.get(key) ?? new Set()).add(character));
        found.push({ start: closed.start, end: index, character, font, glyph });
      }
    }
    return found;
  }

  #show(font: number, glyphs: string): void {
    const plain = this.#plain.get(font) ?? new Set();
    this.#plain.set(font, plain);
    for (let at = 0; at + 4 <= glyphs.length; at += 4) plain.add(glyphs.slice(at, at + 4).toUpperCase());
  }

  #isComposite(font: number): boolean {
    return this.#file.dictionary(new PdfReference(font)).has("DescendantFonts");
  }
}

function digitsOf(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, "0");
}

function actualTextOf({ operator, operands }: Operation, start: number) {
  const text = /\/ActualText\s?<FEFF([0-9A-F]+)>/i.exec(operands[1] ?? "")?.[1];
  return operator === "BDC" && text !== undefined ? { start, text, glyphs: "" } : undefined;
}
