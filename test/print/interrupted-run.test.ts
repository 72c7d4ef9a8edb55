import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const script = fileURLToPath(new URL("endless-print.ts", import.meta.url));

/** Processes whose command line names the folder: a browser's profile lies in it. */
async function browsersOf(path: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
  );
  return lines.filter((line) => line.includes(path));
}

async function untilGone(path: string): Promise<string[]> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await browsersOf(path)).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 50));
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
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TMPDIR: temporary },
    });
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    await new Promise((resolve) => setTimeout(resolve, 300));
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
