import type { Machine } from "../../src/print/machine.ts";

/** A machine as it was found: the executables on it and its environment. Nothing else exists. */
export function recordedMachine(
  facts: Partial<Machine> & { executables?: string[]; files?: string[]; links?: Record<string, string> },
): Machine {
  const executables = new Set(facts.executables ?? []);
  const files = new Set([...executables, ...(facts.files ?? [])]);
  const separator = facts.platform === "win32" ? "\\" : "/";
  return {
    platform: "linux",
    arch: "x64",
    env: {},
    home: "/home/ana",
    temporary: "/tmp",
    isRoot: false,
    tabs: 1,
    isExecutable: (path) => executables.has(path),
    isFile: (path) => files.has(path),
    realPath: (path) => new Map(Object.entries(facts.links ?? {})).get(path) ?? path,
    names: (folder) => {
      const inside = [...files].filter((path) => path.startsWith(folder + separator));
      const names = inside.map((path) => path.slice(folder.length + 1).split(separator)[0] ?? "");
      return [...new Set(names)].sort();
    },
    packageFolder: () => undefined,
    ...facts,
  };
}
