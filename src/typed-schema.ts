/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

declare const VALUE: unique symbol;

/** The JSON Schema of values of a type: the one declaration that both the type and the schema come from. */
export interface TypedSchema<out T> {
  readonly schema: JsonSchema;
  /** Never there: it carries the type. */
  readonly [VALUE]?: () => T;
}

/** A name of an object: whether it is always there, what it holds, in words that finish `it holds …`, and its type. */
export interface Field<Type extends TypedSchema<unknown>, Required extends boolean> {
  readonly required: Required;
  readonly holds: string;
  readonly type: Type;
}

/** The names of an object, in order. */
export type Fields = Readonly<Record<string, Field<TypedSchema<unknown>, boolean>>>;

/** The type that a schema, or the fields of an object, declare. */
export type Infer<Declared> =
  Declared extends TypedSchema<infer T> ? T : Declared extends Fields ? InferFields<Declared> : never;

type InferFields<F extends Fields> = Flat<
  {
    -readonly [Name in keyof F as F[Name]["required"] extends true ? Name : never]: Infer<F[Name]["type"]>;
  } & {
    -readonly [Name in keyof F as F[Name]["required"] extends true ? never : Name]?: Infer<F[Name]["type"]>;
  }
>;

type Flat<T> = { [Name in keyof T]: T[Name] };

/**
 * A name that is always there; `more` is what else a table says of it. In the Brief, a name that was added after
 * editions were frozen has a type `withDefault`.
 */
export function required<Type extends TypedSchema<unknown>>(holds: string, type: Type): Field<Type, true>;
export function required<Type extends TypedSchema<unknown>, const More extends object>(
  holds: string,
  type: Type,
  more: More & { readonly otherwise?: Infer<Type> | readonly [] },
): Field<Type, true> & More;
export function required(holds: string, type: TypedSchema<unknown>, more: object = {}) {
  return { required: true as const, holds, type, ...more };
}

/** A name that may be absent. */
export function optional<Type extends TypedSchema<unknown>>(holds: string, type: Type): Field<Type, false>;
export function optional<Type extends TypedSchema<unknown>, const More extends object>(
  holds: string,
  type: Type,
  more: More & { readonly otherwise?: Infer<Type> | readonly [] },
): Field<Type, false> & More;
export function optional(holds: string, type: TypedSchema<unknown>, more: object = {}) {
  return { required: false as const, holds, type, ...more };
}

/** A schema of a type that its keywords describe. */
export function typed<T>(schema: JsonSchema): TypedSchema<T> {
  return { schema };
}

/** An object that has these names and no others. */
export function object<F extends Fields>(fields: F): TypedSchema<InferFields<F>> {
  const all = Object.entries(fields);
  return typed({
    type: "object",
    properties: Object.fromEntries(
      all.map(([name, { holds, type }]) => [name, { description: holds, ...type.schema }]),
    ),
    required: all.filter(([, field]) => field.required).map(([name]) => name),
    additionalProperties: false,
  });
}

/** A list of values of one type. */
export function list<T>(items: TypedSchema<T>): TypedSchema<T[]> {
  return typed({ type: "array", items: items.schema });
}

/** One value of a closed list. */
export function oneOf<const T extends string>(values: readonly T[]): TypedSchema<T> {
  return typed({ enum: [...values] });
}

/** This value and no other. */
export function only<const T extends string | number | boolean>(value: T): TypedSchema<T> {
  return typed({ const: value });
}

/** A value of one of two types. */
export function either<A, B>(one: TypedSchema<A>, other: TypedSchema<B>): TypedSchema<A | B> {
  return typed({ anyOf: [one.schema, other.schema] });
}

/** The same type with the value that stands for it where it is missing in an edition that was frozen before. */
export function withDefault<T>(type: TypedSchema<T>, value: T): TypedSchema<T> {
  return typed({ ...type.schema, default: value });
}

export const TEXT = typed<string>({ type: "string" });
export const YES_OR_NO = typed<boolean>({ type: "boolean" });
export const WHOLE_NUMBER = typed<number>({ type: "integer", minimum: 0 });
/** There only where it holds. */
export const TRUE = only(true);
export const DAY = typed<string>({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
/** A month where the day is not on record. */
export const DATE = typed<string>({ type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" });
