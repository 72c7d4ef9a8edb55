import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GENERATED, writeConference } from "./generated-conference.ts";
import type { Subject } from "./measure-steps.ts";

/** A conference as it ships, and the day of its brief. */
interface Real {
  conference: string;
  asOf: string;
}

/** What can be measured. */
interface Measurable {
  runs: number;
  proposals?: number;
  real?: Real;
  isByDefault?: true;
  /** It takes minutes. */
  isLarge?: true;
}

/** What can be measured, by the name on the command line. */
export const SUBJECTS: ReadonlyMap<string, Measurable> = new Map<string, Measurable>([
  ["pp-18-outcomes", { runs: 1, real: { conference: "pp-18", asOf: "2018-11-16" } }],
  ["pp-14-halftime", { runs: 1, real: { conference: "pp-14", asOf: "2014-11-02" } }],
  ["pp-18", { runs: 2, real: { conference: "pp-18", asOf: "2018-10-27" }, isByDefault: true }],
  ["200", { runs: 1, proposals: 200, isByDefault: true }],
  ["1000", { runs: 1, proposals: 1000, isByDefault: true, isLarge: true }],
  ["5000", { runs: 1, proposals: 5000, isLarge: true }],
]);

/** A subject ready to be built: PP-18 as it ships, or a made-up conference written into a folder of its own. */
export async function prepareSubject(name: string): Promise<Subject & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "plenibrief-bench-"));
  const out = join(folder, "out");
  const { proposals, real } = SUBJECTS.get(name) ?? {};
  if (real) return { folder, out, proposals: "proposals", ...real };
  if (proposals === undefined) throw new Error(`"${name}" cannot be measured`);
  const written = join(folder, "proposals");
  await writeConference(written, proposals);
  return { folder, out, proposals: written, conference: GENERATED.folder, asOf: GENERATED.asOf };
}
