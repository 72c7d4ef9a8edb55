import type { Edit, Repair } from "./fix.ts";

/**
 * The text with the repairs made, and which they were. Of repairs that touch each other the earlier one of the
 * list is made and the later one is not.
 */
export function applyRepairs<T extends Repair>(
  text: string,
  repairs: readonly T[],
): { text: string; made: T[] } {
  const accepted: Edit[] = [];
  const made: T[] = [];
  for (const repair of repairs) {
    if (repair.edits.some((edit) => accepted.some((other) => touch(edit, other)))) continue;
    accepted.push(...repair.edits);
    made.push(repair);
  }
  accepted.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const edit of accepted) {
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return { text: parts.join("") + text.slice(end), made };
}

/** Whether two edits want the same characters, or the same place between two of them. */
function touch(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}
