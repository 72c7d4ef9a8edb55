import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EDITION_AUDIENCES, frozen } from "../../src/brief/edition.ts";
import type { Audience } from "../../src/corpus/types.ts";
import { proposal } from "../corpus/small-conference.ts";
import { freezeEdition } from "./freeze-edition.ts";
import { run, workingFolder } from "./run.ts";

const CLEAN = "no errors, no warnings in 3 files\n";

let folder: Awaited<ReturnType<typeof workingFolder>>;
let editions: string;
beforeEach(async () => {
  folder = await workingFolder({ "a.md": proposal() });
  editions = join(folder.path, "proposals/pp-26/editions");
  for (const number of [1, 2]) await freeze(number);
});
afterEach(() => folder[Symbol.asyncDispose]());

const freeze = (number: number) => freezeEdition(folder.path, number, "2026-10-13");

/** The files of an edition that is released as number 2 with these words in the file of the proposal. */
async function releasedWith(text: string): Promise<Map<Audience, string>> {
  await writeFile(join(folder.path, "proposals/pp-26/a.md"), text);
  await freeze(2);
  const files = EDITION_AUDIENCES.map(async (audience) => {
    return [audience, await readFile(join(editions, `2/${audience}.json`), "utf8")] as const;
  });
  return new Map(await Promise.all(files));
}

const check = async () => (await run(folder.path, ["check"])).stdout;

