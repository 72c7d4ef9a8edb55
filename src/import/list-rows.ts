import { adviceBetween } from "../corpus/schema/other-words.ts";
import { readOwnNumber } from "../corpus/schema/reference-parsers.ts";
import { ACTIONS, type Day, POSITIONS, STATUSES } from "../corpus/types.ts";
import type { Parsed } from "../finding.ts";
import { parseDocumentReference, printDocumentReference } from "../itu/document-reference.ts";
import { foldedWord, withPlainDigits } from "../itu/letter-forms.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { parseMeant, readSponsorCell, readTargetCell, wordOf } from "./cell-values.ts";
import HEADINGS from "./data/column-headings.json" with { type: "json" };
import { asInCell, tidy } from "./paragraph-text.ts";
import { type DateReader, dateReader, type Sheet, type SheetCell } from "./read-sheet.ts";
/** The columns that are read. */
export type ListColumn = keyof typeof HEADINGS;
type Columns = ReadonlyMap<ListColumn, number>;
/** The columns without which a new proposal has a value all the same. */
export type DefaultedColumn = "status" | "sponsors";

/**
 * What their headings are called, in the languages of ITU and some others. Not "État", "Estado" or "País", which may be the
 * sponsor's column or the status.
 */
const COLUMNS: ReadonlyMap<string, ListColumn> = new Map(
  (Object.keys(HEADINGS) as ListColumn[]).flatMap((column) =>
    Object.values(HEADINGS[column]).flatMap((names) =>
      names.split(",").map((name) => [headingForm(name), column] as const),
    ),
  ),
);

/** Letters and digits of a heading count; the capital of "ı" is "I". */
function headingForm(heading: string): string {
  const letters = foldedWord(heading).replace(/[^\p{L}\p{N}]/gu, "");
  return letters.replaceAll("ı", "i");
}

/** A proposal of a table. What could not be read is left out and named in `problems`. */
export interface ListRow {
  /** The row of the table, from 1, that of the headings included. */
  row: number;
  key?: string;
  id?: ProposalId;
  values: Partial<Record<Exclude<ListColumn, "key" | "id">, string>>;
  sponsors: string[];
  targets: string[];
  /** The columns whose cell could not be read: they are left open, never filled from elsewhere. */
  unread: Set<ListColumn>;
  /** What a column with another heading may have, or one with an empty cell here: left open in a new file. */
  doubtful: Set<ListColumn>;
  problems: string[];
  /** Why the row cannot be imported at all. */
  fault?: string;
}

interface ProposalList {
  rows: ListRow[];
  /** On dates that can be read in two ways, and on columns. */
  notices: string[];
  /** The headings of columns that are not read. */
  unknown: string[];
  /** The columns that the table lacks, and that new proposals have from elsewhere. */
  defaulted: DefaultedColumn[];
}

