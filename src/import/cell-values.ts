import { adviceBetween, likelyWords, wordMeant } from "../corpus/schema/other-words.ts";
import { beginningOf, type Parsed } from "../finding.ts";
import { closest, isAskedInGreek } from "../itu/did-you-mean.ts";
import { plainForms, withPlainDigits } from "../itu/letter-forms.ts";
import { codeOfPrefix } from "../itu/regional-groups.ts";
import { doubtsAmong } from "../itu/sponsor-meanings.ts";
import { codesOfSeveral, parseSponsor, sponsorCode } from "../itu/sponsors.ts";
import { parseTarget, printTarget, type Target } from "../itu/target.ts";
import { isHalfEnglish } from "../itu/target-order.ts";
import { CLAUSE_ENDS, COMMAS } from "../normal-form.ts";
import { tidy } from "./paragraph-text.ts";

interface TargetCell {
  values: string[];
  /** Words behind a reference that no target holds, such as the title of the resolution. */
  left: string[];
}

/** What always parts two values of a cell. */
const LINE = new RegExp(`[${CLAUSE_ENDS}\\n]`, "uy");
/** What may part two texts, and may be within one. */
const JOINT = new RegExp(
  `[${COMMAS}/+&]|\\s(?:and|et|y|e|und|и|і|й|та|да|жана|және|мен|ва|va|bilan|ve|ile|və|እና)(?=\\s)|\\sو(?=ال)`,
  "iuy",
);
const BEGINS_WITH_JOINT = new RegExp(`^\\s*(?:${JOINT.source})`, "iu");
const MOST_PARTS = 200;
const LONGEST_QUOTED = 80;

/**
 * Reads the cell of a table that names what a proposal acts on: one text, or several, each on a line of its own, behind a
 * semicolon, or joined as in `Res. 135, Res. 136` and `Res. 135 and 136`. It never leaves out a number or a text: where a
 * part of the cell would be lost, it fails.
 *
 * @param ofResolutions the column is called so: a number alone is that of a resolution
 */
export function readTargetCell(cell: string, ofResolutions: boolean): Parsed<TargetCell> {
  const text = tidy(cell);
  const readOne = (part: string) => readReference(ofResolutions && BARE.test(part) ? `Res. ${part}` : part);
  const whole = readOne(text);
  const lines = linesOf(cell);
  const parts = lines.flatMap((line) => partsOf(line, JOINT));
  if (parts.length > MOST_PARTS) return several(text);
  if (whole !== undefined && !(whole.target.kind === "new" && parts.slice(1).some(isReference)))
    return cellOf([whole]);
  const joined = readJoined(parts, readOne);
  if (joined !== undefined) return cellOf(joined);
  const read = lines.map((line) => readLine(line, readOne));
  const isWhole = read.length > 0 && read.every((each) => each !== undefined);
  return isWhole ? cellOf(read.flatMap((each) => each ?? [])) : unread(text, parts.length);
}

function readLine(line: string, readOne: ReadOne): Reading[] | undefined {
  const [one, parts] = [readOne(line), partsOf(line, JOINT)];
  const isJoined = parts.slice(1).some(isReference);
  if (one !== undefined && !(one.target.kind === "new" && isJoined)) return [one];
  const words = readWords(line);
  return isJoined ? readJoined(parts, readOne) : words && [words];
}

type ReadOne = (part: string) => Reading | undefined;

interface Reading {
  target: Target;
  left: string;
}

function cellOf(readings: readonly Reading[]): Parsed<TargetCell> {
  const values = [...new Set(readings.map(({ target }) => printTarget(target)))];
  return { ok: true, value: { values, left: readings.flatMap(({ left }) => (left === "" ? [] : [left])) } };
}

function unread(text: string, parts: number): Parsed<TargetCell> {
  const parsed = parseTarget(text);
  const isMeant = !parsed.ok && parsed.suggestion !== undefined && !isHalfEnglish(parsed.message);
  const isPlain = BARE.test(text) || (parts < 2 && !isMeant);
  return isPlain && !parsed.ok ? parsed : several(text);
}

