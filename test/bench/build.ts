/**
 * Measures the build of PP-18 and of made-up conferences against the floor: a print of the same page by the warm browser in
 * the same run. Measures the check, the start and the preview too, and writes `results.md`: `npm run bench`.
 * `npm run bench -- --only pp-18,200 --runs 5` measures some, and leaves the page; `--also 5000` measures more, which takes
 * many minutes. Ratios are what to compare: the times depend on the machine and on what else it does.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { growthExponent, type Reached, reachedBy, reasonsFor, resultsPage } from "./goals.ts";
import type { Measured, Subject } from "./measure-steps.ts";
import { pageTable } from "./page-table.ts";
import { previewGoal, previewTable } from "./preview-table.ts";
import { growth, median, type Result, resultTable } from "./result-table.ts";
import { prepareSubject, SUBJECTS } from "./subjects.ts";
import { type TimedCommand, timedCommand } from "./timed-command.ts";

const run = promisify(execFile);
const large = 1 << 26;
const repository = fileURLToPath(new URL("../..", import.meta.url));
const typst = fileURLToPath(new URL("./rivals/typst.mjs", import.meta.url));
const hasTypst = existsSync(fileURLToPath(new URL("./rivals/node_modules", import.meta.url)));

const { values } = parseArgs({
  options: { only: { type: "string" }, also: { type: "string" }, runs: { type: "string" } },
});
const byDefault = [...SUBJECTS].flatMap(([name, { isByDefault }]) => (isByDefault ? [name] : []));
const names = values.only?.split(",") ?? [...byDefault, ...(values.also?.split(",") ?? [])];
const unknown = names.filter((name) => !SUBJECTS.has(name));
if (unknown.length > 0 || !/^[1-9]\d?$/.test(values.runs ?? "1")) {
  const all = [...SUBJECTS.keys()].join(",");
  console.error(`usage: npm run bench -- [--only ${all}] [--also 5000] [--runs N]`);
  process.exit(2);
}

const results: Result[] = [];
for (const name of names) {
  try {
    results.push(await measure(name, Number(values.runs ?? SUBJECTS.get(name)?.runs)));
  } catch (error) {
    // What was measured of the others is printed all the same.
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
const table = results.length === 0 ? "" : `${resultTable(results)}\n${growth(results)}`;
console.log(table);
if (values.only === undefined) {
  const preview = await previewTable(4).catch((error: Error) => {
    console.error(`preview: ${error.message}`);
    process.exitCode = 1;
    return { table: "", goal: previewGoal(undefined) };
  });
  console.log(preview.table);
  const goals = [...reachedBy(results), growthExponent(results), ...(await others()), preview.goal];
  const day = new Date().toISOString().slice(0, 10);
  const about = `${day}, ${availableParallelism()} processors, Node ${process.versions.node}; cold command, warm disk.`;
  await writeFile(
    fileURLToPath(new URL("./results.md", import.meta.url)),
    resultsPage(goals, reasonsFor(goals, results), `${table}\n${preview.table}`, about),
  );
  console.log("written: test/bench/results.md");
}
console.log(await pageTable(values.only === undefined ? ["pp-18"] : names.filter(isSmall)));

function isSmall(name: string): boolean {
  return SUBJECTS.get(name)?.isLarge !== true;
}

async function measure(name: string, runs: number): Promise<Result> {
  const subject = await prepareSubject(name);
  const result: Result = { name, runs: [] };
  try {
    // The first browser of a machine is unpacked and its files are read from the disk: not in what is compared.
    if (results.length === 0) await buildCommand(subject);
    for (let count = 1; count <= runs; count++) {
      process.stderr.write(`${name}: run ${count} of ${runs}\n`);
      result.runs.push({
        command: await buildCommand(subject),
        measured: await measureSteps(subject),
        typst: hasTypst ? await typstCommand(subject) : undefined,
      });
    }
  } finally {
    await rm(subject.folder, { recursive: true, force: true });
  }
  return result;
}

/** The real command, as a user starts it. */
function buildCommand({ proposals, conference, asOf, out }: Subject): Promise<TimedCommand> {
  const args = ["build", conference, "--as-of", asOf, "--proposals", proposals, "--out", out, "--quiet"];
  return timedCommand(["dist/cli.js", ...args], repository);
}

function typstCommand({ proposals, conference, out }: Subject): Promise<TimedCommand> {
  return timedCommand(
    [typst, resolve(repository, proposals, conference), join(out, "typst.pdf")],
    repository,
  );
}

async function measureSteps(subject: Subject): Promise<Measured> {
  const program = fileURLToPath(new URL("./measure-process.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--import", "tsx", program, JSON.stringify(subject)], {
    cwd: repository,
    maxBuffer: large,
  });
  return JSON.parse(stdout) as Measured;
}

/** The check of 1,000 proposals of a bare parse of their bodies, and the start of the program of that of an empty script. */
async function others(): Promise<Reached[]> {
  const subject = await prepareSubject("1000");
  const { proposals, conference } = subject;
  try {
    const check = await medianTime(["dist/cli.js", "check", conference, "--proposals", proposals], 1);
    const program = fileURLToPath(new URL("./measure-parse.ts", import.meta.url));
    const folder = join(proposals, conference);
    const { stdout: parse } = await run(process.execPath, ["--import", "tsx", program, folder]);
    const empty = await medianTime(["--input-type=module", "--eval", "0"], 5);
    return [
      {
        subject: "1000",
        what: "check, of a bare parse of the Markdown with remark and GFM",
        value: check / Number(parse),
        most: 0.7,
      },
      ...(await startRows(empty)),
    ];
  } finally {
    await rm(subject.folder, { recursive: true, force: true });
  }
}

async function startRows(empty: number): Promise<Reached[]> {
  const rows: Reached[] = [];
  for (const option of ["--help", "--version"]) {
    const value = (await medianTime(["dist/cli.js", option], 5)) / empty;
    rows.push({ subject: option, what: "of an empty script of Node", value, most: 1.2 });
  }
  return rows;
}

async function medianTime(args: readonly string[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) times.push((await timedCommand(args, repository)).milliseconds);
  return median(times);
}
