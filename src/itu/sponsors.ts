import { onlyClosest } from "./did-you-mean.ts";
import { alienLetter, foldedWord, plainCode } from "./latin-letters.ts";
import { memberStates, type SymbolEntry, stateBySymbol } from "./member-states.ts";
import type { Parsed } from "./parsed.ts";
import { groupByCode, groupByName, regionalGroups } from "./regional-groups.ts";
import { isStateName } from "./state-names.ts";
import {
  alsoMeant,
  codeReadings,
  explainReading,
  type StateReading,
  stateReadings,
  statesNamedAlike,
} from "./state-readings.ts";
import { listOfCodes, nearestState, readAll } from "./written-names.ts";

/** Who proposes, supports or opposes. */
export interface Sponsor {
  /** A group's key, a member state's ITU symbol, `PSE`, `COUNCIL` or `SG`. */
  code: string;
  kind: "group" | "state" | "other";
}

const OTHERS = ["PSE", "COUNCIL", "SG"];
const OTHER_NAMES = new Map([
  ["palestine", "PSE"],
  ["state of palestine", "PSE"],
  ["secretary-general", "SG"],
  ["secretary general", "SG"],
  ["itu council", "COUNCIL"],
]);
const COMMITTEE = /^(?:COM ?\d{1,2}|WG-?PL)$/i;

/**
 * A code exactly as it is written in `sponsors`. Anything else fails, with the right code where it is known: `EUR`
 * for CEPT, `BRA` or `Brazil` for B. Committees and territories are no sponsors.
 */
export function parseSponsor(text: string): Parsed<Sponsor> {
  const code = text.trim();
  const sponsor = sponsorOfCode(code);
  return sponsor === undefined ? misnamed(code) : { ok: true, value: sponsor };
}

function sponsorOfCode(code: string): Sponsor | undefined {
  if (groupByCode(code)?.key === code) return { code, kind: "group" };
  if (stateBySymbol(code)) return { code, kind: "state" };
  return OTHERS.includes(code) ? { code, kind: "other" } : undefined;
}

/** Every code that `parseSponsor` takes: groups in their order, member states by symbol, the others. */
export function sponsorCodes(): string[] {
  return [
    ...regionalGroups().map((group) => group.key),
    ...memberStates().map((state) => state.symbol),
    ...OTHERS,
  ];
}

/** The code of the one sponsor that a text names without a typing mistake, though not by its code: `Kenya`, `BRA`, `IAP`. */
export function sponsorNamed(text: string): string | undefined {
  const trimmed = text.trim();
  if (sponsorOfCode(trimmed) !== undefined) return undefined;
  const plain = plainCode(trimmed);
  if (plain !== undefined && sponsorOfCode(plain) !== undefined) return plain;
  const [meaning, another] = meaningsOf(trimmed);
  return another === undefined && meaning?.isCertain === true ? meaning.code : undefined;
}

/** The code of the one sponsor that a text names without a mistake, by its code or otherwise. */
export function sponsorCode(text: string): string | undefined {
  return sponsorOfCode(text.trim())?.code ?? sponsorNamed(text);
}

