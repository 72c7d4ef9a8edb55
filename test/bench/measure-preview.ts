/**
 * Measures the preview of PP-18: from the moment at which a changed proposal is saved to the moment at which a
 * browser has painted the new page, with the tool's own watcher, server and scripts. Prints JSON.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser } from "../../src/print/open-browser.ts";
import { startPreview } from "../preview/running-preview.ts";
import { launchScripted } from "../preview/scripted-browser.ts";
import { printMeasured } from "./print-measured.ts";

/** Times of one save, in milliseconds. */
interface MeasuredSave {
  /** Save to paint, all in all. */
  whole: number;
  /** Reading what changed, making the brief and its page. */
  reading: number;
  /** In the browser: fetching the page, comparing, changing what is on the screen, the page's own script. */
  applying: number;
}

/** The saves after the first ones: these find everything warm, as in the middle of an hour's work. */
export interface MeasuredPreview {
  saves: MeasuredSave[];
  /** The first reading of all files, in the same process. */
  first: number;
}

const WARMING = 5;
const FILE = "apt/acp-64a1-1.md";
const saves = Number(process.argv[2] ?? "20");

await printMeasured(measure);

async function measure(folder: string): Promise<MeasuredPreview> {
  await cp("proposals/pp-18", join(folder, "proposals/pp-18"), { recursive: true });
  const file = join(folder, "proposals/pp-18", FILE);
  const text = await readFile(file, "utf8");
  await using printing = await openBrowser();
  const scripted = await launchScripted(printing);
  await using _ = { [Symbol.asyncDispose]: () => scripted.close() };
  await using preview = await startPreview(folder, ["pp-18", "--as-of", "2018-10-27"]);
  const page = await scripted.newPage();
  await page.goto(preview.url);
  await page.evaluate(`
    const now = () => performance.timeOrigin + performance.now();
    document.addEventListener("plenibrief:changed", () => {
      window.applied = now();
      requestAnimationFrame(() => setTimeout(() => { window.painted = now(); }));
    });
  `);
  const measured: MeasuredSave[] = [];
  for (let count = 1; count <= WARMING + saves; count++) {
    // The second look after the last save is over.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await page.evaluate("window.painted = 0");
    const savedAt = performance.timeOrigin + performance.now();
    await writeFile(file, text.replace(/^title:.*$/m, `title: Saved ${count} times`));
    await page.waitForFunction("window.painted > 0", { polling: 5 });
    const [painted = 0, applied = 0, fetched = 0] = (await page.evaluate(`[
      window.painted,
      window.applied,
      performance.timeOrigin + performance.getEntriesByName(location.href).at(-1).startTime,
    ]`)) as number[];
    const reading = readingTimes(preview.stderr()).at(-1) ?? 0;
    if (count > WARMING) measured.push({ whole: painted - savedAt, reading, applying: applied - fetched });
  }
  return { saves: measured, first: readingTimes(preview.stderr())[0] ?? 0 };
}

/** What the preview says of each reading. */
function readingTimes(stderr: string): number[] {
  return [...stderr.matchAll(/: new page.* \((\d+) ms\)$/gm)].map(([, time]) => Number(time));
}
