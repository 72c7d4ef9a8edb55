import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What a command took as a user starts it: from its start to its end. */
export interface TimedCommand {
  milliseconds: number;
  /** The most memory of the process and of all that it started, in bytes; undefined where the system does not state it. */
  memory: number | undefined;
  /** It was ended because it took longer than it may. */
  isStopped: boolean;
}

interface Limits {
  /** The most milliseconds that the program may take. */
  limit?: number;
  /** The folder for its temporary files. */
  temporary?: string;
}

const INTERVAL = 100;
/** In bytes. */
const MOST_OUTPUT = 1 << 26;

/** Runs a program with Node. Rejects where it fails, with what it printed. */
export function timedCommand(
  args: readonly string[],
  cwd: string,
  { limit, temporary }: Limits = {},
): Promise<TimedCommand> {
  const started = performance.now();
  const env = temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    endTree(child);
  };
  const stopping = limit === undefined ? undefined : setTimeout(stop, limit);
  let memory: number | undefined;
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, INTERVAL);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(sampling);
      clearTimeout(stopping);
      const milliseconds = performance.now() - started;
      if (code === 0 || isStopped) resolve({ milliseconds, memory, isStopped });
      else reject(new Error(`${args.join(" ")} ended with ${code}: ${output.trim()}`));
    });
  });
}

/** What a program of this folder measures, in a process of its own, and prints as JSON. */
export async function measuredBy<T>(program: string, argument: string): Promise<T> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file, argument], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout) as T;
}

/** Ends a process and its descendants (Linux), or asks the process to end what it started. */
function endTree(child: ChildProcess): void {
  const tree = child.pid === undefined ? undefined : treeOf(child.pid);
  if (tree === undefined) child.kill();
  for (const each of tree ?? []) {
    try {
      process.kill(each, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** The memory of a process and its descendants; pages that several of them share are counted once (Linux). */
function memoryOfTree(root: number): number | undefined {
  return treeOf(root)?.reduce((sum, pid) => sum + sharedMemory(pid), 0);
}

/** A process and its descendants; undefined where the system does not list processes as Linux does. */
function treeOf(root: number): number[] | undefined {
  try {
    const parents = new Map(
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [Number(name), parentOf(name)] as const),
    );
    const isInTree = (pid: number | undefined): boolean =>
      pid === root || (pid !== undefined && pid > 1 && isInTree(parents.get(pid)));
    return [...parents.keys()].filter(isInTree);
  } catch {
    return undefined;
  }
}

function parentOf(pid: string): number | undefined {
  try {
    // The name of a program, in parentheses, may contain anything.
    const [, parent] = /.*\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return Number(parent);
  } catch {
    return undefined;
  }
}

function sharedMemory(pid: number): number {
  try {
    const [, kilobytes = "0"] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
