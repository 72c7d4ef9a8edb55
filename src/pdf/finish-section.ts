import { MarkedContent, markArtifacts, mergeMarkedContent } from "./content/marked-content.ts";
import { type PageContent, type SectionResources, type Span, textObjectsOf } from "./content/page-content.ts";
import { beginContent, type OpenContent, writeContent } from "./content/write-content.ts";
import { describeLinks, mergeLinkAnnotations, type PageLink } from "./document/link-annotations.ts";
import { type OutlineItem, outlineItems } from "./document/navigation.ts";
import { type Font, toUnicodeStreams } from "./fonts.ts";
import type { NumberedText } from "./page-numbers.ts";
import type { PrintedPdf } from "./read-print.ts";
import { findWordSpaces } from "./structure/find-word-spaces.ts";
import { normalizeStructureTree } from "./structure/normalize-structure-tree.ts";
import { readStructureTree, type StructureElement } from "./structure/structure-tree.ts";
import type { PdfFile } from "./syntax/read-pdf.ts";
import type { PdfDictionary } from "./syntax/value.ts";
import type { StreamBody } from "./syntax/write-pdf.ts";

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
  /** The content streams of the pages, by object number. */
  contents: ReadonlyMap<number, OpenContent>;
  /** What is not written in them yet. */
  numbered: NumberedText;
  /** Form XObjects and patterns, by object number. */
  forms: ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;
}

/**
 * Finishes a print: tags for PDF/UA-1, spaces between words, the same bytes each time. The look of the pages, links and
 * destinations do not change. The passes are listed here, in their order.
 */
export function finishSection({ resources, pages, numbered }: PrintedPdf, words: PageWords): FinishedSection {
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
  return {
    file,
    tree,
    outline: outlineItems(file, words.headings),
    annotations: describeLinks(file, tree, boxes, words.links),
    dropped,
    resources: dictionary,
    fonts,
    streams: toUnicodeStreams(file, fonts),
    contents: new Map(pages.map((each) => [each.stream, beginContent(each.sequences, numbered.objects)])),
    numbered,
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

/**
 * Moves `/ActualText` of single glyphs to their fonts. Chromium maps each glyph to one character; where a glyph stands for
 * another character too, such as an apostrophe, it states that character around each glyph, which many readers ignore. Where a
 * glyph always stands for the same character, the font's ToUnicode CMap can map it.
 */
function moveActualText(pages: readonly PageContent[]): void {
  const spans = pages.flatMap(textObjectsOf).flatMap((object) => object.spans);
  /** By font and glyph; undefined where it is not always the same. */
  const found = new Map<Font, Map<number, string | undefined>>();
  for (const span of spans.filter(isOneForOne)) {
    const { font, replacement } = span;
    const [glyph = 0] = span.glyphs;
    const own = found.get(font) ?? new Map<number, string | undefined>();
    const isSame = !own.has(glyph) || own.get(glyph) === replacement?.text;
    found.set(font, own.set(glyph, isSame ? replacement?.text : undefined));
  }
  for (const span of spans) {
    const own = found.get(span.font);
    if (own && !isOneForOne(span)) for (const glyph of span.glyphs) own.delete(glyph);
  }
  for (const [font, characters] of found) {
    for (const [glyph, text] of characters) if (text !== undefined) font.texts.set(glyph, text);
  }
}

/** Whether a span is a single glyph of a composite font within `/ActualText` of one character. */
function isOneForOne({ font, glyphs, replacement }: Span): boolean {
  return font.bytes === 2 && glyphs.length === 1 && replacement?.spans === 1 && replacement.text.length === 1;
}
