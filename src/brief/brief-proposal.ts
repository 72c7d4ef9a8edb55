import { daysBetween, endOfDate, isKnown, untouchedSince } from "../corpus/record-date.ts";
import { PROPOSAL_KEYS } from "../corpus/schema/proposal-schema.ts";
import type { Conference, Corpus, HistoryEntry, Proposal, Source } from "../corpus/types.ts";
import { printDocumentReference } from "../itu/document-reference.ts";
import { printProposalId } from "../itu/proposal-id.ts";
import { optionalKeys } from "../json-values.ts";
import { toNfc } from "../normal-form.ts";
import { bodyTexts, languageMarks } from "./body/body-texts.ts";
import { PROPOSAL_FIELDS } from "./declaration/issues-and-proposals.ts";
import { copiedValues, visibleFields } from "./declaration/record-fields.ts";
import { backerRef, relationsOf, sponsorRef, targetRef } from "./references.ts";
import type { BriefProposal, HistoryLine, SourceRef, VoidedAgreement } from "./types.ts";
import type { Viewer, VisibleProposal, VoidAgreement } from "./viewer.ts";
import { sees } from "./visibility.ts";

/** All that a proposal of the Brief is made of besides the proposal of the corpus and the texts of its body. */
interface Surroundings extends Pick<Viewer, "audience" | "language" | "day"> {
  conference: Pick<Conference, "language" | "starts" | "ends" | "staleAfter">;
  /** Undefined where the agreement is not void. */
  voided: VoidAgreement | undefined;
  related: ReturnType<typeof relationsOf>;
}

type Texts = ReturnType<typeof bodyTexts>;
type Shows = (key: string) => boolean;
type ProposalOnDay = Pick<VisibleProposal, "proposal" | "now">;

/** A proposal of the Brief, with what it was made of. */
interface MadeProposal {
  texts: Texts;
  visibility: Viewer["visibility"];
  surroundings: string;
  made: BriefProposal;
}

const known = new WeakMap<Proposal, MadeProposal>();

/**
 * Builds a proposal of the Brief as the viewer may see it, with composed letters. It is the one built before where all that it
 * is made of is the same: the preview builds the brief after each change of one file.
 */
export function briefProposal(
  read: VisibleProposal,
  seen: ReadonlyMap<string, VisibleProposal>,
  corpus: Corpus,
  viewer: Viewer,
): BriefProposal {
  const { proposal, now } = read;
  const { audience, visibility, language, day } = viewer;
  const voided = viewer.voided.get(proposal.key);
  const agreement = now.positionAgreed && voided === undefined ? "agreed" : "none";
  const shows = (key: string) => sees(visibility.proposal, key, audience, agreement);
  const { conference } = corpus;

  const texts = bodyTexts(proposal.body, {
    corpus,
    viewer,
    seen,
    insidePath: `${proposal.key}.md`,
    anchor: proposal.key,
    kind: "proposal",
    seesSection: (name) => sees(visibility.proposalSections, name, audience, agreement),
    language: proposal.language ?? conference.language,
    headingLevels: { opening: 4, section: 5 },
  });
  const { starts, ends, staleAfter } = conference;
  const surroundings: Surroundings = {
    audience,
    language,
    day,
    voided,
    conference: { language: conference.language, starts, ends, staleAfter },
    related: relationsOf(read, seen, shows("relations")),
  };
  const written = JSON.stringify(surroundings);
  const before = known.get(proposal);
  const isSame =
    before?.texts === texts && before.visibility === visibility && before.surroundings === written;
  if (before !== undefined && isSame) return before.made;
  const made = toNfc(madeProposal({ proposal, now }, texts, surroundings, shows));
  known.set(proposal, { texts, visibility, surroundings: written, made });
  return made;
}

/**
 * The proposal by the table of who sees what. Copied keys need no line here. A value without a field in the key tables or the
 * declaration does not compile, and does not get into the Brief.
 */
