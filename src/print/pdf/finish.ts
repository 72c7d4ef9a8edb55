import { renumberCellIds } from "./cell-ids.ts";
import type { PdfFile } from "./file.ts";
import { highest } from "./highest.ts";
import { information, type Metadata, xmp } from "./metadata.ts";
import { mendedOutline } from "./outline.ts";
import { smallerContents } from "./page-contents.ts";
import { serialise } from "./serialise.ts";
import { type PdfDictionary, PdfName, PdfReference, textString } from "./value.ts";
import { streamBody, type Writable, writePdf } from "./write.ts";

/**
 * A printed file made ready to be sent: its own metadata in place of the browser's and the clock's, the outline
 * with the headings as they are written (`headings`, in document order), small, and the same bytes each time.
 * What the pages show, tags, links and destinations stay as they were printed.
 */
export function finishPdf(file: PdfFile, metadata: Metadata, headings: readonly string[]): Uint8Array {
  const last = highest(file.objects.keys());
  const info = file.info ?? last + 1;
  const xmpNumber = last + 2;
  const changed = new Map<number, PdfDictionary>([
    ...mendedOutline(file, headings),
    ...sortedDestinations(file),
    [info, information(metadata)],
    [file.root, finishedCatalog(file, metadata, xmpNumber)],
  ]);
  const contents = smallerContents(file);
  const kept = [...file.objects.values()].filter(({ number }) => !changed.has(number));
  const bodies = renumberCellIds(
    kept.map(({ number, raw }) => contents.get(number) ?? bodyOf(file, number, raw)),
  );
  const objects: Writable[] = [
    ...kept.map(({ number }, index) => ({ number, body: bodies[index] ?? "null" })),
    ...[...changed].map(([number, dictionary]) => ({ number, body: serialise(dictionary) })),
    { number: xmpNumber, body: metadataStream(metadata) },
  ];
  return writePdf(
    objects.sort((a, b) => a.number - b.number),
    file.root,
    info,
  );
}

/** Streams stay bytes; everything else is text that goes into an object stream. */
function bodyOf(file: PdfFile, number: number, raw: Uint8Array): string | Uint8Array {
  const buffer = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const isStream = buffer.lastIndexOf("endstream") >= 0 && file.storedStream(number) !== undefined;
  return isStream ? trimmed(buffer) : buffer.toString("latin1").trim();
}

function trimmed(buffer: Buffer): Uint8Array {
  const start = buffer.indexOf("<<");
  const end = buffer.lastIndexOf("endstream") + "endstream".length;
  return buffer.subarray(start, end);
}

function finishedCatalog(file: PdfFile, metadata: Metadata, xmpNumber: number): PdfDictionary {
  const preferences = file.dictionary(file.catalog.get("ViewerPreferences"));
  return new Map([
    ...file.catalog,
    ["Lang", textString(metadata.language)],
    ["Metadata", new PdfReference(xmpNumber)],
    ["ViewerPreferences", new Map([...preferences, ["DisplayDocTitle", true]])],
  ]);
}

/** Chromium writes destinations in the order of a hash table; readers search them, so they are sorted. */
function sortedDestinations(file: PdfFile): [number, PdfDictionary][] {
  const reference = file.catalog.get("Dests");
  if (!(reference instanceof PdfReference)) return [];
  const sorted = [...file.dictionary(reference)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [[reference.number, new Map(sorted)]];
}

/** Not deflated: readers that know nothing of PDF look for it as it is. */
function metadataStream(metadata: Metadata): Uint8Array {
  const dictionary: PdfDictionary = new Map([
    ["Type", new PdfName("Metadata")],
    ["Subtype", new PdfName("XML")],
  ]);
  return streamBody(dictionary, Buffer.from(xmp(metadata), "utf8"));
}
