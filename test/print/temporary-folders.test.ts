import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeStaleFolders } from "../../src/print/temporary-folders.ts";

test("what a killed run left is removed after an hour; what a run may still use, and what is others', stays", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const names = [`profile-${dead}-abc`, `profile-${process.pid}-def`, "other-1"];
  for (const name of names) await mkdir(join(folder, name, "inside"), { recursive: true });
  await removeStaleFolders(folder, "profile-");
  expect(await readdir(folder)).toHaveLength(3);
  await removeStaleFolders(folder, "profile-", Date.now() + 2 * 3_600_000);
  expect((await readdir(folder)).sort()).toEqual(["other-1", `profile-${process.pid}-def`]);
  await rm(folder, { recursive: true });
});
