import type { YamlScalar } from "../frontmatter.ts";
import type { FixSource } from "./fix.ts";
import { itemsOf, scalarRange } from "./scalar-range.ts";

/** Words of a value with the place where they stand in the text, in UTF-16 units. */
export interface Written {
  words: string;
  start: number;
}

/**
 * A code under `sponsors`, `supporters`, `opponents` or, of a conference, `delegations`, and the date behind its
 * `from`.
 */
export interface WrittenCode {
  scalar: YamlScalar;
  code: Written;
  from?: Written;
}

const KEYS = {
  proposal: ["sponsors", "supporters", "opponents"],
  conference: ["delegations"],
  issue: [],
} as const;
const FROM = " from ";

/** The codes of a file, a list for each key that has some; those that are not written plainly are left out. */
export function writtenCodes(source: FixSource): WrittenCode[][] {
  const { draft } = source;
  const keys: readonly string[] = KEYS[draft.role];
  const entries = draft.front.entries?.entries ?? [];
  return entries
    .filter(({ key }) => keys.includes(key))
    .map(({ value }) => itemsOf(value).flatMap((item) => writtenCode(source, item)));
}

function writtenCode(source: FixSource, item: ReturnType<typeof itemsOf>[number]): WrittenCode[] {
  if (item.kind !== "scalar") return [];
  const range = scalarRange(source, item);
  if (range === undefined) return [];
  const at = item.value.indexOf(FROM);
  const code = trimmed(at < 0 ? item.value : item.value.slice(0, at), range.start);
  if (at < 0) return [{ scalar: item, code }];
  const behind = at + FROM.length;
  return [{ scalar: item, code, from: trimmed(item.value.slice(behind), range.start + behind) }];
}

function trimmed(text: string, start: number): Written {
  const words = text.trim();
  return { words, start: start + text.indexOf(words) };
}
