import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { changesBetween } from "../../../src/brief/changes/changes.ts";
import { compareTexts, proposedParagraphs } from "../../../src/brief/comparison/compare-texts.ts";
import { isSameRecord } from "../../../src/brief/movement.ts";
import { textOf } from "../../../src/brief/text-changes/emphasis.ts";
import type { Brief, Comparison } from "../../../src/brief/types.ts";
import type { Audience } from "../../../src/corpus/types.ts";
import { conference, load, proposal } from "../../corpus/small-conference.ts";
import { fences, marked } from "../text-changes/marked.ts";

const CURRENT = "*resolves*\n\n1 to continue the work on security;\n\n2 to report to the Council";

const withText = (keys: Record<string, string>, current: string, proposed: string) =>
  proposal(keys, `A summary.\n\n## Text\n\n${fences(current, proposed)}`);

/** One continues paragraph 1 otherwise, the other adds a paragraph and turns two others round. */
const FILES = {
  "a.md": withText({ sponsors: "CITEL" }, CURRENT, CURRENT.replace("continue", "strengthen")),
  "b.md": withText({ sponsors: "RCC" }, CURRENT, `${CURRENT};\n\n3 to work on a treaty`),
};

async function briefOf(files: Record<string, string>, audience: Audience = "public"): Promise<Brief> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience });
}

const comparisons = async (files: Record<string, string>, audience?: Audience): Promise<Comparison[]> =>
  (await briefOf(files, audience)).issues[0]?.comparisons ?? [];

const names = (list: Comparison[]) =>
  list.map(({ left, right, targets }) => [left, right, targets.map(({ text }) => text).join(", ")]);

/** The words that are not marked, and the marked ones before each of them and at the end. */
function gaps(text: string): { shared: string[]; marked: string[][] } {
  const found: { shared: string[]; marked: string[][] } = { shared: [], marked: [[]] };
  let isMarked = false;
  for (const part of text.match(/[‹›]|[a-z]+/gi) ?? []) {
    if (part === "‹" || part === "›") isMarked = part === "‹";
    else if (isMarked) found.marked.at(-1)?.push(part);
    else {
      found.shared.push(part);
      found.marked.push([]);
    }
  }
  return found;
}

