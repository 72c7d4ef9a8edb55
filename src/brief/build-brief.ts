import { CONFERENCE_KEYS } from "../corpus/schema/conference-schema.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { groupsOf } from "../itu/regional-groups.ts";
import { optionalKeys } from "../json-values.ts";
import { toNfc } from "../normal-form.ts";
import { type BriefKind, kindAsOf } from "./as-of.ts";
import { delegationOf } from "./asks.ts";
import { bodyTexts } from "./body/body-texts.ts";
import { briefIssue } from "./brief-issue.ts";
import { briefProposal } from "./brief-proposal.ts";
import { changesBetween } from "./changes/changes.ts";
import { withComparisons } from "./comparison/compare-proposals.ts";
import { CONFERENCE_FIELDS } from "./declaration/brief.ts";
import { copiedValues, visibleFields } from "./declaration/record-fields.ts";
import type { Edition } from "./edition.ts";
import { figuresOf } from "./figures.ts";
import { halftimeOf } from "./halftime/halftime.ts";
import { glossaryOf, gridOf, sponsorIndex, targetIndex, unconfirmedMemberships } from "./indexes.ts";
import { movementOf } from "./movement.ts";
import { outcomesOf } from "./outcomes/outcomes.ts";
import { sponsorRef } from "./references.ts";
import { textOutcomes } from "./text-outcomes.ts";
import type { Brief, Change, Changes } from "./types.ts";
import { type Extract, extracted, proposalsFor, type Viewer, type VoidAgreement } from "./viewer.ts";
import { sees, VISIBILITY, type VisibilityTable } from "./visibility.ts";

export interface BriefOptions {
  /** The brief has the record as of the end of this day (UTC). */
  asOf: Day;
  /** The day on which the brief is built; it decides only whether `asOf` is past. */
  today: Day;
  audience: Audience;
  /** ITU symbol of the state whose delegation the brief is for; its audience is `delegation`. */
  for?: string;
  extract?: Extract;
  /** Default: the kind that fits the day. */
  kind?: BriefKind;
  /**
   * The edition to compare with, frozen for the same audience (for the brief of a state: `delegation`). `none`: no
   * comparison; undefined: there is no earlier edition.
   */
  since?: Edition | "none";
  /**
   * All earlier editions, ascending, frozen for the same audience as `since`, for the movement of issues; undefined where
   * that is not wanted.
   */
  earlier?: readonly Edition[];
  /** The number of the edition; a draft has none. */
  edition?: number;
  /** The result of `voidAgreements`; default: none. */
  voided?: ReadonlyMap<string, VoidAgreement>;
  /** Default: `VISIBILITY`. Tests remove rows to show that they are needed. */
  visibility?: VisibilityTable;
}

/**
 * Builds the Brief of a conference as of a day, for an audience: the value that every output is made from. It never contains
 * what the audience may not see.
 */
export function buildBrief(corpus: Corpus, options: BriefOptions): Brief {
  const brief = { ...recordOf(corpus, options), ...optionalKeys({ edition: options.edition }) };
  const compared = {
    ...brief,
    ...optionalKeys({ since: sinceNumber(options) }),
    changes: changesSince(brief, corpus, options),
  };
  const memberships = groupsOf(options.for ?? "", options.asOf, corpus.conference.membership);
  return {
    ...compared,
    issues: withComparisons(compared),
    ...optionalKeys({
      movement: movementSince(compared, corpus, options),
      delegation: delegationOf(compared, memberships),
    }),
    ...(compared.kind === "halftime" ? { halftime: halftimeOf(compared) } : {}),
    ...(compared.kind === "outcomes"
      ? { outcomes: outcomesOf(compared, wholeRecord(compared, corpus, options)) }
      : {}),
  };
}

/** The frozen brief of all delegations as one for a state: no edition has text for one alone. */
export function briefForState(
  frozen: Brief,
  state: string,
  { conference }: Pick<Corpus, "conference">,
): Brief {
  const brief = { ...frozen, for: sponsorRef(state, frozen.language, frozen.asOf) };
  const delegation = delegationOf(brief, groupsOf(state, frozen.asOf, conference.membership));
  return { ...brief, ...optionalKeys({ delegation }) };
}

/** The Brief that an extract is taken from, for the same audience; the given one where it is no extract. */
function wholeRecord(brief: Brief, corpus: Corpus, options: BriefOptions): Brief {
  if (options.extract === undefined) return brief;
  const { extract: _extract, ...all } = options;
  return recordOf(corpus, all);
}

/** The movement of issues over the editions; changes since the newest one are reused where the brief already has them. */
function movementSince(brief: Brief, corpus: Corpus, options: BriefOptions): Brief["movement"] {
  if (options.since === "none") return undefined;
  const since = (edition: Edition) => {
    const isCompared = edition.number === brief.since;
    return (isCompared ? brief.changes : changesSince(brief, corpus, { ...options, since: edition })).list;
  };
  return movementOf(brief, options.earlier ?? [], since, corpus.renames);
}

function sinceNumber({ since }: BriefOptions): number | undefined {
  return since === undefined || since === "none" ? undefined : since.number;
}

