/**
 * Works on all of `items`, at most `together` at a time, and resolves with what came of each in their order. For
 * work that waits for the disk more than it computes.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  together: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const takeTurns = async (): Promise<void> => {
    // All share the iterator: each takes the next item that nobody has taken.
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: together }, takeTurns));
  return results;
}
