import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NoBrowserError } from "../../src/print/errors.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { openBrowser, tryBrowsers } from "../../src/print/open-browser.ts";
import { recordedMachine } from "./recorded-machine.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

describe("where no browser works, the message states what was tried and what to install", () => {
  test("none is there", async () => {
    const machine = recordedMachine({ temporary: folder, arch: "arm64" });
    await expect(openBrowser({ machine })).rejects.toThrow(
      new NoBrowserError(
        "No browser was found.\n" +
          'Install Chromium ("apt install chromium", "dnf install chromium"), ' +
          "or name one with --browser PATH or PLENIBRIEF_BROWSER.",
      ),
    );
  });

  test("the named one is no file", async () => {
    const machine = { ...thisMachine({}), temporary: folder };
    await expect(openBrowser({ machine, browser: join(folder, "gone") })).rejects.toThrow(
      `No browser works:\n  ${join(folder, "gone")} (named by --browser): it is no file\n`,
    );
  });

  test("the named one exits, with the end of its output", async () => {
    const path = await script("crashing", "echo 'cannot open shared object file' >&2; exit 127");
    const machine = { ...thisMachine({}), temporary: folder };
    await expect(openBrowser({ machine, browser: path })).rejects.toThrow(
      `${path} (named by --browser): the browser exited: cannot open shared object file`,
    );
  });

  test.runIf(process.platform === "linux")("the named one needs a loader that is not there", async () => {
    const path = join(folder, "foreign");
    await writeFile(path, "#!/gone/loader\n", { mode: 0o755 });
    const machine = { ...thisMachine({}), temporary: folder };
    await expect(openBrowser({ machine, browser: path })).rejects.toThrow(
      `${path} (named by --browser): spawn ${path} ENOENT`,
    );
  });

  test("its sandbox is required where the kernel refuses it", async () => {
    const path = await script("refused", "echo 'FATAL: No usable sandbox! If you are running' >&2; exit 133");
    const machine = { ...thisMachine({ PLENIBRIEF_SANDBOX: "required" }), temporary: folder, isRoot: false };
    machine.platform = "linux";
    await expect(openBrowser({ machine, browser: path })).rejects.toThrow(
      "its sandbox is required, and this system gives it no user namespaces",
    );
  });

  test("its sandbox is required where it cannot be had", async () => {
    const path = await script("unused", "exit 1");
    const machine = { ...thisMachine({ PLENIBRIEF_SANDBOX: "required" }), temporary: folder, isRoot: true };
    machine.platform = "linux";
    await expect(openBrowser({ machine, browser: path })).rejects.toThrow(
      "its sandbox is required, and cannot work for root",
    );
  });
});

test("doctor hears of each candidate whether it works, and why not", async () => {
  const broken = await script("chromium", "echo 'Illegal instruction' >&2; exit 132");
  const machine = {
    ...recordedMachine({ env: { PATH: folder } }),
    temporary: folder,
    isExecutable: (path: string) => path === broken,
  };
  expect(await tryBrowsers({ machine })).toEqual([
    {
      candidate: { kind: "chromium", path: broken, reason: "on the PATH" },
      verdict: "broken",
      reason: "the browser exited: Illegal instruction",
      isChosen: false,
    },
  ]);
  expect(await tryBrowsers({ machine, browser: "/opt/gone" })).toEqual([
    {
      candidate: { kind: "explicit", path: "/opt/gone", reason: "named by --browser", fault: "is no file" },
      verdict: "missing",
      reason: "is no file",
      isChosen: false,
    },
    {
      candidate: { kind: "chromium", path: broken, reason: "on the PATH" },
      verdict: "not tried",
      reason: "another browser is named explicitly",
      isChosen: false,
    },
  ]);
});

test("an abort while a browser hangs ends it and leaves no profile", async () => {
  const hanging = await script("hanging", "exec sleep 600");
  const machine = { ...thisMachine({}), temporary: folder };
  const run = openBrowser({ machine, browser: hanging, signal: AbortSignal.timeout(200) });
  await expect(run).rejects.toThrow("The operation was aborted due to timeout");
  expect((await readdir(folder)).filter((name) => name.startsWith("plenibrief-profile"))).toEqual([]);
});
