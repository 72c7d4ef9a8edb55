import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import {
  agreedVersion,
  type EditionForAll,
  voidAgreements,
} from "../../../src/brief/review/void-agreements.ts";
import type { Brief } from "../../../src/brief/types.ts";
import { AUDIENCES, type Audience, type Corpus } from "../../../src/corpus/types.ts";
import { load, proposal } from "../../corpus/small-conference.ts";

const FILE = "citel/iap-63a1-5.md";
const REVIEWED = "2026-09-20";

/** The proposal, agreed upon on 20 September; `reviewed-on` comes with the agreement. */
function agreed(
  lines: Record<string, string | undefined> = {},
  text = "The Union shall study it further.",
): string {
  return proposal(
    {
      id: "IAP/63A1/5",
      document: "63(Add.1)",
      action: "MOD",
      position: "support",
      review: "agreed",
      "reviewed-on": REVIEWED,
      ...lines,
    },
    `A summary.\n\n## Text\n\n${text}\n\n## Position\n\nWe support it.\n`,
  );
}

async function corpusOf(files: Record<string, string>): Promise<Corpus> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return corpus;
}

/** An edition of these files, as of a day; by default edition 1, the first one since the review. */
async function editionOf(
  files: Record<string, string>,
  { asOf = "2026-09-26", number = 1, audiences = AUDIENCES as readonly Audience[] } = {},
): Promise<EditionForAll> {
  const corpus = await corpusOf(files);
  const brief = (audience: Audience) => buildBrief(corpus, { asOf, today: asOf, edition: number, audience });
  return new Map(audiences.map((audience) => [audience, { number, brief: brief(audience) }]));
}

/** What was agreed upon, from these editions in their order. */
function versionsIn(corpus: Corpus, editions: readonly EditionForAll[]) {
  return new Map(
    corpus.proposals.flatMap((each) => {
      const [version] = editions.flatMap((edition) => agreedVersion(each, edition) ?? []);
      return version === undefined ? [] : [[each.key, version] as const];
    }),
  );
}

async function voidedSince(editions: readonly EditionForAll[], now: Record<string, string>) {
  const corpus = await corpusOf(now);
  return Object.fromEntries(voidAgreements(corpus, versionsIn(corpus, editions)));
}

async function voided(before: Record<string, string>, now: Record<string, string>) {
  return voidedSince([await editionOf(before)], now);
}

async function briefs(
  before: Record<string, string>,
  now: Record<string, string>,
): Promise<Map<Audience, Brief>> {
  const [corpus, edition] = [await corpusOf(now), await editionOf(before)];
  const found = voidAgreements(corpus, versionsIn(corpus, [edition]));
  const options = { asOf: "2026-10-20", today: "2026-10-20", voided: found };
  return new Map(AUDIENCES.map((audience) => [audience, buildBrief(corpus, { ...options, audience })]));
}

describe("an agreement that was made on another proposal than the one of today is void", () => {
  it.each([
    ["target", { target: "Res. 174" }, ["target"]],
    ["action", { action: "SUP" }, ["action"]],
    ["target and action", { target: "Res. 174", action: "SUP" }, ["target", "action"]],
  ])("where its %s is another one", async (_what, lines, parts) => {
    const found = await voided({ [FILE]: agreed() }, { [FILE]: agreed(lines) });
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts } });
  });

  it("where a word of its text is another one, short words too", async () => {
    const found = await voided(
      { [FILE]: agreed() },
      { [FILE]: agreed({}, "The Union may study it further.") },
    );
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["text"] } });
  });

  it.each([
    ["a negation in Chinese", "决定应当公布所有报告", "决定不应当公布所有报告"],
    ["one word of law for another", "prevents its use", "presents its use"],
    ["one word of law for another", "adopted rules", "adapted rules"],
    ["a letter in Russian", "предоставить отчет", "представить отчет"],
    ["a sign before a number", "a change of -5 units", "a change of 5 units"],
    ["a sign of comparison", "fewer than <5 cases", "fewer than >5 cases"],
    ["a per cent sign", "at most 5% of it", "at most 5 of it"],
    ["brackets, which mean that it is not agreed", "all [devices]", "all devices"],
    ["a comma", "shall, not may", "shall not, may"],
    ["a word that was struck out", "publish no report", "publish ~~no~~ report"],
  ])("where the text differs in %s: %s", async (_what, before, after) => {
    const found = await voided({ [FILE]: agreed({}, before) }, { [FILE]: agreed({}, after) });
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["text"] } });
  });

  it("where a word became another that stands elsewhere on record", async () => {
    const other = {
      "citel/other.md": proposal({ target: "Res. 2" }, "About the harbours and the harbourers."),
    };
    const found = await voided(
      { [FILE]: agreed({}, "All harbours."), ...other },
      { [FILE]: agreed({}, "All harboars."), ...other },
    );
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["text"] } });
  });

  it("where the text that it amends was misquoted", async () => {
    const text = (current: string) =>
      `\`\`\`current\n${current}\n\`\`\`\n\n\`\`\`proposed\nIt shall act.\n\`\`\``;
    const found = await voided(
      { [FILE]: agreed({}, text("It should act.")) },
      { [FILE]: agreed({}, text("It may act.")) },
    );
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["text"] } });
  });

  it("though the file was renamed since", async () => {
    const renamed = agreed({ action: "SUP", formerly: "citel/iap-63a1-5" });
    const found = await voided({ [FILE]: agreed() }, { "citel/other.md": renamed });
    expect(found).toEqual({ "citel/other": { edition: 1, parts: ["action"] } });
  });

  it.each([
    ["every audience", AUDIENCES],
    ["the public alone", ["public" as const]],
  ])("though the edition with the agreement is of the same day, kept for %s", async (_who, audiences) => {
    const edition = await editionOf({ [FILE]: agreed() }, { asOf: REVIEWED, audiences });
    expect(await voidedSince([edition], { [FILE]: agreed({ action: "SUP" }) })).toEqual({
      "citel/iap-63a1-5": { edition: 1, parts: ["action"] },
    });
  });

  it("where only the first edition since then has what was agreed: later ones make no new agreement", async () => {
    const changed = { [FILE]: agreed({ action: "SUP" }) };
    const editions = [
      await editionOf({ [FILE]: agreed() }),
      await editionOf(changed, { asOf: "2026-10-03", number: 2 }),
    ];
    expect(await voidedSince(editions, changed)).toEqual({
      "citel/iap-63a1-5": { edition: 1, parts: ["action"] },
    });
  });

  it("though only the internal audience knew of it when it was agreed upon", async () => {
    const before = agreed({ audience: "internal" });
    const found = await voided({ [FILE]: before }, { [FILE]: agreed({ action: "SUP" }) });
    expect(found).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["action"] } });
  });
});

