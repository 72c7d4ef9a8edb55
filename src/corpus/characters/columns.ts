/** Counts from 1 the code points of `line` up to the UTF-16 index `index` (from 0). */
export function columnAt(line: string, index: number): number {
  return codePointLength(line.slice(0, index)) + 1;
}

/** The length of a text in code points; an unpaired surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
