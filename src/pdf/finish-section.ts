import { MarkedContent, markArtifacts, mergeMarkedContent } from "./content/marked-content.ts";
import { moveActualText } from "./content/move-actual-text.ts";
import type { SectionResources } from "./content/section-resources.ts";
import { writeContent } from "./content/write-content.ts";
import { describeLinks, mergeLinkAnnotations, type PageLink } from "./document/link-annotations.ts";
import { type OutlineItem, outlineItems } from "./document/navigation.ts";
import type { Font } from "./fonts/fonts.ts";
import { toUnicodeStreams } from "./fonts/write-fonts.ts";
import type { PrintedPdf } from "./read-print.ts";
import { findWordSpaces } from "./structure/find-word-spaces.ts";
import { normalizeStructureTree } from "./structure/normalize-structure-tree.ts";
import { readStructureTree, type StructureElement } from "./structure/structure-tree.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import type { PdfDictionary } from "./syntax/value.ts";
import { deflated, type StreamBody } from "./syntax/write-pdf.ts";

/** Text of the page that the browser's PDF lacks or alters, in document order. */
export interface PageWords {
  headings: readonly string[];
  links: readonly PageLink[];
  /** The whole text, as `innerText` returns it. */
  text: string;
}

/** A print with everything done that needs no other section; it is bound by `Binder`. */
export interface FinishedSection {
  /** What the pages refer to. */
  file: PdfFile;
  tree: StructureElement;
  outline: readonly OutlineItem[];
  /** The link annotations, by object number, without those that were merged into others (`dropped`). */
  annotations: ReadonlyMap<number, PdfDictionary>;
  dropped: ReadonlySet<number>;
  /** The resource dictionary of all pages and forms. */
  resources: PdfDictionary;
  /** In the order of their first use. */
  fonts: readonly Font[];
  streams: ReadonlyMap<number, StreamBody>;
  /** Form XObjects and patterns, by object number. */
  forms: ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;
}

/**
 * Finishes a print: tags for PDF/UA-1, spaces between words, the same bytes each time. The look of the pages, links and
 * destinations do not change. The passes are listed here, in their order.
 */
export function finishSection({ resources, pages }: PrintedPdf, words: PageWords): FinishedSection {
  const { file, fonts, dictionary } = resources;
  const content = new MarkedContent(pages);
  const normalized = normalizeStructureTree(file, readStructureTree(file), content);
  const { root: linked, boxes, dropped } = mergeLinkAnnotations(file, normalized);
  markArtifacts(linked, content);
  const tree = mergeMarkedContent(linked, content);
  moveActualText(pages);
  const otherFont = fonts.find(({ space }) => space !== undefined);
  for (const object of findWordSpaces(tree, content, words.text)) {
    const { font } = object.spans.at(-1) ?? {};
    object.spaceAfter = font?.space === undefined ? otherFont : font;
  }
  const streams = pages.map(({ stream, sequences }) => {
    return [stream, deflated(new Map(), Buffer.from(writeContent(sequences), "latin1"))] as const;
  });
  return {
    file,
    tree,
    outline: outlineItems(file, words.headings),
    annotations: describeLinks(file, tree, boxes, words.links),
    dropped,
    resources: dictionary,
    fonts,
    streams: new Map<number, StreamBody>([...streams, ...toUnicodeStreams(file, fonts)]),
    forms: writtenForms(resources),
  };
}

/** Forms with the new names of resources; their resource dictionary is that of the pages. */
function writtenForms({ forms }: SectionResources): FinishedSection["forms"] {
  const written = [...forms].map(([number, { dictionary, sequences }]) => {
    const others = [...dictionary].filter(
      ([key]) => key !== "Length" && key !== "Filter" && key !== "Resources",
    );
    return [number, { dictionary: new Map(others), content: writeContent(sequences) }] as const;
  });
  return new Map(written);
}
