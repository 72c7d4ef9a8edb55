import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** Whether the browser runs its renderers in its sandbox. */
export type Sandbox = "on" | "off";

/** The number of characters of a browser's standard error that are kept, from the end. */
const outputLimit = 8_192;

/** How long to wait for the rest of its output after it has exited, in milliseconds. */
const closeLimit = 200;

/** The process of a browser. */
export interface BrowserProcess {
  /** The two streams of its pipe. */
  commands: Writable;
  answers: Readable;
  /** Resolves with the reason when it has exited or could not be started: the end of its output, if any. */
  exited: Promise<string>;
  /** Kills it with everything that it started. */
  kill(): void;
}

/**
 * Starts a browser as a process group of its own, controlled over a pipe: it ends when the pipe closes, even if this process
 * is killed.
 */
export function startProcess(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): BrowserProcess {
  const child = spawn(executable, args, {
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  const [commands, answers] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  // Commands that wait for an answer reject when the browser is gone; an error without a listener would end the run.
  commands.on("error", () => {});
  return { commands, answers, exited: outputAtExit(child), kill: () => kill(child) };
}

function outputAtExit(child: ChildProcess): Promise<string> {
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    output = (output + chunk).slice(-outputLimit);
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      const end = () => resolve(`the browser exited: ${output.trim() || howItEnded(code, signal)}`);
      // A process that it started may hold the stream open.
      const timer = setTimeout(end, closeLimit);
      child.once("close", () => {
        clearTimeout(timer);
        end();
      });
    });
  });
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `ended by ${signal}` : `ended with code ${code}`;
}

/** Kills the process group, also after its own exit: a browser that crashed may leave its renderers. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // None is left.
  }
}

/** The arguments for every browser: quiet, offline, deterministic. */
const always = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--mute-audio",
  "--hide-scrollbars",
  // Nothing leaves the machine: no host name resolves, and the browser's own requests are off.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-component-extensions-with-background-pages",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-breakpad",
  "--no-pings",
  "--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame",
  // No keyring dialog; no crash where shared memory is limited to 64 MB, as in containers.
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-dev-shm-usage",
  // The same glyph positions on every machine.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--lang=en-US",
];

/**
 * The arguments of a browser. The sandbox needs the zygote process, without which Chromium does not start; without the
 * sandbox, a browser starts faster without the zygote and the GPU process.
 */
export function browserFlags(profile: string, sandbox: Sandbox): string[] {
  const unsandboxed = ["--no-sandbox", "--no-zygote", "--in-process-gpu"];
  return [...always, ...(sandbox === "off" ? unsandboxed : []), `--user-data-dir=${profile}`, "about:blank"];
}
