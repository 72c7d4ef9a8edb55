import { optionalKeys } from "../../json-values.ts";
import { normalForm } from "../../normal-form.ts";
import { shownPlace } from "../halftime/place.ts";
import { idKeys } from "../references.ts";
import type { Brief, BriefIssue, BriefProposal, Change } from "../types.ts";

/** A proposal in two Briefs; one of the two is absent where it is new or gone. */
export interface ProposalMatch {
  before?: BriefProposal;
  now?: BriefProposal;
}

/**
 * Matches the proposals of two Briefs by key, by a rename on record, or else by ID, so that a renamed file is not reported as
 * gone and new; first those that are in the file of another one, so that no two proposals are compared as one. In the new
 * order of print; those that are gone come last.
 *
 * @param renames earlier key → current key
 */
export function matchProposals(
  before: Brief,
  now: Brief,
  renames: ReadonlyMap<string, string>,
): ProposalMatch[] {
  const left = new Map(before.proposals.map((proposal) => [proposal.key, proposal]));
  const right = new Set(now.proposals.map(({ key }) => key));
  const earlier = new Map<string, BriefProposal>();
  const pair = (key: string, proposal: BriefProposal | undefined) => {
    if (key === "" || proposal === undefined || earlier.has(key)) return;
    earlier.set(key, proposal);
    left.delete(proposal.key);
  };

  for (const [was, is] of movedProposals(before, now, renames)) pair(is, left.get(was));
  for (const { key } of now.proposals) pair(key, left.get(key));
  // A frozen edition may have a key from between the earlier one and today's.
  const today = new Map(now.proposals.map(({ key }) => [renames.get(key) ?? key, key]));
  for (const [from, to] of renames) pair(right.has(to) ? to : (today.get(to) ?? ""), left.get(from));
  const byId = new Map(
    [...left.values()].flatMap((proposal) => idKeys(proposal).map((id) => [id, proposal])),
  );
  for (const proposal of now.proposals) {
    if (earlier.has(proposal.key)) continue;
    for (const id of idKeys(proposal)) pair(proposal.key, byId.get(id));
  }
  return [
    ...now.proposals.map((proposal) => ({
      ...optionalKeys({ before: earlier.get(proposal.key) }),
      now: proposal,
    })),
    ...[...left.values()].map((proposal) => ({ before: proposal })),
  ];
}

/**
 * Key before → now, of each proposal with the same title and the same ID or summary that is in another file, where its own or
 * that one has or had another proposal: as where the contents of files were exchanged, or all names moved up by one.
 */
function movedProposals(
  before: Brief,
  now: Brief,
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [earlier, today] = [titlesByKey(before), titlesByKey(now)];
  const isElsewhere = ({ key, title }: BriefProposal, is: BriefProposal) => {
    if (key === is.key || renames.has(key)) return false;
    const [inOwn, inOther] = [today.get(key), earlier.get(is.key)];
    const isTaken = inOwn !== undefined || inOther !== undefined;
    return isTaken && inOwn !== normalForm(title) && inOther !== normalForm(title);
  };
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const feature of [({ id }: BriefProposal) => id, ({ summary }: BriefProposal) => summary?.text]) {
    const named = (proposal: BriefProposal) => {
      const value = feature(proposal);
      return value === undefined ? "" : `${normalForm(proposal.title)}\n${normalForm(value)}`;
    };
    const current = uniqueBy(now.proposals, named);
    for (const [name, was] of uniqueBy(before.proposals, named)) {
      const is = name === "" ? undefined : current.get(name);
      if (is === undefined || found.has(was.key) || taken.has(is.key) || !isElsewhere(was, is)) continue;
      found.set(was.key, is.key);
      taken.add(is.key);
    }
  }
  return found;
}

function titlesByKey({ proposals }: Brief): ReadonlyMap<string, string> {
  return new Map(proposals.map(({ key, title }) => [key, normalForm(title)]));
}

/**
 * The proposals of an edition that are no longer listed, each with the only new one that has a sponsor of it and its title, its own
 * number, or its document and target: a file that was renamed and does not state so under `formerly`.
 */
export function likelyRenames(
  matches: readonly ProposalMatch[],
): { was: BriefProposal; is: BriefProposal }[] {
  const gone = matches.flatMap(({ before, now }) =>
    before !== undefined && now === undefined ? [before] : [],
  );
  const added = matches.flatMap(({ before, now }) =>
    now !== undefined && before === undefined ? [now] : [],
  );
  const [goneLike, addedLike] = [gone, added].map(finderOfLike) as [FindLike, FindLike];
  return gone.flatMap((was) => {
    const [is, ...others] = addedLike(was);
    const isOnly = is !== undefined && others.length === 0 && goneLike(is).length === 1;
    return isOnly ? [{ was, is }] : [];
  });
}

type FindLike = (other: BriefProposal) => BriefProposal[];

