import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VERDICTS } from "../../../src/brief/declaration/outcomes.ts";
import { verdictOn, verdictOnIssue } from "../../../src/brief/outcomes/outcomes.ts";
import { POSITIONS, STATUSES } from "../../../src/corpus/types.ts";
import { tableUnder } from "../../docs/tables.ts";

const PAGE = readFileSync(new URL("../../../docs/kinds.md", import.meta.url), "utf8");

/** The table of the page: a verdict for each status and position. */
const DOCUMENTED = new Map(
  tableUnder(PAGE, "Outcomes").flatMap(([statuses = "", ...verdicts]) =>
    [...statuses.matchAll(/`([^`]+)`/g)].flatMap(([, status]) =>
      ["support", "support-with-changes", "oppose", "watch", "none"].map(
        (position, index) => [`${status} ${position}`, verdicts[Math.min(index, 3)]] as const,
      ),
    ),
  ),
);

describe("the verdict on a proposal", () => {
  test("is there for every status and every position, and is the one in the documentation", () => {
    const decided = STATUSES.flatMap((status) =>
      POSITIONS.map((position) => [`${status} ${position}`, verdictOn(status, position)] as const),
    );
    expect(new Map(decided)).toEqual(DOCUMENTED);
    for (const [, verdict] of decided) expect(VERDICTS).toContain(verdict);
  });

  test("is never gained and never lost for those who took no side", () => {
    for (const status of STATUSES) {
      for (const position of ["watch", "none"] as const) {
        expect(["reported", "carried-on"]).toContain(verdictOn(status, position));
      }
    }
  });

  test("turns round with the position where an ending is clear", () => {
    for (const status of ["adopted", "rejected", "withdrawn"] as const) {
      const both = [verdictOn(status, "support"), verdictOn(status, "oppose")].sort();
      expect(both).toEqual(["gained", "lost"]);
    }
  });
});

describe("the verdict on an issue", () => {
  test.each([
    [["gained", "gained", "reported"], "gained"],
    [["lost"], "lost"],
    [["gained", "lost"], "mixed"],
    [["gained", "mixed"], "mixed"],
    [["gained", "not-on-record"], "not-on-record"],
    [["lost", "deferred"], "deferred"],
    [["deferred", "reported"], "deferred"],
    [["gained", "deferred", "not-on-record"], "not-on-record"],
    [["mixed", "deferred"], "mixed"],
    [["gained", "lost", "not-on-record"], "mixed"],
    [["reported", "reported"], "reported"],
    [[], "reported"],
  ] as const)("%j comes to %s", (verdicts, verdict) => {
    expect(verdictOnIssue(verdicts)).toBe(verdict);
  });

  test("claims no more than stays true whatever becomes of what is not on record yet", () => {
    const known = fc.constantFrom("gained", "mixed", "lost", "deferred", "reported");
    const measured = fc.constantFrom("gained", "mixed", "lost");
    fc.assert(
      fc.property(fc.array(known), fc.array(measured, { minLength: 1 }), (decided, later) => {
        const open = later.map(() => "not-on-record" as const);
        const now = verdictOnIssue([...decided, ...open]);
        if (now !== "not-on-record") expect(verdictOnIssue([...decided, ...later])).toBe(now);
      }),
    );
  });
});
