import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceAll } from "../../src/files/replace-all.ts";
import { filesIn, temporaryFolder } from "./temporary-folder.ts";

/** Stages one file, then stops for ever in the middle of the second. */
const script = (root: string) => `
  import { disk } from "./src/files/disk.ts";
  import { replaceAll } from "./src/files/replace-all.ts";
  let calls = 0;
  const stuck = { ...disk, writeNew: async (path, bytes) => {
    if (path.includes("b.txt")) { process.stdout.write("now"); await new Promise(() => setInterval(() => {}, 1000)); }
    return disk.writeNew(path, bytes);
  } };
  await replaceAll(${JSON.stringify(root)}, [{ path: "a.txt", bytes: "new" }, { path: "b.txt", bytes: "new" }], { disk: stuck });
`;

test("a run that is killed half-way leaves the old output; the next run works and tidies up", async () => {
  await using folder = await temporaryFolder();
  await replaceAll(folder.path, [{ path: "a.txt", bytes: "old" }]);
  const args = ["--import", "tsx", "--input-type=module", "--eval", script(folder.path)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect(await readFile(join(folder.path, "a.txt"), "utf8")).toBe("old");

  await replaceAll(folder.path, [{ path: "b.txt", bytes: "next" }]);
  expect(await filesIn(folder.path)).toEqual(["a.txt", "b.txt"]);
  expect(await readFile(join(folder.path, "a.txt"), "utf8")).toBe("old");
});
