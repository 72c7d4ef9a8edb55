import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { proposal } from "../corpus/small-conference.ts";
import { ituDocument, letterhead, proposalLine, styled } from "../import/itu-docx.ts";
import { ARABIC_REVISION, GROUPS_ADDENDUM, STATES_RESOLUTION } from "../import/three-documents.ts";
import { del, docx, ins, p, r } from "../word/docx.ts";
import { MARKER } from "../word/planted.ts";
import { run, workingFolder } from "./run.ts";

const ADDENDUM = "S26-PP-C-0044!A1!MSW-E.docx";
const RESOLUTION = "S26-PP-C-0061!!MSW-F.docx";
const REVISION = "S26-PP-C-0044!A1R1!MSW-A.docx";

/** A working folder with these documents in `documents/`, beside the small conference. */
async function withDocuments(documents: Record<string, Uint8Array>, files: Record<string, string> = {}) {
  const folder = await workingFolder(files);
  for (const [name, bytes] of Object.entries(documents)) {
    const path = join(folder.path, "documents", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}

/** Every file below a folder, by its path in it. */
async function allFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(file)] as const)));
}

/** A document of Mexico with one proposal, a revision of it, and so on. */
function mexico(lines: readonly string[], body: string): Uint8Array {
  return docx(
    ituDocument(
      letterhead(...lines) +
        styled("Source", "Mexico") +
        proposalLine("MOD", "MEX/44/1") +
        styled("Res_No", "RESOLUTION 130 (REV. BUCHAREST, 2022)") +
        styled("Res_title", "Security") +
        body,
    ),
  );
}
const FIRST = mexico(
  ["Document 44-E", "14 September 2026"],
  p("1\tto continue;") + p(r("2\tto report ") + del("yearly") + ins("monthly") + r(".")),
);
const REVISED = mexico(
  ["Revision 1 to\nDocument 44-E", "20 October 2026"],
  p("1\tto continue;") + p(r("2\tto report ") + del("yearly") + ins("weekly") + r(".")),
);
const WITH_SUMMARY = "A summary by hand.";

/** What `import --update` prints of a further document. */
async function updateBy(folder: string, body: string): Promise<string> {
  await writeFile(join(folder, "documents/c.docx"), docx(ituDocument(body)));
  return (await run(folder, ["import", "documents/c.docx", "--update"])).stdout;
}

