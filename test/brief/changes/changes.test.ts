import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BriefOptions, buildBrief } from "../../../src/brief/build-brief.ts";
import { changesBetween } from "../../../src/brief/changes/changes.ts";
import { SPECIAL_KINDS } from "../../../src/brief/changes/proposal-changes.ts";
import { PROPOSAL_FIELDS } from "../../../src/brief/declaration/issues-and-proposals.ts";
import { namesReportedAs } from "../../../src/brief/declaration/record-fields.ts";
import { frozen, thawed } from "../../../src/brief/edition.ts";
import type { Brief, BriefProposal, Change } from "../../../src/brief/types.ts";
import { AUDIENCES } from "../../../src/corpus/types.ts";
import { readBrief } from "../../../src/formats/brief-schema.ts";
import { conference, issue, type Keys, load, outcome, proposal } from "../../corpus/small-conference.ts";
import { amount } from "../../gate.ts";

const renames = new Map<string, string>();

/** Its decisions are on record a few weeks after the proposals. */
const IN_OCTOBER = conference({ starts: "2026-10-01" });

async function brief(files: Record<string, string>, options: Partial<BriefOptions> = {}): Promise<Brief> {
  const { corpus, findings } = await load({ "conference.md": IN_OCTOBER, ...files });
  if (corpus === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public", ...options });
}

/** A change as one line: kind, key or issue, and what a reader sees. */
function line(change: Change): string {
  const fields = (change.fields ?? []).map(({ field, marked, before, after }) =>
    [field, marked?.text ?? [before, after].filter((side) => side !== undefined).join(" → ")]
      .filter(Boolean)
      .join(": "),
  );
  const backers = (["gained", "lost"] as const).flatMap((side) => [
    ...(change[side]?.supporters ?? []).map(({ code }) => `${side} supporter ${code}`),
    ...(change[side]?.opponents ?? []).map(({ code }) => `${side} opponent ${code}`),
  ]);
  return [
    change.kind,
    change.proposal?.key ?? change.issue ?? "conference",
    change.renamedFrom && `was ${change.renamedFrom}`,
    change.from !== undefined && change.to !== undefined ? `${change.from} → ${change.to}` : undefined,
    change.outcome,
    ...(change.successors ?? []).map(({ key }) => `by ${key}`),
    ...(change.mergedFrom ?? []).map(({ key }) => `takes in ${key}`),
    change.asks && `asks ${change.asks}`,
    ...backers,
    ...fields,
  ]
    .filter(Boolean)
    .join(" | ");
}

async function reported(
  before: Record<string, string>,
  now: Record<string, string>,
  options: Partial<BriefOptions> = {},
) {
  const [earlier, later] = await Promise.all([brief(before, options), brief(now, options)]);
  return changesBetween(earlier, later, renames).map(line);
}

const a = (keys: Keys = {}, body?: string) => ({
  "a.md": proposal({ submitted: "2026-09-01", ...keys }, body),
});

it("a further revision is one, also where the record has nothing of it but its entry in the history", async () => {
  const once = { status: "revised", history: "[{date: 2026-10-13, status: revised}]" };
  const twice = "[{date: 2026-10-13, status: revised}, {date: 2026-10-14, status: revised, note: Shorter}]";
  expect(await reported(a(once), a({ ...once, history: twice }))).toEqual([
    "revised | a | history: 2026-10-14, revised",
  ]);
  const corrected = "[{date: 2026-10-14, status: revised}]";
  expect(await reported(a(once), a({ ...once, history: corrected }))).toEqual([
    "details | a | updated: 2026-10-13 → 2026-10-14 | history: 2026-10-13, revised → 2026-10-14, revised",
  ]);
});

describe("a line end within a word of a script without blanks", () => {
  const file = (body: string) => ({ "citel/iap-63a1-5.md": proposal({ language: "th" }, body) });
  const text = (words: string) => file(`${words}\n\n## Text\n\n\`\`\`proposed\n${words}\n\`\`\``);

  it("is no change between editions, nor is one where the other edition has a blank", async () => {
    const written = text("รัฐสมาชิกต้องรายงานต่อสภา ทุกปี");
    for (const words of ["รัฐสมาชิกต้องรายงานต่อสภา\nทุกปี", "รัฐสมาชิกต้องราย\nงานต่อสภา\nทุกปี"])
      expect(await reported(written, text(words))).toEqual([]);
  });

  it("is no part of a change beside it", async () => {
    const found = await reported(file("รัฐสมาชิกต้องรายงานต่อสภาทุกปี"), file("รัฐสมาชิกต้องราย\nงานต่อสภาทุกสองปี"));
    expect(found.join()).toContain("รัฐสมาชิกต้องรายงานต่อสภาทุก{+สอง+}ปี");
  });
});

describe("what changed", () => {
  it("a proposal is new, or gone", async () => {
    expect(await reported({}, a())).toEqual(["new | a"]);
    expect(await reported(a(), {})).toEqual(["gone | a"]);
  });

  it.each([
    ["It is cheap. It is new.", "It is cheap . It is new ."],
    ["متن مفید ہے۔", "متن مفید ہے ۔"],
    ["Le texte est utile, et court.", "Le texte est utile , et court  ."],
  ])("a blank before a full stop or comma is no change: %s", async (before, now) => {
    expect(await reported(a({}, before), a({}, now))).toEqual([]);
    expect(
      await reported(a({}, `It is new.\n\n## Text\n\n${before}`), a({}, `It is new.\n\n## Text\n\n${now}`)),
    ).toEqual([]);
  });

  it("it moved, and what changes with it is not reported again", async () => {
    const introduced = a({
      status: "introduced",
      committee: "COM5",
      history: "[{date: 2026-10-05, status: introduced}]",
    });
    expect(await reported(a(), introduced)).toEqual(["moved | a | submitted → introduced | committee: COM5"]);
  });

  it("it stays where it is, whatever the committee is called", async () => {
    expect(await reported(a({ committee: "COM5" }), a({ committee: "Committee 5" }))).toEqual([]);
    expect(await reported(a({ committee: "COM5" }), a({ committee: "Committee 6" }))).toEqual([
      "moved | a | committee: COM5 → Committee 6",
    ]);
  });

  it("its outcome is known, or it was withdrawn", async () => {
    const rejected = a({
      status: "rejected",
      outcome: "Rejected.",
      history: "[{date: 2026-10-05, status: rejected}]",
    });
    expect(await reported(a(), rejected)).toEqual(["outcome | a | submitted → rejected | Rejected."]);
    const withdrawn = a({
      status: "withdrawn",
      outcome: "Taken back.",
      history: "[{date: 2026-10-05, status: withdrawn}]",
    });
    expect(await reported(a(), withdrawn)).toEqual(["withdrawn | a | submitted → withdrawn | Taken back."]);
  });

  it("it was superseded or merged, by what", async () => {
    const superseded = {
      ...a({ status: "superseded", history: "[{date: 2026-10-05, status: superseded}]" }),
      "b.md": proposal({ submitted: "2026-10-05", relations: "{supersedes: [a]}", target: "Res. 131" }),
    };
    expect(await reported(a(), superseded)).toEqual([
      "new | b",
      "superseded | a | submitted → superseded | by b",
    ]);
  });

  it("it was revised, with the words that changed", async () => {
    expect(await reported(a(), a({ title: "Confidence and trust" }))).toEqual([
      "revised | a | title: Confidence and [-security-]{+trust+}",
    ]);
    expect(await reported(a(), a({ target: "[Res. 130, Res. 174]", sponsors: "[CITEL, USA]" }))).toEqual([
      "revised | a | sponsors: CITEL → CITEL, USA | target: Res. 130 → Res. 130, Res. 174",
    ]);
    const struck = await reported(a({}, "An annual report."), a({}, "An ~~annual~~ report."));
    expect(struck).toEqual([expect.stringMatching(/^revised \| a \| summary: An +\[-annual/)]);
    const text = (words: string) => a({}, `Summary.\n\n## Text\n\n\`\`\`proposed\n${words}\n\`\`\`\n`);
    expect(await reported(text("resolves to continue"), text("resolves to stop"))).toEqual([
      "revised | a | text: resolves to [-continue-]{+stop+}",
    ]);
  });

  it.each([
    ["language", { language: "ka" }, "It helps."],
    ["direction", { language: "ar" }, "It helps."],
    ["emphasis", {}, "It *helps*."],
    ["link", {}, "[It](https://example.org) helps."],
  ])(
    "where only the %s of texts is another one, no change of words or of a position is reported",
    async (_what, keys, words) => {
      const sections = (of: string) =>
        `${of}\n\n## Text\n\n${of}\n\n## Position\n\n${of}\n\n## Ask\n\n${of}\n\n## Analysis\n\n${of}`;
      const file = (of: string, more: Keys = {}) =>
        a({ position: "support", review: "agreed", ...more }, sections(of));
      const group = (of: string) => ({
        "issues/cybersecurity.md": issue(
          { position: "agreed", agreed: "2026-09-20" },
          `${of}\n\n## Common position\n\n${of}\n\n## Asks\n\n${of}`,
        ),
      });
      const [before, now] = [
        { ...file("It helps."), ...group("It helps.") },
        { ...file(words, keys), ...group(words) },
      ];
      for (const audience of AUDIENCES) {
        const [was, is] = [await brief(before, { audience }), await brief(now, { audience })];
        const found = changesBetween(was, is, renames).filter(({ kind }) => kind !== "editorial");
        const own = "language" in keys ? [`details | a | language: ${keys.language}`] : [];
        expect(found.map(line)).toEqual(own);
      }
      const moved = await reported(before, { ...now, ...file(words, { ...keys, position: "oppose" }) });
      expect(moved).toContain("position | a | support → oppose");
    },
  );

  it("sponsors, targets or others in another order are layout: none of them is the first one", async () => {
    const file = (sponsors: string, target: string, signatories: string) =>
      a({ sponsors, target, signatories: sponsors.includes("CITEL") ? signatories : undefined });
    expect(
      await reported(
        file("[CITEL, USA]", "[Res. 130, CS 1003]", "[B, USA]"),
        file("[USA, CITEL]", "[CS 1003, Res. 130]", "[USA, B]"),
      ),
    ).toEqual([expect.stringMatching(/^editorial \| a \| sponsors: .* \| target: .* \| signatories$/)]);
    expect(await reported(a({ sponsors: "[CITEL, USA]" }), a({ sponsors: "[USA, CITEL, B]" }))).toEqual([
      "revised | a | sponsors: CITEL, USA → USA, CITEL, B",
    ]);
  });

  it("the language of a file is reported once, and not with each of its texts", async () => {
    const body = "It helps.[^1]\n\n## Text\n\nIt helps.\n\n## Analysis\n\nIt helps.\n\n[^1]: A note.";
    for (const language of ["fr", "mg", "ar"])
      expect(await reported(a({}, body), a({ language }, body))).toEqual([
        `details | a | language: ${language}`,
      ]);
  });

  it("a section that is added changes no other one that has footnotes", async () => {
    const analysis = "\n\n## Analysis\n\nIt helps.[^1]\n\n[^1]: A note.";
    expect(await reported(a({}, `It.${analysis}`), a({}, `It.\n\n## Text\n\nNew.${analysis}`))).toEqual([
      "revised | a | text: New.",
    ]);
  });

  it("a change of spelling or layout is reported separately; in a proposed text every word and sign counts", async () => {
    expect(
      await reported(a({}, "Strengthens the organisation."), a({}, "Strengthens the *organization*.")),
    ).toEqual(["editorial | a | summary: Strengthens the [-organisation-]{+organization+}."]);
    expect(await reported(a({}, "Includes devices."), a({}, "Excludes devices."))).toEqual([
      "revised | a | summary: [-Includes-]{+Excludes+} devices.",
    ]);
    const text = (words: string) => a({}, `Summary.\n\n## Text\n\n\`\`\`proposed\n${words}\n\`\`\`\n`);
    expect(await reported(text("the organisation"), text("the organization"))).toEqual([
      "revised | a | text: the [-organisation-]{+organization+}",
    ]);
    expect(await reported(text("to stop, now"), text("to stop now"))).toEqual([
      "revised | a | text: to stop[-,-] now",
    ]);
    expect(await reported(text("the Member States"), text("the member states"))).toEqual([
      "editorial | a | text: the [-Member States-]{+member states+}",
    ]);
  });

  it("the group's position changed, as far as the reader may know it", async () => {
    const before = a({ position: "watch", review: "agreed" });
    const now = a({ position: "oppose", review: "agreed" }, "Updates the resolution.\n\n## Position\n\nNo.");
    expect(await reported(before, now)).toEqual(["position | a | watch → oppose | positionText: No."]);
    expect(await reported(a({ position: "watch" }), a({ position: "oppose" }))).toEqual([]);
    expect(
      await reported(a({ position: "watch" }), a({ position: "oppose" }), { audience: "internal" }),
    ).toEqual(["position | a | watch → oppose"]);
  });

  it("a position of none, where none was stated, is no change of the position", async () => {
    const before = await brief(a());
    const proposals = before.proposals.map((each) => ({ ...each, position: "none" as const }));
    expect(changesBetween(before, { ...before, proposals }, renames).map(line)).toEqual([
      "editorial | a | position",
    ]);
  });

  it("a position that is void is reported without its words, which are void too", async () => {
    const body = "Updates the resolution.\n\n## Position\n\nOld words.\n\n## Ask\n\nOld ask.";
    const agreed = { position: "support", review: "agreed", "reviewed-on": "2026-09-10" };
    const revised = { ...agreed, status: "revised", history: "[{date: 2026-10-01, status: revised}]" };
    const lines = await reported(a(agreed, body), a(revised, body), { audience: "delegation" });
    expect(lines).toEqual([
      "moved | a | submitted → revised",
      "position | a | support → none | asks under-review",
    ]);
    expect(await reported(a(agreed, body), a(revised, body))).toEqual([
      "moved | a | submitted → revised",
      "position | a | support → none",
    ]);
  });

  it("the group reads that an agreement became void, and what was removed; others only that it is gone", async () => {
    const agreed = { position: "support", review: "agreed", "reviewed-on": "2026-09-10" };
    const internal = { audience: "internal" as const };
    const full = a(agreed, "Updates it.\n\n## Position\n\nOurs.\n\n## Ask\n\nBack it.");
    const bare = a(agreed, "Updates it.\n\n## Position\n\nOurs.");
    expect(await reported(full, bare, internal)).toEqual([
      "position | a | support → support | ask: Back it.",
    ]);
    expect(await reported(bare, a(agreed, "Updates it."))).toEqual([
      "position | a | support → support | positionText",
    ]);
    const [before, now] = await Promise.all([brief(full, internal), brief(full, internal)]);
    const [proposal] = now.proposals;
    const [common] = now.issues;
    if (proposal === undefined || common === undefined) throw new Error("nothing is on record");
    proposal.voided = { revised: "2026-10-01" };
    common.voided = { changed: { edition: 1, parts: ["asks"] } };
    expect(changesBetween(before, now, renames).map(line)).toEqual([
      "position | a | support → support | review: agreed → void",
      `issue-position | cybersecurity | ${common.position} → ${common.position} | position: ${common.position} → void`,
    ]);
    expect(changesBetween(now, now, renames)).toEqual([]);
    expect(changesBetween(now, before, renames).map(line)).toEqual([
      "position | a | support → support | review: void → agreed",
      `issue-position | cybersecurity | ${common.position} → ${common.position} | position: void → ${common.position}`,
    ]);
  });

  it("an ask that delegations had is under review, was withdrawn or reworded, or ended with its proposal", async () => {
    const body = "Updates it.\n\n## Ask\n\nBack it.";
    const agreed = { position: "support", review: "agreed" };
    const asked = a(agreed, body);
    const delegation = { audience: "delegation" as const };
    const end = { status: "rejected", outcome: "No.", history: "[{date: 2026-10-05, status: rejected}]" };
    expect(await reported(asked, a({ ...agreed, review: "in-review" }, body), delegation)).toEqual([
      "position | a | support → none | asks under-review",
    ]);
    expect(await reported(asked, a(agreed, "Updates it."), delegation)).toEqual([
      "position | a | support → support | asks reworded",
    ]);
    expect(await reported(asked, a({ ...agreed, position: "watch" }, "Updates it."), delegation)).toEqual([
      "position | a | support → watch | asks withdrawn",
    ]);
    expect(await reported(asked, a({ ...agreed, ...end }, body), delegation)).toEqual([
      "outcome | a | submitted → rejected | No. | asks ended",
    ]);
    expect(await reported(asked, {}, delegation)).toEqual(["gone | a | asks withdrawn"]);
    expect(await reported(asked, {}, { audience: "internal" })).toEqual(["gone | a | asks withdrawn"]);
    expect(await reported(asked, {}, { audience: "public" })).toEqual(["gone | a"]);
    const draft = a({ ...agreed, review: "draft" }, body);
    expect(await reported(draft, {}, { audience: "internal" })).toEqual(["gone | a"]);
    for (const audience of ["public", "internal"] as const)
      for (const line of await reported(asked, a({ ...agreed, ...end, review: "draft" }, body), { audience }))
        expect(line).not.toContain("asks");
  });

  it("the common position and asks of an issue are gone with it, and those of a new issue are new", async () => {
    const stated = (title: string, position: string) =>
      issue(
        { title, order: "2", position: "agreed", agreed: "2026-09-01" },
        `Stakes.\n\n## Common position\n\n${position}\n\n## Asks\n\n- Report.`,
      );
    const before = { ...a(), "issues/climate.md": stated("Climate", "Measure.") };
    const now = { ...a(), "issues/quantum.md": stated("Quantum", "Wait.") };
    const delegation = { audience: "delegation" as const };
    const changes = (asks: string) => [
      "issue-position | quantum | none → agreed | commonPosition: Wait. | asks: Report.",
      "details | quantum | issue: Quantum",
      `issue-position | climate | agreed → none${asks} | commonPosition: Measure. | asks: Report.`,
      "details | climate | issue: Climate",
    ];
    expect(await reported(before, now)).toEqual(changes(""));
    expect(await reported(before, now, delegation)).toEqual(changes(" | asks withdrawn"));
    const plain = { ...a(), "issues/climate.md": issue({ title: "Climate", order: "2" }, "Stakes.") };
    expect(await reported(plain, a(), delegation)).toEqual(["details | climate | issue: Climate"]);
  });

  it("a common position that delegations knew is under review, or its asks were withdrawn", async () => {
    const withAsks = (position: string, asks = "\n\n## Asks\n\n- Back it.") => ({
      "issues/cybersecurity.md": issue({ position }, `At stake.\n\n## Common position\n\nOurs.${asks}`),
    });
    const delegation = { audience: "delegation" as const };
    expect(await reported(withAsks("agreed"), withAsks("none"), delegation)).toEqual([
      expect.stringMatching(/^issue-position \| cybersecurity \| agreed → none \| asks under-review/),
    ]);
    expect(await reported(withAsks("agreed"), withAsks("agreed", ""), delegation)).toEqual([
      expect.stringMatching(/^issue-position \| cybersecurity \| agreed → agreed \| asks withdrawn/),
    ]);
    expect(await reported(withAsks("proposed"), withAsks("agreed"), delegation)).toEqual([
      "issue-position | cybersecurity | proposed → agreed",
    ]);
  });

  it("supporters and opponents came or went", async () => {
    expect(
      await reported(a({ supporters: "[USA, B]" }), a({ supporters: "[B, CEPT]", opponents: "RCC" })),
    ).toEqual(["support | a | gained supporter CEPT | gained opponent RCC | lost supporter USA"]);
  });

  it.each(["public", "delegation", "internal"] as const)(
    "a file was renamed, which only the group sees: known by its earlier key, or by its ID (%s)",
    async (audience) => {
      const before = { "a.md": proposal({ id: "IAP/63A1/5" }), "c.md": proposal({ target: "Res. 9" }) };
      const now = {
        "b.md": proposal({ id: "IAP/63A1/5" }),
        "d.md": proposal({ target: "Res. 9", title: "Other words" }),
      };
      const [earlier, later] = await Promise.all([brief(before, { audience }), brief(now, { audience })]);
      const title = "title: [-Confidence and security-]{+Other words+}";
      expect(changesBetween(earlier, later, new Map([["c", "d"]])).map(line)).toEqual(
        audience === "internal"
          ? [`revised | d | was c | ${title}`, "editorial | b | was a | key: a → b"]
          : [`revised | d | ${title}`],
      );
    },
  );

  it("a superseded one no longer has a successor: that is no news that it is superseded", async () => {
    const old = {
      "a.md": proposal({ status: "superseded", history: "[{date: 2026-10-05, status: superseded}]" }),
    };
    const by = (keys = {}) => ({ ...old, "b.md": proposal({ title: "The new one", ...keys }) });
    const linked = by({ relations: "{supersedes: a}" });
    expect(await reported(linked, by())).toEqual([
      "details | a | successors: The new one",
      "details | b | supersedes: Confidence and security",
    ]);
    expect(await reported(by(), linked)).toEqual([
      "superseded | a | superseded → superseded | by b",
      "details | b | supersedes: Confidence and security",
    ]);
  });

  it("the text that it amends, and no proposed word: with the words that changed", async () => {
    const body = (current: string, proposed = "*invites Member States* to act") =>
      `A summary.\n\n## Text\n\n\`\`\`current\n${current}\n\`\`\`\n\n\`\`\`proposed\n${proposed}\n\`\`\``;
    const before = a({}, body("*invites Member States* to study"));
    expect(await reported(before, a({}, body("*urges Member States* to study")))).toEqual([
      "revised | a | currentText: [-invites-]{+urges+} Member States to study",
    ]);
    expect(
      await reported(before, a({}, body("*urges Member States* to study", "*invites Member States* to pay"))),
    ).toEqual([
      "revised | a | text: invites Member States to [-act-]{+pay+} | currentText: [-invites-]{+urges+} Member States to study",
    ]);
  });

  it("it was merged into another one: reported at both, whichever way the other came", async () => {
    const b = { "b.md": proposal({ submitted: "2026-09-01", target: "Res. 131" }) };
    const merged = a({
      status: "merged",
      history: "[{date: 2026-10-05, status: merged}]",
      relations: "{merged-into: [b]}",
    });
    expect(await reported({ ...a(), ...b }, { ...merged, ...b })).toEqual([
      "merged | a | submitted → merged | by b",
      "merged | b | takes in a",
    ]);
    expect(await reported(a(), { ...merged, ...b })).toEqual([
      "new | b | takes in a",
      "merged | a | submitted → merged | by b",
    ]);
    expect(await reported(b, { ...merged, ...b })).toEqual(["new | a | by b", "merged | b | takes in a"]);
    expect(await reported({ ...merged, ...b }, { ...merged, ...b })).toEqual([]);
  });

  it("it took in another one and was merged itself: one change, with the ask that ended", async () => {
    const into = (key: string) => ({
      status: "merged",
      history: "[{date: 2026-10-05, status: merged}]",
      relations: `{merged-into: [${key}]}`,
    });
    const files = (keys: Readonly<Record<string, Keys>>) =>
      Object.fromEntries(
        ["a", "b", "c"].map((name, index) => {
          const own = { submitted: "2026-09-01", target: `Res. ${index + 130}`, position: "support" };
          const body = "A summary.\n\n## Ask\n\nSpeak for it.";
          return [`${name}.md`, proposal({ ...own, review: "agreed", ...keys[name] }, body)];
        }),
      );
    const [open, merged] = [files({}), files({ a: into("b"), b: into("c") })];
    const audience = "delegation" as const;
    expect(await reported(open, merged, { audience })).toEqual([
      "merged | a | submitted → merged | by b | asks ended",
      "merged | b | submitted → merged | by c | takes in a | asks ended",
      "merged | c | takes in b",
    ]);
    expect(await reported(files({ b: into("c") }), merged, { audience })).toEqual([
      "merged | a | submitted → merged | by b | asks ended",
      "merged | b | takes in a",
    ]);
  });

  it("issues stand in another order, or a group has another member", async () => {
    const issues = (first: string, second: string) => ({
      "issues/cybersecurity.md": issue({ order: first }),
      "issues/space.md": issue({ title: "Space", order: second }),
    });
    expect(await reported(issues("1", "2"), issues("2", "1"))).toEqual([
      "editorial | conference | conference.order",
    ]);
    const members = {
      "conference.md": conference({ starts: "2026-10-01", membership: "{CITEL: {remove: [USA]}}" }),
    };
    expect(await reported(a(), { ...a(), ...members })).toEqual([
      "details | conference | conference.membership: USA in CITEL",
    ]);
  });

  it("an issue's common position changed", async () => {
    const agreed = {
      "issues/cybersecurity.md": issue(
        { position: "agreed" },
        "At stake.\n\n## Common position\n\nNo treaty.",
      ),
    };
    expect(await reported({}, { ...agreed })).toEqual([
      "issue-position | cybersecurity | none → agreed | commonPosition: No treaty.",
      "details | cybersecurity | stake: [-What is at-]{+At+} stake.",
    ]);
  });

  it("another day alone is no change, nor is a proposal that nobody touched for longer", async () => {
    const early = await brief(a(), { audience: "internal", asOf: "2026-09-02" });
    const late = await brief(a(), { audience: "internal", asOf: "2026-11-28" });
    expect(changesBetween(early, late, renames)).toEqual([]);
  });
});

const FIELDS = {
  title: ["Security", "Confidence and security", "Confidence, and security", "Privacy"],
  target: ["Res. 130", "[Res. 130, CS 1003]", "new resolution on privacy"],
  sponsors: ["CITEL", "[USA, B]", "[]"],
  action: [undefined, "ADD", "MOD"],
  committee: [undefined, "COM5"],
  position: ["none", "support", "oppose"],
  review: ["draft", "agreed"],
  supporters: [undefined, "USA", "[B, CEPT]", "[B, CEPT from 2026-09-30]"],
  language: [undefined, "fr"],
  confidence: [undefined, "inferred"],
  submitted: [undefined, "2026-09", "2026-09-15"],
  id: [undefined],
} as const;

const BODIES = [
  "One.",
  "One, two.",
  "One two.",
  "Three.\n\n## Text\n\n```proposed\nnew\n```",
  "One.\n\n## Analysis\n\nWords.",
  "One.\n\n## Position\n\nOurs.",
  "One.\n\n## Position\n\nOurs.\n\n## Ask\n\nBack it.",
];
const ENDS = [
  {},
  { status: "introduced", history: "[{date: 2026-10-05, status: introduced}]" },
  {
    status: "rejected",
    outcome: "No.",
    history: "[{date: 2026-10-05, status: rejected, note: In plenary.}]",
  },
] as const;

const record = fc
  .record({
    keys: fc.record(
      Object.fromEntries(Object.entries(FIELDS).map(([key, values]) => [key, fc.constantFrom(...values)])),
    ),
    body: fc.constantFrom(...BODIES),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ keys, body, end }) => proposal({ ...(keys as Keys), ...end }, body));
const files = fc.dictionary(fc.constantFrom("a.md", "b.md", "c/d.md"), record, { maxKeys: 3 });

/** The fields of a proposal that some change of the list accounts for. */
function accountedFor(changes: Change[]): Set<string> {
  const fields = changes.flatMap(({ kind, fields: named }) => [
    ...(named ?? []).map(({ field }) => field),
    ...Object.entries(SPECIAL_KINDS).flatMap(([field, kinds]) => (kinds.includes(kind) ? [field] : [])),
    ...(kind === "position" ? namesReportedAs(PROPOSAL_FIELDS, "position") : []),
    ...(kind === "editorial" ? [] : namesReportedAs(PROPOSAL_FIELDS, "accompanying")),
    // A new status or position that is inferred is marked where it is printed.
    ...(kind === "position" || SPECIAL_KINDS.status.includes(kind) ? ["confidence"] : []),
  ]);
  return new Set([...fields, ...namesReportedAs(PROPOSAL_FIELDS, "derived")]);
}

/** As an edition gives it back: the same values, their keys in another order. */
function refrozen(made: Brief): Brief {
  return thawed(
    frozen({ number: 1, brief: made }),
    {
      file: "1.json",
      number: 1,
      folder: made.conference.folder,
      audience: made.audience,
    },
    readBrief,
  ).brief;
}

/** Whether a change has nothing that states what changed. Of some kinds the kind itself states it. */
function isEmpty({ kind, from, to, ...change }: Change): boolean {
  if (["new", "gone", "withdrawn"].includes(kind) || from !== to) return false;
  const { fields, outcome, successors, mergedFrom, asks, gained, lost, renamedFrom } = change;
  const all = [outcome, successors, mergedFrom, asks, gained, lost, renamedFrom];
  return (fields ?? []).length === 0 && all.every((each) => each === undefined);
}

function differing(before: BriefProposal, now: BriefProposal): string[] {
  const [left, right] = [before, now] as unknown as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  // The language of a text is that of its file, which is a field of its own.
  const written = (value: unknown) =>
    JSON.stringify(value, (key, part) => (["language", "direction"].includes(key) ? undefined : part));
  return names.filter((name) => written(left?.[name]) !== written(right?.[name]));
}

describe("whatever the two briefs", () => {
  it("the list names every difference, and nothing where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(files, files, fc.constantFrom("public", "internal"), async (left, right, audience) => {
        const [before, now] = await Promise.all([
          brief(left, { audience: audience as "public" }),
          brief(right, { audience: audience as "public" }),
        ]);
        const changes = changesBetween(refrozen(before), now, renames);
        expect(changesBetween(refrozen(now), now, renames)).toEqual([]);
        expect(changes.filter(isEmpty)).toEqual([]);
        const of = (key: string) => changes.filter((change) => change.proposal?.key === key);
        const earlier = new Map(before.proposals.map((each) => [each.key, each]));
        for (const proposal of now.proposals) {
          const was = earlier.get(proposal.key);
          earlier.delete(proposal.key);
          if (was === undefined) {
            expect(of(proposal.key).map(({ kind }) => kind)).toEqual(["new"]);
            continue;
          }
          const known = accountedFor(of(proposal.key));
          const different = differing(was, proposal);
          expect(different.filter((field) => !known.has(field))).toEqual([]);
          if (different.length === 0) expect(of(proposal.key)).toEqual([]);
        }
        for (const key of earlier.keys()) expect(of(key).map(({ kind }) => kind)).toEqual(["gone"]);
      }),
      { numRuns: amount(10, 20) },
    );
  });

  it("the order of proposals before does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (left, right) => {
        const [before, now] = await Promise.all([brief(left), brief(right)]);
        const reversed = { ...before, proposals: [...before.proposals].reverse() };
        const sorted = (changes: Change[]) => changes.map((change) => JSON.stringify(change)).sort();
        expect(sorted(changesBetween(reversed, now, renames))).toEqual(
          sorted(changesBetween(before, now, renames)),
        );
      }),
      { numRuns: amount(6, 12) },
    );
  });
});

