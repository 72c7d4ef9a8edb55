import type {
  Action,
  Agreement,
  Audience,
  Confidence,
  Day,
  Position,
  Priority,
  RecordDate,
  Review,
  Status,
} from "../corpus/types.ts";
import type { Halftime } from "./halftime/types.ts";
import type { BriefKind } from "./kind.ts";
import type { Movement } from "./movement.ts";
import type { Outcomes } from "./outcomes/types.ts";

/**
 * Text with Markdown: sanitised HTML that is safe to print as it stands, and the plain words; in these, words that
 * a changed text adds stand as `{+added+}` and words that it deletes as `[-deleted-]`; a paragraph that it moves
 * stands as `[~moved~]` where it is today and as `{~moved~}` where it would be. A change of emphasis alone has no
 * mark there. In the HTML they are `ins` and `del`, for what moves with the class `moved-up` or `moved-down`.
 */
export interface RichText {
  html: string;
  text: string;
}

/** A text in a language of its own: `language` and `direction` only where they differ from the brief's. */
export interface LocalText extends RichText {
  language?: string;
  direction?: "rtl" | "ltr";
}

/** A regional group, a member state, or another sponsor, as the brief names it. */
export interface SponsorRef {
  /** `CITEL`, `USA`, `PSE`, `COUNCIL`, `SG`. */
  code: string;
  kind: "group" | "state" | "other";
  /** In the brief's language: `Inter-American Telecommunication Commission`, `Brazil`. */
  name: string;
}

/** What a proposal acts on. */
export interface TargetRef {
  /** As a delegate writes it: `Res. 130`, `CS Art. 4`, `new resolution on …`. */
  text: string;
  /** Stable within a brief: what the index by target groups by, and its anchor. */
  key: string;
  /** The short title, where the reference table has a documented one. */
  title?: string;
}

/** Another proposal that this audience may see. */
export interface ProposalRef {
  key: string;
  /** The ID, or the sponsor's number, or nothing. */
  label?: string;
  title: string;
}

export interface SourceRef {
  title: string;
  url?: string;
  locator?: string;
  /** BCP 47. */
  language?: string;
  for?: string[];
}

export interface BackerRef extends SponsorRef {
  from?: RecordDate;
}

export interface HistoryLine {
  date: RecordDate;
  status?: Status;
  /** Internal audience only. */
  position?: Position;
  note?: string;
}

/**
 * What a position is agreed upon: where one of these changes, the agreement is void. `document` stands in editions of
 * earlier programs alone: a proposal that only now received its document is the same proposal.
 */
export const AGREED_PARTS = ["target", "action", "document", "text"] as const;
export type AgreedPart = (typeof AGREED_PARTS)[number];

/** Why the agreement on a position is void: one of the two, or both. */
export interface VoidedAgreement {
  /** The proposal was revised after the review: when. */
  revised?: RecordDate;
  /** These parts are not as the first edition made since the review has them. */
  changed?: { edition: number; parts: AgreedPart[] };
}

export interface BriefProposal {
  key: string;
  title: string;
  id?: string;
  number?: string;
  sponsors: SponsorRef[];
  /** Slug of the primary issue, where the proposal is printed in full. */
  issue: string;
  also: string[];
  target: TargetRef[];
  action?: Action;
  document?: string;
  status: Status;
  /** Whether the status is one of the open ones. */
  open: boolean;
  /** Open although the conference's last day has passed: printed with "outcome not on record". */
  outcomeNotOnRecord?: true;
  /** Superseded or merged: printed as one line that points to these; counts in no grid or figure but its own. */
  successors?: ProposalRef[];
  /** Absent where this audience may not see one. */
  position?: Position;
  submitted?: RecordDate;
  updated?: RecordDate;
  /** No date at all puts it on record: printed "date not stated". */
  dateNotStated?: true;
  committee?: string;
  supporters: BackerRef[];
  opponents: BackerRef[];
  supersedes: ProposalRef[];
  supersededBy: ProposalRef[];
  mergedInto: ProposalRef[];
  mergedFrom: ProposalRef[];
  sameSubject: ProposalRef[];
  opposes: ProposalRef[];
  opposedBy: ProposalRef[];
  history: HistoryLine[];
  outcome?: string;
  sources: SourceRef[];
  /** Each inferred one is marked where it is printed; `position` only where the position is. */
  confidence: { record: Confidence; status: Confidence; position?: Confidence };
  /** Absent where the body says nothing to this audience. */
  summary?: LocalText;
  /** `## Text`, changes between `current` and `proposed` marked with `<ins>` and `<del>`. */
  text?: LocalText;
  analysis?: LocalText;
  positionText?: LocalText;
  ask?: LocalText;
  further: { heading: string; body: LocalText }[];
  /** BCP 47, where the proposal's texts are in another language than the brief. */
  language?: string;
  direction?: "rtl" | "ltr";
  // Internal audience only:
  audience?: Audience;
  review?: Review;
  reviewedBy?: string;
  reviewedOn?: RecordDate;
  /** The position was agreed, on another proposal than the one of today: it needs a new decision. */
  voided?: VoidedAgreement;
  formerly?: string[];
  /** Days since anybody touched it, where it is more than the conference's `stale-after`. */
  staleDays?: number;
}

