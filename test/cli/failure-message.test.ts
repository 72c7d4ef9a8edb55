import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { failureMessage } from "../../src/cli/main.ts";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

test("too few files that may be open are named as the cause, and all else in its own words", () => {
  const error = Object.assign(new Error("EMFILE: too many open files, open 'a'"), { code: "EMFILE" });
  expect(failureMessage(error)).toBe(
    `too few files may be open at once on this machine, or in this terminal: "ulimit -n 1024" allows enough (EMFILE: too many open files, open 'a')`,
  );
  expect(failureMessage(new Error("disk"))).toBe("disk");
  expect(failureMessage("words")).toBe("words");
});

test.skipIf(process.platform === "win32")("also where the program cannot be loaded", async () => {
  const run = promisify(execFile)("sh", ["-c", `ulimit -n 20 && exec node ${JSON.stringify(CLI)} check`]);
  await expect(run).rejects.toMatchObject({
    code: 4,
    stdout: "",
    stderr: expect.stringMatching(
      /^plenibrief: too few files may be open at once on this machine, or in this terminal: "ulimit -n 1024" allows enough \(EMFILE[^\n]*\)\n$/,
    ),
  });
});
