import type { Agreement, Audience } from "../corpus/types.ts";

/**
 * When an audience sees a key or a heading. `where-agreed`: once the group's position, or the issue's, is
 * agreed and in force on the brief's day. `where-proposed`: an issue's position that is proposed will do too.
 */
type Condition = "yes" | "no" | "where-agreed" | "where-proposed";
type Sight = Readonly<Record<Audience, Condition>>;

const everyone: Sight = { public: "yes", delegation: "yes", internal: "yes" };
const internalOnly: Sight = { public: "no", delegation: "no", internal: "yes" };
const delegationOn: Sight = { public: "no", delegation: "yes", internal: "yes" };
const nobody: Sight = { public: "no", delegation: "no", internal: "no" };
const agreedPosition: Sight = { public: "where-agreed", delegation: "where-agreed", internal: "yes" };
const agreedAsk: Sight = { public: "no", delegation: "where-agreed", internal: "yes" };
const commonPosition: Sight = { public: "where-agreed", delegation: "where-proposed", internal: "yes" };

/** Who sees what: a key or a heading without a row here reaches nobody. */
export interface Visibility {
  proposal: ReadonlyMap<string, Sight>;
  issue: ReadonlyMap<string, Sight>;
  conference: ReadonlyMap<string, Sight>;
  /** Headings by the name that a body's section has; `summary` is what stands before the first one. */
  proposalSections: ReadonlyMap<string, Sight>;
  issueSections: ReadonlyMap<string, Sight>;
  conferenceSections: ReadonlyMap<string, Sight>;
  /** Proposals by their `audience`: who may learn that one exists. */
  audiences: ReadonlyMap<string, Sight>;
  /** Fenced blocks; `delegation-other` is one for named states that the reader's state is none of. */
  fences: ReadonlyMap<string, Sight>;
}

const rows = (sight: Sight, ...names: string[]) => names.map((name) => [name, sight] as const);

/**
 * The table of "Who sees what" in the file format (docs/audiences.md). Frontmatter keys are written as in the
 * files. `audience` itself decides whether a proposal is seen at all, and is printed for the internal audience.
 */
export const VISIBILITY: Visibility = {
  proposal: new Map([
    ...rows(everyone, "title", "id", "number", "sponsors", "issue", "also", "target", "action", "document"),
    ...rows(everyone, "status", "submitted", "updated", "committee", "supporters", "opponents", "outcome"),
    ...rows(everyone, "relations", "history", "sources", "language", "confidence"),
    ...rows(agreedPosition, "position"),
    ...rows(internalOnly, "history-position", "stale", "audience"),
    ...rows(internalOnly, "review", "reviewed-by", "reviewed-on", "formerly"),
  ]),
  issue: new Map([
    ...rows(everyone, "title", "order", "priority", "resolutions", "sources", "confidence"),
    ...rows(commonPosition, "position", "agreed"),
    ...rows(internalOnly, "lead"),
  ]),
  conference: new Map([
    ...rows(everyone, "format", "conference", "series", "title", "place", "starts", "ends", "publisher"),
    ...rows(everyone, "note", "contact", "language", "stale-after", "membership"),
    ...rows(nobody, "delegations"),
  ]),
  proposalSections: new Map([
    ...rows(everyone, "summary", "text", "analysis", "further"),
    ...rows(agreedPosition, "position"),
    ...rows(agreedAsk, "ask"),
  ]),
  issueSections: new Map([
    ...rows(everyone, "stake", "further"),
    ...rows(commonPosition, "common-position", "asks"),
  ]),
  conferenceSections: new Map([...rows(everyone, "introduction", "further")]),
  audiences: new Map([
    ["public", everyone],
    ["delegation", delegationOn],
    ["internal", internalOnly],
  ]),
  fences: new Map([
    ["delegation", delegationOn],
    ["delegation-other", internalOnly],
    ["internal", internalOnly],
  ]),
};

/**
 * Whether the audience sees what the row allows. `agreement` is the state of the position it depends on, on the
 * brief's day: for a proposal `agreed` or `none`, for an issue as its file says.
 */
export function sees(
  table: ReadonlyMap<string, Sight>,
  name: string,
  audience: Audience,
  agreement: Agreement = "none",
): boolean {
  const condition = table.get(name)?.[audience] ?? "no";
  if (condition === "yes" || condition === "no") return condition === "yes";
  return agreement === "agreed" || (condition === "where-proposed" && agreement === "proposed");
}
