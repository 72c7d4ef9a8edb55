import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesForDelegation } from "../../src/brief/movement.ts";
import type { Brief, BriefIssue, Change } from "../../src/brief/types.ts";
import { createPageRenderer } from "../../src/formats/html.ts";
import { createWords } from "../../src/formats/templates/words.ts";
import { changesMessage } from "../../src/formats/text/changes-message.ts";
import { run, workingFolder } from "../commands/run.ts";
import {
  conference as conferenceFile,
  issue as issueFile,
  outcome as outcomeFile,
  proposal as proposalFile,
} from "../corpus/small-conference.ts";
import {
  brief,
  issue,
  NOTHING_ADDRESSED,
  proposal,
  reference,
  rich,
  sponsor,
  target,
} from "./brief-fixture.ts";
import { headings } from "./headings.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { attributes, fonts, renderEnglish, templates, wordsOf } from "./renderer.ts";

const renderWhole = createPageRenderer({ templates, strings: templates.strings, fonts }, { whole: true });

/** What the page of the delegation shows of an HTML brief. */
function pageIn(html: string): string {
  const start = html.indexOf('<section class="delegation');
  return html.slice(start, html.indexOf("</section>", start));
}

/** The cells of the table with what to say, in words. */
function rowsOf(page: string): string[][] {
  const table = page.slice(page.indexOf('<table class="asks-table'), page.indexOf("</table>"));
  const rows = table.split("<tr").slice(2);
  return rows.map((row) =>
    row
      .split(/<t[hd]\b/)
      .slice(1)
      .map((cell) => wordsOf(`<td${cell}`).trim()),
  );
}

async function packFor(state: string, files: Record<string, string>): Promise<string> {
  await using folder = await workingFolder(files);
  const { exit, stderr } = await run(folder.path, ["build", "--for", state, "--format", "html"]);
  expect(exit, stderr).toBe(0);
  return await readFile(join(folder.path, `out/pp-26/for-${state}/brief.html`), "utf8");
}

const FILES = {
  "issues/cybersecurity.md": issueFile(
    { position: "proposed" },
    "X.\n\n## Asks\n\n- Keep the mandate.\n\n:::delegation KEN\nKenya may move first.\n:::\n\n:::delegation UGA\nUganda may move second.\n:::\n",
  ),
  "own.md": proposalFile({ title: "Kenya's own", sponsors: "KEN", id: "KEN/70/1" }),
  "group.md": proposalFile({ title: "Africa's", sponsors: "ATU", id: "AFCP/55A1/3", target: "Res. 131" }),
  "backed.md": proposalFile({
    title: "Someone else's",
    target: "Res. 132",
    supporters: "[KEN from 2026-10-01]",
    opponents: "ATU",
  }),
  "against.md": proposalFile({ title: "Not Africa's", target: "Res. 134", opponents: "ATU" }),
  "asked.md": proposalFile(
    { title: "Resisted", target: "Res. 133", position: "oppose", review: "agreed" },
    "Short.\n\n## Ask\n\nSpeak against it.",
  ),
};

