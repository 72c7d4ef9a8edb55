import { parseArgs } from "node:util";
import { closest } from "../itu/did-you-mean.ts";
import { UsageError } from "./exit-codes.ts";
import { COMMANDS, type Command } from "./registry.ts";

/** A command line, read: options by name, switches as `true`. */
export interface CommandLine {
  command: Command;
  operands: string[];
  /** The last value given. */
  value: (option: string) => string | undefined;
  /** The values of an option that takes several, or its default. */
  list: (option: string, preset: readonly string[]) => string[];
  has: (option: string) => boolean;
}

/** What was asked for: a command, or a page of help, or the version. */
export type Request =
  | { kind: "run"; line: CommandLine }
  | { kind: "help"; command?: Command }
  | { kind: "version" };

/** Reads the arguments behind the program's name. @throws UsageError with what would be right. */
export function readCommandLine(args: readonly string[]): Request {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return helpFor(rest[0]);
  if (name === "--version" || name === "-V") return { kind: "version" };
  const command = commandNamed(name);
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", command };
  if (rest.includes("--version")) return { kind: "version" };
  const line = readOptions(command, rest);
  if (line.operands.length > command.maxOperands) {
    throw new UsageError(`${name} takes ${atMost(command.maxOperands)}: ${line.operands.join(" ")}`);
  }
  return { kind: "run", line };
}

function atMost(operands: number): string {
  if (operands === 0) return "no name";
  return operands === 1 ? "one name at most" : `${operands} names at most`;
}

function helpFor(name: string | undefined): Request {
  return name === undefined ? { kind: "help" } : { kind: "help", command: commandNamed(name) };
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((each) => each.name);
  throw new UsageError(
    `there is no command "${name}"${suggestion(closest(name, names))}; the commands are ${names.join(", ")}`,
  );
}

function readOptions(command: Command, args: string[]): CommandLine {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? "boolean" : "string" } as const,
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
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) {
      const near = closest(
        token.name,
        command.options.map(({ name }) => name),
      );
      throw new UsageError(
        `${command.name} has no option "${token.rawName}"${suggestion(near && `--${near}`)}; see plenibrief ${command.name} --help`,
      );
    }
    if (option.extra !== undefined && token.value !== undefined) {
      checkChoices(option.name, false, option.extra, token.value);
    } else if (option.value === undefined && token.value !== undefined)
      throw new UsageError(`--${option.name} takes no value`);
    if (option.value !== undefined && (token.value ?? "") === "") {
      throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}`);
    }
    if (option.choices !== undefined)
      checkChoices(option.name, option.many ?? false, option.choices, token.value ?? "");
    given.set(option.name, token.value ?? true);
  }
  const value = (option: string) => {
    const found = given.get(option);
    return typeof found === "string" ? found : undefined;
  };
  return {
    command,
    operands: positionals,
    value,
    list: (option, preset) => value(option)?.split(",") ?? [...preset],
    has: (option) => given.has(option),
  };
}

function checkChoices(name: string, many: boolean, choices: readonly string[], value: string): void {
  for (const each of many ? value.split(",") : [value]) {
    if (choices.includes(each)) continue;
    throw new UsageError(
      `--${name} "${each}" is none of ${choices.join(", ")}${suggestion(closest(each, choices))}`,
    );
  }
}

function suggestion(near: string | undefined): string {
  return near === undefined || near === "" ? "" : `; did you mean "${near}"?`;
}
