import type { Failure, Parsed, Place } from "../../finding.ts";
import { alienLetter, hasOtherDigits, plainLetters, withPlainDigits } from "../../itu/letter-forms.ts";
import { optionalKeys } from "../../json-values.ts";
import { type JsonSchema, list, type TypedSchema } from "../../typed-schema.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import type { YamlValue } from "../frontmatter.ts";

/** The key whose value is parsed, as an author would name it, and where findings go. */
export interface ParseContext {
  /** `sponsors`, `history`: the key of the file that the value belongs to. */
  key: string;
  /** That of the file, as its key has it. */
  language?: string;
  report(place: Place, rule: FormatRuleName, message: string, suggestion?: string, confidential?: true): void;
}

/**
 * Turns a YAML value into what it means, or reports what is wrong with it and returns undefined. Its schema describes
 * the value as the frontmatter has it.
 */
export interface ValueParser<T> extends TypedSchema<T> {
  parse(value: YamlValue, context: ParseContext): T | undefined;
}

/** A parser of values that the Brief has as they are; `inBrief` describes them there. */
export interface PlainParser<T> extends ValueParser<T> {
  readonly inBrief: TypedSchema<T>;
}

/** The same parser, whose values the Brief has as they are. */
export function plain<T>(parser: ValueParser<T>, inBrief: TypedSchema<T>): PlainParser<T> {
  return { ...parser, inBrief };
}

/** A parser of single values, made of a function that returns the value or what is wrong with it. */
export function scalar<T>(
  rule: FormatRuleName,
  schema: JsonSchema,
  parse: (text: string, key: string, languages: readonly string[]) => Parsed<T>,
): ValueParser<T> {
  return {
    schema,
    parse(value, context) {
      const text = plainText(value, context);
      if (text === undefined) return undefined;
      const { key, language } = context;
      const parsed = parse(text, key, language === undefined ? [] : [language]);
      if (parsed.ok) return parsed.value;
      const place = placeOfWords(value, parsed);
      // What is refused is never suggested.
      const isSame = parsed.suggestion === text;
      const { message, suggestion } = isSame ? withoutSuggestion(parsed) : parsed;
      context.report(place, rule, message, suggestion, parsed.confidential);
      return undefined;
    },
  };
}

function withoutSuggestion({ message, suggestion = "" }: Failure): Failure {
  const [rest = message] = message.split(`; did you mean "${suggestion}"`, 1);
  return { ok: false, message: rest };
}

/** The place of the words that are wrong, where the value is written on one line as it is read, in quotes or not. */
function placeOfWords({ place, ...value }: YamlValue, { words }: Failure): Place {
  if (words === undefined || value.kind !== "scalar" || value.value !== value.value.trim()) return place;
  const quotes = (place.length ?? 0) - codePointLength(value.value);
  if (quotes !== (value.style === "quoted" ? 2 : 0)) return place;
  const { index, length } = words;
  return {
    ...place,
    column: place.column - 1 + quotes / 2 + columnAt(value.value, index),
    length: codePointLength(value.value.slice(index, index + length)),
  };
}

/**
 * The same of what is written in ASCII alone, with what was meant where other letters only look like those, and where the
 * digits are of another script. Nobody sees that the `С` of `RСC` is Cyrillic.
 */
export function inPlainLetters<T>(
  parse: (text: string, key: string) => Parsed<T>,
): (text: string, key: string) => Parsed<T> {
  return (text, key) => {
    const parsed = parse(text, key);
    if (parsed.ok) return parsed;
    const hasDigits = hasOtherDigits(text);
    const plain = plainLetters(withPlainDigits(text));
    // Words of which some letters look like Latin ones would become words of two alphabets.
    const isOther = parsed.suggestion !== undefined && parsed.suggestion !== plain;
    if (plain === text || !/^[ -~]*$/.test(plain) || (hasDigits && isOther)) return parsed;
    const meant = parse(plain, key);
    const right = meant.ok ? plain : hasDigits ? meant.suggestion : undefined;
    if (right === undefined) return parsed;
    const why = hasDigits
      ? "has digits of another script"
      : `has letters in it that only look right: ${alienLetter(text)}`;
    return { ok: false, message: `${key} "${text}" ${why}; did you mean "${right}"?`, suggestion: right };
  };
}

/** The text of a single value; a list or a map where one value belongs is reported. */
export function plainText(value: YamlValue, context: ParseContext): string | undefined {
  if (value.kind === "scalar") return value.value;
  const found = value.kind === "list" ? "a list" : "keys of its own";
  const isIssues = context.key === "issue" && value.kind === "list";
  const advice = isIssues ? '; a proposal has its further issues under "also"' : "";
  context.report(value.place, "value-kind", `"${context.key}" takes one value, not ${found}${advice}`);
  return undefined;
}

