import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reached } from "./goals.ts";
import { median } from "./result-table.ts";
import { prepareSubject } from "./subjects.ts";
import { measuredBy, timedCommand } from "./timed-command.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** What Node takes for an empty script, in milliseconds. */
export function emptyScriptTime(): Promise<number> {
  return medianTime(["--input-type=module", "--eval", "0"], 5);
}

/** The check of 1,000 proposals, of a bare parse of their bodies. */
export async function checkGoal(): Promise<Reached> {
  const subject = await prepareSubject("1000");
  const { proposals, conference } = subject;
  const folder = join(proposals, conference);
  try {
    const check = await medianTime(["dist/cli.js", "check", conference, "--proposals", proposals], 1);
    const parse: number = await measuredBy("./measure-parse.ts", folder);
    const parts: Record<string, number> = await measuredBy("./measure-check.ts", folder);
    const shares = Object.entries(parts).map(([part, time]) => `${part} ${(time / parse).toFixed(2)}`);
    return {
      subject: "1000",
      what: "check, of a bare parse of the Markdown with remark and GFM",
      value: check / parse,
      most: 0.7,
      why: `step by step in one thread, its parts take as multiples of the parse: ${shares.join(", ")}`,
    };
  } finally {
    await rm(subject.folder, { recursive: true, force: true });
  }
}

/** The start of the program, of that of an empty script. */
export async function startGoals(emptyScript: number): Promise<Reached[]> {
  const goals: Reached[] = [];
  for (const option of ["--help", "--version"]) {
    const time = await medianTime(["dist/cli.js", option], 5);
    goals.push({
      subject: option,
      what: "of an empty script of Node",
      value: time / emptyScript,
      most: 1.2,
      why: `the program's own part is ${(time - emptyScript).toFixed(0)} ms of ${time.toFixed(0)} ms`,
    });
  }
  return goals;
}

async function medianTime(args: readonly string[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) times.push((await timedCommand(args, repository)).milliseconds);
  return median(times);
}
