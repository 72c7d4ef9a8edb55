type OptionalKeys<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without the keys whose value is undefined: absent keys rather than null, in types and in JSON. */
export function optionalKeys<T extends object>(values: T): OptionalKeys<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as OptionalKeys<T>;
}
