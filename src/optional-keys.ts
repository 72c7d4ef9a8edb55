type OptionalKeys<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A copy of an object without the keys whose value is undefined. */
export function optionalKeys<T extends object>(values: T): OptionalKeys<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as OptionalKeys<T>;
}