/** Reads a table of proposals, its columns in any order; `opens` is the conference's first day. Fails without their headings. */
export function readList({ rows, isFrom1904 }: Sheet, opens?: Day): Parsed<ProposalList> {
  const [head = [], ...body] = rows;
  const columns = new Map<ListColumn, number>();
  const unknown: string[] = [];
  for (const [at, { text }] of head.entries()) {
    const column = columnNamed(text);
    const isUsed = text.trim() !== "" || body.some((cells) => (cells[at]?.text ?? "").trim() !== "");
    if (column === undefined && isUsed) unknown.push(tidy(text) || `number ${at + 1}, which has no heading`);
    if (column === undefined) continue;
    if (columns.has(column))
      return { ok: false, message: `two columns of the table are read as "${column}": rename one` };
    columns.set(column, at);
  }
  // "Номер" is the column of the IDs where no other one is.
  const ofNumber = columns.get("number");
  if (ofNumber !== undefined && !columns.has("id") && areMostly(body, ofNumber, NAMING[1]))
    columns.set("id", ofNumber).delete("number");
  const likely = likelyColumns(body, columns, head.length);
  const advice = new Map(
    [...likely].map(([column, at]) => [
      column,
      `the column ${tidy(head[at]?.text ?? "") || `number ${at + 1}`} may be that of ${column}: name it so`,
    ]),
  );
  if (!columns.has("id") && !columns.has("key") && !columns.has("title")) {
    const ofId = advice.get("id");
    return { ok: false, message: ofId === undefined ? NO_COLUMNS : `${NO_COLUMNS}; ${ofId}` };
  }
  const target = columns.get("target");
  const ofResolutions = target !== undefined && RESOLUTIONS.test(head[target]?.text ?? "");
  const dates = new Map<ListColumn, DateReader>();
  for (const column of DATES) {
    const at = columns.get(column);
    const cells = body.flatMap((each) => (at === undefined ? [] : (each[at] ?? EMPTY)));
    if (at !== undefined) dates.set(column, dateReader(cells, isFrom1904, opens));
  }
  const form = { columns, dates, likely, width: head.length, ofResolutions };
  const list = body.map((cells, index) => readRow(index + 2, cells, form));
  const notices = [...dates].flatMap(([column, { notices }]) => notices.map((each) => `${column}: ${each}`));
  for (const [column, toName] of advice)
    notices.push(column === "id" ? toName : `${toName}, or fill in what new proposals lack`);
  const defaulted = DEFAULTED.flatMap(([each]) => (columns.has(each) || likely.has(each) ? [] : [each]));
  return { ok: true, value: { rows: list, notices, unknown, defaulted } };
}

const NO_COLUMNS = `the first row names no column of proposals: their headings are ${Object.keys(HEADINGS).join(", ")}`;

const RESOLUTIONS = /^\s*(?:r[eé][sz]|резол|(?:ال)?قرار|决议|決議|nghị quyết|azimio)/iu;
const EMPTY: SheetCell = { text: "", isNumber: false };
const MOST_TRIED = 40;

/** The columns without a known heading whose cells are mostly a status, sponsors, or an ID: what else would be taken is not right. */
function likelyColumns(body: Sheet["rows"], columns: Columns, width: number): Columns {
  const likely = new Map<ListColumn, number>();
  const lacksName = !columns.has("id") && !columns.has("key");
  const isRead = new Set(columns.values());
  for (let at = 0; at < width; at += 1) {
    if (isRead.has(at)) continue;
    for (const [column, isOne] of lacksName ? [...DEFAULTED, NAMING] : DEFAULTED)
      if (!columns.has(column) && !likely.has(column) && areMostly(body, at, isOne)) likely.set(column, at);
  }
  return likely;
}

function areMostly(body: Sheet["rows"], at: number, isOne: (text: string) => boolean): boolean {
  const texts = body.flatMap((cells) => tidy(cells[at]?.text ?? "") || []).slice(0, MOST_TRIED);
  const count = texts.filter(isOne).length;
  return count > 0 && count * 2 >= texts.length;
}

/** What a new proposal has without such a column: "submitted", and the sponsors of its ID. */
const DEFAULTED: readonly (readonly [DefaultedColumn, (text: string) => boolean])[] = [
  ["status", (text) => wordOf("status", text, STATUSES).ok || adviceBetween("status", text) !== undefined],
  ["sponsors", (text) => readSponsorCell(text).every(({ ok }) => ok)],
];

const isDefaulted = (column: ListColumn) => DEFAULTED.some(([each]) => each === column);
/** What names the file of a new proposal. */
const NAMING: readonly [ListColumn, (text: string) => boolean] = ["id", (text) => readId(text).ok];

/** In a table the digits of another script are read; a file has those of ITU. */
const readId = (text: string): Parsed<ProposalId> => parseProposalId(withPlainDigits(text));

/** The column of a heading, which may be written in two languages: "Status / Statut". */
function columnNamed(heading: string): ListColumn | undefined {
  const whole = COLUMNS.get(headingForm(heading));
  if (whole !== undefined) return whole;
  const [first, ...others] = heading
    .split(/[/|()（）\n]/)
    .flatMap((part) => (headingForm(part) === "" ? [] : [COLUMNS.get(headingForm(part))]));
  return others.length > 0 && others.every((each) => each === first) ? first : undefined;
}

