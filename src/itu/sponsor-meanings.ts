import { optionalKeys } from "../json-values.ts";
import { JOINED_SCRIPT } from "../normal-form.ts";
import bodies from "./data/bodies.json" with { type: "json" };
import { isPlainName } from "./did-you-mean.ts";
import { isMember, type SymbolEntry, stateBySymbol } from "./member-states.ts";
import {
  groupByCode,
  groupByName,
  isCouncilOfOthers,
  isOfficeOfOthers,
  isOtherOrganization,
} from "./regional-groups.ts";
import {
  alsoMeant,
  codeReadings,
  explainReading,
  type StateReading,
  stateReadings,
  statesNamedAlike,
  symbolsShared,
  withoutDots,
} from "./state-readings.ts";

/** Who proposes, supports or opposes. */
export interface Sponsor {
  /** A group's key, a member state's ITU symbol, `PSE`, `COUNCIL` or `SG`. */
  code: string;
  kind: "group" | "state" | "other";
}

/** Sponsors that are neither a group nor a state. */
export const OTHERS = ["PSE", "COUNCIL", "SG"];
const OTHER_NAMES = new Map([
  ["palestine", "PSE"],
  ["state of palestine", "PSE"],
  ["secretary-general", "SG"],
  ["secretary general", "SG"],
  ["itu council", "COUNCIL"],
]);

/** Whom a code means exactly as it is written in `sponsors`. */
export function sponsorOfCode(code: string): Sponsor | undefined {
  if (groupByCode(code)?.key === code) return { code, kind: "group" };
  if (stateBySymbol(code)) return { code, kind: "state" };
  return OTHERS.includes(code) ? { code, kind: "other" } : undefined;
}

/** Whom a text can mean, and why. */
interface Meaning {
  why: string;
  /** Left out where it is no sponsor, as a territory, or may be another. */
  code?: string;
  /** The codes of those who are meant where the ID has one of them. */
  confirmable: readonly string[];
  /**
   * A vehicle's sign is seldom meant, and who writes `Niger` may mean Nigeria: what is known by that alone is for a
   * person to judge.
   */
  isCertain: boolean;
}

/** All whom a text can mean, other than by a code as it is written in `sponsors`. */
export function meaningsOf(text: string): Meaning[] {
  if (!isPlainName(text)) return [];
  const group = groupByCode(text) ?? groupByName(text);
  const other = OTHER_NAMES.get(text.toLowerCase()) ?? OTHERS.find((one) => one === withoutDots(text));
  const states = stateReadings(text).filter(({ entry }) => entry.symbol !== other);
  return [
    ...(group ? [certainly(group.key, `${group.name} is written ${group.key}`)] : []),
    ...(other === undefined ? [] : [certainly(other, `this sponsor is written ${other}`)]),
    ...states.map((reading) => stateMeaning(text, reading)),
  ];
}

function certainly(code: string, why: string): Meaning {
  return { why, code, confirmable: [code], isCertain: true };
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
  const code = isSponsor && also === undefined ? entry.symbol : undefined;
  const shared = also === undefined ? [] : symbolsShared(text);
  const confirmable = isSponsor ? [entry.symbol, ...shared] : shared;
  return { why: all, isCertain, confirmable, ...optionalKeys({ code }) };
}

const NO_GROUP = "which is no regional group of ITU";

/** `Niger is NGR; Nigeria is NIG`. */
function symbolsOf(entries: readonly SymbolEntry[]): string {
  return entries.map(({ name, symbol }) => `${name} is ${symbol}`).join("; ");
}

/** The state that has a sponsor's code on another list, as SG is ISO's code of Singapore and NGR, Niger's symbol, the Olympic one of Nigeria. */
export function ownerElsewhere(code: string): StateReading | undefined {
  if (sponsorOfCode(code) === undefined) return undefined;
  return codeReadings(code).find(({ entry }) => isMember(entry) && entry.symbol !== code);
}

/** Why a code may be that of another list, and the entry that shows it. */
type Doubt = Readonly<Record<"why" | "beside", string>>;

/**
 * The codes of a list that may be meant as another list has them, with the reason, where an entry beside them is no code of
 * this one: in `[MY, SG]` SG is Singapore as likely as the Secretary-General. Empty where all entries are codes of sponsors.
 */
export function doubtsAmong(written: readonly string[]): ReadonlyMap<string, Doubt> {
  const entries = written.map((text) => text.trim());
  const others = entries.filter((text) => text !== "" && sponsorOfCode(text) === undefined);
  const doubts = new Map<string, Doubt>();
  if (others.length === 0) return doubts;
  for (const code of entries) {
    const reading = ownerElsewhere(code);
    const beside = reading && others.find((other) => isOfSameList(other, code, reading));
    if (reading === undefined || beside === undefined) continue;
    const own = nameOfSponsor(code);
    const may = explainReading(`beside "${beside}"`, reading).replace(/ is the /, " it may be the ");
    const end = `write ${reading.entry.symbol}, or correct "${beside}" first if ${own} is meant`;
    doubts.set(code, { why: `"${code}" is the code of ${own}, and ${may}: ${end}`, beside });
  }
  return doubts;
}

