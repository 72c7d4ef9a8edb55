import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { type Review, reviewOf } from "../../../src/brief/review/review.ts";
import type { Day } from "../../../src/corpus/types.ts";
import { conference, issue, type Keys, load, proposal } from "../../corpus/small-conference.ts";

const AGREED_ISSUE = issue({ position: "agreed" }, "The stake.\n\n## Common position\n\nOurs.");

/** A proposal whose file has the name of its number; positions are agreed by default. */
function one(number: number, keys: Keys = {}): Record<string, string> {
  const text = proposal({ id: `IAP/63A1/${number}`, position: "support", review: "agreed", ...keys });
  return { [`citel/iap-63a1-${number}.md`]: text };
}

async function review(files: Record<string, string>, asOf: Day = "2026-10-20"): Promise<Review> {
  const { corpus, findings } = await load({ "issues/cybersecurity.md": AGREED_ISSUE, ...files });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return reviewOf(buildBrief(corpus, { asOf, today: asOf, audience: "internal", since: "none" }));
}

/** Each decision on a line: what it is, what it is about, since when. */
async function reported(files: Record<string, string>, asOf?: Day): Promise<string[]> {
  const { decisions } = await review(files, asOf);
  return decisions.map(({ kind, issue: slug, proposals, disagreement, agreement, since, days }) =>
    [
      kind,
      proposals.map(({ label, title }) => label ?? title).join(" + ") || slug,
      disagreement ?? agreement,
      since === undefined ? undefined : `${since} (${days})`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

describe("what still needs a decision", () => {
  it("is nothing where everything is agreed", async () => {
    expect(await reported(one(1))).toEqual([]);
  });

  it("is a proposal without a position, and a position in draft or in review", async () => {
    expect(
      await reported({
        ...one(1, { position: undefined, review: undefined, submitted: "2026-10-10" }),
        ...one(2, { position: "oppose", review: "in-review", target: "Res. 2", submitted: "2026-10-01" }),
        ...one(3, { position: "watch", review: undefined, target: "Res. 3" }),
      }),
    ).toEqual([
      "no-position IAP/63A1/1 2026-10-10 (10)",
      "in-review IAP/63A1/2 2026-10-01 (19)",
      "draft IAP/63A1/3",
    ]);
  });

  it("is not a proposal on which the group agreed to have no position", async () => {
    expect(await reported(one(1, { position: "none" }))).toEqual([]);
  });

  it("is an agreement of a later day, also on a proposal that has ended, and from when on it is in force", async () => {
    const later = { "reviewed-on": "2026-11-08" };
    const ended = {
      status: "withdrawn",
      outcome: "Its sponsor withdrew it.",
      history: "[{date: 2026-10-05, status: submitted}, {date: 2026-10-12, status: withdrawn}]",
    };
    const files = {
      "issues/cybersecurity.md": issue({ position: "agreed", agreed: "2026-11-02" }),
      ...one(1, later),
      ...one(2, { ...later, target: "Res. 2", ...ended }),
      ...one(3, { ...later, target: "Res. 3", position: "none" }),
      ...one(4, { "reviewed-on": "2026-10", target: "Res. 4" }),
    };
    const found = (await review(files)).decisions;
    expect(found.map(({ kind, proposals: [about], agreedFrom }) => [kind, about?.label, agreedFrom])).toEqual(
      [
        ["agreed-later", undefined, "2026-11-02"],
        ["agreed-later", "IAP/63A1/2", "2026-11-08"],
        ["agreed-later", "IAP/63A1/4", "2026-10"],
        ["agreed-later", "IAP/63A1/1", "2026-11-08"],
      ],
    );
    expect((await review(files, "2026-11-08")).decisions).toEqual([]);
  });

  it("is an agreement on a proposal that was revised since, and why it is void", async () => {
    const revised = one(1, {
      status: "revised",
      "reviewed-on": "2026-10-01",
      history: "[{ date: 2026-09-01, status: submitted }, { date: 2026-10-05, status: revised }]",
    });
    expect((await review(revised)).decisions).toEqual([
      {
        kind: "void-agreement",
        issue: "cybersecurity",
        proposals: [
          {
            key: "citel/iap-63a1-1",
            label: "IAP/63A1/1",
            title: "Confidence and security",
            position: "support",
          },
        ],
        since: "2026-10-05",
        days: 15,
        voided: { revised: "2026-10-05" },
      },
    ]);
  });

  it("is an issue without a common position, or with one that is only proposed", async () => {
    const files = {
      "issues/cybersecurity.md": issue(),
      "issues/internet.md": issue({ title: "Internet", order: "2", position: "proposed" }),
      ...one(1, { submitted: "2026-10-10" }),
      ...one(2, { issue: "internet", target: "Res. 101", submitted: "2026-10-05" }),
    };
    expect(await reported(files)).toEqual([
      "no-common-position internet proposed 2026-10-05 (15)",
      "no-common-position cybersecurity none 2026-10-10 (10)",
    ]);
  });

  it("is no longer an issue whose proposals have all ended, nor a proposal that has", async () => {
    const ended = one(1, {
      position: undefined,
      review: undefined,
      status: "withdrawn",
      outcome: "Withdrawn.",
      history: "[{ date: 2026-09-01, status: submitted }, { date: 2026-10-05, status: withdrawn }]",
    });
    expect(await reported({ "issues/cybersecurity.md": issue(), ...ended })).toEqual([]);
  });

  it("is a void agreement also on a proposal that has ended: the outcome would have no verdict without it", async () => {
    const ended = one(1, {
      status: "adopted",
      outcome: "Adopted.",
      "reviewed-on": "2026-09-01",
      history:
        "[{ date: 2026-08-01, status: submitted }, { date: 2026-09-20, status: revised }, { date: 2026-10-05, status: adopted }]",
    });
    const files = { ...ended, "conference.md": conference({ starts: "2026-10-01" }) };
    expect(await reported(files)).toEqual(["void-agreement IAP/63A1/1 2026-09-20 (30)"]);
  });

  it("is a proposal that nobody touched for long after a step was due, until the conference ends", async () => {
    const files = {
      ...one(1, { status: "announced", history: "[{date: 2026-09-01, status: announced}]" }),
      "conference.md": conference({ "stale-after": "10" }),
    };
    expect(await reported(files)).toEqual(["stale IAP/63A1/1 2026-09-01 (49)"]);
    expect(await reported(files, "2026-11-28")).toEqual([]);
    expect((await review(files, "2026-11-28")).over).toBe(true);
  });

  it.each([
    ["submitted", { submitted: "2026-09-01" }],
    [
      "submitted and revised",
      {
        status: "revised",
        history: "[{date: 2026-09-01, status: submitted}, {date: 2026-09-20, status: revised}]",
      },
    ],
  ])(
    "is one that was %s only once it could have been introduced: from the opening on",
    async (_what, keys) => {
      const files = { ...one(1, keys), "conference.md": conference({ "stale-after": "10" }) };
      expect(await reported(files, "2026-11-08")).toEqual([]);
      expect(await reported(files, "2026-11-19")).toEqual([]);
      expect(await reported(files, "2026-11-20")).toEqual(["stale IAP/63A1/1 2026-11-09 (11)"]);
    },
  );

  it("is one that was introduced from its last step on", async () => {
    const files = {
      ...one(1, {
        status: "introduced",
        submitted: "2026-09-01",
        history: "[{date: 2026-11-12, status: introduced}]",
      }),
      "conference.md": conference({ "stale-after": "10" }),
    };
    expect(await reported(files, "2026-11-22")).toEqual([]);
    expect(await reported(files, "2026-11-23")).toEqual(["stale IAP/63A1/1 2026-11-12 (11)"]);
  });

  it("lists priority issues first, and there the longest pending first", async () => {
    const files = {
      "issues/other.md": issue(
        { title: "Other", order: "2", priority: "background", position: "agreed" },
        "The stake.\n\n## Common position\n\nOurs.",
      ),
      ...one(1, { review: "draft", submitted: "2026-10-02" }),
      ...one(2, { review: "draft", submitted: "2026-10-01", target: "Res. 2" }),
      ...one(3, { review: "draft", submitted: "2026-09-01", target: "Res. 3", issue: "other" }),
      ...one(4, { review: "draft", submitted: undefined, target: "Res. 4" }),
    };
    expect((await reported(files)).filter((line) => line.startsWith("draft"))).toEqual([
      "draft IAP/63A1/2 2026-10-01 (19)",
      "draft IAP/63A1/1 2026-10-02 (18)",
      "draft IAP/63A1/4",
      "draft IAP/63A1/3 2026-09-01 (49)",
    ]);
  });

  it("is made of the internal brief only: no other has the states of review", async () => {
    const { corpus } = await load({ "issues/cybersecurity.md": AGREED_ISSUE });
    if (corpus === undefined) throw new Error("the conference has errors");
    const brief = buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public" });
    expect(() => reviewOf(brief)).toThrow("internal audience");
  });
});

describe("positions contradict each other", () => {
  const relation = (kind: string, number: number) => `\n  ${kind}: citel/iap-63a1-${number}`;

  const withText = (number: number, keys: Keys, text: string) => ({
    [`citel/iap-63a1-${number}.md`]: proposal(
      { id: `IAP/63A1/${number}`, position: "support", review: "agreed", action: "MOD", ...keys },
      `Summary ${number}.\n\n## Text\n\n\`\`\`current\nIt may act.\n\`\`\`\n\n\`\`\`proposed\n${text}\n\`\`\``,
    ),
  });
  const said = ["contradiction IAP/63A1/1 + IAP/63A1/2 same-demand"];

  it("where one text is supported in one proposal and opposed in another, however it is written", async () => {
    const [first, second] = ["It shall act, in Côte d'Ivoire.", "It shall act, in Côte d’Ivoire."];
    expect(
      await reported({ ...withText(1, {}, first), ...withText(2, { position: "oppose" }, second) }),
    ).toEqual(said);
    expect(
      await reported({
        ...withText(1, { position: "oppose" }, first),
        ...withText(2, { position: "support-with-changes" }, second),
      }),
    ).toEqual(said);
  });

  it("not where the texts, the actions, or what is amended are others: that is policy", async () => {
    const first = withText(1, {}, "It shall act.");
    const against = { position: "oppose" };
    expect(await reported({ ...first, ...withText(2, against, "It shall not act.") })).toEqual([]);
    expect(
      await reported({ ...first, ...withText(2, { ...against, action: "ADD" }, "It shall act.") }),
    ).toEqual([]);
    expect(
      await reported({ ...first, ...withText(2, { ...against, target: "Res. 2" }, "It shall act.") }),
    ).toEqual([]);
    expect(await reported({ ...first, ...one(2, { ...against, action: "MOD" }) })).toEqual([]);
  });

  it.each(["SUP", "NOC"])(
    "where %s of one text is supported and opposed: the action is enough",
    async (action) => {
      const [first, second] = [one(1, { action }), one(2, { action, position: "oppose" })];
      expect(await reported({ ...first, ...second })).toEqual(said);
    },
  );

  it("where neither has a text, by their summaries", async () => {
    const inShort = (number: number, keys: Keys, summary: string) => ({
      [`citel/iap-63a1-${number}.md`]: proposal(
        { id: `IAP/63A1/${number}`, position: "support", review: "agreed", action: "MOD", ...keys },
        summary,
      ),
    });
    const first = inShort(1, {}, "Asks for a report.");
    expect(await reported({ ...first, ...inShort(2, { position: "oppose" }, "Asks for a report.") })).toEqual(
      said,
    );
    expect(await reported({ ...first, ...inShort(2, { position: "oppose" }, "Asks for a fund.") })).toEqual(
      [],
    );
  });

  it.each<[string, Keys, Keys]>([
    ["one is supported and its rival opposed", {}, { position: "oppose", relations: relation("opposes", 1) }],
    [
      "what should stay is supported and its change opposed",
      { action: "NOC" },
      { action: "MOD", position: "oppose" },
    ],
    ["both are supported", { action: "MOD" }, { action: "MOD" }],
    ["both are opposed", { position: "oppose", action: "NOC" }, { position: "oppose", action: "MOD" }],
    ["one is only watched", {}, { position: "watch" }],
    ["both are supported, though one opposes the other", {}, { relations: relation("opposes", 1) }],
    ["both are supported, though only one can be done", { action: "NOC" }, { action: "MOD" }],
    [
      "one is supported and one opposed on the same subject",
      {},
      { position: "oppose", target: "Res. 174", relations: relation("same-subject", 1) },
    ],
    ["they act on other targets", {}, { position: "oppose", target: "Res. 2" }],
  ])("not where %s", async (_what, first, second) => {
    expect(await reported({ ...one(1, first), ...one(2, second) })).toEqual([]);
  });
});
