import { posix, win32 } from "node:path";
import type { Machine } from "../machine.ts";

/** Names of the executable in the two caches, without `.exe`. */
const names = ["chrome-headless-shell", "chromium-headless-shell", "headless_shell"];

/** Where a headless shell may be in the caches of Puppeteer and Playwright, the newest version first. */
export function headlessShellCaches(machine: Machine): string[] {
  const path = pathOf(machine);
  const puppeteer = machine.env.PUPPETEER_CACHE_DIR || path.join(machine.home, ".cache", "puppeteer");
  const shells = path.join(puppeteer, "chrome-headless-shell");
  return [
    ...within(machine, shells, () => true),
    ...within(machine, playwrightCache(machine), (name) => name.startsWith("chromium_headless_shell-")),
  ];
}

/** Path functions of the machine's own platform, so that a Windows layout can be tested anywhere. */
export function pathOf(machine: Machine): typeof posix {
  return machine.platform === "win32" ? win32 : posix;
}

/** `cache/version/platform/executable`: both caches have that shape. */
function within(machine: Machine, cache: string, isVersion: (name: string) => boolean): string[] {
  const path = pathOf(machine);
  const suffix = machine.platform === "win32" ? ".exe" : "";
  const versions = machine.names(cache).filter(isVersion).sort(newestFirst);
  return versions.flatMap((version) =>
    machine
      .names(path.join(cache, version))
      .flatMap((platform) => names.map((name) => path.join(cache, version, platform, name + suffix))),
  );
}

function playwrightCache(machine: Machine): string {
  const path = pathOf(machine);
  const { env, home, platform } = machine;
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "darwin") return path.join(home, "Library", "Caches", "ms-playwright");
  if (platform === "win32")
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "ms-playwright");
  return path.join(env.XDG_CACHE_HOME || path.join(home, ".cache"), "ms-playwright");
}

function newestFirst(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (right[i] ?? 0) - (left[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(name: string): number[] {
  return (name.match(/\d+/g) ?? []).map(Number);
}
