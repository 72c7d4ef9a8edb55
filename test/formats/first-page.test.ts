import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/brief/declaration/outcomes.ts";
import type { Brief, BriefProposal, Change } from "../../src/brief/types.ts";
import { ENDED_STATUSES, OPEN_STATUSES, type Position, type Status } from "../../src/corpus/types.ts";
import { briefDocx } from "../../src/formats/docx/brief-docx.ts";
import { createWords } from "../../src/formats/templates/words.ts";
import { changesMessage } from "../../src/formats/text/changes-message.ts";
import { type Block, wordsOf as wordsOfRuns } from "../../src/word/document.ts";
import { readWord } from "../../src/word/read-word.ts";
import { viewOf } from "../../src/word/views.ts";
import { brief, issue, proposal, reference, rich, sponsor } from "./brief-fixture.ts";
import { since } from "./changes-fixture.ts";
import { renderEnglish, templates, wordsOf } from "./renderer.ts";

/** Page one in words, without what follows it. */
function pageOne(made: Brief, html = renderEnglish(made)): string {
  const start = html.indexOf('<header class="cover');
  return wordsOf(html.slice(start, html.indexOf("</header>", html.indexOf('class="notices"', start))));
}

const wanted = { position: "agreed", commonPosition: rich("No wider mandate.") } as const;
const issues = [
  issue("cyber", { title: "Cybersecurity", ...wanted }),
  issue("doa", { title: "Digital Object Architecture", ...wanted }),
  issue("itr", { title: "The Regulations", priority: "background" }),
];
const sided = (key: string, of: string, position: Position, fields: Partial<BriefProposal> = {}) =>
  proposal(key, { title: `Text ${key}`, issue: of, position, ...fields });
const LONG =
  "A sentence that is so long that no other one is printed behind it on page one, whatever it states of what is wanted.";

describe("what is wanted is printed in short", () => {
  const pageWith = (text: string): string =>
    pageOne(brief([issue("cyber", { position: "agreed", commonPosition: rich(text) })], []));

  test.each([
    "Oppose changes to Res. 130 (Rev. Bucharest, 2022). No more.",
    "We support the new resolution. This holds only if item 3 is deleted; otherwise we oppose it.",
    "No mandate for ITU. No treaty.",
    "No treaty (see below. It is open.",
    "决议 130 不变。不要条约。",
  ])("with short sentences that follow, which may be conditions: %s", (text) => {
    expect(pageWith(text)).toContain(` cyber ${text} 0 `);
  });

  test.each([
    [`Keep the mandate as it is written. ${LONG}`, "Keep the mandate as it is written. …"],
    [`${LONG} No more.`, `${LONG} …`],
    [
      "ኢትዮጵያ ሪፖርት ትጠይቃለች፡፡ ሪፖርቱ በየዓመቱ ይቀርባል፡፡ ገንዘቡ ከአባል አገሮች ይሰበሰባል፡፡ ምክር ቤቱ ስለ ገንዘቡ አጠቃቀም በሰኔ ወር ይወስናል፡፡ ጽሕፈት ቤቱ ለአገሮች ሪፖርቱን ይልካል፡፡",
      "ኢትዮጵያ ሪፖርት ትጠይቃለች፡፡ ሪፖርቱ በየዓመቱ ይቀርባል፡፡ ገንዘቡ ከአባል አገሮች ይሰበሰባል፡፡ ምክር ቤቱ ስለ ገንዘቡ አጠቃቀም በሰኔ ወር ይወስናል፡፡ …",
    ],
    ["No treaty\nA second paragraph.", "No treaty …"],
  ])("with a mark where more follows: %s", (text, shown) => {
    expect(pageWith(text)).toContain(` cyber ${shown} 0 `);
  });

  test("without one where only a note in italics follows", () => {
    const commonPosition = {
      text: "No treaty.\nWorded by this edition.",
      html: "<p>No treaty.</p>\n<p><em>Worded by this edition.</em></p>",
    };
    expect(pageOne(brief([issue("cyber", { position: "agreed", commonPosition })], []))).toContain(
      " cyber No treaty. 0 ",
    );
  });

  test.each([
    "Act with the A.U. Commission and the U.S. Government on it.",
    "ITU should work with the U.N. General Assembly on it.",
    "We back the text of the Hon. Minister of Ghana on access.",
    "The text of the Rt. Hon. Speaker on roaming is sound.",
    "We follow the view of Engr. Bello and Alh. Musa on roaming.",
    "The fund is for LDCs, viz. Benin and Niger, and for nobody else.",
    "A levy of approx. N1.2bn is too high for the region.",
    "Costs of max. CHF 5 and min. CHF 2 per State are fair.",
    "Keep Art. 5 and No. 196 as they are, incl. Annex 2.",
    "The plenary should end by 6 p.m. Doha time on each day.",
    "Pay GH¢15 p.a. Ghana and Togo agree with that sum.",
    "Die Frist bis zum 9. November gilt u.a. Allen Staaten.",
    "Lūdzam skatīt 54. Dokumenta 2. Punktu.",
  ])("never ends at an abbreviation: %s", (text) => {
    expect(pageWith(`${text} ${LONG}`)).toContain(` cyber ${text} `);
  });
});

