import { posix, win32 } from "node:path";
import type { Machine } from "../machine.ts";

/** A kind of browser, and where it may be installed. */
export interface KnownBrowser {
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
export const HEADLESS_SHELL: KnownBrowser = {
  kind: "headless-shell",
  names: shellNames,
  linux: ["/usr/lib/chromium/chromium-headless-shell"],
  darwin: [],
  win32: [],
  caches: headlessShellCaches,
};

/** Browsers with a window, in the order in which they are tried; a new one is a row here. */
export const KNOWN_BROWSERS: readonly KnownBrowser[] = [
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
export function installedPaths(machine: Machine, browser: KnownBrowser): string[] {
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
export function pathOf(machine: Machine): typeof posix {
  return machine.platform === "win32" ? win32 : posix;
}
