/** More letters than any column is sure to have room for, and than almost any word has. */
const LONG = 20;

/** A picture or a list of choices, which hold text alone; a tag; text between tags. */
const PARTS = /<svg[\s>][\s\S]*?<\/svg>|<select[\s>][\s\S]*?<\/select>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** Letters without a blank between them, but for those of Chinese, Japanese and Korean, which break anywhere anyway. */
const WORDS = /[^\s<>\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * HTML in which each long word (an address, a word of ninety letters) may break anywhere: a column that had to be as
 * wide as it would widen the whole page. Other words keep their columns from becoming too narrow for them.
 */
export function withBreakingWords(html: string): string {
  return html.replace(PARTS, (part) =>
    part.startsWith("<") || part.length < LONG ? part : part.replace(WORDS, breaking),
  );
}

function breaking(word: string): string {
  if (word.length < LONG) return word;
  // A reference stands for one letter.
  const letters = word.includes("&") ? word.replace(/&#?\w+;/g, "&") : word;
  return letters.length < LONG ? word : `<span class="long">${word}</span>`;
}
