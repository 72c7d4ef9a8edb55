import { describe, expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Edition } from "../../src/brief/edition.ts";
import { voidAgreements } from "../../src/brief/review/void-agreements.ts";
import { agreedVersions } from "../../src/commands/find-editions.ts";
import type { FrozenEditions } from "../../src/commands/frozen-editions.ts";
import { AUDIENCES, type Audience, type Corpus } from "../../src/corpus/types.ts";
import { issue, load, proposal } from "../corpus/small-conference.ts";

const FILE = "citel/iap-63a1-5.md";
const KEY = "citel/iap-63a1-5";
const ISSUE = "issues/cybersecurity.md";
const [FIRST, SECOND, THIRD] = ["2026-10-12", "2026-10-25", "2026-11-04"] as const;

interface Parts {
  position?: string;
  review?: string;
  text?: string;
  words?: string;
  ask?: string;
}

/** The proposal with a position of the day; the text, the words of the position and the ask are the same unless given. */
function on(day: string, { position = "support", review = "agreed", ...of }: Parts = {}) {
  const { text = "It shall act.", words = "A good step.", ask = "Reach 13 villages." } = of;
  return {
    [FILE]: proposal(
      { id: "IAP/63A1/5", action: "MOD", position, review, "reviewed-on": day },
      `A summary.\n\n## Text\n\n${text}\n\n## Position\n\n${words}\n\n## Ask\n\n${ask}`,
    ),
  };
}

function issueOn(day: string, words = "No new mandate.", asks = "- Say no.") {
  const body = `At stake.\n\n## Common position\n\n${words}\n\n## Asks\n\n${asks}`;
  return { [ISSUE]: issue({ position: "agreed", agreed: day }, body) };
}

async function corpusOf(files: Record<string, string>): Promise<Corpus> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return corpus;
}

/** Editions of these files, a week apart from 19 October on, each with the agreements that were void by then. */
async function voided(weeks: readonly Record<string, string>[], now: Record<string, string>) {
  const made = new Map<string, Edition>();
  const editions = (count: number): FrozenEditions => ({
    folder: "",
    shown: "",
    numbers: Array.from({ length: count }, (_, index) => index + 1),
    audiences: () => AUDIENCES,
    read: async (number: number, audience: Audience) => {
      const edition = made.get(`${number}/${audience}`);
      if (edition === undefined) throw new Error(`no edition ${number}`);
      return edition;
    },
    again: async () => editions(count),
  });
  const voidIn = async (corpus: Corpus, count: number) =>
    voidAgreements(corpus, await agreedVersions(editions(count), corpus));
  for (const [index, files] of weeks.entries()) {
    const [corpus, number] = [await corpusOf(files), index + 1];
    const asOf = new Date(Date.UTC(2026, 9, 19 + 7 * index)).toISOString().slice(0, 10);
    const days = { asOf, today: asOf, voided: await voidIn(corpus, index) };
    for (const audience of AUDIENCES) {
      const brief = buildBrief(corpus, { ...days, edition: number, audience });
      made.set(`${number}/${audience}`, { number, brief });
    }
  }
  return Object.fromEntries(await voidIn(await corpusOf(now), weeks.length));
}

describe("an agreement older than the newest one of the editions is void, as when an old copy of a file comes back", () => {
  it.each([
    ["position", on(FIRST), on(SECOND, { position: "watch" }), ["position"]],
    ["words of the position", on(FIRST), on(SECOND, { words: "A step back." }), ["positionText"]],
    ["ask", on(FIRST), on(SECOND, { ask: "Reach 20 villages." }), ["ask"]],
    ["text", on(FIRST), on(SECOND, { text: "It may act." }), ["text"]],
  ])("with another %s", async (_what, old, agreedAgain, parts) => {
    const weeks = [old, agreedAgain];
    expect(await voided(weeks, old)).toEqual({ [KEY]: { edition: 2, parts } });
    expect(await voided(weeks, agreedAgain)).toEqual({});
    // Later editions count for nothing: one without the agreement, and one with the void old copy.
    expect(await voided([...weeks, on(SECOND, { review: "draft" })], old)).toEqual({
      [KEY]: { edition: 2, parts },
    });
    expect(await voided([...weeks, old], old)).toEqual({ [KEY]: { edition: 2, parts } });
    expect(await voided([...weeks, agreedAgain], old)).toEqual({ [KEY]: { edition: 2, parts } });
  });

  it.each([
    ["common position", issueOn(SECOND, "A new mandate."), ["commonPosition"]],
    ["asks", issueOn(SECOND, "No new mandate.", "- Say yes."), ["asks"]],
  ])("with another %s of an issue", async (_what, agreedAgain, parts) => {
    const old = issueOn(FIRST);
    expect(await voided([old, agreedAgain], old)).toEqual({
      "issues/cybersecurity": { edition: 2, parts },
    });
    expect(await voided([old, agreedAgain], agreedAgain)).toEqual({});
  });

  it.each([
    ["the words are the same", [on(FIRST), on(SECOND)], on(FIRST)],
    ["the later agreement was undone before an edition had it", [on(FIRST), on(FIRST)], on(FIRST)],
    ["the later agreement was of a later day than the edition", [on(FIRST), on(THIRD)], on(FIRST)],
    ["the old position is agreed on anew", [on(FIRST), on(SECOND, { position: "watch" })], on("2026-10-27")],
    ["the issue has the same words", [issueOn(FIRST), issueOn(SECOND)], issueOn(FIRST)],
  ])("but not where %s", async (_why, weeks, now) => {
    expect(await voided(weeks, now)).toEqual({});
  });
});
