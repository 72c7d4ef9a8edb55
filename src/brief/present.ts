/** An object with one key, or without it where there is no value: absent rather than null. */
export function keyOnly<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [Each in Key]?: Exclude<Value, undefined> } {
  if (value === undefined) return {};
  return { [key]: value } as { [Each in Key]?: Exclude<Value, undefined> };
}
