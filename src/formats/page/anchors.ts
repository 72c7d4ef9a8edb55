import type { Change, LocalText } from "../../brief/types.ts";

/**
 * The names that links of a page point to. A proposal's is its key and an issue's begins with `issues/`, a folder
 * that holds no proposals; all others begin with `_`, which no key does: no two can be the same.
 */

/** The fixed sections of a brief. */
export const SECTIONS = {
  introduction: "_introduction",
  contents: "_contents",
  delegation: "_delegation",
  halftime: "_halftime",
  outcomes: "_outcomes",
  scores: "_scores",
  sequel: "_sequel",
  changes: "_changes",
  grid: "_grid",
  glance: "_glance",
  sponsors: "_sponsors",
  targets: "_targets",
  reading: "_reading",
} as const;

export function issueAnchor(slug: string): string {
  return `issues/${slug}`;
}

export function sponsorAnchor(code: string): string {
  return `_sponsor-${code.toLowerCase()}`;
}

export function targetAnchor(key: string): string {
  return `_target-${targetSlug(key)}`;
}

/** Keys of targets may hold any words: what an address cannot hold as it stands is written as its code point. */
export function targetSlug(key: string): string {
  return key.replace(/[^a-zA-Z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** The entry of a change in the list of what changed: stable, for it is made of the kind and of what changed. */
export function changeId({ proposal, issue, kind }: Change): string {
  const what = proposal?.key ?? (issue === undefined ? "_conference" : issueAnchor(issue));
  return `_change-${kind}/${what}`;
}

/** A text that stands in the brief a second time: as it is, or as its plain lines where it has places or headings. */
export interface RepeatedText {
  html: LocalText | null;
  lines: string[];
}

/** No place may be named twice on a page, and headings of a longer text fit under no line of this one. */
export function repeatedText(text: LocalText | undefined): RepeatedText | null {
  if (text === undefined) return null;
  const standsAlone = !/ id="|<h[1-6]/.test(text.html);
  return standsAlone ? { html: text, lines: [] } : { html: null, lines: text.text.split("\n") };
}
