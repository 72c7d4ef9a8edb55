// What Windows-1252 shows for the bytes 0x80 to 0xBF, by which UTF-8 goes on.
const NEXT = "[\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
/** Signs that also stand right behind a capital letter at the end of a word. */
const CLOSING = /^[»”’“‘…›«‹\u00A0–—]$/u;
// The first bytes of letters in Latin, Cyrillic and Arabic, and of the signs of typography.
const TWICE = new RegExp(`[ÂÃÄÅÐÑØÙÚÛ](${NEXT})|â€(${NEXT})`, "gu");

/**
 * Where a line has letters in UTF-8 that a program read as Windows-1252 and saved again, `Ã©` for `é`: the index of the
 * first, in UTF-16 units. A capital before a closing quotation mark looks like one: several are asked for then.
 */
export function findTwiceEncoded(line: string): number | undefined {
  const found = [...line.matchAll(TWICE)];
  const certain = found.filter(([, next]) => next === undefined || !CLOSING.test(next));
  return certain.length > 0 || found.length > 3 ? found[0]?.index : undefined;
}
