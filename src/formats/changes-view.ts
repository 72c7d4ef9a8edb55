import { type Brief, CHANGE_KINDS, type Change, type ChangeKind } from "../brief/types.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import type { ProposalView } from "./proposal-view.ts";

/** What changed, as the cover and the section of that name tell it. */
export interface ChangesView {
  total: number;
  /** By issue in the order of print; the title is empty for the conference itself. */
  issues: { title: string; changes: ChangeView[] }[];
  /** The kinds that matter most, for the cover: how many, and the first few by name. */
  highlights: { words: ChangeKind; count: number; names: { anchor: string; text: string }[]; more: number }[];
}

/** Kinds on the cover, and names of each. */
const HIGHLIGHTS = 5;
const NAMES = 4;

/** The changes of a brief with their links resolved. */
export function changesView(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): ChangesView {
  const { list } = brief.changes;
  const titles = new Map(brief.issues.map(({ slug, title }) => [slug, title]));
  const groups = new Map<string, ChangeView[]>();
  for (const change of list) {
    const title = change.issue === undefined ? "" : (titles.get(change.issue) ?? change.issue);
    groups.set(title, [...(groups.get(title) ?? []), changeView(change, brief, proposals)]);
  }
  return {
    total: list.length,
    issues: [...groups].map(([title, changes]) => ({ title, changes })),
    highlights: CHANGE_KINDS.map((kind) => highlight(kind, list, proposals))
      .filter(({ count }) => count > 0)
      .slice(0, HIGHLIGHTS),
  };
}

function highlight(
  kind: ChangeKind,
  list: readonly Change[],
  proposals: ReadonlyMap<string, ProposalView>,
): ChangesView["highlights"][number] {
  const ofKind = list.filter((change) => change.kind === kind);
  const named = ofKind.flatMap(({ proposal }) => proposal ?? []);
  const names = named.slice(0, NAMES).map(({ key, label, title }) => ({
    anchor: proposals.get(key)?.anchor ?? "",
    text: label ?? title,
  }));
  return { words: kind, count: ofKind.length, names, more: named.length - names.length };
}
