import { describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { type Edition, frozen, thawed } from "../../src/brief/edition.ts";
import { isSameRecord, movementOf } from "../../src/brief/movement.ts";
import type { Brief, Change } from "../../src/brief/types.ts";
import { readBrief } from "../../src/formats/brief-schema.ts";
import { brief, issue, proposal, reference } from "../formats/brief-fixture.ts";
import { shippedCorpus } from "../formats/kinds-fixture.ts";

const issues = [issue("cybersecurity"), issue("space")];
const security = proposal("a/1");
const satellites = proposal("a/2", { issue: "space" });
const further = proposal("a/3", { issue: "space" });
const replaced = proposal("a/4", { issue: "space", successors: [reference(further)] });

function edition(number: number, asOf: string, proposals = [security], list: Change[] = []): Edition {
  return {
    number,
    brief: brief(issues, proposals, { asOf, edition: number, changes: { first: false, list } }),
  };
}

const revised: Change = { kind: "revised", issue: "cybersecurity", proposal: reference(security) };
const edited: Change = { kind: "editorial", issue: "cybersecurity", proposal: reference(security) };
const added: Change = { kind: "new", issue: "space", proposal: reference(satellites) };
const conference: Change = { kind: "editorial" };

describe("the movement of issues", () => {
  test("counts proposals and changes of each issue in each edition, and now", () => {
    const first = edition(1, "2018-08-01");
    const second = edition(2, "2018-09-01", [security, satellites], [added, conference]);
    const now = brief(issues, [security, satellites, further, replaced], { asOf: "2018-10-01" });
    expect(movementOf(now, [first, second], () => [revised, edited, added], new Map())).toEqual({
      editions: [
        { edition: 1, asOf: "2018-08-01" },
        { edition: 2, asOf: "2018-09-01" },
        { asOf: "2018-10-01" },
      ],
      issues: [
        { issue: "cybersecurity", proposals: [1, 1, 1], changes: [0, 0, 1] },
        { issue: "space", proposals: [0, 1, 2], changes: [0, 1, 1] },
      ],
    });
  });

  test("goes on where the file of an issue was renamed", () => {
    const earlier = edition(1, "2018-08-01", [security], [revised]);
    for (const slug of ["cyber", "cyber", "security", "cyber"]) {
      const renamed = [issue(slug, { title: "cybersecurity" }), issue("space")];
      const now = brief(renamed, [proposal("a/1", { issue: slug })], { asOf: "2018-10-01" });
      expect(movementOf(now, [earlier], () => [], new Map())?.issues).toEqual([
        { issue: slug, proposals: [1, 1], changes: [1, 0] },
        { issue: "space", proposals: [0, 0], changes: [0, 0] },
      ]);
    }
  });

  test("is absent where there is no earlier edition, and in a brief of one sponsor's proposals", () => {
    const now = brief(issues, [security]);
    expect(movementOf(now, [], () => [], new Map())).toBeUndefined();
    const extract = {
      sponsor: { code: "ATU", kind: "group" as const, name: "African Telecommunications Union" },
    };
    expect(movementOf({ ...now, extract }, [edition(1, "2018-08-01")], () => [], new Map())).toBeUndefined();
  });

  test("is frozen in no edition, and makes no brief another one", () => {
    const plain: Brief = brief(issues, [security], { edition: 2 });
    const reported: Brief = { ...plain, movement: { editions: [], issues: [] } };
    expect(frozen({ number: 2, brief: reported })).toBe(frozen({ number: 2, brief: plain }));
    expect(isSameRecord(reported, plain, new Map())).toBe(true);
    const expected = { file: "2/public.json", number: 2, folder: "pp-18", audience: "public" } as const;
    expect(
      thawed(frozen({ number: 2, brief: reported }), expected, readBrief).brief.movement,
    ).toBeUndefined();
  });
});

describe("a brief of PP-18", () => {
  test("has the movement since the newest edition even where it is compared with an older one, or with none", async () => {
    const corpus = await shippedCorpus("pp-18");
    const make = (asOf: string, options = {}) =>
      buildBrief(corpus, { asOf, today: "2026-12-24", audience: "public", ...options });
    const first = { number: 1, brief: make("2018-07-31", { edition: 1 }) };
    const second = { number: 2, brief: make("2018-09-30", { edition: 2, since: first, earlier: [first] }) };
    const earlier = [first, second];
    const sinceSecond = make("2018-10-27", { since: second, earlier });
    const sinceFirst = make("2018-10-27", { since: first, earlier });

    expect(sinceFirst.movement).toEqual(sinceSecond.movement);
    expect(sinceFirst.changes).not.toEqual(sinceSecond.changes);
    const moved = sinceSecond.movement?.issues ?? [];
    for (const [index, { figures }] of [first.brief, second.brief, sinceSecond].entries()) {
      expect(moved.reduce((sum, { proposals }) => sum + (proposals[index] ?? 0), 0)).toBe(figures.proposals);
    }
    expect(moved.find((one) => one.issue === "cybersecurity")?.proposals).toEqual([3, 4, 5]);
    expect(make("2018-10-27", { since: "none", earlier }).movement).toBeUndefined();
    expect(make("2018-10-27", { since: second }).movement).toBeUndefined();
  });
});
