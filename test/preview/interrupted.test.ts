import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { workingFolder } from "../commands/run.ts";
import { proposal } from "../corpus/small-conference.ts";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

let folder: Awaited<ReturnType<typeof workingFolder>>;
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await workingFolder({ "a.md": proposal() });
  await mkdir(join(folder.path, "tmp"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await folder[Symbol.asyncDispose]();
});

/** Starts it as a user does and resolves with its address once it has a browser open. */
async function started(): Promise<{ process: ChildProcess; url: string }> {
  child = spawn(process.execPath, [CLI, "preview"], {
    cwd: folder.path,
    env: { ...process.env, TMPDIR: join(folder.path, "tmp") },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? "";
  await expect.poll(() => browsers()).not.toEqual([]);
  return { process: child, url };
}

/** Processes whose command line names the folder: a browser's profile lies in it. */
async function browsers(): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
  );
  return lines.filter((line) => line.includes(`${folder.path}/tmp`));
}

describe.runIf(process.platform === "linux")("a preview that is interrupted", () => {
  // Ctrl-C takes the same way: test/print/interrupted-run.test.ts goes both.
  test.each([["SIGTERM", 143]] as const)(
    "by %s ends at once with %i, with pages open and a browser kept",
    async (signal, code) => {
      const preview = await started();
      const stream = await fetch(`${preview.url}preview/events`);
      const reader = stream.body?.getReader();
      await reader?.read();
      const ended = once(preview.process, "exit");
      preview.process.kill(signal);
      expect(await ended).toEqual([code, null]);
      await expect.poll(() => browsers()).toEqual([]);
      expect((await readdir(join(folder.path, "tmp"))).filter((name) => name.includes("profile"))).toEqual(
        [],
      );
      await expect(fetch(preview.url)).rejects.toThrow();
      await reader?.cancel().catch(() => {});
    },
  );
});
