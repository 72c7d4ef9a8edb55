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
  return { language, file, entries };
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
