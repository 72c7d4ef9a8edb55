/** What a script can rely on; the same for every command. */
export const EXIT = {
  done: 0,
  /** The proposals have errors: nothing was written. */
  findings: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** No usable browser; what needs none was written. */
  noBrowser: 3,
  /** Something failed while working; each output is the old or the new one, whole. */
  failure: 4,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a run ends that a signal has stopped. */
export function interruptionCode({ reason }: AbortSignal): ExitCode {
  return reason === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
}

/** A mistake in the command line or the configuration: exit 2, with what would be right. */
export class UsageError extends Error {
  override name = "UsageError";
}
