import { optionalKeys } from "../../json-values.ts";
import { withoutNeedlessMarks } from "../characters/invisible-characters.ts";
import type { YamlScalar, YamlValue } from "../frontmatter.ts";
import type { FileDraft } from "../read-file.ts";
import type { Day } from "../vocabulary.ts";

/** A range of a text, in UTF-16 units from 0, `end` excluded, and its replacement. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One correction: all of its edits are made, or none. */
export interface Repair {
  /** Where it begins, as in findings. */
  line: number;
  column: number;
  /** What was done, for people. */
  did: string;
  /** The same without words of the file, for a line that only some may read; absent where `did` quotes none. */
  redacted?: string;
  edits: readonly Edit[];
  /** It changes the value on its line; every other value has to stay the same. */
  changesValue?: true;
  /** What it adds to the text below the keys, where it changes nothing else of it. */
  adds?: Addition;
}

/** Empty lines, backslashes before signs that began a line, letters in place of backticks, or blanks and marks of items. */
export type Addition = "empty-lines" | "backslashes" | "letters" | "items";

/** The input of a fix: a file as it was read, with `\n` line ends. */
export interface FixSource {
  draft: FileDraft;
  text: string;
  lines: readonly string[];
  /** Where each of the lines begins in the text, in UTF-16 units. */
  starts: readonly number[];
  /** The first day of the conference, where it is known. */
  opens?: Day;
}

/** One kind of correction that is made without asking. */
export interface Fix {
  /** Permanent: the name of the rule that it satisfies, or its own where there is no such rule. */
  name: string;
  repairs(source: FixSource): Repair[];
}

/** Prepares a file that was read for the fixes. */
export function fixSource(draft: FileDraft, opens?: Day): FixSource {
  const { text } = draft.source;
  const lines = text.split("\n");
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return { draft, text, lines, starts, ...optionalKeys({ opens }) };
}

/** All texts of a value, those of its lists and maps included, in the order of the file. */
export function scalarsOf(value: YamlValue | undefined): YamlScalar[] {
  if (value === undefined) return [];
  if (value.kind === "scalar") return [value];
  return value.kind === "list"
    ? value.items.flatMap(scalarsOf)
    : value.entries.flatMap((entry) => scalarsOf(entry.value));
}

/**
 * The place of the words of a value in the text, without its quotes; undefined where they are not written as
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
  // Marks of direction beside a code are not read.
  const at = withoutNeedlessMarks(inner) === value ? inner.indexOf(value) : -1;
  if (at < 0 || (quote === 1 && !written.endsWith(written.charAt(0)))) return undefined;
  const start = (starts[place.line - 1] ?? 0) + before + quote + at;
  return { start, end: start + value.length };
}