function several(text: string): Parsed<TargetCell> {
  const message = `"${beginningOf(text, LONGEST_QUOTED)}" may name several texts: part them by semicolons, as in "Res. 135; Res. 136", without further words`;
  return { ok: false, message };
}

/** The values of a cell that are on lines of their own, or behind semicolons. */
function linesOf(cell: string): string[] {
  return partsOf(cell.replace(/\r\n?/g, "\n"), LINE);
}

/** A text parted outside of brackets. */
function partsOf(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; ) {
    if (/[([（［]/.test(text[at] ?? "")) depth += 1;
    else if (/[)\]）］]/.test(text[at] ?? "")) depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    const length = depth > 0 ? 0 : (separator.exec(text)?.[0].length ?? 0);
    if (length > 0) {
      parts.push(text.slice(start, at));
      start = at + length;
    }
    at += Math.max(1, length);
  }
  return [...parts, text.slice(start)].map(tidy).filter((part) => part !== "");
}

const BARE = /^(?:№|No\.?|n[°º]\.?)? ?\d{1,3}$/i;
/** Provisions have numbers of up to four digits. */
const BARE_PROVISION = /^\d{1,4}[A-Z]?$/;
const PLURAL = /^(resolution|decision|provision)s(?=[ :]*\d)/i;

/** The references of all parts, where each is one; a number alone goes with the word of the part before it. */
function readJoined(parts: readonly string[], readOne: ReadOne): Reading[] | undefined {
  const found: Reading[] = [];
  for (const part of parts) {
    const before = found.at(-1)?.target;
    const word = before === undefined ? undefined : wordBefore(before, part);
    const reading = readOne(word === undefined ? part.replace(PLURAL, "$1") : `${word} ${part}`);
    // The words of a new text may be joined as texts are.
    if (reading === undefined || (reading.target.kind === "new" && parts.length > 1)) return undefined;
    found.push(reading);
  }
  return found.length > 0 ? found : undefined;
}

/** The word that a number alone has from the reference before it. */
function wordBefore(before: Target, part: string): string | undefined {
  const bare = withoutRevision(part);
  if (before.kind === "resolution" || before.kind === "decision")
    return BARE.test(bare) ? (before.kind === "resolution" ? "Res." : "Dec.") : undefined;
  if (!BARE_PROVISION.test(bare)) return undefined;
  if (before.kind === "provision" || before.kind === "article")
    return printTarget(before).replace(/ ?\d+\p{L}*$/u, "");
  return undefined;
}

function isReference(part: string): boolean {
  return !BARE.test(part) && readReference(part) !== undefined;
}

/** The one text that a part names, in the form of the record or in another one; nothing where a number would be lost. */
function readReference(part: string): Reading | undefined {
  const parsed = parseTarget(part);
  if (parsed.ok) return parsed.value.kind === "words" ? undefined : { target: parsed.value, left: "" };
  if (parsed.suggestion === undefined || isHalfEnglish(parsed.message) || BARE.test(part))
    return readBehindRevision(part);
  const meant = parseTarget(parsed.suggestion);
  if (!meant.ok || meant.value.kind === "words" || numbersOf(part) !== numbersOf(parsed.suggestion))
    return readBehindRevision(part);
  const { value: target } = meant;
  const left = target.kind === "new" || /^[\d第제]/u.test(part) ? "" : wordsBehind(part);
  return BEGINS_WITH_JOINT.test(left) || REFERENCE.test(left)
    ? undefined
    : { target, left: left.replace(SIGNS, "").trim() };
}

/** The revision in brackets is no part of a reference, and is before an annex or at the end. */
function readBehindRevision(part: string): Reading | undefined {
  const bare = withoutRevision(part);
  return bare === part ? undefined : readReference(bare);
}

/** A line that is no reference, and holds none. */
function readWords(line: string): Reading | undefined {
  const parsed = parseTarget(line);
  if (!parsed.ok || parsed.value.kind !== "words") return undefined;
  const isDoubtful = partsOf(line, JOINT).some(
    (part) => BARE.test(withoutRevision(part)) || isReference(part),
  );
  return isDoubtful ? undefined : { target: parsed.value, left: "" };
}

