/**
 * `npm test` is the gate, and tries one case of each kind; `npm run test:large` tries all. The mode is set in
 * `vitest.config.ts`, which runs the files that import this one in both.
 */
const isGate = process.env.TEST_MODE === "test";

/** Cases that the gate leaves out, since it has others of their kind. */
export function notInGate<Case>(cases: readonly Case[]): readonly Case[] {
  return isGate ? [] : cases;
}

/** How often a property is tried: `inGate` there, else `elsewhere`, which is more. */
export function runs(inGate: number, elsewhere: number): number {
  return isGate ? inGate : elsewhere;
}
