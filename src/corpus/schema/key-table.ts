import type { Place } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";
import { optionalKeys } from "../../json-values.ts";
import { type Field, type Infer, object, type TypedSchema } from "../../typed-schema.ts";
import type { YamlMap } from "../frontmatter.ts";
import { type ParseContext, type PlainParser, plain, type ValueParser } from "./value-parser.ts";

/** A row of a key table: the description of a key, a phrase that completes `it holds …`, and its parser. */
export type Key = Field<ValueParser<unknown>, boolean>;

/** Which keys a kind of file, or a map in one, may have: the only place to add one. */
export type KeyTable = Readonly<Record<string, Key>>;

/** The values of a map by the keys of its table: those that are present and valid. */
export type Values<Table extends KeyTable> = { [Name in keyof Table]?: Infer<Table[Name]["type"]> };

export interface ReadKeys<Table extends KeyTable> {
  values: Values<Table>;
  /** Keys that are missing or have wrong values. */
  broken: Set<string>;
}

/**
 * Reads a map by its table. Unknown and missing keys and wrong values are reported; `start` is where a missing
 * key is reported. `what` is the key that the map is under, for messages; empty for the file's own keys.
 * `faulty` names keys with an error that is reported already: they are not reported as missing too.
 */
export function readKeys<Table extends KeyTable>(
  table: Table,
  map: YamlMap,
  start: Place,
  reading: ParseContext,
  { what = "", faulty = new Set() }: { what?: string; faulty?: ReadonlySet<string> } = {},
): ReadKeys<Table> {
  const values = new Map<string, unknown>();
  const broken = new Set<string>(faulty);
  const known = Object.keys(table);
  const seen = new Set<string>(faulty);

  const tag = what === "" ? map.entries.find(({ key }) => key === "language")?.value : undefined;
  const language = tag?.kind === "scalar" ? tag.value : reading.language;

  for (const entry of map.entries) {
    const row = Object.hasOwn(table, entry.key) ? table[entry.key] : undefined;
    if (row === undefined) {
      const meant = reportUnknown(entry.key, entry.keyPlace, known, reading, what);
      // A misspelt key is not reported as missing too.
      if (meant !== undefined) {
        seen.add(meant);
        broken.add(meant);
      }
      continue;
    }
    seen.add(entry.key);
    const value = row.type.parse(entry.value, {
      ...reading,
      ...optionalKeys({ language }),
      key: what === "" ? entry.key : `${what} ${entry.key}`,
    });
    if (value === undefined) broken.add(entry.key);
    else values.set(entry.key, value);
  }

  for (const { key, keyPlace } of map.empty ?? []) {
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    seen.add(key);
    broken.add(key);
    if (row !== undefined) reading.report(keyPlace, "empty-value", emptyKey(key, row));
  }

  for (const [name, row] of Object.entries(table)) {
    if (!row.required || seen.has(name)) continue;
    broken.add(name);
    const where = what === "" ? "" : ` in ${what}`;
    reading.report(start, "missing-key", `the key "${name}" is missing${where}: ${row.holds}`);
  }
  return { values: Object.fromEntries(values) as Values<Table>, broken };
}

/** The message for a known key without a value; a required one cannot be left out. */
function emptyKey(name: string, { holds, type, required }: Key): string {
  const allowed = Array.isArray(type.schema.enum) ? `, one of ${type.schema.enum.join(", ")}` : "";
  if (required) return `the key "${name}" has no value yet: ${holds}${allowed}`;
  return `the key "${name}" has no value: give one (${holds}${allowed}), or leave the key out`;
}

/** What people call keys of entries: of a source `page` and `link`, of the history `state`. */
const OTHER_KEYS: ReadonlyMap<string, string> = new Map([
  ...["link", "href", "web", "website", "address"].map((key) => [key, "url"] as const),
  ...["page", "pages", "section", "place", "where"].map((key) => [key, "locator"] as const),
  ["lang", "language"],
  ["name", "title"],
  ["state", "status"],
  ...["on", "day", "when"].map((key) => [key, "date"] as const),
]);

/** Reports an unknown key, and returns the known key that is most likely meant. */
function reportUnknown(
  key: string,
  place: Place,
  known: string[],
  reading: ParseContext,
  what: string,
): string | undefined {
  const other = what === "" ? undefined : OTHER_KEYS.get(key.toLowerCase());
  const near = closest(key, known) ?? known.find((name) => name === other);
  const where = what === "" ? "" : ` of ${what}`;
  const advice = near === undefined ? `the keys${where} are ${known.join(", ")}` : `did you mean "${near}"?`;
  reading.report(place, "unknown-key", `there is no key "${key}"${where}; ${advice}`, near);
  return near;
}

/** A map inside a value, read by a table of its own; all its keys have to be right. `example` is a map for messages. */
export function mapBy<Table extends KeyTable>(table: Table, example?: string): ValueParser<Infer<Table>> {
  return {
    schema: object(table).schema,
    parse(value, reading) {
      if (value.kind !== "map") {
        const keys = Object.keys(table).join(", ");
        const such = example === undefined ? "" : `; write it as in ${example}`;
        const message = `"${reading.key}" takes keys of its own, each with a value: ${keys}${such}`;
        reading.report(value.place, "value-kind", message);
        return undefined;
      }
      const { values, broken } = readKeys(table, value, value.place, reading, { what: reading.key });
      return broken.size === 0 ? (values as Infer<Table>) : undefined;
    },
  };
}

/** The same for a map that the Brief has as it is. */
export function plainMapBy<Table extends Readonly<Record<string, Field<PlainParser<unknown>, boolean>>>>(
  table: Table,
): PlainParser<Infer<Table>> {
  const inBrief = Object.entries(table).map(([name, row]) => [name, { ...row, type: row.type.inBrief }]);
  return plain(mapBy(table), object(Object.fromEntries(inBrief)) as TypedSchema<Infer<Table>>);
}
