import table from "./data/member-states.json" with { type: "json" };
import { editDistance, onlyClosest } from "./did-you-mean.ts";
import { type OtherList, otherListsOf } from "./other-lists.ts";
import type { Parsed } from "./parsed.ts";

/** A line of ITU's table of symbols: a member state, a territory, or a participant that is neither (`PSE`). */
export interface SymbolEntry {
  /** ITU's symbol: `B`, `IND`, `USA`. */
  symbol: string;
  /** ISO 3166: `BRA`, `BR`. */
  iso3: string;
  iso2: string;
  /** In English. */
  name: string;
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
/** Other languages of ITU that a name is looked up in. */
const LANGUAGES = ["fr", "es", "ru", "ar", "zh"];

/** All 194, by symbol. */
export function memberStates(): readonly MemberState[] {
  return STATES;
}

/** By ITU's symbol exactly as printed; nothing for territories and participants. */
export function stateBySymbol(symbol: string): MemberState | undefined {
  return BY_SYMBOL.get(symbol);
}

/** How a text names a state: as ITU or ISO write it, as another list of codes does, or by a name. */
export type Means = "symbol" | "iso3" | "iso2" | OtherList | "name";

/** A line of the table that a text can mean, and by what. */
export interface StateReading {
  entry: SymbolEntry;
  by: readonly Means[];
}

/**
 * A member state by ITU symbol, ISO alpha-3 code or name, in any letter case; names in ITU's six languages. Where two
 * readings differ (`MRT`) it fails and names both. A code of another list fails with the symbol, and so does a name
 * with a slip in it that can be no other state's. Codes are never guessed by their spelling.
 */
export function resolveState(text: string): Parsed<MemberState> {
  const readings = stateReadings(text);
  const own = readings.find(({ entry, by }) => entry.member && by.includes("symbol"));
  const [first, second] = own === undefined ? readings : [own];
  if (!first) return unknownState(text.trim());
  if (second) {
    const named = readings.map(({ entry }) => describe(entry)).join(", or ");
    return { ok: false, message: `"${text}" can mean ${named}` };
  }
  const { entry, by } = first;
  if (!isMember(entry)) return { ok: false, message: `${entry.name} is not a member state of ITU` };
  if (by.some((means) => means === "symbol" || means === "iso3" || means === "name")) {
    return { ok: true, value: entry };
  }
  return { ok: false, message: explainReading(`"${text}"`, first), suggestion: entry.symbol };
}

/**
 * Whose code or name a text is, as a clause that follows its `subject`: `it is the Olympic and FIFA code of Germany,
 * whose ITU symbol is D`.
 */
export function explainReading(subject: string, { entry, by }: StateReading): string {
  const { name, symbol } = entry;
  const lists = by.flatMap((means) => LIST_NAMES.get(means) ?? []);
  if (lists.length === 0)
    return entry.member ? `ITU's symbol of ${name} is ${symbol}` : `${name} is no member state`;
  const last = lists.pop();
  const all = lists.length === 0 ? last : `${lists.join(", ")} and ${last}`;
  const isWritten = entry.member || entry.participant === true;
  const whose = isWritten ? `whose ITU symbol is ${symbol}` : "which is no member state";
  return `${subject} is the ${all} code of ${name}, ${whose}`;
}

const LIST_NAMES: ReadonlyMap<Means, string> = new Map([
  ["iso2", "two-letter ISO"],
  ["olympic", "Olympic"],
  ["fifa", "FIFA"],
  ["vehicle", "vehicle"],
]);

/**
 * The name of a member state or participant: the table's own in English, elsewhere as the language data has it, and in
 * English where that has none. An unknown symbol comes back as it is.
 */
export function stateName(symbol: string, language: string): string {
  const entry = BY_SYMBOL.get(symbol) ?? PARTICIPANTS.get(symbol);
  if (!entry) return symbol;
  if (language === "en" || language.startsWith("en-")) return entry.name;
  return regionNames(language)?.of(entry.iso2) ?? entry.name;
}

const namesByLanguage = new Map<string, Intl.DisplayNames | undefined>();

/** Nothing for a language without data: `Intl` would fall back to the machine's own. */
function regionNames(language: string): Intl.DisplayNames | undefined {
  if (!namesByLanguage.has(language)) namesByLanguage.set(language, loadRegionNames(language));
  return namesByLanguage.get(language);
}

function loadRegionNames(language: string): Intl.DisplayNames | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
    return new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  } catch {
    return undefined; // not a language tag
  }
}

