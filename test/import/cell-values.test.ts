import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSponsorCell, readTargetCell } from "../../src/import/cell-values.ts";
import { amount } from "../gate.ts";

/** The targets of a cell, and what is left out of them; nothing where it is refused. */
function read(cell: string, ofResolutions = false) {
  const found = readTargetCell(cell, ofResolutions);
  return found.ok
    ? [...found.value.values, ...found.value.left.map((words) => `left out: ${words}`)]
    : undefined;
}

describe("a cell of what a proposal acts on", () => {
  test.each([
    ["Res. 135", ["Res. 135"]],
    ["Resolution 130 (Rev. Bucharest, 2022)", ["Res. 130"]],
    ["Резолюция 71 (Пересм. Бухарест, 2022 г.)", ["Res. 71"]],
    ["130-қарар", ["Res. 130"]],
    ["Res.\n135", ["Res. 135"]],
    ["Res. 135, Res. 136", ["Res. 135", "Res. 136"]],
    ["Res. 135; Res. 136", ["Res. 135", "Res. 136"]],
    ["Res. 135᠂ Res. 136", ["Res. 135", "Res. 136"]],
    ["Res. 135 and 136", ["Res. 135", "Res. 136"]],
    ["Res. 135 и 136", ["Res. 135", "Res. 136"]],
    ["Res. 135 ve 136", ["Res. 135", "Res. 136"]],
    ["القرار 130 والقرار 174", ["Res. 130", "Res. 174"]],
    ["Res. 135/136", ["Res. 135", "Res. 136"]],
    ["Res. 135 + Res. 136", ["Res. 135", "Res. 136"]],
    ["Res. 135, Dec. 5", ["Res. 135", "Dec. 5"]],
    ["Res. 135\nRes. 136", ["Res. 135", "Res. 136"]],
    ["Res. 135 (Rev. Bucharest, 2022), Res. 136", ["Res. 135", "Res. 136"]],
    ["Res. 30 (Rev. Bucharest, 2022) and Res. 135", ["Res. 30", "Res. 135"]],
    ["Resolutions 101, 102", ["Res. 101", "Res. 102"]],
    ["CS 1003, 1004", ["CS 1003", "CS 1004"]],
    ["CS Art. 4 and 5", ["CS Art. 4", "CS Art. 5"]],
    ["Dec. 5, Annex 2; Res. 71, Annex 1", ["Dec. 5, Annex 2", "Res. 71, Annex 1"]],
    ["CS; CV", ["CS", "CV"]],
    ["CS, Art. 4", ["CS Art. 4"]],
    ["Res. 135 and the Convention", ["Res. 135", "CV"]],
    ["new resolution on AI, data and children", ["new resolution on AI, data and children"]],
    ["new resolution on AI; Res. 135", ["new resolution on AI", "Res. 135"]],
    ["Financial plan, and the budget", ["Financial plan, and the budget"]],
    ["Budget; Res. 135", ["Budget", "Res. 135"]],
    ["Res. 71 Annex 1 (text of UZB)", ["Res. 71, Annex 1", "left out: (text of UZB)"]],
    [
      "Resolution 130: strengthening the role of ITU",
      ["Res. 130", "left out: strengthening the role of ITU"],
    ],
  ])("%j", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test.each([
    "Res. 135 to 137",
    "Res. 135-137",
    "Res. 135 (and 136)",
    "Res. 135 Res. 136",
    "Res. 135, Budget",
    "130, 174",
    "135 и 136",
    "130",
    "Res. 1З5",
    "new resolution on AI, Res. 135",
    Array(300).fill("Res. 1").join(" and "),
  ])("is refused where a part of it would be lost: %j", (cell) => {
    expect(read(cell)).toBeUndefined();
  });

  test("may have numbers alone in a column of resolutions", () => {
    expect(read("130", true)).toEqual(["Res. 130"]);
    expect(read("130, 174", true)).toEqual(["Res. 130", "Res. 174"]);
  });

  test.each([
    "нова резолюція про роумінг",
    "rezoluție nouă privind spectrul de urgență",
    "новая резолюция о роуминге",
  ])("does not put English words before those of another language: %j", (cell) => {
    const found = readTargetCell(cell, false);
    expect(found.ok ? "" : found.message).toContain("write its subject in English, too");
  });

  test("says how several texts are written", () => {
    expect(readTargetCell("Res. 135, Budget", false)).toEqual({
      ok: false,
      message:
        '"Res. 135, Budget" may name several texts: part them by semicolons, as in "Res. 135; Res. 136", without further words',
    });
  });

  test("loses no number and no word: each is in a target, is named as left out, or the cell is refused", () => {
    const word = fc.constantFrom(
      "Res. 135",
      "Res. 136 (Rev. Bucharest, 2022)",
      "Dec. 5",
      "CS 1003",
      "137",
      "new resolution on AI",
      "Budget",
      "Kazakhstan",
      "Annex 2",
      "Резолюция 138",
      "to 139",
      "CV Art. 4",
    );
    const sign = fc.constantFrom(
      ", ",
      "; ",
      " and ",
      " и ",
      "/",
      " + ",
      "\n",
      " ",
      " to ",
      " – ",
      "، ",
      " & ",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 4 }), (pieces) => {
        const cell = pieces.map(([text, end], at) => (at === pieces.length - 1 ? text : text + end)).join("");
        const found = read(cell)?.join(" ");
        if (found === undefined) return;
        for (const [text] of pieces) {
          const kept = text.replace(" (Rev. Bucharest, 2022)", "").match(/\d+|Budget|Kazakhstan|AI/g) ?? [];
          for (const each of kept) expect(found, cell).toContain(each);
        }
      }),
      { numRuns: amount(100, 400) },
    );
  });
});

test.each(["ኬንያ፣ ግብፅ", "ኬንያ፤ ግብጽ", "ኬንያ እና ግብፅ", "كينيا، مصر", "肯尼亚、埃及"])(
  "%s are the sponsors of a cell",
  (cell) => {
    expect(readSponsorCell(cell)).toEqual([
      { ok: true, value: "KEN" },
      { ok: true, value: "EGY" },
    ]);
  },
);

test.each([
  "Haiti?",
  "Haiti (?)",
  "(Haiti)",
  "Guyana, Haiti?",
  "Guyana; ?Haiti",
  "Guyana\n~Haiti",
  "Γαλλία, Αϊτή;",
  "Αϊτή;",
])("of a cell of sponsors a name with a mark of doubt is not read: %s", (cell) => {
  const read = readSponsorCell(cell);
  expect(read.some(({ ok }) => !ok)).toBe(true);
  expect(read).not.toContainEqual({ ok: true, value: "HTI" });
});
