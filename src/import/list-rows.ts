import { parseRecordDate, readDateInDigits } from "../corpus/schema/calendar-date.ts";
import { adviceBetween, likelyWords, wordMeant } from "../corpus/schema/other-words.ts";
import { readOwnNumber } from "../corpus/schema/reference-parsers.ts";
import { ACTIONS, POSITIONS, STATUSES } from "../corpus/types.ts";
import { closest } from "../itu/did-you-mean.ts";
import { parseDocumentReference, printDocumentReference } from "../itu/document-reference.ts";
import type { Parsed } from "../itu/parsed.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { readSponsorCell, readTargetCell } from "./cell-values.ts";
import { tidy } from "./paragraph-text.ts";
import type { Sheet, SheetCell } from "./read-sheet.ts";

/**
 * The columns that are read, and what else their headings are called, also in French, Spanish, Portuguese and Russian; letters
 * and digits count. Not "État" or "Estado", which may be the sponsor's column.
 */
const HEADINGS = {
  key: "key",
  id: "id proposalid proposal proposalno proposalnumber ituid",
  number: "number ownnumber groupnumber numéro número номер",
  title: "title name subject titre intitulé título titulo название",
  issue: "issue topic thème tema тема",
  sponsors:
    "sponsors sponsor source proposedby submittedby proponent proponents origin auteurs auteur " +
    "origine proposants autores autor proponentes origen авторы",
  target:
    "target resolution text provision actson res cible texte résolution texto resolución resolução " +
    "текст резолюция",
  action: "action acción ação действие",
  document: "document doc docno documentno documentnumber documento документ",
  status: "status statut статус",
  position: "position posición posição позиция",
  submitted:
    "submitted date submittedon datesubmitted submissiondate soumisle datedesoumission fecha " +
    "fechadepresentación дата",
  updated: "updated lastupdated updatedon misàjour actualizado atualizado обновлено",
  outcome: "outcome result résultat resultado результат",
  summary: "summary description résumé resumen resumo описание",
} as const;
export type ListColumn = keyof typeof HEADINGS;
const COLUMNS: ReadonlyMap<string, ListColumn> = new Map(
  (Object.keys(HEADINGS) as ListColumn[]).flatMap((column) =>
    HEADINGS[column].split(" ").map((name) => [name, column] as const),
  ),
);

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
  problems: string[];
  /** Why the row cannot be imported at all. */
  fault?: string;
}

interface ProposalList {
  rows: ListRow[];
  /** How dates such as 10/11/2026 are read, for each column that has some. */
  dates: string[];
  /** The headings of columns that are not read. */
  unknown: string[];
}

/** Reads a table of proposals, its columns in any order. Fails where its headings are not those of proposals. */
export function readList({ rows, isFrom1904 }: Sheet): Parsed<ProposalList> {
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
  if (!columns.has("id") && !columns.has("key") && !columns.has("title")) {
    return {
      ok: false,
      message: `the first row names no column of proposals: their headings are ${Object.keys(HEADINGS).join(", ")}`,
    };
  }
  const target = columns.get("target");
  const ofResolutions = target !== undefined && /^\s*r[eé]s/i.test(head[target]?.text ?? "");
  const orders = new Map<ListColumn, DateOrders>();
  for (const column of DATES) {
    const at = columns.get(column);
    if (at !== undefined) orders.set(column, ordersOf(body.map((cells) => tidy(cells[at]?.text ?? ""))));
  }
  const list = body.map((cells, index) =>
    readRow(index + 2, cells, { columns, width: head.length, isFrom1904, ofResolutions, orders }),
  );
  return { ok: true, value: { rows: list, dates: [...orders].flatMap(sentencesOn), unknown } };
}

function columnNamed(heading: string): ListColumn | undefined {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return COLUMNS.get(plain);
}

const DATES = ["submitted", "updated"] as const;

/** What is first in the dates of a column, by the sign between their parts; the row that shows it; whether others need it. */
type DateOrders = ReadonlyMap<string, { order: "day" | "month"; row: number; isNeeded: boolean }>;

/** Decided by the dates that can be read in one way only, unless they contradict each other. */
function ordersOf(texts: readonly string[]): DateOrders {
  const dates = texts.flatMap((text, index) => ({ row: index + 2, date: readDateInDigits(text) }));
  const orders = new Map<string, { order: "day" | "month"; row: number; isNeeded: boolean }>();
  for (const sign of ["/", "-"]) {
    const own = dates.filter(({ date }) => date?.sign === sign);
    const byDay = own.find(({ date }) => date?.monthFirst === undefined && date?.dayFirst !== undefined);
    const byMonth = own.find(({ date }) => date?.dayFirst === undefined && date?.monthFirst !== undefined);
    const row = byDay?.row ?? byMonth?.row;
    if (row === undefined || (byDay !== undefined && byMonth !== undefined)) continue;
    const isNeeded = own.some(({ date }) => date?.dayFirst !== undefined && date.monthFirst !== undefined);
    orders.set(sign, { order: byDay === undefined ? "month" : "day", row, isNeeded });
  }
  return orders;
}

