import { STEPS } from "./measure-steps.ts";
import { buildToFloor, finishingToPrint, floorOf, median, type Result, type Run } from "./result-table.ts";

/** What should be reached: a ratio or a size of a subject, and the most that it should be. */
interface Goal {
  subject: string;
  what: string;
  most: number;
  of: (run: Run) => number | undefined;
}

const ofFloor = "HTML and PDF, of the floor";
const ofTypst = "HTML and PDF, of Typst with the same texts";
const memory = "memory of all processes, in GB";

const GOALS: readonly Goal[] = [
  { subject: "pp-18", what: ofFloor, most: 1.8, of: buildToFloor },
  { subject: "200", what: ofFloor, most: 1.4, of: buildToFloor },
  { subject: "1000", what: ofFloor, most: 0.9, of: buildToFloor },
  { subject: "5000", what: ofFloor, most: 0.6, of: buildToFloor },
  { subject: "200", what: ofTypst, most: 3, of: buildToTypst },
  { subject: "1000", what: ofTypst, most: 2.5, of: buildToTypst },
  ...["pp-18", "200", "1000"].flatMap((subject) => [
    { subject, what: "finishing, of one tagged print", most: 0.2, of: finishingToPrint },
    { subject, what: "page numbers, of the command", most: 0.02, of: pageNumbersToBuild },
  ]),
  { subject: "pp-18", what: "PDF, in KB", most: 250, of: ({ measured }) => measured.pdfBytes / 1000 },
  { subject: "200", what: "PDF, in KB", most: 2000, of: ({ measured }) => measured.pdfBytes / 1000 },
  { subject: "5000", what: memory, most: 1.5, of: ({ command }) => command.memory && command.memory / 1e9 },
];

function buildToTypst({ command, typst }: Run): number | undefined {
  return typst && command.milliseconds / typst.milliseconds;
}

function pageNumbersToBuild({ command, measured }: Run): number | undefined {
  return measured.pageNumbers && measured.pageNumbers / command.milliseconds;
}

/** A goal with what was measured; undefined where it was not. */
export interface Reached {
  subject: string;
  what: string;
  value: number | undefined;
  most: number;
}

/** The goals of all subjects, with the medians of their runs. */
export function reachedBy(results: readonly Result[]): Reached[] {
  return GOALS.map(({ subject, what, most, of }) => {
    const { runs = [] } = results.find(({ name }) => name === subject) ?? {};
    const values = runs.flatMap((run) => of(run) ?? []);
    return { subject, what, most, value: values.length === 0 ? undefined : median(values) };
  });
}

/** How the time of the command grows with the number of proposals from 200 on: 1 is in proportion. */
export function growthExponent(results: readonly Result[]): Reached {
  const large = results.filter(({ name }) => Number(name) > 200).at(-1);
  const small = results.find(({ name }) => name === "200");
  const time = ({ runs }: Result) => median(runs.map(({ command }) => command.milliseconds));
  const value =
    small && large && Math.log(time(large) / time(small)) / Math.log(Number(large.name) / Number(small.name));
  return { subject: `200 to ${large?.name ?? "1000"}`, what: "exponent of growth", value, most: 1.05 };
}

/** Why goals were missed or not measured: where the time of each command goes, and what was left out. */
export function reasonsFor(goals: readonly Reached[], results: readonly Result[]): string[] {
  const isMissed = (name: string) =>
    goals.some(
      ({ subject, what, value, most }) => subject === name && what === ofFloor && (value ?? 0) > most,
    );
  const isUnmeasured = (wanted: (goal: Reached) => boolean) =>
    goals.some((goal) => wanted(goal) && goal.value === undefined);
  return [
    ...results.filter(({ name }) => isMissed(name)).map(timeOf),
    ...(isUnmeasured(({ subject }) => subject === "5000")
      ? ["5000 takes many minutes: `npm run bench -- --also 5000` measures it."]
      : []),
    ...(isUnmeasured(({ what }) => what === ofTypst)
      ? ["Typst is not installed in `test/bench/rivals`."]
      : []),
  ];
}

/** The most expensive steps of one subject, which are measured one after the other; the command overlaps some of them. */
function timeOf({ name, runs }: Result): string {
  const steps = STEPS.map((step) => ({
    step,
    time: median(runs.map(({ measured }) => measured.steps[step])),
  }));
  const all = steps.reduce((sum, { time }) => sum + time, 0);
  const share = ({ step, time }: { step: string; time: number }) =>
    `${step} ${Math.round((100 * time) / all)} %`;
  const most = steps.sort((a, b) => b.time - a.time).slice(0, 4);
  const floor = median(runs.map(({ measured }) => floorOf(measured)));
  return `${name}: of its steps, one after the other, ${most.map(share).join(", ")}; the floor is ${Math.round((100 * floor) / all)} % of them.`;
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
