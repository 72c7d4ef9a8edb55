import { findChrome } from "./find/chrome.ts";
import { findChromium } from "./find/chromium.ts";
import { findEdge } from "./find/edge.ts";
import { findExplicit } from "./find/explicit.ts";
import { findHeadlessShell } from "./find/headless-shell.ts";
import { findShipped } from "./find/shipped.ts";
import type { Machine } from "./machine.ts";

/** A browser that may be there. Only a trial print tells whether it works. */
export interface Candidate {
  kind: "explicit" | "headless-shell" | "shipped" | "chrome" | "chromium" | "edge";
  /** The executable; of the npm-shipped browser the packed archive. */
  path: string;
  /** Why it is a candidate, in words: "named by --browser", "on the PATH". */
  reason: string;
  /** Set where it is known before trying that it cannot work: a file that is not there or not executable. */
  fault?: string;
}

/**
 * Every browser that may be on a machine, in the order in which they are tried. An explicitly named one stands
 * alone: it is never silently replaced by another.
 */
export function findCandidates(machine: Machine, explicit?: string): Candidate[] {
  const named = findExplicit(machine, explicit);
  if (named) return [named];
  return findInstalled(machine);
}

/** The browsers that would be tried if none were named, best first, each executable once. */
export function findInstalled(machine: Machine): Candidate[] {
  const all = [findHeadlessShell, findShipped, findChrome, findChromium, findEdge].flatMap((find) =>
    find(machine),
  );
  const seen = new Set<string>();
  return all.filter(({ path }) => {
    const real = machine.realPath(path);
    const isNew = !seen.has(real);
    seen.add(real);
    return isNew;
  });
}
