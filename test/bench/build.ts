/**
 * Measures the build of PP-18 and of made-up conferences against a bare print of the same page by the same browser
 * in the same run, the preview of PP-18 while a file is edited, and the pages in a browser: `npm run bench`,
 * `npm run bench -- --only pp-18,200 --runs 5`; 1,000 proposals take minutes, and only where they are named:
 * `npm run bench -- --only 1000`. Ratios are what to compare: the times depend on the machine and on
 * what else it does.
 */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import type { Measured, Subject } from "./measure-steps.ts";
import { pageTable } from "./page-table.ts";
import { previewTable } from "./preview-table.ts";
import { growth, type Result, resultTable } from "./result-table.ts";
import { prepareSubject, SUBJECTS } from "./subjects.ts";

const run = promisify(execFile);
const large = 1 << 26;
const repository = fileURLToPath(new URL("../..", import.meta.url));

const { values } = parseArgs({ options: { only: { type: "string" }, runs: { type: "string" } } });
const quick = [...SUBJECTS].flatMap(([name, { isSlow }]) => (isSlow ? [] : [name]));
const names = values.only?.split(",") ?? quick;
const unknown = names.filter((name) => !SUBJECTS.has(name));
if (unknown.length > 0 || !/^[1-9]\d?$/.test(values.runs ?? "1")) {
  console.error(`usage: npm run bench -- [--only ${[...SUBJECTS.keys()].join(",")}] [--runs N]`);
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
if (results.length > 0) console.log(`${resultTable(results)}\n${growth(results)}`);
if (names.includes("pp-18")) console.log(await previewTable(10));
console.log(await pageTable(names.filter((name) => name !== "1000")));

async function measure(name: string, runs: number): Promise<Result> {
  const subject = await prepareSubject(name);
  const result: Result = { name, runs: [] };
  try {
    // The first browser of a machine is unpacked and its files are read from the disk: not in what is compared.
    if (results.length === 0) await buildCommand(subject);
    for (let count = 1; count <= runs; count++) {
      process.stderr.write(`${name}: run ${count} of ${runs}\n`);
      result.runs.push({ command: await buildCommand(subject), measured: await measureSteps(subject) });
    }
  } finally {
    await rm(subject.folder, { recursive: true, force: true });
  }
  return result;
}

/** Milliseconds of the real command, as a user starts it. */
async function buildCommand({ proposals, conference, asOf, out }: Subject): Promise<number> {
  const started = performance.now();
  await run(
    process.execPath,
    ["dist/cli.js", "build", conference, "--as-of", asOf, "--proposals", proposals, "--out", out, "--quiet"],
    { cwd: repository, maxBuffer: large },
  );
  return performance.now() - started;
}

async function measureSteps(subject: Subject): Promise<Measured> {
  const program = fileURLToPath(new URL("./measure-process.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--import", "tsx", program, JSON.stringify(subject)], {
    cwd: repository,
    maxBuffer: large,
  });
  return JSON.parse(stdout) as Measured;
}
