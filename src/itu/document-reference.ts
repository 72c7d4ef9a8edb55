import type { Parsed } from "../finding.ts";
import { compareCodeUnits } from "../json-values.ts";
import { plainForms, withPlainDigits } from "./letter-forms.ts";

/** What a document is to the one named before it: a revision, an addendum or a corrigendum, and its number. */
export interface DocumentPart {
  kind: "Rev" | "Add" | "Corr";
  number: number;
}

/** A conference document as ITU numbers it: `34(Rev.1)(Add.1)`, or with a series, `C18/81`, `DT/79`. */
export interface DocumentReference {
  /** `C18` for the Council of 2018, `DT`, `ADM` or `INF`; absent for the conference's main series. */
  series?: string;
  number: number;
  /** In the order of print: `(Rev.1)(Add.1)` is an addendum to a revision. */
  parts: DocumentPart[];
}

const LONGEST = 120;
const FORM = 'a document reference looks like "55", "55(Add.1)", "34(Rev.1)(Add.1)" or "C18/81"';
const SERIES = /^(C\d{2}|DT|ADM|INF)\//i;
const NUMBER = /^\d{1,5}/;
const PART = /^\((Rev|Add|Corr)\.(\d{1,3})\)/i;
const COMPACT_PART = /^([RAC])(\d{1,3})/i;

const KINDS = new Map<string, DocumentPart["kind"]>([
  ["rev", "Rev"],
  ["add", "Add"],
  ["corr", "Corr"],
  ["r", "Rev"],
  ["a", "Add"],
  ["c", "Corr"],
  ["revision", "Rev"],
  ["addendum", "Add"],
  ["corrigendum", "Corr"],
]);

/** Spaces and letter case do not count; any other spelling is an error that suggests ITU's own. */
export function parseDocumentReference(text: string): Parsed<DocumentReference> {
  if (text.length > LONGEST) return { ok: false, message: FORM };
  // Two numbers are two documents: 55 56 is no 5556.
  const exact = /\d\s+\d/.test(text) ? undefined : readReference(text.replace(/\s/g, ""), PART);
  if (exact) return { ok: true, value: exact };
  const own = text.trim().replace(OF_CONFERENCE, "");
  const meant = guess(own);
  if (!meant) return { ok: false, message: FORM };
  // It may be of another conference than the record's.
  if (own !== text.trim())
    return {
      ok: false,
      message: `${FORM}; one of the conference itself is without its name: "${printDocumentReference(meant)}"`,
    };
  return { ok: false, message: FORM, suggestion: printDocumentReference(meant) };
}

/** Reads the form inside proposal IDs, `63A1`, `34R1A1`; nothing where the text is anything else. */
export function readCompactReference(text: string): DocumentReference | undefined {
  const reference = readReference(text, COMPACT_PART);
  return reference?.series === undefined ? reference : undefined;
}

/** `34(Rev.1)(Add.1)`. */
export function printDocumentReference(reference: DocumentReference): string {
  const parts = reference.parts.map((part) => `(${part.kind}.${part.number})`).join("");
  return `${reference.series === undefined ? "" : `${reference.series}/`}${reference.number}${parts}`;
}

/** A document without its revisions and corrigenda: equal for all versions of one document. */
export function baseOfDocument(document: DocumentReference): string {
  return printDocumentReference({ ...document, parts: document.parts.filter(({ kind }) => kind === "Add") });
}

/** `34R1A1`, the form inside proposal IDs. */
export function printCompactReference(reference: DocumentReference): string {
  return `${reference.number}${reference.parts.map((part) => `${part.kind.charAt(0)}${part.number}`).join("")}`;
}

/**
 * The main series first, then by series and number; a document before what was added to it. 0 for the same document.
 */
export function compareDocumentReferences(a: DocumentReference, b: DocumentReference): number {
  const series = compareCodeUnits(a.series ?? "", b.series ?? "");
  if (series !== 0) return series;
  if (a.number !== b.number) return a.number - b.number;
  return compareParts(a.parts, b.parts);
}

function compareParts(a: DocumentPart[], b: DocumentPart[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const kind = compareCodeUnits(part.kind, other.kind);
    if (kind !== 0) return kind;
    if (part.number !== other.number) return part.number - other.number;
  }
  return a.length - b.length;
}

function readReference(text: string, partForm: RegExp): DocumentReference | undefined {
  const series = SERIES.exec(text)?.[1];
  let rest = series === undefined ? text : text.slice(series.length + 1);
  const digits = NUMBER.exec(rest)?.[0];
  if (digits === undefined || Number(digits) === 0) return undefined;
  rest = rest.slice(digits.length);
  const parts: DocumentPart[] = [];
  while (rest !== "") {
    const match = partForm.exec(rest);
    const kind = KINDS.get(match?.[1]?.toLowerCase() ?? "");
    const number = Number(match?.[2] ?? 0);
    if (!match || !kind || number === 0) return undefined;
    parts.push({ kind, number });
    rest = rest.slice(match[0].length);
  }
  const reference = { number: Number(digits), parts };
  return series === undefined ? reference : { series: series.toUpperCase(), ...reference };
}

