/**
 * Names of values that are left alone: HTML is composed before it is serialised (`sanitized`), because a combining mark may
 * follow the sign that ends a tag; in an address, another form of a letter makes another address.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(["html", "url", "contact"]);

/**
 * A JSON value with composed letters (NFC) in all texts, as they are printed: `й` is one character, not two. Parts in which
 * all letters are composed, which are nearly all, are the given ones.
 */
export function toNfc<Value>(value: Value): Value {
  return nfcValue(value) as Value;
}

function nfcValue(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(nfcValue);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let composed: Record<string, unknown> | undefined;
  for (const [key, child] of Object.entries(value)) {
    if (NOT_PRINTED.has(key)) continue;
    const now = nfcValue(child);
    if (now === child) continue;
    composed ??= { ...value };
    composed[key] = now;
  }
  return composed ?? value;
}