describe("import", () => {
  test("makes a file of each proposal, and names what a person must say", async () => {
    await using folder = await withDocuments({
      [ADDENDUM]: GROUPS_ADDENDUM,
      [RESOLUTION]: STATES_RESOLUTION,
    });
    const made = await run(folder.path, ["import", `documents/${ADDENDUM}`, `documents/${RESOLUTION}`]);
    const file = (key: string) => `proposals/pp-26/${key}.md`;
    expect(made.exit).toBe(EXIT.done);
    expect(made.stdout.split("\n")).toEqual([
      `${file("rcc/rcc-44a1-1")}: new; MOD · Res. 130 · Strengthening the role of ITU in building confidence and security in the use of ICTs; to fill in: issue, summary`,
      `${file("rcc/rcc-44a1-2")}: new; ADD · new resolution [RCC-1] on Security of telecommunication networks: the role of ITU · Security of telecommunication networks: the role of ITU; to fill in: issue, summary`,
      `${file("rcc/rcc-44a1-3")}: new; SUP · Res. 174 · ITU's role with regard to international public policy issues; to fill in: issue, summary`,
      `${file("rcc/rcc-44a1-4")}: new; NOC · CS 29 · Instruments of the Union (CS 29); to fill in: issue, summary`,
      `${file("sen/sen-61-1")}: new; ADD · new resolution [SEN-1] on L'accès à l'intelligence artificielle dans les pays en développement · L'accès à l'intelligence artificielle dans les pays en développement; to fill in: issue, summary`,
      "",
    ]);
    expect(made.stderr.split("\n")).toEqual([
      `documents/${ADDENDUM}: left out: 1 picture, 2 hidden texts, 1 comment`,
      `documents/${ADDENDUM}: tracked changes of 2 authors are all read as the sponsor's: Jane Author in RCC/44A1/1, first "BUCHAREST, 2022"; ${MARKER} A in RCC/44A1/1, first "in"`,
      `documents/${RESOLUTION}: left out: 1 picture, 2 hidden texts, 1 comment`,
      "proposals: 5 new",
      'still to fill in: issue, summary; "plenibrief check pp-26" names each place',
      "",
    ]);
    const checked = await run(folder.path, ["check", "pp-26", "--format", "json"]);
    const findings = JSON.parse(checked.stdout) as { rule: string; message: string }[];
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      ...Array(5).fill("empty-value"),
      ...Array(5).fill("summary"),
    ]);
  });

  test("writes the whole file: keys, the text before and after the changes, the reasons", async () => {
    await using folder = await withDocuments({ [ADDENDUM]: GROUPS_ADDENDUM });
    await run(folder.path, ["import", `documents/${ADDENDUM}`, "--issue", "cybersecurity"]);
    expect(await readFile(join(folder.path, "proposals/pp-26/rcc/rcc-44a1-1.md"), "utf8")).toBe(`---
title: Strengthening the role of ITU in building confidence and security in the use of ICTs
id: RCC/44A1/1
sponsors: [RCC]
issue: cybersecurity
target: Res. 130
action: MOD
document: 44(Add.1)
status: submitted
submitted: 2026-09-14
sources:
  - title: Document 44(Add.1)
    locator: RCC/44A1/1
    language: en
---

<!-- Here comes the summary, in place of this comment: a paragraph that says what the proposal would change. -->

## Text

\`\`\`current
RESOLUTION 130 (REV. BUCHAREST, 2022)

Strengthening the role of ITU in building confidence and security in the use of ICTs¹

The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),

*considering*

*a)* that the use of ICTs is essential;

*b)* that threats may grow;

*resolves*

1 to continue to give this work high priority;

2 to close the register;

3 to report to the Council,

out

¹ These include the least developed countries.
\`\`\`

\`\`\`proposed
RESOLUTION 130 (REV. DOHA, 2026)

Strengthening the role of ITU in building confidence and security in the use of ICTs¹

The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),

*considering*

*a)* that the use of ICTs is essential;

*b)* that threats grow every year;

*c)* that emerging technologies bring new threats,

*resolves*

1 to continue to give this work high priority;

2 to report to the Council,

in

¹ These include the least developed countries.
\`\`\`

## Reasons

> The threats of the last four years are named.
`);
  });

  test("with --dry-run lists the same and writes nothing", async () => {
    await using folder = await withDocuments({ [ADDENDUM]: GROUPS_ADDENDUM });
    const before = await allFiles(folder.path);
    const listed = await run(folder.path, ["import", "documents", "--dry-run"]);
    expect(listed.stdout.match(/: would be new; /g)).toHaveLength(4);
    expect(listed.stderr).toContain("proposals: 4 would be new\nnothing was written: this is a dry run\n");
    expect(await allFiles(folder.path)).toEqual(before);
  });

  test("lets no author, comment, hidden text, property, path or name of a file into the record or a brief", async () => {
    await using folder = await withDocuments({
      [ADDENDUM]: GROUPS_ADDENDUM,
      [RESOLUTION]: STATES_RESOLUTION,
      [REVISION]: ARABIC_REVISION,
    });
    const runs = [await run(folder.path, ["import", "documents", "--issue", "cybersecurity", "--update"])];
    for (const [file, bytes] of await allFiles(join(folder.path, "proposals"))) {
      if (bytes.includes("<!-- Here"))
        await writeFile(file, bytes.toString().replace(/<!-- Here.*-->/, WITH_SUMMARY));
    }
    runs.push(
      await run(folder.path, ["build", "pp-26", "--format", "html,json,csv,xlsx", "--audience", "internal"]),
    );
    expect(runs.map(({ exit }) => exit)).toEqual([EXIT.done, EXIT.done]);
    const written = [
      ...(await allFiles(join(folder.path, "proposals"))),
      ...(await allFiles(join(folder.path, "out"))),
    ];
    expect(written.length).toBeGreaterThan(9);
    for (const [file, bytes] of written)
      expect(bytes.includes(MARKER) || bytes.includes("documents/"), file).toBe(false);
    // Authors are for the person who imports the document, where there are several.
    const printed = runs.flatMap(({ stdout, stderr }) => (stdout + stderr).split("\n"));
    const shown = printed.filter((line) => !/: tracked changes of \d+ authors are all read/.test(line));
    expect(shown.join("\n")).not.toContain(MARKER);
  });

  test("goes on with the other files where one cannot be read, and says what to do", async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await using folder = await withDocuments({ "a.docx": old, "b.docx": FIRST });
    const made = await run(folder.path, ["import", "documents"]);
    expect(made.exit).toBe(EXIT.usage);
    expect(made.stdout).toContain("proposals/pp-26/mex/mex-44-1.md: new;");
    expect(made.stderr).toContain(
      "documents/a.docx: the file is protected by a password, or in the old .doc format: open it in Word or LibreOffice and save it as .docx, without a password\n",
    );
  });

  test("refuses a document of another conference, unless the user names the conference", async () => {
    const name = "S22-PP-C-0044!!MSW-E.docx";
    const bytes = docx(
      ituDocument(
        letterhead("Document 44-E", "14 September 2022").replaceAll("PP-26", "PP-22") +
          proposalLine("ADD", "MEX/44/1") +
          p("words"),
      ),
    );
    await using folder = await withDocuments({ [name]: bytes });
    const refused = await run(folder.path, ["import", "documents"]);
    expect(refused.exit).toBe(EXIT.usage);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toContain(
      `documents/${name}: the document is of PP-22: import it with --conference pp-22, or into pp-26 with --conference pp-26\n`,
    );
    expect((await run(folder.path, ["import", "documents", "--conference", "pp-26"])).stdout).toContain(
      "mex-44-1.md: new",
    );
  });

  test.each([
    ["a.docx", "World Radiocommunication Conference (WRC-27)", "WRC-27"],
    ["R23-WRC23-C-0044!!MSW-E.docx", "Plenipotentiary Conference (PP-26)", "WRC-23"],
    ["T22-WTSA.24-C-0044!!MSW-E.docx", "A paper", "WTSA-24"],
  ])("refuses a document of any other conference of ITU: %s, %s", async (name, line, conference) => {
    const head = letterhead("Document 44-E", "14 September 2026");
    const bytes = docx(
      ituDocument(
        head.replace("Plenipotentiary Conference (PP-26)", line) +
          proposalLine("ADD", "MEX/44/1") +
          p("words"),
      ),
    );
    await using folder = await withDocuments({ [name]: bytes });
    const refused = await run(folder.path, ["import", "documents"]);
    expect(refused).toMatchObject({ exit: EXIT.usage, stdout: "" });
    expect(refused.stderr).toContain(
      `documents/${name}: the document is of ${conference}: where it belongs to pp-26 all the same, import it with --conference pp-26\n`,
    );
    expect((await run(folder.path, ["import", "documents", "--conference", "pp-26"])).stdout).toContain(
      "mex-44-1.md: new",
    );
  });

  test("imports nothing while a file of the record is missing from this computer: it would be new, beside the one that comes back", async () => {
    await using folder = await withDocuments({ "a.docx": FIRST }, { "mex/.mex-44-1.md.icloud": "bplist00" });
    const refused = await run(folder.path, ["import", "documents/a.docx"]);
    expect(refused).toMatchObject({ exit: EXIT.usage, stdout: "" });
    expect(refused.stderr).toMatch(
      /mex-44-1\.md\.icloud: "mex-44-1\.md" is missing from this computer: a cloud drive/,
    );
  });

  test.each([
    [["import"], "import needs a file: plenibrief import FILE.docx"],
    [["import", "no.docx"], "there is no file no.docx"],
    [["import", "proposals"], "there is no Word document (.docx) in the folder proposals"],
    [
      ["import", "documents/a.docx", "--issue", "cybersecurty"],
      '--issue cybersecurty: there is no issue "cybersecurty" in proposals/pp-26; did you mean "cybersecurity"?',
    ],
  ])("refuses %j", async (args, message) => {
    await using folder = await withDocuments({ "a.docx": FIRST });
    expect(await run(folder.path, args)).toEqual({
      exit: EXIT.usage,
      stdout: "",
      stderr: `plenibrief: ${message}\n`,
    });
  });
});

