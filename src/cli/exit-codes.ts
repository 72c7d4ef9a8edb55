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
