import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import type { BriefProposal } from "../../../src/brief/types.ts";
import { estimatedWidth } from "../../../src/formats/pictures/svg.ts";
import {
  axisTicks,
  dayNumber,
  dayOf,
  daysOf,
  monthOf,
  periodsBetween,
  weekOf,
} from "../../../src/formats/pictures/time-axis.ts";
import { datedSteps, timelineRecord } from "../../../src/formats/pictures/timeline-record.ts";
import { timelineView } from "../../../src/formats/pictures/timeline-view.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { brief, issue, proposal, reference } from "../brief-fixture.ts";
import { shippedCorpus } from "../kinds-fixture.ts";
import { templates, wordsOf } from "../renderer.ts";

const words = createWords(templates.strings);

/** The brief of a conference from 29 October to 16 November 2018. */
function of(...proposals: BriefProposal[]) {
  return brief([issue("cybersecurity")], proposals, { asOf: "2018-10-27" });
}

function strips(...proposals: BriefProposal[]) {
  const record = timelineRecord(of(...proposals));
  return record?.strips.map(({ step, total, columns, ranges }) => ({
    step,
    total,
    columns: columns.map(({ from, to, count }) => [dayOf(from), dayOf(to), count]),
    ranges: ranges.map(({ from, to, count }) => [dayOf(from), dayOf(to), count]),
  }));
}

describe("weeks and months", () => {
  test("go from Monday to Sunday, and from the first to the last day", () => {
    const days = (period: { from: number; to: number }) => [dayOf(period.from), dayOf(period.to)];
    expect(days(weekOf(dayNumber("2018-10-29")))).toEqual(["2018-10-29", "2018-11-04"]);
    expect(days(weekOf(dayNumber("2018-11-04")))).toEqual(["2018-10-29", "2018-11-04"]);
    expect(days(weekOf(dayNumber("1965-09-14")))).toEqual(["1965-09-13", "1965-09-19"]);
    expect(days(monthOf(dayNumber("2016-02-29")))).toEqual(["2016-02-01", "2016-02-29"]);
    expect(days(daysOf("2018-12"))).toEqual(["2018-12-01", "2018-12-31"]);
    expect(days(daysOf("2018-12-05"))).toEqual(["2018-12-05", "2018-12-05"]);
  });

  test("follow each other without a gap", () => {
    const anyDay = fc.integer({ min: dayNumber("1865-05-17"), max: dayNumber("2100-12-31") });
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.constantFrom(weekOf, monthOf), (from, length, kind) => {
        const periods = periodsBetween(from, from + length, kind);
        expect(periods[0]?.from).toBeLessThanOrEqual(from);
        expect(periods.at(-1)?.to).toBeGreaterThanOrEqual(from + length);
        for (const [index, period] of periods.entries()) {
          if (index > 0) expect(period.from).toBe((periods[index - 1]?.to ?? 0) + 1);
        }
      }),
    );
  });
});

