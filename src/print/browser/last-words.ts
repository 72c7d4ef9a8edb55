import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Browser } from "puppeteer";

const keptWords = 8_192;

/**
 * Rejects where the system does not execute a file, as where its loader is missing: Puppeteer would leave that
 * error uncaught. What starts is killed at once.
 */
export async function checkStarts(executable: string): Promise<void> {
  if (process.platform !== "linux") return;
  const child = spawn(executable, ["--version"], { stdio: "ignore" });
  await once(child, "spawn");
  child.kill("SIGKILL");
}

/** Resolves, when a running browser has exited, with what it said last. */
export function hearLastWords(browser: Browser): Promise<string> {
  const child = browser.process();
  return child === null ? new Promise(() => {}) : wordsAtExit(child);
}

/**
 * What a browser says that exits before it answers. Puppeteer keeps that to itself, so the browser is started
 * the same way once more, its pipe closed: nothing that works stays.
 */
export async function lastWords(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawn(executable, args, {
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    timeout: 10_000,
    killSignal: "SIGKILL",
  });
  for (const end of [child.stdio[3], child.stdio[4]]) end?.destroy();
  return wordsAtExit(child);
}

function wordsAtExit(child: ChildProcess): Promise<string> {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    words = (words + chunk).slice(-keptWords);
  });
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null)
      resolve(howItEnded(child.exitCode, child.signalCode));
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      const end = () => resolve(words.trim() || howItEnded(code, signal));
      // What it said may still be on its way; but something that it started may hold the stream open.
      const timer = setTimeout(end, 200);
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
