/**
 * Measures the build of PP-18 and of made-up conferences against the floor: a print of the same page by the warm browser in
 * the same run. Measures the check, the start, the preview and the rivals that are installed too, and writes `results.md`:
 * `npm run bench`. It ends within three minutes: rivals that would take longer are left out, unless `--rivals 900` gives
 * each of them 900 seconds a subject. `--only pp-18,200 --runs 5` measures some subjects, and leaves the page; `--also 5000`
 * measures more, which takes many minutes. Ratios are what to compare: the times depend on the machine and on what else it
 * does.
 */
import { rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkGoal, emptyScriptTime, startGoals } from "./command-goals.ts";
import { growthExponent, type Reached, reachedBy, reasonsFor, resultsPage } from "./goals.ts";
import type { Measured, Subject } from "./measure-steps.ts";
import { pageTable } from "./page-table.ts";
import { pdfGoal, previewGoal, previewTable } from "./preview-table.ts";
import { growth, type Result, resultTable } from "./result-table.ts";
import { measureRivals, missingRivals, type RivalSubject, unmeasuredRivals } from "./rivals.ts";
import { prepareSubject, SUBJECTS } from "./subjects.ts";
import { measuredBy, type TimedCommand, timedCommand } from "./timed-command.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Rivals without goals end before so many milliseconds of the command, which should take three minutes at most. */
const RIVALS_END = 165_000;
/** What a rival may take for a subject, in seconds. */
const RIVAL_SECONDS = 60;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    also: { type: "string" },
    runs: { type: "string" },
    rivals: { type: "string" },
  },
});
const byDefault = [...SUBJECTS].flatMap(([name, { isByDefault }]) => (isByDefault ? [name] : []));
const names = values.only?.split(",") ?? [...byDefault, ...(values.also?.split(",") ?? [])];
const unknown = names.filter((name) => !SUBJECTS.has(name));
if (
  unknown.length > 0 ||
  !/^[1-9]\d?$/.test(values.runs ?? "1") ||
  !/^[1-9]\d{0,3}$/.test(values.rivals ?? "1")
) {
  const all = [...SUBJECTS.keys()].join(",");
  console.error(`usage: npm run bench -- [--only ${all}] [--also 5000] [--runs N] [--rivals SECONDS]`);
  process.exit(2);
}

const isWhole = values.only === undefined;
const subjects: RivalSubject[] = [];
try {
  await main();
} finally {
  for (const { subject } of subjects) await rm(subject.folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const measured: Omit<Result, "rivals">[] = [];
  for (const name of names) {
    try {
      measured.push(await measure(name, Number(values.runs ?? SUBJECTS.get(name)?.runs)));
    } catch (error) {
      // What was measured of the others is printed all the same.
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  const emptyScript = isWhole ? await emptyScriptTime() : 0;
  const commands = isWhole ? [await checkGoal(), ...(await startGoals(emptyScript))] : [];
  const preview = isWhole ? await measuredPreview(measured) : undefined;
  const pages = await pageTable(isWhole ? ["pp-18"] : names.filter(isSmall));

  const isQuick = isWhole && values.also === undefined && values.rivals === undefined;
  const times = await measureRivals(subjects, {
    limit: Number(values.rivals ?? RIVAL_SECONDS) * 1000,
    deadline: isQuick ? RIVALS_END : Number.POSITIVE_INFINITY,
  });
  const results = measured.map((each) => ({ ...each, rivals: times.get(each.name) ?? new Map() }));
  const tables = results.length === 0 ? [] : [resultTable(results), growth(results)];
  const table = [...tables, ...(preview ? [preview.table] : [])].join("\n");
  const rivals = [missingRivals(), unmeasuredRivals(times)].filter((line) => line !== "");
  console.log([table, ...rivals].join("\n"));
  if (preview) {
    const built = [...reachedBy(results, emptyScript), growthExponent(results)];
    const goals = [...built, ...commands, ...preview.goals];
    await writeFile(
      fileURLToPath(new URL("./results.md", import.meta.url)),
      resultsPage(goals, [...reasonsFor(goals), ...rivals], table, about()),
    );
    console.log("written: test/bench/results.md");
  }
  console.log(pages);
}

/** When and on what it was measured. */
function about(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${availableParallelism()} processors, Node ${process.versions.node}; cold command, warm disk.`;
}

async function measuredPreview(
  results: readonly Omit<Result, "rivals">[],
): Promise<{ table: string; goals: Reached[] }> {
  try {
    const { table, goal } = await previewTable(4);
    return { table, goals: [goal, await pdfGoal(results)] };
  } catch (error) {
    console.error(`preview: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return { table: "", goals: [previewGoal(undefined)] };
  }
}

function isSmall(name: string): boolean {
  return SUBJECTS.get(name)?.isLarge !== true;
}

/** Measures a subject; its folder stays until the rivals have been measured, too. */
async function measure(name: string, runs: number): Promise<Omit<Result, "rivals">> {
  const subject = await prepareSubject(name);
  const result: Omit<Result, "rivals"> = { name, runs: [] };
  try {
    // The first browser of a machine is unpacked and its files are read from the disk: not in what is compared.
    if (subjects.length === 0) await buildCommand(subject);
    for (let count = 1; count <= runs; count++) {
      process.stderr.write(`${name}: run ${count} of ${runs}\n`);
      result.runs.push({ command: await buildCommand(subject), measured: await measureSteps(subject) });
    }
  } catch (error) {
    await rm(subject.folder, { recursive: true, force: true });
    throw error;
  }
  subjects.push({ name, count: result.runs[0]?.measured.proposals ?? 0, subject });
  return result;
}

/** The real command, as a user starts it. */
function buildCommand({ proposals, conference, asOf, out }: Subject): Promise<TimedCommand> {
  const args = ["build", conference, "--as-of", asOf, "--proposals", proposals, "--out", out, "--quiet"];
  return timedCommand(["dist/cli.js", ...args], repository);
}

function measureSteps(subject: Subject): Promise<Measured> {
  return measuredBy("./measure-process.ts", JSON.stringify(subject));
}
