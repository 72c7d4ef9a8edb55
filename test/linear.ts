import { expect } from "vitest";

const LARGER = 4;
/** Halfway between linear work, which takes 4 times as long on 4 times the size, and quadratic work, which takes 16 times. */
const TOO_MANY_TIMES = 8;

/** Microseconds. Shorter times count as this one: a collection of garbage alone takes as long. */
const LEAST_TIME = 500;

const ATTEMPTS = 6;

/**
 * Expects that work takes time in proportion to its size: on four times the size less than eight times as long. A limit in
 * seconds would depend on the machine and on what else runs there; here the work is compared with itself. What is
 * measured is the processor's time, which is that of these tests alone, as each worker of the tests is a process and runs
 * one test at a time; and of several runs the least, as in some of them patterns are compiled or garbage is collected.
 * The small size is tried before and after the large one, so that neither has the advantage of code that is warm. No two
 * runs have the same size, so that none is answered from what an earlier one remembered.
 *
 * @param work may check its result, where that takes little of its time
 * @param size the smallest at which a quadratic part would be seen: one that takes more than four milliseconds on four
 *   times the size, and twice as long there as what is linear. A search from each of 10,000 letters takes 50.
 * @param name of the case, where a test has several
 */
export function expectLinear(
  work: (size: number) => unknown,
  size: number,
  name = "the work",
): Promise<void> {
  return expectLinearOn((made) => made, work, size, name);
}

/** The same for work on what `make` makes of a size; making it is not measured. */
export async function expectLinearOn<Made>(
  make: (size: number) => Made | Promise<Made>,
  work: (made: Made) => unknown,
  size: number,
  name = "the work",
): Promise<void> {
  const timeOf = async (exactSize: number) => {
    const made = await make(exactSize);
    const start = process.cpuUsage();
    await work(made);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const next = size + 3 * attempt;
    small = Math.min(small, await timeOf(next));
    large = Math.min(large, await timeOf(LARGER * next));
    small = Math.min(small, await timeOf(next + 1), await timeOf(next + 2));
    if (large < TOO_MANY_TIMES * Math.max(small, LEAST_TIME)) return;
  }
  expect.fail(`${name}: ${small} µs on a size of ${size}, ${large} µs on ${LARGER} times that size`);
}
