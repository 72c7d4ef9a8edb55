import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

const { getDocument, VerbosityLevel } = await withBuiltInsAsTheyAre(async () => {
  // The reader would load it with the first document.
  // @ts-expect-error The package has no types of it.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
});

/** A PDF as an independent reader sees it. */
export async function openPdf(bytes: Uint8Array): Promise<AsyncDisposable & { document: PDFDocumentProxy }> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise;
  return { document, [Symbol.asyncDispose]: () => task.destroy() };
}

/**
 * The reader replaces functions of Node by its own in JavaScript, which are many times slower, such as `JSON.parse` and
 * `push` of arrays: no user has these. It adds what Node 20 lacks, which it needs; but the driver of the browser would take
 * `Uint8Array.fromBase64` for each print that follows.
 */
async function withBuiltInsAsTheyAre<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const before = builtIns().map((each) => [each, Object.getOwnPropertyDescriptors(each)] as const);
  const hadBase64 = Reflect.has(Uint8Array, "fromBase64");
  const loaded = await load();
  for (const [each, properties] of before) {
    for (const [key, property] of Object.entries(properties)) {
      const isReplaced = typeof property.value === "function" && Reflect.get(each, key) !== property.value;
      if (isReplaced) Object.defineProperty(each, key, property);
    }
  }
  if (!hadBase64) Reflect.deleteProperty(Uint8Array, "fromBase64");
  return loaded;
}

/** The objects that hold the functions of the language. */
function builtIns(): object[] {
  return [Array, Function, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Uint8Array].flatMap(
    (each) => ("prototype" in each ? [each, each.prototype] : [each]),
  );
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
