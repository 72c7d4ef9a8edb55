/** The printed words of one language. */
export interface Catalogue {
  /** BCP 47, from the file's name. */
  language: string;
  /** The file's path as the user would type it, for messages. */
  file: string;
  /** Dotted key → the text, or its plural forms by `Intl.PluralRules` category. */
  entries: ReadonlyMap<string, string | PluralForms>;
}

type PluralForms = ReadonlyMap<string, string>;

/** An error in a template or a strings file. The message begins with the file, and the line where known. */
export class TemplateError extends Error {
  override name = "TemplateError";
}

const PLURAL_CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** A place in a text for a value, with its name. */
export const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Reads a strings file: nested objects of texts, `{placeholders}` in braces. Throws a TemplateError. */
export function parseCatalogue(language: string, file: string, json: string): Catalogue {
  const entries = new Map<string, string | PluralForms>();
  collect(parseJson(file, json), "", file, entries);
  checkLocale({ language, file, entries }, json);
  return { language, file, entries };
}

/** Formats of an unknown locale would be those of the machine. Throws a TemplateError. */
function checkLocale({ language, file, entries }: Catalogue, json: string): void {
  const locale = entries.get("locale");
  if (locale === undefined ? isLocale(language) : typeof locale === "string" && isLocale(locale)) return;
  const line = json.slice(0, Math.max(0, json.search(/"locale"\s*:/))).split("\n").length;
  const hyphens = typeof locale === "string" ? locale.replace(/[.@].*$/s, "").replaceAll("_", "-") : "";
  const right = [hyphens, language].find(isLocale) ?? "en-GB";
  const fault =
    locale === undefined
      ? `"locale" is missing, and there are no formats of dates and numbers for the language "${language}"`
      : `"locale" is not the tag of a language with known formats of dates and numbers`;
  throw new TemplateError(`${file}:${line}: ${fault}; write "locale": "${right}"`);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** The most names in a message. */
const NAMED = 5;

/** The error that texts of the package are missing; a whole group is listed by its name. Glossaries may be shorter. */
export function missingTexts({ file, entries }: Catalogue, shipped: Catalogue): string | undefined {
  const isOptional = (key: string) => key === "locale" || key.startsWith("glossary.");
  const missing = [...shipped.entries.keys()].filter((key) => !isOptional(key) && !entries.has(key));
  if (missing.length === 0) return undefined;
  const groupOf = (key: string) => key.replace(/\..*$/s, "");
  const groups = new Set([...entries.keys()].map(groupOf));
  const names = new Set(missing.map((key) => (groups.has(groupOf(key)) ? key : groupOf(key))));
  const named = [...names].slice(0, NAMED).map((name) => `"${name}"`);
  const more = names.size > NAMED ? ` and ${names.size - NAMED} more` : "";
  return `${file}: ${named.join(", ")}${more}: these texts are missing; copy them from ${shipped.file}, and translate them`;
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = json.slice(0, position === undefined ? json.length : Number(position)).split("\n").length;
    throw new TemplateError(`${file}:${line}: this is not JSON: ${message}`);
  }
}

function collect(
  value: unknown,
  key: string,
  file: string,
  entries: Map<string, string | PluralForms>,
): void {
  if (typeof value === "string") {
    entries.set(key, value);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TemplateError(`${file}: "${key}" must be a text or an object of texts`);
  }
  const pairs = Object.entries(value);
  if (isPlural(pairs)) {
    entries.set(key, new Map(pairs));
    return;
  }
  for (const [name, child] of pairs) collect(child, key === "" ? name : `${key}.${name}`, file, entries);
}

/** A warning for each text that is empty, or has not all values of the package's own one: `{count}`. */
export function lackingParts({ file, entries }: Catalogue, shipped: Catalogue): string[] {
  return [...entries].flatMap(([key, entry]) => {
    const original = general(shipped.entries.get(key));
    const text = general(entry);
    if (original === undefined || text === undefined) return [];
    if (text.trim() === "" && original.trim() !== "")
      return [`${file}: "${key}" is empty, and prints nothing`];
    const lacking = [...new Set(original.match(PLACEHOLDER))].filter((value) => !text.includes(value));
    return lacking.length === 0
      ? []
      : [`${file}: "${key}" lacks ${lacking.join(", ")}, which the package's text has`];
  });
}

/** A text, or its plural form for most numbers: others may have the number as a word. */
function general(entry: string | PluralForms | undefined): string | undefined {
  return typeof entry === "object" ? entry.get("other") : entry;
}

function isPlural(pairs: [string, unknown][]): pairs is [string, string][] {
  return (
    pairs.some(([name]) => name === "other") &&
    pairs.every(([name, text]) => PLURAL_CATEGORIES.has(name) && typeof text === "string")
  );
}
