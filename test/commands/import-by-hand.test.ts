import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { ituDocument, letterhead, proposalLine, reasons, styled } from "../import/itu-docx.ts";
import { docx, ins, p, r } from "../word/docx.ts";
import { run, workingFolder } from "./run.ts";

const FILE = "proposals/pp-26/mex/mex-44-1.md";
const LISTED = "what is to be changed by hand is listed above, and again by each run, until the two agree\n";

interface Written {
  head: string[];
  action?: string;
  body?: string;
}

const ORIGINAL = ["Document 44-E", "14 September 2026"];
const REVISION = ["Revision 1 to\nDocument 44-E", "20 October 2026"];
const RES_130 =
  styled("Res_No", "RESOLUTION 130 (REV. BUCHAREST, 2022)") +
  styled("Res_title", "Security") +
  p(r("1\tto report ") + ins("monthly"));
const BECAUSE =
  reasons("Reasons:", "Because of the threats. See also the proposal of Kenya.") + p("And more.");

function mexico({ head, action = "MOD", body = RES_130 + BECAUSE }: Written): Uint8Array {
  const source = styled("Source", "Mexico");
  return docx(ituDocument(letterhead(...head) + source + proposalLine(action, "MEX/44/1") + body));
}

/** A working folder that a document was imported into, and what a run with another one does there. */
async function onRecord(first: Written, change: (text: string) => string = (text) => text) {
  const folder = await workingFolder({});
  const path = join(folder.path, FILE);
  const imports = async (document: Written, ...options: string[]) => {
    await writeFile(join(folder.path, "a.docx"), mexico(document));
    return run(folder.path, ["import", "a.docx", ...options]);
  };
  const text = () => readFile(path, "utf8");
  await imports(first, "--issue", "cybersecurity");
  await writeFile(path, change((await text()).replace(/<!-- Here.*-->/, "A summary.")));
  return { folder, imports, text, write: (now: string) => writeFile(path, now) };
}

/** Whether each of two runs, with and without `--update`, reports exactly these lines, counts no proposal as the same, and writes nothing. */
async function reportsEachTime(
  { imports, text }: Awaited<ReturnType<typeof onRecord>>,
  document: Written,
  lines: readonly string[],
) {
  const before = await text();
  for (const options of [[], ["--update"], ["--update"]]) {
    const { stdout, stderr } = await imports(document, ...options);
    expect(stdout.split("\n")).toEqual([
      `${FILE}: on record and different`,
      ...lines.map((line) => `  ${line}`),
      "",
    ]);
    expect(stderr).toContain(`proposals: 1 on record and different\n${LISTED}`);
    expect(await text()).toBe(before);
  }
}

const NOC = (number: number) => styled("Res_No", `RESOLUTION ${number} (REV. BUCHAREST, 2022)`);
const byHand = (key: string, known: string, now: string) =>
  `${key} on record is "${known}", the document has "${now}": change it by hand where it matters`;

