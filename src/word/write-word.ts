import { xmlText } from "../xml-text.ts";
import type { WordDocument } from "./document.ts";
import { OFFICE, relation, relationsXml, writePackage } from "./package.ts";
import { StoryWriter } from "./write-story.ts";
import { numberingXml, stylesXml } from "./write-styles.ts";

/** What is in a Word file besides its blocks. */
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
  const { title, publisher, language, date, rightToLeft } = document;
  const numbering = numberingXml(ROOT, document.lists);
  const story = new StoryWriter({ date, rightToLeft, lists: numbering.numbers });
  const body = story.body(document.blocks);
  return writePackage({
    main: "word/document.xml",
    types: typesOf(story),
    properties: { title, creator: publisher, language, created: date, modified: date },
    parts: [
      ["word/document.xml", `<w:document ${ROOT}><w:body>${body}${section(document)}</w:body></w:document>`],
      ["word/_rels/document.xml.rels", relations(story)],
      ["word/styles.xml", stylesXml(ROOT, language)],
      ["word/numbering.xml", numbering.xml],
      ["word/settings.xml", settings(document)],
      ["word/header.xml", `<w:hdr ${ROOT}>${head(document)}</w:hdr>`],
      ["word/footer.xml", `<w:ftr ${ROOT}>${foot(document)}</w:ftr>`],
    ],
    media: [...story.pictures.values()].map(({ picture, file }) => [`word/media/${file}`, picture.bytes]),
  });
}

function typesOf({ pictures }: StoryWriter) {
  const formats = new Set([...pictures.values()].map(({ picture }) => picture.format));
  return {
    extensions: [
      ["xml", "application/xml"],
      ...[...formats].map((format) => [format, `image/${format}`] as const),
    ],
    names: [
      ...PARTS.map((part) => [`word/${part}.xml`, `${WORD}.${part}+xml`] as const),
      ["word/document.xml", `${WORD}.document.main+xml`],
    ],
  } as const;
}

function relations({ addresses, pictures }: StoryWriter): string {
  return relationsXml([
    ...PARTS.map((part) => relation(`rId${part}`, `${OFFICE}/${part}`, `${part}.xml`)),
    ...[...pictures.values()].map(({ relation: id, file }) =>
      relation(id, `${OFFICE}/image`, `media/${file}`),
    ),
    ...[...addresses].map(([address, id]) =>
      relation(id, `${OFFICE}/hyperlink`, xmlText(address), "External"),
    ),
  ]);
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
