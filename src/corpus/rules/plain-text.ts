import { unchanged } from "../format-rules.ts";
import type { Locator, Outcome, Proposal, Source } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A text of the frontmatter, and the path of its key. */
export type Text = readonly [path: string, text: string | undefined];

/** Emphasis with asterisks or double underscores, code and links. */
const MARKS = [
  /(?<![*\w])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![*\w])/g,
  /(?<![_\w])(__)(?=[^\s_])([^_\n]*[^\s_])\1(?![_\w])/g,
  /(`)([^`\n]+)\1/g,
  /(!?\[)([^[\]\n]+)\]\([^()\s]+\)/g,
];

/** Texts of the frontmatter contain no Markdown, since they are printed as typed. */
export const plainText: Rule = {
  name: "plain-text",
  isOfOneFile: true,
  severity: "warning",
  redacted: unchanged,
  reads: {},
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) {
      const { title, place, publisher, note } = conference;
      yield* marked(conference.at, Object.entries({ title, place, publisher, note }));
    }
    for (const { at, title, lead, sources } of issues)
      yield* marked(at, [["title", title], ["lead", lead], ...textsOfSources(sources)]);
    for (const outcome of outcomes) yield* marked(outcome.at, textsOfOutcome(outcome));
    for (const proposal of proposals) yield* marked(proposal.at, textsOfProposal(proposal));
  },
};

/** The texts of an outcome that are printed as typed. */
export function textsOfOutcome({ title, label, sources }: Outcome): Text[] {
  return [["title", title], ["label", label], ...textsOfSources(sources)];
}

/** The same of a proposal. */
export function textsOfProposal({ title, outcome, limits, history, sources }: Proposal): Text[] {
  const notes = history.map(({ note }, index): Text => [`history.${index}.note`, note]);
  return [["title", title], ["outcome", outcome], ["limits", limits], ...notes, ...textsOfSources(sources)];
}

/** The same of the sources of a record. */
export function textsOfSources(sources: readonly Source[]): Text[] {
  return sources.flatMap(({ title, locator }, index): Text[] => [
    [`sources.${index}.title`, title],
    [`sources.${index}.locator`, locator],
  ]);
}

function* marked(at: Locator, texts: readonly Text[]): Iterable<Problem> {
  for (const [path, text] of texts) {
    const plain = text === undefined ? undefined : withoutMarks(text);
    if (plain === text || plain === undefined) continue;
    const message = "Markdown in the frontmatter is printed as typed: write only the words";
    yield { at: at(path), message, suggestion: plain };
  }
}

function withoutMarks(text: string): string {
  return MARKS.reduce((words, mark) => words.replace(mark, (_all, _open, inside: string) => inside), text);
}
