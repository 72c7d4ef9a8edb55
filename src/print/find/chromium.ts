import { posix, win32 } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";
import { inPlaces, macApplications, onPath, windowsPrograms } from "./places.ts";

/** Chromium: on the PATH, then where distributions, snap and its installers put it. */
export function findChromium(machine: Machine): Candidate[] {
  return [
    ...onPath(machine, "chromium", ["chromium", "chromium-browser"]),
    ...inPlaces(machine, "chromium", places(machine)),
  ];
}

function places(machine: Machine): string[] {
  switch (machine.platform) {
    case "darwin":
      return macApplications(machine).map((folder) =>
        posix.join(folder, "Chromium.app/Contents/MacOS/Chromium"),
      );
    case "win32":
      return windowsPrograms(machine).map((folder) =>
        win32.join(folder, "Chromium\\Application\\chrome.exe"),
      );
    default:
      return [
        "/usr/lib/chromium/chromium",
        "/usr/lib64/chromium-browser/chromium-browser",
        "/snap/bin/chromium",
      ];
  }
}
