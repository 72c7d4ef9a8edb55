import {
  type LostPosition,
  lostPositions,
  nameOf,
  undatedPositions,
} from "../brief/changes/lost-positions.ts";
import { likelyRenames, matchProposals, type ProposalMatch } from "../brief/changes/match-records.ts";
import { isSetBack, lostSteps } from "../brief/changes/proposal-details.ts";
import type { Edition } from "../brief/edition.ts";
import { type LateVerdict, lateVerdicts } from "../brief/outcomes/outcomes.ts";
import type { AgreedPart, Brief, BriefProposal } from "../brief/types.ts";
import { endOfDate } from "../corpus/record-date.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import type { BriefBuilder } from "./open-conference.ts";

/** What the reasons of losses are looked up in. */
export interface LossSetting {
  corpus: Corpus;
  buildBrief: BriefBuilder;
  asOf: Day;
  today: Day;
}

/** What the readers of an edition lose, or what is another one for them: of which proposal or issue, what, and why. */
export interface LossInWords {
  name: string;
  key: string;
  loss: string;
}

/** The losses as lines of a log. */
export function lossWarnings(losses: readonly LossInWords[]): string[] {
  return [...byLine(losses).keys()];
}

/** The losses without repetitions: readers of several audiences lose the same. */
export function distinctLosses(losses: readonly LossInWords[]): LossInWords[] {
  return [...byLine(losses).values()];
}

function byLine(losses: readonly LossInWords[]): Map<string, LossInWords> {
  return new Map(losses.map((each) => [`warning: ${each.name} (${each.key}): ${each.loss}`, each]));
}

/**
 * Each ask, each agreed position and each proposal without them that the edition has and the brief does not, with the
 * reason; then each that is another one, although its agreement has no date; then each verdict that is another one, because
 * the position was agreed on after the proposal had ended. Reasons that the public may not know are given
 * only where the group itself reads them.
 *
 * @param reader who may read them: anybody may read the log of a public build
 */
export function lossesSince(
  edition: Edition,
  now: Brief,
  { corpus, buildBrief, asOf, today }: LossSetting,
  reader: Audience,
): LossInWords[] {
  let internal: Brief | undefined;
  const brief = () => {
    internal ??= buildBrief({ asOf, today, audience: "internal", since: "none" });
    return internal;
  };
  const group = reader === "public" ? undefined : { corpus, brief };
  const since = `edition ${edition.number}`;
  const matched = matchProposals(edition.brief, now, corpus.renames);
  return [
    ...lostPositions(edition.brief, now, corpus.renames, group).map((lost) => ({
      name: lost.name,
      key: lost.key,
      loss: `${what(lost)} of ${since} is gone${why(lost, corpus, asOf)}`,
    })),
    ...undatedPositions(edition.brief, now, corpus).map(({ of, name, key }) => ({
      name,
      key,
      loss: `what the group agreed on is not that of ${since}; if it agreed again, write the day under "${of === "issue" ? "agreed" : "reviewed-on"}"`,
    })),
    ...lateVerdicts(edition.brief, now, corpus).map((late) => ({
      ...nameOf(late.proposal),
      loss: `${verdictsOf(late, since)}${reader === "public" ? UNSAID : whyLate(late)}`,
    })),
    ...exchangedFiles(edition, matched),
    ...lostResults(edition, now, matched),
  ];
}

/**
 * Each status or step that a proposal had come to, and each text with a result that the edition has and the record
 * no longer has, as where an old copy of a file is put back. Of an earlier day there are fewer.
 */
function lostResults(
  { number, brief }: Edition,
  now: Brief,
  matched: readonly ProposalMatch[],
): LossInWords[] {
  if (now.asOf < brief.asOf) return [];
  const ofProposals = matched.flatMap(({ before: was, now: is }) => {
    const lost = was === undefined || is === undefined ? undefined : lostResultOf(was, is);
    return is === undefined || lost === undefined
      ? []
      : [{ ...nameOf(is), loss: `in edition ${number} ${lost}` }];
  });
  const targets = new Set(now.texts.map(({ target }) => target.key));
  const slugs = new Set(now.texts.map(({ slug }) => slug));
  const gone = brief.texts.filter(({ slug, target }) => !slugs.has(slug) && !targets.has(target.key));
  const ofTexts = gone.map(({ slug, target }) => ({
    name: target.text,
    key: `outcomes/${slug}`,
    loss: `what became of this text, of edition ${number}, is gone: restore the file, unless it was wrong`,
  }));
  return [...ofProposals, ...ofTexts];
}

/** What a proposal had come to and no longer has: its status, or else steps of its history. */
function lostResultOf(was: BriefProposal, is: BriefProposal): string | undefined {
  if (isSetBack(was, is))
    return `its status was "${was.status}", and now it is "${is.status}": restore the status with its history and outcome, unless they were wrong`;
  const steps = lostSteps(was, is).map(({ status, date }) => `"${status}" (${date})`);
  if (steps.length === 0) return undefined;
  const [them, were] = steps.length === 1 ? ["it", "it was"] : ["them", "they were"];
  return `its history had ${steps.join(" and ")}, and now it has not: restore ${them}, unless ${were} wrong`;
}

/** Each proposal that is in the file of another one, or whose file has another one now. */
function exchangedFiles({ number, brief }: Edition, matched: readonly ProposalMatch[]): LossInWords[] {
  const earlier = new Map(brief.proposals.map((proposal) => [proposal.key, proposal]));
  const taken = new Set(matched.flatMap(({ now }) => now?.key ?? []));
  return matched.flatMap(({ before: was, now: is }) => {
    if (was === undefined || is === undefined || was.key === is.key) return [];
    const other = earlier.get(is.key);
    if (other === undefined && !taken.has(was.key)) return [];
    const had = other === undefined ? "" : `, and this file had ${nameOf(other).name}`;
    const loss = `in edition ${number} this proposal was in the file ${was.key}${had}: if the contents of the files were exchanged by mistake, exchange them back`;
    return [{ ...nameOf(is), loss }];
  });
}

