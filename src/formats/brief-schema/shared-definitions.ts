import type {
  BackerRef,
  LocalText,
  ProposalRef,
  RichText,
  SourceRef,
  SponsorRef,
  TargetRef,
} from "../../brief/types.ts";
import {
  always,
  closed,
  DATE,
  type Fields,
  type JsonSchema,
  listOf,
  maybe,
  oneOf,
  TEXT,
} from "./closed-object.ts";

const RICH_TEXT: Fields<RichText> = {
  html: always("sanitised HTML that may be put on a page as it stands", TEXT),
  text: always(
    "the plain words; in a changed text, what is added as {+…+} and what is deleted as [-…-]",
    TEXT,
  ),
};

const LOCAL_TEXT: Fields<LocalText> = {
  ...RICH_TEXT,
  language: maybe("BCP 47, where it differs from the brief's", TEXT),
  direction: maybe("where it differs from the brief's", oneOf(["rtl", "ltr"])),
};

/** The names of a sponsor, for the objects that have more. */
export const SPONSOR: Fields<SponsorRef> = {
  code: always("a regional group, an ITU symbol, PSE, COUNCIL or SG", TEXT),
  kind: always("what it is", oneOf(["group", "state", "other"])),
  name: always("its name in the brief's language", TEXT),
};

/** The names of a target, for the objects that have more. */
export const TARGET: Fields<TargetRef> = {
  text: always("as a delegate writes it: Res. 130", TEXT),
  key: always("what the index by target groups by, stable within a brief", TEXT),
  title: maybe("its short title, where one is documented", TEXT),
};

const BACKER: Fields<BackerRef> = {
  ...SPONSOR,
  from: maybe("since when that is known, where it is stated", DATE),
};

const PROPOSAL_REF: Fields<ProposalRef> = {
  key: always("the other proposal's key", TEXT),
  label: maybe("its ID, or else its sponsor's number", TEXT),
  title: always("its title", TEXT),
};

const SOURCE: Fields<SourceRef> = {
  title: always("what the source is called", TEXT),
  url: maybe("where it can be read", TEXT),
  locator: maybe("where in it, or where it is kept", TEXT),
  language: maybe("BCP 47, the language that it was read in", TEXT),
  for: maybe("the keys that it supports; all where left out", listOf(TEXT)),
};

/** Shapes that stand in several places, under `$defs`. */
export const DEFINITIONS: JsonSchema = {
  text: closed<RichText>(RICH_TEXT),
  localText: closed<LocalText>(LOCAL_TEXT),
  sponsor: closed<SponsorRef>(SPONSOR),
  backer: closed<BackerRef>(BACKER),
  target: closed<TargetRef>(TARGET),
  proposalRef: closed<ProposalRef>(PROPOSAL_REF),
  source: closed<SourceRef>(SOURCE),
};

const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

export const RICH = refTo("text");
export const LOCAL = refTo("localText");
export const SPONSOR_REF = refTo("sponsor");
export const SPONSORS = listOf(SPONSOR_REF);
export const BACKERS = listOf(refTo("backer"));
export const TARGETS = listOf(refTo("target"));
export const PROPOSALS = listOf(refTo("proposalRef"));
export const PROPOSAL = refTo("proposalRef");
export const SOURCES = listOf(refTo("source"));
/** Keys of proposals that stand in the brief. */
export const KEYS = listOf(TEXT);

export const MEMBERSHIP = oneOf(["confirmed", "unconfirmed", "unsure", "suspended"]);

/** Sections with a heading of their own, whose body is one of the two kinds of text. */
export function sectionsOf(body: JsonSchema): JsonSchema {
  return listOf(
    closed<{ heading: string; body: RichText }>({
      heading: always("as written", TEXT),
      body: always("what stands under it", body),
    }),
  );
}