it("the committee of a meeting has the name that the brief prints, and another name for it is no change", async () => {
  const on = (day: string, committee: string) => ({
    "conference.md": conference({
      starts: "2026-10-01",
      meetings: `[{date: ${day}, committee: ${committee}, title: Reading}]`,
    }),
  });
  expect(await reported(on("2026-11-10", "اللجنة 5"), on("2026-11-11", "اللجنة 5"))).toEqual([
    "details | conference | conference.meetings: 2026-11-10, COM5, Reading → 2026-11-11, COM5, Reading",
  ]);
  expect(await reported(on("2026-11-10", "اللجنة 5"), on("2026-11-10", "Комитет 5"))).toEqual([]);
});

describe("an issue whose file was renamed", () => {
  const MEETING = (slug: string) =>
    conference({
      starts: "2026-10-01",
      meetings: `[{date: 2026-11-10, committee: Committee 5, issues: [${slug}]}]`,
    });
  const BODY = "At stake.[^1]\n\n## Common position\n\nNo treaty.\n\n[^1]: A note.";
  const SPACE = { "issues/space.md": issue({ title: "Space", order: "2" }) };
  /** The files with an issue under this name, and whatever names it. */
  const files = (slug: string, keys: Keys = {}, body = BODY) => ({
    "conference.md": MEETING(slug),
    ...SPACE,
    "issues/cybersecurity.md": issue({ title: "Security", order: "3" }),
    [`issues/${slug}.md`]: issue({ title: "Children", order: "4", position: "agreed", ...keys }, body),
    "a.md": proposal({ issue: slug }, `Of the [children](issues/${slug}.md).`),
    "b.md": proposal({ also: `[space, ${slug}]`, target: "Res. 131" }),
    "outcomes/res-130.md": outcome({ issue: slug, date: "2026-10-02" }),
  });

  it.each(["public", "delegation", "internal"] as const)("has not changed: %s", async (audience) => {
    expect(await reported(files("children"), files("child"), { audience })).toEqual([]);
    expect(await reported(files("child"), files("children"), { audience })).toEqual([]);
  });

  it("has changed as one whose file was not", async () => {
    const [body, revised] = [BODY, BODY.replace("No treaty.", "A new treaty is needed.")];
    const changed = await reported(files("children", {}, body), files("child", { order: "0" }, revised));
    expect(changed).toEqual(
      await reported(files("child", {}, body), files("child", { order: "0" }, revised)),
    );
    expect(changed).toContainEqual(
      expect.stringMatching(/^issue-position \| child \| agreed → agreed \| commonPosition: .*is needed/),
    );
  });

  it("no mark of a footnote, as earlier programs printed it for readers without its words", async () => {
    const ask = "## Ask\n\nSupport it.\n\n[^1]: A price.";
    const now = await brief({ "a.md": proposal({}, `It costs 85,00 MT[^1] in Maputo.\n\n${ask}`) });
    const [first] = now.proposals;
    if (first?.summary === undefined) throw new Error("no summary");
    expect(first.summary.text).toBe("It costs 85,00 MT in Maputo.");
    const as = (text: string): Brief => {
      const summary = { html: `<p>${text}</p>`, text };
      return { ...now, proposals: [{ ...first, summary }] };
    };
    const lines = (was: string, is: string) => changesBetween(as(was), as(is), renames).map(line);
    const raw = "It costs 85,00 MT[^1] in Maputo.";
    expect(lines(raw, first.summary.text)).toEqual([
      "editorial | a | summary: It costs 85,00 MT in Maputo. → It costs 85,00 MT in Maputo.",
    ]);
    expect(lines(raw, "It costs 90,00 MT in Maputo.")).toEqual([
      "revised | a | summary: It costs [-85,00-]{+90,00+} MT in Maputo.",
    ]);
  });

  it("is another one under another title with another position, and is named by its titles", async () => {
    const other = files("child", { title: "Child protection" }, BODY.replace("No treaty.", "A treaty."));
    expect(await reported(files("children"), other)).toEqual([
      "details | b | also: Children → child",
      "revised | a | issue: Children → child",
      "issue-position | child | none → agreed | commonPosition: A treaty.",
      "details | child | issue: Child protection | issue: Res. 130: Children → Res. 130: Child protection",
      "editorial | a | summary: Of the children. → Of the children.",
      "issue-position | children | agreed → none | commonPosition: No treaty.",
      "details | children | issue: Children",
      "details | conference | conference.meetings: 2026-11-10, Committee 5, Children → 2026-11-10, Committee 5, Child protection",
    ]);
  });

  it("is the same where another one has its name now", async () => {
    const then = { ...a(), "issues/children.md": issue({ title: "Children", order: "4" }) };
    const now = { ...a(), ...SPACE, "issues/child.md": issue({ title: "Children", order: "4" }) };
    const other = issue({ title: "Elderly", order: "5" }, "Other stakes.");
    expect(await reported({ ...then, ...SPACE }, { ...now, "issues/children.md": other })).toEqual([
      "details | children | issue: Elderly",
    ]);
  });

  it("is not matched where two have its title, as in editions of earlier programs", async () => {
    const issuesOf = (...slugs: string[]) => {
      const file = (slug: string, order: number) =>
        issue({ title: slug, order: String(order) }, `Number ${order}.`);
      const named = slugs.map((slug, index) => [`issues/${slug}.md`, file(slug, index + 2)] as const);
      return { ...a(), ...Object.fromEntries(named) };
    };
    const twins = async (...slugs: string[]): Promise<Brief> => {
      const made = await brief(issuesOf(...slugs));
      const titled = made.issues.map((each) =>
        slugs.includes(each.slug) ? { ...each, title: "Twins" } : each,
      );
      return { ...made, issues: titled };
    };
    const [before, now] = [await twins("one"), await twins("two", "three")];
    expect(changesBetween(before, now, renames).map(line)).toEqual([
      "details | two | issue: Twins",
      "details | three | issue: Twins",
      "details | one | issue: Twins",
    ]);
  });
});
