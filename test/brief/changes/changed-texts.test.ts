import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { changedFields } from "../../../src/brief/changes/changed-fields.ts";
import { currentWording, isSameText, proposedWording } from "../../../src/brief/changes/same-wording.ts";
import { redlineExcerpt, redlineFences } from "../../../src/brief/text-changes/redline-html.ts";
import type { ChangedField, RichText } from "../../../src/brief/types.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { optionalKeys } from "../../../src/json-values.ts";
import { amount } from "../../gate.ts";

/** One instrument in the text of a proposal: paragraphs as they are, and as they are proposed; undefined for no block. */
interface Instrument {
  heading?: string | undefined;
  current?: string[] | undefined;
  proposed?: string[] | undefined;
}

function textOf(instruments: readonly Instrument[]): RichText | undefined {
  const block = (name: string, paragraphs: string[] | undefined) =>
    paragraphs === undefined ? [] : [`\`\`\`${name}\n${paragraphs.join("\n\n")}\n\`\`\``];
  const blocks = instruments.flatMap(({ heading, current, proposed }) => [
    ...(heading === undefined ? [] : [`### ${heading}`]),
    ...block("current", current),
    ...block("proposed", proposed),
  ]);
  return richText(parseMarkdown(blocks.join("\n\n")).children, {
    headingLevel: 4,
    idPrefix: "",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
    replace: (node, next) => redlineFences(node, next, "en"),
  });
}

function changes(before: readonly Instrument[], now: readonly Instrument[]) {
  const [was, is] = [textOf(before), textOf(now)];
  return changedFields(["text"], optionalKeys({ text: was }), optionalKeys({ text: is }), "en");
}

/** The changes in substance, a line each. */
function lines(before: readonly Instrument[], now: readonly Instrument[]): string[] {
  return changes(before, now).substance.map(({ field, marked }) => `${field}: ${marked?.text}`);
}

function fieldsOf({ substance, spelling }: ReturnType<typeof changes>): string[] {
  return [...substance, ...spelling].map(({ field }) => field);
}

const [STUDY, KEEP] = ["*resolves* to continue the study", "*resolves* to keep networks on during elections"];
const before: Instrument[] = [{ current: [STUDY], proposed: [KEEP] }];

