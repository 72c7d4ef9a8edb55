import type { Change } from "../../brief/types.ts";

/**
 * The ids of elements that links of a page point to. A proposal's id is its key, an issue's begins with `issues/`, that
 * of what became of a text with `outcomes/`, folders without proposals, and all others begin with `_`, which no key does:
 * ids never collide.
 */

/** The ids of the fixed sections of a brief. */
export const SECTIONS = {
  firstPage: "_first-page",
  introduction: "_introduction",
  contents: "_contents",
  delegation: "_delegation",
  halftime: "_halftime",
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

/** What became of a text, by the name of its file. */
export function outcomeAnchor(slug: string): string {
  return `outcomes/${slug}`;
}

export function sponsorAnchor(code: string): string {
  return `_sponsor-${code.toLowerCase()}`;
}

export function targetAnchor(key: string): string {
  return `_target-${targetSlug(key)}`;
}

/** A target's key as a part of an address: each character that needs escaping there is written as its code point. */
export function targetSlug(key: string): string {
  return key.replace(/[^a-zA-Z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** The id of a change's entry: stable, because it is made of the kind of change and of what changed. */
export function changeId({ proposal, issue, kind }: Change): string {
  const what = proposal?.key ?? (issue === undefined ? "_conference" : issueAnchor(issue));
  return `_change-${kind}/${what}`;
}
