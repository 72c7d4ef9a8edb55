import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "../../src/commands/registry.ts";
import { LINE_ENDS } from "../../src/corpus/fixes/needless-characters.ts";
import { FIXES } from "../../src/corpus/fixes/plan-fixes.ts";
import { REPORT_FORMATS } from "../../src/report/report.ts";
import { run, workingFolder } from "../commands/run.ts";
import { proposal } from "../corpus/small-conference.ts";
import { isGate } from "../gate.ts";
import { tableUnder } from "./tables.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = await readFile(join(ROOT, "docs/checking.md"), "utf8");
const BLOCKS = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({
  kind,
  text: text ?? "",
}));
const start = promisify(execFile);

test("the page names every fix and no other", () => {
  const named = tableUnder(PAGE, "Fixing").map(([fix]) => fix?.replaceAll("`", ""));
  expect(named.sort()).toEqual([...FIXES.flat().map(({ name }) => name), LINE_ENDS].sort());
});

test("the page names every form of report and every option of its own", () => {
  const options = [...PAGE.matchAll(/^\| `(--[a-z-]+)(?: ([^`]+))?` \|/gm)];
  expect(options.filter(([, option]) => option === "--format").map(([, , form]) => form)).toEqual([
    ...REPORT_FORMATS,
  ]);
  const own = COMMANDS.find(({ name }) => name === "check")?.options.map(({ name }) => `--${name}`) ?? [];
  expect(options.map(([, option]) => option).filter((option) => !own.includes(option ?? ""))).toEqual([]);
});

test("the finding and the fix that the page shows are what the tool prints", async () => {
  const shown = BLOCKS.filter(({ kind }) => kind === "text").map(({ text }) => text);
  await using folder = await workingFolder({
    "atu/afcp-55a3-2.md": `---
title: A
id: AFCP/55A3/2
sponsors: [ATU]
issue: cybersecurity
target: Res. 130
status: in-comittee
sources: {title: Document 55, locator: page 1}
---

One.
`,
  });
  expect((await run(folder.path, ["check"])).stdout).toBe(shown[0]);

  await using other = await workingFolder({
    "citel/iap-99-1.md": `---
title: A
id: IAP/99/1
sponsors: [CITEL]
issue: cybersecurity
target: Res. 130
action: MOD
status: submitted
submitted: 5 October 2026
sources: {title: Document 99, locator: page 1}
---

One.
`,
  });
  expect((await run(other.path, ["check", "--fix"])).stderr).toBe(shown[1]);
});

describe("a commit of a proposal with errors is refused, and the finding says why,", () => {
  const wrong = proposal({ status: "in-comittee" });

  /**
   * A repository that holds a conference, and in which `npx plenibrief` runs the built tool; an `npx` that does no more than
   * that starts twice as fast as npm's.
   */
  async function repository() {
    const folder = await workingFolder({ "a.md": wrong });
    const programs = join(folder.path, "programs");
    const npx = join(programs, "npx");
    await mkdir(programs);
    const tool = `"${process.execPath}" "${ROOT}dist/cli.js"`;
    await writeFile(npx, `#!/bin/sh\ntest "$1" = plenibrief && shift && exec ${tool} "$@"\n`);
    await chmod(npx, 0o755);
    const git = (...args: string[]) =>
      start("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd: folder.path,
        // Nobody's own settings of git.
        env: {
          ...process.env,
          PATH: `${programs}${delimiter}${process.env.PATH}`,
          GIT_CONFIG_GLOBAL: "/dev/null",
          GIT_CONFIG_NOSYSTEM: "1",
        },
      });
    await git("init", "--quiet");
    await git("add", "proposals");
    const commit = () => git("commit", "--quiet", "--message", "A proposal").then(() => "", said);
    return { folder, git, commit };
  }

  const said = (error: { stdout?: string; stderr?: string }) => `${error.stdout}${error.stderr}`;
  const FINDING =
    'proposals/pp-26/a.md:6:9  error  status "in-comittee" is not one of the statuses; did you mean "in-committee"?  (status)';

  test.skipIf(isGate)(
    "by git's own hook, and by what pre-commit runs, which is the same",
    async () => {
      const script = BLOCKS.find(({ text }) => text.startsWith("#!/bin/sh"))?.text ?? "";
      expect(script).toBe(`#!/bin/sh\nexec ${entryOf(BLOCKS)}\n`);
      const { folder, git, commit } = await repository();
      await using _folder = folder;
      const hook = join(folder.path, ".git/hooks/pre-commit");
      await mkdir(join(folder.path, ".git/hooks"), { recursive: true });
      await writeFile(hook, script);
      await chmod(hook, 0o755);
      expect(await commit()).toContain(FINDING);

      await writeFile(join(folder.path, "proposals/pp-26/a.md"), proposal());
      await git("add", "proposals");
      expect(await commit()).toBe("");
      expect((await git("log", "--format=%s")).stdout).toBe("A proposal\n");
    },
    60_000,
  );
});

/** The command of the hook in the configuration of pre-commit. */
function entryOf(blocks: typeof BLOCKS): string {
  const text = blocks.find(({ text: each }) => each.startsWith("repos:"))?.text ?? "";
  return parse(text).repos[0].hooks[0].entry;
}