const REMAIN =
  "document and sources remain those of the first document, and history has the revision: change them by hand where the brief is to name it";

describe("import of a proposal that is on record", () => {
  const file = "proposals/pp-26/mex/mex-44-1.md";

  async function onRecord(change: (text: string) => string = (text) => text) {
    const folder = await withDocuments({ "a.docx": FIRST, "b.docx": REVISED });
    await run(folder.path, ["import", "documents/a.docx", "--issue", "cybersecurity"]);
    const path = join(folder.path, file);
    const text = change((await readFile(path, "utf8")).replace(/<!-- Here.*-->/, WITH_SUMMARY));
    await writeFile(path, text);
    return { folder, path, text };
  }

  test("shows the difference of the texts, and changes nothing without --update", async () => {
    const { folder, path, text } = await onRecord();
    await using _ = folder;
    const shown = await run(folder.path, ["import", "documents/b.docx"]);
    expect(shown.stdout).toBe(
      `${file}: on record and different\n  proposed:\n    … 3 unchanged paragraphs …\n    2 to report [-monthly-]{+weekly+}.\n  ${REMAIN}\n`,
    );
    expect(shown.stderr).toBe(
      "proposals: 1 on record and different\nwhat is on record was not changed: --update replaces the texts shown above\n",
    );
    expect(await readFile(path, "utf8")).toBe(text);
    expect((await run(folder.path, ["import", "documents/a.docx"])).stdout).toBe(
      `${file}: on record, nothing new\n`,
    );
  });

  test("with --update replaces the text and adds the revision with its date, and leaves every other byte as it is", async () => {
    const { folder, path, text } = await onRecord((written) =>
      written
        .replace("status: submitted\n", "# a comment by hand\nstatus:   submitted\nposition: oppose\n")
        .replace("## Text\n", "## Text\n\nA remark by hand.\n")
        .concat("\n## Position\n\nOurs alone.\n\n:::internal\nA note.\n:::\n")
        .replaceAll("\n", "\r\n"),
    );
    await using _ = folder;
    const updated = await run(folder.path, ["import", "documents/b.docx", "--update"]);
    expect(updated.exit).toBe(EXIT.done);
    expect(updated.stdout).toMatch(/^proposals\/pp-26\/mex\/mex-44-1\.md: updated\n/);
    expect(await readFile(path, "utf8")).toBe(
      text
        .replace("status:   submitted", "status:   revised")
        .replace(
          "submitted: 2026-09-14\r\n",
          "submitted: 2026-09-14\r\nhistory:\r\n  - date: 2026-10-20\r\n    status: revised\r\n    note: Document 44(Rev.1)\r\n",
        )
        .replace("monthly", "weekly"),
    );
    expect((await run(folder.path, ["check", "pp-26"])).stdout).toBe("no errors, no warnings in 3 files\n");
    expect((await run(folder.path, ["import", "documents/b.docx", "--update"])).stdout).toBe(
      `${file}: on record, nothing new\n`,
    );
    expect((await run(folder.path, ["import", "documents/a.docx", "--update"])).stdout).toBe(
      `MEX/44/1: not imported; this document is older than the revision of 2026-10-20 that is on record in ${file}\n`,
    );
  });

  test("puts the revision in its place by date: a later status stays the last one", async () => {
    const { folder, path } = await onRecord((written) =>
      written.replace(
        "status: submitted\n",
        "status: in-committee\nhistory:\n- date: 2026-09-14\n  status: submitted\n- date: 2026-11-12\n  status: in-committee\n",
      ),
    );
    await using _ = folder;
    await run(folder.path, ["import", "documents/b.docx", "--update"]);
    expect(await readFile(path, "utf8")).toContain(
      "status: in-committee\nhistory:\n- date: 2026-09-14\n  status: submitted\n- date: 2026-10-20\n  status: revised\n  note: Document 44(Rev.1)\n- date: 2026-11-12\n  status: in-committee\n",
    );
  });

  test.each<[string, (text: string) => string, string]>([
    [
      "its history is on one line",
      (text) =>
        text.replace(
          "status: submitted\n",
          "status: submitted\nhistory: [{date: 2026-09-14, status: submitted}]\n",
        ),
      'its history is not a list with an entry a line; add "{date: 2026-10-20, status: revised, note: Document 44(Rev.1)}"',
    ],
    [
      "its text is in several blocks",
      (text) => text.replace("## Reasons", "").concat("\n```proposed\nmore\n```\n"),
      "its proposed text stands in several blocks, in lines 31 and 41: leave one of them, without the words that were replaced",
    ],
    [
      "its text was put into a quotation",
      (text) => text.replace(/```proposed[^`]*```/, (block) => block.replace(/^/gm, "> ")),
      'a block in line 31 may hold its text too: put it under "## Text" as "current" or "proposed", or remove it',
    ],
    [
      "its text lost its blocks",
      (text) => text.replace(/```\w*\n/g, "").replace(/\n```/g, ""),
      'what stands under "## Text" in line 21 is in no block: put it into one, or remove it',
    ],
    [
      "its heading was renamed",
      (text) => text.replace("## Text", "## Further: the text"),
      'a block in line 21 may hold its text too: put it under "## Text" as "current" or "proposed", or remove it',
    ],
    [
      "its last block has no end",
      (text) => `${text.trimEnd().slice(0, -3)}`,
      "the block of its text in line 31 has no end: close it first",
    ],
    [
      "only some may read its text",
      (text) => text.replace("```current", ":::internal\n```current").concat("\n:::\n"),
      "its text stands in a block that only some may read",
    ],
  ])("is left to a person where %s", async (_name, change, why) => {
    const { folder, path, text } = await onRecord(change);
    await using _ = folder;
    const refused = await run(folder.path, ["import", "documents/b.docx", "--update"]);
    expect(refused.stdout.split("\n")[0]).toBe(
      `${file}: on record and different; to be changed by hand, because ${why}`,
    );
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("is not changed by a revision that has further sponsors, and nothing is made twice", async () => {
    const { folder, path, text } = await onRecord();
    await using _ = folder;
    const printed = await updateBy(
      folder.path,
      letterhead("Revision 1 to\nDocument 44-E", "20 October 2026") +
        proposalLine("MOD", "B/MEX/44/1") +
        styled("Res_No", "RESOLUTION 130 (REV. BUCHAREST, 2022)") +
        styled("Res_title", "Security") +
        p(r("1\tto continue") + ins(" for ever")),
    );
    expect(printed).toBe(
      `B/MEX/44/1: not imported; its number is on record as MEX/44/1, in ${file}: where it is the same proposal, correct "id" and "sponsors" there first\n`,
    );
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("is not changed by another sponsor's document with the same number, which is a proposal of its own", async () => {
    const { folder, path, text } = await onRecord();
    await using _ = folder;
    const printed = await updateBy(
      folder.path,
      letterhead("Document 44-E", "14 September 2026") +
        proposalLine("ADD", "TUR/44/1") +
        styled("Res_No", "DRAFT NEW RESOLUTION [TUR-1]") +
        styled("Res_title", "Earthquakes") +
        p("Another text."),
    );
    expect(printed).toBe(
      "proposals/pp-26/tur/tur-44-1.md: new; ADD · new resolution [TUR-1] on Earthquakes · Earthquakes; to fill in: issue, summary\n" +
        `  MEX/44/1, in ${file}, has the same document and number: ITU numbers each document once, so one of the two IDs is wrong\n`,
    );
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test.each([
    [
      "Document 45-E",
      "Mexico",
      "its ID is of document 44, and the letterhead of 45: correct the one that is wrong",
    ],
    ["Document 44-E", "Türkiye", "it is of MEX, which the source of the document does not name"],
  ])(
    "is not changed by a document that states another number or another source: %s, %s",
    async (line, source, why) => {
      const { folder, path, text } = await onRecord();
      await using _ = folder;
      const printed = await updateBy(
        folder.path,
        letterhead(line, "20 October 2026") +
          styled("Source", source) +
          proposalLine("MOD", "MEX/44/1") +
          styled("Res_No", "RESOLUTION 130 (REV. BUCHAREST, 2022)") +
          p(r("1\tto do ") + ins("nothing")),
      );
      expect(printed).toBe(`MEX/44/1: not imported; ${why}\n`);
      expect(await readFile(path, "utf8")).toBe(text);
    },
  );

  test("in a later revision than the document is left as it is", async () => {
    const { folder, path, text } = await onRecord((written) =>
      written.replace("document: 44\n", "document: 44(Rev.2)\n").replaceAll("monthly", "daily"),
    );
    await using _ = folder;
    expect((await run(folder.path, ["import", "documents/b.docx", "--update"])).stdout).toBe(
      `MEX/44/1: not imported; this document is older than 44(Rev.2), which is on record in ${file}\n`,
    );
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("that has no text yet gets it, and no revision", async () => {
    const written = proposal({ id: "MEX/44/1", sponsors: "MEX", document: "44" });
    await using folder = await withDocuments({ "a.docx": FIRST }, { "states/mexico.md": written });
    await run(folder.path, ["import", "documents/a.docx", "--update"]);
    const text = await readFile(join(folder.path, "proposals/pp-26/states/mexico.md"), "utf8");
    expect(text).toContain("## Text\n\n```current\n");
    expect(text).not.toContain("revised");
  });

  test("whose text has what looks like a remark is replaced all the same, and the remark is named", async () => {
    const { folder, path, text } = await onRecord((written) =>
      written
        .replace("monthly.", "monthly. [internal note: do not keep this]")
        .replace("```proposed", "<!-- between -->\n\n```proposed"),
    );
    await using _ = folder;
    const updated = await run(folder.path, ["import", "documents/b.docx", "--update"]);
    expect(updated.stdout).toBe(
      `${file}: updated\n  proposed:\n    … 3 unchanged paragraphs …\n    2 to report [-monthly. [internal note: do not keep this]-]{+weekly.+}\n  ${REMAIN}\n  the text on record has what looks like a remark, in line 40: an update removes it with the text\n`,
    );
    const now = await readFile(path, "utf8");
    expect(now.slice(now.indexOf("\nsources:"))).toBe(
      text.slice(text.indexOf("\nsources:")).replace("monthly. [internal note: do not keep this]", "weekly."),
    );
  });

  test("in another language is not replaced until the file states that language", async () => {
    await using folder = await withDocuments({ [ADDENDUM]: GROUPS_ADDENDUM, [REVISION]: ARABIC_REVISION });
    await run(folder.path, ["import", `documents/${ADDENDUM}`]);
    const file = "proposals/pp-26/rcc/rcc-44a1-1.md";
    const path = join(folder.path, file);
    const before = await readFile(path, "utf8");
    const refused = await run(folder.path, ["import", `documents/${REVISION}`, "--update"]);
    expect(refused.stdout).toBe(
      `RCC/44A1/1: not imported; the document is in "ar", and ${file} is in "en": import its version in "en"; or write the title and the summary in "ar" and "language: ar" into the file, and import it again\n`,
    );
    expect(await readFile(path, "utf8")).toBe(before);
    await writeFile(path, before.replace("\n---\n", "\nlanguage: ar\n---\n"));
    const updated = await run(folder.path, ["import", `documents/${REVISION}`, "--update"]);
    expect(updated.stdout).toMatch(/^proposals\/pp-26\/rcc\/rcc-44a1-1\.md: updated\n/);
    expect(updated.stderr).toContain(
      `documents/${REVISION}: on record from this document, and not in its revision: RCC/44A1/2, RCC/44A1/3, RCC/44A1/4\n`,
    );
    expect(await readFile(path, "utf8")).toContain("```proposed\nالقـرار 130 (المراجَع في الدوحة، 2026)\n");
  });
});

test("of two proposals of a document with one ID none is imported: which of them has a wrong one is not known", async () => {
  const body = (resolution: string, words: string) =>
    proposalLine("MOD", "MEX/44/1") +
    styled("Res_No", resolution) +
    styled("Res_title", "Security") +
    p(words);
  const document = docx(
    ituDocument(
      letterhead("Document 44-E", "14 September 2026") +
        styled("Source", "Mexico") +
        body("RESOLUTION 77 (REV. BUCHAREST, 2022)", "to meet") +
        body("RESOLUTION 66 (REV. BUCHAREST, 2022)", "to print") +
        proposalLine("SUP", "MEX/44/2") +
        styled("Res_No", "RESOLUTION 94 (REV. BUSAN, 2014)"),
    ),
  );
  await using folder = await withDocuments({ "a.docx": document });
  const { stdout } = await run(folder.path, ["import", "documents/a.docx", "--update"]);
  const why = (target: string) =>
    `MEX/44/1: not imported; the document has this ID twice (here on ${target}): correct the one that is wrong in a copy of the document, or make a file with plenibrief new proposal MEX/44/1\n`;
  expect(stdout).toContain(why("Res. 77") + why("Res. 66"));
  expect(await readdir(join(folder.path, "proposals/pp-26/mex"))).toEqual(["mex-44-2.md"]);
});
