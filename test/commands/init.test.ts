import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { temporaryFolder } from "../files/temporary-folder.ts";
import { run } from "./run.ts";

const FILES = [
  ".gitignore",
  "README.md",
  "proposals/pp-26/conference.md",
  "proposals/pp-26/example/an-example.md",
  "proposals/pp-26/issues/example-issue.md",
];

describe("init", () => {
  test("makes a tracker, says what it made and what comes next", async () => {
    await using folder = await temporaryFolder();
    expect(await run(folder.path, ["init", "tracker"])).toEqual({
      exit: EXIT.done,
      stdout: FILES.map((file) => `tracker/${file}\n`).join(""),
      stderr: [
        "Next:",
        "  cd tracker",
        "  plenibrief check",
        "  plenibrief build",
        "  plenibrief new proposal IAP/63A1/5",
        "README.md explains how to adapt it.",
        "",
      ].join("\n"),
    });
  });

  test.each(["2026-01-01", "2026-11-26", "2028-06-01"])(
    "builds at once, without a warning, on %s",
    async (today) => {
      await using folder = await temporaryFolder();
      await run(folder.path, ["init"]);
      expect((await run(folder.path, ["check", "--strict"], { today })).stdout).toBe(
        "no errors, no warnings in 3 files\n",
      );
      const built = await run(folder.path, ["build", "--format", "html,json"], { today });
      expect(built.exit).toBe(EXIT.done);
      expect(built.stderr).not.toMatch(/warning|error/);
      const page = await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8");
      expect(page).toContain("An example. Nothing in this brief was ever proposed.");
      expect(page).not.toContain("What only the group should read.");
    },
  );

  test("for a conference that is known", async () => {
    await using folder = await temporaryFolder();
    await run(folder.path, ["init", ".", "--conference", "pp-22"]);
    expect(await readdir(join(folder.path, "proposals"))).toEqual(["pp-22"]);
    expect((await run(folder.path, ["check", "--strict"])).exit).toBe(EXIT.done);
    const unknown = await run(folder.path, ["init", "other", "--conference", "PP-30"]);
    expect(unknown.exit).toBe(EXIT.usage);
    expect(unknown.stderr).toContain("create any other conference with plenibrief new conference");
  });

  test("only in a new or empty folder", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "notes.txt"), "mine");
    const refused = await run(folder.path, ["init"]);
    expect(refused).toEqual({
      exit: EXIT.usage,
      stdout: "",
      stderr:
        "plenibrief: the working directory is not empty: it contains notes.txt; init needs a new or an empty folder\n",
    });
    expect((await run(folder.path, ["init", "notes.txt"])).stderr).toBe(
      "plenibrief: notes.txt: it is a file, not a folder\n",
    );
    expect(await readdir(folder.path)).toEqual(["notes.txt"]);
  });

  test("beside git's folder, and a .gitignore that is there stays", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, ".git"));
    await writeFile(join(folder.path, ".gitignore"), "mine\n");
    const made = await run(folder.path, ["init"]);
    expect(made.exit).toBe(EXIT.done);
    expect(made.stdout).toBe(
      FILES.slice(1)
        .map((file) => `${file}\n`)
        .join(""),
    );
    expect(made.stderr).toContain("Add a line out/ to your .gitignore");
    expect(await readFile(join(folder.path, ".gitignore"), "utf8")).toBe("mine\n");
  });

  test("its page for the editors names commands and files that there are", async () => {
    await using folder = await temporaryFolder();
    await run(folder.path, ["init"]);
    const page = await readFile(join(folder.path, "README.md"), "utf8");
    const commands = [...page.matchAll(/`plenibrief ([a-z]+)/g)].map((match) => match[1] ?? "");
    const known = COMMANDS.map(({ name }) => name);
    expect(commands.filter((name) => !known.includes(name))).toEqual([]);
    for (const words of [
      "new issue cybersecurity",
      "new proposal IAP/63A1/5",
      "new proposal kenya/ai-resolution",
    ]) {
      expect(page).toContain(`plenibrief ${words}`);
      expect((await run(folder.path, words.split(" "))).exit).toBe(EXIT.done);
    }
    const files = [...page.matchAll(/`(proposals\/pp-26\/[^`]+)`/g)].map((match) => match[1] ?? "");
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) await expect(readdir(join(folder.path, file, ".."))).resolves.toBeDefined();
  });
});
