/**
 * `npm test` is the gate, and tries one case of each kind; `npm run test:large` tries all. The mode is set in
 * `vitest.config.ts`, which runs the files that import this one in both.
 */
export const isGate = process.env.TEST_MODE === "test";

/** Cases that the gate leaves out, since it has others of their kind. */
export function notInGate<Case>(cases: readonly Case[]): readonly Case[] {
  return isGate ? [] : cases;
}

/** How much is tried: the runs of a property, the parts of a page, or the step from one case to the next. */
export function amount(inGate: number, elsewhere: number): number {
  return isGate ? inGate : elsewhere;
}

/** Of how many examples of one kind the gate tries one. */
const ONE_OF = 12;

/** Whether an example of a list of one kind is tried; as a filter of the list. */
export const isTried = (_: unknown, index: number): boolean => !isGate || index % ONE_OF === 0;

/** The pairs of two lists. The gate tries some: each entry of both lists is in one of them, unless the other list is short. */
export function pairsOf<Row, Column>(rows: readonly Row[], columns: readonly Column[]): [Row, Column][] {
  const step = isGate ? Math.min(ONE_OF, rows.length, columns.length) : 1;
  return rows.flatMap((row, at) =>
    columns.filter((_, index) => (at + index) % step === 0).map((column): [Row, Column] => [row, column]),
  );
}

/**
 * The lines of a list of examples of one kind in many languages; the gate tries every twelfth one. There are some ten thousand,
 * and each takes a millisecond or two.
 */
export function examples(list: string, separator: RegExp | string = "\n"): string[] {
  return list
    .split(separator)
    .flatMap((line) => line.trim() || [])
    .filter(isTried);
}
