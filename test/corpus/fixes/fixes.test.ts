import { describe, expect, test } from "vitest";
import { isSameRecord } from "../../../src/corpus/fixes/same-record.ts";
import { nearDay } from "../../../src/corpus/fixes/written-values.ts";
import { readFile } from "../../../src/corpus/read-file.ts";
import { expectLinearOn } from "../../linear.ts";
import { conference, issue, type Keys, load, proposal } from "../small-conference.ts";
import { fixed } from "./fixed.ts";

/** What becomes of a proposal's key, and what is said about it. */
async function ofKey(key: string, value: string, role: "proposal" | "issue" | "conference" = "proposal") {
  const make = { proposal, issue, conference }[role];
  const { text, did } = await fixed(make({ [key]: value }), role);
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.startsWith(`${key}:`));
  const rest = lines.slice(line).findIndex((each, index) => index > 0 && /^\S/.test(each));
  const now = lines.slice(line, line + rest).join("\n");
  const isAsked = (each: string) => !/\((?:key-order|trailing-blanks)\)$/.test(each);
  return {
    now: now.slice(key.length + 1).replace(/^ /, ""),
    did: did.filter(isAsked).map((each) => each.replace(/^\d+:\d+ /, "")),
  };
}

const QUOTES =
  'quotation marks as in a printed text are no quotes of YAML and would be printed: write straight ones (") in their place; where the text is a quotation as a whole, write straight ones around them';

const wrote = (right: string, words: string, fix: string) => `wrote ${right} for "${words}" (${fix})`;

test.each([
  ["20/10/26", "2026-10-20"],
  ["15/9/26", "2026-09-15"],
  ["5/10/26", undefined],
  ["२०/१०/२६", "2026-10-20"],
  ["২১/১০/২৬", "2026-10-21"],
  ["23.10.26", "2026-10-23"],
  ["29.10.26", "2026-10-29"],
  ["30.11.26", "2026-11-30"],
  ["27.10.26", undefined],
  ["29/10/26", undefined],
  ["10-20-26", "2026-10-20"],
  ["24/10/26", undefined],
  ["27/10/26", undefined],
  ["12/10/26", undefined],
  ["26-10-12", undefined],
  ["26/02/19", undefined],
  ["83-06-26", undefined],
  ["31/02/26", undefined],
  ["20. 10. 26.", "2026-10-20"],
  ["20 / 10 / 26", "2026-10-20"],
  ["27/3/26", undefined],
  ["26/5/27", undefined],
])("of days with the short year of %s one is near the conference: %s", (written, day) => {
  expect(nearDay(written, "2026-11-09")).toBe(day);
  expect(nearDay(written, undefined)).toBeUndefined();
});

describe("a date that can be read in one way only is written as dates are", () => {
  test.each([
    ["3 October 2018", "2018-10-03"],
    ["3 Oct. 2018", "2018-10-03"],
    ["3rd October 2018", "2018-10-03"],
    ["Oct 3, 2018", "2018-10-03"],
    ["2018/10/03", "2018-10-03"],
    ["2018.10.3", "2018-10-03"],
    ["2018-10-3", "2018-10-03"],
    ["20181003", "2018-10-03"],
    ["25/10/2018", "2018-10-25"],
    ["10/25/2018", "2018-10-25"],
    ["10.10.2018", "2018-10-10"],
    ["２０１８-１０-０３", "2018-10-03"],
    ["October 2018", "2018-10"],
    ["segunda-feira, 5 de outubro de 2026", "2026-10-05"],
    ["lunes 5 de octubre de 2026", "2026-10-05"],
    ["понедельник, 5 октября 2026 г.", "2026-10-05"],
    ["2026年10月5日（星期一）", "2026-10-05"],
    ["October 5th, 2026 (Monday)", "2026-10-05"],
    ["seg., 5 out. 2026", "2026-10-05"],
    ["1.º de octubre de 2026", "2026-10-01"],
    ["2 de setiembre de 2026", "2026-09-02"],
    ["dilluns 5 d'octubre de 2026", "2026-10-05"],
    ["2018/10", "2018-10"],
  ])("%s", async (words, right) => {
    expect(await ofKey("updated", words)).toEqual({ now: right, did: [wrote(right, words, "date")] });
  });

  test.each([
    "03/10/2018",
    "1º-10-2026",
    "Tuesday 5 October 2026",
    "10/03/18",
    "31 November 2018",
    "2018-13-10",
    "last Tuesday",
    "October",
    "1/2/3",
  ])("%s is left to a person", async (words) => {
    expect(await ofKey("submitted", words)).toEqual({ now: words, did: [] });
  });

  test("a month is none where a day belongs", async () => {
    expect(await ofKey("starts", "November 2026", "conference")).toEqual({ now: "November 2026", did: [] });
    expect((await ofKey("starts", "9 November 2026", "conference")).now).toBe("2026-11-09");
    expect((await ofKey("agreed", "September 2026", "issue")).now).toBe("2026-09");
  });

  test("where not everybody may read the line, no word of it is repeated", async () => {
    const did = ["wrote a date in its form (date)"];
    expect(await ofKey("reviewed-on", "3 October 2018")).toEqual({ now: "2018-10-03", did });
    const closed = proposal({ sponsors: "IAP", title: "Plan #5 of Brazil", audience: "internal" });
    expect((await fixed(closed)).did).toEqual([
      "2:13 put the text in quotes (unquoted-text)",
      "3:11 wrote the code of a sponsor (sponsor)",
    ]);
  });

  test("of a delegation, what was written is named, as a finding suggests it, and not what was there", async () => {
    expect(await ofKey("delegations", "[KEN, BRA, Peru y Chile]", "conference")).toEqual({
      now: "[KEN, B, PRU, CHL]",
      did: [
        "wrote B for another name of the state (sponsor)",
        "wrote PRU, CHL for other names of the states (sponsor)",
      ],
    });
  });

  test("quotes and comments around it stay", async () => {
    expect((await ofKey("submitted", "'3 October 2018' # as printed")).now).toBe("'2018-10-03' # as printed");
  });

  test("what may be a comment behind it stays one", async () => {
    expect((await ofKey("submitted", "3 October 2018 # as printed")).now).toBe("2018-10-03 # as printed");
  });

  test("in history, and behind the from of who supports and opposes", async () => {
    const history =
      "\n  # the first\n  - {date: 2018/10/03, status: submitted}\n  - date: 5 Oct 2018\n    position: watch";
    expect((await ofKey("history", history)).now).toBe(
      "\n  # the first\n  - {date: 2018-10-03, status: submitted}\n  - date: 2018-10-05\n    position: watch",
    );
    expect(await ofKey("supporters", "[RCC, CEPT from 16 November 2018]")).toEqual({
      now: "[RCC, CEPT from 2018-11-16]",
      did: [wrote("2018-11-16", "16 November 2018", "date")],
    });
  });

  test("a text that only looks like a date is a text", async () => {
    expect(await ofKey("title", "3 October 2018")).toEqual({ now: "3 October 2018", did: [] });
  });
});

