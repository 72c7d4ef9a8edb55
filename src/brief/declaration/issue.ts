import {
  directionOfTexts,
  KEYS,
  RICH,
  SOURCES,
  sectionsOf,
  TARGETS,
} from "../../corpus/schema/brief-shapes.ts";
import { ISSUE_KEYS } from "../../corpus/schema/issue-schema.ts";
import { type Infer, list, object, oneOf, optional, required, TEXT } from "../../typed-schema.ts";
import { VOIDED } from "./proposal.ts";
import { recordFields } from "./record-fields.ts";

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
  stake: optional("what is at stake", RICH, { reportedAs: "editorial" }),
  commonPosition: optional("the common position in words", RICH, { reportedAs: "position" }),
  asks: optional("what the group asks for", RICH, { reportedAs: "position" }),
  further: required("sections with other headings", sectionsOf(RICH), { reportedAs: "editorial" }),
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
