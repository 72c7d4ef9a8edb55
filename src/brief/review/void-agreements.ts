import { endOfDate } from "../../corpus/record-date.ts";
import type { Audience, Corpus, Proposal } from "../../corpus/types.ts";
import { parseProposalId, proposalIdKey } from "../../itu/proposal-id.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { printTarget } from "../../itu/target.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { bodyTexts } from "../body/body-texts.ts";
import { isSameButForTypos, isSameWording, wordsOf } from "../changes/same-wording.ts";
import { AGREED_PARTS } from "../declaration/proposal.ts";
import type { Edition } from "../edition.ts";
import type { AgreedPart, BriefProposal } from "../types.ts";
import type { Viewer, VoidAgreement } from "../viewer.ts";
import { VISIBILITY } from "../visibility.ts";

/** An edition as frozen for each of its audiences, `public` first. */
export type EditionForAll = ReadonlyMap<Audience, Edition>;

/** A proposal as it was agreed upon: as it is in an edition, for the widest audience that may know of it. */
export interface AgreedVersion {
  edition: number;
  audience: Audience;
  as: BriefProposal;
}

/**
 * The agreed version of the proposal, if this edition has it: the edition contains the proposal, and was made after the day
 * of the agreement, or on that day and contains the agreement. Given ascending editions, the first result is what was agreed
 * upon; earlier editions may have an earlier text.
 */
export function agreedVersion(proposal: Proposal, edition: EditionForAll): AgreedVersion | undefined {
  if (!isDatedAgreement(proposal)) return undefined;
  const day = endOfDate(proposal.reviewedOn);
  for (const [audience, { number, brief }] of edition) {
    const as = brief.asOf < day ? undefined : versionIn(brief.proposals, proposal);
    if (as === undefined) continue;
    const isLater = brief.asOf > day;
    return isLater || carriesAgreement(proposal, edition) ? { edition: number, audience, as } : undefined;
  }
  return undefined;
}

/** Whether the proposal's position is agreed and dated; without a date, there is no edition to compare with. */
export function isDatedAgreement(
  proposal: Proposal,
): proposal is Proposal & { reviewedOn: NonNullable<Proposal["reviewedOn"]> } {
  return proposal.review === "agreed" && proposal.reviewedOn !== undefined;
}

/** Whether an edition has the agreement or, where its internal version is not there, the position. */
function carriesAgreement(proposal: Proposal, edition: EditionForAll): boolean {
  const internal = edition.get("internal");
  if (internal === undefined) {
    return [...edition.values()].some(
      ({ brief }) => versionIn(brief.proposals, proposal)?.position !== undefined,
    );
  }
  const as = versionIn(internal.brief.proposals, proposal);
  return as?.review === "agreed" && as.reviewedOn === proposal.reviewedOn;
}

/**
 * The agreements that are void because the proposal changed, by key: its target, action or text differs from the first
 * edition made since `reviewed-on`. Without that date, or without such an edition, nothing is compared; a revision on record
 * is a case of its own (`proposalAsOf`). A corrected typing mistake, a number or document that the proposal received, and
 * its outcome make no agreement void.
 *
 * @param versions the agreed versions, by key, where an edition has one
 */
export function voidAgreements(
  corpus: Corpus,
  versions: ReadonlyMap<string, AgreedVersion>,
): ReadonlyMap<string, VoidAgreement> {
  const found = new Map<string, VoidAgreement>();
  for (const proposal of corpus.proposals) {
    const version = versions.get(proposal.key);
    if (version === undefined || !isDatedAgreement(proposal)) continue;
    const parts = changedParts(version.as, proposal, corpus, version.audience);
    if (parts.length > 0) found.set(proposal.key, { edition: version.edition, parts });
  }
  return found;
}