/** Every line of the table that a text can mean: by the codes of all lists, else by name. */
export function stateReadings(text: string): StateReading[] {
  const upper = text.trim().toUpperCase();
  const byCode = upper.length > LONGEST_CODE ? [] : ENTRIES.flatMap((entry) => readingByCode(entry, upper));
  // NOR is printed for Norway and for Svalbard: a territory gives way where its own state is meant too.
  const own = byCode.filter(({ entry }) => !byCode.some((other) => other.entry.iso2 === entry.of));
  if (own.length > 0) return own;
  const name = simplified(text);
  const byName = spellings().filter(({ first }) => first === name);
  const inOther = byName.length > 0 ? byName : spellings().filter(({ others }) => others.includes(name));
  const named = inOther.length > 0 ? inOther.map(({ entry }) => entry) : furtherEntries(name);
  return [...new Set([...named, ...sharersOf(name, named)])].map((entry) => ({ entry, by: ["name"] }));
}

/** What may stand beside a name that several states share: "Democratic Republic of the Congo". */
const MOST_FURTHER_WORDS = 3;
const LINKING = /^(?:of|the|and|de|du|la|del|et|y|e|do|da)$/;

/**
 * The other member states in whose names a name of one word stands, as "Congo" or "Guinea" does, or of whose names it is
 * the beginning, as "Niger" and "Dominica" are: who writes the one may mean the other.
 */
function sharersOf(name: string, named: readonly SymbolEntry[]): SymbolEntry[] {
  if (named.length === 0 || name.includes(" ") || /[^a-z]/.test(name)) return [];
  const isShared = (spelling: string): boolean => {
    const words = spelling.split(" ").filter((word) => !LINKING.test(word));
    const isBeginning = words.some((word) => word.startsWith(name) && word.length - name.length <= 2);
    return isBeginning && words.length <= MOST_FURTHER_WORDS + 1;
  };
  return spellings()
    .filter(({ entry, first }) => entry.member && !named.includes(entry) && isShared(first))
    .map(({ entry }) => entry);
}

/** Languages of which names are read, besides those of ITU, also where a slip in one is not looked for. */
const FURTHER_LANGUAGES = [
  "pt",
  "de",
  "it",
  "nl",
  "sw",
  "tr",
  "fa",
  "hi",
  "ja",
  "ko",
  "id",
  "vi",
  "uk",
  "ka",
  "am",
];
let namesInFurther: ReadonlyMap<string, SymbolEntry[]> | undefined;

/** Whom a name in a further language means; a letter from another state's name it may be a slip in that one. */
function furtherEntries(name: string): SymbolEntry[] {
  const named = furtherNames().get(name) ?? [];
  const isDoubtful =
    named.length > 0 &&
    spellings().some(({ entry, first }) => !named.includes(entry) && editDistance(first, name) <= 1);
  return isDoubtful ? [] : named;
}

/** Shorter names are codes, and each code is somebody's. */
const SHORTEST_FURTHER = 4;

/** Lines of the table by names in further languages, and by short names such as "EE. UU."; empty without language data. */
function furtherNames(): ReadonlyMap<string, SymbolEntry[]> {
  if (namesInFurther !== undefined) return namesInFurther;
  const found = new Map<string, SymbolEntry[]>();
  for (const language of [...LANGUAGES, ...FURTHER_LANGUAGES]) {
    for (const names of [regionNames(language), shortRegionNames(language)]) {
      for (const entry of ENTRIES) {
        const name = simplified(names?.of(entry.iso2) ?? "");
        const before = found.get(name) ?? [];
        const isLong = name.length >= SHORTEST_FURTHER || /[^a-z]/.test(name);
        if (name !== "" && isLong && !before.includes(entry)) found.set(name, [...before, entry]);
      }
    }
  }
  namesInFurther = found;
  return found;
}

