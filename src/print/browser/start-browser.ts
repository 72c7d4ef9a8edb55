import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Browser } from "puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js";
import { makeProfile, removeProfile, removeProfileNow } from "../temporary-folders.ts";
import { Pipe, PipeClosed } from "./pipe.ts";

/** Whether the browser runs its renderers in its sandbox. */
export type Sandbox = "on" | "off";

/** The number of characters of a browser's standard error that are kept, from the end. */
const outputLimit = 8_192;

/** How long to wait for the rest of its output after it has exited, in milliseconds. */
const closeLimit = 200;

/** The process of a browser. */
interface BrowserProcess {
  /** The two streams of its pipe. */
  commands: Writable;
  answers: Readable;
  /** Resolves with the reason when it has exited or could not be started: the end of its output, if any. */
  exited: Promise<string>;
  /** Kills it with everything that it started. */
  kill(): void;
}

/**
 * Starts a browser as a process group of its own, controlled over a pipe: it ends when the pipe closes, even if this process
 * is killed.
 */
function startProcess(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): BrowserProcess {
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

/** Kills the process group, also after its own exit: a browser that crashed may leave its renderers. */
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

/** The arguments for every browser: quiet, offline, deterministic. */
const always = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--mute-audio",
  "--hide-scrollbars",
  // Nothing leaves the machine: no host name resolves, and the browser's own requests are off.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-component-extensions-with-background-pages",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-breakpad",
  "--no-pings",
  "--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame",
  // No keyring dialog; no crash where shared memory is limited to 64 MB, as in containers.
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-dev-shm-usage",
  // The same glyph positions on every machine.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--lang=en-US",
];

/**
 * The arguments of a browser. The sandbox needs the zygote process, without which Chromium does not start; without the
 * sandbox, a browser starts faster without the zygote and the GPU process.
 */
function browserFlags(profile: string, sandbox: Sandbox): string[] {
  const unsandboxed = ["--no-sandbox", "--no-zygote", "--in-process-gpu"];
  return [...always, ...(sandbox === "off" ? unsandboxed : []), `--user-data-dir=${profile}`, "about:blank"];
}

/** Settles like `work`, but rejects when `milliseconds` have passed or `signal` aborts. `what` names the work in the error. */
export async function withDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  what: string,
  signal?: AbortSignal,
): Promise<T> {
  work.catch(() => {});
  signal?.throwIfAborted();
  let stop = () => {};
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${Math.round(milliseconds / 1000)} s`)),
      milliseconds,
    );
    const onAbort = () => reject(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    stop();
  }
}

/** A browser that has been started, and how to stop it. */
export interface RunningBrowser {
  browser: Browser;
  /** Rejects with its output when it has exited, with `ProtocolFault` when its pipe is broken; never resolves. */
  gone: Promise<never>;
  /** Kills it with all processes that it started, waits for its exit, removes its profile. Never rejects. */
  stop(): Promise<void>;
}

interface StartOptions {
  executable: string;
  sandbox: Sandbox;
  /** Added to the environment of this process. */
  environment: Readonly<Record<string, string>>;
  temporary: string;
  /** How long it may take to answer, in milliseconds. */
  within: number;
  signal?: AbortSignal | undefined;
}

/** How long a browser may take to start, in milliseconds. */
export const startLimit = 30_000;

/** How long a killed browser may take to exit, in milliseconds. */
const stopLimit = 5_000;

/** How long to wait for the exit after a pipe has closed, in milliseconds: the output at the exit is the better reason. */
const exitLimit = 500;

/** How long a command may take, in milliseconds. */
export const printLimit = 600_000;

/** Starts a browser with a new profile and waits until it answers. */
export async function startBrowser(options: StartOptions): Promise<RunningBrowser> {
  const { executable, signal, within } = options;
  const profile = await makeProfile(options.temporary);
  const env = { ...process.env, ...options.environment, TZ: "UTC" };
  const child = startProcess(executable, browserFlags(profile, options.sandbox), env);
  const lastResort = () => {
    child.kill();
    removeProfileNow(profile);
  };
  process.once("exit", lastResort);
  const pipe = new Pipe(child);
  const exit = child.exited.then((reason) => Promise.reject(new Error(reason)));
  const gone = Promise.race([exit, pipe.broken.catch((fault) => afterExit(exit, fault))]);
  gone.catch(() => {});
  const stop = async () => {
    child.kill();
    await withDeadline(child.exited, stopLimit, "stopping").catch(() => {});
    // Child processes of a browser that had exited before.
    child.kill();
    pipe.close();
    process.off("exit", lastResort);
    await removeProfile(profile);
  };
  try {
    const connecting = connect(pipe, within).catch((error) => (pipe.isClosed ? gone : Promise.reject(error)));
    const connected = Promise.race([gone, connecting]);
    return { browser: await withDeadline(connected, within, "starting", signal), gone, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Rejects with the fault, or with the exit where a closed pipe was its first sign. */
async function afterExit(exit: Promise<never>, fault: unknown): Promise<never> {
  if (!(fault instanceof PipeClosed)) throw fault;
  const timer = new Promise<void>((resolve) => setTimeout(resolve, exitLimit).unref());
  await Promise.race([exit, timer]);
  throw fault;
}

/**
 * Puppeteer is loaded only here: a command that prints nothing does not wait for it. `puppeteer-core` reads no
 * configuration file: a `.puppeteerrc.cjs` in a folder of proposals would be executed. This entry has no launchers, which
 * take five times as long to load as what remains.
 */
async function connect(pipe: Pipe, within: number): Promise<Browser> {
  const puppeteer = await import("puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js");
  const browser = await puppeteer.connect({
    transport: pipe,
    defaultViewport: null,
    issuesEnabled: false,
    protocolTimeout: printLimit,
  });
  await browser.waitForTarget((target) => target.type() === "page", { timeout: within });
  return browser;
}
