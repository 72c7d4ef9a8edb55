import { FontTexts, missingGlyph } from "../fonts/to-unicode.ts";
import { PdfError } from "../syntax/pdf-error.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import {
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
  textOf,
} from "../syntax/value.ts";
import { plainStrings } from "./plain-strings.ts";

/**
 * The text that the pages show, in the order in which it is drawn: enough to see that it is there. It is not
 * spaced as a reader would want it, and right-to-left words come one by one. A glyph that no font has is
 * `missingGlyph`.
 */
export function extractText(file: PdfFile): string {
  const reader = new TextExtractor(file);
  return file
    .pages()
    .map((page) => reader.ofPage(page))
    .join("\n");
}

/** Characters of a page; a form that draws another one twice, which does the same, has more. */
const longest = 1e7;

/**
 * What matters of a content stream as Chromium writes it, and ten times as fast as reading every operator: a font
 * is chosen or a form drawn (1), glyphs are shown (2), a text stands for the glyphs that follow (3), marked
 * content begins or ends (4).
 */
const steps =
  /\/([^\s/<>[\]()]+)\s(?:[-.\d]+\sTf|Do)\b|<([0-9A-Fa-f]+)>\s?Tj|ActualText\s<([0-9A-Fa-f]+)>|(\/ReversedChars\sBMC|\bBMC|\bBDC|\bEMC)\b/g;

class TextExtractor {
  readonly #file: PdfFile;
  readonly #fonts: FontTexts;
  /** Text of forms by object number; none of one that is being read: a form that draws itself shows nothing. */
  readonly #forms = new Map<number, string>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.#fonts = new FontTexts(file);
  }

  ofPage(page: number): string {
    const dictionary = this.#file.dictionary(new PdfReference(page));
    const contents = dictionary.get("Contents");
    const streams = Array.isArray(contents) ? contents : [contents];
    const resources = this.#file.dictionary(dictionary.get("Resources"));
    return streams.map((each) => this.#ofContent(each, resources)).join("");
  }

  /** Text of one content stream and of the forms that it draws. */
  #ofContent(content: PdfValue | undefined, resources: PdfDictionary): string {
    const bytes = content instanceof PdfReference ? this.#file.stream(content.number) : undefined;
    if (!bytes) return "";
    const fontsByName = this.#file.dictionary(resources.get("Font"));
    const forms = this.#file.dictionary(resources.get("XObject"));
    const marked = new MarkedText();
    let font: PdfValue | undefined;
    const plain = plainStrings(Buffer.from(bytes).toString("latin1"));
    for (const [step, name, glyphs, actual, mark] of plain.matchAll(steps)) {
      if (glyphs !== undefined) marked.show(this.#fonts.decode(glyphs, font));
      else if (actual !== undefined) marked.replaceNext(textOf(new PdfString(Buffer.from(actual, "hex"))));
      else if (mark !== undefined) marked.mark(mark);
      else if (step.endsWith("Tf")) font = fontsByName.get(name ?? "");
      else marked.show(this.#ofForm(forms.get(name ?? "")));
      if (marked.text.length > longest) throw new PdfError("a page shows more text than there can be");
    }
    return marked.text;
  }

  #ofForm(form: PdfValue | undefined): string {
    const dictionary = this.#file.dictionary(form);
    const subtype = dictionary.get("Subtype");
    if (!(form instanceof PdfReference && subtype instanceof PdfName && subtype.value === "Form")) return "";
    const known = this.#forms.get(form.number);
    if (known !== undefined) return known;
    this.#forms.set(form.number, "");
    const text = this.#ofContent(form, this.#file.dictionary(dictionary.get("Resources")));
    this.#forms.set(form.number, text);
    return text;
  }
}

/** Collects text, with what marked content states of it: a replacement text, or that it runs backwards. */
class MarkedText {
  text = "";
  #actual: string | undefined;
  #replaced = 0;
  readonly #open: { isReplaced: boolean; reversedFrom?: number }[] = [];

  show(text: string): void {
    if (this.#replaced === 0) this.text += text;
    else if (text.includes(missingGlyph)) this.text += missingGlyph;
  }

  replaceNext(actual: string): void {
    this.#actual = actual;
  }

  mark(operator: string): void {
    if (operator === "EMC") {
      const closed = this.#open.pop();
      if (closed?.isReplaced) this.#replaced--;
      if (closed?.reversedFrom !== undefined) this.#reverse(closed.reversedFrom);
      return;
    }
    const isReplaced = this.#actual !== undefined;
    this.show(this.#actual ?? "");
    this.#actual = undefined;
    if (isReplaced) this.#replaced++;
    const isReversed = operator.startsWith("/ReversedChars");
    this.#open.push(isReversed ? { isReplaced, reversedFrom: this.text.length } : { isReplaced });
  }

  #reverse(from: number): void {
    this.text = this.text.slice(0, from) + [...this.text.slice(from)].reverse().join("");
  }
}
