import { expect, test } from "vitest";
import { checkVariables } from "../../src/cli/command-line.ts";
import { run } from "../commands/run.ts";

test.each([
  [{}],
  [{ PLENIBRIEF_TABS: "1", PLENIBRIEF_SANDBOX: "required", PLENIBRIEF_BROWSER: "/usr/bin/chromium" }],
  [{ PLENIBRIEF_TABS: "16", PLENIBRIEF_SANDBOX: "" }],
  [{ PATH: "/usr/bin", TABS: "abc" }],
])("the variables %j are valid", (env) => {
  expect(() => checkVariables(env)).not.toThrow();
});

test.each([
  [{ PLENIBRIEF_TABS: "abc" }, 'the variable PLENIBRIEF_TABS is "abc": write a number from 1 to 16'],
  [{ PLENIBRIEF_TABS: "0" }, 'the variable PLENIBRIEF_TABS is "0": write a number from 1 to 16'],
  [{ PLENIBRIEF_TABS: "17" }, 'the variable PLENIBRIEF_TABS is "17": write a number from 1 to 16'],
  [
    { PLENIBRIEF_SANDBOX: "requierd" },
    'the variable PLENIBRIEF_SANDBOX is "requierd": write "required" or "preferred"',
  ],
  [
    { PLENIBRIEF_SANDBOXES: "required" },
    "the variable PLENIBRIEF_SANDBOXES is unknown: it may be PLENIBRIEF_SANDBOX",
  ],
  [
    { PLENIBRIEF_AUDIENCE: "internal" },
    "the variable PLENIBRIEF_AUDIENCE is unknown: there are PLENIBRIEF_BROWSER, PLENIBRIEF_SANDBOX, and PLENIBRIEF_TABS",
  ],
])("the variables %j are a mistake in the configuration", async (env, message) => {
  const result = await run(".", ["check"], { env });
  expect(result).toEqual({ exit: 2, stdout: "", stderr: `plenibrief: ${message}\n` });
});
