import {
  type Command,
  type CommandLine,
  type CommandOption,
  checkVariables,
  readCommandLine,
} from "./command-line.ts";
import { EXIT, type ExitCode, type Io, interruptionCode, PACKAGE_VERSION } from "./io.ts";

/**
 * Runs the tool with the arguments after its name and resolves with the exit code. It never rejects and never exits
 * the process: a mistake in the command line is 2, an interruption 130 or 143, an unexpected error 4.
 */
export async function main(args: readonly string[], io: Io, commands: readonly Command[]): Promise<ExitCode> {
  let line: CommandLine | undefined;
  try {
    const invocation = readCommandLine(args, commands);
    if (invocation.kind === "run") {
      checkVariables(io.env);
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

/**
 * Errors with exit codes of their own, by their names: their classes are in modules that the help does not need, and the
 * built program, whose start is a file of its own, has some of them twice.
 */
const EXPECTED: ReadonlyMap<string, ExitCode> = new Map<string, ExitCode>([
  ["UsageError", EXIT.usage],
  // A faulty template of the user's own is a configuration error.
  ["TemplateError", EXIT.usage],
  // A frozen edition is part of the record, so a fault in it is an error of the proposals.
  ["EditionError", EXIT.findings],
  ["LongCellError", EXIT.findings],
]);

function reportFailure(error: unknown, isVerbose: boolean, io: Io): ExitCode {
  const code = error instanceof Error ? EXPECTED.get(error.name) : undefined;
  if (error instanceof Error && code !== undefined) {
    const outcome =
      error.name === "LongCellError" ? "Nothing was written: the last good output is unchanged.\n" : "";
    io.stderr(`plenibrief: ${error.message}\n${outcome}`);
    return code;
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

const EXIT_CODES = [
  ["0", "done"],
  ["1", "the proposals have errors; nothing was written, the last good output is unchanged"],
  ["2", "the command line or the configuration is wrong"],
  ["3", "no usable browser; the outputs that need none were written"],
  ["4", "something failed during the run; each output is either the old or the new one, complete"],
  ["130, 143", "interrupted; outputs as for 4"],
] as const;

/** The help of the whole tool. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return lines(
    "plenibrief checks the proposals to an ITU Plenipotentiary Conference and makes the tracking brief.",
    "",
    "Usage: plenibrief <command> [conference] [options]",
    "",
    "Commands:",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "plenibrief <command> --help describes a command and its options.",
    "",
    "Exit codes:",
    ...EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(8)}  ${meaning}`),
  );
}

/** The help of one command. */
function commandHelp({ name, summary, operands, options, notes }: Command): string {
  const rows = options.map((option) => [optionUsage(option), optionHelp(option)] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return lines(
    `plenibrief ${name}: ${summary}`,
    "",
    `Usage: plenibrief ${[name, operands, "[options]"].filter(Boolean).join(" ")}`,
    "",
    ...rows.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`),
    "",
    ...notes,
  );
}

function optionUsage({ name, valueName, optionalChoices }: CommandOption): string {
  if (optionalChoices !== undefined) return `--${name}[=${optionalChoices.join("|")}]`;
  return valueName === undefined ? `--${name}` : `--${name} ${valueName}`;
}

function optionHelp({ choices, isList, help }: CommandOption): string {
  if (choices === undefined) return help;
  return `${choices.join(isList ? "," : "|")}: ${help}`;
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}
