import { beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { type IssueVerdict, SCORED_STATUSES } from "../../../src/brief/declaration/outcomes.ts";
import type { Brief } from "../../../src/brief/types.ts";
import type { Corpus, Proposal } from "../../../src/corpus/types.ts";
import { shippedCorpus } from "../../formats/kinds-fixture.ts";

const made = (corpus: Corpus, asOf: string): Brief =>
  buildBrief(corpus, { asOf, today: "2026-11-22", audience: "public" });

const CONFERENCES = [
  ["pp-18", "2018-11-16"],
  ["pp-14", "2014-11-07"],
  ["pp-10", "2010-10-22"],
] as const;

describe.each(CONFERENCES)("the outcomes of %s", (name, asOf) => {
  let corpus: Corpus;
  let brief: Brief;
  beforeAll(async () => {
    corpus = await shippedCorpus(name);
    brief = made(corpus, asOf);
  });

  test("are scored as the files say: counted again from them, group by group and in the total", () => {
    const { rows = [], total } = brief.outcomes?.scores ?? {};
    const current = corpus.proposals.filter(({ status }) => status !== "superseded" && status !== "merged");
    const again = (isTheirs: (proposal: Proposal) => boolean) => {
      const filed = current.filter(
        (proposal) => isTheirs(proposal) && !["announced", "reported"].includes(proposal.status),
      );
      return {
        filed: filed.length,
        endings: SCORED_STATUSES.map((status) => {
          const ended = filed.filter((proposal) => proposal.status === status);
          const inferred = ended.filter(({ confidence }) => confidence.status === "inferred").length;
          return { status, count: ended.length, inferred };
        }),
      };
    };
    expect(rows.length).toBeGreaterThan(5);
    for (const { sponsor, ...score } of rows) {
      const isTheirs = ({ sponsors }: Proposal) =>
        sponsor.code === "not-stated" ? sponsors.length === 0 : sponsors.includes(sponsor.code);
      expect({ sponsor: sponsor.code, ...score }).toMatchObject({
        sponsor: sponsor.code,
        ...again(isTheirs),
      });
    }
    expect(total).toMatchObject(again(() => true));
    expect((total?.filed ?? 0) + (total?.announcedOnly ?? 0)).toBe(brief.figures.proposals);
    expect(total?.replaced).toBe(brief.figures.supersededOrMerged);
  });

  test("name every proposal once: under its issue with a verdict, or as replaced", () => {
    const named = brief.outcomes?.issues.flatMap(({ proposals }) => proposals.map(({ key }) => key)) ?? [];
    const replaced = brief.proposals.filter(({ successors }) => successors !== undefined);
    expect([...named, ...replaced.map(({ key }) => key)].sort()).toEqual(
      corpus.proposals.map(({ key }) => key),
    );
  });
});

describe("the outcomes of PP-18", () => {
  const listed = (brief: Brief, verdict: IssueVerdict) =>
    brief.outcomes?.issues.filter((one) => one.verdict === verdict).map(({ issue }) => issue);

  test("are in three lists as civil society reported them afterwards", async () => {
    const brief = made(await shippedCorpus("pp-18"), "2018-11-16");
    expect(listed(brief, "gained")).toEqual(["cybersecurity", "ott", "artificial-intelligence"]);
    expect(listed(brief, "mixed")).toEqual(["openness-transparency"]);
    expect(listed(brief, "lost")).toEqual(["connectivity-access"]);
    const lost = brief.outcomes?.issues.flatMap(({ proposals }) =>
      proposals.filter(({ verdict }) => verdict === "lost").map(({ key }) => key),
    );
    expect(lost).toEqual(["citel/community-networks", "not-named/open-itu-processes"]);
    expect(brief.outcomes?.sequel.conference).toMatchObject({ id: "PP-22", city: "Bucharest" });
  });

  test("on issues without a common position have no verdict, nor has a proposal on which no position is on record", async () => {
    const { outcomes, issues } = made(await shippedCorpus("pp-18"), "2018-11-16");
    const agreed = new Set(issues.filter(({ position }) => position === "agreed").map(({ slug }) => slug));
    for (const { issue, verdict } of outcomes?.issues ?? []) {
      if (!agreed.has(issue)) expect({ issue, verdict }).toEqual({ issue, verdict: "reported" });
    }
    expect(outcomes?.issues.find(({ issue }) => issue === "itrs")).toMatchObject({
      verdict: "reported",
      proposals: [{ key: "not-named/itr-conference", verdict: "reported" }],
    });
  });
});

describe("the outcomes of PP-14, on which no common position is on record", () => {
  test("are reported only", async () => {
    const { outcomes } = made(await shippedCorpus("pp-14"), "2014-11-07");
    expect(outcomes?.tally).toEqual([{ verdict: "reported", count: 55 }]);
    expect(outcomes?.sequel.deferred).toEqual(["not-named/space-assets-protocol"]);
    expect(outcomes?.scores.rows.find(({ sponsor }) => sponsor.code === "APT")).toMatchObject({
      filed: 6,
      announcedOnly: 5,
      endings: [{ status: "adopted", count: 6, inferred: 1 }, {}, {}, {}, {}, {}],
    });
  });
});

describe("PP-14 at half-time", () => {
  test("has what the Asia-Pacific secretariat reported on 2 November in its ad hoc group, since that day", async () => {
    const { kind, halftime } = made(await shippedCorpus("pp-14"), "2014-11-02");
    expect(kind).toBe("halftime");
    expect(halftime).toMatchObject({ day: 14, days: 19, lastDay: "2014-11-07" });
    const group = halftime?.places.find((place) => place.group === "ad hoc group CS/CV");
    expect(group?.committee).toBe("COM5");
    expect(group?.proposals).toEqual(
      [1, 2, 3, 4].map((number) => ({ key: `apt/acp-67a1-${number}`, since: "2014-11-02" })),
    );
    expect(halftime?.next.find(({ stage }) => stage === "committee")?.proposals).toContain("apt/acp-67a1-1");
  });

  test("finds stuck what the chair announced on 23 October and nobody dated since", async () => {
    const { halftime } = made(await shippedCorpus("pp-14"), "2014-11-02");
    const lines = halftime?.places.flatMap(({ proposals }) => proposals) ?? [];
    expect(lines.filter(({ stuck }) => stuck !== undefined)).toEqual([
      { key: "atu/afcp-69a2", since: "2014-10-23", stuck: { days: 10 } },
    ]);
    expect(lines).toHaveLength(55);
  });
});
