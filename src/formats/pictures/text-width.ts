/** The share of its size that a letter takes: of Source Sans a little more than its mean, so that nothing overflows. */
const LETTER = 0.54;
/** Chinese, Japanese and Korean letters, and full-width forms, are as wide as they are high. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** How wide words are at a size, by estimate: a picture is drawn without a browser that could measure. */
export function estimatedWidth(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + size * (WIDE.test(letter) ? 1 : LETTER), 0);
}

/** Words cut to a width, with an ellipsis where something is missing. */
export function cutToFit(words: string, width: number, size: number): string {
  if (estimatedWidth(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && estimatedWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
