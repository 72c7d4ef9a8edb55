import { foldedWord } from "../../itu/latin-letters.ts";
import { languageOfCountry } from "../../itu/member-states.ts";
import type { Failure, Parsed } from "../../itu/parsed.ts";
import { doubtsAmong } from "../../itu/sponsor-meanings.ts";
import { parseSponsor } from "../../itu/sponsors.ts";
import { statesNamedAlike } from "../../itu/state-readings.ts";
import { listOfCodes, separated } from "../../itu/written-names.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { type JsonSchema, TEXT } from "../../typed-schema.ts";
import { once } from "../sections/folded-letters.ts";
import type { Backer } from "../vocabulary.ts";
import { parseRecordDate } from "./calendar-date.ts";
import { explained, SEVERAL, stateCode, withoutBrackets } from "./reference-parsers.ts";
import { distinct, FROM, listOf, type PlainParser, plain, scalar, type ValueParser } from "./value-parser.ts";

export const CODE: JsonSchema = { type: "string", pattern: "^[A-Z]{1,7}$" };
/** The form of one who supports or opposes. */
const BACKER = /^[A-Z]{1,7}( from \d{4}-\d{2}(-\d{2})?)?$/;

/** Codes of those who propose: groups, member states, `PSE`, `COUNCIL`, `SG`; `[]` where the source names nobody. */
export function sponsors(): ValueParser<string[]> {
  return distinct(listOf(scalar("sponsor", CODE, sponsorCode)), (code) => code);
}

/** Those who support or oppose: a code, or a code and the day it became known, `CEPT from 2018-11-16`. */
export function backers(): ValueParser<Backer[]> {
  const schema = { type: "string", pattern: BACKER.source };
  return distinct(listOf(scalar("sponsor", schema, parseBacker)), (backer) => backer.code);
}

/** ITU symbols of member states. */
export function states(): ValueParser<string[]> {
  return distinct(listOf(scalar("member-state", CODE, stateCode)), (code) => code);
}

function sponsorCode(text: string, key: string): Parsed<string> {
  const parsed = parseSponsor(text);
  if (parsed.ok) return { ok: true, value: parsed.value.code };
  // The message names what may be another state's name or code.
  const names = separated(text);
  const isDoubtful = doubtsAmong(names).size > 0 || names.some((name) => statesNamedAlike(name).length > 0);
  if (isDoubtful) return explained(key, parsed);
  return withoutBrackets(text, key, parseSponsor) ?? explained(key, parsed);
}

