import { expect, test } from "vitest";
import { letteredNotes } from "../../../src/formats/page/lettered-notes.ts";

/** The notes of rows with sources in Document 80, each as its letters; then the notes. */
function notesOf(...rows: { names: string[]; places: (string | undefined)[] }[]): string[] {
  const notes = letteredNotes("issue-1");
  const marks = rows.map(({ names, places }) => {
    const sources = places.map((locator) => ({
      title: "Document 80",
      ...(locator !== undefined && { locator }),
    }));
    return notes
      .marks({ names, sources })
      .map(({ letter }) => letter)
      .join("");
  });
  return [marks.join(" "), ...notes.list().map(({ letter, locator = "" }) => `${letter} ${locator}`)];
}

test("rows share a note whose places name them", () => {
  const rows = [
    { names: ["BGD/80/3", "Res. 130"], places: ["opening list, BGD/80/3"] },
    { names: ["BGD/80/30", "Res. 131"], places: ["opening list, BGD/80/30"] },
    { names: ["BGD/80/4"], places: [undefined] },
    { names: ["ECP 1"], places: ["ECP 1"] },
  ];
  expect(notesOf(...rows)).toEqual(["a a a a", "a opening list, BGD/80/3; opening list, BGD/80/30; ECP 1"]);
});

test("no place is that of another row: each has a note of its own, unless it is the same", () => {
  const rows = [
    { names: ["BGD/80/3"], places: ["BGD/80/3"] },
    { names: ["BGD/80/2"], places: ["page 5"] },
    { names: ["BGD/80/1"], places: ["BGD/80/11"] },
    { names: ["BGD/80/4"], places: ["page 5"] },
    { names: ["BGD/80/5"], places: ["page 6", "page 7"] },
  ];
  expect(notesOf(...rows)).toEqual([
    "a b c b d",
    "a BGD/80/3",
    "b page 5",
    "c BGD/80/11",
    "d page 6; page 7",
  ]);
});

test.each(["Resolution 30", "Résolution 30", "Res. 30", "RES 30 (Rev. Doha, 2026)"])(
  "a text is known by its number and kind: %s",
  (place) => {
    const rows = [
      { names: ["Res. 30"], places: [place] },
      { names: ["Res. 136"], places: ["Resolution 136"] },
    ];
    expect(notesOf(...rows)).toEqual(["a a", `a ${place}; Resolution 136`]);
  },
);

test.each(["page 30", "Resolution 301", "Decision 30", "30", "Gres. 30"])("and not by %s", (place) => {
  const rows = [
    { names: ["Res. 30"], places: [place] },
    { names: ["Res. 136"], places: ["Resolution 136"] },
  ];
  expect(notesOf(...rows)[0]).toBe("a b");
});
