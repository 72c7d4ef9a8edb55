import type { Parsed } from "../../finding.ts";
import { once } from "../sections/folded-letters.ts";
import NAMES from "./data/date-names.json" with { type: "json" };
import { plainName } from "./date-names.ts";

/** The languages in which a name of a month is another month in others, and which one, from 1. */
const monthsOfTwo = once(
  () => new Map(Object.entries(NAMES.monthsOfTwo).map(([name, months]) => [name, Object.entries(months)])),
);
/** The languages that a word beside such a name shows: "r." and "wtorek" are Polish. */
const languagesOfWords = once(() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(NAMES.wordsOfLanguages))
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
});

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const MOST_LETTERS = 100;
export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** The languages that the words of dates show, of those in which names of months differ; the dates of a column show that of one another. */
export function languagesShown(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.slice(0, MOST_LETTERS).match(WORDS) ?? []);
  return [...new Set(words.flatMap((word) => languagesOfWords().get(plainName(word)) ?? []))];
}

/** A date whose month has its English name, and the languages that read it so. */
interface DateOfLanguage {
  text: string;
  languages: string[];
}

/**
 * The dates that a date may be whose month is another one in another language, as "3 listopada 2026": those of the languages that
 * its words show, or else of the `languages` given, or else of all. None for other dates.
 */
function datesByLanguage(text: string, languages: readonly string[] = []): DateOfLanguage[] {
  if (text.length > MOST_LETTERS) return [];
  const name = text.match(WORDS)?.find((word) => monthsOfTwo().has(plainName(word)));
  if (name === undefined) return [];
  const months = monthsOfTwo().get(plainName(name)) ?? [];
  const shown = languagesShown([text]);
  // Behind a day it is the genitive, which only Czech has in this form; in Croatian it is the locative.
  const isGenitive = /\d\.?\s?listopadu/iu.test(text) && !shown.includes("hr");
  // Polish has no point behind the day.
  const mayBeOther = /\d\.\s?\p{L}/u.test(text) && languages.every((each) => codeOf(each) === "pl");
  const known = isGenitive ? ["cs"] : shown.length > 0 ? shown : mayBeOther ? [] : languages.map(codeOf);
  const own = months.filter(([language]) => known.includes(language));
  const found = new Map<number, string[]>();
  for (const [language, month] of own.length > 0 ? own : months)
    found.set(month, [...(found.get(month) ?? []), language]);
  return [...found].map(([month, codes]) => ({
    text: text.replace(name, MONTHS[month - 1] ?? name),
    languages: codes,
  }));
}

/** The language of a tag, `pl` of `pl-PL`; Bosnian has the names of Croatian. */
function codeOf(tag: string): string {
  const [code = ""] = tag.toLowerCase().split("-");
  return code === "bs" ? "hr" : code;
}

export const DATE_RULE = "dates are written YYYY-MM-DD, or YYYY-MM where the day is not on record";

/** What `read` returns about a date whose month is another one in another language; both days where no language is shown. Undefined for other dates. */
export function readByLanguage(
  text: string,
  languages: readonly string[] | undefined,
  read: (text: string) => Parsed<never>,
): Parsed<never> | undefined {
  const dates = datesByLanguage(text, languages).map((each) => ({ ...each, failure: read(each.text) }));
  const days = dates.flatMap(({ failure, ...each }) =>
    failure.ok || failure.suggestion === undefined ? [] : [{ ...each, day: failure.suggestion }],
  );
  const [first, second] = days;
  const own = dates.find(({ failure }) => !failure.ok && failure.suggestion === first?.day);
  if (own === undefined || own.failure.ok) return undefined;
  const { message } = own.failure;
  if (second === undefined) return { ...own.failure, message: message.replace(`"${own.text}"`, `"${text}"`) };
  const named = days.map(({ day, languages }) => `"${day}" in ${namesOf(languages)}`).join(" or ");
  return { ok: false, message: `"${text}" is not a date: ${DATE_RULE}; write ${named}` };
}

function namesOf(languages: readonly string[]): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return languages.map((each) => names.of(each)).join(" and ");
}
