import { parseRecordDate } from "../corpus/schema/calendar-date.ts";
import {
  type DocumentPart,
  type DocumentReference,
  parseDocumentReference,
  readCompactReference,
} from "../itu/document-reference.ts";
import { withPlainDigits } from "../itu/letter-forms.ts";
import { sponsorCode } from "../itu/sponsors.ts";
import { separated } from "../itu/written-names.ts";
import { CLAUSE_ENDS, COMMAS } from "../normal-form.ts";
import { type Paragraph, wordsOf } from "../word/document.ts";
import languageNames from "./data/language-names.json" with { type: "json" };
import {
  conferenceOfFileName,
  conferenceOfLine,
  DOCUMENT,
  DOCUMENT_PARTS,
  type ItuLanguage,
  languageOfLetter,
} from "./itu-words.ts";
import { plainText, styleKey, tidy } from "./paragraph-text.ts";

/** What the name of a file states about the document in it. */
export interface NamedDocument {
  /** The conference that it is a document of, `PP-22`, `WRC-27`. */
  conference?: string;
  document?: DocumentReference;
  language?: ItuLanguage;
}

/** `S22-PP-C-0044!A1R2!MSW-F`: series and year, meeting, kind, number, parts, format and language. */
const NAME =
  /^[A-Z](\d{2})-([A-Z0-9.]{1,12})-(?:C|DT|ADM|INF)-0{0,3}(\d{1,5})(?:!((?:[RAC]\d{1,3}-?){0,4})!?)?(?:[A-Z]{3})?(?:-([EFSRAC]))?$/i;

/** Reads the name that ITU gives a file; of any other name, nothing. */
export function readFileName(name: string): NamedDocument {
  const bare = name.replace(/\.(?:docx|docm|doc)$/i, "").replace(/\s*\(\d{1,2}\)$/, "");
  const match = NAME.exec(bare);
  if (match === null) return {};
  const [, year = "", meeting = "", number = "", parts = "", letter] = match;
  const document = readCompactReference(`${number}${parts.replaceAll("-", "")}`);
  const language = languageOfLetter(letter);
  return {
    conference: conferenceOfFileName(meeting, year),
    ...(document !== undefined && { document }),
    ...(language !== undefined && { language }),
  };
}

/** Higher for each later revision or corrigendum of a document. */
export function revisionNumber(document: string): number {
  const parsed = parseDocumentReference(document);
  const parts = parsed.ok ? parsed.value.parts : [];
  const last = (kind: string) =>
    Math.max(0, ...parts.filter((part) => part.kind === kind).map(({ number }) => number));
  return last("Rev") * 1_000 + last("Corr");
}

/** What is above the text of a document; what was not found is left out. */
export interface Letterhead {
  /** The conference that it is a document of, `PP-22`, `WRC-27`. */
  conference?: string;
  document?: DocumentReference;
  language?: ItuLanguage;
  /** The languages of the original that it names, where this may be a translation. */
  originals?: string[];
  /** The day on which it was issued. */
  date?: string;
  /** Who submits it, where a paragraph names the source. */
  source?: NamedSource;
}

/** A letterhead is no longer than this, in paragraphs. */
const LONGEST = 40;
/** No line of a letterhead that contains a date or a number of a document is longer. */
const LONGEST_LINE = 160;
/** In Russian the conference's name is short for other words. */
const CONFERENCE = /(?<!\p{L})(?:PP|ПК)[-‑–](\d{2})(?!\d)/u;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what is before the first proposal. In all six languages, the lines in any order. */
export function readLetterhead(before: readonly Paragraph[]): Letterhead {
  const head = before.slice(0, LONGEST);
  const lines = head.flatMap(linesOf);
  const source = head.find((paragraph) => styleKey(paragraph) === "source");
  const document = documentIn(lines);
  const date = dateIn(lines);
  const originals = originalsIn(lines);
  const conference = conferenceIn(head, lines);
  return {
    ...(conference !== undefined && { conference }),
    ...(document !== undefined && document),
    ...(originals.length > 0 && { originals }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source: sponsorsNamed(plainText(source)) }),
  };
}

/** The conference of the letterhead; without one, the plenipotentiary conference that a line mentions. */
function conferenceIn(head: readonly Paragraph[], lines: readonly string[]): string | undefined {
  const source = head.findIndex((paragraph) => styleKey(paragraph) === "source");
  const above = source < 0 ? lines : head.slice(0, source).flatMap(linesOf);
  const named = above.map(conferenceOfLine).find((each) => each !== undefined);
  if (named !== undefined) return named;
  const year = lines.map((line) => CONFERENCE.exec(line)?.[1]).find((each) => each !== undefined);
  return year === undefined ? undefined : `PP-${year}`;
}

function linesOf({ runs }: Paragraph): string[] {
  return wordsOf(runs)
    .split("\n")
    .map((line) => withPlainDigits(tidy(line)));
}

