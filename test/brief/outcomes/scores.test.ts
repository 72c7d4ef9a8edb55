import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Score } from "../../../src/brief/declaration/outcomes.ts";
import { scoreSheet } from "../../../src/brief/outcomes/scores.ts";
import { sponsorRef } from "../../../src/brief/references.ts";
import type { BriefProposal } from "../../../src/brief/types.ts";
import { OPEN_STATUSES, STATUSES, type Status } from "../../../src/corpus/types.ts";
import { proposal, reference } from "../../formats/brief-fixture.ts";

const DAY = "2026-11-27";

const OPEN: ReadonlySet<Status> = new Set(OPEN_STATUSES);

/** Any proposals with any endings, sponsors and confidence; what was replaced has successors, as in a Brief. */
const proposals = fc.array(
  fc
    .record({
      status: fc.constantFrom(...STATUSES),
      codes: fc.uniqueArray(fc.constantFrom("APT", "CITEL", "RCC", "B", "USA", "PSE", "COUNCIL"), {
        maxLength: 3,
      }),
      confidence: fc.constantFrom("explicit" as const, "inferred" as const),
    })
    .map(({ status, codes, confidence }) =>
      proposal("any", {
        status,
        open: OPEN.has(status),
        sponsors: codes.map((code) => sponsorRef(code, "en", DAY)),
        confidence: { record: "explicit", status: confidence },
        ...(status === "merged" || status === "superseded" ? { successors: [] } : {}),
      }),
    ),
);

const ended = ({ endings }: Score) => endings.reduce((sum, { count }) => sum + count, 0);

describe("the score sheet", () => {
  test("adds up in every row: what was filed is what ended and what is not on record", () => {
    fc.assert(
      fc.property(proposals, (given) => {
        const { rows, total } = scoreSheet(given, "en", DAY);
        const scores = [...rows, total];
        expect(scores.map(({ filed }) => filed)).toEqual(
          scores.map((score) => ended(score) + score.notOnRecord),
        );
        expect(
          scores.flatMap(({ endings }) => endings.filter(({ count, inferred }) => inferred > count)),
        ).toEqual([]);
      }),
    );
  });

  test("says on how many subjects the proposals are that ended alike, where one event may have ended several", () => {
    const one = { status: "rejected" as const, open: false };
    const linked = proposal("a", { ...one, key: "a", sameSubject: [reference(proposal("b"))] });
    const back = proposal("b", { ...one, key: "b", sameSubject: [reference(proposal("a"))] });
    const apart = proposal("c", { ...one, key: "c" });
    const rejected = (given: BriefProposal[]) =>
      scoreSheet(given, "en", DAY).total.endings.find(({ status }) => status === "rejected");
    expect(rejected([linked, back, apart])).toEqual({
      status: "rejected",
      count: 3,
      inferred: 0,
      subjects: 2,
    });
    expect(rejected([linked, apart])).toEqual({ status: "rejected", count: 2, inferred: 0 });
  });

  test("counts each proposal once in the total, and once more for each further sponsor in the rows", () => {
    fc.assert(
      fc.property(proposals, (given) => {
        const { rows, total } = scoreSheet(given, "en", DAY);
        const all = (score: Score) => score.filed + score.announcedOnly + score.reportedOnly + score.replaced;
        expect(all(total)).toBe(given.length);
        const extra = given.reduce((sum, { sponsors }) => sum + Math.max(0, sponsors.length - 1), 0);
        expect(rows.reduce((sum, row) => sum + all(row), 0)).toBe(given.length + extra);
      }),
    );
  });

  test("has a row for each regional group, filed or not, and one for those that no source names", () => {
    const given: BriefProposal[] = [
      proposal("a", { sponsors: [sponsorRef("USA", "en", DAY)] }),
      proposal("b"),
    ];
    const { rows } = scoreSheet(given, "en", DAY);
    expect(rows.map(({ sponsor, filed }) => [sponsor.code, filed])).toEqual([
      ["APT", 0],
      ["ARB", 0],
      ["ATU", 0],
      ["CEPT", 0],
      ["CITEL", 0],
      ["RCC", 0],
      ["USA", 1],
      ["not-stated", 1],
    ]);
  });
});
