import { xmlText } from "../../xml-text.ts";
import { withoutFormulas } from "./spreadsheet-cells.ts";

/** The cell formats, by their index in `xl/styles.xml`. */
const STYLE = { head: 1, text: 2, likeFormula: 3 } as const;

// Head: bold on grey. Text: wrapped, aligned to the top. A text that looks like a formula has the quote prefix:
// otherwise Excel would turn it into a formula when somebody opens the cell for editing and leaves it unchanged.
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
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
export function rangeOf(columns: number, rows: number): string {
  return `A1:${letter(columns - 1)}${rows + 1}`;
}

/** The XML of a sheet: a frozen head with filters, and the rows as texts; no cell is a formula. */
export function sheetXml(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): string {
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
