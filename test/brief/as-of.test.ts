import { describe, expect, it } from "vitest";
import { isOnRecord, proposalAsOf } from "../../src/brief/as-of.ts";
import type { Proposal } from "../../src/corpus/types.ts";
import { proposalRecord } from "./proposal-record.ts";

/** What a brief as of a day has of a proposal: nothing, or its status. */
function statusOn(stated: Partial<Proposal>, day: string): string {
  const proposal = proposalRecord(stated);
  return isOnRecord(proposal, day) ? proposalAsOf(proposal, day).status : "not on record";
}

const submitted = { submitted: "2018-10-03" };
const announcedFirst: Partial<Proposal> = {
  ...submitted,
  history: [
    { date: "2018-06-21", status: "announced" },
    { date: "2018-10-03", status: "submitted" },
  ],
};
const rejected: Partial<Proposal> = {
  ...submitted,
  status: "rejected",
  history: [{ date: "2018-11-16", status: "rejected" }],
};
const revisedThenAdopted: Partial<Proposal> = {
  submitted: "2018-09",
  status: "adopted",
  history: [
    { date: "2018-10-20", status: "revised" },
    { date: "2018-11-05", status: "in-committee" },
    { date: "2018-11-16", status: "adopted" },
  ],
};
const onlyAnEnd: Partial<Proposal> = {
  status: "adopted",
  history: [{ date: "2018-11-16", status: "adopted" }],
};
const announcedLaterSubmitted: Partial<Proposal> = {
  submitted: "2018-10-03",
  status: "rejected",
  history: [
    { date: "2018-06", status: "introduced" },
    { date: "2018-11-16", status: "rejected" },
  ],
};