test.each([
  [6, "1 of S1, 1 of S2, 1 of S3, 1 of S4, 1 of S5, 1 of S6."],
  [7, "1 of S1, 1 of S2, 1 of S3, 1 of S4, 1 of S5, 1 of S6, 1 of S7."],
  [9, "1 of S1, 1 of S2, 1 of S3, 1 of S4, 1 of S5, 1 of S6 and 3 of others."],
])("names the sponsors of what is new, or counts those that it does not name: %i", (count, named) => {
  const fresh = Array.from({ length: count }, (_, index) =>
    proposal(`n${index}`, { issue: "cyber", sponsors: [sponsor(`S${index + 1}`)] }),
  );
  const list = fresh.map((each): Change => ({ kind: "new", issue: "cyber", proposal: reference(each) }));
  const made = brief(issues, fresh, { changes: { first: false, since, list } });
  expect(pageOne(made)).toContain(`${count} are new since edition ${since.edition}: ${named}`);
});

test.each([
  [["BOL"], "1 of CLM, 1 of BOL."],
  [["BOL", "ARG"], "1 of CLM, 1 of BOL + ARG."],
  [["BOL", "ARG", "PRU"], "1 of CLM, 1 of BOL + ARG + PRU."],
  [["BOL", "ARG", "PRU", "URG"], "1 of CLM, 1 of BOL + ARG and 2 others."],
  [[], "1 of CLM, 1 without a sponsor on record."],
])("counts a new proposal once, whoever proposes it: %j", (codes, named) => {
  const fresh = [["CLM"], codes].map((each, index) =>
    proposal(`n${index}`, { issue: "cyber", sponsors: each.map(sponsor) }),
  );
  const list = fresh.map((each): Change => ({ kind: "new", issue: "cyber", proposal: reference(each) }));
  const made = brief(issues, fresh, { changes: { first: false, since, list } });
  expect(pageOne(made)).toContain(`2 are new since edition ${since.edition}: ${named}`);
});

const LEDE = "Keep the consultations open.";
const before = brief(issues, [sided("one", "cyber", "oppose"), sided("two", "itr", "oppose")]);
const withLede = (made: Brief): Brief => ({ ...made, conference: { ...made.conference, lede: LEDE } });

const ended = { open: false, history: [{ date: "2018-11-16" }] };
const rejected = { ...ended, status: "rejected" } as const;
const judged = (key: string, verdict: Verdict) => ({ key, verdict });
const over = brief(
  issues,
  [
    sided("one", "cyber", "oppose", rejected),
    sided("two", "cyber", "support", rejected),
    sided("three", "itr", "oppose", rejected),
    proposal("four", { issue: "cyber", status: "adopted", ...ended }),
  ],
  {
    kind: "outcomes",
    asOf: "2018-12-01",
    outcomes: {
      issues: [
        {
          issue: "cyber",
          verdict: "mixed",
          proposals: [judged("one", "gained"), judged("two", "lost"), judged("four", "reported")],
        },
        { issue: "itr", verdict: "reported", proposals: [judged("three", "gained")] },
      ],
      tally: [
        { verdict: "gained", count: 2 },
        { verdict: "lost", count: 1 },
        { verdict: "reported", count: 1 },
      ],
      scores: {
        rows: [],
        total: { filed: 4, endings: [], notOnRecord: 0, announcedOnly: 0, reportedOnly: 0, replaced: 0 },
      },
      sequel: { deferred: [], named: [], texts: [], notOnRecord: [] },
    },
  },
);