/** "From" in other words and languages, before a date, with the articles that belong to it. It takes long to compile. */
const OTHER_FROM =
  /^(\S.{0,80}?)\s(?:from(?: the)?|since(?: the)?|as of|as from|with effect from|starting(?: from| on)?|ab(?: dem)?|seit(?: dem)?|från(?: och med)?(?: den)?|sedan(?: den)?|fra(?: og med)?(?: den)?|siden|vanaf(?: de)?|sinds(?: de)?|met ingang van|alates|alkaen|depuis(?: le)?|d[eè]s(?: le)?|[àa] (?:partir|compter) d[ue]|(?:a partir|a contar) d(?:e|el|o)(?: el)?(?: d[ií]a)?|desde(?: el| o)?(?: d[ií]a)?|(?:a partire )?dal(?:l[ao'’])?|de la|începând cu|od(?: dnia| dana)?|з|с|начиная с|починаючи з|от|από(?: τις| την)?|dari|sejak|mulai|kuanzia|tangu|kể từ|từ|az|از|سے|من|منذ|(?:اعتبار|إعتبار|ابتداء|إبتداء|بدء)[\u064Bا]{0,2} من|аз|自)\s(?=\p{Nd}|\p{L}{3,12}\.? (?:\p{Nd}{1,2}(?:st|nd|rd|th)?,? )?\p{Nd}{4}$)/iu;
/** The same behind the date, or around it. */
const LATER_FROM =
  /^(\S.{0,80}?)\s?(?:[自从從]\s?(\p{Nd}[\p{Nd}-]{5,9})\s?(?:起|以来|以來|开始)?|(?<=\s)(\p{Nd}[\p{Nd}-]{5,9})\s?(?:['’]?[dt][ae]n (?:itibaren|beri)|から|より|以降|부터|이후|से|起|onwards?|-?t[őó]l))$/iu;

/** What is in brackets behind names, `Angola (desde 20/10/2026)`. */
const IN_BRACKETS = /^([^()（）]{1,200}?)\s?[(（]\s?([^()（）]{4,60}?)\s?[)）]$/u;
/** A day in figures alone, or one that begins with its month. */
const IS_DAY =
  /^(?:\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}|\p{Nd}{4}-\p{Nd}{2}|\p{L}{3,12}\.? \p{Nd}{1,2}(?:st|nd|rd|th)?,? \p{Nd}{4})$/u;

const withFrom = (text: string): string =>
  text.replace(OTHER_FROM, `$1${FROM}`).replace(LATER_FROM, `$1${FROM}$2$3`);

/** A value of names and such a day at its end, a word or three, with "from" between them. */
function withDayAlone(written: string): string {
  const words = written.split(" ");
  const count = [1, 3].find((most) => IS_DAY.test(words.slice(-most).join(" ")));
  if (count === undefined || written.includes(FROM)) return written;
  const [names, day] = [
    words
      .slice(0, -count)
      .join(" ")
      .replace(/[,،，、;]$/u, ""),
    words.slice(-count).join(" "),
  ];
  const named = parseSponsor(names);
  return names !== "" && (named.ok || named.suggestion !== undefined) ? `${names}${FROM}${day}` : written;
}

/** A value with its day behind the word "from": the word may be another one or none, and in brackets with the day. */
function plainBacker(written: string): string {
  const [, names = "", inside = ""] = IN_BRACKETS.exec(written) ?? [];
  const other = withFrom(written);
  if (names === "") return other === written ? withDayAlone(written) : other;
  const day = IS_DAY.test(inside) ? `${FROM}${inside}` : withFrom(`- ${inside}`).slice(1);
  return day.toLowerCase().startsWith(FROM) ? `${names}${FROM}${day.slice(FROM.length)}` : written;
}

/** Between two entries of a value without brackets: behind a day, before a name. */
const NEXT_ENTRY =
  /(?<=\p{Nd}\)?)(?:\s*[,;،、，]\s*|\s+)(?:(?<=[\s,;،、，])(?:and|et|y|e|und|en|och|og|ja|i|и|та|і|ve|və|va|және|na|dan|و)\s+|(?<=[,;،、，]\s*))(?=\p{L})/u;

/** The message for `BLR from 2026-10-27, KGZ from 2026-10-28` without brackets, where each entry has a day of its own. */
function severalBackers(written: string, key: string): Parsed<never> | undefined {
  const entries = written.split(NEXT_ENTRY);
  if (entries.length < 2) return undefined;
  const right = entries.map((entry) => {
    const parsed = parseBacker(entry, key);
    return parsed.ok ? entry : parsed.suggestion;
  });
  const codes = listOfCodes(right.map((entry) => entry?.split(FROM)[0]));
  const isList = codes !== undefined && codes.split(",").length === entries.length;
  const suggestion = isList ? { suggestion: `[${right.join(", ")}]` } : {};
  return explained(`${key} "${written}"`, { message: SEVERAL, ...suggestion });
}

function parseBacker(written: string, key: string): Parsed<Backer> {
  const several = BACKER.test(written) ? undefined : severalBackers(written, key);
  if (several !== undefined) return several;
  const text = BACKER.test(written) ? written : plainBacker(written);
  if (text !== written) {
    const parsed = parseBacker(text, key);
    const suggestion = parsed.ok ? text : parsed.suggestion;
    const brackets = IN_BRACKETS.test(written) ? ", without brackets" : "";
    const why = parsed.ok || suggestion !== undefined ? "" : `; ${parsed.message}`;
    const message = `the word before the day is "from"${brackets}${why}`;
    return explained(`${key} "${written}"`, { message, ...optionalKeys({ suggestion }) });
  }
  const at = text.indexOf(FROM);
  const code = sponsorCode(at < 0 ? text : text.slice(0, at).trim(), key);
  if (at < 0) return code.ok ? { ok: true, value: { code: code.value } } : code;
  const from = parseRecordDate(text.slice(at + FROM.length).trim());
  if (!code.ok) return withDay(code, from, `${key} "${text}"`);
  if (!from.ok) {
    const wrong = { ...from, message: `${key} "${text}": ${from.message}` };
    return withSuggestion(wrong, (right) => `${code.value}${FROM}${right}`);
  }
  return { ok: true, value: { code: code.value, from: from.value } };
}

/** What is suggested is the whole value, with its day; of several, each has it. */
function withDay(code: Failure, from: Parsed<string>, value: string): Failure {
  const day = from.ok ? from.value : (from.suggestion ?? "");
  const several = /^\[(.+)\]$/.exec(code.suggestion ?? "")?.[1]?.split(", ");
  if (several === undefined) return withSuggestion(code, (right) => `${right}${FROM}${day}`);
  const entries = several.map((each) => `${each}${FROM}${day}`);
  const isRight = entries.every((entry) => parseBacker(entry, "").ok);
  const message = `${value}: ${SEVERAL}`;
  if (!isRight) return { ok: false, message: from.ok ? message : `${message}; ${from.message}` };
  const suggestion = `[${entries.join(", ")}]`;
  return { ok: false, message: `${message}; did you mean "${suggestion}"?`, suggestion };
}

/** None where the whole would not be right either: it has another mistake, or is one day of several. */
function withSuggestion({ suggestion, ...failure }: Failure, whole: (right: string) => string): Failure {
  const right = suggestion === undefined ? undefined : whole(suggestion);
  return right !== undefined && parseBacker(right, "").ok ? { ...failure, suggestion: right } : failure;
}

/** A language tag after BCP 47, in its canonical form. */
export function language(): PlainParser<string> {
  const schema = { type: "string", pattern: "^[A-Za-z]{2,3}(-|$)" };
  return plain(scalar("language", schema, languageTag), TEXT);
}

function languageTag(text: string, key: string): Parsed<string> {
  const tag = canonicalLanguage(text);
  const ofThree = OF_COUNTRY.get(text.toLowerCase());
  if (ofThree !== undefined) return { ok: false, message: ofBoth(text, ofThree, key) };
  if (tag !== undefined && (isLanguage(tag) || isOtherCode(text))) return { ok: true, value: tag };
  const meant = languagesMeant(text);
  const wrong = `${key} "${text}" is not the code of a language`;
  const [only, ...others] = meant;
  if (only === undefined) return { ok: false, message: `${wrong}, such as "en", "fr" or "zh-Hans"` };
  if (others.length === 0)
    return { ok: false, message: `${wrong}; did you mean "${only}"?`, suggestion: only };
  const named = meant.map((code) => `"${code}" is ${english().of(code)}`).join(", ");
  return { ok: false, message: `${wrong}: ${named}` };
}

/** About a code that may stand for its language as well as for those of a country: none of them is suggested. */
function ofBoth(text: string, ofThree: string, key: string): string {
  const code = text.toLowerCase();
  const others = languageOfCountry(code).map((other) => `${english().of(other)} is "${other}"`);
  const own = `${english().of(code)}, which is written "${ofThree}" here because a country has that code, too`;
  return `${key} "${text}" is the code of ${own}; ${others.join(", ")}`;
}

function canonicalLanguage(text: string): string | undefined {
  // Subtags of 4 to 8 letters are reserved or registered words ("english" is none): only codes name a language.
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

const languageNames = (locale: string) =>
  new Intl.DisplayNames(locale, { type: "language", fallback: "none" });

const english = once(() => languageNames("en"));

function isLanguage(tag: string): boolean {
  const base = tag.split("-")[0] ?? tag;
  return LIKELY.includes(base) || english().of(base) !== undefined;
}

/** ISO 639-3 has more codes of three letters than there are names for. */
function isOtherCode(text: string): boolean {
  return /^[a-z]{3}(?:-|$)/i.test(text) && languagesMeant(text).length === 0;
}

/**
 * Codes of a country and of a language in which documents are rare, each with the language's code of three letters: the
 * country may be meant, so that only those of three letters are taken.
 */
const OF_COUNTRY = pairs(
  "ae-ave br-bre ch-cha co-cos cr-cre cu-chu cv-chv ee-ewe ie-ile kg-kon kr-kau kw-cor la-lat li-lim lu-lub na-nau ng-ndo nr-nbl sa-san sc-srd se-sme ve-ven za-zha",
);
/** Languages of documents: the beginning of a name may be one of theirs. */
const LIKELY =
  "en fr es ru ar zh pt de it nl ca tr uk kk sw ja ko fa pl ro sr el hi id vi th bn hy ka he".split(" ");

/** The letters of ITU's versions, and `kz`, by which Kazakh is meant, though Intl has Russian for the country. */
const BY_HABIT = pairs(
  "e-en f-fr s-es r-ru a-ar c-zh kz-kk pr-fa farsi-fa dari-prs mandarin-zh castellano-es srpski-sr tagalog-fil",
);

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(" ").map((pair) => [pair.replace(/-.*/, ""), pair.replace(/.*-/, "")]));
}

/** The codes of the languages that a name, the beginning of one or a country's code can stand for. */
function languagesMeant(text: string): string[] {
  const word = foldedWord(text);
  const habit = BY_HABIT.get(word);
  if (habit !== undefined) return [habit];
  // "eesti keel", "latviešu valoda".
  const isWhole = (name: string) => name === word || name === word.replace(/ [^ ]+$/, "");
  const whole = [...namesOfLanguages()].filter(([, names]) => names.some(isWhole)).map(([code]) => code);
  if (whole.length > 0) return whole;
  const [, language, region] = /^([a-z]{2})[_ ]?([a-z]{2})$/i.exec(text) ?? [];
  const near = canonicalLanguage(region === undefined ? text.replaceAll("_", "-") : `${language}-${region}`);
  if (near !== undefined && near !== canonicalLanguage(text) && isLanguage(near)) return [near];
  if (word.length < 2) return [];
  const ofCountry = /^[a-z]{2}$/.test(word) ? languageOfCountry(word) : [];
  const begun = LIKELY.filter((code) =>
    namesOfLanguages()
      .get(code)
      ?.some((name) => name.startsWith(word)),
  );
  return [...new Set([...ofCountry, ...begun])];
}

/** The names of each language in those of ITU, Portuguese and its own, folded. It takes some time, and only a wrong value needs them. */
const namesOfLanguages = once((): ReadonlyMap<string, readonly string[]> => {
  const ofTwo = [..."abcdefghijklmnopqrstuvwxyz"].flatMap((first, _, all) => all.map((next) => first + next));
  const shared = "en fr es ru ar zh pt".split(" ").map(languageNames);
  // For a language that it has no names in, Intl would use that of the machine.
  const own = (code: string) => Intl.DisplayNames.supportedLocalesOf(code).map(languageNames);
  const isCode = (code: string) => canonicalLanguage(code) === code && isLanguage(code);
  const codes = [...LIKELY, ...ofTwo, "ckb", "fil", "prs"].filter(isCode);
  const namesOf = (code: string) =>
    [...shared, ...own(code)].flatMap((names) => foldedWord(names.of(code) ?? "") || []);
  return new Map(codes.map((code) => [code, namesOf(code)]));
});
