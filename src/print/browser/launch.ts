import type { Candidate } from "../find/find-browsers.ts";
import type { Machine } from "../machine.ts";
import { withDeadline } from "./deadline.ts";
import type { Sandbox } from "./flags.ts";
import { Page } from "./page.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { PrintBrowser } from "./print-browser.ts";
import { startBrowser, startLimit } from "./start-browser.ts";
import { tryPrinting } from "./trial-print.ts";

export interface LaunchOptions {
  /** `required`: never print without the sandbox, rather fail. */
  sandbox: "preferred" | "required";
  signal?: AbortSignal;
  /** How long it may take to answer, in milliseconds; default 30 s. */
  within?: number;
  /** Receives notices for the user, a line each, before the work that they are about. */
  onNotice?: (line: string) => void;
}

/**
 * Starts a candidate and lets it print a trial page. Rejects with the reason where it does not work. The sandbox
 * is off only where it cannot be on: for root on Linux, or where the kernel refuses it.
 */
export async function launch(
  candidate: Candidate,
  machine: Machine,
  options: LaunchOptions,
): Promise<PrintBrowser> {
  if (candidate.fault) throw new Error(`it ${candidate.fault}`);
  const prepared = await prepare(candidate, machine, options);
  try {
    return await launchPrepared(candidate, prepared, machine, options);
  } catch (error) {
    await prepared.remove();
    throw error;
  }
}

async function launchPrepared(
  candidate: Candidate,
  prepared: Prepared,
  machine: Machine,
  options: LaunchOptions,
): Promise<PrintBrowser> {
  const start = (sandbox: Sandbox) => startAndTry(candidate, prepared, machine, sandbox, options);
  const isRequired = options.sandbox === "required";
  if (machine.platform !== "linux") return start("on");
  if (machine.isRoot) {
    if (isRequired) throw new Error("its sandbox is required, and cannot work for root");
    return start("off");
  }
  try {
    return await start("on");
  } catch (error) {
    if (options.signal?.aborted || !isSandboxRefusal(error)) throw error;
    if (isRequired) throw new Error("its sandbox is required, and this system gives it no user namespaces");
    return start("off");
  }
}

/** Messages of Chromium where the kernel allows no user namespaces and no setuid helper is installed. */
function isSandboxRefusal(error: unknown): boolean {
  const refusals = ["No usable sandbox", "Failed to move to new namespace", "setuid sandbox", "SUID sandbox"];
  return error instanceof Error && refusals.some((words) => error.message.includes(words));
}

async function startAndTry(
  candidate: Candidate,
  prepared: Prepared,
  machine: Machine,
  sandbox: Sandbox,
  { signal, within = startLimit }: LaunchOptions,
): Promise<PrintBrowser> {
  signal?.throwIfAborted();
  const { executable, environment } = prepared;
  const { temporary } = machine;
  const running = await startBrowser({ executable, environment, sandbox, temporary, within, signal });
  try {
    const version = await withDeadline(
      Promise.race([running.gone, running.browser.version()]),
      within,
      "starting",
      signal,
    );
    const page = await Page.open(running, within, signal);
    await withDeadline(tryPrinting(page), within, "the trial print", signal);
    const release = once(async () => {
      await running.stop();
      await prepared.remove();
    });
    signal?.addEventListener("abort", () => void release(), { once: true });
    return new PrintBrowser({ candidate, executable, version, sandbox, page, release });
  } catch (error) {
    await running.stop();
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    started ??= work();
    return started;
  };
}