/** Vehicles' signs are doubted only beside others of them: who writes B beside BRA or a name hardly means Belgium. */
function isOfSameList(other: string, code: string, { by }: StateReading): boolean {
  const beside = codeReadings(other).flatMap((reading) => reading.by);
  if (by.every((means) => means === "vehicle"))
    return beside.includes("vehicle") || VEHICLE_AS_ISO.has(other);
  // Of a list that has the code for its own state, too, it is certain.
  const own = codeReadings(code).find(({ entry }) => entry.symbol === code)?.by ?? [];
  return !beside.some((means) => means !== "symbol" && own.includes(means));
}

/** Vehicles' signs that are ISO's codes of two letters, and are beside B and G in lists. */
const VEHICLE_AS_ISO = new Set(
  "AL AM AZ BG BY CH CI CY CZ DK EC GE GR HR IR IS KZ LT LV MA MC MD ME NL NZ PE PK PL PY RO SK SN TG TJ TM TN TR UA UK UZ VN ZA".split(
    " ",
  ),
);

/** `Niger`, `the Secretary-General`: whose code it is in `sponsors`. */
export function nameOfSponsor(code: string): string {
  return stateBySymbol(code)?.name ?? (code === "SG" ? "the Secretary-General" : code);
}

const BETWEEN_WORDS = String.raw`[\s\u1361\u2010\u2011-]{1,3}`;
/** In Amharic and Tigrinya "to", "of", "by" and "from" are the first letters of the word. */
const PREFIXED = /^\p{Script=Ethiopic}/u;
const PREFIX = "(?:[ለየበከንብ]|እንደ|ስለ|ወደ|እስከ|ከነ|እነ)?";

/** A name of a body, and letters that a text has where it has the name. */
interface BodyName {
  name: string;
  letters: string;
}

/** Whether the words around a name leave it the name of the body that is meant. */
type IsMeant = (before: string, after: string) => boolean;

/**
 * Returns whether a text has a name of a body. The pattern of a name is made for the first text that has its letters: to make
 * those of all languages takes longer than to search a conference.
 *
 * @param languages names by language: `_` is a blank or hyphen, `*` an ending
 */
function bodyFinder(
  languages: Readonly<Record<string, string>>,
  flags: "u" | "iu",
  isMeant: IsMeant = () => true,
): (text: string) => boolean {
  const folded = (text: string) => (flags === "iu" ? text.toLowerCase() : text);
  const patterns = new Map<string, RegExp>();
  let names: readonly BodyName[] | undefined;
  const patternOf = (name: string) => {
    const pattern = patterns.get(name) ?? bodyPattern(name, flags);
    patterns.set(name, pattern);
    return pattern;
  };
  return (text) => {
    names ??= namesIn(languages).map((name) => ({ name, letters: folded(longestPart(name)) }));
    const searched = folded(text);
    const isNamed = (name: string) =>
      [...text.matchAll(patternOf(name))].some(({ index, 0: { length } }) =>
        isMeant(
          text.slice(Math.max(0, index - CONTEXT), index),
          text.slice(index + length, index + length + CONTEXT),
        ),
      );
    return names.some(({ name, letters }) => searched.includes(letters) && isNamed(name));
  };
}

/** How many UTF-16 units before and behind a name are looked at. */
const CONTEXT = 60;

function namesIn(languages: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(languages).flatMap((line) => line.split(" ")))];
}

function longestPart(name: string): string {
  const [longest = ""] = name.split(/[_*]/).sort((a, b) => b.length - a.length);
  return longest;
}

function bodyPattern(name: string, flags: string): RegExp {
  const words = name.replaceAll("_", BETWEEN_WORDS).replace("*", "[\\p{L}\\p{M}]{0,6}");
  if (JOINED_SCRIPT.test(name)) return new RegExp(words, `g${flags}`);
  const prefix = PREFIXED.test(name) ? PREFIX : "";
  return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}${words}(?![\\p{L}\\p{M}])`, `g${flags}`);
}

/** The Council is capitalised as a proper name: in small letters its name is also a word for advice, or another body. */
const namesCouncil = bodyFinder(bodies.council, "u", (before, after) => !isCouncilOfOthers(before, after));
const namesOffice = bodyFinder(
  bodies.secretaryGeneral,
  "iu",
  (before, after) => !isOfficeOfOthers(before, after),
);
/** Vowel signs of Arabic, and tatweel. */
const SELDOM_WRITTEN = /[\u064B-\u0652\u0670\u0640]/gu;

const plainSigns = (text: string): string => text.normalize("NFC").replace(SELDOM_WRITTEN, "");

/** Whether a text names the Secretary-General of the Union, in one of the languages of the table. */
export function namesSecretaryGeneral(text: string): boolean {
  return namesOffice(plainSigns(text));
}

/** The same of the Council or the Secretary-General. */
export function namesBody(text: string): boolean {
  return namesCouncil(plainSigns(text)) || namesSecretaryGeneral(text);
}
