import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { openBrowser, tryBrowsers } from "../../src/print/open-browser.ts";
import { proposal } from "../corpus/small-conference.ts";
import { notInGate } from "../gate.ts";
import { browserProgram, program } from "../print/browser-program.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { run, workingFolder } from "./run.ts";

let folder: Awaited<ReturnType<typeof workingFolder>>;
beforeAll(async () => {
  folder = await workingFolder({ "a.md": proposal() });
});
afterAll(() => folder[Symbol.asyncDispose]());

async function built(out: string, further: readonly string[], openBrowser?: Io["openBrowser"]) {
  const line = ["build", "--out", out, ...further];
  const { exit, stdout, stderr } = await run(folder.path, line, openBrowser ? { openBrowser } : {});
  expect(stdout).toBe(`${out}/pp-26/brief.html\n`);
  expect(await readdir(join(folder.path, out, "pp-26"))).toEqual(["brief.html"]);
  return { exit, stderr };
}

const onLinux = describe.runIf(process.platform === "linux");

onLinux(
  "a program that is no browser is named with what it did, the HTML is written, and the exit code is 3",
  () => {
    test.concurrent.each<[string, string, string]>([
      [
        "answers what nobody asked",
        `printf '{"method":"Target.attachedToTarget"}\\0' >&4; sleep 30`,
        "it does not answer as a browser: it writes a message that the protocol does not have",
      ],
      [
        "writes without an end",
        `exec cat /dev/zero >&4`,
        "it does not answer as a browser: it writes what is no message to the pipe",
      ],
      [
        "exits with words",
        `printf 'first\\033[2J\\nsecond\\nthird\\n' >&2; exit 1`,
        "the browser exited: first",
      ],
      ...notInGate<[string, string, string]>([
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
        ["closes the pipe", `exec 4>&-; sleep 30`, "it closed the pipe to it"],
        ["complains without an end", `yes complaint >&2 & sleep 0.2; exit 1`, "the browser exited: "],
      ]),
    ])("%s", async (name, script, words) => {
      const path = await program(join(folder.path, name), script);
      const { exit, stderr } = await built(`out ${name}`, ["--browser", path]);
      expect(stderr).toContain(
        `plenibrief: the PDF was not made. No browser works:\n  ${path} (named by --browser): ${words}`,
      );
      expect(exit).toBe(3);
      const [verdict] = await tryBrowsers({ browser: path });
      expect(verdict).toMatchObject({ verdict: "broken", isChosen: false });
      expect(verdict?.reason).toMatch(new RegExp(`^${words}`));
    });

    test.concurrent("doctor names it, too", async () => {
      const path = await program(join(folder.path, "no-browser"), "echo first >&2; exit 1");
      const { exit, stdout } = await run(folder.path, ["doctor", "--browser", path]);
      expect(stdout).toContain(
        `  broken     ${path}  (named by --browser)\n             the browser exited: first`,
      );
      expect(exit).toBe(3);
    });

    test.concurrent("never answers: it is given up", async () => {
      const browser = await program(join(folder.path, "silent"), "sleep 30");
      await expect(openBrowser({ browser, within: 300 })).rejects.toThrow(
        `${browser} (named by --browser): starting took longer than`,
      );
    });
  },
);

onLinux("a browser that works in its trial and fails afterwards: the HTML is written, the PDF is not", () => {
  const meddling = fileURLToPath(new URL("../print/meddling-browser.mjs", import.meta.url));
  test.concurrent.each<[string, number, string]>([
    ["close", 3, "failed: it closed the pipe to it"],
    ["crash", 4, "failed: the browser exited: "],
    ...notInGate<[string, number, string]>([
      ["garbage", 3, "failed: it does not answer as a browser: it writes what is no message to the pipe"],
      ["no-object", 3, "failed: it does not answer as a browser: it writes what is no message to the pipe"],
      [
        "foreign",
        3,
        "failed: it does not answer as a browser: it writes a message that the protocol does not have",
      ],
    ]),
  ])("%s: exit code %i", async (how, code, words) => {
    const path = await browserProgram(join(folder.path, `meddling-${how}`), [
      process.execPath,
      meddling,
      how,
    ]);
    const { exit, stderr } = await built(`out ${how}`, ["--browser", path]);
    expect(stderr).toContain(`plenibrief: the PDF was not made. printing with ${path}`);
    expect(stderr).toContain(words);
    expect(exit).toBe(code);
  });

  test.each<[string, string]>([
    ["cut", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog"],
    [
      "cyclic",
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n9\n%%EOF",
    ],
    ...notInGate<[string, string]>([
      ["empty", ""],
      ["words", "not a PDF at all"],
      ["deep", `%PDF-1.4\n1 0 obj\n${"[".repeat(100_000)}`],
    ]),
  ])("prints a PDF that is %s: exit code 3", async (how, pdf) => {
    const { candidate, executable, version, sandbox, openPage } = await sharedBrowser();
    await using page = await openPage();
    page.print = async () => Buffer.from(pdf);
    const facts = { candidate, executable, version, sandbox, openPage };
    const browser = new PrintBrowser({ ...facts, page, tabs: 1, release: async () => {} });
    const { exit, stderr } = await built(`out ${how}`, [], async () => browser);
    expect(stderr).toContain(`plenibrief: the PDF was not made. printing with ${executable} `);
    expect(stderr).toContain("failed: it printed a PDF that cannot be used: ");
    expect(exit).toBe(3);
  });
});
