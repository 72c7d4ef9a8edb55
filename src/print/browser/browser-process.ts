import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** How many characters of a browser's standard error are kept, from the end. */
const outputLimit = 8_192;

/** How long, in milliseconds, to wait for the rest of its output when it has exited. */
const closeLimit = 200;

/** A browser's process: the two ends of its pipe, and how to kill it. */
export interface BrowserProcess {
  /** Commands to it, and its answers. */
  commands: Writable;
  answers: Readable;
  /** Resolves when it has exited or could not be started, with the reason: the end of its own output if there is any. */
  exited: Promise<string>;
  /** Kills it with everything that it started. */
  kill(): void;
}

/**
 * Starts a browser as a process group of its own, controlled over a pipe: it ends when the pipe closes, even if this process
 * is killed.
 */
export function startProcess(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): BrowserProcess {
  const child = spawn(executable, args, {
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  const [commands, answers] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  // Commands that wait for an answer reject when the browser is gone; an error without a listener would end the run.
  commands.on("error", () => {});
  return { commands, answers, exited: outputAtExit(child), kill: () => kill(child) };
}

function outputAtExit(child: ChildProcess): Promise<string> {
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    output = (output + chunk).slice(-outputLimit);
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      const end = () => resolve(`the browser exited: ${output.trim() || howItEnded(code, signal)}`);
      // A process that it started may hold the stream open.
      const timer = setTimeout(end, closeLimit);
      child.once("close", () => {
        clearTimeout(timer);
        end();
      });
    });
  });
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `ended by ${signal}` : `ended with code ${code}`;
}

/** Also once it has exited itself: one that crashed may leave its renderers behind. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // None is left.
  }
}
