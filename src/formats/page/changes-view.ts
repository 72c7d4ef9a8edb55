import { CHANGE_KINDS } from "../../brief/declaration/changes.ts";
import type { Brief, ChangeKind } from "../../brief/types.ts";
import { issueAnchor } from "./anchors.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import { compactLabels } from "./compact-labels.ts";
import type { ProposalView } from "./proposal-view.ts";

/** What changed, as every form of it is told: the section, the cover, and the messages. */
export interface ChangesView {
  total: number;
  /** How many changes of each kind, the most important first. */
  tally: { kind: ChangeKind; count: number }[];
  /** By issue in the order of print; title and anchor are empty for the conference itself. */
  issues: { title: string; anchor: string; changes: ChangeView[] }[];
  /** Of spelling, layout and the like: told last and by name alone. */
  edited: ChangeView[];
  cover: CoverChanges;
}

/** The most important changes, for the cover. */
interface CoverChanges {
  lines: CoverLine[];
  /** Changes that no line tells, edits not counted. */
  more: number;
}

/** One change by name, or several of a kind that are too many for that. */
interface CoverLine {
  kind: ChangeKind;
  /** Null where the line tells several. */
  change: ChangeView | null;
  count: number;
  /** What the several are called, runs of numbers drawn together; titles where they have no number. */
  names: string[];
  /** How many of them are not among the names. */
  unnamed: number;
}

const COVER_LINES = 6;
/** Changes of one kind that have a line each. */
const NAMED_APART = 2;
/** Names, or runs of them, on a line for several. */
const NAMES = 12;

/** The changes with their places in the brief resolved. */
export function changesView(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): ChangesView {
  const { list } = brief.changes;
  const titles = new Map(brief.issues.map(({ slug, title }) => [slug, title]));
  const views = list.map((change) => ({ change, view: changeView(change, brief, proposals) }));
  const told = views.filter(({ view }) => !view.isMinor);
  const slugs = [...new Set(told.map(({ change }) => change.issue))];
  const tally = CHANGE_KINDS.map((kind) => ({
    kind,
    count: list.filter((change) => change.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return {
    total: list.length,
    tally,
    issues: slugs.map((slug) => ({
      title: slug === undefined ? "" : (titles.get(slug) ?? slug),
      anchor: slug !== undefined && titles.has(slug) ? issueAnchor(slug) : "",
      changes: told.filter(({ change }) => change.issue === slug).map(({ view }) => view),
    })),
    edited: views.filter(({ view }) => view.isMinor).map(({ view }) => view),
    cover: coverChanges(told.map(({ view }) => view)),
  };
}

function coverChanges(told: readonly ChangeView[]): CoverChanges {
  const lines = CHANGE_KINDS.flatMap((kind) =>
    coverLines(
      kind,
      told.filter((change) => change.kind === kind),
    ),
  ).slice(0, COVER_LINES);
  const shown = lines.reduce((sum, { count }) => sum + count, 0);
  return { lines, more: told.length - shown };
}

function coverLines(kind: ChangeKind, changes: readonly ChangeView[]): CoverLine[] {
  if (changes.length <= NAMED_APART) {
    return changes.map((change) => ({ kind, change, count: 1, names: [], unnamed: 0 }));
  }
  const labelled = changes.filter(({ label }) => label !== "");
  const runs = compactLabels(labelled.map(({ label }) => label));
  const titles = changes.filter(({ label }) => label === "").map(({ title }) => title);
  const names = [...runs, ...titles];
  if (names.length <= NAMES) return [{ kind, change: null, count: changes.length, names, unnamed: 0 }];
  const shown = changes.slice(0, NAMES - 1);
  const unnamed = changes.length - shown.length;
  return [
    {
      kind,
      change: null,
      count: changes.length,
      names: shown.map(({ label, title }) => label || title),
      unnamed,
    },
  ];
}
