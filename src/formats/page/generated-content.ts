import type { Words } from "../templates/words.ts";
import type { PageView } from "./page-view.ts";

/** Characters that fit on one line beside the "as of" date. */
const LONGEST = 88;
/** Letters of one word: a margin box breaks no word, and would put it over what stands beside it. */
const LONGEST_WORD = 36;

/**
 * Page rules for print: a named page for each section, whose running head names it, with the "as of" date, the
 * publisher and "page x of y". Chromium knows no running elements, so each name is a rule of its own.
 */
export function runningHeads(view: PageView, words: Words): string {
  const { brief } = view;
  const asOf = words.say("running.brief", {
    conference: brief.conference.id,
    brief: words.say(`briefName.${brief.kind}`),
    date: words.date(brief.asOf),
  });
  const mark = view.isInternal ? words.say("internal.mark") : "";
  const shared = [
    `@page{@top-right{content:${cssString(shortened(asOf))}}`,
    `@bottom-left{content:${cssString(mark === "" ? shortened(brief.conference.publisher) : mark)}}`,
    `@bottom-right{content:${pageOfPages(words)}}}`,
    "@page cover{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}",
  ];
  const section = (name: string, title: string): string =>
    `@page ${name}{@top-left{content:${cssString(shortened(title))}}}`;
  const fixed = ["contents", "overview", "grid", "glance", "sponsors", "targets", "reading", "indexes"].map(
    (name) => section(name, words.say(`sections.${name}`)),
  );
  const state = view.delegation?.state.name;
  const delegation =
    state === undefined ? [] : [section("delegation", words.say("delegation.running", { state }))];
  const opening = ["halftime", "outcomes"]
    .filter((name) => name === brief.kind)
    .map((name) => section(name, words.say(`sections.${name}`)));
  const wide = section("grid-landscape", words.say("sections.grid"));
  // A page with another name begins a new sheet: issues in the background are short, and share one name.
  const issues = view.issues.map((issue) =>
    issue.isBackground
      ? `.${issue.section}{page:background}`
      : `${section(issue.section, issue.title)}.${issue.section}{page:${issue.section}}`,
  );
  const blocks = ["internal", "delegation"].map(
    (audience) =>
      `aside[data-audience=${audience}]::before{content:${cssString(words.say(`block.${audience}`))}}`,
  );
  const blocksForStates = statesOfBlocks(brief).map((states) => {
    const names = states.split("; ");
    const label = words.say("block.states", { count: names.length, states: words.list(names) });
    return `aside[data-for=${cssString(states)}]::before{content:${cssString(label)}}`;
  });
  return [
    ...shared,
    ...fixed,
    ...delegation,
    ...opening,
    wide,
    section("background", words.say("sections.background")),
    ...issues,
    changeSigns(words),
    ...blocks,
    ...blocksForStates,
  ].join("\n");
}

/** For which states the blocks of a brief are that are for some alone, as the blocks themselves say it. */
function statesOfBlocks(brief: PageView["brief"]): string[] {
  if (brief.audience === "public") return [];
  const marks = JSON.stringify(brief).matchAll(/ data-for=\\"([^"\\]+)\\"/g);
  return [...new Set([...marks].map(([, states = ""]) => states))].sort();
}

/** The catalogue's "Page {page} of {pages}" with counters in the places of its two values. */
function pageOfPages(words: Words): string {
  return words
    .say("running.page", { page: "\u0001", pages: "\u0002" })
    .split(/([\u0001\u0002])/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\u0001" ? "counter(page)" : part === "\u0002" ? "counter(pages)" : cssString(part),
    )
    .join(" ");
}

function shortened(title: string): string {
  const words = title.replace(/\S+/g, (word) => cut(word, LONGEST_WORD));
  return cut(words, LONGEST);
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join("");
  return `${kept.trimEnd()}…`;
}

/**
 * The style rules that put signs around words that were added, deleted or moved, and around those that only one of
 * two texts has. Each is printed, for a sign that is hidden from the eye is missing in a PDF as well; who hears the
 * page hears words in its place. What has moved is told in words for everyone.
 */
function changeSigns(words: Words): string {
  const say = (key: string) => words.say(`changesInText.${key}`);
  return [
    ...signed("ins", ["+", "+"], [say("insStart"), say("insEnd")]),
    ...signed("del", ["−", "−"], [say("delStart"), say("delEnd")]),
    ...signed("mark", ["‹", "›"], [say("markStart"), say("markEnd")]),
    ...["Up", "Down"].flatMap((way) =>
      ["ins", "del"].flatMap((tag) => [
        `${tag}.moved-${way.toLowerCase()}::before{content:${cssString(`${say(`${tag}Moved${way}`)} `)}}`,
        `${tag}.moved-${way.toLowerCase()}::after{content:none}`,
      ]),
    ),
  ].join("\n");
}

/** A sign before and behind, with the words to be heard; browsers that know no such words show the sign alone. */
function signed(tag: string, signs: readonly [string, string], heard: readonly [string, string]): string[] {
  return (["before", "after"] as const).map((place, index) => {
    const sign = cssString(signs[index] ?? "");
    return `${tag}::${place}{content:${sign};content:${sign} / ${cssString(` ${heard[index] ?? ""} `)}}`;
  });
}

/** A text as a CSS string that can stand in a style element: whatever could end either is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} .,:;()\-–—·/]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
  });
  return `"${escaped}"`;
}
