import type { LocalText } from "../brief/types.ts";

/** A text that stands in the brief a second time: as it is, or as its plain lines where it has places or headings. */
export interface RepeatedText {
  html: LocalText | null;
  lines: string[];
}

/** No place may be named twice on a page, and headings of a longer text fit under no line of this one. */
export function repeatedText(text: LocalText | undefined): RepeatedText | null {
  if (text === undefined) return null;
  const standsAlone = !/ id="|<h[1-6]/.test(text.html);
  return standsAlone ? { html: text, lines: [] } : { html: null, lines: text.text.split("\n") };
}
