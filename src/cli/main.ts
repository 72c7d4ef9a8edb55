import { EditionError } from "../brief/edition.ts";
import { LongCellError } from "../formats/tables/spreadsheet-cells.ts";
import { TemplateError } from "../formats/templates/catalogue.ts";
import type { Command, CommandLine } from "./command-line.ts";
import { readCommandLine } from "./command-line.ts";
import { EXIT, type ExitCode, interruptionCode, UsageError } from "./exit-codes.ts";
import { commandHelp, overview } from "./help.ts";
import type { Io } from "./io.ts";
import { PACKAGE_VERSION } from "./package-manifest.ts";

/**
 * Runs the tool with the arguments after its name and resolves with the exit code. It never rejects and never exits
 * the process: a mistake in the command line is 2, an interruption 130 or 143, an unexpected error 4.
 */
export async function main(args: readonly string[], io: Io, commands: readonly Command[]): Promise<ExitCode> {
  let line: CommandLine | undefined;
  try {
    const invocation = readCommandLine(args, commands);
    if (invocation.kind === "run") {
      line = invocation.line;
      return await line.command.run(line, io);
    }
    io.stdout(invocation.kind === "version" ? `plenibrief ${PACKAGE_VERSION}\n` : help(invocation, commands));
    return EXIT.done;
  } catch (error) {
    if (io.signal.aborted) return interruptionCode(io.signal);
    return reportFailure(error, line?.has("verbose") ?? false, io);
  }
}

function help({ command }: { command?: Command }, commands: readonly Command[]): string {
  return command === undefined ? overview(commands) : commandHelp(command);
}

function reportFailure(error: unknown, isVerbose: boolean, io: Io): ExitCode {
  // A faulty template of the user's own is a configuration error.
  if (error instanceof UsageError || error instanceof TemplateError) {
    io.stderr(`plenibrief: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof LongCellError) {
    io.stderr(`plenibrief: ${error.message}\nNothing was written: the last good output is unchanged.\n`);
    return EXIT.findings;
  }
  // A frozen edition is part of the record, so a fault in it is an error of the proposals.
  if (error instanceof EditionError) {
    io.stderr(`plenibrief: ${error.message}\n`);
    return EXIT.findings;
  }
  const trace = isVerbose && error instanceof Error ? `\n${error.stack}` : "";
  io.stderr(`plenibrief: ${failureMessage(error)}${trace}\n`);
  return EXIT.failure;
}

/** How many files must be openable at once, with room for a browser's pipes. */
const ENOUGH_FILES = 1024;

/** The message of an unexpected error; where the system's own message is cryptic, with the cause and the remedy. */
export function failureMessage(error: unknown): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: "", message: String(error) };
  if (code === "EMFILE" || code === "ENFILE" || /\bE[MN]FILE\b/.test(message)) {
    return `too few files may be open at once on this machine, or in this terminal: "ulimit -n ${ENOUGH_FILES}" allows enough (${message})`;
  }
  return message;
}