export interface BriefIssue {
  slug: string;
  title: string;
  priority: Priority;
  resolutions: { number: number; title?: string; key: string }[];
  lead?: string;
  /** What this audience may know: `none` is printed "no agreed position". */
  position: Agreement;
  agreed?: RecordDate;
  confidence: Confidence;
  stake?: RichText;
  commonPosition?: RichText;
  asks?: RichText;
  further: { heading: string; body: RichText }[];
  sources: SourceRef[];
  /** Keys in the order of print: by target, then sponsor, then ID. */
  proposals: string[];
  /** Proposals whose primary issue is another one and that name this one in `also`. */
  pointers: string[];
  /** Of the proposals printed here, superseded ones excepted: each with the first one that has a text on its target. */
  comparisons?: Comparison[];
}

/**
 * A paragraph of two texts side by side. `same`: both say it, it stands under `both`; `similar`: both say it in other
 * words, what only the one has is in `mark` (in plain words between ‹ and ›); `left`, `right`: only that one says it;
 * `elsewhere`: the other one says it too, in another place, where it stands again.
 */
export interface ComparisonRow {
  kind: "same" | "similar" | "left" | "right" | "elsewhere";
  both?: RichText;
  left?: RichText;
  right?: RichText;
}

/** The texts of two proposals on one target side by side, as each would read if it were adopted. */
export interface Comparison {
  /** What both act on. */
  targets: TargetRef[];
  /** Keys. */
  left: string;
  right: string;
  /** Of the texts, where they differ from the brief's. */
  language?: string;
  direction?: "rtl" | "ltr";
  /** In the order of the texts; absent where an issue's texts are too long to be printed once more. */
  rows?: ComparisonRow[];
}

/** A cell of the grid: what a sponsor proposes on an issue. */
export interface GridCell {
  /** Keys in the order of print; superseded and merged ones are not counted. */
  proposals: string[];
  /** How many of them have each position that this audience may see. */
  positions: { position: Position; count: number }[];
}

export interface Grid {
  /** The six regional groups, then the member states and others that propose, then `not-stated` where it is needed. */
  columns: (SponsorRef | { code: "not-stated"; kind: "not-stated"; name: "" })[];
  /** One row an issue in order of print; cells in the order of the columns. */
  rows: { issue: string; cells: GridCell[] }[];
}

export interface Figures {
  /** Proposals on record, those superseded or merged not counted. */
  proposals: number;
  supersededOrMerged: number;
  issues: number;
  priorityIssues: number;
  groups: number;
  states: number;
  /** In the order of the closed lists; only those that occur. */
  byStatus: { status: Status; count: number }[];
  byAction: { action: Action | "not-stated"; count: number }[];
  /** Only positions that this audience may see; `none` counts the rest. */
  byPosition: { position: Position; count: number }[];
  inferred: number;
}

