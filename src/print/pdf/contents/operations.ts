import { tokensOf } from "./tokens.ts";

/** One operation of a content stream: its operator and its operands, as they are written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

/** An operation as it is written. */
export function whole({ operator, operands }: Operation): string {
  return operands.length === 0 ? operator : `${operands.join(" ")} ${operator}`;
}

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Operators begin with a letter, but for two that show text. */
function isOperator(token: string): boolean {
  const first = token.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return !constants.has(token);
  return token === "'" || token === '"';
}

/** Delimiters of which nothing begins in a content stream of Chromium's, or nothing at all. */
const strays: ReadonlySet<string> = new Set(["{", "}", "%", ")", "]", ">", ">>"]);

/**
 * Hands on the operations of a content stream, one after another: each operator with its operands as they are
 * written. Throws on what Chromium does not write.
 */
export function eachOperation(
  content: string,
  take: (operator: string, operands: readonly string[]) => void,
): void {
  let operands: string[] = [];
  for (const token of tokensOf(content)) {
    if (token === "BI" || strays.has(token)) throw new Error(`"${token}" in a content stream`);
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    take(token, operands);
    operands = [];
  }
}
