import type { Io } from "./io.ts";

/** Says what is going on: on a terminal in one line that is written over, elsewhere a plain line each. */
export interface Progress {
  step: (what: string) => void;
  /** Takes the line away, so that results begin on a clean one. */
  done: () => void;
}

/** Says a line to a person in the middle of a run; nothing where the user wants quiet. */
export function sayer(io: Io, quiet: boolean, steps: Progress): (line: string) => void {
  return (line) => {
    if (quiet) return;
    steps.done();
    io.stderr(`${line}\n`);
  };
}

/** Progress for a run; silent where the user wants quiet. */
export function progress(io: Io, quiet: boolean): Progress {
  if (quiet) return { step: () => {}, done: () => {} };
  const { overwrite } = io;
  if (overwrite === undefined) return { step: (what) => io.stderr(`${what} …\n`), done: () => {} };
  return { step: (what) => overwrite(`${what} …`), done: () => overwrite("") };
}