describe("two proposals on one target", () => {
  it("are side by side as each would read: common words once, differences marked", async () => {
    expect(await comparisons(FILES)).toEqual([
      {
        targets: [{ text: "Res. 130", key: expect.any(String), title: expect.any(String) }],
        left: "a",
        right: "b",
        rows: [
          { kind: "same", both: { html: "<p><em>resolves</em></p>", text: "resolves" } },
          {
            kind: "similar",
            left: {
              html: '<p class="numbered level-1"><span class="number">1</span> to <mark>strengthen</mark> the work on security;</p>',
              text: "1 to ‹strengthen› the work on security;",
            },
            right: {
              html: '<p class="numbered level-1"><span class="number">1</span> to <mark>continue</mark> the work on security;</p>',
              text: "1 to ‹continue› the work on security;",
            },
          },
          {
            kind: "similar",
            left: {
              html: '<p class="numbered level-1"><span class="number">2</span> to report to the Council</p>',
              text: "2 to report to the Council",
            },
            right: {
              html: '<p class="numbered level-1"><span class="number">2</span> to report to the Council<mark>;</mark></p>',
              text: "2 to report to the Council‹;›",
            },
          },
          {
            kind: "right",
            right: {
              html: '<p class="numbered level-1"><span class="number">3</span> to work on a treaty</p>',
              text: "3 to work on a treaty",
            },
          },
        ],
      },
    ]);
  });

  it("no word that both have in the same order is marked, however much of the paragraph differs", () => {
    const both = (left: string, right: string) => {
      const [one, other] = [left, right].map((text) => proposedParagraphs(`<p>${text}</p>`));
      const [row] = compareTexts(one ?? [], other ?? [], "en");
      return [row?.left?.text, row?.right?.text];
    };
    expect(
      both(
        "to instruct the Director of the Bureau to publish a report each year on fraud",
        "to invite the Members of the Union to send a text each month on fraud",
      ),
    ).toEqual([
      "to ‹instruct› the ‹Director› of the ‹Bureau› to ‹publish› a ‹report› each ‹year› on fraud",
      "to ‹invite› the ‹Members› of the ‹Union› to ‹send› a ‹text› each ‹month› on fraud",
    ]);
    // In another order it means something else.
    expect(both("shall act and not wait for the Council", "shall not act and wait for the Council")).toEqual([
      "shall act and ‹not ›wait for the Council",
      "shall ‹not ›act and wait for the Council",
    ]);
  });

  it("of what is marked side by side between two words that both have, no word is the same", () => {
    const word = fc.constantFrom(
      ..."the of and Union Council treaty report works decides members".split(" "),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, other] = [left, right].map((each) => proposedParagraphs(`<p>${each}</p>`));
        for (const row of compareTexts(one ?? [], other ?? [], "en")) {
          if (row.kind !== "similar") continue;
          const [mine, theirs] = [row.left, row.right].map((side) => gaps(side?.text ?? ""));
          expect(mine?.shared).toEqual(theirs?.shared);
          mine?.marked.forEach((marked, at) => {
            for (const each of marked) expect(theirs?.marked[at]).not.toContain(each);
          });
        }
      }),
    );
  });

  it("what both have in different places is marked as that, not as part of one text only", async () => {
    const [found] = await comparisons({
      "a.md": withText({ sponsors: "CITEL" }, "", "one is this\n\ntwo is that\n\nthree is it"),
      "b.md": withText({ sponsors: "RCC" }, "", "two is that\n\nthree is it\n\none is this"),
    });
    expect(found?.rows?.map(({ kind, left, right }) => [kind, left?.text, right?.text])).toEqual([
      ["elsewhere", "one is this", undefined],
      ["same", undefined, undefined],
      ["same", undefined, undefined],
      ["elsewhere", undefined, "one is this"],
    ]);
  });

  it("several on one target are compared with the first in the order of print, each pair once", async () => {
    const list = await comparisons({
      ...FILES,
      "c.md": withText({ sponsors: "B", target: "[Res. 130, Res. 71]" }, CURRENT, "other words"),
      "d.md": withText({ sponsors: "USA", target: "[Res. 71, Res. 130]" }, CURRENT, "more words"),
      "e.md": withText({ target: "Res. 9" }, CURRENT, CURRENT),
    });
    expect(names(list)).toEqual([
      ["d", "a", "Res. 130"],
      ["d", "b", "Res. 130"],
      ["d", "c", "Res. 130, Res. 71"],
    ]);
  });

  it.each([
    ["one has no text", { "b.md": proposal({ sponsors: "RCC" }) }],
    ["they act on different targets", { "b.md": withText({ target: "Res. 9" }, CURRENT, CURRENT) }],
    ["their texts are in different languages", { "b.md": withText({ language: "ru" }, CURRENT, CURRENT) }],
    [
      "one was superseded",
      {
        "b.md": withText(
          {
            status: "superseded",
            history: "[{date: 2026-10-01, status: superseded}]",
            relations: "{supersedes: []}",
          },
          CURRENT,
          CURRENT,
        ),
        "c.md": proposal({ relations: "{supersedes: [b]}" }),
      },
    ],
    ["one is for others only", { "b.md": withText({ audience: "internal" }, CURRENT, CURRENT) }],
  ])("are not compared where %s", async (_, files) => {
    expect(await comparisons({ ...FILES, ...files })).toEqual([]);
  });

  it("words that only some may read are in no comparison, not even theirs", async () => {
    const body = `A summary.\n\n## Text\n\n:::internal\nSecret.\n\n${fences("secret", "secret too")}\n:::\n\n${fences(CURRENT, CURRENT)}`;
    const files = { ...FILES, "b.md": proposal({ sponsors: "RCC" }, body) };
    for (const audience of ["public", "internal"] as const) {
      const [found] = await comparisons(files, audience);
      expect(found?.rows?.length).toBeGreaterThan(0);
      expect(JSON.stringify(found).toLowerCase()).not.toContain("secret");
    }
  });

  it("texts too long to be printed once more are named and left out", async () => {
    const long = Array.from(
      { length: 60 },
      (_, at) => `${at} ${"that the matter be taken up by the Union in due course ".repeat(70)}`,
    );
    const [found] = await comparisons({
      "a.md": withText({}, "", long.join("\n\n")),
      "b.md": withText({ title: "Another" }, "", long.join("\n\n")),
    });
    expect(found).toEqual({ left: "a", right: "b", targets: [expect.anything()] });
  });
});

