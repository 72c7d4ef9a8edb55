import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { lostPositions, undatedPositions } from "../../../src/brief/changes/lost-positions.ts";
import { likelyRenames, matchProposals } from "../../../src/brief/changes/match-records.ts";
import { voidAgreements } from "../../../src/brief/review/void-agreements.ts";
import { AUDIENCES, type Audience, type Corpus } from "../../../src/corpus/types.ts";
import { conference, issue, type Keys, load, proposal } from "../../corpus/small-conference.ts";
import { versionsIn } from "../review/agreed-versions.ts";

type Files = Record<string, string>;

/** Its decisions are on record a few weeks after the proposals. */
const IN_OCTOBER = conference({ starts: "2026-10-01" });

const BODY =
  "A summary.\n\n## Text\n\nThe Union shall act.\n\n## Position\n\nWe back it.\n\n## Ask\n\nBack it.";
const AGREED: Keys = {
  id: "IAP/63A1/5",
  submitted: "2026-09-01",
  position: "support",
  review: "agreed",
  "reviewed-on": "2026-09-10",
};
const carried = (keys: Keys = {}, body = BODY) => ({ "a.md": proposal({ ...AGREED, ...keys }, body) });

async function corpusOf(files: Files): Promise<Corpus> {
  const { corpus, findings } = await load({ "conference.md": IN_OCTOBER, ...files });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return corpus;
}

/** What an edition of 26 September carried and today's brief does not; the reasons as the readers may know them. */
async function lost(
  before: Files,
  now: Files,
  { audience = "delegation", asOf = "2026-10-20" }: { audience?: Audience; asOf?: string } = {},
) {
  const [earlier, corpus] = await Promise.all([corpusOf(before), corpusOf(now)]);
  const day = "2026-09-26";
  const edition = new Map(
    AUDIENCES.map((each) => {
      const brief = buildBrief(earlier, { asOf: day, today: day, audience: each });
      return [each, { number: 3, brief }] as const;
    }),
  );
  const options = { asOf, today: asOf, voided: voidAgreements(corpus, versionsIn(corpus, [edition])) };
  const make = (each: Audience) => buildBrief(corpus, { ...options, audience: each });
  const frozen = edition.get(audience)?.brief;
  if (frozen === undefined) throw new Error("no edition for the audience");
  const group = { corpus, brief: () => make("internal") };
  const found = lostPositions(
    frozen,
    make(audience),
    corpus.renames,
    audience === "public" ? undefined : group,
  );
  return found.map(({ what, name, key, loss }) => ({ what, name, key, ...loss }));
}

const at = { name: "IAP/63A1/5 Confidence and security", key: "a" };
const END = { status: "rejected", outcome: "No.", history: "[{date: 2026-10-05, status: rejected}]" };
const REVISED = { status: "revised", history: "[{date: 2026-10-01, status: revised}]" };

