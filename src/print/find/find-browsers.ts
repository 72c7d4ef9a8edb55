import { join, posix, win32 } from "node:path";
import type { Machine } from "../machine.ts";

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
 * candidate: no other replaces it without a message.
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

/** A kind of browser, and where it may be installed. */
interface KnownBrowser {
  kind: "headless-shell" | "chrome" | "chromium" | "edge";
  /** Names of its executable on the PATH, without `.exe`. */
  names: readonly string[];
  /** Absolute paths on Linux and on any platform that is not listed here. */
  linux: readonly string[];
  /** Paths in the folders of applications on macOS. */
  darwin: readonly string[];
  /** Paths in the folders of programs on Windows. */
  win32: readonly string[];
  /** Further paths, in caches of the machine. */
  caches?: (machine: Machine) => string[];
}

/** The names of the executable of a headless shell, on the PATH and in caches. */
const shellNames = ["chrome-headless-shell", "chromium-headless-shell", "headless_shell"];

/** Headless shells are tried first: they start fastest. */
const HEADLESS_SHELL: KnownBrowser = {
  kind: "headless-shell",
  names: shellNames,
  linux: ["/usr/lib/chromium/chromium-headless-shell"],
  darwin: [],
  win32: [],
  caches: headlessShellCaches,
};

/** Browsers with a window, in the order in which they are tried; a new one is a row here. */
const KNOWN_BROWSERS: readonly KnownBrowser[] = [
  {
    kind: "chrome",
    names: ["google-chrome-stable", "google-chrome"],
    linux: ["/opt/google/chrome/chrome"],
    darwin: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
    win32: ["Google\\Chrome\\Application\\chrome.exe"],
  },
  {
    kind: "chromium",
    names: ["chromium", "chromium-browser"],
    linux: [
      "/usr/lib/chromium/chromium",
      "/usr/lib64/chromium-browser/chromium-browser",
      "/snap/bin/chromium",
    ],
    darwin: ["Chromium.app/Contents/MacOS/Chromium"],
    win32: ["Chromium\\Application\\chrome.exe"],
  },
  {
    kind: "edge",
    names: ["microsoft-edge-stable", "microsoft-edge"],
    linux: ["/opt/microsoft/msedge/msedge"],
    darwin: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    win32: ["Microsoft\\Edge\\Application\\msedge.exe"],
  },
];

/** The paths where a browser may be installed on this machine, in the order in which they are tried. */
function installedPaths(machine: Machine, browser: KnownBrowser): string[] {
  return [...platformPaths(machine, browser), ...(browser.caches?.(machine) ?? [])];
}

function platformPaths(machine: Machine, browser: KnownBrowser): readonly string[] {
  const { env, home, platform } = machine;
  if (platform === "darwin") {
    const folders = ["/Applications", posix.join(home, "Applications")];
    return folders.flatMap((folder) => browser.darwin.map((path) => posix.join(folder, path)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? browser.win32.map((path) => win32.join(folder, path)) : []));
  }
  return browser.linux;
}

/** The possible paths of a headless shell in the caches of Puppeteer and Playwright, the newest version first. */
function headlessShellCaches(machine: Machine): string[] {
  const path = pathOf(machine);
  const puppeteer = machine.env.PUPPETEER_CACHE_DIR || path.join(machine.home, ".cache", "puppeteer");
  const shells = path.join(puppeteer, "chrome-headless-shell");
  return [
    ...within(machine, shells, () => true),
    ...within(machine, playwrightCache(machine), (name) => name.startsWith("chromium_headless_shell-")),
  ];
}

/** Both caches have the layout `version/platform/executable`. */
function within(machine: Machine, cache: string, isVersion: (name: string) => boolean): string[] {
  const path = pathOf(machine);
  const suffix = machine.platform === "win32" ? ".exe" : "";
  const versions = machine.names(cache).filter(isVersion).sort(newestFirst);
  return versions.flatMap((version) =>
    machine
      .names(path.join(cache, version))
      .flatMap((platform) => shellNames.map((name) => path.join(cache, version, platform, name + suffix))),
  );
}

function playwrightCache(machine: Machine): string {
  const path = pathOf(machine);
  const { env, home, platform } = machine;
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "darwin") return path.join(home, "Library", "Caches", "ms-playwright");
  if (platform === "win32")
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "ms-playwright");
  return path.join(env.XDG_CACHE_HOME || path.join(home, ".cache"), "ms-playwright");
}

function newestFirst(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (right[i] ?? 0) - (left[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(name: string): number[] {
  return (name.match(/\d+/g) ?? []).map(Number);
}

/** Path functions of the machine's own platform, so that a Windows layout can be tested anywhere. */
function pathOf(machine: Machine): typeof posix {
  return machine.platform === "win32" ? win32 : posix;
}
