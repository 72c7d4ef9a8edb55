#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";
import { COMMANDS } from "./commands/registry.ts";

// Most functions run for less than a second. By default V8 optimizes so many of them, in threads of their own, that it takes
// a fifth of the processor time of a command: time that the browser and the threads that parse could use.
setFlagsFromString("--interrupt-budget=300000");

process.exitCode = await main(process.argv.slice(2), processIo(process), COMMANDS);
