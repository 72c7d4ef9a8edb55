import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proposal } from "../corpus/small-conference.ts";
import { browserProgram } from "../print/browser-program.ts";
import { run, workingFolder } from "./run.ts";

// Each starts one browser: that several are tried, and in which order, is a matter of `open-browser.test.ts`.

test("doctor says what is in place, each browser with its verdict, and which one would print", async () => {
  await using folder = await workingFolder({ "a.md": proposal() });
  const browser = await browserProgram(join(folder.path, "browser"));
  const { exit, stdout } = await run(folder.path, ["doctor", "--browser", browser]);
  expect(stdout).toMatch(/^plenibrief \d+\.\d+\.\d+\n/);
  expect(stdout).toContain("ok      Node: ");
  expect(stdout).toContain("ok      Fonts: Latin, Cyrillic, Arabic, Chinese and 22 further scripts");
  expect(stdout).toContain("ok      Proposals: proposals/ contains pp-26");
  expect(stdout).toContain("ok      Output: out/ can be written");
  expect(stdout).toMatch(
    new RegExp(`  works      ${browser}  \\(named by --browser\\)\n +\\S+/[\\d.]+; sandbox (on|off)\n`),
  );
  expect(stdout).toContain("\n             another browser is named explicitly\n");
  expect(stdout).toMatch(new RegExp(`\nThe PDF is printed with ${browser}\n$`));
  expect(exit).toBe(0);
});

test("doctor exits with 3 where no browser works, and says what to install", async () => {
  await using folder = await workingFolder({ "a.md": proposal() });
  const { exit, stdout } = await run(folder.path, ["doctor", "--browser", "/no/such/browser"]);
  expect(stdout).toContain("missing    /no/such/browser");
  expect(stdout).toContain("No browser works: HTML can be built, PDF cannot.");
  expect(stdout).toMatch(/install/i);
  expect(exit).toBe(3);
});

test("doctor names what is wrong with the rest", async () => {
  await using folder = await workingFolder({ "a.md": proposal() });
  await writeFile(join(folder.path, "out"), "a file");
  const browser = await browserProgram(join(folder.path, "browser"));
  await mkdir(join(folder.path, "own/strings"), { recursive: true });
  await writeFile(join(folder.path, "own/strings/hy.json"), '{"locale": "hy_AM"}');
  await writeFile(join(folder.path, "own/strings/ka.json"), "{");
  await writeFile(join(folder.path, "own/strings/ro.json"), '{"title": "A"}');
  const line = ["doctor", "--proposals", "elsewhere", "--templates", "own", "--browser", browser];
  const { exit, stdout } = await run(folder.path, line);
  expect(stdout).toContain("failed  Proposals: there is no folder elsewhere");
  expect(stdout).toMatch(
    /failed {2}Templates: .*hy\.json:1: "locale" is not .*; write "locale": "hy-AM"; .*ka\.json:1: this is not JSON.*; .*ro\.json: "skip", .* these texts are missing/,
  );
  expect(stdout).toContain("failed  Output: out/ cannot be written: it is a file");
  expect(exit).toBe(2);
});
