import fc from "fast-check";
import { expect, test } from "vitest";
import { readFile } from "../../src/corpus/read-file.ts";
import { forEveryReader } from "../../src/corpus/sections/restricted-values.ts";
import { editFile } from "../../src/import/edit-file.ts";
import { tidy } from "../../src/import/paragraph-text.ts";
import type { ProposalDraft } from "../../src/import/proposal-draft.ts";
import { proposalFile } from "../../src/import/proposal-file.ts";
import { textsOnRecord } from "../../src/import/recorded-texts.ts";
import { textMarkdown } from "../../src/import/text-markdown.ts";
import { parseProposalId } from "../../src/itu/proposal-id.ts";
import { amount } from "../gate.ts";

/** Words of a document that mean something else to a reader of Markdown or YAML. */
const hostile = fc.constantFrom(
  "---",
  // ":::internal" is an error in a text, whatever its marks mean.
  ":::delegation",
  ":::",
  "：：：delegation",
  "```",
  "````proposed",
  "<!-- ",
  "-->",
  "# x",
  "> x",
  "~~~",
  "## Position",
  "a: b",
  "x #y",
  '"',
  "'",
  "\\",
  "{{x}}",
  "<script>",
  "=1",
  "<<<<<<< HEAD",
  "=======",
  "{a: b}",
  "[x](y)",
  "\u202e",
  "é",
  "ق",
  "第",
);
/** Letters that make no word of the lists: texts with "nb" or "key position" are refused. */
const plain = fc.stringMatching(/^[bdfgh ]{1,6}$/);
const words = fc
  .array(fc.oneof(hostile, plain), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(" "))
  // "Proposed ## Position" is taken for a heading, which is an error in a text.
  .filter((text) => !text.includes("proposed ## Position"));

function draftOf(title: string, text: string, reasons: string[]): ProposalDraft {
  const id = parseProposalId("MEX/44/1");
  if (!id.ok) throw new Error(id.message);
  const line = { id: id.value, printed: "MOD", action: "MOD" as const, rest: "" };
  return {
    line,
    sponsors: ["MEX"],
    document: "44",
    submitted: "2026-09-14",
    targets: ["Res. 130"],
    title,
    current: text,
    proposed: `${text} more`,
    reasons,
  };
}

const source = (text: string) => ({ file: "x.md", path: "mex/x.md", role: "proposal" as const, text });

/** Titles; what none may hold is left to the rules that name it. */
const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom("---", "a: b", "x #y", '"', "'", "\\", "{a: b}", "=1", "- x", "é", "ق", "第"),
      plain,
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.join(" "))
  .filter((title) => forEveryReader("title", tidy(title)).ok);

test("whatever stands in a document, its file says just that, and nothing of it becomes a mark of the file's own", async () => {
  await fc.assert(
    fc.asyncProperty(titles, words, words, async (title, text, reason) => {
      if (tidy(title) === "") return;
      const markdown = textMarkdown([{ kind: "paragraph", style: "", runs: [{ text }], mark: {} }], []);
      const written = proposalFile(draftOf(tidy(title), markdown, [reason]), {
        issue: "trust",
        issues: ["trust"],
        language: "en",
      });
      const read = await readFile(source(written));
      const { draft, body, findings } = read;
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(draft?.record).toMatchObject({ title: tidy(title), sponsors: ["MEX"] });
      expect(textsOnRecord(body)).toMatchObject({ current: markdown, proposed: `${markdown} more` });
      expect(body?.fences).toEqual([]);

      const edited = await editFile(read, written, {
        texts: { proposed: `${markdown} again` },
        entry: { date: "2026-10-20", status: "revised" },
      });
      expect(edited.ok && textsOnRecord((await readFile(edited.source)).body)?.proposed).toBe(
        `${markdown} again`,
      );
    }),
    { numRuns: amount(20, 40) },
  );
});

test("a change that makes a file too long for the record is left to a person", async () => {
  const written = proposalFile(draftOf("A title", "a", []), {
    issue: "trust",
    issues: ["trust"],
    language: "en",
  });
  const before = await readFile(source(written));
  const edited = await editFile(before, written, { texts: { proposed: "word\n".repeat(210_000) } });
  expect(edited).toEqual({
    ok: false,
    message: "to be changed by hand, because it would be too long for one file",
  });
});

test("a text has as many code spans as it likes", () => {
  const written = proposalFile(draftOf("A title", "`a` ".repeat(100_000), []), {
    issue: "trust",
    issues: ["trust"],
    language: "en",
  });
  expect(written).toContain("\n```proposed\n");
});

/** What people and earlier imports leave in a file: remarks, other marks, headings, blocks for some readers. */
const leftovers = fc.constantFrom(
  "",
  "kept words",
  "[Dewi: kept remark]",
  "Internal: kept remark",
  "<!-- kept comment -->",
  "> kept quotation",
  "- kept item",
  "```",
  "```proposed\nolder text\n```",
  "> ```proposed\n> older text\n> ```",
  "```Proposed\nolder text\n```",
  "```\nkept example\n```",
  "<!--\n```current\nolder text\n```\n-->",
  ":::internal\nkept note\n:::",
  "## Text",
  "## Position",
  "## Further: kept",
  "### kept part",
);

