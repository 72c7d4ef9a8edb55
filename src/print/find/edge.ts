import { posix, win32 } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";
import { inPlaces, macApplications, onPath, windowsPrograms } from "./places.ts";

/** Microsoft Edge: on the PATH, then where its installers put it. Every Windows has it. */
export function findEdge(machine: Machine): Candidate[] {
  return [
    ...onPath(machine, "edge", ["microsoft-edge-stable", "microsoft-edge"]),
    ...inPlaces(machine, "edge", places(machine)),
  ];
}

function places(machine: Machine): string[] {
  switch (machine.platform) {
    case "darwin":
      return macApplications(machine).map((folder) =>
        posix.join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
      );
    case "win32":
      return windowsPrograms(machine).map((folder) =>
        win32.join(folder, "Microsoft\\Edge\\Application\\msedge.exe"),
      );
    default:
      return ["/opt/microsoft/msedge/msedge"];
  }
}