const PART_WORD = /[ (/,،的]*(Rev|Add|Corr)(?:ision|endum|igendum)?[. ]*(\d{1,3})\)?/gi;

/** Written-out parts in the short form: `69 Addendum 2` and `69(Add.2)` as `69A2`; anything else stays as it is. */
export function compactParts(text: string): string {
  return text.replace(
    PART_WORD,
    (_, kind: string, number: string) => `${kind.charAt(0).toUpperCase()}${number}`,
  );
}

/** "Add. 1 to Document 55", as the words for the parts are replaced. */
const WORDED =
  /^(Add|Corr|Rev)\.? ?(\d{1,3})(?: ?(?:to|of|au|du|al|del|alla|ao|do|da|zum?|des|van|bij|к|до|إلى|الى|به) | ?(?=[^\s\d)(,/.]))(.+)$/i;
/** "Document" and "Doc." before a number, without accents. */
const WORD =
  /^(?:document(?:o|e|ul)?|dokument(?:u|en|et)?|dokumen|dok|doc|документ[ауі]?|док|(?:ال|لل)?وثيقة|سند|دستاویز|belge|hati|waraka|文件|文書|문서)\.? ?/iu;
const SIGN_OF_NUMBER = /^(?:n(?:um|r|[oº°])?\.? ?[oº°]?|№|#|رقم|شماره|第) ?(?=\d)/iu;
/** "97号文件" in Chinese, also before a part. */
const WORD_BEHIND = /(?<=\d) ?[号號]文件(?=$|[的(, ]*(?:Add|Corr|Rev))/u;
/** The words for the parts of a document, without accents on Latin letters. */
const PARTS = [
  [
    /(?<!\p{L})(?:rev(?:ision|isione|isao|idierte fassung)?(?=\W)|пересмотр(?:енный документ)?|пересм|перегляд|(?:ال)?مراجعة|(?:ال)?تنقيح)|修订本?|修訂本?/giu,
    "Rev",
  ],
  [
    /(?<!\p{L})(?:(?:add|add?end(?:um|a|o))(?=\W)|nachtrag|дополнительный документ|дополнени[ея]|доп|додаток|(?:ال)?[إا]ضافة)|补遗|補遺|追补|追補/giu,
    "Add",
  ],
  [
    /(?<!\p{L})(?:[ck]orr(?:igendum|igenda)?(?=\W)|berichtigung|исправлени[ея]|испр|корригендум|виправлення|(?:ال)?تصويب|(?:ال)?تصحيح)|更正|勘误|勘誤/giu,
    "Corr",
  ],
] as const;
/** "第1号补遗" in Chinese: the number before the part. */
const NUMBER_FIRST = /(?<=文件的?) ?第 ?(\d{1,3}) ?[号號] ?(Add|Corr|Rev)/gu;
/** The series of the conference itself, which its documents do not have: "PP26/97". */
const OF_CONFERENCE = /^(?:\p{L}{3,9}\.? )?pp-?\d{2}(?:[/-]c)?\/(?=\d)/iu;
const FILE_NAME = /^S\d\d-PP-C-(\d{1,5})!([RAC\d!-]{0,20})/i;
/** What the name of a file ends with: its format, its language. */
const FILE_END = /^(?:[A-Z]{3})?(?:-[EFSRAC])?(?:\.[a-z]{3,4})?$/i;
const LANGUAGE = /-[EFSRCA]$/i;

/** A text with plain digits and without accents on Latin letters. */
function inPlainSigns(text: string): string {
  const plain = withPlainDigits(plainForms(text)).normalize("NFD");
  return plain.replace(/(?<=\p{Script=Latin})\p{M}+/gu, "").normalize("NFC");
}

/** What a reference in another spelling means: `Addendum 1 to Document 34(Rev.1)-E`, `55A1`, `Документ ٩٧`, a file's name. */
function guess(written: string): DocumentReference | undefined {
  const text = inPlainSigns(written).trim();
  const file = FILE_NAME.exec(text);
  if (file && !FILE_END.test(text.slice(file[0].length))) return undefined;
  if (file) return readCompactReference(`${file[1]}${(file[2] ?? "").replace(/[!-]/g, "")}`);
  const named = PARTS.reduce((all, [part, latin]) => all.replace(part, latin), text);
  return guessNamed(named.replace(NUMBER_FIRST, "$2$1"));
}

/** The same of a text in which the parts are called `Add`, `Corr` and `Rev`. */
function guessNamed(text: string): DocumentReference | undefined {
  const worded = WORDED.exec(text);
  if (worded) {
    const base = guessNamed(worded[3] ?? "");
    const kind = KINDS.get((worded[1] ?? "").toLowerCase());
    const number = Number(worded[2]);
    return base && kind && number > 0 ? { ...base, parts: [...base.parts, { kind, number }] } : undefined;
  }
  const bare = text
    .replace(WORD, "")
    .replace(SIGN_OF_NUMBER, "")
    .replace(WORD_BEHIND, "")
    .replace(LANGUAGE, "");
  return readReference(compactParts(bare).trim(), COMPACT_PART);
}
