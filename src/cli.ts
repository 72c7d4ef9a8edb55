#!/usr/bin/env node

// Imported inside `try`: an import can fail too, for instance at the limit of open files, and is reported in one line.
try {
  const { main } = await import("./cli/main.ts");
  const { processIo } = await import("./cli/process-io.ts");
  const { COMMANDS } = await import("./commands/registry.ts");
  process.exitCode = await main(process.argv.slice(2), processIo(process), COMMANDS);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const advice = /\bE[MN]FILE\b/.test(message)
    ? 'too few files may be open at once: "ulimit -n 1024" allows enough: '
    : "";
  process.stderr.write(`plenibrief: ${advice}${message}\n`);
  process.exitCode = 4;
}
