import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { titleOfPage } from "../../src/commands/title-of-page.ts";

test("any title is read as it was before a template escaped it", () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."&<>\"'`=#;x2ltamp") }));
  fc.assert(
    fc.property(words, (title) => {
      const page = `<html><head><title>${Handlebars.escapeExpression(title)}</title></head><svg><title>a</title></svg>`;
      expect(titleOfPage(page)).toBe(title.replace(/\s+/g, " ").trim());
    }),
  );
});

test("a page without a title has none", () => {
  expect(titleOfPage("<p>Nothing</p>")).toBe("");
  expect(titleOfPage("<title>Nothing")).toBe("");
});
