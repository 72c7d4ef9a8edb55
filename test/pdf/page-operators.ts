import { PdfOperator, PdfReader } from "../../src/pdf/syntax/parse.ts";
import { RawPdf } from "./raw-pdf.ts";

/** All operators of content streams (ISO 32000-1, annex A) but those of inline images and Type 3 fonts. */
const known: ReadonlySet<string> = new Set(
  (
    "b B b* B* BDC BMC BT BX c cm CS cs d Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC " +
    "sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(" "),
);

/** What stands in the place of an operator in the pages of a finished PDF and is none. */
export function unknownOperators(bytes: Uint8Array): string[] {
  const pdf = new RawPdf(bytes);
  return pdf.pages().flatMap((page) => {
    const reader = new PdfReader(pdf.stream(pdf.dictionary(page).get("Contents")));
    const found: string[] = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (token instanceof PdfOperator && !known.has(token.value)) found.push(token.value);
    }
    return found;
  });
}
