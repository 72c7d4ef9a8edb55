#!/usr/bin/env node

// Loaded here, so that where that fails, as where too few files may be open, the cause is said in a line.
try {
  const { main } = await import("./commands/main.ts");
  const { processIo } = await import("./commands/process-io.ts");
  process.exitCode = await main(process.argv.slice(2), processIo(process));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const files = /\bE[MN]FILE\b/.test(message)
    ? 'too few files may be open at once: "ulimit -n 1024" allows enough: '
    : "";
  process.stderr.write(`plenibrief: ${files}${message}\n`);
  process.exitCode = 4;
}
