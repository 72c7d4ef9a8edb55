import { isBlank, isRegular } from "../syntax/characters.ts";
import { PdfError } from "../syntax/pdf-error.ts";

const [open, close, array, arrayEnd, less, more, slash, backslash] = [..."()[]<>/\\"].map((each) =>
  each.charCodeAt(0),
);

/**
 * The tokens of a content stream as they are written (ISO 32000-1, 7.2 and 7.3), an array or a dictionary with all that
 * it holds as one. Any other delimiter, such as that of a comment, is a token by itself.
 *
 * @param content one character a byte
 * @throws where a string, an array or a dictionary does not end
 */
export function* tokensOf(content: string): Generator<string> {
  for (let at = afterBlanks(content, 0); at < content.length; ) {
    const end = endOfValue(content, at);
    yield content.slice(at, end);
    at = afterBlanks(content, end);
  }
}

/** Where the literal string that begins at `start` ends: its brackets may be nested or escaped. */
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

/** Where a token ends that may hold others. They are counted, not called for: how deep they are nested is no matter. */
function endOfValue(content: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const end = endOfPiece(content, at);
    depth += nesting(content, at, end);
    at = depth > 0 ? afterBlanks(content, end) : end;
    if (depth > 0 && at >= content.length) throw new PdfError("a list that does not end in a content stream");
  } while (depth > 0);
  return at;
}

/** 1 for what begins an array or a dictionary, -1 for what ends one. */
function nesting(content: string, at: number, end: number): number {
  const code = content.charCodeAt(at);
  if (code === array || (code === less && end === at + 2 && content.charCodeAt(at + 1) === less)) return 1;
  return code === arrayEnd || (code === more && end === at + 2) ? -1 : 0;
}

/** Where the string, name, word or delimiter at `at` ends. */
function endOfPiece(content: string, at: number): number {
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
