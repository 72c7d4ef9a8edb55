/** Code points from `first` to `last`, both included. */
export interface CodePointRange {
  first: number;
  last: number;
}

/** Reads a CSS `unicode-range` value such as `U+0000-00FF,U+0131`; what is not such a range is left out. */
export function parseUnicodeRange(value: string): CodePointRange[] {
  return value.split(",").flatMap((part) => {
    const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part);
    if (match?.[1] === undefined) return [];
    const first = Number.parseInt(match[1], 16);
    return [{ first, last: match[2] === undefined ? first : Number.parseInt(match[2], 16) }];
  });
}

/** Whether one of the ranges holds the code point. */
export function holds(ranges: readonly CodePointRange[], codePoint: number): boolean {
  return ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}
