import {
  type GroupMember,
  groupByCode,
  type RegionalGroup,
  regionalGroups,
  type Standing,
} from "./regional-groups.ts";

/** Corrections of `conference.md`: group key to ITU symbols. Applied last. */
export type MembershipCorrections = ReadonlyMap<
  string,
  { add: readonly string[]; remove: readonly string[] }
>;

/** A state in a group on a day. */
export interface Membership {
  /** The group's key. */
  group: string;
  /** ITU symbol, or `PSE`. */
  state: string;
  standing: Standing;
  /** It comes from a correction in `conference.md`, which counts as confirmed. */
  corrected?: true;
  note?: string;
  sources?: string[];
}

const NO_CORRECTIONS: MembershipCorrections = new Map();

/**
 * The members of a group (by its key or another of its names) on a day (`YYYY-MM-DD`), by symbol; none for an unknown
 * group. Suspended ones are included: check `isCovered` before a group's proposal is shown under a state.
 */
export function membersOf(groupKey: string, day: string, corrections = NO_CORRECTIONS): Membership[] {
  const group = groupByCode(groupKey);
  if (!group) return [];
  const correction = corrections.get(group.key);
  const added = new Set(correction?.add);
  const removed = new Set(correction?.remove);
  const listed = group.members
    .filter((member) => !added.has(member.state))
    .flatMap((member) => membershipOn(group, member, day));
  const memberships = [...listed, ...[...added].map((state) => correctedMembership(group, state))];
  return memberships
    .filter((membership) => !removed.has(membership.state))
    .sort((a, b) => (a.state < b.state ? -1 : 1));
}

/** The groups that a state (its ITU symbol, or `PSE`) is a member of on a day, in the order of the groups. */
export function groupsOf(symbol: string, day: string, corrections = NO_CORRECTIONS): Membership[] {
  return regionalGroups().flatMap((group) =>
    membersOf(group.key, day, corrections).filter((membership) => membership.state === symbol),
  );
}

/** Whether a common proposal of the group is shown under the state: not while it is suspended. */
export function isCovered(membership: Membership): boolean {
  return membership.standing !== "suspended";
}

function membershipOn(group: RegionalGroup, member: GroupMember, day: string): Membership[] {
  const period = member.periods.find(({ from, to }) => startsBy(from, day) && lastsUntil(to, day));
  if (!period) return [];
  const membership: Membership = { group: group.key, state: member.state, standing: period.standing };
  if (member.note !== undefined) membership.note = member.note;
  if (member.sources !== undefined) membership.sources = member.sources;
  return [membership];
}

function correctedMembership(group: RegionalGroup, state: string): Membership {
  return { group: group.key, state, standing: "confirmed", corrected: true };
}

/** A month or a year counts from its first day. */
function startsBy(from: string | undefined, day: string): boolean {
  return from === undefined || from <= day;
}

/** A month or a year counts to its last day. */
function lastsUntil(to: string | undefined, day: string): boolean {
  return to === undefined || day.slice(0, to.length) <= to;
}