/** The kinds of change, the most important first: the order in which a list is told. */
export const CHANGE_KINDS = [
  "new",
  "outcome",
  "withdrawn",
  "superseded",
  "merged",
  "moved",
  "revised",
  "position",
  "issue-position",
  "support",
  "gone",
  "editorial",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A part of a proposal or an issue that is not what it was. */
export interface ChangedField {
  /** The name in the Brief: `title`, `target`, `text`, `sponsors`, … */
  field: string;
  /** As plain words; absent where there was nothing, or is nothing now. */
  before?: string;
  after?: string;
  /** One text with `<ins>` and `<del>`, sanitised; only where words changed within a text. */
  marked?: RichText;
}

/** What became of an ask that delegations had and have no more. */
export const LAPSED_ASKS = ["withdrawn", "under-review", "ended"] as const;
export type LapsedAsk = (typeof LAPSED_ASKS)[number];

/** One thing that changed between two Briefs, at one proposal, one issue, or the conference itself. */
export interface Change {
  kind: ChangeKind;
  /** Slug of the issue that it is told under; absent for the conference itself. */
  issue?: string;
  /** Absent where an issue or the conference changed. Of one that is gone, as it was. */
  proposal?: ProposalRef;
  /** The key that the proposal had before, where it was renamed; internal audience only. */
  renamedFrom?: string;
  /** `moved`, `outcome`, `withdrawn`, `superseded`, `merged`: statuses; `position`, `issue-position`: positions. */
  from?: string;
  to?: string;
  /** `outcome`: what became of it, in words. */
  outcome?: string;
  /** `superseded`, `merged`, and `new` where it is replaced already: by what. */
  successors?: ProposalRef[];
  /** `merged` at the proposal that others were merged into, and `new`: which. */
  mergedFrom?: ProposalRef[];
  /** Delegations only: what became of what was asked. */
  asks?: LapsedAsk;
  /** `gone`, and `revised` where the sponsors changed: who proposed it before. */
  sponsors?: SponsorRef[];
  /** `support`: who came and who went. */
  gained?: { supporters: SponsorRef[]; opponents: SponsorRef[] };
  lost?: { supporters: SponsorRef[]; opponents: SponsorRef[] };
  /** `revised`, `position`, `issue-position`, `editorial`, `moved` (the committee): what is not as it was. */
  fields?: ChangedField[];
}

/** What changed since an earlier edition; none is named where there is nothing to compare with. */
export interface Changes {
  /** This is the first edition: there is nothing to compare with. */
  first: boolean;
  since?: { edition: number; asOf: Day };
  /** By issue in order of print, within it by kind, then in the order of print; empty where nothing changed. */
  list: Change[];
}

/** A sponsor and its proposals; a member state has those of its groups too, marked as theirs. */
export interface SponsorEntry extends SponsorRef {
  proposals: string[];
  /** For a state: the groups it is a member of, with their proposals. */
  throughGroups: {
    group: SponsorRef;
    proposals: string[];
    /** `unsure`: membership rests on general knowledge and is printed with a mark. */
    membership: "confirmed" | "unconfirmed" | "unsure" | "suspended";
  }[];
}

export interface TargetEntry extends TargetRef {
  kind: "constitution" | "convention" | "decision" | "resolution" | "general-rules" | "other" | "new";
  proposals: string[];
}

/** A code used in this brief and what it stands for; words of the tool's own come from the string catalogue. */
export interface GlossaryEntry {
  term: string;
  kind: "group" | "state" | "prefix" | "instrument" | "action" | "body" | "other";
  /** In the brief's language; absent where the catalogue has it under `glossary.<term>`. */
  meaning?: string;
}

/** A proposal that a state is on record for or against, and as whom: itself first, then its groups. */
export interface DelegationBacking {
  key: string;
  by: BackerRef[];
}

/** What concerns the state that the brief is for, as keys: the proposals and issues themselves stand in the brief. */
export interface Delegation {
  /** It is among the sponsors. */
  own: string[];
  /** Its regional groups; one in which it is suspended has no proposals here. */
  groups: {
    group: SponsorRef;
    membership: SponsorEntry["throughGroups"][number]["membership"];
    proposals: string[];
  }[];
  supports: DelegationBacking[];
  opposes: DelegationBacking[];
  /** Slugs of issues with a common position or asks, and the open proposals under them that something is asked about. */
  asks: { issue: string; proposals: string[] }[];
  /** After the conference, when nothing is asked any more: what was, however it ended. */
  asked?: { issue: string; proposals: string[] }[];
}

/**
 * The one view model: every output is a function of it. Plain JSON, names in camelCase, absent rather than
 * null. It holds what its audience may see and nothing else.
 */
export interface Brief {
  format: 1;
  conference: {
    id: string;
    folder: string;
    series: string;
    title: string;
    place: string;
    starts: Day;
    ends: Day;
    publisher: string;
    note?: string;
    contact?: string;
    introduction?: RichText;
    /** Further headings of the introduction, as written. */
    further: { heading: string; body: RichText }[];
  };
  asOf: Day;
  /** The day was past when the brief was made: dated facts are as of that day, all other text is of later. */
  retrospective: boolean;
  audience: Audience;
  for?: SponsorRef;
  /** Only where the brief is for one state. */
  delegation?: Delegation;
  kind: BriefKind;
  /** Only in a halftime brief: how far the conference is, by committee. */
  halftime?: Halftime;
  /** Only in an outcomes brief: what became of it all. */
  outcomes?: Outcomes;
  /** BCP 47. */
  language: string;
  /** Only one issue's or one sponsor's proposals; the cover says so. */
  extract?: { issue?: { slug: string; title: string }; sponsor?: SponsorRef };
  /** Absent in a draft. */
  edition?: number;
  since?: number;
  figures: Figures;
  changes: Changes;
  /** Absent where there is no earlier edition; frozen in none, since it follows from those before. */
  movement?: Movement;
  /** Listed priorities first, then background; within each by `order`. */
  issues: BriefIssue[];
  proposals: BriefProposal[];
  grid: Grid;
  sponsors: SponsorEntry[];
  targets: TargetEntry[];
  glossary: GlossaryEntry[];
  /** Memberships relied on that nobody has confirmed, for the note under "How to read this brief". */
  unconfirmedMemberships: { group: SponsorRef; states: SponsorRef[] }[];
}
