import type { YamlScalar, YamlValue } from "../frontmatter.ts";
import type { FixSource } from "./fix.ts";

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
export function itemsOf(value: YamlValue): YamlValue[] {
  return value.kind === "list" ? value.items : [value];
}
