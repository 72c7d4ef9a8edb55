import type { FileDraft } from "../read-file.ts";

/** A stretch of a text, in UTF-16 units from 0, `end` excluded, and what is written in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing that is put right: all of its edits are made, or none. */
export interface Repair {
  /** Where it begins, as in findings. */
  line: number;
  column: number;
  /** What was done, as a person reads it. */
  did: string;
  /** The same without a word of the file, for a line that not everybody may read; left out where `did` has none. */
  discreet?: string;
  edits: readonly Edit[];
  /** It changes the value that stands on its line; every other value has to stay what it was. */
  changesValue?: true;
}

/** What a fix looks at: a file as it was read, with `\n` line ends. */
export interface FixSource {
  draft: FileDraft;
  text: string;
  lines: readonly string[];
  /** Where each of the lines begins in the text, in UTF-16 units. */
  starts: readonly number[];
}

/** One kind of thing that can be put right without asking. */
export interface Fix {
  /** Permanent: that of the rule that it satisfies, or its own where no rule asks for it. */
  name: string;
  repairs(source: FixSource): Repair[];
}

/** Prepares a file that was read for the fixes. */
export function fixSource(draft: FileDraft): FixSource {
  const { text } = draft.source;
  const lines = text.split("\n");
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return { draft, text, lines, starts };
}
