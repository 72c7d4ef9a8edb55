import { plainStrings } from "./content/plain-strings.ts";
import type { PdfFile } from "./file.ts";
import { FontTexts, missingGlyph } from "./to-unicode.ts";
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, textOf } from "./value.ts";

/**
 * The text that the pages show, in the order in which it is drawn: enough to see that it is there. It is not
 * spaced as a reader would want it, and right-to-left words come one by one. A glyph that no font has is
 * `missingGlyph`.
 */
export function shownText(file: PdfFile): string {
  const fonts = new FontTexts(file);
  return file
    .pages()
    .map((page) => textOfPage(file, page, fonts))
    .join("\n");
}

function textOfPage(file: PdfFile, page: number, fonts: FontTexts): string {
  const dictionary = file.dictionary(new PdfReference(page));
  const contents = dictionary.get("Contents");
  const streams = Array.isArray(contents) ? contents : [contents];
  const resources = file.dictionary(dictionary.get("Resources"));
  return streams.map((each) => textOfContent(file, each, resources, fonts, 0)).join("");
}

/**
 * What matters of a content stream as Chromium writes it, and ten times as fast as reading every operator: a font
 * is chosen or a form drawn (1), glyphs are shown (2), a text stands for the glyphs that follow (3), marked
 * content begins or ends (4).
 */
const steps =
  /\/([^\s/<>[\]()]+)\s(?:[-.\d]+\sTf|Do)\b|<([0-9A-Fa-f]+)>\s?Tj|ActualText\s<([0-9A-Fa-f]+)>|(\/ReversedChars\sBMC|\bBMC|\bBDC|\bEMC)\b/g;

/** Text of one content stream and of the forms that it draws; forms in forms to a depth of ten. */
function textOfContent(
  file: PdfFile,
  content: PdfValue | undefined,
  resources: PdfDictionary,
  fonts: FontTexts,
  depth: number,
): string {
  const bytes = content instanceof PdfReference ? file.stream(content.number) : undefined;
  if (!bytes || depth > 10) return "";
  const fontsByName = file.dictionary(resources.get("Font"));
  const forms = file.dictionary(resources.get("XObject"));
  const marked = new MarkedText();
  let font: PdfValue | undefined;
  const plain = plainStrings(Buffer.from(bytes).toString("latin1"));
  for (const [step, name, glyphs, actual, mark] of plain.matchAll(steps)) {
    if (glyphs !== undefined) marked.show(fonts.decode(glyphs, font));
    else if (actual !== undefined) marked.replaceNext(textOf(new PdfString(Buffer.from(actual, "hex"))));
    else if (mark !== undefined) marked.mark(mark);
    else if (step.endsWith("Tf")) font = fontsByName.get(name ?? "");
    else marked.show(textOfForm(file, forms.get(name ?? ""), fonts, depth));
  }
  return marked.text;
}

function textOfForm(file: PdfFile, form: PdfValue | undefined, fonts: FontTexts, depth: number): string {
  const dictionary = file.dictionary(form);
  const subtype = dictionary.get("Subtype");
  if (!(subtype instanceof PdfName) || subtype.value !== "Form") return "";
  return textOfContent(file, form, file.dictionary(dictionary.get("Resources")), fonts, depth + 1);
}

/** Collects text, with what marked content says about it: another text for it, or that it runs backwards. */
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
