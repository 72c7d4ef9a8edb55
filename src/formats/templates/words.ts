import type { Brief } from "../../brief/types.ts";
import { PAUSES, withEthiopicSigns } from "../../corpus/characters/script-signs.ts";
import { SENTENCE_ENDS } from "../../corpus/sections/folded-letters.ts";
import { type Catalogue, PLACEHOLDER, TemplateError } from "./catalogue.ts";

export type Values = Readonly<Record<string, string | number>>;

/** The parts of a short date. */
type ShortDate = keyof typeof SHORT_DATES;

const SHORT_DATES = {
  day: { day: "numeric", month: "short" },
  "day-of-year": { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short" },
  "month-of-year": { month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The printed words of a language: texts of the catalogue; dates, numbers and lists in the language's format. */
export interface Words {
  language: string;
  has: (key: string) => boolean;
  /**
   * The text of a dotted key with its `{placeholders}` filled in; of a text with plural forms, the form for `count`.
   * Throws a TemplateError that names the strings file where the text or a value is missing.
   */
  text: (key: string, values?: Values) => string;
  /** Formats `YYYY-MM-DD` or `YYYY-MM`, or each of these in a text. */
  date: (date: string) => string;
  /** Formats a range of days: "29 October – 16 November 2018". */
  dates: (from: string, to: string) => string;
  /** Formats a day or a month in short: "29 Oct", "29 Oct 2018", "Oct", "Oct 2018". */
  shortDate: (date: string, parts: ShortDate) => string;
  number: (value: number) => string;
  /** "a, b and c". */
  list: (items: readonly string[]) => string;
}

/** Creating the formats of a language takes as long as filling in a page. */
const known = new WeakMap<Catalogue, Words>();

/** The words of a catalogue, the same for all who ask. Its text `locale` is the locale of dates, numbers and lists. */
export function createWords(catalogue: Catalogue): Words {
  const words = known.get(catalogue) ?? newWords(catalogue);
  known.set(catalogue, words);
  return words;
}

function newWords(catalogue: Catalogue): Words {
  const locale = textOf(catalogue, "locale") ?? catalogue.language;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  // Creating a format takes longer than formatting a thousand dates.
  const made = new Map<ShortDate, Intl.DateTimeFormat>();
  const shortDateFormat = (parts: ShortDate): Intl.DateTimeFormat => {
    const format =
      made.get(parts) ?? new Intl.DateTimeFormat(locale, { ...SHORT_DATES[parts], timeZone: "UTC" });
    made.set(parts, format);
    return format;
  };

  // A page has the same few days many hundreds of times.
  const formatted = new Map<string, string>();
  const oneDate = (day: string): string => {
    const text = formatted.get(day) ?? (day.length === 7 ? months : days).format(startOf(day));
    formatted.set(day, text);
    return text;
  };
  const date = (text: string): string => (DATE.test(text) ? oneDate(text) : datesIn(text, oneDate));

  const shortDate = (day: string, parts: ShortDate): string => {
    const name = `${parts} ${day}`;
    const text = formatted.get(name) ?? shortDateFormat(parts).format(startOf(day));
    formatted.set(name, text);
    return text;
  };

  const dates = (from: string, to: string): string => {
    const name = `${from} ${to}`;
    const text = formatted.get(name) ?? days.formatRange(startOf(from), startOf(to));
    formatted.set(name, text);
    return text;
  };

  const text = (key: string, values: Values = {}): string => {
    const entry = catalogue.entries.get(key);
    if (entry === undefined) throw new TemplateError(`${catalogue.file}: there is no text "${key}"`);
    if (typeof entry === "string") return fill(entry, key, values);
    const count = Object.hasOwn(values, "count") ? Number(values.count) : Number.NaN;
    if (Number.isNaN(count))
      throw new TemplateError(`${catalogue.file}: "${key}" has plural forms and needs a count`);
    return fill(entry.get(plurals.select(count)) ?? entry.get("other") ?? "", key, values);
  };

  // Texts and names of their placeholders, in turn.
  const divided = new Map<string, readonly string[]>();
  const fill = (text: string, key: string, values: Values): string => {
    if (!text.includes("{")) return text;
    const parts = divided.get(text) ?? text.split(PLACEHOLDER);
    divided.set(text, parts);
    let filled = "";
    for (const [index, part] of parts.entries())
      filled += index % 2 === 0 ? part : placeholder(part, key, values);
    return filled;
  };

  const placeholder = (name: string, key: string, values: Values): string => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new TemplateError(`${catalogue.file}: "${key}" needs a value for {${name}}`);
    return typeof value === "number" ? numbers.format(value) : value;
  };

  return {
    language: catalogue.language,
    has: (key) => catalogue.entries.has(key),
    text,
    date,
    dates,
    shortDate,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

function textOf(catalogue: Catalogue, key: string): string | undefined {
  const entry = catalogue.entries.get(key);
  return typeof entry === "string" ? entry : undefined;
}

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A text in which each day or month that is in the calendar is replaced. */
function datesIn(text: string, replace: (date: string) => string): string {
  return text.replace(/(?<![\w-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g, (date) =>
    Number.isNaN(startOf(date).getTime()) ? date : replace(date),
  );
}

function startOf(date: string): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}

/** What follows the words that a text begins with, in any letter case; undefined where it begins with other words. */
export function afterOpening(text: string, words: string): string | undefined {
  const rest = text.slice(words.length);
  const isSame = text.slice(0, words.length).toLowerCase() === words.toLowerCase();
  return isSame && !/^[\p{L}\p{M}\p{N}]/u.test(rest) ? rest : undefined;
}

const ENDS_SENTENCE = new RegExp(`[${SENTENCE_ENDS}]\\s?[\\p{Pe}\\p{Pf}"']*$`, "u");

/** Whether a text has its own full stop, so that no semicolon follows. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(withEthiopicSigns(text));
}

const ENDS_CLAUSE = new RegExp(`[${PAUSES}·–—]$`, "u");

/** Clauses on a line, separated by semicolons where they have no sign of their own at the end. */
export function clauses(parts: readonly string[]): string {
  const signs = (part: string) => (endsSentence(part) || ENDS_CLAUSE.test(part) ? " " : "; ");
  return parts.map((part, index) => (index === parts.length - 1 ? part : part + signs(part))).join("");
}

/** The title of a brief's page: the brief, and its audience unless it is public or for one state. */
export function documentTitle({ conference, kind, asOf, audience, ...brief }: Brief, words: Words): string {
  const title = words.text("title", {
    conference: conference.id,
    brief: words.text(`briefName.${kind}`),
    date: words.date(asOf),
  });
  const isForOneState = brief.for !== undefined;
  return audience === "public" || isForOneState ? title : `${title} · ${words.text(`audience.${audience}`)}`;
}

/** The title in the metadata of a PDF, on one line, with the name of the state that the brief is for. */
export function pdfTitle(brief: Brief, words: Words): string {
  const title = documentTitle(brief, words).replace(/\s+/g, " ").trim();
  const state = brief.for?.name;
  return state === undefined || title.includes(state) ? title : `${title} · ${state}`;
}

/** The brief in the head of each page: the conference, the brief and its day. */
export function runningHead({ conference, kind, asOf }: Brief, words: Words): string {
  return words.text("running.brief", {
    conference: conference.id,
    brief: words.text(`briefName.${kind}`),
    date: words.date(asOf),
  });
}

/** The number of a page, and the number of pages, in the words around them. */
export type PageNumberPart = string | { field: "page" | "pages" };

/** The catalogue's "Page {page} of {pages}" in parts, because a program that prints the page fills in both numbers. */
export function pageNumberParts(words: Words): PageNumberPart[] {
  return words
    .text("running.page", { page: "\u0001", pages: "\u0002" })
    .split(/([\u0001\u0002])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\u0001") return { field: "page" };
      return part === "\u0002" ? { field: "pages" } : part;
    });
}
