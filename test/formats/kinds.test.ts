import { beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { halftimeOf } from "../../src/brief/halftime/halftime.ts";
import { outcomesOf } from "../../src/brief/outcomes/outcomes.ts";
import type { Brief, BriefProposal } from "../../src/brief/types.ts";
import { load, proposal as proposalFile } from "../corpus/small-conference.ts";
import { brief, issue, proposal, sponsor } from "./brief-fixture.ts";
import { headings } from "./headings.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { attributes, renderEnglish, wordsOf } from "./renderer.ts";

interface Page {
  brief: Brief;
  html: string;
  words: string;
}

async function page(...asked: Parameters<typeof shippedBrief>): Promise<Page> {
  const brief = await shippedBrief(...asked);
  const html = renderEnglish(brief);
  return { brief, html, words: wordsOf(html) };
}

/** What stands between two headings of the page, in words. */
function between({ html }: Page, from: string, to: string): string {
  const start = html.indexOf(`id="${from}"`);
  return wordsOf(html.slice(start, html.indexOf(`id="${to}"`, start)));
}

/** The rows of a table, cell by cell, in words. */
function rowsOf({ html }: Page, captionId: string): string[][] {
  const start = html.indexOf(`id="${captionId}"`);
  const table = html.slice(start, html.indexOf("</table>", start));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => wordsOf(cell).trim()),
  );
}

