import { unchanged } from "../format-rules.ts";
import type { Locator, Source } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A text of the frontmatter, and the path of its key. */
type Text = readonly [path: string, text: string | undefined];

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
      yield* marked(at, [["title", title], ["lead", lead], ...textsOf(sources)]);
    for (const { at, title, label, sources } of outcomes)
      yield* marked(at, [["title", title], ["label", label], ...textsOf(sources)]);
    for (const { at, title, outcome, limits, history, sources } of proposals) {
      const notes = history.map(({ note }, index): Text => [`history.${index}.note`, note]);
      yield* marked(at, [
        ["title", title],
        ["outcome", outcome],
        ["limits", limits],
        ...notes,
        ...textsOf(sources),
      ]);
    }
  },
};

function textsOf(sources: readonly Source[]): Text[] {
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
