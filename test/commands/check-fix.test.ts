import { readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

const WRONG = proposal({ title: "Cyber: a new thing", sponsors: "[IAP]", status: "submitted # ?" }, "One. ");

// One of them waits for a second.
describe.concurrent("check --fix", () => {
  test("says what it did on standard error, and what is left on standard output", async ({ expect }) => {
    await using folder = await workingFolder({ "a.md": WRONG, "b.md": `${proposal()} `.trimEnd() });
    const { exit, stdout, stderr } = await run(folder.path, ["check", "--fix"]);
    expect({ exit, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "stderr": "proposals/pp-26/a.md:2:13  fixed  put the text in quotes: title: "Cyber: a new thing"  (unquoted-text)
      proposals/pp-26/a.md:3:12  fixed  wrote CITEL for "IAP"  (sponsor)
      proposals/pp-26/a.md:10:5  fixed  removed the blanks at the end of 1 line  (trailing-blanks)
      Fixed 3 things in 1 file
      ",
        "stdout": "proposals/pp-26/a.md:6:19  error  what follows " #" is dropped as a comment: put the text in quotes if it belongs to it, or the comment on a line of its own  (unquoted-text)
      1 error in 1 file
      ",
      }
    `);
    expect(await readFile(join(folder.path, "proposals/pp-26/a.md"), "utf8")).toBe(
      proposal({ title: '"Cyber: a new thing"', sponsors: "[CITEL]", status: "submitted # ?" }, "One."),
    );
    expect(await readdir(join(folder.path, "proposals/pp-26"))).toEqual([
      "a.md",
      "b.md",
      "conference.md",
      "issues",
    ]);
  });

  test.each([
    // Bikram Sambat, Hijri, Ethiopian and Saka; in Latin digits, in those of their script, and in other forms.
    "2083/06/26",
    "२०८३-०६-२६",
    "1448/04/30",
    "2019/02/02",
    "2 Feb 2019",
    "26/02/19",
    "26/06/33",
    "1948/07/20",
    "1388-07-12",
    "20 Apr 2048",
  ])("writes no date that may be of another calendar: %s", async (submitted) => {
    const wrong = proposal({ submitted, supporters: `["B from ${submitted}"]` });
    await using folder = await workingFolder({ "a.md": wrong });
    const { exit, stderr } = await run(folder.path, ["check", "--fix"]);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "Fixed nothing\n" });
    expect(await readFile(join(folder.path, "proposals/pp-26/a.md"), "utf8")).toBe(wrong);
  });

  test("with the order of keys files without a fault are tidied too; another word is refused", async () => {
    const tail = proposal().trimEnd();
    await using folder = await workingFolder({ "b.md": tail });
    expect(await run(folder.path, ["check", "--fix"])).toMatchObject({ exit: 0, stderr: "Fixed nothing\n" });
    expect(await run(folder.path, ["check", "--fix=order"])).toMatchObject({
      stderr:
        "proposals/pp-26/b.md:10:24  fixed  ended the last line  (line-ends)\nFixed 1 thing in 1 file\n",
    });
    expect(await run(folder.path, ["check", "--fix=ordre"])).toMatchObject({
      exit: 2,
      stderr: 'plenibrief: --fix "ordre" is not one of order; did you mean "order"?\n',
    });
  });

  test("leaves standard output to programs, and has nothing to say with --quiet", async () => {
    await using folder = await workingFolder({ "a.md": WRONG });
    const { stdout, stderr } = await run(folder.path, ["check", "--fix", "--quiet", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: "unquoted-text" }]);
    expect(stderr).toBe("");
  });

  test("a second run finds nothing to do and touches nothing", async () => {
    await using folder = await workingFolder({ "a.md": proposal({ sponsors: "ACP" }) });
    const file = join(folder.path, "proposals/pp-26/a.md");
    expect(await run(folder.path, ["check", "--fix"])).toMatchObject({ exit: 0 });
    const before = await stat(file);
    const again = await run(folder.path, ["check", "--fix"]);
    expect(again).toEqual({
      exit: 0,
      stdout: "no errors, no warnings in 3 files\n",
      stderr: "Fixed nothing\n",
    });
    expect(await stat(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test("touches the conference that was named and no other", async () => {
    await using folder = await workingFolder({ "a.md": WRONG, "../pp-22/a.md": WRONG });
    await run(folder.path, ["check", "pp-26", "--fix"]);
    expect(await readFile(join(folder.path, "proposals/pp-22/a.md"), "utf8")).toBe(WRONG);
  });

  test("touches nothing that is not read: editions, images, set-aside files, links", async () => {
    const names = [
      "editions/1/note.md",
      "assets/a.md",
      "_draft.md",
      ".hidden.md",
      "README.md",
      "a.fr.md",
      "a.txt",
    ];
    await using folder = await workingFolder({
      "a.md": WRONG,
      "../../elsewhere.md": WRONG,
      ...Object.fromEntries(names.map((name) => [name, WRONG])),
    });
    const inside = (name: string) => join(folder.path, "proposals/pp-26", name);
    await symlink(join(folder.path, "elsewhere.md"), inside("linked.md"));
    await run(folder.path, ["check", "--fix"]);
    for (const name of [...names, "linked.md"])
      expect(await readFile(inside(name), "utf8"), name).toBe(WRONG);
    expect(await readFile(inside("a.md"), "utf8")).not.toBe(WRONG);
  });

  test("says which file it left as it is, since it would not say the same any more", async () => {
    const issue = "---\norder: 1\nlead: |+\n  One\n\ntitle: Cybersecurity\n---\n\nWhat is at stake.\n";
    await using folder = await workingFolder({ "a.md": proposal(), "issues/cybersecurity.md": issue });
    const file = "proposals/pp-26/issues/cybersecurity.md";
    expect(await run(folder.path, ["check", "--fix=order", "--quiet"])).toEqual({
      exit: 0,
      stdout: "no errors, no warnings in 3 files\n",
      stderr: `plenibrief: ${file}: not changed, because its fixes would change its meaning (because of key-order)\n`,
    });
    expect(await readFile(join(folder.path, file), "utf8")).toBe(issue);
  });

  test("an interrupted run leaves the files whole", async () => {
    await using folder = await workingFolder({ "a.md": WRONG });
    const { exit } = await run(folder.path, ["check", "--fix"], { signal: AbortSignal.abort("SIGINT") });
    expect(exit).toBe(130);
    expect(await readFile(join(folder.path, "proposals/pp-26/a.md"), "utf8")).toBe(WRONG);
  });

  test("where a file cannot be written, says so, goes on with the others, and exits with 4", async () => {
    await using folder = await workingFolder({ "a.md": proposal({ sponsors: "IAP" }) });
    // Another run holds the folder, on a machine that cannot be asked whether it still does.
    const lock = JSON.stringify({ pid: 1, host: "elsewhere.example", begun: "1", token: "t" });
    await writeFile(join(folder.path, "proposals/pp-26/.plenibrief.lock"), lock);
    const { exit, stdout, stderr } = await run(folder.path, ["check", "--fix"]);
    expect(exit).toBe(4);
    expect(stdout).toContain("1 error in 1 file");
    expect(stderr).toMatch(
      /^plenibrief: another run \(process 1 on elsewhere\.example\) is writing into .*\nFixed nothing\n$/,
    );
  });
});
