import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { proposal } from "../corpus/small-conference.ts";
import { notInGate } from "../gate.ts";
import { freezeEdition } from "./freeze-edition.ts";
import { run, workingFolder } from "./run.ts";

const FILE = "proposals/pp-26/citel/iap-63a1-5.md";

function onRecord(keys: Record<string, string> = {}): string {
  return proposal(
    { id: "IAP/63A1/5", submitted: "2026-09-01", ...keys },
    "Updates the resolution.\n\n:::internal\nA note.\n:::",
  );
}

/** Writes the table into the folder, and imports it. */
async function importList(folder: string, text: string, options = "") {
  await writeFile(join(folder, "list.csv"), text);
  return run(folder, ["import", "list.csv", ...(options === "" ? [] : options.split(" "))]);
}

test("the command that is advised names the folder of proposals, where it is not the usual one", async () => {
  await using folder = await workingFolder({});
  await rename(join(folder.path, "proposals"), join(folder.path, "our record"));
  await writeFile(join(folder.path, "list.csv"), "ID,Title\nMEX/44/1,Trust\n");
  const { stderr } = await run(folder.path, ["import", "list.csv", "--proposals", "our record"]);
  expect(stderr).toContain(`"plenibrief check pp-26 --proposals 'our record'" names each place`);
});

