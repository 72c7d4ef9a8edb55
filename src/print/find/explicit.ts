import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";

/** In this order; the last two are what other tools of the trade read. */
const variables = ["PLENIBRIEF_BROWSER", "PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"] as const;

/** The browser that the user named by option or variable, with its fault where it is no executable file. */
export function findExplicit(machine: Machine, option?: string): Candidate | undefined {
  if (option) return named(machine, option, "named by --browser");
  for (const variable of variables) {
    const path = machine.env[variable];
    if (path) return named(machine, path, `named by ${variable}`);
  }
  return undefined;
}

function named(machine: Machine, path: string, reason: string): Candidate {
  const candidate: Candidate = { kind: "explicit", path, reason };
  if (machine.isExecutable(path)) return candidate;
  const fault = machine.isFile(path) ? "is not executable" : "is no file";
  return { ...candidate, fault };
}
