import { endOfDate } from "../../corpus/record-date.ts";
import type { Agreement, Audience, Corpus, RecordDate, Review, Status } from "../../corpus/types.ts";
import { optionalKeys } from "../../json-values.ts";
import { isAskedAbout, isInForce, isPending, isStated } from "../asks.ts";
import type { AgreedPart, Brief, BriefIssue, BriefProposal, ProposalRef } from "../types.ts";
import { likelyRenames, matchProposals } from "./match-records.ts";
import { isSameButForSpelling } from "./same-wording.ts";
import { withTodaysSlugs } from "./todays-names.ts";

/** Why an ask, a position or a proposal of an edition is no longer in the brief. */
export type Loss =
  | { why: "revised"; date: RecordDate }
  | { why: "repositioned"; date: RecordDate }
  | { why: "changed"; edition: number; parts: AgreedPart[] }
  | { why: "set-back"; to: Review | Agreement }
  | { why: "agreed-later"; date: RecordDate }
  | { why: "ended"; status: Status }
  /** `isStillAsked`: of an ask only its own words; delegations are asked by the position. */
  | { why: "taken-out"; isStillAsked?: true }
  | { why: "not-for-audience"; audience: Audience }
  | { why: "not-on-record-yet" }
  /** `like`: a new proposal that may be the same one in a renamed file. */
  | { why: "gone"; like?: ProposalRef }
  | { why: "merged"; into: string }
  | { why: "unsaid" }; // the readers of the brief may not know the reason

/** An ask, an agreed position or a proposal without them that an edition has and the brief no longer has. */
export interface LostPosition {
  /** `issue`: the common position of the issue, or its asks. */
  of: "proposal" | "issue";
  what: "ask" | "position" | "proposal";
  /** As the edition named it: the ID or number and the title. */
  name: string;
  /** Key or slug. */
  key: string;
  loss: Loss;
}

/** What the group knows about the day, for the reasons. Absent in a public build, whose log anybody may read. */
export interface GroupRecord {
  corpus: Corpus;
  /** The brief of the same day for the audience `internal`. */
  brief: () => Brief;
}

/**
 * The asks and agreed positions of an edition that a brief for the same audience no longer has, and the proposals without
 * these of which no file is left, with the reasons. Asks that ended with their proposal are left out once the conference is over.
 *
 * @param renames earlier key → today's
 */
export function lostPositions(
  edition: Brief,
  now: Brief,
  renames: ReadonlyMap<string, string>,
  group?: GroupRecord,
): LostPosition[] {
  const before = withTodaysSlugs(edition, now, renames);
  let matchedInGroup: ReadonlyMap<string, BriefProposal> | undefined;
  const inGroup = (key: string) => {
    matchedInGroup ??= matchesOf(before, group?.brief(), renames);
    return matchedInGroup.get(key);
  };
  const matches = matchProposals(before, now, renames);
  const likely = new Map(likelyRenames(matches).map(({ was, is }) => [was.key, is]));
  const isOver = now.asOf >= now.conference.ends;
  const ofProposals = matches.flatMap(({ before: was, now: is }): LostPosition[] =>
    was === undefined
      ? []
      : lostOf(was, is, before.audience).map((what) => {
          const like = likely.get(was.key);
          const known = inGroup(was.key);
          const setting: Setting = { was, is, what, before, now, renames, group, known, like };
          const key = is?.key ?? was.key;
          return { of: "proposal", what, name: nameOf(was).name, key, loss: lossOf(setting) };
        }),
  );
  const unexpected = ofProposals.filter(
    ({ what, loss }) => !(isOver && loss.why === "ended") && !(what === "proposal" && isKnownAbsence(loss)),
  );
  return [...unexpected, ...before.issues.flatMap((was) => lostOfIssue(was, now, group))];
}

/**
 * The agreed positions of an edition that have another value or other words now, although their agreement has no date: the
 * brief cannot know whether the group agreed on these.
 */
export function undatedPositions(
  edition: Brief,
  now: Brief,
  { proposals, issues, renames }: Corpus,
): Pick<LostPosition, "of" | "name" | "key">[] {
  const before = withTodaysSlugs(edition, now, renames);
  const undatedProposals = new Set(
    proposals
      .filter(({ review, reviewedOn }) => review === "agreed" && reviewedOn === undefined)
      .map(({ key }) => key),
  );
  const undatedIssues = new Set(
    issues
      .filter(({ position, agreed }) => position === "agreed" && agreed === undefined)
      .map(({ slug }) => slug),
  );
  const ofProposals = matchProposals(before, now, renames).flatMap(({ before: was, now: is }) => {
    if (was === undefined || is === undefined || !undatedProposals.has(is.key)) return [];
    if (!isTaken(was) || !isTaken(is) || !isInForce(was)) return [];
    const isSame = was.position === is.position && isSameWords(was.positionText, is.positionText);
    return isSame && (is.ask === undefined || isSameWords(was.ask, is.ask))
      ? []
      : [{ of: "proposal" as const, ...nameOf(is) }];
  });
  const ofIssues = now.issues.flatMap((is) => {
    const was = before.issues.find(({ slug }) => slug === is.slug);
    if (was?.position !== "agreed" || !undatedIssues.has(is.slug)) return [];
    const isSame = isSameWords(was.commonPosition, is.commonPosition);
    const isSameAsk = is.asks === undefined || isSameWords(was.asks, is.asks);
    return isSame && isSameAsk ? [] : [{ of: "issue" as const, name: is.title, key: is.slug }];
  });
  return [...ofProposals, ...ofIssues];
}

function isSameWords(was: { text: string } | undefined, is: { text: string } | undefined): boolean {
  return isSameButForSpelling(was?.text ?? "", is?.text ?? "");
}

