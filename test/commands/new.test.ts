import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { proposal } from "../corpus/small-conference.ts";
import { temporaryFolder } from "../files/temporary-folder.ts";
import { run, workingFolder } from "./run.ts";

/** The places that `check` names, each with what is said of it. */
async function stillMissing(cwd: string): Promise<string[]> {
  const { stdout } = await run(cwd, ["check", "pp-26", "--format", "json"]);
  const findings = JSON.parse(stdout) as { file: string; line: number; message: string; rule: string }[];
  return findings.map(({ file, line, message, rule }) => `${file}:${line} ${message} (${rule})`);
}

async function fillIn(file: string, values: Record<string, string>): Promise<void> {
  let text = await readFile(file, "utf8");
  for (const [empty, filled] of Object.entries(values)) {
    expect(text).toContain(empty);
    text = text.replace(empty, filled);
  }
  await writeFile(file, text);
}

describe("new proposal", () => {
  test("makes the file in its place, with what the ID says", async () => {
    await using folder = await workingFolder({});
    const made = await run(folder.path, ["new", "proposal", "iap/63a1/5"]);
    expect(made).toEqual({
      exit: EXIT.done,
      stdout: "proposals/pp-26/citel/iap-63a1-5.md\n",
      stderr:
        'Open it and fill in the empty keys; then run "plenibrief check pp-26" to see what is still missing.\n',
    });
    const text = await readFile(join(folder.path, made.stdout.trim()), "utf8");
    const keys = text.split("\n").filter((line) => /^[a-z]/.test(line));
    expect(keys.slice(0, 8)).toEqual([
      "title:",
      "id: IAP/63A1/5",
      "sponsors: [CITEL]",
      "issue:",
      "target:",
      "document: 63(Add.1)",
      "status: submitted",
      "sources:",
    ]);
    expect(text).toContain("# The issue it belongs to, one of:\n# cybersecurity\nissue:\n");
  });

  test("leaves empty what only the editor knows: check names each place once, and nothing is built", async () => {
    await using folder = await workingFolder({});
    const { stdout } = await run(folder.path, ["new", "proposal", "IAP/63A1/5"]);
    const file = stdout.trim();
    expect(await stillMissing(folder.path)).toEqual([
      `${file}:4 the key "title" has no value yet: the proposal's name, on one line (empty-value)`,
      `${file}:10 the key "issue" has no value yet: the issue it belongs to, by the name of its file in issues/ without .md (empty-value)`,
      `${file}:12 the key "target" has no value yet: the text or texts that it acts on (empty-value)`,
      `${file}:28 the key "title" has no value yet: what the source is called (empty-value)`,
      `${file}:29 the key "url" has no value: give one (where it can be read), or leave the key out (empty-value)`,
      `${file}:32 the summary is missing: a paragraph before the first heading that describes the proposal (summary)`,
    ]);
    expect((await run(folder.path, ["build", "--format", "json"])).exit).toBe(EXIT.findings);
  });

  test("is clean once these places are filled in, and its guide is in no brief", async () => {
    await using folder = await workingFolder({});
    const { stdout } = await run(folder.path, ["new", "proposal", "IAP/63A1/5"]);
    await fillIn(join(folder.path, stdout.trim()), {
      "\ntitle:\n": '\ntitle: "Security: a register"\n',
      "\nissue:\n": "\nissue: cybersecurity\n",
      "\ntarget:\n": "\ntarget: Res. 130\n",
      "  - title:\n    url:\n": "  - title: Document 63(Add.1)\n    url: https://www.itu.int/example\n",
      "---\n\n<!-- ": "---\n\nAsks for a register of devices.\n\n<!-- ",
    });
    const checked = await run(folder.path, ["check", "pp-26", "--strict"]);
    expect(checked.stdout).toBe("no errors, no warnings in 3 files\n");
    await run(folder.path, ["build", "--format", "html,json", "--audience", "internal"]);
    for (const name of ["brief.html", "brief.json"]) {
      const brief = await readFile(join(folder.path, "out/pp-26/internal", name), "utf8");
      expect(brief).toContain("Asks for a register of devices.");
      expect(brief).not.toContain("in place of this comment");
      expect(brief).not.toContain("Once ITU has given");
    }
  });

  test("leaves sponsors and status to the editor where there is no ID", async () => {
    await using folder = await workingFolder({});
    const made = await run(folder.path, [
      "new",
      "proposal",
      "kenya/ai-resolution",
      "--issue",
      "cybersecurity",
    ]);
    expect(made.stdout).toBe("proposals/pp-26/kenya/ai-resolution.md\n");
    const empty = (await stillMissing(folder.path)).map((each) => /the key "([a-z]+)"/.exec(each)?.[1]);
    expect(empty).toEqual(["title", "sponsors", "target", "status", "title", "url", undefined]);
  });

  test("takes a range as it is printed, and a title with whatever is in it", async () => {
    await using folder = await workingFolder({});
    const title = `Trust: "all" of it's \\ text # 1`;
    const words = ["ACP/67A1/1", "to", "ACP/67A1/4", "--title", title];
    const made = await run(folder.path, ["new", "proposal", ...words, "--issue", "cybersecurity"]);
    expect(made.stdout).toBe("proposals/pp-26/apt/acp-67a1-1-to-4.md\n");
    await fillIn(join(folder.path, made.stdout.trim()), {
      "\ntarget:\n": "\ntarget: Res. 130\n",
      "  - title:\n    url:\n": "  - title: A letter\n    locator: page 1\n",
      "<!-- Replace": "A paragraph.\n\n<!-- Here",
    });
    expect(await stillMissing(folder.path)).toEqual([]);
    await run(folder.path, ["build", "--format", "json"]);
    const brief = JSON.parse(await readFile(join(folder.path, "out/pp-26/brief.json"), "utf8"));
    expect(brief.proposals).toMatchObject([{ id: "ACP/67A1/1 to ACP/67A1/4", title }]);
  });

  test("refuses what is on record in another file, and names that file", async () => {
    await using folder = await workingFolder({
      "old/name.md": proposal({ id: "ACP/67A1/1 to ACP/67A1/4", formerly: "apt/acp-1-1", title: "[broken" }),
    });
    for (const id of ["ACP/67A1/2", "67A1/3", "acp/67a1/4"]) {
      expect(await run(folder.path, ["new", "proposal", id])).toEqual({
        exit: EXIT.usage,
        stdout: "",
        stderr: "plenibrief: ACP/67A1/1 to ACP/67A1/4 is on record already: proposals/pp-26/old/name.md\n",
      });
    }
    expect((await run(folder.path, ["new", "proposal", "ACP/1/1"])).stderr).toBe(
      'plenibrief: proposals/pp-26/apt/acp-1-1.md was renamed: proposals/pp-26/old/name.md names it under "formerly"\n',
    );
    expect((await readdir(join(folder.path, "proposals/pp-26"))).sort()).toEqual([
      "conference.md",
      "issues",
      "old",
    ]);
  });

  test("never touches a file that is there", async () => {
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": "not yet readable" });
    expect(await run(folder.path, ["new", "proposal", "IAP/63A1/5"])).toEqual({
      exit: EXIT.usage,
      stdout: "",
      stderr: "plenibrief: proposals/pp-26/citel/iap-63a1-5.md exists already; it was not changed\n",
    });
    expect(await readdir(join(folder.path, "proposals/pp-26/citel"))).toEqual(["iap-63a1-5.md"]);
    expect(await readFile(join(folder.path, "proposals/pp-26/citel/iap-63a1-5.md"), "utf8")).toBe(
      "not yet readable",
    );
  });

  test("writes nothing through a folder that is a link", async () => {
    await using outside = await temporaryFolder();
    await using folder = await workingFolder({});
    await symlink(outside.path, join(folder.path, "proposals/pp-26/kenya"));
    const made = await run(folder.path, ["new", "proposal", "kenya/deep/ai-resolution"]);
    expect(made.exit).toBe(EXIT.usage);
    expect(made.stderr).toMatch(/kenya cannot be written: the folder is a link/);
    expect(await readdir(outside.path)).toEqual([]);
  });

  test("a file where its folder belongs is reported", async () => {
    await using folder = await workingFolder({ kenya: "a file" });
    const made = await run(folder.path, ["new", "proposal", "kenya/ai-resolution"]);
    expect(made.exit).toBe(EXIT.usage);
    expect(made.stderr).toMatch(/kenya cannot be written: it is a file, not a folder\n$/);
  });

  test.each<[string[], string]>([
    [["proposal"], "new proposal needs a name: plenibrief new proposal IAP/63A1/5"],
    [
      [],
      "new needs a kind and a name: plenibrief new proposal IAP/63A1/5, plenibrief new issue cybersecurity",
    ],
    [["outcome", "правила"], "no file name can be made of it"],
    [["outcome", "resolution 139"], 'did you mean "Res. 139"?'],
    [["propsal", "IAP/1/1"], '"propsal" is not a kind of file; did you mean "proposal"?'],
    [["proposal", "CITEL/1/1"], 'did you mean "IAP/1/1"?'],
    [["proposal", "../../x"], "without an ID it is a folder and a name"],
    [["proposal", "IAP/1/1", "--issue", "cybersecurty"], 'did you mean "cybersecurity"?'],
    [["proposal", "IAP/1/1", "--conference", "pp-27"], 'did you mean "pp-26"?'],
    [["proposal", "IAP/1/1", "--title", "two\nlines"], "--title must be on one line"],
    [["issue", "../a"], '"../a": no file name can be made of it; give a short name of letters a to z'],
    [["issue", "Интеллект"], 'plenibrief new issue issue-2 --title "Интеллект"'],
    [["issue", "Villages 村庄"], 'plenibrief new issue villages --title "Villages 村庄"'],
    [["issue", "Artificial\nIntelligence"], "the name must be on one line"],
    [["conference", "PP 26"], 'did you mean "pp-26"?'],
    [["issue", "trust", "--issue", "cybersecurity"], "--issue cannot be used with new issue"],
    [["conference", "PP-30", "--conference", "pp-26"], "--conference cannot be used with new conference"],
    [["conference", "../pp-30"], "a conference's name consists of letters a to z"],
  ])("says what is wrong with %j", async (words, message) => {
    await using folder = await workingFolder({});
    const made = await run(folder.path, ["new", ...words]);
    expect(made).toMatchObject({ exit: EXIT.usage, stdout: "" });
    expect(made.stderr).toContain(message);
    expect((await readdir(join(folder.path, "proposals"), { recursive: true })).sort()).toEqual([
      "pp-26",
      "pp-26/conference.md",
      "pp-26/issues",
      "pp-26/issues/cybersecurity.md",
    ]);
  });
});

