import { compareCodeUnits } from "../../json-values.ts";
import { endContent } from "../content/write-content.ts";
import { information, type Metadata, metadataStream } from "../document/metadata.ts";
import { type OutlineItem, outlineObjects } from "../document/navigation.ts";
import type { FinishedSection } from "../finish-section.ts";
import { withSubsetTags } from "../fonts.ts";
import type { PageNumbers } from "../page-numbers.ts";
import { StructureWriter } from "../structure/structure-writer.ts";
import {
  type PdfDictionary,
  PdfName,
  PdfReference,
  type PdfValue,
  renumberedValue,
  serialize,
  textString,
} from "../syntax/value.ts";
import { deflated, PdfWriter, reachable, type StreamBody, streamBody } from "../syntax/write-pdf.ts";

/**
 * Binds the sections of a document into one PDF: one page tree, structure tree, outline, dictionary of destinations and
 * metadata, without the browser and the clock. Each section has its own fonts and resources. What a section contains is written
 * when it is added, so that only what sections share stays in memory.
 */
export class Binder {
  readonly #out = new PdfWriter();
  readonly #pageTree = this.#out.next();
  readonly #structure = new StructureWriter(this.#out);
  readonly #outline: OutlineItem[] = [];
  readonly #destinations: [string, PdfValue][] = [];
  readonly #trees: PdfReference[] = [];
  #pages = 0;
  #fonts = 0;

  /**
   * Adds the next section, which may be added to other documents, too.
   *
   * @param pageNumbers those of the whole document
   */
  add(section: FinishedSection, pageNumbers: PageNumbers): void {
    const { file, tree, streams, contents, forms, fonts } = section;
    const pages = file.pages();
    const [resources, above] = [-1, -2];
    const keys = this.#structure.keys(tree, pages);
    const values = new Map([
      ...withKeys(section.annotations, "StructParent", keys),
      ...withKeys(finishedPages(section, pages, resources), "StructParents", keys),
      ...withSubsetTags(file, fonts, this.#fonts),
      ...[...forms].map(
        ([number, { dictionary }]) => [number, withResources(dictionary, resources)] as const,
      ),
      [resources, section.resources] as const,
    ]);
    const root = file.catalog.get("Pages");
    if (root instanceof PdfReference)
      values.set(root.number, new Map([...file.dictionary(root), ["Parent", new PdfReference(above)]]));
    const held = (number: number) => {
      const isKnown = streams.has(number) || contents.has(number) || number === above;
      return isKnown ? null : (values.get(number) ?? file.value(number));
    };
    const found = reachable([root ?? null], held).filter((number) => number !== above);
    const numbers = new Map([
      [above, this.#pageTree],
      ...found.map((number) => [number, this.#out.next()] as const),
    ]);
    const renumbered = (number: number) => numbers.get(number) ?? 0;
    section.numbered.set(pageNumbers, this.#pages + 1);
    for (const number of found) {
      const body = bodyOf(section, number, values.get(number), renumbered);
      if (body) this.#out.addStream(renumbered(number), body);
      else this.#out.add(renumbered(number), serialize(held(number), renumbered));
    }
    this.#structure.add(tree, pages, renumbered);
    const own = (value: PdfValue) => renumberedValue(value, renumbered);
    this.#outline.push(...section.outline.map((item) => ({ ...item, destination: own(item.destination) })));
    for (const [name, place] of file.dictionary(file.catalog.get("Dests")))
      this.#destinations.push([name, own(file.resolve(place))]);
    if (root instanceof PdfReference) this.#trees.push(new PdfReference(renumbered(root.number)));
    this.#pages += pages.length;
    this.#fonts += fonts.length;
  }

  /** The PDF of all sections. */
  end(metadata: Metadata): Promise<Uint8Array> {
    const next = () => this.#out.next();
    const [root, info, xmp, outline, destinations] = [next(), next(), next(), next(), next()];
    this.#structure.end();
    this.#out.addStream(xmp, metadataStream(metadata));
    const catalog: PdfDictionary = new Map<string, PdfValue>([
      ["Type", new PdfName("Catalog")],
      ["Pages", new PdfReference(this.#pageTree)],
      ["Dests", new PdfReference(destinations)],
      ["MarkInfo", new Map([["Marked", true]])],
      ["StructTreeRoot", new PdfReference(this.#structure.root)],
      ["Outlines", new PdfReference(outline)],
      ["ViewerPreferences", new Map([["DisplayDocTitle", true]])],
      ["Lang", textString(metadata.language)],
      ["Metadata", new PdfReference(xmp)],
    ]);
    const pageTree: PdfDictionary = new Map<string, PdfValue>([
      ["Type", new PdfName("Pages")],
      ["Kids", this.#trees],
      ["Count", this.#pages],
    ]);
    // Chromium writes destinations in the order of a hash table.
    const sorted = this.#destinations.sort(([a], [b]) => compareCodeUnits(a, b));
    const objects = new Map([
      ...outlineObjects(this.#outline, outline, next),
      [this.#pageTree, pageTree],
      [destinations, new Map(sorted)],
      [info, information(metadata)],
      [root, catalog],
    ]);
    for (const [number, value] of objects) this.#out.add(number, serialize(value));
    return this.#out.end(root, info);
  }
}

function withKeys(
  objects: ReadonlyMap<number, PdfDictionary>,
  entry: string,
  keys: ReadonlyMap<number, number>,
): [number, PdfDictionary][] {
  return [...objects].map(([number, dictionary]) => {
    const key = keys.get(number);
    return [number, key === undefined ? dictionary : new Map([...dictionary, [entry, key]])];
  });
}

/** The page objects of a section with its resources, and without the annotations that were merged into others. */
function finishedPages(
  { file, dropped }: FinishedSection,
  pages: readonly number[],
  resources: number,
): Map<number, PdfDictionary> {
  const isKept = (each: PdfValue) => !(each instanceof PdfReference && dropped.has(each.number));
  const finished = pages.map((number) => {
    const page = withResources(file.dictionary(new PdfReference(number)), resources);
    const annotations = file.resolve(page.get("Annots"));
    if (Array.isArray(annotations)) page.set("Annots", annotations.filter(isKept));
    return [number, page.set("Tabs", new PdfName("S"))] as const;
  });
  return new Map(finished);
}

function withResources(dictionary: PdfDictionary, resources: number): PdfDictionary {
  return new Map([...dictionary, ["Resources", new PdfReference(resources)]]);
}

/**
 * The body of a stream object; undefined for an object that is not a stream.
 *
 * @param changed its dictionary, where that is not the one of the file
 */
function bodyOf(
  { file, streams, contents, forms }: FinishedSection,
  number: number,
  changed: PdfDictionary | undefined,
  renumbered: (number: number) => number,
): StreamBody | undefined {
  const written = streams.get(number);
  if (written) return written;
  const content = contents.get(number);
  if (content) return deflated(new Map(), endContent(content));
  const form = forms.get(number);
  if (changed) return form && deflated(changed, Buffer.from(form.content, "latin1"), renumbered);
  const stored = file.storedStream(number);
  return stored && streamBody(file.dictionary(new PdfReference(number)), stored, renumbered);
}
