import type { Figures, GlossaryEntry, Grid, GridCell, SponsorEntry, TargetEntry } from "../../brief/types.ts";
import { ACTIONS, POSITIONS, STATUSES } from "../../corpus/types.ts";
import {
  always,
  closed,
  type JsonSchema,
  listOf,
  maybe,
  oneOf,
  TEXT,
  WHOLE_NUMBER,
} from "./closed-object.ts";
import { KEYS, MEMBERSHIP, SPONSOR, SPONSOR_REF, TARGET } from "./shared-definitions.ts";

const COUNT = always("how many", WHOLE_NUMBER);

const POSITION_COUNTS = listOf(
  closed<GridCell["positions"][number]>({
    position: always("none: it has no position, or one that the audience may not know", oneOf(POSITIONS)),
    count: COUNT,
  }),
);

/** The numbers of the cover. */
export const FIGURES_SCHEMA = closed<Figures>({
  proposals: always("proposals on record, those superseded or merged not counted", WHOLE_NUMBER),
  supersededOrMerged: always("those superseded or merged", WHOLE_NUMBER),
  issues: always("issues", WHOLE_NUMBER),
  priorityIssues: always("issues that the group listed", WHOLE_NUMBER),
  groups: always("regional groups that propose", WHOLE_NUMBER),
  states: always("member states that propose", WHOLE_NUMBER),
  byStatus: always(
    "proposals by status",
    listOf(
      closed<Figures["byStatus"][number]>({ status: always("the status", oneOf(STATUSES)), count: COUNT }),
    ),
  ),
  byAction: always(
    "proposals by action",
    listOf(
      closed<Figures["byAction"][number]>({
        action: always("the action", oneOf([...ACTIONS, "not-stated"])),
        count: COUNT,
      }),
    ),
  ),
  byPosition: always("proposals by the group's position", POSITION_COUNTS),
  inferred: always("proposals of which something is inferred", WHOLE_NUMBER),
});

const CELL = closed<GridCell>({
  proposals: always("keys, in the order of print; superseded and merged ones are not counted", KEYS),
  positions: always("how many have each position", POSITION_COUNTS),
});

const NOT_STATED = closed<Extract<Grid["columns"][number], { kind: "not-stated" }>>({
  code: always("the column of proposals whose source names no sponsor", { const: "not-stated" }),
  kind: always("likewise", { const: "not-stated" }),
  name: always("empty", { const: "" }),
});

/** Whose proposals a column of the grid holds. */
export const COLUMN: JsonSchema = { anyOf: [SPONSOR_REF, NOT_STATED] };

/** Issues by sponsors. */
export const GRID_SCHEMA = closed<Grid>({
  columns: always("groups, then states and others, then not-stated", listOf(COLUMN)),
  rows: always(
    "one an issue, in the order of print",
    listOf(
      closed<Grid["rows"][number]>({
        issue: always("its slug", TEXT),
        cells: always("in the order of the columns", listOf(CELL)),
      }),
    ),
  ),
});

/** The index by sponsor. */
export const SPONSORS_SCHEMA: JsonSchema = listOf(
  closed<SponsorEntry>({
    ...SPONSOR,
    proposals: always("keys of its own proposals", KEYS),
    throughGroups: always(
      "for a state: its groups and their proposals",
      listOf(
        closed<SponsorEntry["throughGroups"][number]>({
          group: always("the group", SPONSOR_REF),
          proposals: always("keys of the group's proposals", KEYS),
          membership: always("unsure: it rests on general knowledge", MEMBERSHIP),
        }),
      ),
    ),
  }),
);

/** The index by target. */
export const TARGETS_SCHEMA: JsonSchema = listOf(
  closed<TargetEntry>({
    ...TARGET,
    kind: always(
      "what kind of text it is",
      oneOf(["constitution", "convention", "decision", "resolution", "general-rules", "other", "new"]),
    ),
    proposals: always("keys of the proposals that act on it", KEYS),
  }),
);

/** The codes used in the brief. */
export const GLOSSARY_SCHEMA: JsonSchema = listOf(
  closed<GlossaryEntry>({
    term: always("the code", TEXT),
    kind: always(
      "what kind of code it is",
      oneOf(["group", "state", "prefix", "instrument", "action", "body", "other"]),
    ),
    meaning: maybe("what it stands for, where the printed words do not have it", TEXT),
  }),
);
