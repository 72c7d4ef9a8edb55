import { describe, expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import { changesBetween } from "../../src/brief/changes/changes.ts";
import type { Brief } from "../../src/brief/types.ts";
import { proposalRows } from "../../src/formats/tables/proposal-rows.ts";
import { issue, type Keys, load, outcome, proposal } from "../corpus/small-conference.ts";
import { renderEnglish, wordsOf } from "../formats/renderer.ts";

const AFTER = { asOf: "2026-12-01", today: "2026-12-24" };

async function brief(files: Record<string, string>, options: Partial<BriefOptions> = {}): Promise<Brief> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return buildBrief(corpus, { ...AFTER, audience: "public", ...options });
}

const FILES = {
  "issues/cybersecurity.md": issue(),
  "issues/privacy.md": issue({ title: "Privacy", order: "2" }),
  "citel/one.md": proposal(),
  "citel/annex.md": proposal({ title: "An annex", issue: "privacy", target: '"Res. 130, Annex 1"' }),
  "citel/new.md": proposal({ title: "A new one", target: "new resolution on trust" }),
  "outcomes/res-130.md": outcome({ label: "Rev. Doha, 2026", title: "Confidence" }, "Nothing **more**."),
  "outcomes/res-221.md": outcome({ target: "Res. 221", result: "new", proposals: "citel/new" }),
};

