import { describe, expect, it, test } from "vitest";
import { privateTextIn } from "../../../src/corpus/audience/private-text.ts";
import { REPORT_FORMATS, report } from "../../../src/report/report.ts";
import { notInGate } from "../../gate.ts";
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
  ["https://mail.163.com/js6/main.jsp?CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.126.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.yeah.net/CANARY", "a mail, or an address that a mail program has rewritten"],
  [
    "https://mail.qq.com/cgi-bin/frame_html?CANARY",
    "a mail, or an address that a mail program has rewritten",
  ],
  [
    "https://wx.mail.qq.com/home/index?r=1#/read/CANARY",
    "a mail, or an address that a mail program has rewritten",
  ],
  ["https://mail.sina.com.cn/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.sohu.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://exmail.qq.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://qiye.aliyun.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://e.mail.ru/inbox/0:CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.yandex.ru/?uid=1#message/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://yandex.com.tr/mail/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.naver.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.daum.net/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.yahoo.co.jp/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://navigator.gmx.net/mail?CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://navigator.web.de/mail?CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.proton.me/u/0/inbox/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://app.tuta.com/mail/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://email.ionos.de/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.zoho.eu/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.rediff.com/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://app.fastmail.com/mail/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://poczta.onet.pl/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://webmail.example.gov/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://mail.group.gov.br/owa/CANARY", "a mail, or an address that a mail program has rewritten"],
  ["https://web.telegram.org/a/#-100CANARY", "a chat, group or call"],
  ["https://webk.telegram.org/k/#CANARY", "a chat, group or call"],
  ["https://t.me/c/1234567890/12?CANARY", "a chat, group or call"],
  ["https://t.me/joinchat/1CANARY", "a chat, group or call"],
  ["https://vk.com/im?sel=CANARY", "a chat, group or call"],
  ["https://web.vk.me/convo/CANARY", "a chat, group or call"],
  ["https://works.do/CANARY", "a chat, group or call"],
  ["https://chatwork.com/#!ridCANARY", "a chat, group or call"],
  ["https://discord.com/channels/1/CANARY", "a chat, group or call"],
  ["https://signal.group/#CANARY", "a chat, group or call"],
  ["https://messenger.com/t/CANARY", "a chat, group or call"],
  ["https://facebook.com/messages/t/CANARY", "a chat, group or call"],
  ["https://work.weixin.qq.com/CANARY", "a chat, group or call"],
  ["https://meet.group.org/CANARY", "a chat, group or call"],
  ["https://matrix.to/#/!CANARY", "a chat, group or call"],
  ["https://note.youdao.com/s/CANARY", "a page in a workspace"],
  ["https://note.youdao.com/ynoteshare/index.html?id=CANARY", "a page in a workspace"],
  ["https://app.yinxiang.com/shard/CANARY", "a page in a workspace"],
  ["https://wps.cn/l/CANARY", "a page in a workspace"],
  ["https://jianguoyun.com/p/CANARY", "a page in a workspace"],
  ["https://mubu.com/doc/CANARY", "a page in a workspace"],
  ["https://flowus.cn/CANARY", "a page in a workspace"],
  ["https://wolai.com/CANARY", "a page in a workspace"],
  ["https://disk.yandex.com.tr/d/CANARY", "a page in a workspace"],
  ["https://note.naver.com/CANARY", "a page in a workspace"],
  ["https://mybox.naver.com/CANARY", "a page in a workspace"],
  ["https://cryptpad.fr/pad/#/2/CANARY", "a page in a workspace"],
  ["https://annuel2.framapad.org/p/CANARY", "a page in a workspace"],
  ["https://pad.group.org/p/CANARY", "a page in a workspace"],
  ["https://share.icloud.com/photos/CANARY", "a page in a workspace"],
  ["https://files.group.org/index.php/s/CANARY", "a page in a workspace"],
  ["https://box.group.org/s/aB3dE6gHCANARY0", "a page in a workspace"],
  ["https://example.org/a?sid=CANARY12", "an address that carries a key to open it"],
  ["https://example.org/a;jsessionid=CANARY", "an address that carries a key to open it"],
  ["https://example.org/a?b=1&PHPSESSID=CANARY", "an address that carries a key to open it"],
  ["https://example.org/a#access_token=CANARY", "an address that carries a key to open it"],
  ["https://example.org/a?X-Goog-Signature=CANARY", "an address that carries a key to open it"],
  ["https://example.org/a?passcode=CANARY", "an address that carries a key to open it"],
  ["https://example.org/a?key=CANARY12345", "an address that carries a key to open it"],
  ["https://example.org/a?next=%2Fb%3Ftoken%3DCANARY", "an address that carries a key to open it"],
  ["https://mp.weixin.qq.com/s?__biz=Mz&pass_ticket=CANARY", "an address that carries a key to open it"],
  ["https://accounts.google.com/v3/signin?CANARY", "a page behind a sign-in"],
  ["https://login.group.org/CANARY", "a page behind a sign-in"],
  ["https://sso.group.gov.cn/CANARY", "a page behind a sign-in"],
  ["https://oa.group.gov.cn/CANARY", "a page behind a sign-in"],
  ["https://intranet.group.int/CANARY", "a page behind a sign-in"],
  ["tg://join?invite=CANARY", "an address that only a program of this computer opens"],
  ["http://server01/CANARY", "an address inside somebody's network"],
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

