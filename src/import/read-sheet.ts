import { withoutNeedlessMarks } from "../corpus/characters/invisible-characters.ts";
import { placeOfYear } from "../corpus/fixes/written-values.ts";
import { doubtOfYear, isNear } from "../corpus/record-date.ts";
import { languagesShown, shortDate } from "../corpus/schema/ambiguous-dates.ts";
import { type DateInDigits, parseRecordDate, readDateInDigits } from "../corpus/schema/calendar-date.ts";
import type { Day } from "../corpus/types.ts";
import type { Parsed } from "../finding.ts";
import { openPackage, type Package, PackageError } from "../word/package.ts";
import { relationsOf } from "../word/read-word.ts";
import { child, readTree, readXml, type Step, type XmlElement, type XmlHandler } from "../word/xml.ts";
import { parseMeant } from "./cell-values.ts";
import { tidy } from "./paragraph-text.ts";

/** A cell of a table; a number of a spreadsheet may be a date. */
export interface SheetCell {
  text: string;
  isNumber: boolean;
}

/** A table: its rows from the first one that has a text. */
export interface Sheet {
  rows: readonly (readonly SheetCell[])[];
  /** The day that number 0 stands for: that of Windows, or that of old Macs. */
  isFrom1904: boolean;
}

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

/** Reads a CSV or the first sheet of an XLSX. @throws PackageError with what to do */
export function readSheet(bytes: Uint8Array, checkTime?: () => void): Sheet {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new PackageError(
      "the table is in the old .xls format, or has a password: save it as .xlsx without one",
    );
  const sheet = isArchive ? readWorkbook(openPackage(bytes), checkTime) : readCsv(bytes);
  const rows = sheet.rows.filter((row) => row.some(({ text }) => text.trim() !== ""));
  if (rows.length > MOST_ROWS)
    throw new PackageError(`the table has ${rows.length} rows; the most is ${MOST_ROWS}`);
  // Marks of direction around codes and dates are not read, as in the keys of a file.
  const read = (cell: SheetCell) => ({ ...cell, text: withoutNeedlessMarks(cell.text) });
  return { ...sheet, rows: rows.map((row) => row.map(read)) };
}