describe("check looks at the frozen editions too, and says", () => {
  test("nothing where they are whole", async () => {
    expect(await check()).toBe(CLEAN);
  });

  test("which were altered, cut off, or put in each other's place", async () => {
    const one = join(editions, "1/public.json");
    const text = await readFile(one, "utf8");
    await writeFile(one, text.replace("Confidence and security", "Confidence and safety"));
    await writeFile(join(editions, "1/internal.json"), text.slice(0, 500));
    await writeFile(join(editions, "2/public.json"), text);
    const { exit, stdout } = await run(folder.path, ["check"]);
    expect({ exit, stdout }).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "stdout": "proposals/pp-26/editions/1/internal.json:1:1  error  cannot be read: it is truncated or damaged; restore it  (edition)
      proposals/pp-26/editions/1/public.json:1:1  error  was altered after it was frozen: its digest does not fit; restore it  (edition)
      proposals/pp-26/editions/2/public.json:1:1  error  holds another edition: its number is 1, not 2  (edition)
      3 errors in 3 files
      ",
      }
    `);
  });

  describe("that two colleagues released edition 2, each on a branch, and the files were merged", () => {
    const towns = (count: number, note = "") =>
      `${proposal({ title: `Networks for ${count} towns` })}${note && `\n\n:::delegation\n${note}\n:::\n`}`;

    async function merge(take: Partial<Record<Audience, "ours" | "theirs">>, ours: string, theirs: string) {
      const sides = { ours: await releasedWith(ours), theirs: await releasedWith(theirs) };
      for (const [audience, side] of Object.entries(take)) {
        await writeFile(join(editions, `2/${audience}.json`), sides[side].get(audience as Audience) ?? "");
      }
    }

    test("one from each side", async () => {
      await merge({ public: "ours", delegation: "theirs" }, towns(12), towns(13));
      expect(await check()).toBe(
        "proposals/pp-26/editions/2:1:1  error  is a mix of two releases: public.json, delegation.json and internal.json are not of one; restore all files of one release, the one that was sent out (git checkout COMMIT -- proposals/pp-26/editions/2), then release again: what only the other one had comes under the next number  (edition)\n1 error in 1 file\n",
      );
      await writeFile(join(folder.path, "proposals/pp-26/a.md"), towns(14));
      const { exit, stderr } = await run(folder.path, ["release"]);
      expect(exit).toBe(1);
      expect(stderr).toContain("plenibrief: proposals/pp-26/editions/2 is a mix of two releases: ");
      await merge({ public: "theirs", delegation: "theirs", internal: "theirs" }, towns(12), towns(13));
      expect(await check()).toBe(CLEAN);
    });

    test("one from each side, though the public reads the same in both", async () => {
      await merge({ internal: "ours" }, towns(12, "Ask for fibre."), towns(12, "Ask for masts."));
      expect(await check()).toContain(
        "mix of two releases: delegation.json and internal.json are not of one",
      );
      await merge({ public: "ours" }, towns(12, "Ask for fibre."), towns(12, "Ask for masts."));
      expect(await check()).toBe(CLEAN);
    });

    test("one from each side, of editions by a program that wrote nothing about the other files", async () => {
      const older = async (files: Map<Audience, string>, audience: Audience) => {
        const { brief } = JSON.parse(files.get(audience) ?? "");
        await writeFile(join(editions, `2/${audience}.json`), frozen({ number: 2, brief }));
      };
      const [ours, theirs] = [await releasedWith(towns(12)), await releasedWith(towns(13))];
      for (const audience of EDITION_AUDIENCES) await older(ours, audience);
      expect(await check()).toBe(CLEAN);
      await older(theirs, "delegation");
      expect(await check()).toContain("are not of one");
    });

    test.each(["\n", "\r\n"])("with the marks of git in them (line ends %j)", async (end) => {
      const [ours, theirs] = [await releasedWith(towns(12)), await releasedWith(towns(13))];
      const [one = "", other = ""] = [ours.get("public"), theirs.get("public")];
      const both = `{\n<<<<<<< HEAD\n${one.slice(2)}=======\n${other.slice(2)}>>>>>>> ana\n`;
      await writeFile(join(editions, "2/public.json"), both.replaceAll("\n", end));
      expect(await check()).toBe(
        "proposals/pp-26/editions/2/public.json:1:1  error  has a conflict that git left: two releases have this number; restore all files of one release, the one that was sent out (git checkout --ours -- proposals/pp-26/editions/2, or --theirs), then release again: what only the other one had comes under the next number  (edition)\n1 error in 1 file\n",
      );
    });
  });

  test("which are missing, or no files", async () => {
    await rm(join(editions, "1"), { recursive: true });
    await rm(join(editions, "2/delegation.json"));
    await rm(join(editions, "2/internal.json"));
    await symlink("public.json", join(editions, "2/internal.json"));
    expect(await check()).toMatchInlineSnapshot(`
      "proposals/pp-26/editions/1:1:1  warning  edition 1 is missing, but 2 exists; restore what is missing  (edition)
      proposals/pp-26/editions/2/delegation.json:1:1  error  cannot be read: it is missing, or this user may not read it; restore the whole edition  (edition)
      proposals/pp-26/editions/2/internal.json:1:1  error  cannot be read: it is a link  (edition)
      2 errors, 1 warning in 3 files
      "
    `);
  });

  test("which numbers are missing in the row, however many", async () => {
    for (const audience of EDITION_AUDIENCES) await rm(join(editions, `1/${audience}.json`));
    await mkdir(join(editions, "999999"));
    const lines = (await check()).split("\n").filter((line) => line.includes("warning  "));
    expect(lines).toEqual([
      "proposals/pp-26/editions/3:1:1  warning  editions 3 to 999998 are missing, but 999999 exists; restore what is missing  (edition)",
    ]);
  });

  const asRoot = process.getuid?.() === 0;
  test.each([
    ["a file stands in their place", () => writeFile(editions, ""), "is a file, not a folder"],
    ...(asRoot
      ? []
      : ([["it is closed", () => mkdir(editions, 0), "cannot be listed: permission denied"]] as const)),
  ] as const)(
    "that they cannot be listed, as every command that needs them does: %s",
    async (_, put, why) => {
      await rm(editions, { recursive: true });
      await put();
      const words = `${why}; restore the folder of editions; without it no changes can be shown`;
      expect(await check()).toContain(`proposals/pp-26/editions:1:1  error  ${words}  (edition)\n`);
      for (const command of ["build", "changes", "release", "review"]) {
        const { exit, stdout, stderr } = await run(folder.path, [command]);
        expect({ exit, stdout }, command).toEqual({ exit: 1, stdout: "" });
        expect(stderr).toContain(`plenibrief: proposals/pp-26/editions ${words}\n`);
      }
    },
  );

  test.each(["nowhere", "issues"])("that they are a link, as every command does: to %s", async (target) => {
    await rm(editions, { recursive: true });
    await symlink(target, editions);
    for (const command of ["check", "build", "changes", "release", "review"]) {
      const { exit, stdout, stderr } = await run(folder.path, [command]);
      expect(exit, command).toBe(1);
      expect(stdout + stderr).toContain("proposals/pp-26/editions:1:1  error");
    }
  });

  test("which are links", async () => {
    await rm(join(editions, "2"), { recursive: true });
    await symlink("1", join(editions, "2"));
    expect(await check()).toContain(
      "proposals/pp-26/editions/2/public.json:1:1  error  cannot be read: its folder is a link, not a folder; restore it  (edition)",
    );
  });

  test("which earlier keys none of them has, where the group's are there", async () => {
    const file = join(folder.path, "proposals/pp-26/b.md");
    await writeFile(
      file,
      proposal({ formerly: "[a, c]", id: "ACP/67A1/1", sponsors: "APT", document: "67(Add.1)" }),
    );
    await rm(join(folder.path, "proposals/pp-26/a.md"));
    expect(await check()).toContain(
      'b.md:8:15  warning  no edition has a proposal "c", so that nothing is compared with it: correct it, or remove it where the file had this name only between two editions  (formerly)',
    );
    expect(await check()).not.toContain('"a"');
    await rm(join(editions, "1/delegation.json"));
    await rm(join(editions, "1/internal.json"));
    expect(await check()).not.toContain("formerly)");
    await rm(editions, { recursive: true });
    expect(await check()).not.toContain("formerly)");
  });

  test("nothing of a copy that holds what is public alone", async () => {
    await rm(join(editions, "2/delegation.json"));
    await rm(join(editions, "2/internal.json"));
    expect(await check()).toBe(CLEAN);
  });

  test("nothing of the editions of a conference that was not asked for", async () => {
    await rm(join(editions, "1/public.json"));
    const second = join(folder.path, "proposals/pp-22");
    await mkdir(second);
    await writeFile(
      join(second, "conference.md"),
      await readFile(join(folder.path, "proposals/pp-26/conference.md")),
    );
    expect((await run(folder.path, ["check", "pp-22"])).stdout).not.toContain("edition");
  });
});
