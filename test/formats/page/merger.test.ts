import { expect, test } from "vitest";
import type { Brief, Change } from "../../../src/brief/types.ts";
import { gridView } from "../../../src/formats/page/grid-view.ts";
import { halftimeView } from "../../../src/formats/page/halftime-view.ts";
import { proposalViews } from "../../../src/formats/page/proposal-view.ts";
import { brief, issue, proposal, reference, sponsor } from "../brief-fixture.ts";

const taken = proposal("atu/b", {
  sponsors: [sponsor("ATU")],
  status: "merged",
  open: false,
  successors: [{ key: "isr/a", title: "Help lines" }],
});
const open = proposal("isr/a", { sponsors: [sponsor("EGY")], status: "introduced" });
const beside = proposal("tur/c", { sponsors: [sponsor("RUS")], status: "introduced" });

const at = (one: typeof open) => ({ issue: one.issue, proposal: reference(one) });
const list: Change[] = [
  { kind: "merged", ...at(open), mergedFrom: [reference(taken)] },
  { kind: "merged", ...at(taken), from: "submitted", to: "merged", successors: [reference(open)] },
  { kind: "moved", ...at(open), from: "submitted", to: "introduced" },
  { kind: "moved", ...at(beside), from: "submitted", to: "introduced" },
];
const since = { edition: 1, asOf: "2018-10-10" } as const;
const record: Brief = brief([issue("cybersecurity")], [taken, open, beside], {
  changes: { first: false, since, list },
});

test("a proposal that moved on counts as moved in the grid, whatever was merged into it", () => {
  const [table] = gridView(record, proposalViews(record)).tables;
  const news = table?.rows.flatMap(({ cells }) =>
    cells.flatMap(({ counts }) => counts.map(({ code, news }) => [code, news])),
  );
  expect(news).toEqual([
    ["EGY", [{ kind: "moved", count: 1 }]],
    ["RUS", [{ kind: "moved", count: 1 }]],
  ]);
});

test("a proposal that takes in another is not itself named a merged one", () => {
  const views = proposalViews(record);
  expect(views.get("isr/a")?.change?.name).toBe("merger");
  expect(views.get("atu/b")?.change?.name).toBe("merged");
  const places = [
    {
      proposals: [
        { key: "isr/a", moved: "merged" as const },
        { key: "tur/c", moved: "moved" as const },
      ],
    },
  ];
  const halftime = { days: 19, lastDay: "2018-11-16", stuckAfter: 5, places, next: [], deferred: [] };
  const lines = halftimeView({ ...record, halftime }, views)?.places[0]?.lines;
  expect(lines?.map(({ key, moved }) => [key, moved])).toEqual([
    ["isr/a", "merger"],
    ["tur/c", "moved"],
  ]);
});

test("a group whose only proposal was merged has something on record", () => {
  const others = gridView(record, proposalViews(record)).withoutProposals;
  expect(others.map(({ code }) => code)).not.toContain("ATU");
  const without = brief([issue("cybersecurity")], [open, beside]);
  without.grid.columns.unshift({ code: "APT", kind: "group", name: "Asia-Pacific Telecommunity" });
  for (const row of without.grid.rows) row.cells.unshift({ proposals: [], positions: [] });
  const missing = gridView(without, proposalViews(without)).withoutProposals;
  expect(missing.map(({ code }) => code)).toEqual(["APT"]);
});