/** The key of a proposal, and its ID or number with its title. */
export function nameOf({ key, id, number, title }: BriefProposal): { name: string; key: string } {
  return { name: [id ?? number, title].filter(Boolean).join(" "), key };
}

function matchesOf(
  before: Brief,
  brief: Brief | undefined,
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<string, BriefProposal> {
  const matched = brief === undefined ? [] : matchProposals(before, brief, renames);
  return new Map(
    matched.flatMap(({ before: was, now: is }) =>
      was === undefined || is === undefined ? [] : [[was.key, is] as const],
    ),
  );
}

/** Whether the record itself shows why a proposal is not listed. */
function isKnownAbsence({ why }: Loss): boolean {
  return why === "not-for-audience" || why === "not-on-record-yet";
}

/** What is lost: of a position and its ask the position; the proposal, where it had neither. */
function lostOf(was: BriefProposal, is: BriefProposal | undefined, of: Audience): LostPosition["what"][] {
  const lost = lostPartOf(was, is, of);
  if (lost !== undefined) return [lost];
  return is === undefined ? ["proposal"] : [];
}

function lostPartOf(was: BriefProposal, is: BriefProposal | undefined, readers: Audience) {
  const hasPosition = is !== undefined && isTaken(is) && isInForce(is);
  if (isTaken(was) && !hasPosition) return isInForce(was) ? "position" : undefined;
  if (!isAskedAbout(was) || !isInForce(was)) return undefined;
  if (is !== undefined && isPending(is))
    return was.ask !== undefined && is.ask === undefined ? "ask" : undefined;
  // A position alone asks delegations as well.
  return was.ask !== undefined || readers !== "public" ? "ask" : undefined;
}

function isTaken({ position = "none" }: BriefProposal): boolean {
  return position !== "none";
}

interface Setting {
  was: BriefProposal;
  is: BriefProposal | undefined;
  what: LostPosition["what"];
  before: Brief;
  now: Brief;
  renames: ReadonlyMap<string, string>;
  group: GroupRecord | undefined;
  /** The proposal in the brief for the group. */
  known: BriefProposal | undefined;
  /** A new proposal that may be the same one in a renamed file. */
  like: BriefProposal | undefined;
}

function lossOf(setting: Setting): Loss {
  const { was, is, what, before, now, known } = setting;
  if (is === undefined) return absence(setting);
  if (what === "ask" && !isPending(is)) return { why: "ended", status: is.status };
  const { voided, review, reviewedOn } = known ?? {};
  const revision = voided?.revised ?? (known === undefined ? revisedSince(is, before) : undefined);
  if (revision !== undefined) return { why: "revised", date: revision };
  if (voided?.repositioned !== undefined) return { why: "repositioned", date: voided.repositioned };
  if (voided?.changed !== undefined) return { why: "changed", ...voided.changed };
  if (review !== undefined && review !== "agreed") return { why: "set-back", to: review };
  if (reviewedOn !== undefined && endOfDate(reviewedOn) > now.asOf) {
    return { why: "agreed-later", date: reviewedOn };
  }
  const isTakenOut = what === "ask" ? was.position === is.position : is.position === "none";
  if (known === undefined && !isTakenOut) return { why: "unsaid" };
  return { why: "taken-out", ...(what === "ask" && isAskedAbout(is) ? { isStillAsked: true } : {}) };
}

function absence({ was, before, renames, group, known, like }: Setting): Loss {
  if (known?.audience !== undefined && known.audience !== "public") {
    return { why: "not-for-audience", audience: known.audience };
  }
  const key = renames.get(was.key) ?? was.key;
  if (key !== was.key && before.proposals.some((each) => each.key === key))
    return { why: "merged", into: key };
  if (group?.corpus.proposals.some((proposal) => proposal.key === key)) return { why: "not-on-record-yet" };
  // Others may not learn that a file is there for the group alone.
  if (group === undefined && like === undefined) return { why: "unsaid" };
  return {
    why: "gone",
    ...optionalKeys({
      like: like && { key: like.key, ...optionalKeys({ label: like.id ?? like.number }), title: like.title },
    }),
  };
}

/** The date of a revision since the edition, which every audience sees. */
function revisedSince({ history }: BriefProposal, { asOf }: Brief): RecordDate | undefined {
  return history.findLast(({ status, date }) => status === "revised" && endOfDate(date) >= asOf)?.date;
}

function lostOfIssue(was: BriefIssue, now: Brief, group: GroupRecord | undefined): LostPosition[] {
  const is = now.issues.find(({ slug }) => slug === was.slug);
  const isGone = was.position !== "none" && (is?.position ?? "none") === "none";
  const areAsksGone = was.asks !== undefined && is?.asks === undefined;
  if (!isStated(was) || (!isGone && !areAsksGone)) return [];
  const what = isGone ? "position" : "ask";
  return [{ of: "issue", what, name: was.title, key: was.slug, loss: lossOfIssue(was, is, now, group) }];
}

function lossOfIssue(
  was: BriefIssue,
  is: BriefIssue | undefined,
  now: Brief,
  group: GroupRecord | undefined,
): Loss {
  if (is === undefined) return { why: "gone" };
  if (is.position !== "none") return { why: "taken-out" };
  const known = group?.corpus.issues.find(({ slug }) => slug === was.slug);
  if (group === undefined || known === undefined) return { why: "unsaid" };
  const { voided } = group.brief().issues.find(({ slug }) => slug === was.slug) ?? {};
  if (voided?.changed !== undefined) return { why: "changed", ...voided.changed };
  if (known.position === "agreed" && known.agreed !== undefined && endOfDate(known.agreed) > now.asOf) {
    return { why: "agreed-later", date: known.agreed };
  }
  return { why: "set-back", to: known.position };
}
