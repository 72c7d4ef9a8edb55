import { strToU8, type Zippable, zipSync } from "fflate";
import { xmlText } from "../xml-text.ts";
import type { WordDocument } from "./document.ts";
import { languageTag, StoryWriter } from "./write-story.ts";
import { numberingXml, stylesXml } from "./write-styles.ts";

/** What stands in a Word file besides its blocks. */
export interface WrittenDocument extends Pick<WordDocument, "blocks" | "lists"> {
  title: string;
  /** The only person or group that the file names as its maker. */
  publisher: string;
  /** BCP 47. */
  language: string;
  rightToLeft: boolean;
  /** The day of the file and of its tracked changes, YYYY-MM-DD. */
  date: string;
  /** On top of each page, before the heading of its part. */
  head: string;
  /** At the foot of each page, before the number of the page. */
  foot: string;
  /** The number of a page in words, in pieces. */
  pageNumber: readonly (string | { field: "PAGE" | "NUMPAGES" })[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const ROOT = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"`;

/** The parts that each document has beside its text, with their names and the kinds of their relations. */
const PARTS = ["styles", "numbering", "settings", "header", "footer"] as const;

/**
 * A document as a Word file (.docx, ECMA-376). Equal documents give equal bytes. Footnotes are not written: a writer has
 * links in their place.
 */
export function writeWord(document: WrittenDocument): Uint8Array {
  const { date, rightToLeft } = document;
  const numbering = numberingXml(ROOT, document.lists);
  const story = new StoryWriter({ date, rightToLeft, lists: numbering.numbers });
  const body = story.body(document.blocks);
  const parts: [string, string][] = [
    ["[Content_Types].xml", contentTypes(story)],
    ["_rels/.rels", FILE_PARTS],
    ["docProps/core.xml", properties(document)],
    ["word/document.xml", `<w:document ${ROOT}><w:body>${body}${section(document)}</w:body></w:document>`],
    ["word/_rels/document.xml.rels", relations(story)],
    ["word/styles.xml", stylesXml(ROOT, languageTag(document.language))],
    ["word/numbering.xml", numbering.xml],
    ["word/settings.xml", settings(document)],
    ["word/header.xml", `<w:hdr ${ROOT}>${head(document)}</w:hdr>`],
    ["word/footer.xml", `<w:ftr ${ROOT}>${foot(document)}</w:ftr>`],
  ];
  const files: Zippable = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(XML + xml)]));
  for (const { picture, file } of story.pictures.values())
    files[`word/media/${file}`] = [picture.bytes, { level: 0 }];
  return zipSync(files, { level: 6, mtime: firstDayOfZip() });
}

function contentTypes({ pictures }: StoryWriter): string {
  const formats = [...new Set([...pictures.values()].map(({ picture }) => picture.format))];
  const media = formats.map((format) => `<Default Extension="${format}" ContentType="image/${format}"/>`);
  const parts = PARTS.map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${[...media, ...parts].join("\n")}
<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>`;
}

const FILE_PARTS = `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>`;

function relations({ addresses, pictures }: StoryWriter): string {
  const items = [
    ...PARTS.map((part) => relation(`rId${part}`, part, `${part}.xml`)),
    ...[...pictures.values()].map(({ relation: id, file }) => relation(id, "image", `media/${file}`)),
    ...[...addresses].map(([address, id]) => relation(id, "hyperlink", xmlText(address), "External")),
  ];
  return `<Relationships xmlns="${PACKAGE}/relationships">\n${items.join("\n")}\n</Relationships>`;
}

function relation(id: string, kind: string, target: string, mode?: "External"): string {
  const outside = mode === undefined ? "" : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${outside}/>`;
}

function properties({ title, publisher, language, date }: WrittenDocument): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title>
<dc:creator>${xmlText(publisher)}</dc:creator>
<dc:language>${xmlText(language)}</dc:language>
${time("created")}${time("modified")}
</cp:coreProperties>`;
}

/** Without a mode of compatibility, Word opens a file as one of Word 2007. */
function settings({ language }: WrittenDocument): string {
  return `<w:settings ${ROOT}><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlText(language)}"/></w:settings>`;
}

/** A4 with margins of 2 cm. */
function section({ rightToLeft }: WrittenDocument): string {
  return `<w:sectPr><w:headerReference w:type="default" r:id="rIdheader"/><w:footerReference w:type="default" r:id="rIdfooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/>${rightToLeft ? "<w:bidi/>" : ""}</w:sectPr>`;
}

/** The title, and the heading of the part that the page belongs to, which Word fills in. */
function head(document: WrittenDocument): string {
  return line("Header", document, `${words(document.head)}<w:r><w:tab/></w:r>${field("STYLEREF 1", "")}`);
}

function foot(document: WrittenDocument): string {
  const number = document.pageNumber.map((piece) =>
    typeof piece === "string" ? words(piece) : field(piece.field, "1"),
  );
  return line("Footer", document, `${words(document.foot)}<w:r><w:tab/></w:r>${number.join("")}`);
}

function line(style: string, { rightToLeft }: WrittenDocument, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${rightToLeft ? "<w:bidi/>" : ""}</w:pPr>${content}</w:p>`;
}

function words(text: string): string {
  return text === "" ? "" : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function field(code: string, value: string): string {
  return `<w:fldSimple w:instr=" ${code} "><w:r><w:t>${value}</w:t></w:r></w:fldSimple>`;
}

/** ZIP stores local time: a date in local time gives the same bytes in every zone. No zone skips an hour at noon. */
function firstDayOfZip(): Date {
  return new Date(1980, 0, 1, 12);
}
