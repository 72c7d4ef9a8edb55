import { describe, expect, test } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import type { Brief } from "../../../src/brief/types.ts";
import { loadCorpus } from "../../../src/corpus/load-corpus.ts";
import { actionsView } from "../../../src/formats/glance/actions-view.ts";
import { movementViews } from "../../../src/formats/glance/movement-view.ts";
import { timelineView } from "../../../src/formats/glance/timeline-view.ts";
import { wantsView } from "../../../src/formats/glance/wants-view.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { brief, issue, proposal, sponsor } from "../brief-fixture.ts";
import { attributes, renderEnglish, templates, wordsOf } from "../renderer.ts";

const words = createWords(templates.strings);

async function pp18(asOf = "2018-10-27"): Promise<Brief> {
  const { corpus } = await loadCorpus({ folder: "proposals/pp-18", shown: "proposals/pp-18" });
  if (corpus === undefined) throw new Error("proposals/pp-18 has errors");
  const options = { today: "2026-12-24", audience: "public" as const };
  const first = { number: 1, brief: buildBrief(corpus, { ...options, asOf: "2018-07-31", edition: 1 }) };
  return buildBrief(corpus, { ...options, asOf, since: first, earlier: [first] });
}

/** The section of the page, without what stands before and after it. */
function glanceOf(page: string): string {
  const start = page.indexOf('<section class="glance"');
  return start < 0 ? "" : page.slice(start, page.indexOf("</section>", start));
}

const cells = (html: string) =>
  [...html.matchAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/g)].map((cell) => wordsOf(cell[1] ?? "").trim());