describe("the page of a delegation", () => {
  test("the same words on two issues are two rows, each with the meeting of its issue", async () => {
    const asking = (title: string, slug: string, target: string) =>
      proposalFile(
        { title, issue: slug, target, position: "support", review: "agreed", "reviewed-on": "2026-10-01" },
        "Short.\n\n## Ask\n\nSpeak for it.",
      );
    const html = await packFor("KEN", {
      "conference.md": conferenceFile({
        meetings:
          "[{date: 2026-11-10, committee: COM5, issues: [cybersecurity]}, {date: 2026-11-12, committee: COM6, issues: [finance]}]",
      }),
      "issues/cybersecurity.md": issueFile({}),
      "issues/finance.md": issueFile({ title: "Finance", order: "2" }),
      "a.md": asking("First", "cybersecurity", "Res. 131"),
      "b.md": asking("Second", "finance", "Res. 133"),
    });
    const cells = rowsOf(pageIn(html)).map(([what = "", , where = ""]) => `${what} ${where}`);
    expect(cells).toEqual([
      expect.stringMatching(/First.*10 Nov.*COM5/),
      expect.stringMatching(/Second.*12 Nov.*COM6/),
    ]);
    expect(wordsOf(pageIn(html))).not.toContain("nothing further asked");
  });

  test("stands first, and says what to say, to whom and on which document", async () => {
    const html = await packFor("KEN", FILES);
    expect(html).not.toContain('<header class="cover"');
    const page = pageIn(html);
    expect(headings(page).map(({ level, text }) => [level, text])).toEqual([
      [1, "What we ask you to say"],
      [2, "Own proposals"],
      [2, "Your own region: 1 text of African Telecommunications Union"],
      [2, "On record for"],
      [2, "On record against"],
    ]);
    expect(rowsOf(page)).toEqual([
      [
        "O Speak against it. Resisted",
        "Inter-American Telecommunication Commission",
        "action not stated Res. 133",
        "",
      ],
      ["Keep the mandate. Cybersecurity (common position proposed, not yet agreed)", "", "", ""],
      ["Kenya may move first. Cybersecurity (common position proposed, not yet agreed)", "", "", ""],
    ]);
    const words = wordsOf(page);
    for (const said of [
      "KEN/70/1 action not stated Res. 130 Kenya's own no agreed position",
      "AFCP/55A1/3 action not stated Res. 131 Africa's no agreed position",
      "in its own name (from 1 October 2026)",
      "through ATU",
      "This is the first edition",
    ])
      expect(words).toContain(said);
  });

  test("shows a block for one delegation to that one and to no other", async () => {
    const [kenya, uganda] = await Promise.all([packFor("KEN", FILES), packFor("UGA", FILES)]);
    expect(wordsOf(pageIn(kenya))).toContain("Kenya may move first.");
    expect(kenya).not.toContain("Uganda may move second.");
    expect(wordsOf(pageIn(uganda))).toContain("Uganda may move second.");
    expect(uganda).not.toContain("Kenya may move first.");
  });

  test("names both groups of a state in two, and marks a suspended membership", async () => {
    const files = {
      "a.md": proposalFile({ title: "Europe's", sponsors: "CEPT" }),
      "b.md": proposalFile({ title: "The RCC's", sponsors: "RCC", target: "Res. 131" }),
    };
    const words = wordsOf(pageIn(await packFor("RUS", files)));
    expect(words).toContain(
      "European Conference of Postal and Telecommunications Administrations (membership suspended)",
    );
    expect(words).toContain("The RCC's");
    expect(words).not.toContain("Europe's");
  });

  test("marks a membership that is not confirmed where its group is for or against something", async () => {
    const words = wordsOf(pageIn(await packFor("MDA", { "a.md": proposalFile({ opponents: "RCC" }) })));
    expect(words).toContain("through RCC (membership not confirmed)");
  });

  test("reads well for a state of which nothing is on record", async () => {
    const words = wordsOf(pageIn(await packFor("ISR", { "a.md": proposalFile() })));
    expect(words).toContain(
      "No proposal on record is this delegation’s own, comes from a regional group of its, or names it for or against.",
    );
    expect(words).toContain("No ask is on record.");
  });

  test("is in no brief for all delegations, nor for the public", async () => {
    await using folder = await workingFolder(FILES);
    await run(folder.path, ["build", "--audience", "delegation", "--format", "html"]);
    const html = await readFile(join(folder.path, "out/pp-26/delegation/brief.html"), "utf8");
    expect(html).not.toContain('class="delegation"');
  });
});

const own = proposal("own", { sponsors: [sponsor("EGY")] });
const asked = proposal("asked", {
  position: "support",
  ask: rich("Speak [1]\nTwice", '<p>Speak</p><p><a href="#n" id="n">1</a></p>'),
});
const other = proposal("other");
const pack: Brief = brief(
  [issue("cybersecurity", { position: "agreed" }), issue("ott")],
  [own, asked, other],
  {
    audience: "delegation",
    for: sponsor("EGY"),
    delegation: {
      own: ["own"],
      groups: [{ group: sponsor("ATU"), membership: "unsure", proposals: [] }],
      supports: [],
      opposes: [],
      addressed: NOTHING_ADDRESSED,
      asks: [{ issue: "cybersecurity", proposals: ["asked"] }],
    },
  },
);

test("after the conference the pack has each issue that the page reports on", async () => {
  const brief = await shippedBrief("pp-18", "2018-11-20", { audience: "delegation", for: "KEN" });
  const html = renderEnglish(brief);
  const reported = [...pageIn(html).matchAll(/<tr class="of-issue">.*?<\/th>/g)].map(([row]) => row);
  expect(reported.length).toBeGreaterThan(5);
  const ids = attributes(html, "id");
  for (const row of reported) {
    const [href = ""] = attributes(row, "href");
    expect(ids, row).toContain(href.slice(1));
  }
});

