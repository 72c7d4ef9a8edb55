import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

/** Why the folder for temporary files cannot be used, and what to do; nothing where it can. Every browser needs it. */
export async function temporaryFault({
  temporary,
  env,
}: Pick<Machine, "temporary" | "env">): Promise<string | undefined> {
  try {
    const trial = await mkdtemp(join(temporary, `plenibrief-trial-${process.pid}-`));
    await rm(trial, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = WORDS.get(code ?? "") ?? message;
    const name =
      ["TMPDIR", "TMP", "TEMP"].find((each) => env[each] !== undefined && env[each] !== "") ?? "TMPDIR";
    return `the folder for temporary files, ${temporary}, cannot be used: ${why}; set ${name} to a folder that you may write to`;
  }
}

const WORDS = new Map([
  ["ENOENT", "it is not there"],
  ["ENOTDIR", "it is no folder"],
  ["EACCES", "you may not write to it"],
  ["EPERM", "you may not write to it"],
  ["EROFS", "it can only be read"],
  ["ENOSPC", "the disk is full"],
  ["EMFILE", "too few files may be open (ulimit -n)"],
]);
