import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/brief/text-changes/emphasis.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";
import { textMarkdown } from "../../../src/import/text-markdown.ts";
import { normalForm } from "../../../src/normal-form.ts";
import { readWord } from "../../../src/word/read-word.ts";
import { type ViewName, viewOf } from "../../../src/word/views.ts";
import { amount } from "../../gate.ts";
import { elementsOf, partsOf, problemsOf, xmlOf } from "./docx-structure.ts";
import { CURRENT, PROPOSED, redline, written } from "./redline-fixture.ts";

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
    expect(new Set(marks.map((each) => each.join(" ").replace(/T(?:00|12):00:00Z$/, "")))).toEqual(
      new Set(["CITEL, Brazil 2018-10-27"]),
    );
  });

  test("have other times in neighbouring paragraphs, which LibreOffice otherwise joins across their end", () => {
    const body = xmlOf(partsOf(docx).get("word/document.xml") ?? "");
    const times = elementsOf(body, "w:p").map(
      ({ element }) =>
        new Set(elementsOf(element, "w:ins", "w:del").map((each) => each.element.attributes["w:date"])),
    );
    expect(times.every(({ size }) => size <= 1)).toBe(true);
    const neighbours = times.slice(1).map((later, at) => [...later].filter((time) => times[at]?.has(time)));
    expect(neighbours.flat()).toEqual([]);
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
    { numRuns: amount(10, 30) },
  );
});
