/** The range of a malformed beginning of a comment, `<!--`. */
export interface CommentSlip {
  start: number;
  end: number;
}

const SLIPS: readonly { key: string; begins: RegExp }[] = [
  // "<!- x", "<! -- x", "< !-- x", and "<!--" where Markdown sees no comment.
  { key: "!", begins: /<[ \t]?![ \t]*-+/g },
  // "‹!-- x --›" and "«!-- x --»": a word processor made a quotation mark of the "<".
  { key: "!", begins: /[‹«＜〈⟨][ \t\u00A0\u202F]?![ \t]*[-–—]+/g },
  // "<!x -->", "<-- x -->", "!-- x -->".
  {
    key: "-->",
    begins: /<!(?=[^<>\n]*-->)|<--+(?=[^<>\n]*[^<>\n-][^<>\n]*-->)|(?<![\w<!])!--(?=[^<>\n]*-->)/g,
  },
];

/** The beginnings of comments in printed text: all are malformed, since no comment is printed. Linear time. */
export function findCommentSlips(text: string): CommentSlip[] {
  const found = SLIPS.filter(({ key }) => text.includes(key))
    .flatMap(({ begins }) => [...text.matchAll(begins)])
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}
