import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import type { Agreement } from "../../../src/corpus/types.ts";

interface Setting {
  /** How far the position of the proposal is agreed; left out where that is not known. */
  agreement?: Agreement;
  /** The lines of a list that are tried: `examples` in files that `npm run test:large` tries whole. */
  linesOf: (list: string) => string[];
}

/** The problems of a text in the body of a proposal, and tests of a list of ordinary lines and of one of lines that are stopped. */
export function judgedLines({ linesOf, ...state }: Setting) {
  const problemsOf = (text: string) => {
    const markdown = `Summary of the text.\n\n${text}`;
    return bodySections({ markdown, fences: [], tree: parseMarkdown(markdown), ...state }, "proposal")
      .problems;
  };
  /** One test for all lines of a list: each test has its price in time. */
  const pairs = (ordinary: string, restricted: string, place = (line: string) => line) => {
    test("ordinary", () => {
      expect(linesOf(ordinary).filter((text) => problemsOf(place(text)).length > 0)).toEqual([]);
    });
    test("stopped", () => {
      expect(linesOf(restricted).filter((text) => problemsOf(place(text)).length === 0)).toEqual([]);
    });
  };
  return { problemsOf, pairs };
}
