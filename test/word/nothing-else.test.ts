import { expect, test } from "vitest";
import { readWord } from "../../src/word/read-word.ts";
import { viewOf } from "../../src/word/views.ts";
import { docx, p } from "./docx.ts";
import { accepted, rejected } from "./plain.ts";
import { MARKER, PLANTED_PARAGRAPH, PLANTED_PARTS } from "./planted.ts";

const parts = { body: p("before ") + PLANTED_PARAGRAPH + p(" after"), ...PLANTED_PARTS };

test("no author, comment, hidden text, property, field code, alternative text, name or path of a file gets out", () => {
  const document = readWord(docx(parts));
  expect(JSON.stringify([...document.blocks, ...document.notes, ...document.lists])).not.toContain(MARKER);
  expect(JSON.stringify([viewOf(document, "accepted"), viewOf(document, "rejected")])).not.toContain(MARKER);
});

test("what stands around them is all there", () => {
  expect(accepted(parts)).toEqual(["before ", "in", " after"]);
  expect(rejected(parts)).toEqual(["before ", " out after"]);
});

test("what was left out is counted, by kind", () => {
  expect(readWord(docx(parts)).leftOut).toEqual({ pictures: 1, hidden: 2, comments: 1, embedded: 0 });
});
