import { pageNumberParts, runningHead, type Words } from "../templates/words.ts";
import type { PageView } from "./page-view.ts";

/** Characters that fit on one line beside the "as of" date. */
const LONGEST = 88;
/** Characters of one word: a margin box breaks no word, and a longer one would overlap the box beside it. */
const LONGEST_WORD = 36;

/**
 * The rules with generated content: running heads and feet, signs of changed words, labels of restricted blocks. A head has
 * the conference's title, which becomes that of the part at the top of its page where the tool prints; beside it the "as of"
 * date, below the publisher and "page x of y". The first page has none, whether it is a page of its own or not.
 */
export function runningHeads(view: PageView, words: Words): string {
  const { brief } = view;
  const mark = view.isInternal ? words.text("internal.mark") : "";
  const shared = [
    `@page{@top-right{content:${cssString(shortened(runningHead(brief, words)))}}`,
    `@bottom-left{content:${cssString(mark === "" ? shortened(brief.conference.publisher) : mark)}}`,
    `@bottom-right{content:${pageOfPages(words)}}}`,
    ...["cover", "overview:first"].map(
      (page) =>
        `@page ${page}{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}`,
    ),
  ];
  const section = (name: string, title: string): string =>
    `@page ${name}{@top-left{content:${cssString(shortened(title))}}}`;
  const general = section("overview", brief.conference.title);
  const state = view.delegation?.state.name;
  const delegation =
    state === undefined ? [] : [section("delegation", words.text("delegation.running", { state }))];
  const wide = section("grid-landscape", words.text("sections.grid"));
  const blocks = ["internal", "delegation"].map(
    (audience) =>
      `aside[data-audience=${audience}]::before{content:${cssString(restrictionLabel(audience, "", words))}}`,
  );
  const blocksForStates = statesOfBlocks(brief).map((states) => {
    const label = restrictionLabel("delegation", states, words);
    return `aside[data-for=${cssString(states)}]::before{content:${cssString(label)}}`;
  });
  return [...shared, general, ...delegation, wide, changeSigns(words), ...blocks, ...blocksForStates].join(
    "\n",
  );
}

/** The lists of states in the brief's blocks that are for some states only, as their attributes have them. */
function statesOfBlocks(brief: PageView["brief"]): string[] {
  if (brief.audience === "public") return [];
  const marks = JSON.stringify(brief).matchAll(/ data-for=\\"([^"\\]+)\\"/g);
  return [...new Set([...marks].map(([, states = ""]) => states))].sort();
}

/** The label of a restricted block. @param states names of states, separated by semicolons; empty for an audience */
export function restrictionLabel(audience: string, states: string, words: Words): string {
  if (states === "") return words.text(`block.${audience}`);
  const names = states.split("; ");
  return words.text("block.states", { count: names.length, states: words.list(names) });
}

/** The number of a page as a `content` value: CSS counters of the same names stand for its two values. */
function pageOfPages(words: Words): string {
  return pageNumberParts(words)
    .map((part) => (typeof part === "string" ? cssString(part) : `counter(${part.field})`))
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
 * The rules that put signs around added, deleted and moved words, and around words that only one of two texts has. The
 * signs are visible, because Chromium leaves invisible ones out of a PDF; screen readers read alternative text in their
 * place. Moved words are labelled with a text for everyone.
 */
function changeSigns(words: Words): string {
  const text = (key: string) => words.text(`changesInText.${key}`);
  return [
    ...signed("ins", ["+", "+"], [text("insStart"), text("insEnd")]),
    ...signed("del", ["−", "−"], [text("delStart"), text("delEnd")]),
    ...signed("mark", ["‹", "›"], [text("markStart"), text("markEnd")]),
    ...["Up", "Down"].flatMap((way) =>
      ["ins", "del"].flatMap((tag) => [
        `${tag}.moved-${way.toLowerCase()}::before{content:${cssString(`${text(`${tag}Moved${way}`)} `)}}`,
        `${tag}.moved-${way.toLowerCase()}::after{content:none}`,
      ]),
    ),
  ].join("\n");
}

/** A sign before and after, with alternative text; browsers without support for alternative text show the sign alone. */
function signed(tag: string, signs: readonly [string, string], spoken: readonly [string, string]): string[] {
  return (["before", "after"] as const).map((place, index) => {
    const sign = cssString(signs[index] ?? "");
    return `${tag}::${place}{content:${sign};content:${sign} / ${cssString(` ${spoken[index] ?? ""} `)}}`;
  });
}

/** A text as a CSS string for a `style` element: every character that could end the string or the element is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} .,:;()\-–—·/]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
  });
  return `"${escaped}"`;
}
