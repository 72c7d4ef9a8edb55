import type { PdfFile } from "./file.ts";
import { PdfOperator, PdfReader } from "./parse.ts";
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from "./value.ts";

/** Stands for a glyph that no font has: what a reader sees as an empty box. */
export const missingGlyph = "\ufffd";

type GlyphTexts = ReadonlyMap<number, string>;

/**
 * The text that the pages show, in the order in which it is drawn: enough to see that it is there. It is neither
 * spaced nor ordered as a reader would want it.
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
 * What matters of a content stream as Chromium writes it: a font is chosen, glyphs are shown, a form is drawn. A
 * pattern is enough, and ten times as fast as reading every operator.
 */
const steps = /\/([^\s/<>[\]()]+) (?:[-.\d]+ Tf|Do)\b|<([0-9A-Fa-f]+)>(?= ?Tj| ?[-.\d<\]])/g;

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
  const fontNames = file.dictionary(resources.get("Font"));
  const forms = file.dictionary(resources.get("XObject"));
  let glyphs: GlyphTexts = new Map();
  let text = "";
  for (const [step, name, shown] of Buffer.from(bytes).toString("latin1").matchAll(steps)) {
    if (shown !== undefined) {
      text += decode(shown, glyphs);
    } else if (step.endsWith("Tf")) {
      glyphs = fonts.of(fontNames.get(name ?? ""));
    } else {
      const form = forms.get(name ?? "");
      const own = file.dictionary(file.dictionary(form).get("Resources"));
      if (isForm(file, form)) text += textOfContent(file, form, own, fonts, depth + 1);
    }
  }
  return text;
}

function isForm(file: PdfFile, value: PdfValue | undefined): boolean {
  const subtype = file.dictionary(value).get("Subtype");
  return subtype instanceof PdfName && subtype.value === "Form";
}

/** Four hexadecimal digits a glyph. */
function decode(digits: string, glyphs: GlyphTexts): string {
  let text = "";
  for (let at = 0; at + 4 <= digits.length; at += 4) {
    const glyph = Number.parseInt(digits.slice(at, at + 4), 16);
    text += glyph === 0 ? missingGlyph : (glyphs.get(glyph) ?? "");
  }
  return text;
}

/** Which text each glyph of a font stands for, read once a font. */
class FontTexts {
  readonly #file: PdfFile;
  readonly #known = new Map<number, GlyphTexts>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  of(font: PdfValue | undefined): GlyphTexts {
    const map = this.#file.dictionary(font).get("ToUnicode");
    if (!(map instanceof PdfReference)) return new Map();
    const known =
      this.#known.get(map.number) ?? readCharacterMap(this.#file.stream(map.number) ?? new Uint8Array());
    this.#known.set(map.number, known);
    return known;
  }
}

/** `bfchar` pairs and `bfrange` triples (ISO 32000-1, 9.10.3). */
function readCharacterMap(bytes: Uint8Array): GlyphTexts {
  const texts = new Map<number, string>();
  const reader = new PdfReader(bytes);
  let operands: PdfString[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfString) operands.push(token);
    if (!(token instanceof PdfOperator)) continue;
    if (token.value === "endbfchar") addCharacters(texts, operands);
    if (token.value === "endbfrange") addRanges(texts, operands);
    operands = [];
  }
  return texts;
}

function addCharacters(texts: Map<number, string>, pairs: readonly PdfString[]): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) texts.set(number(pairs[i]), utf16(pairs[i + 1]));
}

function addRanges(texts: Map<number, string>, triples: readonly PdfString[]): void {
  for (let i = 0; i + 2 < triples.length; i += 3) {
    const [first, last, start] = [number(triples[i]), number(triples[i + 1]), utf16(triples[i + 2])];
    const point = start.codePointAt(0) ?? 0;
    for (let glyph = first; glyph <= last; glyph++)
      texts.set(glyph, String.fromCodePoint(point + glyph - first));
  }
}

function number(string: PdfString | undefined): number {
  return (string?.bytes ?? new Uint8Array()).reduce((sum, byte) => sum * 256 + byte, 0);
}

function utf16(string: PdfString | undefined): string {
  const bytes = Buffer.from(string?.bytes ?? new Uint8Array());
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString("utf16le");
}
