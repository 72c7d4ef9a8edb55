import { endOfDate } from "../../corpus/record-date.ts";
import type { Agreement, Audience, Corpus, Day, Issue, Proposal, RecordDate } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { readsTheSame } from "../../normal-form.ts";
import { proposalAsOf } from "../as-of.ts";
import { bodyTexts } from "../body/body-texts.ts";
import { isSameButForTypos, isSameWording, knownWords } from "../changes/same-wording.ts";
import { AGREED_PARTS } from "../declaration/issues-and-proposals.ts";
import type { Edition } from "../edition.ts";
import { actsOnSame, issueIn, namesakeIn, versionIn } from "../references.ts";
import type { AgreedPart, Brief, BriefIssue, BriefProposal, RichText } from "../types.ts";
import { issueKey, type Viewer, type VoidAgreement } from "../viewer.ts";
import { sees, VISIBILITY } from "../visibility.ts";

/** An edition as frozen for each of its audiences, `public` first. */
export type EditionForAll = ReadonlyMap<Audience, Edition>;

/** A proposal or an issue as it is in an edition, for the widest audience that may know of it. */
interface Frozen<As> {
  edition: number;
  audience: Audience;
  as: As;
}
type AgreedVersion = Frozen<BriefProposal>;
type AgreedIssue = Frozen<BriefIssue>;

/** What the group agreed on about a proposal, as an edition has it. */
interface AgreedPosition extends AgreedVersion {
  asOf: Day;
  /** The same for an audience that sees the ask; undefined where the edition has no version for one. */
  withAsk?: AgreedVersion;
}

/** What was agreed upon, by keys of proposals and by slugs of issues, where an edition has it. */
export interface AgreedVersions {
  proposals: ReadonlyMap<string, AgreedVersion>;
  positions: ReadonlyMap<string, AgreedPosition>;
  issues: ReadonlyMap<string, AgreedIssue>;
}

/**
 * The agreed version of the proposal, if this edition has it: the edition contains the proposal, and was made after the day
 * of the agreement, or on that day and contains the agreement. Given ascending editions, the first result is what was agreed
 * upon; earlier editions may have an earlier text.
 */
export function agreedVersion(proposal: Proposal, edition: EditionForAll): AgreedVersion | undefined {
  if (!isDatedAgreement(proposal)) return undefined;
  const day = endOfDate(proposal.reviewedOn);
  const [version] = versionsIn(edition, proposal).filter(({ asOf }) => asOf >= day);
  if (version === undefined) return undefined;
  return version.asOf > day || carriesAgreement(proposal, edition) ? version : undefined;
}

/**
 * The agreed position, if this edition has it: the edition contains the agreement of the day of `reviewed-on`. Given
 * ascending editions, the first result is what was agreed upon.
 */
export function agreedPosition(proposal: Proposal, edition: EditionForAll): AgreedPosition | undefined {
  if (!isDatedAgreement(proposal) || !carriesAgreement(proposal, edition)) return undefined;
  const day = endOfDate(proposal.reviewedOn);
  const versions = versionsIn(edition, proposal).filter(
    ({ asOf, as }) => asOf >= day && as.position !== undefined,
  );
  const [version] = versions;
  const withAsk = versions.find(({ audience }) =>
    sees(VISIBILITY.proposalSections, "ask", audience, "agreed"),
  );
  return version && { ...version, ...optionalKeys({ withAsk }) };
}

/** The agreed common position, if this edition has it: with the same date under `agreed`. Otherwise as above. */
export function agreedIssue(issue: Issue, edition: EditionForAll): AgreedIssue | undefined {
  if (issue.position !== "agreed" || issue.agreed === undefined) return undefined;
  for (const [audience, { number, brief }] of edition) {
    const as = issueIn(brief, issue);
    if (as?.position === "agreed" && as.agreed === issue.agreed) return { edition: number, audience, as };
  }
  return undefined;
}

/** The proposal as the edition has it for each audience, the widest first. */
function versionsIn(edition: EditionForAll, proposal: Proposal): (AgreedVersion & { asOf: Day })[] {
  return [...edition].flatMap(([audience, { number, brief }]) => {
    const as = versionIn(brief.proposals, proposal);
    return as === undefined ? [] : [{ edition: number, audience, as, asOf: brief.asOf }];
  });
}

/** Whether the proposal's position is agreed and dated; without a date, there is no edition to compare with. */
export function isDatedAgreement(
  proposal: Proposal,
): proposal is Proposal & { reviewedOn: NonNullable<Proposal["reviewedOn"]> } {
  return proposal.review === "agreed" && proposal.reviewedOn !== undefined;
}

/** An agreement on a proposal or an issue that an edition of that day or a later one does not have. */
export interface EarlyAgreement {
  of: Proposal | Issue;
  agreed: RecordDate;
  edition: number;
  asOf: Day;
}

/** The agreements that are older than what they are about, by an edition for the group: a copied file has that of the other one. */
export function earlyAgreements(corpus: Corpus, { number: edition, brief }: Edition): EarlyAgreement[] {
  const { asOf } = brief;
  const issues = corpus.issues.filter((each) => each.position === "agreed" && !issueIn(brief, each));
  const agreed = corpus.proposals.filter((each) => isDatedAgreement(each) && each.position !== "none");
  const positions = agreed.filter(
    (each) => !versionIn(brief.proposals, each) && !hasMoved(each, brief, corpus),
  );
  return [...issues, ...positions].flatMap((of) => {
    const day = "slug" in of ? of.agreed : of.reviewedOn;
    return day === undefined || endOfDate(day) > asOf ? [] : [{ of, agreed: day, edition, asOf }];
  });
}

