import {
  type CamelCase,
  camelCase,
  type MadeField,
  type RecordTable,
  type ReportedAs,
  type Visibility,
} from "../../corpus/schema/record-keys.ts";
import type { PlainParser } from "../../corpus/schema/value-parser.ts";
import { type Field, type Infer, optional, type TypedSchema } from "../../typed-schema.ts";

/** A field of a proposal, an issue or the conference, with the key of the file that it is made from. */
export type RecordField = Field<TypedSchema<unknown>, boolean> & {
  /** The audiences of the key see the field. A field of no key is for every audience of the record. */
  readonly key?: string;
  readonly reportedAs: ReportedAs;
};
export type RecordFields = Readonly<Record<string, RecordField>>;

/** A given field: of a key, whose row states how a change is reported unless the field does, or of no key. */
type Declared<Key, Way> = Field<TypedSchema<unknown>, boolean> &
  ({ readonly key: Key; readonly reportedAs?: Way } | { readonly key?: never; readonly reportedAs: Way });

type Resolved<Table extends RecordTable, Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] & { readonly reportedAs: WayOf<Table, Fields[Name]> };
};
type WayOf<Table extends RecordTable, F> = F extends { readonly reportedAs: infer Way }
  ? Way
  : F extends { readonly key: infer Key extends keyof Table }
    ? Table[Key]["reportedAs"]
    : never;

/** The fields that rows of the table declare: of copied keys, and of keys with a field that is made from them. */
type FromRows<Table extends RecordTable> = {
  readonly [Key in keyof Table as FieldName<Key, Table[Key]>]: (Table[Key] extends {
    readonly field: infer F extends MadeField;
  }
    ? F
    : Field<TypedSchema<Infer<Table[Key]["type"]>>, false>) & {
    readonly key: Key;
    readonly reportedAs: Table[Key]["reportedAs"];
  };
};
type FieldName<Key, Row> = Row extends { readonly inBrief: "copied" }
  ? CamelCase<Key>
  : Row extends { readonly field: infer F }
    ? F extends { readonly name: infer Name extends string }
      ? Name
      : CamelCase<Key>
    : never;

type CopiedValues<Table extends RecordTable> = {
  readonly [Key in keyof Table as Table[Key]["inBrief"] extends "copied" ? CamelCase<Key> : never]:
    | Infer<Table[Key]["type"]>
    | undefined;
};

/** The keys from which the Brief makes something, and of which neither a row nor the declaration has a field. */
type Missing<Table extends RecordTable, Fields> = Exclude<
  {
    [Key in keyof Table]: Table[Key] extends { readonly inBrief: "made" }
      ? Table[Key] extends { readonly field: MadeField }
        ? never
        : Key
      : never;
  }[keyof Table],
  Fields[keyof Fields] extends infer F ? (F extends { readonly key: infer Key } ? Key : never) : never
>;

/**
 * The fields of a kind of record in the Brief: those that rows of the key table declare, and the given ones, which belong
 * to no key or are several of one key. A key without a field does not compile, nor does a field that does not state how its
 * change is reported. The order is that of the JSON Schema and of lists of changes: made fields, given ones, copied ones.
 */
export function recordFields<
  Table extends RecordTable,
  const Fields extends Readonly<
    Record<
      string,
      Declared<keyof Table, Table[keyof Table]["reportedAs"] | "revision" | "detail" | "derived">
    >
  >,
>(
  table: Table,
  fields: Fields &
    ([Missing<Table, Fields>] extends [never]
      ? unknown
      : { readonly "no field shows": Missing<Table, Fields> }),
): Resolved<Table, Fields> & FromRows<Table> {
  const declared = Object.entries(fields as Readonly<Record<string, Declared<string, ReportedAs>>>).map(
    ([name, field]) => [
      name,
      { ...field, reportedAs: field.reportedAs ?? table[field.key ?? ""]?.reportedAs },
    ],
  );
  return Object.fromEntries([
    ...fieldsOfRows(table, "made"),
    ...declared,
    ...fieldsOfRows(table, "copied"),
  ]) as Resolved<Table, Fields> & FromRows<Table>;
}

/** The fields that rows of the table declare, in its order: those of copied keys, or those that are made from a key. */
function fieldsOfRows(table: RecordTable, inBrief: "copied" | "made"): [string, RecordField][] {
  return Object.entries(table).flatMap(([key, row]) => {
    const { visibility, reportedAs } = row;
    const field: MadeField | undefined =
      row.inBrief === "copied" ? optional(row.holds, (row.type as PlainParser<unknown>).inBrief) : row.field;
    if (field === undefined || row.inBrief !== inBrief) return [];
    const { name = camelCase(key), ...declared } = field;
    const holds = inBrief === "copied" ? `${field.holds}${audienceNote(visibility)}` : field.holds;
    return [[name, { ...declared, holds, key, reportedAs }]];
  });
}

/** What the description of a field adds where not every audience sees it. */
function audienceNote(visibility: Visibility): string {
  if (visibility.public !== "no") return "";
  return visibility.delegation === "no" ? "; internal audience only" : "; not public";
}

/** The values of a record that the Brief has as they are, by their names there; absent ones are undefined. */
export function copiedValues<Table extends RecordTable>(table: Table, record: object): CopiedValues<Table> {
  const given = record as Readonly<Record<string, unknown>>;
  const values: Record<string, unknown> = {};
  for (const name of copiedNames(table)) values[name] = given[name];
  return values as CopiedValues<Table>;
}

/** The names of the copied keys of each table, which are the same for every record. */
const copied = new WeakMap<RecordTable, readonly string[]>();

function copiedNames(table: RecordTable): readonly string[] {
  const names =
    copied.get(table) ??
    Object.entries(table).flatMap(([key, row]) => (row.inBrief === "copied" ? [camelCase(key)] : []));
  copied.set(table, names);
  return names;
}

/**
 * The values of a record that the audience may see: only those of declared fields, and none that is undefined. A required
 * field is always included: its value has to be empty where the audience may not see it.
 */
export function visibleFields<Fields extends RecordFields>(
  fields: Fields,
  values: {
    readonly [Name in keyof Infer<Fields>]-?:
      | Infer<Fields>[Name]
      | (undefined extends Infer<Fields>[Name] ? undefined : never);
  },
  shows: (key: string) => boolean,
): Infer<Fields> {
  const given = values as Readonly<Record<string, unknown>>;
  const seen: Record<string, unknown> = {};
  for (const [name, { required, key }] of Object.entries(fields)) {
    const value = given[name];
    if (value !== undefined && (required || key === undefined || shows(key))) seen[name] = value;
  }
  return seen as Infer<Fields>;
}

/** The names of each declaration by `reportedAs`, which are the same for every record. */
const reported = new WeakMap<RecordFields, ReadonlyMap<ReportedAs, readonly string[]>>();

/** The names of the fields whose change is reported in this way, in the order of the declaration. */
export function namesReportedAs(fields: RecordFields, way: ReportedAs): readonly string[] {
  const ways = reported.get(fields) ?? namesByWay(fields);
  reported.set(fields, ways);
  return ways.get(way) ?? [];
}

function namesByWay(fields: RecordFields): Map<ReportedAs, readonly string[]> {
  const ways = new Map<ReportedAs, string[]>();
  for (const [name, { reportedAs }] of Object.entries(fields)) {
    ways.set(reportedAs, [...(ways.get(reportedAs) ?? []), name]);
  }
  return ways;
}
