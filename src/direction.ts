const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction that a language is written in; BCP 47. */
export function directionOf(language: string): "rtl" | "ltr" {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}
