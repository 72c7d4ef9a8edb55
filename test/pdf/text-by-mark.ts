import { readCharacterMap } from "../../src/pdf/fonts/to-unicode.ts";
import { PdfOperator, PdfReader } from "../../src/pdf/syntax/parse.ts";
import {
  type PdfDictionary,
  type PdfReference,
  PdfString,
  type PdfValue,
  textOf,
} from "../../src/pdf/syntax/value.ts";
import { nameOf, type RawPdf } from "./raw-pdf.ts";

/** Marked content that is open: whether it has a replacement text, and where reversed text begins. */
interface Open {
  isReplaced: boolean;
  reversedFrom: number | undefined;
  /** It is an entry of the structure tree. */
  isNumbered: boolean;
}

/**
 * The text of a page as a reader extracts it that supports replacement text (`/ActualText`) and restores the order
 * of reversed letters (`/ReversedChars`; ISO 32000-1, 14.9.4 and 14.8.2.3.3). Words stand in the order in which they are shown,
 * each marked content on a line.
 */
export function textInReadingOrder(pdf: RawPdf, page: PdfReference): string {
  return [...textByMark(pdf, page).values()].join("\n");
}

/** The same of each marked content by its number, and of everything else under -1. */
export function textByMark(pdf: RawPdf, page: PdfReference): Map<number, string> {
  const dictionary = pdf.dictionary(page);
  const fonts = pdf.dictionary(pdf.dictionary(dictionary.get("Resources")).get("Font"));
  const reader = new PdfReader(pdf.stream(dictionary.get("Contents")));
  const open: Open[] = [];
  const texts = new Map<number, string>();
  let id = -1;
  let text = "";
  const begin = (next: number) => {
    if (text !== "") texts.set(id, (texts.get(id) ?? "") + text);
    id = next;
    text = "";
  };
  let glyphText = (_: PdfString) => "";
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!(token instanceof PdfOperator)) {
      operands.push(token);
      continue;
    }
    const [first = null, second = null] = operands;
    operands = [];
    if (token.value === "Tf") glyphText = textsOf(pdf, fonts.get(nameOf(first)));
    else if (token.value === "BDC" || token.value === "BMC") {
      const actualText = second instanceof Map ? second.get("ActualText") : undefined;
      const number = second instanceof Map ? second.get("MCID") : undefined;
      if (typeof number === "number") begin(number);
      else if (actualText instanceof PdfString) text += textOf(actualText);
      const reversedFrom = nameOf(first) === "ReversedChars" ? text.length : undefined;
      open.push({
        isReplaced: actualText instanceof PdfString,
        reversedFrom,
        isNumbered: typeof number === "number",
      });
    } else if (token.value === "EMC") {
      const ended = open.pop();
      if (ended?.isNumbered) begin(-1);
      const from = ended?.reversedFrom;
      if (from !== undefined) text = text.slice(0, from) + [...text.slice(from)].reverse().join("");
    } else if ((token.value === "Tj" || token.value === "TJ") && !open.some(({ isReplaced }) => isReplaced)) {
      for (const each of Array.isArray(first) ? first : [first])
        if (each instanceof PdfString) text += glyphText(each);
    }
  }
  begin(-1);
  return texts;
}

/** By font: every page of a brief has the same, with thousands of characters. */
const readTexts = new WeakMap<PdfDictionary, (glyphs: PdfString) => string>();

function textsOf(pdf: RawPdf, reference: PdfValue | undefined): (glyphs: PdfString) => string {
  const font = pdf.dictionary(reference);
  const texts = readTexts.get(font) ?? readTextsOf(pdf, font);
  readTexts.set(font, texts);
  return texts;
}

function readTextsOf(pdf: RawPdf, font: PdfDictionary): (glyphs: PdfString) => string {
  const texts = readCharacterMap(pdf.stream(font.get("ToUnicode")));
  const width = nameOf(font.get("Encoding")) === "Identity-H" ? 2 : 1;
  return ({ bytes }) => {
    let text = "";
    for (let at = 0; at + width <= bytes.length; at += width)
      text += texts.get(width === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) ?? "";
    return text;
  };
}
