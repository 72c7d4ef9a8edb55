import type { Failure, Parsed, Place } from "../../finding.ts";
import { alienLetter, hasOtherDigits, plainLetters, withPlainDigits } from "../../itu/letter-forms.ts";
import { stateBySymbol } from "../../itu/member-states.ts";
import { doubtsAmong } from "../../itu/sponsor-meanings.ts";
import { sponsorNamed } from "../../itu/sponsors.ts";
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
  context.report(value.place, "value-kind", `"${context.key}" takes one value, not ${found}`);
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
      const read = items.map((entry) =>
        value.kind === "list" && entry.kind === "list"
          ? nestedList(entry, context)
          : item.parse(
              entry,
              value.kind === "list" ? ofItem(context, value.isFlow === true, entry) : context,
            ),
      );
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

/** Between a code and the day from which it is known. */
export const FROM = " from ";

/** A list without repeated codes. @param rule that of its codes */
export function distinct<T>(
  list: ValueParser<T[]>,
  codeOf: (item: T) => string,
  rule: "sponsor" | "member-state" = "sponsor",
): ValueParser<T[]> {
  return {
    schema: list.schema,
    parse(value, context) {
      const read = list.parse(value, context);
      if (reportDoubts(value, context, rule)) return undefined;
      // Beside a wrong code another may be repeated.
      const codes = read?.map(codeOf) ?? writtenIn(value);
      const twice = codes.findIndex((code, index) => code !== "" && codes.indexOf(code) < index);
      if (twice < 0) return read;
      const code = codes[twice] ?? "";
      const items = value.kind === "list" ? value.items : [];
      const written = new Set([codes.indexOf(code), twice].map((index) => withoutDate(items[index])));
      const names = [...written].join('" and "');
      const what = written.size > 1 ? `"${names}" are both ${code}` : `${code} is repeated in ${context.key}`;
      context.report(items[twice]?.place ?? value.place, "repeated-code", `${what}; remove one`);
      return undefined;
    },
  };
}

/** Reports the codes of a list that may be those of another list of codes, as an entry beside them is. */
function reportDoubts(value: YamlValue, context: ParseContext, rule: FormatRuleName): boolean {
  const items = value.kind === "list" ? value.items : [];
  const doubts = doubtsAmong(items.map(withoutDate));
  for (const item of doubts.size > 0 ? items : []) {
    const code = withoutDate(item).trim();
    const doubt = rule === "sponsor" || stateBySymbol(code) ? doubts.get(code) : undefined;
    if (doubt !== undefined) context.report(item.place, rule, doubt.why);
  }
  return doubts.size > 0;
}

/** The codes of a list in which another value is wrong, also of those that are named otherwise; empty for what is none. */
function writtenIn(value: YamlValue): string[] {
  if (value.kind !== "list" || value.items.length < 2) return [];
  return value.items.map(withoutDate).map((text) => sponsorNamed(text) ?? (IS_CODE.test(text) ? text : ""));
}

function withoutDate(item: YamlValue | undefined): string {
  return item?.kind === "scalar" ? (item.value.split(FROM)[0] ?? "") : "";
}

const IS_CODE = /^[A-Z]{1,7}$/;
