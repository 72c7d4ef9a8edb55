import { existsSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { consoleText } from "../report/printable-text.ts";
import { EXIT, type Io, interruptionCode, UsageError } from "./io.ts";

/** The Io of a process. */
export function processIo(process: NodeJS.Process): Io {
  const { env, stdout, stderr } = process;
  watchOutputs(process);
  const signal = interruption(process);
  watchFaults(process, signal);
  const colours = (stream: NodeJS.WriteStream) =>
    !env.NO_COLOR && env.TERM !== "dumb" && stream.isTTY === true && !process.argv.includes("--no-color");
  const colour = { stdout: colours(stdout), stderr: colours(stderr) };
  const isDrawn = stderr.isTTY === true && env.TERM !== "dumb";
  return {
    stdout: (text) => void stdout.write(consoleText(text, colour.stdout)),
    stderr: (text) => void stderr.write(consoleText(text, colour.stderr)),
    ...(isDrawn ? { overwrite: (line) => void stderr.write(ERASED + oneLine(line)) } : {}),
    colour,
    ...(stdout.isTTY && stdout.columns > 0 ? { columns: stdout.columns } : {}),
    env,
    get cwd() {
      return workingFolder(process);
    },
    today: () => utcDay(env.SOURCE_DATE_EPOCH),
    clock: () => performance.now(),
    program: () => programName(process),
    // Its modules are imported only here: most runs print nothing.
    openBrowser: async (options) => (await import("../print/open-browser.ts")).openBrowser(options),
    signal,
  };
}

/** Moves to the beginning of the line and erases it. */
const ERASED = "\r\u001b[2K";

function oneLine(text: string): string {
  return consoleText(text.replaceAll("\n", " "), false);
}

/** Read only where it is needed: `--help` works in a folder that has been deleted. */
function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError(
      "the working directory no longer exists: change to an existing folder and run the command again",
    );
  }
}

/**
 * A closed pipe (`| head`) is not a failure. A result that cannot be written, such as to a full disk, is one, whatever
 * the command's own exit code. Errors of standard error are ignored: there is nowhere left to report them.
 */
function watchOutputs(process: NodeJS.Process): void {
  const { stdout, stderr } = process;
  let isReported = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isReported) return;
    isReported = true;
    const why = consoleText(error.message, false);
    stderr.write(`plenibrief: the result cannot be written to standard output: ${why}\n`);
    process.once("exit", () => {
      process.exitCode = EXIT.failure;
    });
  });
  stderr.on("error", () => {});
}

/**
 * An uncaught error, such as from within a library, ends the run like any other failure: with one line and a documented
 * exit code. A browser that was started is ended at the exit of the process.
 */
function watchFaults(process: NodeJS.Process, signal: AbortSignal): void {
  const end = (fault: unknown) => {
    const isVerbose = process.argv.includes("--verbose");
    const text = fault instanceof Error ? (isVerbose && fault.stack) || fault.message : String(fault);
    if (!signal.aborted)
      process.stderr.write(`plenibrief: it stopped unexpectedly: ${consoleText(text, false)}\n`);
    process.exit(signal.aborted ? interruptionCode(signal) : EXIT.failure);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

/** `plenibrief` where that is on the PATH; npx finds the name only in the folder of the installation. */
function programName({ argv, env }: NodeJS.Process): string {
  const script = argv[1] ?? "";
  if (basename(script) === "plenibrief" && env.npm_command !== "exec") return "plenibrief";
  const path = existsSync(script) ? realpathSync(script) : script;
  return `node ${/\s/.test(path) ? `"${path}"` : path}`;
}

/** How long a run may take to clean up after a signal, in milliseconds. */
const CLEANUP_TIME = 500;

/** A signal aborted by the first Ctrl-C, closed terminal or SIGTERM; a second Ctrl-C ends the process at once. */
function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => {
      controller.abort(name);
      // Work that has not ended by then, such as reading many files, leaves only what the next run removes.
      setTimeout(() => process.exit(interruptionCode(controller.signal)), CLEANUP_TIME).unref();
    });
  }
  return controller.signal;
}

/** The day in UTC: that of `SOURCE_DATE_EPOCH` (seconds) where it is set, else today. */
function utcDay(epoch: string | undefined): string {
  if (epoch === undefined || epoch === "") return new Date().toISOString().slice(0, 10);
  const seconds = Number(epoch);
  if (!/^\d+$/.test(epoch) || seconds > 253_402_300_799) {
    throw new UsageError(`SOURCE_DATE_EPOCH "${epoch}" is not a number of seconds`);
  }
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
