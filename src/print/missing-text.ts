import type { PageLayout } from "./page-layout.ts";

/** Letters of which fonts have one glyph each, and which a print shows in the order of the text. */
const RUNS = /[a-z0-9]{3,}/g;

/** As many parts of words may be missing: a long word that goes on overleaf is in the print in two pieces. */
const TOLERATED = 6;

/**
 * The section of the page of which most words are missing in the print, and how many parts of three letters are missing
 * there; nothing where the print has the words of the page. Words may stand in the print in another order and without
 * blanks, and running heads besides.
 */
export function findMissingText(
  { sections }: Pick<PageLayout, "sections">,
  printed: string,
): { heading: string; missing: number } | undefined {
  const missing = counted(sections.flatMap(({ words }) => partsOf(words)));
  for (const part of partsOf(printed.replace(/\s/g, ""))) {
    const count = missing.get(part);
    if (count !== undefined) missing.set(part, count - 1);
  }
  let worst: { heading: string; missing: number } | undefined;
  for (const { heading, words } of sections) {
    let lost = 0;
    for (const [part, count] of counted(partsOf(words)))
      lost += Math.max(0, Math.min(count, missing.get(part) ?? 0));
    if (lost > TOLERATED && lost > (worst?.missing ?? 0)) worst = { heading, missing: lost };
  }
  return worst;
}

function counted(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const [run] of text.normalize("NFKC").toLowerCase().matchAll(RUNS)) {
    for (let start = 0; start + 3 <= run.length; start += 1) parts.push(run.slice(start, start + 3));
  }
  return parts;
}
