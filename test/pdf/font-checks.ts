import { readCharacterMap } from "../../src/pdf/fonts.ts";
import type { PdfDictionary, PdfReference, PdfValue } from "../../src/pdf/syntax/value.ts";
import { advances } from "./font-program.ts";
import { fontsOf } from "./page-operations.ts";
import { nameOf, type RawPdf } from "./raw-pdf.ts";

/** Whether a font is as PDF/UA-1 requires (ISO 14289-1, 7.21), and what is wrong where it is not. */
type Check = [isRight: boolean, problem: string];

/**
 * The fonts of a page: each in the file, each glyph that is shown in the font, as wide as the file states, and standing
 * for some text.
 *
 * @param codes of the glyphs that are shown, by the font's name
 */
export function fontChecks(
  pdf: RawPdf,
  page: PdfReference,
  codes: ReadonlyMap<string, ReadonlySet<number>>,
): Check[] {
  const fonts = fontsOf(pdf, page);
  return [...codes].flatMap(([name, used]): Check[] => {
    const font = pdf.dictionary(fonts.get(name));
    const texts = readCharacterMap(pdf.stream(font.get("ToUnicode")));
    // A font of this type is drawn by operations of its own: it is in the file by its nature.
    const isDrawn = nameOf(font.get("Subtype")) === "Type3";
    const called = isDrawn ? `the drawn font ${name}` : nameOf(font.get("BaseFont"));
    return [
      [[...used].every((code) => isText(texts.get(code) ?? "")), `glyphs of ${called} without text`],
      ...(isDrawn ? drawnChecks(pdf, font, used, called) : compositeChecks(pdf, font, used, called)),
    ];
  });
}

/** Some text, and no character that stands for none (ISO 14289-1, 7.21.7). */
function isText(text: string): boolean {
  return text !== "" && !/[\0\ufeff\ufffe]/.test(text);
}

function drawnChecks(pdf: RawPdf, font: PdfDictionary, used: ReadonlySet<number>, called: string): Check[] {
  const named = pdf.list(pdf.dictionary(font.get("Encoding")).get("Differences"));
  const first = Number(named[0]);
  const glyphs = pdf.dictionary(font.get("CharProcs"));
  const isThere = (code: number) => glyphs.has(nameOf(named[code - first + 1]));
  return [[[...used].every(isThere), `glyphs that ${called} does not have`]];
}

function compositeChecks(
  pdf: RawPdf,
  font: PdfDictionary,
  used: ReadonlySet<number>,
  called: string,
): Check[] {
  const [inner] = pdf.list(font.get("DescendantFonts"));
  const descendant = pdf.dictionary(inner);
  const descriptor = pdf.dictionary(descendant.get("FontDescriptor"));
  const program = descriptor.get("FontFile2");
  const isEmbedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(key));
  const glyphOf = glyphsOf(pdf, descendant.get("CIDToGIDMap"));
  const own = program === undefined ? undefined : advances(pdf.stream(program));
  const stated = widthsOf(pdf, descendant);
  const isAsWide = (code: number) => Math.abs(stated(code) - (own?.[glyphOf(code)] ?? Number.NaN)) <= 1;
  return [
    [isEmbedded, `the font ${called} is not embedded`],
    [
      descendant.has("CIDToGIDMap") || program === undefined,
      `${called} does not state which glyphs it means`,
    ],
    [[...used].every((code) => glyphOf(code) !== 0), `glyphs that ${called} does not have`],
    [own === undefined || [...used].every(isAsWide), `glyphs of ${called} that are not as wide as stated`],
    [isSameCollection(pdf, font, descendant), `codes of ${called} for characters of another collection`],
  ];
}

function glyphsOf(pdf: RawPdf, map: PdfValue | undefined): (code: number) => number {
  if (nameOf(map) === "Identity" || map === undefined) return (code) => code;
  const bytes = Buffer.from(pdf.stream(map));
  return (code) => (2 * code + 2 <= bytes.length ? bytes.readUInt16BE(2 * code) : 0);
}

/** `first [width …]` or `first last width` (ISO 32000-1, 9.7.4.3). */
function widthsOf(pdf: RawPdf, descendant: PdfDictionary): (code: number) => number {
  const widths = new Map<number, number>();
  const list = pdf.list(descendant.get("W"));
  for (let at = 0; at + 1 < list.length; ) {
    const [first, second, third] = [Number(list[at]), pdf.resolve(list[at + 1]), list[at + 2]];
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, Number(width));
      at += 2;
    } else {
      for (let code = first; code <= Number(second); code++) widths.set(code, Number(third));
      at += 3;
    }
  }
  const other = Number(descendant.get("DW") ?? 1000);
  return (code) => widths.get(code) ?? other;
}

/** An embedded CMap names the character collection of its font (ISO 14289-1, 7.21.3.1). */
function isSameCollection(pdf: RawPdf, font: PdfDictionary, descendant: PdfDictionary): boolean {
  const system = (dictionary: PdfDictionary) =>
    JSON.stringify([...pdf.dictionary(dictionary.get("CIDSystemInfo"))].sort());
  const encoding = font.get("Encoding");
  return nameOf(encoding).startsWith("Identity-") || system(pdf.dictionary(encoding)) === system(descendant);
}
