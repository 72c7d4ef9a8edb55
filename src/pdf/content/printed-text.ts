import { FontTexts, missingGlyph } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfError, PdfReference, type PdfValue } from "../syntax/value.ts";
import { identity, type Matrix, matrixOf, times } from "./bounding-boxes.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { actualTextOf } from "./marked-content.ts";
import type { FormContent, PageContents } from "./page-contents.ts";
import { glyphsOf } from "./text-showing.ts";

/**
 * The text that the pages show, in the order in which it is painted. It serves to check that no text is missing: spaces
 * between words may be, and words of right-to-left text are not in reading order. A glyph that no font has is
 * `missingGlyph`.
 */
export function extractText(
  file: PdfFile,
  pages: PageContents,
  forms: ReadonlyMap<number, FormContent>,
): string {
  const extractor = new TextExtractor(file, forms);
  return [...pages]
    .map(([page, { operations }]) => {
      const resources = file.dictionary(file.dictionary(new PdfReference(page)).get("Resources"));
      return extractor.ofContent(operations, resources);
    })
    .join("\n");
}

/** The most characters of a page: forms that each paint another form twice would have more. */
const longest = 1e7;

class TextExtractor {
  readonly #file: PdfFile;
  readonly #forms: ReadonlyMap<number, FormContent>;
  readonly #fonts: FontTexts;
  /** The text of forms by object number; empty for one that is being read, so that a form that paints itself ends. */
  readonly #known = new Map<number, string>();

  constructor(file: PdfFile, forms: ReadonlyMap<number, FormContent>) {
    this.#file = file;
    this.#forms = forms;
    this.#fonts = new FontTexts(file);
  }

  /** The text of a content stream and of the forms that it paints. */
  ofContent(operations: readonly Operation[], resources: PdfDictionary): string {
    const fontsByName = this.#file.dictionary(resources.get("Font"));
    const forms = this.#file.dictionary(resources.get("XObject"));
    const marked = new MarkedText();
    let font: PdfValue | undefined;
    for (const operation of operations) {
      const { operator, operands } = operation;
      const name = (operands[0] ?? "").slice(1);
      if (operator === "Tf") font = fontsByName.get(name);
      else if (operator === "Tj" || operator === "TJ")
        marked.show(this.#fonts.decode(glyphsOf(operands[0]), font));
      else if (markBeginning.has(operator)) marked.begin(operation);
      else if (operator === "EMC") marked.end();
      else if (operator === "Do") marked.show(this.#ofForm(forms.get(name)));
      if (marked.text.length > longest) throw new PdfError("a page shows more text than there can be");
    }
    return marked.text;
  }

  #ofForm(reference: PdfValue | undefined): string {
    const form = reference instanceof PdfReference ? this.#forms.get(reference.number) : undefined;
    if (!form || !(reference instanceof PdfReference)) return "";
    const known = this.#known.get(reference.number);
    if (known !== undefined) return known;
    this.#known.set(reference.number, "");
    const text = this.ofContent(form.operations, form.resources);
    this.#known.set(reference.number, text);
    return text;
  }
}

/** Collects text; marked content may replace it (`/ActualText`) or reverse it (`/ReversedChars`). */
class MarkedText {
  text = "";
  #replaced = 0;
  readonly #open: { isReplaced: boolean; reversedFrom?: number }[] = [];

  show(text: string): void {
    if (this.#replaced === 0) this.text += text;
    else if (text.includes(missingGlyph)) this.text += missingGlyph;
  }

  begin(operation: Operation): void {
    const actualText = actualTextOf(operation);
    const isReplaced = actualText !== undefined;
    if (isReplaced) {
      this.show(actualText);
      this.#replaced++;
    }
    const isReversed = operation.operands[0] === "/ReversedChars";
    this.#open.push(isReversed ? { isReplaced, reversedFrom: this.text.length } : { isReplaced });
  }

  end(): void {
    const closed = this.#open.pop();
    if (closed?.isReplaced) this.#replaced--;
    const from = closed?.reversedFrom;
    if (from !== undefined)
      this.text = this.text.slice(0, from) + [...this.text.slice(from)].reverse().join("");
  }
}

/** How much text a page shows at each font size: by tenths of a point, in hexadecimal digits of glyphs. */
export type FontSizes = ReadonlyMap<number, number>;

/** The font sizes of a page as they are printed, with all scaling. */
export function fontSizes(operations: readonly Operation[]): FontSizes {
  const sizes = new Map<number, number>();
  const saved: { matrix: Matrix; size: number }[] = [];
  let matrix = identity;
  let text = identity;
  let size = 0;
  for (const { operator, operands } of operations) {
    if (operator === "q") saved.push({ matrix, size });
    else if (operator === "Q") ({ matrix, size } = saved.pop() ?? { matrix: identity, size: 0 });
    else if (operator === "BT") text = identity;
    else if (operator === "Tf") size = Number(operands[1]);
    else if (operator === "cm") matrix = times(matrixOf(operands.map(Number)), matrix);
    else if (operator === "Tm") text = matrixOf(operands.map(Number));
    else if (operator === "Tj" || operator === "TJ") {
      const [, , right, up] = times(text, matrix);
      const printed = Math.round(size * Math.hypot(right, up) * 10);
      sizes.set(printed, (sizes.get(printed) ?? 0) + glyphsOf(operands[0]).length);
    }
  }
  return sizes;
}
