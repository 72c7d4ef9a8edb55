import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference, PdfString, textOf, textString } from "../syntax/value.ts";

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
 * heading wraps, and repeats a line of it where it begins a named page. Where there are as many entries as
 * headings each is the heading in its place; else it is the next one that it is made of, and an entry without a
 * heading keeps what it has. None names its element of the structure tree (`/SE`), which is written anew.
 */
export function restoreOutline(file: PdfFile, headings: readonly string[]): Map<number, PdfDictionary> {
  const titled = entries(file).flatMap(([number, entry]) => {
    const title = file.resolve(entry.get("Title"));
    return title instanceof PdfString ? [{ number, entry, letters: withoutBlanks(textOf(title)) }] : [];
  });
  const written = headings.filter((heading) => withoutBlanks(heading) !== "");
  const found = written.length === titled.length ? written : inOrder(titled, written);
  return new Map(
    titled.flatMap(({ number, entry }, index): [number, PdfDictionary][] => {
      const mended = new Map([...entry].filter(([key]) => key !== "SE"));
      const text = found[index]?.replace(/\s+/g, " ").trim();
      return [[number, text === undefined ? mended : mended.set("Title", textString(text))]];
    }),
  );
}

/** For each title the next heading that it is made of, once or more than once. */
function inOrder(
  titled: readonly { letters: string }[],
  headings: readonly string[],
): (string | undefined)[] {
  const headingLetters = headings.map(withoutBlanks);
  let next = 0;
  return titled.map(({ letters }) => {
    const index = headingLetters.findIndex(
      (heading, at) => at >= next && letters.replaceAll(heading, "") === "",
    );
    if (index < 0) return undefined;
    next = index + 1;
    return headings[index];
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, "");
}