describe("new outcome", () => {
  test.each([
    ["Res. 139", "res-139", "Res. 139"],
    ["new resolution on trust", "new-resolution-on-trust", "new resolution on trust"],
  ])("is named after its text: %s", async (name, short, target) => {
    await using folder = await workingFolder({});
    const file = `proposals/pp-26/outcomes/${short}.md`;
    const made = await run(folder.path, ["new", "outcome", name, "--quiet"]);
    expect(made).toEqual({ exit: EXIT.done, stdout: `${file}\n`, stderr: "" });
    expect(await readFile(join(folder.path, file), "utf8")).toContain(`\ntarget: ${target}\n`);
    const missing = await stillMissing(folder.path);
    expect(
      missing.filter((one) => one.includes("(empty-value)")).map((one) => /"(\w+)"/.exec(one)?.[1]),
    ).toEqual(["result", "date", "title", "locator"]);
  });

  test("is whole once it is filled in", async () => {
    await using folder = await workingFolder({});
    const { stdout } = await run(folder.path, ["new", "outcome", "Res. 130", "--title", "Trust: a start"]);
    await fillIn(join(folder.path, stdout.trim()), {
      "\nresult:\n": "\nresult: revised\n",
      "\ndate:\n": "\ndate: 2026-11-19\n",
      "- title:\n": "- title: Final Acts\n",
      "locator:\n": "locator: Resolution 130\n",
    });
    expect(
      (await stillMissing(folder.path)).filter((one) => !/\((?:outcome-target|future-date)\)$/.test(one)),
    ).toEqual([]);
  });
});