const DATES = ["submitted", "updated"] as const;

/** How the cells of a table are read. */
interface TableForm {
  dates: ReadonlyMap<ListColumn, DateReader>;
  columns: Columns;
  /** How many cells the first row has. */
  width: number;
  /** The columns that may be those of what the table lacks. */
  likely: Columns;
  /** The column of targets is called so. */
  ofResolutions: boolean;
}

function readRow(
  row: number,
  cells: readonly SheetCell[],
  { columns, dates, likely, width, ofResolutions }: TableForm,
): ListRow {
  const result: ListRow = {
    row,
    values: {},
    sponsors: [],
    targets: [],
    unread: new Set(),
    doubtful: new Set(),
    problems: [],
  };
  const stray = cells.findIndex(({ text }, at) => at >= width && text.trim() !== "");
  if (stray >= 0)
    result.fault = `row ${row} has a cell ${stray + 1}, and the first row ${width} headings: in a CSV a text with a comma or semicolon in it stands in quotes`;
  const id = readId(tidy(cells[columns.get("id") ?? -1]?.text ?? ""));
  for (const [column, at] of columns) {
    const cell = cells[at] ?? EMPTY;
    const text = tidy(cell.text);
    if (text === "" && isDefaulted(column)) result.doubtful.add(column);
    if (text === "") continue;
    if (column === "key") result.key = text;
    else if (column === "id") readInto(result, column, id, text, (value) => (result.id = value));
    else if (column === "sponsors") readSponsors(result, cell.text, id);
    else if (column === "target") readTargets(result, cell.text, ofResolutions);
    else {
      const read = dates.get(column)?.read(cell) ?? valueOfColumn(column, text);
      readInto(result, column, read, text, (value) => (result.values[column] = value));
    }
  }
  for (const [column, at] of likely)
    if (isDefaulted(column) || tidy(cells[at]?.text ?? "") !== "") result.doubtful.add(column);
  return result;
}

/** Takes a value that can be read, or the one that is meant; of any other, the reason, with the words of the cell as the table has them. */
function readInto<T>(
  { problems, unread }: ListRow,
  column: ListColumn,
  parsed: Parsed<T>,
  cell: string,
  take: (value: T) => void,
): void {
  if (parsed.ok) take(parsed.value);
  else {
    unread.add(column);
    const meant = parsed.suggestion === undefined ? "" : `; did you mean "${parsed.suggestion}"?`;
    const message = parsed.message.replace(/(?<=^(?:\S+ )?")[^"]+/, (words) => asInCell(words, cell));
    problems.push(`${column}: ${message}${meant}`);
  }
}

function valueOfColumn(column: ListColumn, text: string): Parsed<string> {
  if (column === "status") return wordOf(column, text, STATUSES);
  if (column === "position") return wordOf(column, text, POSITIONS);
  if (column === "action") return wordOf(column, text.replace(/[()*]/g, ""), ACTIONS);
  if (column === "number") return parseMeant(text, readOwnNumber);
  if (column !== "document") return { ok: true, value: text };
  const parsed = parseMeant(text, parseDocumentReference);
  return parsed.ok ? { ok: true, value: printDocumentReference(parsed.value) } : parsed;
}

function readSponsors(row: ListRow, cell: string, id: Parsed<ProposalId>): void {
  const codes: string[] = [];
  for (const each of readSponsorCell(cell, id.ok ? id.value.sponsors : []))
    readInto(row, "sponsors", each, cell, (code) => codes.push(code));
  // A part of the sponsors would look like all of them.
  row.sponsors = row.unread.has("sponsors") ? [] : [...new Set(codes)];
}

function readTargets(row: ListRow, cell: string, ofResolutions: boolean): void {
  readInto(row, "target", readTargetCell(cell, ofResolutions), cell, ({ values, left }) => {
    row.targets = values;
    for (const words of left)
      row.problems.push(`target: "${asInCell(words, cell)}" is left out, since ${values.join("; ")} is read`);
  });
}