describe("a page of each kind", () => {
  test.each([
    ["pp-18", "2018-10-27", "PP-18 tracking brief, as of 27 October 2018", "What changed"],
    ["pp-14", "2014-11-02", "PP-14 halftime brief, as of 2 November 2014", "Where things stand"],
    ["pp-18", "2018-11-16", "PP-18 outcomes brief, as of 16 November 2018", "Score sheet"],
    ["pp-10", "2010-10-22", "PP-10 outcomes brief, as of 22 October 2010", "Score sheet"],
  ])("of %s as of %s says what it is, and links only to what is there", async (name, asOf, title, first) => {
    const { html, words } = await page(name, asOf);
    expect(html).toContain(`<title>${title}</title>`);
    expect(headings(html).map(({ text }) => text)).toContain(first);
    expect(words).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
    const ids = attributes(html, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes(html, "href").filter((href) => href.startsWith("#"));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
      if (!/class="(?:counts|proposals)/.test(table)) continue;
      expect(table).toContain("<caption");
      expect(table.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
    }
  });
});

describe("the grid", () => {
  test("says once of a group without any proposal on record that this is a matter of the record", async () => {
    const gridOf = (made: Page) => between(made, "_grid", "_glance");
    const note = "Nothing on record here, which does not say that nothing was proposed: Arab States";
    expect(gridOf(await page("pp-18", "2018-10-27")).split(note)).toHaveLength(2);
    expect(gridOf(await page("pp-14", "2014-11-07"))).not.toContain("Nothing on record here");
  });
});

test.each([
  [8, 15, false, 2],
  [9, 15, true, 1],
  // Six columns and five.
  [5, 11, false, 2],
  [9, 11, true, 1],
])(
  "the grid of %i issues and %i sponsors is across: %s, and has so many tables: %i",
  (count, sponsors, isAcross, tables) => {
    const codes = "APT ARB ATU CEPT CITEL RCC B CHN EGY RUS USA J KEN IND NZL".split(" ").slice(0, sponsors);
    const issues = Array.from({ length: count }, (_, index) => issue(`issue-${index}`));
    const proposals = codes.flatMap((code) =>
      [1, 2, 3, 4].map((number) =>
        proposal(`${code}/${number}`, {
          issue: "issue-0",
          sponsors: [sponsor(code)],
          number: `${code} ${number}`,
          ...(sponsors === 11 && number < 3 && { position: number === 1 ? "support" : "oppose" }),
        }),
      ),
    );
    const html = renderEnglish(brief(issues, proposals));
    const grid = html.slice(html.indexOf('<section class="grid'), html.indexOf('id="_glance"'));
    expect({
      isAcross: grid.includes("landscape"),
      tables: grid.split('<table class="who').length - 1,
    }).toEqual({
      isAcross,
      tables,
    });
  },
);

describe("an outcomes brief", () => {
  let outcomes: Page;
  beforeAll(async () => {
    outcomes = await page("pp-18", "2018-11-16");
  });

  test("says on page one how each priority issue ended, with the text that decided it, and counts the rest", () => {
    const rows = rowsOf(outcomes, "_first-page-caption");
    expect(rows[0]).toEqual(["Priority issue", "What we wanted", "How it ended", "All", "Page"]);
    const ending = (title: string) => rows.find(([first]) => first === title)?.[2];
    expect(ending("Cybersecurity")).toMatch(/^\+ Gained ?i? ?: Res\. 130 revised \( ?Rev\. Dubai, 2018 ?\)$/);
    expect(ending("Connectivity and access")).toMatch(/^− Lost ?i? ?: Res\. 139 revised/);
    expect(ending("Openness and transparency of ITU")).toMatch(/Mixed ?i? ?: Res\. 102 revised/);
    expect(ending("Internet of Things and smart cities")).toMatch(
      /^Res\. 197 revised .*\. Proposals: Not on record 2$/,
    );
    expect(outcomes.words).toContain(
      "Proposals: 8 gained, 2 lost. Priority issues: 3 gained, 1 mixed, 1 lost. On 50 other proposals no side of the group is on record.",
    );
  });

  test("reports of an issue that something was put off where all endings are on record, and how the others ended", () => {
    const ended = (key: string, fields: Partial<BriefProposal>) => proposal(key, { open: false, ...fields });
    const record = brief(
      [
        issue("put-off", { position: "agreed" }),
        issue("missing", { position: "agreed" }),
        issue("won", { position: "agreed" }),
      ],
      [
        ended("a", { issue: "put-off", status: "rejected", position: "oppose" }),
        ended("b", { issue: "put-off", status: "deferred", position: "support-with-changes" }),
        ended("c", { issue: "missing", status: "deferred", position: "support" }),
        ended("d", { issue: "missing", status: "in-committee", open: true, position: "support" }),
        ended("e", { issue: "won", status: "adopted", position: "support" }),
        ended("f", { issue: "won", status: "in-committee", open: true }),
      ],
      { kind: "outcomes" },
    );
    const made = { ...record, outcomes: outcomesOf(record) };
    const rows = rowsOf({ brief: made, html: renderEnglish(made), words: "" }, "_first-page-caption");
    expect(rows.slice(1).map(([, , ending = ""]) => ending.replace(/\s+/g, " "))).toEqual([
      "» Deferred . Proposals: Not adopted 1, Deferred 1",
      "? Not on record",
      "+ Gained",
    ]);
  });

  test("states a verdict at its proposal, beside what its ending and its position rest on", async () => {
    const entry = between(outcomes, "not-named/cybersecurity-convention", "not-named/");
    expect(entry).toMatch(/Gained inferred · sponsor not stated .*Not adopted inferred/);
    const sided = await page("pp-18", "2018-11-16", { against: "not-named/itr-conference" });
    expect(between(sided, "not-named/itr-conference", "issues/")).toContain("Gained");
    expect(between(sided, "issues/itr", "not-named/itr-conference")).not.toContain("Gained");
  });

  test("states what became of a text once, under its issue; a proposal on it has its result in a word", () => {
    const { html, brief, words } = outcomes;
    for (const { summary } of brief.texts) {
      if (summary !== undefined) expect(words.split(wordsOf(summary.html).trim())).toHaveLength(2);
    }
    const row = html.slice(html.indexOf('id="atu/afcp-55a3-2"'));
    expect(wordsOf(row.slice(0, row.indexOf("</tr>")))).toMatch(/^.*Res\. 102 → revised/);
  });

  test("prints a note of the history that says what the outcome says once", () => {
    const made = brief(
      [issue("cybersecurity")],
      [
        proposal("one", {
          status: "rejected",
          outcome: "Not taken up.",
          history: [
            { date: "2018-11-10", status: "rejected", note: "Not taken up." },
            { date: "2018-11-09", note: "Discussed." },
          ],
        }),
      ],
    );
    const words = wordsOf(renderEnglish(made));
    expect(words.split("Not taken up.")).toHaveLength(2);
    expect(words).toContain("Discussed.");
  });

  test("has a score sheet whose rows say what is inferred apart", () => {
    const rows = rowsOf(outcomes, "_scores-caption");
    expect(rows[0]?.slice(0, 4)).toEqual(["Sponsor", "Filed", "Adopted", "Adopted in part"]);
    const row = (name: string) => rows.find(([first]) => first === name);
    expect(row("ATU")).toEqual(["ATU", "9", ...Array(4).fill("· none"), "9", "· none", "· none"]);
    expect(row("ARB")?.[1]).toBe("· none");
    expect(rows.at(-1)).toEqual([
      "Total, each proposal once",
      ...["58", "3 2 inferred", "· none", "10 on 8 subjects 6 inferred", "· none", "45", "2", "2"],
    ]);
  });

  test("has the states of the score sheet in the order of their names, behind the groups", async () => {
    const sponsors = ["AFS", "AGL", "ALB", "BIH", "MNE", "MDG", "ATU"];
    const files = sponsors.map((code, index) => [
      `${code.toLowerCase()}.md`,
      proposalFile({ sponsors: `[${code}]`, target: `Res. ${130 + index}`, submitted: "2026-10-01" }),
    ]);
    const { corpus } = await load(Object.fromEntries(files));
    if (corpus === undefined) throw new Error("the conference can be read");
    const made = buildBrief(corpus, { asOf: "2026-12-01", today: "2026-12-01", audience: "public" });
    const table = rowsOf({ html: renderEnglish(made), brief: made, words: "" }, "_scores-caption");
    expect(table.map(([sponsor]) => sponsor).slice(7, -1)).toEqual([
      "Albania",
      "Angola",
      "Bosnia and Herzegovina",
      "Madagascar",
      "Montenegro",
      "South Africa",
    ]);
  });

  test("counts what was only announced apart from what was filed and has no outcome on record", async () => {
    const made = await page("pp-10", "2010-10-22");
    expect(rowsOf(made, "_scores-caption").at(-1)?.slice(-2)).toEqual(["· none", "14"]);
  });

  test("of one sponsor's proposals counts no other group: it would look as if that had filed nothing", async () => {
    const extract = await page("pp-18", "2018-11-16", { sponsor: "RCC" });
    expect(rowsOf(extract, "_scores-caption").map(([sponsor]) => sponsor)).toEqual([
      "Sponsor",
      "RCC",
      "Total, each proposal once",
    ]);
    expect(extract.brief.grid.columns.map(({ code }) => code)).toEqual(["RCC"]);
    const ofIssue = await page("pp-18", "2018-11-16", { issue: "ott" });
    expect(ofIssue.brief.grid.columns.map(({ code }) => code)).toContain("ARB");
  });

  test("prints the verdict at each issue and explains it; the public sees none without an agreed position", async () => {
    expect(between(outcomes, "issues/connectivity-access", "issues/gender-inclusion")).toContain("− Lost");
    expect(between(outcomes, "_reading", "nowhere")).toContain("Verdicts");
    const plain = await page("pp-14", "2014-11-07");
    expect(plain.html).not.toMatch(/class="verdict-badge/);
    expect(rowsOf(plain, "_first-page-caption")[1]?.[2]).toMatch(
      /^Res\. 101 revised .* and 1 more\. Proposals: Not adopted 1, Not on record 2$/,
    );
  });

  test("names what comes next, and what is not on record", async () => {
    const plain = await page("pp-14", "2014-11-07");
    const next = between(plain, "_sequel", "_introduction");
    expect(next).toContain("ITU as supervisory authority for space assets");
    expect(next).toContain("Mass surveillance and privacy");
    // The words stand at the proposal.
    expect(plain.words.split("left to the Council to discuss further")).toHaveLength(2);
    expect(next).toContain("PP-18: Dubai, United Arab Emirates, 29 October");
    expect(next).toMatch(/Cybersecurity 7 .*EUR\/80A1\/14/);
  });
});

describe("a halftime brief", () => {
  let halftime: Page;
  beforeAll(async () => {
    halftime = await page("pp-14", "2014-11-02", { since: "2014-10-19" });
  });

  test("counts by committee and group; the rows add up to the total", () => {
    const rows = rowsOf(halftime, "_glance-caption");
    expect(rows[0]).toEqual(["Handled in", "Proposals", "Total", "Open", "Ended", "Moved"]);
    const number = (cell = "") => (cell === "· none" ? 0 : Number(cell));
    const total = rows.at(-1)?.slice(2).map(number);
    const sums = [2, 3, 4, 5].map((column) =>
      rows.slice(1, -1).reduce((sum, row) => sum + number(row[column]), 0),
    );
    expect(total).toEqual(sums);
    expect(total?.[0]).toBe(55);
    expect(total?.[3]).toBe(23);
    expect(rows.map(([name]) => name)).toContain("COM5, ad hoc group CS/CV");
    expect(rows.map(([name]) => name)).toContain("No committee on record");
  });

  test("names each proposal once, where it is handled, with what moved marked", () => {
    const part = between(halftime, "_halftime", "_introduction");
    const rows = rowsOf(halftime, "_glance-caption");
    const group = rows.find(([name]) => name === "COM5, ad hoc group CS/CV");
    expect(group?.[1]).toMatch(/^ACP\/67A1\/1 Moved · ACP\/67A1\/2/);
    expect(part).toContain("Late African contribution (Document 69, Addendum 2) 10 days");
    expect(part).not.toContain("date not stated");
  });

  test("words a gap of the record as one: it accuses nobody", () => {
    const part = between(halftime, "_halftime", "_introduction");
    expect(part).toMatch(
      /\d+ \. For \d+ proposals the record does not say whether they have been introduced\./,
    );
    expect(part).not.toContain("not on record lately");
  });

  test.each<[string, Partial<BriefProposal>[], string]>([
    ["2018-11-08", [], "No proposal is open."],
    ["2018-11-08", [{ status: "rejected", open: false }], "No proposal is open."],
    ["2018-11-08", [{}], "Not counted: no open proposal has its introduction on record."],
    ["2018-10-20", [{ status: "introduced" }], "Not counted yet: the conference has not sat for 5 days."],
    ["2018-11-02", [{ status: "introduced" }], "Not counted yet: the conference has not sat for 5 days."],
    [
      "2018-11-08",
      [{ status: "introduced", history: [{ date: "2018-11-07", status: "introduced" }] }],
      "None: every open proposal whose introduction is on record has something dated from the last 5 days",
    ],
  ])("states as of %s why no proposal is without a step lately: %j", (asOf, fields, reason) => {
    const record = brief(
      [issue("cybersecurity")],
      fields.map((one, index) => proposal(`p-${index}`, one)),
      { kind: "halftime", asOf },
    );
    const html = renderEnglish({ ...record, halftime: halftimeOf(record) });
    expect(wordsOf(html)).toContain(`No step on record lately ${reason}`);
  });

  test("prints the rule for no step lately", () => {
    expect(between(halftime, "_reading", "nowhere")).toContain(
      "nothing dated is on record for 5 days of the conference or more",
    );
  });
});

describe("an extract", () => {
  const sections = (html: string) => headings(html).map(({ text }) => text);
  const many = (count: number) => Array.from({ length: count }, (_, index) => proposal(`p-${index}`));

  test("of one proposal has no grid of one number and no pictures; the proposal and the indexes stay", () => {
    const [only] = many(1);
    if (only === undefined) throw new Error("there is no proposal");
    const fields = { extract: { sponsor: sponsor("APT") } };
    const html = renderEnglish(brief([issue("cybersecurity")], [only], fields));
    expect(sections(html)).not.toContain("Who proposes what");
    expect(sections(html)).not.toContain("At a glance");
    expect(sections(html)).toEqual(expect.arrayContaining(["Index by sponsor", "Index by target"]));
    expect(wordsOf(html)).toContain(only.title);
    expect(attributes(html, "href")).not.toContain("#_grid");
    const whole = renderEnglish(brief([issue("cybersecurity")], [only]));
    expect(sections(whole)).toContain("Who proposes what");
  });
});
