const DIGITS = "0123456789";

/** The number of digits of a placeholder. */
export const PLACEHOLDER_LENGTH = DIGITS.length;

/**
 * The placeholder of a page number: a permutation of the ten digits that encodes its index. The font subset then has
 * every digit, and the printed glyphs identify the page number that they stand for.
 *
 * @param index from 0, less than 10!
 */
export function placeholderText(index: number): string {
  const orders: number[] = [];
  let rest = index;
  for (let count = 1; count <= PLACEHOLDER_LENGTH; count++) {
    orders.unshift(rest % count);
    rest = Math.floor(rest / count);
  }
  if (rest > 0) throw new RangeError("a page has more page numbers than ten digits have orders");
  const left = [...DIGITS];
  return orders.flatMap((order) => left.splice(order, 1)).join("");
}

/** The index that a placeholder encodes; undefined for any other text. */
export function placeholderIndex(text: string): number | undefined {
  if (text.length !== PLACEHOLDER_LENGTH) return undefined;
  const left = [...DIGITS];
  let index = 0;
  for (const digit of text) {
    const order = left.indexOf(digit);
    if (order < 0) return undefined;
    index = index * left.length + order;
    left.splice(order, 1);
  }
  return index;
}
