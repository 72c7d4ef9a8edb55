import { readsTheSame } from "../../normal-form.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { isOnePlace } from "../halftime/place.ts";
import type {
  BackerRef,
  BriefProposal,
  ChangedField,
  LocalText,
  RichText,
  SponsorRef,
  TargetRef,
} from "../types.ts";
import { redlineExcerpt } from "./redline-excerpt.ts";
import { currentWording, isSameButForSpelling, isSameText, proposedWording } from "./same-wording.ts";

/** Fields of a proposal, or of anything else in a Brief, by name. */
type Fields = Readonly<Record<string, unknown>>;

/** What changed in substance, and what in spelling or layout alone. */
export interface FieldChanges {
  substance: ChangedField[];
  spelling: ChangedField[];
}

/** Those of the fields that are not what they were. */
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

/** Whether a field reads otherwise than before. `backerDays`: days of supporters and opponents who stayed. */
export function isChanged(field: string, before: object, now: object): boolean {
  if (field === "backerDays") return areDaysChanged(before as BriefProposal, now as BriefProposal);
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  // What a reference table says of a sponsor or of a text is not what the proposal says.
  if (field === "sponsors" || field === "target") return !readsTheSame(wordsOf(left), wordsOf(right));
  // Days of those who stayed are `backerDays`.
  if (field === "supporters" || field === "opponents") return codesOf(left) !== codesOf(right);
  if (field === "committee" && typeof left === "string" && typeof right === "string")
    return !isOnePlace(left, right);
  return !readsTheSame(left, right);
}

function changedField(field: string, before: Fields, now: Fields, language: string): ChangedField {
  const [left, right] = [wordsOf(before[field]), wordsOf(now[field])];
  const isText = isRichText(before[field] ?? now[field]) || field === "title";
  return {
    field,
    ...optionalKeys({ before: left, after: right }),
    ...(isText && left !== undefined && right !== undefined && left !== right
      ? { marked: redlineExcerpt(proposedWording(left), proposedWording(right), language) }
      : {}),
  };
}

/** Whether a text with marked changes amends the same words and would put the same ones in their place. */
function isSameWording(before: string, after: string): boolean {
  return (
    isSameText(currentWording(before), currentWording(after)) &&
    isSameText(proposedWording(before), proposedWording(after))
  );
}

/** In a text that is proposed every word and sign counts; in our own words a slip of the pen does not. */
function isSpellingOnly(field: string, { before, after }: ChangedField): boolean {
  if (before === undefined || after === undefined) return false;
  if (field === "text") return before !== "" && isSameWording(before, after);
  return ["title", "summary", "commonPosition"].includes(field) && isSameButForSpelling(before, after);
}

/** What a field holds, in words. */
function wordsOf(value: unknown): string | undefined {
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

/** Whoever they are, in whatever order. */
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
