import { existsSync, readdirSync, readFileSync } from "node:fs";
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
