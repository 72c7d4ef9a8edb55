import table from "./data/member-states.json" with { type: "json" };
import otherLists from "./data/other-lists.json" with { type: "json" };
import { simplified } from "./letter-forms.ts";

/** A former name of a state or a text, and the first day on which it was no longer right, `YYYY-MM-DD`. */
export interface FormerName {
  name: string;
  until: string;
}

/** The name on a day, from today's and the former ones, oldest first; without a day, today's. */
export function nameOn<Name extends string | undefined>(
  today: Name,
  former: readonly FormerName[] = [],
  day?: string,
): Name | string {
  return former.find(({ until }) => day !== undefined && day < until)?.name ?? today;
}

/** A line of ITU's table of symbols: a member state, a territory, or a participant that is neither (`PSE`). */
export interface SymbolEntry {
  /** ITU's symbol: `B`, `IND`, `USA`. */
  symbol: string;
  /** ISO 3166: `BRA`, `BR`. */
  iso3: string;
  iso2: string;
  /** In English. */
  name: string;
  /** Its earlier names, oldest first. */
  formerNames?: FormerName[];
  member: boolean;
  /** ISO alpha-2 code of the state that a territory belongs to or is associated with. */
  of?: string;
  /** Takes part without being a member state. */
  participant?: boolean;
  /** The day it became a member of ITU, where that is on record. */
  memberFrom?: string;
  /** Symbols of other lists, read and never printed. */
  otherSymbols?: string[];
  otherNames?: string[];
  /** Why it counts as a member state or not, and the page for it. */
  basis: string;
  source?: string;
}

/** A member state of ITU. */
export interface MemberState extends SymbolEntry {
  member: true;
}

const ENTRIES = table.states as SymbolEntry[];
const STATES = ENTRIES.filter(isMember);
const BY_SYMBOL = new Map(STATES.map((state) => [state.symbol, state]));
const PARTICIPANTS = new Map(
  ENTRIES.filter((entry) => entry.participant).map((entry) => [entry.symbol, entry]),
);
/** All 194, by symbol. */
export function memberStates(): readonly MemberState[] {
  return STATES;
}

/** By ITU's symbol exactly as printed; nothing for territories and participants. */
export function stateBySymbol(symbol: string): MemberState | undefined {
  return BY_SYMBOL.get(symbol);
}

/** Every line of the table: member states, territories and participants. */
export function symbolEntries(): readonly SymbolEntry[] {
  return ENTRIES;
}

/** A participant that is no member state, by its symbol: `PSE`. */
export function participantBySymbol(symbol: string): SymbolEntry | undefined {
  return PARTICIPANTS.get(symbol);
}

/** Whether a line of the table is a member state's. */
export function isMember(entry: SymbolEntry): entry is MemberState {
  return entry.member;
}

/** Lists of country codes that are neither ITU's nor ISO's, and that people know by heart. */
export type OtherList = "olympic" | "fifa" | "vehicle";

/** A state or territory by its ISO alpha-2 code, with the codes that other lists have for it. */
type CodesOfOne = { iso2: string } & { [List in OtherList]?: string[] };

const LISTS: readonly OtherList[] = ["olympic", "fifa", "vehicle"];
const BY_CODE = new Map<string, { iso2: string; list: OtherList }[]>();

for (const row of otherLists.states as CodesOfOne[]) {
  for (const list of LISTS) {
    for (const code of row[list] ?? []) {
      BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), { iso2: row.iso2, list }]);
    }
  }
}

/** Each code of the other lists with whose it is. */
export function otherListOwners(): ReadonlyMap<string, readonly { iso2: string; list: OtherList }[]> {
  return BY_CODE;
}

/** Whose code it is on the other lists, with the list: `GER` is Germany's on two of them. */
export function otherListsOf(code: string): readonly { iso2: string; list: OtherList }[] {
  return BY_CODE.get(code) ?? [];
}

/** Countries whose documents are in several languages; of others the main one is meant. */
const OF_SEVERAL: ReadonlyMap<string, string> = new Map(
  (
    "ch:de fr it, cm:fr en, cy:el tr, dj:fr ar, er:ar en, gq:es fr pt, in:en hi, ke:en sw, lu:fr de, " +
    "ma:ar fr, pk:en ur, sc:en fr, sg:en zh, td:fr ar, tz:sw en, ug:en sw, vu:en fr"
  )
    .split(", ")
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** The codes of the languages that documents of a country are in, by its code of two small letters. */
export function languageOfCountry(code: string): string[] {
  const several = OF_SEVERAL.get(code);
  if (several !== undefined) return several.split(" ");
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const isCountry = code !== "zz" && names.of(code.toUpperCase()) !== undefined;
  return isCountry ? [new Intl.Locale(`und-${code}`).maximize().language] : [];
}

let cityNames: ReadonlySet<string> | undefined;

/** Whether a text is the English name of a city that a time zone is named after: most capitals. */
export function isCityName(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  cityNames ??= new Set(
    Intl.supportedValuesOf("timeZone")
      .filter((zone) => /^(?:Africa|America|Asia|Europe)\/[^/]+$/.test(zone))
      .map((zone) => simplified(zone.replace(/^.*\//, ""))),
  );
  return cityNames.has(simplified(text));
}

let citiesAlike: readonly { simple: string; signs: readonly string[]; also: string }[] | undefined;

/**
 * The city of another state that is written like a state or its code: "عمّان" is Amman, "عُمان" is Oman. It has the accents
 * and vowel signs of the text, or neither has any. A text in capitals is a code.
 */
export function cityWrittenAlike(text: string): string | undefined {
  if (/^[A-Z]*$/.test(text)) return undefined;
  citiesAlike ??= otherLists.cities.map(({ name, also }) => ({
    simple: simplified(name),
    signs: signsOf(name),
    also,
  }));
  const simple = simplified(text);
  const signs = signsOf(text);
  const hasSigns = signs.some((of) => of !== "");
  return citiesAlike.find(({ simple: name, signs: own }) => {
    if (name !== simple) return false;
    return hasSigns
      ? own.length === signs.length &&
          signs.every((of, at) => [...of].every((sign) => own[at]?.includes(sign)))
      : own.every((of) => of === "");
  })?.also;
}

/** The accents and vowel signs of each letter. */
function signsOf(text: string): string[] {
  return [
    ...text
      .trim()
      .normalize("NFD")
      .matchAll(/\P{M}(\p{M}*)/gu),
  ].map(([, signs = ""]) => signs);
}
