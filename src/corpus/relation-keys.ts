import type { Finding } from "../finding.ts";
import { closestNumbered } from "../itu/did-you-mean.ts";
import { type ProposalId, parseProposalId, printProposalId, proposalIdsOverlap } from "../itu/proposal-id.ts";
import type { Draft, Drafts, KnownNames } from "./rules/rule.ts";
import type { Outcome, Proposal, Relations } from "./types.ts";

/**
 * Replaces IDs in relations by keys: an ID, or one within a range, becomes the key of the one
 * proposal that has it. An ID that no proposal has, or several have, stays as it is; the rule `relation` reports
 * it.
 */
export function idsToKeys(
  drafts: readonly Draft<Proposal>[],
  keys: { has(key: string): boolean },
): Draft<Proposal>[] {
  const keyOf = keyFinder(drafts, keys);
  return drafts.map((draft) => {
    const { relations } = draft.record;
    if (!Object.values(relations).some((names: string[]) => names.some((name) => keyOf(name) !== name)))
      return draft;
    return {
      ...draft,
      record: { ...draft.record, relations: mapped(relations, (names) => names.map(keyOf)) },
    };
  });
}

/** The same of the proposals that an outcome answers. */
export function outcomeIdsToKeys(
  drafts: readonly Draft<Outcome>[],
  proposals: readonly Draft<Proposal>[],
  keys: { has(key: string): boolean },
): Draft<Outcome>[] {
  if (drafts.every(({ record }) => record.proposals.every((name) => keys.has(name)))) return [...drafts];
  const keyOf = keyFinder(proposals, keys);
  return drafts.map((draft) => ({
    ...draft,
    record: { ...draft.record, proposals: draft.record.proposals.map(keyOf) },
  }));
}

/** Returns a function from the name of a proposal, its key or its ID, to its key; a name that is neither stays as it is. */
function keyFinder(
  drafts: readonly Draft<Proposal>[],
  keys: { has(key: string): boolean },
): (name: string) => string {
  const ids = drafts.flatMap(({ record: { id, key } }) => (id === undefined ? [] : [{ id, key }]));
  return (name) => (keys.has(name) ? name : (keyById(name, ids) ?? name));
}

function keyById(name: string, ids: readonly IdOfProposal[]): string | undefined {
  const [found, another] = withId(name, ids);
  return another === undefined ? found?.key : undefined;
}

interface IdOfProposal {
  id: ProposalId;
  key: string;
}

function withId(name: string, ids: readonly IdOfProposal[]): IdOfProposal[] {
  const wanted = parseProposalId(name);
  return wanted.ok ? ids.filter(({ id }) => proposalIdsOverlap(id, wanted.value)) : [];
}

/**
 * Which names of the files of a conference could be read.
 *
 * @param files the number of files of proposals
 * @param ofFolder the findings about names and bytes of files
 * @param shown the conference's folder as findings name it
 */
export function knownNames(
  { proposals }: Drafts,
  files: number,
  ofFolder: readonly Finding[],
  shown: string,
): KnownNames {
  const elsewhere = [`${shown}/assets/`, `${shown}/conference.md`];
  const ofNames = ofFolder.filter(({ file }) => !elsewhere.some((start) => file.startsWith(start)));
  const areRead = (keys: readonly string[]) =>
    proposals.length === files && proposals.every(({ broken }) => !keys.some((key) => broken.has(key)));
  const hasError = ofNames.some(({ severity }) => severity === "error");
  const ids = !hasError && areRead(["id", "formerly"]);
  const relations = ids && areRead(["relations", "status", "history"]);
  const lost = ofNames
    .filter(({ rule }) => rule === "lost-file")
    .map(({ file }) => file.slice(shown.length + 1));
  return { files: !hasError, ids, relations, lost };
}

/** Keys that a message names; the others are counted. */
const MOST_NAMED = 3;

/**
 * What is wrong with the name of a proposal that is neither the key nor the ID of exactly one: no proposal has it, with the
 * nearest ID or key, or several have it, with their keys; undefined where it may be right.
 *
 * @param own the key of the proposal that has the name in a relation: it is never the one that is meant
 */
