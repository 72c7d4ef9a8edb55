/** Counts from 1 the code points of `line` up to the UTF-16 index `index` (from 0). */
export function columnAt(line: string, index: number): number {
  return codePointLength(line.slice(0, index)) + 1;
}

const SURROGATE = /[\uD800-\uDBFF]/;

/** The length of a text in code points; an unpaired surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The character that ends before an index, in UTF-16 units; empty at the start of the text. */
export function characterBefore(text: string, index: number): string {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(index - 2, 0), index));
  return text.slice(Math.max(index - (isPair ? 2 : 1), 0), index);
}

/** The character that begins at an index, in UTF-16 units; empty behind the end of the text. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}
