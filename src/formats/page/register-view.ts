import type { BriefProposal } from "../../brief/types.ts";
import { optionalKeys } from "../../optional-keys.ts";
import type { ProposalView } from "./proposal-view.ts";

type Source = BriefProposal["sources"][number];

/** Words of a summary, and words of an outcome with its history, that a row of the register holds. */
const MOST_WORDS = 40;

/** A source of one or several rows, its locators together, and what it does not say of them. */
interface Note extends Source {
  id: string;
  letter: string;
  limits?: string;
}

/** The proposals of an issue of which little is on record, a row each: by what they act on, their sources as notes. */
export interface RegisterView {
  title: string;
  captionId: string;
  rows: { proposal: ProposalView; startsTarget: boolean; notes: { id: string; letter: string }[] }[];
  notes: Note[];
}

/**
 * Whether all that is on record of a proposal fits a row of the register: neither a position nor a text nor sections,
 * no opposite proposal, a short summary and a short outcome. All others are printed as entries.
 */
export function fitsRegister(proposal: BriefProposal): boolean {
  const { position = "none", positionText, ask, text, analysis, further, opposes, history } = proposal;
  if (position !== "none" || positionText || ask || text || analysis) return false;
  if (further.length > 0 || opposes.length > 0 || isUnderReview(proposal)) return false;
  const ending = [proposal.outcome ?? "", ...history.map(({ note = "" }) => note)].join(" ");
  return wordCount(proposal.summary?.text ?? "") <= MOST_WORDS && wordCount(ending) <= MOST_WORDS;
}

/** The internal audience reads of these what no row has a place for. */
function isUnderReview({ review, reviewedBy, voided }: BriefProposal): boolean {
  return (review !== undefined && review !== "draft") || reviewedBy !== undefined || voided !== undefined;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/**
 * @param section unique to the issue: anchors of its notes begin with it
 * @param proposals in the order of print, those that fit the register
 */
export function registerView(title: string, section: string, proposals: ProposalView[]): RegisterView {
  const notes = new Map<string, Omit<Note, "locator"> & { locators: Set<string> }>();
  const rows = proposals.map((proposal, index) => ({
    proposal,
    startsTarget: index === 0 || targetsOf(proposals[index - 1]) !== targetsOf(proposal),
    notes: proposal.sources.map(({ locator, ...source }, place) => {
      // What the sources do not say stands once, before the first of them.
      const what = { ...source, ...optionalKeys({ limits: place === 0 ? proposal.limits : undefined }) };
      const key = JSON.stringify(what);
      const letter = letters(notes.size);
      const note = notes.get(key) ?? {
        ...what,
        letter,
        id: `_${section}-note-${letter}`,
        locators: new Set(),
      };
      if (locator !== undefined) note.locators.add(locator);
      notes.set(key, note);
      return note;
    }),
  }));
  return {
    title,
    captionId: `_${section}-caption`,
    rows: rows.map((row) => ({ ...row, notes: [...new Set(row.notes)] })),
    notes: [...notes.values()].map(({ locators, ...note }) => ({
      ...note,
      ...(locators.size === 0 ? {} : { locator: [...locators].join("; ") }),
    })),
  };
}

function targetsOf(proposal: ProposalView | undefined): string {
  return (proposal?.target ?? []).map(({ key }) => key).join(" ");
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
