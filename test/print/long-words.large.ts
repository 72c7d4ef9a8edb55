import fc from "fast-check";
import { expect, test } from "vitest";
import { renderEnglish } from "../formats/renderer.ts";
import { accessibilityOf } from "../pdf/accessibility.ts";
import { wrongPageNumbers } from "../pdf/wrong-page-numbers.ts";
import { longWordBriefs, SOME_STATUSES } from "./long-words.ts";
import { measuredPrint } from "./measured-print.ts";

/** Each run prints a brief: not among the tests of the suite. Run with `npm run test:large`. */
test("with words of any length anywhere, in a brief of any kind, text is in its place, and each page number is that of its heading and is read after the words that it belongs to", async () => {
  const inputs = fc.tuple(
    fc.nat(),
    // A letter by itself may be that of a note.
    fc.array(fc.integer({ min: 2, max: 120 }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(inputs, async ([kind, lengths, columns]) => {
      const lengthAt = (place: number) => lengths[place % lengths.length] ?? 1;
      const briefs = await longWordBriefs(lengthAt, columns, (status) => SOME_STATUSES.has(status));
      const brief = briefs[kind % briefs.length];
      if (brief === undefined) throw new Error("there is no brief");
      const html = renderEnglish(brief);
      const { outOfPlace, finished } = await measuredPrint(html);
      expect(outOfPlace.text, brief.kind).toEqual([]);
      expect(await wrongPageNumbers(html, finished), brief.kind).toEqual([]);
      expect(accessibilityOf(finished).problems).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