describe("a group by what stands before its proposals is written as the group", () => {
  test.each([
    ["[IAP]", "[CITEL]", ["IAP"]],
    ["ACP", "APT", ["ACP"]],
    ["[ECP, 'AFCP']", "[CEPT, 'ATU']", ["ECP", "AFCP"]],
    ["\n  - 'EUR' # the Europeans\n  - B", "\n  - 'CEPT' # the Europeans\n  - B", ["EUR"]],
  ])("sponsors: %s", async (value, now, codes) => {
    const done = await ofKey("sponsors", value);
    expect(done.now).toBe(now);
    expect(done.did.map((each) => /for "(.*)"/.exec(each)?.[1])).toEqual(codes);
  });

  test("with a day whose short year is one near the conference only", async () => {
    const written = proposal({ opponents: "[ISR from 21.10.26, JOR from 20/10/26, LBN from 12/10/26]" });
    const { text } = await fixed(written, "proposal", true, "2026-11-09");
    expect(text).toContain("opponents: [ISR from 2026-10-21, JOR from 2026-10-20, LBN from 12/10/26]");
  });

  test.each([
    "[Guyana?]",
    "[IAP?]",
    '"(IAP)"',
    "Haiti (?)",
    "[~Haiti]",
    '"Haiti? from 2026-11-09"',
    "[Haiti? from 2026-11-09]",
  ])("not with a mark of doubt: %s", async (value) => {
    for (const key of ["sponsors", "supporters", "opponents"])
      expect(await ofKey(key, value)).toEqual({ now: value, did: [] });
  });

  test("with a month that is another one in another language, by the language of the file", async () => {
    const written = (language: string) => proposal({ submitted: '"3 listopada 2026"', language });
    const textOf = async (language: string) =>
      (await fixed(written(language), "proposal", true, "2026-11-09")).text;
    expect(await textOf("pl")).toContain('submitted: "2026-11-03"');
    expect(await textOf("hr")).toContain('submitted: "2026-10-03"');
    expect(await textOf("en")).toContain('submitted: "3 listopada 2026"');
  });

  test("with the day from which it is known", async () => {
    expect((await ofKey("opponents", "IAP from 2026-11")).now).toBe("CITEL from 2026-11");
    expect((await ofKey("supporters", "EUR from 16 November 2026")).now).toBe("CEPT from 2026-11-16");
  });

  test("not where the group would stand twice, and no other name is guessed", async () => {
    // One of these may be Singapore, Nigeria or Belgium.
    expect((await ofKey("sponsors", "[MY, SG]")).now).toBe("[MY, SG]");
    expect((await ofKey("sponsors", "MY, SG")).now).toBe("MY, SG");
    expect((await ofKey("sponsors", "[RSA, NGR]")).now).toBe("[RSA, NGR]");
    expect(await ofKey("sponsors", "[SR, РБ, ARE]")).toEqual({ now: "[SR, РБ, ARE]", did: [] });
    expect((await ofKey("supporters", "[RS from 2026-10-01, LR]")).now).toBe("[RS from 2026-10-01, LR]");
    expect((await ofKey("opponents", "MR")).now).toBe("MR");
    const delegations = "[SR, CR, АР]";
    expect(await ofKey("delegations", delegations, "conference")).toEqual({ now: delegations, did: [] });
    expect((await ofKey("sponsors", "[B, L]")).now).toBe("[B, L]");
    // The entry that shows it stays; the others are right without it.
    expect((await ofKey("sponsors", "[Mali, NGR, Togo, BEN]")).now).toBe("[Mali, NGR, TGO, BEN]");
    expect((await ofKey("delegations", "[Mali, NGR, Togo, Ghana]", "conference")).now).toBe(
      "[Mali, NGR, TGO, GHA]",
    );
    expect((await ofKey("sponsors", "[CITEL, IAP]")).now).toBe("[CITEL, IAP]");
    expect((await ofKey("sponsors", "[EUR, ECP]")).now).toBe("[EUR, ECP]");
    expect((await ofKey("sponsors", "[CEPTT, Brazil]")).now).toBe("[CEPTT, B]");
    expect((await ofKey("number", "IAP")).now).toBe("IAP");
  });

  test.each([
    ["[Kenya, BRA, GER]", "[KEN, B, D]"],
    ["African Group", "ATU"],
    ["[Arab States, ke]", "[ARB, KEN]"],
    ["[HTI, Cuba y Nicaragua]", "[HTI, CUB, NCG]"],
    ["Haití y Panamá", "[HTI, PNR]"],
    ["[IRN، PAK]", "[IRN, PAK]"],
    ["[Trinidad y Tobago]", "[TRD]"],
  ])("a name or another list's code that is one sponsor's alone: %s", async (value, now) => {
    expect((await ofKey("sponsors", value)).now).toBe(now);
  });

  test.each([
    "[Kenyaa]",
    "[KNE]",
    "[Korea]",
    "[America]",
    "[BRN]",
    "[CL]",
    "[A]",
    "[MTQ]",
    "[TPE]",
    "[Zambai]",
    "[Guinea y Cuba]",
    "[Cuba, Cuba y Nicaragua]",
    '["Cuba y Nicaragua"]',
    "[Cuba y Nicaragua from 2026-10-01]",
    "\n  - Cuba y Nicaragua",
  ])("what may be another's, is no sponsor or has a mistake in it stays: %s", async (value) => {
    expect(await ofKey("sponsors", value)).toEqual({ now: value, did: [] });
  });

  test("a conference's delegations are member states only", async () => {
    expect((await ofKey("delegations", "[Kenya, Africa, BRA]", "conference")).now).toBe("[KEN, Africa, B]");
    expect((await ofKey("delegations", "[Kenya and BRA]", "conference")).now).toBe("[KEN, B]");
    expect((await ofKey("delegations", "[Kenya and CITEL]", "conference")).now).toBe("[Kenya and CITEL]");
    const names =
      "[Federación de Rusia, Santa Sé, Méjico, Irão, República Democrática do Congo, Suazilândia]";
    expect((await ofKey("sponsors", names)).now).toBe("[RUS, CVA, MEX, IRN, COD, SWZ]");
  });
});

