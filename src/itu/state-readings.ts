import type { Parsed } from "../finding.ts";
import table from "./data/other-lists.json" with { type: "json" };
import { isPlainName, NO_PLAIN_NAME } from "./did-you-mean.ts";
import { simplified, withoutArticle } from "./letter-forms.ts";
import {
  cityWrittenAlike,
  isMember,
  type MemberState,
  type OtherList,
  otherListOwners,
  otherListsOf,
  type SymbolEntry,
  symbolEntries,
} from "./member-states.ts";
import { furtherEntries, isWordOfName, spellings } from "./state-names.ts";
import { namesInLongName, nearestState, ofForm } from "./written-names.ts";

/** Words of one or two letters. The first pattern takes a tenth of the time to compile, and few texts have its form. */
const INITIALS = [/^.{1,4} .{1,4}(?: |$)/, /^\p{L}{1,2}(?: \p{L}{1,2})+$/u];

/** Whom an abbreviation or a short name in common use means, by its simplified letters: `EAU`, `ЮАР`, `Centrafrique`. */
let common: ReadonlyMap<string, readonly string[]> | undefined;
const EXACT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.exact));
/** The names of up to three letters in languages with Latin letters, exactly as written: "Lào", "Mỹ" and "Nga". */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(table.shortNames));

/** Initials are one word, with dots or without: `E.A.U.` is `EAU`. */
function shortKey(text: string): string {
  const simple = simplified(text);
  return INITIALS.every((form) => form.test(simple)) ? simple.replaceAll(" ", "") : simple;
}

/** Codes of states by which people in the field mean somebody else as well: `AU` is the African Union more often. */
const SHARED = new Map(table.shared.map(({ code, also }) => [code, also] as const));

/** Whom a code of a state, other than its ITU symbol, or a name may mean as well: of `AU` "the African Union". */
export function alsoMeant(code: string): string | undefined {
  return SHARED.get(withoutDots(code)) ?? cityWrittenAlike(code);
}

/** The ITU symbols of the other states that a code may mean: of `SR`, a code of Suriname, Slovakia's. */
export function symbolsShared(code: string): string[] {
  return SHARED.get(withoutDots(code))?.match(/(?<=\()[A-Z]+(?=\))/g) ?? [];
}

/** The initials of a code without the dots behind them, in capitals, and in Latin letters where they are full-width: `U.K.` is `UK`. */
export function withoutDots(text: string): string {
  const upper = text.normalize("NFKC").trim().toUpperCase();
  return /^\p{L}(?:\. ?\p{L})+\.?$/u.test(upper) ? upper.replace(/[. ]/g, "") : upper;
}

/** How a text names a state: as ITU or ISO write it, as another list of codes does, in common use, or by a name. */
export type Means = "symbol" | "iso3" | "iso2" | OtherList | "common" | "name";

/** A line of the table that a text can mean, and by what. */
export interface StateReading {
  entry: SymbolEntry;
  by: readonly Means[];
}

/**
 * A member state by ITU symbol, ISO alpha-3 code or name, in any letter case; names in ITU's six languages, also those in
 * common use. Where two readings differ (`MRT`, `Congo`) it fails and names both. A code of another list fails with the
 * symbol, and so does a name with a typing mistake that can be no other state's. Codes are never guessed by their spelling.
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
  const also = own === undefined ? alsoMeant(text) : undefined;
  if (also !== undefined)
    return { ok: false, message: `"${text}" may mean ${also}, or ${explainReading("it", first)}` };
  if (by.some((means) => !LIST_NAMES.has(means))) return { ok: true, value: entry };
  return { ok: false, message: explainReading(`"${text}"`, first), suggestion: entry.symbol };
}

/**
 * Whose code or name a text is, as a clause that follows its `subject`: `it is the Olympic and FIFA code of Germany,
 * whose ITU symbol is D`.
 */
