import { reservationOn } from "../../brief/asks.ts";
import { shownPlace } from "../../brief/halftime/place.ts";
import type { BackerRef, Brief, BriefProposal, SourceRef, TextOutcome } from "../../brief/types.ts";
import type { Day } from "../../corpus/types.ts";

/** A column of the table of proposals. Its name is stable: scripts of users depend on it. */
interface Column {
  name: string;
  cell: (proposal: BriefProposal, brief: Brief) => string;
  /** A column of tables for the group alone. */
  isInternal?: true;
}

const COLUMNS: readonly Column[] = [
  { name: "key", cell: ({ key }) => key },
  { name: "id", cell: ({ id }) => id ?? "" },
  { name: "number", cell: ({ number }) => number ?? "" },
  { name: "title", cell: ({ title }) => title },
  { name: "issue", cell: ({ issue }) => issue },
  { name: "also", cell: ({ also }) => listed(also) },
  { name: "sponsors", cell: ({ sponsors }) => listed(sponsors.map(({ code }) => code)) },
  { name: "signatories", cell: ({ signatories }) => listed(signatories.map(({ code }) => code)) },
  { name: "target", cell: ({ target }) => listed(target.map(({ text }) => text)) },
  { name: "action", cell: ({ action }) => action ?? "" },
  { name: "document", cell: ({ document }) => document ?? "" },
  { name: "status", cell: ({ status }) => status },
  { name: "position", cell: ({ position }) => position ?? "" },
  { name: "submitted", cell: ({ submitted }) => submitted ?? "" },
  { name: "updated", cell: ({ updated }) => updated ?? "" },
  {
    name: "committee",
    cell: ({ committee }, brief) => (committee === undefined ? "" : shownPlace(committee, brief)),
  },
  { name: "supporters", cell: ({ supporters }) => listed(supporters.map(backer)) },
  { name: "opponents", cell: ({ opponents }) => listed(opponents.map(backer)) },
  { name: "summary", cell: ({ summary }) => summary?.text ?? "" },
  { name: "limits", cell: ({ limits }) => limits ?? "" },
  { name: "outcome", cell: ({ outcome }) => outcome ?? "" },
  { name: "text-result", cell: ({ key }, { texts }) => listed(resultsOf(key, texts)) },
  { name: "sources", cell: ({ sources }) => sources.map(source).join("\n") },
  { name: "confidence", cell: ({ confidence }) => confidenceIn(confidence) },
  { name: "review", cell: (proposal, { asOf }) => reviewIn(proposal, asOf), isInternal: true },
];

/** The names of all columns, in order; those of tables for the group alone come last. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

function columnsOf({ audience }: Brief): readonly Column[] {
  return COLUMNS.filter(({ isInternal }) => isInternal === undefined || audience === "internal");
}

/** The names of the columns of a table of this brief, in order. */
export function columnNames(brief: Brief): string[] {
  return columnsOf(brief).map(({ name }) => name);
}

/** The cells of each proposal of the Brief, including superseded and merged ones, in the order of the page. */
export function proposalRows(brief: Brief): string[][] {
  const columns = columnsOf(brief);
  return brief.proposals.map((proposal) => columns.map(({ cell }) => cell(proposal, brief)));
}

/** `Res. 139: revised (Rev. Dubai, 2018)`: what became of the texts that a proposal is on. */
function resultsOf(key: string, texts: readonly TextOutcome[]): string[] {
  return texts
    .filter(({ proposals }) => proposals.includes(key))
    .map(
      ({ target, result, label }) => `${target.text}: ${result}${label === undefined ? "" : ` (${label})`}`,
    );
}

function listed(values: readonly string[]): string {
  return values.join("; ");
}

/** In the syntax of the file format: `CEPT from 2018-11-16`. */
function backer({ code, from }: BackerRef): string {
  return from === undefined ? code : `${code} from ${from}`;
}

function source({ title, locator, url }: SourceRef): string {
  return [title, locator, url].filter((part) => part !== undefined).join(", ");
}

