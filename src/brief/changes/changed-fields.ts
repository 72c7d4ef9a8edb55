import { optionalKeys } from "../../json-values.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { RELATION_FIELDS } from "../declaration/issues-and-proposals.ts";
import { isOnePlace } from "../halftime/place.ts";
import { redlineExcerpt } from "../text-changes/redline-html.ts";
import type { BackerRef, ChangedField, ProposalRef, RichText, SponsorRef, TargetRef } from "../types.ts";
import {
  changedSections,
  changedText,
  changedTexts,
  type FieldChanges,
  isRichText,
  isSameRichText,
  isSameSections,
  isSections,
  wordsOfText,
} from "./changed-texts.ts";
import { isSameButForSpelling, isSameWording, proposedWording } from "./same-wording.ts";

/** The fields of a proposal, an issue or the conference in a Brief, by name. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * The given fields that differ, with what each was and is now: of a list, what it lost and what is new in it; of a text, the
 * words that changed. A field of which only spelling, layout or an order differs is left out.
 *
 * @param isSame compares words of texts; default: whether only spelling differs
 */
export function changedDetails(
  names: readonly string[],
  before: object,
  now: object,
  language: string,
  isSame?: (before: string, now: string) => boolean,
): ChangedField[] {
  return names
    .filter((field) => isChanged(field, before, now))
    .flatMap((field) => {
      const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
      if (isRichText(left ?? right)) {
        const change = changedText(
          field,
          wordsOfText(left as RichText),
          wordsOfText(right as RichText),
          language,
          isSame,
        );
        return change === undefined ? [] : [change];
      }
      if (isSections(left) || isSections(right))
        return changedSections(field, (left ?? []) as [], (right ?? []) as [], language, isSame);
      const { before: was, after: is } = differing(left, right);
      if (
        (was ?? is) === undefined ||
        isSpellingOnly(field, { field, ...optionalKeys({ before: was, after: is }) })
      )
        return [];
      return [changedField(field, { [field]: was }, { [field]: is }, language)];
    });
}

/** The two values in plain words, without the items that both have. Details of an item are stated where nothing else differs. */
export function differing(before: unknown, now: unknown): { before?: string; after?: string } {
  const [left, right] = [itemsOf(before), itemsOf(now)];
  const only = (these: Item[], those: Item[]) => {
    const others = these.filter(({ id }) => !those.some((each) => each.id === id));
    return others.map(({ short, all }) => (those.some((each) => each.short === short) ? all : short));
  };
  const words = (items: string[]) => items.join("; ") || undefined;
  return optionalKeys({ before: words(only(left, right)), after: words(only(right, left)) });
}

/** An item of a list in words. */
interface Item {
  /** What makes it the same item: of a proposal its key, whatever its title is. */
  id: string;
  /** Its main parts, as printed. */
  short: string;
  /** All of its parts. */
  all: string;
}

function itemsOf(value: unknown): Item[] {
  if (value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.map(itemOf);
  const parts =
    typeof value !== "object" || value === null
      ? [String(value)]
      : // How far the parts of a record are explicit in its sources.
        Object.entries(value).map(([part, is]) => `${part}: ${is}`);
  return parts.map((words) => ({ id: words, short: words, all: words }));
}

function itemOf(item: ListItem): Item {
  const [short, all] = [wordsOfItem(item, PARTS), wordsOfItem(item, ALL_PARTS)];
  return { id: isReference(item) ? item.key : normalForm(all), short, all };
}

function isReference(item: ListItem): item is ProposalRef {
  return typeof item === "object" && "key" in item && !("text" in item) && !("number" in item);
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

/** Whether a field changed. Which proposals it names counts, whatever these are called, and not in which order. */
export function isChanged(field: string, before: object, now: object): boolean {
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  if (NAMING.has(field)) return !readsTheSame(keysIn(left), keysIn(right));
  // Their dates are compared by `changedDays`.
  if (field === "supporters" || field === "opponents") return codesOf(left) !== codesOf(right);
  if (field === "committee" && typeof left === "string" && typeof right === "string")
    return !isOnePlace(left, right);
  if (isRichText(left) && isRichText(right)) return !isSameRichText(left, right);
  if (isSections(left) && isSections(right)) return !isSameSections(left, right);
  // Names and titles come from reference tables; a change there is no change of the record.
  // Which keys a source supports depends on what is known on the day: where only that differs, it is an edit.
  const isOfItems = field !== "sources" && Array.isArray(left) && Array.isArray(right);
  if (isOfItems) return !readsTheSame(idsOf(left), idsOf(right));
  return !readsTheSame(left, right);
}

function idsOf(items: readonly unknown[]): string[] {
  return itemsOf(items).map(({ id }) => id);
}

/** The fields that name proposals, as references or by their keys. */
const NAMING: ReadonlySet<string> = new Set([...RELATION_FIELDS, "proposals"]);

/** The keys of proposals that a value names, sorted. */
function keysIn(value: unknown): string[] | undefined {
  return (value as (ProposalRef | string)[] | undefined)
    ?.map((each) => (typeof each === "string" ? each : each.key))
    .sort();
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

/** Whether two texts have the same words, or two lists the same items: only emphasis, links, layout or an order differ. */
function isMarkupOnly(field: string, before: object, now: object): boolean {
  const [left, right] = [(before as Fields)[field], (now as Fields)[field]];
  if (Array.isArray(left) && Array.isArray(right)) {
    return readsTheSame(idsOf(left).sort(), idsOf(right).sort());
  }
  if (!isRichText(left) || !isRichText(right)) return false;
  return readsTheSame(plainWords(field, left), plainWords(field, right));
}

/** The value of a field in plain words. */
function plainWords(field: string, value: unknown): string | undefined {
  return field !== "text" && isRichText(value) ? wordsOfText(value) : plainValue(value);
}

/** In a proposed text every word and sign counts; in texts that the group wrote, a typing mistake does not. */
function isSpellingOnly(field: string, { before, after }: ChangedField): boolean {
  if (before === undefined || after === undefined) return false;
  if (field === "text") return before !== "" && isSameWording(before, after);
  return ["title", "summary", "commonPosition"].includes(field) && isSameButForSpelling(before, after);
}

/** The value of a field as plain text. */
function plainValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isRichText(value)) return value.text;
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => wordsOfItem(item, PARTS)).join(", ");
}

type ListItem = SponsorRef | TargetRef | ProposalRef | { number: number } | Fields | string | number;

function wordsOfItem(item: ListItem, parts: readonly string[]): string {
  if (typeof item !== "object") return String(item);
  if ("code" in item) return String(item.code);
  if ("text" in item) return String(item.text);
  if ("number" in item) return String(item.number);
  if ("key" in item) return String(item.label ?? item.title);
  return parts.flatMap((part) => item[part as keyof typeof item] ?? []).join(", ");
}

/** What meetings, deadlines, entries of a history and sources consist of, in the order in which it is printed. */
const PARTS = [
  ...["date", "time", "committee", "status", "position"],
  ...["title", "place", "locator", "issues", "targets"],
];
/** The same with what is stated only where nothing else of an item differs. */
const ALL_PARTS = [...PARTS, "note", "url", "language"];

/** The codes of supporters or opponents, in an order that does not depend on the file. */
function codesOf(backers: unknown): string {
  return (backers as readonly BackerRef[])
    .map(({ code }) => code)
    .sort()
    .join(" ");
}