/** Whether the former file of a proposal has another one now, as where all names moved up by one. */
function hasMoved(proposal: Proposal, before: Brief, now: Corpus): boolean {
  const was = namesakeIn(before.proposals, proposal);
  const inFile = was && now.proposals.find(({ key }) => key === was.key);
  return was !== undefined && inFile !== undefined && !readsTheSame(inFile.title, was.title);
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
 * The agreements that are void because what was agreed on changed, by key of the proposal or by `issueKey`. The target, the
 * action or the text of the proposal differs from the first edition made since `reviewed-on`; or the position, its words or
 * the ask differ from the first edition that has the agreement. Of an issue, the words of the common position or the asks
 * differ from the first edition with the same date under `agreed`. Without a date, or without such an edition, nothing is
 * compared; a revision on record, or another position, is a case of its own (`proposalAsOf`). A corrected typing mistake, a
 * number or document that the proposal received, its outcome, and an ask that was withdrawn make no agreement void.
 */
export function voidAgreements(corpus: Corpus, versions: AgreedVersions): ReadonlyMap<string, VoidAgreement> {
  const found = new Map<string, VoidAgreement>();
  for (const proposal of corpus.proposals.filter(isDatedAgreement)) {
    const [version, position] = [versions.proposals.get(proposal.key), versions.positions.get(proposal.key)];
    const ofProposal = version === undefined ? [] : changedParts(version, proposal, corpus);
    const ofPosition = position === undefined ? [] : changedPosition(position, proposal, corpus);
    // One edition is named: what was agreed on about another text no longer matters.
    const edition = (ofProposal.length > 0 ? version : position)?.edition;
    const parts = position?.edition === edition ? [...ofProposal, ...ofPosition] : ofProposal;
    if (edition !== undefined && parts.length > 0) found.set(proposal.key, { edition, parts });
  }
  for (const issue of corpus.issues) {
    const version = versions.issues.get(issue.slug);
    const parts = version === undefined ? [] : changedInIssue(version, issue, corpus);
    if (version !== undefined && parts.length > 0)
      found.set(issueKey(issue.slug), { edition: version.edition, parts });
  }
  return found;
}

function changedParts(
  { as: was, audience }: AgreedVersion,
  proposal: Proposal,
  corpus: Corpus,
): AgreedPart[] {
  const agreement = was.position === undefined ? "none" : "agreed";
  const isSame = isSameIn(corpus, proposal);
  return partsWhere({
    target: !actsOnSame(was, proposal),
    action: was.action !== proposal.action,
    // The current wording counts too: a corrected quotation changes what was agreed upon.
    text: !isSame(was.text, sectionNow(proposal, "text", corpus, audience, agreement)),
  });
}

function changedPosition(
  { as: was, asOf, audience, withAsk }: AgreedPosition,
  proposal: Proposal,
  corpus: Corpus,
): AgreedPart[] {
  const isSame = isSameIn(corpus, proposal);
  // The history may state another position from a later day on, which is a case of its own.
  const positions = [proposal.position, proposalAsOf(proposal, asOf).position];
  const ask = withAsk && sectionNow(proposal, "ask", corpus, withAsk.audience);
  return partsWhere({
    position: proposal.position !== "none" && !positions.includes(was.position ?? "none"),
    positionText: !isSame(was.positionText, sectionNow(proposal, "position", corpus, audience)),
    ask: ask !== undefined && !isSame(withAsk?.as.ask, ask),
  });
}

function changedInIssue({ as: was, audience }: AgreedIssue, issue: Issue, corpus: Corpus): AgreedPart[] {
  const isSame = isSameIn(corpus, issue);
  const asks = sectionNow(issue, "asks", corpus, audience);
  return partsWhere({
    commonPosition: !isSame(was.commonPosition, sectionNow(issue, "common-position", corpus, audience)),
    asks: asks !== undefined && !isSame(was.asks, asks),
  });
}

function partsWhere(changed: Partial<Record<AgreedPart, boolean>>): AgreedPart[] {
  return AGREED_PARTS.filter((part) => changed[part]);
}

/** Compares a text of an edition with that of a file, apart from typing mistakes. */
function isSameIn(corpus: Corpus, file: Proposal | Issue) {
  const isWord = knownWords(corpus, file);
  return (was: RichText | undefined, is: RichText | undefined) =>
    isSameWording(was?.text ?? "", is?.text ?? "", (before, now) => isSameButForTypos(before, now, isWord));
}

/**
 * A section of the file, as the audience of an edition sees it beside the other sections, which may define its links and
 * notes; undefined where it has none.
 */
function sectionNow(
  file: Proposal | Issue,
  section: string,
  corpus: Corpus,
  audience: Audience,
  agreement: Agreement = "agreed",
): RichText | undefined {
  const { language } = corpus.conference;
  const [kind, path, sections, of] =
    "key" in file
      ? (["proposal", file.key, VISIBILITY.proposalSections, file.language ?? language] as const)
      : (["issue", issueKey(file.slug), VISIBILITY.issueSections, language] as const);
  // Links do not change the plain text, so no proposal needs to be visible.
  const viewer: Viewer = { audience, day: "", language, visibility: VISIBILITY, voided: new Map() };
  const texts = bodyTexts(file.body, {
    corpus,
    viewer,
    seen: new Map(),
    insidePath: `${path}.md`,
    anchor: path,
    kind,
    seesSection: (name) => sees(sections, name, audience, agreement),
    language: of,
    headingLevels: { opening: 4, section: 5 },
  });
  return texts.named.get(section);
}
