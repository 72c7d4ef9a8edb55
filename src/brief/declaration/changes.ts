import { PROPOSAL_LINK, PROPOSAL_LINKS, RICH, SPONSORS } from "../../corpus/schema/brief-shapes.ts";
import {
  DAY,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  required,
  TEXT,
  WHOLE_NUMBER,
  YES_OR_NO,
} from "../../typed-schema.ts";

/** The kinds of change, the most important first: the order of a list of changes. */
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
  "details",
  "gone",
  "editorial",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of an ask that delegations had. Of one that was reworded, the brief still asks. */
const LAPSED_ASKS = ["withdrawn", "under-review", "ended", "reworded"] as const;
export type LapsedAsk = (typeof LAPSED_ASKS)[number];

const CHANGED_FIELD = object({
  field: required("its name in the brief", TEXT),
  before: optional("what it was, in plain words", TEXT),
  after: optional("what it is now", TEXT),
  marked: optional("both as one text, where words changed within it", RICH),
});
/** A field of a proposal, an issue or the conference that changed. */
export type ChangedField = Infer<typeof CHANGED_FIELD>;

const BACKING = object({
  supporters: required("of those who support it", SPONSORS),
  opponents: required("of those who oppose it", SPONSORS),
});

const CHANGE = object({
  kind: required("what kind of change it is", oneOf(CHANGE_KINDS)),
  issue: optional("the slug of the issue that it is listed under; absent for the conference itself", TEXT),
  proposal: optional("the proposal that changed; of one that is gone, as it was", PROPOSAL_LINK),
  renamedFrom: optional("the key that the proposal had before, for the group alone", TEXT),
  from: optional("the status or position before", TEXT),
  to: optional("the status or position now", TEXT),
  outcome: optional("what became of it, in words", TEXT),
  successors: optional("what it was superseded by or merged into", PROPOSAL_LINKS),
  mergedFrom: optional("what was merged into it", PROPOSAL_LINKS),
  asks: optional(
    "what became of what delegations were asked, in their briefs; of a proposal that is gone, in those of the group too",
    oneOf(LAPSED_ASKS),
  ),
  sponsors: optional("who proposed it before, where it is gone or the sponsors changed", SPONSORS),
  gained: optional("who came to it", BACKING),
  lost: optional("who left it", BACKING),
  fields: optional("what is not as it was", list(CHANGED_FIELD)),
});
/** A change between two Briefs of one proposal, one issue, or the conference itself. */
export type Change = Infer<typeof CHANGE>;

/** A name by which a change is printed: its kind, or more exactly what changed. */
export type KindName = ChangeKind | "merger" | WordsName;
/** Names of changes of words alone, where the position stays as it was. */
const WORDS_NAMES = ["ask", "position-text", "position-texts", "asks"] as const;
type WordsName = (typeof WORDS_NAMES)[number];

/**
 * The name of the kind: a proposal into which another one was merged is not itself a merged one, and no position changed where
 * only its words or the ask did.
 */
export function kindName({ kind, from, to, fields = [] }: Omit<Change, "issue" | "proposal">): KindName {
  if (kind === "merged" && to === undefined) return "merger";
  if (from !== to || (kind !== "position" && kind !== "issue-position")) return kind;
  const names = new Set(fields.map(({ field }) => field));
  const isOf = (...these: string[]) => names.size > 0 && [...names].every((name) => these.includes(name));
  if (kind === "issue-position") return isOf("asks") ? "asks" : kind;
  if (!isOf("ask", "positionText")) return kind;
  if (names.size > 1) return "position-texts";
  return names.has("ask") ? "ask" : "position-text";
}

/** Whether a change is one of words alone, which its name states. */
export function isOfWords(name: KindName): boolean {
  return WORDS_NAMES.some((each) => each === name);
}

/** The changes since an earlier edition, which is absent where there is none to compare with. */
export const CHANGES = object({
  first: required("there is no earlier edition to compare with", YES_OR_NO),
  since: optional(
    "the edition compared with",
    object({
      edition: required("its number", WHOLE_NUMBER),
      asOf: required("the day that it is as of", DAY),
    }),
  ),
  list: required("by issue in the order of print, within it the most important kind first", list(CHANGE)),
});
export type Changes = Infer<typeof CHANGES>;

const NUMBERS = list(WHOLE_NUMBER);

/** The numbers of proposals and changes of each issue over the earlier editions; lists are in the order of the editions. */
export const MOVEMENT = object({
  editions: required(
    "oldest first; the last is this brief",
    list(
      object({
        edition: optional("its number; absent in a draft", WHOLE_NUMBER),
        asOf: required("the record is as of the end of this day", DAY),
      }),
    ),
  ),
  issues: required(
    "in the order of print",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required(
          "how many it had in each edition, superseded and merged ones not counted",
          NUMBERS,
        ),
        changes: required("how many changes each edition lists under it since the one before", NUMBERS),
      }),
    ),
  ),
});
export type Movement = Infer<typeof MOVEMENT>;
