import { inflateSync } from "node:zlib";
import { roundedPlace } from "./destinations.ts";
import type { PdfFile } from "./file.ts";
import { drawnTables } from "./font-tables.ts";
import { mapsWithParts } from "./glyph-parts.ts";
import { highest } from "./highest.ts";
import { mendedLinks, type PageLink } from "./links.ts";
import { information, type Metadata, xmp } from "./metadata.ts";
import { glyphsOfFiles, narrowedFonts } from "./narrowed-fonts.ts";
import { objectRows } from "./object-rows.ts";
import { mendedOutline } from "./outline.ts";
import { pageResources } from "./page-resources.ts";
import { reachable } from "./reachable.ts";
import { parentTreeRows } from "./structure/parent-tree.ts";
import { type StructureObjects, structureObjects } from "./structure/structure-objects.ts";
import { taggedPages } from "./structure/tagged-pages.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, textString } from "./value.ts";
import { deflated, streamBody, type Writable, writePdf } from "./write.ts";

/** What the page says of itself that the browser's PDF tells badly or not at all, in document order. */
export interface PageWords {
  headings: readonly string[];
  links: readonly PageLink[];
  /** All of it, as `innerText` tells it. */
  text: string;
}

/** Objects in place of the file's own, and further ones, by number. */
interface Changes {
  values: ReadonlyMap<number, PdfDictionary>;
  /** Streams with their bytes, to be deflated or as they are. */
  streams: ReadonlyMap<number, Uint8Array>;
  /** The glyphs that are shown of a font, by the number of its file. */
  glyphs: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * A printed file made ready to be sent: its own metadata in place of the browser's and the clock's, the outline
 * with the headings as they are written, tags as PDF/UA-1 wants them, small, and the same bytes each time. What the
 * pages show, links and destinations stay as they were printed.
 */
export function finishPdf(file: PdfFile, metadata: Metadata, words: PageWords): Uint8Array {
  const { tree, contents, shapes, links, narrow, told } = taggedPages(file, words.text);
  let last = highest(file.objects.keys());
  const info = file.info ?? ++last;
  const xmpNumber = ++last;
  const streams = new Map([[xmpNumber, metadataStream(metadata)]]);
  const added = (stream: Uint8Array): PdfReference => {
    streams.set(++last, stream);
    return new PdfReference(last);
  };
  for (const [number, text] of contents)
    streams.set(number, deflated(new Map(), Buffer.from(text, "latin1")));
  for (const [number, map] of mapsWithParts(file)) streams.set(number, deflated(new Map(), map));
  const forms = new Map([...shapes].map(([name, stream]) => [name, added(stream)]));
  const further = new Map<number, PdfDictionary>();
  const addedDictionary = (dictionary: PdfDictionary): PdfReference => {
    further.set(++last, dictionary);
    return new PdfReference(last);
  };
  const fonts = narrowedFonts(file, { narrow, told }, { stream: added, dictionary: addedDictionary });
  const resources = pageResources(file, forms, addedDictionary);
  const structure = structureObjects(tree, file.pages(), last + 1);
  const values = new Map<number, PdfDictionary>([
    ...mendedOutline(file, words.headings),
    ...mendedLinks(file, tree, structure.annotations, links.boxes, words.links),
    ...sortedDestinations(file),
    ...mendedPages(file, structure.pages, resources, links.dropped),
    ...fonts,
    ...further,
    ...structure.objects,
    [info, information(metadata)],
    [file.root, finishedCatalog(file, metadata, structure.root, xmpNumber)],
  ]);
  const changes = { values, streams, glyphs: glyphsOfFiles(file, narrow) };
  return write(file, changes, info, structure);
}

/** Only what is reachable, in the order in which it is found; the structure tree comes last. */
function write(
  file: PdfFile,
  { values, streams, glyphs }: Changes,
  info: number,
  { objects: structure, parentTree }: StructureObjects,
): Uint8Array {
  const isStructure = new Set(structure.keys());
  const held = (number: number): PdfValue => values.get(number) ?? file.value(number);
  const found = reachable([file.root, info], (number) =>
    isStructure.has(number) || streams.has(number) ? null : held(number),
  );
  const ordered = [...found.filter((number) => !isStructure.has(number)), ...structure.keys()];
  const numbers = new Map(ordered.map((number, index) => [number, index + 1]));
  const renumbered = (number: number) => numbers.get(number) ?? 0;
  const digits = String(ordered.length).length;
  const objects = ordered.map((number, index): Writable => {
    const body =
      streams.get(number) ??
      (values.has(number) ? undefined : storedStream(file, number, renumbered, glyphs.get(number)));
    if (body) return { number: index + 1, body };
    if (number === parentTree) return { number: index + 1, ...parentTreeRows(held(number), renumbered) };
    // Elements of the tree are alike place by place.
    const width = isStructure.has(number) ? digits : 0;
    return { number: index + 1, body: objectRows(held(number), renumbered, width) };
  });
  return writePdf(objects, renumbered(file.root), renumbered(info));
}

/** A stream of the file with its dictionary; undefined for an object that is none. */
function storedStream(
  file: PdfFile,
  number: number,
  renumbered: (number: number) => number,
  glyphs?: ReadonlySet<number>,
): Uint8Array | undefined {
  const stored = file.storedStream(number);
  if (!stored) return undefined;
  const dictionary = new Map(file.dictionary(new PdfReference(number)));
  const filter = file.resolve(dictionary.get("Filter"));
  if (!(filter instanceof PdfName) || filter.value !== "FlateDecode" || dictionary.has("Subtype")) {
    return streamBody(dictionary, stored, renumbered);
  }
  const bytes = inflateSync(stored);
  if (!dictionary.has("Length1")) return deflated(dictionary, bytes, renumbered);
  const font = drawnTables(bytes, glyphs);
  return deflated(dictionary.set("Length1", font.length), font, renumbered);
}

/** Each page's key in the structure tree, its links, in the order of the tree, without those dropped, and its resources. */
function mendedPages(
  file: PdfFile,
  keys: ReadonlyMap<number, number>,
  resources: ReadonlyMap<number, PdfValue>,
  dropped: ReadonlySet<number>,
): [number, PdfDictionary][] {
  return [...keys].map(([page, key]) => {
    const dictionary = file.dictionary(new PdfReference(page));
    const annotations = file.resolve(dictionary.get("Annots"));
    const isKept = (each: PdfValue) => !(each instanceof PdfReference && dropped.has(each.number));
    const kept: [string, PdfValue][] = Array.isArray(annotations)
      ? [["Annots", annotations.filter(isKept)]]
      : [];
    const changed: [string, PdfValue][] = [
      ...kept,
      ["Resources", resources.get(page) ?? null],
      ["StructParents", key],
      ["Tabs", new PdfName("S")],
    ];
    return [page, new Map([...dictionary, ...changed])];
  });
}

function finishedCatalog(
  file: PdfFile,
  metadata: Metadata,
  structure: number,
  xmpNumber: number,
): PdfDictionary {
  const preferences = file.dictionary(file.catalog.get("ViewerPreferences"));
  return new Map<string, PdfValue>([
    ...file.catalog,
    ["Lang", textString(metadata.language)],
    ["MarkInfo", new Map([["Marked", true]])],
    ["Metadata", new PdfReference(xmpNumber)],
    ["StructTreeRoot", new PdfReference(structure)],
    ["ViewerPreferences", new Map([...preferences, ["DisplayDocTitle", true]])],
  ]);
}

/** Chromium writes destinations in the order of a hash table; readers search them, so they are sorted. */
function sortedDestinations(file: PdfFile): [number, PdfDictionary][] {
  const reference = file.catalog.get("Dests");
  if (!(reference instanceof PdfReference)) return [];
  const sorted = [...file.dictionary(reference)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [[reference.number, new Map(sorted.map(([name, place]) => [name, roundedPlace(place)]))]];
}

/** Not deflated: readers that know nothing of PDF look for it as it is. */
function metadataStream(metadata: Metadata): Uint8Array {
  const dictionary: PdfDictionary = new Map([
    ["Type", new PdfName("Metadata")],
    ["Subtype", new PdfName("XML")],
  ]);
  return streamBody(dictionary, Buffer.from(xmp(metadata), "utf8"));
}
