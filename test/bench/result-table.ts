import { type Measured, STEPS } from "./measure-steps.ts";

/** The runs of one subject, and what the real command took in each, in milliseconds. */
export interface Result {
  name: string;
  runs: { measured: Measured; command: number }[];
}

/** Medians of the runs, a column a subject: times in milliseconds, ratios, sizes. */
export function resultTable(results: readonly Result[]): string {
  const row = (name: string, value: (result: Result) => string) => [name, ...results.map(value)];
  const time = (name: string, of: (run: Result["runs"][number]) => number) =>
    row(name, ({ runs }) => median(runs.map(of)).toFixed(0));
  const ratio = (name: string, of: (run: Result["runs"][number]) => number) =>
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
    size("tagged prints", ({ taggedPrints }) => taggedPrints),
    size("memory without browser, MB", ({ memory }) => memory / 1e6),
    [],
    time("build command, ms", ({ command }) => command),
    time("bare print, ms", ({ measured }) => bareTime(measured)),
    ratio("build / bare print", ({ command, measured }) => command / bareTime(measured)),
    ratio(
      "finishing / one tagged print",
      ({ measured }) => measured.steps["read and finish"] / measured.bare.print,
    ),
    ratio("own code / bare print", ({ measured }) => ownTime(measured) / bareTime(measured)),
  ]);
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
    ["bare print", times(bareTime)],
  ]);
}

function bareTime({ bare }: Measured): number {
  return bare.open + bare.load + bare.print;
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
