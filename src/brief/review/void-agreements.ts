import { endOfDate } from "../../corpus/record-date.ts";
import type { Audience, Corpus, Proposal } from "../../corpus/types.ts";
import { parseProposalId, proposalIdKey } from "../../itu/proposal-id.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { bodyTexts } from "../body/body-texts.ts";
import { isSameButForTypos, isSameWording, wordsOf } from "../changes/same-wording.ts";
import { AGREED_PARTS } from "../declaration/proposal.ts";
import type { Edition } from "../edition.ts";
import { targetRef } from "../references.ts";
import type { AgreedPart, BriefProposal } from "../types.ts";
import type { Viewer, VoidAgreement } from "../viewer.ts";
import { VISIBILITY } from "../visibility.ts";

/** One edition, as frozen for each audience that it was made for, `public` first. */
export type EditionForAll = ReadonlyMap<Audience, Edition>;

/** A proposal as it was agreed upon: as an edition holds it, for the widest audience that may know of it. */
export interface AgreedVersion {
  edition: number;
  audience: Audience;
  as: BriefProposal;
}

/**
 * The proposal as it was agreed upon, where this edition tells: it was made after the day of the agreement, or on that
 * day with the agreement in it, and holds the proposal. What was agreed is what the first such edition has: one that
 * was made before the agreement has another text, or the position would not have needed it.
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

/** Whether the proposal's position is agreed and dated: without a day, no edition can be chosen to compare with. */
export function isDatedAgreement(
  proposal: Proposal,
): proposal is Proposal & { reviewedOn: NonNullable<Proposal["reviewedOn"]> } {
  return proposal.review === "agreed" && proposal.reviewedOn !== undefined;
}

/** Whether an edition has the agreement; where only the public one was kept, whether it shows the position. */
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
 * The agreed positions that are void because what was agreed upon is not what the proposal says today: its target,
 * action or text differs from the first edition made since `reviewed-on`. By key. A position without that day, or of
 * a proposal that no such edition holds yet, is compared with nothing; a revision on record is another matter
 * (`proposalAsOf`). A slip of the pen that was mended, a number or a document that the proposal received, and what
 * became of it void nothing.
 *
 * @param versions by key: what was agreed upon, where an edition tells
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

/** By key, by an earlier key, else by ID: the file may have been renamed since. */
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
  const targets = proposal.target.map((target) => targetRef(target).text);
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

/** `## Text` as the audience of the edition reads it today. */
function textOf(proposal: Proposal, corpus: Corpus, audience: Audience): string {
  const { language } = corpus.conference;
  // Which proposals a text may link to changes none of its words.
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

/** Words that a resolution turns on and that are one letter away from others: never a slip of the pen. */
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
 * Tells whether a word, in lower case, is one: it stands in another file of the record, in the title of a
 * resolution, or among the words that the law turns on. What it knows of no word is taken for a slip.
 */
export function knownWords(corpus: Corpus, except: Proposal): (word: string) => boolean {
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
