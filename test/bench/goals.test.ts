import { expect, test } from "vitest";
import { growthExponent, reachedBy, reasonsFor, resultsPage } from "./goals.ts";
import { type Measured, STEPS } from "./measure-steps.ts";
import type { Result } from "./result-table.ts";

const NO_TIME = Object.fromEntries(STEPS.map((step) => [step, 0]));

/** A subject whose command took so many times as long as the floor, once. */
function result(name: string, proposals: number, ofFloor: number): Result {
  const measured = {
    bare: { open: 9, load: 400, print: 600 },
    steps: { ...NO_TIME, "load and check": 180, "read and finish": 120 },
    pageNumbers: 10,
    pdfBytes: 200_000,
    proposals,
  } as unknown as Measured;
  const command = { milliseconds: 1000 * ofFloor, memory: undefined };
  return { name, runs: [{ measured, command, typst: undefined }] };
}

test("each goal is met, missed or not measured", () => {
  const results = [result("pp-18", 60, 1.5), result("200", 200, 2)];
  const goals = reachedBy(results);
  const page = resultsPage(goals, reasonsFor(goals, results), "the table", "A day.");
  expect(page.split("\n").filter((line) => /^\| (pp-18|200) \|/.test(line))).toEqual([
    "| pp-18 | HTML and PDF, of the floor | 1.50 | ≤ 1.8 | met |",
    "| 200 | HTML and PDF, of the floor | 2.00 | ≤ 1.4 | missed |",
    "| 200 | HTML and PDF, of Typst with the same texts |  | ≤ 3 | not measured |",
    "| pp-18 | finishing, of one tagged print | 0.20 | ≤ 0.2 | met |",
    "| pp-18 | page numbers, of the command | 0.007 | ≤ 0.02 | met |",
    "| 200 | finishing, of one tagged print | 0.20 | ≤ 0.2 | met |",
    "| 200 | page numbers, of the command | 0.005 | ≤ 0.02 | met |",
    "| pp-18 | PDF, in KB | 200 | ≤ 250 | met |",
    "| 200 | PDF, in KB | 200 | ≤ 2000 | met |",
  ]);
  expect(page.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- 200: of its steps, one after the other, load and check 60 %, read and finish 40 %, fonts 0 %, brief 0 %; the floor is 333 % of them.",
    "- 5000 takes many minutes: `npm run bench -- --also 5000` measures it.",
    "- Typst is not installed in `test/bench/rivals`.",
  ]);
  expect(page).toContain("| 1000 | HTML and PDF, of the floor |  | ≤ 0.9 | not measured |");
});

test("growth in proportion has the exponent 1", () => {
  expect(growthExponent([result("200", 200, 2), result("1000", 1000, 10)]).value).toBeCloseTo(1);
  expect(growthExponent([result("200", 200, 2)]).value).toBeUndefined();
});
