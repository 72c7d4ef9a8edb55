import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conference, proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

const FILES = {
  "conference.md": conference({
    delegations: "[KEN]",
    deadlines: "[{date: 2026-10-26, title: Proposals}]",
    meetings: '[{date: 2026-11-10, time: "09:30", committee: COM5, targets: [Res. 130]}]',
  }),
  "a.md": proposal({ submitted: "2026-09-01", sponsors: "ATU" }),
};

/** Without packs, which would be printed as well. */
const PLAIN = { "a.md": FILES["a.md"] };

const editionFile = (cwd: string, number: number, audience = "public") =>
  join(cwd, `proposals/pp-26/editions/${number}/${audience}.json`);

async function release(cwd: string, ...args: string[]) {
  return run(cwd, ["release", "pp-26", ...args]);
}

type Folder = Awaited<ReturnType<typeof workingFolder>>;

/** A folder that nobody changes, with its first edition released: of everything, or plain. */
let whole: Folder & { released: Awaited<ReturnType<typeof release>> };
let plain: Folder;
beforeAll(async () => {
  const folder = await workingFolder(FILES);
  whole = { ...folder, released: await release(folder.path) };
  plain = await workingFolder(PLAIN);
  await release(plain.path);
});
afterAll(async () => {
  await whole?.[Symbol.asyncDispose]();
  await plain?.[Symbol.asyncDispose]();
});

/** A copy of the plain one. */
async function releasedFolder(): Promise<Folder> {
  const folder = await workingFolder({});
  await cp(plain.path, folder.path, { recursive: true });
  return folder;
}

async function revise(cwd: string, keys: Parameters<typeof proposal>[0]): Promise<void> {
  await writeFile(
    join(cwd, "proposals/pp-26/a.md"),
    proposal({ submitted: "2026-09-01", sponsors: "ATU", ...keys }),
  );
}

