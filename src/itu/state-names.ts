import { editDistance } from "./did-you-mean.ts";
import { inOtherForms, simplified } from "./letter-forms.ts";
import {
  memberStates,
  nameOn,
  participantBySymbol,
  type SymbolEntry,
  stateBySymbol,
  symbolEntries,
} from "./member-states.ts";

/** Other languages of ITU that a name is looked up in. */
const LANGUAGES = ["fr", "es", "ru", "ar", "zh"];

/**
 * The name of a member state or participant: the table's own in English, elsewhere as the language data has it, and in
 * English where that has none. An unknown symbol comes back as it is. In English it is the name on the day, or today's.
 */
export function stateName(symbol: string, language: string, day?: string): string {
  const entry = stateBySymbol(symbol) ?? participantBySymbol(symbol);
  if (!entry) return symbol;
  if (language === "en" || language.startsWith("en-")) return nameOn(entry.name, entry.formerNames, day);
  return regionNames(language)?.of(entry.iso2) ?? entry.name;
}

/** The names of all member states in languages (BCP 47), as `stateName` returns them. */
export function namesIn(languages: readonly string[]): string[] {
  return languages.flatMap((language) => memberStates().map(({ symbol }) => stateName(symbol, language)));
}

/** Whether a text has the name of a state in it, in a language of ITU or one more (BCP 47). */
export function hasStateName(text: string, symbol: string, language = "en"): boolean {
  const words = ` ${simplified(text)} `;
  const names = ["en", ...LANGUAGES, language].map((each) => simplified(stateName(symbol, each)));
  return names.some((name) => words.includes(PARTED.test(name) ? ` ${name} ` : name));
}

/** Scripts in which blanks part words, and no particle is joined to a name. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

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

const simplifiedByLanguage = new Map<string, readonly string[]>();

/** The names of all lines of the table in a language, in their order and in simplified letters; empty ones without data. */
function simplifiedNames(language: string): readonly string[] {
  const known = simplifiedByLanguage.get(language);
  if (known !== undefined) return known;
  const names = simplifiedBy(regionNames(language));
  simplifiedByLanguage.set(language, names);
  return names;
}

function simplifiedBy(names: Intl.DisplayNames | undefined): string[] {
  return symbolEntries().map(({ iso2 }) => simplified(names?.of(iso2) ?? ""));
}

/** ITU's languages, and others of which names are read without typing mistakes in them: first those with Latin letters. */
const LATIN_LANGUAGES =
  "fr es pt de it nl sw tr id vi az uz so pl cs sk hu ro sl hr sq lt lv et fi sv da no ms sr-Latn".split(" ");
const OTHER_LANGUAGES =
  "ru ar zh el tg ps ky mn be bg sr mk fa hi ja ko uk ka am hy kk bn ur ta ne si mr te gu pa th lo km my ti he kn ml zh-Hant zh-Hant-HK uz-Cyrl az-Cyrl kk-Arab bs-Cyrl".split(
    " ",
  );
/** Further languages in which names are read; `isStateName` does not know them, so that no heading with one is public. */
const READ_LATIN = "bs fil af is ca ga mt lb tk rw mg nn gl eu fo se".split(" ");
const READ_OTHER = "or as ckb ug sd ba cv".split(" ");
/** Languages that `isStateName` alone knows. */
const PUBLIC_LATIN = "ca ff ga ha ig is mg mt rw tk yo zu".split(" ");
/** All others of the language data, in which names are never read, but are no mistakes in another state's name. */
const UNREAD =
  "dz agq ak asa ast bm bas bez blo bo br brx luy ccp ce ceb cgg chr syr sa cy doi dje dsb dyo ee eo ewo ff fy fur om gd kok gsw ha haw hsb ia ig ie ii jv jgo yi kab ks kde kea kgp ki kln ku ksb ksf ksh kxv lag lg ln lkt lrc lu luo mi mer mfe mni mua mzn naq nb nd nds nmg nqo os pcm rm rn sg sat sbp sc scn seh shi shn smn su tt to tok tzm vai vec wae wo xh yav yo yrl yue zu".split(
    " ",
  );
const ALL_LANGUAGES = [LATIN_LANGUAGES, READ_LATIN, PUBLIC_LATIN, OTHER_LANGUAGES, READ_OTHER, UNREAD].flat();
let furtherLatin: EntriesOfNames | undefined;
let furtherOther: EntriesOfNames | undefined;

/** Lines of the table by a name in simplified letters. */
type EntriesOfNames = ReadonlyMap<string, readonly SymbolEntry[]>;

/** No name in a language with other letters has these alone. */
const PLAIN_LATIN = /^[a-z ]*$/;
/** Shorter names are codes, and each code is somebody's. */
const SHORT_CODE = /^[a-z]{0,3}$/;

/** Whom a name in a further language means; none where it is one letter from another state's name. */
export function furtherEntries(name: string): readonly SymbolEntry[] {
  const named = namedInFurther(name);
  const isDoubtful =
    named.length > 0 &&
    spellings().some(({ entry, first }) => !named.includes(entry) && editDistance(first, name, 1) <= 1);
  return isDoubtful ? [] : named;
}

/** Names are loaded by the letters of the one that is looked up. */
function namedInFurther(name: string): readonly SymbolEntry[] {
  if (SHORT_CODE.test(name)) return [];
  furtherLatin ??= entriesByNameIn([...LATIN_LANGUAGES, ...READ_LATIN]);
  const named = furtherLatin.get(name) ?? [];
  if (PLAIN_LATIN.test(name)) return named;
  furtherOther ??= entriesByNameIn([...OTHER_LANGUAGES, ...READ_OTHER]);
  return [...new Set([...named, ...(furtherOther.get(name) ?? [])])];
}