describe("import of a table", () => {
  test("names the rows and words in which the program of the table wrote ? for letters", async () => {
    await using folder = await workingFolder({});
    const { stderr } = await importList(
      folder.path,
      "ID,Title,Sponsor,Target,Action,Summary\n" +
        "MEX/44/1,Trust,Mexico,Res. 130,MOD,Is it asked for? Yes.\n" +
        "MEX/44/2,Cables of Savai?i,Mexico,Res. 131,MOD,From Nuku?alofa to Ha?apai and Nuku?alofa.\n",
      "--issue cybersecurity",
    );
    expect(stderr).toContain(
      'list.csv: row 3: "Savai?i", "Nuku?alofa", "Ha?apai": "?" stands for letters that the program of the table could not write: save it as "CSV UTF-8" or XLSX',
    );
    expect(stderr).not.toContain("row 2");
  });

  test("makes a file of each row, and names what is missing", async () => {
    await using folder = await workingFolder({});
    const made = await importList(
      folder.path,
      "ID,Title,Sponsor,Target,Action,Document,Date,Description\n" +
        'MEX/44/1,"Trust: a title",Mexico,Resolution 130,MOD,44,14 September 2026,Asks for *more*.\n' +
        "RCC/62A1/2,,,CV 334,SUP,,,\n" +
        ",No name at all,,,,,,\n",
      "--issue cybersecurity",
    );
    expect(made).toEqual({
      exit: EXIT.done,
      stdout:
        "proposals/pp-26/mex/mex-44-1.md: new\n" +
        "proposals/pp-26/rcc/rcc-62a1-2.md: new; to fill in: title, sponsors, summary\n" +
        'row 4: not imported; it has no ID and no key, which its file is named by: fill in "id" as ITU prints it, IAP/63A1/5, or "key", such as citel/open-forum\n',
      stderr:
        'list.csv: the table has no column status: new proposals have the status "submitted", or "announced" without a document\n' +
        'proposals: 2 new, 1 not imported\nstill to fill in: title, sponsors, summary; "plenibrief check pp-26" names each place\n',
    });
    expect(await readFile(join(folder.path, "proposals/pp-26/mex/mex-44-1.md"), "utf8")).toBe(
      '---\ntitle: "Trust: a title"\nid: MEX/44/1\nsponsors: [MEX]\nissue: cybersecurity\ntarget: Res. 130\naction: MOD\ndocument: 44\nstatus: submitted\nsubmitted: 2026-09-14\nsources:\n  - title: Document 44\n    locator: MEX/44/1\n---\n\nAsks for \\*more\\*.\n',
    );
    const checked = await run(folder.path, ["check", "pp-26", "--format", "json"]);
    expect(JSON.parse(checked.stdout).map(({ rule }: { rule: string }) => rule)).toEqual([
      "empty-value",
      "empty-value",
      "summary",
    ]);
  });

  test("whose column of IDs has an unknown heading is refused with the name of that column", async () => {
    await using folder = await workingFolder({});
    const made = await importList(folder.path, "Ref,Title\nMEX/44/1,A title\n");
    expect(made.stdout).toBe(
      'row 2: not imported; the column that may have its ID is not read: give it the heading "id"\n',
    );
    expect(made.stderr).toContain("the column Ref may be that of id: name it so\n");
    expect(made.exit).toBe(EXIT.findings);
    const none = await importList(folder.path, "Ref,Estado\nMEX/44/1,presentado\n");
    expect(none.stderr).toContain(
      "the first row names no column of proposals: their headings are key, id, number, title, issue, sponsors, target, action, document, status, position, submitted, updated, outcome, summary; the column Ref may be that of id: name it so",
    );
  });

  test.each([
    ["Thai", "รหัสข้อเสนอ,ชื่อเรื่อง,ข้อมติ,วันที่ยื่น\n", "8 ตุลาคม 2569"],
    ["Vietnamese", "Mã đề xuất,Tên,Nghị quyết,Ngày trình\n", "8/10/2026\nMEX/44/2,B,Res. 131,27/10/2026"],
    ["Indonesian", "Kode,Judul,Resolusi,Tanggal diajukan\n", "8 Oktober 2026"],
    ["Malay", "Kod cadangan,Tajuk,Resolusi,Tarikh\n", "2026-10-08"],
  ])("with headings in %s is read", async (_, head, date) => {
    await using folder = await workingFolder({});
    const made = await importList(
      folder.path,
      `${head}MEX/44/1,A title,Res. 130,${date}\n`,
      "--issue cybersecurity",
    );
    expect([made.exit, made.stderr]).toEqual([EXIT.done, expect.not.stringContaining("not read")]);
    const file = /^\S+mex-44-1\.md(?=: new)/m.exec(made.stdout)?.[0] ?? "";
    expect(await readFile(join(folder.path, file), "utf8")).toMatch(
      /^title: A title$[\s\S]*^target: Res\. 130$[\s\S]*^submitted: 2026-10-08$/m,
    );
  });

  test("with a proposal that was merged leaves open into which, new and on record", async () => {
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord() });
    const made = await importList(
      folder.path,
      "ID,Title,Target,Status,Updated,Description\n" +
        "MEX/44/1,A title,Res. 130,merged,2026-10-12,Asks for more.\n" +
        "IAP/63A1/5,,,merged,2026-10-12,\n",
      "--issue cybersecurity --update",
    );
    expect(made.stdout).toBe(
      "proposals/pp-26/mex/mex-44-1.md: new; to fill in: merged-into\n" +
        `${FILE}: updated; to fill in: merged-into\n  status: submitted to merged, on 2026-10-12\n`,
    );
    const checked = await run(folder.path, ["check", "pp-26", "--format", "json"]);
    const found: { file: string; rule: string }[] = JSON.parse(checked.stdout);
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "proposals/pp-26/mex/mex-44-1.md empty-value",
    ]);
  });

  test("is read with the digits of another script and the months of another language", async () => {
    await using folder = await workingFolder({});
    await importList(
      folder.path,
      "المقترح;العنوان;التاريخ\nIRN/۷۱/۱;A title;5-oct-26\n",
      "--issue cybersecurity",
    );
    const file = await readFile(join(folder.path, "proposals/pp-26/irn/irn-71-1.md"), "utf8");
    expect(file).toContain("\nid: IRN/71/1\n");
    expect(file).toContain("\nsubmitted: 2026-10-05\n");
  });

  test.each([
    ["2083-06-26", "2083 may be a year of the Bikram Sambat calendar"],
    ["२०८३/०६/२६", "2083 may be a year of the Bikram Sambat calendar"],
    ["26/06/2083", "2083 may be a year of the Bikram Sambat calendar"],
    ["1448-04-30", "1448 may be a year of the Hijri calendar"],
    ["2019-02-02", "is the year right, or of the Ethiopian calendar?"],
    ["25/02/2019", "is the year right, or of the Ethiopian calendar?"],
    ["26/02/19", "where 19 is a year of the Ethiopian calendar, which is 2026/2027"],
    ["26/06/33", "where 33 is a year of the Bengali calendar, which is 2026/2027"],
    ["1948-07-20", "is the year right, or of the Indian national calendar?"],
    ["115/10/05", "115 may be a year of the Minguo calendar"],
  ])("leaves out a date that may be of another calendar, and names the row: %s", async (date, why) => {
    await using folder = await workingFolder({});
    const made = await importList(
      folder.path,
      `ID,Title,Issue,Target,Status,Date\nMEX/44/1,A title,cybersecurity,Res. 130,submitted,${date}\n`,
    );
    expect(made.stdout).toContain("to fill in: submitted");
    expect(made.stderr).toMatch(/^list\.csv: row 2: submitted: /m);
    expect(made.stderr).toContain(why);
    const file = await readFile(join(folder.path, "proposals/pp-26/mex/mex-44-1.md"), "utf8");
    expect(file).toContain("\nsubmitted:\n");
  });

  test.each([
    ["document", "٦٣(Add.1)", "document: 63(Add.1)"],
    ["document", "الوثيقة ٦٣", 'document: "63"'],
    ["target", "القرار ١٣٠", "target: Res. 130"],
    ["submitted", "٢٠ أكتوبر ٢٠٢٦م", "submitted: 2026-10-20"],
  ])("has a %s in digits of any script: %s", async (column, cell, line) => {
    await using folder = await workingFolder({});
    await importList(folder.path, `id,title,${column}\nIAP/63A1/5,Trust,${cell}\n`, "--issue cybersecurity");
    const written = await readFile(join(folder.path, FILE), "utf8");
    expect(written.replaceAll('"', "")).toContain(`\n${line.replaceAll('"', "")}\n`);
  });

  test("may name an issue by its whole title, also when it comes again", async () => {
    await using folder = await workingFolder({});
    await importList(
      folder.path,
      "ID,Title,Topic,Sponsor,Target,Action,Document,Date\n" +
        "MEX/44/1,A title,CYBERSECURITY,Mexico,Res. 130,MOD,44,14 September 2026\n",
    );
    const file = "proposals/pp-26/mex/mex-44-1.md";
    expect(await readFile(join(folder.path, file), "utf8")).toContain("\nissue: cybersecurity\n");
    expect((await run(folder.path, ["import", "list.csv", "--update"])).stdout).toBe(
      `${file}: on record, nothing new\n`,
    );
  });

  test("of ours, as it is, has nothing new, for whichever audience it was made", async () => {
    const keys = {
      position: "oppose",
      history: "[{date: 2026-09-01, status: submitted}, {date: 2026-10-01, status: introduced}]",
      status: "introduced",
    };
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord(keys) });
    for (const audience of ["public", "internal"]) {
      await run(folder.path, ["build", "--format", "csv,xlsx", "--audience", audience]);
      for (const name of ["proposals.csv", "proposals.xlsx"]) {
        const path = join("out/pp-26", audience === "public" ? "" : audience, name);
        const again = await run(folder.path, ["import", path, "--update"]);
        expect(again.stdout, path).toBe(`${FILE}: on record, nothing new\n`);
      }
    }
  });

  test("of ours has nothing new in whatever form letters and signs are, in the record or in the table", async () => {
    const words = [
      "Mạng cộng đồng ở vùng sâu",
      "Ação à distância: “não”",
      "Қауіпсіздік және ынтымақтастық Ӂ",
      "한국어 제목",
      "विवरण क़ानून",
      "Å Ångström K Ω",
      "がぎぐ ﾊﾟ と ＡＢＣ",
      "Đề xuất – “mới” … ﬁn",
      "ការបោកប្រាស់\u200Bអនឡាញ",
      "- =Tiền tệ và chi phí",
      "Ξένιος Ζεύς; Άρθρο",
      "أَمْن الشبكات",
    ];
    const files = (form: string) =>
      Object.fromEntries(
        words.map((title, index) => {
          const text = onRecord({
            title: JSON.stringify(title),
            target: JSON.stringify(`new resolution on ${title}`),
            id: `IAP/63A1/${index + 1}`,
            outcome: "Đã rút lại ở Ủy ban 5 và không còn gì mới",
            status: "withdrawn",
            history: "[{date: 2026-10-01, status: withdrawn}]",
          });
          return [
            `citel/p${index}.md`,
            text
              .replace(
                "Updates the resolution.",
                `Sửa đổi nghị quyết về mạng, số ${index + 1} trong các văn bản.`,
              )
              .normalize(form),
          ];
        }),
      );
    for (const form of ["NFC", "NFD"]) {
      await using folder = await workingFolder(files(form));
      const built = await run(folder.path, ["build", "--format", "csv,xlsx"]);
      expect(built.exit, built.stderr).toBe(EXIT.done);
      const made = await run(folder.path, ["import", "out/pp-26/proposals.xlsx", "--update"]);
      expect([made.stdout.match(/: on record, nothing new\n/g)?.length, made.stderr]).toEqual([
        12,
        made.stderr,
      ]);
      const table = await readFile(join(folder.path, "out/pp-26/proposals.csv"), "utf8");
      const other = table.normalize(form === "NFC" ? "NFD" : "NFC");
      for (const saved of [other, ...notInGate([table, table.normalize(form)])]) {
        const again = await importList(folder.path, saved, "--update");
        expect(again.stdout.split("\n").filter((line) => !line.endsWith(": on record, nothing new"))).toEqual(
          [""],
        );
      }
    }
  });

  test("of ours that was edited shows its differences, and applies them with --update", async () => {
    const written = onRecord();
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    await run(folder.path, ["build", "--format", "xlsx"]);
    const path = join(folder.path, "out/pp-26/proposals.xlsx");
    const edited = { "2026-09-01": "2026-09-02", ">submitted<": ">introduced<" };
    await writeFile(path, editedSheet(await readFile(path), edited));
    const shown = await run(folder.path, ["import", path, "--dry-run"]);
    expect(shown.stdout).toBe(
      `${FILE}: on record and different\n  status: submitted to introduced, on 2026-09-02\n  submitted: "2026-09-01" to "2026-09-02"\n`,
    );
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
    await run(folder.path, ["import", path, "--update"]);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(
      written
        .replace("status: submitted\n", "status: introduced\n")
        .replace(
          "submitted: 2026-09-01\n",
          "submitted: 2026-09-02\nhistory:\n  - date: 2026-09-02\n    status: introduced\n",
        ),
    );
  });

  test("imported twice with a new status changes nothing the second time", async () => {
    await using folder = await workingFolder({
      "citel/iap-63a1-5.md": onRecord({ updated: "2026-10-12" }),
    });
    const first = await importList(
      folder.path,
      "id,status,updated\nIAP/63A1/5,introduced,2026-10-12\n",
      "--update",
    );
    expect(first.stdout).toBe(
      `${FILE}: updated\n  status: submitted to introduced, on 2026-10-20\n  updated: "2026-10-12" to "2026-10-20"\n`,
    );
    const written = await readFile(join(folder.path, FILE), "utf8");
    const second = await run(folder.path, ["import", "list.csv", "--update"]);
    expect(second.stdout).toBe(`${FILE}: on record, nothing new\n`);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });

  const MOVED_ON = {
    status: "in-committee",
    outcome: "Sent to a group",
    history: "[{date: 2026-10-12, status: introduced}, {date: 2026-10-19, status: in-committee}]",
  };
  const OLD = (date: string) =>
    `the row was updated on ${date}, before the latest entry on record: put the day of the change in its updated`;
  test.each([
    ["status,updated\nIAP/63A1/5,in-committee,2026-10-12", "on record, nothing new"],
    ["status,updated\nIAP/63A1/5,in-committee,2026-10", "on record, nothing new"],
    ["updated,outcome\nIAP/63A1/5,2026-10-12,Open", `not imported; outcome: ${OLD("2026-10-12")}`],
    ["updated,submitted\nIAP/63A1/5,2026-10-12,2026-08-30", `not imported; submitted: ${OLD("2026-10-12")}`],
    ["updated,status\nIAP/63A1/5,2026-10-13,adopted", `not imported; status: ${OLD("2026-10-13")}`],
    [
      "updated,status,outcome\nIAP/63A1/5,2026-10-13,adopted,Open",
      `not imported; status: ${OLD("2026-10-13")}; outcome: ${OLD("2026-10-13")}`,
    ],
    ["updated,position\nIAP/63A1/5,2026-10-12,support", `not imported; position: ${OLD("2026-10-12")}`],
  ])("older than the record undoes nothing: %j", async (cells, line) => {
    const written = onRecord({ position: "oppose", ...MOVED_ON });
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const updated = await importList(folder.path, `id,${cells}\n`, "--update");
    expect(updated.stdout).toBe(`${FILE}: ${line}\n`);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });

  const ENDED = { status: "withdrawn", history: "[{date: 2026-10-01, status: withdrawn}]" };
  const EARLIER = { position: "support", outcome: "Withdrawn for good", submitted: "2026-09-02", ...ENDED };
  const NOW = { position: "oppose", outcome: "Withdrawn for now", ...ENDED };

  /** A folder in which the group changed the record after edition 1, and the table of that edition. */
  async function changedSinceEdition1() {
    const folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord(EARLIER) });
    const table = await tableOf(folder.path);
    await freezeEdition(folder.path, 1);
    const written = onRecord(NOW);
    await writeFile(join(folder.path, FILE), written);
    return { folder, table, written };
  }

  async function tableOf(folder: string): Promise<string> {
    await run(folder, ["build", "--audience", "internal", "--format", "csv"]);
    return readFile(join(folder, "out/pp-26/internal/proposals.csv"), "utf8");
  }

  const MOVED =
    "it is that of edition 1, and the record has moved on: if it went back, put the day of the change in updated, or change the file by hand";

  test("that is older than changes without a date undoes none of them", async () => {
    const { folder, table, written } = await changedSinceEdition1();
    await using _ = folder;
    const refused = await importList(folder.path, table, "--update");
    expect(refused.stdout).toBe(
      `${FILE}: not imported; position: ${MOVED}; outcome: ${MOVED}; submitted: ${MOVED}\n`,
    );
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
    // A position that was taken out is not put back either.
    await writeFile(join(folder.path, FILE), written.replace(/^position:.*\n/gm, ""));
    const out = await importList(folder.path, "id,position\nIAP/63A1/5,support\n");
    expect(out.stdout).toBe(`${FILE}: not imported; position: ${MOVED}\n`);
  });

  test("that is older than a status without a date does not set it back", async () => {
    const undated = (status: string) => onRecord({ status }).replace("submitted: 2026-09-01\n", "");
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": undated("reported") });
    const table = await tableOf(folder.path);
    await freezeEdition(folder.path, 1);
    await writeFile(join(folder.path, FILE), undated("in-committee"));
    const refused = await importList(folder.path, table, "--update");
    expect(refused.stdout).toBe(`${FILE}: not imported; status: ${MOVED}\n`);
  });

  test("that is older than an edition in which a wrong end was taken back does not put it back", async () => {
    const restored = onRecord({ status: "submitted" });
    await using folder = await workingFolder({
      "citel/iap-63a1-5.md": onRecord({ ...ENDED, outcome: "Withdrawn for good." }),
    });
    await freezeEdition(folder.path, 1, "2026-10-05");
    await writeFile(join(folder.path, FILE), restored);
    await freezeEdition(folder.path, 2, "2026-10-12");
    const row = (day: string) =>
      `id,status,updated,outcome\nIAP/63A1/5,withdrawn,${day},Withdrawn for good.\n`;
    const refused = await importList(folder.path, row("2026-10-01"), "--update");
    expect(refused.stdout).toContain(`${FILE}: not imported; status: ${MOVED}`);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(restored);
    // Of a later day it is another withdrawal.
    const later = await importList(folder.path, row("2026-10-14"), "--update");
    expect(later.stdout).toContain("status: submitted to withdrawn, on 2026-10-14");
  });

  test("that is new and edited still changes the record", async () => {
    const { folder } = await changedSinceEdition1();
    await using _ = folder;
    const fresh = await tableOf(folder.path);
    const edited = fresh.replace("oppose", "watch").replace("Withdrawn for now", "Taken back");
    expect((await importList(folder.path, edited, "--update")).stdout).toBe(
      `${FILE}: updated\n  position: now watch, in place of one that no edition has and that may be newer than the table\n  outcome: "Withdrawn for now" to "Taken back"\n`,
    );
    // Where an edition has what is on record, a value that none has is newer.
    await freezeEdition(folder.path, 2);
    const again = await importList(folder.path, edited.replace("watch", "support-with-changes"), "--update");
    expect(again.stdout).toBe(`${FILE}: updated\n  position: now support-with-changes\n`);
    // With the day of the change, an earlier value is one that the group took again.
    const back = await importList(
      folder.path,
      "id,position,updated\nIAP/63A1/5,support,2026-10-20\n",
      "--update",
    );
    expect(back.stdout).toBe(
      `${FILE}: updated\n  position: now support\n  updated: "2026-10-01" to "2026-10-20"\n`,
    );
  });

  test.each([
    ["announced", { submitted: "2026-09-01" }, 'status "announced" is an earlier one'],
    [
      "introduced",
      { history: "[{date: 2026-10-01, status: introduced}]", status: "introduced" },
      "nothing new",
    ],
  ])("without dates sets no status back to %s", async (status, keys, line) => {
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord(keys) });
    const { stdout } = await importList(folder.path, `id,status\nIAP/63A1/5,${status}\n`, "--update");
    expect(stdout).toContain(line);
  });

  test("puts no position of the history back without the day of the change", async () => {
    const history = "[{date: 2026-09-05, position: support}, {date: 2026-10-05, position: oppose}]";
    const written = onRecord({ position: "oppose", history });
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const refused = await importList(folder.path, "id,position\nIAP/63A1/5,support\n", "--update");
    expect(refused.stdout).toContain(
      "not imported; position: it is an earlier one, and the record has moved on",
    );
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });

  test.each([
    ["Sponsor", '"Atlantis, Brazil"', "sponsors"],
    ["Sponsor", "Brazil; Atlantis", "sponsors"],
    ["Status", "tabled", "status"],
    ["Document", "the first one", "document"],
    ["Action", "TBC", "action"],
    ["Position", "perhaps", "position"],
    ["Date", "last spring", "submitted"],
    ["Updated", "last spring", "updated"],
  ])("leaves open what cannot be read, whatever else the row has: %s %s", async (heading, cell, key) => {
    await using folder = await workingFolder({});
    const made = await importList(
      folder.path,
      `id,title,target,summary,${heading}\nIAP/63A1/5,Trust,Res. 130,Words.,${cell}\n`,
      "--issue cybersecurity",
    );
    const more = key === "document" ? ", title of the source" : "";
    expect(made.stdout).toBe(`${FILE}: new; to fill in: ${key}${more}\n`);
    expect(made.stderr).toContain(`list.csv: row 2: ${key}: `);
    expect(await readFile(join(folder.path, FILE), "utf8")).toContain(`\n${key}:\n`);
    expect((await run(folder.path, ["check", "pp-26"])).exit).toBe(EXIT.findings);
  });

  test.each([
    ["status", "tabled", "in-committee", "status: in-committee", "status: now in-committee"],
    [
      "status,submitted",
      "tabled,2026-09-01",
      "submitted,2026-09-01",
      "status: submitted",
      "status: now submitted",
    ],
    [
      "status,updated,outcome",
      "tabled,2026-10-19,Agreed",
      "adopted,2026-10-19,Agreed",
      "status: adopted\nupdated: 2026-10-19\nhistory:\n  - date: 2026-10-19\n    status: adopted",
      "status: now adopted, on 2026-10-19",
    ],
    ["outcome,status", ",tabled", "Agreed,adopted", "status: adopted", "status: now adopted, on 2026-10-20"],
    ["position", "perhaps", "support", "position: support", "position: now support"],
    ["submitted", "last spring", "2026-09-01", "submitted: 2026-09-01", 'submitted: "2026-09-01"'],
    ["updated", "last spring", "2026-09-01", "updated: 2026-09-01", 'updated: "2026-09-01"'],
  ])(
    "fills in the %s that it left open when it comes again, corrected",
    async (columns, before, after, keys, line) => {
      await using folder = await workingFolder({});
      const rowOf = (cells: string) =>
        `id,title,target,summary,${columns}\nIAP/63A1/5,Trust,Res. 130,Words.,${cells}\n`;
      await importList(folder.path, rowOf(before), "--issue cybersecurity");
      const again = await importList(folder.path, rowOf(after), "--update");
      expect(again.stdout).toContain(`${FILE}: updated`);
      expect(again.stdout).toContain(`\n  ${line}\n`);
      const written = await readFile(join(folder.path, FILE), "utf8");
      expect(written).toContain(`\n${keys}\n`);
      const [, front = ""] = written.split("---\n");
      const all = front.match(/^[a-z-]+(?=:)/gm) ?? [];
      expect(all.length).toBe(new Set(all).size);
      expect((await importList(folder.path, rowOf(after), "--update")).stdout).toBe(
        `${FILE}: on record, nothing new\n`,
      );
    },
  );

  test.each([
    ["status:  # to ask Ana", 'status: "introduced"  # to ask Ana'],
    ["status: presentada", "status: introduced"],
  ])("has a status where the record has none yet: %s", async (before, after) => {
    const written = onRecord().replace("status: submitted", before);
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const updated = await importList(folder.path, "id,status\nIAP/63A1/5,introduced\n", "--update");
    expect(updated.stdout).toBe(`${FILE}: updated\n  status: now introduced\n`);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written.replace(before, after));
  });

  test("fills in what an earlier table left empty, and overwrites nothing", async () => {
    await using folder = await workingFolder({});
    const table = (cells: string) =>
      `id,title,issue,target,sponsors,summary\n${cells},Asks for more trust.\n`;
    const path = join(folder.path, "proposals/pp-26/urg/urg-81-1.md");
    const first = await importList(folder.path, table("URG/81/1,,t,Res. 130 y algo 5,Urugay"));
    expect(first.stdout).toContain("urg-81-1.md: new; to fill in: title, sponsors, issue, target\n");
    const written = await readFile(path, "utf8");
    const corrected = table('URG/81/1,"Trust: a title",cybersecurity,Res. 130; Res. 135,"URG, ARG"');
    const values =
      '  title: now "Trust: a title"\n  sponsors: now "URG, ARG"\n  issue: now "cybersecurity"\n  target: now "Res. 130, Res. 135"\n';
    const shown = await importList(folder.path, corrected);
    expect(shown.stdout).toBe(`proposals/pp-26/urg/urg-81-1.md: on record and different\n${values}`);
    expect(await readFile(path, "utf8")).toBe(written);
    const filled = await importList(folder.path, corrected, "--update");
    expect(filled.stdout).toBe(`proposals/pp-26/urg/urg-81-1.md: updated\n${values}`);
    const now = written
      .replace("title:\n", 'title: "Trust: a title"\n')
      .replace("sponsors:\n", "sponsors: [URG, ARG]\n")
      .replace("issue:\n", "issue: cybersecurity\n")
      .replace("target:\n", "target: [Res. 130, Res. 135]\n");
    expect(await readFile(path, "utf8")).toBe(now);
    const other = await importList(
      folder.path,
      table("URG/81/1,Another title,cybersecurity,Res. 135,URG"),
      "--update",
    );
    expect(other.stdout).toContain(
      'not imported; row 2 may be about another proposal (target "Res. 135" in row 2, "Res. 130, Res. 135" on record)',
    );
    expect(await readFile(path, "utf8")).toBe(now);
  });

  test.each(["null", "~", '""'])("fills in a key that is empty as %s", async (empty) => {
    const written = onRecord().replace(/^issue: .*$/m, `issue: ${empty}`);
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const table = "id,issue,status\nIAP/63A1/5,cybersecurity,introduced\n";
    const updated = await importList(folder.path, table, "--update");
    expect(updated.stdout).toContain(`${FILE}: updated\n`);
    const now = await readFile(join(folder.path, FILE), "utf8");
    expect(now).toContain("\nissue: cybersecurity\n");
    expect(now).toContain("\nstatus: introduced\n");
  });

  test("leaves a key empty where the table names no issue that is there", async () => {
    const written = onRecord().replace(/^issue: .*$/m, "issue:");
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const refused = await importList(folder.path, "id,issue\nIAP/63A1/5,cybersecurty\n", "--update");
    expect(refused.stdout).toContain("not imported; its issue differs from the record");
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });

  test("has the last status of the history, which the key lacks", async () => {
    const written = onRecord({ history: "[{date: 2026-10-12, status: introduced}]" });
    await using folder = await workingFolder({
      "citel/iap-63a1-5.md": written.replace("status: submitted", "status:"),
    });
    await importList(folder.path, "id,status\nIAP/63A1/5,introduced\n", "--update");
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(
      written.replace("status: submitted", "status: introduced"),
    );
  });

  test("puts the first entry under a history that is empty", async () => {
    const written = onRecord().replace("submitted: 2026-09-01\n", "submitted: 2026-09-01\nhistory:\n");
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    await importList(folder.path, "id,status\nIAP/63A1/5,introduced\n", "--update");
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(
      written
        .replace("status: submitted", "status: introduced")
        .replace("history:\n", "history:\n  - date: 2026-10-20\n    status: introduced\n"),
    );
  });

  test.each([
    ["status,updated\nIAP/63A1/5,withdrawn,2026-13-45", "updated"],
    ["status,outcome,submitted\nIAP/63A1/5,adopted,Agreed,31 June 2026", "submitted"],
    ["outcome,status\nIAP/63A1/5,Agreed,tabled", "status"],
    ["status,position,updated\nIAP/63A1/5,introduced,perhaps,soon", "position, updated"],
  ])("waits with a row on record until each of its cells can be read: %j", async (cells, columns) => {
    const written = onRecord();
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const refused = await importList(folder.path, `id,${cells}\n`, "--update");
    expect(refused.stdout).toBe(
      `${FILE}: not imported; its ${columns} cannot be read: correct row 2 of the table\n`,
    );
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });

  test.each(["adopted", "withdrawn"])("names the outcome that %s needs", async (status) => {
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord() });
    const made = await importList(
      folder.path,
      `id,title,sponsors,target,summary,updated,status\nIAP/63A1/5,,,,,,${status}\nMEX/44/1,Trust,MEX,Res. 130,Words.,2026-10-19,${status}\n`,
      "--update --issue cybersecurity",
    );
    expect(made.stdout).toBe(
      `${FILE}: updated; to fill in: outcome\n  status: submitted to ${status}, on 2026-10-20\n` +
        "proposals/pp-26/mex/mex-44-1.md: new; to fill in: outcome\n",
    );
    expect(made.stderr).toContain('still to fill in: outcome; "plenibrief check pp-26" names each place\n');
  });

  test("applies a position, and never repeats the one on record", async () => {
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord({ position: "oppose" }) });
    const updated = await importList(
      folder.path,
      "id,position,outcome,status\nIAP/63A1/5,Support with changes,Agreed,withdrawn\n",
      "--update",
    );
    expect(updated.stdout).toBe(
      `${FILE}: updated\n  status: submitted to withdrawn, on 2026-10-20\n  position: now support-with-changes, in place of one that no edition has and that may be newer than the table\n  outcome: "Agreed"\n`,
    );
    const text = await readFile(join(folder.path, FILE), "utf8");
    expect(text).toContain("status: withdrawn\n");
    expect(text).toContain("position: support-with-changes\n");
    expect(text).toContain("outcome: Agreed\n");
    expect((await run(folder.path, ["check", "pp-26"])).exit).toBe(EXIT.done);
  });

  test.each([
    [
      "an agreed position",
      { position: "oppose", review: "agreed", "reviewed-on": "2026-10-01" },
      "position\nIAP/63A1/5,support",
      "its position is agreed: change it by hand, together with review",
    ],
    [
      "a status that the record has left",
      {
        status: "in-committee",
        history: "[{date: 2026-10-01, status: introduced}, {date: 2026-10-09, status: in-committee}]",
      },
      "status\nIAP/63A1/5,introduced",
      'status "introduced" is an earlier one; the record has moved on to "in-committee": change it by hand if it went back',
    ],
  ])("leaves to a person %s", async (_, keys, cells, why) => {
    const written = onRecord(keys);
    await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
    const refused = await importList(folder.path, `id,${cells}\n`, "--update");
    expect(refused.stdout).toBe(`${FILE}: not imported; ${why}\n`);
    expect(refused.stdout + refused.stderr).not.toContain("oppose");
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
  });
});

