import type { Day } from "../corpus/types.ts";

/** The world outside as a command sees it: handed in, so that the core and the tests need none of it. */
export interface Io {
  /** Results. Of both, what could steer a terminal leaves as an escape, whatever the text was made of. */
  stdout: (text: string) => void;
  /** Everything else that is for a person. */
  stderr: (text: string) => void;
  /** Whether the two are read on a terminal that shows colours. */
  colour: { stdout: boolean; stderr: boolean };
  /** Writes over the last line of standard error; there only where that is a terminal. */
  overwrite?: (line: string) => void;
  /** How many cells a line of standard output has, where it is a terminal. */
  columns?: number;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** The day in UTC, or that of `SOURCE_DATE_EPOCH`; a wrong one is a UsageError. */
  today: () => Day;
  /** Milliseconds since any fixed moment; only for telling how long a run took. */
  clock: () => number;
  /** How this tool is called from any folder, for a command that a person can repeat; default: `plenibrief`. */
  program?: () => string;
  /** Ends the run: Ctrl-C, a closed terminal, a polite kill. */
  signal: AbortSignal;
}
