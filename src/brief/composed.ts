/**
 * What is not printed as words: HTML, whose words were composed when it was made (`finished`), since a mark may follow
 * the sign that ends a tag; and addresses, where another form of a letter is another address.
 */
const LEFT_ALONE: ReadonlySet<string> = new Set(["html", "url", "contact"]);

/** A value of JSON with every text in composed letters (NFC), as they are printed: `й` is one character, never two. */
export function composed<Value>(value: Value): Value {
  return composedValue(value) as Value;
}

function composedValue(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(composedValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, LEFT_ALONE.has(key) ? child : composedValue(child)]),
  );
}