describe("new issue", () => {
  test.each([
    ["Artificial Intelligence", "artificial-intelligence", "Artificial Intelligence"],
    ["Œuvres d’art", "oeuvres-d-art", '"Œuvres d’art"'],
    ["Größe", "grosse", '"Größe"'],
    ["Trust", "trust", "Trust"],
    ["AI/ML: what next?", "ai-ml-what-next", '"AI/ML: what next?"'],
    ["Éthique", "ethique", '"Éthique"'],
    [
      "Strengthening the role of the Union in building confidence and security in the use of technologies",
      "strengthening-the-role-of-the-union-in-building-confidence",
      "Strengthening the role of the Union in building confidence and security in the use of technologies",
    ],
  ])("by its name: %s, and nothing else is asked for", async (name, short, title) => {
    await using folder = await workingFolder({});
    const file = `proposals/pp-26/issues/${short}.md`;
    expect(await run(folder.path, ["new", "issue", name, "--quiet"])).toMatchObject({
      exit: EXIT.done,
      stdout: `${file}\n`,
    });
    expect(await readFile(join(folder.path, file), "utf8")).toContain(`\ntitle: ${title}\n`);
    expect(await run(folder.path, ["check"])).toMatchObject({ exit: EXIT.done });
  });

  test("comes after the others, and asks for its title", async () => {
    await using folder = await workingFolder({});
    const made = await run(folder.path, ["new", "issue", "trust", "--quiet"]);
    expect(made).toEqual({ exit: EXIT.done, stdout: "proposals/pp-26/issues/trust.md\n", stderr: "" });
    expect(await stillMissing(folder.path)).toEqual([
      `proposals/pp-26/issues/trust.md:3 the key "title" has no value yet: the issue's name, on one line (empty-value)`,
    ]);
    expect(await readFile(join(folder.path, "proposals/pp-26/issues/trust.md"), "utf8")).toContain(
      "order: 2\n",
    );
  });

  test("is whole with a title", async () => {
    await using folder = await workingFolder({});
    await run(folder.path, ["new", "issue", "trust", "--title", "Trust: a start"]);
    expect(await stillMissing(folder.path)).toEqual([]);
  });
});