describe("the sentence that opens page one", () => {
  test("is the group's own until the conference ends; afterwards it reports the results", () => {
    expect(pageOne(withLede(before))).toContain(LEDE);
    expect(pageOne(withLede({ ...before, kind: "halftime", asOf: "2018-11-05" }))).toContain(LEDE);
    expect(pageOne(withLede(over))).not.toContain(LEDE);
    expect(pageOne(withLede({ ...before, asOf: "2018-12-01" }))).not.toContain(LEDE);
  });

  test("counts proposals and priority issues apart, each by name", () => {
    expect(pageOne(over)).toContain(
      "Proposals: 2 gained, 1 lost. Priority issues: 1 mixed. On 1 other proposal no side of the group is on record.",
    );
  });

  test("counts endings where the group took no side, and asks nobody to resist what is over", () => {
    const { outcomes: _outcomes, ...plain } = over;
    const page = pageOne({ ...plain, kind: "tracking" });
    expect(page).toContain("4 proposals: Adopted 1, Not adopted 3.");
    expect(page).not.toMatch(/to resist|Resist, or watch/);
  });
});

test("how far the conference is stands beside its dates, and not long after it", () => {
  expect(pageOne({ ...before, asOf: "2018-10-27" })).toContain("16 November 2018 opens in 2 days");
  expect(pageOne({ ...over, asOf: "2018-12-01" })).toContain("16 November 2018 ended 15 days ago");
  expect(pageOne({ ...over, asOf: "2026-12-01" })).not.toContain("days ago");
});

describe("the issues that the group did not list", () => {
  test("count what is new as those that it listed do", () => {
    const [, two] = before.proposals;
    const list: Change[] = two ? [{ kind: "new", issue: two.issue, proposal: reference(two) }] : [];
    const made: Brief = { ...before, changes: { first: false, since, list } };
    expect(pageOne(made)).toContain("Other issues The Regulations 1 (1 new)");
  });

  test("are others only beside those that it listed", () => {
    const unlisted = brief([issue("itr", { title: "The Regulations", priority: "background" })], []);
    expect(pageOne(unlisted)).toMatch(/ Issues The Regulations 0/);
    expect(pageOne(unlisted)).not.toContain("Other issues");
    expect(pageOne(before)).toContain("Other issues The Regulations");
  });
});

describe("what page one counts as resisted", () => {
  test("is all there by name, also under an issue that the group did not list", () => {
    const page = pageOne(before);
    expect(page).toContain("2 proposals to resist.");
    expect(page).toMatch(/Resist, or watch.* O Text one /);
    expect(page).toMatch(/Other issues The Regulations 1 : O Text two/);
  });

  test("has its verdict there after the conference", () => {
    expect(pageOne(over)).toMatch(/Other issues The Regulations 1 : O Text three Gained/);
  });

  test("is named up to four times an issue; the others are counted", () => {
    const many = Array.from({ length: 6 }, (_, index) => sided(`many-${index}`, "itr", "oppose"));
    expect(pageOne(brief(issues, many))).toMatch(/The Regulations 6 : O Text many-0.*many-3 and 2 more/);
  });
});

