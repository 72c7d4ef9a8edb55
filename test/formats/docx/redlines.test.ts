import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sanitized } from "../../../src/brief/body/rich-text.ts";
import { textOf } from "../../../src/brief/text-changes/emphasis.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";
import { redlineFences } from "../../../src/brief/text-changes/redline-html.ts";
import type { LocalText } from "../../../src/brief/types.ts";
import { briefDocx } from "../../../src/formats/docx/brief-docx.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { textMarkdown } from "../../../src/import/paragraph-text.ts";
import { normalForm } from "../../../src/normal-form.ts";
import { readWord } from "../../../src/word/read-word.ts";
import { type ViewName, viewOf } from "../../../src/word/views.ts";
import { brief, issue, proposal, sponsor } from "../brief-fixture.ts";
import { templates } from "../renderer.ts";
import { elementsOf, partsOf, problemsOf, xmlOf } from "./docx-structure.ts";

const WORDS = createWords(templates.strings);

/** The text of a proposal as a brief has it. */
function redline(current: string, proposed: string): LocalText {
  const nodes = redlineFences(
    { type: "code", lang: "current", value: current },
    { type: "code", lang: "proposed", value: proposed },
    "en",
  )?.nodes;
  return sanitized({ type: "root", children: nodes ?? [] }) ?? { html: "", text: "" };
}

function written(text: LocalText): Uint8Array {
  const one = proposal("citel/iap-63a1-5", { text, sponsors: [sponsor("CITEL"), sponsor("B")] });
  return briefDocx(brief([issue("cybersecurity")], [one]), WORDS);
}

/** The legal text of a written file in one view, as our own importer reads it. */
function imported(docx: Uint8Array, view: ViewName): string {
  const blocks = viewOf(readWord(docx), view).blocks.map(({ block }) => block);
  return textMarkdown(
    blocks.filter((block) => block.kind === "paragraph" && block.style.startsWith("Legal text")),
    [],
  );
}

/** The words of each paragraph; their emphasis is that of the proposed text in both views. */
function wordsOf(markdown: string): string[] {
  return readParagraphs(markdown).map(({ number, body }) => normalForm(textOf([...number, ...body])).trim());
}

const CURRENT = `The Plenipotentiary Conference (Busan, 2014),

*recalling*

*a)* Resolution 68/198 of the General Assembly;

*b)* Resolution 71 of this conference;

*resolves*

1 to continue to give this work high priority;

2 to take part in the work on security.`;

const PROPOSED = `The Plenipotentiary Conference (Doha, 2026),

*recalling*

*a)* Resolution 71 of this conference;

*b)* Resolution 68/198 of the General Assembly;

*resolves*

1 to continue to give this work the highest priority;

1bis to convene a consultation & report "on it" <soon>.`;

describe("the changes of a text", () => {
  const docx = written(redline(CURRENT, PROPOSED));

  test("are tracked: accepted, the text is the proposed one; rejected, the current one", () => {
    expect(wordsOf(imported(docx, "accepted"))).toEqual(wordsOf(PROPOSED));
    expect(wordsOf(imported(docx, "rejected"))).toEqual(wordsOf(CURRENT));
    expect(imported(docx, "accepted")).toContain("*resolves*");
  });

  test("are the sponsor's, on the day of the brief", () => {
    const body = xmlOf(partsOf(docx).get("word/document.xml") ?? "");
    const marks = elementsOf(body, "w:ins", "w:del").map(({ element: { attributes } }) => [
      attributes["w:author"],
      attributes["w:date"],
    ]);
    expect(marks.length).toBeGreaterThan(6);
    expect(new Set(marks.map((each) => each.join(" ")))).toEqual(
      new Set(["CITEL, Brazil 2018-10-27T00:00:00Z"]),
    );
  });

  test("take whole paragraphs with their ends, so that none is left empty", () => {
    const legal = (view: ViewName) =>
      viewOf(readWord(docx), view).blocks.filter(
        ({ block }) => block.kind === "paragraph" && block.style.startsWith("Legal text"),
      );
    expect(legal("accepted")).toHaveLength(wordsOf(PROPOSED).length);
    expect(legal("rejected")).toHaveLength(wordsOf(CURRENT).length);
  });
});

const word = fc.constantFrom(
  ..."resolves to the ITU 2bis a) Resolution (Rev. Busan, 2014) *instructs* **not** & < 决议 القرار — «x» 68/198 ‘so’ i) 1.1 ;".split(
    " ",
  ),
);
const legalParagraph = fc
  .tuple(
    fc.constantFrom("", "", "1 ", "a) ", "*b)* ", "– ", "1.1 "),
    fc.array(word, { minLength: 1, maxLength: 8 }),
  )
  .map(([number, words]) => number + words.join(" "));
const text = fc.array(legalParagraph, { minLength: 1, maxLength: 7 });
/** Another version: paragraphs added, taken out, moved, and words changed in them. */
const versions = fc.tuple(text, text, fc.infiniteStream(fc.nat(5))).map(([one, other, choices]) => {
  const next = () => choices.next().value ?? 0;
  const kept = one.flatMap((paragraph) => {
    const choice = next();
    if (choice === 0) return [];
    if (choice === 1) return [paragraph, ...other.slice(0, 1)];
    return choice === 2 ? [paragraph.replace("to", "in order to")] : [paragraph];
  });
  const moved = next() < 2 ? [...kept.slice(1), ...kept.slice(0, 1)] : kept;
  return [one.join("\n\n"), (moved.length === 0 ? other : moved).join("\n\n")] as const;
});

test("accepting and rejecting give back both texts, whatever they are, and Word has nothing to repair", () => {
  fc.assert(
    fc.property(versions, ([current, proposed]) => {
      const docx = written(redline(current, proposed));
      expect(wordsOf(imported(docx, "accepted"))).toEqual(wordsOf(proposed));
      expect(wordsOf(imported(docx, "rejected"))).toEqual(wordsOf(current));
      expect(problemsOf(docx)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
