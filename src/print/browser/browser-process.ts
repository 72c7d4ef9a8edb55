import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** How much of what a browser writes to its standard error is kept, from the end. */
const keptWords = 8_192;

/** How long, in milliseconds, its last words may be on their way when it has exited. */
const wordsLimit = 200;

/** A browser's process: the two ends of its pipe, and how to be rid of it. */
export interface BrowserProcess {
  /** Commands to it, and its answers. */
  commands: Writable;
  answers: Readable;
  /** Resolves with what became of it, in words, when it has exited or could not be started: its own last ones. */
  exited: Promise<string>;
  /** Kills it with everything that it started. */
  kill(): void;
}

/**
 * Starts a browser as a process group of its own that is spoken to over a pipe: it ends when the pipe closes, so not
 * even a killed run leaves it behind.
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
  // Whoever waits for an answer learns that the browser is gone; an unheard error would end the run.
  commands.on("error", () => {});
  return { commands, answers, exited: wordsAtExit(child), kill: () => kill(child) };
}

function wordsAtExit(child: ChildProcess): Promise<string> {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    words = (words + chunk).slice(-keptWords);
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      const end = () => resolve(`the browser exited: ${words.trim() || howItEnded(code, signal)}`);
      // Something that it started may hold the stream open.
      const timer = setTimeout(end, wordsLimit);
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
