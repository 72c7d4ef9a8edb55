import { FontTexts, type GlyphCharacters, missingGlyph } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfString, textOf, textString } from "../syntax/value.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { glyphsOf } from "./glyphs.ts";
import type { PageContent, PageContents } from "./page-contents.ts";

const end: Operation = { operator: "EMC", operands: [] };

/**
 * The pages with one replacement text (`/ActualText`) for each run of right-to-left text. Chromium states a text for
 * each letter that a font draws in parts, such as one with dots. Readers take the parts for lines of their own, and the
 * words break. The replacement text runs as the glyphs do, from left to right, as `/ReversedChars` around it states
 * (ISO 32000-1, 14.8.2.3.3): this is how PDFium and poppler read it.
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

/** What stands within `/ReversedChars`, its end included. */
class ReversedRun {
  readonly written: Operation[] = [];
  readonly #unmarked: Operation[] = [];
  #text = "";
  #depth = 1;
  /** How deep marked content with a text of its own has begun; 0 for none. */
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
      const text = /\/ActualText\s?<([0-9A-F]*)>/i.exec(operands[1] ?? "")?.[1];
      if (text === undefined || this.#replacedFrom > 0) return;
      this.#text += textOf(new PdfString(Buffer.from(text, "hex")));
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

  /** As it is where nothing is replaced, or where a glyph is missing: a reader should see that. */
  joined(): readonly Operation[] {
    if (this.#replacements === 0 || this.#text.includes(missingGlyph)) return this.written;
    const bytes = Buffer.from(textString(this.#text.replaceAll("\0", "")).bytes);
    const properties = `<</ActualText <${bytes.toString("hex").toUpperCase()}>>>`;
    return [{ operator: "BDC", operands: ["/Span", properties] }, ...this.#unmarked, end, end];
  }
}
