import { parseArgs } from "node:util";
import { closest } from "../itu/did-you-mean.ts";
import { compareCodeUnits } from "../json-values.ts";
import { type ExitCode, type Io, UsageError } from "./io.ts";

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
  /**
   * Where the option shapes an output that only others ask for: one of each of these groups. It is refused without. Options
   * that state where something is, or the day, are not refused: an alias or a script gives them in every run.
   */
  goesWith?: readonly (readonly Companion[])[];
  /** The options that it cannot be combined with, and why. */
  excludes?: Readonly<Record<string, string>>;
  help: string;
}

/** An option, or one of some values of it, that another option needs. */
export interface Companion {
  name: string;
  values?: readonly string[];
  /** Where the option is not given, its default is one of the values. */
  isDefault?: true;
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

/** What the arguments ask for: to run a command, to print help, or to print the version. */
export type Invocation =
  | { kind: "run"; line: CommandLine }
  | { kind: "help"; command?: Command }
  | { kind: "version" };

/** Reads the arguments after the program's name. @throws UsageError that names the correction where there is one */
export function readCommandLine(args: readonly string[], commands: readonly Command[]): Invocation {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const [subject] = rest;
    return subject === undefined
      ? { kind: "help" }
      : { kind: "help", command: findCommand(subject, commands) };
  }
  if (name === "--version" || name === "-V") return { kind: "version" };
  const command = findCommand(name, commands);
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", command };
  if (rest.includes("--version")) return { kind: "version" };
  const line = readArguments(command, rest);
  if (line.operands.length > command.maxOperands) {
    const hasConference = command.options.some((option) => option.name === "conference");
    const hint = hasConference ? "; --conference names the conference" : "";
    throw new UsageError(`${name} takes ${atMost(command.maxOperands)}: ${line.operands.join(" ")}${hint}`);
  }
  return { kind: "run", line };
}

function atMost(operands: number): string {
  if (operands === 0) return "no name";
  return operands === 1 ? "one name at most" : `${operands} names at most`;
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = commands.map((each) => each.name);
  throw new UsageError(
    `there is no command "${name}"${didYouMean(closest(name, names))}; the commands are ${names.join(", ")}`,
  );
}

function readArguments(command: Command, args: string[]): CommandLine {
  const options = Object.fromEntries(
    command.options.map(({ name, valueName }) => [
      name,
      { type: valueName === undefined ? "boolean" : "string" } as const,
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = findOption(command, token);
    checkValue(option, token.value);
    given.set(option.name, token.value ?? true);
  }
  for (const option of command.options) if (given.has(option.name)) checkCompanions(option, given);
  const value = (option: string) => {
    const found = given.get(option);
    return typeof found === "string" ? found : undefined;
  };
  return {
    command,
    operands: positionals,
    value,
    list: (option, byDefault) => value(option)?.split(",") ?? [...byDefault],
    has: (option) => given.has(option),
  };
}

function findOption(
  { name: commandName, options }: Command,
  { name, rawName }: { name: string; rawName: string },
): CommandOption {
  const option = options.find((each) => each.name === name);
  if (option !== undefined) return option;
  const near = closest(
    name,
    options.map((each) => each.name),
  );
  throw new UsageError(
    `${commandName} has no option "${rawName}"${didYouMean(near && `--${near}`)}; see plenibrief ${commandName} --help`,
  );
}

/** @throws UsageError where a value is missing, is not expected or is not one of the choices */
function checkValue(option: CommandOption, value: string | undefined): void {
  const { name, valueName, optionalChoices, choices, isList } = option;
  if (optionalChoices !== undefined && value !== undefined) {
    checkChoice(name, optionalChoices, value);
    return;
  }
  if (valueName === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return;
  }
  if (value === undefined || value === "") {
    throw new UsageError(`--${name} needs a value: --${name} ${valueName}`);
  }
  if (choices === undefined) return;
  for (const each of isList ? value.split(",") : [value]) checkChoice(name, choices, each);
}

/** @throws UsageError where an option would have no effect beside the others, or they exclude each other */
function checkCompanions(
  { name, goesWith = [], excludes = {} }: CommandOption,
  given: ReadonlyMap<string, string | true>,
): void {
  for (const [other, why] of Object.entries(excludes)) {
    if (given.has(other)) throw new UsageError(`--${name} and --${other} exclude each other: ${why}`);
  }
  const isThere = ({ name: other, values, isDefault }: Companion): boolean => {
    const value = given.get(other);
    if (value === undefined) return isDefault === true;
    if (values === undefined) return true;
    const chosen = String(value).split(",");
    return values.some((each) => chosen.includes(each));
  };
  for (const group of goesWith) {
    if (group.some(isThere)) continue;
    const names = group.flatMap(({ name: other, values }) =>
      values === undefined ? `--${other}` : values.map((each) => `--${other} ${each}`),
    );
    throw new UsageError(`--${name} goes with ${names.join(" or ")}`);
  }
}

function checkChoice(name: string, choices: readonly string[], value: string): void {
  if (choices.includes(value)) return;
  throw new UsageError(
    `--${name} "${value}" is not one of ${choices.join(", ")}${didYouMean(closest(value, choices))}`,
  );
}

function didYouMean(near: string | undefined): string {
  return near === undefined || near === "" ? "" : `; did you mean "${near}"?`;
}

/** The variables of the environment that configure the tool, with the values that each may have. */
const VARIABLES: ReadonlyMap<string, { pattern: RegExp; valid: string }> = new Map([
  ["PLENIBRIEF_BROWSER", { pattern: /./, valid: "a path" }],
  ["PLENIBRIEF_SANDBOX", { pattern: /^(?:required|preferred)$/, valid: '"required" or "preferred"' }],
  ["PLENIBRIEF_TABS", { pattern: /^(?:[1-9]|1[0-6])$/, valid: "a number from 1 to 16" }],
]);

/**
 * Throws UsageError where a variable of the tool has a value that it would ignore, or a name that it does not know: with
 * a mistyped PLENIBRIEF_SANDBOX, it would print without the sandbox that was required. An empty value is none.
 */
export function checkVariables(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(env).sort(compareCodeUnits)) {
    const value = env[name];
    if (!name.startsWith("PLENIBRIEF_") || !value) continue;
    const variable = VARIABLES.get(name);
    if (variable === undefined) {
      const near = closest(name, VARIABLES.keys());
      const names = near ?? new Intl.ListFormat("en").format(VARIABLES.keys());
      throw new UsageError(`the variable ${name} is unknown: ${near ? "it may be" : "there are"} ${names}`);
    }
    if (!variable.pattern.test(value)) {
      throw new UsageError(`the variable ${name} is "${value}": write ${variable.valid}`);
    }
  }
}