/** Without "the" before it, a name begins with no small letter, in scripts that have capital ones. */
const NAME =
  /^(?:the )?(?!(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\p{Ll})/u;

/**
 * Whether a text names a state or another sponsor, in any language that the tool knows. A text in small letters does not:
 * to look for it among all names of all lists takes a tenth of a second the first time.
 */
export function namesSponsor(text: string): boolean {
  const name = text.trim();
  return NAME.test(name) && (isStateName(name) || (name.length > 2 && sponsorCode(name) !== undefined));
}

/** More words are no name of a state or of a group. */
const MOST_WORDS = 6;

/** Whether a text is no more than a group or a state, by its code in capitals or by its name. */
export function namesGroupOrState(text: string): boolean {
  if (/\d/.test(text) || !NAME.test(text) || text.split(" ").length > MOST_WORDS) return false;
  const kind = sponsorOfCode(text)?.kind;
  if (kind !== undefined) return kind !== "other" || text === "PSE";
  const isCode = /^\p{Lu}+$/u.test(text);
  if (isCode && text.length < SHORTEST_NAME) {
    return groupByCode(text) !== undefined || codeReadings(text).some(({ by }) => by.includes("iso3"));
  }
  return groupByName(text) !== undefined || isStateName(text) || /palestine$/i.test(text);
}

/** Shorter words in capitals are codes. */
const SHORTEST_NAME = 5;

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

function meaningsOf(text: string): Meaning[] {
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
  const all = also === undefined ? why : `it may mean ${also}, or ${why}: write the one that is meant`;
  return { why: all, isCertain, ...(isSponsor && also === undefined && { code: entry.symbol }) };
}

/** `Niger is NGR; Nigeria is NIG`. */
function symbolsOf(entries: readonly SymbolEntry[]): string {
  return entries.map(({ name, symbol }) => `${name} is ${symbol}`).join("; ");
}

const EUROPEAN_UNION =
  /^(?:the )?(?:european union|union europe(?:enne|a)|uniao europeia|unione europea|europaische union|europese unie|unia europejska|европеискии союз|الاتحاد الاوروبي|欧洲联盟|欧盟|avrupa birligi)(?: \((?:eu|ue|ес)\))?$/u;

function misnamed(text: string): Parsed<Sponsor> {
  if (COMMITTEE.test(text))
    return { ok: false, message: `${text} is a committee and no sponsor: see "committee"` };
  if (EUROPEAN_UNION.test(foldedWord(text)))
    return wrong(
      text,
      "the European Union is no member of ITU: write CEPT, or the states that propose",
      undefined,
    );
  const plain = plainCode(text);
  if (plain !== undefined && sponsorOfCode(plain) !== undefined)
    return wrong(text, alienLetter(text) ?? "", plain);
  const meanings = meaningsOf(text);
  const codes = meanings.flatMap(({ code }) => code ?? []);
  if (meanings.length > 0) {
    return wrong(text, meanings.map(({ why }) => why).join("; "), codes.length === 1 ? codes[0] : undefined);
  }
  const named = /^(.{1,80}?)\s*[(（][^()（）]+[)）]$/u.exec(text)?.[1];
  const own = named === undefined ? undefined : sponsorCode(named);
  if (own !== undefined)
    return {
      ok: false,
      message: `"${text}" is more than the code ${own}: write the code alone; words in brackets that are no part of the name belong into the text, in a block :::internal if they are for the group`,
    };
  const several = codesOfSeveral(text);
  if (several !== undefined) {
    return {
      ok: false,
      message: `"${text}" names several sponsors: each is an entry of its own, in a list`,
      suggestion: listOfCodes(several),
    };
  }
  const unknown = "no regional group, no ITU symbol of a member state, and not PSE, COUNCIL or SG";
  const near = nearestCode(text);
  if (near !== undefined) return wrong(text, unknown, near);
  return wrong(
    text,
    `${unknown}; nobody is known by this name: write the code, or a plain name such as "Kenya" or "African Group"`,
    undefined,
  );
}

const MOST_SEVERAL = 200;

/** `Tunisie et Maroc`, `TUN، EGY`: the codes of all of them, each once; undefined where one is not known, or there is only one. */
export function codesOfSeveral(text: string): string[] | undefined {
  if (text.length > MOST_SEVERAL) return undefined;
  const codes = readAll(text, sponsorCode);
  return codes === undefined || codes.length < 2 ? undefined : [...new Set(codes)];
}

/** A typing mistake in a name or in one of the longer codes. Codes of three letters are never guessed: each is somebody's. */
function nearestCode(text: string): string | undefined {
  const isLong = (spelling: string) => spelling.length > LONGEST_SHORT_CODE;
  if (!isLong(text)) return undefined;
  const groups = regionalGroups().flatMap(({ key, name, regionNames }) =>
    [key, name, ...regionNames].map((spelling) => [spelling, key] as const),
  );
  const spellings = [...groups, ...OTHERS.map((code) => [code, code] as const)];
  return (
    onlyClosest(
      text,
      spellings.filter(([spelling]) => isLong(spelling)),
    ) ?? nearestState(text)?.symbol
  );
}

const LONGEST_SHORT_CODE = 3;

function wrong(text: string, why: string, suggestion: string | undefined): Parsed<Sponsor> {
  const message = `"${text}" is no sponsor's code: ${why}`;
  return suggestion ? { ok: false, message, suggestion } : { ok: false, message };
}
