import { expect, test } from "vitest";
import type { Brief } from "../../../src/brief/types.ts";
import { sourceAddresses } from "../../../src/formats/page/page-view.ts";
import { brief, issue, proposal, rich, sponsor, target } from "../brief-fixture.ts";
import { renderEnglish } from "../renderer.ts";

test("a source that is cited often has its address once, by title, and one without an address has none", () => {
  const cited = (...sources: { title: string; url?: string; locator?: string }[]) => ({ sources });
  const brief = {
    issues: [cited({ title: "Matrix", url: "https://example.org/m" }, { title: "Minutes", locator: "p. 4" })],
    proposals: [
      cited({ title: "Document 64", url: "https://example.org/64" }),
      cited({ title: "Matrix, page 2", url: "https://example.org/m" }),
    ],
  } as unknown as Brief;
  expect(sourceAddresses(brief)).toEqual([
    { title: "Document 64", url: "https://example.org/64" },
    { title: "Matrix", url: "https://example.org/m" },
  ]);
});

test("above an issue, a position that not all proposals of a sponsor have is printed with their number, as in the grid", () => {
  const of = (key: string, code: string, position?: "support" | "oppose") =>
    proposal(key, {
      sponsors: [sponsor(code)],
      ...(position && { position, positionState: "agreed" }),
    });
  const html = renderEnglish(
    brief(
      [issue("cybersecurity")],
      [
        ...[of("a", "MAR", "support"), of("b", "MAR", "oppose"), of("c", "MAR")],
        ...[of("d", "TUN", "support"), of("e", "TUN", "support"), of("f", "ALG")],
      ],
    ),
  );
  const words = (part: string) => part.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  const [strip = ""] = /<ul class="strip".*?<\/ul>/s.exec(html) ?? [];
  const items = strip.split("</li>").map(words);
  expect(items.filter(Boolean)).toEqual(["ALG 1", "MAR 3 S1 O1", "TUN 2 S"]);
  const [cell = ""] = /<span class="cell"><bdi class="whom">MAR.*?<\/td>/s.exec(html) ?? [];
  expect(words(cell)).toBe("MAR3S1O1");
  for (const part of [strip, cell]) {
    expect(part).toMatch(/aria-label="1 support"[^>]*><span class="letter">S<\/span>1</);
  }
});

test("in a table, a title and a summary from right to left that state no language are laid out so as a whole, with their notes", () => {
  const arabic = { title: "مشروع قرار", summary: rich("يضيف النص مادة جديدة.") };
  const texts = [
    { text: "Res. 130", summary: rich("اعتمد النص."), further: [] },
    { text: "Res. 131", summary: rich("The text was adopted."), further: [] },
  ].map(({ text, ...fields }, at) => ({
    ...{ slug: `res-${at}`, target: target(text), result: "revised" as const, date: "2018-11-16" },
    ...{
      issue: "cybersecurity",
      proposals: [],
      sources: [{ title: "Minutes" }],
      confidence: "explicit" as const,
    },
    ...fields,
  }));
  const proposals = [
    proposal("a", arabic),
    proposal("b", { ...arabic, title: "An English title" }),
    proposal("c", { title: "Another title", summary: rich("It adds an article.") }),
    proposal("d", { title: "مشروع قرار" }),
  ];
  const html = renderEnglish(brief([issue("cybersecurity")], proposals, { texts }));
  const cells = [...html.matchAll(/<td class="what"( dir="rtl")?>.*?<\/td>/gs)].map(([cell, direction]) => [
    direction === undefined ? "" : "rtl",
    /note-letter/.test(cell),
  ]);
  // The proposals, then the texts.
  const expected = ["rtl", "", "", "rtl", "rtl", ""];
  expect(cells).toEqual(expected.map((direction) => [direction, true]));
});
