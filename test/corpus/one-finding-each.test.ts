import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { conference, diagnose, issue, load, outcome, proposal } from "./small-conference.ts";

test("an image that cannot be shown is reported once, with the number of images of the texts that show it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "conference-"));
  try {
    await Promise.all(["issues", "assets"].map((name) => mkdir(join(folder, name))));
    const images = "![a](assets/map.png)\n\n![b][c]\n\n[c]: assets/map.png";
    await writeFile(join(folder, "conference.md"), conference({}, images));
    await writeFile(join(folder, "issues/cybersecurity.md"), issue({}, "![a](../assets/map.png)"));
    await writeFile(join(folder, "assets/map.png"), "no image");
    const { findings } = await loadCorpus({ folder, shown: "proposals/pp-26" });
    expect(findings).toEqual([
      {
        file: "proposals/pp-26/assets/map.png",
        line: 1,
        column: 1,
        severity: "error",
        rule: "asset-type",
        message:
          "not a PNG, JPEG or WebP image: other formats are not supported; 3 images of the texts show it",
      },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each(["título: Algo", "примечание: x", "कुंजी: x", "عنوان: x", "tiêu-đề: x"])(
  "a key in another language is reported on its own line: %s",
  async (written) => {
    const [key] = written.split(":");
    const text = proposal().replace("status:", `${written}\nstatus:`);
    const printed = await diagnose({ "a.md": text });
    expect(printed).toMatch(new RegExp(`^proposals/pp-26/a\\.md:6:1  error  there is no key "${key}"`));
    expect(printed).toContain("1 error in 1 file");
  },
);

test.each([
  ["in a text block", "```proposed\nresolves to act\n[Wanjiru: is this the final version?]\n```"],
  ["below it", "```proposed\nresolves to act\n```\n\n[Wanjiru: is this the final version?]"],
  ["as a heading", "```proposed\nresolves to act\n```\n\n## For Wanjiru\n\nIs this the final version?"],
])(
  "a remark is one error, and a heading that everybody may read is none because of it: %s",
  async (_, text) => {
    const body = (reasons: string) => `Updates it.\n\n## Text\n\n${text}\n\n${reasons}\n\nIt serves all.`;
    for (const reasons of ["## Reasons", "### Reasons", "## Background\n\nOf old.\n\n## Reasons"])
      expect(await diagnose({ "a.md": proposal({}, body(reasons)) })).toMatch(/^1 error in 1 file$/m);
    for (const other of ["## Our fallback", "## For us alone"])
      expect(await diagnose({ "a.md": proposal({}, body(other)) })).toMatch(/^2 errors in 1 file$/m);
  },
);

test("what refers to a file that is not UTF-8 is no error: the file is there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "conference-"));
  try {
    await mkdir(join(folder, "issues"));
    await writeFile(join(folder, "conference.md"), conference());
    await writeFile(join(folder, "issues/acces.md"), Buffer.from(issue({ title: "Accès" }), "latin1"));
    await writeFile(
      join(folder, "b.md"),
      Buffer.from(proposal({ issue: "acces", title: "Réseaux" }), "latin1"),
    );
    const relations = "\n  same-subject: [b]";
    await writeFile(join(folder, "a.md"), proposal({ issue: "acces", relations }, "Goes with [it](b.md)."));
    const { findings } = await loadCorpus({ folder, shown: "pp-26" });
    expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
      ["pp-26/b.md", "not-utf8"],
      ["pp-26/issues/acces.md", "not-utf8"],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("a fault in one file is no finding in another, whichever name refers to it", () => {
  const relations = (list: string) => `\n  ${list}`;
  const ended = (status: string) => ({ status, history: `[{date: 2026-10-29, status: ${status}}]` });
  const sources = "{title: Document 60, locator: page 1}";
  const files: Record<string, string> = {
    "conference.md": conference({
      meetings: "[{date: 2026-11-10, committee: COM5, issues: [cybersecurity]}]",
    }),
    "issues/cybersecurity.md": issue(
      {},
      "See [one](../mda-1.md), [two](../old-two.md), [what came](../outcomes/one.md).",
    ),
    "outcomes/one.md": outcome({ proposals: "[MDA/60/1, old-two, hng]", issue: "cybersecurity" }),
    "outcomes/two.md": outcome(
      { target: "Res. 71", proposals: "MDA/60/2" },
      "See [it](../issues/cybersecurity.md).",
    ),
    "mda-1.md": proposal({ id: "MDA/60/1", sponsors: "MDA", sources }, "See [it](outcomes/two.md)."),
    "mda-2.md": proposal({
      id: "MDA/60/2",
      sponsors: "MDA",
      target: "Res. 71",
      formerly: "old-two",
      sources,
    }),
    "hng.md": proposal({
      ...ended("merged"),
      sponsors: "HNG",
      relations: relations("merged-into: MDA/60/2"),
    }),
    "rou.md": proposal({
      sponsors: "ROU",
      relations: relations("same-subject: [MDA/60/1, old-two]\n  opposes: mda-1"),
    }),
    "old.md": proposal({ ...ended("superseded"), sponsors: "BUL" }),
    "new.md": proposal({ sponsors: "BUL", target: "Res. 71", relations: relations("supersedes: old") }),
  };

  const conflictOf = (line: string) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> theirs`;

  test("without the fault there is no finding", async () => {
    expect((await load(files)).findings).toEqual([]);
  });

  const FAULTS: [string, (text: string) => string][] = [
    ["a quote that is not closed", (text) => text.replace("title: ", 'title: "')],
    ["a line that is no key", (text) => text.replace("title: ", "title\n")],
    ["an ID with blanks", (text) => text.replace(/^id: .*/m, "id: MDA 60 2")],
    ["an ID of two lines", (text) => text.replace(/^id: (.*)/m, "id:\n  - $1")],
    ["an earlier key that is none", (text) => text.replace(/^formerly: .*/m, "formerly: 12!")],
    ["a key that is wrong", (text) => text.replace("formerly:", "formerley:").replace("id:", "idd:")],
    ["a status that is none", (text) => text.replace(/^status: .*/m, "status: lost")],
    ["relations that are a list", (text) => text.replace(/^relations:(.*\n {2}.*)+/m, "relations: [hng]")],
    ["a history that is none", (text) => text.replace(/^history: .*/m, "history: lost")],
    ["a block that is not closed", (text) => `${text}\n:::internal\nx\n`],
    ["a conflict of git in its keys", (text) => text.replace(/^title: .*/m, (line) => conflictOf(line))],
    ["a conflict of git in its text", (text) => `${text}\n${conflictOf("More of it.")}\n`],
    ["no frontmatter", (text) => text.slice(4)],
    ["no text at all", () => ""],
  ];
  for (const [path, text] of Object.entries(files)) {
    const damaged = FAULTS.map(([what, damage]) => [what, damage(text)] as const).filter(
      ([, now]) => now !== text,
    );
    test.each(damaged)(`${path}: %s`, async (_, now) => {
      const { findings } = await load({ ...files, [path]: now });
      expect(findings.length).toBeGreaterThan(0);
      if (now.includes("<<<<<<<")) expect(findings.map(({ rule }) => rule)).toEqual(["merge-conflict"]);
      expect(findings.filter(({ file }) => file !== `proposals/pp-26/${path}`)).toEqual([]);
    });
  }

  const NAMES = [
    "MDA-2.md",
    "mda_2.md",
    "mda 2.md",
    "mda-2 (1).md",
    "Kopie von mda-2.md",
    "mdа-2.md",
    "Issues/mda-2.md",
  ];
  test.each(NAMES)("a proposal that is named %s", async (name) => {
    const { "mda-2.md": text = "", ...others } = files;
    const keys = { ...others, "issues/cybersecurity.md": issue({}, "See [it](../mda-2.md).") };
    const { findings } = await load({ ...keys, [name]: text });
    expect(findings.map(({ file }) => file)).toEqual([`proposals/pp-26/${name}`]);
  });

  test.each(["Cyber.md", "cyber security.md", "cyber (1).md"])("an issue that is named %s", async (name) => {
    const text = issue({ title: "Another", order: "2" });
    const named = proposal({ sponsors: "BUL", target: "Res. 2", issue: "cyber" });
    const { findings } = await load({ ...files, "last.md": named, [`issues/${name}`]: text });
    expect(findings.map(({ file }) => file)).toEqual([`proposals/pp-26/issues/${name}`]);
  });

  test.each(["mda-2.txt", "mda-2.MD", "mda-2.md.txt", "mda-2"])(
    "a proposal that is not read, %s: what refers to it names the file and no other proposal",
    async (name) => {
      const { "mda-2.md": text = "", ...others } = files;
      const { findings } = await load({ ...others, [name]: text, "last.md": proposal({ issue: "cyber2" }) });
      const wrong = findings.filter(({ severity }) => severity === "error");
      expect(wrong.length).toBeGreaterThan(4);
      for (const { message, suggestion } of wrong) {
        expect(message).toContain(`is it in "${name}", which is not read?`);
        expect(suggestion).toBeUndefined();
      }
    },
  );
});

test("another number is another proposal or issue, and is not advised; the same name in another folder is", async () => {
  const id = (number: number) => ({
    id: `MDA/60/${number}`,
    sponsors: "MDA",
    sources: "{title: Document 60, locator: page 1}",
  });
  const files = {
    "issues/ai-2.md": issue({ title: "Two", order: "2" }),
    "states/mda-2.md": proposal({ ...id(2), target: "Res. 71" }),
    "a.md": proposal(
      { relations: "\n  opposes: [MDA/60/1, mda-2, states/mda-1]", issue: "ai-1" },
      "See [it](mda-2.md).",
    ),
  };
  const { findings } = await load(files);
  expect(findings.map(({ message }) => message)).toEqual([
    'there is no issue "ai-1": no file issues/ai-1.md; issues/ has "ai-2", "cybersecurity"',
    'no proposal has the ID "MDA/60/1": write the ID as in its file, or the key of the proposal',
    'there is no proposal "mda-2"; did you mean "states/mda-2"?',
    'there is no proposal "states/mda-1"',
    "there is no file mda-2.md; did you mean states/mda-2.md?",
  ]);
});