function shortRegionNames(language: string): Intl.DisplayNames | undefined {
  if (regionNames(language) === undefined) return undefined;
  return new Intl.DisplayNames(language, { type: "region", style: "short", fallback: "none" });
}

/** No list has longer codes. */
const LONGEST_CODE = 3;

function readingByCode(entry: SymbolEntry, upper: string): StateReading[] {
  const by: Means[] = [];
  if (entry.symbol === upper || (entry.otherSymbols ?? []).includes(upper)) by.push("symbol");
  if (entry.iso3 === upper) by.push("iso3");
  if (entry.iso2 === upper) by.push("iso2");
  for (const { iso2, list } of otherListsOf(upper)) if (iso2 === entry.iso2) by.push(list);
  return by.length === 0 ? [] : [{ entry, by }];
}

/** How a line of the table is called, in simplified letters: its name in English, and all its other names. */
interface Spellings {
  entry: SymbolEntry;
  first: string;
  others: readonly string[];
}

let allSpellings: Spellings[] | undefined;

/** Made once and only where a name is looked up: the language data are slow to ask. */
function spellings(): readonly Spellings[] {
  allSpellings ??= ENTRIES.map((entry) => ({
    entry,
    first: simplified(entry.name),
    others: otherNames(entry).filter((name) => name !== ""),
  }));
  return allSpellings;
}

function otherNames(entry: SymbolEntry): string[] {
  const translated = LANGUAGES.map((language) => regionNames(language)?.of(entry.iso2) ?? "");
  const short = entry.name.replace(/ \(.*\)$/, "");
  return [short, ...(entry.otherNames ?? []), ...translated].map(simplified);
}

/** Languages of which the names of states are read, besides those of ITU: the larger ones with letters of their own. */
const MORE_LANGUAGES =
  "am az be bg bn cs el et fa ff fi gu ha he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro si sk sl so sq sr sv sw ta te tg th ti tk tr uk ur uz vi yo zu de da ig rw mg".split(
    " ",
  );
let namesAnywhere: ReadonlySet<string> | undefined;

/** Whether a text is the name of a state or territory in any of many languages. */
export function isStateName(text: string): boolean {
  namesAnywhere ??= new Set(
    [...LANGUAGES, ...MORE_LANGUAGES].flatMap((language) =>
      ENTRIES.map(({ iso2 }) => simplified(regionNames(language)?.of(iso2) ?? "")),
    ),
  );
  const name = simplified(text);
  return name !== "" && namesAnywhere.has(name);
}

/** Letters and digits only, without accents, so that `Cote d'Ivoire` is `Côte d’Ivoire`. */
function simplified(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

function unknownState(text: string): Parsed<MemberState> {
  const near = nearestState(text);
  const message = `"${text}" is no member state of ITU by symbol, ISO code or name`;
  if (!near) return { ok: false, message };
  return { ok: false, message: `${message}; the nearest is ${near.name}`, suggestion: near.symbol };
}

/** Shorter texts are codes, and what is one letter from a code is another state's. */
const SHORTEST_NAME = 5;
/** Capitals alone are the short form of some body's name: CEPAL is not Nepal. */
const SHORT_FORM = /^\p{Lu}{1,8}$/u;

/** The member state whose name has a slip in it, where no other state or territory is called nearly so. */
export function nearestState(text: string): MemberState | undefined {
  const name = simplified(text);
  if (name.length < SHORTEST_NAME || SHORT_FORM.test(text.trim())) return undefined;
  const named = spellings().flatMap(({ entry, first, others }) =>
    [first, ...others].map((spelling) => [spelling, entry] as const),
  );
  const near = onlyClosest(name, named);
  return near && isMember(near) ? near : undefined;
}

function describe(entry: SymbolEntry): string {
  return entry.member
    ? `${entry.name} (ITU symbol ${entry.symbol})`
    : `${entry.name} (${entry.symbol}, no member state)`;
}

function isMember(entry: SymbolEntry): entry is MemberState {
  return entry.member;
}
