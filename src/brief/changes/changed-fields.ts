import { optionalKeys } from "../../json-values.ts";
import { readsTheSame } from "../../normal-form.ts";
import { namesReportedAs, type RecordFields } from "../declaration/record-fields.ts";
import { isOnePlace } from "../halftime/place.ts";
import { redlineExcerpt } from "../text-changes/redline-html.ts";
import type {
  BackerRef,
  BriefProposal,
  ChangedField,
  LocalText,
  ProposalRef,
  RichText,
  SponsorRef,
  TargetRef,
} from "../types.ts";
import { changedTexts, type FieldChanges } from "./changed-texts.ts";
import { isSameButForSpelling, isSameWording, proposedWording, withoutRawMarks } from "./same-wording.ts";

/** The fields of a proposal, an issue or the conference in a Brief, by name. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * The given fields that differ, with what each was and is now: of a list, what it lost and what is new in it. A field of which
 * only spelling, layout or an order differs is left out.
 */
export function changedDetails(
  names: readonly string[],
  before: object,
  now: object,
  language: string,
): ChangedField[] {
  return names
    .filter((field) => isChanged(field, before, now))
    .map((field) => ({ field, ...differing((before as Fields)[field], (now as Fields)[field]) }))
    .filter(
      (change) => (change.before ?? change.after) !== undefined && !isSpellingOnly(change.field, change),
    )
    .map(({ field, before: was, after: is }) =>
      changedField(field, { [field]: was }, { [field]: is }, language),
    );
}

/** The two values in plain words, without the items that both have. */
function differing(before: unknown, now: unknown): { before?: string; after?: string } {
  const [left, right] = [itemsOf(before), itemsOf(now)];
  const only = (these: string[], those: string[]) =>
    these.filter((item) => !those.includes(item)).join("; ") || undefined;
  return optionalKeys({ before: only(left, right), after: only(right, left) });
}

function itemsOf(value: unknown): string[] {
  if (value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.map(wordsOfItem);
  if (typeof value !== "object" || value === null) return [String(value)];
  // How far the parts of a record are explicit in its sources.
  return Object.entries(value).map(([part, is]) => `${part}: ${is}`);
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
    const { substance, spelling } =
      isMarkupOnly(field, before, now) || isSpellingOnly(field, change)
        ? { substance: [], spelling: [change] }
        : field === "text"
          ? changedTexts(change, language)
          : { substance: [change], spelling: [] };
    changes.substance.push(...substance);
    changes.spelling.push(...spelling);
  }
  return changes;
}

/** Whether a field changed. */
export function isChanged(field: string, before: object, now: object): boolean {
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  // Names and titles come from reference tables; a change there is no change of the proposal.
  if (field === "sponsors" || field === "target") return !readsTheSame(plainValue(left), plainValue(right));
  // Their dates are compared by `changedDays`.
  if (field === "supporters" || field === "opponents") return codesOf(left) !== codesOf(right);
  if (field === "committee" && typeof left === "string" && typeof right === "string")
    return !isOnePlace(left, right);
  return !readsTheSame(left, right);
}

function changedField(field: string, before: Fields, now: Fields, language: string): ChangedField {
  const [left, right] = [plainWords(field, before[field]), plainWords(field, now[field])];
  const isText = isRichText(before[field] ?? now[field]) || LINES.has(field);
  const marked =
    isText && left !== undefined && right !== undefined
      ? redlineExcerpt(proposedWording(left), proposedWording(right), language)
      : undefined;
  return { field, ...optionalKeys({ before: left, after: right, marked }) };
}

/** Lines in words, of which the words that changed are marked. */
const LINES: ReadonlySet<string> = new Set(["title", "originalTitle", "limits", "outcome", "note", "lede"]);

/** Whether two versions of a text have the same words: only their language, emphasis, links or layout differ. */
function isMarkupOnly(field: string, before: object, now: object): boolean {
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  if (!isRichText(left) || !isRichText(right)) return false;
  return readsTheSame(plainWords(field, left), plainWords(field, right));
}