const each = (key: string, words: string) => words.split(" ").map((word): [string, string] => [key, word]);

describe("a word of a closed list is written for one that can mean no other", () => {
  test.each([
    ["action", "modify", "MOD"],
    ["action", "تعديل", "MOD"],
    ["action", "sans changement", "NOC"],
    ["action", "No change", "NOC"],
    ["action", "suppress", "SUP"],
    ["status", "submited", "submitted"],
    ["status", "In Committee", "in-committee"],
    ["position", "in favour", "support"],
    ["position", "pour", "support"],
    ["position", "contre", "oppose"],
    ["position", "soutien avec modifications", "support-with-changes"],
    ["status", "soumise", "submitted"],
    ["position", "Against", "oppose"],
    ["position", "support_with_changes", "support-with-changes"],
    ["status", "enviado", "submitted"],
    ["action", "revogar", "SUP"],
    ["action", "agregar", "ADD"],
  ])("%s: %s", async (key, words, right) => {
    expect(await ofKey(key, words)).toMatchObject({ now: right });
    expect(await ofKey("history", `\n  - {date: 2026-10-03, ${key}: ${words}}`)).toMatchObject({
      now: `\n  - {date: 2026-10-03, ${key}: ${key === "action" ? words : right}}`,
    });
  });

  test.each([
    ["action", "ADN"],
    ["status", "agreed"],
    ["status", "tabled"],
    ["position", "neutral"],
    ["review", "agrede"],
    ["audience", "publik"],
    ["audience", "internl"],
    ["position", "no support"],
    ["position", "support no"],
    ["position", "unopposed"],
    ["status", "unadopted"],
    // Handed in, or presented to a committee.
    ...each(
      "status",
      "presented presentada apresentada présentée внесено представлен eingebracht ներկայացված remise",
    ),
    // By a committee, or by the plenary.
    ...each("status", "approved accepted adoptada aprovada approuvée принято angenommen acordada amended"),
    ...each(
      "status",
      "postponed aplazada adiada reportée отложено vertagt referred dropped reviewed retired",
    ),
    ["status", "aprobada en comisión"],
    ["status", "rejected in committee"],
    ["status", "вынесено комитетом 5"],
    ...each("action", "replace substituir insertar"),
    ...each("position", "abstención нейтрально reserva con"),
    ["position", "sem objeção"],
  ])("%s: %s may be another, or decides who may read it, and stays", async (key, words) => {
    expect(await ofKey(key, words)).toEqual({ now: words, did: [] });
  });

  test("an issue's position stays: what is agreed is for the group to say", async () => {
    expect(await ofKey("position", "agred", "issue")).toEqual({ now: "agred", did: [] });
  });
});

