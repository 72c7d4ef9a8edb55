import type { Io } from "./io.ts";

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
