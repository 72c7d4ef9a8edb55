import { FontTexts, missingGlyph } from "../fonts/to-unicode.ts";
import { PdfError } from "../syntax/pdf-error.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference, PdfString, type PdfValue, textOf } from "../syntax/value.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { glyphsOf } from "./glyphs.ts";
import type { FormContent, PageContents } from "./page-contents.ts";

/**
 * The text that the pages show, in the order in which it is drawn: enough to see that it is there. It is not
 * spaced as a reader would want it, and right-to-left words come one by one. A glyph that no font has is
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

/** Characters of a page; forms that draw other ones twice each have more. */
const longest = 1e7;

class TextExtractor {
  readonly #file: PdfFile;
  readonly #forms: ReadonlyMap<number, FormContent>;
  readonly #fonts: FontTexts;
  /** Text of forms by object number; none of one that is being read: a form that draws itself shows nothing. */
  readonly #known = new Map<number, string>();

  constructor(file: PdfFile, forms: ReadonlyMap<number, FormContent>) {
    this.#file = file;
    this.#forms = forms;
    this.#fonts = new FontTexts(file);
  }

  /** Text of one content stream and of the forms that it draws. */
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

/** Collects text; marked content may state a replacement text, or that the text is reversed. */
class MarkedText {
  text = "";
  #replaced = 0;
  readonly #open: { isReplaced: boolean; reversedFrom?: number }[] = [];

  show(text: string): void {
    if (this.#replaced === 0) this.text += text;
    else if (text.includes(missingGlyph)) this.text += missingGlyph;
  }

  begin({ operands: [tag, properties = ""] }: Operation): void {
    const [, actualText] = /\/ActualText\s?<([0-9A-Fa-f]*)>/.exec(properties) ?? [];
    const isReplaced = actualText !== undefined;
    if (isReplaced) {
      this.show(textOf(new PdfString(Buffer.from(actualText, "hex"))));
      this.#replaced++;
    }
    const isReversed = tag === "/ReversedChars";
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
