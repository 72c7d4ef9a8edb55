import type { Parsed } from "../finding.ts";
import { compareCodeUnits } from "../json-values.ts";
import {
  compactParts,
  compareDocumentReferences,
  type DocumentReference,
  printCompactReference,
  readCompactReference,
} from "./document-reference.ts";
import { alienLetter, hasOtherDigits, plainLetters, withPlainDigits } from "./letter-forms.ts";
import { groupByCode } from "./regional-groups.ts";
import { sponsorCode } from "./sponsors.ts";

/** The ID that ITU gives a proposal, or a range of them in one document that counts as one proposal. */
export interface ProposalId {
  /** As ITU prints it, with its zero padding: `ACP/12/01`, `ACP/67A1/1 to ACP/67A1/4`. */
  printed: string;
  /** Prefixes as printed: `IAP`, or `B`, `CAN`, `CLM`, `USA`; empty where the source prints none (`98/1`). */
  sponsors: string[];
  document: DocumentReference;
  sequence: number;
  /** The last of a range, greater than `sequence`. */
  rangeEnd?: number;
}

const LONGEST = 200;
const FORM = 'an ID looks like "IAP/63A1/5", or a range "ACP/67A1/1 to ACP/67A1/4"';
const PREFIX = /^[A-Z]{1,5}$/;
const SEQUENCE = /^\d{1,4}$/;

/**
 * Letter case, spaces and a document written out (`69 Addendum 2`, `69(Add.2)`) are read as meant. A label that is no
 * ID (`IAP-3`, `ATU-69A1`) and a group's name in place of its prefix are errors with a suggestion.
 */
export function parseProposalId(text: string): Parsed<ProposalId> {
  if (text.length > LONGEST) return { ok: false, message: FORM };
  const tidy = text.trim().replace(/\s+/g, " ").toUpperCase();
  if (hasOtherDigits(tidy)) return inOtherDigits(tidy);
  const parsed = parseTidy(tidy);
  return parsed.ok || parsed.suggestion !== undefined ? parsed : (inOtherLetters(tidy) ?? parsed);
}

/** `IRN/۷۱/۱`: what is meant is suggested, also where its prefix is to be corrected. */
function inOtherDigits(text: string): Parsed<ProposalId> {
  const meant = parseProposalId(withPlainDigits(text));
  const suggestion = meant.ok ? meant.value.printed : meant.suggestion;
  if (suggestion === undefined) return meant;
  return { ok: false, message: "its digits are of another script", suggestion };
}

function parseTidy(text: string): Parsed<ProposalId> {
  const ends = text.split(" TO ");
  const [first = "", last] = ends;
  if (ends.length > 2) return { ok: false, message: FORM };
  if (last === undefined) return parseSingle(first);
  return /^\d+$/.test(last) ? notAnId(text) : parseRange(first, last);
}

/** What was parsed, in ITU's form. */
export function printProposalId(id: ProposalId): string {
  return id.printed;
}

/** By prefixes, document, then number; 0 for IDs that mean the same, however they are padded. */
export function compareProposalIds(a: ProposalId, b: ProposalId): number {
  const prefixes = compareCodeUnits(a.sponsors.join("/"), b.sponsors.join("/"));
  if (prefixes !== 0) return prefixes;
  const documents = compareDocumentReferences(a.document, b.document);
  if (documents !== 0) return documents;
  return a.sequence - b.sequence || (a.rangeEnd ?? a.sequence) - (b.rangeEnd ?? b.sequence);
}

/** Whether both name a same proposal. An ID without prefixes stands for any sponsor: documents have one number each. */
export function proposalIdsOverlap(a: ProposalId, b: ProposalId): boolean {
  if (!sameSponsors(a.sponsors, b.sponsors)) return false;
  if (compareDocumentReferences(a.document, b.document) !== 0) return false;
  return a.sequence <= (b.rangeEnd ?? b.sequence) && b.sequence <= (a.rangeEnd ?? a.sequence);
}

/** The same text for IDs that mean the same: no zero padding, a range as `ACP/67A1/1-4`. */
export function proposalIdKey(id: ProposalId): string {
  const range = id.rangeEnd === undefined ? "" : `-${id.rangeEnd}`;
  return [...id.sponsors, printCompactReference(id.document), `${id.sequence}${range}`].join("/");
}

function parseSingle(text: string): Parsed<ProposalId> {
  const pieces = text.split("/").map((piece) => piece.trim());
  const sequence = pieces.pop() ?? "";
  const documentText = compactParts(pieces.pop() ?? "");
  const document = readCompactReference(documentText);
  if (!document || !pieces.every((prefix) => PREFIX.test(prefix))) return notAnId(text);
  if (!SEQUENCE.test(sequence) || Number(sequence) === 0) return notAnId(text);
  const sponsors = pieces.map((prefix) => groupByCode(prefix)?.prefix ?? prefix);
  const printed = [...sponsors, documentText, sequence].join("/");
  if (sponsors.join("/") !== pieces.join("/")) {
    return {
      ok: false,
      message: `ITU prints the prefix ${sponsors.join("/")} in this ID`,
      suggestion: printed,
    };
  }
  if (new Set(sponsors).size < sponsors.length)
    return { ok: false, message: "a prefix is repeated in this ID" };
  return { ok: true, value: { printed, sponsors, document, sequence: Number(sequence) } };
}

