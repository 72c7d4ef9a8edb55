import { CONFERENCE_KEYS } from "../corpus/schema/conference-schema.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { groupsOf } from "../itu/membership.ts";
import { optionalKeys } from "../optional-keys.ts";
import { bodyTexts } from "./body/body-texts.ts";
import { briefIssue } from "./brief-issue.ts";
import { briefProposal } from "./brief-proposal.ts";
import { changesBetween } from "./changes/changes.ts";
import { withComparisons } from "./comparison/compare-proposals.ts";
import { CONFERENCE_FIELDS } from "./declaration/brief.ts";
import { copiedValues, visibleFields } from "./declaration/record-fields.ts";
import { delegationOf } from "./delegation.ts";
import type { Edition } from "./edition.ts";
import { figuresOf } from "./figures.ts";
import { glossaryOf } from "./glossary.ts";
import { halftimeOf } from "./halftime/halftime.ts";
import { gridOf, sponsorIndex, targetIndex, unconfirmedMemberships } from "./indexes.ts";
import { type BriefKind, kindAsOf } from "./kind.ts";
import { movementOf } from "./movement.ts";
import { toNfc } from "./nfc.ts";
import { outcomesOf } from "./outcomes/outcomes.ts";
import { sponsorRef } from "./references.ts";
import type { Brief, Change, Changes } from "./types.ts";
import { type Extract, extracted, proposalsFor, type Viewer, type VoidAgreement } from "./viewer.ts";
import { sees, VISIBILITY, type Visibility } from "./visibility.ts";

export interface BriefOptions {
  /** The brief tells the record as it stood at the end of this day (UTC). */
  asOf: Day;
  /** The day on which the brief is made: only decides whether `asOf` is past. */
  today: Day;
  audience: Audience;
  /** ITU symbol of the state whose delegation the brief is for; its audience is `delegation`. */
  for?: string;
  extract?: Extract;
  /** What kind of brief it is; left out, the one that fits the day. */
  kind?: BriefKind;
  /**
   * The edition to compare with, frozen for the same audience (a state's brief: for `delegation`). `none` where
   * no comparison is wanted; left out where there is no earlier edition.
   */
  since?: Edition | "none";
  /**
   * Every edition before this brief, ascending, frozen for the same audience as `since`: how the issues moved over
   * them; left out where that is not told.
   */
  earlier?: readonly Edition[];
  /** The number of the edition that this will be; a draft has none. */
  edition?: number;
  /** Agreements on positions that `voidAgreements` found to be void; none where there is no edition to tell. */
  voided?: ReadonlyMap<string, VoidAgreement>;
  /** Who sees what; the tests take it away to see that it is needed. */
  visibility?: Visibility;
}

/**
 * The Brief of a conference as of a day, for an audience: the one value that every output is made from. What
 * the audience may not see never enters it.
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

/** The record for the same readers that an extract is taken from; the brief itself where it is none. */
function wholeRecord(brief: Brief, corpus: Corpus, options: BriefOptions): Brief {
  if (options.extract === undefined) return brief;
  const { extract: _extract, ...all } = options;
  return recordOf(corpus, all);
}

/** How the issues moved; what changed since the newest edition is told already where the brief is compared with it. */
function movementSince(brief: Brief, corpus: Corpus, options: BriefOptions): Brief["movement"] {
  if (options.since === "none") return undefined;
  return movementOf(brief, options.earlier ?? [], (edition) => {
    const isTold = edition.number === brief.since;
    return (isTold ? brief.changes : changesSince(brief, corpus, { ...options, since: edition })).list;
  });
}

function sinceNumber({ since }: BriefOptions): number | undefined {
  return since === undefined || since === "none" ? undefined : since.number;
}

/** What changed since the edition to compare with: told of the whole record, then cut to what the brief holds. */
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

/** Whether an extract tells of the change: of its own proposals and issues, and of what is gone from them. */
function isWithin({ proposal, issue, kind }: Change, brief: Brief): boolean {
  if (proposal === undefined || kind === "gone") return brief.issues.some(({ slug }) => slug === issue);
  return brief.proposals.some(({ key }) => key === proposal.key);
}

/** The Brief without a comparison. */
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

  return toNfc({
    format: 1,
    conference: conferenceOf(corpus, viewer, everything),
    asOf: options.asOf,
    retrospective: options.asOf < options.today,
    audience: options.audience,
    ...optionalKeys({ for: options.for === undefined ? undefined : sponsorRef(options.for, language) }),
    kind: options.kind ?? kindAsOf(options.asOf, corpus),
    language,
    ...optionalKeys({ extract: options.extract && extractOf(options.extract, corpus, language) }),
    figures: figuresOf(issues, proposals),
    changes: { first: true, list: [] },
    issues,
    proposals,
    grid: gridOf(issues, counted, language, options.extract?.sponsor !== undefined),
    sponsors: sponsorIndex(proposals, corpus, viewer),
    targets: targetIndex(seen),
    glossary: glossaryOf(issues, proposals, everything),
    unconfirmedMemberships: unconfirmedMemberships(proposals, corpus, viewer),
  });
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
    introduction: texts.named.get("introduction"),
    further: texts.further,
  };
  return visibleFields(CONFERENCE_FIELDS, values, shows);
}

function extractOf(extract: Extract, corpus: Corpus, language: string): NonNullable<Brief["extract"]> {
  const issue = corpus.issues.find(({ slug }) => slug === extract.issue);
  return {
    ...optionalKeys({
      issue: issue && { slug: issue.slug, title: issue.title },
      sponsor: extract.sponsor === undefined ? undefined : sponsorRef(extract.sponsor, language),
    }),
  };
}