it("an edition from before there were comparisons has no change and is the same record", async () => {
  const now = await briefOf(FILES);
  const before = { ...now, issues: now.issues.map(({ comparisons: _, ...issue }) => issue) };
  expect(now.issues[0]?.comparisons).toHaveLength(1);
  expect(isSameRecord(before, now, new Map())).toBe(true);
  expect(changesBetween(before, now, new Map())).toEqual([]);
});

it("a text in Arabic is compared as one", async () => {
  const [found] = await comparisons({
    "conference.md": conference(),
    "a.md": withText({ language: "ar" }, "", "1 يقرر مواصلة العمل على تعزيز الثقة والأمن"),
    "b.md": withText({ language: "ar" }, "", "1 يقرر تكثيف العمل على تعزيز الثقة والأمن"),
  });
  expect(found).toMatchObject({ language: "ar", direction: "rtl", rows: [{ kind: "similar" }] });
  expect(found?.rows?.[0]?.left?.text).toBe("1 يقرر ‹مواصلة› العمل على تعزيز الثقة والأمن");
});

describe("the wording that a text would have", () => {
  const wording = (html: string) =>
    proposedParagraphs(html).map(({ number, body }) => textOf([...number, ...body]));

  it("is read from the brief's own HTML, whatever words stand in it", () => {
    const html =
      marked(
        `${fences("a < b & c", "a > b & “c” \\*d\\*")}\n\nA [link](https://example.org/?a=1&b=2 "a > b").`,
      )?.html ?? "";
    expect(wording(html)).toEqual(["a > b & “c” *d*", "A link."]);
  });

  it("is the proposed text, for any two texts", () => {
    const paragraph = fc.array(
      fc.constantFrom("the", "*Council*", "<b>", "&amp;", "决议", "قرار", "1", "a)", "of"),
      { minLength: 1, maxLength: 8 },
    );
    const text = fc
      .array(paragraph, { maxLength: 4 })
      .map((all) => all.map((words) => words.join(" ")).join("\n\n"));
    fc.assert(
      fc.property(text, text, (current, proposed) => {
        const both = wording(marked(fences(current, proposed))?.html ?? "");
        const alone = wording(marked(fences("", proposed))?.html ?? "");
        expect(both).toEqual(alone);
        expect(alone.join(" ")).toBe(proposed.replaceAll("*", "").replace(/\s+/g, " "));
      }),
      { numRuns: 75 },
    );
  });
});

it.each([
  ["en", "شورا هر سال گزارش می‌دهد.", ' dir="rtl"'],
  ["fa", "شورا هر سال گزارش می‌دهد.", ""],
  ["en", "The Council reports each year.", ""],
  ["fa", "The Council reports each year.", ' dir="ltr"'],
])("a paragraph has the direction of its words in a text in %s: %s", (language, words, direction) => {
  const texts = [words, `${words} ۱۲`].map((each) => proposedParagraphs(`<p>${each}</p>`));
  const [row] = compareTexts(texts[0] ?? [], texts[1] ?? [], language);
  expect([row?.left?.html, row?.right?.html].map((html = "") => /<p([^>]*)>/.exec(html)?.[1])).toEqual([
    direction,
    direction,
  ]);
  expect(compareTexts(texts[0] ?? [], texts[0] ?? [], language)[0]?.both?.html).toBe(
    `<p${direction}>${words}</p>`,
  );
});

it("for any two texts, each side of a comparison is that text", () => {
  const paragraph = fc.array(
    fc.constantFrom("the", "Council", "shall", "report", "of", "security.", "never"),
    { minLength: 1, maxLength: 9 },
  );
  const texts = fc.array(
    paragraph.map((words) => words.join(" ")),
    { maxLength: 5 },
  );
  const paragraphs = (text: string[]) => proposedParagraphs(text.map((words) => `<p>${words}</p>`).join(""));
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const rows = compareTexts(paragraphs(left), paragraphs(right), "en");
      const reported = (side: "left" | "right") =>
        rows.flatMap((row) => (row.both ?? row[side])?.text.replace(/[‹›]/g, "") ?? []);
      expect(reported("left")).toEqual(left);
      expect(reported("right")).toEqual(right);
      expect(
        rows.filter(({ kind, left: one, right: other }) => kind === "elsewhere" && one && other),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
