import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { tableUnder } from "./tables.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = readFileSync(`${ROOT}CONTRIBUTING.md`, "utf8");

const house = tableUnder(PAGE, "The house").map(([room = "", , rooms = ""]) => ({
  room: room.replaceAll("`", ""),
  mayImport: [...rooms.matchAll(/`([a-z]+)`/g)].map((match) => match[1]),
}));

describe("the house", () => {
  test("has the rooms that the page lists", () => {
    const rooms = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(house.map(({ room }) => room).sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  test.each(house)("$room imports what the page says", ({ room, mayImport }) => {
    expect(importedBy(room)).toEqual([...mayImport].sort());
  });

  test("has no circle of rooms", () => {
    expect(circles(new Map(house.map(({ room }) => [room, importedBy(room)])))).toEqual([]);
  });

  test("has no circle of files, imports of types included", () => {
    expect(circles(importsOfFiles())).toEqual([]);
  });
});

/** In bytes. A data file of names or words has more than this by itself. */
const MOST_AT_START = 120_000;

test("the command line loads little before it knows the command: every run, and --help, waits for it", () => {
  const files = loadedWith("cli.ts");
  expect(files.filter((file) => /data|\.md$/.test(file))).toEqual([]);
  expect(files).toContain("commands/registry.ts");
  const sizes = files.map((file) => readFileSync(`${ROOT}src/${file}`).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST_AT_START);
});

describe("a circle", () => {
  test.each([
    ["of two", { a: ["b"], b: ["a"] }, [["a", "b"]]],
    [
      "of three, reached from outside",
      { x: ["a"], a: ["b", "y"], b: ["c"], c: ["a"], y: [] },
      [["a", "b", "c"]],
    ],
    ["is not where two ways lead to one", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ])("%s", (_, graph, found) => {
    expect(circles(new Map(Object.entries(graph)))).toEqual(found);
  });

  test("also of files that import only types, or when they are run", () => {
    expect(
      importsIn('import type { A } from "./a.ts";\nexport { b } from "../b.ts";\nawait import("./c.ts");'),
    ).toEqual(["./a.ts", "../b.ts", "./c.ts"]);
  });
});

describe("the change drill", () => {
  const drill = tableUnder(PAGE, "The change drill").map(([what = "", touched = "", count = ""]) => {
    const [files = ""] = touched.split(";");
    return { what, files: [...files.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""), count };
  });

  test.each(drill)("names files that are there, and counts them: $what", ({ files, count }) => {
    const known = files.filter((file) => !file.includes("<"));
    expect(known.filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
    expect(files.length).toBe(Number(count));
  });
});

/** The other rooms that the files of a room import, sorted. */
function importedBy(room: string): string[] {
  const files = readdirSync(`${ROOT}src/${room}`, { recursive: true, encoding: "utf8" });
  const imported = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${ROOT}src/${room}/${file}`, "utf8"))
    .flatMap((text) => [...text.matchAll(/(?:from|import\() ?"(?:\.\.\/)+([a-z]+)\//g)])
    .map((match) => match[1] ?? "");
  return [...new Set(imported)].filter((other) => existsSync(`${ROOT}src/${other}`) && other !== room).sort();
}

/** The files of `src/`, each with the files that it imports. */
function importsOfFiles(): Map<string, string[]> {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [
        file,
        importsIn(readFileSync(`${ROOT}src/${file}`, "utf8")).map((path) => join(dirname(file), path)),
      ]),
  );
}

/** The relative paths that a source imports: values, types, exports of others and imports at run time. */
function importsIn(source: string): string[] {
  return [...source.matchAll(/(?:from|import\() ?"(\.[^"]+\.ts)"/g)].map((match) => match[1] ?? "");
}

/** The files, relative to `src/`, that are loaded with one, it included; without imports of types and those at run time. */
function loadedWith(entry: string): string[] {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    if (!file.endsWith(".ts")) continue;
    const source = readFileSync(`${ROOT}src/${file}`, "utf8");
    for (const [, path = ""] of source.matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)"/gm))
      loaded.add(join(dirname(file), path));
  }
  return [...loaded];
}

/** Groups of nodes each of which reaches all others of its group: the strongly connected components, by Tarjan. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const number = numbers.size;
    let lowest = number;
    numbers.set(node, number);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const known = numbers.get(next);
      if (known === undefined) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, known);
    }
    if (lowest === number) {
      const component = stack.splice(stack.indexOf(node));
      if (component.length > 1) found.push(component.sort());
    }
    return lowest;
  };
  for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
  return found;
}
