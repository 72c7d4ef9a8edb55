import type { BriefProposal } from "../../brief/types.ts";
import type { ProposalView } from "./proposal-view.ts";

type Source = BriefProposal["sources"][number];

/** Words of a summary, and words of an outcome with its history, that a row of the register holds. */
const MOST_WORDS = 40;

/** A source of one or several rows; its locators together. */
interface Note extends Source {
  id: string;
  letter: string;
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
  const notes = new Map<string, { source: Source; locators: Set<string> }>();
  for (const source of proposals.flatMap(({ sources }) => sources)) {
    const note = notes.get(noteKey(source)) ?? { source, locators: new Set() };
    if (source.locator !== undefined) note.locators.add(source.locator);
    notes.set(noteKey(source), note);
  }
  const keys = [...notes.keys()];
  const reference = (source: Source) => {
    const letter = letters(keys.indexOf(noteKey(source)));
    return { id: `_${section}-note-${letter}`, letter };
  };
  return {
    title,
    captionId: `_${section}-caption`,
    rows: proposals.map((proposal, index) => ({
      proposal,
      startsTarget: index === 0 || targetsOf(proposals[index - 1]) !== targetsOf(proposal),
      notes: [...new Map(proposal.sources.map((source) => [noteKey(source), reference(source)])).values()],
    })),
    notes: [...notes.values()].map(({ source, locators }) => ({
      ...source,
      ...(locators.size === 0 ? {} : { locator: [...locators].join("; ") }),
      ...reference(source),
    })),
  };
}

/** Two sources are one note where they differ in nothing but the place within it. */
function noteKey({ locator: _, ...source }: Source): string {
  return JSON.stringify(source);
}

function targetsOf(proposal: ProposalView | undefined): string {
  return (proposal?.target ?? []).map(({ key }) => key).join(" ");
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
