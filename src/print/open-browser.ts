import { optionalKeys } from "../json-values.ts";
import { launch, type PrintBrowser } from "./browser/print-browser.ts";
import type { Sandbox } from "./browser/start-browser.ts";
import { NoBrowserError, whatToInstall } from "./errors.ts";
import { type Candidate, findCandidates, findInstalled } from "./find/find-browsers.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { removeStaleProfiles, temporaryFault } from "./temporary-folders.ts";

export interface OpenOptions {
  /** The only browser to use (`--browser`). */
  browser?: string;
  /** Default: as `PLENIBRIEF_SANDBOX` states, else `preferred`. */
  sandbox?: "preferred" | "required";
  signal?: AbortSignal;
  /** How long a browser may take to start, in milliseconds; default 30 s. */
  within?: number;
  /** Called with each notice to the user: a browser that does not work, a sandbox that is off. */
  onNotice?: (line: string) => void;
  machine?: Machine;
}

/** Why browsers failed their trial in this run, by sandbox rule and path: they are not tried again. */
const failures = new Map<string, string>();

/**
 * Opens the first browser of this machine that prints a trial page. Rejects with `NoBrowserError` where none does, where
 * the one that is named does not, or where temporary files cannot be written.
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
        ...optionalKeys({ within, signal }),
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

/** `PLENIBRIEF_SANDBOX=required` forbids printing without the sandbox. */
function sandboxRule(machine: Pick<Machine, "env">): "preferred" | "required" {
  return machine.env.PLENIBRIEF_SANDBOX === "required" ? "required" : "preferred";
}

/** The first lines of an error's message, which may contain much of a browser's output. */
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

/** The result of trying one candidate, as `doctor` reports it. */
export interface Verdict {
  candidate: Candidate;
  verdict: "works" | "missing" | "broken" | "not tried";
  /** As the browser reports it; only where it works. */
  version?: string;
  sandbox?: Sandbox;
  /** Why it is broken, missing or not tried. */
  reason?: string;
  /** True for the one that a build would use. */
  isChosen: boolean;
}

/**
 * Tries every candidate, one after the other, for a report. Where a browser is named explicitly, the others are listed but
 * not tried, since none of them would be used.
 */
export async function tryBrowsers(
  options: { browser?: string; signal?: AbortSignal; machine?: Machine } = {},
): Promise<Verdict[]> {
  const machine = options.machine ?? thisMachine();
  const usable = findCandidates(machine, options.browser);
  const verdicts: Verdict[] = [];
  for (const candidate of usable) {
    const verdict = await tryCandidate(candidate, machine, options.signal);
    const isChosen = verdict.verdict === "works" && verdicts.every((each) => !each.isChosen);
    verdicts.push({ ...verdict, isChosen });
  }
  const paths = new Set(usable.map(({ path }) => path));
  const others = findInstalled(machine).filter(({ path }) => !paths.has(path));
  const reason = "another browser is named explicitly";
  return [...verdicts, ...others.map((candidate) => notTried(candidate, reason))];
}

async function tryCandidate(
  candidate: Candidate,
  machine: Machine,
  signal?: AbortSignal,
): Promise<Omit<Verdict, "isChosen">> {
  if (candidate.fault) return { candidate, verdict: "missing", reason: candidate.fault };
  const sandbox = sandboxRule(machine);
  try {
    const options = { sandbox, isTrial: true, ...optionalKeys({ signal }) };
    await using browser = await launch(candidate, machine, options);
    return { candidate, verdict: "works", version: browser.version, sandbox: browser.sandbox };
  } catch (error) {
    signal?.throwIfAborted();
    return { candidate, verdict: "broken", reason: reasonOf(error) };
  }
}

function notTried(candidate: Candidate, reason: string): Verdict {
  return { candidate, verdict: "not tried", reason, isChosen: false };
}
