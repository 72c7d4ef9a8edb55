import { crc32 } from "node:zlib";
import { inflateSync, strToU8, type Zippable, zipSync } from "fflate";
import { xmlText } from "../xml-text.ts";

/** A file that is not read, with the reason and, where there is one, what to do. Quotes nothing of the file. */
export class PackageError extends Error {
  override name = "PackageError";
}

/** The parts of an Office file (a zip archive, ECMA-376 part 2). Nothing outside the archive is ever looked up. */
export interface Package {
  /** The bytes of a part by its name in the archive, `word/document.xml`; undefined where there is none. */
  part(name: string): Uint8Array | undefined;
}

/** The most that a file may contain, in bytes, and the most that its parts may contain once they are unpacked. */
export const MAX_PACKED = 10 * 1024 * 1024;
const MAX_UNPACKED = 100 * 1024 * 1024;
/** What is small may be packed as closely as it likes: a long list of equal rows is no bomb. */
const CLOSELY_PACKED = 16 * 1024 * 1024;
const MAX_RATIO = 200;
const MAX_ENTRIES = 4_096;

/** The error for a file of more than {@link MAX_PACKED}, by its size alone. */
export function packedTooLarge(size: number): PackageError {
  return new PackageError(
    `the file has ${megabytes(size)} MB; the most is ${megabytes(MAX_PACKED)} MB: remove its pictures`,
  );
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  offset: number;
}

const SAVE_AS = "open it in Word or LibreOffice and save it as .docx";
/** How files of other formats begin; the first that fits counts. */
const OTHER_FORMATS: readonly (readonly [opening: RegExp, message: string])[] = [
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    `the file is protected by a password, or in the old .doc format: ${SAVE_AS}, without a password`,
  ],
  [/^$/, "the file is empty"],
  [/^\{\\rtf/, `the file is in the RTF format: ${SAVE_AS}`],
  [/^%PDF-/, "the file is a PDF: ask for the Word document"],
  [/^\s*[{[]/, "the file is JSON, which is not imported: name the CSV or XLSX of the same brief"],
  [/^(?!PK)/, `the file is no Word document: ${SAVE_AS}`],
];
const DAMAGED = "the file is damaged: its archive cannot be read; download it again";

/**
 * Opens an Office file. Its directory is read first and refused where its sizes are beyond the limits; each part is
 * then unpacked when it is asked for, into a buffer of the size that the directory states, and compared with its
 * checksum. @throws PackageError
 */
export function openPackage(bytes: Uint8Array): Package {
  refuseOtherFormats(bytes);
  const entries = readDirectory(bytes);
  const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_UNPACKED || (unpacked > CLOSELY_PACKED && unpacked > bytes.length * MAX_RATIO)) {
    throw new PackageError(
      `the file would unpack to ${megabytes(unpacked)} MB, which is too much: it is no ordinary document`,
    );
  }
  return {
    part(name) {
      const entry = entries.get(name);
      return entry === undefined ? undefined : unpack(bytes, entry);
    },
  };
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length > MAX_PACKED) throw packedTooLarge(bytes.length);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  const [, message] = OTHER_FORMATS.find(([opening]) => opening.test(start)) ?? [];
  if (message !== undefined) throw new PackageError(message);
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const HEADER_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;

/** The central directory (APPNOTE 4.3.12), which is the only account of an archive that is trusted. */
function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new PackageError(`the file has ${count} parts; the most is ${MAX_ENTRIES}`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== 0x02014b50) throw new PackageError(DAMAGED);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + HEADER_LENGTH + (name ?? 0);
    if (nameEnd > end) throw new PackageError(DAMAGED);
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
      throw new PackageError(`the file is protected by a password: ${SAVE_AS}, without a password`);
    }
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + HEADER_LENGTH, nameEnd)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Of two parts with one name, one program reads the first and another the last.
    if (entries.has(entry.name)) throw new PackageError("the file is damaged: it has two parts of one name");
    entries.set(entry.name, entry);
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Where the end record of the archive begins; it is last, but for a comment. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new PackageError(DAMAGED);
}