/** The value of a field in plain words, which have no marks of footnotes; code may have such signs as its own. */
function plainWords(field: string, value: unknown): string | undefined {
  const words = plainValue(value);
  return field !== "text" && isRichText(value) && words !== undefined ? withoutRawMarks(words) : words;
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

type Item = SponsorRef | TargetRef | ProposalRef | { number: number } | Fields | string | number;

function wordsOfItem(item: Item): string {
  if (typeof item !== "object") return String(item);
  if ("code" in item) return String(item.code);
  if ("text" in item) return String(item.text);
  if ("number" in item) return String(item.number);
  if ("key" in item) return String(item.label ?? item.title);
  return PARTS.flatMap((part) => item[part as keyof typeof item] ?? []).join(", ");
}

/**
 * What meetings, deadlines, entries of a history and sources consist of, in the order in which it is printed. Notes of a
 * history, addresses of sources and what they are for are in the entry: where only these differ, it is an edit.
 */
const PARTS = [
  ...["date", "time", "committee", "status", "position"],
  ...["title", "place", "locator", "issues", "targets"],
];

/** Whether a value of a brief is a text in HTML that has its plain text beside it. */
export function isRichText(value: unknown): value is RichText | LocalText {
  return typeof value === "object" && value !== null && "html" in value && "text" in value;
}

/** The codes of supporters or opponents, in an order that does not depend on the file. */
function codesOf(backers: unknown): string {
  return (backers as readonly BackerRef[])
    .map(({ code }) => code)
    .sort()
    .join(" ");
}

/** The supporters and opponents that both versions have, with other dates. */
function changedDays(before: BriefProposal, now: BriefProposal): ChangedField[] {
  return (["supporters", "opponents"] as const).flatMap((field) => {
    const inBoth = (these: BackerRef[], those: BackerRef[]) =>
      these.filter(({ code }) => those.some((other) => other.code === code)).map(withDay);
    const [left, right] = [before[field], now[field]];
    const words = differing(inBoth(left, right), inBoth(right, left));
    return words.before === undefined ? [] : [{ field, ...words }];
  });
}

function withDay({ code, from }: BackerRef): string {
  return from === undefined ? code : `${code} from ${from}`;
}

/** Its outcome and its successors, where other ones were on record before. */
export function replaced(before: BriefProposal, now: BriefProposal, language: string): ChangedField[] {
  const changes = changedDetails(["outcome", "successors"], before, now, language);
  return changes.filter(({ before: was }) => was !== undefined);
}

/** A summary whose words about gaps of the record only moved to or from `limits` is not revised. */
export function withoutMovedLimits(
  changes: FieldChanges,
  before: BriefProposal,
  now: BriefProposal,
): FieldChanges {
  const moved = changes.substance.filter(({ field }) => field === "summary");
  const words = ({ summary, limits = "" }: BriefProposal) => `${summary?.text ?? ""} ${limits}`;
  if (moved.length === 0 || !isSameButForSpelling(words(before), words(now))) return changes;
  return {
    substance: changes.substance.filter(({ field }) => field !== "summary"),
    spelling: [...changes.spelling, ...moved],
  };
}

interface DetailSetting {
  before: BriefProposal;
  now: BriefProposal;
  fields: RecordFields;
  /** The fields with kinds of change of their own, none of which was found. */
  unreported: readonly string[];
  /** No other change was found. */
  isAlone: boolean;
  /** BCP 47, for the borders of words. */
  language: string;
}

/** What else of a proposal is not as it was, with its old and new values. */
export function detailsOf({
  before,
  now,
  fields,
  unreported,
  isAlone,
  language,
}: DetailSetting): ChangedField[] {
  const details = (names: readonly string[]) => changedDetails(names, before, now, language);
  const own = [
    ...details(namesReportedAs(fields, "detail").filter((field) => field !== "confidence")),
    ...changedConfidence(before, now),
    // Who is for or against is compared as a whole, and reported by a kind of its own.
    ...details(unreported.filter((field) => field !== "supporters" && field !== "opponents")),
    ...changedDays(before, now),
  ];
  const along = details(namesReportedAs(fields, "accompanying"));
  // "updated" follows from whatever changed; of all others, what was on record and no longer is, is a change of its own.
  const isOwn = ({ field, before: was }: ChangedField) => was !== undefined && field !== "updated";
  return [...own, ...along.filter((change) => (isAlone && own.length === 0) || isOwn(change))];
}

/** A new status or position is marked as inferred where it is reported. */
function changedConfidence(before: BriefProposal, now: BriefProposal): ChangedField[] {
  const differing = (["record", "status", "position"] as const).filter((part) => {
    const [was, is] = [before.confidence[part], now.confidence[part]];
    const isStatedInBoth = was !== undefined && is !== undefined && was !== is;
    return isStatedInBoth && (part === "record" || before[part] === now[part]);
  });
  const words = ({ confidence }: BriefProposal) =>
    differing.map((part) => `${part}: ${confidence[part]}`).join("; ");
  return differing.length === 0 ? [] : [{ field: "confidence", before: words(before), after: words(now) }];
}
