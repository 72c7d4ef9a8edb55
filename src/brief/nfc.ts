/**
 * Names of values that are left alone: HTML is composed before it is serialised (`sanitized`), because a combining mark may
 * follow the sign that ends a tag; in an address, another form of a letter makes another address.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(["html", "url", "contact"]);

/** A JSON value with composed letters (NFC) in all texts, as they are printed: `й` is one character, not two. */
export function toNfc<Value>(value: Value): Value {
  return nfcValue(value) as Value;
}

function nfcValue(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(nfcValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, NOT_PRINTED.has(key) ? child : nfcValue(child)]),
  );
}
