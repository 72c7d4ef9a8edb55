/** How many files have to be openable at once, with room for a browser's pipes. */
const ENOUGH_FILES = 1024;

/** What a failure says to a person: the cause, where the system's own words are none. */
export function failureWords(error: unknown): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: "", message: String(error) };
  if (code === "EMFILE" || code === "ENFILE" || /\bE[MN]FILE\b/.test(message)) {
    return `too few files may be open at once on this machine, or in this terminal: "ulimit -n ${ENOUGH_FILES}" allows enough (${message})`;
  }
  return message;
}
