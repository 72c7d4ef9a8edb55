import { FontTexts, type GlyphCharacters, missingGlyph } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfReference, textString } from "../syntax/value.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { actualTextOf } from "./marked-content.ts";
import type { PageContent, PageContents } from "./page-contents.ts";
import { glyphsOf } from "./text-showing.ts";

/**
 * Moves `/ActualText` of single glyphs to the fonts. Chromium maps each glyph to one character; where a glyph stands for
 * another character too, such as an apostrophe, it states that character around each glyph, which many readers ignore.
 * Where a glyph always stands for the same character, the font's ToUnicode CMap can map it, and `/ActualText` is dropped.
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

/** A single glyph within `/ActualText` of one character. */
interface Replacement {
  /** Its `BDC` and `EMC`, by index. */
  start: number;
  end: number;
  character: string;
  font: number;
  glyph: number;
}

/** The glyphs that the pages show in each font, and the characters that they stand for. */
class ShownGlyphs {
  readonly #file: PdfFile;
  /** Glyphs outside `/ActualText`, by font. */
  readonly #plain = new Map<number, Set<string>>();
  /** The characters of each font and glyph. */
  readonly #characters = new Map<string, Set<string>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Whether a glyph stands for the same character wherever it is shown. */
  isAlways(font: number, glyph: number): boolean {
    const isPlain = this.#plain.get(font)?.has(digitsOf(glyph)) === true;
    return !isPlain && this.#characters.get(`${font} ${glyph}`)?.size === 1;
  }

  /** Records all glyphs that a page shows, and returns the single glyphs within `/ActualText` of one character. */
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
        const text = operator === "BDC" ? actualTextOf(operation) : undefined;
        open = text === undefined ? undefined : { start: index, text, glyphs: "" };
        if (!closed) continue;
        const isOneForOne = operator === "EMC" && closed.glyphs.length === 4 && closed.text.length === 1;
        if (!isOneForOne || !this.#isComposite(font)) {
          this.#show(font, closed.glyphs);
          continue;
        }
        const glyph = Number.parseInt(closed.glyphs, 16);
        const character = closed.text;
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

const end: Operation = { operator: "EMC", operands: [] };

/**
 * The pages with one `/ActualText` for each run of right-to-left text. Chromium states one for each letter that a font
 * draws in parts, such as a letter with dots; readers then put the parts on separate lines, and the words break. The text
 * is in the order of the glyphs, from left to right, as `/ReversedChars` around it states (ISO 32000-1, 14.8.2.3.3):
 * PDFium and poppler read it so.
 */
export function joinReversedText(
  file: PdfFile,
  pages: PageContents,
  characters: GlyphCharacters,
): PageContents {
  const texts = new FontTexts(file, characters);
  return new Map(
    [...pages].map(([page, content]) => [page, { ...content, operations: joined(content, texts) }]),
  );
}

function joined({ operations, fonts }: PageContent, texts: FontTexts): Operation[] {
  const out: Operation[] = [];
  let font = "";
  let run: ReversedRun | undefined;
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === "Tf") font = (operands[0] ?? "").slice(1);
    if (!run) {
      out.push(operation);
      if (operator === "BMC" && operands[0] === "/ReversedChars") run = new ReversedRun();
      continue;
    }
    run.take(operation, (glyphs) => texts.decode(glyphs, fonts.get(font)));
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
    const { operator, operands } = operation;
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
      if (isShown && this.#replacedFrom === 0) this.#text += decode(glyphsOf(operands[0]));
    }
  }

  /** Unchanged where it has no `/ActualText`, or where a glyph is missing: a reader should see that. */
  joined(): readonly Operation[] {
    if (this.#replacements === 0 || this.#text.includes(missingGlyph)) return this.written;
    const bytes = Buffer.from(textString(this.#text.replaceAll("\0", "")).bytes);
    const properties = `<</ActualText <${bytes.toString("hex").toUpperCase()}>>>`;
    return [{ operator: "BDC", operands: ["/Span", properties] }, ...this.#unmarked, end, end];
  }
}