function unpack(bytes: Uint8Array, { method, checksum, packed, unpacked, offset }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw new PackageError(DAMAGED);
  }
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new PackageError(DAMAGED);
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : inflated(data, method, unpacked);
  if (content.length !== unpacked || crc32(content) !== checksum) throw new PackageError(DAMAGED);
  return content;
}

function inflated(data: Uint8Array, method: number, size: number): Uint8Array {
  if (method !== 8) throw new PackageError(`the file is packed in an unusual way: ${SAVE_AS}`);
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw new PackageError(DAMAGED);
  }
}

/** Namespaces of a package, and of the relations of an Office file (ECMA-376 part 1). */
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The metadata of an Office file. */
interface Properties {
  title: string;
  /** The only person or group that the file names as its maker. */
  creator: string;
  /** BCP 47. */
  language: string;
  /** Days, YYYY-MM-DD. */
  created: string;
  modified?: string;
}

/** What an Office file consists of; names are those in the archive. */
interface WrittenPackage {
  /** The main part, such as `word/document.xml`. */
  main: string;
  /** The content types of parts by extension, such as `png`, and by name. */
  types: Record<"extensions" | "names", readonly (readonly [string, type: string])[]>;
  properties: Properties;
  /** The XML of the other parts, without a declaration. */
  parts: readonly (readonly [name: string, xml: string])[];
  /** Pictures, which are packed already. */
  media?: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** An Office file as a zip archive (ECMA-376 part 2). Equal contents give equal bytes. */
export function writePackage({ main, types, properties, parts, media = [] }: WrittenPackage): Uint8Array {
  const all = [
    ["[Content_Types].xml", contentTypes(types)],
    ["_rels/.rels", packageRelations(main)],
    ["docProps/core.xml", propertiesXml(properties)],
    ...parts,
  ] as const;
  const files: Zippable = Object.fromEntries(all.map(([name, xml]) => [name, strToU8(XML + xml)]));
  for (const [name, bytes] of media) files[name] = [bytes, { level: 0 }];
  return zipSync(files, { level: 6, mtime: firstDayOfZip() });
}

/** A part of relations, from its elements `Relationship`. */
export function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">\n${relations.join("\n")}\n</Relationships>`;
}

/** A relation to another part, or to an address outside the file. */
export function relation(id: string, type: string, target: string, mode?: "External"): string {
  const outside = mode === undefined ? "" : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${outside}/>`;
}

const FORMAT = "application/vnd.openxmlformats-package";

function contentTypes({ extensions, names }: WrittenPackage["types"]): string {
  const items = [
    ...[["rels", `${FORMAT}.relationships+xml`], ...extensions].map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    ),
    ...[["docProps/core.xml", `${FORMAT}.core-properties+xml`], ...names].map(
      ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
    ),
  ];
  return `<Types xmlns="${PACKAGE}/content-types">\n${items.join("\n")}\n</Types>`;
}

function packageRelations(main: string): string {
  return relationsXml([
    relation("rId1", `${OFFICE}/officeDocument`, main),
    relation("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
  ]);
}

function propertiesXml({ title, creator, language, created, modified }: Properties): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title>
<dc:creator>${xmlText(creator)}</dc:creator>
<dc:language>${xmlText(language)}</dc:language>
${time("created", created)}${modified === undefined ? "" : time("modified", modified)}
</cp:coreProperties>`;
}

function time(name: string, day: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
}

/**
 * ZIP stores local time, and the library converts from UTC by the zone of the machine: a date in local time gives the
 * same bytes in every zone. Noon, because no zone has ever skipped an hour then.
 */
function firstDayOfZip(): Date {
  return new Date(1980, 0, 1, 12);
}
