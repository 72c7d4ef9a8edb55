import { describe, expect, test } from "vitest";
import { CONFERENCE_FIELDS } from "../../../src/brief/declaration/brief.ts";
import { CHANGE_KINDS } from "../../../src/brief/declaration/changes.ts";
import { ISSUE_FIELDS, PROPOSAL_FIELDS } from "../../../src/brief/declaration/issues-and-proposals.ts";
import type { RecordFields } from "../../../src/brief/declaration/record-fields.ts";
import type { Change } from "../../../src/brief/types.ts";
import { createChangesRenderer } from "../../../src/formats/html.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { changesMarkdown, changesText } from "../../../src/formats/text/changes-text.ts";
import { issue } from "../brief-fixture.ts";
import { changed, firstEdition, list, unchanged } from "../changes-fixture.ts";
import { attributes, fonts, templates, wordsOf } from "../renderer.ts";

const words = createWords(templates.strings);
const renderChanges = createChangesRenderer({ templates, strings: templates.strings, fonts });

describe("what changed, as text for an e-mail", () => {
  test("reports every change under its issue, edits last, and where to read on", () => {
    expect(changesText(changed, words)).toBe(`PP-18 tracking brief, as of 27 October 2018: 1 new, 1 outcome …

Since edition 6 of 13 October 2018. 13 changes: 1 new, 1 outcome, 1
withdrawn, 1 superseded, 1 merged, 1 moved, 1 revised, 1 changed
position, 1 changed common position, 1 with others for or against, 1 no
longer listed, 2 edited.

Internet public policy
- New: ACP/64A1/11 Internet public policy and management of Internet
  resources
    APT; MOD Res. 102; submitted 8 October 2018
- Superseded: Internet public policy (preparatory meeting)
    see ACP/64A1/11 Internet public policy and management of Internet
    resources
- Merged: B/25/1 Internationalized domain names
    merged into IAP/63A1/5 Names and addresses
- Revised: IAP/63A1/5 Names and addresses
    Text: 1 to [-explore-]{+establish+} ways and means for greater
    collaboration;
    Document: 63(Add.1)(Rev.1)
    Action: ADD → MOD
- Position: IAP/63A1/5 Names and addresses
    Watch → Support
- Common position: Internet public policy
    Proposed → Agreed
    Agreed on: 20 October 2018

Cybersecurity
- Outcome: ECP 1 No new treaty on security
    Submitted → Adopted
    Adopted without a change.
- Withdrawn: RUS/64/1 Streamlining resolutions
- Moved: AFCP/55A1/3 Confidence and security in the use of ICTs
    Introduced → In committee (inferred)
    Handled in: COM5
- For and against: AFCP/55A1/3 Confidence and security in the use of
  ICTs
    now for: RCC
    now against: USA
    no longer for: B
- No longer listed: USA/12/1 Artificial intelligence
    proposed by USA

Wording and layout only
- CHN/98/1 Technical standards: renamed, was chn/unnumbered; Sources
- The brief itself: Note

In brackets: [-taken out-] and {+added+}.
Every proposal is described in full in the PP-18 tracking brief as of 27
October 2018.
Civil society coordination group on PP-18
`);
  });

  test("names an issue that is gone by the title that it had", () => {
    const gone = { issue: "gone-slug" } as const;
    const made = {
      ...changed,
      changes: {
        ...changed.changes,
        list: [
          { kind: "outcome" as const, ...gone, fields: [{ field: "texts", before: "Res. 130: revised" }] },
          { kind: "editorial" as const, ...gone, fields: [{ field: "issue", before: "Former issue" }] },
        ],
      },
    };
    expect(changesText(made, words)).toContain("\n\nFormer issue\n- ");
    expect(changesText(made, words)).not.toMatch(/gone-slug/i);
    expect(wordsOf(renderChanges(made))).not.toContain("gone-slug");
  });

  test("has no line over 72 columns, however long the names", () => {
    const long = "a very long title of an issue that goes on and on, as titles of resolutions do, ".repeat(3);
    const made = { ...changed, issues: [issue("internet-public-policy", { title: long })] };
    const text = changesText(made, words);
    expect(text.split("\n").filter((line) => line.length > 72)).toEqual([]);
  });

  test("has the signs of a title as they are, and breaks no line where the text has a blank that holds", () => {
    const title = `„Offene Netze“ für ‚Bergregionen‘ – Fr. 5.–, «\u202f250\u00a0000\u202f» … ${"und\u00a0so\u00a0weiter ".repeat(9)}`;
    const made = { ...changed, issues: [issue("internet-public-policy", { title })] };
    for (const text of [changesText(made, words), changesMarkdown(made, words)]) {
      const onOneLine = text.replace(/\n */g, " ");
      expect(onOneLine).toContain(title.trim());
    }
  });

  test.each([
    "Artificial intelligence — ხელოვნური ინტელექტი",
    "Կապ և ծովային մալուխներ",
    "Straßen und Maße",
    "İnternet ve kıyı ülkeleri",
    "Τηλεπικοινωνίες και ίντερνετ",
    "The ﬁrst ŉame",
  ])("does not change the letters of a title: %s", (title) => {
    const made = { ...changed, issues: [issue("internet-public-policy", { title })] };
    expect(changesText(made, words)).toContain(`\n\n${title}\n- `);
    expect(changesMarkdown(made, words)).toContain(`\n### ${title}\n`);
  });

  test("counts a Chinese character as the two columns that it takes", () => {
    const title = "修订 第一百零一号决议 研究基于互联网协议的网络 ".repeat(4);
    const made = { ...changed, issues: [issue("internet-public-policy", { title })] };
    expect(
      Math.max(
        ...changesText(made, words)
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(72);
    expect(changesText(made, words)).toContain(
      "\n修订 第一百零一号决议 研究基于互联网协议的网络 修订 第一百零一号决议\n",
    );
  });
});

describe("what changed, as Markdown for a pull request", () => {
  test("reports the same, with what was added bold and what was taken out struck through", () => {
    expect(
      changesMarkdown(changed, words),
    ).toBe(`## PP-18 tracking brief, as of 27 October 2018: 1 new, 1 outcome …

Since edition 6 of 13 October 2018. 13 changes: 1 new, 1 outcome, 1 withdrawn, 1 superseded, 1 merged, 1 moved, 1 revised, 1 changed position, 1 changed common position, 1 with others for or against, 1 no longer listed, 2 edited.

### Internet public policy

- **New** ACP/64A1/11 Internet public policy and management of Internet resources
  - APT; MOD Res. 102; submitted 8 October 2018
- **Superseded** Internet public policy (preparatory meeting)
  - see ACP/64A1/11 Internet public policy and management of Internet resources
- **Merged** B/25/1 Internationalized domain names
  - merged into IAP/63A1/5 Names and addresses
- **Revised** IAP/63A1/5 Names and addresses
  - Text: 1 to ~~explore~~**establish** ways and means for greater collaboration;
  - Document: 63(Add.1)(Rev.1)
  - Action: ADD → MOD
- **Position** IAP/63A1/5 Names and addresses
  - Watch → Support
- **Common position** Internet public policy
  - Proposed → Agreed
  - Agreed on: 20 October 2018

### Cybersecurity

- **Outcome** ECP 1 No new treaty on security
  - Submitted → Adopted
  - Adopted without a change.
- **Withdrawn** RUS/64/1 Streamlining resolutions
- **Moved** AFCP/55A1/3 Confidence and security in the use of ICTs
  - Introduced → In committee (inferred)
  - Handled in: COM5
- **For and against** AFCP/55A1/3 Confidence and security in the use of ICTs
  - now for: RCC
  - now against: USA
  - no longer for: B
- **No longer listed** USA/12/1 Artificial intelligence
  - proposed by USA

### Wording and layout only

- CHN/98/1 Technical standards: renamed, was chn/unnumbered; Sources
- The brief itself: Note

Every proposal is described in full in the PP-18 tracking brief as of 27 October 2018.  
Civil society coordination group on PP-18
`);
  });

  test("gives a title no way to be more than words", () => {
    const title =
      "@everyone <img src=x> **bold** [link](https://example.org) `code` #12 &lt; | ~~no~~\n# Heading";
    const [first] = list;
    const made = {
      ...changed,
      changes: {
        ...changed.changes,
        list: [{ kind: "new" as const, issue: "space", proposal: { key: "x", title } }],
      },
    };
    expect(first?.kind).toBe("new");
    expect(changesMarkdown(made, words)).toContain(
      "- **New** @\u200beveryone \\<img src=x\\> \\*\\*bold\\*\\* \\[link\\](https://example.org) \\`code\\` #\u200b12 \\&lt; \\| \\~\\~no\\~\\~ # Heading\n",
    );
  });
});

describe("what changed, as a page of its own", () => {
  const page = renderChanges(changed);

  test("reports the same and links to no place that it does not have", () => {
    const ids = attributes(page, "id");
    const links = attributes(page, "href").filter((href) => href.startsWith("#"));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(attributes(page, "data-page-of")).toEqual([]);
    for (const { proposal } of list) expect(wordsOf(page)).toContain(proposal?.title ?? "");
  });

  test("fetches nothing", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|link|iframe|img)\b/i);
  });
});