function parseRange(first: string, last: string): Parsed<ProposalId> {
  const from = parseSingle(first);
  const to = parseSingle(last);
  if (!from.ok) return { ok: false, message: from.message };
  if (!to.ok) return { ok: false, message: to.message };
  const sameDocument =
    compareCodeUnits(from.value.sponsors.join("/"), to.value.sponsors.join("/")) === 0 &&
    compareDocumentReferences(from.value.document, to.value.document) === 0;
  if (!sameDocument)
    return { ok: false, message: "both ends of a range must be of the same sponsors and document" };
  if (to.value.sequence <= from.value.sequence) {
    return { ok: false, message: "a range runs from a lower number to a higher one" };
  }
  const printed = `${from.value.printed} to ${to.value.printed}`;
  return { ok: true, value: { ...from.value, printed, rangeEnd: to.value.sequence } };
}

/** `РСС/44A1/1`, `КАЗАХСТАН/12/1`: an ID whose sponsors are named in other letters or in words. */
function inOtherLetters(text: string): Parsed<ProposalId> | undefined {
  const ends = text.split(" TO ").map((end) => {
    const [, before = "", document = ""] = /^(\D*)(.*)$/s.exec(end) ?? [];
    const names = before.split(/[/／]/).map((name) => name.replace(/^[\s–—-]+|[\s–—-]+$/gu, ""));
    return { names: names.filter((name) => name !== ""), document: plainLetters(document) };
  });
  const names = ends.flatMap((end) => end.names);
  if (names.some((name) => prefixMeant(name) === undefined)) return undefined;
  const right = ends.map((end) => [...end.names.map(prefixMeant), end.document].join("/")).join(" TO ");
  const parsed = right === text ? undefined : parseTidy(right);
  const suggestion = parsed?.ok ? parsed.value.printed : parsed?.suggestion;
  if (suggestion === undefined) return undefined;
  const other = names.find((name) => prefixMeant(name) !== name);
  if (other === undefined && plainLetters(text) === text) return undefined;
  const isDrawnAlike = other === undefined || plainLetters(other) === prefixMeant(other);
  const why = isDrawnAlike
    ? `letters in it only look right: ${alienLetter(text)}`
    : `ITU's prefix of "${other}" is ${prefixMeant(other)}`;
  return { ok: false, message: why, suggestion };
}

/**
 * The prefix in ITU's IDs of the sponsor that a name means; the letters that it looks like only where those are a
 * group's code, or where some of them are Latin.
 */
function prefixMeant(name: string): string | undefined {
  if (PREFIX.test(name)) return name;
  const plain = plainLetters(name);
  const isLikely = groupByCode(plain) !== undefined || (/[A-Z]/.test(name) && sponsorCode(plain) === plain);
  const code = sponsorCode(name) ?? (isLikely ? plain : undefined);
  return code === undefined ? undefined : (groupByCode(code)?.prefix ?? code);
}

const DASH_RANGE = /^(.{1,60})\/(\d{1,4})(?: ?[-–—] ?| TO )(\d{1,4})$/;
const LONG_DASH_RANGE = /^(.{1,60}\/\d{1,4}) ?[-–—] ?(.{1,60}\/\d{1,4})$/;
const GROUP_NUMBER = /^([A-Z]{1,5})[- ]\d{1,3}$/;
const DOCUMENT_LABEL = /^([A-Z]{1,5})[-/ ](\d{1,5}[RAC]?\d{0,3})$/;

/** The most helpful message for a text that is no ID. */
function notAnId(text: string): Parsed<ProposalId> {
  const range = rangeOf(text);
  if (range) return { ok: false, message: FORM, suggestion: range };
  if (GROUP_NUMBER.test(text)) {
    return { ok: false, message: `${text} is a sponsor's own number: write it under "number"; ${FORM}` };
  }
  const parted = otherwiseParted(text);
  if (parted)
    return {
      ok: false,
      message: "an ID is written with / between sponsor, document and number",
      suggestion: parted,
    };
  const label = DOCUMENT_LABEL.exec(text);
  if (!label) return { ok: false, message: FORM };
  const prefix = groupByCode(label[1] ?? "")?.prefix ?? label[1];
  return {
    ok: false,
    message: `${text} names a document and no proposal in it; an ID ends with the proposal's number: "${prefix}/${label[2]}/1"`,
  };
}

/** An ID with other signs between its parts, `IAP 63 A1 5`, in ITU's form; nothing where it would not parse either. */
function otherwiseParted(text: string): string | undefined {
  const pieces = text.split(/[\s/.,_–—-]+/).filter((piece) => piece !== "");
  const documentAt = pieces.findIndex((piece) => /^\d/.test(piece));
  const sequence = pieces.pop() ?? "";
  if (documentAt < 0 || documentAt >= pieces.length) return undefined;
  // 91 and 1 are no document 911.
  if (pieces.some((piece, at) => at > documentAt && /^\d/.test(piece) && /\d$/.test(pieces[at - 1] ?? ""))) {
    return undefined;
  }
  const written = [...pieces.slice(0, documentAt), pieces.slice(documentAt).join(""), sequence].join("/");
  if (written === text) return undefined;
  const parsed = parseSingle(written);
  return parsed.ok ? parsed.value.printed : parsed.suggestion;
}

/** A range written with a dash, in ITU's form; nothing where it would not parse either. */
function rangeOf(text: string): string | undefined {
  const short = DASH_RANGE.exec(text);
  const long = LONG_DASH_RANGE.exec(text);
  const ends = short ? [`${short[1]}/${short[2]}`, `${short[1]}/${short[3]}`] : [long?.[1], long?.[2]];
  const [first, last] = ends;
  if (first === undefined || last === undefined) return undefined;
  const parsed = parseRange(first, last);
  return parsed.ok ? parsed.value.printed : undefined;
}

function sameSponsors(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && [...a].sort().join("/") === [...b].sort().join("/");
}
