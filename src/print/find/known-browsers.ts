import { posix, win32 } from "node:path";
import type { Machine } from "../machine.ts";
import { headlessShellCaches } from "./headless-shell-caches.ts";

/** Where a browser of one kind may be installed on this machine. */
export interface KnownBrowser {
  kind: "headless-shell" | "chrome" | "chromium" | "edge";
  /** Names of its executable on the PATH, without `.exe`. */
  names: readonly string[];
  /** Absolute paths where distributions and its installers put it, by platform; `linux` is any other platform too. */
  linux: readonly string[];
  /** Below the folders of applications of a Mac. */
  darwin: readonly string[];
  /** Below the folders of programs of a Windows machine. */
  win32: readonly string[];
  /** Further paths that depend on what the machine holds. */
  caches?: (machine: Machine) => string[];
}

/** Headless shells start fastest: they are tried first of all. */
export const HEADLESS_SHELL: KnownBrowser = {
  kind: "headless-shell",
  names: ["chrome-headless-shell", "chromium-headless-shell", "headless_shell"],
  linux: ["/usr/lib/chromium/chromium-headless-shell"],
  darwin: [],
  win32: [],
  caches: headlessShellCaches,
};

/** Browsers with a window, in the order in which they are tried: a new one is a row here. */
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