/** Finds a proposal by its key, an earlier key or its ID, because its file may have been renamed. */
function versionIn(proposals: readonly BriefProposal[], proposal: Proposal): BriefProposal | undefined {
  const keys = [proposal.key, ...proposal.formerly];
  const named = proposals.find(({ key }) => keys.includes(key));
  if (named !== undefined || proposal.id === undefined) return named;
  const id = proposalIdKey(proposal.id);
  return proposals.find((each) => {
    const parsed = each.id === undefined ? undefined : parseProposalId(each.id);
    return parsed?.ok && proposalIdKey(parsed.value) === id;
  });
}

function changedParts(
  was: BriefProposal,
  proposal: Proposal,
  corpus: Corpus,
  audience: Audience,
): AgreedPart[] {
  const targets = proposal.target.map((target) => printTarget(target));
  const isWord = knownWords(corpus, proposal);
  const changed: Record<Exclude<AgreedPart, "document">, boolean> = {
    target: !isSameSet(
      was.target.map(({ text }) => text),
      targets,
    ),
    action: was.action !== proposal.action,
    // The current wording counts too: a corrected quotation changes what was agreed upon.
    text: !isSameWording(was.text?.text ?? "", textOf(proposal, corpus, audience), (before, now) =>
      isSameButForTypos(before, now, isWord),
    ),
  };
  return AGREED_PARTS.filter((part) => part !== "document" && changed[part]);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const normal = (texts: readonly string[]) => texts.map((text) => normalForm(text).toLowerCase()).sort();
  return readsTheSame(normal(a), normal(b));
}

/** The current `## Text` as the audience of the edition sees it. */
function textOf(proposal: Proposal, corpus: Corpus, audience: Audience): string {
  const { language } = corpus.conference;
  // Links do not change the plain text, so no proposal needs to be visible.
  const viewer: Viewer = { audience, day: "", language, visibility: VISIBILITY, voided: new Map() };
  const texts = bodyTexts(proposal.body, {
    corpus,
    viewer,
    seen: new Map(),
    insidePath: `${proposal.key}.md`,
    anchor: proposal.key,
    kind: "proposal",
    seesSection: (name) => name === "text",
    language: proposal.language ?? language,
    headingLevels: { opening: 4, section: 5 },
  });
  return texts.named.get("text")?.text ?? "";
}

/** Words that decide what a resolution means and differ from others by one letter: never typing mistakes. */
const WORDS_OF_LAW = `
  adapted adapting adapts adopted adopting adopts affected effected acquire acquires approve approved approves
  binding bounded casual causal central certain complaint compliant compliment complement confirm conform consent
  content contact contacts contract contracts control council counsel counties countries country county decision
  decisions derive deprive deprived discreet discrete division divisions emission enforce enhance ensure ensures
  exclude excludes excluded extend extent formally formerly founding funding general improve improved improves
  include includes included instruct instructs instructed insure international interstate invited invites license
  licence limited mission missions mitigate national notional natural neutral obligate obligated permits permitted
  present presented presents prevent prevented prevents principal principle procedure procedures proceed prohibit
  prohibited project projects promote promoted promotes protect protected protects provide provided provides provision
  provisions prevision prescribe proscribe prescribed proscribed ratified rational recommend recommends regional
  request requested requests require required requires resolve resolved resolves respect restrict restricted restricts
  revised revisit secured several statue statute stature submits through thorough unities unites violate voluntary
`;

const ALWAYS: ReadonlySet<string> = new Set([
  ...wordsOf(WORDS_OF_LAW),
  ...resolutionTitles().flatMap(wordsOf),
]);

/**
 * Returns a function that knows words, in lower case: those of the other files of the record, of titles of resolutions, and
 * of the list above. Any other string may be a typing mistake.
 */
function knownWords(corpus: Corpus, except: Proposal): (word: string) => boolean {
  let inRecord: Set<string> | undefined;
  return (word) => {
    if (ALWAYS.has(word)) return true;
    inRecord ??= new Set(textsOf(corpus, except).flatMap(wordsOf));
    return inRecord.has(word);
  };
}

function textsOf({ proposals, issues, conference }: Corpus, except: Proposal): string[] {
  const others = proposals.filter(({ key }) => key !== except.key);
  return [conference, ...issues, ...others].flatMap(({ title, body }) => [title, body.markdown]);
}
