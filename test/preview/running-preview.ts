import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExitCode } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { lendBrowser } from "../print/shared-browser.ts";

/** A preview that runs in this process. */
export interface RunningPreview extends AsyncDisposable {
  /** With a slash at its end. */
  url: string;
  port: number;
  stderr: () => string;
  /** Interrupts it, as Ctrl-C does, and resolves with its exit code. */
  stop: () => Promise<ExitCode>;
}

/** Starts `plenibrief preview` in a folder, on 2026-10-20, and resolves once it has said where. */
export async function startPreview(cwd: string, args: readonly string[] = []): Promise<RunningPreview> {
  const interrupt = new AbortController();
  let stderr = "";
  let listening = (_url: string) => {};
  const address = new Promise<string>((resolve) => {
    listening = resolve;
  });
  const exit = main(
    ["preview", ...args],
    {
      stdout: (text) => {
        const url = /^Preview of \S+ at (\S+)\n$/.exec(text)?.[1];
        if (url !== undefined) listening(url);
      },
      stderr: (text) => {
        stderr += text;
      },
      colour: { stdout: false, stderr: false },
      env: {},
      cwd,
      today: () => "2026-10-20",
      clock: () => performance.now(),
      openBrowser: lendBrowser,
      signal: interrupt.signal,
    },
    COMMANDS,
  );
  const url = await Promise.race([
    address,
    exit.then((code) => Promise.reject(new Error(`the preview ended with ${code}: ${stderr}`))),
  ]);
  const stop = () => {
    interrupt.abort("SIGINT");
    return exit;
  };
  return {
    url,
    port: Number(new URL(url).port),
    stderr: () => stderr,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

/** Saves a file of `proposals/pp-26` as careful editors do: beside it, then in its place. */
export async function save(cwd: string, name: string, text: string): Promise<void> {
  const file = join(cwd, "proposals/pp-26", name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}

/** Deletes a file or a folder of `proposals/pp-26`. */
export async function remove(cwd: string, name: string): Promise<void> {
  await rm(join(cwd, "proposals/pp-26", name), { recursive: true });
}
