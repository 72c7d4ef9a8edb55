import { describe, expect, test } from "vitest";
import { findingsForAudience } from "../../../src/brief/visibility.ts";
import { CLOSED_KEYS } from "../../../src/corpus/audience/closed-keys.ts";
import { githubReport, jsonReport } from "../../../src/report/report.ts";
import { sarifReport } from "../../../src/report/sarif-report.ts";
import { textReport } from "../../../src/report/text-report.ts";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

/** All that is said of these files, in each form of report. */
async function allReports(files: Record<string, string>): Promise<string> {
  const { findings, sources } = await load(files, { covers: (codePoint) => codePoint < 0x2000 });
  expect(findings).not.toEqual([]);
  const text = textReport(findings, { sources, colour: false });
  return text + githubReport(findings) + jsonReport(findings) + sarifReport(findings);
}

describe("in a block that only some may read", () => {
  test("a finding shows no excerpt, and other lines keep theirs", async () => {
    const body =
      "Summary.\n\n:::internal\nBrazil may move. [x](javascript:1)\n:::\n\nWords. [x](javascript:1)";
    const printed = await diagnose({ "a.md": proposal({}, body) });
    expect(printed).toContain("a.md:13:18  error");
    expect(printed).toContain("a.md:16:8  error");
    expect(printed).not.toContain("Brazil");
    expect(printed).toContain("16 | Words.");
  });

  test("nor does a mark of such a block that is wrong, nor what it suggests", async () => {
    const printed = await allReports({
      "a.md": proposal({}, "Summary.\n\n:::Internal Brazil may move.\n:::\n\n:::Delegation Brazil may\n:::"),
    });
    expect(printed).toContain("(audience-fence)");
    expect(printed).not.toContain("Brazil");
  });

  test.each([":::internal", ":::delegation"])("no form of report repeats a word of it: %s", async (mark) => {
    const secret = [
      "# Position on SECRET",
      "##Ask SECRET",
      "### Text",
      "![](../assets/SECRET.png)",
      "[a](SECRET.md) [b](SECRET:1) [c](../SECRET/x.txt)",
      "SECRET \u4e2d",
      "```amended SECRET\n```",
      "<b>SECRET</b>",
    ].join("\n\n");
    const files = { "a.md": proposal({}, `Summary.\n\n${mark}\n${secret}\n:::`) };
    expect(await allReports(files)).not.toMatch(/SECRET|\u4e2d|\\u4e2d/i);
  });

  test("nor of a footnote or a definition that nothing points to", async () => {
    const body =
      "Summary.\n\n[^1]: SECRET [a](SECRET.md)\n\n    SECRET \u4e2d\n\n[x]: https://SECRET.example/http 'SECRET'\n\n[y]: http://SECRET.example";
    const reports = await allReports({ "a.md": proposal({}, body) });
    expect(reports).toContain("foreign-markup");
    expect(reports).not.toMatch(/SECRET|\u4e2d|\\u4e2d/i);
  });

  test("of an address without its scheme what is to be written, and not the address", async () => {
    const report = await diagnose({
      "a.md": proposal({}, "Summary.\n\n:::internal\nwww.secret.example\n:::"),
    });
    expect(report).toContain(
      "begins with www. leads to http:, which is not secure: write https:// before it",
    );
    expect(report).not.toContain("secret");
  });

  test("what is said there instead", async () => {
    const body = "Summary.\n\n:::internal\n## Positon\n\n[a](SECRET.md)\n\n![x](SECRET.png)\n:::";
    expect(await diagnose({ "a.md": proposal({}, body) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:13:1  warning  this heading is close to "## Position", which only some may read: write "## Position" if you mean that section, or "## Further: …" if everybody may read what follows  (heading)
      proposals/pp-26/a.md:15:1  error  the target of the link does not exist or is not allowed: use a .md file, a #heading, https: or mailto:  (link-target)
      proposals/pp-26/a.md:17:1  error  the image is not one of the conference's assets/ folder  (image-source)
      2 errors, 1 warning in 1 file
      "
    `);
  });
});

describe("of a proposal that is not for the public", () => {
  test.each(["internal", "delegation", "intrenal", '"internal" # for now', "\n  internal"])(
    "no line is repeated: audience: %s",
    async (audience) => {
      const keys = {
        title: "SECRET: new",
        id: "SECRET",
        sponsors: "[SECRET]",
        issue: "secret",
        target: "Resolution SECRET",
        status: "secret",
        audience,
        submitted: "SECRET",
        secret: "SECRET",
        relations: "{opposes: secret-key}",
      };
      const printed = await allReports({
        "a.md": proposal(keys, "SECRET. [a](SECRET.md)\n\n## SECRETS ask"),
      });
      expect(printed).not.toMatch(/secret/i);
    },
  );

  test("what is said of it instead", async () => {
    const keys = { status: "in-comittee", submitted: "5 October 2026", audience: "internal", action: "x" };
    expect(await diagnose({ "a.md": proposal(keys) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  this is not one of reported, announced, submitted, revised, introduced, in-ad-hoc, in-committee, editorial, adopted, adopted-in-part, rejected, withdrawn, settled-by-statement, deferred, merged, superseded, unknown; did you mean "in-committee"?  (status)
      proposals/pp-26/a.md:8:12  error  this is not a date of the calendar, written YYYY-MM-DD, or YYYY-MM where the day is not on record; did you mean "2026-10-05"?  (date)
      proposals/pp-26/a.md:10:9  error  this is not one of ADD, MOD, SUP, NOC  (action)
      3 errors in 1 file
      "
    `);
  });

  test("a date of a key that is for the group alone is suggested, and nothing else of its words", async () => {
    const inFile = {
      "a.md": proposal({ position: "support", review: "agreed", "reviewed-on": "17 تشرين الأول 2026" }),
    };
    expect(await diagnose(inFile)).toContain('is not on record; did you mean "2026-10-17"?  (date)');
    const agreed = { "issues/x.md": issue({ position: "agreed", agreed: "15 أيلول 2026" }) };
    expect(await diagnose(agreed)).toContain('did you mean "2026-09-15"?');
    const words = { "a.md": proposal({ position: "support", "reviewed-on": "17 October 2026 SECRET" }) };
    expect(await allReports(words)).not.toContain("SECRET");
  });

  test("the time of a meeting is one that everybody may read, and its form is advised", async () => {
    const meetings = "\n  - date: 2026-11-10\n    time: 9시 30분\n    committee: COM5";
    expect(await diagnose({ "conference.md": conference({ meetings }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:11:11  error  meetings time "9시 30분" is not in the form of a time; did you mean "09:30"?  (date)
          11 |     time: 9시 30분
             |           ^^^^^^^^
      1 error in 1 file
      "
    `);
    const closed = conference({ secret: meetings.replace("9시", "SECRET") });
    expect(await allReports({ "conference.md": closed })).not.toContain("SECRET");
  });

  test("where its YAML cannot be read, or it has none", async () => {
    const broken = proposal({ title: "[SECRET", audience: "internal" });
    const none = "SECRET\n\n:::internal\nSECRET\u0007\n:::\n";
    const open = `---\ntitle: SECRET\u0007\n`;
    expect(await allReports({ "a.md": broken, "b.md": none, "c.md": open })).not.toContain("SECRET");
  });

  test("a public one is shown", async () => {
    expect(await diagnose({ "a.md": proposal({ audience: "public", id: "x" }) })).toContain("9 | id: x");
  });
});

describe("keys that not everybody sees", () => {
  test("are those of which a row says so, but for the audience of the whole file", () => {
    expect(CLOSED_KEYS).toEqual({
      conference: ["delegations"],
      issue: ["lead", "position", "agreed"],
      outcome: [],
      proposal: ["formerly", "position", "review", "reviewed-by", "reviewed-on"],
    });
  });

  test.each([
    ["position", "SECRET"],
    ["review", "SECRET"],
    ["reviewed-by", "[SECRET]"],
    ["reviewed_by", "SECRET"],
    ["reviewed-on", "SECRET"],
    ["reviewed-on", "5 October 2026 SECRET"],
    ["formerly", "SECRET SECRET"],
    ["history", "\n  - {date: SECRET, position: oppose}"],
    ["history", "\n  - date: 2026-10-01\n    note: SECRET\u0007\n    position: oppose\n    status: sbmitted"],
    ["history", "\n- date: SECRET\n  postion: oppose"],
  ])("are not repeated: %s: %s", async (key, value) => {
    expect(await allReports({ "a.md": proposal({ [key]: value }) })).not.toMatch(/SECRET|sbmitted/);
  });

  test.each([
    ["strategy", "SECRET"],
    ["position-note", "SECRET is our line"],
    ["ask", "[SECRET: 1]"],
    ["titel", "SECRET"],
    ["notes", "\n  - SECRET\u0007\n  - title: SECRET\u0007"],
    ["notes", "\n- title: SECRET\u0007\n- SECRET\u0007"],
    ["internal notes", "SECRET # SECRET"],
    ["\u00A0strategy", "SECRET\u0007"],
    ["strategy", "SECRET: one\n  more: SECRET"],
    ["sources", "[{title: a, locator: b, internal: SECRET}]"],
    ["sources", "\n  - title: a\n    locator: b\n    internal: SECRET\u0007"],
    ["confidence", "{status: inferred, position: SECRET}"],
    ["confidence", "\n  status: inferred\n  position: SECRET"],
  ])("nor is the value of a key that there is not: %s: %s", async (key, value) => {
    expect(await allReports({ "a.md": proposal({ [key]: value }) })).not.toContain("SECRET");
    if (key === "sources" || key === "confidence") return;
    expect(await allReports({ "issues/cybersecurity.md": issue({ [key]: value }) })).not.toContain("SECRET");
    expect(await allReports({ "conference.md": conference({ [key]: value }) })).not.toContain("SECRET");
  });

  test.each([
    "position:SECRET",
    "position：SECRET",
    "ask:SECRET",
    "ask：SECRET",
    "ask SECRET",
    "ask - SECRET",
    "  position:SECRET\n  SECRET",
    "strategy=SECRET",
  ])("nor what YAML takes for more of the text above, as without a blank or colon: %s", async (line) => {
    for (const text of ["submitted: 2026-10-01", "status: announced", "sponsors:\n  - KEN"]) {
      const [key = "", ...value] = text.split(":");
      const lines = `${value.join(":")}\n${line}`;
      expect(await allReports({ "a.md": proposal({ [key]: lines }) })).not.toContain("SECRET");
    }
  });

  test.each(["limits", "title", "confidence"])("nor a map that %s does not take", async (key) => {
    for (const value of ["{x: SECRET}", "[{x: SECRET}]", "{ 'x' : SECRET}"])
      expect(await allReports({ "a.md": proposal({ [key]: value }) })).not.toContain("SECRET");
  });

  test("a text that goes on with public words is repeated", async () => {
    const printed = await allReports({ "a.md": proposal({ status: "announced\n  WORDS" }) });
    expect(printed).toContain("announced WORDS");
  });

  test("nor those of an issue and the conference", async () => {
    const files = {
      "issues/cybersecurity.md": issue({ lead: "[SECRET]", position: "SECRET", agreed: "SECRET" }),
      "conference.md": conference({ delegations: "[SECRET]" }),
    };
    expect(await allReports(files)).not.toContain("SECRET");
  });

  test("other entries of history are shown", async () => {
    const history = "\n  - {date: 2026-10-01, position: watch}\n  - {date: 2026-10-02, status: sbmitted}";
    expect(await diagnose({ "a.md": proposal({ history, position: "watch" }) })).toContain("sbmitted}");
  });
});

describe("sections that not everybody sees", () => {
  const link = "SECRET [a](SECRET.md)";
  test.each(["## Ask", "## Asks", "## Our position", "### Ask", "##Ask", "> ## Ask"])(
    "are not repeated up to the next heading: %s",
    async (heading) => {
      const body = `Summary.\n\n${heading}\n\n${link}\n\n### More\n\n${link}\n\n## Text\n\nSHOWN [a](x.md)`;
      const printed = await allReports({ "a.md": proposal({}, body) });
      expect(printed).not.toContain("SECRET");
      expect(printed).toContain("SHOWN");
    },
  );

  test("a position that is agreed is public; what is asked is not", async () => {
    const body = "Summary.\n\n## Position\n\nSHOWN [a](x.md)\n\n## Ask\n\nSECRET [a](x.md)";
    const keys = { position: "watch", review: "agreed" };
    const printed = await allReports({ "a.md": proposal(keys, body) });
    expect(printed).toContain("SHOWN");
    expect(printed).not.toContain("SECRET");
    expect(await allReports({ "a.md": proposal({}, body) })).not.toContain("SHOWN");
  });

  test("those of an issue, as far as it has agreed", async () => {
    const body = "At stake.\n\n## Common position\n\nWORDS [a](x.md)";
    const file = "issues/cybersecurity.md";
    expect(await allReports({ [file]: issue({ position: "proposed" }, body) })).not.toContain("WORDS");
    expect(await allReports({ [file]: issue({ position: "agreed" }, body) })).toContain("WORDS");
  });
});

describe("comments, which nobody reads in a brief,", () => {
  test.each([
    proposal({ status: "gone # SECRET" }),
    proposal({ status: '"gone" # SECRET' }),
    proposal({ title: "Security: new # SECRET" }),
    proposal({}, "Summary. <!-- SECRET\n"),
    proposal({}, "Summary.\n\n<!-- SECRET\u0007 -->"),
  ])("are not in an excerpt", async (text) => {
    expect(await allReports({ "a.md": text })).not.toContain("SECRET");
  });

  test("what stands beside one is named as ever", async () => {
    expect(await diagnose({ "a.md": proposal({ status: '"gone" # SECRET' }) })).toContain(
      'status "gone" is not',
    );
  });
});

const isPlain = (codePoint: number) => codePoint < 0x2000;

describe("a text of a key that is marked as restricted", () => {
  test.each([
    ["outcome", '"Internal: CANARY moved in the corridor"'],
    ["outcome", '"[interne] CANARY"'],
    ["outcome", '"(Internal) CANARY"'],
    ["title", '"Red lines: CANARY"'],
    ["committee", '"داخلي: CANARY"'],
    ["history", '[{date: 2026-10-01, status: submitted, note: "Confidential: CANARY"}]'],
    ["sources", '{title: "Note interne : CANARY", locator: page 1}'],
    ["sources", '{title: "Document 63", locator: "page 1 (interno: CANARY)"}'],
    ["sources", '{title: "CANARY, not for publication", locator: page 1}'],
    ["title", '"Nota interna CANARY"'],
    ["title", '"CANARY (siri)"'],
    ["title", '"Maelezo ya ndani CANARY"'],
    ["title", "Borrador CANARY no publicar"],
    ["title", "Internal memo on CANARY"],
    ["title", '"Fallback position: CANARY"'],
    ["limits", '"Known in part. Sensitive: CANARY"'],
    ["outcome", '"Adopted [Solo nosotros: CANARY]"'],
    ["outcome", "🔒 CANARY"],
    ["outcome", ">\n  Confidencial: they know\n  CANARY ☃"],
  ])("is an error, and no report shows its line: %s: %s", async (key, value) => {
    const printed = await diagnose({ "a.md": proposal({ [key]: value }) }, { covers: isPlain });
    expect(printed).toContain(
      "contains words that are marked as restricted, but everybody reads this key: put them into the text, in a block :::internal",
    );
    expect(printed).not.toContain("CANARY");
  });

  test.each([
    ["title", '"ჩვენი პოზიცია: CANARY ☃"'],
    ["limits", '"ჩვენი პოზიცია: CANARY ☃"'],
    ["outcome", '"Chúng ta nói: CANARY ☃"'],
    ["committee", '"אנחנו: CANARY ☃"'],
    ["sources", '{title: "हमारी मांग: CANARY ☃", locator: page 1}'],
    ["history", '[{date: 2026-10-01, status: submitted, note: "Η θέση μας: CANARY ☃"}]'],
  ])("so is a label in a language that the tool cannot judge: %s: %s", async (key, value) => {
    const printed = await diagnose({ "a.md": proposal({ [key]: value }) }, { covers: isPlain });
    expect(printed).toMatch(/ error {2}"[^"]+" (?:has what looks like a label|contains words)/);
    expect(printed).not.toContain("CANARY");
  });

  test.each(["ECP 2 [CANARY siri]", "ECP 2, CANARY", "IAP-5 (they will withdraw CANARY)", "ECP 2 – siri"])(
    "a sponsor's own number is one: %s",
    async (number) => {
      const printed = await diagnose({ "a.md": proposal({ number: `"${number}"` }) });
      expect(printed).toContain(
        'error  "number" holds nothing but the sponsor\'s own number, such as "ECP 2" or "OUT-07(Rev.2)": put other words into the text',
      );
      expect(printed).not.toMatch(/CANARY|siri/);
    },
  );

  test.each(["ECP 2", "PP14-3/OUT-07(Rev.2)", "PACP-07", "1.10", "RCC 7 bis", "№ 5", "ОСП 3", "IAP-5 a"])(
    "its own number may be %s",
    async (number) => {
      const printed = await diagnose({ "a.md": proposal({ number: `"${number}"` }) });
      expect(printed).toBe("no errors, no warnings in 3 files\n");
    },
  );

  test.each([
    ["title", '"Internal market: effects on roaming"'],
    ["outcome", "Adopted after a request of Kenya: see Document 55"],
    ["outcome", "The position of CEPT: no change"],
    ["outcome", "The Council decided not to publish it (document 63: page 2). Deadline: 3 November"],
    ["title", "For the group of experts on child online protection"],
    ["title", '"Cybersecurity: definition and terminology"'],
  ])("others are as public as they are written: %s: %s", async (key, value) => {
    expect(await diagnose({ "a.md": proposal({ [key]: value }) })).not.toContain("label");
  });
});

test.each([
  'See [page](https://www.itu.int/x "CANARY").',
  '![alt](assets/a.png "CANARY")',
  '[page][a]\n\n[a]: https://www.itu.int/x "CANARY"',
  "```text CANARY words\nx\n```",
])("words that no brief prints are shown by no finding: %j", async (body) => {
  const report = await diagnose({ "a.md": proposal({}, `Summary.\n\n${body}`) });
  expect(report).toContain("warning");
  expect(report).not.toContain("CANARY");
});

test("the advice for a repeated key of a file that may be internal holds for one value and for a list", async () => {
  const text = proposal().replace("---\n", "---\naudience: public\naudience: internal\n");
  const { findings } = await load({ "a.md": text });
  expect(findings.filter(({ rule }) => rule === "duplicate-key").map(({ message }) => message)).toEqual([
    "a key is repeated; keep the one that is right, or put the values of both under one of them where it takes a list",
  ]);
});

describe("a build for others than the group", () => {
  const ENTRY = { date: "2026-10-02", status: "submitted", note: "It was sent." };
  const SOURCE = { title: "Document 63", locator: "page 1", for: "status" };
  const entry = (keys: Record<string, string>) =>
    `\n  - ${Object.entries(keys)
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n    ")}`;
  const PROPOSAL = {
    id: "IAP/63A1/5",
    sponsors: "\n  - KEN\n  - UGA",
    also: "[cybersecurity]",
    target: "Res. 130",
    document: "76",
    status: "submitted",
    updated: "2026-10-02",
    committee: "COM5",
    supporters: "\n  - KEN from 2026-10-02",
    relations: "\n  supersedes: iap-1-1",
    history: entry(ENTRY),
    sources: entry(SOURCE),
    language: "fr",
    confidence: "\n  status: inferred",
  };
  const CONFERENCE = {
    starts: "2026-11-09",
    meetings: entry({ date: "2026-11-10", committee: "COM5" }),
    delegations: "[KEN, UGA]",
  };
  const ISSUE = { order: "1", priority: "listed", resolutions: "[130]", sources: entry(SOURCE) };
  /** The values with a line more, at each place and with each indentation. */
  function withLine(values: Record<string, string>, added: string) {
    return Object.entries(values).flatMap(([key, value]) => {
      const lines = value.split("\n");
      return lines.flatMap((_, at) =>
        [0, 1, 3, 5].map((indent) => ({
          [key]: lines
            .flatMap((text, index) => (index === at ? [text, " ".repeat(indent) + added] : text))
            .join("\n"),
        })),
      );
    });
  }

  test.each([
    "Zubrax will fold",
    "Brazil is against it",
    "note: Zubrax will fold",
    "- Zubrax will fold",
    "*Zubrax* will fold",
  ])("prints no word of a line %j that stands behind a value, and may have been a comment", async (added) => {
    const proposals = withLine(PROPOSAL, added).map(
      (keys, index) => [`p${index}.md`, proposal(keys)] as const,
    );
    const issues = withLine(ISSUE, added).map((keys, index) => [`issues/i${index}.md`, issue(keys)] as const);
    const folders = withLine(CONFERENCE, added).map((keys) => ({ "conference.md": conference(keys) }));
    for (const files of [Object.fromEntries([...proposals, ...issues]), ...folders]) {
      const loaded = await load(files);
      for (const audience of ["public", "delegation"] as const) {
        const { shown } = findingsForAudience(audience, loaded, "proposals/pp-26");
        const errors = shown.filter(({ severity }) => severity === "error");
        expect(textReport(errors, { sources: loaded.sources, colour: false })).not.toMatch(/Zubrax|against/);
      }
    }
  });

  test("quotes one word, which may be a typing mistake, and shows check everything", async () => {
    const files = {
      "a.md": proposal({ status: "in-comittee", action: "MOD soon" }),
      "b.md": proposal({ status: "已提交印尼会撤回", target: "Res. 131" }),
    };
    const loaded = await load(files);
    const { shown } = findingsForAudience("public", loaded, "proposals/pp-26");
    const printed = textReport(shown, { sources: loaded.sources, colour: false });
    expect(printed).toContain(
      'status "in-comittee" is not one of the statuses; did you mean "in-committee"?',
    );
    expect(printed).toContain("    6 | status: in-comittee");
    expect(printed).not.toMatch(/soon|印尼/);
    const all = textReport(loaded.findings, { sources: loaded.sources, colour: false });
    expect(all).toMatch(/"MOD soon"[\s\S]+"已提交印尼会撤回"/);
  });
});
