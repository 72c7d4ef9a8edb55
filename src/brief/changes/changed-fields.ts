import { readsTheSame } from "../../normal-form.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { escapeXml } from "../../xml-text.ts";
import { isOnePlace } from "../halftime/place.ts";
import { toNfc } from "../nfc.ts";
import { textOf } from "../text-changes/emphasis.ts";
import { budget, commonKeys } from "../text-changes/match-keys.ts";
import { editsBetween, mergeCloseEdits } from "../text-changes/merge-close-edits.ts";
import { type Token, tokensOf } from "../text-changes/tokens.ts";
import type {
  BackerRef,
  BriefProposal,
  ChangedField,
  LocalText,
  RichText,
  SponsorRef,
  TargetRef,
} from "../types.ts";
import { isSameButForSpelling, isSameWording, proposedWording } from "./same-wording.ts";

/** The fields of a proposal, an issue or the conference in a Brief, by name. */
type Fields = Readonly<Record<string, unknown>>;

/** The fields that changed in substance, and those that changed only in spelling or layout. */
export interface FieldChanges {
  substance: ChangedField[];
  spelling: ChangedField[];
}

/** The given fields that differ between two versions of a record. */
export function changedFields(
  names: readonly string[],
  before: object,
  now: object,
  language: string,
): FieldChanges {
  const changes: FieldChanges = { substance: [], spelling: [] };
  for (const field of names) {
    if (!isChanged(field, before, now)) continue;
    const change = changedField(field, before as Fields, now as Fields, language);
    (isSpellingOnly(field, change) ? changes.spelling : changes.substance).push(change);
  }
  return changes;
}

/** Whether a field changed. `backerDays` stands for the dates of supporters and opponents that both versions have. */
export function isChanged(field: string, before: object, now: object): boolean {
  if (field === "backerDays") return areDaysChanged(before as BriefProposal, now as BriefProposal);
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  // Names and titles come from reference tables; a change there is no change of the proposal.
  if (field === "sponsors" || field === "target") return !readsTheSame(plainValue(left), plainValue(right));
  // Dates are compared as `backerDays`.
  if (field === "supporters" || field === "opponents") return codesOf(left) !== codesOf(right);
  if (field === "committee" && typeof left === "string" && typeof right === "string")
    return !isOnePlace(left, right);
  return !readsTheSame(left, right);
}

function changedField(field: string, before: Fields, now: Fields, language: string): ChangedField {
  const [left, right] = [plainValue(before[field]), plainValue(now[field])];
  const isText = isRichText(before[field] ?? now[field]) || field === "title";
  return {
    field,
    ...optionalKeys({ before: left, after: right }),
    ...(isText && left !== undefined && right !== undefined && left !== right
      ? { marked: redlineExcerpt(proposedWording(left), proposedWording(right), language) }
      : {}),
  };
}

/** In a proposed text every word and sign counts; in texts that the group wrote, a typing mistake does not. */
function isSpellingOnly(field: string, { before, after }: ChangedField): boolean {
  if (before === undefined || after === undefined) return false;
  if (field === "text") return before !== "" && isSameWording(before, after);
  return ["title", "summary", "commonPosition"].includes(field) && isSameButForSpelling(before, after);
}

/** The value of a field as plain text. */
export function plainValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isRichText(value)) return value.text;
  if (!Array.isArray(value)) return String(value);
  return value.map(wordsOfItem).join(", ");
}

function wordsOfItem(item: SponsorRef | TargetRef | { number: number } | string | number): string {
  if (typeof item !== "object") return String(item);
  if ("code" in item) return item.code;
  if ("text" in item) return item.text;
  return String(item.number);
}

function isRichText(value: unknown): value is RichText | LocalText {
  return typeof value === "object" && value !== null && "html" in value && "text" in value;
}

/** The codes of supporters or opponents, in an order that does not depend on the file. */
function codesOf(backers: unknown): string {
  return (backers as readonly BackerRef[])
    .map(({ code }) => code)
    .sort()
    .join(" ");
}

function areDaysChanged(before: BriefProposal, now: BriefProposal): boolean {
  const days = ({ supporters, opponents }: BriefProposal) =>
    new Map([
      ...supporters.map((backer) => [`+${backer.code}`, dayOf(backer)] as const),
      ...opponents.map((backer) => [`-${backer.code}`, dayOf(backer)] as const),
    ]);
  const earlier = days(before);
  return [...days(now)].some(([code, day]) => earlier.has(code) && earlier.get(code) !== day);
}

function dayOf(backer: BackerRef): string {
  return backer.from ?? "";
}

/** How many unchanged words are shown before and after a change. */
const CONTEXT = 8;

/**
 * Merges two versions of a text into one with marked changes and a few words around each. Where they differ too much to be
 * compared word by word, one replaces the other as a whole.
 *
 * @param language BCP 47, for the borders of words
 */
function redlineExcerpt(before: string, after: string, language: string): RichText {
  const [left, right] = [tokensOf(toNfc(before), language), tokensOf(toNfc(after), language)];
  const matches = commonKeys(left.map(keyOf), right.map(keyOf), budget()) ?? [];
  const edits = editsBetween(left, right, matches, (_, word) => word);
  const joined = mergeCloseEdits(edits, keyOf);
  const shown = joined.map((piece, index) => ({
    ...piece,
    text: piece.mark
      ? textOf(piece.segments)
      : nearby(
          piece.segments.map(({ text }) => text),
          index === 0,
          index === joined.length - 1,
        ),
  }));
  return {
    html: shown
      .map(({ mark, text }) => (mark ? `<${mark}>${escapeXml(text)}</${mark}>` : escapeXml(text)))
      .join(""),
    text: shown.map(({ mark, text }) => (mark ? plainMark(mark, text) : text)).join(""),
  };
}

function keyOf({ key }: Token): string {
  return key;
}

/** Shortens unchanged words to those next to a change. */
function nearby(words: string[], isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? [] : words.slice(0, CONTEXT * 2);
  const tail = isLast ? [] : words.slice(-CONTEXT * 2);
  if (head.length + tail.length >= words.length) return words.join("");
  return `${head.join("")}${isFirst ? "" : " "}…${isLast ? "" : " "}${tail.join("")}`;
}

function plainMark(mark: "ins" | "del", text: string): string {
  return mark === "ins" ? `{+${text}+}` : `[-${text}-]`;
}