/** Returns a `report` that appends errors to a list. */
export function collectInto(findings: FormatFinding[]): ParseContext["report"] {
  return (place, rule, message, suggestion, confidential) => {
    findings.push({
      ...place,
      severity: "error",
      rule,
      message,
      ...optionalKeys({ suggestion, confidential }),
    });
  };
}

/**
 * Parses a list, or a single value as a list of one. All wrong items are reported, and the list
 * is wrong with any of them. `least` is the minimum number of items.
 */
export function listOf<T>(item: PlainParser<T>, least?: number): PlainParser<T[]>;

export function listOf<T>(item: ValueParser<T>, least?: number): ValueParser<T[]>;

export function listOf<T>(item: ValueParser<T> | PlainParser<T>, least = 0): ValueParser<T[]> {
  return {
    ...("inBrief" in item ? { inBrief: list(item.inBrief) } : {}),
    schema: listSchema(item.schema, least),
    parse(value, context) {
      const items = value.kind === "list" ? value.items : [value];
      const otherVersions = otherVersionsOf(items);
      const read = items.map((entry) => {
        if (value.kind !== "list") return item.parse(entry, context);
        if (entry.kind === "list") return nestedList(entry, context);
        const own = otherVersions.has(entry) ? ofOtherVersion(context, entry) : context;
        return item.parse(entry, ofItem(own, value.isFlow === true, entry));
      });
      if (items.length < least) {
        context.report(
          value.place,
          "value-kind",
          `"${context.key}" needs at least ${least === 1 ? "one" : least}`,
        );
        return undefined;
      }
      const good = read.filter((entry) => entry !== undefined);
      return good.length === items.length ? good : undefined;
    },
  };
}

/**
 * The entries that are perhaps another version of the next one: they have nothing but its first keys. Where two branches
 * changed the first line of one entry, and both lines were left, the first of them is such an entry.
 */
function otherVersionsOf(items: readonly YamlValue[]): ReadonlySet<YamlValue> {
  const found = new Set<YamlValue>();
  const keysOf = (item: YamlValue) => (item.kind === "map" ? item.entries.map(({ key }) => key) : []);
  for (const [index, item] of [...items.entries()].reverse()) {
    const next = items[index + 1];
    if (next === undefined) continue;
    const [own, all] = [keysOf(item), keysOf(next)];
    const isPart = own.length > 0 && own.every((key, at) => key === all[at]);
    if (isPart && (all.length > own.length || found.has(next))) found.add(item);
  }
  return found;
}

/** Adds to what an entry lacks that it may be no entry of its own. */
function ofOtherVersion(context: ParseContext, entry: YamlValue): ParseContext {
  const key = entry.kind === "map" ? entry.entries[0]?.key : undefined;
  const what = key === "date" ? "dates" : key === "title" ? "titles" : "beginnings";
  const doubt = `; or this is another version of the next entry, left by a merge: then remove one of the two ${what}`;
  return {
    ...context,
    report(place, rule, message, ...rest) {
      const lacks = LACKING.has(rule) && place === entry.place;
      context.report(place, rule, lacks ? message + doubt : message, ...rest);
    },
  };
}

/** The rules about what an entry of a list lacks. */
const LACKING: ReadonlySet<FormatRuleName> = new Set(["missing-key", "history-entry", "source"]);

function nestedList({ place }: YamlValue, { key, report }: ParseContext): undefined {
  report(
    place,
    "value-kind",
    `"${key}" is one list: its entries are in no list of their own; remove the inner brackets`,
  );
}

/** Several values in one entry: the brackets that contain them are there, or each has a line of its own. */
function ofItem(context: ParseContext, isFlow: boolean, entry: YamlValue): ParseContext {
  return {
    ...context,
    report(place, rule, message, suggestion, confidential) {
      const inside = /^\[(.*)\]$/s.exec(suggestion ?? "")?.[1];
      if (inside === undefined || suggestion === undefined)
        return context.report(place, rule, message, suggestion, confidential);
      const [start = ""] = message.split(`; did you mean "${suggestion}"`, 1);
      const wrong = start.replace("a list, in brackets", "entries of their own");
      // In quotation marks the same words would be one entry again.
      const isQuoted = entry.kind === "scalar" && entry.style === "quoted";
      const advice = !isFlow
        ? `put each on a line of its own, "- ${inside.split(",")[0]}"`
        : isQuoted
          ? `put each in quotation marks of its own: "${inside.split(/,\s*/u).join('", "')}"`
          : `did you mean "${inside}"?`;
      const right = isFlow && !isQuoted ? inside : undefined;
      context.report(place, rule, `${wrong}; ${advice}`, right, confidential);
    },
  };
}

function listSchema(item: JsonSchema, least: number): JsonSchema {
  const list = { type: "array", items: item, ...(least > 0 ? { minItems: least } : {}) };
  return { anyOf: [item, list] };
}
