// Shapes of values in the Brief, shared by rows of the key tables and by the declaration of the Brief.
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
  html: required("sanitised HTML that may be inserted into a page without escaping", TEXT),
  text: required(
    "plain text; in a text with marked changes, what is added as {+…+} and what is deleted as [-…-]",
    TEXT,
  ),
};
/**
 * A text converted from Markdown: sanitised HTML that needs no escaping, and plain text. In the plain text of marked
 * changes, added words are `{+added+}`, deleted ones `[-deleted-]`, and a moved paragraph is `[~moved~]` in its old place
 * and `{~moved~}` in its new one; a change of emphasis alone has no mark. In the HTML these are `ins` and `del`, with the
 * class `moved-up` or `moved-down` for what moves.
 */
export type RichText = Infer<typeof RICH_TEXT>;

const LOCAL_TEXT = {
  ...RICH_TEXT,
  language: optional("BCP 47, where it differs from the brief's", TEXT),
  direction: optional("where it differs from the brief's", DIRECTION),
};
/** A text with a language of its own; `language` and `direction` are present only where they differ from the brief's. */
export type LocalText = Infer<typeof LOCAL_TEXT>;

/** The fields of a sponsor, for objects that have more. */
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

/** The fields of a target, for objects that have more. */
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
/** A reference to another proposal that the audience may see. */
export type ProposalRef = Infer<typeof PROPOSAL_REF>;

const SOURCE = {
  title: required("what the source is called", TEXT),
  url: optional("where it can be read", TEXT),
  locator: optional("where in it, or where it is kept", TEXT),
  language: optional("BCP 47, the language that it was read in", TEXT),
  for: optional("the keys that it supports; all where left out", list(TEXT)),
};
/** A source as printed. */
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

/** Shapes that the JSON Schema has under `$defs`, because several fields have them. */
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
export const TARGET = refTo("target");
export const TARGETS = list(TARGET);
export const PROPOSAL_LINK = refTo("proposalRef");
export const PROPOSAL_LINKS = list(PROPOSAL_LINK);
export const SOURCES = list(refTo("source"));
/** Keys of proposals of the brief. */
export const KEYS = list(TEXT);

/** `unsure`: the membership is based on general knowledge and is printed with a mark. */
export const MEMBERSHIP = oneOf(["confirmed", "unconfirmed", "unsure", "suspended"]);

/** The field for the direction of texts; `more` is added to it. */
export function directionOfTexts<const More extends object>(of: string, more: More) {
  return optional(`${of}, where it differs from the brief's`, DIRECTION, more);
}

/** Sections with another heading, whose body is one of the two kinds of text. */
export function sectionsOf<Body>(body: TypedSchema<Body>): TypedSchema<{ heading: string; body: Body }[]> {
  return list(
    object({
      heading: required("as written", TEXT),
      body: required("the text under it", body),
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
/** Inferred values are marked where they are printed. */
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