describe.each([
  ["text", changesText],
  ["Markdown", changesMarkdown],
  ["a page", (made: typeof changed) => wordsOf(renderChanges(made))],
])("as %s", (_, print) => {
  test("an edition without changes says so, and since when", () => {
    expect(print(unchanged, words)).toContain("Nothing has changed since edition 6 of 13 October 2018.");
  });

  test("the first edition says that it is the first", () => {
    expect(print(firstEdition, words)).toContain("This is the first edition");
  });
});

test("every kind of change and every part that can change has its words", () => {
  const reported = (fields: RecordFields) =>
    Object.entries(fields).flatMap(([name, { reportedAs }]) => (reportedAs === "derived" ? [] : [name]));
  const fields = [
    ...reported(PROPOSAL_FIELDS),
    ...reported(ISSUE_FIELDS),
    ...[...reported(CONFERENCE_FIELDS), "order", "membership"].map((field) => `conference.${field}`),
    "key",
  ];
  const keys = [
    ...fields.map((field) => `changes.field.${field}`),
    ...CHANGE_KINDS.flatMap((kind) => [`changes.kind.${kind}`, `changes.tally.${kind}`]),
  ];
  expect(keys.filter((key) => !words.has(key))).toEqual([]);
});

test("an issue is named as a new one, and a proposal's other issue is not", () => {
  const printed = (change: Change) =>
    changesText({ ...changed, changes: { ...changed.changes, list: [change] } }, words);
  const added = { field: "issue", after: "Cybersecurity" };
  const ofIssue = { kind: "details", issue: "cybersecurity" } as const;
  expect(printed({ ...ofIssue, fields: [added] })).toContain("New issue: Cybersecurity");
  expect(printed({ ...ofIssue, fields: [{ field: "issue", before: "Cybersecurity" }] })).toContain(
    "    Issue: ",
  );
  const moved = { ...added, before: "Security" };
  const proposal = { key: "citel/a", title: "A title" };
  expect(printed({ ...ofIssue, proposal, fields: [moved] })).toContain("    Issue: Security → Cybersecurity");
});