describe("what became of a text", () => {
  test("is joined to the proposals on it, on a part of it, and to those that it answers", async () => {
    const { texts, targets } = await brief(FILES);
    expect(texts.map(({ slug, issue: home, proposals }) => [slug, home, proposals])).toEqual([
      ["res-130", "cybersecurity", ["citel/one", "citel/annex"]],
      ["res-221", "cybersecurity", ["citel/new"]],
    ]);
    expect(texts[0]).toMatchObject({
      target: { text: "Res. 130" },
      result: "revised",
      date: "2026-11-27",
      label: "Rev. Doha, 2026",
      title: "Confidence",
      summary: { html: "<p>Nothing <strong>more</strong>.</p>", text: "Nothing more." },
      sources: [{ title: "Final Acts", locator: "Resolution 130" }],
      confidence: "explicit",
    });
    expect(targets.map(({ text, result, outcome: slug }) => [text, result, slug])).toEqual([
      ["Res. 130", "revised", "res-130"],
      ["Res. 130, Annex 1", "revised", "res-130"],
      ["new resolution on trust", "new", "res-221"],
    ]);
  });

  test("shows from its day on and not before, in nothing that is made from the brief", async () => {
    const before = await brief(FILES, { asOf: "2026-11-26" });
    expect(before.texts).toEqual([]);
    expect(before.targets.flatMap(({ result }) => result ?? [])).toEqual([]);
    expect(renderEnglish(before)).not.toMatch(/Rev\. Doha|Res\. 221|Nothing <strong>/);
    expect((await brief(FILES, { asOf: "2026-11-27" })).texts).toHaveLength(2);
  });

  test("of a month shows at its end", async () => {
    const files = { ...FILES, "outcomes/res-130.md": outcome({ date: "2026-11" }) };
    expect((await brief(files, { asOf: "2026-11-29" })).texts.map(({ slug }) => slug)).toEqual(["res-221"]);
  });

  test("names only the proposals that the reader may see, and is printed where one of them is", async () => {
    const files = {
      ...FILES,
      "citel/one.md": proposal({ audience: "internal" }),
      "outcomes/res-130.md": outcome({ proposals: "citel/one" }, "More.\n\n:::internal\nOurs.\n:::"),
    };
    const [seen] = (await brief(files)).texts;
    expect(seen).toMatchObject({ issue: "cybersecurity", slug: "res-221" });
    const text = (await brief(files)).texts[1];
    expect([text?.issue, text?.proposals, text?.summary?.text]).toEqual([
      "privacy",
      ["citel/annex"],
      "More.",
    ]);
    const inside = (await brief(files, { audience: "internal" })).texts[0];
    expect([inside?.issue, inside?.proposals]).toEqual(["cybersecurity", ["citel/one", "citel/annex"]]);
  });

  test("of a text without a proposal stands under its issue, or under one that lists the resolution", async () => {
    const files = {
      "issues/cybersecurity.md": issue({ resolutions: "[174]" }),
      "outcomes/res-174.md": outcome({ target: "Res. 174", issue: "cybersecurity" }),
    };
    const { texts } = await brief(files);
    expect(texts.map(({ issue: home, proposals }) => [home, proposals])).toEqual([["cybersecurity", []]]);
  });

  test("in an extract is of its own proposals alone", async () => {
    const { texts } = await brief(FILES, { extract: { issue: "privacy" } });
    expect(texts.map(({ slug, proposals }) => [slug, proposals])).toEqual([["res-130", ["citel/annex"]]]);
  });

  test("stands under the issue that lists the resolution, where one of its proposals is in it", async () => {
    const { texts } = await brief({
      "issues/cybersecurity.md": issue(),
      "issues/privacy.md": issue({ title: "Privacy", order: "2", resolutions: "[130]" }),
      "citel/one.md": proposal({ title: "One" }),
      "citel/two.md": proposal({ title: "Two", issue: "privacy" }),
      "outcomes/res-130.md": outcome(),
    });
    expect(texts.map(({ issue: home }) => home)).toEqual(["privacy"]);
  });

  test("is printed once, under its issue; a proposal and a target have its result in short", async () => {
    const html = renderEnglish(await brief(FILES));
    const words = wordsOf(html);
    const row = html.slice(html.indexOf('<tr id="outcomes/'));
    expect(wordsOf(row.slice(0, row.indexOf("</tr>")))).toMatch(
      /Res\. 130 revised Rev\. Doha, 2026 .*Nothing more ?\./,
    );
    expect(words.match(/Nothing more ?\./g)?.length).toBe(1);
    expect(words.match(/Rev\. Doha, 2026/g)?.length).toBeLessThanOrEqual(4);
    expect(words).toContain("Res. 221 : new");
  });

  test("is reported once for an issue when it comes, and when it changes", async () => {
    const before = await brief(FILES, { asOf: "2026-11-26" });
    const now = await brief(FILES);
    const edits = (was: Brief, is: Brief) =>
      changesBetween(was, is, new Map()).map(({ kind, issue: home, fields }) => [kind, home, fields]);
    expect(edits(before, now)).toEqual([
      ["outcome", "cybersecurity", [{ field: "texts", after: "Res. 130: revised; Res. 221: new" }]],
    ]);
    expect(edits(now, now)).toEqual([]);
    const files = { ...FILES, "outcomes/res-130.md": outcome({ result: "no-agreement" }) };
    expect(edits(now, await brief(files))).toEqual([
      [
        "outcome",
        "cybersecurity",
        [
          {
            field: "texts",
            before: "Res. 130: revised (Rev. Doha, 2026), 2026-11-27",
            after: "Res. 130: no agreement, 2026-11-27",
          },
          expect.objectContaining({ field: "summary", before: "Res. 130: Nothing more." }),
        ],
      ],
      ["details", "cybersecurity", [{ field: "title", before: "Res. 130: Confidence" }]],
    ]);
    const { "outcomes/res-130.md": _gone, ...others } = FILES;
    expect(edits(now, await brief(others))).toEqual([
      [
        "outcome",
        "cybersecurity",
        [{ field: "texts", before: "Res. 130: revised (Rev. Doha, 2026), 2026-11-27" }],
      ],
    ]);
  });

  test.each<[string, Keys]>([
    ["alone", {}],
    ["with another date", { date: "2026-11-25" }],
    ["with another label", { label: "Rev. Dubai, 2018" }],
    ["with another source", { sources: "{title: Another one, locator: page 2}" }],
  ])("is reported with the words that changed: %s", async (_what, keys) => {
    const file = (words: string, more: Keys = {}) => ({
      ...FILES,
      "outcomes/res-130.md": outcome(
        more,
        `It ${words} a report.\n\n## Further: What follows\n\nThe Council ${words} it.`,
      ),
    });
    const made = async (words: string, more: Keys = {}) => brief(file(words, more));
    const changes = changesBetween(await made("asks for"), await made("does not ask for", keys), new Map());
    const words = changes.flatMap(({ kind, fields = [] }) =>
      kind === "outcome" ? fields.flatMap(({ marked }) => marked?.text ?? []) : [],
    );
    expect(words).toEqual([
      "Res. 130: It [-asks-]{+does not ask+} for a report.",
      "Res. 130: What follows: The Council [-asks-]{+does not ask+} for it.",
    ]);
    expect(changes.filter(({ kind }) => kind === "editorial")).toEqual([]);
    // A comma may change the meaning; layout does not.
    expect(changesBetween(await made("asks for"), await made("asks, for"), new Map())).toMatchObject([
      { kind: "outcome" },
    ]);
    expect(changesBetween(await made("asks for"), await made("*asks* for"), new Map())).toMatchObject([
      { kind: "editorial", fields: [{ field: "texts" }] },
    ]);
  });

  test("is a column of the tables", async () => {
    const made = await brief(FILES);
    const cells = proposalRows(made).map((row) => [row[0], row.at(-3)]);
    expect(cells).toEqual([
      ["citel/one", "Res. 130: revised (Rev. Doha, 2026)"],
      ["citel/new", "Res. 221: new"],
      ["citel/annex", "Res. 130: revised (Rev. Doha, 2026)"],
    ]);
  });
});
