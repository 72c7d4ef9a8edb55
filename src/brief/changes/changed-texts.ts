import { optionalKeys } from "../../json-values.ts";
import { normalForm, readsTheSame } from "../../normal-form.ts";
import { escapeXml } from "../../xml-text.ts";
import { redlineExcerpt } from "../text-changes/redline-html.ts";
import type { ChangedField, LocalText, RichText } from "../types.ts";
import {
  currentWording,
  isSameButForSpelling,
  isSameText,
  proposedWording,
  withoutRawMarks,
} from "./same-wording.ts";

/** The fields that changed in substance, and those that changed only in spelling or layout. */
export interface FieldChanges {
  substance: ChangedField[];
  spelling: ChangedField[];
}

/**
 * A change of the text of a proposal as changes of its two wordings: `text`, the proposed one, and `currentText`, the one
 * that it amends. A wording that is as it was is not reported. What changed in both alike, such as a heading or a paragraph
 * that is proposed unchanged, is reported once, under `text`.
 */
export function changedTexts(change: ChangedField, language: string): FieldChanges {
  const { before, after, marked } = change;
  if (before === undefined || after === undefined) return { substance: [change], spelling: [] };
  const [left, right] = [currentWording(before), currentWording(after)];
  const ofCurrent = redlineExcerpt(left, right, language);
  const current =
    ofCurrent === undefined || hasSameMarks(ofCurrent, marked) || isInBoth(change, language)
      ? []
      : [{ field: "currentText", before: left, after: right, marked: ofCurrent }];
  const proposed = marked === undefined && current.length > 0 ? [] : [change];
  const isProposed = !isSameText(proposedWording(before), proposedWording(after)) || current.length === 0;
  const isCurrent = !isSameText(left, right);
  return {
    substance: [...(isProposed ? proposed : []), ...(isCurrent ? current : [])],
    spelling: [...(isProposed ? [] : proposed), ...(isCurrent ? [] : current)],
  };
}

/**
 * Whether the current wording changed only by lines that both wordings had and neither has, or that both have and neither
 * had, and the marks of `text` show these changes.
 */
function isInBoth({ before = "", after = "", marked }: ChangedField, language: string): boolean {
  const [was, is] = [wordingsOf(before), wordingsOf(after)];
  const removed = linesMissingIn(is, linesOfBoth(was));
  const added = linesMissingIn(was, linesOfBoth(is));
  const own = (lines: readonly string[], shared: readonly string[]) => {
    const others = new Set(shared);
    return lines.filter((line) => !others.has(line)).join("\n");
  };
  if (!isSameText(own(was.current, removed), own(is.current, added))) return false;
  const shared = redlineExcerpt(removed.join("\n"), added.join("\n"), language);
  return (["del", "ins"] as const).every((mark) => {
    const all = normalForm(` ${marksIn(marked, mark).join(" ")} `);
    const ofLines = marksIn(shared, mark).flatMap((words) => words.split("\n"));
    return ofLines.every((words) => all.includes(normalForm(` ${words} `)));
  });
}

/** The lines of the two wordings of a text. */
interface Wordings {
  current: string[];
  proposed: string[];
}

function wordingsOf(text: string): Wordings {
  return { current: currentWording(text).split("\n"), proposed: proposedWording(text).split("\n") };
}

function linesOfBoth({ current, proposed }: Wordings): string[] {
  const others = new Set(proposed);
  return current.filter((line) => others.has(line));
}

/** The lines that neither wording of another text has. */
function linesMissingIn({ current, proposed }: Wordings, lines: readonly string[]): string[] {
  const all = new Set([...current, ...proposed]);
  return lines.filter((line) => !all.has(line));
}

function hasSameMarks(one: RichText, other: RichText | undefined): boolean {
  return (["del", "ins"] as const).every((mark) => readsTheSame(marksIn(one, mark), marksIn(other, mark)));
}

