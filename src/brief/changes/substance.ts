const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu;

/** Shorter words are too near to others: "now" and "not", "adopt" and "adapt". */
const SHORTEST_TYPO = 7;

/** Whether two texts differ in letter case, punctuation, blanks or layout alone: every word is the same. */
export function isSameWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

/** Whether two texts of our own differ in spelling or layout alone: the same words, long ones but for a slip. */
export function isSameButForSpelling(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length === right.length && left.every((word, index) => isSameOrSlip(word, right[index] ?? ""));
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** One letter changed, added, left out, or two exchanged, inside a long word without figures. */
function isSameOrSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_TYPO || /\p{N}/u.test(a + b)) return false;
  const start = sharedStart(a, b);
  const end = sharedStart(reversed(a.slice(start)), reversed(b.slice(start)));
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // The beginning of a word is where its sense is turned: "include" and "exclude", "legal" and "illegal".
  if (start < 2) return false;
  const exchanged = left.length === 2 && right === reversed(left);
  return exchanged || Math.max(left.length, right.length) === 1;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
