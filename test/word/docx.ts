import { strToU8, type Zippable, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** What a small Word file is made of: XML inside the body, and inside the roots of other parts. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Whole parts by name, instead of or beside the others. */
  parts?: Record<string, string | Uint8Array>;
}

/** A Word file, zipped by the test from XML that can be read. */
export function docx({ body, styles, numbering, footnotes, parts = {} }: DocxParts): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  const all: Record<string, string | Uint8Array> = {
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { "word/styles.xml": root("styles", styles) }),
    ...(numbering !== undefined && { "word/numbering.xml": root("numbering", numbering) }),
    ...(footnotes !== undefined && { "word/footnotes.xml": root("footnotes", footnotes) }),
    ...parts,
  };
  return zipped(all);
}

/** An archive of these parts. */
export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}

/** A part of relations: the last word of each one's type, its target, and whether that lies outside. */
export function relationships(relations: readonly (readonly [string, string, string?])[]): string {
  const items = relations.map(
    ([kind, target, mode], index) =>
      `<Relationship Id="rId${index}" Type="${R}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

/** A paragraph: its runs or plain words, the identifier of its style, and what stands in its properties. */
export function p(content: string, style?: string, properties = ""): string {
  const inner = (style === undefined ? "" : `<w:pStyle w:val="${style}"/>`) + properties;
  return `<w:p>${inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`}${content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** A run; tabs are written as Word writes them. */
export function r(words: string, properties = "", element = "t"): string {
  const parts = words
    .split("\t")
    .map((part) => `<w:${element} xml:space="preserve">${escaped(part)}</w:${element}>`);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${parts.join("<w:tab/>")}</w:r>`;
}

const WHO = 'w:id="1" w:author="Jane Author" w:date="2026-05-04T03:02:01Z"';

/** Words that were added, and words that were taken out. */
export function ins(words: string): string {
  return `<w:ins ${WHO}>${words.startsWith("<") ? words : r(words)}</w:ins>`;
}
export function del(words: string): string {
  return `<w:del ${WHO}>${words.startsWith("<") ? words : r(words, "", "delText")}</w:del>`;
}

/** The properties of a paragraph whose end was added or taken out. */
export const END_ADDED = `<w:rPr><w:ins ${WHO}/></w:rPr>`;
export const END_DELETED = `<w:rPr><w:del ${WHO}/></w:rPr>`;

/** A style with its name, and what stands in it. */
export function style(id: string, name: string, content = "", type = "paragraph"): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

/** A table of rows of cells, each XML of blocks. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
