import { type Catalogue, TemplateError } from "./catalogue.ts";

export type Values = Readonly<Record<string, string | number>>;

/** What a short date tells. */
type ShortDate = keyof typeof SHORT_DATES;

const SHORT_DATES = {
  day: { day: "numeric", month: "short" },
  "day-of-year": { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short" },
  "month-of-year": { month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** What a page says of its own: the catalogue's texts, and dates, numbers and lists as the language writes them. */
export interface Words {
  language: string;
  has: (key: string) => boolean;
  /**
   * The text under a dotted key with its `{placeholders}` filled in; a text with plural forms takes the form for
   * `count`. Throws a TemplateError that names the strings file when the text or a value is missing.
   */
  say: (key: string, values?: Values) => string;
  /** `YYYY-MM-DD` or `YYYY-MM`, as the language writes a day or a month. */
  date: (date: string) => string;
  /** From one day to another: "29 October – 16 November 2018". */
  dates: (from: string, to: string) => string;
  /** A day or a month where there is little room: "29 Oct", "29 Oct 2018", "Oct", "Oct 2018". */
  shortDate: (date: string, parts: ShortDate) => string;
  number: (value: number) => string;
  /** "a, b and c". */
  list: (items: readonly string[]) => string;
}

/** The words of a catalogue. Its text `locale` says which habits dates, numbers and lists follow. */
export function createWords(catalogue: Catalogue): Words {
  const locale = textOf(catalogue, "locale") ?? catalogue.language;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  // A format takes longer to make than a thousand dates to write.
  const made = new Map<ShortDate, Intl.DateTimeFormat>();
  const shortDates = (parts: ShortDate): Intl.DateTimeFormat => {
    const format =
      made.get(parts) ?? new Intl.DateTimeFormat(locale, { ...SHORT_DATES[parts], timeZone: "UTC" });
    made.set(parts, format);
    return format;
  };

  // A page names the same few days many hundreds of times.
  const written = new Map<string, string>();
  const date = (day: string): string => {
    const text = written.get(day) ?? (day.length === 7 ? months : days).format(startOf(day));
    written.set(day, text);
    return text;
  };

  const say = (key: string, values: Values = {}): string => {
    const entry = catalogue.entries.get(key);
    if (entry === undefined) throw new TemplateError(`${catalogue.file}: there is no text "${key}"`);
    if (typeof entry === "string") return fill(entry, key, values);
    const count = Object.hasOwn(values, "count") ? Number(values.count) : Number.NaN;
    if (Number.isNaN(count))
      throw new TemplateError(`${catalogue.file}: "${key}" has plural forms and needs a count`);
    return fill(entry.get(plurals.select(count)) ?? entry.get("other") ?? "", key, values);
  };

  const fill = (text: string, key: string, values: Values): string =>
    text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined)
        throw new TemplateError(`${catalogue.file}: "${key}" needs a value for {${name}}`);
      return typeof value === "number" ? numbers.format(value) : value;
    });

  return {
    language: catalogue.language,
    has: (key) => catalogue.entries.has(key),
    say,
    date,
    dates: (from, to) => days.formatRange(startOf(from), startOf(to)),
    shortDate: (date, parts) => shortDates(parts).format(startOf(date)),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

function textOf(catalogue: Catalogue, key: string): string | undefined {
  const entry = catalogue.entries.get(key);
  return typeof entry === "string" ? entry : undefined;
}

function startOf(date: string): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
