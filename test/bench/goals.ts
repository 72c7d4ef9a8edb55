import { type Measured, STEPS, type Step } from "./measure-steps.ts";
import { buildToFloor, commandTime, finishingToPrint, floorOf, median, type Result } from "./result-table.ts";

/** What should be reached: a ratio or a size of a subject, and the most that it should be. */
interface Goal {
  subject: string;
  what: string;
  most: number;
  of: (result: Result) => number | undefined;
  /** Where the time or the size comes from, by what was measured. */
  why: (result: Result, emptyScript: number) => string;
}

const floorGoal = { what: "HTML and PDF, of the floor", of: ofRuns(buildToFloor), why: whyFloor };
const typstGoal = { what: "HTML and PDF, of Typst with the same texts", of: buildToTypst, why: whyTypst };
const finishingGoal = {
  what: "finishing, of one tagged print",
  most: 0.2,
  of: ofRuns(finishingToPrint),
  why: whyFinishing,
};
const pageNumbersGoal = {
  what: "page numbers, of the command",
  most: 0.02,
  of: ofRuns(({ command, measured }) => measured.pageNumbers && measured.pageNumbers / command.milliseconds),
  why: (result: Result) =>
    `setting them takes ${whole(result, ({ pageNumbers = 0 }) => pageNumbers)} ms for ${whole(result, ({ read }) => read.links)} links`,
};
const sizeGoal = {
  what: "PDF, in KB",
  of: ofRuns(({ measured }) => measured.pdfBytes / 1000),
  why: (result: Result) =>
    `${whole(result, ({ pages }) => pages)} pages with ${whole(result, ({ read }) => read.elements)} tagged elements; ${whole(result, ({ bareBytes }) => bareBytes / 1000)} KB as the browser prints them`,
};

const GOALS: readonly Goal[] = [
  { subject: "pp-18", most: 1.8, ...floorGoal },
  { subject: "200", most: 1.4, ...floorGoal },
  { subject: "1000", most: 0.9, ...floorGoal },
  { subject: "5000", most: 0.6, ...floorGoal },
  { subject: "200", most: 3, ...typstGoal },
  { subject: "1000", most: 2.5, ...typstGoal },
  ...["pp-18", "200", "1000"].flatMap((subject) => [
    { subject, ...finishingGoal },
    { subject, ...pageNumbersGoal },
  ]),
  { subject: "pp-18", most: 250, ...sizeGoal },
  { subject: "200", most: 2000, ...sizeGoal },
  {
    subject: "5000",
    what: "memory of all processes, in GB",
    most: 1.5,
    of: ofRuns(({ command }) => command.memory && command.memory / 1e9),
    why: (result) =>
      `in a run with one tab, the tool's own process takes ${whole(result, ({ memory }) => memory / 1e6)} MB of it`,
  },
];

/** A goal with what was measured; undefined where it was not. */
export interface Reached {
  subject: string;
  what: string;
  value: number | undefined;
  most: number;
  /** Where the time or the size comes from, by what was measured. */
  why?: string;
}

/**
 * The goals of all subjects, with the medians of their runs.
 *
 * @param emptyScript what Node takes for an empty script, in milliseconds
 */
export function reachedBy(results: readonly Result[], emptyScript: number): Reached[] {
  return GOALS.map(({ subject, what, most, of, why }) => {
    const result = results.find(({ name }) => name === subject);
    const value = result && of(result);
    return { subject, what, most, value, ...(result && { why: why(result, emptyScript) }) };
  });
}

/** How the time of the command grows with the number of proposals from 200 on: 1 is in proportion. */
export function growthExponent(results: readonly Result[]): Reached {
  const large = results.filter(({ name }) => Number(name) > 200).at(-1);
  const small = results.find(({ name }) => name === "200");
  const goal = { subject: `200 to ${large?.name ?? "1000"}`, what: "exponent of growth", most: 1.05 };
  if (small === undefined || large === undefined) return { ...goal, value: undefined };
  const times = Number(large.name) / Number(small.name);
  const value = Math.log(commandTime(large) / commandTime(small)) / Math.log(times);
  const slowest = STEPS.filter((step) => stepTime(small, step) > 0)
    .sort((a, b) => stepTime(large, b) - stepTime(large, a))
    .slice(0, 4);
  const growth = slowest.map(
    (step) => `${step} ${(stepTime(large, step) / stepTime(small, step)).toFixed(1)}`,
  );
  return { ...goal, value, why: `for ${times} times the proposals, times the time: ${growth.join(", ")}` };
}

