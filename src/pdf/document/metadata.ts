import { escapeXml } from "../../xml-text.ts";
import { type PdfDictionary, PdfName, type PdfString, textString } from "../syntax/value.ts";
import { streamBody } from "../syntax/write-pdf.ts";

/** The metadata of a PDF. */
export interface Metadata {
  title: string;
  author?: string;
  /** The program, with its version. */
  creator: string;
  /** BCP 47. */
  language: string;
  /** `YYYY-MM-DD`: the day as of which the document is made, not that of the clock. */
  date: string;
}

/** The name of this tool, not of the browser: the PDF reveals nothing about the machine. */
const producer = "plenibrief";

/** The document information dictionary (ISO 32000-1, 14.3.3). */
export function information(metadata: Metadata): PdfDictionary {
  const date = textString(`D:${day(metadata.date).replaceAll("-", "")}000000Z`);
  const author: [string, PdfString][] = metadata.author ? [["Author", textString(metadata.author)]] : [];
  return new Map([
    ["Title", textString(metadata.title)],
    ...author,
    ["Creator", textString(metadata.creator)],
    ["Producer", textString(producer)],
    ["CreationDate", date],
    ["ModDate", date],
  ]);
}

/** The same as an XMP packet (ISO 16684-1), for readers that read only that. */
export function xmp(metadata: Metadata): string {
  const instant = `${day(metadata.date)}T00:00:00Z`;
  const title = escapeXml(metadata.title);
  const language = escapeXml(metadata.language);
  const author = metadata.author
    ? [`<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>`]
    : [];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    "<pdfuaid:part>1</pdfuaid:part>",
    "<dc:format>application/pdf</dc:format>",
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    ...author,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escapeXml(metadata.creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${instant}</xmp:MetadataDate>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="w"?>',
  ].join("\n");
}

/** The XMP packet as a stream object. It is not deflated: programs that cannot parse PDF search for its text. */
export function metadataStream(metadata: Metadata): Uint8Array {
  const dictionary: PdfDictionary = new Map([
    ["Type", new PdfName("Metadata")],
    ["Subtype", new PdfName("XML")],
  ]);
  return streamBody(dictionary, Buffer.from(xmp(metadata), "utf8"));
}

function day(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  return date;
}
