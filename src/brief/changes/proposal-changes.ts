import type { Audience } from "../../corpus/types.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { isOpen } from "../as-of.ts";
import { isAskedAbout, lapsedAsk } from "../asks.ts";
import type { BackerRef, BriefProposal, Change, ChangedField, ProposalRef, SponsorRef } from "../types.ts";
import { sees, VISIBILITY } from "../visibility.ts";
import { changedFields, isChanged } from "./changed-fields.ts";
import type { Matched } from "./matched.ts";

/** What a proposal proposes: a change of these is a revision, unless it is one of spelling or layout alone. */
export const REVISED_FIELDS = [
  "title",
  "id",
  "number",
  "sponsors",
  "issue",
  "target",
  "action",
  "document",
  "summary",
  "text",
] as const;

/** What the group thinks of it. */
export const POSITION_FIELDS = ["position", "positionText", "ask"] as const;

/** All else that is written about a proposal. */
export const EDITORIAL_FIELDS = [
  "analysis",
  "further",
  "also",
  "language",
  "dateNotStated",
  "sameSubject",
  "opposes",
  "opposedBy",
  "supersedes",
  "audience",
  "review",
  "reviewedBy",
  "reviewedOn",
  "formerly",
] as const;

/** What moves along with another change, and is told only where it moves alone. */
export const ACCOMPANYING_FIELDS = ["submitted", "updated", "history", "sources", "confidence"] as const;

/** Follows from the day alone, or from other fields. */
export const DERIVED_FIELDS = [
  "key",
  "open",
  "outcomeNotOnRecord",
  "staleDays",
  "direction",
  "voided",
] as const;

/** What the two Briefs are told for and with. */
export interface Telling {
  /** BCP 47, for the borders of words. */
  language: string;
  audience: Audience;
  /** Earlier key → today's. */
  renames: ReadonlyMap<string, string>;
}

/** What changed at one proposal, a change for each kind; in no particular order. */
export function proposalChanges({ before, now }: Matched, telling: Telling): Change[] {
  const { language, audience, renames } = telling;
  if (before === undefined) return now === undefined ? [] : [newcomer(now)];
  if (now === undefined) return [departed(before, audience)];

  const revised = changedFields(REVISED_FIELDS, before, now, language);
  const asks = lapsedAsk(before, now, audience);
  const found: Change[] = [
    ...statusChange(before, now, language),
    ...merger(before, now, renames),
    ...revision(before, revised.substance),
    ...positionChange(before, now, language),
    ...supportChange(before, now),
  ].map((change) => ({
    ...change,
    ...at(now),
    ...(TELLS_ASKS.has(change.kind) ? optionalKeys({ asks }) : {}),
  }));

  const accompanied = found.length > 0;
  const isRenamed = before.key !== now.key && sees(VISIBILITY.proposal, "formerly", audience);
  const editorial = [
    ...revised.spelling,
    ...EDITORIAL_FIELDS.filter((field) => isChanged(field, before, now)).map((field) => ({ field })),
    ...ACCOMPANYING_FIELDS.filter((field) => !accompanied && isChanged(field, before, now)).map((field) => ({
      field,
    })),
    ...(isChanged("backerDays", before, now) ? [{ field: "supporters" }] : []),
    ...(isRenamed && !accompanied ? [{ field: "key", before: before.key, after: now.key }] : []),
  ];
  const all =
    editorial.length > 0 ? [...found, { kind: "editorial" as const, ...at(now), fields: editorial }] : found;
  return isRenamed ? all.map((change) => ({ ...change, renamedFrom: before.key })) : all;
}

/** What was merged or superseded as soon as it came on record says by what, and what took others in says which. */
function newcomer(now: BriefProposal): Change {
  const { successors, mergedFrom } = now;
  return {
    kind: "new",
    ...at(now),
    ...(successors === undefined || successors.length === 0 ? {} : { successors }),
    ...(mergedFrom.length === 0 ? {} : { mergedFrom }),
  };
}