test("after the conference the page asks for nothing, and reports what became of what was asked", () => {
  const { delegation } = pack;
  if (delegation === undefined) throw new Error("the pack has the page of its delegation");
  const ended: Brief = {
    ...pack,
    asOf: "2018-12-24",
    proposals: pack.proposals.map((each) =>
      each.key === "asked"
        ? { ...each, status: "rejected", open: false, outcome: "Not adopted." }
        : { ...each, outcomeNotOnRecord: true },
    ),
    delegation: { ...delegation, asks: [], asked: [...delegation.asks, { issue: "ott", proposals: [] }] },
  };
  const page = renderEnglish(ended);
  const words = wordsOf(pageIn(page));
  expect(words).toMatch(/What became of what we asked .*Not adopted/);
  expect(words).toMatch(/Own proposals .*Proposal own Submitted · outcome not on record/);
  expect(words, "an issue about which nothing is on record is not named").not.toMatch(
    /What became of what we asked .*\bott\b/,
  );
  expect(wordsOf(page)).not.toMatch(/What we ask for|What the group asks for/);
  const ofIssues = (fields: Partial<BriefIssue>) =>
    wordsOf(
      pageIn(
        renderEnglish({
          ...ended,
          issues: ended.issues.map((each) => (each.slug === "ott" ? { ...each, ...fields } : each)),
          texts: [
            {
              slug: "res-206",
              target: target("Res. 206"),
              result: "new",
              date: "2018-11-16",
              issue: "ott",
              proposals: [],
              further: [],
              sources: [],
              confidence: "explicit",
            },
          ],
        }),
      ),
    );
  expect(ofIssues({ asks: rich("Keep it narrow.\nKeep it open.") })).toContain(
    "ott Keep it narrow. Keep it open. Res. 206 new",
  );
  expect(ofIssues({ position: "agreed", commonPosition: rich("A narrow role. No more.") })).toContain(
    "ott A narrow role. No more. Res. 206 new",
  );
  expect(ofIssues({ position: "proposed", commonPosition: rich("A narrow role. No more.") })).toContain(
    "ott A narrow role. No more. (common position proposed, not yet agreed) Res. 206 new",
  );
  expect(wordsOf(pageIn(page))).toContain("Number Acts on Proposal What we wanted Page");
});

test("a common position beside a proposal is marked where it is inferred, as it is on page one", () => {
  const line = (confidence: BriefIssue["confidence"]) => {
    const wanted = issue("cybersecurity", {
      position: "agreed",
      confidence,
      commonPosition: rich("No treaty."),
    });
    return wordsOf(
      pageIn(renderEnglish({ ...pack, issues: [{ ...wanted, proposals: ["own", "asked", "other"] }] })),
    );
  };
  expect(line("explicit")).toContain("Proposal own on this issue: No treaty. ");
  expect(line("explicit")).not.toContain("No treaty. i ");
  expect(line("inferred")).toContain("Proposal own on this issue: No treaty. i ");
});

test("beside a proposal are the words on it, and those on the issue only as such", async () => {
  const files = (position: string) => ({
    "issues/cybersecurity.md": issueFile(
      { position: "agreed" },
      "X.\n\n## Common position\n\nNo mandate on models.",
    ),
    "own.md": proposalFile(
      { sponsors: "KEN", id: "KEN/70/1", position: "support", review: "agreed", "reviewed-on": "2026-10-01" },
      `Short.${position}`,
    ),
  });
  const words = async (position: string) => wordsOf(pageIn(await packFor("KEN", files(position))));
  const withWords = await words("\n\n## Position\n\nThe group backs the forum. And more.");
  expect(withWords).toContain("S The group backs the forum. ");
  expect(withWords).not.toContain("No mandate on models");
  expect(await words("")).toContain("S on this issue: No mandate on models. ");
});

const egypt = { supporters: [sponsor("EGY")], opponents: [] };
const nobody = { supporters: [], opponents: [] };
const changes: Change[] = [
  { kind: "new", issue: "cybersecurity", proposal: reference(own) },
  { kind: "moved", issue: "cybersecurity", proposal: reference(own), from: "submitted", to: "in-ad-hoc" },
  { kind: "revised", issue: "cybersecurity", proposal: reference(other) },
  { kind: "support", issue: "cybersecurity", proposal: reference(other), gained: nobody, lost: egypt },
  { kind: "issue-position", issue: "ott", from: "none", to: "agreed" },
  {
    kind: "superseded",
    proposal: reference(asked),
    from: "submitted",
    to: "superseded",
    successors: [reference(other)],
  },
];

