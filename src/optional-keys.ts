type OptionalKeys<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A copy of an object without the keys whose value is undefined. */
export function optionalKeys<T extends object>(values: T): OptionalKeys<T> {
  const present: Record<string, unknown> = {};
  // Built key by key: briefs have many thousands of these.
  for (const [key, value] of Object.entries(values)) if (value !== undefined) present[key] = value;
  return present as OptionalKeys<T>;
}
