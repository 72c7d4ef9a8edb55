import { beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
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
    ["pp-18", "2018-10-27", "PP-18 tracking brief, as of 27 October 2018", "Contents"],
    ["pp-14", "2014-11-02", "PP-14 halftime brief, as of 2 November 2014", "Where things stand"],
    ["pp-18", "2018-11-16", "PP-18 outcomes brief, as of 16 November 2018", "What was decided"],
    ["pp-10", "2010-10-22", "PP-10 outcomes brief, as of 22 October 2010", "What was decided"],
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
    const silent = "Nothing on record here, which does not say that nothing was proposed: Arab States";
    expect(gridOf(await page("pp-18", "2018-10-27")).split(silent)).toHaveLength(2);
    expect(gridOf(await page("pp-14", "2014-11-07"))).not.toContain("Nothing on record here");
  });
});

describe("an outcomes brief", () => {
  let outcomes: Page;
  beforeAll(async () => {
    outcomes = await page("pp-18", "2018-11-16");
  });

  test("begins with three lists: what was wanted, proposed and decided, the verdict before all", () => {
    const lists = between(outcomes, "_outcomes", "_scores");
    expect(lists).toContain("8 gained , 2 lost .");
    const places = ["Gained 3 issues", "Mixed 1 issue", "Lost 1 issue", "Reported only On these issues"];
    const found = places.map((words) => lists.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found.every((place) => place >= 0)).toBe(true);
    expect(lists).toMatch(
      /− Lost Community networks as partners in closing the digital divide \( ?CITEL ?\).{0,40}Group’s position: Support inferred.{0,20}Not adopted.{0,10}Defeated: Resolution 139/,
    );
  });

  test("says once of a decision that both its facts are inferred, else which of them", () => {
    const lists = between(outcomes, "_outcomes", "_scores");
    expect(lists).toMatch(
      /A convention on cybersecurity .{0,30}Group’s position: Oppose · Not adopted · both inferred/,
    );
    expect(lists).toMatch(/Big data .{0,30}Group’s position: Oppose inferred · Not adopted Not adopted;/);
  });

  test("explains a verdict among what is reported only: it is the proposal's, not the issue's", async () => {
    const sided = await page("pp-18", "2018-11-16", { against: "not-named/itr-conference" });
    expect(between(sided, "_outcomes", "_scores")).toMatch(
      /International Telecommunication Regulations verdict on the proposal; no common position on record .{0,40}Gained/,
    );
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

  test("tells what was only announced apart from what was filed and has no outcome on record", async () => {
    const made = await page("pp-10", "2010-10-22");
    const lists = between(made, "_outcomes", "_scores");
    expect(lists).toContain("Announced only 1 : PP10-3/PACP-10");
    expect(lists).not.toContain("Outcome not on record");
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

  test("tells the verdict at each issue and explains it; the public sees none without an agreed position", async () => {
    expect(between(outcomes, "issues/connectivity-access", "issues/gender-inclusion")).toContain("− Lost");
    expect(between(outcomes, "_reading", "nowhere")).toContain("Verdicts");
    const plain = await page("pp-14", "2014-11-07");
    expect(plain.words).toContain("so nothing is measured: what was decided is reported only");
    expect(plain.html).not.toMatch(/class="verdict-badge/);
    expect(plain.words).not.toContain("Against the group’s positions");
  });

  test("says what comes next in the record's words, and names what is not on record", async () => {
    const plain = await page("pp-14", "2014-11-07");
    const next = between(plain, "_sequel", "_introduction");
    expect(next).toContain("ITU as supervisory authority for space assets");
    expect(next).toContain("left to the Council to discuss further");
    expect(next).toMatch(
      /Mass surveillance and privacy \( ?sponsor not stated ?\) ?: Withdrawn: the ad hoc groups/,
    );
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
    expect(rows[0]).toEqual([
      "Handled in",
      "Total",
      "Open",
      "Ended",
      "Moved",
      "No step lately",
      "Introduction not on record",
    ]);
    const number = (cell = "") => (cell === "· none" ? 0 : Number(cell));
    const total = rows.at(-1)?.slice(1).map(number);
    const sums = [1, 2, 3, 4, 5, 6].map((column) =>
      rows.slice(1, -1).reduce((sum, row) => sum + number(row[column]), 0),
    );
    expect(total).toEqual(sums);
    expect(total?.[0]).toBe(55);
    expect(total?.slice(4)).toEqual([1, 32]);
    expect(rows.map(([name]) => name)).toContain("COM5, ad hoc group CS/CV");
    expect(rows.map(([name]) => name)).toContain("No committee on record");
  });

  test("tells what moved, of what no step is on record and what is next before the committees, and these before the issues", () => {
    const told = headings(halftime.html).map(({ text }) => text);
    const first = told.indexOf("Where things stand");
    expect(told.slice(first, first + 6)).toEqual([
      "Where things stand",
      "What moved since edition 1 of 19 October 2014",
      "Introduced, and no step on record lately",
      "Introduction not on record",
      "What is next, as far as is on record",
      "Committee by committee",
    ]);
    expect(told.indexOf("Who proposes what")).toBeGreaterThan(first + 6);
    const moved = between(halftime, "_halftime", "_places");
    expect(moved).toMatch(/Moved ACP\/67A1\/1 .*In an ad hoc group/);
    expect(moved).toContain("10 days Late African contribution (Document 69, Addendum 2)");
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
    expect(sections(html)).toEqual(
      expect.arrayContaining([only.title, "Index by sponsor", "Index by target"]),
    );
    expect(attributes(html, "href")).not.toContain("#_grid");
    const whole = renderEnglish(brief([issue("cybersecurity")], [only]));
    expect(sections(whole)).toContain("Who proposes what");
  });

  test.each([
    [12, true],
    [13, false],
  ])("of %i proposals shares pages between its sections: %s", (count, isSmall) => {
    const proposals = many(count);
    const issues = [issue("cybersecurity")];
    const extract = { issue: { slug: "cybersecurity", title: "Cybersecurity" } };
    const html = renderEnglish(brief(issues, proposals, { extract }));
    expect(html.includes('<main class="is-small">')).toBe(isSmall);
    expect(sections(html)).toContain("Who proposes what");
    expect(renderEnglish(brief(issues, proposals))).toContain("<main>");
  });
});
