import { chmod, writeFile } from "node:fs/promises";
import { prepare } from "../../src/print/browser/prepare.ts";
import { thisMachine } from "../../src/print/machine.ts";
import { sharedBrowser } from "./shared-browser.ts";

/** Writes a shell script that the tests can name as a browser. */
export async function program(path: string, script: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

/**
 * Writes a program that starts the browser that tests print with, with the environment that it needs; `through` are the
 * program that stands between and its first arguments.
 */
export async function browserProgram(path: string, through: readonly string[] = []): Promise<string> {
  const { candidate } = await sharedBrowser();
  const { environment, executable } = await prepare(candidate, thisMachine());
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`);
  const words = [...through, executable].map((word) => `'${word}'`);
  return program(path, [...exports, `exec ${words.join(" ")} "$@"`].join("\n"));
}