describe("what a person has to change is reported by each run", () => {
  test("also after an update has added the revision, until it was changed", async () => {
    const record = await onRecord({ head: ORIGINAL, action: "NOC", body: NOC(102) });
    await using _ = record.folder;
    const before = (await record.text()).replace(/title: .*/, "title: Another title");
    await record.write(before);
    const revision = { head: REVISION, action: "NOC", body: NOC(102) };
    const updated = await record.imports(revision, "--update");
    const [, ...notices] = updated.stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.trim());
    expect(updated.stdout).toContain(`${FILE}: updated\n`);
    expect(updated.stderr).toContain(LISTED);
    const title = /title on record is "(.*)", the document has "(.*)": change/.exec(updated.stdout);
    expect(title?.[1]).toBe("Another title");
    expect(await record.text()).toContain("note: Document 44(Rev.1)\n");
    expect(await record.text()).toContain("title: Another title\n");
    // Of the document that stays in its key the run with the revision alone reports.
    const remaining = notices.filter((line) => !line.startsWith("document and sources remain "));
    expect(remaining).toHaveLength(notices.length - 1);
    await reportsEachTime(record, revision, remaining);
    const changed = (await record.text()).replace(title?.[1] ?? "?", title?.[2] ?? "?");
    await record.write(changed);
    expect((await record.imports(revision, "--update")).stdout).toBe(`${FILE}: on record, nothing new\n`);
    // The first document does not put anything of its own back.
    const { stdout } = await record.imports({ head: ORIGINAL, action: "NOC", body: NOC(101) }, "--update");
    expect(stdout).toBe(
      `MEX/44/1: not imported; this document is older than the revision of 2026-10-20 that is on record in ${FILE}\n`,
    );
    expect(await record.text()).toBe(changed);
  });

  test.each<[string, (text: string) => string, string]>([
    ["an action", (text) => text.replace("action: MOD", "action: ADD"), byHand("action", "ADD", "MOD")],
    [
      "an action that was taken out",
      (text) => text.replace("action: MOD\n", ""),
      'action is not on record, the document has "MOD": change it by hand where it matters',
    ],
    [
      "a target",
      (text) => text.replace("target: Res. 130", "target: Res. 131"),
      byHand("target", "Res. 131", "Res. 130"),
    ],
    [
      "one target more",
      (text) => text.replace("target: Res. 130", "target: [Res. 130, Res. 131]"),
      byHand("target", "Res. 130, Res. 131", "Res. 130"),
    ],
    [
      "a title",
      (text) => text.replace("title: Security", "title: Trust"),
      byHand("title", "Trust", "Security"),
    ],
    ["a sponsor", (text) => text.replace("sponsors: [MEX]", "sponsors: [B]"), byHand("sponsors", "B", "MEX")],
    [
      "a date",
      (text) => text.replace("submitted: 2026-09-14", "submitted: 2026-09-15"),
      byHand("submitted", "2026-09-15", "2026-09-14"),
    ],
  ])("%s that was changed by hand is left so", async (_name, change, line) => {
    const record = await onRecord({ head: ORIGINAL }, change);
    await using _ = record.folder;
    await reportsEachTime(record, { head: ORIGINAL }, [line]);
  });

  test.each<[string, (text: string) => string]>([
    ["a further sponsor", (text) => text.replace("sponsors: [MEX]", "sponsors: [MEX, B]")],
    ["a date of less precision", (text) => text.replace("submitted: 2026-09-14", "submitted: 2026-09")],
    ["a target as a list", (text) => text.replace("target: Res. 130", "target: [Res. 130]")],
    [
      "a title with another apostrophe",
      (text) => text.replace("title: Security", "title: Members’ security"),
    ],
    [
      "a later status",
      (text) =>
        text.replace(
          "status: submitted",
          "status: in-committee\nhistory:\n  - date: 2026-11-12\n    status: in-committee",
        ),
    ],
  ])("%s differs in nothing", async (_name, change) => {
    const isRenamed = change("title: Security").includes("Members");
    const body = (isRenamed ? RES_130.replace(">Security<", ">Members' security<") : RES_130) + BECAUSE;
    const document = { head: ORIGINAL, body };
    const record = await onRecord(document, (text) =>
      change(text.replace(/title: .*security.*/, "title: Security")),
    );
    await using _ = record.folder;
    expect((await record.imports(document, "--update")).stdout).toBe(`${FILE}: on record, nothing new\n`);
  });

  test("a translation differs in what is in no language alone", async () => {
    const record = await onRecord({ head: ORIGINAL, action: "NOC", body: NOC(130) + BECAUSE });
    await using _ = record.folder;
    const french = ["Document 44-F", "14 septembre 2026"];
    const title = styled("Res_title", "Sécurité") + reasons("Motifs:", "À cause de cela.");
    const same = { head: french, action: "NOC", body: NOC(130) + title };
    expect((await record.imports(same)).stdout).toBe(`${FILE}: on record, nothing new\n`);
    await reportsEachTime(record, { ...same, body: NOC(131) + title }, [
      byHand("target", "Res. 130", "Res. 131"),
    ]);
  });
});

const RESOLUTION = (number: number, words: string) =>
  styled("Res_No", `RESOLUTION ${number} (REV. BUCHAREST, 2022)`) +
  styled("Res_title", `On ${number}`) +
  p(r(words) + ins(" now"));
const NEW_TEXT =
  styled("Res_No", "DRAFT NEW RESOLUTION [MEX-1]") + styled("Res_title", "Roaming") + p(r("x"));

/** Each proposal of a document of Mexico, in its order: its action and what is below its line. */
function several(head: string[], ...proposals: (readonly [string, string])[]): Uint8Array {
  const body = proposals.map(([action, text], at) => proposalLine(action, `MEX/44/${at + 1}`) + text);
  return docx(ituDocument(letterhead(...head) + styled("Source", "Mexico") + body.join("")));
}

