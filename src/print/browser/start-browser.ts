import type { Browser } from "puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js";
import { makeProfile, removeProfile, removeProfileNow } from "../temporary-folders.ts";
import { browserFlags, type Sandbox, startProcess } from "./browser-process.ts";
import { Pipe, PipeClosed } from "./pipe.ts";

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

export interface StartOptions {
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
