type OptionalKeys<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A copy of an object without the keys whose value is undefined. */
export function optionalKeys<T extends object>(values: T): OptionalKeys<T> {
  const present: Record<string, unknown> = {};
  // Built key by key: briefs have many thousands of these.
  for (const [key, value] of Object.entries(values)) if (value !== undefined) present[key] = value;
  return present as OptionalKeys<T>;
}

/**
 * Serialises a value as canonical JSON: keys in code unit order, an indent of two spaces, a line end at the end. Equal
 * values give equal bytes, whatever the order of their keys; undefined values are left out.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => compareCodeUnits(a, b));
  return Object.fromEntries(pairs.map(([key, child]) => [key, sorted(child)]));
}

/** Orders two texts by UTF-16 code unit: the same order on every machine and in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
