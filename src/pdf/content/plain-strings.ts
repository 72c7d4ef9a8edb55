import { PdfReader } from "../syntax/parse.ts";
import { PdfString } from "../syntax/value.ts";
import { endOfLiteral } from "./tokens.ts";

/**
 * A content stream of Chromium's with each literal string in hexadecimal digits. Only the words that glyphs stand
 * for are literal (`/ActualText`), and those come from a proposal: as digits they cannot be taken for operators,
 * numbers of marked content or the end of anything. Throws where a string does not end.
 *
 * @param content one character a byte
 */
export function plainStrings(content: string): string {
  let out = "";
  let done = 0;
  for (let start = content.indexOf("("); start >= 0; start = content.indexOf("(", done)) {
    const end = endOfLiteral(content, start);
    const value = new PdfReader(Buffer.from(content.slice(start, end), "latin1")).value();
    const bytes = value instanceof PdfString ? value.bytes : new Uint8Array();
    out += `${content.slice(done, start)}<${Buffer.from(bytes).toString("hex").toUpperCase()}>`;
    done = end;
  }
  return out + content.slice(done);
}