test("after an update each text stands once, and nothing else of the file is lost, or the file is left to a person", async () => {
  let done = 0;
  const written = proposalFile(draftOf("A title", "old text [Dewi: remark]", ["a reason"]), {
    issue: "trust",
    issues: ["trust"],
    language: "en",
  }).split("\n");
  const body = written.indexOf("## Text");
  const changes = fc.array(fc.tuple(fc.integer({ min: body, max: written.length }), leftovers), {
    maxLength: 2,
  });
  const texts = fc.constantFrom(
    { current: "new current", proposed: "new proposed" },
    { proposed: "new proposed" },
  );
  await fc.assert(
    fc.asyncProperty(changes, texts, async (added, wanted) => {
      const lines = [...written];
      for (const [at, leftover] of added.toSorted(([a], [b]) => b - a)) lines.splice(at, 0, leftover);
      const before = lines.join("\n");
      const edited = await editFile(await readFile(source(before)), before, { texts: wanted });
      if (!edited.ok) {
        expect(edited.message).toMatch(
          /^to be changed by hand, because (?:its|a block|the block|what stands)/,
        );
        return;
      }
      done += 1;
      const count = (words: string) => edited.raw.split(words).length - 1;
      expect([count("new current"), count("new proposed")]).toEqual(["current" in wanted ? 1 : 0, 1]);
      expect([count("old text"), count("older text")]).toEqual([0, 0]);
      const inText = new Set(linesOfBlocks(before));
      const kept = before.split("\n").filter((line, at) => /kept|reason/.test(line) && !inText.has(at));
      expect(edited.raw.split("\n").filter((line) => /kept|reason/.test(line))).toEqual(kept);
    }),
    { numRuns: amount(50, 150) },
  );
  expect(done).toBeGreaterThan(30);
});

test("a text that a stray line of marks ends early is left to a person: the rest of it would stay beside the new one", async () => {
  const before = [
    "---",
    "title: T",
    "sponsors: CITEL",
    "issue: trust",
    "target: Res. 130",
    "status: submitted",
    "sources: {title: D, locator: p}",
    "---",
    "",
    "Summary.",
    "",
    "## Text",
    "",
    "```proposed",
    "old text",
    "```",
    "## A part",
    "older text",
    "```",
    "",
  ].join("\n");
  const edited = await editFile(await readFile(source(before)), before, { texts: { proposed: "new" } });
  expect(edited).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /^to be changed by hand, because a block in line 19 may hold its text too/,
    ),
  });
});

/** The lines, from 0, inside blocks of `current` and `proposed` text. */
function linesOfBlocks(text: string): number[] {
  let isIn = false;
  return text.split("\n").flatMap((line, at) => {
    if (/^```(?:current|proposed)$/.test(line) && !isIn) isIn = true;
    else if (isIn && line === "```") isIn = false;
    return isIn ? [at] : [];
  });
}

/** How an outcome may stand in a file already. */
const outcomesOnRecord = fc.constantFrom(
  "",
  "outcome: Withdrawn",
  "outcome: 'It''s withdrawn'",
  'outcome: "With: drawn" # keep',
  "outcome: |\n  Withdrawn\n  later",
);
/** What people write there, with all that YAML or the rules on labels may take for something else. */
const outcomes = fc
  .array(
    fc.oneof(
      fc.constantFrom("Retirée : remplacée", "Снято: заменено", "Ana: wait", "(not to be told)", "page: 5"),
      fc.constantFrom("null", "2026-10-20", "1e3", "~", "[a, b]", "%x", "&x", "*x", "!x", "| x", ", y"),
      hostile,
      plain,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => tidy(all.join(" ")))
  .filter((text) => text !== "");

test("whatever an outcome holds, an update writes it so that it is read back, or states what is wrong with it", async () => {
  let [done, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(outcomesOnRecord, outcomes, async (known, wanted) => {
      const front = [
        "title: Trust",
        "sponsors: [MEX]",
        "issue: trust",
        "target: Res. 130",
        "status: submitted",
      ];
      const lines = [...front, known, "sources:", "  - title: Document 44", "    locator: page 1"];
      const before = `---\n${lines.filter((line) => line !== "").join("\n")}\n---\n\nUpdates it.\n`;
      const file = await readFile(source(before));
      expect(file.findings).toEqual([]);
      const edited = await editFile(file, before, { keys: new Map([["outcome", wanted]]) });
      if (edited.ok) {
        done += 1;
        const { draft } = await readFile(edited.source);
        expect(draft?.record).toMatchObject({ title: "Trust", outcome: wanted });
        expect(edited.raw.includes("# keep")).toBe(known.includes("# keep"));
      } else {
        refused += 1;
        const isOfSeveralLines = known.includes("|");
        expect(edited.message).toMatch(
          isOfSeveralLines ? /several lines$/ : /^not changed, because "check" would/,
        );
      }
    }),
    { numRuns: amount(30, 60) },
  );
  expect(Math.min(done, refused)).toBeGreaterThan(5);
});
