import {
  directionOfTexts,
  KEYS,
  LOCAL,
  PROPOSAL_LINKS,
  RICH,
  SOURCES,
  sectionsOf,
  TARGETS,
} from "../../corpus/schema/brief-shapes.ts";
import { ISSUE_KEYS } from "../../corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../corpus/schema/proposal-schema.ts";
import {
  DATE,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  required,
  TEXT,
  TRUE,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "../../typed-schema.ts";
import { recordFields } from "./record-fields.ts";

/**
 * What an agreement on a position depends on: it is void where one of these parts of the proposal, or of the issue, changes.
 * `document` occurs only in editions of earlier programs, because a proposal that receives its document is still the same.
 */
export const AGREED_PARTS = [
  "target",
  "action",
  "document",
  "text",
  "position",
  "positionText",
  "ask",
  "commonPosition",
  "asks",
] as const;
export type AgreedPart = (typeof AGREED_PARTS)[number];

/** Why the agreement on a position is void: at least one of the three. */
const VOIDED = object({
  revised: optional("when the proposal was revised after the review", DATE),
  repositioned: optional("when the group took another position after the review", DATE),
  changed: optional(
    "what is not as it was",
    object({
      edition: required("the first edition made since the agreement", WHOLE_NUMBER),
      parts: required("which parts", list(oneOf(AGREED_PARTS))),
    }),
  ),
});
export type VoidedAgreement = Infer<typeof VOIDED>;

const SPECIAL_RELATION = { key: "relations", reportedAs: "special" } as const;

/** The fields of a proposal of the Brief; fields that are made from one key are in the rows of `PROPOSAL_KEYS`. */
export const PROPOSAL_FIELDS = recordFields(PROPOSAL_KEYS, {
  key: required("its name in the record, by which others point to it", TEXT, { reportedAs: "derived" }),
  open: required("whether that status is an open one", YES_OR_NO, { reportedAs: "derived" }),
  outcomeNotOnRecord: optional("it is open although the conference is over", TRUE, { reportedAs: "derived" }),
  successors: optional(
    "what it was superseded by or merged into; it counts in no other figure or grid then",
    PROPOSAL_LINKS,
    // For every audience, because it marks the proposal as replaced; empty where the relations are not visible.
    { reportedAs: "special" },
  ),
  // It follows from the dates.
  dateNotStated: optional("no date puts it on record", TRUE, { reportedAs: "derived" }),
  supersedes: required("proposals that it replaces", PROPOSAL_LINKS, { key: "relations" }),
  supersededBy: required("proposals that replace it", PROPOSAL_LINKS, SPECIAL_RELATION),
  mergedInto: required("proposals that it went into", PROPOSAL_LINKS, SPECIAL_RELATION),
  mergedFrom: required("proposals that went into it", PROPOSAL_LINKS, SPECIAL_RELATION),
  sameSubject: required("proposals on the same subject", PROPOSAL_LINKS, { key: "relations" }),
  opposes: required("proposals that it is opposed to", PROPOSAL_LINKS, { key: "relations" }),
  opposedBy: required("proposals that are opposed to it", PROPOSAL_LINKS, { key: "relations" }),
  summary: optional("what it would do", LOCAL, { reportedAs: "revision" }),
  text: optional("its text; in the HTML, changes are marked with <ins> and <del>", LOCAL, {
    reportedAs: "revision",
  }),
  analysis: optional("what the group makes of it", LOCAL, { reportedAs: "detail" }),
  positionText: optional("the group's position in words", LOCAL, { reportedAs: "position" }),
  ask: optional("what the group asks for", LOCAL, { reportedAs: "position" }),
  further: required("sections with other headings", sectionsOf(LOCAL), { reportedAs: "detail" }),
  language: optional("BCP 47, of its texts, where it differs from the brief's", TEXT, { key: "language" }),
  direction: directionOfTexts("of its texts", { key: "language", reportedAs: "derived" }),
  voided: optional("why the agreement on the position is void; internal audience only", VOIDED, {
    key: "review",
    reportedAs: "derived",
  }),
  // Declared here because lists of changes have it last.
  formerly: optional("keys that it had before; internal audience only", list(TEXT), { key: "formerly" }),
  staleDays: optional(
    "days since anybody touched it, where they are too many; internal audience only",
    WHOLE_NUMBER,
    { reportedAs: "derived" },
  ),
});

type RelationField = {
  [Name in keyof typeof PROPOSAL_FIELDS]-?: (typeof PROPOSAL_FIELDS)[Name]["type"] extends typeof PROPOSAL_LINKS
    ? Name
    : never;
}[keyof typeof PROPOSAL_FIELDS];

/** The fields that name other proposals. */
export const RELATION_FIELDS = (Object.keys(PROPOSAL_FIELDS) as (keyof typeof PROPOSAL_FIELDS)[]).filter(
  (name): name is RelationField => PROPOSAL_FIELDS[name].type === PROPOSAL_LINKS,
);

/** A proposal of the Brief. */
export const PROPOSAL = object(PROPOSAL_FIELDS);
export type BriefProposal = Infer<typeof PROPOSAL>;

/**
 * A row of a comparison. `same`: a paragraph of both texts, under `both`; `similar`: similar paragraphs, with `mark` around
 * the words that only one has (‹ and › in plain text); `left`, `right`: a paragraph of that text only; `elsewhere`: the other
 * text has the paragraph in another place, where it has a row of its own.
 */
const ROW = object({
  kind: required(
    "same: both texts have it; similar: both have it in other words; left, right: only that text has it; elsewhere: the other text has it in another place",
    oneOf(["same", "similar", "left", "right", "elsewhere"]),
  ),
  both: optional("the paragraph of both texts, where it is the same", RICH),
  left: optional("the paragraph of the first text; <mark> around the words that only it has", RICH),
  right: optional("the paragraph of the second text; likewise", RICH),
});

export type ComparisonRow = Infer<typeof ROW>;

/** The texts of two proposals on one target side by side, as each would read if it were adopted. */
const COMPARISON = object({
  targets: required("what both act on", TARGETS),
  left: required("the key of the first proposal", TEXT),
  right: required("the key of the second proposal", TEXT),
  language: optional("BCP 47, of both texts, where it differs from the brief's", TEXT),
  direction: directionOfTexts("of both texts", {}),
  rows: optional(
    "their paragraphs side by side; absent where the issue's texts are too long for it",
    list(ROW),
  ),
});

export type Comparison = Infer<typeof COMPARISON>;

/** The fields of an issue of the Brief; fields that are made from one key are in the rows of `ISSUE_KEYS`. */
export const ISSUE_FIELDS = recordFields(ISSUE_KEYS, {
  slug: required("its name in the record, by which proposals point to it", TEXT, { reportedAs: "derived" }),
  stake: optional("what is at stake", RICH, { reportedAs: "detail" }),
  commonPosition: optional("the common position in words", RICH, { reportedAs: "position" }),
  asks: optional("what the group asks for", RICH, { reportedAs: "position" }),
  further: required("sections with other headings", sectionsOf(RICH), { reportedAs: "detail" }),
  voided: optional("why the agreement on the common position is void; internal audience only", VOIDED, {
    reportedAs: "derived",
  }),
  // Declared here because lists of changes have it last.
  sources: required("where its statements come from", SOURCES, { key: "sources" }),
  // In the order of print: by target, then sponsor, then ID. Which they are is reported at the proposals.
  proposals: required("keys of the proposals printed here, in order", KEYS, { reportedAs: "derived" }),
  pointers: required("keys of proposals printed under another issue that bear on this one too", KEYS, {
    reportedAs: "derived",
  }),
  comparisons: optional(
    "texts on one target side by side, as each would read if it were adopted",
    list(COMPARISON),
    { reportedAs: "derived" },
  ),
});

/** An issue of the Brief. */
export const ISSUE = object(ISSUE_FIELDS);
export type BriefIssue = Infer<typeof ISSUE>;
