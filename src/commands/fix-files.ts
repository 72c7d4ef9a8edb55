import { join } from "node:path";
import { planFixes } from "../corpus/fixes/plan-fixes.ts";
import { readConferenceFolder, type SourceFile } from "../corpus/folder/read-folder.ts";
import { readRegularFile } from "../corpus/folder/regular-file.ts";
import { MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import { LockedError, WriteError } from "../files/errors.ts";
import { lockFolder } from "../files/lock.ts";
import { type Replacement, replaceFile } from "../files/replace-file.ts";
import type { Fixed } from "../finding.ts";

/** What became of the files of a conference. */
export interface FixResult {
  /** In the order of the files, then of their lines. */
  fixed: Fixed[];
  /** Of files that were left as they are: why. */
  left: string[];
  /** Whether a file that could be put right could not be written. */
  failed: boolean;
}

/**
 * Puts right what is safe in the files of a conference's folder, with `order` the order of their keys too; `shown` is the folder as messages name it. `say` is
 * told what was done to a file as soon as it is: a run that is interrupted has said all that it did.
 */
export async function fixFiles(
  folder: string,
  shown: string,
  say: (fixed: readonly Fixed[]) => void,
  { order, signal }: { order: boolean; signal: AbortSignal },
): Promise<FixResult> {
  const result: FixResult = { fixed: [], left: [], failed: false };
  const planned: { replacement: Replacement; fixed: Fixed[] }[] = [];
  const { files } = await readConferenceFolder(folder, shown);
  for (const source of files) {
    signal.throwIfAborted();
    const plan = await planFile(folder, source, order, result);
    if (plan !== undefined) planned.push(plan);
  }
  if (planned.length === 0) return result;
  try {
    // Another run that fixes is done in no time.
    await using _lock = await lockFolder(folder, { signal, wait: 1_000 });
    for (const { replacement, fixed } of planned) {
      signal.throwIfAborted();
      await attempt(result, async () => {
        await replaceFile(folder, replacement);
        result.fixed.push(...fixed);
        say(fixed);
      });
    }
  } catch (error) {
    tell(result, error);
  }
  return result;
}

async function planFile(folder: string, source: SourceFile, order: boolean, result: FixResult) {
  const read = await readRegularFile(join(folder, source.path), MAX_FILE_BYTES);
  // Why a file cannot be read is a finding of the check that follows.
  if ("unread" in read) return undefined;
  const plan = await planFixes(source, read.bytes, { order });
  if (plan.kind === "doubt") {
    const which = plan.inTheWay.length === 0 ? "" : ` (in the way: ${plan.inTheWay.join(" or ")})`;
    result.left.push(`${source.file}: left as it is, since with its fixes it would not say the same${which}`);
  }
  if (plan.kind !== "fix") return undefined;
  const after = Buffer.from(plan.text, "utf8");
  return { replacement: { path: source.path, before: read.bytes, after }, fixed: plan.fixed };
}

async function attempt(result: FixResult, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    tell(result, error);
  }
}

/** One file that cannot be written keeps no other from being put right. */
function tell(result: FixResult, error: unknown): void {
  if (!(error instanceof WriteError || error instanceof LockedError)) throw error;
  result.left.push(error.message);
  result.failed = true;
}