describe("without the order of keys", () => {
  const other = "---\norder: 1\ntitle: A  \n---\n\nOne. \n";
  test("a file in which nothing is wrong is not touched", async () => {
    expect(await fixed(other, "issue", false)).toEqual({ text: other, did: [] });
    expect((await fixed(other.replaceAll("\n", "\r\n"), "issue", false)).did).toEqual([]);
  });

  test("what is wrong is put right, and the keys stay where they are", async () => {
    const wrong = other.replace("title: A  ", "title: A: b");
    expect((await fixed(wrong, "issue", false)).text).toBe('---\norder: 1\ntitle: "A: b"\n---\n\nOne.\n');
  });
});

describe("marks of direction beside what is corrected stay where they are", () => {
  test.each([
    ["supporters", "[JOR\u200F, \u200FKenya\u200E]", "[JOR\u200F, \u200FKEN\u200E]"],
    ["status", "\u200Fsubmited", "\u200Fsubmitted"],
    ["submitted", "\u200F5.10.2018\u200F", "\u200F2018-10-05\u200F"],
    ["supporters", "\u200F[JOR]\u200F", "[JOR]"],
  ])("%s: %j", async (key, value, now) => {
    expect((await ofKey(key, value)).now).toBe(now);
  });
});

describe("a text that needs quotes gets them", () => {
  test.each([
    ["Cyber: a new thing", '"Cyber: a new thing"'],
    ["Item #4 and #5", '"Item #4 and #5"'],
    ["Document #63: a register", '"Document #63: a register"'],
    ['A "new": thing', "'A \"new\": thing'"],
    ["@ITU", '"@ITU"'],
    ['"דו"ח המשרד"', `'דו"ח המשרד'`],
  ])("title: %s", async (value, now) => {
    expect(await ofKey("title", value)).toEqual({
      now,
      did: [`put the text in quotes: title: ${now} (unquoted-text)`],
    });
  });

  test.each([
    ["title", "“Consultas abertas: GTC”", '"Consultas abertas: GTC"'],
    ["title", "“Consultas abertas”", '"Consultas abertas"'],
    ["title", "”Fonden: ny text”", '"Fonden: ny text"'],
    ["title", "„Fonds“", '"Fonds"'],
    ["title", "„Alap: új szöveg”", '"Alap: új szöveg"'],
    ["title", "« Fonds\u00A0: un texte »", '"Fonds\u00A0: un texte"'],
    ["title", "»Fond«", '"Fond"'],
    ["title", "‘Women’s rights’", '"Women’s rights"'],
    ["title", "「基金」", '"基金"'],
    ["title", '“The "Fund" of 2026”', `'The "Fund" of 2026'`],
    ["title", '“Fund: new text"', '"Fund: new text"'],
    ["original-title", "«Фонд»", '"Фонд"'],
    ["target", "“new resolution on a fund”", '"new resolution on a fund"'],
    [
      "sources",
      "{title: “Letter, of 5 May”, locator: “page 1”}",
      '{title: "Letter, of 5 May", locator: "page 1"}',
    ],
    [
      "sources",
      "[{title: “Letter”, locator: p}, {title: «B», locator: c}]",
      '[{title: "Letter", locator: p}, {title: "B", locator: c}]',
    ],
    ["sources", "\n  - title: “Letter”\n    locator: page 1", '\n  - title: "Letter"\n    locator: page 1'],
  ])("straight quotes stand in place of others around a whole name: %s: %s", async (key, value, now) => {
    const made = await ofKey(key, value);
    expect(made.now).toBe(now);
    expect(made.did).toHaveLength(1);
    expect(made.did[0]).toMatch(/^put the text in quotes: .* \(unquoted-text\)$/);
    const { findings } = await load({ "a.md": proposal({ [key]: value }) });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([["unquoted-text", QUOTES]]);
  });

  test.each([
    ["title", "“Fund” and “Connect”"],
    ["title", "“Fund”, a text"],
    ["title", "‘Members’ rights’"],
    ["title", '"“Fund”"'],
    ["title", "'«Fund»'"],
    ["title", "“Fund\n  of 2026”"],
    ["title", "“Fund”\n  of 2026"],
    ["limits", "“Only the number is on record”"],
    ["sources", "{title: “Letter” of May, locator: page 1}"],
  ])("but not where it may be a quotation, or is one by the writer's will: %s: %s", async (key, value) => {
    expect(await ofKey(key, value)).toEqual({ now: value, did: [] });
    const { findings } = await load({ "a.md": proposal({ [key]: value }) });
    expect(findings.filter(({ rule }) => rule === "unquoted-text")).toEqual([]);
  });

  test.each([
    ["committee", "COM5 # SECRET ask Brazil first"],
    ["committee", "COM5 #SECRET"],
    ["committee", "Ad hoc #5 # SECRET"],
    ["title", "Cyber: a new thing # SECRET"],
    ["title", "@ITU # SECRET"],
    ["outcome", "Plan\n  goes on # SECRET"],
    ["also", "[privacy # SECRET\n  ]"],
  ])("what may be a comment never becomes text: %s: %s", async (key, value) => {
    const before = proposal({ [key]: value });
    const { text } = await fixed(before);
    expect(text.split("\n").sort()).toEqual(before.split("\n").sort());
  });

  test.each([
    ["submitted", "2026-10-03 #3 as printed"],
    ["issue", "cybersecurity #2"],
    ["also", "\n  - privacy #2"],
    ["status", "submitted #2"],
  ])("not where it would be no right value then: %s", async (key, value) => {
    expect(await ofKey(key, value)).toEqual({ now: value, did: [] });
  });
});

