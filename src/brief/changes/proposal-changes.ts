import type { ReportedAs } from "../../corpus/schema/record-keys.ts";
import type { Audience } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { isOpen } from "../as-of.ts";
import { isAskedAbout, isInForce, lapsedAsk, voidedSince } from "../asks.ts";
import { PROPOSAL_FIELDS } from "../declaration/issues-and-proposals.ts";
import { namesReportedAs, type RecordFields } from "../declaration/record-fields.ts";
import type {
  BackerRef,
  BriefProposal,
  Change,
  ChangedField,
  ChangeKind,
  LapsedAsk,
  SponsorRef,
} from "../types.ts";
import { sees, VISIBILITY } from "../visibility.ts";
import { changedFields, isChanged } from "./changed-fields.ts";
import type { FieldChanges } from "./changed-texts.ts";
import type { ProposalMatch } from "./match-records.ts";
import { detailsOf, furtherRevision, replaced, withoutMovedLimits } from "./proposal-details.ts";

type SpecialField = {
  [Name in keyof typeof PROPOSAL_FIELDS]: (typeof PROPOSAL_FIELDS)[Name]["reportedAs"] extends "special"
    ? Name
    : never;
}[keyof typeof PROPOSAL_FIELDS];

const STATUS_KINDS = ["moved", "outcome", "withdrawn", "superseded", "merged"] as const;

/**
 * The kinds of change that report a field with `reportedAs: "special"`. Such a field without kinds does not compile. Where
 * it differs and no change of its kinds is found, it is reported by its name.
 */
export const SPECIAL_KINDS: Readonly<Record<SpecialField, readonly ChangeKind[]>> = {
  status: STATUS_KINDS,
  outcome: STATUS_KINDS,
  successors: STATUS_KINDS,
  supersededBy: STATUS_KINDS,
  mergedInto: STATUS_KINDS,
  mergedFrom: ["merged"],
  supporters: ["support"],
  opponents: ["support"],
};

/** What the comparison of two versions of a proposal depends on besides them. */
export interface ChangeContext {
  /** BCP 47, for the borders of words. */
  language: string;
  audience: Audience;
  /** The key that it had before, where its file was renamed; the earlier version has the one of today. */
  formerKey?: string;
  /** How the change of each field is reported; the tests add one. */
  fields?: RecordFields;
}

/** The changes of one proposal, at most one of each kind, in no particular order. */
export function proposalChanges({ before, now }: ProposalMatch, context: ChangeContext): Change[] {
  const { language, audience, formerKey, fields = PROPOSAL_FIELDS } = context;
  if (before === undefined) return now === undefined ? [] : [newcomer(now)];
  if (now === undefined) return [departed(before, audience)];

  const changed = (way: ReportedAs) => changedFields(namesReportedAs(fields, way), before, now, language);
  const differing = (way: ReportedAs) =>
    namesReportedAs(fields, way).filter((field) => isChanged(field, before, now));
  const revised = withoutMovedLimits(changed("revision"), before, now);
  const asks = lapsedAsk(before, now, audience);
  const unplaced = [
    ...withMerger(
      statusChange(before, now, [...changed("step").substance, ...replaced(before, now, language)]),
      before,
      now,
    ),
    ...revision(
      before,
      revised.substance.length > 0 ? revised.substance : furtherRevision(before, now, language),
    ),
    ...positionChange(before, now, changed("position"), { audience, asks }),
    ...supportChange(before, now),
  ];
  const withAsks = asks === undefined ? undefined : changeOfAsks(unplaced, asks);
  const found = unplaced.map(
    (change): Change => ({
      ...change,
      ...at(now),
      ...(change === withAsks ? optionalKeys({ asks }) : {}),
    }),
  );

  const kinds: Readonly<Record<string, readonly ChangeKind[]>> = SPECIAL_KINDS;
  // The successors are these two together.
  const implied = isChanged("successors", before, now) ? ["supersededBy", "mergedInto"] : [];
  const unreported = namesReportedAs(fields, "special").filter(
    (field) => !implied.includes(field) && !found.some(({ kind }) => kinds[field]?.includes(kind)),
  );
  const details = detailsOf({ before, now, fields, unreported, isAlone: found.length === 0, language });
  const named = new Set(details.map(({ field }) => field));
  const isRenamed = formerKey !== undefined && sees(VISIBILITY.proposal, "formerly", audience);
  const editorial = [
    ...revised.spelling,
    ...[
      ...differing("editorial"),
      ...(found.some(({ kind }) => kind === "position") ? [] : differing("position")),
      // Of these, only spelling or an order differs.
      ...differing("detail").filter((field) => !named.has(field) && field !== "confidence"),
      ...(found.length > 0 || details.length > 0 ? [] : differing("accompanying")),
      ...differing("special").filter((field) => !named.has(field) && unreported.includes(field)),
    ].map((field) => ({ field })),
    ...(isRenamed && found.length === 0 ? [{ field: "key", before: formerKey, after: now.key }] : []),
  ];
  const all: Change[] = [
    ...found,
    ...(details.length > 0 ? [{ kind: "details" as const, ...at(now), fields: details }] : []),
    ...(editorial.length > 0 ? [{ kind: "editorial" as const, ...at(now), fields: editorial }] : []),
  ];
  return isRenamed ? all.map((change) => ({ ...change, renamedFrom: formerKey })) : all;
}

