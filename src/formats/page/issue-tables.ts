import type { Brief, BriefProposal, RichText, TextOutcome } from "../../brief/types.ts";
import { directionOf, directionOfParagraph } from "../../direction.ts";
import { outcomeAnchor, targetAnchor } from "./anchors.ts";
import type { LetteredNotes, NoteMark } from "./lettered-notes.ts";
import type { ProposalView } from "./proposal-view.ts";

/** Words of a summary, and words of an outcome with its history, that a row of the register holds. */
const MOST_WORDS = 40;

/** The proposals of an issue of which little is on record, a row each, by what they act on. */
export interface RegisterView {
  title: string;
  captionId: string;
  rows: (Noted & { proposal: ProposalView; startsTarget: boolean })[];
}

/** A row whose cell has a title, a summary and the letters of notes. */
interface Noted {
  notes: NoteMark[];
  /** The letters follow the title, since what is below it ends in a list or the like. */
  notesAfterTitle: boolean;
  /** Of the cell, where it is not the brief's; else empty. */
  direction: string;
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

/** For the internal audience: the state of the review, which no row has a column for. */
function isUnderReview({ review, reviewedBy, voided }: BriefProposal): boolean {
  return (review !== undefined && review !== "draft") || reviewedBy !== undefined || voided !== undefined;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/**
 * @param section unique to the issue: the id of its caption begins with it
 * @param proposals in the order of print, those that fit the register
 * @param language of the brief, BCP 47
 */
export function registerView(
  title: string,
  section: string,
  proposals: ProposalView[],
  notes: LetteredNotes,
  language: string,
): RegisterView {
  return {
    title,
    captionId: `_${section}-caption`,
    rows: proposals.map((proposal, index) => ({
      proposal,
      startsTarget: index === 0 || targetsOf(proposals[index - 1]) !== targetsOf(proposal),
      notes: notes.marks({ ...proposal, names: namesOf(proposal) }),
      notesAfterTitle: endsInBlock(proposal.summary),
      direction: proposal.direction ?? directionOfCell([proposal.title, proposal.summary?.text], language),
    })),
  };
}

/** What a source calls a proposal; of a range, the first and the last. */
function namesOf({ id, number, target }: ProposalView): string[] {
  const own = [...(id?.split(" to ") ?? []), number].filter((name) => name !== undefined);
  return [...own, ...target.map(({ text }) => text)];
}

/**
 * The direction of texts in one cell that state no language: right-to-left where each of them is, in a brief that
 * is not. The other way round nothing is certain: a short text may be names and codes.
 */
function directionOfCell(texts: readonly (string | undefined)[], language: string): "rtl" | "" {
  if (directionOf(language) === "rtl") return "";
  const directions = new Set(texts.map((text = "") => directionOfParagraph(text, "ltr")));
  return directions.has("rtl") && !directions.has("ltr") ? "rtl" : "";
}

/** Whether a text ends in a list or the like, after which a letter would be a line of its own. */
function endsInBlock(text: RichText | undefined): boolean {
  return text !== undefined && !text.html.trimEnd().endsWith("</p>");
}

function targetsOf(proposal: ProposalView | undefined): string {
  return (proposal?.target ?? []).map(({ key }) => key).join(" ");
}

/** What became of a text: a row of its issue's table. */
export interface TextOutcomeView extends Omit<TextOutcome, "target"> {
  anchor: string;
  text: string;
  /** Its title from then on, or the short one of the table. */
  shownTitle: string;
  /** Empty where no proposal acts on the text itself. */
  targetAnchor: string;
  inferred: boolean;
}

/** All of the brief, in its order. */
export function textOutcomeViews({ texts, targets }: Pick<Brief, "texts" | "targets">): TextOutcomeView[] {
  const indexed = new Set(targets.map(({ key }) => key));
  return texts.map(({ target, ...text }) => ({
    ...text,
    anchor: outcomeAnchor(text.slug),
    text: target.text,
    shownTitle: text.title ?? target.title ?? "",
    targetAnchor: indexed.has(target.key) ? targetAnchor(target.key) : "",
    inferred: text.confidence === "inferred",
  }));
}

/** The table of an issue: its texts, their sources as notes. */
export interface TextTable {
  captionId: string;
  rows: (TextOutcomeView & Noted)[];
}

/**
 * @param section unique to the issue: the id of its caption begins with it
 * @param language of the brief, BCP 47: most titles of texts are in it
 */
export function textTable(
  section: string,
  texts: readonly TextOutcomeView[],
  notes: LetteredNotes,
  language: string,
): TextTable {
  return {
    captionId: `_${section}-texts-caption`,
    rows: texts.map((text) => ({
      ...text,
      notes: notes.marks({ sources: text.sources, names: [text.text] }),
      notesAfterTitle: text.shownTitle !== "" && endsInBlock(text.further.at(-1)?.body ?? text.summary),
      direction: directionOfCell(
        [text.summary?.text, ...text.further.map(({ body }) => body.text)],
        language,
      ),
    })),
  };
}
