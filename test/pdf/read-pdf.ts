import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as an independent reader sees it. */
export async function openPdf(bytes: Uint8Array): Promise<AsyncDisposable & { document: PDFDocumentProxy }> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise;
  removeStandIn();
  return { document, [Symbol.asyncDispose]: () => task.destroy() };
}

/**
 * The reader gives a Node without `Uint8Array.fromBase64` a slow one of its own. The driver of the browser would take it
 * for each print that follows, which it does for no user.
 */
function removeStandIn(): void {
  const isOwn = !String(Reflect.get(Uint8Array, "fromBase64")).includes("[native code]");
  if (isOwn) Reflect.deleteProperty(Uint8Array, "fromBase64");
}

/** Text of one page, from 1, its pieces joined as they come. */
export async function textOfPage(document: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

/** Titles of the outline, each after its depth from 0. */
export async function outlineOf(document: PDFDocumentProxy): Promise<string[]> {
  type Entry = { title: string; items: Entry[] };
  const flat = (entries: readonly Entry[], depth: number): string[] =>
    entries.flatMap(({ title, items }) => [`${depth} ${title}`, ...flat(items, depth + 1)]);
  return flat(await document.getOutline(), 0);
}

/** Roles of the tags of a page, in order. */
export async function tagsOf(document: PDFDocumentProxy, page: number): Promise<string[]> {
  type Node = { role?: string; children?: Node[] };
  const flat = (node: Node): string[] => [
    ...(node.role ? [node.role] : []),
    ...(node.children ?? []).flatMap(flat),
  ];
  return flat((await (await document.getPage(page)).getStructTree()) as Node);
}
