import {
  BACKERS,
  KEYS,
  MEMBERSHIP,
  SPONSOR,
  SPONSOR_FIELDS,
  TARGET_FIELDS,
} from "../../corpus/schema/brief-shapes.ts";
import { POSITIONS, RESULTS } from "../../corpus/types.ts";
import {
  either,
  type Infer,
  list,
  object,
  oneOf,
  only,
  optional,
  required,
  TEXT,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "../../typed-schema.ts";

export const COUNT = required("how many", WHOLE_NUMBER);

/** How many proposals have each position that occurs, in the order of the closed list. */
export const POSITION_COUNTS = list(
  object({
    position: required("none: it has no position, or one that the audience may not know", oneOf(POSITIONS)),
    count: COUNT,
  }),
);

/** A cell: the proposals of a sponsor on an issue. */
const CELL = object({
  proposals: required("keys, in the order of print; superseded and merged ones are not counted", KEYS),
  positions: required("how many have each position", POSITION_COUNTS),
});
export type GridCell = Infer<typeof CELL>;

const NOT_STATED = object({
  code: required("the column of proposals whose source names no sponsor", only("not-stated")),
  kind: required("likewise", only("not-stated")),
  name: required("empty", only("")),
});

/** The sponsor of a column of the grid. */
export const COLUMN = either(SPONSOR, NOT_STATED);

/** Issues by sponsors; `not-stated` is a column only where it is needed. */
export const GRID = object({
  columns: required("groups, then states and others, then not-stated", list(COLUMN)),
  rows: required(
    "one an issue, in the order of print",
    list(
      object({
        issue: required("its slug", TEXT),
        cells: required("in the order of the columns", list(CELL)),
      }),
    ),
  ),
});
export type Grid = Infer<typeof GRID>;

const SPONSOR_ENTRY = object({
  ...SPONSOR_FIELDS,
  proposals: required("keys of its own proposals", KEYS),
  throughGroups: required(
    "for a state: its groups and their proposals",
    list(
      object({
        group: required("the group", SPONSOR),
        proposals: required("keys of the group's proposals", KEYS),
        membership: required("unsure: it rests on general knowledge", MEMBERSHIP),
      }),
    ),
  ),
});
/** A sponsor and its proposals; for a member state also those of its groups, listed separately. */
export type SponsorEntry = Infer<typeof SPONSOR_ENTRY>;
/** The index by sponsor. */
export const SPONSOR_INDEX = list(SPONSOR_ENTRY);

const TARGET_ENTRY = object({
  ...TARGET_FIELDS,
  kind: required(
    "what kind of text it is",
    oneOf(["constitution", "convention", "decision", "resolution", "general-rules", "other", "new"]),
  ),
  proposals: required("keys of the proposals that act on it", KEYS),
  result: optional("what became of it, or of the text that it is a part of", oneOf(RESULTS)),
  outcome: optional("likewise: the slug of its entry in texts", TEXT),
});
export type TargetEntry = Infer<typeof TARGET_ENTRY>;
/** The index by target. */
export const TARGET_INDEX = list(TARGET_ENTRY);

const GLOSSARY_ENTRY = object({
  term: required("the code", TEXT),
  kind: required(
    "what kind of code it is",
    oneOf(["group", "state", "prefix", "instrument", "action", "body", "other"]),
  ),
  meaning: optional("what it stands for, where the printed words do not have it", TEXT),
});
/** A code that the brief uses and its meaning; printed words of the tool have theirs under `glossary.<term>`. */
export type GlossaryEntry = Infer<typeof GLOSSARY_ENTRY>;
/** The codes used in the brief. */
export const GLOSSARY = list(GLOSSARY_ENTRY);

const BACKINGS = list(
  object({
    key: required("the proposal's key", TEXT),
    by: required("as whom: itself first, then its groups", BACKERS),
  }),
);

/** What concerns the state that the brief is for, as keys of issues and proposals of the brief. */
export const DELEGATION = object({
  own: required("keys of the proposals that it sponsors", KEYS),
  groups: required(
    "its regional groups",
    list(
      object({
        group: required("the group", SPONSOR),
        membership: required("unsure: it rests on general knowledge", MEMBERSHIP),
        proposals: required("keys of the group's proposals; none while it is suspended", KEYS),
      }),
    ),
  ),
  supports: required("proposals that it is on record for", BACKINGS),
  opposes: required("proposals that it is on record against", BACKINGS),
  asks: required(
    "issues on which something is asked",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required("keys of the open proposals that something is asked about", KEYS),
      }),
    ),
  ),
  addressed: required(
    "what has text in blocks for all delegations, or for this one",
    object({
      conference: required("whether the introduction has", YES_OR_NO),
      issues: required("slugs of issues whose own text has", KEYS),
      proposals: required("keys of proposals, replaced ones excepted", KEYS),
      texts: required("slugs of what became of texts", KEYS),
    }),
  ),
  asked: optional(
    "after the conference: issues on which something was asked",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required("keys of the proposals that something was asked about", KEYS),
      }),
    ),
  ),
});
export type Delegation = Infer<typeof DELEGATION>;
