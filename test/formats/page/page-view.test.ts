import { expect, test } from "vitest";
import type { Brief } from "../../../src/brief/types.ts";
import { sourceAddresses } from "../../../src/formats/page/page-view.ts";

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
