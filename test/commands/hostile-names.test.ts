import { EventEmitter } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { processIo } from "../../src/cli/process-io.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { consoleText } from "../../src/report/printable-text.ts";
import { conference, issue, proposal } from "../corpus/small-conference.ts";

/** Clears a screen, hides what follows, turns it, ends a line of its own and begins another one. */
const STEERING = "\u001b[2J\u001b[8m\u009b31m\u202e\u2066\u0007\u200b\u{e0041}";
const FORGED = "\nFORGED line\r";
const HOSTILE = `x${STEERING}${FORGED}`;

/** Whatever could steer a terminal, but line feeds. */
const RAW = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that a run writes, as a terminal or a log would get it. */
async function said(cwd: string, ...args: string[]): Promise<string> {
  let written = "";
  const stream = (isTTY: boolean) =>
    Object.assign(new EventEmitter(), {
      isTTY,
      write: (text: string) => {
        written += text;
        // Nobody waits for a lock here.
        if (text.startsWith("waiting: ")) fake.emit("SIGTERM");
      },
    });
  const fake = Object.assign(new EventEmitter(), {
    env: { NO_COLOR: "1", SOURCE_DATE_EPOCH: "1792454400" },
    argv: args,
    stdout: stream(false),
    stderr: stream(false),
    cwd: () => cwd,
    exit: () => {},
  });
  await main(args, processIo(fake as unknown as NodeJS.Process), COMMANDS);
  return written;
}

async function files(place: string, contents: Record<string, string>): Promise<string> {
  const cwd = join(folder, place);
  for (const [name, text] of Object.entries(contents)) {
    const path = join(cwd, name);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, text, { mode: 0o755 });
  }
  return cwd;
}

const whole = {
  "proposals/pp-26/conference.md": conference(),
  "proposals/pp-26/issues/cybersecurity.md": issue(),
  "proposals/pp-26/a.md": proposal(),
};
const held = JSON.stringify({ pid: 1, host: `${hostname()}${HOSTILE}`, begun: "", token: HOSTILE });
const edition = JSON.stringify({ format: "plenibrief-edition", version: HOSTILE });
const browser = `#!/bin/sh\nprintf '%s' '${HOSTILE}' >&2\nexit 1\n`;
const printing = ["--browser", "CWD/browser"];

/** Where a hostile name or content stands, and the commands that come across it. */
const places: [string, Record<string, string>, string[][]][] = [
  [
    "a file among the proposals",
    { ...whole, [`proposals/pp-26/${HOSTILE}.md`]: HOSTILE, [`proposals/pp-26/${HOSTILE}/a.md`]: HOSTILE },
    [
      ["check"],
      ["check", "--format", "json"],
      ["check", "--format", "github"],
      ["check", "--format", "sarif"],
      ["check", "--fix"],
      ["build"],
      ["review"],
      ["changes"],
      ["release"],
      ["compare", "a", "b"],
    ],
  ],
  [
    "the only conference",
    { [`proposals/${HOSTILE}/conference.md`]: "" },
    [["check"], ["build"], ["new", "issue", "a"], ["doctor", ...printing]],
  ],
  [
    "a conference beside another one",
    { ...whole, [`proposals/${HOSTILE}/conference.md`]: "" },
    [
      ["check", "x"],
      ["build", "pp-62"],
    ],
  ],
  [
    "a template",
    { ...whole, [`templates/${HOSTILE}.hbs`]: "" },
    [
      ["build", "--format", "html"],
      ["doctor", ...printing],
    ],
  ],
  [
    "words of a template",
    { ...whole, "templates/strings/en.json": HOSTILE, "templates/cover.hbs": `{{${HOSTILE}` },
    [
      ["build", "--format", "html"],
      ["build", "--format", "html", "--verbose"],
      ["doctor", ...printing],
    ],
  ],
  ["a folder that is to be filled", { [HOSTILE]: "" }, [["init"], ["init", "."]]],
  ["the lock of the outputs", { ...whole, "out/.plenibrief.lock": held }, [["build", "--format", "json"]]],
  [
    "the lock of the editions",
    { ...whole, "proposals/pp-26/editions/.plenibrief.lock": held },
    [["release"]],
  ],
  [
    "an edition",
    { ...whole, "proposals/pp-26/editions/1/public.json": edition },
    [["check"], ["build"], ["changes"], ["release"], ["review"]],
  ],
  [
    "the words of a browser",
    { ...whole, browser },
    [
      ["build", ...printing],
      ["release", ...printing],
      ["doctor", ...printing],
    ],
  ],
  [
    "the command line",
    whole,
    [
      ...COMMANDS.map(({ name }) => [name, HOSTILE, HOSTILE]),
      ...COMMANDS.map(({ name }) => [name, `--${HOSTILE}`]),
      [HOSTILE],
      ["build", "--as-of", HOSTILE],
      ["build", "--templates", HOSTILE],
      ["build", "--out", HOSTILE, "--format", "json"],
      ["build", "--for", HOSTILE],
      ["build", "--since", HOSTILE],
    ],
  ],
];

describe.runIf(process.platform === "linux")(
  "what steers a terminal reaches none raw, wherever it comes from",
  () => {
    test.concurrent.each(places)(
      "%s",
      async (place, contents, commands) => {
        for (const [number, command] of commands.entries()) {
          const cwd = await files(`${place} ${number}`, contents);
          const text = await said(cwd, ...command.map((each) => each.replace("CWD", cwd)));
          expect(text.length, command.join(" ")).toBeGreaterThan(0);
          expect(text, command.join(" ")).not.toMatch(RAW);
          if (place !== "the command line") expect(text, command.join(" ")).not.toMatch(/^FORGED/m);
        }
      },
      60_000,
    );
  },
);

describe("what leaves for the console", () => {
  test("keeps this tool's colours where they are wanted, and no other sequence", () => {
    const text = "\u001b[1m\u001b[31ma\u001b[39m\u001b[22m\u001b[8mb\u001b[1;31mc";
    expect(consoleText(text, true)).toBe("\u001b[1m\u001b[31ma\u001b[39m\u001b[22m\\u{1B}[8mb\\u{1B}[1;31mc");
    expect(consoleText(text, false)).toBe(
      "\\u{1B}[1m\\u{1B}[31ma\\u{1B}[39m\\u{1B}[22m\\u{1B}[8mb\\u{1B}[1;31mc",
    );
  });

  test("leaves words alone in every script: joiners, marks of direction, soft hyphens, signs before numbers", () => {
    const words = "می‌خواهم · क्‍ष · \u200fעברית\u200e · Donau\u00addampf · \u0600١٢\n\ta👨‍👩‍👧";
    expect(consoleText(words, true)).toBe(words);
    expect(consoleText("\ud800", true)).toBe("\\u{D800}");
  });
});
