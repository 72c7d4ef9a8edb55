import { expect, test } from "vitest";
import { growthExponent, reachedBy, reasonsFor, resultsPage } from "./goals.ts";
import { type Measured, STEPS } from "./measure-steps.ts";
import { type Result, resultTable } from "./result-table.ts";
import { expectedTime, type RivalTime, unmeasuredRivals } from "./rivals.ts";

const NO_RIVALS: Result["rivals"] = new Map();
const NO_TIME = Object.fromEntries(STEPS.map((step) => [step, 0]));

/** A subject whose command took so many times as long as the floor, once. */
function result(name: string, proposals: number, ofFloor: number, rivals = NO_RIVALS): Result {
  const measured = {
    bare: { open: 9, load: 400, print: 600 },
    steps: { ...NO_TIME, "load and check": 180, "open browser": 50, "read and finish": 120 * ofFloor },
    pageNumbers: 10,
    pdfBytes: 200_000,
    bareBytes: 1_000_000,
    proposals,
    pages: 20,
    read: { elements: 3000, links: 700 },
  } as unknown as Measured;
  const command = { milliseconds: 1000 * ofFloor, memory: undefined, isStopped: false };
  return { name, runs: [{ measured, command }], rivals };
}

test("each goal is met, missed or not measured, and what is missed has its reason", () => {
  const typst = new Map<string, RivalTime>([["Typst", { kind: "ended", milliseconds: 500 }]]);
  const results = [result("pp-18", 60, 1.5), result("200", 200, 2, typst)];
  const goals = reachedBy(results, 40);
  const page = resultsPage(goals, reasonsFor(goals), "the table", "A day.");
  expect(page.split("\n").filter((line) => /^\| (pp-18|200) \|/.test(line))).toEqual([
    "| pp-18 | HTML and PDF, of the floor | 1.50 | ≤ 1.8 | met |",
    "| 200 | HTML and PDF, of the floor | 2.00 | ≤ 1.4 | missed |",
    "| 200 | HTML and PDF, of Typst with the same texts | 4.00 | ≤ 3 | missed |",
    "| pp-18 | finishing, of one tagged print | 0.30 | ≤ 0.2 | missed |",
    "| pp-18 | page numbers, of the command | 0.007 | ≤ 0.02 | met |",
    "| 200 | finishing, of one tagged print | 0.40 | ≤ 0.2 | missed |",
    "| 200 | page numbers, of the command | 0.005 | ≤ 0.02 | met |",
    "| pp-18 | PDF, in KB | 200 | ≤ 250 | met |",
    "| 200 | PDF, in KB | 200 | ≤ 2000 | met |",
  ]);
  expect(page.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- 200, HTML and PDF, of the floor: what the floor does not do takes, step by step, 0.51 times as long: starting Node and the browser 0.09, reading and checking 0.18, brief and page 0.00, scripts that read the page 0.00, finishing 0.24.",
    "- 200, HTML and PDF, of Typst with the same texts: the floor alone takes 2.00 times as long as Typst's 500 ms, and what the floor does not do, step by step, 1.02 times.",
    "- pp-18, finishing, of one tagged print: the browser's print has 1000 KB and 3000 tagged elements; to read and rewrite them takes 180 ms, 5.6 MB a second, and the goal leaves 120 ms.",
    "- 200, finishing, of one tagged print: the browser's print has 1000 KB and 3000 tagged elements; to read and rewrite them takes 240 ms, 4.2 MB a second, and the goal leaves 120 ms.",
    "- 5000 takes many minutes: `npm run bench -- --also 5000` measures it.",
  ]);
  expect(page).toContain("| 1000 | HTML and PDF, of the floor |  | ≤ 0.9 | not measured |");
});

test("a goal of growth that is missed names the steps that take most, and how they grow", () => {
  const goal = growthExponent([result("200", 200, 2), result("1000", 1000, 20)]);
  expect(reasonsFor([goal])).toEqual([
    "200 to 1000, exponent of growth: for 5 times the proposals, times the time: read and finish 10.0, load and check 1.0, open browser 1.0.",
  ]);
});

test("a rival has its time and the build's as a multiple, or why it has none", () => {
  const rival = (time: RivalTime) => new Map([["WeasyPrint", time]]);
  const results = [
    result("pp-18", 60, 2, rival({ kind: "ended", milliseconds: 4000 })),
    result("200", 200, 2, rival({ kind: "stopped", milliseconds: 8000 })),
    result("1000", 1000, 2, rival({ kind: "not started" })),
    result("5000", 5000, 2, rival({ kind: "failed" })),
  ];
  const rows = resultTable(results).split("\n");
  expect(rows.filter((row) => row.includes("WeasyPrint")).map((row) => row.split(/ {2,}/))).toEqual([
    ["WeasyPrint, ms", "4000", "> 8000", "not started", "failed"],
    ["build / WeasyPrint", "0.50", "< 0.25"],
  ]);
  expect(unmeasuredRivals(new Map(results.map(({ name, rivals }) => [name, new Map(rivals)])))).toBe(
    "Stopped or not started for lack of time: WeasyPrint on 200 and 1000. `npm run bench -- --rivals 900` gives each rival 900 seconds a subject.",
  );
});

test.each<[string, RivalTime, number]>([
  ["that ended takes at least as much longer as there is more", { kind: "ended", milliseconds: 20 }, 100],
  ["that was stopped takes longer still", { kind: "stopped", milliseconds: 60 }, 300],
  ["that was not started is not started on more", { kind: "not started" }, Number.POSITIVE_INFINITY],
  ["that failed is tried again", { kind: "failed" }, 0],
])("a rival %s", (_, known, expected) => {
  expect(expectedTime(known, 5)).toBe(expected);
});

test("growth in proportion has the exponent 1", () => {
  expect(growthExponent([result("200", 200, 2), result("1000", 1000, 10)]).value).toBeCloseTo(1);
  expect(growthExponent([result("200", 200, 2)]).value).toBeUndefined();
});
