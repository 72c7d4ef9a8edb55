import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder: string;
/** The run as one script of JavaScript: it starts in a fifth of the time. */
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  script = join(folder, "endless-print.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("endless-print.ts", import.meta.url))],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  });
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "dir");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Processes whose command line names the folder: a browser's profile lies in it. */
async function browsersOf(path: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
  );
  return lines.filter((line) => line.includes(path));
}

async function untilGone(path: string): Promise<string[]> {
  for (let tries = 0; tries < 400; tries++) {
    if ((await browsersOf(path)).length === 0) return [];
    await new Promise((again) => setTimeout(again, 50));
  }
  return browsersOf(path);
}

describe.runIf(process.platform === "linux")("an interrupted run leaves no browser behind", () => {
  test.concurrent.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", null],
  ] as const)("%s", async (signal, code) => {
    const temporary = await mkdtemp(join(folder, "run-"));
    const child = spawn(process.execPath, [script], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TMPDIR: temporary },
    });
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    expect(await browsersOf(temporary)).not.toEqual([]);
    child.kill(signal);
    const [exitCode] = await once(child, "exit");
    expect(exitCode).toBe(code);
    expect(await untilGone(temporary)).toEqual([]);
    // Nobody can tidy up after SIGKILL but the next run.
    if (signal !== "SIGKILL") {
      expect((await readdir(temporary)).filter((name) => name.includes("profile"))).toEqual([]);
    }
  });
});
