import type { SponsorRef } from "../../brief/types.ts";
import { compactLabels } from "../text/proposal-in-words.ts";
import type { ProposalView } from "./proposal-view.ts";

/** Whether a state has signed what its group proposes, as far as that is on record. */
export interface SignedView {
  /** What it is on record as having signed, in short. */
  signed: string[];
  /** What has signatories on record and it is none of them, in short. */
  unsigned: string[];
  /** There are others, of which no signatory is on record. */
  hasUnknown: boolean;
}

/** What of a group's proposals a state has signed. */
export function signedBy(state: string, proposals: readonly ProposalView[]): SignedView {
  const known = proposals.filter(({ signatories }) => signatories.length > 0);
  const hasSigned = ({ signatories }: ProposalView) => signatories.some(({ code }) => code === state);
  return {
    signed: inShort(known.filter(hasSigned)),
    unsigned: inShort(known.filter((proposal) => !hasSigned(proposal))),
    hasUnknown: known.length < proposals.length,
  };
}

function inShort(proposals: readonly ProposalView[]): string[] {
  return compactLabels(proposals.map(({ label, title }) => label ?? title));
}

/** Who signed what of a group's proposals: a row a state, a column a proposal, and totals. */
export interface SignaturesView {
  id: string;
  group: string;
  /** `number` is at the head of the column; the row below the table names the proposal. */
  columns: { number: number; proposal: ProposalView; total: number }[];
  rows: { state: SponsorRef; cells: boolean[]; total: number }[];
  total: number;
}

/** Collators by language: constructing one takes longer than sorting the names of all states. */
const collators = new Map<string, Intl.Collator>();

/** The alphabetical order of a language (BCP 47). */
export function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

/** The tables of the groups of which signatories are on record; `language` (BCP 47) sorts the names of the states. */
export function signatureTables(
  groups: readonly { code: string; proposals: readonly ProposalView[] }[],
  language: string,
): SignaturesView[] {
  const byName = collatorOf(language);
  return groups.flatMap(({ code, proposals }) => {
    const signed = proposals.filter(({ signatories, isReplaced }) => signatories.length > 0 && !isReplaced);
    if (signed.length === 0) return [];
    const states = new Map(
      signed.flatMap(({ signatories }) => signatories.map((state) => [state.code, state])),
    );
    const rows = [...states.values()]
      .sort((a, b) => byName.compare(a.name, b.name))
      .map((state) => {
        const cells = signed.map(({ signatories }) => signatories.some((each) => each.code === state.code));
        return { state, cells, total: cells.filter(Boolean).length };
      });
    const columns = signed.map((proposal, index) => ({
      number: index + 1,
      proposal,
      total: proposal.signatories.length,
    }));
    const total = columns.reduce((sum, column) => sum + column.total, 0);
    return [{ id: `_signatures-${code.toLowerCase()}`, group: code, columns, rows, total }];
  });
}