/** The words of each mark, without those around them. */
function marksIn(text: RichText | undefined, mark: "ins" | "del"): string[] {
  const behind = text?.html.split(`<${mark}>`).slice(1) ?? [];
  return behind.map((part) => part.slice(0, part.indexOf("<")).trim());
}

/** Whether a value of a brief is a text in HTML that has its plain text beside it. */
export function isRichText(value: unknown): value is RichText | LocalText {
  return typeof value === "object" && value !== null && "html" in value && "text" in value;
}

/** Whether two texts differ in words or layout. Their language is that of the record, and is compared there. */
export function isSameRichText(a: RichText, b: RichText): boolean {
  return readsTheSame(a.text, b.text) && readsTheSame(ownMarkup(a.html), ownMarkup(b.html));
}

/**
 * HTML without what follows from elsewhere: the numbers of sections in the ids of footnotes from the sections before, and
 * directions from the language and the words.
 */
function ownMarkup(html: string): string {
  return html.replace(/_\d+(?=-fn)| dir="(?:ltr|rtl)"/g, "");
}

/** The words of a text, which has no marks of footnotes; code may have such signs as its own. */
export function wordsOfText(text: RichText | undefined): string | undefined {
  return text === undefined ? undefined : withoutRawMarks(text.text);
}

/**
 * The change of a text, with the words that changed marked; undefined where no words differ.
 *
 * @param isSame compares words before and now
 */
export function changedText(
  field: string,
  before: string | undefined,
  now: string | undefined,
  language: string,
  isSame: (before: string, now: string) => boolean = isSameButForSpelling,
): ChangedField | undefined {
  if ((before ?? now) === undefined) return undefined;
  if (before === undefined || now === undefined) return { field, ...optionalKeys({ before, after: now }) };
  if (isSame(before, now)) return undefined;
  const marked = redlineExcerpt(proposedWording(before), proposedWording(now), language);
  return { field, before, after: now, ...optionalKeys({ marked }) };
}

/** Sections with other headings. */
type Sections = readonly { heading: string; body: RichText }[];

/** Whether a value of a brief is a list of sections. */
export function isSections(value: unknown): value is Sections {
  return Array.isArray(value) && value.some((item) => isRichText(item?.body));
}

/** Whether two lists of sections differ in words or layout. */
export function isSameSections(a: Sections, b: Sections): boolean {
  const isSame = (section: Sections[number], index: number) =>
    readsTheSame(section.heading, b[index]?.heading) &&
    b[index] !== undefined &&
    isSameRichText(section.body, b[index].body);
  return a.length === b.length && a.every(isSame);
}

/** The changes of sections, each with its heading; of several with one heading as one. */
export function changedSections(
  field: string,
  before: Sections,
  now: Sections,
  language: string,
  isSame?: (before: string, now: string) => boolean,
): ChangedField[] {
  const [was, is] = [wordsByHeading(before), wordsByHeading(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const change = changedText(field, was.get(name)?.words, is.get(name)?.words, language, isSame);
    const { heading = "" } = is.get(name) ?? was.get(name) ?? {};
    return change === undefined ? [] : [withName(change, heading)];
  });
}

function wordsByHeading(sections: Sections): ReadonlyMap<string, { heading: string; words: string }> {
  const found = new Map<string, { heading: string; words: string }>();
  for (const { heading, body } of sections) {
    const name = normalForm(heading);
    const before = found.get(name);
    const words = wordsOfText(body) ?? "";
    found.set(name, { heading, words: before === undefined ? words : `${before.words}\n${words}` });
  }
  return found;
}

/** A change with the name of what it is about before each value. */
export function withName({ field, before, after, marked }: ChangedField, name: string): ChangedField {
  const named = (value: string | undefined) => (value === undefined ? undefined : `${name}: ${value}`);
  return {
    field,
    ...optionalKeys({
      before: named(before),
      after: named(after),
      marked: marked && { html: `${escapeXml(name)}: ${marked.html}`, text: `${name}: ${marked.text}` },
    }),
  };
}
