import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import {
  type EditionForAll,
  earlyAgreements,
  voidAgreements,
} from "../../../src/brief/review/void-agreements.ts";
import type { Brief } from "../../../src/brief/types.ts";
import { AUDIENCES, type Audience, type Corpus } from "../../../src/corpus/types.ts";
import { issue, load, proposal } from "../../corpus/small-conference.ts";
import { versionsIn } from "./agreed-versions.ts";

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

const ISSUE = "issues/cybersecurity.md";
const OTHER_ISSUE = issue({ title: "Another one", order: "2" });
/** Another file of the record, whose words are known. */
const OTHER_WORDS = {
  "issues/words.md": issue(
    { title: "Words", order: "3" },
    "Governments received promenu, fördern, measures, aprobará and nezavisno as words of it.",
  ),
};
const agreedIssue = (body: string, agreedOn: string | undefined = REVIEWED) =>
  issue({ position: "agreed", agreed: agreedOn }, `At stake.\n\n${body}\n`);
const WORDS = "## Common position\n\nNo new mandate.\n\n## Asks\n\n- Say no.";

describe("an agreement is void once what the group agreed on is another position or has other words", () => {
  const say = (position: string, ask = "") =>
    `A summary.\n\n## Text\n\nThe same.\n\n## Position\n\n${position}\n${ask && `\n## Ask\n\n${ask}\n`}`;
  const file = (body: string, keys = {}) => ({
    [FILE]: agreed(keys).replace(/A summary\.[\s\S]*/, body),
  });
  const support = file(say("We support it.", "Support it."));

  it.each([
    ["position", file(say("We support it.", "Support it."), { position: "oppose" }), ["position"]],
    ["words", file(say("We do not support it.", "Support it.")), ["positionText"]],
    ["words, which are gone", file(say("", "Support it.")), ["positionText"]],
    ["ask", file(say("We support it.", "Oppose it.")), ["ask"]],
    [
      "position, words and ask",
      file(say("We oppose it.", "Oppose it."), { position: "oppose" }),
      ["position", "positionText", "ask"],
    ],
  ])("its %s", async (_what, now, parts) => {
    expect(await voided(support, now)).toEqual({ "citel/iap-63a1-5": { edition: 1, parts } });
    expect(await voided(support, support)).toEqual({});
    const forPublic = await editionOf(support, { audiences: ["public"] });
    const seen = parts.filter((part) => part !== "ask");
    expect(await voidedSince([forPublic], now)).toEqual(
      seen.length === 0 ? {} : { "citel/iap-63a1-5": { edition: 1, parts: seen } },
    );
    const made = await briefs(support, now);
    expect(made.get("public")?.proposals[0]).not.toHaveProperty("position");
    expect(made.get("delegation")?.proposals[0]).not.toHaveProperty("ask");
    expect(made.get("internal")?.proposals[0]?.voided).toEqual({ changed: { edition: 1, parts } });
    const again = Object.fromEntries(
      Object.entries(now).map(([name, text]) => [name, text.replace(REVIEWED, "2026-10-15")]),
    );
    expect(await voided(support, again)).toEqual({});
  });

  it("its ask of another paragraph, whose number Markdown takes for that of a list", async () => {
    const before = [
      "3. fıkrayı silin.",
      "12. November vormittags sprechen.",
      "- 3. fıkrayı silin.\n- 5. maddeyi koruyun.",
    ];
    const asking = (ask: string) => file(say(`We support it.\n\n## Ask\n\n${ask}`));
    for (const ask of before) {
      const now = asking(ask.replace(/\d+/, (number) => String(Number(number) + 4)));
      expect(await voided(asking(ask), now)).toEqual({ "citel/iap-63a1-5": { edition: 1, parts: ["ask"] } });
      expect(await voided(asking(ask), asking(ask))).toEqual({});
    }
  });

  it("its ask, which it did not have", async () => {
    expect(await voided(file(say("We support it.")), support)).toEqual({
      "citel/iap-63a1-5": { edition: 1, parts: ["ask"] },
    });
  });

  it("not where an ask or the position is withdrawn, a typing mistake corrected, or a block for the group changed", async () => {
    expect(await voided(support, file(say("We support it.")))).toEqual({});
    expect(await voided(support, file(say("We support it."), { position: "none" }))).toEqual({});
    const typed = (words: string) => ({ ...OTHER_WORDS, ...file(say(words)) });
    expect(await voided(typed("The Goverments agree."), typed("The Governments agree."))).toEqual({});
    const group = ":::internal\nA word.\n:::\n";
    const inside = (words: string) => file(say(`We support it.\n\n${words}`));
    expect(await voided(inside(group), inside(group.replace("A word", "Another")))).toEqual({});
  });

  it.each([
    // The later spelling is a word of another file, the earlier one is not.
    ["Goverments agree.", "Governments agree.", true],
    ["Governmennts agree.", "Governments agree.", true],
    ["Govermnents agree.", "Governments agree.", true],
    ["Podržite primenu tačke 4.", "Podržite promenu tačke 4.", false],
    ["Wir fordern den Ausbau.", "Wir fördern den Ausbau.", false],
    ["Support the measure.", "Support the measures.", false],
    ["Apoyamos aprobar el texto.", "Apoyamos aprobará el texto.", false],
    ["Gevernments agree.", "Governments agree.", false],
    // The later spelling is known nowhere.
    ["Podržavamo tačku 4.", "Podržavajmo tačku 4.", false],
    // Both are.
    ["Nezavisno o tome.", "Nezavisnno o tome.", false],
  ])("its words, of which a letter is another one: %s, %s", async (before, after, isTypo) => {
    const asking = (ask: string) => ({ ...OTHER_WORDS, ...file(say(`We support it.\n\n## Ask\n\n${ask}`)) });
    const expected = isTypo ? {} : { "citel/iap-63a1-5": { edition: 1, parts: ["ask"] } };
    expect(await voided(asking(before), asking(after))).toEqual(expected);
  });

  it("though the edition that first has its text does not have the agreement yet", async () => {
    const editions = [
      await editionOf(file(say("We support it.", "Support it."), { review: "draft" })),
      await editionOf(support, { asOf: "2026-10-03", number: 2 }),
    ];
    expect(await voidedSince(editions, file(say("No.", "Support it.")))).toEqual({
      "citel/iap-63a1-5": { edition: 2, parts: ["positionText"] },
    });
    const changed = file(say("No.").replace("The same.", "Other."));
    expect(await voidedSince(editions, changed)).toEqual({
      "citel/iap-63a1-5": { edition: 1, parts: ["text"] },
    });
  });

  it("its position by its history, which has another one from a later day on", async () => {
    const history = `[{ date: 2026-09-01, position: watch }, { date: ${REVIEWED}, position: support }`;
    const then = file(say("We support it."), { history: `${history}]` });
    const keys = { position: "oppose", history: `${history}, { date: 2026-10-10, position: oppose }]` };
    const now = file(say("We support it."), keys);
    expect(await voided(then, now)).toEqual({});
    const made = await briefs(then, now);
    expect(made.get("delegation")?.proposals[0]).not.toHaveProperty("position");
    expect(made.get("internal")?.proposals[0]?.voided).toEqual({ repositioned: "2026-10-10" });
    // A brief as of an earlier day would print today's position and words.
    const corpus = await corpusOf(now);
    const dayBefore = (audience: Audience) =>
      buildBrief(corpus, { asOf: "2026-10-09", today: "2026-10-20", audience }).proposals[0];
    expect(dayBefore("public")).not.toHaveProperty("position");
    expect(dayBefore("internal")).toMatchObject({ position: "support", review: "agreed" });
    expect(dayBefore("internal")).not.toHaveProperty("voided");
    const recorded = file(say("We support it."), { history: "[{ date: 2026-09-25, position: support }]" });
    expect(await voided(then, recorded)).toEqual({});
    expect((await briefs(then, recorded)).get("public")?.proposals[0]?.position).toBe("support");
  });

  it.each([
    ["common position", WORDS.replace("No new", "A new"), ["commonPosition"]],
    ["asks", WORDS.replace("Say no", "Say yes"), ["asks"]],
    ["asks, which are more", `${WORDS}\n- Say why.`, ["asks"]],
    ["common position, which is gone", WORDS.replace(/^.*\n\n.*\n\n/, ""), ["commonPosition"]],
  ])("the %s of an issue", async (_what, body, parts) => {
    const [before, now] = [{ [ISSUE]: agreedIssue(WORDS) }, { [ISSUE]: agreedIssue(body) }];
    expect(await voided(before, now)).toEqual({ "issues/cybersecurity": { edition: 1, parts } });
    expect(await voided(before, before)).toEqual({});
    const made = await briefs(before, now);
    for (const audience of ["public", "delegation"] as const) {
      const seen = made.get(audience)?.issues[0];
      expect(seen?.position).toBe("none");
      expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining(["commonPosition"]));
      expect(JSON.stringify(made.get(audience))).not.toMatch(/void|mandate|Say/);
    }
    expect(made.get("internal")?.issues[0]).toMatchObject({
      position: "agreed",
      voided: { changed: { edition: 1, parts } },
    });
    // Also where the file of the issue was renamed.
    const moved = {
      ...Object.fromEntries([["issues/security.md", agreedIssue(body)]]),
      [ISSUE]: OTHER_ISSUE,
    };
    expect(await voided(before, moved)).toEqual({ "issues/security": { edition: 1, parts } });
    const again = { [ISSUE]: agreedIssue(body, "2026-10-15") };
    expect(await voided(before, again)).toEqual({});
  });

  it("not where the asks of an issue are withdrawn, its agreement has no date, or its position is set back", async () => {
    const before = { [ISSUE]: agreedIssue(WORDS) };
    const other = WORDS.replace("No new", "A new");
    expect(await voided(before, { [ISSUE]: agreedIssue(WORDS.replace(/\n\n## Asks[\s\S]*/, "")) })).toEqual(
      {},
    );
    const undated = issue({ position: "agreed" }, `At stake.\n\n${other}\n`);
    expect(await voided({ [ISSUE]: issue({ position: "agreed" }, WORDS) }, { [ISSUE]: undated })).toEqual({});
    const proposed = issue({ position: "proposed" }, `At stake.\n\n${other}\n`);
    expect(await voided(before, { [ISSUE]: proposed })).toEqual({});
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
    ["รัฐสมาชิกต้องรายงานต่อสภาทุกปี", "รัฐสมาชิกต้องราย\nงานต่อสภาทุกปี"],
    ["รัฐสมาชิกต้องรายงานต่อสภา ทุกปี", "รัฐสมาชิกต้องรายงานต่อสภา\nทุกปี"],
    ["ទៅក្រុមប្រឹក្សា។", "ទៅក្រុម\nប្រឹក្សា។"],
  ])("by a line end in a script without blanks: %s", async (before, after) => {
    const text = (words: string) => `\`\`\`proposed\n${words}\n\`\`\`\n\n## Analysis\n\n${words}`;
    const files = [before, after].map((words) => ({ [FILE]: agreed({ language: "th" }, text(words)) }));
    expect(await voided(files[0] ?? {}, files[1] ?? {})).toEqual({});
  });

  it.each([
    ["A sound developement of networks.", "A sound development of networks."],
    ["When it was received by Goverments", "When it was received by Governments"],
    ["What was recieved.", "What was received."],
    ["“Internet governance” – a term", '"Internet governance" - a term'],
  ])("by a typing mistake that was corrected: %s", async (before, after) => {
    const saying = (text: string) => ({ ...OTHER_WORDS, [FILE]: agreed({}, text) });
    expect(await voided(saying(before), saying(after))).toEqual({});
  });

  it.each([
    ["links", "The [Union][t] shall study it.", "[t]: https://www.itu.int"],
    ["notes", "The Union[^1] shall study it.", "[^1]: A note."],
  ])("where %s of what was agreed are defined in another section", async (_what, words, definition) => {
    const body = `${words}\n\n## Position\n\n${words}\n\n## Ask\n\n${words}\n\n## Analysis\n\n${definition}`;
    const file = { [FILE]: agreed().replace(/The Union shall[\s\S]*/, body) };
    const draft = { [FILE]: agreed({ review: "draft" }).replace(/The Union shall[\s\S]*/, body) };
    expect(await voided(file, file)).toEqual({});
    expect(await voided(draft, file)).toEqual({});
    const ofIssue = `## Common position\n\n${words}\n\n## Asks\n\n${words}\n\n## Further: more\n\n${definition}`;
    expect(await voided({ [ISSUE]: agreedIssue(ofIssue) }, { [ISSUE]: agreedIssue(ofIssue) })).toEqual({});
  });

  it("and the texts of unchanged files are not made again, for one audience as for another", async () => {
    const file = { [FILE]: agreed() };
    const [corpus, edition] = [await corpusOf(file), await editionOf(file)];
    const build = () => {
      const day = { asOf: "2026-10-20", today: "2026-10-20" };
      const found = voidAgreements(corpus, versionsIn(corpus, [edition]));
      return AUDIENCES.slice(0, 2).map((audience) => buildBrief(corpus, { ...day, audience, voided: found }));
    };
    const texts = (briefs: readonly Brief[]) => briefs.map(({ proposals }) => proposals[0]?.text);
    const [before, after] = [texts(build()), texts(build())];
    for (const [index, text] of before.entries()) expect(after[index]).toBe(text);
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

describe("where the names of files move up by one, or are exchanged", () => {
  const NAMES = ["3", "4", "5", "6"].map((number) => `citel/iap-63a1-${number}.md`);
  const TITLES = ["Cables", "Spectrum", "Gender"];
  const filesAt = (places: readonly number[]) =>
    Object.fromEntries(
      TITLES.map((title, index) => {
        const place = places[index] ?? 0;
        const id = `IAP/63A1/${place + 3}`;
        return [
          NAMES[place] ?? "",
          agreed({ title, id, target: `Res. ${130 + index}` }, `Text on ${title}.`),
        ];
      }),
    );

  it.each([
    ["up by one", [1, 2, 3]],
    ["down by one", [0, 1, 2]],
    ["exchanged", [1, 0, 2]],
    ["in a circle", [2, 0, 1]],
  ])("%s, no agreement is void, and none is older than its proposal", async (_what, places) => {
    const before = filesAt(places[0] === 0 ? [1, 2, 3] : [0, 1, 2]);
    expect(await voided(before, filesAt(places))).toEqual({});
    const edition = (await editionOf(before)).get("internal");
    if (edition === undefined) throw new Error("no edition for the group");
    expect(earlyAgreements(await corpusOf(filesAt(places)), edition)).toEqual([]);
  });

  it.each([
    ["acts on its own text", ["Res. 130", "Res. 131", "Res. 132"]],
    ["acts on the same text", ["Res. 130", "Res. 130", "Res. 130"]],
  ])("the same files with exchanged titles are the same proposals, where each %s", async (_what, targets) => {
    const titled = (titles: readonly string[]) =>
      Object.fromEntries(
        titles.map((title, index) => [
          NAMES[index] ?? "",
          agreed({ title, id: `IAP/63A1/${index + 3}`, target: targets[index] }, `Text ${index}.`),
        ]),
      );
    expect(await voided(titled(TITLES), titled(TITLES.toReversed()))).toEqual({});
  });

  it("the agreement on one whose text changed too is void", async () => {
    const now = {
      ...filesAt([1, 2, 3]),
      [NAMES[2] ?? ""]: agreed({ title: "Spectrum", id: "IAP/63A1/5", target: "Res. 131" }, "Another text."),
    };
    expect(await voided(filesAt([0, 1, 2]), now)).toEqual({
      "citel/iap-63a1-5": { edition: 1, parts: ["text"] },
    });
  });
});