function madeProposal(read: ProposalOnDay, texts: Texts, around: Surroundings, shows: Shows): BriefProposal {
  const { proposal, now } = read;
  const { audience, language, day, conference } = around;
  const bodyLanguage = proposal.language ?? conference.language;
  const text = (name: string) => texts.named.get(name);
  const isOver = day >= conference.ends;
  const position = audience === "internal" ? now.position : proposal.position;

  const values = {
    ...copiedValues(PROPOSAL_KEYS, proposal),
    key: proposal.key,
    title: shows("title") ? proposal.title : "",
    id: proposal.id && printProposalId(proposal.id),
    sponsors: shows("sponsors") ? proposal.sponsors.map((code) => sponsorRef(code, language, day)) : [],
    issue: proposal.issue,
    also: shows("also") ? proposal.also : [],
    target: shows("target") ? proposal.target.map((target) => targetRef(target, day)) : [],
    document: proposal.document && printDocumentReference(proposal.document),
    status: now.status,
    open: now.open,
    outcomeNotOnRecord: now.open && isOver ? (true as const) : undefined,
    successors: undefined,
    ...around.related,
    position,
    submitted: now.submitted,
    updated: now.updated,
    dateNotStated: now.dateNotStated ? (true as const) : undefined,
    signatories: shows("signatories")
      ? proposal.signatories.map((code) => sponsorRef(code, language, day))
      : [],
    supporters: shows("supporters") ? now.supporters.map((backer) => backerRef(backer, language, day)) : [],
    opponents: shows("opponents") ? now.opponents.map((backer) => backerRef(backer, language, day)) : [],
    history: shows("history") ? historyLines(now.history, shows("history-position")) : [],
    outcome: now.outcomeKnown ? proposal.outcome : undefined,
    sources: shows("sources") ? sourcesShown(read, shows).map(sourceRef) : [],
    confidence: {
      record: proposal.confidence.record,
      // The confidence in the file is about the status in the file; an earlier status comes from a dated entry.
      status: now.status === proposal.status ? proposal.confidence.status : "explicit",
      ...(position !== "none" && shows("position") ? { position: proposal.confidence.position } : {}),
    },
    summary: text("summary"),
    text: text("text"),
    analysis: text("analysis"),
    positionText: text("position"),
    ask: text("ask"),
    further: texts.further,
    language: undefined,
    direction: undefined,
    ...languageMarks(bodyLanguage, language),
    voided: voidedAgreement(read, around),
    formerly: proposal.formerly.length > 0 ? proposal.formerly : undefined,
    staleDays: shows("stale") ? staleFor(read, around) : undefined,
  };
  return visibleFields(PROPOSAL_FIELDS, values, shows);
}

/** Why the agreement on the position is void on the day; undefined where it is not. */
function voidedAgreement(
  { proposal, now }: ProposalOnDay,
  { day, voided }: Surroundings,
): VoidedAgreement | undefined {
  const [revised, repositioned] = [now.revisedAfterReview, now.repositionedAfterReview];
  const changed = isKnown(proposal.reviewedOn, day) ? voided : undefined;
  if (revised === undefined && repositioned === undefined && changed === undefined) return undefined;
  return optionalKeys({ revised, repositioned, changed });
}

/** The entries of a history. Without positions, an entry with one has its status only, not its note. */
function historyLines(entries: HistoryEntry[], withPositions: boolean): HistoryLine[] {
  return entries
    .filter((entry) => withPositions || entry.position === undefined || entry.status !== undefined)
    .map((entry) => ({
      date: entry.date,
      ...optionalKeys({ status: entry.status }),
      ...(withPositions ? optionalKeys({ position: entry.position }) : {}),
      ...(withPositions || entry.position === undefined ? optionalKeys({ note: entry.note }) : {}),
    }));
}

/** Leaves out sources that support only what the viewer does not see: their titles would reveal it. */
function sourcesShown({ proposal, now }: ProposalOnDay, shows: Shows): Source[] {
  const isSettled = now.status === proposal.status;
  const isKnown = new Map([
    ["outcome", now.outcomeKnown],
    ["status", isSettled],
    ["history", isSettled],
    ["supporters", now.supporters.length === proposal.supporters.length],
    ["opponents", now.opponents.length === proposal.opponents.length],
  ]);
  return proposal.sources.flatMap((source) => {
    if (source.for.length === 0) return [source];
    const keys = source.for.filter((key) => shows(key) && (isKnown.get(key) ?? true));
    return keys.length === 0 ? [] : [{ ...source, for: keys }];
  });
}

/** A source as printed. */
export function sourceRef(source: Source): SourceRef {
  return {
    title: source.title,
    ...optionalKeys({ url: source.url, locator: source.locator, language: source.language }),
    ...(source.for.length > 0 ? { for: source.for } : {}),
  };
}

/** Days without a change of an open proposal of which a step was due, where they exceed the limit of the conference. */
function staleFor({ now }: ProposalOnDay, { conference, day }: Surroundings): number | undefined {
  if (!now.open || now.updated === undefined || day > conference.ends) return undefined;
  const since = untouchedSince(endOfDate(now.updated), day, { ...now, starts: conference.starts });
  const days = since === undefined ? 0 : daysBetween(since, day);
  return days > conference.staleAfter ? days : undefined;
}
