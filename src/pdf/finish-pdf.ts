import { actualTextToUnicode, joinReversedText } from "./content/actual-text.ts";
import { writeContentStream } from "./content/content-stream.ts";
import { insertWordSpaces } from "./content/insert-word-spaces.ts";
import { contentSequences, markArtifacts } from "./content/marked-content.ts";
import { normalizeFontNames, normalizeResourceNames } from "./content/normalize-resource-names.ts";
import { finishedCatalog, finishedPages } from "./document/catalog-and-pages.ts";
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
import { PdfReference } from "./syntax/value.ts";
import { writeChanged } from "./syntax/write-changed-objects.ts";
import { deflated } from "./syntax/write-pdf.ts";

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
  { file, pages: printed, forms: printedForms }: Pick<PrintedPdf, "file" | "pages" | "forms">,
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
  const spaced = insertWordSpaces(file, tagged, tree, words.text);
  const { pages: texted, characters } = actualTextToUnicode(file, spaced);
  const joined = joinReversedText(file, texted, characters);
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