/** Commas, semicolons or tabs between cells: whichever the first line has most of; all else as RFC 4180 has it. */
function readCsv(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  const [opening = ""] = text.split(/[\r\n]/, 1);
  const cells = (sign: string) => opening.split(sign).length;
  const [separator = ","] = [",", ";", "\t"].toSorted((a, b) => cells(b) - cells(a));
  const rows: SheetCell[][] = [[]];
  for (let at = 0; at < text.length; ) {
    let value = "";
    if (text[at] === '"') {
      const end = endOfQuotes(text, at + 1);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
    value += text.slice(start, at);
    const row = rows.at(-1);
    row?.push({ text: withoutGuard(value), isNumber: false });
    if (text[at] !== separator) rows.push([]);
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if ((row?.length ?? 0) > MOST_COLUMNS || rows.length > MOST_ROWS * 2) throw tooLarge();
  }
  return { rows, isFrom1904: false };
}

/** Where the closing quote stands, or the end of the text where there is none. */
function endOfQuotes(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

/** The apostrophe by which a cell of a CSV is no formula is not part of its text. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[\s"]*[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20])/u, "");
}

function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isLittle ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError("the table is not in UTF-8: save it as XLSX, or as CSV in UTF-8");
  }
}

function tooLarge(): PackageError {
  return new PackageError(`the table is too large: the most is ${MOST_ROWS} rows of ${MOST_COLUMNS} columns`);
}

const WORKBOOK = "xl/workbook.xml";
function readWorkbook(archive: Package, checkTime: (() => void) | undefined): Sheet {
  const bytes = archive.part(WORKBOOK);
  const workbook = bytes === undefined ? undefined : readTree(bytes, checkTime);
  const first = child(workbook && child(workbook, "x:sheets"), "x:sheet")?.attributes.get("id");
  const relation = relationsOf(archive, WORKBOOK, checkTime).find(({ id }) => id === first);
  const sheet = archive.part(relation?.target ?? "");
  if (workbook === undefined || sheet === undefined)
    throw new PackageError("the file is no spreadsheet: it has no sheet");
  const shared = archive.part("xl/sharedStrings.xml");
  const texts = shared === undefined ? [] : readTree(shared, checkTime).children.map(textOf);
  const handler = new SheetReader(texts);
  readXml(sheet, handler, checkTime);
  const from1904 = child(workbook, "x:workbookPr")?.attributes.get("date1904") ?? "0";
  return { rows: handler.rows, isFrom1904: /^(?:1|true)$/.test(from1904) };
}

/** The words of a text in runs; how they are read aloud is no part of it. */
function textOf(item: XmlElement): string {
  return item.children
    .map((each) => (each.name === "x:t" ? each.text : each.name === "x:r" ? textOf(each) : ""))
    .join("");
}

/** Collects the rows of a sheet one by one. Formulas are never looked at, only what they last resulted in. */
class SheetReader implements XmlHandler {
  readonly rows: SheetCell[][] = [];
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  open(name: string): Step {
    return name === "x:row" ? "collect" : name === "x:worksheet" || name === "x:sheetData" ? "enter" : "skip";
  }

  close(): void {}

  text(): void {}

  collected(row: XmlElement): void {
    const cells: SheetCell[] = [];
    for (const cell of row.children.filter(({ name }) => name === "x:c")) {
      const at = columnOf(cell.attributes.get("r") ?? "") ?? cells.length;
      if (at >= MOST_COLUMNS) continue;
      while (cells.length < at) cells.push({ text: "", isNumber: false });
      cells[at] = this.#cell(cell);
    }
    this.rows.push(cells);
    if (this.rows.length > MOST_ROWS * 2) throw tooLarge();
  }

  #cell(cell: XmlElement): SheetCell {
    const type = cell.attributes.get("t") ?? "n";
    const value = child(cell, "x:v")?.text ?? "";
    if (type === "s") return { text: this.#texts[Number(value)] ?? "", isNumber: false };
    if (type === "inlineStr") return { text: textOf(child(cell, "x:is") ?? cell), isNumber: false };
    return { text: type === "e" ? "" : value, isNumber: type === "n" };
  }
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads the dates of one column. */
export interface DateReader {
  read(cell: SheetCell): Parsed<string>;
  /** How dates that can be read in two ways are read, for each sign between their parts. */
  notices: string[];
}

/** Of dates that can be read in two ways, those of the column that can be read in one decide, unless they contradict each other. A date years from `opens`, the first day of the conference, is not read. */
export function dateReader(cells: readonly SheetCell[], isFrom1904: boolean, opens?: Day): DateReader {
  const isOne = (day: string) => opens !== undefined && isNear(day, opens);
  const years = new Set(cells.map(({ text }) => placeOfYear(tidy(text), opens)));
  const isLast = years.has("last") && !years.has("first");
  // A year that is far from the conference decides nothing.
  const whole = (text: string) => {
    const date = shortDate(text);
    if (date === undefined || !isLast || !isOne(`20${date.last}-12-31`)) return text;
    return `${date.first}${date.sign}${date.middle}${date.sign}20${date.last}`;
  };
  const dates = cells.map(({ text }) => readDateInDigits(whole(tidy(text))));
  const languages = languagesShown(cells.map(({ text }) => text));
  const firsts = new Map<string, "day" | "month">();
  const notices: string[] = [];
  for (const sign of ["/", "-"]) {
    const hasOnly = (one: "dayFirst" | "monthFirst", other: "dayFirst" | "monthFirst") =>
      dates.findIndex((date) => date?.sign === sign && date[one] !== undefined && date[other] === undefined);
    const [byDay, byMonth] = [hasOnly("dayFirst", "monthFirst"), hasOnly("monthFirst", "dayFirst")];
    if (byDay >= 0 === byMonth >= 0) continue;
    const first = byDay >= 0 ? "day" : "month";
    firsts.set(sign, first);
    if (dates.some((date) => date?.sign === sign && date.dayFirst && date.monthFirst))
      notices.push(
        `in dates such as 10${sign}11${sign}2026 the ${first} is read first, as in row ${Math.max(byDay, byMonth) + 2}`,
      );
  }
  const dayOf = ({ text, isNumber }: SheetCell): string | undefined => {
    const serial = isNumber ? Math.floor(Number(text)) : Number.NaN;
    return serial > 10_000 && serial < 100_000 ? dayOfNumber(serial, isFrom1904) : undefined;
  };
  const days = cells.flatMap((cell) => dayOf(cell) ?? []);
  const leftAt = dates.findIndex(isOfOneReading);
  const leftAsText = tidy(cells[leftAt]?.text ?? "");
  const mayBeSwapped = leftAt >= 0 && days.every((day) => swapped(day) !== undefined);
  const read = (cell: SheetCell): Parsed<string> => {
    const day = dayOf(cell);
    if (day !== undefined) {
      const other = mayBeSwapped ? swapped(day) : day;
      if (other === day) return parseRecordDate(day);
      const message = `the spreadsheet has ${day}, which may be ${other}: it could not read "${leftAsText}", so that it may have taken the day for the month; write the date as YYYY-MM-DD`;
      return { ok: false, message };
    }
    const text = whole(tidy(cell.text));
    const date = readDateInDigits(text);
    const first = firsts.get(date?.sign ?? "");
    const value = first === "day" ? date?.dayFirst : first === "month" ? date?.monthFirst : undefined;
    if (value !== undefined) return { ok: true, value };
    return parseMeant(text, (each) => parseRecordDate(each, languages));
  };
  return { read: (cell) => nearOnly(read(cell), opens), notices };
}

/** A spreadsheet takes a date of another calendar for one of the common calendar. */
function nearOnly(parsed: Parsed<string>, opens: Day | undefined): Parsed<string> {
  const message = parsed.ok && opens !== undefined ? doubtOfYear(parsed.value, opens) : undefined;
  return message === undefined ? parsed : { ok: false, message };
}

/** A date that a spreadsheet with the other order of day and month does not take for one: "25/10/2026". */
function isOfOneReading(date: DateInDigits | undefined): boolean {
  return date !== undefined && (date.dayFirst === undefined) !== (date.monthFirst === undefined);
}

/** A day with its day and month the other way round; undefined where that is none, as of 25 October. */
function swapped(day: string): string | undefined {
  const [year, month, date = ""] = day.split("-");
  return Number(date) > 12 ? undefined : `${year}-${date}-${month}`;
}

function dayOfNumber(serial: number, isFrom1904: boolean): string {
  return new Date((serial + (isFrom1904 ? 1_462 : 0) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