describe("several mistakes of one line are corrected in one run", () => {
  const [date, note] = ["22 octobre 2026", "Rev.1: the words are gone"];
  test.each([
    [
      `{date: ${date}, status: revised, note: ${note}}`,
      `{date: 2026-10-22, status: revised, note: "${note}"}`,
    ],
    [
      `{date: ${date}, status: revized, note: ${note}}`,
      `{date: 2026-10-22, status: revised, note: "${note}"}`,
    ],
    [
      `{note: ${note}, position: pour, date: ${date}}`,
      `{note: "${note}", position: support, date: 2026-10-22}`,
    ],
  ])("%s", async (entry, right) => {
    const file = (written: string) => proposal({ history: `\n  - ${written}` }).replace(": \n", ":\n");
    const { text, did } = await fixed(file(entry), "proposal", false);
    expect(text).toBe(file(right));
    // Of an entry with a position not everybody may read the words.
    const words = right.includes("position") ? "" : `: - ${right}`;
    expect(did.join("\n")).toContain(`put the text in quotes${words} (unquoted-text)`);
    expect(await fixed(text, "proposal", false)).toEqual({ text, did: [] });
  });

  test("not where a mistake of the line is left to a person", async () => {
    const entry = `{date: 03/10/2018, status: revised, note: ${note}}`;
    const file = proposal({ history: `\n  - ${entry}` }).replace(": \n", ":\n");
    expect(await fixed(file, "proposal", false)).toEqual({ text: file, did: [] });
  });
});

describe("keys are put in the order of the format", () => {
  const file = (...lines: string[]) => ["---", ...lines, "---", "", "Summary.", ""].join("\n");

  test("with their values and the comments right above, behind and right below them", async () => {
    const before = file(
      "status: submitted",
      "# who proposes it",
      "sponsors: [CITEL] # all of them",
      "sources:",
      "  # the only one",
      "  - title: Document 63",
      "    locator: page 1",
      "# more sources may follow",
      "",
      "# what it is",
      "title: Confidence",
      "target: Res. 130",
      "issue: cybersecurity",
    );
    expect(await fixed(before)).toEqual({
      text: file(
        "# what it is",
        "title: Confidence",
        "# who proposes it",
        "sponsors: [CITEL] # all of them",
        "issue: cybersecurity",
        "",
        "target: Res. 130",
        "status: submitted",
        "sources:",
        "  # the only one",
        "  - title: Document 63",
        "    locator: page 1",
        "# more sources may follow",
      ),
      did: ["2:1 put the keys in order: title, sponsors, issue, target, status, sources (key-order)"],
    });
  });

  test("also below a comment that ends in a question mark", async () => {
    const before = file("order: 1", "# what is it called?", "title: A");
    expect((await fixed(before, "issue")).text).toBe(file("# what is it called?", "title: A", "order: 1"));
  });

  test("what stands by itself stays in its place", async () => {
    const before = file(
      "# yaml-language-server: $schema=a.json",
      "order: 1",
      "",
      "# A list",
      "",
      "title: A",
      "",
      "# end",
    );
    expect((await fixed(before, "issue")).text).toBe(
      file("# yaml-language-server: $schema=a.json", "title: A", "", "# A list", "", "order: 1", "", "# end"),
    );
  });

  test.each([
    ["a key that is unknown", ["order: 1", "titel: A"]],
    ["a key that stands twice", ["order: 1", "title: A", "order: 2"]],
    ["keys in brackets", ["{order: 1, title: A}"]],
    ["keys that are indented", [" order: 1", " title: A"]],
    ["YAML that cannot be read", ["order: [1", "title: A"]],
  ])("not with %s", async (_, lines) => {
    const text = file(...lines);
    expect(await fixed(text, "issue")).toEqual({ text, did: [] });
  });

  test("a text over several lines goes along whole", async () => {
    const before = file("order: 1", "lead: >", "  One", "", "  # no comment", "title: A");
    expect((await fixed(before, "issue")).text).toBe(
      file("title: A", "order: 1", "lead: >", "  One", "", "  # no comment"),
    );
  });

  test("a file that would not say the same any more is left as it is, and that is said", async () => {
    const text = file("order: 1", "lead: |+", "  One", "", "title: A ");
    expect(await fixed(text, "issue")).toEqual({ text, did: [], doubt: true });
  });
});

