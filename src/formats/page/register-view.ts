import type { BriefProposal } from "../../brief/types.ts";
import type { LetteredNotes, NoteMark } from "./lettered-notes.ts";
import type { ProposalView } from "./proposal-view.ts";

/** Words of a summary, and words of an outcome with its history, that a row of the register holds. */
const MOST_WORDS = 40;

/** The proposals of an issue of which little is on record, a row each, by what they act on. */
export interface RegisterView {
  title: string;
  captionId: string;
  rows: { proposal: ProposalView; startsTarget: boolean; notes: NoteMark[] }[];
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
 * @param section unique to the issue: the id of its caption begins with it
 * @param proposals in the order of print, those that fit the register
 */
export function registerView(
  title: string,
  section: string,
  proposals: ProposalView[],
  notes: LetteredNotes,
): RegisterView {
  return {
    title,
    captionId: `_${section}-caption`,
    rows: proposals.map((proposal, index) => ({
      proposal,
      startsTarget: index === 0 || targetsOf(proposals[index - 1]) !== targetsOf(proposal),
      notes: notes.marks(proposal.sources, proposal.limits),
    })),
  };
}

function targetsOf(proposal: ProposalView | undefined): string {
  return (proposal?.target ?? []).map(({ key }) => key).join(" ");
}
