import { actualTextToUnicode } from "./content/actual-text-to-unicode.ts";
import { writeContentStream } from "./content/content-stream.ts";
import { DocumentText } from "./content/document-text.ts";
import { insertWordSpaces, SpaceGlyphs } from "./content/insert-word-spaces.ts";
import { joinReversedText } from "./content/join-reversed-text.ts";
import { markArtifacts } from "./content/mark-artifacts.ts";
import { contentSequences } from "./content/marked-content.ts";
import { normalizeFontNames, normalizeResourceNames } from "./content/normalize-resource-names.ts";
import type { PageContents } from "./content/page-contents.ts";
import { TextReader } from "./content/text-items.ts";
import { finishedCatalog, finishedPages } from "./document/catalog-and-pages.ts";
import { sortedDestinations } from "./document/destinations.ts";
import { describeLinks, type PageLink } from "./document/link-annotations.ts";
import { information, type Metadata, metadataStream } from "./document/metadata.ts";
import { restoreOutline } from "./document/outline.ts";
import { toUnicodeStreams } from "./fonts/to-unicode.ts";
import type { PrintedPdf } from "./read-print.ts";
import { addFigureBoxes } from "./structure/add-figure-boxes.ts";
import { findWordSpaces } from "./structure/find-word-spaces.ts";
import { mergeLinkAnnotations } from "./structure/merge-link-annotations.ts";
import { normalizeStructureTree } from "./structure/normalize-structure-tree.ts";
import { readStructureTree } from "./structure/read-structure-tree.ts";
import type { StructureElement } from "./structure/structure-element.ts";
import { structureObjects } from "./structure/write-structure-tree.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import { PdfReference } from "./syntax/value.ts";
import { writeChanged } from "./syntax/write-changed-objects.ts";
import { deflated } from "./syntax/write-pdf.ts";

/** What the page states that the browser's PDF states badly or not at all, in document order. */
export interface PageWords {
  headings: readonly string[];
  links: readonly PageLink[];
  /** All of it, as `innerText` returns it. */
  text: string;
}

/**
 * A printed file made ready to be sent: with metadata of its own in place of the browser's and the clock's, an outline
 * of the headings as they are written, tags as PDF/UA-1 wants them, and the same bytes each time. What the pages show,
 * links and destinations stay as they were printed.
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
  const spaced = withWordSpaces(file, tagged, tree, words.text);
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

/** Numbers for further objects. */
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

/** The pages with the spaces that the browser leaves out: for a screen reader a line's end is none. */
function withWordSpaces(
  file: PdfFile,
  pages: PageContents,
  tree: StructureElement,
  text: string,
): PageContents {
  const reader = new TextReader(file);
  const pieces = new Map([...pages].map(([page, each]) => [page, reader.itemsOf(each)]));
  const unspaced = findWordSpaces(tree, pieces, new DocumentText(text));
  const spaces = new SpaceGlyphs(file);
  return new Map(
    [...pages].map(([page, each]) => {
      const wanting = (pieces.get(page) ?? []).filter((piece) => unspaced.has(piece));
      return [page, { ...each, operations: insertWordSpaces(each, wanting, spaces) }];
    }),
  );
}
