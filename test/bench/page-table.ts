import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Page } from "puppeteer";
import { openBrowser } from "../../src/print/open-browser.ts";
import { launchScripted } from "../preview/scripted-browser.ts";
import { pageWeight } from "./page-weight.ts";
import { prepareSubject } from "./subjects.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A phone of the middle class is about this much slower than the machine that measures. */
const SLOWER = 4;
const OPENINGS = 5;

/** What the pages of the built package weigh, how long they take on a slower machine, and what axe has against them. */
export async function pageTable(names: readonly string[]): Promise<string> {
  await using printing = await openBrowser();
  const scripted = await launchScripted(printing);
  await using _ = { [Symbol.asyncDispose]: () => scripted.close() };
  const lines: string[] = [];
  for (const name of names) {
    const subject = await prepareSubject(name);
    const { conference, asOf, proposals, out } = subject;
    const args = ["build", conference, "--as-of", asOf, "--proposals", proposals, "--out", out];
    await promisify(execFile)(process.execPath, ["dist/cli.js", ...args, "--format", "html", "--quiet"], {
      cwd: repository,
    });
    const file = join(out, conference, "brief.html");
    const { file: bytes, sent, fonts, styles, script, words } = pageWeight(await readFile(file, "utf8"));
    const kilobytes = (size: number) => `${(size / 1000).toFixed(0)} KB`;
    const page = await scripted.newPage();
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    const { painted, loaded } = await medianOpening(page, pathToFileURL(file).href);
    lines.push(
      `page of ${name}: ${kilobytes(sent)} as sent (gzip), ${kilobytes(bytes)} as a file: words ${kilobytes(words)}, fonts ${kilobytes(fonts)}, styles ${kilobytes(styles)}, script ${(script / 1000).toFixed(1)} KB`,
      `  a phone (processor ${SLOWER} times slower): shows words after ${painted.toFixed(0)} ms, has all of it after ${loaded.toFixed(0)} ms, answers a search in ${(await searchTime(page)).toFixed(0)} ms`,
      `  axe: ${await violations(page)} violations`,
    );
    await page.close();
    await rm(subject.folder, { recursive: true, force: true });
  }
  return lines.join("\n");
}

/** Milliseconds until there is something to read, and until the page is whole with its script. */
async function medianOpening(page: Page, address: string): Promise<{ painted: number; loaded: number }> {
  await page.emulateCPUThrottling(SLOWER);
  const times: { painted: number; loaded: number }[] = [];
  for (let count = 0; count < OPENINGS; count++) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForFunction(`performance.getEntriesByName("first-contentful-paint").length > 0`);
    const [painted, loaded] = (await page.evaluate(
      `[performance.getEntriesByName("first-contentful-paint")[0].startTime,
        performance.getEntriesByType("navigation")[0].loadEventEnd]`,
    )) as [number, number];
    times.push({ painted, loaded });
  }
  const median = (of: "painted" | "loaded") =>
    times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN;
  return { painted: median("painted"), loaded: median("loaded") };
}

/** From the word to the page laid out anew, without the pause that waits for more typing; texts were read ahead. */
async function searchTime(page: Page): Promise<number> {
  await page.waitForNetworkIdle({ idleTime: 500 });
  return (await page.evaluate(`(() => {
    const started = performance.now();
    location.hash = "?q=security";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    document.body.getBoundingClientRect();
    return performance.now() - started;
  })()`)) as number;
}

async function violations(page: Page): Promise<number> {
  await page.emulateCPUThrottling(null);
  await page.evaluate(await readFile(axe, "utf8"));
  return (await page.evaluate(
    `axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.length)`,
  )) as number;
}
