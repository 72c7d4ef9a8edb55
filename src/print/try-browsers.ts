import type { Sandbox } from "./browser/flags.ts";
import { launch } from "./browser/launch.ts";
import { type Candidate, findCandidates, findInstalled } from "./find/find-browsers.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { reasonOf, sandboxRule } from "./open-browser.ts";

/** The result of trying one candidate, as `doctor` reports it. */
export interface Verdict {
  candidate: Candidate;
  verdict: "works" | "missing" | "broken" | "not tried";
  /** As the browser states it; only where it works. */
  version?: string;
  sandbox?: Sandbox;
  /** Why it is broken, missing or not tried. */
  reason?: string;
  /** True for the one that a build would use. */
  isChosen: boolean;
}

/**
 * Tries every candidate, one after the other, and reports of each whether it works. Where a browser is named
 * explicitly, the others are listed but not tried, since none of them would be used.
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
    await using browser = await launch(candidate, machine, signal ? { sandbox, signal } : { sandbox });
    return { candidate, verdict: "works", version: browser.version, sandbox: browser.sandbox };
  } catch (error) {
    signal?.throwIfAborted();
    return { candidate, verdict: "broken", reason: reasonOf(error) };
  }
}

function notTried(candidate: Candidate, reason: string): Verdict {
  return { candidate, verdict: "not tried", reason, isChosen: false };
}
