import { isBlank, isRegular } from "../syntax/characters.ts";
import { PdfError } from "../syntax/value.ts";

/**
 * An operation of a content stream. It is a range of a text, whose operands are read only where they are needed: most
 * operations are copied as they are written.
 */
export class Operation {
  readonly operator: string;
  /** The text that contains it, and where its operands begin and its operator ends in it. */
  readonly content: string;
  readonly start: number;
  readonly end: number;

  constructor(operator: string, content: string, start = 0, end = content.length) {
    this.operator = operator;
    this.content = content;
    this.start = start;
    this.end = end;
  }

  /** The operands as they are written; a whole array or dictionary is one operand. */
  get operands(): string[] {
    const found: string[] = [];
    const stop = this.end - this.operator.length;
    for (let at = afterBlanks(this.content, this.start); at < stop; ) {
      const end = endOfValue(this.content, at);
      found.push(this.content.slice(at, end));
      at = afterBlanks(this.content, end);
    }
    return found;
  }

  get numbers(): number[] {
    return this.operands.map(Number);
  }
}

/** A new operation. */
export function operation(operator: string, ...operands: readonly string[]): Operation {
  return new Operation(operator, [...operands, operator].join(" "));
}

/** Operators that paint a path (ISO 32000-1, 8.5.3.1). */
export const pathPainting: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);

/** Operators that show text, an image, a form or a shading. */
export const showing: ReadonlySet<string> = new Set(["Tj", "TJ", "Do", "sh"]);

/** Operators that begin marked content (ISO 32000-1, 14.6). */
export const markBeginning: ReadonlySet<string> = new Set(["BDC", "BMC"]);

const constants: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Delimiters that begin no operand of Chromium's content streams. */
const strays: ReadonlySet<number> = new Set([..."{}%)]>"].map((each) => each.charCodeAt(0)));

/**
 * The operations of a content stream, in order.
 *
 * @param content one character a byte
 * @throws PdfError on syntax that Chromium does not write
 */
export function parseContentStream(content: string): Operation[] {
  const found: Operation[] = [];
  let start = afterBlanks(content, 0);
  for (let at = start; at < content.length; ) {
    const end = endOfValue(content, at);
    const operator = operatorAt(content, at, end);
    at = afterBlanks(content, end);
    if (operator === undefined) continue;
    found.push(new Operation(operator, content, start, end));
    start = at;
  }
  return found;
}

/** The operations as text, each range of a stream that is unchanged as it is written there. */
export function writeContentStream(operations: readonly Operation[]): string {
  const [first, ...others] = operations;
  if (!first) return "";
  const parts: string[] = [];
  let { content, start, end } = first;
  for (const next of others) {
    // A closer operation is the next one of the stream: another between them, and what separates it, would be longer.
    const isNext = next.content === content && next.start >= end && next.start - end <= 1;
    if (!isNext) {
      parts.push(content.slice(start, end));
      ({ content, start } = next);
    }
    end = next.end;
  }
  parts.push(content.slice(start, end));
  return parts.join("\n");
}

/** Operations in place of others: of those from `start` up to, not including, `end`. */
export interface Substitution {
  start: number;
  end: number;
  operations: readonly Operation[];
}

/** @param substitutions in the order of their places, which do not overlap */
export function withSubstitutions(
  operations: readonly Operation[],
  substitutions: readonly Substitution[],
): readonly Operation[] {
  if (substitutions.length === 0) return operations;
  const parts: (readonly Operation[])[] = [];
  let copied = 0;
  for (const { start, end, operations: own } of substitutions) {
    parts.push(operations.slice(copied, start), own);
    copied = end;
  }
  return [...parts, operations.slice(copied)].flat();
}

/** The operator that a token is; undefined for an operand. Operators begin with a letter, except for two that show text. */
function operatorAt(content: string, start: number, end: number): string | undefined {
  const first = content.charCodeAt(start);
  const letter = first | 0x20;
  const isWord = (letter >= 0x61 && letter <= 0x7a) || first === quote || first === doubleQuote;
  if (!isWord && !strays.has(first)) return undefined;
  const token = content.slice(start, end);
  if (!isWord || token === "BI") throw new PdfError(`"${token}" in a content stream`);
  return constants.has(token) ? undefined : token;
}

const [open, close, array, arrayEnd, less, more, slash, backslash, quote, doubleQuote] = [
  ...`()[]<>/\\'"`,
].map((each) => each.charCodeAt(0));

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

/**
 * The end of a token (ISO 32000-1, 7.2 and 7.3), which may be a whole array or dictionary. Any other delimiter is a token by
 * itself. Not recursive, so that any depth of nesting is read. Throws where a string, an array or a dictionary does not end.
 */
function endOfValue(content: string, start: number): number {
  let end = endOfSimpleToken(content, start);
  let depth = nesting(content, start, end);
  while (depth > 0) {
    const at = afterBlanks(content, end);
    if (at >= content.length) throw new PdfError("a list that does not end in a content stream");
    end = endOfSimpleToken(content, at);
    depth += nesting(content, at, end);
  }
  return end;
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
  if (code === slash || isRegular(code)) {
    let end = at + 1;
    while (end < content.length && isRegular(content.charCodeAt(end))) end++;
    return end;
  }
  if (code === open) return endOfLiteral(content, at);
  if (code === less && content.charCodeAt(at + 1) !== less) {
    const end = content.indexOf(">", at);
    if (end < 0) throw new PdfError("a string that does not end in a content stream");
    return end + 1;
  }
  return code === less || (code === more && content.charCodeAt(at + 1) === more) ? at + 2 : at + 1;
}

function afterBlanks(content: string, start: number): number {
  let at = start;
  while (at < content.length && isBlank(content.charCodeAt(at))) at++;
  return at;
}
