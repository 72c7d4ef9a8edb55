import { beforeAll, describe, expect, test } from "vitest";
import { CHANGE_KINDS, type ChangeKind } from "../../src/brief/declaration/changes.ts";
import { STATUSES } from "../../src/corpus/types.ts";
import { optionalKeys } from "../../src/json-values.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { brief, issue, proposal, reference } from "../formats/brief-fixture.ts";
import { since } from "../formats/changes-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { notInGate } from "../gate.ts";
import { longWordBriefs, SOME_STATUSES } from "./long-words.ts";
import { sharedBrowser } from "./shared-browser.ts";
import { misplacedText, positionsOffTheirLine } from "./text-geometry.ts";

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Kinds of change that are marked at a proposal. */
const MARKS: readonly ChangeKind[] = ["new", "position"];
const OTHER_MARKS = CHANGE_KINDS.filter(
  (kind) => !MARKS.includes(kind) && kind !== "issue-position" && kind !== "gone",
);

const COLUMNS = [2, 3, 4, 5, 6, 8, 10, 14, 20];

describe("on paper no text leaves the page or its cell, is cut off or meets other text", () => {
  test.each([7, 16, ...notInGate([14, 24])])(
    "in a grid of %i sponsors, positions are beside their numbers",
    async (count) => {
      const sponsors = Array.from({ length: count }, (_, place) => ({
        code: `S${String.fromCharCode(65 + place)}`,
        kind: "state" as const,
        name: `State ${place}`,
      }));
      const positions = ["support", "oppose", "watch"] as const;
      const proposals = sponsors.flatMap((one, place) =>
        Array.from({ length: 5 }, (_, index) =>
          proposal(`p-${place}-${index}`, {
            sponsors: [one],
            ...optionalKeys({ position: positions.slice(0, (place % 3) + 1)[index] }),
          }),
        ),
      );
      const html = renderEnglish(brief([issue("cybersecurity")], proposals));
      await browser.page.load(html);
      expect(await misplacedText(browser.page)).toEqual([]);
      expect(await positionsOffTheirLine(browser.page)).toEqual([]);
    },
  );

  test.each([...MARKS, ...notInGate(OTHER_MARKS)])(
    "where an entry of any form is marked by a change of kind %s",
    async (kind) => {
      const day = { submitted: "2018-09-28", status: "submitted", action: "MOD" } as const;
      const [plain, sided, other] = [
        proposal("rcc/1", day),
        proposal("rcc/2", { ...day, position: "oppose" }),
        proposal("rcc/3", { ...day, issue: "other" }),
      ];
      const list = [plain, sided, other].map((one) => ({ kind, issue: one.issue, proposal: reference(one) }));
      const issues = [issue("cybersecurity"), issue("other")];
      const html = renderEnglish(
        brief(issues, [plain, sided, other], { changes: { first: false, since, list } }),
      );
      await browser.page.load(html);
      expect(await misplacedText(browser.page)).toEqual([]);
    },
  );

  test("with words as long as a column is wide in every key, any status and position, and tables of 2 to 20 columns", async () => {
    const statuses = new Set([...SOME_STATUSES, ...notInGate(STATUSES)]);
    const briefs = await longWordBriefs(
      () => 19,
      COLUMNS,
      (status) => statuses.has(status),
    );
    for (const brief of briefs) {
      await browser.page.load(renderEnglish(brief));
      expect(await misplacedText(browser.page), brief.kind).toEqual([]);
    }
  });
});
