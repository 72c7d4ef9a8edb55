import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { prepare } from "../../../src/print/browser/prepare.ts";
import type { Candidate } from "../../../src/print/find/find-browsers.ts";
import { recordedMachine } from "../recorded-machine.ts";
import { tarEnd, tarEntry } from "../shipped/tar-entry.ts";

/** A machine on which npm shipped a browser, with its home, and the browser. */
async function shippedBrowser() {
  const home = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  const bin = join(home, "package/bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(home, "package/package.json"), '{"version":"147.0.0"}');
  const pack = (name: string, content: Uint8Array) => writeFile(join(bin, name), brotliCompressSync(content));
  await pack("chromium.br", Buffer.from("#!/bin/sh\n"));
  await pack("al2023.tar.br", Buffer.concat([tarEntry("lib/libnss3.so", "nss"), tarEnd]));
  await pack("fonts.tar.br", Buffer.concat([tarEntry("fonts/a.ttf", "font"), tarEnd]));
  const candidate: Candidate = {
    kind: "shipped",
    path: join(bin, "chromium.br"),
    reason: "shipped with npm",
  };
  const machine = recordedMachine({ home, temporary: home, isFile: existsSync });
  return { home, candidate, machine, [Symbol.asyncDispose]: () => rm(home, { recursive: true }) };
}

test("the user gets a notice before the npm-shipped browser is unpacked, and never again", async () => {
  await using shipped = await shippedBrowser();
  const { home, candidate, machine } = shipped;
  const notices: string[] = [];
  const onNotice = (line: string) => notices.push(line);
  await prepare(candidate, machine, { onNotice });
  await prepare(candidate, machine, { onNotice });
  expect(notices).toEqual([
    `Unpacking the browser that npm shipped into ${join(home, ".cache/plenibrief")}, this once …`,
  ]);
});

test("the npm-shipped browser is tried until it has printed its trial page, and again when it is unpacked anew", async () => {
  await using shipped = await shippedBrowser();
  const { candidate, machine } = shipped;
  const isTried = async () => (await prepare(candidate, machine)).isTried;
  const first = await prepare(candidate, machine);
  expect([first.isTried, await isTried()]).toEqual([false, false]);
  await first.setTried(true);
  expect(await isTried()).toBe(true);
  await writeFile(first.executable, "another size");
  expect(await isTried()).toBe(false);
  await first.setTried(true);
  await first.setTried(false);
  expect(await isTried()).toBe(false);
});
