#!/usr/bin/env node
import { main } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";
import { COMMANDS } from "./commands/registry.ts";

/**
 * Sets how V8 compiles for a run of seconds. Most functions run for less than a second: by default so many of them are
 * optimized, in threads of their own, that it takes a fifth of the processor time of a command: time that the browser and the
 * threads that parse could use. Most patterns run more than once: by default each is compiled twice, first for an
 * interpreter, which takes a tenth of the time of `check`.
 */
async function compileForShortRuns(): Promise<void> {
  // Loaded late: the help needs none of it.
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--interrupt-budget=300000");
  setFlagsFromString("--no-regexp-tier-up");
}

const commands = COMMANDS.map((command) => ({
  ...command,
  run: async (...input: Parameters<typeof command.run>) => {
    await compileForShortRuns();
    return command.run(...input);
  },
}));

process.exitCode = await main(process.argv.slice(2), processIo(process), commands);
