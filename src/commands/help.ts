import type { CommandOption } from "./command-options.ts";
import { COMMANDS, type Command } from "./registry.ts";

const EXIT_CODES = [
  ["0", "done"],
  ["1", "the proposals have errors; nothing was written, the last good output stands"],
  ["2", "the command line or the configuration is wrong"],
  ["3", "no usable browser; what needs none was written"],
  ["4", "something failed while working; each output is the old or the new one, whole"],
  ["130, 143", "interrupted; likewise"],
] as const;

/** The help of the whole tool, or of one command. */
export function helpText(command?: Command): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return lines(
    "plenibrief checks the proposals to an ITU Plenipotentiary and renders the tracking brief.",
    "",
    "Usage: plenibrief <command> [conference] [options]",
    "",
    "Commands:",
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "plenibrief <command> --help says what a command does and takes.",
    "",
    "Exit codes:",
    ...EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(8)}  ${meaning}`),
  );
}

function commandHelp({ name, summary, operands, options, notes }: Command): string {
  const shown = options.map((option) => [optionUsage(option), optionHelp(option)] as const);
  const width = Math.max(...shown.map(([usage]) => usage.length));
  return lines(
    `plenibrief ${name}: ${summary}`,
    "",
    `Usage: plenibrief ${[name, operands, "[options]"].filter(Boolean).join(" ")}`,
    "",
    ...shown.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`),
    "",
    ...notes,
  );
}

function optionUsage({ name, value, extra }: CommandOption): string {
  if (extra !== undefined) return `--${name}[=${extra.join("|")}]`;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function optionHelp({ choices, many, help }: CommandOption): string {
  if (choices === undefined) return help;
  return `${choices.join(many ? "," : "|")}: ${help}`;
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}
