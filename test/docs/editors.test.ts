import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { run, workingFolder } from "../commands/run.ts";
import { issue, proposal } from "../corpus/small-conference.ts";

const PAGE = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");

/** The first block of a language on the page. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(PAGE)?.[1] ?? "";
}

interface Found {
  file: string;
  line: number;
  column: number;
  severity: string;
  rule: string;
  message: string;
}

let folder: Awaited<ReturnType<typeof workingFolder>>;
let output: string;
let findings: Found[];
beforeAll(async () => {
  folder = await workingFolder({
    "issues/cybersecurity.md": issue({ order: "1", resolutions: "[130,  one]" }),
    "issues/trust.md": issue({ title: "Trust", order: "1" }),
    // Excerpts and messages that look like findings of their own.
    "citel/a.md": proposal({ status: "x:1:2  error  (status)  (rule)", committee: "" }, "## No summary"),
    "citel/b.md": proposal(
      { title: "a:1:1  error  b: c  (title)", action: '"MOD  (x)"' },
      "<b>x:1:1  warning  y  (z)",
    ),
  });
  output = (await run(folder.path, ["check", "--no-color"])).stdout;
  findings = JSON.parse((await run(folder.path, ["check", "--format", "json"])).stdout);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning"]));
  expect(findings.length).toBeGreaterThan(6);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** What a pattern of an editor reads out of what `check` prints. */
function matches(pattern: RegExp): RegExpExecArray[] {
  return output
    .split("\n")
    .map((line) => pattern.exec(line))
    .filter((match) => match !== null);
}

function places(found: readonly Found[]): string[] {
  return found.map(({ file, line, column }) => `${file}:${line}:${column}`);
}

test("the commands of the page are commands of the tool", () => {
  const commands = [...PAGE.matchAll(/npx\\? plenibrief\\? ([^`"\n]+)/g)].map((match) => match[1] ?? "");
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const words = command.trim().split(/\\? /);
    expect(readCommandLine(words, COMMANDS).kind).toBe("run");
  }
});

describe("VS Code", () => {
  const tasks: { command: string; problemMatcher: { pattern?: Record<string, string | number> } }[] =
    JSON.parse(block("json")).tasks;

  test("reads every finding out of what its task prints, and nothing else", () => {
    const pattern = tasks[0]?.problemMatcher.pattern ?? {};
    const read = matches(new RegExp(String(pattern.regexp))).map((match) => ({
      file: match[Number(pattern.file)],
      line: Number(match[Number(pattern.line)]),
      column: Number(match[Number(pattern.column)]),
      severity: match[Number(pattern.severity)],
      rule: match[Number(pattern.code)],
      message: match[Number(pattern.message)],
    }));
    expect(read).toEqual(
      findings.map(({ file, line, column, severity, rule, message }) => ({
        file,
        line,
        column,
        severity,
        rule,
        message,
      })),
    );
  });
});

describe("Vim", () => {
  const settings = block("vim");

  test("its errorformat leads to the place of every finding", () => {
    const format = /^set errorformat=(.*)$/m.exec(settings)?.[1]?.replaceAll("\\ ", " ") ?? "";
    const [excerpts = "", ...parts] = format.split(",");
    const left = new RegExp(vimPattern(excerpts.replace("%-G", "")));
    const pattern = new RegExp(
      parts
        .filter((part) => !part.startsWith("%-G"))
        .map(vimPattern)
        .join("|"),
    );
    const read = matches(pattern)
      .filter(([line]) => !left.test(line))
      .map((match) => match.filter((group) => group !== undefined));
    expect(read.map(([, file, line, column]) => `${file}:${line}:${column}`)).toEqual(places(findings));
    expect(read.map(([, , , , type]) => type)).toEqual(findings.map(({ severity }) => severity.charAt(0)));
  });

  test.skipIf(spawnSync("vim", ["--version"]).status !== 0)("takes the settings as they stand", () => {
    writeFileSync(join(folder.path, "output.txt"), output);
    writeFileSync(join(folder.path, "settings.vim"), settings);
    const list = 'map(getqflist(), \'bufname(v:val.bufnr).":".v:val.lnum.":".v:val.col." ".v:val.type\')';
    const commands = [
      "source settings.vim",
      "cgetfile output.txt",
      `call writefile(${list}, "list.txt")`,
      "qa!",
    ];
    const args = ["-u", "NONE", "-es", ...commands.flatMap((command) => ["-c", command])];
    execFileSync("vim", args, { cwd: folder.path, timeout: 20_000 });
    const read = readFileSync(join(folder.path, "list.txt"), "utf8").trimEnd().split("\n");
    expect(read).toEqual(
      findings.map(({ file, line, column, severity }) => `${file}:${line}:${column} ${severity.charAt(0)}`),
    );
  });
});

test("Emacs: its pattern leads to the place of every finding, and distinguishes warnings from errors", () => {
  const lisp = /'\(plenibrief "(.*)" 1 2 3 \(4\)\)\)$/m.exec(block("elisp"))?.[1] ?? "";
  const read = matches(new RegExp(emacsPattern(lisp)));
  expect(read.map(([, file, line, column]) => `${file}:${line}:${column}`)).toEqual(places(findings));
  expect(read.map((match) => match[4] ?? "error")).toEqual(findings.map(({ severity }) => severity));
});

/** A part of Vim's errorformat, as far as the page uses it, as a regular expression. */
function vimPattern(part: string): string {
  const items = new Map([
    ["%f", "([^:]+)"],
    ["%l", "(\\d+)"],
    ["%c", "(\\d+)"],
    ["%t", "(.)"],
    ["%m", "(.+)"],
  ]);
  return `^${part.replace("%.%#", ".*").replace(/%[a-z]/g, (item) => items.get(item) ?? item)}$`;
}

/** A pattern of Emacs, written as a string of Lisp: what groups there is quoted. */
function emacsPattern(lisp: string): string {
  return lisp.replaceAll("\\\\", "\\").replace(/\\([()|])/g, "$1");
}
