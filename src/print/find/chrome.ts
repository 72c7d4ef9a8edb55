import { posix, win32 } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";
import { inPlaces, macApplications, onPath, windowsPrograms } from "./places.ts";

/** Google Chrome: on the PATH, then where its installers put it. */
export function findChrome(machine: Machine): Candidate[] {
  return [
    ...onPath(machine, "chrome", ["google-chrome-stable", "google-chrome"]),
    ...inPlaces(machine, "chrome", places(machine)),
  ];
}

function places(machine: Machine): string[] {
  switch (machine.platform) {
    case "darwin":
      return macApplications(machine).map((folder) =>
        posix.join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
      );
    case "win32":
      return windowsPrograms(machine).map((folder) =>
        win32.join(folder, "Google\\Chrome\\Application\\chrome.exe"),
      );
    default:
      return ["/opt/google/chrome/chrome"];
  }
}