describe("a revision whose proposals have other numbers", () => {
  /** A folder in which a document was imported, and what a run with its revision does there. */
  async function twice(first: Uint8Array, revision: Uint8Array) {
    const folder = await workingFolder({});
    const at = (number: number) => join(folder.path, FILE.replace("-1.md", `-${number}.md`));
    await writeFile(join(folder.path, "a.docx"), first);
    await writeFile(join(folder.path, "b.docx"), revision);
    await run(folder.path, ["import", "a.docx", "--issue", "cybersecurity"]);
    const imports = () => run(folder.path, ["import", "b.docx", "--update"]);
    return { folder, imports, text: (number: number) => readFile(at(number), "utf8"), at };
  }

  const [ONE, TWO] = [RESOLUTION(70, "One"), RESOLUTION(139, "Two")];

  test("that are exchanged writes nothing, and both are written once the files have the new IDs", async () => {
    const first = several(ORIGINAL, ["MOD", ONE], ["MOD", TWO]);
    const record = await twice(first, several(REVISION, ["MOD", TWO], ["MOD", RESOLUTION(70, "New")]));
    await using _ = record.folder;
    const before = [await record.text(1), await record.text(2)];
    const refused = await record.imports();
    expect(refused.exit).toBe(EXIT.findings);
    const other = FILE.replace("-1.md", "-2.md");
    expect(refused.stdout).toBe(
      `MEX/44/1: not imported; target on record is "Res. 70", the document has "Res. 139": the numbers of the proposals may have moved, as MEX/44/2 there is on what ${FILE} is on; where they have, give ${FILE} the ID that its proposal has now; where this is the same proposal, correct ${FILE} by hand; then import the document again\n` +
        `MEX/44/2: not imported; target on record is "Res. 139", the document has "Res. 70": the numbers of the proposals may have moved, as MEX/44/1 there is on what ${other} is on; where they have, give ${other} the ID that its proposal has now; where this is the same proposal, correct ${other} by hand; then import the document again\n`,
    );
    expect([await record.text(1), await record.text(2)]).toEqual(before);
    await writeFile(record.at(1), before[0]?.replace("id: MEX/44/1", "id: MEX/44/2") ?? "");
    await writeFile(record.at(2), before[1]?.replace("id: MEX/44/2", "id: MEX/44/1") ?? "");
    const updated = await record.imports();
    expect(updated.stdout).toContain(`${FILE}: updated\n`);
    expect(updated.stdout).toContain(`${other}: updated\n`);
    expect(await record.text(1)).toContain("New now");
    expect(await record.text(2)).toContain("Two now");
  });

  test("since there is a new one before them makes no second file of the last one", async () => {
    const first = several(ORIGINAL, ["MOD", ONE], ["SUP", NOC(11)]);
    const revision = several(REVISION, ["MOD", ONE], ["ADD", NEW_TEXT], ["SUP", NOC(11)]);
    const record = await twice(first, revision);
    await using _ = record.folder;
    const before = await record.text(2);
    const { stdout } = await record.imports();
    expect(stdout).toContain(`${FILE}: updated\n`);
    expect(stdout).toContain(
      'MEX/44/2: not imported; action on record is "SUP", the document has "ADD"; target on record is "Res. 11", the document has "new resolution [MEX-1] on Roaming": the numbers',
    );
    expect(stdout).toContain(
      `MEX/44/3: not imported; MEX/44/2, in ${FILE.replace("-1.md", "-2.md")}, is on the same, and not in this document with that number: `,
    );
    expect(await record.text(2)).toBe(before);
    await expect(record.text(3)).rejects.toThrow();
    await writeFile(record.at(2), before.replace("id: MEX/44/2", "id: MEX/44/3"));
    await rename(record.at(2), record.at(3));
    const again = await record.imports();
    expect(again.stdout).toContain(`${FILE.replace("-1.md", "-2.md")}: new; `);
    expect(again.stdout).toContain(`${FILE.replace("-1.md", "-3.md")}: updated\n`);
  });

  test.each<[string, readonly [string, string], (text: string) => string]>([
    ["another target", ["MOD", RESOLUTION(131, "One")], (text) => text.replace("Res. 70", "Res. 131")],
    ["another action", ["SUP", NOC(70)], (text) => text.replace("action: MOD", "action: SUP")],
    ["no action any more", ["OTHER", ONE], (text) => text.replace("action: MOD\n", "")],
  ])("or of one proposal %s writes nothing until the file was corrected", async (_name, proposal, change) => {
    const record = await twice(several(ORIGINAL, ["MOD", ONE]), several(REVISION, proposal));
    await using _ = record.folder;
    const before = await record.text(1);
    expect((await record.imports()).stdout).toContain(
      `not imported; ${proposal[0] === "MOD" ? "target" : "action"} on record is `,
    );
    expect(await record.text(1)).toBe(before);
    await writeFile(record.at(1), change(before));
    expect((await record.imports()).stdout).toContain(`${FILE}: updated\n`);
  });

  test("or only another subject beside its placeholder writes the text", async () => {
    const renamed = NEW_TEXT.replace("Roaming", "Fair roaming").replace(">x<", ">y<");
    const record = await twice(several(ORIGINAL, ["ADD", NEW_TEXT]), several(REVISION, ["ADD", renamed]));
    await using _ = record.folder;
    expect((await record.imports()).stdout).toContain(`${FILE}: updated\n`);
  });
});

