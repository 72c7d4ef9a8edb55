import { join } from "node:path";
import { planFixes } from "../corpus/fixes/plan-fixes.ts";
import { readConferenceFolder, type SourceFile } from "../corpus/folder/read-folder.ts";
import { readRegularFile } from "../corpus/folder/regular-files.ts";
import { MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import { firstDayOf } from "../corpus/read-file.ts";
import type { Day } from "../corpus/types.ts";
import { LockedError, WriteError } from "../files/errors.ts";
import { lockFolder } from "../files/lock.ts";
import { type Replacement, replaceFile } from "../files/replace-files.ts";
import type { Fixed } from "../finding.ts";
import { optionalKeys } from "../optional-keys.ts";

/** The result of correcting the files of a conference. */
export interface FixResult {
  /** The corrections, by file and line. */
  fixed: Fixed[];
  /** Why files that have something to correct were not changed. */
  problems: string[];
  /** Whether a file could not be written. */
  failed: boolean;
}

/**
 * Corrects what can be corrected safely in the files of a conference's folder, with `order` the order of their keys too.
 *
 * @param shown the folder as messages name it
 * @param onFixed called with the corrections of a file as soon as it is written, so that an interrupted run has
 *   reported everything it did
 */
export async function fixFiles(
  folder: string,
  shown: string,
  onFixed: (fixed: readonly Fixed[]) => void,
  { order, signal }: { order: boolean; signal: AbortSignal },
): Promise<FixResult> {
  const result: FixResult = { fixed: [], problems: [], failed: false };
  const planned: { replacement: Replacement; fixed: Fixed[] }[] = [];
  const { files } = await readConferenceFolder(folder, shown);
  const options = { order, ...optionalKeys({ opens: firstDayOf(files) }) };
  for (const source of files) {
    signal.throwIfAborted();
    const plan = await planFile(folder, source, options, result);
    if (plan !== undefined) planned.push(plan);
  }
  if (planned.length === 0) return result;
  try {
    // Another run of --fix takes far less than a second.
    await using _lock = await lockFolder(folder, { signal, wait: 1_000 });
    for (const { replacement, fixed } of planned) {
      signal.throwIfAborted();
      await attempt(result, async () => {
        await replaceFile(folder, replacement);
        result.fixed.push(...fixed);
        onFixed(fixed);
      });
    }
  } catch (error) {
    addProblem(result, error);
  }
  return result;
}

async function planFile(
  folder: string,
  source: SourceFile,
  options: { order: boolean; opens?: Day },
  result: FixResult,
) {
  const read = await readRegularFile(join(folder, source.path), MAX_FILE_BYTES);
  // The check that follows reports why a file cannot be read.
  if ("unread" in read) return undefined;
  const plan = await planFixes(source, read.bytes, options);
  if (plan.kind === "doubt") {
    const which = plan.inTheWay.length === 0 ? "" : ` (because of ${plan.inTheWay.join(" or ")})`;
    result.problems.push(`${source.file}: not changed, because its fixes would change its meaning${which}`);
  }
  if (plan.kind !== "fix") return undefined;
  const after = Buffer.from(plan.text, "utf8");
  return { replacement: { path: source.path, before: read.bytes, after }, fixed: plan.fixed };
}

async function attempt(result: FixResult, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    addProblem(result, error);
  }
}

/** A file that cannot be written does not keep the others from being corrected. */
function addProblem(result: FixResult, error: unknown): void {
  if (!(error instanceof WriteError || error instanceof LockedError)) throw error;
  result.problems.push(error.message);
  result.failed = true;
}
