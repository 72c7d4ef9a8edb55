import type { PdfFile } from "./file.ts";
import { type PdfDictionary, PdfReference, PdfString, textOf, textString } from "./value.ts";

/** Object numbers and dictionaries of the outline's entries, in the order in which a reader sees them. */
function entries(file: PdfFile): [number, PdfDictionary][] {
  const found: [number, PdfDictionary][] = [];
  const open = [file.dictionary(file.catalog.get("Outlines")).get("First")];
  for (let reference = open.pop(); open.length > 0 || reference !== undefined; reference = open.pop()) {
    if (!(reference instanceof PdfReference) || found.length > file.objects.size) continue;
    const entry = file.dictionary(reference);
    found.push([reference.number, entry]);
    open.push(entry.get("Next"), entry.get("First"));
  }
  return found;
}

/**
 * The outline's entries with the headings as they are written, by object number. Chromium loses the space where a
 * heading wraps, and tells a heading twice where it begins a named page; so letters are compared without blanks, in
 * order. An entry without a heading keeps what it has.
 */
export function mendedOutline(file: PdfFile, headings: readonly string[]): Map<number, PdfDictionary> {
  const mended = new Map<number, PdfDictionary>();
  const headingLetters = headings.map(withoutBlanks);
  let next = 0;
  for (const [number, entry] of entries(file)) {
    const title = file.resolve(entry.get("Title"));
    if (!(title instanceof PdfString)) continue;
    const letters = withoutBlanks(textOf(title));
    const index = headingLetters.findIndex((heading, at) => at >= next && isMadeOf(letters, heading));
    if (index < 0) continue;
    next = index + 1;
    const text = (headings[index] ?? "").replace(/\s+/g, " ").trim();
    mended.set(number, new Map([...entry, ["Title", textString(text)]]));
  }
  return mended;
}

/** Whether a title is the heading, once or more than once. */
function isMadeOf(title: string, heading: string): boolean {
  return heading !== "" && title.replaceAll(heading, "") === "";
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, "");
}
