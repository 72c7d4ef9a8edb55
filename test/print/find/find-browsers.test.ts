import { describe, expect, test } from "vitest";
import { type Candidate, findCandidates } from "../../../src/print/find/find-browsers.ts";
import { recordedMachine } from "../recorded-machine.ts";

const shipped = {
  packageFolder: () => "/home/ana/plenibrief/node_modules/@sparticuz/chromium",
  files: [
    "/lib64/ld-linux-x86-64.so.2",
    "/home/ana/plenibrief/node_modules/@sparticuz/chromium/bin/chromium.br",
  ],
};

function summary(candidates: Candidate[]): string[] {
  return candidates.map(({ kind, path }) => `${kind}: ${path}`);
}

describe("on Linux", () => {
  test("a headless shell comes before the npm-shipped browser, and that before the system's", () => {
    const machine = recordedMachine({
      ...shipped,
      env: { PATH: "/usr/local/bin:/usr/bin" },
      executables: [
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/usr/bin/chromium-headless-shell",
      ],
    });
    expect(summary(findCandidates(machine))).toEqual([
      "headless-shell: /usr/bin/chromium-headless-shell",
      "shipped: /home/ana/plenibrief/node_modules/@sparticuz/chromium/bin/chromium.br",
      "chrome: /usr/bin/google-chrome",
      "chromium: /usr/bin/chromium",
      "edge: /usr/bin/microsoft-edge",
    ]);
  });

  test("the newest headless shell of Puppeteer's and Playwright's caches comes first", () => {
    const cache = "/home/ana/.cache";
    const machine = recordedMachine({
      executables: [
        `${cache}/puppeteer/chrome-headless-shell/linux-99.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
        `${cache}/puppeteer/chrome-headless-shell/linux-131.0.2/chrome-headless-shell-linux64/chrome-headless-shell`,
        `${cache}/ms-playwright/chromium_headless_shell-1148/chrome-linux/headless_shell`,
      ],
    });
    expect(summary(findCandidates(machine))).toEqual([
      `headless-shell: ${cache}/puppeteer/chrome-headless-shell/linux-131.0.2/chrome-headless-shell-linux64/chrome-headless-shell`,
      `headless-shell: ${cache}/puppeteer/chrome-headless-shell/linux-99.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
      `headless-shell: ${cache}/ms-playwright/chromium_headless_shell-1148/chrome-linux/headless_shell`,
    ]);
  });

  test("a cache whose executable is gone holds no browser, though its folder is there", () => {
    const folder =
      "/home/ana/.cache/puppeteer/chrome-headless-shell/linux-131.0.2/chrome-headless-shell-linux64";
    expect(findCandidates(recordedMachine({ files: [`${folder}/LICENSE`] }))).toEqual([]);
  });

  test.each([
    ["another processor", { ...shipped, arch: "arm64" }],
    ["another C library", { ...shipped, files: shipped.files.slice(1) }],
    ["optional dependencies left out", { files: shipped.files.slice(0, 1) }],
    ["an archive that is not there", { ...shipped, files: shipped.files.slice(0, 1) }],
  ])("the npm-shipped browser is none with %s", (_, facts) => {
    expect(findCandidates(recordedMachine(facts))).toEqual([]);
  });

  test("one browser under two names is tried once; relative parts of the PATH are ignored", () => {
    const machine = recordedMachine({
      env: { PATH: "bin:/usr/bin:/bin:." },
      executables: ["/usr/bin/chromium", "/bin/chromium", "bin/chromium", "chromium"],
      links: { "/bin/chromium": "/usr/bin/chromium" },
    });
    expect(summary(findCandidates(machine))).toEqual(["chromium: /usr/bin/chromium"]);
  });

  test("Chromium of snap and Chrome outside the PATH are found", () => {
    const machine = recordedMachine({ executables: ["/snap/bin/chromium", "/opt/google/chrome/chrome"] });
    expect(summary(findCandidates(machine))).toEqual([
      "chrome: /opt/google/chrome/chrome",
      "chromium: /snap/bin/chromium",
    ]);
  });
});

test("on a Mac, Chrome, Chromium and Edge are found in both Applications folders", () => {
  const machine = recordedMachine({
    platform: "darwin",
    arch: "arm64",
    home: "/Users/ana",
    env: { PATH: "/usr/bin:/bin" },
    executables: [
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Users/ana/Library/Caches/ms-playwright/chromium_headless_shell-1200/chrome-mac/headless_shell",
    ],
  });
  expect(summary(findCandidates(machine))).toEqual([
    "headless-shell: /Users/ana/Library/Caches/ms-playwright/chromium_headless_shell-1200/chrome-mac/headless_shell",
    "chrome: /Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "chromium: /Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
    "edge: /Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]);
});

test("on Windows, Chrome of one user and Edge of all users are found", () => {
  const machine = recordedMachine({
    platform: "win32",
    home: "C:\\Users\\ana",
    env: {
      Path: "C:\\Windows\\system32;C:\\Windows",
      PROGRAMFILES: "C:\\Program Files",
      "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
      LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local",
    },
    executables: [
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Users\\ana\\.cache\\puppeteer\\chrome-headless-shell\\win64-131.0.1\\chrome-headless-shell-win64\\chrome-headless-shell.exe",
    ],
  });
  expect(summary(findCandidates(machine))).toEqual([
    "headless-shell: C:\\Users\\ana\\.cache\\puppeteer\\chrome-headless-shell\\win64-131.0.1\\chrome-headless-shell-win64\\chrome-headless-shell.exe",
    "chrome: C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
    "edge: C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});

describe("a browser that is named stands alone", () => {
  const executables = ["/usr/bin/chromium", "/opt/a/chrome", "/opt/b/chrome"];

  test("the option wins over the variables, and they have their order", () => {
    const env = {
      PATH: "/usr/bin",
      PUPPETEER_EXECUTABLE_PATH: "/opt/a/chrome",
      CHROME_PATH: "/opt/b/chrome",
    };
    expect(findCandidates(recordedMachine({ env, executables }), "/opt/b/chrome")).toEqual([
      { kind: "explicit", path: "/opt/b/chrome", reason: "named by --browser" },
    ]);
    expect(findCandidates(recordedMachine({ env, executables }))).toEqual([
      { kind: "explicit", path: "/opt/a/chrome", reason: "named by PUPPETEER_EXECUTABLE_PATH" },
    ]);
    const own = { ...env, PLENIBRIEF_BROWSER: "/opt/b/chrome" };
    expect(findCandidates(recordedMachine({ env: own, executables }))).toEqual([
      { kind: "explicit", path: "/opt/b/chrome", reason: "named by PLENIBRIEF_BROWSER" },
    ]);
  });

  test("it is never replaced by another, even where it cannot work", () => {
    const machine = recordedMachine({ env: { PATH: "/usr/bin" }, executables, files: ["/opt/readme.txt"] });
    expect(findCandidates(machine, "/opt/gone")).toEqual([
      { kind: "explicit", path: "/opt/gone", reason: "named by --browser", fault: "is no file" },
    ]);
    expect(findCandidates(machine, "/opt/readme.txt")).toEqual([
      { kind: "explicit", path: "/opt/readme.txt", reason: "named by --browser", fault: "is not executable" },
    ]);
  });
});
