/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

declare const VALUE: unique symbol;

/** The JSON Schema of the values of a type: a single declaration of both. */
export interface TypedSchema<out T> {
  readonly schema: JsonSchema;
  /** Exists in the type system only. */
  readonly [VALUE]?: () => T;
}

/** A property of an object: whether it is required, a description that completes `it holds …`, and its type. */
export interface Field<Type extends TypedSchema<unknown>, Required extends boolean> {
  readonly required: Required;
  readonly holds: string;
  readonly type: Type;
}

/** The properties of an object, in order. */
export type Fields = Readonly<Record<string, Field<TypedSchema<unknown>, boolean>>>;

/** The type that a schema or the fields of an object declare. */
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
 * A required property; `more` are further columns of its table. In the Brief, a property that was added after editions
 * were frozen has a type `withDefault`.
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

/** An optional property. */
export function optional<Type extends TypedSchema<unknown>>(holds: string, type: Type): Field<Type, false>;
export function optional<Type extends TypedSchema<unknown>, const More extends object>(
  holds: string,
  type: Type,
  more: More & { readonly otherwise?: Infer<Type> | readonly [] },
): Field<Type, false> & More;
export function optional(holds: string, type: TypedSchema<unknown>, more: object = {}) {
  return { required: false as const, holds, type, ...more };
}

/** The schema of a type, from its keywords. */
export function typed<T>(schema: JsonSchema): TypedSchema<T> {
  return { schema };
}

/** An object with these properties and no others. */
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

/** A constant. */
export function only<const T extends string | number | boolean>(value: T): TypedSchema<T> {
  return typed({ const: value });
}

/** A value of one of two types. */
export function either<A, B>(one: TypedSchema<A>, other: TypedSchema<B>): TypedSchema<A | B> {
  return typed({ anyOf: [one.schema, other.schema] });
}

/** The same type with a default value, for editions that were frozen before the property was added. */
export function withDefault<T>(type: TypedSchema<T>, value: T): TypedSchema<T> {
  return typed({ ...type.schema, default: value });
}

export const TEXT = typed<string>({ type: "string" });
export const YES_OR_NO = typed<boolean>({ type: "boolean" });
export const WHOLE_NUMBER = typed<number>({ type: "integer", minimum: 0 });
/** A property that is `true` or absent. */
export const TRUE = only(true);
export const DAY = typed<string>({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
/** A day, or a month where the day is not on record. */
export const DATE = typed<string>({ type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" });
