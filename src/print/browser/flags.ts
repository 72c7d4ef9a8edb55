/** How far a browser's renderer is locked up. */
export type Sandbox = "on" | "off";

/** Quiet, offline, deterministic; the same for every browser. */
const always = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--mute-audio",
  "--hide-scrollbars",
  // Nothing leaves the machine: no name resolves, and the browser's own errands are off.
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
  // No keyring dialog, and a shared memory folder of 64 MB (containers) does not crash it.
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-dev-shm-usage",
  // The same glyph positions on every machine.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--lang=en-US",
];

/**
 * Arguments to start a browser with. The sandbox needs the zygote (Chromium refuses to start otherwise); without
 * a sandbox, doing without the zygote and the GPU process starts faster.
 */
export function browserFlags(profile: string, sandbox: Sandbox): string[] {
  const unlocked = ["--no-sandbox", "--no-zygote", "--in-process-gpu"];
  return [...always, ...(sandbox === "off" ? unlocked : []), `--user-data-dir=${profile}`, "about:blank"];
}
