import { normalForm, readsTheSame } from "../../normal-form.ts";
import { redlineExcerpt } from "../text-changes/redline-html.ts";
import type { ChangedField, RichText } from "../types.ts";
import { currentWording, isSameText, proposedWording } from "./same-wording.ts";

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