describe("a proposal that has ended before the conference does", () => {
  const WORDS = createWords(templates.strings);
  const KINDS = [
    { kind: "tracking", asOf: "2018-10-27" },
    { kind: "halftime", asOf: "2018-11-05" },
  ] as const;
  const AUDIENCES = ["public", "delegation", "internal"] as const;
  const POSITIONS = ["oppose", "support", "support-with-changes", "watch"] as const;
  const REPLACED: readonly string[] = ["superseded", "merged"];

  /** A brief with one proposal for each position, all with this status. */
  function briefWith(status: Status, fields: Partial<Brief>): Brief {
    const state: Partial<BriefProposal> = {
      status,
      open: OPEN_STATUSES.some((each) => each === status),
      ...(REPLACED.includes(status) ? { successors: [] } : {}),
      ask: { ...rich("Say so.") },
    };
    const proposals = POSITIONS.flatMap((position) => [
      sided(`listed-${position}`, "cyber", position, state),
      sided(`other-${position}`, "itr", position, state),
    ]);
    return brief(issues, proposals, fields);
  }

  /** The table of what the group wants in the Word document: the rows of its issues. */
  function wordTable(made: Brief): string {
    const plain = (block: Block): string =>
      block.kind === "paragraph"
        ? wordsOfRuns(block.runs)
        : block.rows
            .map(({ cells }) => cells.map(({ blocks }) => blocks.map(plain).join(" ")).join(" | "))
            .join("\n");
    const blocks = viewOf(readWord(briefDocx(made, WORDS)), "accepted").blocks.map(({ block }) => block);
    return blocks.filter(({ kind }) => kind === "table").map(plain)[0] ?? "";
  }

  const cases = KINDS.flatMap((kind) => AUDIENCES.map((audience) => ({ ...kind, audience })));

  test.each(ENDED_STATUSES)("asks for nothing: %s", (status) => {
    for (const fields of cases) {
      const made = briefWith(status, fields);
      const html = renderEnglish(made);
      expect(pageOne(made, html)).not.toMatch(
        /to resist|to back|to watch|Resist, or watch|Text (?:listed|other)-/,
      );
      expect(html).not.toContain("What the group asks for</p>");
      expect(wordTable(made)).not.toMatch(/Text (?:listed|other)-/);
      expect(changesMessage(made, WORDS)).not.toContain("Say so.");
    }
  });

  test.each(OPEN_STATUSES)("while an open one counts: %s", (status) => {
    const made = briefWith(status, { ...KINDS[1], audience: "delegation" });
    const html = renderEnglish(made);
    expect(pageOne(made, html)).toContain("2 proposals to resist, 4 to back, 2 to watch.");
    expect(html).toContain("What the group asks for</p>");
    expect(wordTable(made).match(/Text (?:listed|other)-/g)).toHaveLength(8);
    expect(changesMessage(made, WORDS)).toContain("Say so.");
  });

  test("leaves the open ones beside it, and after the conference all have their side", () => {
    const made = brief(
      issues,
      [
        sided("gone", "cyber", "support", { status: "withdrawn", open: false }),
        sided("open", "cyber", "support"),
      ],
      { kind: "tracking", asOf: "2018-10-27" },
    );
    expect(pageOne(made)).toContain("1 to back.");
    expect(pageOne(made)).not.toContain("Text gone");
    expect(wordTable({ ...made, kind: "outcomes", asOf: "2018-12-01" })).toContain("Text gone");
  });
});

describe("a table of many titles", () => {
  const many = (count: number, position: Position) =>
    Array.from({ length: count }, (_, index) => sided(`${position}-${index}`, "cyber", position));
  const issuesOf = (count: number) =>
    Array.from({ length: count }, (_, index) => issue(`i-${index}`, wanted));
  const page = (count: number, title = "A title that takes two lines of its column") => {
    const all = issuesOf(count).flatMap(({ slug }) =>
      [...many(3, "support"), ...many(2, "support-with-changes")].map((one) => ({
        ...one,
        key: `${slug}-${one.key}`,
        issue: slug,
        title,
      })),
    );
    return pageOne(brief(issuesOf(count), all));
  };

  test("names fewer of them in each cell, so that page one stays one page", () => {
    expect(page(3)).toMatch(/its column S A title .* and 1 more 5/);
    expect(page(8)).toMatch(
      /No wider mandate\. S A title that takes two lines of its column S A title .* and 3 more 5/,
    );
  });

  test("has counts in their place where one in each cell is too many, each position by itself", () => {
    const counted = page(14, `A title ${"that takes lines ".repeat(5)}`);
    expect(counted).toMatch(/No wider mandate\. S 3 C 2 5/);
    expect(counted).not.toContain("A title");
  });
});

test("how an issue ended is never left empty: nothing on record is an answer", () => {
  expect(pageOne(over)).toMatch(/Digital Object Architecture No wider mandate\. Nothing on record 0/);
});