describe("the timeline of a brief", () => {
  test("counts each step in its week, and in its month where no day is on record", () => {
    const ended = { open: false, status: "adopted" } as const;
    expect(
      strips(
        proposal("a", { submitted: "2018-10-08" }),
        proposal("b", { submitted: "2018-10-14", history: [{ date: "2018-04", status: "announced" }] }),
        proposal("c", {
          submitted: "2018-10-15",
          history: [
            { date: "2018-10-20", status: "revised" },
            { date: "2018-10-30", status: "in-ad-hoc" },
            { date: "2018-11-02", status: "in-committee", note: "back" },
            { date: "2018-11-03", position: "watch" },
            { date: "2018-11-16", status: "adopted" },
          ],
          ...ended,
        }),
      ),
    ).toEqual([
      { step: "announced", total: 1, columns: [], ranges: [["2018-04-01", "2018-04-30", 1]] },
      {
        step: "submitted",
        total: 3,
        columns: [
          ["2018-10-08", "2018-10-14", 2],
          ["2018-10-15", "2018-10-21", 1],
        ],
        ranges: [],
      },
      { step: "revised", total: 1, columns: [["2018-10-15", "2018-10-21", 1]], ranges: [] },
      { step: "discussed", total: 1, columns: [["2018-10-29", "2018-11-04", 1]], ranges: [] },
      { step: "ended", total: 1, columns: [["2018-11-12", "2018-11-18", 1]], ranges: [] },
    ]);
  });

  test("counts a proposal once in each week and once in all, however often it took a step", () => {
    const history = (...dates: string[]) =>
      dates.map((date) => ({ date, status: "in-ad-hoc" as const, note: date }));
    const often = history("2018-11", "2018-10-29", "2018-10-30", "2018-11-06", "2018-11-07");
    const discussed = [proposal("a", { history: often }), proposal("b", { history: history("2018-11-01") })];
    expect(strips(...discussed)).toEqual([
      {
        step: "discussed",
        total: 2,
        columns: [
          ["2018-10-29", "2018-11-04", 2],
          ["2018-11-05", "2018-11-11", 1],
        ],
        ranges: [["2018-11-01", "2018-11-30", 1]],
      },
    ]);
    const view = timelineView(of(...discussed), words);
    expect(view?.picture.html).toContain("Discussed, 2 in all:");
    expect(view?.hasRepeats).toBe(true);
    expect(timelineView(of(proposal("b", { history: history("2018-11-01") })), words)?.hasRepeats).toBe(
      false,
    );
  });

  test("states how many have no date, and leaves out what was superseded or merged", () => {
    const successor = proposal("a", { submitted: "2018-10-08" });
    const replaced = proposal("b", { submitted: "2018-10-01", successors: [reference(successor)] });
    const unknown = proposal("c", { open: false, status: "unknown" });
    const ended = proposal("d", {
      open: false,
      status: "rejected",
      history: [{ date: "2018-11-16", status: "rejected" }],
    });
    expect(timelineRecord(of(successor, replaced, unknown, ended))).toMatchObject({
      undated: 2,
      undatedEnds: 1,
      outside: 0,
    });
    const account = proposal("e", {
      status: "reported",
      history: [{ date: "2018-10-11", status: "reported" }],
    });
    const noted = proposal("f", { history: [{ date: "2018-10-11", position: "watch" }] });
    const updated = proposal("g", { updated: "2018-10-12" });
    const untilEnd = proposal("h", { ...ended, updated: "2018-11-16" });
    const after = proposal("j", { ...ended, updated: "2018-11-20" });
    const without = proposal("i", { status: "reported" });
    expect(timelineRecord(of(successor, account, noted, updated, untilEnd, after, without))).toMatchObject({
      undated: 3,
      otherDates: 3,
      undatedEnds: 0,
    });
    expect(timelineRecord(of(unknown))).toBeUndefined();
    expect(timelineRecord(of())).toBeUndefined();
  });

  test("goes by months where the record is long, and leaves out what lies years off", () => {
    const record = timelineRecord(
      of(
        proposal("a", { submitted: "2017-06-30" }),
        proposal("b", { submitted: "2017-06" }),
        proposal("c", { submitted: "0001-01-01" }),
        proposal("d", { submitted: "2999-12-31" }),
      ),
    );
    expect(record).toMatchObject({ unit: "month", outside: 2, strips: [{ total: 2, ranges: [] }] });
    expect(record?.strips[0]?.columns).toEqual([{ ...daysOf("2017-06"), count: 2 }]);
  });

  test("draws nothing behind the day of the brief, and no number across its line", () => {
    const ended = { open: false, status: "adopted", submitted: "2018-04-02" } as const;
    const history = [{ date: "2018-11-16", status: "adopted" as const }];
    const proposals = Array.from({ length: 20 }, (_, index) => proposal(`p${index}`, { ...ended, history }));
    const drawn = timelineView(
      brief([issue("cybersecurity")], proposals, { asOf: "2018-11-16" }),
      words,
    )?.picture;
    const found = (pattern: RegExp) => (drawn?.html.match(pattern) ?? []).slice(1).map(Number);
    const [line = 0] = found(/class="now" d="M([0-9.]+) /);
    const bars = [...(drawn?.html.matchAll(/class="column" x="([0-9.]+)"[^>]* width="([0-9.]+)"/g) ?? [])];
    expect(bars).toHaveLength(2);
    const ends = bars.map(([, x, width]) => Number(x) + Number(width));
    expect(Math.max(...ends)).toBeLessThan(line);
    expect(Math.max(...ends)).toBeGreaterThan(line - 2);
    const numbers = [...(drawn?.html.matchAll(/<text x="([0-9.]+)"[^>]*text-anchor="end">20</g) ?? [])];
    const number = Number(numbers.at(-1)?.[1]);
    expect(number).toBeGreaterThan(line - 5);
    expect(number).toBeLessThan(line);
  });

  test("includes the day of the brief and of editions that are near, and marks those of one day together", () => {
    const submitted = [proposal("a", { submitted: "2018-10-01" })];
    const drawn = (asOf: string, ...days: string[]) => {
      const movement = {
        editions: [...days, asOf].map((day, at) => ({ edition: at + 1, asOf: day })),
        issues: [],
      };
      const shown = brief([issue("cybersecurity")], submitted, { asOf, movement });
      const svg = timelineView(shown, words)?.picture.html ?? "";
      const width = Number(/viewBox="0 0 ([0-9]+) /.exec(svg)?.[1]);
      const marks = [...svg.matchAll(/class="mark" d="M([0-9.]+) /g)].map(([, x]) => Number(x));
      const labels = [...svg.matchAll(/class="mark" d="[^"]*"\/><text x="([0-9.]+)"[^>]*>([^<]*)</g)];
      for (const x of marks) expect(x + 4).toBeLessThanOrEqual(width);
      for (const [, x, label] of labels)
        expect(Number(x) + estimatedWidth(label ?? "", 11)).toBeLessThanOrEqual(width);
      return {
        marks: marks.length,
        labels: labels.map(([, , label]) => label),
        hasLine: svg.includes('class="now" d'),
      };
    };
    // The conference ends on Friday 16 November, and its week on Sunday 18.
    const of = (...days: string[]) => drawn("2018-11-28", ...days);
    expect(of("2018-10-01")).toEqual({ marks: 1, labels: ["1"], hasLine: true });
    expect(drawn("2018-11-18", "2018-11-18")).toEqual({ marks: 1, labels: ["1"], hasLine: true });
    expect(of("2018-09-24", "2018-11-18")).toEqual({ marks: 2, labels: ["1", "2"], hasLine: true });
    expect(of("2018-10-08", "2018-11-25", "2018-11-25", "2018-11-25")).toEqual({
      marks: 2,
      labels: ["1", "2, 3 and 4"],
      hasLine: true,
    });
    expect(of("2018-06-01", "2018-10-08")).toEqual({ marks: 1, labels: ["2"], hasLine: true });
    expect(drawn("2019-12-01", "2018-10-08")).toEqual({ marks: 1, labels: ["1"], hasLine: false });
  });

  test("names each edition, those that are close together by one label, and no label meets the next mark", () => {
    const submitted = [
      proposal("a", { submitted: "2018-02-05" }),
      proposal("b", { submitted: "2018-10-01" }),
    ];
    const labelsOf = (...days: string[]) => {
      const editions = [...days, "2018-11-28"].map((asOf, at) => ({ edition: at + 1, asOf }));
      const shown = brief([issue("cybersecurity")], submitted, {
        asOf: "2018-11-28",
        movement: { editions, issues: [] },
      });
      const svg = timelineView(shown, words)?.picture.html ?? "";
      const marks = [...svg.matchAll(/class="mark" d="M([0-9.]+) /g)].map(([, x]) => Number(x));
      const ofMarks = [
        ...svg.matchAll(/class="mark" d="M([0-9.]+) [^>]*\/><text x="([0-9.]+)"[^>]*>([^<]*)</g),
      ];
      for (const [, , x = "", label = ""] of ofMarks) {
        const next = marks.find((mark) => mark > Number(x)) ?? Number.POSITIVE_INFINITY;
        expect(Number(x) + estimatedWidth(label, 11)).toBeLessThan(next - 4);
      }
      return ofMarks.map(([, , , label]) => label);
    };
    expect(labelsOf("2018-10-21", "2018-10-28", "2018-11-18")).toEqual(["1–2", "3"]);
    expect(labelsOf("2018-03-01", "2018-10-28", "2018-11-18")).toEqual(["1", "2", "3"]);
    const daily = Array.from({ length: 12 }, (_, at) => dayOf(dayNumber("2018-10-25") + at));
    expect(labelsOf("2018-06-01", ...daily, "2018-11-25")).toEqual(["1", "2–13", "14"]);
  });

  test("begins the band of the conference below the day of the brief where it would cross its words", () => {
    const submitted = [proposal("a", { submitted: "2018-02-05" })];
    const bandOf = (asOf: string) => {
      const svg =
        timelineView(brief([issue("cybersecurity")], submitted, { asOf }), words)?.picture.html ?? "";
      const label = Number(/<text x="[0-9.]+" y="([0-9.]+)"[^>]*class="now"/.exec(svg)?.[1]);
      return { top: Number(/class="band" d="M[0-9.]+ ([0-9.]+)H/.exec(svg)?.[1]), label };
    };
    for (const asOf of ["2018-11-20", "2018-11-05"]) {
      const { top, label } = bandOf(asOf);
      expect(top).toBeGreaterThan(label);
    }
    expect(bandOf("2018-06-05").top).toBeLessThan(20);
  });

  test("draws every dated step, and nothing outside its frame", () => {
    const day = fc.integer({ min: dayNumber("2017-01-01"), max: dayNumber("2019-06-01") }).map(dayOf);
    const date = fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
    );
    const status = fc.constantFrom("announced", "submitted", "revised", "introduced", "adopted", "unknown");
    const history = fc.array(fc.record({ date, status }), { maxLength: 5 });
    const fields = fc.record({ submitted: fc.option(date, { nil: undefined }), history, open: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), (all) => {
        const drawn = of(...all.map((each, index) => proposal(`p${index}`, each as Partial<BriefProposal>)));
        const record = timelineRecord(drawn);
        const { steps } = datedSteps(drawn);
        const counts = (record?.strips ?? []).flatMap(({ columns, ranges }) => [...columns, ...ranges]);
        const sum = counts.reduce((all, { count }) => all + count, 0);
        expect(sum).toBeLessThanOrEqual(steps.length - (record?.outside ?? steps.length));
        for (const { step, date } of steps.filter(() => record?.outside === 0)) {
          const own = record?.strips.find((strip) => strip.step === step);
          const { from, to } = daysOf(date);
          const isIn = (each: { from: number; to: number }) => each.from <= from && to <= each.to;
          expect([...(own?.columns ?? []), ...(own?.ranges ?? [])].some(isIn)).toBe(true);
          const most = Math.max(
            ...[...(own?.columns ?? []), ...(own?.ranges ?? [])].map(({ count }) => count),
          );
          expect(own?.total).toBeGreaterThanOrEqual(most);
          expect(own?.total).toBeLessThanOrEqual(all.length);
        }
        for (const { from, to } of counts) {
          expect(from).toBeGreaterThanOrEqual(record?.from ?? 0);
          expect(to).toBeLessThanOrEqual(record?.to ?? 0);
        }
      }),
    );
  });
});

describe("the axis", () => {
  const labels = (from: string, to: string, unit: "week" | "month" = "week") => {
    const period = { from: dayNumber(from), to: dayNumber(to) };
    const record = { ...period, unit, strips: [], undated: 0, undatedEnds: 0, outside: 0 };
    return axisTicks(record, 600 / (period.to + 1 - period.from), 11, words).map(({ label }) => label);
  };

  test("names weeks of a short record, and months of a longer one, with the year once", () => {
    expect(labels("2018-10-15", "2018-11-18")).toEqual([
      "15 Oct 2018",
      "22 Oct",
      "29 Oct",
      "5 Nov",
      "12 Nov",
    ]);
    expect(labels("2018-07-23", "2018-11-18")).toEqual(["Aug 2018", "Sept", "Oct", "Nov"]);
    const whole = labels("2026-01-19", "2026-12-06");
    expect(whole.slice(0, 3)).toEqual(["Feb 2026", "Mar", "Apr"]);
    expect(whole.slice(0, -1)).not.toContain("");
    expect(labels("2018-11-05", "2019-03-31")).toEqual(["Dec 2018", "Jan 2019", "Feb", "Mar"]);
  });

  test("leaves a name out where it has no room", () => {
    const two = labels("2016-11-01", "2018-11-30", "month");
    expect(two).toHaveLength(25);
    expect(two.filter((label) => label !== "").length).toBeLessThan(20);
    expect(two[0]).toBe("Nov 2016");
  });
});

test("every number of PP-18's timeline stands in words, and in its table", async () => {
  const corpus = await shippedCorpus("pp-18");
  const shown = buildBrief(corpus, { today: "2026-12-24", audience: "public", asOf: "2018-12-01" });
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
