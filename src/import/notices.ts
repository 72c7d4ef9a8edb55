import { withComposedLetters } from "../corpus/characters/code-points.ts";
import { hasLabelForm } from "../corpus/sections/label-forms.ts";
import { treatyLabelMeaning } from "../corpus/sections/label-lines.ts";
import { beginningOf, fromDifference } from "../finding.ts";
import { baseOfDocument, type DocumentReference, printDocumentReference } from "../itu/document-reference.ts";
import { printTarget } from "../itu/target.ts";
import type { AuthoredChange, WordDocument } from "../word/document.ts";
import type { Letterhead, NamedDocument } from "./letterhead.ts";
import type { ListColumn, ListRow } from "./list-rows.ts";
import { referenceIn } from "./paragraph-text.ts";
import type { DocumentParts, ProposalLine } from "./proposal-parts.ts";
import { dataTables, notShownOf } from "./table-shape.ts";

/** Whether an ID is of another document than the one it is in, which may contain its own addenda. */
export function doubtOf(
  { id }: ProposalLine,
  document: DocumentReference | undefined,
  isInHead: boolean,
): string | undefined {
  if (document === undefined || baseOfDocument(document) === baseOfDocument(id.document)) return undefined;
  const isAddendum = document.parts.some(({ kind }) => kind === "Add");
  if (document.number === id.document.number && !isAddendum) return undefined;
  const [own, other] = [id.document, document].map(printDocumentReference);
  return `its ID is of document ${own}, and the ${isInHead ? "letterhead" : "file's name"} of ${other}: correct the one that is wrong`;
}

/** The letterhead and the name of a file may state two documents. */
export function noticesOfNumbers(head: Letterhead, named: NamedDocument): string[] {
  if (head.document === undefined || named.document === undefined) return [];
  const [inHead, inName] = [printDocumentReference(head.document), printDocumentReference(named.document)];
  if (inHead === inName) return [];
  return [`the letterhead is that of document ${inHead}, the file's name that of ${inName}`];
}

/** What the letterhead of a document with proposals lacks; a date that is left out is `doubtful`. */
export function noticesOfLetterhead({ document, date, source }: Letterhead, doubtful?: string): string[] {
  const noDate = doubtful === undefined ? "the letterhead has no date" : `letterhead: ${doubtful} Left out`;
  return [
    ...(document === undefined
      ? ["the letterhead names no document: taken from the file's name or the IDs"]
      : []),
    ...(date === undefined ? [`${noDate}: fill in "submitted"`] : []),
    ...(source === undefined ? ["no paragraph names the source: sponsors are those of the IDs"] : []),
  ];
}

/** What was found in a document without proposals, for the person who makes a file of it. */
export function foundOf(
  head: Letterhead,
  language: string | undefined,
  { before, marking }: DocumentParts,
): string[] {
  const target = before.map(referenceIn).find((each) => each !== undefined);
  const found = [
    head.document === undefined ? [] : [`document ${printDocumentReference(head.document)}`],
    head.date === undefined ? [] : [`date ${head.date}`],
    head.source === undefined ? [] : [`source ${head.source.codes.join(", ") || "(in words)"}`],
    language === undefined ? [] : [`language ${language}`],
    target === undefined ? [] : [`a heading of ${printTarget(target)}`],
    marking === "tracked" ? ["tracked changes"] : [],
  ].flat();
  return found.length === 0 ? [] : [`what was found: ${found.join(", ")}`];
}

