/** The mean width of a letter in em: a little more than that of Source Sans, so that nothing overflows. */
const LETTER = 0.54;
/** Chinese, Japanese and Korean letters, and full-width forms, are one em wide. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** The estimated width of a text in a font size: drawings are made without a browser that could measure it. */
export function estimatedWidth(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + size * (WIDE.test(letter) ? 1 : LETTER), 0);
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function cutToFit(words: string, width: number, size: number): string {
  if (estimatedWidth(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && estimatedWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