test.each([
  [
    { history: "[{date: 2026-09-01, status: submitted}]" },
    "2026-08-31",
    'history has status submitted on 2026-09-01, but "submitted" is 2026-08-31: correct one of the two',
  ],
  [
    { status: "introduced", history: "[{date: 2026-09-10, status: introduced}]" },
    "2026-09-12",
    'history has status introduced on 2026-09-10, before "submitted", 2026-09-12',
  ],
  [{ updated: "2026-09-10" }, "2026-09-12", "updated 2026-09-10 lies before submitted 2026-09-12"],
])("a day of submission that contradicts %j waits", async (keys, submitted, fault) => {
  const written = onRecord(keys);
  await using folder = await workingFolder({ "citel/iap-63a1-5.md": written });
  const updated = await importList(folder.path, `id,submitted\nIAP/63A1/5,${submitted}\n`, "--update");
  expect(updated.stdout).toBe(
    `${FILE}: on record and different; not changed, because "check" would report an error in it: ${fault}\n  submitted: "2026-09-01" to "${submitted}"\n`,
  );
  expect(await readFile(join(folder.path, FILE), "utf8")).toBe(written);
});

test("a row that cannot be named states why, and which column may have its ID", async () => {
  await using folder = await workingFolder({});
  const made = await importList(
    folder.path,
    "Propuesta;Título\nCRI/91/1;Uno\nРСС/44A1/1;Dos\nthe third;Tres\n",
    "--issue cybersecurity",
  );
  expect(made.stdout).toBe(
    `CRI/91/1: not imported; "CRI/91/1": "CRI" is no sponsor's code: ITU's symbol of Costa Rica is CTR; did you mean "CTR/91/1"?\n` +
      "row 3: not imported; its id cannot be read: correct row 3 of the table\n" +
      "row 4: not imported; its id cannot be read: correct row 4 of the table\n",
  );
  expect(made.stderr).toContain(`row 3: id: ITU's prefix of "РСС" is RCC; did you mean "RCC/44A1/1"?\n`);
  const unnamed = await importList(folder.path, "Ref;Title\nMEX/44/1;Trust\n", "--issue cybersecurity");
  expect(unnamed.stderr).toContain("the column Ref may be that of id: name it so");
});

