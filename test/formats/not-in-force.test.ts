import { beforeAll, describe, expect, it } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { BUILD_FORMATS, exportsOf } from "../../src/commands/option-declarations.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { conferenceCalendar } from "../../src/formats/calendar.ts";
import { createChangesRenderer } from "../../src/formats/html.ts";
import { coveringMessage } from "../../src/formats/mail/eml.ts";
import { createWords } from "../../src/formats/templates/words.ts";
import { changesMessage } from "../../src/formats/text/changes-message.ts";
import { changesMarkdown, changesText } from "../../src/formats/text/changes-text.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";
import { partsOf } from "./docx/docx-structure.ts";
import { fonts, renderEnglish, templates, wordsOf } from "./renderer.ts";

const words = createWords(templates.strings);
const renderChanges = createChangesRenderer({ templates, strings: templates.strings, fonts });

/** Words of the group that no output states without their mark: of the issue, and of the proposal. */
const OURS = /OURWISH|OURDEMAND|OURVIEW|OURPLEA/g;
const MARK = /not yet agreed|not agreed|agreement void|agreed only later|Proposed\b/;

function files(position: string, review: string, turn: string, keys: Record<string, string>) {
  return {
    "conference.md": conference({
      meetings: "[{date: 2026-11-12, committee: COM5, issues: [cybersecurity]}]",
    }),
    "issues/cybersecurity.md": issue(
      { position, ...(position === "agreed" ? { agreed: "2026-09-20" } : {}) },
      `At stake.\n\n## Common position\n\nOURWISH, ${turn}.\n\n## Asks\n\n- OURDEMAND, ${turn}.`,
    ),
    "a.md": proposal({ sponsors: "KEN" }),
    "b.md": proposal(
      { sponsors: "USA", target: "Res. 71", position: "support", review, ...keys },
      `A summary.\n\n## Position\n\nOURVIEW, ${turn}.\n\n## Ask\n\nOURPLEA, ${turn}.`,
    ),
  };
}

async function corpusOf(given: Record<string, string>): Promise<Corpus> {
  const { corpus, findings } = await load(given);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return corpus;
}

/** All outputs of a brief but the PDF, which is the page, by name; as plain text. */
async function outputsOf(brief: Brief): Promise<Map<string, string>> {
  const plain = (bytes: Uint8Array | string) =>
    typeof bytes === "string"
      ? bytes
      : wordsOf([...partsOf(bytes).values()].join(" ").replace(/<\/w:p>/g, " "));
  const mail = (html: string) =>
    Buffer.from(coveringMessage({ brief, pdf: new Uint8Array(), html, words, fileName: "a.pdf" }))
      .toString()
      .replaceAll("=\r\n", "")
      .replace(/Content-Disposition[\s\S]*/, "");
  const exported = await exportsOf(brief, new Set(BUILD_FORMATS), () => words);
  return new Map([
    ...exported
      .filter(({ format }) => format !== "json")
      .map(({ file, bytes }) => [file, plain(bytes)] as const),
    ["brief.html", ofPage(renderEnglish(brief))],
    ["changes.html", ofPage(renderChanges(brief))],
    ["changes.txt", changesText(brief, words)],
    ["changes.md", changesMarkdown(brief, words)],
    ["message", changesMessage(brief, words, 5000)],
    ["meetings.ics", conferenceCalendar(brief, words) ?? ""],
    ...(brief.for === undefined ? [] : [["covering-message.eml", mail("")] as const]),
  ]);
}

/** The words of a page, with a line end after each entry. */
function ofPage(html: string): string {
  return html
    .split(/<\/(?:li|tr|article|section|table)>/)
    .map(wordsOf)
    .join("\n\n");
}

/** The places of an output where words of the group stand without a mark in the same entry. */
function unmarked(text: string): string[] {
  const near = (entry: string, at: number) =>
    entry.slice(Math.max(0, at - 260), at + 260).replace(/\s+/g, " ");
  return text
    .split("\n\n")
    .flatMap((entry) => [...entry.matchAll(OURS)].map(({ index }) => near(entry, index)))
    .filter((place) => !MARK.test(place));
}

const OCTOBER = "2026-10-20";
const BRIEFS: [string, Pick<BriefOptions, "audience"> & { for?: string; asOf?: string; isFirst?: true }][] = [
  ["a delegation", { audience: "delegation", for: "KEN" }],
  ["a delegation, without an earlier edition", { audience: "delegation", for: "KEN", isFirst: true }],
  ["a delegation after the conference", { audience: "delegation", for: "KEN", asOf: "2026-11-28" }],
  ["all delegations", { audience: "delegation" }],
  ["the group", { audience: "internal" }],
  ["the group, without an earlier edition", { audience: "internal", isFirst: true }],
  ["the group after the conference", { audience: "internal", asOf: "2026-11-28" }],
];

describe.each([
  ["only proposed", "proposed", "draft", {}],
  ["in review", "proposed", "in-review", {}],
  ["agreed on a later day", "proposed", "agreed", { "reviewed-on": "2026-12-20" }],
] as const)("what the group wants, %s,", (_what, position, review, keys) => {
  let [before, now]: Corpus[] = [];
  beforeAll(async () => {
    before = await corpusOf(files(position, review, "that they wait", keys));
    now = await corpusOf(files(position, review, "that they act", keys));
  });

  it.each(BRIEFS)("is marked in every output for %s", async (_who, { isFirst, ...options }) => {
    if (before === undefined || now === undefined) throw new Error("no corpus");
    const asOf = options.asOf ?? OCTOBER;
    const { for: _state, ...forAll } = options;
    const edition = buildBrief(before, { today: OCTOBER, ...forAll, asOf: "2026-10-01" });
    const brief = buildBrief(now, {
      today: asOf,
      ...options,
      asOf,
      ...(isFirst ? {} : { since: { number: 1, brief: edition } }),
    });
    const outputs = await outputsOf(brief);
    const found = [...outputs].flatMap(([name, text]) => unmarked(text).map((place) => `${name}: ${place}`));
    expect(found).toEqual([]);
    expect([...outputs.values()].join(" ")).toMatch(OURS);
  });
});
