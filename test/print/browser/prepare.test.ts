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

test("the user gets a notice before the npm-shipped browser is unpacked, and never again", async () => {
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

  const notices: string[] = [];
  const onNotice = (line: string) => notices.push(line);
  await prepare(candidate, machine, { onNotice });
  await prepare(candidate, machine, { onNotice });
  expect(notices).toEqual([
    `Unpacking the browser that npm shipped into ${join(home, ".cache/plenibrief")}, this once …`,
  ]);
  await rm(home, { recursive: true });
});