test("a table of ours has nothing new where a month of the history ends on a day of it", async () => {
  const keys = {
    history: "[{date: 2026-09-30, status: introduced}, {date: 2026-09, status: in-committee}]",
    status: "in-committee",
  };
  await using folder = await workingFolder({ "citel/iap-63a1-5.md": onRecord(keys) });
  await run(folder.path, ["build", "--format", "csv"]);
  const again = await run(folder.path, ["import", "out/pp-26/proposals.csv"]);
  expect(again.stdout).toBe(`${FILE}: on record, nothing new\n`);
});

test("a row whose file would be too long is not imported", async () => {
  await using folder = await workingFolder({});
  const made = await importList(folder.path, `ID,Summary\nMEX/44/1,${"word ".repeat(210_000)}\n`);
  expect(made.stdout).toBe("MEX/44/1: not imported; its text is too long for one file: split it by hand\n");
});

/** A spreadsheet of ours with some texts of its sheet replaced. */
function editedSheet(bytes: Uint8Array, texts: Record<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  let xml = strFromU8(parts[sheet] ?? new Uint8Array());
  for (const [from, to] of Object.entries(texts)) {
    // The head of the table has the same words as some of its cells.
    const at = xml.indexOf("</row>");
    xml = xml.slice(0, at) + xml.slice(at).replaceAll(from, to);
  }
  return zipSync({ ...parts, [sheet]: strToU8(xml) });
}
