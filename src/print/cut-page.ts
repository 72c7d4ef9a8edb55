import { runningPlaceholders } from "../pdf/page-numbers.ts";

/** The start of a section that begins a page in a long document. */
const CUT = "<section data-begins-section ";

/** A start tag; quoted attribute values may contain `>`. */
const START_TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Symbols that others paint: they are the first element of the body, and painted nowhere themselves. */
const SYMBOLS = /^\s*<svg(?:"[^"]*"|[^">])*>.*?<\/svg>/s;

/** The selectors of an `@page` rule. */
const PAGE_SELECTORS = /@page[^@;{}]*(?=\{)/g;

/** A declaration of generated content; its strings may contain any text. */
const CONTENT = /\bcontent:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"';}])*/gs;
const STRING_OR_COUNTER = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|counter\(\s*(pages?)\s*\)/gs;

/**
 * Cuts a page where its sections begin (`data-begins-section`) into documents that print as the page does: what is before the
 * first cut, the sections, and what is behind `main` with the last one. Where it is cut depends on the page alone. A page
 * without such sections is one document.
 *
 * A document counts its own pages, so it has placeholders in place of the page counters. Chromium writes a link only to an id
 * that the document has, and a destination only for an id that a link of the document names: so each has the ids to which it
 * links, and links to its own ids that others link to, in an element that is not printed.
 */
export function cutPage(html: string): string[] {
  const [body, main] = [/<body[^>]*>/.exec(html), /<main[^>]*>/.exec(html)];
  const end = html.indexOf("</main>");
  const cuts: number[] = [];
  for (let at = html.indexOf(CUT); at >= 0 && at < end; at = html.indexOf(CUT, at + 1)) cuts.push(at);
  if (!body || !main || cuts.length === 0) return [html];
  const start = body.index + body[0].length;
  const [symbols = ""] = SYMBOLS.exec(html.slice(start, main.index)) ?? [];
  const head = withPlaceholders(html.slice(0, start));
  const parts = [html.slice(start, cuts[0])];
  for (const [index, cut] of cuts.entries())
    parts.push(`${symbols}\n${main[0]}\n${html.slice(cut, cuts[index + 1] ?? end)}`);
  const tail = html.slice(end).replace(/<\/body>.*$/s, "");
  const bodies = parts.map((part, index) => part + (index === parts.length - 1 ? tail : "</main>"));
  const references = bodies.map(referencesOf);
  const ids = new Set(references.flatMap((each) => [...each.ids]));
  const targets = new Set(references.flatMap((each) => [...each.targets]));
  const headBehind = withoutFirstPage(head);
  return bodies.map((each, index) => {
    const own = index === 0 ? head : headBehind;
    return `${own}${each}${unprinted(references[index], ids, targets)}</body></html>`;
  });
}

/** The rules for the first page of the whole match no page of a document that begins later in it. */
function withoutFirstPage(head: string): string {
  return head.replaceAll(PAGE_SELECTORS, (selectors) => selectors.replaceAll(":first", ":first:blank"));
}

function withPlaceholders(head: string): string {
  const { page, pages } = runningPlaceholders;
  const styles =
    `@counter-style section-page{system:cyclic;symbols:"${page}"}` +
    `@counter-style document-pages{system:cyclic;symbols:"${pages}"}`;
  return head
    .replaceAll(CONTENT, (declaration) => declaration.replaceAll(STRING_OR_COUNTER, withCounterStyle))
    .replace("</head>", `<style>${styles}</style></head>`);
}

function withCounterStyle(written: string, counter: string | undefined): string {
  if (counter === undefined) return written;
  return counter === "page" ? "counter(page,section-page)" : "counter(pages,document-pages)";
}

/** The ids of a part, and those that its links name, as they are written. */
interface References {
  ids: ReadonlySet<string>;
  targets: ReadonlySet<string>;
}

function referencesOf(part: string): References {
  const ids = new Set<string>();
  const targets = new Set<string>();
  for (const [tag] of part.matchAll(START_TAG)) {
    const id = /\sid="([^"]*)"/.exec(tag)?.[1];
    const target = /^<a\s.*?\bhref="#([^"]*)"/s.exec(tag)?.[1];
    if (id !== undefined) ids.add(id);
    if (target !== undefined) targets.add(target);
  }
  return { ids, targets };
}

/** What a document has because of the others: links to its ids, and the ids of others that it links to. */
function unprinted(
  own: References | undefined,
  ids: ReadonlySet<string>,
  targets: ReadonlySet<string>,
): string {
  if (!own) return "";
  const links = [...own.ids].filter((id) => targets.has(id) && !own.targets.has(id));
  const others = [...own.targets].filter((target) => ids.has(target) && !own.ids.has(target));
  const linked = links.map((id) => `<a href="#${id}"></a>`);
  return `<div hidden>${linked.join("")}${others.map((id) => `<i id="${id}"></i>`).join("")}</div>`;
}