describe("blanks at the end of a line go", () => {
  test("in the frontmatter and in the text", async () => {
    const text = proposal({ title: "Confidence  ", status: "submitted\t" }, "One. \n\nTwo.\n   \n## Text ");
    expect(await fixed(text)).toEqual({
      text: proposal({ title: "Confidence", status: "submitted" }, "One.\n\nTwo.\n\n## Text"),
      did: ["2:18 removed the blanks at the end of 5 lines (trailing-blanks)"],
    });
  });

  test.each([
    ["two that break a line", "One  \ntwo."],
    ["in code", "One.\n\n```\na  \n  \nb\n```"],
    ["in a proposed text", "One.\n\n## Text\n\n```proposed\n*resolves*  \nto go on\n```"],
    ["in indented code", "One.\n\n    a  \n\n    b"],
    ["in a comment", "One.\n\n<!-- a  \nb -->"],
    ["in code that was not closed", "One.\n\n~~~\na  "],
  ])("but not %s", async (_, body) => {
    const text = proposal({}, body);
    expect(await fixed(text)).toEqual({ text, did: [] });
  });

  test("nor in a text of the frontmatter over several lines", async () => {
    const text = proposal({ outcome: "|\n  One  \n  two" })
      .replace(/sources: .*\n/, "")
      .replace("---\n\n", "sources: {title: a, locator: b}\n---\n\n");
    expect(await fixed(text)).toEqual({ text, did: [] });
  });

  test("three blanks at the end of a paragraph break nothing", async () => {
    expect((await fixed(proposal({}, "One  \ntwo.   "))).text).toBe(proposal({}, "One  \ntwo."));
  });
});

describe("characters that nobody sees", () => {
  test("go where the text says the same without them", async () => {
    const text = proposal(
      { title: "Multi\u00ADstake\u200Bholder", target: '"Res. 130\uFEFF"' },
      "A co\u2060operation.\n\n`a\u00ADb`",
    );
    expect(await fixed(text)).toEqual({
      text: proposal({ title: "Multistakeholder", target: '"Res. 130"' }, "A cooperation.\n\n`ab`"),
      did: [
        "2:13 removed 2 invisible characters (invisible-character)",
        "5:18 removed byte order mark U+FEFF (invisible-character)",
        "10:5 removed word joiner U+2060 (invisible-character)",
        "12:3 removed soft hyphen U+00AD (invisible-character)",
      ],
    });
  });

  test("go where a non-joiner is doubled, or between letters that are not joined", async () => {
    const text = proposal({}, "Multi\u200Cstakeholder; ITU\u200C\u200Cهای می\u200C\u200Cشود \u200Cمتن.");
    expect(await fixed(text)).toEqual({
      text: proposal({}, "Multistakeholder; ITU\u200Cهای می\u200Cشود متن."),
      did: ["10:6 removed 4 invisible characters (invisible-character)"],
    });
    const joined = proposal({}, "The Hijri 1\u200Dه.");
    expect(await fixed(joined)).toEqual({ text: joined, did: [] });
  });

  test("stay where a script needs them, or where the text would be another without them", async () => {
    const thai = proposal({}, "ภาษา\u200Bไทย, می\u200Cشود.");
    expect(await fixed(thai)).toEqual({ text: thai, did: [] });
    for (const mark of ["\u200B", "\u200C"]) {
      const heading = proposal({}, `One.\n\n${mark}## Text\n\nTwo.`);
      expect(await fixed(heading)).toEqual({ text: heading, did: [], doubt: true });
    }
  });
});

describe("line ends", () => {
  test("of other systems, a byte order mark and a missing last one are corrected", async () => {
    const right = proposal();
    const wrong = `\uFEFF${right.replaceAll("\n", "\r\n").trimEnd()}`;
    expect(await fixed(wrong)).toEqual({
      text: right,
      did: [
        "1:1 removed the byte order mark (line-ends)",
        "1:4 made 9 line ends LF (line-ends)",
        "10:24 ended the last line (line-ends)",
      ],
    });
    expect((await fixed(right.replace("\n", "\r"))).text).toBe(right);
  });

  test("are corrected where the YAML cannot be read, and nothing else of it", async () => {
    const broken = proposal({ title: "[a, b  ", submitted: "3 October 2018" }, "One. \n");
    expect(await fixed(broken.replaceAll("\n", "\r\n"))).toEqual({
      text: broken.replace("One. ", "One."),
      did: expect.any(Array),
    });
  });
});

