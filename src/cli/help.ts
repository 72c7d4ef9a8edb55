import type { Command, CommandOption } from "./command-line.ts";

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
export function commandHelp({ name, summary, operands, options, notes }: Command): string {
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
