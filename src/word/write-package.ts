import { strToU8, type Zippable, zipSync } from "fflate";
import { xmlText } from "../xml-text.ts";

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