describe("new conference", () => {
  test("fills in what is known of it; the folder of conferences is made where there is none", async () => {
    await using folder = await temporaryFolder();
    expect((await run(folder.path, ["new", "conference", "pp-26"])).stdout).toBe(
      "proposals/pp-26/conference.md\n",
    );
    const text = await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8");
    const keys = text.split("\n").filter((line) => /^[a-z]/.test(line));
    expect(keys).toEqual([
      "format: 1",
      "conference: PP-26",
      "title: ITU Plenipotentiary Conference 2026",
      "place: Doha, Qatar",
      "starts: 2026-11-09",
      "ends: 2026-11-27",
      "publisher:",
    ]);
    expect(await stillMissing(folder.path)).toEqual([
      'proposals/pp-26/conference.md:14 the key "publisher" has no value yet: who puts their name on the brief (empty-value)',
    ]);
  });

  test("asks for what is not known", async () => {
    await using folder = await temporaryFolder();
    await run(folder.path, ["new", "conference", "PP-30", "--proposals", "files"]);
    const { stdout } = await run(folder.path, ["check", "--proposals", "files", "--format", "json"]);
    const empty = JSON.parse(stdout).map(
      ({ message }: { message: string }) => /"([a-z]+)"/.exec(message)?.[1],
    );
    expect(empty).toEqual(["place", "starts", "ends", "publisher"]);
  });

  test("is where the next files go, though its days are not known yet", async () => {
    await using folder = await workingFolder({});
    await run(folder.path, ["new", "conference", "PP-30"]);
    const { stdout } = await run(folder.path, ["new", "issue", "trust"]);
    expect(stdout).toBe("proposals/pp-30/issues/trust.md\n");
  });

  test("leaves one that is there as it is", async () => {
    await using folder = await workingFolder({});
    const before = await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8");
    const again = await run(folder.path, ["new", "conference", "PP-26"]);
    expect(again.stderr).toBe(
      "plenibrief: proposals/pp-26/conference.md exists already; it was not changed\n",
    );
    expect(await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8")).toBe(before);
  });
});

test.each(["proposals/pp-26", "proposals/pp-26/issues", "notes"])(
  "in %s of a record no second one is started",
  async (below) => {
    await using folder = await temporaryFolder();
    await run(folder.path, ["new", "conference", "PP-26"]);
    const inside = join(folder.path, below);
    await mkdir(inside, { recursive: true });
    for (const line of below === "notes"
      ? [["new", "conference", "PP-26"]]
      : [["new", "conference", "PP-26"], ["init"], ["init", "own"]]) {
      const { exit, stdout, stderr } = await run(inside, line);
      expect({ line, exit, stdout }).toEqual({ line, exit: EXIT.usage, stdout: "" });
      expect(stderr).toContain("the conferences are in ..");
    }
    expect((await run(folder.path, ["new", "conference", "PP-30"])).exit).toBe(EXIT.done);
  },
);

test("without a folder of conferences, new says what to start first", async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, "empty"));
  const made = await run(folder.path, ["new", "issue", "trust"]);
  expect(made).toMatchObject({
    exit: EXIT.usage,
    stderr:
      "plenibrief: there is no folder proposals; create one with plenibrief new conference PP-26, or plenibrief init\n",
  });
});
