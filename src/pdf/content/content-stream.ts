import { isBlank, isRegular } from "../syntax/characters.ts";
import { PdfError } from "../syntax/value.ts";

/** An operation of a content stream: its operator and its operands, as they are written. */
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

/** Delimiters that begin no operand of Chromium's content streams. */
const strays: ReadonlySet<string> = new Set(["{", "}", "%", ")", "]", ">", ">>"]);

/**
 * The operations of a content stream, in order.
 *
 * @param content one character a byte
 * @throws PdfError on syntax that Chromium does not write
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

/** Operators begin with a letter, except for two that show text. */
function isOperator(token: string): boolean {
  const first = token.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return !constants.has(token);
  return token === "'" || token === '"';
}

const [open, close, array, arrayEnd, less, more, slash, backslash] = [..."()[]<>/\\"].map((each) =>
  each.charCodeAt(0),
);

/**
 * The tokens of a content stream as they are written (ISO 32000-1, 7.2 and 7.3); a whole array or dictionary is one token.
 * Any other delimiter, such as that of a comment, is a token by itself. Throws where a string, an array or a dictionary
 * does not end.
 */
function* tokensOf(content: string): Generator<string> {
  for (let at = afterBlanks(content, 0); at < content.length; ) {
    const end = endOfValue(content, at);
    yield content.slice(at, end);
    at = afterBlanks(content, end);
  }
}

/** The end of the literal string that begins at `start`: its parentheses may be nested or escaped. */
export function endOfLiteral(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at + 1;
  }
  throw new PdfError("a string that does not end in a content stream");
}

/** The end of a token, which may be an array or a dictionary. Not recursive, so that any depth of nesting is read. */
function endOfValue(content: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const end = endOfSimpleToken(content, at);
    depth += nesting(content, at, end);
    at = depth > 0 ? afterBlanks(content, end) : end;
    if (depth > 0 && at >= content.length) throw new PdfError("a list that does not end in a content stream");
  } while (depth > 0);
  return at;
}

/** 1 for the delimiter that begins an array or a dictionary, -1 for the one that ends it, else 0. */
function nesting(content: string, at: number, end: number): number {
  const code = content.charCodeAt(at);
  if (code === array || (code === less && end === at + 2 && content.charCodeAt(at + 1) === less)) return 1;
  return code === arrayEnd || (code === more && end === at + 2) ? -1 : 0;
}

/** The end of the string, name, word or delimiter at `at`. */
function endOfSimpleToken(content: string, at: number): number {
  const code = content.charCodeAt(at);
  if (code === open) return endOfLiteral(content, at);
  if (code === less && content.charCodeAt(at + 1) !== less) {
    const end = content.indexOf(">", at);
    if (end < 0) throw new PdfError("a string that does not end in a content stream");
    return end + 1;
  }
  if (code === less || (code === more && content.charCodeAt(at + 1) === more)) return at + 2;
  if (code !== slash && !isRegular(code)) return at + 1;
  let end = at + 1;
  while (end < content.length && isRegular(content.charCodeAt(end))) end++;
  return end;
}

function afterBlanks(content: string, start: number): number {
  let at = start;
  while (at < content.length && isBlank(content.charCodeAt(at))) at++;
  return at;
}
