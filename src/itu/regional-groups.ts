import groups from "./data/regional-groups.json" with { type: "json" };

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

/** Words that stand around the name of a region: `African Group`, `the Arab States group`, `CEPT countries`. */
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

function codesOf(group: RegionalGroup): string[] {
  return [group.key, group.prefix, ...group.synonyms];
}
