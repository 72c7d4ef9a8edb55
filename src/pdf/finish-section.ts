import { joinReversedText, needlessActualText, replacedGlyphs } from "./content/actual-text.ts";
import { writeContentStream } from "./content/content-stream.ts";
import { insertWordSpaces } from "./content/insert-word-spaces.ts";
import { contentSequences, markArtifacts, markedIn, mergeMarkedContent } from "./content/marked-content.ts";
import { type NamedForms, normalizeForms, ResourceNames } from "./content/normalize-resource-names.ts";
import { describeLinks, mergeLinkAnnotations, type PageLink } from "./document/link-annotations.ts";
import { type OutlineItem, outlineItems } from "./document/navigation.ts";
import { toUnicodeStreams } from "./fonts/to-unicode.ts";
import type { PrintedPdf } from "./read-print.ts";
import { addFigureBoxes } from "./structure/add-figure-boxes.ts";
import { findWordSpaces } from "./structure/find-word-spaces.ts";
import { normalizeStructureTree } from "./structure/normalize-structure-tree.ts";
import { readStructureTree, type StructureElement } from "./structure/structure-tree.ts";
import { PdfFile } from "./syntax/read-pdf.ts";
import type { PdfDictionary } from "./syntax/value.ts";
import { deflated, reachable, type StreamBody } from "./syntax/write-pdf.ts";

/** Text of the page that the browser's PDF lacks or alters, in document order. */
export interface PageWords {
  headings: readonly string[];
  links: readonly PageLink[];
  /** The whole text, as `innerText` returns it. */
  text: string;
}

/** A print with everything done that needs no other section; its objects are bound by `bindSections`. */
export interface FinishedSection {
  /** What the pages refer to. */
  file: PdfFile;
  tree: StructureElement;
  outline: readonly OutlineItem[];
  /** The link annotations, by object number, without those that were merged into others (`dropped`). */
  annotations: ReadonlyMap<number, PdfDictionary>;
  dropped: ReadonlySet<number>;
  /** The resource dictionary of all pages. */
  resources: PdfDictionary;
  /** The object numbers of the fonts, in the order of their first use. */
  fonts: readonly number[];
  streams: ReadonlyMap<number, StreamBody>;
  forms: NamedForms;
}

/**
 * Finishes a print: tags for PDF/UA-1, spaces between words, the same bytes each time. The look of the pages, links and
 * destinations do not change. The passes are listed here, in their order.
 */
export function finishSection(
  { file, fonts: read, pages: printed, items, forms }: PrintedPdf,
  words: PageWords,
): FinishedSection {
  const sequences = new Map(
    [...printed].map(([page, { operations }]) => [page, contentSequences(operations)] as const),
  );

  const normalized = normalizeStructureTree(file, readStructureTree(file), sequences);
  const withBoxes = addFigureBoxes(normalized, printed, sequences);
  const { root: linked, boxes, dropped } = mergeLinkAnnotations(file, withBoxes);
  const { tree, dropped: merged } = mergeMarkedContent(linked, printed, sequences);

  const isTagged = markedIn(linked);
  const unspaced = findWordSpaces(linked, items, words.text);
  const characters = replacedGlyphs([...items.values()].flat());
  const names = new ResourceNames(file);
  const streams = [...printed].map(([page, { stream, operations, fonts, resources }]) => {
    const own = items.get(page) ?? [];
    const tagged = markArtifacts(operations, sequences.get(page) ?? [], (id) => isTagged(page, id));
    const spaced = insertWordSpaces(
      tagged,
      fonts,
      own.filter((item) => unspaced.has(item)),
    );
    const needless = new Set(needlessActualText(own, characters));
    const needed = spaced.filter((each) => !needless.has(each) && !merged.has(each));
    const joined = joinReversedText(needed, fonts, characters);
    const content = Buffer.from(writeContentStream(names.renamed(joined, resources)), "latin1");
    return [stream, deflated(new Map(), content)] as const;
  });
  const { resources, fonts } = names;
  const shownFonts = fonts.map((number) => read.of(number));
  return {
    file: withPagesOnly(file),
    tree,
    outline: outlineItems(file, words.headings),
    annotations: describeLinks(file, tree, boxes, words.links),
    dropped,
    resources,
    fonts,
    streams: new Map<number, StreamBody>([...streams, ...toUnicodeStreams(file, shownFonts, characters)]),
    forms: normalizeForms(file, forms),
  };
}

/** A file with the objects that its catalog and its pages refer to, in memory of their own: tags are most of a print. */
function withPagesOnly(file: PdfFile): PdfFile {
  const { catalog, root, info } = file;
  const start = [catalog.get("Pages"), catalog.get("Dests")].flatMap((each) => each ?? []);
  const objects = [root, ...reachable(start, (number) => file.value(number))].flatMap((number) => {
    const object = file.objects.get(number);
    return object ? [[number, { ...object, raw: Uint8Array.from(object.raw) }] as const] : [];
  });
  return new PdfFile(new Map(objects), root, info);
}
