import type { SymbolEntry } from "./member-states.ts";
import { groupByCode, groupByName, isOtherOrganization } from "./regional-groups.ts";
import {
  alsoMeant,
  explainReading,
  type StateReading,
  stateReadings,
  statesNamedAlike,
} from "./state-readings.ts";

/** Sponsors that are neither a group nor a state. */
export const OTHERS = ["PSE", "COUNCIL", "SG"];
const OTHER_NAMES = new Map([
  ["palestine", "PSE"],
  ["state of palestine", "PSE"],
  ["secretary-general", "SG"],
  ["secretary general", "SG"],
  ["itu council", "COUNCIL"],
]);

/** Whom a text can mean, and why. */
interface Meaning {
  why: string;
  /** Left out where it is no sponsor, as a territory. */
  code?: string;
  /**
   * A vehicle's sign is seldom meant, and who writes `Niger` may mean Nigeria: what is known by that alone is for a
   * person to judge.
   */
  isCertain: boolean;
}

/** All whom a text can mean, other than by a code as it is written in `sponsors`. */
export function meaningsOf(text: string): Meaning[] {
  const group = groupByCode(text) ?? groupByName(text);
  const other = OTHER_NAMES.get(text.toLowerCase()) ?? OTHERS.find((one) => one === text.toUpperCase());
  const states = stateReadings(text).filter(({ entry }) => entry.symbol !== other);
  return [
    ...(group ? [{ why: `${group.name} is written ${group.key}`, code: group.key, isCertain: true }] : []),
    ...(other === undefined
      ? []
      : [{ why: `this sponsor is written ${other}`, code: other, isCertain: true }]),
    ...states.map((reading) => stateMeaning(text, reading)),
  ];
}

/** Words of two small letters that are hardly codes. */
const SMALL_WORD = /^(?:am|an|as|at|be|by|de|do|es|et|id|in|is|it|la|me|my|na|no|pm|so|to|us)$/;

function stateMeaning(text: string, reading: StateReading): Meaning {
  const { entry, by } = reading;
  const alike = statesNamedAlike(text);
  const also = by.includes("symbol") ? undefined : alsoMeant(text);
  const isSponsor = entry.member || entry.participant === true;
  const isCertain =
    by.some((means) => means !== "vehicle") &&
    alike.length === 0 &&
    also === undefined &&
    !SMALL_WORD.test(text);
  const why = alike.length === 0 ? explainReading("it", reading) : symbolsOf([entry, ...alike]);
  // Those who write such a code mean a state less often.
  const isGroup = also === undefined || !isOtherOrganization(also);
  const meant = isGroup
    ? `${also}, or ${why}: write the one`
    : `${also}, ${NO_GROUP}, or ${why}: write the state`;
  const all = also === undefined ? why : `it may mean ${meant} that is meant`;
  return { why: all, isCertain, ...(isSponsor && also === undefined && { code: entry.symbol }) };
}

const NO_GROUP = "which is no regional group of ITU";

/** `Niger is NGR; Nigeria is NIG`. */
function symbolsOf(entries: readonly SymbolEntry[]): string {
  return entries.map(({ name, symbol }) => `${name} is ${symbol}`).join("; ");
}
