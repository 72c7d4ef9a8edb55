import type { Brief, SponsorEntry, TargetEntry } from "../../brief/types.ts";
import { compactLabels } from "../text/proposal-in-words.ts";
import { sponsorAnchor, targetAnchor, targetSlug } from "./anchors.ts";
import { type ProposalView, proposalsOf, type TextResult, textResult } from "./proposal-view.ts";
import {
  collatorOf,
  type SignaturesView,
  type SignedView,
  signatureTables,
  signedBy,
} from "./signatures-view.ts";

/** A regional group through which a member state proposes. */
interface ThroughView extends SignedView {
  code: string;
  anchor: string;
  membership: string;
  /** Whether the membership is printed with a mark. */
  marked: boolean;
  /** The labels of the group's proposals, with runs of numbers joined; the title where exactly one has no label. */
  labels: string[];
  /** The number of the others without a label; the group's own entry has their titles. */
  unnumbered: number;
}

interface SponsorView extends Omit<SponsorEntry, "proposals" | "throughGroups"> {
  anchor: string;
  proposals: ProposalView[];
  through: ThroughView[];
}

export interface SponsorIndex {
  groups: SponsorView[];
  /** Member states with proposals of their own. */
  proposingStates: SponsorView[];
  /** Member states that propose only through their groups; states of the same groups share an entry. */
  memberStates: { through: ThroughView[]; states: SponsorView[] }[];
  /** Who signed what, of the groups of which signatories are on record. */
  signatures: SignaturesView[];
  others: SponsorView[];
  notStated: ProposalView[];
}

export interface TargetView extends Omit<TargetEntry, "proposals"> {
  anchor: string;
  /** Its name in the page's filters. */
  slug: string;
  /** What became of it, in short; null where that is not on record. */
  /** `isOwn`: it is the text itself, so that its name need not be repeated. */
  textResult: (TextResult & { isOwn: boolean }) | null;
  proposals: ProposalView[];
}

/**
 * The index by sponsor: groups and others in the brief's order, states by name in the brief's language, and the
 * proposals whose source names no sponsor.
 */
export function sponsorIndex(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): SponsorIndex {
  const groupProposals = currentInShort(proposals);
  const entries = brief.sponsors.map((entry) => sponsorView(entry, proposals, groupProposals));
  const byName = collatorOf(brief.language);
  const states = entries
    .filter(({ kind }) => kind === "state")
    .sort((a, b) => byName.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  return {
    groups: entries.filter(({ kind }) => kind === "group"),
    proposingStates: states.filter(({ proposals }) => proposals.length > 0),
    memberStates: byGroups(
      states.filter(({ proposals, through }) => proposals.length === 0 && through.length > 0),
      entries,
    ),
    signatures: signatureTables(
      entries.filter(({ kind }) => kind === "group"),
      brief.language,
    ),
    others: entries.filter(({ kind }) => kind === "other"),
    notStated: [...proposals.values()].filter(({ sponsors }) => sponsors.length === 0),
  };
}

/** Groups states by their regional groups, in the order of these; each list keeps the order of the states. */
function byGroups(
  states: readonly SponsorView[],
  sponsors: readonly SponsorView[],
): SponsorIndex["memberStates"] {
  const alike = new Map<string, { through: ThroughView[]; states: SponsorView[] }>();
  for (const state of states) {
    const key = state.through
      .map(
        ({ code, marked, membership, signed, unsigned }) =>
          `${code} ${marked} ${membership === "suspended"} ${signed.join()} ${unsigned.join()}`,
      )
      .join();
    const list = alike.get(key) ?? { through: state.through, states: [] };
    list.states.push(state);
    alike.set(key, list);
  }
  const places = new Map(sponsors.map(({ code }, index) => [code, index]));
  const placesOf = ({ through }: { through: ThroughView[] }) =>
    through.map(({ code }) => places.get(code) ?? sponsors.length);
  return [...alike.values()].sort((a, b) => compareLists(placesOf(a), placesOf(b)));
}

/** Lexicographic order: by the first number that differs; a prefix comes first. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((number, index) => number !== b[index]);
  if (differing < 0) return a.length - b.length;
  return (a[differing] ?? 0) - (b[differing] ?? -1);
}

function sponsorView(
  entry: SponsorEntry,
  proposals: ReadonlyMap<string, ProposalView>,
  inShortOf: ReturnType<typeof currentInShort>,
): SponsorView {
  const { throughGroups, ...sponsor } = entry;
  return {
    ...sponsor,
    anchor: sponsorAnchor(entry.code),
    proposals: proposalsOf(entry.proposals, proposals),
    through: throughGroups
      .map(({ group, membership, proposals: keys }) => {
        const { current, labels, unnumbered } = inShortOf(keys);
        return {
          code: group.code,
          anchor: sponsorAnchor(group.code),
          membership,
          marked: membership !== "confirmed",
          labels,
          unnumbered,
          ...signedBy(entry.code, current),
        };
      })
      // A group without current proposals is left out, unless its membership is suspended.
      .filter(
        ({ labels, unnumbered, membership }) => labels.length + unnumbered > 0 || membership === "suspended",
      ),
  };
}

/** The proposals of a group that are not replaced, also in short. Dozens of states share the list of their group. */
function currentInShort(proposals: ReadonlyMap<string, ProposalView>) {
  const known = new Map<readonly string[], { current: ProposalView[] } & ReturnType<typeof inShort>>();
  return (keys: readonly string[]) => {
    const before = known.get(keys);
    if (before !== undefined) return before;
    const current = proposalsOf(keys, proposals).filter(({ isReplaced }) => !isReplaced);
    const made = { current, ...inShort(current) };
    known.set(keys, made);
    return made;
  };
}

function inShort(proposals: ProposalView[]): { labels: string[]; unnumbered: number } {
  const labels = compactLabels(proposals.flatMap(({ label }) => label ?? []));
  const unnumbered = proposals.filter(({ label }) => label === null);
  const [only, ...more] = unnumbered;
  if (only === undefined || more.length > 0) return { labels, unnumbered: unnumbered.length };
  return { labels: [...labels, only.title], unnumbered: 0 };
}

/** The index by target, in blocks of one kind, in the brief's order. */
export function targetIndex(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): { kind: TargetEntry["kind"]; targets: TargetView[] }[] {
  const results = new Map(brief.texts.map((text) => [text.slug, textResult(text)]));
  const blocks = new Map<TargetEntry["kind"], TargetView[]>();
  for (const entry of brief.targets) {
    const result = results.get(entry.outcome ?? "");
    const view = {
      ...entry,
      anchor: targetAnchor(entry.key),
      slug: targetSlug(entry.key),
      textResult: result === undefined ? null : { ...result, isOwn: result.text === entry.text },
      proposals: proposalsOf(entry.proposals, proposals),
    };
    blocks.set(entry.kind, [...(blocks.get(entry.kind) ?? []), view]);
  }
  return [...blocks].map(([kind, targets]) => ({ kind, targets }));
}
