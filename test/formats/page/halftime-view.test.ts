import { expect, test } from "vitest";
import { halftimeView } from "../../../src/formats/page/halftime-view.ts";
import { proposalViews } from "../../../src/formats/page/proposal-view.ts";
import { brief, issue, proposal } from "../brief-fixture.ts";

test("the groups of a committee are below it, also where it has no proposal itself", () => {
  const all = ["a", "b", "c", "d"].map((key) => proposal(key));
  const record = brief([issue("cybersecurity")], all);
  const places = [
    { committee: "COM5", proposals: [{ key: "a" }] },
    { committee: "COM6", group: "ad hoc group on AI", proposals: [{ key: "b" }] },
    { committee: "COM6", group: "ad hoc group on WSIS", proposals: [{ key: "c" }] },
    { proposals: [{ key: "d" }] },
  ];
  const halftime = { days: 19, lastDay: "2018-11-16", stuckAfter: 5, places, next: [], deferred: [] };
  const view = halftimeView({ ...record, halftime }, proposalViews(record));
  expect(view?.places.map((place) => [place.committee, place.group, place.total, place.startsBlock])).toEqual(
    [
      ["COM5", "", 1, false],
      ["COM6", "", 0, true],
      ["COM6", "ad hoc group on AI", 1, false],
      ["COM6", "ad hoc group on WSIS", 1, false],
      ["", "", 1, true],
    ],
  );
  expect(view?.committees.map(({ committee, total }) => [committee, total])).toEqual([
    ["COM5", 1],
    ["COM6", 2],
    ["", 1],
  ]);
});
