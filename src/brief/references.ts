import type { Backer, Day, Issue, Proposal } from "../corpus/types.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import { printProposalId, proposalIdKey } from "../itu/proposal-id.ts";
import { groupByCode } from "../itu/regional-groups.ts";
import { decision, resolutionTitle } from "../itu/resolutions.ts";
import { stateName } from "../itu/state-names.ts";
import { printTarget, type Target, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { readsTheSame } from "../normal-form.ts";
import { proposalsById, proposalsByKey } from "./edition.ts";
import type {
  BackerRef,
  Brief,
  BriefIssue,
  BriefProposal,
  Delegation,
  ProposalRef,
  RichText,
  SponsorRef,
  TargetEntry,
  TargetRef,
} from "./types.ts";
import type { VisibleProposal } from "./viewer.ts";

/** Bodies of ITU that submit proposals. */
const BODIES = new Map([
  ["COUNCIL", "ITU Council"],
  ["SG", "ITU Secretary-General"],
]);

/** A sponsor with its kind and its name in the brief's language (BCP 47). */
export function sponsorRef(code: string, language: string, day: Day): SponsorRef {
  const group = groupByCode(code);
  if (group?.key === code) return { code, kind: "group", name: group.name };
  if (stateBySymbol(code) !== undefined) return { code, kind: "state", name: stateName(code, language, day) };
  return { code, kind: "other", name: BODIES.get(code) ?? stateName(code, language, day) };
}

/** A supporter or opponent, with the date from which that is known, where it is stated. */
export function backerRef(backer: Backer, language: string, day: Day): BackerRef {
  return { ...sponsorRef(backer.code, language, day), ...optionalKeys({ from: backer.from }) };
}

/** A target as printed, with its short title where one is documented. */
export function targetRef(target: Target, day: Day): TargetRef {
  return {
    text: printTarget(target),
    key: targetKey(target),
    ...optionalKeys({ title: titleOf(target, day) }),
  };
}

/** The group of the index by target that a target belongs to. */
export function targetKind(target: Target): TargetEntry["kind"] {
  switch (target.kind) {
    case "whole":
    case "article":
    case "provision":
      return target.instrument;
    case "words":
      return "other";
    default:
      return target.kind;
  }
}

function titleOf(target: Target, day: Day): string | undefined {
  if (target.kind === "resolution") return resolutionTitle(target.number, day);
  if (target.kind === "decision") return decision(target.number)?.title;
  return undefined;
}

type Related = Pick<
  BriefProposal,
  | "supersedes"
  | "supersededBy"
  | "mergedInto"
  | "mergedFrom"
  | "sameSubject"
  | "opposes"
  | "opposedBy"
  | "successors"
>;

/**
 * The relations of a proposal to the others that the viewer sees, in both directions. A successor is shown from the day on
 * which the proposal was superseded, a merger once the proposal has ended.
 */
export function relationsOf(
  read: VisibleProposal,
  seen: ReadonlyMap<string, VisibleProposal>,
  shown: boolean,
): Related {
  const { proposal, now, namedBy } = read;
  const refs = (keys: Iterable<string>) => (shown ? refsTo(keys, seen) : []);
  const keysOf = (others: VisibleProposal[]) => others.map((other) => other.proposal.key);

  const supersedes = proposal.relations.supersedes.filter((key) => {
    const other = seen.get(key);
    return other !== undefined && isReplaced(other);
  });
  const supersededBy = isReplaced(read) ? keysOf(namedBy.supersedes) : [];
  const mergedInto = now.outcomeKnown ? proposal.relations.mergedInto : [];
  const mergedFrom = keysOf(namedBy.mergedInto.filter((other) => other.now.outcomeKnown));
  const sameSubject = new Set([...proposal.relations.sameSubject, ...keysOf(namedBy.sameSubject)]);
  return {
    supersedes: refs(supersedes),
    supersededBy: refs(supersededBy),
    mergedInto: refs(mergedInto),
    mergedFrom: refs(mergedFrom),
    sameSubject: refs([...sameSubject].sort()),
    opposes: refs(proposal.relations.opposes),
    opposedBy: refs(keysOf(namedBy.opposes)),
    ...(isReplaced(read) ? { successors: refs(new Set([...supersededBy, ...mergedInto])) } : {}),
  };
}

/** Whether it is superseded or merged on the day; it is then printed as one line that links to its successors. */
function isReplaced({ now }: VisibleProposal): boolean {
  return now.status === "superseded" || now.status === "merged";
}

/** The reference to a proposal in other ones. */
function proposalRef({ proposal }: VisibleProposal): ProposalRef {
  const label = proposal.id === undefined ? proposal.number : printProposalId(proposal.id);
  return { key: proposal.key, ...optionalKeys({ label }), title: proposal.title };
}

function refsTo(keys: Iterable<string>, seen: ReadonlyMap<string, VisibleProposal>): ProposalRef[] {
  return [...keys].flatMap((key) => {
    const other = seen.get(key);
    return other === undefined ? [] : [proposalRef(other)];
  });
}

/**
 * What has text in blocks for delegations, in the order of print. A brief for a state has only blocks for all delegations and
 * for this one. Of a replaced proposal no text is printed.
 */
export function addressedIn({
  conference,
  issues,
  proposals,
  texts,
}: Pick<Brief, "conference" | "issues" | "proposals" | "texts">): Delegation["addressed"] {
  return {
    conference: isAddressed([conference.introduction, ...bodiesOf(conference)]),
    issues: issues
      .filter((issue) => isAddressed([issue.stake, issue.commonPosition, issue.asks, ...bodiesOf(issue)]))
      .map(({ slug }) => slug),
    proposals: proposals
      .filter(({ successors }) => successors === undefined)
      .filter((each) =>
        isAddressed([each.summary, each.text, each.analysis, each.positionText, each.ask, ...bodiesOf(each)]),
      )
      .map(({ key }) => key),
    texts: texts.filter((each) => isAddressed([each.summary, ...bodiesOf(each)])).map(({ slug }) => slug),
  };
}

function bodiesOf({ further }: { further: readonly { body: RichText }[] }): RichText[] {
  return further.map(({ body }) => body);
}

/** No text of a file contains this tag: its signs are escaped in HTML. */
function isAddressed(texts: readonly (RichText | undefined)[]): boolean {
  return texts.some((text) => text?.html.includes('<aside data-audience="delegation"') === true);
}

/** Finds a proposal by its key, an earlier key or its ID, because its file may have been renamed. */
export function versionIn(
  proposals: readonly BriefProposal[],
  proposal: Proposal,
): BriefProposal | undefined {
  const byKey = proposalsByKey(proposals);
  const [named] = [proposal.key, ...proposal.formerly].flatMap((key) => byKey.get(key) ?? []);
  if (named !== undefined || proposal.id === undefined) return named;
  return proposalsById(proposals).get(proposalIdKey(proposal.id));
}

/** The file of an issue may have been renamed; its title is the same then. */
export function issueIn({ issues }: Brief, { slug, title }: Issue): BriefIssue | undefined {
  const ofSlug = (among: readonly BriefIssue[]) => among.find((issue) => issue.slug === slug);
  const named = issues.filter((issue) => readsTheSame(issue.title, title));
  return ofSlug(named) ?? named[0] ?? ofSlug(issues);
}
