import { directionOf } from "../direction.ts";

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