describe("what to say", () => {
  const many = ["own", "first", "second", "third"].map((key) =>
    proposal(key, {
      sponsors: key === "own" ? [sponsor("EGY"), sponsor("RUS")] : [],
      issue: key === "third" ? "ott" : "cybersecurity",
      position: "oppose",
      committee: "COM5",
      supporters: ["first", "second"].includes(key) ? [{ ...sponsor("CEPT") }] : [],
      opponents: ["first", "second"].includes(key) ? [{ ...sponsor("ARB") }] : [],
      ...(key === "third" ? {} : { ask: rich(key === "second" ? "Say first." : `Say ${key}.`) }),
    }),
  );
  const said: Brief = {
    ...pack,
    issues: [issue("cybersecurity"), issue("ott", { position: "agreed", asks: rich("Stay narrow.") })],
    proposals: many,
    conference: {
      ...pack.conference,
      meetings: [
        { date: "2018-10-26", committee: "COM5" },
        { date: "2018-11-02", committee: "COM5", time: "14:30", place: "Room B" },
        { date: "2018-11-01", committee: "Ad hoc group", issues: ["ott"] },
      ],
    },
    delegation: {
      own: ["own"],
      groups: [],
      supports: [],
      opposes: [],
      addressed: NOTHING_ADDRESSED,
      asks: [
        { issue: "cybersecurity", proposals: ["first", "second", "own"] },
        { issue: "ott", proposals: ["third"] },
      ],
    },
  };

  test("on its own proposals comes first, then by issue; the same words on two proposals are one row", () => {
    const next = "next: 2 Nov 2018, 14:30 , COM5 , Room B";
    expect(rowsOf(pageIn(renderEnglish(said)))).toEqual([
      [
        "O Say own. Proposal own",
        "your own proposal ; Russian Federation",
        `action not stated Res. 130 COM5 ${next}`,
        "",
      ],
      [
        "O Say first. Proposal first ; Proposal second",
        "sponsor not on record for: CEPT against: ARB",
        `action not stated Res. 130 COM5 ${next}`,
        "",
      ],
      ["Stay narrow. ott", "", "next: 1 Nov 2018 , Ad hoc group", ""],
      [
        "O Oppose Proposal third",
        "sponsor not on record",
        "action not stated Res. 130 COM5 next: 1 Nov 2018 , Ad hoc group",
        "",
      ],
    ]);
  });

  test("has the pages of the proposals that a row names, and that of the issue where it names none", () => {
    const issues = said.issues.map((each) => ({
      ...each,
      proposals: said.proposals.filter(({ issue: slug }) => slug === each.slug).map(({ key }) => key),
    }));
    const page = pageIn(renderEnglish({ ...said, issues }));
    const table = page.slice(page.indexOf('<table class="asks-table'), page.indexOf("</table>"));
    const rows = table.split("<tr").slice(2);
    expect(rows.map((row) => attributes(row, "data-page-of"))).toEqual([
      ["own"],
      // Each behind its title, and the first one in the column, too.
      ["first", "second", "first"],
      ["issues/ott"],
      ["third"],
    ]);
  });

  test("names who is for and against beside the proposals that they are for and against", () => {
    const apart = {
      ...said,
      proposals: many.map((each) => (each.key === "second" ? { ...each, supporters: [] } : each)),
    };
    const rows = rowsOf(pageIn(renderEnglish(apart))).map(([what, whom]) => [what, whom]);
    expect(rows.slice(1, 3)).toEqual([
      ["O Say first. Proposal first", "sponsor not on record for: CEPT against: ARB"],
      ["O Say first. Proposal second", "sponsor not on record against: ARB"],
    ]);
  });

  test("stands out where it is among the first three of more", () => {
    const tops = (made: Brief) => renderEnglish(made).split('class="is-top"').length - 1;
    expect(tops({ ...said, issues: [issue("cybersecurity"), issue("ott")] })).toBe(0);
    expect(tops(said)).toBe(3);
  });

  test("no longer is named as such, with the reason that the delegation may know", () => {
    const list: Change[] = [
      { kind: "position", issue: "ott", proposal: reference(many[1] ?? own), asks: "under-review" },
      { kind: "editorial", issue: "ott", proposal: reference(many[2] ?? own) },
      {
        kind: "withdrawn",
        issue: "ott",
        proposal: reference(many[0] ?? own),
        from: "submitted",
        to: "withdrawn",
        asks: "ended",
      },
    ];
    const since = { edition: 6, asOf: "2018-10-20" };
    const words = wordsOf(pageIn(renderEnglish({ ...said, changes: { first: false, since, list } })));
    expect(words).toContain("What became of what we asked before: Proposal first ; under review");
    expect(words).toMatch(/ : Withdrawn ; nothing more is asked/);
  });
});

