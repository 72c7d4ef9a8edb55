import { existsSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { consoleText } from "../report/printable-text.ts";
import { EXIT, interruptionCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** The world of a real run. */
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
    signal,
  };
}

/** Back to the beginning of the line, and nothing on it. */
const ERASED = "\r\u001b[2K";

function oneLine(text: string): string {
  return consoleText(text.replaceAll("\n", " "), false);
}

/** Asked for only where it is needed: help can be had in a folder that somebody has deleted. */
function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError(
      "the working directory is not there any more: go to a folder that is, and run it again",
    );
  }
}

/**
 * A reader that has seen enough (`| head`) is no failure. A result that could not be written, to a full disk, say, is
 * one, whatever the command itself came to; where nothing can be said on standard error there is nobody to tell.
 */
function watchOutputs(process: NodeJS.Process): void {
  const { stdout, stderr } = process;
  let isTold = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isTold) return;
    isTold = true;
    const why = consoleText(error.message, false);
    stderr.write(`plenibrief: the result cannot be written to standard output: ${why}\n`);
    process.once("exit", () => {
      process.exitCode = EXIT.failure;
    });
  });
  stderr.on("error", () => {});
}

/**
 * What escapes every promise, such as from within a library, ends the run as any other failure does: with one line and
 * a documented exit code. Whoever started a browser ends it at the process's exit.
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

/** `plenibrief` where that is a command of the machine; npx knows the name in the tool's own folder only. */
function programName({ argv, env }: NodeJS.Process): string {
  const script = argv[1] ?? "";
  if (basename(script) === "plenibrief" && env.npm_command !== "exec") return "plenibrief";
  const path = existsSync(script) ? realpathSync(script) : script;
  return `node ${/\s/.test(path) ? `"${path}"` : path}`;
}

/** How long a run may take to end in good order once a signal has stopped it, in milliseconds. */
const PATIENCE = 500;

/** Aborts on the first Ctrl-C, closed terminal or polite kill; a second Ctrl-C ends the process at once. */
function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => {
      controller.abort(name);
      // What has not ended by then, such as reading hundreds of files, leaves nothing that the next run does not remove.
      setTimeout(() => process.exit(interruptionCode(controller.signal)), PATIENCE).unref();
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