/** The changes since the edition to compare with: found in the whole record, then reduced to those of the extract. */
function changesSince(brief: Brief, corpus: Corpus, options: BriefOptions): Changes {
  const { since } = options;
  if (since === undefined) return { first: true, list: [] };
  if (since === "none") return { first: false, list: [] };
  const isWhole = options.for === undefined && options.extract === undefined;
  const { for: _state, extract: _extract, ...forAll } = options;
  const whole = isWhole ? brief : recordOf(corpus, forAll);
  const list = changesBetween(since.brief, whole, corpus.renames);
  return {
    first: false,
    since: { edition: since.number, asOf: since.brief.asOf },
    list: options.extract === undefined ? list : list.filter((change) => isWithin(change, brief)),
  };
}

/** Whether a change belongs to an extract: it is of one of its proposals or issues, or of a proposal gone from them. */
function isWithin({ proposal, issue, kind }: Change, brief: Brief): boolean {
  if (proposal === undefined || kind === "gone") return brief.issues.some(({ slug }) => slug === issue);
  return brief.proposals.some(({ key }) => key === proposal.key);
}

/** The Brief without a comparison with an edition. */
function recordOf(corpus: Corpus, options: BriefOptions): Brief {
  const { conference } = corpus;
  const viewer: Viewer = {
    audience: options.audience,
    ...optionalKeys({ state: options.for }),
    day: options.asOf,
    language: conference.language,
    visibility: options.visibility ?? VISIBILITY,
    voided: options.voided ?? new Map(),
  };
  const { language } = viewer;
  const everything = proposalsFor(corpus, viewer);
  const seen = extracted(everything, options.extract);
  const all = corpus.issues.map((issue) => briefIssue(issue, seen, corpus, viewer));
  const kept =
    options.extract === undefined
      ? all
      : all.filter(({ slug, proposals }) => proposals.length > 0 || slug === options.extract?.issue);
  const issues = [
    ...kept.filter(({ priority }) => priority === "listed"),
    ...kept.filter(({ priority }) => priority === "background"),
  ];
  const printed = issues.flatMap((issue) => issue.proposals);
  const proposals = printed.flatMap((key) => {
    const read = seen.get(key);
    return read === undefined ? [] : [briefProposal(read, everything, corpus, viewer)];
  });
  const counted = proposals.filter((proposal) => proposal.successors === undefined);

  const record: Brief = toNfc({
    format: 1,
    conference: conferenceOf(corpus, viewer, everything),
    asOf: options.asOf,
    retrospective: options.asOf < options.today,
    audience: options.audience,
    ...optionalKeys({
      for: options.for === undefined ? undefined : sponsorRef(options.for, language, options.asOf),
    }),
    kind: options.kind ?? kindAsOf(options.asOf, corpus),
    language,
    ...optionalKeys({ extract: options.extract && extractOf(options.extract, corpus, viewer) }),
    figures: figuresOf(issues, proposals),
    changes: { first: true, list: [] },
    issues,
    proposals: [],
    texts: textOutcomes(corpus, viewer, {
      issues,
      printed: printed.flatMap((key) => seen.get(key) ?? []),
      everything,
      isExtract: options.extract !== undefined,
    }),
    grid: gridOf(issues, counted, language, options.extract?.sponsor !== undefined, options.asOf),
    sponsors: sponsorIndex(proposals, corpus, viewer),
    targets: targetIndex(seen, corpus, viewer),
    glossary: glossaryOf(issues, proposals, everything),
    unconfirmedMemberships: unconfirmedMemberships(proposals, corpus, viewer),
  });
  // The letters of proposals are composed already.
  return { ...record, proposals };
}

function conferenceOf(
  corpus: Corpus,
  viewer: Viewer,
  seen: ReadonlyMap<string, unknown>,
): Brief["conference"] {
  const { conference } = corpus;
  const texts = bodyTexts(conference.body, {
    corpus,
    viewer,
    seen,
    insidePath: "conference.md",
    anchor: "conference",
    kind: "conference",
    seesSection: (name) => sees(viewer.visibility.conferenceSections, name, viewer.audience),
    language: conference.language,
    headingLevels: { opening: 3, section: 4 },
  });
  const shows = (key: string) => sees(viewer.visibility.conference, key, viewer.audience);
  const shown = (key: "conference" | "series" | "title" | "place" | "starts" | "ends" | "publisher") =>
    shows(key) ? conference[key] : "";
  const values = {
    ...copiedValues(CONFERENCE_KEYS, conference),
    id: shown("conference"),
    folder: corpus.folder,
    series: shown("series"),
    title: shown("title"),
    place: shown("place"),
    starts: shown("starts"),
    ends: shown("ends"),
    publisher: shown("publisher"),
    delegations: conference.delegations.length > 0 ? conference.delegations : undefined,
    introduction: texts.named.get("introduction"),
    further: texts.further,
  };
  return visibleFields(CONFERENCE_FIELDS, values, shows);
}

function extractOf(
  extract: Extract,
  corpus: Corpus,
  { language, day }: Viewer,
): NonNullable<Brief["extract"]> {
  const issue = corpus.issues.find(({ slug }) => slug === extract.issue);
  return {
    ...optionalKeys({
      issue: issue && { slug: issue.slug, title: issue.title },
      sponsor: extract.sponsor === undefined ? undefined : sponsorRef(extract.sponsor, language, day),
    }),
  };
}
