import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UsageError } from "../../src/cli/io.ts";
import { type CheckOptions, runCheck } from "../../src/commands/check.ts";
import { conference, issue, proposal } from "../corpus/small-conference.ts";

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "check-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function write(name: string, files: Record<string, string>): Promise<void> {
  const folder = join(cwd, "proposals", name);
  await mkdir(join(folder, "issues"), { recursive: true });
  const year = `20${name.slice(-2)}`;
  const days = { starts: `${year}-11-09`, ends: `${year}-11-27` };
  const all = {
    "conference.md": conference({ conference: name.toUpperCase(), ...days }),
    "issues/cybersecurity.md": issue(),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) await writeFile(join(folder, path), text);
}

async function check(options: Partial<CheckOptions> = {}) {
  let stdout = "";
  const exit = await runCheck(
    { proposals: "proposals", format: "text", strict: false, asOf: "2026-10-01", ...options },
    {
      stdout: (text) => {
        stdout += text;
      },
      stderr: () => {},
      colour: { stdout: false, stderr: false },
      cwd,
      signal: new AbortController().signal,
    },
  );
  return { exit, stdout };
}

describe("check", () => {
  test("warns of a language that no brief can be built in, unless the own templates have its words", async () => {
    await write("pp-26", { "conference.md": conference({ language: "ka-GE" }) });
    const warned = await check();
    expect(warned.stdout).toContain(
      'warning  there are no printed words for the language "ka-GE", and no brief can be built: name the folder that has strings/ka-GE.json by --templates, also in this check, or write "language: en", and "language: ka-GE" in the files that are in it  (language-words)',
    );
    expect((await check({ strict: true })).exit).toBe(1);
    await mkdir(join(cwd, "own/strings"), { recursive: true });
    await writeFile(join(cwd, "own/strings/ka.json"), "{}");
    const found = await check({ strict: true, templates: "own" });
    expect(found).toEqual({ exit: 0, stdout: "no errors, no warnings in 2 files\n" });
    await expect(check({ templates: "gone" })).rejects.toThrow("--templates gone: there is no such folder");
  });

  test("says that nothing is wrong, and exits with 0", async () => {
    await write("pp-26", { "a.md": proposal() });
    expect(await check()).toEqual({ exit: 0, stdout: "no errors, no warnings in 3 files\n" });
  });

  test("prints the findings of all conferences, and exits with 1", async () => {
    await write("pp-26", { "a.md": proposal({ status: "gone" }) });
    await write("pp-22", { "a.md": proposal({ action: "mod" }) });
    expect(await check()).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "stdout": "proposals/pp-22/a.md:8:9  error  action "mod" is not one of the actions; did you mean "MOD"?  (action)
          8 | action: mod
            |         ^^^
      proposals/pp-26/a.md:6:9  error  status "gone" is not one of the statuses: reported, announced, submitted, revised, introduced, in-ad-hoc, in-committee, editorial, adopted, adopted-in-part, rejected, withdrawn, settled-by-statement, deferred, merged, superseded, unknown  (status)
          6 | status: gone
            |         ^^^^
      2 errors in 2 files
      ",
      }
    `);
  });

  test("looks at one conference alone, in any letter case", async () => {
    await write("pp-26", { "a.md": proposal() });
    await write("pp-22", { "a.md": proposal({ action: "mod" }) });
    expect((await check({ conference: "PP-26" })).exit).toBe(0);
    expect((await check({ conference: "pp-22" })).exit).toBe(1);
  });

  test("lets warnings pass, unless they are to count", async () => {
    await write("pp-26", { "a.md": proposal({ submitted: "2026-10" }) });
    const { exit, stdout } = await check();
    expect(stdout).toContain("warning");
    expect(exit).toBe(0);
    expect((await check({ strict: true })).exit).toBe(1);
  });

  test("prints JSON and GitHub's workflow commands", async () => {
    await write("pp-26", { "a.md": proposal({ action: "mod" }) });
    const json = await check({ format: "json" });
    expect(JSON.parse(json.stdout)).toEqual([
      {
        file: "proposals/pp-26/a.md",
        line: 8,
        column: 9,
        severity: "error",
        rule: "action",
        message: 'action "mod" is not one of the actions; did you mean "MOD"?',
        suggestion: "MOD",
      },
    ]);
    expect((await check({ format: "github" })).stdout).toBe(
      '::error file=proposals/pp-26/a.md,line=8,col=9,title=action::action "mod" is not one of the actions; did you mean "MOD"?\n',
    );
  });
});

describe("check refuses the command line, which is exit 2,", () => {
  test("where there is no such folder", async () => {
    await expect(check({ proposals: "elsewhere/" })).rejects.toThrow(
      new UsageError(
        "there is no folder elsewhere; create one with plenibrief new conference PP-26, or plenibrief init",
      ),
    );
  });

  test("where there is no such conference", async () => {
    await write("pp-26", {});
    await expect(check({ conference: "pp-62" })).rejects.toThrow(
      new UsageError('there is no conference "pp-62" in proposals; did you mean "pp-26"?'),
    );
    await expect(check({ conference: "wtsa-24" })).rejects.toThrow(
      new UsageError('there is no conference "wtsa-24" in proposals; there are pp-26'),
    );
  });

  test("a conference may be named by its folder, as a shell completes it", async () => {
    await write("pp-26", {});
    const root = join(cwd, "proposals");
    for (const conference of [
      "PP-26",
      "pp-26/",
      "./pp-26",
      "proposals/pp-26",
      "./proposals/PP-26/",
      "proposals/pp-26/conference.md",
      `${root}/pp-26/`,
    ]) {
      expect({ conference, ...(await check({ conference })) }).toMatchObject({ conference, exit: 0 });
    }
    for (const conference of ["elsewhere/pp-26", "proposals/pp-26/issues", "../proposals/pp-26", "/pp-26"]) {
      await expect(check({ conference })).rejects.toThrow("there is no conference");
    }
  });

  test.each([
    ["proposals/pp-26", "proposals", "..: change to the folder ../.., or add --proposals .."],
    ["proposals/pp-26/issues", "proposals", "../..: change to the folder ../../.., or add --proposals ../.."],
    [
      "notes/today",
      "proposals",
      "../../proposals: change to the folder ../.., or add --proposals ../../proposals",
    ],
  ])("in %s, where a folder above has the conferences, and names it", async (below, proposals, advice) => {
    await write("pp-26", {});
    await mkdir(join(cwd, below), { recursive: true });
    const before = cwd;
    cwd = join(cwd, below);
    try {
      await expect(check({ proposals })).rejects.toThrow(
        new UsageError(`there is no folder ${proposals}; the conferences are in ${advice}`),
      );
    } finally {
      cwd = before;
    }
  });

  test("where the folder of conferences is that of one conference, with one message", async () => {
    await write("pp-26", { "a.md": "no keys" });
    await expect(check({ proposals: "proposals/pp-26" })).rejects.toThrow(
      new UsageError(
        "proposals/pp-26 is the folder of one conference; the conferences are in proposals: add --proposals proposals",
      ),
    );
  });

  test.each([
    "proposals/pp-26/citel/a.md",
    "pp-26/citel/a.md",
    "./proposals/PP-26/issues",
    "proposals/pp-26/none.md",
  ])("where a part of a conference is named, %s, and names the whole", async (conference) => {
    await write("pp-26", {});
    const message = `there is no conference "${conference}" in proposals; it is a part of pp-26, and a command takes the whole: write pp-26`;
    await expect(check({ conference })).rejects.toThrow(new UsageError(message));
  });

  test("a folder of issues beside those of the conferences is a part of one", async () => {
    await write("pp-26", {});
    await mkdir(join(cwd, "proposals/issues"));
    await writeFile(join(cwd, "proposals/issues/trust.md"), "---\ntitle: Trust\n---\n");
    expect(await check()).toMatchObject({
      exit: 1,
      stdout: `proposals/issues:1:1  error  this is the name of a part of a conference: move the folder into that of the conference, such as pp-26  (folder-layout)\n1 error in 1 file\n`,
    });
  });

  test("where the folder holds no conference", async () => {
    await mkdir(join(cwd, "proposals"));
    await expect(check()).rejects.toThrow(
      new UsageError(
        "there is no conference in proposals; create one with plenibrief new conference PP-26, or plenibrief init",
      ),
    );
  });
});
