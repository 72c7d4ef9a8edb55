import type { YamlScalar, YamlValue } from "../frontmatter.ts";
import type { FixSource } from "./fix.ts";

/** Words of a value with the place where they stand in the text, in UTF-16 units. */
export interface Written {
  words: string;
  start: number;
}

/**
 * A code under `sponsors`, `supporters`, `opponents` or, of a conference, `delegations`, and the date behind its
 * `from`.
 */
interface WrittenCode {
  scalar: YamlScalar;
  code: Written;
  from?: Written;
}

const KEYS = {
  proposal: ["sponsors", "supporters", "opponents"],
  conference: ["delegations"],
  issue: [],
  outcome: [],
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

/**
 * Where the words of a value stand in the text, without its quotes; nothing where they are not written there as
 * they are read, as with escapes or over several lines.
 */
export function scalarRange(
  { lines, starts }: FixSource,
  { value, place }: YamlScalar,
): { start: number; end: number } | undefined {
  const line = lines[place.line - 1] ?? "";
  const characters = [...line];
  const before = characters.slice(0, place.column - 1).join("").length;
  const written = characters.slice(place.column - 1, place.column - 1 + (place.length ?? 0)).join("");
  const quote = written.length > 1 && /^["']/.test(written) ? 1 : 0;
  const inner = written.slice(quote, written.length - quote);
  if (inner !== value || (quote === 1 && !written.endsWith(written.charAt(0)))) return undefined;
  const start = (starts[place.line - 1] ?? 0) + before + quote;
  return { start, end: start + value.length };
}

/** All texts of a value, those of its lists and maps included, in the order of the file. */
export function scalarsIn(value: YamlValue): YamlScalar[] {
  if (value.kind === "scalar") return [value];
  if (value.kind === "list") return value.items.flatMap(scalarsIn);
  return value.entries.flatMap((entry) => scalarsIn(entry.value));
}

/** The values of a list, or the single value that stands for a list of one. */
function itemsOf(value: YamlValue): YamlValue[] {
  return value.kind === "list" ? value.items : [value];
}