describe("a change of the proposed text is not one of the text in force, and the other way round", () => {
  it.each<[string, Instrument[], string[]]>([
    [
      "words are added, and the paragraphs are no longer compared with each other",
      [{ current: [STUDY], proposed: [`${KEEP} and exams`] }],
      ["text: resolves to keep networks on during elections{+ and exams+}"],
    ],
    [
      "a paragraph is added",
      [{ current: [STUDY], proposed: [KEEP, "*invites* States to report"] }],
      ["text: resolves to keep networks on during elections{+\ninvites States to report+}"],
    ],
    [
      "the text in force is taken out",
      [{ proposed: [KEEP] }],
      ["currentText: [-resolves to continue the study-]"],
    ],
    [
      "another instrument is added, with a heading",
      [...before, { heading: "Resolution 131", proposed: ["*urges* States to report"] }],
      ["text: resolves to keep networks on during elections{+\nResolution 131\nurges States to report+}"],
    ],
    [
      "a paragraph is added to both",
      [{ current: [STUDY, "more of it"], proposed: [KEEP, "more of it"] }],
      ["text: resolves to keep networks on during elections{+\nmore of it+}"],
    ],
    [
      "the text in force changed, and of the proposed one only a blank and letter case",
      [{ current: [`${STUDY} in 2027`], proposed: ["*Resolves* to keep networks  on during elections"] }],
      ["currentText: resolves to continue the study{+ in 2027+}"],
    ],
  ])("%s", (_, now, expected) => {
    expect(lines(before, now)).toEqual(expected);
  });

  it("what both had is in neither, and other words are proposed in its place: the reader sees what is no longer in force", () => {
    const were = [{ current: [STUDY], proposed: [STUDY] }];
    expect(lines(were, [{ proposed: ["*resolves* to continue the work"] }])).toEqual([
      "text: resolves to continue the [-study-]{+work+}",
      "currentText: [-resolves to continue the study-]",
    ]);
  });

  const WORDS = ["the", "Council", "*resolves*", "to", "study", "5", "10 %", "States,", "not", "reports;"];
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
  const wording = words.map((all) => all.join(" "));
  const paragraph = fc.oneof(
    { weight: 4, arbitrary: wording },
    { weight: 1, arbitrary: wording.map((rest) => `1 ${rest}`) },
    { weight: 1, arbitrary: fc.tuple(wording, wording).map(([left, right]) => `| ${left} | ${right} |`) },
  );
  const block = fc.option(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { nil: undefined });
  const instruments = (first = 130) =>
    fc
      .array(fc.record({ current: block, proposed: block }), { minLength: 1, maxLength: 3 })
      .map((all): Instrument[] =>
        all.map((each, index) => ({ heading: `Resolution ${first + index}`, ...each })),
      );
  const blocks = fc.array(block, { minLength: 3, maxLength: 3 });

  it("whatever is proposed instead, in one or more instruments", () => {
    fc.assert(
      fc.property(instruments(), blocks, (were, proposed) => {
        const are = were.map((each, index) => ({ ...each, proposed: proposed[index] }));
        expect(fieldsOf(changes(were, are))).not.toContain("currentText");
      }),
      { numRuns: 15 },
    );
  });

  it("whatever the text in force is instead", () => {
    fc.assert(
      fc.property(instruments(), blocks, (all, current) => {
        // Without a proposed text the one in force is proposed unchanged.
        const were = all.filter(({ proposed }) => proposed !== undefined);
        const are = were.map((each, index) => ({ ...each, current: current[index] }));
        expect(fieldsOf(changes(were, are))).not.toContain("text");
      }),
      { numRuns: 15 },
    );
  });

  it("where new instruments come with their headings, and others go", () => {
    const proposedAlone = instruments(140).map((all) =>
      all
        .filter(({ proposed }) => proposed !== undefined)
        .map(({ heading, proposed }) => ({ heading, proposed })),
    );
    fc.assert(
      fc.property(instruments(), proposedAlone, (were, others) => {
        expect(fieldsOf(changes(were, [...were, ...others]))).not.toContain("currentText");
        expect(fieldsOf(changes([...were, ...others], were))).not.toContain("currentText");
      }),
      { numRuns: 15 },
    );
  });

  it("no word is left out: the marks have what each wording gained and lost, and none is of blanks alone", () => {
    fc.assert(
      fc.property(instruments(), instruments(), (were, are) => {
        const [was, is] = [textOf(were)?.text ?? "", textOf(are)?.text ?? ""];
        const { substance, spelling } = changes(were, are);
        const all = [...substance, ...spelling];
        const shown = new Map(all.map(({ field, marked: text }) => [field, balanceOfMarks(text)]));
        for (const { marked: text } of all) expect(text?.html ?? "").not.toMatch(/<(ins|del)>\s*</);
        const ofProposed = balance(proposedWording(was), proposedWording(is));
        const ofCurrent = balance(currentWording(was), currentWording(is));
        expect(shown.get("text") ?? new Map()).toEqual(ofProposed);
        const currentShown = shown.get("currentText");
        if (currentShown !== undefined) expect(currentShown).toEqual(ofCurrent);
        else expect(missing(ofCurrent, all.find(({ field }) => field === "text")?.marked)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** How often each word and sign is in the second text more than in the first one. */
function balance(before: string, after: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const unit of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [])
      counts.set(unit, (counts.get(unit) ?? 0) + by);
  };
  add(before, -1);
  add(after, 1);
  return new Map([...counts].filter(([, count]) => count !== 0).sort());
}

/** What a wording gained or lost, and the marks do not have. */
function missing(changed: ReadonlyMap<string, number>, text: ChangedField["marked"]): string[] {
  const [lost, gained] = [balance(marked(text, "del"), ""), balance("", marked(text, "ins"))];
  return [...changed].flatMap(([unit, count]) => {
    const shown = (count < 0 ? lost : gained).get(unit) ?? 0;
    return Math.abs(shown) < Math.abs(count) ? [unit] : [];
  });
}

function balanceOfMarks(text: ChangedField["marked"]): Map<string, number> {
  return balance(marked(text, "del"), marked(text, "ins"));
}

function marked(text: ChangedField["marked"], mark: "ins" | "del"): string {
  const all = (text?.html ?? "").matchAll(new RegExp(`<${mark}>([^<]*)`, "g"));
  return [...all].map(([, words]) => words).join(" ");
}

describe("blanks", () => {
  it.each([
    ["10% of it", "10 % of it", undefined],
    ["10% of it", "10 % of all", "10 % of [-it-]{+all+}"],
    ["to day", "today", "[-to day-]{+today+}"],
    ["a joint venture", "a joint-venture", "a [-joint venture-]{+joint-venture+}"],
    ["国际 电联 会议", "国际电联会议", "[-国际 电联 会议-]{+国际电联会议+}"],
  ])("%s, then %s", (was, is, expected) => {
    expect(redlineExcerpt(was, is, "en")?.text).toBe(expected);
  });

  it("they are marked where they part two words or stand in place of a sign, and never alone", () => {
    const units = ["国际", "电联", "会", " ", " ", ",", "10", "%", "-", "act", "。", "\n"];
    const text = fc.array(fc.constantFrom(...units), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.constantFrom("en", "zh"), text, text, (language, was, is) => {
        const html = redlineExcerpt(was, is, language)?.html;
        expect(html ?? "").not.toMatch(/<(ins|del)>\s*</);
        const without = (mark: string) =>
          (html ?? is).replaceAll(new RegExp(`<${mark}>[^<]*</${mark}>|<[^>]*>`, "g"), "");
        if (html?.includes("…")) return;
        expect(isSameText(without("del"), is)).toBe(true);
        expect(isSameText(without("ins"), was)).toBe(true);
      }),
      { numRuns: amount(30, 60) },
    );
  });
});