export function explainReading(subject: string, { entry, by }: StateReading): string {
  const { name, symbol } = entry;
  const lists = by.flatMap((means) => LIST_NAMES.get(means) ?? []);
  if (lists.length === 0 && by.includes("common") && entry.member)
    return `${subject} stands for ${name}, whose ITU symbol is ${symbol}`;
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

/** The lines of the table that a text can mean by the codes of all lists, or in common use. */
export function codeReadings(text: string): StateReading[] {
  const byCode = withCommon(text, readingsByCode().get(withoutDots(text)) ?? []);
  // NOR is printed for Norway and for Svalbard: a territory gives way where its own state is meant too.
  return byCode.filter(({ entry }) => !byCode.some((other) => other.entry.iso2 === entry.of));
}

/** Every line of the table that a text can mean: by the codes of all lists, else by name. */
export function stateReadings(text: string): readonly StateReading[] {
  if (!isPlainName(text)) return [];
  const own = codeReadings(text);
  // "Nga" is the code of Nigeria, and Russia in Vietnamese; in capitals it is a code.
  const short = SHORT_NAMES.get(text.normalize("NFC"));
  const byShort = symbolEntries()
    .filter((entry) => entry.iso2 === short && own.every((other) => other.entry !== entry))
    .map((entry): StateReading => ({ entry, by: ["name"] }));
  if (own.length > 0) return [...own, ...byShort];
  const name = simplified(text);
  const known = entriesByName().first.get(name) ?? entriesByName().others.get(name);
  if (known === undefined && byShort.length > 0) return byShort;
  const named = known ?? furtherEntries(name);
  for (const each of named.length === 0 ? namesInLongName(text) : []) {
    const byName = stateReadings(each).filter(({ by }) => by.includes("name") || by.includes("common"));
    if (byName.length > 0) return ofForm(byName, text);
  }
  return [...new Set([...named, ...sharersOf(name, named)])].map((entry) => ({ entry, by: ["name"] }));
}

/** The readings, with the states that a text means in common use. */
function withCommon(text: string, readings: readonly StateReading[]): StateReading[] {
  common ??= new Map(table.common.map(({ name, of }) => [shortKey(name), of] as const));
  const meant = common.get(shortKey(text)) ?? EXACT.get(text.normalize("NFC").trim().toLowerCase()) ?? [];
  const isOwn = (iso2: string) => readings.some(({ entry }) => entry.iso2 === iso2);
  const added = symbolEntries().filter(({ iso2 }) => meant.includes(iso2) && !isOwn(iso2));
  return [
    ...readings.map(
      ({ entry, by }): StateReading =>
        meant.includes(entry.iso2) ? { entry, by: [...by, "common"] } : { entry, by },
    ),
    ...added.map((entry): StateReading => ({ entry, by: ["common"] })),
  ];
}

/** What the form of a state adds to its name: `Democratic Republic of the Congo` is `Congo`. */
const FORM_WORDS =
  /(?<!\S)(?:republic|democratic|peoples?|s|islamic|kingdom|states?|federated|united|federation|union|commonwealth|of|the|and)(?: |$)/g;

/** The other member states that bear the same name but for the form of the state, as "Congo" and "Korea" are borne, in every language. */
function sharersOf(name: string, named: readonly SymbolEntry[]): SymbolEntry[] {
  const [own] = named;
  if (own === undefined || withoutForm(name) !== name) return [];
  const short = withoutForm(simplified(own.name));
  const isShared = (other: string, entry: SymbolEntry) =>
    other === name || (other === short && isWordOfName(name, entry));
  const others = spellings().filter(({ entry }) => entry.member && !named.includes(entry));
  return others.flatMap(({ entry, first }) => (isShared(withoutForm(first), entry) ? [entry] : []));
}

const withoutForm = (name: string): string => name.replace(FORM_WORDS, "").trim();

/** How many words of another state's name may be beside a state's own: "Equatorial Guinea". */
const MOST_FURTHER_WORDS = 3;
/** Words of names by which no state is known: "Island" is Iceland, and never the Marshall Islands. */
const LINKING = /^(?:of|the|and|de|du|la|del|et|y|e|do|da|islands?)$/;

/**
 * The other member states in whose names a state's name of one word stands, as `Guinea` and `Sudan` do, or of whose
 * names it is nearly the whole, as of `Nigeria`: who writes the one may mean the other.
 */
export function statesNamedAlike(text: string): readonly MemberState[] {
  const name = simplified(withoutArticle(text.trim()));
  if (!/^[a-z]+$/.test(name)) return [];
  const own = stateReadings(text).filter(({ by }) => by.includes("name"));
  if (own.length === 0) return [];
  const isAlike = (spelling: string): boolean => {
    const words = spelling.split(" ").filter((word) => !LINKING.test(word));
    const isBeginning = words.some((word) => word.startsWith(name) && word.length - name.length <= 2);
    return isBeginning && words.length <= MOST_FURTHER_WORDS + 1;
  };
  return spellings()
    .filter(({ entry, first }) => !own.some((reading) => reading.entry === entry) && isAlike(first))
    .map(({ entry }) => entry)
    .filter(isMember);
}

let allByCode: ReadonlyMap<string, StateReading[]> | undefined;

/** The lines of the table by each code that they have on any list, in the order of the table. */
function readingsByCode(): ReadonlyMap<string, StateReading[]> {
  if (allByCode !== undefined) return allByCode;
  const found = new Map<string, StateReading[]>();
  const otherCodes = new Map<string, string[]>();
  for (const [code, owners] of otherListOwners()) {
    for (const { iso2 } of owners) otherCodes.set(iso2, [...(otherCodes.get(iso2) ?? []), code]);
  }
  for (const entry of symbolEntries()) {
    const { symbol, otherSymbols = [], iso2, iso3 } = entry;
    for (const code of new Set([symbol, ...otherSymbols, iso3, iso2, ...(otherCodes.get(iso2) ?? [])]))
      found.set(code, [...(found.get(code) ?? []), { entry, by: waysOf(entry, code) }]);
  }
  allByCode = found;
  return found;
}

function waysOf(entry: SymbolEntry, code: string): Means[] {
  const by: Means[] = [];
  if (entry.symbol === code || (entry.otherSymbols ?? []).includes(code)) by.push("symbol");
  if (entry.iso3 === code) by.push("iso3");
  if (entry.iso2 === code) by.push("iso2");
  for (const { iso2, list } of otherListsOf(code)) if (iso2 === entry.iso2) by.push(list);
  return by;
}

type EntriesByName = Record<"first" | "others", ReadonlyMap<string, SymbolEntry[]>>;
let allByName: EntriesByName | undefined;

/** The lines of the table by their names in simplified letters. */
function entriesByName(): EntriesByName {
  if (allByName !== undefined) return allByName;
  const first = new Map<string, SymbolEntry[]>();
  const others = new Map<string, SymbolEntry[]>();
  const add = (map: Map<string, SymbolEntry[]>, name: string, entry: SymbolEntry) =>
    map.set(name, [...(map.get(name) ?? []), entry]);
  for (const spelling of spellings()) {
    add(first, spelling.first, spelling.entry);
    for (const name of new Set(spelling.others)) add(others, name, spelling.entry);
  }
  allByName = { first, others };
  return allByName;
}

function unknownState(text: string): Parsed<MemberState> {
  if (!isPlainName(text)) return { ok: false, message: `"${text}" is no member state: ${NO_PLAIN_NAME}` };
  const near = nearestState(text);
  const message = `"${text}" is no member state of ITU by symbol, ISO code or name`;
  if (near === undefined) return { ok: false, message };
  return { ok: false, message: `${message}; the nearest is ${near.name}`, suggestion: near.symbol };
}

function describe({ name, symbol, member }: SymbolEntry): string {
  return `${name} (${member ? `ITU symbol ${symbol}` : `${symbol}, no member state`})`;
}
