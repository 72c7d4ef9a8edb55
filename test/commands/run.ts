import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ExitCode, Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { conference, issue } from "../corpus/small-conference.ts";
import { lendBrowser } from "../print/shared-browser.ts";

/** A run of the tool: what it said where, and its exit code. */
export interface Run {
  exit: ExitCode;
  stdout: string;
  stderr: string;
}

/** A working directory with `proposals/pp-26`: the small conference, and these files instead of or beside its own. */
export async function workingFolder(
  files: Record<string, string | Uint8Array>,
): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  const all = { "conference.md": conference(), "issues/cybersecurity.md": issue(), ...files };
  for (const [name, content] of Object.entries(all)) {
    const file = join(path, "proposals/pp-26", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Runs the tool in a folder, on 2026-10-20, without a terminal unless one has a width in `columns`. */
export async function run(
  cwd: string,
  args: readonly string[],
  options: {
    env?: Record<string, string>;
    signal?: AbortSignal;
    today?: string;
    columns?: number;
    openBrowser?: Io["openBrowser"];
  } = {},
): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const exit = await main(
    args,
    {
      stdout: (text) => {
        said.stdout += text;
      },
      stderr: (text) => {
        said.stderr += text;
      },
      colour: { stdout: false, stderr: false },
      ...(options.columns === undefined ? {} : { columns: options.columns }),
      env: options.env ?? {},
      cwd,
      today: () => options.today ?? "2026-10-20",
      clock: () => 0,
      openBrowser: options.openBrowser ?? lendBrowser,
      signal: options.signal ?? new AbortController().signal,
    },
    COMMANDS,
  );
  return { exit, ...said };
}