test("a proposal of a state that has ended is not among those that the group wants or resists", async () => {
  const fields = { sponsors: "KEN", position: "support", review: "agreed", submitted: "2026-09-01" };
  const ended = {
    status: "withdrawn",
    history: "[{date: 2026-10-02, status: withdrawn}]",
    outcome: "Taken back.",
  };
  const page = pageIn(
    await packFor("KEN", {
      "gone.md": proposalFile({ ...fields, ...ended, title: "Taken back" }),
      "open.md": proposalFile({ ...fields, title: "Still there", target: "Res. 131" }),
      "against.md": `${proposalFile({ ...fields, ...ended, position: "oppose", title: "Given up", target: "Res. 139" })}\n\n## Position\n\nIt would make outages lawful.\n`,
    }),
  );
  const lines = page.slice(page.indexOf('<table class="lines'));
  expect(rowOf(lines, "Taken back")).not.toContain("position-support");
  expect(rowOf(lines, "Still there")).toContain("position-support");
  // Words without the letter would read as what the group wanted.
  expect(rowOf(lines, "Given up")).toMatch(/position-oppose.*It would make outages lawful/s);
});

/** The row of a table that names a proposal, as HTML. */
function rowOf(table: string, title: string): string {
  return table.split("<tr").find((row) => row.includes(title)) ?? "";
}