function departed(before: BriefProposal, audience: Audience): Change {
  const asked = audience === "delegation" && isAskedAbout(before);
  return {
    kind: "gone",
    ...at(before),
    from: before.status,
    sponsors: before.sponsors,
    ...(asked ? { asks: "withdrawn" as const } : {}),
  };
}

/** The other end of a merger: what was merged into this proposal since. */
function merger(before: BriefProposal, now: BriefProposal, renames: ReadonlyMap<string, string>): Untold[] {
  const known = new Set(before.mergedFrom.flatMap(({ key }) => [key, renames.get(key) ?? key]));
  const mergedFrom = now.mergedFrom.filter(({ key }) => !known.has(key));
  return mergedFrom.length === 0 ? [] : [{ kind: "merged", mergedFrom }];
}

/** The kinds of change with which an ask lapses. */
const TELLS_ASKS: ReadonlySet<Change["kind"]> = new Set([
  "outcome",
  "withdrawn",
  "superseded",
  "merged",
  "position",
]);

type Untold = Omit<Change, "issue" | "proposal">;

function revision({ sponsors }: BriefProposal, fields: ChangedField[]): Untold[] {
  if (fields.length === 0) return [];
  const isOfSponsors = fields.some(({ field }) => field === "sponsors");
  return [{ kind: "revised", fields, ...(isOfSponsors ? { sponsors } : {}) }];
}

function statusChange(before: BriefProposal, now: BriefProposal, language: string): Untold[] {
  const fields = changedFields(["committee"], before, now, language).substance;
  const committee = fields.length > 0 ? { fields } : {};
  const outcomeIsNew = isChanged("outcome", before, now);
  const successors = isChanged("successors", before, now) ? now.successors : undefined;
  if (before.status === now.status && successors === undefined) {
    if (outcomeIsNew) return [{ kind: "outcome", ...optionalKeys({ outcome: now.outcome }), ...committee }];
    return fields.length > 0 ? [{ kind: "moved", fields }] : [];
  }
  const moved = { from: before.status, to: now.status, ...committee };
  if (now.status === "superseded" || now.status === "merged") {
    return [
      {
        kind: now.status,
        ...moved,
        successors: now.successors ?? [],
        ...optionalKeys({ outcome: now.outcome }),
      },
    ];
  }
  if (isOpen(now.status)) return [{ kind: "moved", ...moved }];
  const kind = now.status === "withdrawn" ? "withdrawn" : "outcome";
  return [{ kind, ...moved, ...optionalKeys({ outcome: now.outcome }) }];
}

function positionChange(before: BriefProposal, now: BriefProposal, language: string): Untold[] {
  const { substance, spelling } = changedFields(POSITION_FIELDS, before, now, language);
  const fields = [...substance, ...spelling];
  if (fields.length === 0) return [];
  return [
    {
      kind: "position",
      from: before.position ?? "none",
      to: now.position ?? "none",
      // Words that are gone were withdrawn, or are void: they are not told once more.
      fields: fields.filter(({ field, after }) => field !== "position" && after !== undefined),
    },
  ];
}

function supportChange(before: BriefProposal, now: BriefProposal): Untold[] {
  const gained = {
    supporters: missing(now.supporters, before.supporters),
    opponents: missing(now.opponents, before.opponents),
  };
  const lost = {
    supporters: missing(before.supporters, now.supporters),
    opponents: missing(before.opponents, now.opponents),
  };
  const count = [gained, lost].flatMap(({ supporters, opponents }) => [...supporters, ...opponents]).length;
  return count === 0 ? [] : [{ kind: "support", gained, lost }];
}

/** Those of `these` that are not among `those`. */
function missing(these: BackerRef[], those: BackerRef[]): SponsorRef[] {
  const codes = new Set(those.map(({ code }) => code));
  return these.filter(({ code }) => !codes.has(code)).map(({ code, kind, name }) => ({ code, kind, name }));
}

function at(proposal: BriefProposal): { issue: string; proposal: ProposalRef } {
  const label = proposal.id ?? proposal.number;
  return {
    issue: proposal.issue,
    proposal: { key: proposal.key, ...optionalKeys({ label }), title: proposal.title },
  };
}