/** Why goals were missed: a line a goal. Then what was not measured, and how it would be. */
export function reasonsFor(goals: readonly Reached[]): string[] {
  const missed = goals.filter(({ value, most, why }) => value !== undefined && value > most && why);
  const isUnmeasured = (wanted: (goal: Reached) => boolean) =>
    goals.some((goal) => wanted(goal) && goal.value === undefined);
  return [
    ...missed.map(({ subject, what, why }) => `${subject}, ${what}: ${why}.`),
    ...(isUnmeasured(({ what, why }) => what === pageNumbersGoal.what && why !== undefined)
      ? ["Page numbers are not measured where a brief was printed more than once."]
      : []),
    ...(isUnmeasured(({ subject }) => subject === "5000")
      ? ["5000 takes many minutes: `npm run bench -- --also 5000` measures it."]
      : []),
  ];
}

function whyFloor(result: Result, emptyScript: number): string {
  const { parts, sum } = beyondFloor(result, emptyScript);
  const shares = Object.entries(parts).map(([part, share]) => `${part} ${share.toFixed(2)}`);
  return `what the floor does not do takes, step by step, ${sum.toFixed(2)} times as long: ${shares.join(", ")}`;
}

/** The steps that the floor does not have, as multiples of it: measured one after the other; the command overlaps some. */
function beyondFloor(
  result: Result,
  emptyScript: number,
): { parts: Readonly<Record<string, number>>; sum: number } {
  const floor = floorTime(result);
  const share = (...steps: Step[]) => steps.reduce((sum, step) => sum + stepTime(result, step), 0) / floor;
  const parts = {
    "starting Node and the browser": emptyScript / floor + share("open browser"),
    "reading and checking": share("fonts", "load and check"),
    "brief and page": share("brief", "page"),
    "scripts that read the page": share("page scripts"),
    finishing: share("read and finish", "write"),
  };
  return { parts, sum: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

function whyTypst(result: Result, emptyScript: number): string {
  const typst = typstTime(result) ?? Number.NaN;
  const floor = floorTime(result);
  const other = (beyondFloor(result, emptyScript).sum * floor) / typst;
  return `the floor alone takes ${(floor / typst).toFixed(2)} times as long as Typst's ${typst.toFixed(0)} ms, and what the floor does not do, step by step, ${other.toFixed(2)} times`;
}

function whyFinishing(result: Result): string {
  const time = stepTime(result, "read and finish");
  const bytes = medianOf(result, ({ bareBytes }) => bareBytes);
  const print = medianOf(result, ({ bare }) => bare.print);
  const goal = finishingGoal.most * print;
  return `the browser's print has ${(bytes / 1000).toFixed(0)} KB and ${whole(result, ({ read }) => read.elements)} tagged elements; to read and rewrite them takes ${time.toFixed(0)} ms, ${(bytes / 1000 / time).toFixed(1)} MB a second, and the goal leaves ${goal.toFixed(0)} ms`;
}

function buildToTypst(result: Result): number | undefined {
  const typst = typstTime(result);
  return typst && commandTime(result) / typst;
}

function typstTime({ rivals }: Result): number | undefined {
  const time = rivals.get("Typst");
  return time?.kind === "ended" ? time.milliseconds : undefined;
}

/** The median of the runs that have a value. */
function ofRuns(of: (run: Result["runs"][number]) => number | undefined) {
  return ({ runs }: Result): number | undefined => {
    const values = runs.flatMap((run) => of(run) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
}

function medianOf({ runs }: Result, of: (measured: Measured) => number): number {
  return median(runs.map(({ measured }) => of(measured)));
}

function whole(result: Result, of: (measured: Measured) => number): string {
  return medianOf(result, of).toFixed(0);
}

function stepTime(result: Result, step: Step): number {
  return medianOf(result, ({ steps }) => steps[step]);
}

function floorTime(result: Result): number {
  return medianOf(result, floorOf);
}

/**
 * The page `results.md`: each goal with what was measured, met or missed. Ratios within one run depend little on the
 * machine.
 */
export function resultsPage(
  goals: readonly Reached[],
  reasons: readonly string[],
  table: string,
  about: string,
): string {
  const rows = goals.map(({ subject, what, value, most }) => {
    const verdict = value === undefined ? "not measured" : value <= most ? "met" : "missed";
    const digits = value === undefined || value >= 100 ? 0 : value < 0.1 ? 3 : 2;
    return `| ${subject} | ${what} | ${value?.toFixed(digits) ?? ""} | ≤ ${most} | ${verdict} |`;
  });
  return [
    "# Measured",
    "",
    `Written by \`npm run bench\`. ${about}`,
    "",
    "*Floor*: the warm browser loads and prints the finished page, tagged, as one document, in the same run.",
    "",
    "| | | measured | goal | |",
    "| --- | --- | ---: | ---: | --- |",
    ...rows,
    "",
    ...reasons.map((reason) => `- ${reason}`),
    "",
    "```text",
    table.trimEnd(),
    "```",
    "",
  ].join("\n");
}
