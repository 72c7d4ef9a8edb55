import { describe, expect, it, test } from "vitest";
import { privateTextIn } from "../../../src/corpus/audience/private-text.ts";
import { REPORT_FORMATS, report } from "../../../src/report/report.ts";
import { conference, load, proposal } from "../small-conference.ts";

/** What is pasted along, and what it is called. */
const PRIVATE: readonly (readonly [text: string, kind: string])[] = [
  ["https://docs.google.com/document/d/CANARY/edit", "a document in Google Drive"],
  ["https://drive.google.com/file/d/CANARY/view", "a document in Google Drive"],
  ["https://chat.whatsapp.com/CANARY", "a chat, group or call"],
  ["https://t.me/+CANARY", "a chat, group or call"],
  ["https://us02web.zoom.us/j/1?CANARY", "a chat, group or call"],
  ["https://www.notion.so/CANARY", "a page in a workspace"],
  ["https://cloud.mail.ru/public/CANARY", "a page in a workspace"],
  ["https://docs.yandex.ru/CANARY", "a page in a workspace"],
  ["https://pan.baidu.com/s/CANARY", "a page in a workspace"],
  ["https://dosya.co/CANARY", "a page in a workspace"],
  ["https://www.gulfup.com/CANARY", "a page in a workspace"],
  ["https://cloud.group.org/index.php/s/CANARY", "a page in a workspace"],
  ["https://telemost.yandex.ru/j/CANARY", "a chat, group or call"],
  ["https://group-my.sharepoint.com/:w:/g/CANARY", "a page in a workspace"],
  [
    "https://eur03.safelinks.protection.outlook.com/?url=CANARY",
    "a mail, or an address that a mail program has rewritten",
  ],
  ["file:///C:/Users/CANARY/a.docx", "a file on somebody's computer"],
  ["C:\\Users\\CANARY\\a.docx", "a file on somebody's computer"],
  ["/home/CANARY/a.md", "a file on somebody's computer"],
  ["http://localhost:3000/CANARY", "an address inside somebody's network"],
  ["http://192.168.0.3/CANARY", "an address inside somebody's network"],
  ["https://ana:CANARY@example.org/a", "an address with a user name or password"],
  ["https://example.org/a?token=CANARY", "an address that carries a key to open it"],
  ["ana.CANARY@gmail.com", "a person's e-mail address"],
  ["+254 712 345 678", "a telephone number"],
];

const OPEN = [
  "https://www.itu.int/dms_pub/itu-s/md/18/pp/c/S18-PP-C-0063!A1!MSW-E.docx",
  "https://docs.google.com/document/d/e/1/pub",
  "https://web.archive.org/web/20181029/https://www.itu.int/",
  "https://cloud.example.org/about",
  "https://vk.com/itu",
  "info@itu.int",
  "2018-10-29/2018-11-16",
  "ISBN 978-92-61-27251-9",
  "S18-PP-C-0063!R1!MSW-E, +30 % and 00:15",
  "CS 1003, Res. 71 (Rev. Dubai, 2018)",
];

describe("an address that leads to somebody's own things", () => {
  test.each(PRIVATE)("%s is named by its kind", (text, kind) => {
    for (const line of [text, `See ${text}.`, `    url: ${text}`, `[words](${text})`, `<${text}>`])
      expect(
        privateTextIn(line).map((found) => found.kind),
        line,
      ).toEqual([kind]);
  });

  test.each(OPEN)("%s is none", (line) => expect(privateTextIn(line)).toEqual([]));

  it("is a warning in what everybody reads, and in nothing else", async () => {
    const mail = "ana.perez@gmail.com";
    const files = {
      "conference.md": conference({ contact: mail }, `Write to ${mail}.`),
      "a.md": proposal(
        {},
        `Ask ana@gmail.com.\n\n<!-- bo@gmail.com -->\n\n:::internal\nbo@gmail.com\n:::\n\n## Ask\n\n+254 712 345 678`,
      ),
      "b.md": proposal({ target: "Res. 2", audience: "internal" }, `${mail} and bo@gmail.com`),
    };
    expect((await load(files)).findings).toEqual([
      {
        file: "proposals/pp-26/a.md",
        line: 10,
        column: 5,
        length: 13,
        severity: "warning",
        rule: "private-address",
        message:
          "a person's e-mail address is in a text that everybody reads: remove it, or put it into a block :::internal",
        confidential: true,
      },
    ]);
  });

  it("is declared public by a comment above it", async () => {
    const sources = (comment: string) =>
      `\n  - title: A table\n    # ${comment}\n    url: https://docs.google.com/spreadsheets/d/1/edit`;
    expect((await load({ "a.md": proposal({ sources: sources("Public: open to all.") }) })).findings).toEqual(
      [],
    );
    expect((await load({ "a.md": proposal({ sources: sources("A table.") }) })).findings).toHaveLength(1);
  });

  it("stands in no report, whatever else is wrong with its line", async () => {
    const texts = PRIVATE.map(([text]) => text).filter((text) => text.includes("CANARY"));
    const files = texts.flatMap((text, index) => [
      [`${index}a.md`, proposal({ sources: `{title: T, url: "${text.replaceAll("\\", "\\\\")}"}` })],
      [`${index}b.md`, proposal({ committee: text, status: text })],
      [`${index}c.md`, proposal({}, `Words ☃ [a](${text}) <b>x</b> ![ ](${text}) ==${text}==`)],
      [`${index}d.md`, proposal({ sponsors: `[${text}]`, target: text })],
    ]);
    const { findings, sources } = await load(Object.fromEntries(files), { covers: () => false });
    expect(findings.length).toBeGreaterThan(texts.length * 4);
    for (const format of REPORT_FORMATS)
      expect(report(findings, format, { sources, colour: false })).not.toContain("CANARY");
  });
});
