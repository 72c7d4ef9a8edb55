import { type Measured, STEPS } from "./measure-steps.ts";
import type { RivalTime } from "./rivals.ts";
import type { TimedCommand } from "./timed-command.ts";

/** The runs of one subject: the steps and the real command; and what rivals took for the same texts, once. */
export interface Result {
  name: string;
  runs: { measured: Measured; command: TimedCommand }[];
  /** By the name of the rival; without those that are not installed. */
  rivals: ReadonlyMap<string, RivalTime>;
}

export type Run = Result["runs"][number];

/** Medians of the runs, a column a subject: times in milliseconds, ratios, sizes. */
export function resultTable(results: readonly Result[]): string {
  const row = (name: string, value: (result: Result) => string) => [name, ...results.map(value)];
  const time = (name: string, of: (run: Run) => number) =>
    row(name, ({ runs }) => median(runs.map(of)).toFixed(0));
  const ratio = (name: string, of: (run: Run) => number) =>
    row(name, ({ runs }) => median(runs.map(of)).toFixed(2));
  const size = (name: string, of: (measured: Measured) => number) =>
    row(name, ({ runs }) => median(runs.map(({ measured }) => of(measured))).toFixed(0));

  return columns([
    row("", ({ name }) => name),
    size("proposals", ({ proposals }) => proposals),
    size("pages", ({ pages }) => pages),
    size("HTML, KB", ({ htmlBytes }) => htmlBytes / 1000),
    size("PDF, KB", ({ pdfBytes }) => pdfBytes / 1000),
    size("bare PDF, KB", ({ bareBytes }) => bareBytes / 1000),
    [],
    size("tagged elements", ({ read }) => read.elements),
    size("headings", ({ read }) => read.headings),
    size("links", ({ read }) => read.links),
    size("links with alternate text", ({ read }) => read.linksWithWords),
    size("tables", ({ read }) => read.tables),
    size("header cells", ({ read }) => read.headerCells),
    size("figures", ({ read }) => read.figures),
    size("figures with alternate text", ({ read }) => read.figuresWithWords),
    size("painted and not tagged", ({ read }) => read.untagged),
    size("other problems of PDF/UA-1", ({ read }) => read.problems),
    [],
    row("runs", ({ runs }) => String(runs.length)),
    [],
    ...STEPS.map((step) => time(`${step}, ms`, ({ measured }) => measured.steps[step])),
    size("prints", ({ prints }) => prints),
    [],
    time("build command, ms", ({ command }) => command.milliseconds),
    time("memory of all its processes, MB", ({ command }) => (command.memory ?? Number.NaN) / 1e6),
    time("floor, ms", ({ measured }) => floorOf(measured)),
    ratio("build / floor", buildToFloor),
    ratio("finishing / one tagged print", finishingToPrint),
    ratio("own code / floor", ({ measured }) => ownTime(measured) / floorOf(measured)),
    ...rivalRows(results),
  ]);
}

/** The time of each rival, and the build's as a multiple of it; `>` and `<` where the rival was stopped. */
function rivalRows(results: readonly Result[]): string[][] {
  const names = [...new Set(results.flatMap(({ rivals }) => [...rivals.keys()]))];
  return names.flatMap((name) => {
    const cells = (of: (time: RivalTime | undefined, result: Result) => string) =>
      results.map((result) => of(result.rivals.get(name), result));
    const isStopped = (time: RivalTime) => time.kind === "stopped";
    const times = cells((time) => {
      if (time === undefined || !("milliseconds" in time)) return time?.kind ?? "";
      return `${isStopped(time) ? "> " : ""}${time.milliseconds.toFixed(0)}`;
    });
    const ratios = cells((time, result) => {
      if (time === undefined || !("milliseconds" in time)) return "";
      return `${isStopped(time) ? "< " : ""}${(commandTime(result) / time.milliseconds).toFixed(2)}`;
    });
    return [[], [`${name}, ms`, ...times], [`build / ${name}`, ...ratios]];
  });
}

/** What the real command takes, in milliseconds. */
export function commandTime({ runs }: Pick<Result, "runs">): number {
  return median(runs.map(({ command }) => command.milliseconds));
}

/** How many times as long each step took for the last subject as for the one before it, for so many times as much. */
export function growth(results: readonly Result[]): string {
  const [small, large] = results.slice(-2);
  if (small === undefined || large === undefined || small === large) return "";
  const of = (result: Result, value: (measured: Measured) => number) =>
    median(result.runs.map(({ measured }) => value(measured)));
  const times = (value: (measured: Measured) => number) => (of(large, value) / of(small, value)).toFixed(1);
  return columns([
    [`${small.name} to ${large.name}`, "times"],
    ["proposals", times(({ proposals }) => proposals)],
    ["HTML", times(({ htmlBytes }) => htmlBytes)],
    ...STEPS.map((step) => [step, times(({ steps }) => steps[step])]),
    ["own code", times(ownTime)],
    ["floor", times(floorOf)],
  ]);
}

/** The warm browser loads and prints the page, tagged, as one document. */
export function floorOf({ bare }: Measured): number {
  return bare.load + bare.print;
}

export function buildToFloor({ command, measured }: Run): number {
  return command.milliseconds / floorOf(measured);
}

export function finishingToPrint({ measured }: Run): number {
  return measured.steps["read and finish"] / measured.bare.print;
}

/** What the tool itself does, the browser left out. */
function ownTime({ steps }: Measured): number {
  return (
    steps.fonts + steps["load and check"] + steps.brief + steps.page + steps["read and finish"] + steps.write
  );
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function columns(rows: readonly string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const lines = rows.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[index] ?? 0) + 2),
      )
      .join("")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