/** How far the position is: why it is not in force, or its review; empty where there is no position. */
function reviewIn(proposal: BriefProposal, asOf: Day): string {
  const hasPosition = (proposal.position ?? "none") !== "none";
  return reservationOn(proposal, asOf) || (hasPosition ? (proposal.review ?? "") : "");
}

/** `explicit`, or the inferred parts: `inferred: record, status`. */
function confidenceIn(confidence: BriefProposal["confidence"]): string {
  const inferred = Object.entries(confidence).flatMap(([part, value]) =>
    value === "inferred" ? [part] : [],
  );
  // Sorted, because the order of the object's keys is not specified.
  return inferred.length === 0 ? "explicit" : `inferred: ${inferred.sort().join(", ")}`;
}

/**
 * The most UTF-16 code units of a cell in Excel. An XLSX file with a longer text is invalid. In a CSV file, Excel moves
 * the rest of the text to the next row without a warning.
 */
const CELL_LIMIT = 32_767;

/** Texts are too long for the cells of a spreadsheet. The message names each text and quotes none. */
export class LongCellError extends Error {
  override name = "LongCellError";
}

/** Checks the cells as they will be written. @throws LongCellError that names every text that is too long */
export function refuseLongCells(rows: readonly (readonly string[])[]): void {
  const complaints = rows.flatMap((row) =>
    row.flatMap((text, index) =>
      text.length > CELL_LIMIT ? [complaint(row[0] ?? "", COLUMN_NAMES[index] ?? "", text.length)] : [],
    ),
  );
  if (complaints.length > 0) throw new LongCellError(complaints.join("\n"));
}

function complaint(proposal: string, column: string, length: number): string {
  return `the ${column} of ${proposal} has ${length} characters, a cell of a spreadsheet at most ${CELL_LIMIT}: shorten it, or build without csv and xlsx`;
}

// Characters that spreadsheets skip before a formula: spaces, controls, invisible characters. Quotation marks too,
// because a program that separates fields by semicolons reads a doubled one as an empty quoted field before the rest.
const SKIPPED = /[\s\p{C}\p{Z}"]/u;

// Where a cell may begin for a program that does not separate fields by commas: after the semicolon in most European
// locales, after a tab in pasted rows, after a line end where quotation marks are not recognised.
const SEPARATORS = "\n\r\t;";

/**
 * A text with an apostrophe before each place that a spreadsheet could read as a formula: `=1` becomes `'=1`. For CSV,
 * which has no cell types. A text without such places is returned unchanged.
 */
export function withoutFormulas(text: string): string {
  let guarded = "";
  let segment = "";
  let blank = true;
  for (const character of text) {
    if (SEPARATORS.includes(character)) {
      guarded += segment + character;
      segment = "";
      blank = true;
      continue;
    }
    if (blank && startsFormula(character)) segment = `'${segment}`;
    blank &&= SKIPPED.test(character);
    segment += character;
  }
  guarded += segment;
  // Some programs drop a leading tab or line end, and the cell begins after it.
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

/** `=`, `+`, `-`, `@`, their full-width, small and superscript forms, and the minus sign. */
function startsFormula(character: string): boolean {
  return "=+-@\u2212".includes(character.normalize("NFKC"));
}

// Without a byte order mark, Excel reads the file in the encoding of the machine, and letters with accents are wrong.
// Other programs recognise it.
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The proposals of the Brief as CSV (RFC 4180): a row of column names and a row for each proposal. No cell can run as a
 * formula: see `withoutFormulas`. @throws LongCellError where a text is too long for a cell
 */
export function proposalsCsv(brief: Brief): string {
  const rows = proposalRows(brief).map((row) => row.map(withoutFormulas));
  refuseLongCells(rows);
  return (
    BYTE_ORDER_MARK +
    [columnNames(brief), ...rows].map((row) => `${row.map(csvField).join(",")}\r\n`).join("")
  );
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
