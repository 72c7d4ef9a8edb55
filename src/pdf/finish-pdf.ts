import { actualTextToUnicode, joinReversedText } from "./content/actual-text.ts";
import { writeContentStream } from "./content/content-stream.ts";
import { insertWordSpaces } from "./content/insert-word-spaces.ts";
import { contentSequences, markArtifacts } from "./content/marked-content.ts";
import { normalizeFontNames, normalizeResourceNames } from "./content/normalize-resource-names.ts";
import { describeLinks, mergeLinkAnnotations, type PageLink } from "./document/link-annotations.ts";
import { information, type Metadata, metadataStream } from "./document/metadata.ts";
import { restoreOutline, sortedDestinations } from "./document/navigation.ts";
import { toUnicodeStreams } from "./fonts/to-unicode.ts";
import type { PrintedPdf } from "./read-print.ts";
import { addFigureBoxes } from "./structure/add-figure-boxes.ts";
import { normalizeStructureTree } from "./structure/normalize-structure-tree.ts";
import { readStructureTree } from "./structure/structure-tree.ts";
import { structureObjects } from "./structure/write-structure-tree.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, textString } from "./syntax/value.ts";
import { deflated, writeChanged } from "./syntax/write-pdf.ts";

/** Text of the page that the browser's PDF lacks or alters, in document order. */
export interface PageWords {
  headings: readonly string[];
  links: readonly PageLink[];
  /** The whole text, as `innerText` returns it. */
  text: string;
}

/**
 * Finishes a printed file: metadata without the browser and the clock, an outline with the headings as they are written,
 * tags for PDF/UA-1, the same bytes each time. The look of the pages, links and destinations do not change. All passes are
 * listed here, in their order.
 */
export function finishPdf(
  { file, pages: printed, items, forms: printedForms }: PrintedPdf,
  metadata: Metadata,
  words: PageWords,
): Uint8Array {
  const sequences = new Map(
    [...printed].map(([page, { operations }]) => [page, contentSequences(operations)] as const),
  );

  const normalized = normalizeStructureTree(file, readStructureTree(file), sequences);
  const withBoxes = addFigureBoxes(normalized, printed, sequences);
  const { root: tree, boxes, dropped } = mergeLinkAnnotations(file, withBoxes);

  const tagged = markArtifacts(printed, sequences, tree);
  const spaced = insertWordSpaces(tagged, items, tree, words.text);
  const { pages: texted, characters } = actualTextToUnicode(spaced, items);
  const joined = joinReversedText(texted, items, characters);
  const { pages, resources, fonts, forms } = normalizeResourceNames(file, joined, printedForms);

  const numbers = new NewNumbers(file);
  const info = file.info ?? numbers.next();
  const [xmp, shared] = [numbers.next(), numbers.next()];
  const structure = structureObjects(tree, file.pages(), () => numbers.next());
  const values = new Map([
    ...restoreOutline(file, words.headings),
    ...describeLinks(file, tree, structure.annotations, boxes, words.links),
    ...sortedDestinations(file),
    ...finishedPages(file, structure.pages, new PdfReference(shared), dropped),
    ...normalizeFontNames(file, fonts),
    ...structure.objects,
    [shared, resources] as const,
    [info, information(metadata)] as const,
    [file.root, finishedCatalog(file, metadata, structure.root, xmp)] as const,
  ]);
  const streams = new Map([
    ...[...pages.values()].map(
      ({ stream, operations }) => [stream, content(writeContentStream(operations))] as const,
    ),
    ...toUnicodeStreams(file, fonts, characters),
    [xmp, metadataStream(metadata)] as const,
  ]);
  return writeChanged(file, { values, streams, forms }, info);
}

/** Free object numbers. */
class NewNumbers {
  #last = 0;

  constructor(file: PdfFile) {
    for (const number of file.objects.keys()) this.#last = Math.max(this.#last, number);
  }

  next(): number {
    return ++this.#last;
  }
}

function content(text: string): Uint8Array {
  return deflated(new Map(), Buffer.from(text, "latin1"));
}

/**
 * The page objects, each with its key in the parent tree, the shared resources, and its annotations without those that were
 * merged into others (`dropped`).
 */
function finishedPages(
  file: PdfFile,
  keys: ReadonlyMap<number, number>,
  resources: PdfReference,
  dropped: ReadonlySet<number>,
): [number, PdfDictionary][] {
  return [...keys].map(([page, key]) => {
    const dictionary = new Map(file.dictionary(new PdfReference(page)));
    const annotations = file.resolve(dictionary.get("Annots"));
    if (Array.isArray(annotations)) {
      const isKept = (each: PdfValue) => !(each instanceof PdfReference && dropped.has(each.number));
      dictionary.set("Annots", annotations.filter(isKept));
    }
    dictionary.set("Resources", resources).set("StructParents", key).set("Tabs", new PdfName("S"));
    return [page, dictionary];
  });
}

/** The catalog with language, metadata and structure tree. */
function finishedCatalog(file: PdfFile, metadata: Metadata, structure: number, xmp: number): PdfDictionary {
  const preferences = file.dictionary(file.catalog.get("ViewerPreferences"));
  return new Map<string, PdfValue>([
    ...file.catalog,
    ["Lang", textString(metadata.language)],
    ["MarkInfo", new Map([["Marked", true]])],
    ["Metadata", new PdfReference(xmp)],
    ["StructTreeRoot", new PdfReference(structure)],
    ["ViewerPreferences", new Map([...preferences, ["DisplayDocTitle", true]])],
  ]);
}
