import type { Brief } from "../../brief/types.ts";
import { OFFICE, relation, relationsXml, writePackage } from "../../word/package.ts";
import { xmlText } from "../../xml-text.ts";
import { columnNames, proposalRows, refuseLongCells, withoutFormulas } from "./proposal-rows.ts";

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
  const columns = columnNames(brief).map((name) => ({ name, width: WIDTHS.get(name) ?? WIDTH }));
  const { conference, language, asOf } = brief;
  return writePackage({
    main: "xl/workbook.xml",
    types: { extensions: [], names: TYPES },
    properties: { title: titleOf(brief), creator: conference.publisher, language, created: asOf },
    parts: [
      ["xl/workbook.xml", workbook(columns.length, rows.length)],
      ["xl/_rels/workbook.xml.rels", WORKBOOK_PARTS],
      ["xl/styles.xml", STYLES],
      ["xl/worksheets/sheet1.xml", sheetXml(columns, rows)],
    ],
  });
}

const TYPES = [
  ["xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
  ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`],
] as const;

const WORKBOOK_PARTS = relationsXml([
  relation("rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"),
  relation("rId2", `${OFFICE}/styles`, "styles.xml"),
]);

function workbook(columns: number, rows: number): string {
  const range = rangeOf(columns, rows).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">
<sheets><sheet name="Proposals" sheetId="1" r:id="rId1"/></sheets>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Proposals!${range}</definedName></definedNames>
</workbook>`;
}

/** Identifies a forwarded file: the conference, the day, the audience. */
function titleOf({ conference, asOf, audience, for: state }: Brief): string {
  const reader = state === undefined ? audience : `for ${state.name}`;
  return `${conference.id}: proposals as of ${asOf}, ${reader}`;
}

/** The cell formats, by their index in `xl/styles.xml`. */
const STYLE = { head: 1, text: 2, likeFormula: 3 } as const;

// Head: bold on grey. Text: wrapped, aligned to the top. A text that looks like a formula has the quote prefix:
// otherwise Excel would turn it into a formula when somebody opens the cell for editing and leaves it unchanged.
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E2"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

/** A column of the sheet; `width` in characters. */
interface SheetColumn {
  name: string;
  width: number;
}

/** The range of a table with a head and this number of rows: `A1:U42`. There are at most 26 columns. */
function rangeOf(columns: number, rows: number): string {
  return `A1:${letter(columns - 1)}${rows + 1}`;
}

/** The XML of a sheet: a frozen head with filters, and the rows as texts; no cell is a formula. */
function sheetXml(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): string {
  const range = rangeOf(columns.length, rows.length);
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const names = columns.map(({ name }) => name);
  const head = `<row r="1">${cellsXml(names, 1, () => STYLE.head)}</row>`;
  const body = rows.map((row, index) => {
    const height = rowHeight(
      row,
      columns.map(({ width }) => width),
    );
    return `<row r="${index + 2}" ht="${height}">${cellsXml(row, index + 2, styleOf)}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<dimension ref="${range}"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${widths.join("")}</cols>
<sheetData>
${[head, ...body].join("\n")}
</sheetData>
<autoFilter ref="${range}"/>
<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>
</worksheet>`;
}

function cellsXml(row: readonly string[], number: number, style: (text: string) => number): string {
  const cells = row.map((text, index) => {
    if (text === "") return "";
    const place = `${letter(index)}${number}`;
    return `<c r="${place}" s="${style(text)}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  });
  return cells.join("");
}

function styleOf(text: string): number {
  return withoutFormulas(text) === text ? STYLE.text : STYLE.likeFormula;
}

function letter(index: number): string {
  return String.fromCodePoint("A".charCodeAt(0) + index);
}

/**
 * A text escaped as the text of a cell. There `_x0041_` is an escape of the letter A (ECMA-376, ST_Xstring), so an
 * underscore that would begin such an escape is escaped itself.
 */
function cellText(words: string): string {
  return xmlText(words).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The line height of the sheet's font, in points. */
const LINE_HEIGHT = 13;
/** The largest row height in Excel, in points. */
const TALLEST = 409;

/**
 * The height of a row with wrapped texts, in points, estimated from the columns' widths in characters. Excel computes a
 * missing height; LibreOffice does not, and prints the lines over each other.
 */
function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, index) => linesOf(text, widths[index] ?? 1));
  return Math.min(TALLEST, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The width of a line in digits; Chinese, Japanese and Korean characters count twice. */
function widthOf(line: string): number {
  const wide = line.match(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g,
  );
  return line.length + (wide?.length ?? 0);
}
