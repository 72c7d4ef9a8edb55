import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/print/browser/prepare.ts";
import { findInstalled } from "../../src/print/find/find-browsers.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { openBrowser } from "../../src/print/open-browser.ts";
import { proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

let folder: Awaited<ReturnType<typeof workingFolder>>;
beforeAll(async () => {
  folder = await workingFolder({ "a.md": proposal() });
});
afterAll(() => folder[Symbol.asyncDispose]());

async function program(name: string, script: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

async function built(browser: string, out: string) {
  const { exit, stdout, stderr } = await run(folder.path, ["build", "--out", out, "--browser", browser]);
  expect(stdout).toBe(`${out}/pp-26/brief.html\n`);
  expect(await readdir(join(folder.path, out, "pp-26"))).toEqual(["brief.html"]);
  return { exit, stderr };
}

const onLinux = describe.runIf(process.platform === "linux");

onLinux(
  "a program that is no browser is named with what it did, the HTML is written, and the exit code is 3",
  () => {
    test.concurrent.each([
      [
        "writes garbage",
        `printf 'x\\0' >&4; sleep 30`,
        "it does not answer as a browser: it writes what is no message to the pipe",
      ],
      [
        "writes JSON that is no message",
        `printf '[]\\0' >&4; sleep 30`,
        "it does not answer as a browser: it writes what is no message to the pipe",
      ],
      [
        "answers what nobody asked",
        `printf '{"method":"Target.attachedToTarget"}\\0' >&4; sleep 30`,
        "it does not answer as a browser: it writes a message that the protocol does not have",
      ],
      ["closes the pipe", `exec 4>&-; sleep 30`, "it closed the pipe to it"],
      [
        "writes without an end",
        `exec cat /dev/zero >&4`,
        "it does not answer as a browser: it writes what is no message to the pipe",
      ],
      ["complains without an end", `yes complaint >&2 & sleep 0.2; exit 1`, "the browser exited: "],
      [
        "exits with words",
        `printf 'first\\033[2J\\nsecond\\nthird\\n' >&2; exit 1`,
        "the browser exited: first",
      ],
    ])("%s", async (name, script, words) => {
      const path = await program(name, script);
      const { exit, stderr } = await built(path, `out ${name}`);
      expect(stderr).toContain(
        `plenibrief: the PDF was not made. No browser works:\n  ${path} (named by --browser): ${words}`,
      );
      expect(exit).toBe(3);
      const doctor = await run(folder.path, ["doctor", "--browser", path]);
      expect(doctor.stdout).toContain(`  broken     ${path}  (named by --browser)\n             ${words}`);
      expect(doctor.exit).toBe(3);
    });

    test("never answers: it is given up", async () => {
      const browser = await program("silent", "sleep 30");
      await expect(openBrowser({ browser, within: 300 })).rejects.toThrow(
        `${browser} (named by --browser): starting took longer than`,
      );
    });
  },
);

onLinux("a browser that works in its trial and fails afterwards: the HTML is written, the PDF is not", () => {
  const meddling = fileURLToPath(new URL("../print/meddling-browser.mjs", import.meta.url));
  let start: string;
  let remove = async () => {};
  beforeAll(async () => {
    const machine = thisMachine();
    const [candidate] = findInstalled(machine);
    if (candidate === undefined) throw new Error("there is no browser to meddle with");
    const prepared = await prepare(candidate, machine);
    ({ remove } = prepared);
    const environment = Object.entries(prepared.environment).map(([name, value]) => `${name}='${value}'`);
    start = `${environment.map((each) => `export ${each}`).join("\n")}\nexec '${process.execPath}' '${meddling}' HOW '${prepared.executable}' "$@"`;
  });
  afterAll(() => remove());

  test.each([
    ["garbage", 3, "failed: it does not answer as a browser: it writes what is no message to the pipe"],
    ["close", 3, "failed: it closed the pipe to it"],
    ["no-object", 3, "failed: it does not answer as a browser: it writes what is no message to the pipe"],
    [
      "foreign",
      3,
      "failed: it does not answer as a browser: it writes a message that the protocol does not have",
    ],
    ["crash", 4, "failed: the browser exited: "],
    ["empty", 3, "failed: it printed a PDF that cannot be used: "],
    ["words", 3, "failed: it printed a PDF that cannot be used: "],
    ["cut", 3, "failed: it printed a PDF that cannot be used: "],
    ["cyclic", 3, "failed: it printed a PDF that cannot be used: "],
    ["deep", 3, "failed: it printed a PDF that cannot be used: "],
  ])("%s: exit code %i", async (how, code, words) => {
    const path = await program(`meddling-${how}`, start.replace("HOW", how));
    const { exit, stderr } = await built(path, `out ${how}`);
    expect(stderr).toContain(`plenibrief: the PDF was not made. printing with ${path}`);
    expect(stderr).toContain(words);
    expect(exit).toBe(code);
  });
});
