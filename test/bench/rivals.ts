import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findCandidates } from "../../src/print/find/find-browsers.ts";
import { thisMachine } from "../../src/print/machine.ts";
import type { Subject } from "./measure-steps.ts";
import { timedCommand } from "./timed-command.ts";

/** Another program that sets the same texts as a tagged PDF, with contents and running heads. */
interface Rival {
  name: string;
  /** In `rivals/`: takes the folder of the proposals, the PDF to write and the browser to use. */
  script: string;
  /** The package of `rivals/` that the script imports. */
  module: string;
  needsBrowser?: true;
  /** A program that has to be on the PATH. */
  program?: string;
  /** It is measured whatever time is left: goals compare the tool with it. */
  hasGoals?: true;
}

/** In the order in which they are measured, about the fastest first. */
const RIVALS: readonly Rival[] = [
  {
    name: "Typst",
    script: "typst.mjs",
    module: "@myriaddreamin/typst-ts-node-compiler",
    hasGoals: true,
  },
  { name: "md-to-pdf", script: "md-to-pdf.mjs", module: "md-to-pdf", needsBrowser: true },
  { name: "WeasyPrint", script: "weasyprint.mjs", module: "marked", program: "weasyprint" },
  { name: "Vivliostyle", script: "vivliostyle.mjs", module: "@vivliostyle/cli", needsBrowser: true },
];

/** How long a rival took on a subject; it is stopped, or not started, where it would take longer than it may. */
export type RivalTime =
  | { kind: "ended" | "stopped"; milliseconds: number }
  | { kind: "not started" }
  | { kind: "failed" };

/** What a rival is measured on: `count` is the number of its proposals. */
export interface RivalSubject {
  name: string;
  count: number;
  subject: Subject & { folder: string };
}

/** The times of the rivals by the name of the subject, then of the rival. */
export type RivalTimes = Map<string, Map<string, RivalTime>>;

const folder = fileURLToPath(new URL("./rivals", import.meta.url));
const repository = resolve(folder, "../../..");

/**
 * Measures each rival that is installed once on each subject, from the smallest on. None may take longer than `limit`; all
 * but those with goals end before `deadline`, a time of `performance.now()`.
 */
export async function measureRivals(
  subjects: readonly RivalSubject[],
  { limit, deadline }: { limit: number; deadline: number },
): Promise<RivalTimes> {
  const times: RivalTimes = new Map(subjects.map(({ name }) => [name, new Map()]));
  const installed = RIVALS.filter((rival) => missingOf(rival) === undefined);
  const sorted = subjects.toSorted((a, b) => a.count - b.count);
  const measure = async (rival: Rival, index: number) => {
    const [smaller, subject] = [sorted[index - 1], sorted[index]];
    if (subject === undefined) return;
    const known = smaller && times.get(smaller.name)?.get(rival.name);
    const expected = known ? expectedTime(known, subject.count / smaller.count) : 0;
    const most = rival.hasGoals ? limit : Math.min(limit, deadline - performance.now());
    const time = expected < most ? await measureRival(rival, subject, most) : NOT_STARTED;
    times.get(subject.name)?.set(rival.name, time);
  };
  const isFirst = ({ hasGoals }: Rival) => hasGoals === true;
  for (const rivals of [installed.filter(isFirst), installed.filter((rival) => !isFirst(rival))]) {
    for (const index of sorted.keys()) {
      for (const rival of rivals) await measure(rival, index);
    }
  }
  return times;
}

const NOT_STARTED: RivalTime = { kind: "not started" };

/** The least that a rival will take for so many times as many proposals, in milliseconds. */
export function expectedTime(known: RivalTime, times: number): number {
  if (known.kind === "failed") return 0;
  return known.kind === "not started" ? Number.POSITIVE_INFINITY : known.milliseconds * times;
}

async function measureRival(
  { name, script }: Rival,
  { name: subjectName, subject }: RivalSubject,
  limit: number,
): Promise<RivalTime> {
  const { proposals, conference, folder: own } = subject;
  const texts = resolve(repository, proposals, conference);
  process.stderr.write(`${subjectName}: ${name}\n`);
  const args = [join(folder, script), texts, join(own, `${name}.pdf`), browser() ?? ""];
  try {
    // What a rival leaves behind is removed with the folder of the subject.
    const { milliseconds, isStopped } = await timedCommand(args, own, { limit, temporary: own });
    return { kind: isStopped ? "stopped" : "ended", milliseconds };
  } catch (error) {
    console.error(`${subjectName}: ${error instanceof Error ? error.message : String(error)}`);
    return { kind: "failed" };
  }
}

/** The rivals that cannot be measured on this machine, by what they need; one line, empty where there are none. */
export function missingRivals(): string {
  const names = new Map<string, string[]>();
  for (const rival of RIVALS) {
    const need = missingOf(rival);
    if (need !== undefined) names.set(need, [...(names.get(need) ?? []), rival.name]);
  }
  const needs = [...names].map(([need, rivals]) => `${rivals.join(", ")} (${need})`);
  return needs.length === 0 ? "" : `Not installed, each with what it needs: ${needs.join("; ")}.`;
}

/** The measurements of rivals that were stopped or not started; one line, empty where there are none. */
export function unmeasuredRivals(times: RivalTimes): string {
  const lacking = RIVALS.flatMap(({ name }) => {
    const subjects = [...times].filter(([, of]) => /^(stopped|not started)$/.test(of.get(name)?.kind ?? ""));
    return subjects.length === 0 ? [] : `${name} on ${subjects.map(([subject]) => subject).join(" and ")}`;
  });
  if (lacking.length === 0) return "";
  return `Stopped or not started for lack of time: ${lacking.join(", ")}. \`npm run bench -- --rivals 900\` gives each rival 900 seconds a subject.`;
}

/** What a rival needs and this machine does not have. */
function missingOf({ module, needsBrowser, program }: Rival): string | undefined {
  if (!existsSync(join(folder, "node_modules", module))) return "`npm ci` in `test/bench/rivals`";
  if (program !== undefined && !isOnPath(program)) return `\`${program}\` on the PATH`;
  return needsBrowser && browser() === undefined ? "an installed Chrome or Chromium" : undefined;
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((each) => each !== "" && existsSync(join(each, program)));
}

/** A browser that is installed on this machine: the one that npm ships is an archive. */
function browser(): string | undefined {
  return findCandidates(thisMachine()).find(({ kind, fault }) => kind !== "shipped" && fault === undefined)
    ?.path;
}
