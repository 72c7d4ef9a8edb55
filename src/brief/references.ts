import type { Backer, Day, Issue, Proposal } from "../corpus/types.ts";
import { stateBySymbol } from "../itu/member-states.ts";
import { parseProposalId, printProposalId, proposalIdKey } from "../itu/proposal-id.ts";
import { groupByCode } from "../itu/regional-groups.ts";
import { decision, resolutionTitle } from "../itu/resolutions.ts";
import { stateName } from "../itu/state-names.ts";
import { printTarget, type Target, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { normalForm, readsTheSame } from "../normal-form.ts";
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

type ProposalIndex = ReadonlyMap<string, BriefProposal>;

/** Makes an index of the proposals of a brief once for each brief: every agreement is looked up in editions. */
function indexBy(namesOf: (proposal: BriefProposal) => readonly string[]) {
  const known = new WeakMap<readonly BriefProposal[], ProposalIndex>();
  return (proposals: readonly BriefProposal[]): ProposalIndex => {
    const made = known.get(proposals);
    if (made !== undefined) return made;
    const entries = proposals.flatMap((each) => namesOf(each).map((name) => [name, each] as const));
    // Of several with one name the first one counts.
    const index = new Map(entries.reverse());
    known.set(proposals, index);
    return index;
  };
}

/** The proposals of a brief by key. */
export const proposalsByKey = indexBy(({ key }) => [key]);
/** The proposals of a brief by ID, as `proposalIdKey` writes it. */
const proposalsById = indexBy(idKeys);
/** The proposals of a brief by title and sponsors. */
const proposalsByTitle = indexBy(({ title, sponsors }) => [titleKey(title, codesOf(sponsors))]);
const codesOf = (sponsors: readonly SponsorRef[]) => sponsors.map(({ code }) => code);

function titleKey(title: string, sponsors: readonly string[]): string {
  return [normalForm(title), ...sponsors.toSorted()].join("\n");
}

/** The ID of a proposal as `proposalIdKey` writes it; empty where it has none that can be read. */
export function idKeys({ id }: BriefProposal): string[] {
  if (id === undefined) return [];
  const parsed = parseProposalId(id);
  return parsed.ok ? [proposalIdKey(parsed.value)] : [];
}

/**
 * Finds a proposal by its key, an earlier key or its ID, because its file may have been renamed. Where that one has another
 * title and acts on other texts, the one with the same title, sponsors and texts is meant if there is one: the contents of files
 * may have been exchanged, or their names moved up.
 */
export function versionIn(
  proposals: readonly BriefProposal[],
  proposal: Proposal,
): BriefProposal | undefined {
  const named = namedVersion(proposals, proposal);
  if (named === undefined || readsTheSame(named.title, proposal.title) || actsOnSame(named, proposal))
    return named;
  const namesake = namesakeIn(proposals, proposal);
  return namesake !== undefined && actsOnSame(namesake, proposal) ? namesake : named;
}

/** Whether a proposal of an edition and one of today act on the same texts, in any order. */
export function actsOnSame({ target }: BriefProposal, proposal: Proposal): boolean {
  const inOneForm = (texts: readonly string[]) => texts.map((text) => normalForm(text).toLowerCase()).sort();
  return readsTheSame(
    inOneForm(target.map(({ text }) => text)),
    inOneForm(proposal.target.map((each) => printTarget(each))),
  );
}

/** The proposal with the same title and sponsors, in whatever file. */
export function namesakeIn(
  proposals: readonly BriefProposal[],
  { title, sponsors }: Proposal,
): BriefProposal | undefined {
  return proposalsByTitle(proposals).get(titleKey(title, sponsors));
}

function namedVersion(proposals: readonly BriefProposal[], proposal: Proposal): BriefProposal | undefined {
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
