import { posix, win32 } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";

/** Path functions of the machine's own platform, so that a Windows layout can be tested anywhere. */
export function pathOf(machine: Machine): typeof posix {
  return machine.platform === "win32" ? win32 : posix;
}

/** The executables of these names that the PATH holds, by name first, then by the order of the PATH. */
export function onPath(machine: Machine, kind: Candidate["kind"], names: readonly string[]): Candidate[] {
  const path = pathOf(machine);
  const value = machine.env.PATH ?? machine.env.Path ?? "";
  const folders = value.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const suffix = machine.platform === "win32" ? ".exe" : "";
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)))
    .filter(machine.isExecutable)
    .map((found) => ({ kind, path: found, reason: "on the PATH" }));
}

/** Those of the known places that hold an executable. */
export function inPlaces(machine: Machine, kind: Candidate["kind"], places: readonly string[]): Candidate[] {
  return places.filter(machine.isExecutable).map((path) => ({ kind, path, reason: "installed" }));
}

/** Programs folders of a Windows machine, those of all users first. */
export function windowsPrograms(machine: Machine): string[] {
  const { env } = machine;
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  return folders.filter((folder): folder is string => Boolean(folder));
}

/** Applications folders of a Mac, those of all users first. */
export function macApplications(machine: Machine): string[] {
  return ["/Applications", posix.join(machine.home, "Applications")];
}
