import {
  type CamelCase,
  camelCase,
  type RecordTable,
  type ReportedAs,
} from "../../corpus/schema/record-keys.ts";
import type { PlainParser } from "../../corpus/schema/value-parser.ts";
import { type Field, type Infer, optional, type TypedSchema } from "../../typed-schema.ts";

/** A field of a proposal, an issue or the conference, with the key of the file that it shows. */
export type RecordField = Field<TypedSchema<unknown>, boolean> & {
  /** Who sees the key sees the field; a field of no key is for everyone who sees the record, if it is there. */
  readonly key?: string;
  readonly reportedAs: ReportedAs;
};
export type RecordFields = Readonly<Record<string, RecordField>>;

/** A field as declared: of a key, whose row says how a change is reported, or with words of its own on that. */
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

type Copied<Table extends RecordTable> = {
  readonly [Key in keyof Table as Table[Key]["inBrief"] extends "copied" ? CamelCase<Key> : never]: Field<
    TypedSchema<Infer<Table[Key]["type"]>>,
    false
  > & { readonly key: Key; readonly reportedAs: Table[Key]["reportedAs"] };
};

type CopiedValues<Table extends RecordTable> = {
  readonly [Key in keyof Table as Table[Key]["inBrief"] extends "copied" ? CamelCase<Key> : never]:
    | Infer<Table[Key]["type"]>
    | undefined;
};

/** The keys from which a field has to be made and is not. */
type Missing<Table extends RecordTable, Fields> = Exclude<
  { [Key in keyof Table]: Table[Key]["inBrief"] extends "made" ? Key : never }[keyof Table],
  Fields[keyof Fields] extends infer F ? (F extends { readonly key: infer Key } ? Key : never) : never
>;

/**
 * The fields of a kind of record in the Brief: those that are declared here, and one for each key that the Brief has
 * as it is. A key without a field, and a field of which nothing says how its change is reported, do not compile.
 */
export function recordFields<
  Table extends RecordTable,
  const Fields extends Readonly<
    Record<string, Declared<keyof Table, Table[keyof Table]["reportedAs"] | "derived">>
  >,
>(
  table: Table,
  fields: Fields &
    ([Missing<Table, Fields>] extends [never]
      ? unknown
      : { readonly "no field shows": Missing<Table, Fields> }),
): Resolved<Table, Fields> & Copied<Table> {
  const declared = Object.entries(fields as Readonly<Record<string, Declared<string, ReportedAs>>>).map(
    ([name, field]) => [
      name,
      { ...field, reportedAs: field.reportedAs ?? table[field.key ?? ""]?.reportedAs },
    ],
  );
  return Object.fromEntries([...declared, ...copiedFields(table)]) as Resolved<Table, Fields> & Copied<Table>;
}

function copiedFields(table: RecordTable): [string, RecordField][] {
  return copiedKeys(table).map(({ key, name, holds, type, sight, reportedAs }) => {
    const isForAll = sight.public !== "no";
    const words = isForAll
      ? holds
      : `${holds}; ${sight.delegation === "no" ? "internal audience only" : "not public"}`;
    return [name, optional(words, type, { key, reportedAs })];
  });
}

/** The values of a record that the Brief has as they are, by their names there; those that are absent are undefined. */
export function copiedValues<Table extends RecordTable>(table: Table, record: object): CopiedValues<Table> {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.fromEntries(copiedKeys(table).map(({ name }) => [name, values[name]])) as CopiedValues<Table>;
}

function copiedKeys(table: RecordTable) {
  return Object.entries(table).flatMap(([key, row]) =>
    row.inBrief === "copied"
      ? [{ ...row, key, name: camelCase(key), type: (row.type as PlainParser<unknown>).inBrief }]
      : [],
  );
}

/**
 * Of the values of a record those that the audience sees: of declared fields alone, without those that are undefined.
 * What is always there is seen by everyone who sees the record, and its maker leaves it empty otherwise.
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
  const given: Readonly<Record<string, unknown>> = { ...values };
  const seen = Object.entries(fields).flatMap(([name, { required, key }]) => {
    const value = given[name];
    const isSeen = required || key === undefined || shows(key);
    return value === undefined || !isSeen ? [] : [[name, value] as const];
  });
  return Object.fromEntries(seen) as Infer<Fields>;
}

/** The names of the fields whose change is reported in this way, in the order of the declaration. */
export function namesReportedAs(fields: RecordFields, way: ReportedAs): string[] {
  return Object.entries(fields).flatMap(([name, { reportedAs }]) => (reportedAs === way ? [name] : []));
}