describe("nothing voids an agreement", () => {
  it.each([
    ["an outcome", { outcome: "Noted." }, "The Union shall study it further."],
    ["another title", { title: "Another title" }, "The Union shall study it further."],
    ["letter case and layout", {}, "The  union shall\nstudy it *further*."],
    [
      "what only the group reads in the text",
      {},
      "The Union shall study it further.\n\n:::internal\nBrazil may move.\n:::",
    ],
  ])("by %s", async (_what, lines, text) => {
    expect(await voided({ [FILE]: agreed() }, { [FILE]: agreed(lines, text) })).toEqual({});
  });

  it.each([
    ["A sound developement of networks.", "A sound development of networks."],
    ["When it was received by Goverments", "When it was received by Governments"],
    ["What was recieved.", "What was received."],
    ["“Internet governance” – a term", '"Internet governance" - a term'],
  ])("by a typing mistake that was corrected: %s", async (before, after) => {
    expect(await voided({ [FILE]: agreed({}, before) }, { [FILE]: agreed({}, after) })).toEqual({});
  });

  it("where there is no edition since that day, or none that holds the proposal", async () => {
    const now = { [FILE]: agreed({ action: "SUP" }) };
    expect(await voidedSince([], now)).toEqual({});
    expect(await voidedSince([await editionOf({})], now)).toEqual({});
  });

  it("by a number or a document that the proposal only now received", async () => {
    const before = agreed({ id: undefined, number: undefined, document: undefined });
    const now = agreed({ number: "ECP 2", document: "63(Add.1)" });
    expect(await voided({ [FILE]: before }, { [FILE]: now })).toEqual({});
  });

  it("by what editions before the agreement have: revised on the 23rd, agreed on the 24th, released on the 26th", async () => {
    const day = { "reviewed-on": "2026-09-24" };
    const history = "[{ date: 2026-09-01, status: submitted }, { date: 2026-09-23, status: revised }]";
    const before = agreed({ ...day, review: "in-review", action: "SUP" }, "The Union may study it.");
    const now = { [FILE]: agreed({ ...day, status: "revised", history }) };
    const editions = [
      await editionOf({ [FILE]: before }, { asOf: "2026-09-20", number: 1 }),
      await editionOf({ [FILE]: before }, { asOf: "2026-09-24", number: 2 }),
      await editionOf(now, { asOf: "2026-09-26", number: 3 }),
    ];
    expect(await voidedSince(editions.slice(0, 2), now)).toEqual({});
    expect(await voidedSince(editions, now)).toEqual({});
    const made = await briefs(now, now);
    expect(made.get("delegation")?.proposals[0]?.positionText?.text).toBe("We support it.");
    const later = { [FILE]: agreed({ ...day, action: "SUP", status: "revised", history }) };
    expect(await voidedSince(editions, later)).toEqual({
      "citel/iap-63a1-5": { edition: 3, parts: ["action"] },
    });
  });

  it("where the position is not agreed, or not dated", async () => {
    const now = { action: "SUP" };
    expect(await voided({ [FILE]: agreed() }, { [FILE]: agreed({ ...now, review: "in-review" }) })).toEqual(
      {},
    );
    expect(
      await voided({ [FILE]: agreed() }, { [FILE]: agreed({ ...now, "reviewed-on": undefined }) }),
    ).toEqual({});
  });
});

describe("a void agreement", () => {
  it("shows the position to nobody but the group, which sees why", async () => {
    const made = await briefs({ [FILE]: agreed() }, { [FILE]: agreed({ action: "SUP" }) });
    const shown = (audience: Audience) => made.get(audience)?.proposals[0];
    expect(shown("public")?.position).toBeUndefined();
    expect(JSON.stringify(shown("public"))).not.toContain("We support it");
    expect(JSON.stringify(made.get("public"))).not.toContain("void");
    expect(shown("delegation")?.positionText).toBeUndefined();
    expect(shown("internal")?.position).toBe("support");
    expect(shown("internal")?.voided).toEqual({ changed: { edition: 1, parts: ["action"] } });
  });

  it("is listed with the revision that made it void", async () => {
    const revised = agreed({
      history: "[{ date: 2026-08-01, status: submitted }, { date: 2026-10-01, status: revised }]",
      status: "revised",
    });
    const made = await briefs({ [FILE]: revised }, { [FILE]: revised });
    expect(made.get("internal")?.proposals[0]?.voided).toEqual({ revised: "2026-10-01" });
    expect(made.get("public")?.proposals[0]?.position).toBeUndefined();
  });
});
