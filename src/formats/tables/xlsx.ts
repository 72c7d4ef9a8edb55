import { strToU8, zipSync } from "fflate";
import type { Brief } from "../../brief/types.ts";
import { xmlText } from "../../xml-text.ts";
import { COLUMN_NAMES, proposalRows } from "./proposal-rows.ts";
import { refuseLongCells } from "./spreadsheet-cells.ts";
import { rangeOf, STYLES, sheetXml } from "./xlsx-sheet.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The widths of the columns that have more than a code or a date, in characters. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["key", 26],
  ["title", 40],
  ["issue", 22],
  ["target", 26],
  ["status", 16],
  ["supporters", 18],
  ["opponents", 18],
  ["summary", 70],
  ["outcome", 40],
  ["sources", 50],
  ["confidence", 18],
]);
const WIDTH = 13;

/**
 * The proposals of the Brief as XLSX: a head with filters and a row for each proposal. Every cell is a text of the
 * Brief, unchanged. Equal Briefs give equal bytes. @throws LongCellError where a text is too long for a cell
 */
export function proposalsXlsx(brief: Brief): Uint8Array {
  const rows = proposalRows(brief);
  refuseLongCells(rows);
  const columns = COLUMN_NAMES.map((name) => ({ name, width: WIDTHS.get(name) ?? WIDTH }));
  const parts: [string, string][] = [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", PACKAGE_PARTS],
    ["docProps/core.xml", properties(brief)],
    ["xl/workbook.xml", workbook(columns.length, rows.length)],
    ["xl/_rels/workbook.xml.rels", WORKBOOK_PARTS],
    ["xl/styles.xml", STYLES],
    ["xl/worksheets/sheet1.xml", sheetXml(columns, rows)],
  ];
  const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(XML + xml)]));
  return zipSync(files, { level: 6, mtime: firstDayOfZip() });
}

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>
</Types>`;

const PACKAGE_PARTS = `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>`;

const WORKBOOK_PARTS = `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>
</Relationships>`;

function workbook(columns: number, rows: number): string {
  const range = rangeOf(columns, rows).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">
<sheets><sheet name="Proposals" sheetId="1" r:id="rId1"/></sheets>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Proposals!${range}</definedName></definedNames>
</workbook>`;
}

/** The metadata, which identifies a forwarded file: the conference, the day, the audience. */
function properties({ conference, asOf, audience, for: state, language }: Brief): string {
  const reader = state === undefined ? audience : `for ${state.name}`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(`${conference.id}: proposals as of ${asOf}, ${reader}`)}</dc:title>
<dc:creator>${xmlText(conference.publisher)}</dc:creator>
<dc:language>${xmlText(language)}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:created>
</cp:coreProperties>`;
}

/**
 * ZIP stores local time, and the library converts from UTC by the zone of the machine: a date in local time gives the
 * same bytes in every zone. Noon, because no zone has ever skipped an hour then.
 */
function firstDayOfZip(): Date {
  return new Date(1980, 0, 1, 12);
}