export function faultOfName(
  name: string,
  proposals: readonly Proposal[],
  keys: Iterable<string>,
  known: KnownNames,
  own?: string,
): { message: string; suggestion?: string } | undefined {
  const ids = proposals.flatMap(({ id, key }) => (id === undefined ? [] : [{ id, key }]));
  const found = withId(name, ids).map(({ key }) => key);
  if (found.length > 1) {
    const named = found.slice(0, MOST_NAMED).map((key) => `"${key}"`);
    const more = found.length - named.length;
    const list = named.join(", ") + (more === 0 ? "" : ` and ${more} more`);
    return {
      message: `${found.length} proposals have the ID "${name}": use the key of one of them, ${list}`,
    };
  }
  if (!known.ids) return undefined;
  const others = ids.filter(({ key }) => key !== own).map(({ id }) => id);
  const isId = parseProposalId(name).ok || /[A-Z]/.test(name);
  const near = (isId ? nearestId(name, others) : undefined) ?? closestNumbered(name, otherThan(own, keys));
  const message = isId ? `no proposal has the ID "${name}"` : `there is no proposal "${name}"`;
  const otherwise = isId ? ": write the ID as in its file, or the key of the proposal" : "";
  return withNearest(message, near, known, otherwise);
}

/** A message with the name that may be meant, or with the file that may have it: one that is not read. */
export function withNearest(
  message: string,
  near: string | undefined,
  { lost: [file] }: KnownNames,
  otherwise: string,
): { message: string; suggestion?: string } {
  if (file !== undefined) return { message: `${message}; is it in "${file}", which is not read?` };
  if (near === undefined) return { message: `${message}${otherwise}` };
  return { message: `${message}; did you mean "${near}"?`, suggestion: near };
}

/**
 * The ID that is most likely meant: that of the only proposal with this number of this document, whoever its sponsors are,
 * or one with the same figures and a similar spelling.
 */
function nearestId(name: string, ids: readonly ProposalId[]): string | undefined {
  const { value: meant } = { value: undefined, ...parseProposalId(name) };
  const [same, another] =
    meant === undefined
      ? []
      : ids.filter((id) => proposalIdsOverlap({ ...id, sponsors: [] }, { ...meant, sponsors: [] }));
  if (same !== undefined && another === undefined) return printProposalId(same);
  return closestNumbered(name, ids.map(printProposalId));
}

function otherThan(own: string | undefined, keys: Iterable<string>): string[] {
  return [...keys].filter((key) => key !== own);
}

/** Relations with what `change` makes of the names of each kind. */
function mapped(relations: Relations, change: (names: readonly string[]) => string[]): Relations {
  return {
    supersedes: change(relations.supersedes),
    mergedInto: change(relations.mergedInto),
    sameSubject: change(relations.sameSubject),
    opposes: change(relations.opposes),
  };
}

/** The current key for each earlier key. */
export function renamesOf(proposals: readonly Proposal[]): Map<string, string> {
  const renames = new Map<string, string>();
  for (const proposal of proposals) {
    for (const earlier of proposal.formerly) {
      if (!renames.has(earlier)) renames.set(earlier, proposal.key);
    }
  }
  return renames;
}

/** Keys with earlier ones replaced by current ones, each once; a key that a file has is never an earlier one. */
export function todaysKeys(
  names: readonly string[],
  renames: ReadonlyMap<string, string>,
  keys: { has(key: string): boolean },
): string[] {
  return [...new Set(names.map((name) => (keys.has(name) ? name : (renames.get(name) ?? name))))];
}

/**
 * Relations with earlier keys replaced by current ones, or the given ones where there is none; a key that a file has is never
 * taken for an earlier one.
 */
export function withRenames(
  relations: Relations,
  renames: ReadonlyMap<string, string>,
  keys: { has(key: string): boolean },
): Relations {
  const today = (names: readonly string[]) => todaysKeys(names, renames, keys);
  const isSame = Object.values(relations).every((names: string[]) => {
    const now = today(names);
    return now.length === names.length && now.every((key, index) => key === names[index]);
  });
  return isSame ? relations : mapped(relations, today);
}