/** `(Rev. Bucharest, 2022)`, `(Пересм. Бухарест, 2022 г.)`, `(Dubai, 2018)`. */
const REVISION =
  /\s*[(（](?:[\p{L}\p{M}]{1,12}\.\s*)?(?=[\p{Lu}\p{Lo}\p{Script=Georgian}])[\p{L}\p{M} .'’-]{2,40},?،?，?\s*(?:19|20)\d\d(?:\s*г\.?|年)?[)）]/gu;

function withoutRevision(text: string): string {
  return withPlainDigits(text).replace(REVISION, "").trim();
}

function numbersOf(text: string): string {
  const numbers = withoutRevision(text).match(/\d+/g) ?? [];
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .join(" ");
}

function wordsBehind(part: string): string {
  return /^.*\d(?:[A-Z]|bis|ter|quater)?(?![\p{L}\d])(.*)$/u.exec(withoutRevision(part))?.[1] ?? "";
}

const SIGNS = /^[\s:.–—-]+/u;
/** Words that name a further text, without a number. */
const REFERENCE =
  /(?<!\p{L})(?:res|dec|rec|cs|cv|gr|resolutions?|decisions?|recommendations?|constitution|convention|annex(?:es)?|articles?|preamble)(?!\p{L})/iu;

const COMMA_OR_LINE = new RegExp(`[${CLAUSE_ENDS}${COMMAS}\\n]`, "uy");

/**
 * The sponsors of a cell: one, each on a line of its own or behind a semicolon, or where all can be read, joined. A name that may
 * be another state's is read where the ID of the row has its prefix, or the other state is named beside it.
 */
export function readSponsorCell(cell: string, prefixes: readonly string[] = []): Parsed<string>[] {
  const ofId = prefixes.map(codeOfPrefix);
  const whole = sponsorOf(tidy(cell), ofId);
  if (whole.ok || isAskedInGreek(cell)) return [whole];
  const ofLine = (line: string) => sponsorsJoined(line, ofId) ?? [sponsorOf(line, ofId)];
  return sponsorsJoined(cell, ofId) ?? linesOf(cell).flatMap(ofLine);
}

function sponsorsJoined(text: string, ofId: readonly string[]): Parsed<string>[] | undefined {
  const parts = partsOf(text, COMMA_OR_LINE);
  const doubts = [...doubtsAmong(parts)].filter(([code]) => code === "SG" || !ofId.includes(code));
  if (doubts.length > 0) return doubts.map(([, { why }]) => ({ ok: false, message: why }));
  const listed = parts.map((part) => sponsorOf(part, ofId));
  if (listed.every(({ ok }) => ok)) return listed;
  // Codes without a sign between them may be a code and a remark.
  if (/^[A-Z ]+$/.test(text)) return undefined;
  const codes = codesOfSeveral(text.trim().replace(/\s*\n\s*/g, "; "), ofId);
  return codes?.map((value) => ({ ok: true, value }));
}

function sponsorOf(text: string, ofId: readonly string[]): Parsed<string> {
  const parsed = parseSponsor(sponsorCode(text, ofId) ?? text);
  return parsed.ok ? { ok: true, value: parsed.value.code } : parsed;
}

/** A value as it is written, or the one that is meant where it is written otherwise in one way only. */
export function parseMeant<T>(text: string, parse: (text: string) => Parsed<T>): Parsed<T> {
  const parsed = parse(text);
  if (parsed.ok) return parsed;
  if (parsed.suggestion !== undefined) return parse(parsed.suggestion);
  const plain = withPlainDigits(plainForms(text));
  return plain === text ? parsed : parseMeant(plain, parse);
}

/** A word of a closed list, or another one that `check --fix` replaces by it. */
export function wordOf(rule: string, text: string, words: readonly string[]): Parsed<string> {
  const found = wordMeant(rule, text, words);
  if (found !== undefined) return { ok: true, value: found };
  const advice = adviceBetween(rule, text);
  const message = `"${text}" is not one of ${words.join(", ")}`;
  if (advice !== undefined) return { ok: false, message: `${message}: ${advice}` };
  const near = closest(text, likelyWords(text, words));
  return { ok: false, message, ...(near !== undefined && { suggestion: near }) };
}
