import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "puppeteer";
import { withDeadline } from "./deadline.ts";
import { browserFlags, type Sandbox } from "./flags.ts";
import { checkStarts, hearLastWords, lastWords } from "./last-words.ts";
import { makeProfile, removeProfile, removeProfileNow } from "./profile.ts";

/** A browser that answers, and the only way to be rid of it. */
export interface RunningBrowser {
  browser: Browser;
  /** Rejects with its last words when it has exited; never resolves. */
  gone: Promise<never>;
  /** Kills it with everything that it started, waits until it is gone, removes its profile. Never rejects. */
  stop(): Promise<void>;
}

export interface StartOptions {
  executable: string;
  sandbox: Sandbox;
  /** Added to the environment of this process. */
  environment: Readonly<Record<string, string>>;
  temporary: string;
  signal?: AbortSignal | undefined;
}

/** How long a browser may take to start, in milliseconds. */
export const startLimit = 30_000;

/** How long a browser that was killed may take to be gone, in milliseconds. */
const stopLimit = 5_000;

/** No command of a print takes longer than this, in milliseconds. */
export const printLimit = 600_000;

/**
 * Starts a browser with a fresh profile, our flags and no others, as a process group of its own, spoken to over a
 * pipe: it ends when the pipe closes, so not even a killed run leaves it behind.
 */
export async function startBrowser(options: StartOptions): Promise<RunningBrowser> {
  const { executable, signal } = options;
  await checkStarts(executable);
  const profile = await makeProfile(options.temporary);
  const args = browserFlags(profile, options.sandbox);
  const env = { ...process.env, ...options.environment, TZ: "UTC" };
  // An abort kills the process group at once, also of a browser that has not answered yet.
  const ending = new AbortController();
  const lastResort = () => {
    ending.abort();
    removeProfileNow(profile);
  };
  process.once("exit", lastResort);
  const launched = launchWith(executable, args, env, ending.signal);
  const exited = launched.then(hearLastWords);
  exited.catch(() => {});
  const stop = async () => {
    ending.abort();
    // A start that was cut off in its first words may never settle; waiting for nothing would end the process at once.
    const ended = exited.then(
      () => launched.then(killOrphans),
      () => {},
    );
    await withDeadline(ended, stopLimit, "stopping").catch(() => {});
    process.off("exit", lastResort);
    await removeProfile(profile);
  };
  try {
    const browser = await withDeadline(launched, startLimit, "starting", signal);
    const gone = exited.then((words) => Promise.reject(new Error(`the browser exited: ${words}`)));
    gone.catch(() => {});
    return { browser, gone, stop };
  } catch (error) {
    const hasExited = error instanceof Error && error.name === "TargetCloseError";
    const words = hasExited ? await lastWords(executable, args, env) : undefined;
    await stop();
    throw words === undefined ? error : new Error(`the browser exited: ${words}`);
  }
}

/** Puppeteer is loaded only here: whoever prints nothing does not wait for it. */
/**
 * Puppeteer runs a `.puppeteerrc.cjs` that it finds in the working folder or above while it is imported: code
 * that came with somebody's proposals would run. It looks from here instead, where only our own settings are.
 */
async function importPuppeteer(): Promise<Pick<typeof import("puppeteer"), "launch">> {
  const folder = process.cwd();
  process.chdir(dirname(fileURLToPath(import.meta.url)));
  try {
    return await import("puppeteer");
  } finally {
    process.chdir(folder);
  }
}

async function launchWith(
  executablePath: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Browser> {
  const { launch } = await importPuppeteer();
  return launch({
    executablePath,
    args,
    ignoreDefaultArgs: true,
    env,
    pipe: true,
    signal,
    // Whoever opens the browser decides what a signal does.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    issuesEnabled: false,
    timeout: startLimit,
    protocolTimeout: printLimit,
  });
}

/** Puppeteer kills the process group of a browser that runs; one that crashed may leave its renderers behind. */
function killOrphans(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid === undefined || process.platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // None is left.
  }
}
