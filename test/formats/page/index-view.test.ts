import { describe, expect, test } from "vitest";
import { sponsorIndex } from "../../../src/formats/page/index-view.ts";
import { proposalViews } from "../../../src/formats/page/proposal-view.ts";
import { brief, issue, proposal, sponsor } from "../brief-fixture.ts";
import { shippedBrief } from "../kinds-fixture.ts";
import { renderEnglish, wordsOf } from "../renderer.ts";

const pp14 = await shippedBrief("pp-14", "2014-11-02");
const html = renderEnglish(pp14);

/** The states that propose through their groups alone, as printed: what is said of them, and their names. */
function membersOf(page: string): { through: string; states: string }[] {
  const section = page.slice(page.indexOf('class="entries members"'), page.indexOf('id="_targets"'));
  return section
    .split('<div class="entry">')
    .slice(1)
    .map((entry) => ({
      through: wordsOf(entry.slice(0, entry.indexOf("<ul>"))).trim(),
      states: wordsOf(entry.slice(entry.indexOf("<ul>"))).trim(),
    }));
}

describe("the index by sponsor", () => {
  test("lists every proposal that comes through a group, those without a number by their count", () => {
    const algeria = membersOf(html).find(({ states }) => states.includes("Algeria ALG"));
    expect(algeria?.through).toBe(
      "From ARB : ARB/79A3/1 , ARB/79A1/1 , ARB/79A1/9 and 3 without a number; member of the group; whether it signed is not on record From ATU : 3 proposals without a number; member of the group; whether it signed is not on record",
    );
  });

  test("has every member state of every group, once", () => {
    const expected = pp14.sponsors.filter(({ throughGroups }) => throughGroups.length > 0);
    expect(expected.length).toBeGreaterThan(150);
    for (const { code } of expected) {
      expect(html.split(`id="_sponsor-${code.toLowerCase()}"`), code).toHaveLength(2);
    }
  });

  test("leaves no proposal of a group out, with and without a number", () => {
    const views = proposalViews(pp14);
    const { proposingStates, memberStates, others } = sponsorIndex(pp14, views);
    const all = [...proposingStates, ...others, ...memberStates.flatMap(({ states }) => states)];
    const listed = new Map(all.map(({ code, through }) => [code, through]));
    for (const { code, throughGroups } of pp14.sponsors) {
      for (const { group, proposals } of throughGroups) {
        const unnumbered = proposals.filter((key) => {
          const one = views.get(key);
          return one?.label === null && !one.isReplaced;
        });
        const line = listed.get(code)?.find((one) => one.code === group.code);
        expect(line?.unnumbered, `${code} through ${group.code}`).toBe(
          unnumbered.length === 1 ? 0 : unnumbered.length,
        );
      }
    }
  });

  test("has the states of the same groups together, in the order of the groups", () => {
    const [first, ...more] = membersOf(html);
    expect(first?.through).toMatch(/^From APT/);
    expect(more.at(-1)?.through).toMatch(/^From RCC/);
    expect(first?.states).toMatch(/^Afghanistan AFG Bangladesh BGD /);
  });

  test("is left out with the index by target where there is no proposal", () => {
    expect(renderEnglish(brief([issue("cybersecurity")], []))).not.toMatch(/id="_(?:sponsors|targets)"/);
    const one = proposal("a", { sponsors: [sponsor("APT")] });
    expect(renderEnglish(brief([issue("cybersecurity", { proposals: ["a"] })], [one]))).toMatch(
      /href="#_sponsors"/,
    );
  });
});
