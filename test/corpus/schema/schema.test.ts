import { describe, expect, test } from "vitest";
import { placeOf } from "../../../src/brief/halftime/place.ts";
import { CONFERENCE_KEYS } from "../../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../../../src/corpus/schema/issue-and-outcome-schema.ts";
import { adviceBetween, wordMeant } from "../../../src/corpus/schema/other-words.ts";
import { PROPOSAL_KEYS } from "../../../src/corpus/schema/proposal-schema.ts";
import { RESULTS } from "../../../src/corpus/vocabulary.ts";
import { amount } from "../../gate.ts";
import { conference, diagnose, issue, type Keys, load, outcome, proposal } from "../small-conference.ts";

/** What is said about a proposal with these keys. */
function ofProposal(keys: Keys): Promise<string> {
  return diagnose({ "a.md": proposal(keys) });
}

describe("keys", () => {
  test("a small conference is right as it stands", async () => {
    expect(await ofProposal({})).toBe("no errors, no warnings in 3 files\n");
  });

  test("an unknown key names the one that is meant", async () => {
    expect(await ofProposal({ sponsor: "CITEL" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:1  error  there is no key "sponsor"; did you mean "sponsors"?  (unknown-key)
      1 error in 1 file
      "
    `);
  });

  test("an unknown key that is near to none lists them all", async () => {
    expect(await diagnose({ "issues/cybersecurity.md": issue({ colour: "blue" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:4:1  error  there is no key "colour"; the keys are title, order, priority, resolutions, lead, position, agreed, sources, confidence  (unknown-key)
      1 error in 1 file
      "
    `);
  });

  test("a missing key says what it holds", async () => {
    expect(await ofProposal({ status: undefined, sources: undefined })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:1:1  error  the key "sources" is missing: where its statements come from, at least one  (missing-key)
          1 | ---
            | ^^^
      proposals/pp-26/a.md:1:1  error  the key "status" is missing: how far it has come  (missing-key)
          1 | ---
            | ^^^
      2 errors in 1 file
      "
    `);
  });

  test("a key without a value is not reported as missing too", async () => {
    expect(await ofProposal({ issue: "" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:4:1  error  the key "issue" has no value yet: the issue it belongs to, by the name of its file in issues/ without .md  (empty-value)
          4 | issue: 
            | ^^^^^
      1 error in 1 file
      "
    `);
  });

  test("keys inside a map have a table of their own", async () => {
    expect(
      await ofProposal({ sources: "{titel: Document 63, url: https://example.org}" }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:11  error  there is no key "titel" of sources; did you mean "title"?  (unknown-key)
      1 error in 1 file
      "
    `);
  });

  test("a key that JavaScript objects have is unknown like any other", async () => {
    expect(await ofProposal({ constructor: "x" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:1  error  there is no key "constructor"; the keys are title, id, number, formerly, sponsors, issue, also, target, action, document, status, position, review, reviewed-by, reviewed-on, submitted, updated, committee, signatories, limits, supporters, opponents, relations, history, outcome, sources, language, original-title, confidence, audience  (unknown-key)
      1 error in 1 file
      "
    `);
  });
});

describe("single values", () => {
  test("a status that is mistyped", async () => {
    expect(await ofProposal({ status: "in-comittee" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status "in-comittee" is not one of the statuses; did you mean "in-committee"?  (status)
          6 | status: in-comittee
            |         ^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a status that is near to none lists them all", async () => {
    expect(await ofProposal({ status: "gone" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  status "gone" is not one of the statuses: reported, announced, submitted, revised, introduced, in-ad-hoc, in-committee, editorial, adopted, adopted-in-part, rejected, withdrawn, settled-by-statement, deferred, merged, superseded, unknown  (status)
          6 | status: gone
            |         ^^^^
      1 error in 1 file
      "
    `);
  });

  test("letter case counts", async () => {
    expect(await ofProposal({ action: "mod" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:9  error  action "mod" is not one of the actions; did you mean "MOD"?  (action)
          8 | action: mod
            |         ^^^
      1 error in 1 file
      "
    `);
  });

  test("a list where one value belongs", async () => {
    expect(await ofProposal({ status: "[submitted, revised]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:6:9  error  "status" takes one value, not a list  (value-kind)
          6 | status: [submitted, revised]
            |         ^^^^^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a title on two lines", async () => {
    expect(await ofProposal({ title: "|\n  Confidence\n  and security" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:2:8  error  "title" has to be on one line  (text)
          2 | title: |
            |        ^
      1 error in 1 file
      "
    `);
  });

  test("a comment of Markdown, which everybody would read", async () => {
    expect(await ofProposal({ title: "Confidence <!-- ask Kenya --> and security" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:2:8  error  "title" has "<!--" in it, which would be printed: a comment here is a line of its own that begins with "#"  (text)
      1 error in 1 file
      "
    `);
  });

  test("only format 1 can be read", async () => {
    expect(await diagnose({ "conference.md": conference({ format: "2" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:2:9  error  format "2" is not supported: this version reads format 1  (format)
          2 | format: 2
            |         ^
      1 error in 1 file
      "
    `);
  });

  test("other series are reserved", async () => {
    expect(await diagnose({ "conference.md": conference({ series: "WTSA" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:9  error  series "WTSA" is not supported: only plenipotentiary conferences, PP, can be tracked so far  (series)
          9 | series: WTSA
            |         ^^^^
      1 error in 1 file
      "
    `);
  });

  test("an order that is no whole number", async () => {
    expect(await diagnose({ "issues/cybersecurity.md": issue({ order: "1.5" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:3:8  error  order "1.5" is not a whole number from 0 to 9999  (number)
          3 | order: 1.5
            |        ^^^
      1 error in 1 file
      "
    `);
  });

  test("a language by its name, in its own language too, or by the code of a country", async () => {
    const meant = Object.entries({
      et: "eesti|Eesti keel|Estonian|эстонский",
      lv: "latviešu|latviesu valoda|Latvian",
      lt: "lietuvių",
      fi: "suomi",
      hr: "hrvatski",
      sq: "shqip",
      be: "беларуская",
      kk: "қазақ тілі",
      ka: "ქართული|georgiano",
      hy: "հայերեն",
      ur: "اردو|Urdu",
      ta: "தமிழ்",
      am: "አማርኛ",
      mt: "Malti",
      prs: "Dari",
      th: "Thai",
      sr: "srpski",
      es: "mx",
    }).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const));
    const files = meant.map(([name], at) => [
      `p${at}.md`,
      proposal({ language: name, target: `new resolution on ${at}` }),
    ]);
    const { findings } = await load(Object.fromEntries(files));
    const suggested = meant.map(([name], at) => {
      const found = findings.find(({ file }) => file.endsWith(`/p${at}.md`));
      return [name, found?.suggestion];
    });
    expect(suggested).toEqual(meant);
  });

  test.each([
    ["ee", "Ewe", "ewe", 'Estonian is "et"'],
    ["kr", "Kanuri", "kau", 'Korean is "ko"'],
    ["CH", "Chamorro", "cha", 'German is "de", French is "fr", Italian is "it"'],
    ["co", "Corsican", "cos", 'Spanish is "es"'],
    ["la", "Latin", "lat", 'Lao is "lo"'],
    ["lu", "Luba-Katanga", "lub", 'French is "fr", German is "de"'],
    ["br", "Breton", "bre", 'Portuguese is "pt"'],
  ])(
    "the code %s is a language's and a country's: both are named, none is suggested",
    async (code, name, own, others) => {
      const { findings } = await load({ "a.md": proposal({ language: code }) });
      const why = "because a country has that code, too";
      const message = `language "${code}" is the code of ${name}, which is written "${own}" here ${why}; ${others}`;
      expect(
        findings.filter(({ rule }) => rule === "language").map((each) => [each.message, each.suggestion]),
      ).toEqual([[message, undefined]]);
    },
  );

  test("of each of these codes the advice names codes that are taken", async () => {
    const codes = "ae br ch co cr cu cv ee ie kg kr kw la li lu na ng nr sa sc se ve za".split(" ");
    const ofSource = (code: string) => proposal({ sources: `{title: A, locator: p. 1, language: ${code}}` });
    const files = (all: readonly string[]) =>
      Object.fromEntries(all.map((code) => [`${code}.md`, ofSource(code)]));
    const wrong = (await load(files(codes))).findings.filter(({ rule }) => rule === "language");
    expect(wrong).toHaveLength(codes.length);
    const named = wrong.flatMap(({ message }) =>
      [...message.matchAll(/"([a-z]{2,3})"/g)].map(([, code]) => code ?? ""),
    );
    const advised = [...new Set(named)].filter((code) => !codes.includes(code));
    expect(advised.length).toBeGreaterThan(codes.length);
    expect((await load(files(advised))).findings.filter(({ rule }) => rule === "language")).toEqual([]);
  });

  test("a language that is no tag", async () => {
    expect(await ofProposal({ language: "english" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:11  error  language "english" is not the code of a language; did you mean "en"?  (language)
          8 | language: english
            |           ^^^^^^^
      1 error in 1 file
      "
    `);
    expect(await ofProposal({ language: "pt_BR" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:11  error  language "pt_BR" is not the code of a language; did you mean "pt-BR"?  (language)
          8 | language: pt_BR
            |           ^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a contact that nobody can reach", async () => {
    expect(
      await diagnose({ "conference.md": conference({ contact: "the secretariat" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:10  error  contact "the secretariat" is neither an e-mail address nor an https:// address  (contact)
          9 | contact: the secretariat
            |          ^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test.each(["corrections@example.org", "https://example.org/corrections"])(
    "%s is a contact",
    async (contact) => {
      const { corpus } = await load({ "conference.md": conference({ contact }) });
      expect(corpus?.conference.contact).toBe(contact);
    },
  );
});

describe("dates", () => {
  test("a day that is not in the calendar", async () => {
    expect(await ofProposal({ submitted: "2026-02-30" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  error  submitted "2026-02-30" is not in the calendar: February 2026 has 28 days  (date)
          8 | submitted: 2026-02-30
            |            ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a form with two readings names both", async () => {
    expect(await ofProposal({ submitted: "09/11/2026" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  error  submitted "09/11/2026" is not a date: dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record; write "2026-11-09" or "2026-09-11"  (date)
          8 | submitted: 09/11/2026
            |            ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a form with one reading names it", async () => {
    expect(await ofProposal({ submitted: "9 November 2026" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  error  submitted "9 November 2026" is not a date; did you mean "2026-11-09"?  (date)
          8 | submitted: 9 November 2026
            |            ^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a year that cannot be meant", async () => {
    expect(await ofProposal({ submitted: "0018-10-01" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:12  error  submitted "0018-10-01": the year has to lie between 1865 and 2060  (date)
          8 | submitted: 0018-10-01
            |            ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a month is enough for a proposal, and not for a conference", async () => {
    expect(await ofProposal({ submitted: "2026-09" })).toBe("no errors, no warnings in 3 files\n");
    expect(await diagnose({ "conference.md": conference({ starts: "2026-11" }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:6:9  error  starts "2026-11" lacks the day: a date here is written YYYY-MM-DD  (date)
          6 | starts: 2026-11
            |         ^^^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("what ITU writes", () => {
  test("a reference word in another form", async () => {
    expect(await ofProposal({ target: "[Resolution 130, Res. 101]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:5:10  error  target "Resolution 130": a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."; did you mean "Res. 130"?  (target)
          5 | target: [Resolution 130, Res. 101]
            |          ^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("an ID that is none", async () => {
    expect(await ofProposal({ id: "IAP-3" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:5  error  id "IAP-3": IAP-3 is a sponsor's own number: write it under "number"; an ID looks like "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"  (id)
          8 | id: IAP-3
            |     ^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a document in another form", async () => {
    expect(await ofProposal({ document: "63A1" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:11  error  document "63A1": a document reference looks like "55", "55(Add.1)", "34(Rev.1)(Add.1)" or "C18/81"; did you mean "63(Add.1)"?  (document)
          8 | document: 63A1
            |           ^^^^
      1 error in 1 file
      "
    `);
  });

  test("a group by the prefix of its proposals", async () => {
    expect(await ofProposal({ sponsors: "[USA, ECP]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:3:17  error  sponsors: "ECP" is no sponsor's code: European Conference of Postal and Telecommunications Administrations is written CEPT; did you mean "CEPT"?  (sponsor)
          3 | sponsors: [USA, ECP]
            |                 ^^^
      1 error in 1 file
      "
    `);
  });

  test("an ID with blanks between its parts", async () => {
    expect(await ofProposal({ id: "IAP 63 A1 5" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:5  error  id "IAP 63 A1 5": an ID is written with / between sponsor, document and number; did you mean "IAP/63A1/5"?  (id)
          8 | id: IAP 63 A1 5
            |     ^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("several sponsors without brackets", async () => {
    const keys = { sponsors: "CITEL, Brazil", supporters: "KEN and RCC" };
    expect(await ofProposal(keys)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:3:11  error  sponsors "CITEL, Brazil": several codes are a list, in brackets; did you mean "[CITEL, B]"?  (sponsor)
          3 | sponsors: CITEL, Brazil
            |           ^^^^^^^^^^^^^
      proposals/pp-26/a.md:8:13  error  supporters "KEN and RCC": several codes are a list, in brackets; did you mean "[KEN, RCC]"?  (sponsor)
          8 | supporters: KEN and RCC
            |             ^^^^^^^^^^^
      2 errors in 1 file
      "
    `);
    expect(await ofProposal({ sponsors: "CITEL, somebody else" })).not.toContain("in brackets");
  });

  test("a sponsor that stands twice", async () => {
    expect(await ofProposal({ sponsors: "[USA, B, USA]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:3:20  error  USA is repeated in sponsors; remove one  (repeated-code)
          3 | sponsors: [USA, B, USA]
            |                    ^^^
      1 error in 1 file
      "
    `);
  });

  test("a sponsor that stands twice beside a wrong one, which may be repeated itself", async () => {
    const said = await ofProposal({ sponsors: "[USA, Utopia, Utopia, USA]" });
    expect(said).toContain("3:33  error  USA is repeated in sponsors; remove one  (repeated-code)");
    expect(said).toContain("3 errors in 1 file");
  });

  test.each([
    ["[DOM, CRI, República Dominicana]", '"DOM" and "República Dominicana" are both DOM; remove one'],
    ["[KEN, Dominica, DOM, KEN]", "KEN is repeated in supporters; remove one"],
    ["[BRA from 2026-10-01, B]", '"BRA" and "B" are both B; remove one'],
  ])("a code and another name of it: %s", async (supporters, message) => {
    const { findings } = await load({ "a.md": proposal({ supporters }) });
    expect(findings.filter(({ rule }) => rule === "repeated-code")).toMatchObject([{ message }]);
  });

  test("a delegation by its ISO code", async () => {
    expect(
      await diagnose({ "conference.md": conference({ delegations: "[KEN, BRA]" }) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:20  error  this is not ITU's symbol of a member state; did you mean "B"?  (member-state)
      1 error in 1 file
      "
    `);
  });

  test("a code that may be two states' is none's in delegations and in membership", async () => {
    const keys = { delegations: "[SR, ARE]", membership: "{CEPT: {add: [RS]}}" };
    const body = "A text.\n\n:::delegation SR\nA word.\n:::\n";
    const report = await diagnose({ "conference.md": conference(keys), "a.md": proposal({}, body) });
    expect(report).toContain(
      'separated by blanks: "SR" may mean Slovakia (SVK), or it is the two-letter ISO code of Suriname',
    );
    expect(report).toContain('"RS" may mean Slovenia (SVN), or it is the two-letter ISO code of Serbia');
    expect(report.match(/symbol of a member state, and may mean more than one {2}/g)).toHaveLength(2);
    expect(report).not.toContain("did you mean");
  });

  test("a correction of a group that does not exist", async () => {
    const membership = "{AFRICA: {add: [KEN]}}";
    expect(await diagnose({ "conference.md": conference({ membership }) })).toMatchInlineSnapshot(`
      "proposals/pp-26/conference.md:9:14  error  membership "AFRICA" is not a regional group: APT, ARB, ATU, CEPT, CITEL, RCC  (group)
          9 | membership: {AFRICA: {add: [KEN]}}
            |              ^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("an empty list of sponsors says that the source names none", async () => {
    expect(await ofProposal({ sponsors: "[]" })).toBe("no errors, no warnings in 3 files\n");
  });

  test("a supporter's day has to be a date", async () => {
    expect(
      await ofProposal({ supporters: "[CEPT from 2026-11-16, ARB from week 3]" }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:36  error  supporters "ARB from week 3": "week 3" is not a date: dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record  (sponsor)
          8 | supporters: [CEPT from 2026-11-16, ARB from week 3]
            |                                    ^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });
});

describe("sources and history", () => {
  test("a proposal needs a source", async () => {
    expect(await ofProposal({ sources: "[]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:10  error  "sources" needs at least one  (value-kind)
          7 | sources: []
            |          ^^
      1 error in 1 file
      "
    `);
  });

  test("a source can be found by others", async () => {
    expect(await ofProposal({ sources: "{title: Document 63}" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:10  error  a source needs its address as "url", or its place (a page, or where it is kept) as "locator", so that others can find it  (source)
          7 | sources: {title: Document 63}
            |          ^^^^^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a web address is complete", async () => {
    expect(
      await ofProposal({ sources: "{title: Document 63, url: www.itu.int/pp26}" }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:36  error  sources url "www.itu.int/pp26" is not a web address; did you mean "https://www.itu.int/pp26"?  (url)
          7 | sources: {title: Document 63, url: www.itu.int/pp26}
            |                                    ^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
    expect(
      await ofProposal({ sources: "{title: Document 63, url: 'javascript:alert(1)'}" }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:36  error  sources url "javascript:alert(1)" is not a web address: it has to begin with https:// or http://  (url)
          7 | sources: {title: Document 63, url: 'javascript:alert(1)'}
            |                                    ^^^^^^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a source is for keys that exist", async () => {
    const sources = "{title: Document 63, locator: page 1, for: [status, outcomes]}";
    expect(await ofProposal({ sources })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:7:62  error  "outcomes" is not a key that a source can be for; did you mean "outcome"?  (source)
          7 | sources: {title: Document 63, locator: page 1, for: [status, outcomes]}
            |                                                              ^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  describe("an entry that has only the beginning of the next one", () => {
    const doubt = (what: string) =>
      `; or this is another version of the next entry, left by a merge: then remove one of the two ${what}`;
    const of = (...lines: string[]) => `\n  ${lines.join("\n  ")}`;
    const errorsOf = async (keys: Keys) =>
      (await diagnose({ "conference.md": conference(keys) }))
        .split("\n")
        .filter((line) => line.includes("  error  "));
    const SOURCE = ["- title: Document 63", "  locator: page 1"];

    test.each([
      [
        "meetings",
        ["- date: 2026-11-13", "- date: 2026-11-16", "  committee: COM6", "  title: Budget"],
        "dates",
      ],
      [
        "meetings",
        ["- date: 2026-11-13", "  time: 09:00", "- date: 2026-11-16", "  time: 10:00", "  committee: COM6"],
        "dates",
      ],
      [
        "meetings",
        ["- date: 2026-11-12", "- date: 2026-11-13", "- date: 2026-11-16", "  committee: COM6"],
        "dates",
      ],
      ["deadlines", ["- date: 2026-10-25", "- date: 2026-10-26", "  title: Proposals"], "dates"],
    ])("may be another version of it: %s %j", async (key, lines, what) => {
      const found = await errorsOf({ [key]: of(...lines) });
      const short = lines.findLastIndex((line) => line.startsWith("- "));
      const count = lines.slice(0, short).filter((line) => line.startsWith("- ")).length;
      expect(found).toHaveLength(count);
      for (const message of found) expect(message).toContain(`is missing in ${key}`);
      for (const message of found) expect(message).toContain(doubt(what));
    });

    test.each([
      ["history", ["- date: 2026-09-01", "- date: 2026-09-02", "  status: submitted"], "dates"],
      ["sources", ["- title: Document 62", ...SOURCE], "titles"],
    ])("may be another version of it: %s %j", async (key, lines, what) => {
      expect(await ofProposal({ [key]: of(...lines) })).toContain(doubt(what));
    });

    test.each([
      ["stands alone", ["- date: 2026-11-13"]],
      ["follows the whole one", ["- date: 2026-11-16", "  committee: COM6", "- date: 2026-11-13"]],
      [
        "has another key",
        ["- date: 2026-11-13", "  place: Room A", "- date: 2026-11-16", "  committee: COM6"],
      ],
    ])("is no other version where it %s", async (_, lines) => {
      const [message = "", ...others] = await errorsOf({ meetings: of(...lines) });
      expect(message).toContain('the key "committee" is missing in meetings');
      expect(message).not.toContain("merge");
      expect(others).toEqual([]);
    });
  });

  test("an entry of history says something", async () => {
    expect(await ofProposal({ history: "[{date: 2026-09-01, note: arrived}]" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:11  error  an entry of history needs a status, a position or both  (history-entry)
          8 | history: [{date: 2026-09-01, note: arrived}]
            |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a wrong status in history is reported by its entry", async () => {
    const history = "\n  - {date: 2026-09-01, status: submited}";
    expect(await ofProposal({ history })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:9:32  error  history status "submited" is not one of the statuses; did you mean "submitted"?  (status)
          9 |   - {date: 2026-09-01, status: submited}
            |                                ^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a relation is named by a key", async () => {
    expect(await ofProposal({ relations: "{opposes: CITEL/iap-1.md}" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:22  error  "CITEL/iap-1.md" is not the key of a proposal: the path of its file in the conference without ".md", such as "citel/iap-63a1-5", or its ID, "IAP/63A1/5"; did you mean "citel/iap-1"?  (key)
          8 | relations: {opposes: CITEL/iap-1.md}
            |                      ^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("confidence by part has known parts", async () => {
    expect(await ofProposal({ confidence: "{outcome: inferred}" })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:8:14  error  there is no key "outcome" of confidence; the keys of confidence are record, status, position  (unknown-key)
      1 error in 1 file
      "
    `);
  });
});

test("all problems of all files come in one run, sorted by place", async () => {
  const text = await diagnose({
    "b.md": proposal({ status: "gone", issue: "privacy" }),
    "a.md": "no frontmatter",
    "issues/cybersecurity.md": issue({ order: "first" }),
  });
  const places = text.split("\n").filter((line) => line.startsWith("proposals/"));
  expect(places.map((line) => line.replace(/ {2}error.*\(/, " ("))).toMatchInlineSnapshot(`
    [
      "proposals/pp-26/a.md:1:1 (frontmatter-missing)",
      "proposals/pp-26/b.md:4:8 (unknown-issue)",
      "proposals/pp-26/b.md:6:9 (status)",
      "proposals/pp-26/issues/cybersecurity.md:3:8 (number)",
    ]
  `);
});

describe("a commented key that would restrict a file", () => {
  const withLine = (line: string, keys: Keys = {}) =>
    proposal(keys, "A summary.").replace("---\n", `---\n${line}\n`);

  test("an error, since the file is public", async () => {
    expect(await diagnose({ "a.md": withLine("# audience: internal") })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:2:1  error  this line is a comment, since it begins with #, so that the file is public: remove the # to restrict its readers, or remove the line  (audience)
      1 error in 1 file
      "
    `);
  });

  test.each([
    "#audience: delegation",
    "  # Audience : internal",
    "## audience: private",
    "# audiencia: interna",
  ])("%s", async (line) => {
    const { findings } = await load({ "a.md": withLine(line) });
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["audience", 2]]);
  });

  test.each([
    "# audience: public",
    "# audience: public (default), delegation or internal",
    "# The audience: everybody reads it",
    "# review: draft",
  ])("%s: restricts nothing", async (line) => {
    expect((await load({ "a.md": withLine(line) })).findings).toEqual([]);
  });

  test("beside the key itself it is a comment like others", async () => {
    const { findings } = await load({ "a.md": withLine("# audience: internal", { audience: "delegation" }) });
    expect(findings).toEqual([]);
  });
});

describe("a word with several meanings is asked about", () => {
  test.each([
    [
      "apresentada",
      'write "submitted" where it was handed in as a document, "introduced" where it was presented to a committee or the plenary, as it mostly is after its submission',
    ],
    [
      "approved",
      'write "editorial" where a committee has agreed to it, "adopted" once the plenary has, "adopted-in-part" where that is true of a part of it only; "revised" where its sponsor changed it',
    ],
    [
      "rechazada en comisión",
      'write "introduced" where it was presented to a committee, "in-committee" while that discusses it, "editorial" once it has agreed to it; "rejected" only where the conference does not return to it',
    ],
  ])("status: %s", async (word, advice) => {
    const { findings } = await load({ "a.md": proposal({ status: word }) });
    expect(findings).toMatchObject([
      { rule: "status", message: `status "${word}" is not one of the statuses: ${advice}` },
    ]);
    expect(findings[0]?.suggestion).toBeUndefined();
  });
});

describe("mistakes that a person can correct alone", () => {
  const NO_POSITION = "this is not one of support, support-with-changes, watch, oppose, none";

  test.each([
    ["action", "modify", 'action "modify" is not one of the actions; did you mean "MOD"?'],
    ["action", "amendment", 'action "amendment" is not one of the actions; did you mean "MOD"?'],
    ["action", "no change", 'action "no change" is not one of the actions; did you mean "NOC"?'],
    ["action", "delete", 'action "delete" is not one of the actions; did you mean "SUP"?'],
    ["action", "new", 'action "new" is not one of the actions; did you mean "ADD"?'],
    ["position", "in favour", `${NO_POSITION}; did you mean "support"?`],
    ["position", "against", `${NO_POSITION}; did you mean "oppose"?`],
    ["position", "neutral", NO_POSITION],
    // Letters that are drawn like Latin ones are in the words of the lists as well.
    ["status", "отклонено", 'status "отклонено" is not one of the statuses; did you mean "rejected"?'],
    ["action", "поправка", 'action "поправка" is not one of the actions; did you mean "MOD"?'],
    [
      "submitted",
      "2026-10-05 14:30",
      'submitted "2026-10-05 14:30" has a time, and only days are on record; did you mean "2026-10-05"?',
    ],
    [
      "submitted",
      "5 October 2026, 2 pm",
      'submitted "5 October 2026, 2 pm" has a time, and only days are on record; did you mean "2026-10-05"?',
    ],
    [
      "target",
      "130",
      'target "130": a number alone names no text: "Res. 130" is a resolution, "Dec. 130" a decision, "CS 130" a provision of the Constitution, "CV 130" of the Convention; did you mean "Res. 130"?',
    ],
    [
      "target",
      "9000",
      'target "9000": a number alone names no text: "Res. 9000" is a resolution, "Dec. 9000" a decision, "CS 9000" a provision of the Constitution, "CV 9000" of the Convention',
    ],
    [
      "sources",
      '{title: A, url: "https://example.org/a "}',
      'sources url has a space before or after the address; did you mean "https://example.org/a"?',
    ],
    [
      "sources",
      "{title: A, url: https://example.org/a page 2}",
      'sources url "https://example.org/a page 2" is not a web address: a space ends one; write %20 for a space in it, and a remark under "locator"',
    ],
    [
      "sources",
      "{title: A, url: https://example.org/a https://example.org/b}",
      'sources url "https://example.org/a https://example.org/b" is not a web address: a space ends one; each source has one, so write a second source with the other',
    ],
    [
      "sources",
      "{title: A, url: https://example.org/a».}",
      'sources url "https://example.org/a»." is not a web address: "»" is a sign of the sentence and ends no address: remove it; did you mean "https://example.org/a"?',
    ],
    [
      "signatories",
      "[EGY، MRC، TUN]",
      'signatories "EGY، MRC، TUN": several codes are entries of their own; did you mean "EGY, MRC, TUN"?',
    ],
    [
      "supporters",
      "\u200F[PAK]",
      "a right-to-left mark U+200F stands beside a sign of YAML: it is not seen, and has to go",
    ],
    [
      "supporters",
      "\n  -\u200F PAK",
      "a right-to-left mark U+200F stands beside a sign of YAML: it is not seen, and has to go",
    ],
    [
      "supporters",
      "[PAK]\n\u200Fopponents: [TJK]",
      "a right-to-left mark U+200F stands beside a sign of YAML: it is not seen, and has to go",
    ],
    ["history", "[{date: 2026-10-05، status: submitted}]", 'an Arabic comma U+060C stands where "," belongs'],
    ["sources", "{title: Document 71، locator: page 1}", 'an Arabic comma U+060C stands where "," belongs'],
    ["relations", "{supersedes: b፣ opposes: c}", 'an Ethiopic comma U+1363 stands where "," belongs'],
    [
      "supporters",
      "\n  - PAK، TJK",
      'supporters "PAK، TJK": several codes are entries of their own; put each on a line of its own, "- PAK"',
    ],
    [
      "supporters",
      "[D seit 12.11.2026]",
      'supporters "D seit 12.11.2026": the word before the day is "from"; did you mean "D from 2026-11-12"?',
    ],
    [
      "supporters",
      "[Cuba y Nicaragua from 2026-10-12]",
      'supporters "Cuba y Nicaragua from 2026-10-12": several codes are entries of their own; did you mean "CUB from 2026-10-12, NCG from 2026-10-12"?',
    ],
    [
      "supporters",
      "[HTI, [CUB, NCG]]",
      '"supporters" is one list: its entries are in no list of their own; remove the inner brackets',
    ],
    [
      "supporters",
      "[B since 2026-10-05]",
      'supporters "B since 2026-10-05": the word before the day is "from"; did you mean "B from 2026-10-05"?',
    ],
    [
      "supporters",
      "[Guatemala (verbally)]",
      'supporters: "Guatemala (verbally)" is more than the code GTM: write the code alone if it is certain; words in brackets that are no part of the name belong into the text, in a block :::internal if they are for the group',
    ],
    [
      "sources",
      "{title: Document 63, page: 3}",
      'there is no key "page" of sources; did you mean "locator"?',
    ],
    [
      "id",
      "USA/63/1 to 3",
      'id "USA/63/1 to 3": an ID looks like "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"; did you mean "USA/63/1 to USA/63/3"?',
    ],
    ["language", "farsi", 'language "farsi" is not the code of a language; did you mean "fa"?'],
    [
      "language",
      "amh",
      'language "am" (Amharic) is written in other letters than this text: write the code of the language that title and text are in, such as "en"; the language of a source is a key of that source',
    ],
    [
      "language",
      "zh",
      'language "zh" (Chinese) is written in other letters than this text: write the code of the language that title and text are in, such as "en"; the language of a source is a key of that source',
    ],
    [
      "committee",
      '"COM6, COM5"',
      'committee "COM6, COM5" names two committees: write the one that handles it now',
    ],
    [
      "sponsors",
      "EU",
      'sponsors: "EU" is no sponsor\'s code: it may mean the European Union, which is no regional group of ITU, or it stands for United States of America, whose ITU symbol is USA: write the state that is meant',
    ],
    [
      "sponsors",
      "CEDEAO",
      'sponsors: "CEDEAO" is no sponsor\'s code: no regional group of ITU: write the states that are meant, or [] where the source names none',
    ],
    [
      "sponsors",
      "Niger and Benin",
      'sponsors: "Niger and Benin" names several sponsors, each an entry of its own, in a list: "Niger" is no sponsor\'s code: Niger is NGR; Nigeria is NIG; did you mean "[NGR, BEN]"?',
    ],
    [
      "position",
      "susținem",
      'this is not one of support, support-with-changes, watch, oppose, none; did you mean "support"?',
    ],
    [
      "position",
      "מתנגדים",
      'this is not one of support, support-with-changes, watch, oppose, none; did you mean "oppose"?',
    ],
    ...[
      "Ủy ban số 5",
      "คณะกรรมการที่ ๕",
      "Jawatankuasa 5",
      "Lupon 5",
      "គណៈកម្មាធិការទី ៥",
      "ຄະນະກຳມະການ 5",
      ..."კომიტეტი 5|მე-5 კომიტეტი|Հանձնաժողով 5|5-րդ հանձնաժողով|5-ci Komitə|ועדה 5|ועדה מס' 5|Comisia 5|Comisia a 5-a|Odbor 5|Komiteja 5|کمیته شماره ۵|제5위원회|ኮሚቴ 5|Комисия 5".split(
        "|",
      ),
    ].map((name): [string, string, string] => [
      "committee",
      name,
      `committee "${name}": did you mean "COM5"?`,
    ]),
    ...[
      ["Ad-hoc-Gruppe zu Resolution 130", "ad hoc group on Resolution 130"],
      ["Gruppo ad hoc sulla Ris. 130", "ad hoc group on Resolution 130"],
      ["Ad-hocgroep over Resolutie 130", "ad hoc group on Resolution 130"],
      ["Grupa ad hoc ds. rezolucji 130", "ad hoc group on Resolution 130"],
      ["130 sayılı Karar Geçici Grubu", "ad hoc group on Resolution 130"],
      ["Kelompok ad hoc tentang Resolusi 130", "ad hoc group on Resolution 130"],
      ["Nhóm đặc trách về Nghị quyết 130", "ad hoc group on Resolution 130"],
      ["Kikundi cha dharura kuhusu Azimio 130", "ad hoc group on Resolution 130"],
      ["Ειδική ομάδα για το Ψήφισμα 130", "ad hoc group on Resolution 130"],
      ["فريق مخصص بشأن القرار ١٣٠", "ad hoc group on Resolution 130"],
      ["AHG on Dec. 5", "ad hoc group on Decision 5"],
      ["Ad-hoc-Gruppe", "ad hoc group"],
      ["Commissione 5, gruppo ad hoc", "COM5, ad hoc group"],
      ["Kommission 5 – Ad-hoc-Gruppe zu Res. 130", "COM5, ad hoc group on Resolution 130"],
      ["COM5 Ad-hoc-Gruppe (Res. 130)", "COM5, ad hoc group on Resolution 130"],
      ["COM5/Ad-hoc-Gruppe", "COM5, ad hoc group"],
      ["Ad-hoc-Gruppe zu Res. 130 und 131", "ad hoc group on Resolutions 130 and 131"],
      ["Kommission 5", "COM5"],
      ["Sechste Kommission", "COM6"],
      ["Ủy ban thứ năm", "COM5"],
      ["Komisi Kelima", "COM5"],
      ["Πέμπτη Επιτροπή", "COM5"],
      ["Kamati ya tano", "COM5"],
      ["کمیته پنجم", "COM5"],
      ["Femte kommittén", "COM5"],
      ["Arbeitsgruppe des Plenums", "WG-PL"],
      ["AG Plenum", "WG-PL"],
      ["Gruppo di lavoro della Plenaria", "WG-PL"],
      ["Grupo de Trabalho do Plenário", "WG-PL"],
      ["Werkgroep van de plenaire vergadering", "WG-PL"],
      ["Grupa robocza posiedzenia plenarnego", "WG-PL"],
      ["Kelompok kerja pleno", "WG-PL"],
      ["Nhóm công tác của Phiên toàn thể", "WG-PL"],
      ["Ομάδα εργασίας της Ολομέλειας", "WG-PL"],
      ["Plenário", "PL"],
    ].map(([name = "", meant]): [string, string, string] => [
      "committee",
      name,
      `committee "${name}": did you mean "${meant}"?`,
    ]),
    ...[
      "Ad-hoc-Gruppe KI",
      "Gruppo ad hoc, chiedere ad Ana",
      "Ad-hoc-Gruppe zu Res. 130 Ana zweifelt",
      "Steering",
    ].map((name): [string, string, string] => [
      "committee",
      name,
      '"committee" names nothing but the committee or group: write it in a form such as "COM5", "WG-PL" or "ad hoc group on Resolution 130", and put other words into the text',
    ]),
    ["committee", "COM55", 'committee "COM55": a conference has committees 1 to 6, such as "COM5"'],
    [
      "sponsors",
      "EGY؛ JOR",
      'sponsors "EGY؛ JOR": several codes are a list, in brackets; did you mean "[EGY, JOR]"?',
    ],
    [
      "signatories",
      "EGY JOR",
      'signatories "EGY JOR": several codes are a list, in brackets; did you mean "[EGY, JOR]"?',
    ],
    [
      "sources",
      "{title: A, url: www.itu.int/a}",
      'sources url "www.itu.int/a" is not a web address; did you mean "https://www.itu.int/a"?',
    ],
  ])("%s: %s", async (key, value, message) => {
    const { findings } = await load({ "a.md": proposal({ [key]: value }) });
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });
});

test.each(["Steering Committee", "Credentials Committee", "Redaktionsgruppe", "Lenkungsausschuss"])(
  'committee "%s" is a name',
  async (committee) => {
    const { findings } = await load({ "a.md": proposal({ committee }) });
    expect(findings).toEqual([]);
  },
);

test.each([
  [{ action: "МОD" }, "action", '"М" is a Cyrillic letter that looks like "M"', "MOD"],
  [{ status: "ѕubmitted" }, "status", '"ѕ" is a Cyrillic letter that looks like "s"', "submitted"],
  [{ document: "62(Аdd.1)" }, "document", '"А" is a Cyrillic letter that looks like "A"', "62(Add.1)"],
] as const)("letters that only look right are named: %o", async (keys, key, why, right) => {
  expect(await ofProposal(keys)).toContain(
    `${key} "${Object.values(keys)[0]}" has letters in it that only look right: ${why}; did you mean "${right}"?`,
  );
});

test.each([
  [
    { id: "RСC/62A1/2" },
    'id "RСC/62A1/2": letters in it only look right: "С" is a Cyrillic letter that looks like "C"; did you mean "RCC/62A1/2"?',
  ],
  [{ id: "РСС/62A1/2" }, `id "РСС/62A1/2": ITU's prefix of "РСС" is RCC; did you mean "RCC/62A1/2"?`],
  [
    { target: "30-токтом" },
    'target "30-токтом": a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."; did you mean "Res. 30"?',
  ],
])("letters that look like Latin ones are read as what they mean: %o", async (keys, message) => {
  const said = await ofProposal({ sponsors: "[RCC]", ...keys });
  expect(said).toContain(message);
  expect(said).toContain("1 error in 1 file");
});

test.each([
  [
    { resolutions: "Res. 130" },
    'resolutions "Res. 130" is not a whole number from 1 to 999; did you mean "130"?',
  ],
  [
    { resolutions: "130, 139" },
    'resolutions "130, 139": several numbers are a list, in brackets; did you mean "[130, 139]"?',
  ],
  [
    { resolutions: "[130; 139]" },
    'resolutions "130; 139": several numbers are entries of their own; did you mean "130, 139"?',
  ],
  [{ resolutions: "[130-139]" }, 'resolutions "130-139" is not a whole number from 1 to 999'],
  [{ order: "1st" }, 'order "1st" is not a whole number from 0 to 9999; did you mean "1"?'],
  [{ order: "1, 2" }, 'order "1, 2" is not a whole number from 0 to 9999'],
  [
    { sources: "Document 63" },
    '"sources" takes keys of its own, each with a value: title, url, locator, language, for; write it as in {title: Document 63, locator: page 1}',
  ],
])("of an issue, %o is answered with what is right", async (keys, message) => {
  const { findings } = await load({ "issues/cybersecurity.md": issue(keys) });
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

describe("digits of another script", () => {
  const scripts = ["٧١", "۷۱", "७१", "৭১", "௭௧", "๗๑", "၇၁", "៧១", "߇߁", "７１"];

  test.each(scripts)("%s is 71 wherever a number or an ID stands", async (digits) => {
    const own = {
      id: `IAP/${digits}/1`,
      document: `"${digits}(Add.1)"`,
      target: `Res. ${digits}`,
      relations: `{opposes: [${digits}/1, citel/a-${digits}]}`,
      submitted: `2026-${digits.replace(/^./u, "0")}-01`,
      committee: `COM${digits.slice(-1)}`,
    };
    const files = {
      "a.md": proposal(own),
      "issues/cybersecurity.md": issue({ order: digits, resolutions: `[${digits}]` }),
    };
    const { findings } = await load(files);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([
      "Res. 71",
      "IAP/71/1",
      "71(Add.1)",
      "71/1",
      "citel/a-71",
      "2026-01-01",
      "COM1",
      "71",
      "71",
    ]);
  });

  test("is named in a line that only some may read, without its words", async () => {
    expect(await ofProposal({ "reviewed-on": "२०२६-१०-०५" })).toContain(
      "this is not a date of the calendar, written YYYY-MM-DD, or YYYY-MM where the day is not on record, in the digits 0 to 9",
    );
  });
});

test("a key with such a letter is no syntax to puzzle over", async () => {
  const source = proposal({ action: "MOD" }).replace("action:", "асtion:");
  const said = await diagnose({ "a.md": source });
  expect(said).toContain('"а" is a Cyrillic letter that looks like "a": write the key in Latin letters');
  expect(said).toContain("1 error in 1 file");
});

test.each([
  "اللجنة الخامسة",
  "لجنة الصياغة",
  "الفريق المخصص المعني بالقرار 130",
  "Cinquième commission",
  "Quinta Comisión",
  "Пятая комиссия",
  "Рабочая группа пленарного заседания",
  "第5委员会",
  "全体会议",
  "WGPL",
  "GT-PLEN",
])("%s is a committee", async (committee) => {
  const { findings } = await load({ "a.md": proposal({ committee }) });
  expect(findings).toEqual([]);
});

const NAMES_OF_SIX =
  "6-комитет|6 комитет|комитет-6|6 дугаар хороо|6-р хороо|Хороо 6|6-njy komitet|6-nji komitet|Komitet 6|Komitetiň 6|6-қўмита|Қўмита 6|6-қўмитаси|6-qoʻmita|6-шы комитет|6-чы комитет|6-cı komitə|6. komite|6'ncı komite|6-та комісія|6-а комісія|6-я камісія|6-я комиссия|6-ой комитет|6. одбор|Комиссияи 6|Комиссияси 6|Ком. 6|ком.6|К6|СОМ6|СОМ 6|КОМ6|KOМ6|ΚΟΜ6|СOM-6|კომ. 6|6-րդ կոմիտե|كوم 6|6η Επιτροπή|ועדה 6|Ủy ban thứ 6|Komisi ke-6|Ika-6 na Lupon|समिति 6|6वीं समिति|کمیٹی نمبر 6|Шоста комісія|Алтыншы комитет|Oltinchi qoʻmita|Altıncı komitə|6хороо|6қўмита|6й комитет|№ 6 комитет|Committee (6)|Commission n° 6|COM/6|COM_6|Commissie nr. 6|VI хороо|Хороо VI|Комитета 6|6-Kom.|6 committee|6-commission|6e-commission".split(
    "|",
  );

test.each(NAMES_OF_SIX)("%s is COM6, or it is suggested", async (committee) => {
  const { findings } = await load({ "a.md": proposal({ committee: JSON.stringify(committee) }) });
  const suggested = findings.map(({ suggestion }) => suggestion);
  expect(suggested.length === 0 ? [placeOf(committee).committee] : suggested).toEqual(["COM6"]);
});

const NAMES_OF_FIVE =
  "کمیته ۵|کمیتهٔ ۵|کمیته‌ی ۵|کمیتۀ ۵|کميته ۵|كميته ۵|کمیته پنجم|کمیتهٔ پنجم|کمیتهٔ شمارهٔ ۵|کمیته شماره 5|کمیـته ۵|کمیته‌ ۵|کمیسیون ۵|کمیسیون پنجم|پنجمین کمیته|پنجمین کمیسیون|کمیته ۵م|کمېټه ۵|كمېټه ۵|پنځمه کمېټه|پنځمه کمیټه|د ۵مې کمېټې|پنځمه کمیسیون|کمیٹی 5|کمیٹی ۵|کمیٹی نمبر 5|کمیٹی نمبر ۵|پانچویں کمیٹی|پانچويں كميٹى|ڪاميٽي 5|پنجين ڪاميٽي|لجنة ٥|اللجنة الخامسة|اللجنة رقم ٥|اللّجنة ٥|اللجنه الخامسه|لجنه 5|الّلجنة الخامسة|اللجنة ٥|اللـجنة ٥|لجنة رقم 5|اللجنة خمسة|5-я комиссия|5-й комитет|Комитет №5|Комитет № 5|Комитет N 5|Комиссия 5|пятая комиссия|комитет пять|Комитет пятый|Пятый комитет|Комиссия №5|5 комиссия|V комиссия|Комитет V|Comissão n.º 5|Comissão nº 5|Comissão n° 5|Comissão número 5|5.ª Comissão|5ª Comissão|Comissao 5|Quinta Comissão|Comissão Quinta|Comisión n.º 5|Comisión núm. 5|Comisión número 5|Comisión N° 5|Comisión 5.ª|5.ª Comisión|5a Comisión|La Comisión 5|Comité 5|Quinta Comisión|Ausschuss 5|Ausschuß 5|Ausschuss Nr. 5|5. Ausschuss|Fünfter Ausschuss|Der 5. Ausschuss|Kommission 5|5. Kommission|Fünfte Kommission|Commission 5|Commission n° 5|Commission no 5|Commission n°5|5e Commission|5ème Commission|5ᵉ Commission|Cinquième Commission|La Commission 5|la 5e commission|Commission cinq|Committee number 5|Committee no. 5|Committee #5|Cttee 5|Cmte 5|Cte. 5|Committee Five|Committee V|Com.5|C5|COM 5|COM-5|COM５|第５委員会|第五委員会|5委|第5委|委员会5|第五委员会|委員會第五|Комитет 5-й|комісія №5|комітет № 5|П'ята комісія|п’ята комісія|Пʼята комісія|5-та комісія|Камісія 5|Кумитаи 5|Кумитаи панҷум|Комиссияи 5|5-qoʻmita|5-qo'mita|Qoʻmita 5|beshinchi qoʻmita|Comitato n. 5|Quinta Commissione|Commissione V|5ª Commissione|Commissie nr. 5|Vijfde Commissie|Komisja nr 5|Komisja nr. 5|V Komisja|Piąta Komisja|Komitet nr 5|Komite 5|5. Komite|5'inci Komite|Beşinci Komite|5 Numaralı Komite|5 nolu komite|Beşinci Komisyon|Komisi V|Komisi 5|Komite V|Komite Lima|Kamati ya 5|Kamati ya Tano|Kamati Na. 5|Ủy ban 5|Ủy ban số 5|Uỷ ban thứ năm|คณะกรรมการ 5|คณะกรรมการที่ ๕|คณะกรรมการชุดที่ 5|위원회 5|제5위원회|제 5 위원회|5위원회|समिति 5|समिति ५|पाँचवीं समिति|समिति संख्या 5|कमेटी 5|কমিটি ৫|পঞ্চম কমিটি|კომიტეტი 5|მე-5 კომიტეტი|მეხუთე კომიტეტი|կոմիտե 5|5-րդ հանձնաժողով|Հինգերորդ հանձնաժողով|ועדה 5|ועדה מספר 5|ועדה חמישית|הוועדה החמישית|וַעֲדָה 5|Επιτροπή 5|5η Επιτροπή|Πέμπτη Επιτροπή|Επιτροπή αριθ. 5|Επιτροπή Ε|ኮሚቴ 5|ኮሚቴ ፭|Výbor 5|5. výbor|Pátý výbor|Výbor č. 5|Odbor 5|Peti odbor|Comitetul 5|Comisia a 5-a|Comisia a cincea|Comisia nr. 5|Bizottság 5|5. bizottság|5. számú bizottság|5. sz. bizottság|Utskott 5|Kommitté 5|Komité nr. 5|Udvalg 5|5. udvalg|Femte udvalg|Valiokunta 5|5. valiokunta|Komitea 5|Komitee 5|Комитет бр. 5|Комисия 5|5-та комисия|Комисия № 5|Пета комисия|Komisyon 5|Comité n.º 5|Committee ５|Ｃommittee 5|Commíttee 5|Comm. 5".split(
    "|",
  );

test("a name with the number five, in any spelling, is COM5, or it is suggested", async () => {
  const nameOf = (index: number) => `a${String(index).padStart(3, "0")}.md`;
  const names = NAMES_OF_FIVE.filter((_, index) => index % amount(6, 1) === 0);
  const files = names.map((committee, index): [string, string] => [
    nameOf(index),
    proposal({ committee: JSON.stringify(committee), target: `Res. ${index + 1}` }),
  ]);
  const read: string[] = [];
  // More files at once are read by other threads.
  for (let at = 0; at < files.length; at += 90) {
    const { findings } = await load(Object.fromEntries(files.slice(at, at + 90)));
    for (const [index, committee] of names.slice(at, at + 90).entries()) {
      const own = findings.filter(({ file }) => file.endsWith(nameOf(at + index)));
      const suggested = own.map(({ suggestion }) => suggestion ?? "no suggestion");
      read.push(`${committee}: ${suggested.length === 0 ? placeOf(committee).committee : suggested}`);
    }
  }
  expect(read).toEqual(names.map((committee) => `${committee}: COM5`));
});

test.each([
  ["Drafting group of Committee 5", "COM5, Drafting group"],
  ["Ad hoc group of COM5", "COM5, Ad hoc group"],
  ["کمیتهٔ ۵، گروه ویژه", "COM5, ad hoc group"],
  ["Комитет 55", undefined],
  ["ኮሚቴ ፲፭", undefined],
])("%s is no committee of its own", async (committee, meant) => {
  const { findings } = await load({ "a.md": proposal({ committee }) });
  expect(findings.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([["error", meant]]);
});

test.each(["دو کمیته", "two committees", "un comité", "Subcommittee 2"])(
  "%s is not Committee 1 or 2",
  async (committee) => {
    const { findings } = await load({ "a.md": proposal({ committee }) });
    expect(findings.flatMap(({ suggestion }) => suggestion ?? [])).toEqual([]);
  },
);

test.each([
  ["РГ-ПЛ", "WG-PL"],
  ["РГПЗ", "WG-PL"],
  ["WG-РL", "WG-PL"],
  ["ПЛ", "PL"],
  ["6-хороо, ad hoc group", "COM6, ad hoc group"],
])("%s is answered with %s", async (committee, meant) => {
  const { findings } = await load({ "a.md": proposal({ committee: JSON.stringify(committee) }) });
  expect(findings.map(({ suggestion }) => suggestion)).toEqual([meant]);
});

test.each([
  "6 тайна комитет",
  "6-комитет против",
  "Комитет 6 уступит",
  "6-комитет, Ержан звонить",
  "6 хороо: Бат",
])("%s is no name of a committee", async (committee) => {
  const { findings } = await load({ "a.md": proposal({ committee: JSON.stringify(committee) }) });
  expect(findings).toMatchObject([{ severity: "error", confidential: true }]);
});

test.each(["اللجنة الخامسة سرية", "اللجنة الخامسة لا نوافق", "Пятая комиссия против нас", "第5委员会 内部"])(
  "%s is more than a committee's name",
  async (committee) => {
    const { findings } = await load({ "a.md": proposal({ committee }) });
    expect(findings).toMatchObject([{ rule: "text", confidential: true }]);
  },
);

test.each([
  "EGY à partir du 2026-11-01",
  "Egypte à partir du 2026-11-01",
  "EGY A partir de 2026-11-01",
  "EGY à compter du 2026-11-01",
  "EGY dès le 2026-11-01",
  "EGY depuis le 2026-11-01",
  "EGY depuis le 1er novembre 2026",
  "EGY a partir del 2026-11-01",
  "EGY desde el 2026-11-01",
  "EGY ab dem 2026-11-01",
  "EGY vanaf de 2026-11-01",
  "EGY since the 2026-11-01",
  "EGY From 2026-11-01",
  "مصر ابتداءً من 2026-11-01",
  "مصر اعتباراً من 2026-11-01",
  "EGY начиная с 2026-11-01",
  "EGY od dnia 2026-11-01",
  "EGY 2026-11-01'den itibaren",
  "EGY 2026-11-01から",
  "EGY 2026-11-01부터",
  "EGY 自2026-11-01起",
])('"from" in other words or behind the day has an answer: %s', async (written) => {
  const { findings } = await load({ "a.md": proposal({ supporters: JSON.stringify([written]) }) });
  expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    [
      `supporters "${written}": the word before the day is "from"; did you mean "EGY from 2026-11-01"?`,
      "EGY from 2026-11-01",
    ],
  ]);
});

const BRACKETS = ", without brackets";
test.each([
  ["Angola (desde 20/10/2026)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (desde o dia 20-10-2026)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (a partir de 20 de outubro de 2026)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (from 2026-10-20)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (20.10.2026)", BRACKETS, "AGL from 2026-10-20"],
  ["AGL (2026-10)", BRACKETS, "AGL from 2026-10"],
  ["Angola（自2026-10-20起）", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (с 20.10.2026)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola (since October 20, 2026)", BRACKETS, "AGL from 2026-10-20"],
  ["Angola since October 20, 2026", "", "AGL from 2026-10-20"],
  ["Cabo Verde desde 20-10-2026", "", "CPV from 2026-10-20"],
  ["Cabo Verde 20/10/2026", "", "CPV from 2026-10-20"],
  ["AGL 2026-10-20", "", "AGL from 2026-10-20"],
])("a day of any form behind a name has an answer: %s", async (written, brackets, right) => {
  const { findings } = await load({ "a.md": proposal({ supporters: JSON.stringify([written]) }) });
  expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    [
      `supporters "${written}": the word before the day is "from"${brackets}; did you mean "${right}"?`,
      right,
    ],
  ]);
});

test.each([
  "Angola e Cabo Verde (desde 20/10/2026)",
  "Angola e Cabo Verde (desde 20-10-2026)",
  "Angola/Cabo Verde (20.10.2026)",
  "Angola, Cabo Verde since October 20, 2026",
  "Angola e Cabo Verde desde 20/10/2026",
  "Angola e Cabo Verde, 20/10/2026",
])("the signs of a date part no names: %s", async (written) => {
  const { findings } = await load({ "a.md": proposal({ supporters: JSON.stringify(written) }) });
  expect(findings.map(({ suggestion }) => suggestion)).toEqual([
    "[AGL from 2026-10-20, CPV from 2026-10-20]",
  ]);
  const others = await load({ "a.md": proposal({ sponsors: JSON.stringify(written) }) });
  expect(others.findings.filter(({ message }) => /"(?:10|2026)\)?" is no/.test(message))).toEqual([]);
});

test("a day in doubt is named with both readings, and the codes are not suggested without it", async () => {
  const { findings } = await load({
    "a.md": proposal({ supporters: "Angola e Cabo Verde (desde 10/11/2026)" }),
  });
  expect(findings.map(({ suggestion }) => suggestion)).toEqual([undefined]);
  expect(findings[0]?.message).toContain('write "2026-11-10" or "2026-10-11"');
});

test.each(["EGY depuis", "EGY à partir du", "EGY until 2026-11-01"])(
  'a day that is lacking, or an end, is no "from": %s',
  async (written) => {
    const { findings } = await load({ "a.md": proposal({ supporters: JSON.stringify([written]) }) });
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([undefined]);
  },
);

describe("words that are known in one place are known in the others", () => {
  test.each([
    ["revised", "منقح herzien 修订 modification zmieniony geändert"],
    ["new", "neu جديد 新 новая ajout"],
    ["abrogated", "ملغى отменена supprimer aufgehoben"],
    ["unchanged", "unverändert без-изменений invariata"],
  ])("the result %s", (result, words) => {
    expect(words.split(" ").map((word) => [word, wordMeant("result", word, RESULTS)])).toEqual(
      words.split(" ").map((word) => [word, result]),
    );
  });

  test.each(["przyjęta", "通过", "aangenomen", "angenommen"])(
    "the result %s is asked about, as the status is",
    (word) => {
      expect(wordMeant("result", word, RESULTS)).toBeUndefined();
      expect(adviceBetween("result", word)).toContain('write "new" of a text that the conference adopted');
    },
  );

  test.each([
    "adopté avec amendements",
    "Adoptée avec modifications",
    "aprobada con enmiendas",
    "принята с поправками",
    "معتمد مع تعديلات",
    "adopted with amendments",
    "przyjęta ze zmianami",
    "修正通过",
  ])("a status with changes: %s", (word) => {
    expect(adviceBetween("status", word)).toContain(
      'write "adopted-in-part" once the plenary has adopted it',
    );
  });

  test.each(["لێژنەی ٥", "لیژنەی 5", "5-хороо"])("the committee %s", async (written) => {
    const { findings } = await load({ "a.md": proposal({ committee: JSON.stringify(written) }) });
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(["COM5"]);
  });

  test.each([
    "Rezolucja 203 (Rev. Bukareszt, 2022)",
    "Rezolucja 203 (zm. Bukareszt, 2022)",
    "Resolutie 203 (Herz. Boekarest, 2022)",
    "203 sayılı Karar (Rev. Bükreş, 2022)",
    "Резолюція 203 (Перегл. Бухарест, 2022)",
    "Usnesení 203 (Rev. Bukurešť, 2022)",
  ])("the city of a resolution: %s", async (written) => {
    const { findings } = await load({ "a.md": proposal({ target: JSON.stringify(written) }) });
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(["Res. 203"]);
  });
});

describe("no value that is refused is suggested, and no message is cut", () => {
  const VALUES = [
    "Karachi, Hyderabad and Sukkur",
    "PAK, IRN",
    "PAK; IRN",
    "CITEL,",
    "x",
    "2026-13-40",
    "10/11/2026",
    "Res 130,131",
    "COM 5, COM 6",
    "«x»",
    "https//example.org/a b",
    "None",
    "ask Ana",
    "5 p.m.",
  ];
  const FORMS = [
    (text: string) => text,
    (text: string) => `"${text}"`,
    (text: string) => `["${text}"]`,
    (text: string) => `\n  - ${text}`,
    (text: string) => `[${text}, Kenya]`,
  ];
  const FILES = [
    [CONFERENCE_KEYS, (keys: Keys) => ({ "conference.md": conference(keys) })],
    [ISSUE_KEYS, (keys: Keys) => ({ "issues/cybersecurity.md": issue(keys) })],
    [PROPOSAL_KEYS, (keys: Keys) => ({ "a.md": proposal(keys) })],
    [OUTCOME_KEYS, (keys: Keys) => ({ "outcomes/res-130.md": outcome(keys) })],
  ] as const;
  const tried = FILES.flatMap(([table, files]) => Object.keys(table).map((key) => [key, files] as const));
  const written = VALUES.flatMap((value) => FORMS.map((form) => [value, form(value)] as const));
  // Each key has other ones of them in the gate.
  const ofKeys = tried.map(
    ([key, files], row) => [key, files, written.filter((_, at) => (row + at) % amount(14, 1) === 0)] as const,
  );
  test.each(ofKeys)("%s", async (key, files, values) => {
    for (const [value, form] of values) {
      const { findings } = await load(files({ [key]: form }));
      for (const { message, suggestion } of findings) {
        expect([value, form.trim()]).not.toContain(suggestion);
        expect(message).not.toContain("itsel;");
        if (suggestion !== undefined) expect(message).not.toMatch(/\p{L};$/u);
      }
    }
  });
});
