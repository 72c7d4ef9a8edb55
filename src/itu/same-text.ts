import { readsTheSame } from "../normal-form.ts";
import { parseTarget, type Target, targetKey } from "./target.ts";

/** A heading is no longer than this. */
const LONGEST_HEADING = 120;

/** The text that a heading names, in any of the six languages; what is in brackets behind it does not count. */
export function textOfHeading(heading: string): Target | undefined {
  if (heading === "" || heading.length > LONGEST_HEADING) return undefined;
  for (const candidate of [heading, heading.replace(/\s*[(（].*$/u, "")]) {
    const parsed = parseTarget(candidate);
    const meant = parsed.ok ? parsed : parseTarget(parsed.suggestion ?? "");
    if (meant.ok && meant.value.kind !== "words") return meant.value;
  }
  return undefined;
}

/** Whether two lists of targets, as they are written, name the same texts in any order. */
export function nameSameTexts(some: readonly string[], others: readonly string[]): boolean {
  const isIn = (one: string, list: readonly string[]) => list.some((each) => isSameWritten(one, each));
  return some.every((each) => isIn(each, others)) && others.every((each) => isIn(each, some));
}

function isSameWritten(one: string, other: string): boolean {
  const [left, right] = [parseTarget(one), parseTarget(other)];
  return left.ok && right.ok ? mayBeSameText(left.value, right.value) : readsTheSame(one, other);
}

/** Of a new text one place may have only the placeholder, and another only the subject. */
export function mayBeSameText(one: Target, other: Target): boolean {
  if (targetKey(one) === targetKey(other)) return true;
  if (one.kind !== "new" || other.kind !== "new" || one.text !== other.text) return false;
  if (one.placeholder !== undefined && other.placeholder !== undefined) return false;
  const [left, right] = [one, other].map(({ subject }) => subject?.toLowerCase());
  return left === undefined || right === undefined || readsTheSame(left, right);
}
