import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/json-values.ts";
import { displayWidth } from "../../src/report/printable-text.ts";
import { proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

const fences = (current: string, proposed: string) =>
  `A summary.\n\n## Text\n\n\`\`\`current\n${current}\n\`\`\`\n\n\`\`\`proposed\n${proposed}\n\`\`\``;

const CURRENT = "*resolves*\n\n1 to continue its work on security;\n\n2 to report to the Council";

const FILES = {
  "citel/iap-63a1-5.md": proposal(
    { id: "IAP/63A1/5", title: "Confidence and security", action: "MOD", submitted: "2026-09-01" },
    fences(CURRENT, `${CURRENT.replace("continue", "strengthen")};\n\n3 to work with all`),
  ),
  "rcc/rcc-62a1-1.md": proposal(
    {
      id: "RCC/62A1/1 to RCC/62A1/4",
      number: "RCC 7",
      title: "A convention",
      sponsors: "RCC",
      formerly: "rcc/draft",
      submitted: "2026-09-01",
    },
    fences(CURRENT, CURRENT),
  ),
  "bare.md": proposal({ title: "No text", sponsors: "B", id: "B/99/1" }),
  "elsewhere.md": proposal({ title: "Other target", target: "Res. 9" }, fences("", CURRENT)),
  "arabic.md": proposal({ title: "Arabic", sponsors: "ARB", language: "ar" }, fences("", "يقرر العمل")),
  "arabic-too.md": proposal(
    { title: "Arabic too", sponsors: "EGY", language: "ar" },
    fences("", "يقرر عمله"),
  ),
  "chinese.md": proposal(
    { title: "Chinese", sponsors: "CHN", language: "zh" },
    fences("", "责成秘书长继续开展网络安全工作。".repeat(8)),
  ),
  "chinese-too.md": proposal(
    { title: "Chinese too", sponsors: "CHN", language: "zh" },
    fences("", "责成秘书长加强开展网络安全工作。".repeat(8)),
  ),
  "later.md": proposal({ title: "Later", submitted: "2026-10-25" }, fences("", "x")),
  "secret.md": proposal(
    { title: "Hidden words", audience: "internal", id: "KIR/5/1", sponsors: "KIR" },
    fences("", "hidden text"),
  ),
};

let folder: Awaited<ReturnType<typeof workingFolder>>;
beforeAll(async () => {
  folder = await workingFolder(FILES);
});
afterAll(() => folder[Symbol.asyncDispose]());

const compare = (...args: string[]) => run(folder.path, ["compare", ...args]);
const KEYS = ["citel/iap-63a1-5", "rcc/rcc-62a1-1"] as const;

/** The same on a terminal of so many cells. */
async function onTerminal(columns: number, ...args: string[]): Promise<string> {
  const { exit, stdout } = await run(folder.path, ["compare", ...args], { columns });
  expect(exit).toBe(0);
  return stdout;
}

describe("two proposals", () => {
  test("are printed one below the other where there is no terminal, always the same", async () => {
    const { exit, stdout, stderr } = await compare(...KEYS);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toBe(`IAP/63A1/5 and RCC/62A1/1 to RCC/62A1/4 side by side: PP-26, as of 20 October
2026

IAP/63A1/5
  Title: Confidence and security
  Sponsors: CITEL
  Acts on: MOD Res. 130
  Status: Submitted
  Summary: A summary.

RCC/62A1/1 to RCC/62A1/4
  Title: A convention
  Sponsors: RCC
  Acts on: Res. 130
  Status: Submitted
  Summary: A summary.

Both act on: Res. 130 Strengthening the role of ITU in building confidence and
security in the use of ICTs
Both texts as they would read if they were adopted.
Words that only one of two paragraphs has stand between ‹ and ›.

Both:
  resolves

IAP/63A1/5:
  1 to ‹strengthen› its work on security;
RCC/62A1/1 to RCC/62A1/4:
  1 to ‹continue› its work on security;

IAP/63A1/5:
  2 to report to the Council‹;›
RCC/62A1/1 to RCC/62A1/4:
  2 to report to the Council

Only IAP/63A1/5:
  3 to work with all
`);
  });

  test("stand in two columns on a wide terminal, and no line is wider than it", async () => {
    const printed = await onTerminal(110, ...KEYS);
    expect(printed).toMatch(
      /^1 to ‹strengthen› its work on security; +\| 1 to ‹continue› its work on security;$/m,
    );
    expect(printed).toMatch(/^Both: resolves$/m);
    expect(printed).toMatch(/^3 to work with all +\|$/m);
    for (const columns of [10, 99, 100, 400]) {
      const lines = (await onTerminal(columns, "chinese", "chinese-too")).split("\n");
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.max(24, Math.min(columns, 160)));
    }
  });

  test("in a script that is written from the right never stand in columns", async () => {
    expect(await onTerminal(140, "arabic", "arabic-too")).not.toContain(" | ");
  });

  test("are one table of Markdown, in which their words are words", async () => {
    const { stdout } = await compare(...KEYS, "--format", "md");
    expect(stdout).toContain("| *Both:* resolves | = |\n");
    expect(stdout).toContain(
      "| 1 to ‹strengthen› its work on security; | 1 to ‹continue› its work on security; |\n",
    );
    expect(stdout).toContain("| *Only IAP/63A1/5:* 3 to work with all |   |\n");
  });

  test("are JSON for programs", async () => {
    const { stdout } = await compare(...KEYS, "--format", "json");
    const pair = JSON.parse(stdout);
    expect(stdout).toBe(canonicalJson(pair));
    expect([pair.left.key, pair.right.key]).toEqual([...KEYS]);
    expect(pair.rows.map(({ kind }: { kind: string }) => kind)).toEqual([
      "same",
      "similar",
      "similar",
      "left",
    ]);
  });

  test("are a page of its own that points nowhere else", async () => {
    const { exit, stdout } = await compare(...KEYS, "--format", "html");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>/);
    expect(stdout).toContain("<mark>strengthen</mark>");
    expect(stdout.replace(/<style>[\s\S]*?<\/style>/, "")).not.toMatch(/ href="#(?!_(?:mark-|ring"|frame"))/);
  });
});

