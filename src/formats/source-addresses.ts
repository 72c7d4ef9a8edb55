import type { Brief } from "../brief/types.ts";
import { compareCodeUnits } from "../compare-code-units.ts";

/** A source on the internet, as it is cited. */
export interface SourceAddress {
  title: string;
  url: string;
}

/**
 * The addresses of a brief's sources, each once, by title: on paper a link in the text does not say where it leads.
 * A source that is cited in several ways has the title that comes first.
 */
export function sourceAddresses(brief: Brief): SourceAddress[] {
  const titles = new Map<string, string>();
  for (const { sources = [] } of [...brief.issues, ...brief.proposals]) {
    for (const { title, url } of sources) if (url !== undefined && !titles.has(url)) titles.set(url, title);
  }
  const addresses = [...titles].map(([url, title]) => ({ title, url }));
  return addresses.sort((a, b) => compareCodeUnits(a.title, b.title) || compareCodeUnits(a.url, b.url));
}