describe("the record as of a day", () => {
  it.each([
    ["no date at all", {}, "2000-01-01", "submitted"],
    ["no date at all, announced", { status: "announced" as const }, "2000-01-01", "announced"],
    ["ended without a date (unknown)", { status: "unknown" as const }, "2000-01-01", "unknown"],

    ["submitted, the day before", submitted, "2018-10-02", "not on record"],
    ["submitted, on the day", submitted, "2018-10-03", "submitted"],
    [
      "submitted in a month, on its last day but one",
      { submitted: "2018-10" },
      "2018-10-30",
      "not on record",
    ],
    ["submitted in a month, on its last day", { submitted: "2018-10" }, "2018-10-31", "submitted"],

    ["announced first, before", announcedFirst, "2018-06-20", "not on record"],
    ["announced first, between", announcedFirst, "2018-10-02", "announced"],
    ["announced first, after", announcedFirst, "2018-10-03", "submitted"],

    ["rejected at the end, before it was submitted", rejected, "2018-10-02", "not on record"],
    ["rejected at the end, before the end", rejected, "2018-11-15", "submitted"],
    ["rejected at the end, on the last day", rejected, "2018-11-16", "rejected"],

    ["revised and adopted, in its month", revisedThenAdopted, "2018-09-30", "submitted"],
    ["revised and adopted, once revised", revisedThenAdopted, "2018-10-20", "revised"],
    ["revised and adopted, in committee", revisedThenAdopted, "2018-11-15", "in-committee"],
    ["revised and adopted, at the end", revisedThenAdopted, "2018-12-01", "adopted"],

    ["only its end is dated: known from accounts", onlyAnEnd, "2018-01-01", "reported"],
    [
      "only its end is dated, with a document",
      { ...onlyAnEnd, document: { number: 12, parts: [] } },
      "2018-01-01",
      "submitted",
    ],
    ["reported, and no more", { status: "reported" as const }, "2018-01-01", "reported"],
    ["only its end is dated: ended", onlyAnEnd, "2018-11-16", "adopted"],

    ["an open entry before the day of submission", announcedLaterSubmitted, "2018-06-30", "introduced"],
    ["the same before its month ends", announcedLaterSubmitted, "2018-06-29", "not on record"],
  ])("%s", (_, stated, day, reported) => {
    expect(statusOn(stated, day)).toBe(reported);
  });

  it("an ending alone never hides a proposal, and before it the status is that of the date of submission", () => {
    const stated: Partial<Proposal> = {
      submitted: "2018-10-03",
      status: "superseded",
      history: [
        { date: "2018-07-01", position: "support", status: "introduced" },
        { date: "2018-10-08", status: "superseded" },
      ],
    };
    expect(statusOn(stated, "2018-07-01")).toBe("introduced");
    expect(
      statusOn({ ...stated, history: [{ date: "2018-10-08", status: "superseded" }] }, "2018-10-07"),
    ).toBe("submitted");
  });

  it("a status before the first entry is announced where the submission lies later", () => {
    const proposal = proposalRecord({
      submitted: "2018-10-03",
      status: "rejected",
      history: [{ date: "2018-11-16", status: "rejected" }],
    });
    expect(proposalAsOf(proposal, "2018-09-01").status).toBe("announced");
  });

  it("of several ends the outcome waits for the last one", () => {
    const proposal = proposalRecord({
      submitted: "2018-10-03",
      status: "adopted",
      outcome: "Adopted.",
      history: [
        { date: "2018-10-27", status: "adopted-in-part" },
        { date: "2018-11-16", status: "adopted" },
      ],
    });
    expect(proposalAsOf(proposal, "2018-10-28")).toMatchObject({
      status: "adopted-in-part",
      outcomeKnown: false,
    });
    expect(proposalAsOf(proposal, "2018-11-16")).toMatchObject({ status: "adopted", outcomeKnown: true });
    expect(proposalAsOf(proposalRecord({ status: "unknown" }), "2000-01-01").outcomeKnown).toBe(true);
  });

  it("later facts do not show: history, a stated update, supporters from a day", () => {
    const proposal = proposalRecord({
      submitted: "2018-10-03",
      updated: "2018-11-20",
      status: "adopted",
      history: [
        { date: "2018-10-08", status: "revised" },
        { date: "2018-11-16", status: "adopted", note: "In plenary." },
      ],
      supporters: [{ code: "CEPT", from: "2018-11-16" }, { code: "USA" }],
      opponents: [{ code: "RCC", from: "2018-11" }],
    });
    const then = proposalAsOf(proposal, "2018-10-27");
    expect(then.history).toEqual([{ date: "2018-10-08", status: "revised" }]);
    expect(then.updated).toBe("2018-10-08");
    expect(then.supporters).toEqual([{ code: "USA" }]);
    expect(then.opponents).toEqual([]);

    const later = proposalAsOf(proposal, "2018-11-30");
    expect(later.history).toHaveLength(2);
    expect(later.updated).toBe("2018-11-20");
    expect(later.supporters.map(({ code }) => code)).toEqual(["CEPT", "USA"]);
    expect(later.opponents.map(({ code }) => code)).toEqual(["RCC"]);
  });

  it.each([
    ["reviewed later", { review: "agreed", reviewedOn: "2018-10-20" }, "2018-10-19", false],
    ["reviewed on the day", { review: "agreed", reviewedOn: "2018-10-20" }, "2018-10-20", true],
    ["agreed without a date", { review: "agreed" }, "2018-01-01", true],
    ["in review", { review: "in-review", reviewedOn: "2018-10-20" }, "2018-12-01", false],
    [
      "revised after the review",
      { review: "agreed", reviewedOn: "2018-10-20", history: [{ date: "2018-10-25", status: "revised" }] },
      "2018-10-25",
      false,
    ],
    [
      "revised after the review, but later than the day",
      { review: "agreed", reviewedOn: "2018-10-20", history: [{ date: "2018-10-25", status: "revised" }] },
      "2018-10-24",
      true,
    ],
    [
      "revised before the review",
      { review: "agreed", reviewedOn: "2018-10-20", history: [{ date: "2018-10-15", status: "revised" }] },
      "2018-10-30",
      true,
    ],
    [
      "an outcome voids nothing",
      { review: "agreed", reviewedOn: "2018-10-20", history: [{ date: "2018-11-16", status: "adopted" }] },
      "2018-11-30",
      true,
    ],
  ] as [string, Partial<Proposal>, string, boolean][])(
    "the group's position: %s",
    (_, stated, day, agreed) => {
      expect(proposalAsOf(proposalRecord({ position: "support", ...stated }), day).positionAgreed).toBe(
        agreed,
      );
    },
  );

  it("the internal position follows the entries that carry one; without any it holds throughout", () => {
    const history = [
      { date: "2018-09-01", position: "watch" as const },
      { date: "2018-10-20", position: "oppose" as const },
    ];
    const proposal = proposalRecord({ position: "oppose", history });
    expect(proposalAsOf(proposal, "2018-08-31").position).toBe("none");
    expect(proposalAsOf(proposal, "2018-10-19").position).toBe("watch");
    expect(proposalAsOf(proposal, "2018-10-20").position).toBe("oppose");
    expect(proposalAsOf(proposalRecord({ position: "oppose" }), "2000-01-01").position).toBe("oppose");
  });
});
