/** One operation of a content stream: its operator and its operands, as they are written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

/**
 * A token (ISO 32000-1, 7.2): an array, a dictionary, a string, a name, a number or an operator. Arrays and
 * dictionaries of Chromium's content streams hold no others of their kind, and its literal strings escape brackets.
 */
const tokens =
  /\[[^\]]*\]|<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S])*\)|\/[^\s/<>[\](){}%]*|[^\s/<>[\](){}%]+|\S/g;

const isOperator = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** The operations of a content stream, one after another. Throws on what Chromium does not write. */
export function* operationsOf(content: string): Generator<Operation> {
  let operands: string[] = [];
  for (const [token] of content.matchAll(tokens)) {
    if (!isOperator.test(token) || constants.has(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BI" || token === "{" || token === "%") throw new Error(`"${token}" in a content stream`);
    yield { operator: token, operands };
    operands = [];
  }
}