/** The first line that is a day and nothing else, but for the place before it. */
function dateIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > LONGEST_LINE || !/\d/.test(line)) continue;
    const parsed = parseRecordDate(line);
    const day = parsed.ok ? parsed.value : parsed.suggestion;
    if (day !== undefined && FULL_DAY.test(day)) return day;
  }
  return undefined;
}

/** The number of the document; what it is an addendum or a revision of is before or after it. */
function documentIn(lines: readonly string[]): Pick<Letterhead, "document" | "language"> | undefined {
  for (const [at, line] of lines.entries()) {
    // In Russian, an addendum is a document too.
    const bare = DOCUMENT_PARTS.reduce(
      (text, [, form]) => text.replace(form, " "),
      line.slice(0, LONGEST_LINE),
    );
    const match = line.length > LONGEST_LINE ? null : DOCUMENT.exec(bare);
    if (match === null) continue;
    const [, number = "", brackets = "", letter] = match;
    const base = parseDocumentReference(`${number}${brackets.replaceAll(/\s/g, "")}`);
    if (!base.ok) continue;
    // The words are on the same line, or on lines of their own right above.
    const around = [...lines.slice(Math.max(0, at - 3), at).filter(isOnlyPart), line].join(" ");
    const parts = partsIn(around).filter((part) => !base.value.parts.some((own) => isSamePart(own, part)));
    const language = languageOfLetter(letter);
    return {
      document: { ...base.value, parts: [...base.value.parts, ...parts] },
      ...(language !== undefined && { language }),
    };
  }
  return undefined;
}

/** The parts that words name, the one that belongs to the document first: `Revision 1 to Addendum 2 to Document 44`. */
function partsIn(text: string): DocumentPart[] {
  const found = DOCUMENT_PARTS.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map((match) => ({ kind, number: Number(match[1]), at: match.index })),
  );
  return found.sort((a, b) => b.at - a.at).map(({ kind, number }) => ({ kind, number }));
}

function isOnlyPart(line: string): boolean {
  return line.length < 60 && partsIn(line).length > 0;
}

function isSamePart(one: DocumentPart, other: DocumentPart): boolean {
  return one.kind === other.kind && one.number === other.number;
}

/** Who submits a document, by the paragraph that names them. */
interface NamedSource {
  codes: string[];
  /** Whether each of its names was understood. */
  isWhole: boolean;
}

const SEPARATOR = new RegExp(`\\s*[${CLAUSE_ENDS}${COMMAS}/]\\s*`, "u");
const MOST = 200;

/** The codes of the states and groups that a source names; the words around a group's name or code do not count. */
export function sponsorsNamed(text: string): NamedSource {
  const named: NamedSource = { codes: [], isWhole: true };
  const add = (code: string) => {
    if (!named.codes.includes(code)) named.codes.push(code);
  };
  for (const part of text.slice(0, 4_000).split(SEPARATOR).slice(0, MOST)) {
    const whole = codeOfPart(part);
    if (whole !== undefined) add(whole);
    else {
      const codes = separated(part).map(codeOfPart);
      named.isWhole &&= !codes.includes(undefined);
      for (const code of codes) if (code !== undefined) add(code);
    }
  }
  return named;
}

/** `Korea (Republic of)`, `Regional Commonwealth in the field of Communications (RCC)`, `RCC Member States`. */
function codeOfPart(part: string): string | undefined {
  const inBrackets = /[(（]([^()（）]{1,200})[)）]/.exec(part)?.[1]?.trim() ?? "";
  const bare = part.replace(/\s*[(（][^()（）]{0,200}[)）]\s*/g, " ").trim();
  const words = part.match(/\b[A-Z]{3,6}\b/g) ?? [];
  const names = [bare, inBrackets === "" ? "" : `${inBrackets} ${bare}`, inBrackets, ...words];
  return names
    .filter((name) => name !== "")
    .map((name) => sponsorCode(name))
    .find((code) => code !== undefined);
}

/** The codes of languages by their names in letterheads, in small letters. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).flatMap(([code, names]) =>
    names.split(" ").map((name) => [name, code] as const),
  ),
);
const ORIGINAL =
  /^[\s(]*(?:original|langue originale|idioma original|lingua originale|оригинал|оригінал|الأصل|الاصل|原文)\s*[:：]\s*(.{1,60})$/iu;

/** The languages of the original that lines of a letterhead name: `Original: English/Spanish`. */
export function originalsIn(lines: readonly string[]): string[] {
  const named = lines.flatMap((line) => ORIGINAL.exec(line)?.[1] ?? []);
  const words = named.flatMap(
    (names) =>
      names
        .normalize("NFC")
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return [
    ...new Set(words.flatMap((word) => CODES.get(word) ?? CODES.get(word.replace(/^[بو]+/u, "")) ?? [])),
  ];
}
