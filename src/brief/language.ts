const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction that a language is written in; BCP 47. */
export function directionOf(language: string): "rtl" | "ltr" {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}

/** Language and direction of a text where they differ from the brief's; BCP 47. */
export function languageMarks(
  language: string,
  briefLanguage: string,
): { language?: string; direction?: "rtl" | "ltr" } {
  // So it is nearly always, and making a locale is dear.
  if (language === briefLanguage) return {};
  if (new Intl.Locale(language).baseName === new Intl.Locale(briefLanguage).baseName) return {};
  const direction = directionOf(language);
  return { language, ...(direction === directionOf(briefLanguage) ? {} : { direction }) };
}