/** By names in languages, by short names such as "EE. UU.", and else by other forms of names; empty without language data. */
function entriesByNameIn(languages: readonly string[]): EntriesOfNames {
  const found = new Map<string, SymbolEntry[]>();
  for (const language of languages)
    for (const names of [simplifiedNames(language), simplifiedBy(shortRegionNames(language))])
      addEntries(found, names);
  const ofForms = new Map<string, SymbolEntry[]>();
  for (const language of languages) for (const names of otherForms(language)) addEntries(ofForms, names);
  return new Map([...ofForms, ...found]);
}

/** @param names of all lines of the table, in their order */
function addEntries(found: Map<string, SymbolEntry[]>, names: readonly string[]): void {
  for (const [index, entry] of symbolEntries().entries()) {
    const name = names[index] ?? "";
    const entries = found.get(name);
    if (entries === undefined) found.set(name, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  }
}

/** The further forms of all lines of the table in a language, as `simplifiedNames` has them. */
function otherForms(language: string): string[][] {
  const [known, names] = [new Set(simplifiedNames(language)), regionNames(language)];
  const all = symbolEntries().map(({ iso2 }) =>
    inOtherForms(names?.of(iso2) ?? "", language)
      .map(simplified)
      .map((form) => (known.has(form) ? "" : form)),
  );
  const most = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => all.map((forms) => forms[at] ?? ""));
}

let namesAnywhere: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether a text is the name of other lines of the table alone in some language, so that it is no mistake in this one's:
 * "Poronai" is Brunei in Maori, and not Poland. To load the names takes a fifth of a second.
 */
export function isNameOfOthers(text: string, { iso2 }: SymbolEntry): boolean {
  namesAnywhere ??= loadAllNames();
  const named = namesAnywhere.get(text.trim().toLowerCase());
  return named !== undefined && !named.has(iso2);
}

/** Whether a word is one of a name of a line of the table in some language, as "ኮንጎ" is of "ኮንጎ-ኪንሻሳ". */
export function isWordOfName(word: string, { iso2 }: SymbolEntry): boolean {
  namesAnywhere ??= loadAllNames();
  const own = [...namesAnywhere].filter(([, of]) => of.has(iso2));
  return own.some(([name]) => simplified(name).split(" ").includes(word));
}

function loadAllNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const language of ALL_LANGUAGES) {
    const names = loadRegionNames(language);
    for (const { iso2 } of symbolEntries()) {
      const name = names?.of(iso2)?.toLowerCase() ?? "";
      found.set(name, (found.get(name) ?? new Set()).add(iso2));
    }
  }
  return found;
}

function shortRegionNames(language: string): Intl.DisplayNames | undefined {
  if (regionNames(language) === undefined) return undefined;
  return new Intl.DisplayNames(language, { type: "region", style: "short", fallback: "none" });
}

/** What a state is, behind a name of East Asia without a blank, as in 蒙古国, and around it in Mongolian; in simplified letters. */
export const EAST_ASIAN_FORM = new RegExp(
  "^(?:б[үу]гд наирамдах (?:ардчилсан )?)?([^ ]{2,}?)(?: ард)? улс$|^(.{2,}?)(?:・?(?:社会主义|社會主義|社会主義|伊斯兰|伊斯蘭|イスラム|사회주의|이슬람)?(?:联邦|聯邦|連邦|연방)?(?:人民|인민)?(?:民主|민주)?(?:共和[国國]|공화국)|王[国國]|왕국|联邦|聯邦|連邦|연방|[国國]|국)$".normalize(
    "NFKD",
  ),
  "u",
);

/** How a line of the table is called, in simplified letters: its name in English, and all its other names. */
export interface Spellings {
  entry: SymbolEntry;
  first: string;
  others: readonly string[];
}

let allSpellings: Spellings[] | undefined;

/** Made once and only where a name is looked up: the language data are slow to ask. */
export function spellings(): readonly Spellings[] {
  allSpellings ??= symbolEntries().map((entry, index) => ({
    entry,
    first: simplified(entry.name),
    others: otherNames(entry, index).filter((name) => name !== ""),
  }));
  return allSpellings;
}

/** @param index the entry's in the table */
function otherNames(entry: SymbolEntry, index: number): string[] {
  const translated = LANGUAGES.map((language) => simplifiedNames(language)[index] ?? "");
  const short = entry.name.replace(/ \(.*\)$/, "");
  return [...[short, ...(entry.otherNames ?? [])].map(simplified), ...translated];
}

/** Those with Latin letters, in simplified ones, joined with line ends: the build writes it, so that no run asks the language data. */
declare const BUILT_LATIN_NAMES: string | undefined;
let latinNames: ReadonlySet<string> | undefined;
let otherNamesAnywhere: ReadonlySet<string> | undefined;

/** Whether a text is the name of a state or territory in any of many languages; they are loaded by the letters of the text. */
export function isStateName(text: string): boolean {
  const name = simplified(text);
  if (name === "") return false;
  latinNames ??= new Set(
    typeof BUILT_LATIN_NAMES === "string" ? BUILT_LATIN_NAMES.split("\n") : namesInLatin(),
  );
  if (latinNames.has(name)) return true;
  if (PLAIN_LATIN.test(name)) return false;
  otherNamesAnywhere ??= new Set(OTHER_LANGUAGES.flatMap(simplifiedNames));
  return otherNamesAnywhere.has(name);
}

/** The names of states and territories in languages with Latin letters, in simplified ones, each once. */
export function namesInLatin(): string[] {
  return [...new Set([...LATIN_LANGUAGES, ...PUBLIC_LATIN].flatMap(simplifiedNames))];
}
