import { optionalKeys } from "../../json-values.ts";
import type { Field, Infer, TypedSchema } from "../../typed-schema.ts";
import type { Agreement, Audience } from "../vocabulary.ts";
import type { Values } from "./key-table.ts";
import type { PlainParser, ValueParser } from "./value-parser.ts";

/**
 * When an audience sees a key or a heading. `where-agreed`: once the group's position, or the issue's, is
 * agreed and in force on the brief's day. `where-proposed`: an issue's position that is proposed will do too.
 */
export type Condition = "yes" | "no" | "where-agreed" | "where-proposed";

/** Who sees a key, a heading or a block. */
export type Visibility = Readonly<Record<Audience, Condition>>;

/** Whether a condition is met, by the state of the position that it depends on. */
export function isMet(condition: Condition, agreement: Agreement): boolean {
  if (condition === "yes" || condition === "no") return condition === "yes";
  return agreement === "agreed" || (condition === "where-proposed" && agreement === "proposed");
}

export const EVERYONE: Visibility = { public: "yes", delegation: "yes", internal: "yes" };
export const DELEGATION_ON: Visibility = { public: "no", delegation: "yes", internal: "yes" };
export const INTERNAL_ONLY: Visibility = { public: "no", delegation: "no", internal: "yes" };
export const AGREED_POSITION: Visibility = {
  public: "where-agreed",
  delegation: "where-agreed",
  internal: "yes",
};
export const AGREED_ASK: Visibility = { public: "no", delegation: "where-agreed", internal: "yes" };
export const COMMON_POSITION: Visibility = {
  public: "where-agreed",
  delegation: "where-proposed",
  internal: "yes",
};

/**
 * How `changes` reports that a value differs between two editions.
 *
 * - `revision`: what is proposed, or what became of a text; with the words before and now
 * - `position`: the group's position on it, or an issue's common position
 * - `step`: its stage; with the status
 * - `special`: by a kind of change of its own
 * - `detail`: by what it was and what it is
 * - `accompanying`: likewise; but what is new, only where nothing else changed, since it comes along with other values
 * - `editorial`: by its name: wording and layout alone
 * - `derived`: not at all, since it follows from other values, which are reported
 */
export type ReportedAs =
  | "revision"
  | "position"
  | "step"
  | "special"
  | "detail"
  | "accompanying"
  | "editorial"
  | "derived";

/** What a row states about a key, besides its description and its parser. Only `field` is optional. */
interface RecordKey<Way extends ReportedAs> {
  readonly visibility: Visibility;
  readonly reportedAs: Way;
  readonly inBrief: "copied" | "made" | "absent";
  readonly field?: MadeField;
}

/** A field of the Brief that is made from a key; its name is that of the key in camelCase unless it has another one. */
export type MadeField = Field<TypedSchema<unknown>, boolean> & { readonly name?: string };

type Row<Type, Way extends ReportedAs> = RecordKey<Way> &
  // The value of a required key that is missing or wrong, so that other rules can run; the default of an optional one.
  (
    | (Field<Type & ValueParser<unknown>, true> & { readonly otherwise: unknown })
    | Field<Type & ValueParser<unknown>, false>
  );

/** The Brief has the value as it is, under the name of the key in camelCase, where the audience sees it. */
export function copied<const Way extends ReportedAs>(visibility: Visibility, reportedAs: Way) {
  return { visibility, reportedAs, inBrief: "copied" } as const;
}

/**
 * The Brief makes something from the key: the given field, whose value the function that makes the record returns.
 * Without it, the fields of the key are in the Brief's own declaration: several fields, or shapes that only it knows.
 */
export function made<const Way extends ReportedAs>(visibility: Visibility, reportedAs: Way): Made<Way>;
export function made<const Way extends ReportedAs, const F extends MadeField>(
  visibility: Visibility,
  reportedAs: Way,
  field: F,
): Made<Way> & { readonly field: F };
export function made(visibility: Visibility, reportedAs: ReportedAs, field?: MadeField) {
  return { visibility, reportedAs, inBrief: "made" as const, ...optionalKeys({ field }) };
}

type Made<Way extends ReportedAs> = RecordKey<Way> & { readonly inBrief: "made" };

/** The Brief has no field of the key; a change of it is reported by what follows from it. */
export function absent(visibility: Visibility) {
  return { visibility, reportedAs: "derived", inBrief: "absent" } as const;
}

/** The keys of a kind of file, and the ways in which a change of its keys is reported. */
export type RecordTable<Way extends ReportedAs = ReportedAs> = Readonly<
  Record<
    string,
    | (Row<ValueParser<unknown>, Way> & { readonly inBrief: "made" | "absent" })
    | (Row<PlainParser<unknown>, Way> & { readonly inBrief: "copied" })
  >
>;

/** `reviewed-by` is `reviewedBy` in a record and in the Brief. */
export type CamelCase<Key> = Key extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Key;

/** The record of a file: its values, and defaults for those that are left out, by names in camelCase. */
export type RecordOf<Table extends RecordTable> = Flat<
  {
    [Key in keyof Table as Table[Key] extends Filled ? CamelCase<Key> : never]: Infer<Table[Key]["type"]>;
  } & {
    [Key in keyof Table as Table[Key] extends Filled ? never : CamelCase<Key>]?: Infer<Table[Key]["type"]>;
  }
>;

type Filled = { readonly otherwise: unknown };
type Flat<T> = { [Name in keyof T]: T[Name] };

/** `reviewed-by` as `reviewedBy`. */
export function camelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Records do not share lists. */
function copyOf(value: unknown): unknown {
  return typeof value === "object" ? structuredClone(value) : value;
}

/** The record with these values; those that are missing or wrong have a placeholder, so that other rules can run. */
export function recordOf<Table extends RecordTable>(table: Table, values: Values<Table>): RecordOf<Table> {
  const given = new Map<string, unknown>(Object.entries(values));
  const entries = Object.entries(table).flatMap(([key, row]) => {
    const value = given.get(key) ?? ("otherwise" in row ? copyOf(row.otherwise) : undefined);
    return value === undefined ? [] : [[camelCase(key), value] as const];
  });
  return Object.fromEntries(entries) as RecordOf<Table>;
}

/** What is wrong with restricted words in a key that everybody reads; the title of an event may also be one of others. */
export function restrictedInKey(key: string): string {
  const isEvent = /^(?:deadlines|meetings) title$/.test(key);
  const ofOthers = isEvent
    ? 'for an event of others write whose it is ("Comments of member states", "Comments of ITU members"); else remove it, or '
    : "";
  return `"${key}" contains words that are marked as restricted, but everybody reads this key: ${ofOthers}put them into the text, in a block :::internal`;
}

/** The message for a text's label in one pair of brackets, copied from a citation in an unknown language; undefined for others. */
export function citedInBrackets(key: string, text: string): string | undefined {
  if (key !== "label" || !/^[([（［][^()[\]（）［］]+[)\]）］]$/u.test(text)) return undefined;
  return '"label" has brackets, which the brief prints around it: write it without them, in English as in "Rev. Doha, 2026"';
}