describe("a file is left alone", () => {
  const right = proposal({ submitted: "3 October 2018" });
  test.each([
    ["that is no UTF-8", Buffer.concat([Buffer.from(right), Buffer.from([0xff])])],
    [
      "in which git left a conflict",
      right.replace("Updates", "<<<<<<< a\nx \n=======\ny\n>>>>>>> b\nUpdates"),
    ],
    ["that is right", proposal({ submitted: undefined })],
    ["without frontmatter", "One. \n"],
    ["that is empty", ""],
  ])("%s", async (_, bytes) => {
    const { did, doubt } = await fixed(bytes);
    expect({ did, doubt }).toEqual({ did: [], doubt: undefined });
  });

  test("what is wrong elsewhere in it keeps nothing from being put right", async () => {
    const keys: Keys = { sponsors: "[IAP]", action: undefined, status: "gone" };
    expect((await fixed(proposal(keys))).text).toBe(proposal({ ...keys, sponsors: "[CITEL]" }));
  });
});

describe("numbered lines of a legal text", () => {
  const keys =
    "title: A\nsponsors: [CITEL]\nissue: a\ntarget: Res. 130\nstatus: submitted\nsources: [{title: D}]";
  const file = (text: string, mark = "proposed", after = "") =>
    `---\n${keys}\n---\n\nSummary.\n\n## Text\n\n\`\`\`${mark}\n${text}\n\`\`\`\n${after}`;
  const AFTER = "\n:::internal\nFor the group.\n:::\n\n## Analysis\n\nOne.\n";

  test.each([
    ["1 to continue;\n2 to report;\n3 to end", "1 to continue;\n\n2 to report;\n\n3 to end"],
    ["*resolves*\n1 to continue;\n2 to report", "*resolves*\n\n1 to continue;\n\n2 to report"],
    [
      "*invite les États Membres*\n1 à publier\n2 à encourager",
      "*invite les États Membres*\n\n1 à publier\n\n2 à encourager",
    ],
    ["*يقرر*\n1 نشر\n2 رفع\n3 بحث", "*يقرر*\n\n1 نشر\n\n2 رفع\n\n3 بحث"],
    ["*décide*\n1 de publier\n\n2 de faire rapport", "*décide*\n\n1 de publier\n\n2 de faire rapport"],
    ["1 to continue:\n1.1 it;\n2 to report", "1 to continue:\n\n1.1 it;\n\n2 to report"],
    ["1 one;\n2 two.\n\n3 three;\n3bis more", "1 one;\n\n2 two.\n\n3 three;\n\n3bis more"],
  ])("get an empty line before each: %j", async (written, right) => {
    for (const mark of ["current", "proposed"]) {
      const { text, did, doubt } = await fixed(file(written, mark, AFTER), "proposal", false);
      expect({ text, doubt }).toEqual({ text: file(right, mark, AFTER), doubt: undefined });
      expect(did[0]).toMatch(/^1[67]:1 put an empty line before each numbered paragraph \(run-in-list\)$/);
      expect(await fixed(text, "proposal", false)).toEqual({ text, did: [] });
    }
  });

  test.each(["1 to continue;\n4 to report", "1 to continue\n2 to report", "a) one;\nc) two"])(
    "stay where only a person can tell: %j",
    async (written) => {
      expect(await fixed(file(written), "proposal", false)).toEqual({ text: file(written), did: [] });
    },
  );
});

describe("an item behind a blank that Markdown does not know", () => {
  const file = (text: string) => proposal({ submitted: undefined }, `One.\n\n${text}\n`);
  test.each([
    ["- 支持公開文件。\n\u3000- 反對增加會費。", "- 支持公開文件。\n  - 反對增加會費。"],
    ["\u3000- 傍聴を認める。\n\u3000- 文書を公開する。", "- 傍聴を認める。\n- 文書を公開する。"],
    ["\u3000\u3000* one\n\u3000\u3000* two", "* one\n* two"],
    ["- 傍聴を認める。\n\u3000・文書を公開する。", "- 傍聴を認める。\n  - 文書を公開する。"],
    ["- one\n\u3000＊ two", "- one\n  - two"],
    ["- one\n\u00a0\u00a0- two\n \u2003- three", "- one\n  - two\n  - three"],
    ["- one\n\u3000- two\n\u3000\u3000- three\n\u3000- four", "- one\n  - two\n    - three\n  - four"],
    ["1. one\n\u30002. two", "1. one\n2. two"],
    ["1. one\n   - two\n\u3000\u3000\u3000- three", "1. one\n   - two\n     - three"],
  ])("gets other blanks: %j", async (written, right) => {
    const { text, did, doubt } = await fixed(file(written), "proposal", false);
    expect({ text, doubt }).toEqual({ text: file(right), doubt: undefined });
    expect(did[0]).toMatch(/wrote the item of a list with blanks that Markdown knows: .* \(run-in-list\)$/);
    expect(await fixed(text, "proposal", false)).toEqual({ text, did: [] });
  });

  test("is not quoted in the report where only some may read it", async () => {
    const { did } = await fixed(file(":::internal\n- one\n\u3000- CANARY\n:::"), "proposal", false);
    expect(did[0]).toMatch(/wrote the item of a list with blanks that Markdown knows \(run-in-list\)$/);
  });

  test.each([
    "\u3000\u3000第一段落です。\n\u3000第二行です。",
    "\u3000——と述べた。",
    "- one\n\u3000- 5 % less",
    "\u3000・一つ\n\u3000・二つ",
  ])("is no item: %j", async (written) => {
    expect(await fixed(file(written), "proposal", false)).toEqual({ text: file(written), did: [] });
  });
});