/** Finds those of the proposals that share a feature and a sponsor with another one: a whole folder may have been renamed. */
function finderOfLike(proposals: readonly BriefProposal[]): FindLike {
  const byFeature = new Map<string, BriefProposal[]>();
  for (const proposal of proposals) {
    for (const feature of featuresOf(proposal)) {
      const found = byFeature.get(feature);
      if (found === undefined) byFeature.set(feature, [proposal]);
      else found.push(proposal);
    }
  }
  return (other) => {
    const alike = new Set(featuresOf(other).flatMap((feature) => byFeature.get(feature) ?? []));
    return [...alike].filter((each) => haveOneSponsor(each, other));
  };
}

/** What one proposal in two files has in common: its title, its own number, or its document and targets. */
function featuresOf(proposal: BriefProposal): string[] {
  const { title, number, id, target } = proposal;
  const targets = target.map(({ key }) => key).join();
  return [
    `title ${normalForm(title)}`,
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(id === undefined || targets === "" ? [] : [`document ${documentOf(id)} on ${targets}`]),
  ];
}

/** Whether two proposals share a sponsor, or neither has one. */
function haveOneSponsor(one: BriefProposal, other: BriefProposal): boolean {
  if (one.sponsors.length + other.sponsors.length === 0) return true;
  const codes = new Set(one.sponsors.map(({ code }) => code));
  return other.sponsors.some(({ code }) => codes.has(code));
}

/** An ID without the number of the proposal. */
function documentOf(id: string): string {
  return id.slice(0, id.lastIndexOf("/"));
}

type Named = Pick<BriefIssue, "slug">;

/** Those of `these` of whose slug `those` have none. */
export function without<Of extends Named>(these: readonly Of[], those: readonly Named[]): Of[] {
  const slugs = new Set(those.map(({ slug }) => slug));
  return these.filter(({ slug }) => !slugs.has(slug));
}

/** Slug before → now, of what has the same feature in both, and of which no other has it in either. */
export function uniquePairs<Of extends Named>(
  before: readonly Of[],
  now: readonly Of[],
  feature: (of: Of) => string,
): ReadonlyMap<string, string> {
  const today = uniqueBy(now, feature);
  return new Map(
    [...uniqueBy(before, feature)].flatMap(([name, { slug }]) => {
      const is = today.get(name);
      return is === undefined ? [] : [[slug, is.slug] as const];
    }),
  );
}

/** The records by a feature that no other one has. */
export function uniqueBy<Of>(records: readonly Of[], feature: (of: Of) => string): ReadonlyMap<string, Of> {
  const found = new Map<string, Of | undefined>();
  for (const record of records) {
    const name = feature(record);
    found.set(name, found.has(name) ? undefined : record);
  }
  return new Map(
    [...found].flatMap(([name, record]) => (record === undefined ? [] : [[name, record] as const])),
  );
}

/** Changes of proposals, which name an issue that is gone by its title: a later brief has no other name for its slug. */
export function withTitles(changes: Change[], before: Brief, now: Brief): Change[] {
  const current = new Set(now.issues.map(({ slug }) => slug));
  const gone = new Map(
    before.issues.flatMap(({ slug, title }) => (current.has(slug) ? [] : [[slug, title] as const])),
  );
  if (gone.size === 0) return changes;
  const titles = (slugs: string | undefined) =>
    slugs === undefined ? undefined : withNames(slugs, (slug) => gone.get(slug) ?? slug);
  return changes.map((change) => ({
    ...change,
    ...optionalKeys({
      fields: change.fields?.map((field) =>
        WITH_ISSUES.has(field.field)
          ? { ...field, ...optionalKeys({ before: titles(field.before), after: titles(field.after) }) }
          : field,
      ),
    }),
  }));
}

/** The fields that contain slugs of issues. */
export const WITH_ISSUES: ReadonlySet<string> = new Set(["issue", "also"]);

/** The value of such a field with names in place of the slugs. */
export function withNames(slugs: string, nameOf: (slug: string) => string): string {
  return slugs.split("; ").map(nameOf).join("; ");
}

/** The conference in two briefs, with the names of issues and committees of its meetings as the later one prints them. */
export function withTitlesOfMeetings(
  before: Brief,
  now: Brief,
): [was: Brief["conference"], is: Brief["conference"]] {
  const titles = new Map([...before.issues, ...now.issues].map(({ slug, title }) => [slug, title]));
  const named = ({ conference }: Brief) => {
    const { meetings, ...others } = withIssuesOfMeetings(conference, (slug) => titles.get(slug) ?? slug);
    const placed = meetings?.map((each) => ({ ...each, committee: shownPlace(each.committee, now) }));
    return { ...others, ...optionalKeys({ meetings: placed }) };
  };
  return [named(before), named(now)];
}

/** The conference with other names for the issues of its meetings. */
export function withIssuesOfMeetings(
  conference: Brief["conference"],
  nameOf: (slug: string) => string,
): Brief["conference"] {
  const meetings = conference.meetings?.map((meeting) => ({
    ...meeting,
    ...optionalKeys({ issues: meeting.issues?.map(nameOf) }),
  }));
  return { ...conference, ...optionalKeys({ meetings }) };
}
