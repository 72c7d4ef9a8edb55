import type { Parsed } from "../../finding.ts";
import { foldedWord } from "../../itu/letter-forms.ts";
import { languageOfCountry } from "../../itu/member-states.ts";
import { TEXT } from "../../typed-schema.ts";
import { once } from "../sections/folded-letters.ts";
import { type PlainParser, plain, scalar } from "./value-parser.ts";

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