describe("release", () => {
  test("with own words that are incomplete fails before it writes or freezes anything", async () => {
    await using folder = await releasedFolder();
    await revise(folder.path, { title: "Another title" });
    await mkdir(join(folder.path, "own/strings"), { recursive: true });
    const words = JSON.parse(await readFile("templates/strings/en.json", "utf8"));
    delete words.message;
    await writeFile(join(folder.path, "own/strings/en.json"), JSON.stringify(words));
    const { exit, stdout, stderr } = await release(folder.path, "--templates", "own");
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(/own\/strings\/en\.json: "message": these texts are missing; copy them from /);
    expect(existsSync(editionFile(folder.path, 2))).toBe(false);
    expect(existsSync(join(folder.path, "out/pp-26/edition-2"))).toBe(false);
  });

  test("freezes an edition for each audience and makes what is sent out, names that explain themselves", async () => {
    const { exit, stdout, stderr } = whole.released;
    expect(stderr).toContain("PP-26: edition 1 as of 2026-10-20, the first");
    expect(exit).toBe(0);
    const stem = "PP-26-tracking-brief-01-2026-10-20";
    const names = [
      "MANIFEST",
      `${stem}-for-KEN.eml`,
      `${stem}-for-KEN.html`,
      `${stem}-for-KEN.pdf`,
      `${stem}-proposals.csv`,
      `${stem}-proposals.xlsx`,
      `${stem}.docx`,
      `${stem}.html`,
      `${stem}.json`,
      `${stem}.pdf`,
      "calendar.ics",
    ];
    const out = join(whole.path, "out/pp-26/edition-1");
    expect((await readdir(out)).sort()).toEqual(names);
    for (const name of names) expect(stdout).toContain(`out/pp-26/edition-1/${name}\n`);
    expect((await readdir(join(whole.path, "proposals/pp-26/editions"))).sort()).toEqual(["1"]);
    expect((await readdir(join(whole.path, "proposals/pp-26/editions/1"))).sort()).toEqual([
      "delegation.json",
      "internal.json",
      "public.json",
    ]);

    const lines = (await readFile(join(out, "MANIFEST"), "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(names.length - 1);
    for (const line of lines) {
      const [digest, name] = line.split("  ");
      const bytes = await readFile(join(out, name ?? ""));
      expect(digest).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
    expect(await readFile(join(out, `${stem}.html`), "utf8")).toContain("Edition 1");
    const calendar = await readFile(join(out, "calendar.ics"), "utf8");
    expect(calendar.match(/^DTSTART.*$/gm)).toEqual(
      ["DTSTART;VALUE=DATE:20261026\r", "DTSTART:20261110T093000\r"].map((line) => line.trimEnd()),
    );
  });

  test("twice with nothing changed makes no new edition, another day or not", async () => {
    await using folder = await releasedFolder();
    const again = await release(folder.path, "--as-of", "2026-11-08");
    expect(again.stderr).toContain("Nothing has changed since edition 1: no new edition was made.");
    expect(again).toMatchObject({ exit: 0, stdout: "" });
    expect(existsSync(editionFile(folder.path, 2))).toBe(false);
  });

  test("names the proposals that are not on record yet, also where nothing else is new", async () => {
    await using folder = await releasedFolder();
    const late = proposal({ status: "announced", submitted: "2026-10", target: "Res. 9", sponsors: "CITEL" });
    await writeFile(join(folder.path, "proposals/pp-26/late.md"), late);
    const { stderr } = await release(folder.path);
    expect(stderr).toContain(
      "Not on record yet as of 2026-10-20: 1 proposal (late)\nNothing has changed since edition 1: no new edition was made.\n",
    );
    expect((await release(folder.path, "--quiet")).stderr).not.toContain("Not on record");
    await revise(folder.path, { title: "Another title" });
    expect((await release(folder.path)).stderr).toContain(
      "Not on record yet as of 2026-10-20: 1 proposal (late)\nPP-26: edition 2 as of 2026-10-20, ",
    );
  });

  test("of another kind is another edition, named after its kind, though nothing changed on record", async () => {
    await using folder = await releasedFolder();
    const halftime = await release(folder.path, "--as-of", "2026-11-09", "--kind", "halftime");
    expect(halftime.stderr).toContain(
      "edition 2 as of 2026-11-09, with no change for the public since edition 1",
    );
    expect(halftime.stderr).not.toContain("New for the public");
    expect(halftime.stdout).toContain("/PP-26-halftime-brief-02-2026-11-09.pdf\n");
    const later = await release(folder.path, "--as-of", "2026-11-26", "--kind", "halftime");
    expect(later.stderr).toContain("Nothing has changed since edition 2: no new edition was made.");
    const outcomes = await release(folder.path, "--as-of", "2026-11-27");
    expect(outcomes.stdout).toContain("/PP-26-outcomes-brief-03-2026-11-27.pdf\n");
    expect(JSON.parse(await readFile(editionFile(folder.path, 3), "utf8")).brief.kind).toBe("outcomes");
  });

  test("makes none where only internal words changed: one of the same words would show that something did", async () => {
    await using folder = await releasedFolder();
    await writeFile(
      join(folder.path, "proposals/pp-26/secret.md"),
      proposal({ audience: "internal", target: "Res. 9" }),
    );
    expect((await release(folder.path)).stderr).toContain("Nothing has changed since edition 1");
  });

  test("numbers the next edition, and a brief says what changed since the newest", async () => {
    await using folder = await workingFolder(PLAIN);
    const first = await release(folder.path, "--as-of", "2026-10-01");
    expect(first.stderr).toMatch(
      /^New for the public: \d+ sentences in 3 files; list them with plenibrief review pp-26 --since none$/m,
    );
    await revise(folder.path, { title: "Confidence and trust" });
    const second = await release(folder.path, "--as-of", "2026-10-08");
    expect(second.stderr).toContain("edition 2 as of 2026-10-08, with 1 change since edition 1");
    expect(second.stderr).toContain(
      "New for the public: 1 sentence in 1 file; list them with plenibrief review pp-26 --since 1\n",
    );

    const brief = async (...args: string[]) => {
      const made = await run(folder.path, ["build", "--format", "json", ...args]);
      expect(made.exit, made.stderr).toBe(0);
      return JSON.parse(await readFile(join(folder.path, "out/pp-26/brief.json"), "utf8"));
    };
    expect((await brief()).changes).toEqual({
      first: false,
      since: { edition: 2, asOf: "2026-10-08" },
      list: [],
    });
    expect((await brief("--since", "1")).changes).toMatchObject({
      since: { edition: 1 },
      list: [{ kind: "revised" }],
    });
    expect((await brief("--since", "2026-10-05")).since).toBe(1);
    expect((await brief("--since", "none")).changes).toEqual({ first: false, list: [] });
    // The newest edition on or before the day, not the newest of all.
    expect((await brief("--as-of", "2026-10-05")).since).toBe(1);
    expect((await brief("--as-of", "2026-09-30")).changes.first).toBe(true);

    for (const [args, words] of [
      [["--since", "3"], "there is no edition 3; there are 1, 2"],
      [["--since", "2026-01-01"], "no edition on or before that day"],
      [["--since", "2", "--as-of", "2026-10-05"], "later than the brief"],
      [["--since", "yesterday"], "--since"],
    ] as const) {
      const wrong = await run(folder.path, ["build", "--format", "json", ...args]);
      expect(wrong.stderr).toContain(words);
      expect(wrong.exit).toBe(2);
    }
  });

  test("an as-of before the newest edition is refused", async () => {
    const { exit, stderr } = await release(plain.path, "--as-of", "2026-10-07");
    expect(stderr).toContain("--as-of 2026-10-07: edition 1 is as of 2026-10-20 already");
    expect(exit).toBe(2);
  });

  test("that fails leaves no edition behind", async () => {
    await using folder = await workingFolder(PLAIN);
    expect((await release(folder.path, "--browser", "/no/such/browser")).exit).toBe(3);
    expect(existsSync(editionFile(folder.path, 1))).toBe(false);
    await revise(folder.path, { status: "gone" });
    expect((await release(folder.path)).exit).toBe(1);
    expect(existsSync(editionFile(folder.path, 1))).toBe(false);
    expect(existsSync(join(folder.path, "out/pp-26"))).toBe(false);
  });

  test("never writes through a link in the output folder", async () => {
    await using folder = await workingFolder(PLAIN);
    await mkdir(join(folder.path, "out"));
    await mkdir(join(folder.path, "elsewhere"));
    await symlink("../elsewhere", join(folder.path, "out/pp-26"));
    const { exit, stderr } = await release(folder.path);
    expect(stderr).toContain(
      `${join(folder.path, "out/pp-26")} cannot be written: it is a link that leads out of the output folder`,
    );
    expect(exit).toBe(4);
    expect(await readdir(join(folder.path, "elsewhere"))).toEqual([]);
    expect(existsSync(editionFile(folder.path, 1))).toBe(false);
  });

  test("that failed after placing what is sent out is finished by repeating it, with the same content only", async () => {
    await using folder = await releasedFolder();
    const out = join(folder.path, "out/pp-26/edition-1");
    const sent = await readFile(join(out, "MANIFEST"), "utf8");
    await rm(join(folder.path, "proposals/pp-26/editions"), { recursive: true });

    await revise(folder.path, { title: "Another title" });
    const other = await release(folder.path);
    expect(other.stderr).toContain(
      `${out} cannot be written: it exists already with other content; the record seems to have lost edition 1: restore what is missing in proposals/pp-26/editions from version control or a backup; only if nobody has received it, move the folder that is in the way, or delete it, and release again\n`,
    );
    expect(other.exit).toBe(4);
    expect(await readFile(join(out, "MANIFEST"), "utf8")).toBe(sent);
    expect(existsSync(editionFile(folder.path, 1))).toBe(false);

    await revise(folder.path, {});
    expect((await release(folder.path)).exit).toBe(0);
    expect(existsSync(editionFile(folder.path, 1))).toBe(true);
    expect(await readdir(join(folder.path, "out/pp-26"))).toEqual(["edition-1"]);
  });

  test("makes no second edition of a number, where the record has lost its newest editions", async () => {
    await using folder = await releasedFolder();
    const sent = join(folder.path, "out/pp-26");
    for (const each of ["edition-2", "edition-10", "edition-9-draft"]) await mkdir(join(sent, each));
    await revise(folder.path, { title: "Another title" });
    const lost = await release(folder.path);
    expect(lost).toMatchObject({ exit: 4, stdout: "" });
    expect(lost.stderr).toContain(
      `${sent}/edition-2 cannot be written: edition-10 is beside it; the record seems to have lost editions 2, 10: restore what is missing in proposals/pp-26/editions from version control`,
    );
    expect(existsSync(editionFile(folder.path, 2))).toBe(false);
    await rm(join(sent, "edition-2"), { recursive: true });
    expect((await release(folder.path)).stderr).toContain("lost edition 10: restore");
    await rm(join(sent, "edition-10"), { recursive: true });
    expect((await release(folder.path)).stderr).toContain("PP-26: edition 2 as of ");
  });

  test("and build remove what a killed release left, outputs and editions alike", async () => {
    await using folder = await workingFolder(PLAIN);
    const places = ["out/pp-26", "proposals/pp-26/editions"].map((each) => join(folder.path, each));
    const commands = [
      ["build", "--format", "json"],
      ["release", "--browser", "/no/such/browser"],
    ];
    for (const command of commands) {
      for (const place of places) {
        await mkdir(join(place, ".plenibrief-0a1b-1.tmp"), { recursive: true });
        await writeFile(join(place, ".plenibrief-0a1b-1.tmp/internal.json"), "{}");
      }
      await run(folder.path, command);
      for (const place of places) {
        expect((await readdir(place)).filter((name) => name.startsWith("."))).toEqual([]);
      }
    }
  });

  test("two at once take turns: the second finds nothing to release", async () => {
    await using folder = await workingFolder(PLAIN);
    const both = await Promise.all([release(folder.path), release(folder.path)]);
    expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(both.filter(({ stderr }) => stderr.includes("Nothing has changed"))).toHaveLength(1);
    expect(await readdir(join(folder.path, "proposals/pp-26/editions"))).toEqual(["1"]);
  });

  test("writes the same bytes in another folder", async () => {
    await using second = await workingFolder(FILES);
    expect((await release(second.path)).exit).toBe(0);
    const manifest = (cwd: string) => readFile(join(cwd, "out/pp-26/edition-1/MANIFEST"), "utf8");
    expect(await manifest(second.path)).toBe(await manifest(whole.path));
    const edition = (cwd: string) => readFile(editionFile(cwd, 1), "utf8");
    expect(await edition(second.path)).toBe(await edition(whole.path));
  });
});

describe("a frozen edition that cannot be trusted", () => {
  const cases: [string, (text: string) => string, string][] = [
    ["truncated", (text) => text.slice(0, text.length / 2), "cannot be read: it is truncated or damaged"],
    ["empty", () => "", "cannot be read"],
    ["altered", (text) => text.replace("Confidence", "Cunfidence"), "was altered after it was frozen"],
    [
      "of a newer version",
      (text) => text.replace('"version": 1', '"version": 2'),
      "has version 2 of the format",
    ],
    ["no edition", () => "{}", "is no frozen edition"],
  ];
  let folder: Folder;
  let text: string;
  beforeAll(async () => {
    folder = await releasedFolder();
    text = await readFile(editionFile(folder.path, 1), "utf8");
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test.each(cases)("%s: refused by name, never taken for no changes", async (_, damage, words) => {
    await writeFile(editionFile(folder.path, 1), damage(text));
    for (const command of [["build", "--format", "json"], ["release"]]) {
      const { exit, stderr } = await run(folder.path, command);
      expect(stderr).toContain("proposals/pp-26/editions/1/public.json");
      expect(stderr).toContain(words);
      expect(exit).toBe(1);
    }
    expect(existsSync(join(folder.path, "out/pp-26/brief.json"))).toBe(false);
  });

  test("of another conference, number or audience, or missing", async () => {
    await writeFile(editionFile(folder.path, 1), text);
    const editions = join(folder.path, "proposals/pp-26/editions");
    const warnings = async () => (await run(folder.path, ["build", "--format", "json"])).stderr;

    await cp(join(editions, "1"), join(editions, "2"), { recursive: true });
    expect(await warnings()).toContain(
      "editions/2/public.json holds another edition: its number is 1, not 2",
    );
    await rm(join(editions, "2"), { recursive: true });

    await cp(join(editions, "1/internal.json"), join(editions, "1/public.json"));
    expect(await warnings()).toContain("its audience is internal, not public");
    await rm(join(editions, "1/public.json"));
    expect(await warnings()).toContain("editions/1/public.json cannot be read: it is missing");

    await mkdir(join(folder.path, "proposals/pp-27/issues"), { recursive: true });
    await cp(join(folder.path, "proposals/pp-26"), join(folder.path, "proposals/pp-27"), { recursive: true });
    await writeFile(join(folder.path, "proposals/pp-27/conference.md"), conference({ conference: "PP-27" }));
    const other = await run(folder.path, ["build", "pp-27", "--format", "json", "--audience", "internal"]);
    expect(other.stderr).toContain("its conference is pp-26, not pp-27");
  });
});
