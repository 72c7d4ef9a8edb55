import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createChangeQueue } from "../../src/preview/watch-folders.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue whose work takes a while, what it was called with, and what was shown. */
function queueTaking(milliseconds: number) {
  const calls: string[][] = [];
  const shown: string[][] = [];
  let together = 0;
  let most = 0;
  const queue = createChangeQueue(async (paths) => {
    calls.push([...paths]);
    together += 1;
    most = Math.max(most, together);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    together -= 1;
    return () => void shown.push([...paths]);
  });
  return { queue, calls, shown, most: () => most };
}

test("the steps of one save are one piece of work", async () => {
  const { queue, calls, shown } = queueTaking(10);
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(3);
  queue.push("a.md.tmp");
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(100);
  expect(calls).toEqual([["a.md", "a.md.tmp"]]);
  expect(shown).toEqual(calls);
});

test("the work is done while further changes are waited for, and shown once none came", async () => {
  const { queue, calls, shown } = queueTaking(10);
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(20);
  expect(calls).toEqual([["a.md"]]);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(15);
  expect(shown).toEqual([["a.md"]]);
});

test.each([
  ["during the work", 20],
  ["while further changes are waited for", 5],
])("of a file written in two steps, the half is never shown: the second step comes %s", async (_, work) => {
  const { queue, calls, shown } = queueTaking(work);
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(15);
  queue.push("b.md");
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(500);
  expect(calls).toEqual([["a.md"], ["a.md", "b.md"]]);
  expect(shown).toEqual([["a.md", "b.md"]]);
});

test("a storm that does not end is worked on all the same, one batch at a time", async () => {
  const { queue, calls, shown, most } = queueTaking(50);
  for (let count = 0; count < 100; count++) {
    queue.push(`${count}.md`);
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(calls.length).toBeLessThan(10);
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.flat().toSorted()).toEqual(
    Array.from({ length: 100 }, (_, count) => `${count}.md`).toSorted(),
  );
  expect(most()).toBe(1);
});

test("a change during the work is worked on after it", async () => {
  const { queue, shown } = queueTaking(500);
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(100);
  queue.push("b.md");
  await vi.advanceTimersByTimeAsync(1_100);
  expect(shown).toEqual([["a.md"], ["b.md"]]);
});

test("a second after the last change there is one more look, and then quiet", async () => {
  const { queue, shown } = queueTaking(10);
  queue.push("a.md");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(shown).toEqual([["a.md"], []]);
});

test("once closed, nothing is begun", async () => {
  const { queue, calls } = queueTaking(10);
  queue.push("a.md");
  await queue.close();
  queue.push("b.md");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(calls).toEqual([]);
});
