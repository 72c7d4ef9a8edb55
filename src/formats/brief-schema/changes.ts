import {
  CHANGE_KINDS,
  type Change,
  type ChangedField,
  type Changes,
  LAPSED_ASKS,
} from "../../brief/types.ts";
import { always, closed, DAY, listOf, maybe, oneOf, TEXT, WHOLE_NUMBER, YES_OR_NO } from "./closed-object.ts";
import { PROPOSAL, PROPOSALS, RICH, SPONSORS } from "./shared-definitions.ts";

const CHANGED_FIELD = closed<ChangedField>({
  field: always("its name in the brief", TEXT),
  before: maybe("what it was, in plain words", TEXT),
  after: maybe("what it is now", TEXT),
  marked: maybe("both as one text, where words changed within it", RICH),
});

const BACKING = closed<NonNullable<Change["gained"]>>({
  supporters: always("of those who support it", SPONSORS),
  opponents: always("of those who oppose it", SPONSORS),
});

const CHANGE = closed<Change>({
  kind: always("what kind of change it is", oneOf(CHANGE_KINDS)),
  issue: maybe("the slug of the issue that it is told under; absent for the conference itself", TEXT),
  proposal: maybe("the proposal that changed; of one that is gone, as it was", PROPOSAL),
  renamedFrom: maybe("the key that the proposal had before, for the group alone", TEXT),
  from: maybe("the status or position before", TEXT),
  to: maybe("the status or position now", TEXT),
  outcome: maybe("what became of it, in words", TEXT),
  successors: maybe("what it was superseded by or merged into", PROPOSALS),
  mergedFrom: maybe("what was merged into it", PROPOSALS),
  asks: maybe("what became of what delegations were asked, in their briefs alone", oneOf(LAPSED_ASKS)),
  sponsors: maybe("who proposed it before, where it is gone or the sponsors changed", SPONSORS),
  gained: maybe("who came to it", BACKING),
  lost: maybe("who left it", BACKING),
  fields: maybe("what is not as it was", listOf(CHANGED_FIELD)),
});

/** What changed since an earlier edition. */
export const CHANGES_SCHEMA = closed<Changes>({
  first: always("there is no earlier edition to compare with", YES_OR_NO),
  since: maybe(
    "the edition compared with",
    closed<NonNullable<Changes["since"]>>({
      edition: always("its number", WHOLE_NUMBER),
      asOf: always("the day it tells", DAY),
    }),
  ),
  list: always("by issue in the order of print, within it the most important kind first", listOf(CHANGE)),
});
