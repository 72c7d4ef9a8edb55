import manifest from "../../package.json" with { type: "json" };
import type { Day } from "../corpus/types.ts";
import type { PrintBrowser } from "../print/browser/print-browser.ts";
import type { OpenOptions } from "../print/open-browser.ts";

/** Console, clock, environment and browser as a command sees them: passed in, so that the core and the tests need none of it. */
export interface Io {
  /** Prints results. Both streams escape whatever could control a terminal. */
  stdout: (text: string) => void;
  /** Prints everything else that is for a person. */
  stderr: (text: string) => void;
  /** Whether each stream goes to a terminal that shows colours. */
  colour: { stdout: boolean; stderr: boolean };
  /** Replaces the last line of standard error; present only where that is a terminal. */
  overwrite?: (line: string) => void;
  /** The width of standard output in cells, where it is a terminal. */
  columns?: number;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** The day in UTC, or that of `SOURCE_DATE_EPOCH`; throws UsageError where that is not a number of seconds. */
  today: () => Day;
  /** Milliseconds since an arbitrary moment; only for measuring durations. */
  clock: () => number;
  /** How this tool is called from any folder, for commands suggested to the user; default: `plenibrief`. */
  program?: () => string;
  /** Opens a browser to print with; whoever opens it closes it. */
  openBrowser: (options: OpenOptions) => Promise<PrintBrowser>;
  /** Aborted by Ctrl-C, a closed terminal or SIGTERM. */
  signal: AbortSignal;
}

/** Shows the current step of a run: on a terminal in one line that is replaced, elsewhere one line a step. */
export interface Progress {
  step: (what: string) => void;
  /** Erases the line, so that the next output begins on an empty one. */
  done: () => void;
}

/** The progress of a run; shows nothing with `--quiet`. */
export function createProgress(io: Io, quiet: boolean): Progress {
  if (quiet) return { step: () => {}, done: () => {} };
  const { overwrite } = io;
  if (overwrite === undefined) return { step: (what) => io.stderr(`${what} …\n`), done: () => {} };
  return { step: (what) => overwrite(`${what} …`), done: () => overwrite("") };
}

/** A function that prints a notice to the user during a run; it prints nothing with `--quiet`. */
export function createNotify(io: Io, quiet: boolean, progress: Progress): (line: string) => void {
  return (line) => {
    if (quiet) return;
    progress.done();
    io.stderr(`${line}\n`);
  };
}

export const PACKAGE_VERSION: string = manifest.version;

/** The lowest version of Node that the package runs on: `20.19`. */
export const REQUIRED_NODE: string = manifest.engines.node.replace(/[^\d.]/g, "");

/** The exit codes, the same for every command; scripts rely on them. */
export const EXIT = {
  done: 0,
  /** The proposals have errors: nothing was written. */
  findings: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** No usable browser; the outputs that need none were written. */
  noBrowser: 3,
  /** Something failed during the run; each output is either the old or the new one, complete. */
  failure: 4,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of a run that a signal has stopped. */
export function interruptionCode({ reason }: AbortSignal): ExitCode {
  return reason === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
}

/** A mistake in the command line or the configuration: exit code 2. The message names the correction. */
export class UsageError extends Error {
  override name = "UsageError";
}