const UNSAID = "; plenibrief review, which is for the group only, gives the reason";

function verdictsOf({ before, now }: LateVerdict, edition: string): string {
  if (before === undefined) return `${edition} has no agreed position on it, and now its verdict is "${now}"`;
  return `with the position of ${edition} its verdict is "${before}", and now it is "${now}"`;
}

function whyLate({ before }: LateVerdict): string {
  const right =
    before === undefined
      ? "take the position out, or write the day of an agreement before the end, if there was one, under reviewed-on"
      : "restore the earlier position and its reviewed-on, unless they were wrong";
  return `: the position was agreed on after the proposal had ended; a verdict compares the ending with what the group wanted until then, so ${right}`;
}

/** Each state whose delegation had a pack of the edition, by the group's own file of it, and gets none now. */
export function lostDelegations({ number, brief }: Edition, { conference }: Corpus): LossInWords[] {
  const lost = (brief.conference.delegations ?? []).filter((each) => !conference.delegations.includes(each));
  return lost.map((state) => ({
    name: stateBySymbol(state)?.name ?? state,
    key: state,
    loss: `its delegation had a pack of edition ${number} and gets none now: write ${state} under "delegations" in conference.md if it still needs one`,
  }));
}

/** A line for each proposal of the edition that may be in a renamed file, or in that of another one. */
export function renameWarnings(edition: Edition, now: Brief, corpus: Corpus): string[] {
  const { number, brief } = edition;
  const { proposals, renames } = corpus;
  // A file that is there still is not renamed: it is for others, or of a later day.
  const known = new Set(proposals.map(({ key }) => key));
  const matched = matchProposals(brief, now, renames);
  const gone = likelyRenames(matched).flatMap(({ was, is }) =>
    known.has(was.key)
      ? []
      : [
          `warning: ${was.title} (${was.key}): the proposal of edition ${number} is gone${renamed(was.key, is.key)}`,
        ],
  );
  return [...gone, ...lossWarnings(exchangedFiles(edition, matched))];
}

function renamed(earlier: string, key: string): string {
  return `: the file is gone; if ${key} is the same under a new name, write "formerly: ${earlier}" in it`;
}

function what({ of, what }: LostPosition): string {
  if (of === "issue") return what === "ask" ? "the asks" : "the common position";
  if (what === "proposal") return "the proposal";
  return what === "ask" ? "the ask" : "the agreed position, with any ask on it,";
}

const PARTS: Readonly<Record<AgreedPart, string>> = {
  target: "what it acts on",
  action: "its action",
  document: "its document",
  text: "its text",
  position: "the position",
  positionText: "the wording of the position",
  ask: "the wording of the ask",
  commonPosition: "its wording",
  asks: "the wording of the asks",
};

function why(lost: LostPosition, corpus: Corpus, asOf: Day): string {
  const { of, what, key, loss } = lost;
  switch (loss.why) {
    case "revised":
      return `: it was revised on ${loss.date}, after the agreement; agree again and write the new reviewed-on`;
    case "repositioned":
      return `: its history has another position from ${loss.date} on, after the agreement; agree again and write the new reviewed-on`;
    case "changed": {
      const parts = loss.parts.map((part) => PARTS[part]).join(" and ");
      const [differ, it] = loss.parts.length > 1 ? ["differ", "them"] : ["differs", "it"];
      return `: ${parts} ${differ} from edition ${loss.edition}; restore ${it}, or agree again${agreeAgain(lost, corpus, asOf)}`;
    }
    case "set-back":
      return of === "issue" ? `: its position is now "${loss.to}"` : `: its review is now "${loss.to}"`;
    case "agreed-later":
      return `: it is agreed only from ${loss.date} on`;
    case "ended":
      return `: the proposal has ended ("${loss.status}")`;
    case "taken-out":
      if (what !== "ask") return ': its position is now "none"';
      return `: it was removed from the file${loss.isStillAsked ? ", and its position still asks delegations" : ""}`;
    case "not-for-audience":
      return `: the proposal is now for the audience "${loss.audience}" alone`;
    case "not-on-record-yet":
      return ": the proposal is not on record yet on that day";
    case "gone":
      return loss.like === undefined ? ": the file is gone" : renamed(key, loss.like.key);
    case "merged":
      return `: "${loss.into}" has its key under "formerly", but both were in the edition; where it went into that one, keep its file with status merged and "merged-into: ${loss.into}" under relations`;
    case "unsaid":
      if (what === "proposal") return "; where nobody removed its file, it is missing from this computer";
      return UNSAID;
  }
}

/** On the day of the first agreement the date remains the same, so an edition that takes it back has to be between the two. */
function agreeAgain({ of, key }: LostPosition, { proposals, issues }: Corpus, asOf: Day): string {
  const [date, back, agreed, on] =
    of === "issue"
      ? ([...OF_ISSUE, issues.find(({ slug }) => slug === key)?.agreed] as const)
      : ([...OF_PROPOSAL, proposals.find((each) => each.key === key)?.reviewedOn] as const);
  if (on === undefined || endOfDate(on) !== asOf) return ` and write the new ${date}`;
  return `: today, with the same ${date}, write "${back}" and release, then write "${agreed}"; or tomorrow, with the new ${date}`;
}

const OF_ISSUE = ['date under "agreed"', "position: proposed", "position: agreed"] as const;
const OF_PROPOSAL = ["reviewed-on", "review: in-review", "review: agreed"] as const;