describe("a proposal is named", () => {
  test.each([
    "citel/iap-63a1-5",
    "IAP/63A1/5",
    "iap/63a1/5",
    "IAP/63(Add.1)/5",
    "proposals/pp-26/citel/iap-63a1-5.md",
    "./proposals/pp-26/citel/iap-63a1-5.md",
  ])("by its key, its ID or its file: %s", async (name) => {
    expect((await compare(name, "bare")).stdout).toMatch(/^IAP\/63A1\/5 and B\/99\/1 side by side/);
  });

  test.each(["RCC/62A1/3", "RCC 7", "rcc/draft"])(
    "by a number within its range, its sponsor's, an earlier key: %s",
    async (name) => {
      expect((await compare("bare", name)).stdout).toMatch(/^B\/99\/1 and RCC\/62A1\/1 to RCC\/62A1\/4 side/);
    },
  );

  test.each([
    [
      ["cittel/iap-63a1-5", "bare"],
      'there is no proposal "cittel/iap-63a1-5" in PP-26; did you mean "citel/iap-63a1-5"?',
    ],
    // Another number is another proposal.
    [
      ["citel/iap-63a1-6", "bare"],
      'there is no proposal "citel/iap-63a1-6" in PP-26; a proposal is named by its key (elsewhere), its ID or its file',
    ],
    [
      ["bare", "zzz"],
      'there is no proposal "zzz" in PP-26; a proposal is named by its key (elsewhere), its ID or its file',
    ],
    [["bare", "B/99/1"], '"bare" and "B/99/1" are the same proposal: bare'],
    [["bare"], "compare needs two proposals: plenibrief compare KEY KEY"],
    [[], "compare needs two proposals: plenibrief compare KEY KEY"],
    [["a", "b", "c"], "compare takes 2 names at most: a b c; --conference names the conference"],
    [["bare", "later"], '"later" is not yet on record on 2026-10-20; give a later day with --as-of'],
    [
      ["bare", "elsewhere", "--conference", "pp-27"],
      'there is no conference "pp-27" in proposals; did you mean "pp-26"?',
    ],
  ])("wrongly: %j", async (names, message) => {
    expect(await compare(...names)).toEqual({ exit: 2, stdout: "", stderr: `plenibrief: ${message}\n` });
  });
});

describe("what only some may know", () => {
  test("is not there for the others, who learn whom it is for and nothing else", async () => {
    for (const name of ["secret", "KIR/5/1"]) {
      expect(await compare("bare", name)).toEqual({
        exit: 2,
        stdout: "",
        stderr: `plenibrief: "${name}" is not for the audience public; use --audience internal\n`,
      });
    }
    expect((await compare("bare", "secret", "--audience", "internal")).stdout).toContain("Hidden words");
  });

  test("is no advice", async () => {
    expect((await compare("bare", "secre")).stderr).not.toContain("secret");
  });
});

describe("what cannot be compared is reported, and the rest is printed", () => {
  test.each([
    [
      ["IAP/63A1/5", "bare"],
      "The texts cannot be compared: none of B/99/1 is on record here.",
      ["text", "md", "html"],
    ],
    [["bare", "IAP/63A1/5"], "The texts cannot be compared: none of B/99/1 is on record here.", ["text"]],
    [
      ["IAP/63A1/5", "arabic"],
      "The texts cannot be compared: their files state different languages.",
      ["md"],
    ],
    [["IAP/63A1/5", "elsewhere"], "They act on different texts.", ["text", "html"]],
  ])("%j", async (names, note, formats) => {
    for (const format of formats) {
      const { exit, stdout } = await compare(...names, "--format", format);
      expect(exit).toBe(0);
      expect(stdout.replaceAll("\n", " ")).toContain(note);
      expect(stdout).toContain("Submitted");
    }
  });

  test("texts on different targets are compared all the same", async () => {
    expect((await compare("rcc/rcc-62a1-1", "elsewhere")).stdout).toContain("Both:\n  resolves\n");
  });
});

test("as a Word document the comparison is a file of the output folder, the same each time", async () => {
  const path = "out/pp-26/compared-citel-iap-63a1-5-rcc-rcc-62a1-1.docx";
  const { exit, stdout, stderr } = await compare(...KEYS, "--format", "docx");
  expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: `${path}\n`, stderr: "" });
  const bytes = await readFile(join(folder.path, path));
  await compare(...KEYS, "--format", "docx");
  expect(await readFile(join(folder.path, path))).toEqual(bytes);
  const forGroup = await compare(...KEYS, "--format", "docx", "--audience", "internal", "--out", "sent");
  expect(forGroup.stdout).toBe("sent/pp-26/internal/compared-citel-iap-63a1-5-rcc-rcc-62a1-1.docx\n");
});
