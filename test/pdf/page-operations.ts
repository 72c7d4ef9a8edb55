import { PdfOperator, PdfReader } from "../../src/pdf/syntax/parse.ts";
import {
  type PdfDictionary,
  type PdfReference,
  PdfString,
  type PdfValue,
} from "../../src/pdf/syntax/value.ts";
import { nameOf, type RawPdf, rawPdf } from "./raw-pdf.ts";

/** An operation of a content stream: its operator, and the operands before it. */
export interface Operation {
  operator: string;
  operands: readonly PdfValue[];
}

/** By page: its text and what it paints are read from the same operations. */
const readOperations = new WeakMap<PdfDictionary, readonly Operation[]>();

/** The operations of a page's content stream, in their order. */
export function operationsOf(pdf: RawPdf, page: PdfReference): readonly Operation[] {
  const dictionary = pdf.dictionary(page);
  const operations =
    readOperations.get(dictionary) ?? readOperationsOf(pdf.stream(dictionary.get("Contents")));
  readOperations.set(dictionary, operations);
  return operations;
}

function readOperationsOf(content: Uint8Array): Operation[] {
  const reader = new PdfReader(content);
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!(token instanceof PdfOperator)) {
      operands.push(token);
      continue;
    }
    operations.push({ operator: token.value, operands });
    operands = [];
  }
  return operations;
}

/** The fonts of a page, by the names that its content uses. */
export function fontsOf(pdf: RawPdf, page: PdfReference): PdfDictionary {
  return pdf.dictionary(pdf.dictionary(pdf.dictionary(page).get("Resources")).get("Font"));
}

/** The strings that an operation shows; none where it shows no text. */
export function shownBy({ operator, operands }: Operation): PdfString[] {
  if (operator !== "Tj" && operator !== "TJ") return [];
  return [operands[0] ?? null].flat().filter((each) => each instanceof PdfString);
}

/** The codes of the glyphs in a string that is shown in a font. */
export function codesIn({ bytes }: PdfString, font: PdfDictionary): number[] {
  const width = nameOf(font.get("Encoding")) === "Identity-H" ? 2 : 1;
  const codes: number[] = [];
  for (let at = 0; at + width <= bytes.length; at += width)
    codes.push(width === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return codes;
}

/** All operators of content streams (ISO 32000-1, annex A) but those of inline images and Type 3 fonts. */
const known: ReadonlySet<string> = new Set(
  (
    "b B b* B* BDC BMC BT BX c cm CS cs d Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC " +
    "sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(" "),
);

/** The operators in the pages of a finished PDF that ISO 32000-1 does not define. */
export function unknownOperators(bytes: Uint8Array): string[] {
  const pdf = rawPdf(bytes);
  return pdf
    .pages()
    .flatMap((page) => operationsOf(pdf, page).map(({ operator }) => operator))
    .filter((operator) => !known.has(operator));
}
