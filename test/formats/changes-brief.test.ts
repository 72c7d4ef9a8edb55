import { describe, expect, test } from "vitest";
import type { Brief, Change } from "../../src/brief/types.ts";
import { proposal, reference, sponsor } from "./brief-fixture.ts";
import { changed, firstEdition, list, unchanged } from "./changes-fixture.ts";
import { headings } from "./headings.ts";
import { attributes, renderEnglish, wordsOf } from "./renderer.ts";

const page = renderEnglish(changed);

/** What stands from the place of a name to the end of the element that has it. */
function partOf(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  expect(from, start).toBeGreaterThan(-1);
  return html.slice(from, html.indexOf(end, from));
}

const section = partOf(page, '<section class="changes"', "</section>");
const cover = partOf(page, '<section class="news"', "</section>");

describe("the section on what changed", () => {
  test("says since which edition and day, and counts each kind", () => {
    expect(wordsOf(section)).toContain(
      "Since edition 6 of 13 October 2018. 13 changes: 1 new, 1 outcome, 1 withdrawn,",
    );
  });

  test("has an entry for each change, under a name made of the kind and of what changed", () => {
    const ids = attributes(section, "id").filter((id) => id.startsWith("_change-"));
    expect(ids).toHaveLength(list.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        "_change-new/apt/acp-64a1-11",
        "_change-issue-position/issues/internet-public-policy",
        "_change-editorial/_conference",
      ]),
    );
  });

  test("groups what is new by sponsor and the rest by issue, and lists what is wording and layout only at the end, by name", () => {
    expect(headings(section).map(({ text }) => text)).toEqual([
      "What changed",
      "APT 1 new, submitted 8 Oct 2018",
      "Internet public policy",
      "Cybersecurity",
      "Wording and layout only",
    ]);
    expect(wordsOf(section)).toContain("CHN/98/1 : renamed, was chn/unnumbered; Sources");
  });

  test.each([
    [
      "who proposes what is new",
      "APT 1 new, submitted 8 Oct 2018 ACP/64A1/11 Internet public policy and management of Internet resources MOD Res. 102",
    ],
    [
      "from what to what a proposal moved, and that it is inferred",
      "Moved AFCP/55A1/3 Confidence and security in the use of ICTs : Introduced → In committee inferred Handled in COM5",
    ],
    [
      "by what a proposal is superseded",
      "Superseded Internet public policy (preparatory meeting) ; see ACP/64A1/11",
    ],
    [
      "into what a proposal is merged",
      "Merged B/25/1 Internationalized domain names ; merged into IAP/63A1/5",
    ],
    ["what became of it", "Outcome ECP 1 No new treaty on security : Submitted → Adopted"],
    ["the group's new position", "Position IAP/63A1/5 Names and addresses : Watch → Support"],
    [
      "a common position, and the day of its agreement",
      "Common position Internet public policy : Proposed → Agreed Agreed on 20 October 2018",
    ],
    ["who came and who went", "; now for: RCC ; now against: USA ; no longer for: B"],
    ["who proposed what is gone", "No longer listed USA/12/1 Artificial intelligence ; proposed by USA"],
  ])("says %s", (_, words) => {
    expect(wordsOf(section)).toContain(words);
  });

  test("states the day of new proposals beside their sponsor if it is one, and at each of them if not", () => {
    const withDays = (...days: string[]) => {
      const many = days.map((day, index) =>
        proposal(`apt/${index + 1}`, { sponsors: [sponsor("APT")], submitted: day, action: "MOD" }),
      );
      const news = many.map((one): Change => ({ kind: "new", issue: one.issue, proposal: reference(one) }));
      const made: Brief = { ...changed, proposals: many, changes: { ...changed.changes, list: news } };
      return wordsOf(partOf(renderEnglish(made), '<section class="changes"', "</section>"));
    };
    const one = withDays("2018-10-08", "2018-10-08");
    expect(one).toContain("APT 2 new, submitted 8 Oct 2018");
    expect(one.split("8 Oct 2018")).toHaveLength(2);
    const two = withDays("2018-10-08", "2018-10-09");
    expect(two).toMatch(/APT 2 new\s+Proposal .*, submitted 8 Oct 2018.*, submitted 9 Oct 2018/);
  });

  test("shows the words that changed, and links to the proposal and its page; not to one that is gone", () => {
    expect(section).toContain("1 to <del>explore</del><ins>establish</ins> ways and means");
    expect(section).toContain('href="#citel/iap-63a1-5"');
    expect(section).toContain('data-page-of="citel/iap-63a1-5"');
    expect(section).not.toContain('href="#usa/12-1"');
  });

  test("shows values from right to left without an arrow, which would point to the former one", () => {
    const ofValues = (before: string, after: string) => {
      const change = list.find(({ kind }) => kind === "moved");
      if (change === undefined) throw new Error("nothing moved");
      const edited: Change = { ...change, fields: [{ field: "committee", before, after }] };
      return renderEnglish({ ...changed, changes: { ...changed.changes, list: [edited] } });
    };
    expect(ofValues("شورا", "کمیسیون دوم")).toMatch(
      /<del><bdi[^>]*>شورا<\/bdi><\/del> <ins><bdi[^>]*>کمیسیون دوم<\/bdi><\/ins>/,
    );
    expect(ofValues("شورا", "Ad hoc group")).toMatch(/<bdi dir="ltr"><bdi>شورا<\/bdi> → Ad hoc group<\/bdi>/);
    expect(ofValues("Plenary", "Ad hoc group")).toContain("<bdi>Plenary → Ad hoc group</bdi>");
  });

  test("says when nothing changed, and that the first edition is the first", () => {
    expect(wordsOf(renderEnglish(unchanged))).toContain(
      "Nothing has changed since edition 6 of 13 October 2018.",
    );
    expect(wordsOf(renderEnglish(firstEdition))).toContain("This is the first edition");
  });
});

