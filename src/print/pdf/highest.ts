/** The highest of object numbers, 0 for none. A large file has more of them than fit as arguments of one call. */
export function highest(numbers: Iterable<number>): number {
  let last = 0;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}
