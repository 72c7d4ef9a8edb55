import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { Sandbox } from "./flags.ts";
import { browserFlags } from "./flags.ts";
import { makeProfile, removeProfile, removeProfileNow } from "./profile.ts";

/** A running browser, the two ends of its pipe, and the only ways to be rid of it. */
export interface BrowserProcess {
  commands: Writable;
  answers: Readable;
  /** Resolves when it has exited, with its last words on standard error. */
  exited: Promise<string>;
  /** Kills it with everything that it started, waits until it is gone, removes its profile. Never rejects. */
  stop(): Promise<void>;
}

export interface StartOptions {
  executable: string;
  sandbox: Sandbox;
  /** Added to the environment of this process. */
  environment: Readonly<Record<string, string>>;
  temporary: string;
}

const keptWords = 8_192;

/** Starts a browser with a fresh profile, as a process group of its own, spoken to over a pipe. */
export async function startBrowser(options: StartOptions): Promise<BrowserProcess> {
  const profile = await makeProfile(options.temporary);
  const child = spawn(options.executable, browserFlags(profile, options.sandbox), {
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ...options.environment, TZ: "UTC" },
  });
  const lastResort = () => {
    killGroup(child);
    removeProfileNow(profile);
  };
  process.once("exit", lastResort);
  const exited = exitOf(child);
  return {
    commands: child.stdio[3] as Writable,
    answers: child.stdio[4] as Readable,
    exited,
    stop: async () => {
      killGroup(child);
      await exited;
      process.off("exit", lastResort);
      await removeProfile(profile);
    },
  };
}

function exitOf(child: ChildProcess): Promise<string> {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    words = (words + chunk).slice(-keptWords);
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      const end = () => resolve(words || (signal ? `ended by ${signal}` : `ended with code ${code}`));
      // What it said may still be on its way; but something that it started may hold the stream open.
      const timer = setTimeout(end, 200);
      child.once("close", () => {
        clearTimeout(timer);
        end();
      });
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone, and its group with it.
  }
}