/** What the reader should know of the document as a whole. */
export function noticesOfDocument({ leftOut }: WordDocument, parts: DocumentParts): string[] {
  const notices: string[] = [];
  if (parts.proposals.length === 0) {
    notices.push(
      'no proposal was found: each begins with a line of its action and its ID, "MOD  RCC/62A1/5"; make a file with plenibrief new proposal',
    );
  }
  for (const words of parts.unread)
    notices.push(
      `"${beginningOf(words, LONGEST_QUOTED)}" is not imported, nor what is below it: it is meant as the first line of a proposal, and has no ID, or several; make a file of each with plenibrief new proposal`,
    );
  for (const { id } of parts.struckOut)
    notices.push(`${id.printed} is struck out in this document: not imported`);
  if (parts.marking === "formats") {
    notices.push(
      "changes are marked by underline and strike-through only: compare the texts with the document",
    );
  }
  notices.push(...noticesOfTables(parts));
  const kinds = [
    [leftOut.pictures, "picture", "pictures"],
    [leftOut.hidden, "hidden text", "hidden texts"],
    [leftOut.comments, "comment", "comments"],
    [leftOut.embedded, "part or symbol in another format", "parts or symbols in other formats"],
  ] as const;
  const left = kinds.flatMap(([count, one, several]) => (count === 0 ? [] : [counted(count, one, several)]));
  if (left.length > 0) notices.push(`left out: ${left.join(", ")}`);
  return notices;
}

/** The proposals with tables of data, and those whose reasons have a table, which is not certainly a part of them. */
function noticesOfTables({ proposals }: DocumentParts): string[] {
  return proposals.flatMap(({ line, current, proposed, hasTableInReasons }) => {
    const lost = `${line.id.printed} has a table in its reasons or behind them: neither it nor what follows it was read; add it by hand where it belongs to them`;
    const ofReasons = hasTableInReasons ? [lost] : [];
    if (line.action === "SUP" || line.action === "NOC") return ofReasons;
    const [old = [], now = []] = [current, proposed].map(({ blocks }) => dataTables(blocks));
    const tables = now.length === 0 ? old : now;
    if (tables.length === 0) return ofReasons;
    const notShown = notShownOf(tables).join(", ");
    const what = `${counted(tables.length, "table", "tables")}${notShown === "" ? "" : `, with ${notShown}`}`;
    return [
      `${line.id.printed} has ${what}: each row is a line with "|" at the borders of its cells; compare the figures with the document`,
      ...ofReasons,
    ];
  });
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

const MOST_AUTHORS = 10;
const MOST_IDS = 3;
const LONGEST_QUOTED = 60;

/** Whose tracked changes are where, where they are of several authors: all of them are read as the sponsor's. */
export function noticesOfAuthors(changes: readonly AuthoredChange[], { proposals }: DocumentParts): string[] {
  const authors = new Map<string, { words: string; places: Set<string> }>();
  let at = 0;
  for (const { author, block, words } of changes) {
    if (words.trim() === "") continue;
    while (block !== undefined && at < proposals.length && (proposals[at]?.end ?? 0) <= block) at += 1;
    const part = proposals[at];
    const isInside = block === undefined || (part !== undefined && part.start <= block);
    if (!isInside) continue;
    const known = authors.get(author) ?? { words: words.trim(), places: new Set() };
    known.places.add(block === undefined ? "a note" : (part?.line.id.printed ?? ""));
    authors.set(author, known);
  }
  if (authors.size < 2) return [];
  const listed = [...authors].slice(0, MOST_AUTHORS).map(([author, { words, places }]) => {
    const [first, more] = [[...places].slice(0, MOST_IDS), places.size - MOST_IDS];
    const where = more > 0 ? `${first.join(", ")} and ${more} more` : first.join(", ");
    return `${author || "no name"} in ${where}, first ${quoted(words)}`;
  });
  const rest = authors.size > MOST_AUTHORS ? `; and ${authors.size - MOST_AUTHORS} more` : "";
  return [
    `tracked changes of ${authors.size} authors are all read as the sponsor's: ${listed.join("; ")}${rest}`,
  ];
}

function quoted(words: string): string {
  return `"${beginningOf(words.replace(/\s+/g, " "), LONGEST_QUOTED)}"`;
}

const MOST_REMARKS = 20;

/** The words of a proposal. */
interface ProposalWords {
  line: ProposalLine;
  title?: string;
  current?: string;
  proposed?: string;
  reasons: readonly string[];
}

/** Lines of the texts that look like a remark of somebody: they would be published as words of the sponsor. */
export function noticesOfRemarks(proposals: readonly ProposalWords[]): string[] {
  const found: string[] = [];
  for (const { line, title = "", current = "", proposed = "", reasons } of proposals) {
    const seen = new Set<string>();
    for (const [name, text] of [
      ["title", title],
      ["proposed", proposed],
      ["current", current],
      ["reasons", reasons.join("\n")],
    ] as const) {
      for (const [index, written] of withComposedLetters(text).split("\n").entries()) {
        if (seen.has(written) || !partsOfLine(written).some(looksLikeRemark)) continue;
        seen.add(written);
        found.push(`${line.id.printed}, ${name}, line ${index + 1}: ${quoted(written)}`);
      }
    }
  }
  if (found.length === 0) return [];
  const more = found.length - MOST_REMARKS;
  const all = [...found.slice(0, MOST_REMARKS), ...(more > 0 ? [`and ${more} more`] : [])];
  return [
    "these lines look like remarks, and everybody reads the texts: take out what is not the sponsor's",
    ...all,
  ];
}

/** A word or two with a capital before a colon, or before a dash; in brackets, any word. */
const LABEL =
  /^[\s>*_~^•–—-]{0,8}(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2}\s?[:：]|\p{Lu}[\p{Ll}\p{M}]{2,20}\s[–—-]\s)/u;
