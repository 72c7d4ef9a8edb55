import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/brief/changes/changes.ts";
import { EDITION_AUDIENCES, EditionError, frozen, frozenFiles, thawed } from "../../src/brief/edition.ts";
import type { Brief } from "../../src/brief/types.ts";
import { readBrief, readBySchema, ShapeError } from "../../src/formats/brief-schema.ts";
import { list, object, required, TEXT, withDefault } from "../../src/typed-schema.ts";

const FILE = "test/fixtures/editions/version-1.json";

/** Written by the first program that froze editions; never regenerated. */
test("an edition of version 1 is read by every later program", async () => {
  const text = await readFile(FILE, "utf8");
  const edition = thawed(text, { file: FILE, number: 1, folder: "pp-26", audience: "public" }, readBrief);
  expect(edition.brief.proposals.map(({ key, title }) => [key, title])).toEqual([
    ["b", "Space"],
    ["a", "Confidence and security"],
  ]);
  expect(changesBetween(edition.brief, edition.brief, new Map())).toEqual([]);
  // What later programs added has a value that stands for it, and nothing else changes.
  const { texts, ...rest } = edition.brief;
  const { reported, ...figures } = edition.brief.figures;
  const proposals = rest.proposals.map(({ signatories, ...proposal }) => {
    expect(signatories).toEqual([]);
    return proposal;
  });
  expect({ texts, reported }).toEqual({ texts: [], reported: 0 });
  expect(frozen({ ...edition, brief: { ...rest, figures, proposals } as unknown as Brief })).toBe(text);
});

describe("an edition under a right digest that is no Brief is refused by name", () => {
  const text = readFileSync(FILE, "utf8");
  const whole = JSON.parse(text).brief;
  const known = readBrief(whole);
  const thaw = (brief: unknown) =>
    thawed(
      frozen({ number: 1, brief: brief as Brief }),
      { file: FILE, number: 1, folder: "pp-26", audience: "public" },
      readBrief,
    ).brief;

  test.each([
    ["a list is missing", ["proposals", 0, "history"], undefined, "proposals[0].history is missing"],
    ["a list is none", ["proposals"], {}, "proposals is no list"],
    ["an object is none", ["conference"], null, "conference is no object"],
    ["a text is none", ["proposals", 0, "title"], 7, "proposals[0].title is no text"],
    ["a date is none", ["asOf"], "2026-1-1", "asOf is no date"],
    ["a word is not known", ["proposals", 0, "status"], "gone", "proposals[0].status is none of the words"],
    ["a number is none", ["figures", "proposals"], 1.5, "figures.proposals is no whole number"],
    [
      "a text steers a terminal",
      ["conference", "title"],
      "a\u001b[2J",
      "conference.title has characters that no",
    ],
    [
      "a text turns what is read",
      ["proposals", 1, "title"],
      "a\u202eb",
      "proposals[1].title has characters that no",
    ],
  ])("%s", (_, path, value, words) => {
    expect(() => thaw(changed(whole, path, value))).toThrow(
      `${FILE} is no edition as this program freezes them: ${words}`,
    );
  });

  test("it is nested as deeply as its file is long", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const file = text.replace('"brief": {', `"brief": { "deep": ${deep},`);
    const expected = { file: FILE, number: 1, folder: "pp-26", audience: "public" } as const;
    expect(() => thawed(file, expected, readBrief)).toThrow(
      new EditionError(`${FILE} is no frozen edition: it is nested too deeply; restore it`),
    );
  });

  test("whatever stands wherever: it is refused, or can be compared with another one", () => {
    const values = [undefined, null, 7, -1, "", "x", "\u0007", [], [[]], {}, [{}], { html: "<b>", text: 1 }];
    for (const [index, path] of pathsOf(whole).entries()) {
      // Half of the values at each place, and each value at half of the places.
      for (const value of values.filter((_, at) => (at + index) % 2 === 0)) {
        let read: Brief;
        try {
          read = readBrief(changed(whole, path, value));
        } catch (error) {
          expect(error, path.join(".")).toBeInstanceOf(ShapeError);
          continue;
        }
        expect(() => changesBetween(read, known, new Map()), path.join(".")).not.toThrow();
        expect(() => changesBetween(known, read, new Map()), path.join(".")).not.toThrow();
      }
    }
  });
});

test("what an edition lacks since the name is newer is filled in; what it has and is not known is left out", () => {
  const { schema } = object({
    old: required("from the beginning", TEXT),
    list: required("added later", withDefault(list(TEXT), [])),
  });
  expect(readBySchema(schema, { old: "a", gone: "b" })).toEqual({ old: "a", list: [] });
  expect(() => readBySchema(schema, { list: [] })).toThrow("old is missing");
});

type Path = (string | number)[];

/** A copy in which another value stands at a place, or none. */
function changed(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole);
  const last = path.at(-1) ?? "";
  // biome-ignore lint/suspicious/noExplicitAny: a path may lead anywhere
  const parent = path.slice(0, -1).reduce((each: any, step) => each[step], copy);
  if (value === undefined && !Array.isArray(parent)) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** The way to every value inside, of a list only the first. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value)
    ? value.slice(0, 1).map((each, at) => [at, each] as const)
    : Object.entries(value);
  return steps.flatMap(([step, each]) => [[step], ...pathsOf(each).map((path) => [step, ...path])]);
}

test("the plain texts of an edition are those that this program makes: none differs because another one wrote it", async () => {
  const text = await readFile(FILE, "utf8");
  const expected = { file: FILE, number: 1, folder: "pp-26", audience: "public" } as const;
  const { brief } = thawed(text, expected, readBrief);
  const html =
    '<p>CHF 450.000<sup><a href="#a-fn-1" id="a-fnref-1" data-footnote-ref>1</a></sup></p>\n<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>';
  const proposals = brief.proposals.map((each) => ({
    ...each,
    summary: { html, text: "CHF 450.0001\na b" },
  }));
  const earlier = frozen({ number: 1, brief: { ...brief, proposals } });
  expect(thawed(earlier, expected, readBrief).brief.proposals[0]?.summary?.text).toBe("CHF 450.000\na | b");
});

test("the file for an audience has digests of narrower ones alone: nobody can try guesses at what is for others", async () => {
  const { brief } = JSON.parse(await readFile(FILE, "utf8"));
  const briefs = EDITION_AUDIENCES.map((audience) => [audience, { ...brief, audience }] as const);
  const has = frozenFiles(1, new Map(briefs)).map(({ path, bytes }) => [
    path,
    Object.keys(JSON.parse(bytes).narrower ?? {}),
  ]);
  expect(has).toEqual([
    ["public.json", []],
    ["delegation.json", ["public"]],
    ["internal.json", ["delegation", "public"]],
  ]);
});
