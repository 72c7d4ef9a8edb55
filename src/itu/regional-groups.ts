import { JOINED_SCRIPT } from "../normal-form.ts";
import bodies from "./data/bodies.json" with { type: "json" };
import otherLists from "./data/other-lists.json" with { type: "json" };
import groups from "./data/regional-groups.json" with { type: "json" };
import { inOneForm } from "./letter-forms.ts";

/** How sure a membership is on a day; `suspended` is a member that the group's proposals do not count for. */
export type Standing = "confirmed" | "unconfirmed" | "unsure" | "suspended";

/** A period of membership, both ends included; a date may be a day, a month or a year. */
export interface MembershipPeriod {
  standing: Standing;
  from?: string;
  to?: string;
}

/** A member of a group, present or past. Without a period it is on record as a member and never counted as one. */
export interface GroupMember {
  /** ITU symbol, or `PSE`. */
  state: string;
  periods: MembershipPeriod[];
  sources?: string[];
  note?: string;
}

/** A regional group that makes common proposals, with its members as far as they are known. */
export interface RegionalGroup {
  /** `APT`, `ARB`, `ATU`, `CEPT`, `CITEL` or `RCC`. */
  key: string;
  name: string;
  /** What ITU prints in the group's proposal IDs: `ACP` for APT. */
  prefix: string;
  /** Other names of the group or of its proposals: `EUR` and `ECP` for CEPT. */
  synonyms: string[];
  /** Other names of the region or its group that are written in place of its code: `Africa`, `African`. */
  regionNames: string[];
  proposalName: string;
  /** Where the list of members comes from, how sure it is, and the pages it was read on. */
  basis: string;
  confidence: string;
  sources: string[];
  members: GroupMember[];
}

const GROUPS = groups as RegionalGroup[];
const BY_CODE = new Map(GROUPS.flatMap((group) => codesOf(group).map((code) => [code, group] as const)));

/** In the order of print, which is the order of the keys. */
export function regionalGroups(): readonly RegionalGroup[] {
  return GROUPS;
}

/**
 * The group that a key, a proposal prefix or another of its names stands for, in any letter case. Its `key` is
 * canonical.
 */
export function groupByCode(code: string): RegionalGroup | undefined {
  return BY_CODE.get(code.toUpperCase());
}

/** The code of a sponsor as in `sponsors`, from the prefix of an ID: `CITEL` for `IAP`, `B` for `B`. */
export function codeOfPrefix(prefix: string): string {
  return groupByCode(prefix)?.key ?? prefix;
}

/** Words that are around the name of a region: `African Group`, `the Arab States group`, `CEPT countries`. */
const AROUND = new Set(
  "the group groups region regions state states country countries member members administrations".split(" "),
);

/**
 * The group that words name, in any letter case: `African Group`, `Europe`, `Asia-Pacific Telecommunity`, `CEPT
 * states`.
 */
export function groupByName(words: string): RegionalGroup | undefined {
  const wanted = bareName(words);
  if (wanted === "") return undefined;
  byName ??= namesToGroups();
  return byName.get(wanted);
}

/** Made where it is first needed. */
let byName: ReadonlyMap<string, RegionalGroup> | undefined;

/** The first group that has a name has it. */
function namesToGroups(): Map<string, RegionalGroup> {
  const named = GROUPS.flatMap((group) =>
    [...codesOf(group), group.name, group.proposalName, ...group.regionNames].map(
      (name) => [bareName(name), group] as const,
    ),
  );
  return new Map(named.reverse());
}

function bareName(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase();
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.filter((part) => !AROUND.has(part)).join(" ");
}

let organizations: ReadonlySet<string> | undefined;

/** The same of names in other languages, "États membres de la CEDEAO", and of a commission or secretariat. */
const AROUND_OTHERS =
  /^(?:(?:les|los|os|die)? ?(?:etats|pays|estados|paises|государства|страны) ?(?:membres|miembros|membros|члены)? ?(?:de la|de l|du|des|de|del|da|do)?|la|le|l|el|o|a|commission of|comision de la|commission de la|commission de l) | (?:commission|secretariat|bloc|block|parliament|community members|成员国|国家)$/u;

/** Whether words name an organization of states, or a part of a region, that is no group of ITU: `ECOWAS`, `the African Union (AU)`. */
export function isOtherOrganization(words: string): boolean {
  organizations ??= new Set(otherLists.organizations.flatMap((names) => names.split("|").map(bareName)));
  const bare = bareName(words.replace(/(?<=\S) ?[(（][^()（）]{1,80}[)）]$/u, ""));
  return organizations.has(bare) || organizations.has(bare.replace(AROUND_OTHERS, ""));
}

function codesOf(group: RegionalGroup): string[] {
  return [group.key, group.prefix, ...group.synonyms];
}

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

/** Without accents and vowel signs, in the case that it has. */
const bare = (text: string): string => inOneForm(text.normalize("NFKD").replace(/\p{M}/gu, ""));

/** Beginnings of words as alternatives; those of up to three letters are whole words. */
function beginnings(languages: Readonly<Record<string, string>>, isUnspaced: boolean): string {
  const words = Object.values(languages)
    .flatMap((line) => line.split(" "))
    .filter((word) => JOINED_SCRIPT.test(word) === isUnspaced);
  const ended = (word: string) => (isUnspaced || /\p{L}{4}/u.test(word) ? word : `${word}(?!\\p{L})`);
  return words.map((word) => ended(bare(word)).replaceAll("_", "[\\s-]+").replaceAll("’", "['’]")).join("|");
}

/** In scripts that have capital letters. */
const SMALL = /^(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\p{Ll}/u;
/** "UN" is a body, "Un" and "un" are articles. */
const isMeant = (word: string): boolean => word !== "" && !/^\p{L}\p{Ll}\s*$/u.test(word);
/**
 * Returns whether the words around the name of a body make it that of others than ITU. Before it, such words are capitalised as
 * it is: "Güvenlik Konseyi", but "siber güvenlik Konseye". The patterns are made when they are first needed.
 *
 * @param behind words that follow the name, by language: `_` is a blank or hyphen
 * @param before words that precede it
 */
function bodyOfOthers(
  behind: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): (textBefore: string, textAfter: string) => boolean {
  let patterns: readonly [behind: RegExp, before: RegExp] | undefined;
  return (textBefore, textAfter) => {
    patterns ??= [
      new RegExp(
        `^(?:[\\s'’-]{1,3}(?:${beginnings(behind, false)})|\\s?(?:${beginnings(behind, true)}))`,
        "iu",
      ),
      new RegExp(
        `(?<!\\p{L})(?:${beginnings(before, false)})\\p{L}{0,12}[\\s-]{1,3}$|(?:${beginnings(before, true)})\\p{L}{0,2}$`,
        "iu",
      ),
    ];
    const [atStart, atEnd] = patterns;
    const wordBehind = atStart.exec(bare(textAfter))?.[0].trim() ?? "";
    const wordBefore = atEnd.exec(bare(textBefore))?.[0] ?? "";
    return isMeant(wordBehind) || (isMeant(wordBefore) && !SMALL.test(wordBefore));
  };
}

/** Whether the words around "Council" make it that of Europe, of ministers, of another union or a state. */
export const isCouncilOfOthers = bodyOfOthers(bodies.otherCouncilBehind, bodies.otherCouncilBefore);

/** Whether the words around "Secretary-General" make it that of the United Nations or another organization. */
export const isOfficeOfOthers = bodyOfOthers(bodies.otherOfficeBehind, bodies.otherOfficeBefore);
