import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** A command: what `--help` prints about it, and the function that runs it. */
export interface Command {
  name: string;
  summary: string;
  /** The operands as the usage line shows them: `[conference]`. */
  operands: string;
  maxOperands: number;
  options: readonly CommandOption[];
  /** Lines printed below the options: what the command writes, an example. */
  notes: readonly string[];
  /** Imports the command's module when it is called, so that no other command is loaded. */
  run: (line: CommandLine, io: Io) => Promise<ExitCode>;
}

/** One option of a command, as it is read and as `--help` describes it. */
export interface CommandOption {
  name: string;
  /** The placeholder of the option's value in the help, such as `DIR`; an option without one is a switch. */
  valueName?: string;
  /** Values that a switch accepts after `=`, but does not need: `--fix=order`. */
  optionalChoices?: readonly string[];
  /** The only values that are allowed. */
  choices?: readonly string[];
  /** Several choices may be given, separated by commas. */
  isList?: true;
  help: string;
}

/** The arguments of one run, read and checked against the options of its command. */
export interface CommandLine {
  command: Command;
  operands: string[];
  /** The value of an option; of an option given twice, the last one. */
  value: (option: string) => string | undefined;
  /** The values of an option that accepts a list, or the default. */
  list: (option: string, byDefault: readonly string[]) => string[];
  has: (option: string) => boolean;
}
