import fc from "fast-check";
import { expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { changesBetween } from "../../src/brief/changes/changes.ts";
import { compareTexts } from "../../src/brief/comparison/compare-texts.ts";
import { voidAgreements } from "../../src/brief/review/void-agreements.ts";
import { readParagraphs } from "../../src/brief/text-changes/paragraphs.ts";
import type { Brief } from "../../src/brief/types.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { issue, load, proposal } from "../corpus/small-conference.ts";
import { amount } from "../gate.ts";
import { LEGAL_TEXTS, writtenOtherwise } from "../reads-the-same.ts";
import { versionsIn } from "./review/agreed-versions.ts";
import { changed } from "./text-changes/marked.ts";

const pairs = fc
  .constantFrom(...LEGAL_TEXTS)
  .chain((text) => fc.tuple(fc.constant(text), writtenOtherwise(text)));

it("a text that reads the same has no mark, in either order", () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom("en", "fr", "ru", "ar", "zh"), ([text, otherwise], language) => {
      for (const [before, after] of [
        [text, otherwise],
        [otherwise, text],
      ] as const) {
        expect(changed(before, after, language).join("")).not.toMatch(/<(ins|del)|restyled/);
      }
    }),
  );
});

it("side by side it is the same paragraph", () => {
  fc.assert(
    fc.property(pairs, ([text, otherwise]) => {
      const rows = compareTexts(readParagraphs(text), readParagraphs(otherwise), "en");
      expect(rows.map(({ kind }) => kind)).toEqual(["same"]);
    }),
  );
});

const TITLE = 'A title - "of the Union\'s" own';
const NUMBER = "ECP 2";
const TARGET = "new resolution on co-operation in Côte d'Ivoire";

async function corpusWith(text: string): Promise<Corpus> {
  // By itself the beginning of some of the texts looks like a label.
  const sentence = `The text reads: ${text}`;
  const { corpus, findings } = await load({
    "issues/cybersecurity.md": issue(
      { position: "agreed", agreed: "2026-09-20" },
      `${sentence}\n\n## Common position\n\n${sentence}\n`,
    ),
    "citel/one.md": proposal(
      {
        title: `'${TITLE.replaceAll("'", "''")}'`,
        number: NUMBER,
        target: TARGET,
        outcome: undefined,
        committee: "COM 5",
        position: "support",
        review: "agreed",
        "reviewed-on": "2026-09-20",
      },
      `${sentence}\n\n## Text\n\n${sentence}\n\n\`\`\`current\n${text}\n\`\`\`\n\n\`\`\`proposed\n${text}, too\n\`\`\`\n\n## Position\n\n${sentence}\n`,
    ),
  });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return corpus;
}

/** A Brief in which the words stand otherwise, as an edition may hold that was frozen by an earlier program. */
function rewritten(brief: Brief, words: readonly (readonly [string, string])[]): Brief {
  return JSON.parse(JSON.stringify(brief), (_key, value: unknown) =>
    typeof value === "string" ? words.reduce((text, [from, to]) => text.replaceAll(from, to), value) : value,
  );
}

it("an edition whose words read the same as today's voids no agreement and has no change", async () => {
  const corpora = await Promise.all(LEGAL_TEXTS.map(async (text) => [text, await corpusWith(text)] as const));
  const cases = fc
    .constantFrom(...corpora)
    .chain(([text, corpus]) =>
      fc.tuple(
        fc.constant(corpus),
        fc.tuple(
          ...[text, TITLE, NUMBER, TARGET].map((words) =>
            writtenOtherwise(words).map((to) => [words, to] as const),
          ),
        ),
      ),
    );
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom("public" as const, "internal" as const),
      ([corpus, words], audience) => {
        const now = buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience });
        const brief = rewritten(now, words);
        expect(changesBetween(brief, now, new Map())).toEqual([]);
        const versions = versionsIn(corpus, [new Map([[audience, { number: 1, brief }]])]);
        expect(Object.values(versions).map(({ size }) => size)).toEqual([1, 1, 1]);
        expect(voidAgreements(corpus, versions).size).toBe(0);
      },
    ),
    { numRuns: amount(10, 30) },
  );
});

it("a letter or a figure that is another one always counts", () => {
  const altered = fc.constantFrom(...LEGAL_TEXTS).chain((text) => {
    const places = [...text].flatMap((character, at) => (/[\p{L}\p{N}]/u.test(character) ? [at] : []));
    return fc.constantFrom(...places).map((at) => {
      const characters = [...text];
      const isFigure = /\p{N}/u.test(characters[at] ?? "");
      characters[at] = isFigure ? (characters[at] === "7" ? "8" : "7") : characters[at] === "x" ? "y" : "x";
      return [text, characters.join("")] as const;
    });
  });
  fc.assert(
    fc.property(altered, ([text, other]) => {
      expect(changed(text, other).join("")).toMatch(/<ins>/);
      expect(
        compareTexts(readParagraphs(text), readParagraphs(other), "en").map(({ kind }) => kind),
      ).not.toEqual(["same"]);
    }),
  );
});