/** A new proposal, with its successors and with what was merged into it. */
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
  // Of a draft only the group knows.
  const asked = audience !== "public" && isInForce(before) && isAskedAbout(before);
  return {
    kind: "gone",
    ...at(before),
    from: before.status,
    sponsors: before.sponsors,
    ...(asked ? { asks: "withdrawn" as const } : {}),
  };
}

/** The change of status, with the proposals that were merged into this one since: one change where it was merged itself. */
function withMerger(steps: UnplacedChange[], before: BriefProposal, now: BriefProposal): UnplacedChange[] {
  const known = new Set(before.mergedFrom.map(({ key }) => key));
  const mergedFrom = now.mergedFrom.filter(({ key }) => !known.has(key));
  if (mergedFrom.length === 0) return steps;
  const isMerged = steps.some(({ kind }) => kind === "merged");
  return isMerged
    ? steps.map((step) => ({ ...step, mergedFrom }))
    : [...steps, { kind: "merged", mergedFrom }];
}

/** The one change that reports what became of the ask: of one that ended with its proposal the change of status. */
function changeOfAsks(found: readonly UnplacedChange[], asks: LapsedAsk): UnplacedChange | undefined {
  // A merger into this proposal ends no ask about it.
  const ending = found.find(
    ({ kind, mergedFrom, to }) =>
      (mergedFrom === undefined || to !== undefined) && STATUS_KINDS.some((one) => one === kind),
  );
  return (asks === "ended" ? ending : undefined) ?? found.find(({ kind }) => kind === "position");
}

type UnplacedChange = Omit<Change, keyof Placed>;

function revision({ sponsors }: BriefProposal, fields: ChangedField[]): UnplacedChange[] {
  const isOfSponsors = fields.some(({ field }) => field === "sponsors");
  return fields.length === 0 ? [] : [{ kind: "revised", fields, ...(isOfSponsors ? { sponsors } : {}) }];
}

function statusChange(before: BriefProposal, now: BriefProposal, fields: ChangedField[]): UnplacedChange[] {
  const committee = fields.length > 0 ? { fields } : {};
  const outcome = optionalKeys({ outcome: now.outcome });
  const known = new Set(before.successors?.map(({ key }) => key));
  const hasNewSuccessor = now.successors?.some(({ key }) => !known.has(key)) === true;
  if (before.status === now.status && !hasNewSuccessor) {
    if (isChanged("outcome", before, now)) return [{ kind: "outcome", ...outcome, ...committee }];
    // A successor that it no longer has is a detail: it was superseded before.
    const steps = fields.filter(({ field }) => field !== "successors");
    return steps.length > 0 ? [{ kind: "moved", fields: steps }] : [];
  }
  const moved = { from: before.status, to: now.status, ...committee };
  if (now.status === "superseded" || now.status === "merged") {
    return [{ kind: now.status, ...moved, successors: now.successors ?? [], ...outcome }];
  }
  if (isOpen(now.status)) return [{ kind: "moved", ...moved }];
  const kind = now.status === "withdrawn" ? "withdrawn" : "outcome";
  return [{ kind, ...moved, ...outcome }];
}

function positionChange(
  before: BriefProposal,
  now: BriefProposal,
  { substance }: FieldChanges,
  { audience, asks }: { audience: Audience; asks: Change["asks"] },
): UnplacedChange[] {
  const review = voidedSince("review", before, now);
  if ([...substance, ...review].length === 0) return [];
  const [from, to] = [before.position ?? "none", now.position ?? "none"];
  const texts = substance.filter(({ field }) => field !== "position");
  const words = texts.filter(({ after }) => after !== undefined);
  const removed = texts.filter(({ after }) => after === undefined);
  // For others than the group, words that were withdrawn or are void are not printed once more.
  const isNamed = from !== to || words.length > 0 || asks !== undefined;
  const gone = audience === "internal" ? removed : isNamed ? [] : removed.map(({ field }) => ({ field }));
  const named = [...review, ...words, ...gone];
  // "none" and no position read the same; that an ask ended with its proposal is reported there.
  if (from === to && named.length === 0 && (asks === undefined || asks === "ended")) return [];
  return [{ kind: "position", from, to, fields: named }];
}

function supportChange(before: BriefProposal, now: BriefProposal): UnplacedChange[] {
  const gained = {
    supporters: missing(now.supporters, before.supporters),
    opponents: missing(now.opponents, before.opponents),
  };
  const lost = {
    supporters: missing(before.supporters, now.supporters),
    opponents: missing(before.opponents, now.opponents),
  };
  const all = [gained, lost].flatMap(({ supporters, opponents }) => [...supporters, ...opponents]);
  return all.length === 0 ? [] : [{ kind: "support", gained, lost }];
}

/** Those of `these` that are not among `those`. */
function missing(these: BackerRef[], those: BackerRef[]): SponsorRef[] {
  const codes = new Set(those.map(({ code }) => code));
  return these.filter(({ code }) => !codes.has(code)).map(({ code, kind, name }) => ({ code, kind, name }));
}

type Placed = Pick<Change, "issue" | "proposal">;

function at({ issue, key, id, number, title }: BriefProposal): Placed {
  return { issue, proposal: { key, ...optionalKeys({ label: id ?? number }), title } };
}