const BRACKETED = /[([{【（［][^()[\]{}\d]{2,60}[:：]/u;

/** The cells of a row, the lines of a cell, and their sentences. */
function partsOfLine(line: string): string[] {
  return line.split(/\s?\|\s?| \/ |(?<=[.!?…]["'”»)\]]?)\s+(?=['‘’ʻʼ]?\p{Lu}|[[(])/u);
}

function looksLikeRemark(text: string): boolean {
  if (treatyLabelMeaning(text) !== undefined) return true;
  if (BRACKETED.test(text) && hasLabelForm(text)) return true;
  const label = LABEL.exec(text)?.[0];
  // Headings and calls of a resolution are in capitals, or begin small.
  if (label === undefined || label === label.toUpperCase()) return false;
  return hasLabelForm(label.replace(/\s[–—-]\s$/u, ": ").padEnd(label.length + 2, " x"));
}

/** What a row has in a column that no table changes, and what the record has, where that is something else. */
export interface Difference {
  column: ListColumn;
  now: string | undefined;
  known: string | undefined;
}

export const LONGEST_CELL = 80;

/** Both values, and what to do: the table may be the older of the two. */
export function noticeOfColumns(
  left: readonly Difference[],
  { row, values: { updated } }: ListRow,
  isOld: boolean,
  isPublic: boolean,
): string {
  const isMany = left.length > 1 || left[0]?.column === "sponsors";
  const details = left.map(({ column, now, known }) => {
    const name = left.length > 1 ? `${column} ` : "";
    const inRow = now === undefined ? "cannot be read" : quotedCell(now, isPublic ? known : undefined);
    const onRecord = known === undefined ? "" : quotedCell(known, now);
    // Of what not everybody may read, and of the text of a file, nothing is repeated.
    return `${name}${inRow} in row ${row}${onRecord !== "" && isPublic ? `, ${onRecord} on record` : ""}`;
  });
  const advice = isOld
    ? `the row was updated on ${updated}, before the latest entry on record: change the file by hand only where the record is wrong`
    : "where the table is the newer one, change the file by hand";
  return `its ${left.map(({ column }) => column).join(", ")} ${isMany ? "differ" : "differs"} from the record (${details.join("; ")}): ${advice}`;
}

/** A value as far as a message quotes it, from where it differs from another one. */
function quotedCell(value: string, other = ""): string {
  const differing =
    other === "" ? value : fromDifference(value, (part) => other.startsWith(part), LONGEST_CELL);
  return `"${beginningOf(differing, LONGEST_CELL)}"`;
}
