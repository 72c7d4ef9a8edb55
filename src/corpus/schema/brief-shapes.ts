import {
  DATE,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  required,
  TEXT,
  type TypedSchema,
  typed,
  WHOLE_NUMBER,
} from "../../typed-schema.ts";
import { CONFIDENCES, POSITIONS, STATUSES } from "../vocabulary.ts";

const DIRECTION = oneOf(["rtl", "ltr"]);

const RICH_TEXT = {
  html: required("sanitised HTML that may be put on a page as it stands", TEXT),
  text: required(
    "the plain words; in a changed text, what is added as {+…+} and what is deleted as [-…-]",
    TEXT,
  ),
};
/**
 * Text with Markdown: sanitised HTML that is safe to print as it stands, and the plain words; in these, words that
 * a changed text adds stand as `{+added+}` and words that it deletes as `[-deleted-]`; a paragraph that it moves
 * stands as `[~moved~]` where it is today and as `{~moved~}` where it would be. A change of emphasis alone has no
 * mark there. In the HTML they are `ins` and `del`, for what moves with the class `moved-up` or `moved-down`.
 */
export type RichText = Infer<typeof RICH_TEXT>;

const LOCAL_TEXT = {
  ...RICH_TEXT,
  language: optional("BCP 47, where it differs from the brief's", TEXT),
  direction: optional("where it differs from the brief's", DIRECTION),
};
/** A text in a language of its own: `language` and `direction` only where they differ from the brief's. */
export type LocalText = Infer<typeof LOCAL_TEXT>;

/** The names of a sponsor, for the objects that have more. */
export const SPONSOR_FIELDS = {
  code: required("a regional group, an ITU symbol, PSE, COUNCIL or SG", TEXT),
  kind: required("what it is", oneOf(["group", "state", "other"])),
  name: required("its name in the brief's language", TEXT),
};
/** A regional group, a member state, or another sponsor, as the brief names it. */
export type SponsorRef = Infer<typeof SPONSOR_FIELDS>;

const BACKER_FIELDS = {
  ...SPONSOR_FIELDS,
  from: optional("since when that is known, where it is stated", DATE),
};
export type BackerRef = Infer<typeof BACKER_FIELDS>;

/** The names of a target, for the objects that have more. */
export const TARGET_FIELDS = {
  text: required("as a delegate writes it: Res. 130", TEXT),
  key: required("what the index by target groups by, stable within a brief", TEXT),
  title: optional("its short title, where one is documented", TEXT),
};
/** What a proposal acts on. */
export type TargetRef = Infer<typeof TARGET_FIELDS>;

const PROPOSAL_REF = {
  key: required("the other proposal's key", TEXT),
  label: optional("its ID, or else its sponsor's number", TEXT),
  title: required("its title", TEXT),
};
/** Another proposal that this audience may see. */
export type ProposalRef = Infer<typeof PROPOSAL_REF>;

const SOURCE = {
  title: required("what the source is called", TEXT),
  url: optional("where it can be read", TEXT),
  locator: optional("where in it, or where it is kept", TEXT),
  language: optional("BCP 47, the language that it was read in", TEXT),
  for: optional("the keys that it supports; all where left out", list(TEXT)),
};
/** Source of a statement, as printed. */
export type SourceRef = Infer<typeof SOURCE>;

const SHAPES = {
  text: object(RICH_TEXT),
  localText: object(LOCAL_TEXT),
  sponsor: object(SPONSOR_FIELDS),
  backer: object(BACKER_FIELDS),
  target: object(TARGET_FIELDS),
  proposalRef: object(PROPOSAL_REF),
  source: object(SOURCE),
};

/** Shapes that stand in several places, under `$defs`. */
export const DEFINITIONS = Object.fromEntries(
  Object.entries(SHAPES).map(([name, { schema }]) => [name, schema]),
);

function refTo<Name extends keyof typeof SHAPES>(name: Name): TypedSchema<Infer<(typeof SHAPES)[Name]>> {
  return typed({ $ref: `#/$defs/${name}` });
}

export const RICH = refTo("text");
export const LOCAL = refTo("localText");
export const SPONSOR = refTo("sponsor");
export const SPONSORS = list(SPONSOR);
export const BACKERS = list(refTo("backer"));
export const TARGETS = list(refTo("target"));
export const PROPOSAL_LINK = refTo("proposalRef");
export const PROPOSAL_LINKS = list(PROPOSAL_LINK);
export const SOURCES = list(refTo("source"));
/** Keys of proposals that stand in the brief. */
export const KEYS = list(TEXT);

/** `unsure`: membership rests on general knowledge and is printed with a mark. */
export const MEMBERSHIP = oneOf(["confirmed", "unconfirmed", "unsure", "suspended"]);

/** The direction of texts; `more` is what else a table says of it. */
export function directionOfTexts<const More extends object>(of: string, more: More) {
  return optional(`${of}, where it differs from the brief's`, DIRECTION, more);
}

/** Sections with a heading of their own, whose body is one of the two kinds of text. */
export function sectionsOf<Body>(body: TypedSchema<Body>): TypedSchema<{ heading: string; body: Body }[]> {
  return list(
    object({
      heading: required("as written", TEXT),
      body: required("what stands under it", body),
    }),
  );
}

const HISTORY_LINE = object({
  date: required("when it happened", DATE),
  status: optional("the status from then on", oneOf(STATUSES)),
  position: optional("the group's position from then on; internal audience only", oneOf(POSITIONS)),
  note: optional("what happened, in words", TEXT),
});
export type HistoryLine = Infer<typeof HISTORY_LINE>;

export const HISTORY = list(HISTORY_LINE);

const CONFIDENCE = oneOf(CONFIDENCES);
/** Each inferred one is marked where it is printed. */
export const CONFIDENCE_BY_PART = object({
  record: required("the entry as a whole", CONFIDENCE),
  status: required("its status", CONFIDENCE),
  position: optional("its position, where there is one", CONFIDENCE),
});

const RESOLUTION = object({
  number: required("its number", WHOLE_NUMBER),
  title: optional("its short title, where one is documented", TEXT),
  key: required("as in targets", TEXT),
});

export const RESOLUTIONS = list(RESOLUTION);
