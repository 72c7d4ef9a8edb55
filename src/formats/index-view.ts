import type { Brief, SponsorEntry, TargetEntry } from "../brief/types.ts";
import { sponsorAnchor, targetAnchor } from "./anchors.ts";
import type { ProposalView } from "./proposal-view.ts";

export interface SponsorView extends Omit<SponsorEntry, "proposals" | "throughGroups"> {
  anchor: string;
  proposals: ProposalView[];
  through: {
    code: string;
    name: string;
    anchor: string;
    membership: string;
    marked: boolean;
    proposals: ProposalView[];
  }[];
}

export interface SponsorIndex {
  groups: SponsorView[];
  states: SponsorView[];
  others: SponsorView[];
  notStated: ProposalView[];
}

export interface TargetView extends Omit<TargetEntry, "proposals"> {
  anchor: string;
  proposals: ProposalView[];
}

/** The index by sponsor: groups, states, others, then the proposals whose source names none. */
export function sponsorIndex(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): SponsorIndex {
  const entries = brief.sponsors.map((entry) => sponsorView(entry, proposals));
  return {
    groups: entries.filter(({ kind }) => kind === "group"),
    states: entries.filter(({ kind }) => kind === "state"),
    others: entries.filter(({ kind }) => kind === "other"),
    notStated: [...proposals.values()].filter(({ sponsors }) => sponsors.length === 0),
  };
}

function sponsorView(entry: SponsorEntry, proposals: ReadonlyMap<string, ProposalView>): SponsorView {
  const { throughGroups, ...sponsor } = entry;
  return {
    ...sponsor,
    anchor: sponsorAnchor(entry.code),
    proposals: found(entry.proposals, proposals),
    through: throughGroups.map((through) => ({
      code: through.group.code,
      name: through.group.name,
      anchor: sponsorAnchor(through.group.code),
      membership: through.membership,
      marked: through.membership !== "confirmed",
      proposals: found(through.proposals, proposals),
    })),
  };
}

/** The index by what is acted on, in blocks of one kind, in the brief's order. */
export function targetIndex(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
): { kind: TargetEntry["kind"]; targets: TargetView[] }[] {
  const blocks = new Map<TargetEntry["kind"], TargetView[]>();
  for (const entry of brief.targets) {
    const view = { ...entry, anchor: targetAnchor(entry.key), proposals: found(entry.proposals, proposals) };
    const block = blocks.get(entry.kind);
    if (block === undefined) blocks.set(entry.kind, [view]);
    else block.push(view);
  }
  return [...blocks].map(([kind, targets]) => ({ kind, targets }));
}

/** The proposals of the keys, in their order; a key without a proposal is left out. */
export function found(keys: readonly string[], proposals: ReadonlyMap<string, ProposalView>): ProposalView[] {
  return keys.flatMap((key) => proposals.get(key) ?? []);
}