describe("a sign before a number that Markdown does not print", () => {
  const file = (text: string) =>
    `---\ntitle: A\nsponsors: [CITEL]\nissue: a\ntarget: Res. 130\nstatus: submitted\nsources: [{title: D}]\n---\n\n${text}\n\n:::internal\nFor the group.\n:::\n`;

  test.each([
    ["the rise would be\n+ 5 % a year.", "the rise would be\n\\+ 5 % a year."],
    ["the share would be\n> 50 % of homes.", "the share would be\n\\> 50 % of homes."],
    ["- the rise would be\n  + 5 % a year.", "- the rise would be\n  \\+ 5 % a year."],
  ])("gets a backslash in the middle of a sentence: %j", async (written, right) => {
    const { text, did, doubt } = await fixed(file(written), "proposal", false);
    expect({ text, doubt }).toEqual({ text: file(right), doubt: undefined });
    expect(did[0]).toContain("wrote \\ before the sign of a number, so that it is printed (foreign-markup)");
    expect(await fixed(text, "proposal", false)).toEqual({ text, did: [] });
  });

  test.each([
    "The text of the report:\n> 50 % of homes.",
    "It is so in Kenya.\n+ 5 % a year",
    "Budget\n+ 5 % a year",
    "the fall would be\n- 5 % a year",
    "the shares would be\n+ 5 % a year\n+ 6 % a year",
    "> 50 % of homes",
    "It was so.\n\n5. November",
    "The text was agreed in Geneva.\n1. May",
    "1. to report in 2026",
    "2026. one\n2027. other",
  ])("stays where only a person can tell: %j", async (written) => {
    expect(await fixed(file(written), "proposal", false)).toEqual({ text: file(written), did: [] });
  });

  test.each([
    ["2026. gada 9. novembrī sākas konference.", "2026\\. gada 9. novembrī sākas konference."],
    ["05. 11. 2026 začíná konference.", "05\\. 11. 2026 začíná konference."],
    ["- 5. 11. 2026\n- 12.11.2026", "- 5\\. 11. 2026\n- 12.11.2026"],
    ["Konference sākas Dohā\n1. maijā.", "Konference sākas Dohā\n1\\. maijā."],
    ["26. října ano.\n\n9. listopadu ne.", "26\\. října ano.\n\n9\\. listopadu ne."],
    ["Text platí odo dňa\n1. januára a do\n30. júna.", "Text platí odo dňa\n1\\. januára a do\n30\\. júna."],
    [
      "> 139. határozat igen.\n>\n> 130. határozat nem.",
      "> 139\\. határozat igen.\n>\n> 130\\. határozat nem.",
    ],
    ["It stands (see point\n1) and remains.", "It stands (see point\n1\\) and remains."],
    ["It was so.\n\n01. November was the day.", "It was so.\n\n01\\. November was the day."],
  ])("so does a year or a day that is read as the number of a list: %j", async (written, right) => {
    const { text, did, doubt } = await fixed(file(written), "proposal", false);
    expect({ text, doubt }).toEqual({ text: file(right), doubt: undefined });
    expect(did[0]).toContain(
      "wrote \\ behind a number of a sentence, so that it is printed (foreign-markup)",
    );
    expect(await fixed(text, "proposal", false)).toEqual({ text, did: [] });
  });

  test("takes linear time, however many empty lines the text has", async () => {
    const body = (sign: string, size: number) =>
      file(`the rise would be\n${sign} 5 % a year.${"\n".repeat(size)}End.`);
    expect((await fixed(body("+", 1_000), "proposal", false)).text).toBe(body("\\+", 1_000));
    const draft = (text: string) => readFile({ file: "a.md", path: "citel/a.md", role: "proposal", text });
    const make = async (size: number) =>
      [await draft(body("+", size)), await draft(body("\\+", size))] as const;
    const compare = ([before, after]: Awaited<ReturnType<typeof make>>) =>
      expect(isSameRecord(before, after, new Set(), new Set(["backslashes"]))).toBe(true);
    await expectLinearOn(make, compare, 1_000);
  });
});
