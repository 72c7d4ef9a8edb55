import { readCharacterMap } from "../../src/pdf/fonts.ts";
import {
  type PdfDictionary,
  type PdfReference,
  PdfString,
  type PdfValue,
  textOf,
} from "../../src/pdf/syntax/value.ts";
import { codesIn, fontsOf, operationsOf, shownBy } from "./page-operations.ts";
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
  const fonts = fontsOf(pdf, page);
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
  for (const operation of operationsOf(pdf, page)) {
    const { operator } = operation;
    const [first, second] = operation.operands;
    if (operator === "Tf") glyphText = textsOf(pdf, fonts.get(nameOf(first)));
    else if (operator === "BDC" || operator === "BMC") {
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
    } else if (operator === "EMC") {
      const ended = open.pop();
      if (ended?.isNumbered) begin(-1);
      const from = ended?.reversedFrom;
      if (from !== undefined) text = text.slice(0, from) + [...text.slice(from)].reverse().join("");
    } else if (!open.some(({ isReplaced }) => isReplaced)) {
      for (const string of shownBy(operation)) text += glyphText(string);
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
  return (string) =>
    codesIn(string, font)
      .map((code) => texts.get(code) ?? "")
      .join("");
}