function sentencesOn([column, orders]: readonly [ListColumn, DateOrders]): string[] {
  return [...orders].flatMap(([sign, { order, row, isNeeded }]) =>
    isNeeded
      ? `${column}: in dates such as 10${sign}11${sign}2026 the ${order} is read first, as in row ${row}`
      : [],
  );
}

/** How the cells of a table are read. */
interface TableForm {
  orders: ReadonlyMap<ListColumn, DateOrders>;
  columns: ReadonlyMap<ListColumn, number>;
  /** How many cells the first row has. */
  width: number;
  isFrom1904: boolean;
  /** The column of targets is called so. */
  ofResolutions: boolean;
}

function readRow(
  row: number,
  cells: readonly SheetCell[],
  { columns, orders, width, isFrom1904, ofResolutions }: TableForm,
): ListRow {
  const result: ListRow = { row, values: {}, sponsors: [], targets: [], unread: new Set(), problems: [] };
  const stray = cells.findIndex(({ text }, at) => at >= width && text.trim() !== "");
  if (stray >= 0) {
    result.fault = `row ${row} has a cell ${stray + 1}, and the first row ${width} headings: in a CSV a text with a comma or semicolon in it stands in quotes`;
  }
  for (const [column, at] of columns) {
    const cell = cells[at];
    const text = tidy(cell?.text ?? "");
    if (cell === undefined || text === "") continue;
    if (column === "key") result.key = text;
    else if (column === "id") readInto(result, column, parseProposalId(text), (id) => (result.id = id));
    else if (column === "sponsors") readSponsors(result, cell.text);
    else if (column === "target") readTargets(result, cell.text, ofResolutions);
    else if (column === "submitted" || column === "updated") {
      readInto(
        result,
        column,
        dateOf({ ...cell, text }, isFrom1904, orders.get(column)),
        (date) => (result.values[column] = date),
      );
    } else readInto(result, column, valueOfColumn(column, text), (value) => (result.values[column] = value));
  }
  return result;
}

/** Takes a value that can be read, or the one that is meant; of any other, the reason. */
function readInto<T>(
  { problems, unread }: ListRow,
  column: ListColumn,
  parsed: Parsed<T>,
  take: (value: T) => void,
): void {
  if (parsed.ok) {
    take(parsed.value);
    return;
  }
  unread.add(column);
  problems.push(
    `${column}: ${parsed.message}${parsed.suggestion === undefined ? "" : `; did you mean "${parsed.suggestion}"?`}`,
  );
}

function valueOfColumn(column: ListColumn, text: string): Parsed<string> {
  if (column === "status") return wordOf(column, text, STATUSES);
  if (column === "position") return wordOf(column, text, POSITIONS);
  if (column === "action") return wordOf(column, text.replace(/[()*]/g, ""), ACTIONS);
  if (column === "number") return meant(readOwnNumber(text), readOwnNumber);
  if (column !== "document") return { ok: true, value: text };
  const parsed = meant(parseDocumentReference(text), parseDocumentReference);
  return parsed.ok ? { ok: true, value: printDocumentReference(parsed.value) } : parsed;
}

/** A word of a closed list, or another one that `check --fix` replaces by it. */
function wordOf(rule: string, text: string, words: readonly string[]): Parsed<string> {
  const found = wordMeant(rule, text, words);
  if (found !== undefined) return { ok: true, value: found };
  const advice = adviceBetween(rule, text);
  const message = `"${text}" is not one of ${words.join(", ")}`;
  if (advice !== undefined) return { ok: false, message: `${message}: ${advice}` };
  const near = closest(text, likelyWords(text, words));
  return { ok: false, message, ...(near !== undefined && { suggestion: near }) };
}

/** What a text means where it is written otherwise in one way only. */
function meant<T>(parsed: Parsed<T>, parse: (text: string) => Parsed<T>): Parsed<T> {
  return parsed.ok || parsed.suggestion === undefined ? parsed : parse(parsed.suggestion);
}

function dateOf({ text, isNumber }: SheetCell, isFrom1904: boolean, orders?: DateOrders): Parsed<string> {
  const serial = isNumber ? Math.floor(Number(text)) : Number.NaN;
  if (serial > 10_000 && serial < 100_000) {
    const days = serial + (isFrom1904 ? 1_462 : 0) - 25_569;
    return { ok: true, value: new Date(days * 86_400_000).toISOString().slice(0, 10) };
  }
  const date = readDateInDigits(text);
  const order = date === undefined ? undefined : orders?.get(date.sign)?.order;
  const value = order === "day" ? date?.dayFirst : order === "month" ? date?.monthFirst : undefined;
  return value === undefined ? meant(parseRecordDate(text), parseRecordDate) : { ok: true, value };
}

function readSponsors(row: ListRow, cell: string): void {
  const codes: string[] = [];
  for (const each of readSponsorCell(cell)) readInto(row, "sponsors", each, (code) => codes.push(code));
  // A part of the sponsors would look like all of them.
  row.sponsors = row.unread.has("sponsors") ? [] : [...new Set(codes)];
}

function readTargets(row: ListRow, cell: string, ofResolutions: boolean): void {
  readInto(row, "target", readTargetCell(cell, ofResolutions), ({ values, left }) => {
    row.targets = values;
    for (const words of left)
      row.problems.push(`target: "${words}" is left out, since ${values.join("; ")} is read`);
  });
}
