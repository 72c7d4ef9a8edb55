import { endOfDate } from "../../corpus/record-date.ts";
import type { Audience, Corpus, Day, Proposal } from "../../corpus/types.ts";
import { printDocumentReference } from "../../itu/document-reference.ts";
import { parseProposalId, proposalIdKey } from "../../itu/proposal-id.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { bodyTexts } from "../body-texts.ts";
import { isSameButForSlips } from "../changes/substance.ts";
import type { Edition } from "../edition.ts";
import { currentWording, proposedWording } from "../marked-text.ts";
import type { Reader } from "../reader.ts";
import { proposalSectionNames } from "../section-names.ts";
import { targetRef } from "../target-ref.ts";
import { AGREED_PARTS, type AgreedPart, type BriefProposal } from "../types.ts";
import { VISIBILITY } from "../visibility.ts";
import { knownWords } from "./known-words.ts";

/** What of a proposal is not as it was when the position on it was agreed, and by which edition that is known. */
export interface VoidAgreement {
  edition: number;
  parts: AgreedPart[];
}

/** The edition in force at the end of a day, for each audience, `public` first; empty where there was none yet. */
export type EditionsInForce = (reviewedOn: Day) => ReadonlyMap<Audience, Edition>;

/**
 * The agreed positions that are void because what was agreed upon is not what the proposal says today: its target,
 * action, document or text differs from the edition in force on `reviewed-on`. By key. A position without that day,
 * or of a proposal that the edition does not hold, is compared with nothing; a revision on record is another matter
 * (`proposalAsOf`). A slip of the pen that was mended and what became of the proposal void nothing.
 */
export function voidAgreements(
  corpus: Corpus,
  editionsInForce: EditionsInForce,
): ReadonlyMap<string, VoidAgreement> {
  const found = new Map<string, VoidAgreement>();
  for (const proposal of corpus.proposals) {
    if (proposal.review !== "agreed" || proposal.reviewedOn === undefined) continue;
    const edition = editionOf(proposal, editionsInForce(endOfDate(proposal.reviewedOn)));
    if (edition === undefined) continue;
    const parts = changedParts(edition.as, proposal, corpus, edition.audience);
    if (parts.length > 0) found.set(proposal.key, { edition: edition.number, parts });
  }
  return found;
}

interface AgreedVersion {
  number: number;
  audience: Audience;
  as: BriefProposal;
}

/** The proposal in the edition for the widest audience that holds it: what only some may read voids nothing. */
function editionOf(proposal: Proposal, editions: ReadonlyMap<Audience, Edition>): AgreedVersion | undefined {
  for (const [audience, { number, brief }] of editions) {
    const as = versionIn(brief.proposals, proposal);
    if (as !== undefined) return { number, audience, as };
  }
  return undefined;
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
  const document = proposal.document && printDocumentReference(proposal.document);
  const targets = proposal.target.map((target) => targetRef(target).text);
  const changed: Record<AgreedPart, boolean> = {
    target: !isSameSet(
      was.target.map(({ text }) => text),
      targets,
    ),
    action: was.action !== proposal.action,
    document: was.document !== document,
    text: !isSameWording(
      was.text?.text ?? "",
      textOf(proposal, corpus, audience),
      knownWords(corpus, proposal),
    ),
  };
  return AGREED_PARTS.filter((part) => changed[part]);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const normal = (texts: readonly string[]) => texts.map((text) => normalForm(text).toLowerCase()).sort();
  return readsTheSame(normal(a), normal(b));
}

/** What it would become and what it amends: a quotation that was put right changes what was agreed upon too. */
function isSameWording(before: string, now: string, isWord: (word: string) => boolean): boolean {
  return (
    isSameButForSlips(proposedWording(before), proposedWording(now), isWord) &&
    isSameButForSlips(currentWording(before), currentWording(now), isWord)
  );
}

/** `## Text` as the audience of the edition reads it today. */
function textOf(proposal: Proposal, corpus: Corpus, audience: Audience): string {
  const { language } = corpus.conference;
  // Which proposals a text may link to changes none of its words.
  const reader: Reader = { audience, day: "", language, visibility: VISIBILITY, voided: new Map() };
  const texts = bodyTexts(proposal.body, {
    corpus,
    reader,
    seen: new Map(),
    insidePath: `${proposal.key}.md`,
    anchor: proposal.key,
    names: proposalSectionNames,
    seesSection: (name) => name === "text",
    language: proposal.language ?? language,
    headingLevels: { opening: 4, section: 5 },
  });
  return texts.named.get("text")?.text ?? "";
}
