import { EditionError } from "../brief/edition.ts";
import { TemplateError } from "../formats/catalogue.ts";
import { LongCellError } from "../formats/cell-limit.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { EXIT, type ExitCode, interruptionCode, UsageError } from "./exit-codes.ts";
import { failureWords } from "./failure-words.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { packageVersion } from "./package-version.ts";

/**
 * Runs the tool with the arguments behind its name and resolves with the exit code; prints, and never exits
 * itself. Nothing that goes wrong escapes: a mistake of the caller is 2, an interruption 130 or 143, all else 4.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let line: CommandLine | undefined;
  try {
    const request = readCommandLine(args);
    if (request.kind === "help") return print(io, helpText(request.command));
    if (request.kind === "version") return print(io, `plenibrief ${packageVersion()}\n`);
    line = request.line;
    return await line.command.run(line, io);
  } catch (error) {
    if (io.signal.aborted) return interruptionCode(io.signal);
    // A template of the user's own that is wrong is a mistake of the caller as well.
    if (error instanceof UsageError || error instanceof TemplateError) {
      io.stderr(`plenibrief: ${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof LongCellError) {
      io.stderr(`plenibrief: ${error.message}\nNothing was written: the last good output stands.\n`);
      return EXIT.findings;
    }
    // A frozen edition is part of the record: what is wrong with it is an error of the proposals.
    if (error instanceof EditionError) {
      io.stderr(`plenibrief: ${error.message}\n`);
      return EXIT.findings;
    }
    const trace = error instanceof Error && (line?.has("verbose") ?? false) ? `\n${error.stack}` : "";
    io.stderr(`plenibrief: ${failureWords(error)}${trace}\n`);
    return EXIT.failure;
  }
}

function print(io: Io, text: string): ExitCode {
  io.stdout(text);
  return EXIT.done;
}
