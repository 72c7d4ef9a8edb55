import { launch } from "./browser/launch.ts";
import type { PrintBrowser } from "./browser/print-browser.ts";
import { removeStaleProfiles } from "./browser/profile.ts";
import { NoBrowserError, whatToInstall } from "./errors.ts";
import { type Candidate, findCandidates } from "./find/find-browsers.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { temporaryFault } from "./temporary-folder.ts";

export interface OpenOptions {
  /** The browser to use and no other, as of `--browser`. */
  browser?: string;
  /** Default: the value of `PLENIBRIEF_SANDBOX`, else `preferred`. */
  sandbox?: "preferred" | "required";
  signal?: AbortSignal;
  /** How long a browser may take to start, in milliseconds; default 30 s. */
  within?: number;
  /** Receives notices for the user, a line each: a browser that was passed over, a sandbox that is off. */
  onNotice?: (line: string) => void;
  machine?: Machine;
}

/** Browsers that failed their trial in this run, by path and sandbox rule: they are not tried again. */
const failures = new Map<string, string>();

/**
 * Opens the best browser of this machine that proves, by a small print, that it works. Rejects with
 * `NoBrowserError` where none does, where the one that was named does not, or where none has room for its files.
 */
export async function openBrowser(options: OpenOptions = {}): Promise<PrintBrowser> {
  const machine = options.machine ?? thisMachine();
  const { signal, within, onNotice = () => {} } = options;
  const sandbox = options.sandbox ?? sandboxRule(machine);
  const fault = await temporaryFault(machine);
  if (fault !== undefined) throw new NoBrowserError(`${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`);
  void removeStaleProfiles(machine.temporary);

  const tried: string[] = [];
  for (const candidate of findCandidates(machine, options.browser)) {
    const key = `${sandbox} ${candidate.path}`;
    try {
      const known = failures.get(key);
      if (known !== undefined) throw new Error(known);
      const browser = await launch(candidate, machine, {
        sandbox,
        onNotice,
        ...(within === undefined ? {} : { within }),
        ...(signal ? { signal } : {}),
      });
      for (const line of tried) onNotice(`not used: ${line}`);
      if (browser.sandbox === "off") onNotice(sandboxLine(machine));
      return browser;
    } catch (error) {
      signal?.throwIfAborted();
      const reason = reasonOf(error);
      failures.set(key, reason);
      tried.push(describe(candidate, reason));
    }
  }
  throw new NoBrowserError(noBrowserMessage(machine, tried));
}

/** `PLENIBRIEF_SANDBOX=required` forbids to print without the sandbox. */
export function sandboxRule(machine: Pick<Machine, "env">): "preferred" | "required" {
  return machine.env.PLENIBRIEF_SANDBOX === "required" ? "required" : "preferred";
}

/** The first lines of an error's message: it may hold much of a browser's output. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, 2).join(" ").slice(0, 300);
}

function describe({ path, reason }: Candidate, failure: string): string {
  return `${path} (${reason}): ${failure}`;
}

function sandboxLine(machine: Machine): string {
  const why = machine.isRoot ? "it cannot work for root" : "this system gives it no user namespaces";
  return `The browser prints without its sandbox: ${why}. Scripts are off and every request is refused all the same.`;
}

function noBrowserMessage(machine: Machine, tried: string[]): string {
  const found =
    tried.length === 0
      ? ["No browser was found."]
      : ["No browser works:", ...tried.map((each) => `  ${each}`)];
  return [...found, whatToInstall(machine)].join("\n");
}
