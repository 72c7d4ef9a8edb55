import { join } from "node:path";
import type { Machine } from "../machine.ts";
import {
  HEADLESS_SHELL,
  installedPaths,
  KNOWN_BROWSERS,
  type KnownBrowser,
  pathOf,
} from "./known-browsers.ts";

/** A browser that may work; only a trial print shows whether it does. */
export interface Candidate {
  kind: KnownBrowser["kind"] | "explicit" | "shipped";
  /** The executable; of the npm-shipped browser the packed archive. */
  path: string;
  /** Why it is a candidate: "named by --browser", "on the PATH". */
  reason: string;
  /** Why it cannot work, where that is known before the trial: the file is missing or not executable. */
  fault?: string;
}

/** Environment variables that name a browser, in order; other tools read the last two as well. */
const variables = ["PLENIBRIEF_BROWSER", "PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"] as const;

/** The package that ships a Chromium for machines that have none. */
const shippedPackage = "@sparticuz/chromium";

/** The dynamic loader of glibc on x64, without which (as with musl) the npm-shipped browser cannot start. */
const glibcLoader = "/lib64/ld-linux-x86-64.so.2";

/**
 * The browsers that may be on a machine, in the order in which they are tried. One that is named explicitly is the only
 * candidate: no other silently replaces it.
 */
export function findCandidates(machine: Machine, explicit?: string): Candidate[] {
  const named = findExplicit(machine, explicit);
  return named ? [named] : findInstalled(machine);
}

/** The browsers that are tried where none is named, the best first, each executable once. */
export function findInstalled(machine: Machine): Candidate[] {
  const all = [
    ...find(machine, HEADLESS_SHELL),
    ...findShipped(machine),
    ...KNOWN_BROWSERS.flatMap((browser) => find(machine, browser)),
  ];
  const seen = new Set<string>();
  return all.filter(({ path }) => {
    const real = machine.realPath(path);
    const isNew = !seen.has(real);
    seen.add(real);
    return isNew;
  });
}

/** The browser that an option or a variable names, with its fault where it is not an executable file. */
function findExplicit(machine: Machine, option?: string): Candidate | undefined {
  if (option) return explicit(machine, option, "named by --browser");
  for (const variable of variables) {
    const path = machine.env[variable];
    if (path) return explicit(machine, path, `named by ${variable}`);
  }
  return undefined;
}

function explicit(machine: Machine, path: string, reason: string): Candidate {
  const candidate: Candidate = { kind: "explicit", path, reason };
  if (machine.isExecutable(path)) return candidate;
  const fault = machine.isFile(path) ? "is not executable" : "is no file";
  return { ...candidate, fault };
}

/** The executables of one kind: on the PATH, then installed ones. */
function find(machine: Machine, browser: KnownBrowser): Candidate[] {
  const { kind } = browser;
  const installed = installedPaths(machine, browser).filter(machine.isExecutable);
  return [
    ...onPath(machine, browser.names).map((path) => ({ kind, path, reason: "on the PATH" })),
    ...installed.map((path) => ({ kind, path, reason: "installed" })),
  ];
}

/** The executables of these names on the PATH, in the order of the names, then of the PATH. */
function onPath(machine: Machine, names: readonly string[]): string[] {
  const path = pathOf(machine);
  const value = machine.env.PATH ?? machine.env.Path ?? "";
  const folders = value.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const suffix = machine.platform === "win32" ? ".exe" : "";
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)))
    .filter(machine.isExecutable);
}

/** The npm-shipped Chromium, on the one platform that it is built for. Its path is the packed archive. */
function findShipped(machine: Machine): Candidate[] {
  if (machine.platform !== "linux" || machine.arch !== "x64" || !machine.isFile(glibcLoader)) return [];
  const folder = machine.packageFolder(shippedPackage);
  if (folder === undefined) return [];
  const path = join(folder, "bin", "chromium.br");
  if (!machine.isFile(path)) return [];
  return [{ kind: "shipped", path, reason: `shipped with npm as ${shippedPackage}` }];
}