describe("a document without a date, or of the same day", () => {
  test.each([
    ["of the same day", ["Document 44-E", "20 October 2026"]],
    ["without a date", ["Document 44-E"]],
  ])("%s, that is older than a revision on record replaces nothing", async (_name, head) => {
    const record = await onRecord({ head: ORIGINAL });
    await using _ = record.folder;
    await record.imports({ head: REVISION, body: RES_130.replace("monthly", "weekly") }, "--update");
    const before = await record.text();
    const { stdout } = await record.imports({ head }, "--update");
    expect(stdout).toBe(
      `MEX/44/1: not imported; this document is older than 44(Rev.1), which is on record in ${FILE}\n`,
    );
    expect(await record.text()).toBe(before);
  });

  test("a revision without a date is named until the history has it", async () => {
    const record = await onRecord({ head: ORIGINAL });
    await using _ = record.folder;
    const revision = { head: REVISION.slice(0, 1) };
    const line =
      'the revision has no date that was found: add an entry "revised" to history by hand, with its document as the note';
    await reportsEachTime(record, revision, [line]);
    const entry =
      "status: revised\nhistory:\n  - date: 2026-10-20\n    status: revised\n    note: Document 44(Rev.1)";
    await record.write((await record.text()).replace("status: submitted", entry));
    expect((await record.imports(revision)).stdout).toBe(`${FILE}: on record, nothing new\n`);
    const otherDay = { head: ["Revision 1 to\nDocument 44-E", "21 October 2026"] };
    expect((await record.imports(otherDay, "--update")).stdout).toBe(`${FILE}: on record, nothing new\n`);
  });
});

describe("reasons", () => {
  const DIFFER = "the reasons in the document are not those on record: change them by hand where it matters";
  const revised = (body: string) => ({ head: REVISION, body: RES_130 + body });

  test.each<[string, string, string]>([
    [
      "a last sentence",
      reasons("Reasons:", "Because of the threats.") + p("And more."),
      "    Because of the threats.[- See also the proposal of Kenya.-]",
    ],
    [
      "a first sentence",
      reasons("Reasons:", "See also the proposal of Kenya.") + p("And more."),
      "    [-Because of the threats. -]See also the proposal of Kenya.",
    ],
    [
      "a last paragraph",
      reasons("Reasons:", "Because of the threats. See also the proposal of Kenya."),
      "    [-And more.-]",
    ],
    [
      "a first paragraph",
      reasons("Reasons:", "And more."),
      "    [-Because of the threats. See also the proposal of Kenya.-]",
    ],
    ["nothing", BECAUSE.replace("more", "far more"), "    And {+far +}more."],
  ])("that lost %s are reported, by each run, with what differs", async (_name, body, shown) => {
    const record = await onRecord({ head: ORIGINAL });
    await using _ = record.folder;
    const { stdout } = await record.imports(revised(body), "--update");
    expect(stdout).toContain(`  ${DIFFER}\n  reasons:\n`);
    expect(stdout).toContain(`\n${shown}\n`);
    const again = await record.imports(revised(body), "--update");
    expect(again.stdout).toContain(`${FILE}: on record and different\n  ${DIFFER}\n`);
    expect(await record.text()).toContain("See also the proposal of Kenya.");
  });

  test("that a document has no more are reported", async () => {
    const record = await onRecord({ head: ORIGINAL });
    await using _ = record.folder;
    await record.imports(revised(""), "--update");
    await reportsEachTime(record, revised(""), [
      "the document has no reasons, and the record has: change them by hand where it matters",
    ]);
  });

  test.each<[string, (text: string) => string, boolean]>([
    ["below another heading", (text) => text.replace("## Reasons", "## Further: why"), true],
    ["with broken lines", (text) => text.replace("threats. See", "threats.\n> See"), true],
    ["in two quotations", (text) => text.replace("\n>\n> And", "\n\nThey add:\n\n> And"), true],
    ["in another one's words", (text) => text.replace("And more.", "And more. And ours."), false],
    [
      "that only some may read",
      (text) => text.replace("> Because", ":::internal\n> Because").concat("\n:::\n"),
      false,
    ],
    ["taken out", (text) => text.replace(/## Reasons[\s\S]*/, ""), false],
  ])("%s on record", async (_name, change, isSame) => {
    const record = await onRecord({ head: ORIGINAL }, change);
    await using _ = record.folder;
    const { stdout } = await record.imports({ head: ORIGINAL });
    expect(stdout.includes("nothing new"), stdout).toBe(isSame);
    expect(stdout.includes(DIFFER)).toBe(!isSame);
    if (change(":::").includes(":::internal")) expect(stdout).not.toContain("Because");
  });
});
