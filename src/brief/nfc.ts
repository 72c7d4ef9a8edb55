/**
 * What is not printed as words: HTML, whose words were composed when it was made (`finished`), since a mark may follow
 * the sign that ends a tag; and addresses, where another form of a letter is another address.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(["html", "url", "contact"]);

/** A value of JSON with every text in composed letters (NFC), as they are printed: `й` is one character, never two. */
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