describe("an ask or an agreed position that an edition carried is named with the reason for which it is gone", () => {
  it.each([
    ["was revised", carried(REVISED), { what: "position", why: "revised", date: "2026-10-01" }],
    [
      "has another text",
      carried({}, BODY.replace("shall", "may")),
      { what: "position", why: "changed", edition: 3, parts: ["text"] },
    ],
    [
      "has another position",
      carried({ position: "oppose" }),
      { what: "position", why: "changed", edition: 3, parts: ["position"] },
    ],
    [
      "has another position by its history",
      carried({
        position: "oppose",
        history: "[{date: 2026-09-01, position: support}, {date: 2026-10-02, position: oppose}]",
      }),
      { what: "position", why: "repositioned", date: "2026-10-02" },
    ],
    [
      "is under review",
      carried({ review: "in-review" }),
      { what: "position", why: "set-back", to: "in-review" },
    ],
    [
      "is agreed on only later",
      carried({ "reviewed-on": "2026-10-25" }),
      { what: "position", why: "agreed-later", date: "2026-10-25" },
    ],
    ["has ended", carried(END), { what: "ask", why: "ended", status: "rejected" }],
    [
      "has no ask",
      carried({}, BODY.replace(/\n\n## Ask.*/s, "")),
      { what: "ask", why: "taken-out", isStillAsked: true },
    ],
    ["has no position", carried({ position: "none" }), { what: "position", why: "taken-out" }],
    [
      "is for the group alone",
      carried({ audience: "internal" }),
      { what: "position", why: "not-for-audience", audience: "internal" },
    ],
    [
      "is on record only later",
      carried({ submitted: "2026-10-30" }),
      { what: "position", why: "not-on-record-yet" },
    ],
    ["is gone", {}, { what: "position", why: "gone" }],
  ])("the proposal %s", async (_what, now: Files, reported) => {
    expect(await lost(carried(), now)).toEqual([{ ...at, ...reported }]);
    expect(await lost(carried(), carried())).toEqual([]);
  });

  it.each([
    ["ended", END],
    [
      "was withdrawn",
      { status: "withdrawn", outcome: "Gone.", history: "[{date: 2026-10-05, status: withdrawn}]" },
    ],
  ])("the proposal %s, on which delegations were asked by a position alone", async (_what, now) => {
    const alone = (keys: Keys = {}) => carried(keys, "A summary.\n\n## Text\n\nThe Union shall act.");
    const ended = { ...at, what: "ask", why: "ended", status: now.status };
    expect(await lost(alone(), alone(now))).toEqual([ended]);
    expect(await lost(alone(), alone(now), { audience: "internal" })).toEqual([ended]);
    expect(await lost(alone(), alone(now), { audience: "public" })).toEqual([]);
    expect(await lost(alone({ position: "watch" }), alone({ position: "watch", ...now }))).toEqual([]);
  });

  it("the file has another name that does not say so, or says so", async () => {
    const unnamed = { id: undefined };
    const renamed = { "b.md": proposal({ ...AGREED, ...unnamed, review: "draft" }, BODY) };
    expect(await lost(carried(unnamed), renamed)).toEqual([
      {
        what: "position",
        name: "Confidence and security",
        key: "a",
        why: "gone",
        like: { key: "b", title: "Confidence and security" },
      },
    ]);
    const named = { "b.md": proposal({ ...AGREED, ...unnamed, formerly: "a" }, BODY) };
    expect(await lost(carried(unnamed), named)).toEqual([]);
  });

  it("the issue's position was set back, or its asks alone were taken out", async () => {
    const withAsks = (position: string, asks = "\n\n## Asks\n\n- Back it.") => ({
      "issues/cybersecurity.md": issue({ position }, `At stake.\n\n## Common position\n\nOurs.${asks}`),
    });
    const about = { name: "Cybersecurity", key: "cybersecurity" };
    expect(await lost(withAsks("agreed"), withAsks("none"))).toEqual([
      { ...about, what: "position", why: "set-back", to: "none" },
    ]);
    expect(await lost(withAsks("agreed"), withAsks("agreed", ""))).toEqual([
      { ...about, what: "ask", why: "taken-out" },
    ]);
    expect(await lost(withAsks("proposed"), withAsks("agreed"))).toEqual([]);
    const dated = (words: string) => ({
      "issues/cybersecurity.md": issue(
        { position: "agreed", agreed: "2026-09-10" },
        `At stake.\n\n## Common position\n\n${words}`,
      ),
    });
    const changed = { why: "changed", edition: 3, parts: ["commonPosition"] };
    expect(await lost(dated("Ours."), dated("Theirs."))).toEqual([
      { ...about, what: "position", ...changed },
    ]);
    expect(await lost(dated("Ours."), dated("Theirs."), { audience: "public" })).toEqual([
      { ...about, what: "position", why: "unsaid" },
    ]);
  });
});

it("a common position is not lost where the file of its issue was renamed", async () => {
  const ours = issue(
    { position: "agreed", agreed: "2026-09-10" },
    "At stake.\n\n## Common position\n\nOurs.",
  );
  const other = issue({ title: "Space", order: "2" });
  const [before, now] = [
    { "issues/cybersecurity.md": ours },
    { "issues/cybersecurity.md": other, "issues/security.md": ours },
  ];
  expect(await lost(before, now, { audience: "public" })).toEqual([]);
});

describe("an agreement without a date on something else than the edition has is named", () => {
  const undated = (keys: Keys = {}, body = BODY) => carried({ "reviewed-on": undefined, ...keys }, body);
  const ofIssue = (words: string, keys: Keys = {}) => ({
    "issues/cybersecurity.md": issue(
      { position: "agreed", ...keys },
      `At stake.\n\n## Common position\n\n${words}`,
    ),
  });
  const named = async (before: Files, now: Files) => {
    const [earlier, corpus] = await Promise.all([corpusOf(before), corpusOf(now)]);
    const [was, is] = [earlier, corpus].map((each) =>
      buildBrief(each, { asOf: "2026-10-20", today: "2026-10-20", audience: "delegation" }),
    );
    if (was === undefined || is === undefined) throw new Error("no brief");
    return undatedPositions(was, is, corpus).map(({ of, key }) => `${of} ${key}`);
  };

  it.each([
    ["another position", undated(), undated({ position: "oppose" }), ["proposal a"]],
    ["other words", undated(), undated({}, BODY.replace("We back", "We fight")), ["proposal a"]],
    ["another ask", undated(), undated({}, BODY.replace("\n\nBack", "\n\nFight")), ["proposal a"]],
    ["another common position", ofIssue("No mandate."), ofIssue("A mandate."), ["issue cybersecurity"]],
  ])("%s", async (_what, before, now, found) => {
    expect(await named(before, now)).toEqual(found);
    expect(await named(before, before)).toEqual([]);
  });

  it("and none that has a date, is withdrawn, or is set back", async () => {
    expect(await named(undated(), undated({ position: "oppose", "reviewed-on": "2026-10-01" }))).toEqual([]);
    expect(await named(undated(), undated({ position: "none" }))).toEqual([]);
    expect(await named(undated(), undated({ position: "oppose", review: "draft" }))).toEqual([]);
    expect(await named(ofIssue("No."), ofIssue("Yes.", { agreed: "2026-10-01" }))).toEqual([]);
  });
});

it("a proposal without a position of which no file is left is named, and one that the record explains is not", async () => {
  const plain = { position: "none", review: "draft" };
  const body = "A summary.";
  const gone = { ...at, what: "proposal" };
  expect(await lost(carried(plain, body), {})).toEqual([{ ...gone, why: "gone" }]);
  expect(await lost(carried(plain, body), {}, { audience: "public" })).toEqual([{ ...gone, why: "unsaid" }]);
  const renamed = { "b.md": proposal({ ...AGREED, ...plain, id: "IAP/63A1/6" }, body) };
  expect(await lost(carried(plain, body), renamed)).toMatchObject([
    { ...gone, why: "gone", like: { key: "b" } },
  ]);
  for (const keys of [{ audience: "internal" }, { submitted: "2026-10-30" }, END, { position: "support" }]) {
    expect(await lost(carried(plain, body), carried({ ...plain, ...keys }, body))).toEqual([]);
  }
});

it("a proposal whose key another one of the edition has under formerly is named as one that went into it", async () => {
  const plain = { position: "none", review: "draft" };
  const other = (keys: Keys = {}) => ({
    "c.md": proposal({ title: "Joint text", target: "Res. 131", ...keys }),
  });
  const before = { ...carried(plain, "A summary."), ...other() };
  for (const audience of ["public", "delegation"] as const) {
    expect(await lost(before, other({ formerly: "a" }), { audience })).toEqual([
      { ...at, what: "proposal", why: "merged", into: "c" },
    ]);
  }
  expect(await lost(carried(plain, "A summary."), other({ formerly: "a" }))).toEqual([]);
});

it("once the conference is over an ask that ended with its proposal is not named", async () => {
  expect(await lost(carried(), carried(END), { asOf: "2026-11-27" })).toEqual([]);
});

describe("where anybody may read it, no reason is given that the public may not know", () => {
  it.each([
    ["a revision is on record for all", carried(REVISED), { why: "revised", date: "2026-10-01" }],
    ["a review is the group's", carried({ review: "in-review" }), { why: "unsaid" }],
    ["so is a text that differs", carried({}, BODY.replace("shall", "may")), { why: "unsaid" }],
    ["so is for whom it is now", carried({ audience: "internal" }), { why: "unsaid" }],
    ["so is what comes on record later", carried({ submitted: "2026-10-30" }), { why: "unsaid" }],
    ["a file that is gone is not told apart from these", {}, { why: "unsaid" }],
  ])("%s", async (_what, now: Files, reported) => {
    expect(await lost(carried(), now, { audience: "public" })).toEqual([
      { ...at, what: "position", ...reported },
    ]);
  });
});

describe("a proposal that is gone is named with the new one that is like it, whatever its position", () => {
  const plain = (keys: Keys) => proposal({ title: "Open schools", sponsors: "[MEX]", ...keys });
  async function renamed(before: Keys, now: Keys, others: Files = {}) {
    const files = [{ "a.md": plain(before) }, { "b.md": plain(now), ...others }];
    const [was, is] = await Promise.all(files.map(corpusOf));
    if (was === undefined || is === undefined) throw new Error("no corpus");
    const [edition, brief] = [was, is].map((corpus) =>
      buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public" }),
    );
    if (edition === undefined || brief === undefined) throw new Error("no brief");
    return likelyRenames(matchProposals(edition, brief, is.renames)).map((each) => [
      each.was.key,
      each.is.key,
    ]);
  }

  it.each([
    ["the same title", {}, { action: "SUP" }, 1],
    ["the same number", { number: "MEX 4" }, { number: "MEX 4", title: "Schools" }, 1],
    ["the document and the target", { id: "MEX/44/1" }, { id: "MEX/44/2", title: "Schools" }, 1],
    ["another sponsor", {}, { sponsors: "[KEN]" }, 0],
    ["another title and target", {}, { title: "Satellites", target: "Res. 186" }, 0],
    ["a title, and states the rename", {}, { formerly: "a" }, 0],
  ])("%s", async (_what, before: Keys, now: Keys, count) => {
    expect(await renamed(before, now)).toEqual(count === 0 ? [] : [["a", "b"]]);
  });

  it("also where all files of a folder were renamed", async () => {
    const options = { asOf: "2026-10-20", today: "2026-10-20", audience: "public" } as const;
    const one = buildBrief(await corpusOf({ "a.md": plain({}) }), options);
    const named = (suffix: string) => ({
      ...one,
      proposals: Array.from({ length: 600 }, (_, index) =>
        one.proposals.map((each) => ({ ...each, key: `${index}${suffix}`, title: `Open schools ${index}` })),
      ).flat(),
    });
    const found = lostPositions(named(""), named("-new"), new Map());
    expect(found.map(({ key, loss }) => [key, loss.why === "gone" && loss.like?.key])).toEqual(
      Array.from({ length: 600 }, (_, index) => [`${index}`, `${index}-new`]),
    );
  });

  it("not where two new ones are like it", async () => {
    expect(await renamed({}, {}, { "c.md": plain({ action: "SUP" }) })).toEqual([]);
  });
});
