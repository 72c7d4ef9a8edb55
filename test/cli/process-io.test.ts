import { EventEmitter } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { createProgress, UsageError } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { processIo } from "../../src/cli/process-io.ts";
import { COMMANDS } from "../../src/commands/registry.ts";

/** A process with nothing but what is asked of one. */
function fakeProcess(env: Record<string, string>, isTTY: boolean, argv: string[] = []) {
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), {
    isTTY,
    write: (text: string) => written.push(text) > 0,
  });
  const fake = Object.assign(new EventEmitter(), {
    env,
    argv,
    stdout: stream,
    stderr: Object.assign(new EventEmitter(), { isTTY, write: stream.write }),
    cwd: () => "/",
    exit: (_: number) => {},
  });
  return { io: processIo(fake as unknown as NodeJS.Process), fake, written };
}

describe("the world outside", () => {
  test.each([
    [{}, "/usr/local/bin/plenibrief", "plenibrief"],
    // npx knows the name in the tool's own folder only; a person may go on in another.
    [{ npm_command: "exec" }, "/nowhere/.bin/plenibrief", "node /nowhere/.bin/plenibrief"],
    [{}, "/nowhere/a tool/dist/cli.js", 'node "/nowhere/a tool/dist/cli.js"'],
  ])("how the tool is called from any folder, with %j as %s", (env, script, program) => {
    expect(fakeProcess(env, false, ["node", script]).io.program?.()).toBe(program);
  });

  test.each([
    [{}, true, [], true],
    [{}, false, [], false],
    [{ NO_COLOR: "1" }, true, [], false],
    [{ TERM: "dumb" }, true, [], false],
    [{}, true, ["--no-color"], false],
  ] as const)("colours with %j, terminal %s, %j: %s", (env, isTTY, argv, coloured) => {
    expect(fakeProcess(env, isTTY, [...argv]).io.colour.stdout).toBe(coloured);
  });

  test("today is the day in UTC, or that of SOURCE_DATE_EPOCH", () => {
    expect(fakeProcess({ SOURCE_DATE_EPOCH: "1540598400" }, false).io.today()).toBe("2018-10-27");
    expect(fakeProcess({}, false).io.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(() => fakeProcess({ SOURCE_DATE_EPOCH: "soon" }, false).io.today()).toThrow(UsageError);
  });

  test("a result that cannot be written is a failure, said once; a reader that has seen enough is none", () => {
    const { fake, written } = fakeProcess({}, false);
    const failed = (code: string) =>
      fake.stdout.emit("error", Object.assign(new Error(`${code}: no space left on device`), { code }));
    failed("EPIPE");
    expect(fake.listenerCount("exit")).toBe(0);
    failed("ENOSPC");
    failed("ENOSPC");
    fake.emit("exit");
    expect(written).toEqual([
      "plenibrief: the result cannot be written to standard output: ENOSPC: no space left on device\n",
    ]);
    expect(fake).toHaveProperty("exitCode", 4);
  });

  test("a signal ends the run with its name", () => {
    const { io, fake } = fakeProcess({}, false);
    fake.emit("SIGTERM");
    expect(io.signal.aborted).toBe(true);
    expect(io.signal.reason).toBe("SIGTERM");
  });

  test("a run that does not end in good order is ended soon after", () => {
    vi.useFakeTimers();
    try {
      const { fake } = fakeProcess({}, false);
      const codes: number[] = [];
      fake.exit = (code) => void codes.push(code);
      fake.emit("SIGINT");
      vi.advanceTimersByTime(400);
      expect(codes).toEqual([]);
      vi.advanceTimersByTime(200);
      expect(codes).toEqual([130]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what nobody expected", () => {
  test("a working directory that is gone: help can be had, all else is exit code 2, in words", async () => {
    const { io, written, fake } = fakeProcess({}, false);
    fake.cwd = () => {
      throw Object.assign(new Error("ENOENT: no such file or directory, uv_cwd"), { code: "ENOENT" });
    };
    expect(await main(["check"], io, COMMANDS)).toBe(2);
    expect(written.splice(0)).toEqual([
      "plenibrief: the working directory no longer exists: change to an existing folder and run the command again\n",
    ]);
    expect(await main(["--help"], io, COMMANDS)).toBe(0);
  });

  test.each(["uncaughtException", "unhandledRejection"])("%s: one line, and exit code 4", (event) => {
    const { written, fake } = fakeProcess({}, false);
    const codes: number[] = [];
    fake.exit = (code) => void codes.push(code);
    fake.emit(event, new Error("a\u001b[2Jb"));
    expect(written).toEqual(["plenibrief: it stopped unexpectedly: a\\u{1B}[2Jb\n"]);
    fake.emit("SIGTERM");
    fake.emit(event, new Error("killed"));
    expect(codes).toEqual([4, 143]);
    expect(written).toHaveLength(1);
  });
});

describe("progress", () => {
  test("is one line that is written over on a terminal, plain lines elsewhere, and nothing when quiet", () => {
    const printed = (isTTY: boolean, quiet: boolean) => {
      const { io, written } = fakeProcess({}, isTTY);
      const steps = createProgress(io, quiet);
      steps.step("Reading");
      steps.step("Printing");
      steps.done();
      return written.join("");
    };
    expect(printed(true, false)).toBe("\r\u001b[2KReading …\r\u001b[2KPrinting …\r\u001b[2K");
    expect(printed(false, false)).toBe("Reading …\nPrinting …\n");
    expect(printed(true, true)).toBe("");
  });
});
