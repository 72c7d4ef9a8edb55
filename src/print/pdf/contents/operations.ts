/** One operation of a content stream: its operator and its operands, as they are written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

/** An operation as it is written. */
export function whole({ operator, operands }: Operation): string {
  return operands.length === 0 ? operator : `${operands.join(" ")} ${operator}`;
}

/**
 * A token (ISO 32000-1, 7.2): an array, a dictionary, a string, a name, a number or an operator. Arrays and
 * dictionaries of Chromium's content streams hold no others of their kind, and its literal strings escape brackets.
 */
const tokens =
  /\[[^\]]*\]|<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S])*\)|\/[^\s/<>[\](){}%]*|[^\s/<>[\](){}%]+|\S/g;

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Operators begin with a letter, but for two that show text. */
function isOperator(token: string): boolean {
  const first = token.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return !constants.has(token);
  return token === "'" || token === '"' || token === "{" || token === "%";
}

/**
 * Hands on the operations of a content stream, one after another: each operator with its operands as they are
 * written. Throws on what Chromium does not write.
 */
export function eachOperation(
  content: string,
  take: (operator: string, operands: readonly string[]) => void,
): void {
  let operands: string[] = [];
  for (const token of content.match(tokens) ?? []) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BI" || token === "{" || token === "%") throw new Error(`"${token}" in a content stream`);
    take(token, operands);
    operands = [];
  }
}
