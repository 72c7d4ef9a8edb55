import { describe, expect, test } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { load, proposal } from "../../corpus/small-conference.ts";
import { renderEnglish, wordsOf } from "../renderer.ts";

async function page(options: { for?: string } = {}, signatories = "[IND, J]"): Promise<string> {
  const { corpus, findings } = await load({
    "apt/one.md": proposal({ sponsors: "APT", id: "ACP/64A1/1", signatories }),
    "apt/two.md": proposal({ sponsors: "APT", id: "ACP/64A1/2", signatories: "[J]", target: "Res. 2" }),
    "apt/three.md": proposal({ sponsors: "APT", id: "ACP/64A1/3", target: "Res. 3" }),
  });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  const audience = options.for === undefined ? "public" : "delegation";
  const days = { asOf: "2026-10-20", today: "2026-10-20" };
  return wordsOf(renderEnglish(buildBrief(corpus, { ...days, audience, ...options })));
}

const UNKNOWN = "member of the group; whether it signed is not on record";

describe("who signed a group's proposals", () => {
  test("is said of each member in the index by sponsor", async () => {
    const words = await page();
    expect(words).toContain(
      "From APT : ACP/64A1/1–3 ; signed ACP/64A1/1–2 ; whether it signed the others is not on record Japan J",
    );
    expect(words).toContain(
      "signed ACP/64A1/1 ; not among the signatories on record: ACP/64A1/2 ; whether it signed the others is not on record India IND",
    );
    expect(words).not.toContain(UNKNOWN);
  });

  test("is a table of states and proposals, with totals", async () => {
    const words = await page();
    expect(words).toContain("Who signed the proposals of APT");
    expect(words).toContain(
      "Member state 1 2 Signed India • signed 1 Japan • signed • signed 2 Signed 1 2 3",
    );
    expect(words).toContain("Signed by IND , J –");
  });

  test("is said of a delegation on its page", async () => {
    const own = await page({ for: "IND" });
    expect(own).toContain("3 texts of Asia-Pacific Telecommunity (membership not confirmed)");
    expect(own).toContain(
      "Signatures: signed ACP/64A1/1 ; not among the signatories on record: ACP/64A1/2 ; whether it signed the others is not on record.",
    );
    const { corpus } = await load({ "apt/one.md": proposal({ sponsors: "APT", id: "ACP/64A1/1" }) });
    if (corpus === undefined) throw new Error("no corpus");
    const days = { asOf: "2026-10-20", today: "2026-10-20" };
    const brief = buildBrief(corpus, { ...days, audience: "delegation", for: "IND" });
    const words = wordsOf(renderEnglish(brief));
    expect(words).toContain(UNKNOWN);
    expect(words).not.toContain("Who signed");
  });
});