describe("PP-18 at a glance", () => {
  test("has the figures of the cover as sums of its bars, and those of the grid as its tiles", async () => {
    const shown = await pp18();
    const actions = actionsView(shown, movementViews(shown, words));
    expect(actions?.total).toBe(shown.figures.proposals);
    expect(actions?.sums.map(({ action, count }) => ({ action, count }))).toEqual(shown.figures.byAction);
    for (const { counts, total } of actions?.rows ?? []) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
    expect(actions).toMatchObject({ since: 1, before: 22 });

    const wants = wantsView(shown, words);
    const tiles = wants?.rows.flatMap((row) =>
      row.cells.map(({ tiles: svg }) => svg?.html.match(/z/g)?.length ?? 0),
    );
    // A tile of a suppression has two frames.
    const double = shown.proposals.filter(
      ({ action, successors }) => action === "SUP" && successors === undefined,
    ).length;
    const inGrid = shown.grid.rows.flatMap((row) => row.cells.map(({ proposals }) => proposals.length));
    const sum = (numbers: number[] = []) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(tiles)).toBe(sum(inGrid) + double);
  });

  test("tells every number of the timeline in words, and as a table", async () => {
    const shown = await pp18("2018-12-01");
    const view = timelineView(shown, words);
    expect(wordsOf(view?.picture.html ?? "")).toContain(
      "Announced, 2 in all: April 2018, day not on record: 2. Submitted, 45 in all: 23 – 29 July 2018: 5; 17 – 23 September 2018: 5;",
    );
    expect(view?.rows.at(-1)).toEqual({
      label: words.dates("2018-11-12", "2018-11-18"),
      counts: [null, null, 14],
    });
    expect(view).toMatchObject({ undated: 13, undatedEnds: 0, outside: 0 });
  });

  test("keeps within the weight that a page can spare, and gives each name once", async () => {
    const page = renderEnglish(await pp18());
    const glance = glanceOf(page);
    const sparks = page.match(/ <span class="movement">.*?<\/span>/g) ?? [];
    const drawn = [glance, ...sparks].flatMap((html) => html.match(/<svg.*?<\/svg>/gs) ?? []);
    expect(drawn.join("").length).toBeLessThan(25_000);
    expect(glance.length).toBeLessThan(32_000);
    expect(sparks).toHaveLength(21);
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ""] of glance.matchAll(/<use href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  test("tells each issue's movement in its header", async () => {
    const page = renderEnglish(await pp18());
    expect(page).toContain(`aria-label="Edition 1: 3 proposals; Now: 5 proposals, 2 changes"`);
    expect(wordsOf(page)).toContain("5 proposals from 3 in edition 1");
    expect(wordsOf(page)).toContain("4 proposals as in edition 1");
  });
});

const security = issue("cybersecurity", { title: `Security & <"trust">` });
const space = issue("space", { title: "Outer space", priority: "background" });

describe("a small brief at a glance", () => {
  test("has no such section where nothing can be drawn", () => {
    expect(glanceOf(renderEnglish(brief([security], [])))).toBe("");
    expect(renderEnglish(brief([security], []))).not.toContain("#_glance");
  });

  test("compares no bars where there is one issue", () => {
    const one = brief([security], [proposal("a", { submitted: "2018-10-08" })]);
    expect(actionsView(one, new Map())).toBeNull();
    expect(wordsOf(glanceOf(renderEnglish(one)))).toContain("When it happened");
  });

  test("shows two issues, what is not stated too, and escapes their names", () => {
    const two = brief(
      [security, space],
      [
        proposal("a", { action: "MOD", sponsors: [sponsor("ATU")] }),
        proposal("b", { issue: "space", action: "NOC", position: "oppose" }),
        proposal("c", { issue: "space", sponsors: [sponsor("ATU"), sponsor("B")] }),
      ],
    );
    const glance = glanceOf(renderEnglish(two));
    expect(glance).toContain("<bdi>Security &amp; &lt;&quot;trust&quot;&gt;</bdi>");
    expect(cells(glance.slice(0, glance.indexOf("</table>")))).toEqual([
      ...["Issue", "MOD", "NOC", "Not stated", "Total"],
      ...[`Security & <"trust">`, "1", "", "", "1"],
      ...["Outer space", "", "1", "1", "2"],
      ...["All issues", "1", "1", "1", "3"],
    ]);
    const labels = [...glance.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]);
    expect(labels).toEqual(["1 MOD", "1 action not stated", "1 action not stated", "1 NOC; 1 Oppose"]);
  });

  test("shows a position in the key as in the tiles", () => {
    const shown = brief([security], [proposal("a", { position: "oppose", sponsors: [sponsor("ATU")] })]);
    const view = wantsView(shown, words);
    const drawn = (html = "") => html.slice(html.indexOf(">"));
    expect(view?.positions.map(({ position }) => position)).toEqual(["oppose"]);
    expect(drawn(view?.positions[0]?.tile.html)).toBe(drawn(view?.rows[0]?.cells[0]?.tiles?.html));
  });

  test("gives states and others one column where there are many", () => {
    const codes = ["B", "CHN", "EGY", "RUS", "USA", "X1", "X2", "X3", "X4", "X5", "X6"];
    const many = brief(
      [security],
      [proposal("a", { sponsors: codes.map(sponsor) }), proposal("b", { sponsors: [sponsor("ATU")] })],
    );
    const view = wantsView(many, words);
    expect(view?.columns.map(({ kind, code }) => [kind, code])).toEqual([
      ["sponsor", "ATU"],
      ["shared", ""],
    ]);
    // One proposal of eleven sponsors is one tile.
    expect(
      view?.rows[0]?.cells.map(({ tiles }) => /aria-label="([^"]*)"/.exec(tiles?.html ?? "")?.[1]),
    ).toEqual(["1 action not stated", "1 action not stated"]);
  });

  test("tells of editions in between only what moved", () => {
    const asOf = "2018-10-01";
    const editions = [
      { edition: 1, asOf },
      { edition: 2, asOf },
      { edition: 3, asOf },
      { edition: 4, asOf },
      { asOf },
    ];
    const issues = [{ issue: "cybersecurity", proposals: [1, 1, 1, 2, 2], changes: [0, 0, 1, 0, 0] }];
    const view = movementViews(brief([security], [], { movement: { editions, issues } }), words);
    expect(view.get("cybersecurity")?.spark.html).toContain(
      `aria-label="Edition 1: 1 proposal; Edition 3: 1 proposal, 1 change; Edition 4: 2 proposals; Now: 2 proposals"`,
    );
  });

  test("is the same bytes each time", () => {
    const two = brief(
      [security, space],
      [proposal("a", { submitted: "2018-10-08" }), proposal("b", { issue: "space" })],
    );
    expect(glanceOf(renderEnglish(two))).toBe(glanceOf(renderEnglish(two)));
  });
});
