import type { Finding, Place } from "../../finding.ts";
import type { Parsed } from "../../itu/parsed.ts";
import type { YamlValue } from "../frontmatter.ts";

/** The part of JSON Schema (2020-12) that describes frontmatter. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Where a value is read: under which key, as an author would name it, and where findings go. */
export interface Reading {
  /** `sponsors`, `history`: the key of the file that the value belongs to. */
  key: string;
  report(place: Place, rule: string, message: string, suggestion?: string): void;
}

/** Turns the text of a value into what it means, or reports what is wrong with it and answers nothing. */
export interface Reader<T> {
  read(value: YamlValue, reading: Reading): T | undefined;
  schema: JsonSchema;
}

/** A reader of single values from a function that says yes or what is wrong. */
export function scalar<T>(
  rule: string,
  schema: JsonSchema,
  parse: (text: string, key: string) => Parsed<T>,
): Reader<T> {
  return {
    schema,
    read(value, reading) {
      const text = plainText(value, reading);
      if (text === undefined) return undefined;
      const parsed = parse(text, reading.key);
      if (parsed.ok) return parsed.value;
      reading.report(value.place, rule, parsed.message, parsed.suggestion);
      return undefined;
    },
  };
}

/** The text of a single value; a list or a map where one value belongs is reported. */
export function plainText(value: YamlValue, reading: Reading): string | undefined {
  if (value.kind === "scalar") return value.value;
  const found = value.kind === "list" ? "a list" : "keys of its own";
  reading.report(value.place, "value-kind", `"${reading.key}" takes one value, not ${found}`);
  return undefined;
}

/** Makes the `report` of a reading that collects errors. */
export function collectInto(findings: Finding[]): Reading["report"] {
  return (place, rule, message, suggestion) => {
    findings.push({
      ...place,
      severity: "error",
      rule,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  };
}
