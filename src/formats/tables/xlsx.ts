import type { Brief } from "../../brief/types.ts";
import { OFFICE, relation, relationsXml, writePackage } from "../../word/write-package.ts";
import { COLUMN_NAMES, proposalRows } from "./proposal-rows.ts";
import { refuseLongCells } from "./spreadsheet-cells.ts";
import { rangeOf, STYLES, sheetXml } from "./xlsx-sheet.ts";

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