/** As people of one state write them. */
const LOCAL_NUMBERS = [
  "Asks for fibre; Anil (9851012345) has the text.",
  "WhatsApp 98510-12345",
  "call Anil on 98510-12345",
  "call ০১৭১১-১২৩৪৫৬",
  "call ९८५१०१२३४५",
  "call ၀၉-၄၂၀၀၁၂၃၄၅",
  "Ask Ana, 031 123 45 67.",
  "(031) 123 45 67",
  "Tel. 044 668 18 00",
  "0171/1234567",
  "020 7946 0958",
  "01.23.45.67.89",
  "01-23-45-67-89",
  "0711234567",
  "Tel. 601 123 456",
  "phone (555) 123-4567",
  "هاتف ٠٥٠١٢٣٤٥٦٧",
  "тел. 8 912 345 67 89",
  "手机 13912345678",
  "Natel 079 123 45 67",
  "+٩٦٥ ٩٨٧٦ ٥٤٣٢",
];

const OPEN = [
  "https://www.itu.int/dms_pub/itu-s/md/18/pp/c/S18-PP-C-0063!A1!MSW-E.docx",
  "https://docs.google.com/document/d/e/1/pub",
  "https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOp",
  "https://mp.weixin.qq.com/s?__biz=MzA4&mid=265&idx=1&sn=0f1e2d3c4b&chksm=8b9a",
  "https://t.me/minsvyaz/1234",
  "https://whatsapp.com/channel/0029Va",
  "https://www.itu.int/md/meetingdoc.asp?lang=en&parent=S22-PP-C&source=Secretariat",
  "https://www.itu.int/en/search/Pages/results.aspx?k=plenipotentiary&session=2026",
  "https://www.itu.int/pub/publications.aspx?lang=en&parent=S-CONF-ACTF-2022&key=resolution-179",
  "https://www.itu.int/en/_layouts/15/WopiFrame.aspx?sourcedoc=/en/a.docx",
  "https://news.mail.ru/politics/12345/",
  "https://lenta.ru/news/2026/11/18/itu/",
  "https://news.naver.com/main/read.nhn?mode=LSD&sid1=105&oid=001&aid=0012345678",
  "https://v.daum.net/v/20261118123456789",
  "https://news.yahoo.co.jp/articles/0a1b2c3d4e5f60718293",
  "https://mail.python.org/pipermail/list/2026-November/1.html",
  "https://www.miit.gov.cn/xwdt/art/2026/art_0a1b2c3d.html",
  "https://www.dailymail.co.uk/news/article-1.html",
  "https://undocs.org/A/RES/76/1?session=76",
  "https://www.un.org/en/ga/?sid=5",
  "info@mail.gov.in",
  "https://web.archive.org/web/20181029/https://www.itu.int/",
  "https://cloud.example.org/about",
  "https://vk.com/itu",
  "info@itu.int",
  "2018-10-29/2018-11-16",
  "ISBN 978-92-61-27251-9",
  "S18-PP-C-0063!R1!MSW-E, +30 % and 00:15",
  "CS 1003, Res. 71 (Rev. Dubai, 2018)",
  "ISBN 0306406152, ISBN 0-306-40615-2",
  "CHF 1 250 000 000, mobile 1 250 000 000, Mobile: 7.500.000.000",
  "call for 1 250 000 000 francs in 2026-2030",
  "09.11.2026 130 proposals, 05.10.26 14.30, 01 02 2026 10 30",
  "09.30-11.00 101 delegates",
  "Call 29.10.2018 14:30, call 2026-11-12 0930 1030",
  "https://example.org/article-0123456789?id=0123456789",
  "doi 10.1234/0123456789 and 0,123456789",
  "weeks 08, 09, 10, 11 and 12 of 2018-2022 and 2026",
];

describe("an address that leads to somebody's own things", () => {
  test.each(PRIVATE)("%s is named by its kind", (text, kind) => {
    for (const line of [text, `See ${text}.`, `    url: ${text}`, `[words](${text})`, `<${text}>`])
      expect(
        privateTextIn(line).map((found) => found.kind),
        line,
      ).toEqual([kind]);
  });

  test.each(LOCAL_NUMBERS)("a number without the code of a state is one of a telephone: %s", (line) =>
    expect(privateTextIn(line).map(({ kind }) => kind)).toEqual(["a telephone number"]),
  );

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
    const all = PRIVATE.filter(([text]) => text.includes("CANARY"));
    const ofKinds = new Map(all.map(([text, kind]) => [kind, text]));
    const texts = [...new Set([...ofKinds.values(), ...notInGate(all.map(([text]) => text))])];
    const files = texts.flatMap((text, index) => {
      const keys = { committee: text, status: text, sponsors: `[${text}]`, target: text };
      const sources = `{title: T, url: "${text.replaceAll("\\", "\\\\")}"}`;
      const body = `Words ☃ [a](${text}) <b>x</b> ![ ](${text}) ==${text}==`;
      return [
        [`${index}a.md`, proposal(keys)],
        [`${index}b.md`, proposal({ sources }, body)],
      ];
    });
    const { findings, sources } = await load(Object.fromEntries(files), { covers: () => false });
    expect(findings.length).toBeGreaterThan(texts.length * 4);
    for (const format of REPORT_FORMATS)
      expect(report(findings, format, { sources, colour: false })).not.toContain("CANARY");
  });
});
