import table from "./data/member-states.json" with { type: "json" };
import { closest } from "./did-you-mean.ts";
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

/** One that takes part without being a member state: `PSE`. */
export function participantBySymbol(symbol: string): SymbolEntry | undefined {
  return PARTICIPANTS.get(symbol);
}

/**
 * A member state by ITU symbol, ISO alpha-3 code or name, in any letter case; names in ITU's six languages. Where two
 * readings differ (`MRT`) it fails and names both; an unknown one fails with the nearest one's symbol.
 */
export function resolveState(text: string): Parsed<MemberState> {
  const readings = statesAndTerritoriesNamed(text);
  const [first, second] = readings;
  if (!first) return unknownState(text.trim());
  if (second) {
    const named = readings.map((entry) => describe(entry)).join(", or ");
    return { ok: false, message: `"${text}" can mean ${named}` };
  }
  if (isMember(first)) return { ok: true, value: first };
  return { ok: false, message: `${first.name} is not a member state of ITU` };
}

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

/** Every line of the table that a symbol, an ISO alpha-3 code or a name can mean; codes before names. */
export function statesAndTerritoriesNamed(text: string): SymbolEntry[] {
  const upper = text.trim().toUpperCase();
  const byCode = ENTRIES.filter((entry) => entry.iso3 === upper || hasSymbol(entry, upper));
  // NOR is printed for Norway and for Svalbard: a territory gives way where its own state is meant too.
  const own = byCode.filter((entry) => !byCode.some((other) => other.iso2 === entry.of));
  if (own.length > 0) return own;
  const name = simplified(text);
  if (name === "") return [];
  const byName = ENTRIES.filter((entry) => simplified(entry.name) === name);
  return byName.length > 0 ? byName : ENTRIES.filter((entry) => otherNames(entry).includes(name));
}

function hasSymbol(entry: SymbolEntry, upper: string): boolean {
  return entry.symbol === upper || (entry.otherSymbols ?? []).includes(upper);
}

function otherNames(entry: SymbolEntry): string[] {
  const translated = LANGUAGES.map((language) => regionNames(language)?.of(entry.iso2) ?? "");
  const short = entry.name.replace(/ \(.*\)$/, "");
  return [short, ...(entry.otherNames ?? []), ...translated].map(simplified);
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
  const message = `"${text}" is no member state of ITU by symbol, ISO code or name`;
  const near = nearestState(text);
  if (!near) return { ok: false, message };
  return { ok: false, message: `${message}; the nearest is ${near.name}`, suggestion: near.symbol };
}

function nearestState(text: string): MemberState | undefined {
  const spellings = STATES.flatMap((state) =>
    [state.name, ...(state.otherNames ?? []), state.symbol].map((spelling) => [spelling, state] as const),
  );
  const byText = new Map(spellings);
  return byText.get(closest(text, byText.keys()) ?? "");
}

function describe(entry: SymbolEntry): string {
  return entry.member
    ? `${entry.name} (ITU symbol ${entry.symbol})`
    : `${entry.name} (${entry.symbol}, no member state)`;
}

function isMember(entry: SymbolEntry): entry is MemberState {
  return entry.member;
}
