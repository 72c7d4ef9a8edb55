import { BRIEF_KINDS } from "../brief/kind.ts";
import type { Brief } from "../brief/types.ts";
import { AUDIENCES } from "../corpus/types.ts";
import { CHANGES_SCHEMA } from "./brief-schema/changes.ts";
import {
  always,
  closed,
  DAY,
  type JsonSchema,
  listOf,
  maybe,
  oneOf,
  TEXT,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "./brief-schema/closed-object.ts";
import { DELEGATION_SCHEMA } from "./brief-schema/delegation.ts";
import { HALFTIME_SCHEMA } from "./brief-schema/halftime.ts";
import {
  FIGURES_SCHEMA,
  GLOSSARY_SCHEMA,
  GRID_SCHEMA,
  SPONSORS_SCHEMA,
  TARGETS_SCHEMA,
} from "./brief-schema/indexes.ts";
import { ISSUE_SCHEMA } from "./brief-schema/issue.ts";
import { MOVEMENT_SCHEMA } from "./brief-schema/movement.ts";
import { OUTCOMES_SCHEMA } from "./brief-schema/outcomes.ts";
import { PROPOSAL_SCHEMA } from "./brief-schema/proposal.ts";
import { DEFINITIONS, RICH, SPONSOR_REF, SPONSORS, sectionsOf } from "./brief-schema/shared-definitions.ts";

const CONFERENCE = closed<Brief["conference"]>({
  id: always("its short name: PP-18", TEXT),
  folder: always("the name of its folder: pp-18", TEXT),
  series: always("the series it belongs to", TEXT),
  title: always("its full name", TEXT),
  place: always("the city and country where it is held", TEXT),
  starts: always("its first day", DAY),
  ends: always("its last day", DAY),
  publisher: always("who puts their name on the brief", TEXT),
  note: maybe("a line for the cover", TEXT),
  contact: maybe("where corrections go", TEXT),
  introduction: maybe("what the brief says before everything else", RICH),
  further: always("sections with other headings", sectionsOf(RICH)),
});

const EXTRACT = closed<NonNullable<Brief["extract"]>>({
  issue: maybe(
    "only this issue",
    closed<NonNullable<NonNullable<Brief["extract"]>["issue"]>>({
      slug: always("its slug", TEXT),
      title: always("its title", TEXT),
    }),
  ),
  sponsor: maybe("only this sponsor's proposals", SPONSOR_REF),
});

const UNCONFIRMED = closed<Brief["unconfirmedMemberships"][number]>({
  group: always("the group", SPONSOR_REF),
  states: always("its members that nobody has confirmed", SPONSORS),
});

/** The JSON Schema (draft 2020-12) of `brief.json`. */
export const BRIEF_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:plenibrief:brief:1",
  title: "A brief",
  description: "What a brief tells, as one value. What is not known is absent, never null.",
  ...closed<Brief>({
    format: always("the version of this format", { const: 1 }),
    conference: always("the conference", CONFERENCE),
    asOf: always("the day at whose end the record is told", DAY),
    retrospective: always("whether that day was past when the brief was made", YES_OR_NO),
    audience: always("who may read it", oneOf(AUDIENCES)),
    for: maybe("the state whose delegation it is for", SPONSOR_REF),
    delegation: maybe("what concerns that state, as keys of what stands in the brief", DELEGATION_SCHEMA),
    kind: always("what kind of brief it is", oneOf(BRIEF_KINDS)),
    halftime: maybe("only in a halftime brief: how far the conference is", HALFTIME_SCHEMA),
    outcomes: maybe("only in an outcomes brief: what became of it all", OUTCOMES_SCHEMA),
    language: always("BCP 47, of the brief", TEXT),
    extract: maybe("there only where the brief is an extract", EXTRACT),
    edition: maybe("its number; absent in a draft", WHOLE_NUMBER),
    since: maybe("the number of the edition that it is compared with", WHOLE_NUMBER),
    figures: always("the numbers of the cover", FIGURES_SCHEMA),
    changes: always("what changed since an earlier edition", CHANGES_SCHEMA),
    movement: maybe("how the issues moved over the editions before, where there are any", MOVEMENT_SCHEMA),
    issues: always("in the order of print", listOf(ISSUE_SCHEMA)),
    proposals: always("in the order of print, each once", listOf(PROPOSAL_SCHEMA)),
    grid: always("who proposes what: issues by sponsors", GRID_SCHEMA),
    sponsors: always("the index by sponsor", SPONSORS_SCHEMA),
    targets: always("the index by target", TARGETS_SCHEMA),
    glossary: always("the codes used in the brief", GLOSSARY_SCHEMA),
    unconfirmedMemberships: always("memberships relied on that nobody has confirmed", listOf(UNCONFIRMED)),
  }),
  $defs: DEFINITIONS,
};
