import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrontmatter } from "../../../src/corpus/frontmatter.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { starterFile } from "../../../src/corpus/starters/conference-files.ts";
import { yamlText } from "../../../src/corpus/yaml/quotes.ts";

function titleIn(text: string): string | undefined {
  const { entries, findings } = parseFrontmatter("a.md", text);
  expect(findings).toEqual([]);
  const value = entries?.entries.find(({ key }) => key === "title")?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}

test.each([
  ["Trust in devices", "Trust in devices"],
  ["Trust: a start", '"Trust: a start"'],
  ["no", '"no"'],
  ["2026", '"2026"'],
  [`"Trust" isn't all`, `'"Trust" isn''t all'`],
  ["Доверие", '"Доверие"'],
])("a text is in quotes where it might be read as something else: %s", (text, yaml) => {
  expect(yamlText(text)).toBe(yaml);
});

test("whatever a title says, it is read back as it was given", () => {
  const characters = fc.oneof(
    fc.constantFrom(..."#:'\"\\-[]{}&*!|>%@`,? \t~"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
  );
  const titles = fc
    .array(characters, { minLength: 1, maxLength: 30 })
    .map((all) =>
      all
        .join("")
        .replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, "")
        .trim(),
    )
    .filter((title) => title !== "");
  fc.assert(
    fc.property(titles, (title) => {
      const file = starterFile(
        [{ key: "title", value: yamlText(title), guide: ["The name."] }],
        ["Write here."],
      );
      expect(titleIn(file)).toBe(title);
    }),
  );
});

test("a body's guide is a comment, which no reader sees", () => {
  const file = starterFile([{ key: "title", value: "A" }], ["One line.", "Another: ## Text."]);
  const body = file.slice(file.indexOf("<!--"));
  expect(body).toBe("<!-- One line.\nAnother: ## Text. -->\n");
  expect(parseMarkdown(body).children.map(({ type }) => type)).toEqual(["html"]);
});
