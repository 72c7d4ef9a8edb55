#!/usr/bin/env node
import { main } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";
import { COMMANDS } from "./commands/registry.ts";

/**
 * Most functions run for less than a second. By default V8 optimizes so many of them, in threads of their own, that it takes
 * a fifth of the processor time of a command: time that the browser and the threads that parse could use.
 */
async function optimizeLess(): Promise<void> {
  // Loaded late: the help needs none of it.
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--interrupt-budget=300000");
}

const commands = COMMANDS.map((command) => ({
  ...command,
  run: async (...input: Parameters<typeof command.run>) => {
    await optimizeLess();
    return command.run(...input);
  },
}));

process.exitCode = await main(process.argv.slice(2), processIo(process), commands);
