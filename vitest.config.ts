import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const USES_BROWSER = /\b(?:sharedBrowser|pageOpener|axeWindow|scriptedContext|workingFolder)\(/;

/**
 * Files whose tests print or open pages come first, though many of them are short: a slow file that comes last leaves the
 * other workers without work.
 */
class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = sorted.filter(({ moduleId }) => USES_BROWSER.test(readFileSync(moduleId, "utf8")));
    return [...new Set([...slow, ...sorted])];
  }
}

// Tests make thousands of small folders: on a disk, removing one takes longer than most tests.
if (process.env.TMPDIR === undefined && isRoomyInMemory("/dev/shm")) {
  const folder = mkdtempSync(join("/dev/shm", "plenibrief-tests-"));
  process.env.TMPDIR = folder;
  // Browsers that end with their worker leave their profiles.
  process.on("exit", () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // One is still ending, and writes there.
    }
  });
}

export default defineConfig(({ mode }) => ({
  plugins: [installedPackages(), importedOnce()],
  test: {
    include: testsOf(mode),
    env: { TEST_MODE: mode },
    setupFiles: mode === "random" ? [] : ["test/fixed-seed.ts"],
    testTimeout: mode === "large" ? 600_000 : 30_000,
    hookTimeout: mode === "large" ? 600_000 : 60_000,
    // Each worker is a process: the time of its processor is that of its tests (test/linear.ts).
    pool: "forks",
    // What is waited for comes late where the machine has other work.
    expect: { poll: { timeout: 20_000 } },
    // Test files share the modules that they load, which would take as long as a fifth of the tests.
    isolate: false,
    sequence: { sequencer: SlowFilesFirst },
    // A browser computes while its worker waits. One more worker would load and compile everything once more.
    maxWorkers: availableParallelism(),
    // Parsers make many small objects that do not live long: with more room for them, less time is spent on removing them.
    // Most functions run for less than a second: fewer of them are optimized, which would take a sixth of the time. Each
    // pattern is compiled once, and not for an interpreter first, which would take a tenth.
    execArgv: ["--max-semi-space-size=64", "--interrupt-budget=600000", "--no-regexp-tier-up"],
  },
}));

/**
 * `npm run test:large` runs what takes minutes, and all cases of the tests of which `npm test` tries some;
 * `npm run test:random` runs the tests of properties with inputs that differ in each run.
 */
function testsOf(mode: string): string[] {
  if (mode === "large") return ["test/**/*.large.ts", ...testsThatImport(/ from "[./]+\/gate\.ts"/)];
  return mode === "random" ? testsThatImport(/ from "fast-check"/) : ["test/**/*.test.ts"];
}

function testsThatImport(what: RegExp): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file}`)
    .filter((file) => what.test(readFileSync(file, "utf8")));
}

/**
 * Packages are loaded as a user's Node loads them. By default tests would load a build for development where a package
 * has one, as the Markdown parser does, which is slower and not what is shipped.
 */
function installedPackages(): Plugin {
  const withoutDevelopment = (resolve: { conditions?: string[] } | undefined) => {
    if (resolve?.conditions === undefined) return;
    resolve.conditions = resolve.conditions.filter((each) => each !== "development|production");
  };
  return {
    name: "installed-packages",
    configResolved({ resolve, ssr, environments }) {
      withoutDevelopment(resolve);
      withoutDevelopment(ssr.resolve);
      for (const environment of Object.values(environments)) withoutDevelopment(environment.resolve);
    },
  };
}

const NAMED_IMPORT = /^import \{([^{}]*)\} from ("[^"]*");/gm;

/**
 * A module reads once what it imports. The runner of the tests would read it from the other module at each use, through a
 * getter, which takes a tenth of the time of the tests. As no export of ours changes its value, and no files import each
 * other in a circle, this is the same.
 */
function importedOnce(): Plugin {
  return {
    name: "imported-once",
    // Behind what takes the types away.
    enforce: "post",
    transform(code, id) {
      if (!id.endsWith(".ts") || id.includes("/node_modules/")) return;
      const changed = code.replace(NAMED_IMPORT, (_, names: string, from: string, at: number) => {
        const constants = names.replaceAll(" as ", ": ").replaceAll("\n", " ");
        return `import * as __imports_${at} from ${from}; const {${constants}} = __imports_${at};`;
      });
      return { code: changed, map: null };
    },
  };
}

/** Whether a folder of a Linux system is in memory, has room for all that the tests write, and may hold programs. */
function isRoomyInMemory(folder: string): boolean {
  try {
    const mounts = readFileSync("/proc/mounts", "utf8").split("\n");
    const [, , type, options = ""] =
      mounts.map((line) => line.split(" ")).find(([, at]) => at === folder) ?? [];
    const { bavail, bsize } = statfsSync(folder);
    return type === "tmpfs" && !options.split(",").includes("noexec") && bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}