describe("page one", () => {
  test("names the most important six, and how many more stand where", () => {
    const kinds = [...cover.matchAll(/<li><b>([A-Za-z]+)<\/b>/g)].map((match) => match[1]);
    expect(kinds).toEqual(["New", "Outcome", "Withdrawn", "Superseded", "Merged", "Moved"]);
    expect(wordsOf(cover)).toMatch(/and 5 more\s*$/);
    expect(cover).toContain('data-page-of="_changes"');
  });

  test("names many of a kind in runs of their numbers, and none of them twice", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      proposal(`apt/acp-64a1-${index + 1}`, { id: `ACP/64A1/${index + 1}`, sponsors: [sponsor("APT")] }),
    );
    const news = many.map((one): Change => ({ kind: "new", issue: one.issue, proposal: reference(one) }));
    const made: Brief = { ...changed, proposals: many, changes: { ...changed.changes, list: news } };
    const printed = wordsOf(partOf(renderEnglish(made), '<section class="news"', "</section>"));
    expect(printed).toContain("30 new : ACP/64A1/1–30 ");
  });

  test("counts those that it has no room to name", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      proposal(`x/${index}`, { title: `Title ${index}` }),
    );
    const news = many.map((one): Change => ({ kind: "new", issue: one.issue, proposal: reference(one) }));
    const made: Brief = { ...changed, proposals: many, changes: { ...changed.changes, list: news } };
    const printed = wordsOf(partOf(renderEnglish(made), '<section class="news"', "</section>"));
    expect(printed).toContain("Title 10 and 19 more");
    expect(printed).not.toContain("Title 11");
  });

  test("names no text of no issue as the brief itself, and none by an empty name", () => {
    const texts = (issue?: string): Change => ({
      kind: "outcome",
      ...(issue === undefined ? {} : { issue }),
      fields: [{ field: "texts", after: "Res. 136: revised" }],
    });
    const pageOf = (...changes: Change[]) =>
      renderEnglish({ ...changed, changes: { ...changed.changes, list: changes } });
    const three = pageOf(texts("cybersecurity"), texts("internet-public-policy"), texts());
    expect(wordsOf(partOf(three, '<section class="news"', "</section>"))).toContain(
      "3 outcomes : Cybersecurity , Internet public policy and 1 more",
    );
    const one = pageOf(texts(), {
      kind: "details",
      fields: [{ field: "conference.note", after: "A note." }],
    });
    expect(wordsOf(partOf(one, '<section class="news"', "</section>"))).toContain("Outcome : Further texts");
    const section = partOf(one, '<section class="changes"', "</section>");
    expect([...section.matchAll(/<h3>(.*?)<\/h3>/g)].map((match) => match[1])).toEqual([
      "Further texts",
      "The brief itself",
    ]);
  });

  test("lists no edit", () => {
    const edits = list.filter(({ kind }) => kind === "editorial");
    const made = renderEnglish({ ...changed, changes: { ...changed.changes, list: edits } });
    expect(made).not.toContain('<section class="news"');
    expect(wordsOf(made)).toContain(
      "Only wording and layout have changed since edition 6 of 13 October 2018.",
    );
  });
});

describe("marks of what changed", () => {
  const place = (key: string) =>
    partOf(page, `id="${key}"`, page.includes(`<tr id="${key}"`) ? "</tr>" : "</article>");

  test("stand at each changed proposal, with a link to the entry of one that is not new", () => {
    expect(place("apt/acp-64a1-11")).toContain('<span class="fresh">New</span>');
    expect(place("citel/iap-63a1-5")).toMatch(/href="#_change-[^"]*">Revised since edition 6<\/a>/);
  });

  test("do not stand at one whose wording or layout alone changed", () => {
    expect(place("chn/98-1")).not.toMatch(/since edition|class="fresh"/);
  });

  test("count what is new of each issue on page one and in its head", () => {
    const row = partOf(page, '<a href="#issues/internet-public-policy">', "</tr>");
    expect(row).toMatch(/data-column="New">\+1<\/td>/);
    expect(wordsOf(partOf(page, 'id="issues/internet-public-policy"', "</header>"))).toContain("· 1 new");
    expect(wordsOf(partOf(page, 'id="issues/cybersecurity"', "</header>"))).not.toContain("new");
  });

  test("say in the grid what is new and what moved, for those who listen too, with a key", () => {
    const grid = partOf(page, '<section class="grid', "</section>");
    expect(grid).toContain('role="img" aria-label="1 new">+1<');
    expect(grid).toContain('role="img" aria-label="1 moved">→1<');
    expect(wordsOf(grid)).toContain("+1 new since edition 6");
    expect(wordsOf(partOf(renderEnglish(unchanged), '<section class="grid', "</section>"))).not.toContain(
      "+1",
    );
  });

  test("lead to places that the page has", () => {
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes(page, "href").filter((href) => href.startsWith("#"));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });
});