describe("text for delegations", () => {
  const STATES = ["KEN", "UGA", "GHA"];
  /** Blocks for all, and for two states of three, of words that name the place. */
  const blocks = (place: string) =>
    ["KEN", "UGA", "ALL"]
      .map((to) => `:::delegation${to === "ALL" ? "" : ` ${to}`}\nThe${to}${place} may speak.\n:::`)
      .join("\n\n");
  const PLACES = {
    proposal: ["", "## Text", "## Analysis", "## Position", "## Ask", "## Further: More"],
    issue: ["", "## Common position", "## Asks", "## Further: More"],
    other: ["", "## Further: More"],
  };
  const body = (kind: keyof typeof PLACES, place: number) => {
    const heading = PLACES[kind][place] ?? "";
    return heading === ""
      ? `Short.\n\n${blocks(`${kind}${place}`)}`
      : `Short.\n\n${heading}\n\n${blocks(`${kind}${place}`)}`;
  };
  const files: Record<string, string> = {
    "conference.md": conferenceFile(
      { delegations: `[${STATES.join(", ")}]` },
      `${body("other", 0)}\n\n## Further: More\n\n${blocks("other1")}`,
    ),
    "outcomes/res-199.md": outcomeFile(
      { target: "Res. 199" },
      `Short.\n\n${blocks("text0")}\n\n## Further: More\n\n${blocks("text1")}`,
    ),
    "outcomes/res-198.md": outcomeFile(
      { target: "Res. 198", issue: "of-texts" },
      `Short.\n\n${blocks("text2")}`,
    ),
    "issues/of-texts.md": issueFile({ title: "Of texts", order: "90" }),
  };
  PLACES.proposal.forEach((_, place) => {
    files[`issues/of-proposal-${place}.md`] = issueFile({
      title: `Of proposal ${place}`,
      order: `${2 + place}`,
    });
    files[`p${place}.md`] = proposalFile(
      {
        title: `Proposal ${place}`,
        issue: `of-proposal-${place}`,
        target: `Res. ${131 + place}`,
        review: "agreed",
      },
      body("proposal", place),
    );
  });
  PLACES.issue.forEach((_, place) => {
    files[`issues/of-issue-${place}.md`] = issueFile(
      { title: `Of issue ${place}`, order: `${20 + place}`, position: "proposed" },
      body("issue", place),
    );
  });
  const counts = { proposal: PLACES.proposal.length, issue: PLACES.issue.length, other: 2, text: 0 };
  const found = (html: string) => [...new Set(wordsOf(html).match(/The(?:KEN|UGA|ALL)[a-z]+\d/g))].toSorted();
  const wanted = (counted: Record<string, number>, ...to: string[]) =>
    Object.entries(counted)
      .flatMap(([kind, count]) => Array.from({ length: count }, (_, place) => `${kind}${place}`))
      .flatMap((place) => to.map((each) => `The${each}${place}`))
      .toSorted();

  test.each([
    ["before the conference", "2026-10-20", counts],
    ["after it", "2026-11-28", { ...counts, text: 3 }],
  ])(
    "is in the pack of each that it is for, wherever it is written, and in no other: %s",
    async (_, asOf, all) => {
      await using folder = await workingFolder(files);
      for (const state of STATES) {
        const args = ["build", "--for", state, "--format", "html", "--as-of", asOf];
        const { exit, stderr } = await run(folder.path, args, { today: asOf });
        expect(exit, stderr).toBe(0);
        const html = await readFile(join(folder.path, `out/pp-26/for-${state}/brief.html`), "utf8");
        expect(found(html)).toEqual(wanted(all, "ALL", ...(state === "GHA" ? [] : [state])));
      }
    },
  );

  test("is named on the page with a link to its place, a replaced proposal excepted", async () => {
    const html = await packFor("KEN", {
      "conference.md": conferenceFile({}, body("other", 0)),
      "issues/cybersecurity.md": issueFile({}, body("issue", 0)),
      "a.md": proposalFile({ title: "Named" }, body("proposal", 0)),
      "b.md": proposalFile({ title: "Not named", target: "Res. 131" }),
      "c.md": proposalFile(
        {
          title: "Replaced",
          target: "Res. 132",
          status: "superseded",
          history: "[{date: 2026-10-01, status: superseded}]",
        },
        body("proposal", 0),
      ),
    });
    const page = wordsOf(pageIn(html)).replace(/\s+/g, " ");
    expect(page).toContain(
      "Text for your delegation alone, or for all delegations: Introduction · Cybersecurity · Named ",
    );
    const ids = attributes(html, "id");
    expect(attributes(pageIn(html), "href").filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(found(html)).toEqual(wanted({ proposal: 1, issue: 1, other: 1 }, "ALL", "KEN"));
    const plain = await packFor("KEN", { "a.md": proposalFile({}) });
    expect(plain).not.toContain("Text for your delegation");
  });
});

describe("what changed for a delegation", () => {
  const since: Brief = {
    ...pack,
    changes: { first: false, since: { edition: 6, asOf: "2018-10-20" }, list: changes },
  };

  test("is what changed of its page, of whom it backs, and of the common positions", () => {
    expect(changesForDelegation(since)).toEqual(changes.filter(({ kind }) => kind !== "revised"));
    const { delegation: _, ...forNobody } = since;
    expect(changesForDelegation(forNobody)).toEqual([]);
  });

  test("has what became of the texts, and the new titles, of the issues on its page, and of no others", () => {
    const [on, off] = [pack.delegation?.asks[0]?.issue, "no-issue-of-it"];
    const of = (issue: string | undefined): Change[] => {
      const field = (name: string) => [{ field: name, before: "One.", after: "Another." }];
      const placed = issue === undefined ? {} : { issue };
      return [
        { kind: "outcome", ...placed, fields: field("summary") },
        { kind: "details", ...placed, fields: field("title") },
        { kind: "details", ...placed, fields: field("stake") },
      ];
    };
    expect(on).toBeDefined();
    const list = [...of(on), ...of(off)];
    expect(changesForDelegation({ ...since, changes: { ...since.changes, list } })).toEqual(list.slice(0, 2));
    const words = wordsOf(
      pageIn(renderEnglish({ ...since, changes: { ...since.changes, list: list.slice(0, 1) } })),
    );
    expect(words.replace(/\s+/g, " ")).toContain("Summary One. → Another.");
  });

  test("has a line each, with the edition compared with", () => {
    const words = wordsOf(pageIn(renderEnglish(since)));
    for (const said of [
      "Since edition 6 of 20 October 2018",
      "New Proposal own",
      "Moved Proposal own : Submitted → In an ad hoc group",
      "For and against Proposal other ; no longer for: EGY",
      "Common position ott : None on record → Agreed",
      "Superseded Proposal asked ; see Proposal other",
    ])
      expect(words).toContain(said);
  });

  const short = rich("invites 3 4", "invites <del>3</del> <ins>4</ins>");
  const changed = (field: string, marked = short) => ({ field, before: "a", after: "b", marked });
  const position = (fields: NonNullable<Change["fields"]>, to = "support") =>
    ({
      kind: "position",
      issue: "cybersecurity",
      proposal: reference(own),
      from: "support",
      to,
      fields,
    }) as const;

  test.each<[Change, string, string, string, string]>([
    [
      position([changed("ask")]),
      "What is asked Proposal own invites 3 4",
      "Ask changed",
      "1 changed ask",
      "- What is asked: Proposal own",
    ],
    [
      position([changed("positionText")]),
      "Position in words Proposal own invites 3 4",
      "Words of the position changed",
      "1 position in other words",
      "- Position in words: Proposal own",
    ],
    [
      position([changed("positionText"), changed("ask")]),
      "Position in words, and what is asked Proposal own Position in words invites 3 4 ; What is asked invites 3 4",
      "Words of the position and ask changed",
      "1 position and ask in other words",
      "- Position in words, and what is asked: Proposal own",
    ],
    [
      position([changed("ask", rich("word ".repeat(100)))]),
      "What is asked Proposal own",
      "Ask changed",
      "1 changed ask",
      "- What is asked: Proposal own",
    ],
    [
      position([changed("ask")], "oppose"),
      "Position Proposal own : Support → Oppose",
      "Position changed",
      "1 changed position",
      "- Position: Proposal own (Support → Oppose)",
    ],
    [
      position([{ field: "review", before: "agreed", after: "void" }, changed("ask")]),
      "Position Proposal own",
      "Position changed",
      "1 changed position",
      "- Position: Proposal own",
    ],
  ])("names the words that changed where the position did not: %#", (change, news, mark, tally, line) => {
    const made = { ...since, changes: { ...since.changes, list: [change] } };
    expect(wordsOf(pageIn(renderEnglish(made)))).toContain(news);
    expect(wordsOf(pageIn(renderEnglish(made)))).not.toContain("word word");
    const whole = wordsOf(renderWhole(made));
    expect(whole).toContain(mark);
    expect(whole).toContain(`1 change: ${tally}.`);
    expect(changesMessage(made, createWords(templates.strings))).toContain(line);
  });

  test("names the asks of an issue where its common position is as it was", () => {
    const ofIssue = { kind: "issue-position", issue: "ott", from: "agreed", to: "agreed" } as const;
    const page = (fields: NonNullable<Change["fields"]>) =>
      wordsOf(
        pageIn(
          renderEnglish({
            ...since,
            changes: { ...since.changes, list: [{ ...ofIssue, fields }] },
          }),
        ),
      );
    expect(page([changed("asks")])).toContain("What is asked on the issue ott invites 3 4");
    expect(page([changed("commonPosition"), changed("asks")])).toContain("Common position ott");
  });

  test("says so where nothing did", () => {
    const words = wordsOf(pageIn(renderEnglish({ ...since, changes: { ...since.changes, list: [] } })));
    expect(words).toContain(
      "Nothing that concerns this delegation has changed in what all delegations read.",
    );
  });
});

describe("beside the rest of the brief, the page", () => {
  const html = renderEnglish(pack);

  test("names no place a second time and links only to places that are there", () => {
    const ids = attributes(html, "id");
    // The ask itself stands at its proposal; its own places do not come along.
    expect(ids.filter((id) => id === "n")).toHaveLength(1);
    expect(wordsOf(pageIn(html))).toContain("Speak [1]; Twice");
    const links = attributes(pageIn(html), "href").filter((href) => href.startsWith("#"));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test("skips no level of headings, and is in the contents", () => {
    for (const page of [html, renderWhole(pack)]) {
      const levels = headings(page).map(({ level }) => level);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
    expect(renderWhole(pack)).toContain('<a href="#_delegation">Egypt</a>');
    expect(html).toContain('@page delegation{@top-left{content:"For the delegation: Egypt"}}');
  });

  test("marks a membership that nobody has confirmed", () => {
    expect(wordsOf(pageIn(html))).toContain("African Telecommunications Union (membership not confirmed)");
    expect(wordsOf(pageIn(html))).toContain("No common proposal of this group is on record.");
  });
});
