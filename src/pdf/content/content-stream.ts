import { PdfError } from "../syntax/pdf-error.ts";
import { tokensOf } from "./tokens.ts";

/** One operation of a content stream: its operator and its operands, as they are written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

/** Operators that paint a path (ISO 32000-1, 8.5.3.1). */
export const pathPainting: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);

/** Operators that show text, an image, a form or a shading. */
export const showing: ReadonlySet<string> = new Set(["Tj", "TJ", "Do", "sh"]);

/** Operators that begin marked content (ISO 32000-1, 14.6). */
export const markBeginning: ReadonlySet<string> = new Set(["BDC", "BMC"]);

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Delimiters that begin nothing in a content stream of Chromium's, or nothing at all. */
const strays: ReadonlySet<string> = new Set(["{", "}", "%", ")", "]", ">", ">>"]);

/**
 * The operations of a content stream, in order. Throws on what Chromium does not write.
 *
 * @param content one character a byte
 */
export function parseContentStream(content: string): Operation[] {
  const found: Operation[] = [];
  let operands: string[] = [];
  for (const token of tokensOf(content)) {
    if (token === "BI" || strays.has(token)) throw new PdfError(`"${token}" in a content stream`);
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    found.push({ operator: token, operands });
    operands = [];
  }
  return found;
}

export function writeContentStream(operations: readonly Operation[]): string {
  return operations
    .map(({ operator, operands }) => (operands.length === 0 ? operator : `${operands.join(" ")} ${operator}`))
    .join("\n");
}

/** Operators begin with a letter, but for two that show text. */
function isOperator(token: string): boolean {
  const first = token.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return !constants.has(token);
  return token === "'" || token === '"';
}
