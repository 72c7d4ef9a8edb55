/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A name of an object: whether it is always there, and what it holds. */
interface Field<Required extends boolean> {
  required: Required;
  schema: JsonSchema;
}

/**
 * A field for every name of a type, always there where the type says so: a name that is added to the type and not
 * described here does not compile.
 */
export type Fields<T> = { readonly [Name in keyof T]-?: Field<undefined extends T[Name] ? false : true> };

/**
 * A name that is always there. One that was added after editions were frozen without it has a `default` beside its
 * schema, which stands for it when such an edition is read.
 */
export function always(description: string, schema: JsonSchema): Field<true> {
  return { required: true, schema: { description, ...schema } };
}

/** A name that may be absent. */
export function maybe(description: string, schema: JsonSchema): Field<false> {
  return { required: false, schema: { description, ...schema } };
}

/** The schema of an object that has these names and no others. */
export function closed<T>(fields: Fields<T>): JsonSchema {
  const all = Object.entries<Field<boolean>>(fields);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(([name, { schema }]) => [name, schema])),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

export const TEXT: JsonSchema = { type: "string" };
export const YES_OR_NO: JsonSchema = { type: "boolean" };
export const WHOLE_NUMBER: JsonSchema = { type: "integer", minimum: 0 };
/** There only where it holds. */
export const TRUE: JsonSchema = { const: true };
export const DAY: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
/** A month where the day is not on record. */
export const DATE: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" };

export function oneOf(values: readonly string[]): JsonSchema {
  return { enum: [...values] };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}
