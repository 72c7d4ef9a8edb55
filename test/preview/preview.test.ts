import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BrowserContext, Page } from "puppeteer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { workingFolder } from "../commands/run.ts";
import { issue, type Keys, proposal } from "../corpus/small-conference.ts";
import { isGate, notInGate } from "../gate.ts";
import { openPdf, textOfPage } from "../pdf/read-pdf.ts";
import { type RunningPreview, remove, save, startPreview } from "./running-preview.ts";
import { scriptedContext } from "./scripted-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The proposals of each test; `words` are in each of them. */
const files = (words: string) => ({
  "a.md": proposal({ title: "First", id: "IAP/63A1/1" }, words),
  "b.md": proposal({ title: "Second", id: "IAP/63A1/2", target: "Res. 101" }, words),
  "c.md": proposal({ title: "Third", id: "IAP/63A1/3", target: "Res. 102" }, words),
});

let browser: BrowserContext;
beforeAll(async () => {
  browser = await scriptedContext();
});
afterAll(() => browser?.close());

let folder: Awaited<ReturnType<typeof workingFolder>>;
let preview: RunningPreview;
let page: Page;

/** Starts a preview of the folder and opens it. */
async function open(...args: string[]): Promise<void> {
  preview = await startPreview(folder.path, args);
  page = await browser.newPage();
  // Sooner than the test is given up: the line that waits in vain is reported.
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(preview.url);
  await page.waitForFunction(`${BAR}.getElementById("badge").textContent !== ""`);
}

async function close(): Promise<void> {
  await page?.close();
  await preview?.stop();
  await folder[Symbol.asyncDispose]();
}

/** The page and its filters as they are shown, without what scripts add in their own time. */
const PAGE = `(() => {
  const body = document.body.cloneNode(true);
  for (const added of body.querySelectorAll("plenibrief-preview,.permalink,.fold,.unseen")) added.remove();
  for (const { dataset } of body.querySelectorAll("[data-laid],[data-folded]")) {
    delete dataset.laid;
    delete dataset.folded;
  }
  for (const part of body.querySelectorAll("[style],[role]")) {
    part.removeAttribute("style");
    part.removeAttribute("role");
  }
  // Blanks between blocks have no effect.
  return body.innerHTML.replace(/>\\s+</g, "><").split(/(?=<(?:section|article|tr|li))/);
})()`;

const PREVIEW = 'document.querySelector("plenibrief-preview")';
const BAR = `${PREVIEW}.shadowRoot`;

/** What the bar says in one of its parts; nothing where it is hidden. */
function bar(part: string): Promise<string> {
  return page.evaluate(`(() => {
    const part = ${BAR}.getElementById("${part}");
    return part.checkVisibility() ? part.innerText : "";
  })()`) as Promise<string>;
}

function seen(words: string): Promise<unknown> {
  return page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(words)})`, {
    polling: 20,
  });
}

/** Parts that come into the window get their real height with the next frames. */
function settled(): Promise<unknown> {
  return page.evaluate(`(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  })()`);
}

function barSays(part: string, words: string): Promise<unknown> {
  const says = `${BAR}.getElementById("${part}").innerText.includes(${JSON.stringify(words)})`;
  return page.waitForFunction(says, { polling: 20 });
}

describe("a preview in a browser", () => {
  beforeAll(async () => {
    folder = await workingFolder(files("Words."));
    await open();
  });
  afterAll(close);

  /** Each test begins with the same files, and with words that no page before had, which shows that it is the page of them. */
  let round = 0;
  beforeEach(async () => {
    const words = `Round ${++round}.`;
    for (const name of ["templates", "proposals/pp-26/issues/privacy.md", "proposals/pp-26/apt"]) {
      await rm(join(folder.path, name), { recursive: true, force: true });
    }
    for (const [name, text] of Object.entries(files(words))) await save(folder.path, name, text);
    await page.waitForFunction(
      `document.querySelectorAll("[data-facts]").length === 3 && ["a", "b", "c"].every(
        (id) => document.getElementById(id)?.textContent.includes(${JSON.stringify(words)}))
        && ${BAR}.getElementById("panel").hidden`,
      { polling: 20 },
    );
    await page.evaluate(`document.querySelector("[data-do=clear]").click()`);
  });

  test("changes in place when a file is saved: scroll, focus and everything else stay", async () => {
    // Long enough that the window has to be scrolled.
    const long = Array.from({ length: 40 }, (_, number) => `Paragraph ${number} of the summary.`).join(
      "\n\n",
    );
    for (const [name, text] of Object.entries(files(long))) await save(folder.path, name, text);
    await page.waitForFunction(
      `["a", "b", "c"].every((id) => document.getElementById(id).textContent.includes("Paragraph 39 "))`,
      { polling: 20 },
    );
    await page.evaluate(`
      window.same = true;
      window.unchanged = document.getElementById("c");
      document.querySelector("#b p:nth-of-type(20)").scrollIntoView();
      document.querySelector("#c a, #b a").focus({ preventScroll: true });
    `);
    await settled();
    const shown = "document.querySelector('#b p:nth-of-type(20)').getBoundingClientRect().top";
    const before = await page.evaluate(shown);
    await save(folder.path, "a.md", proposal({ title: "Changed", id: "IAP/63A1/1" }, `${long}\n\nOne more.`));
    await seen("Changed");
    await settled();
    expect(await page.evaluate("window.same")).toBe(true);
    expect(await page.evaluate("window.unchanged === document.getElementById('c')")).toBe(true);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("A");
    expect(Math.abs(((await page.evaluate(shown)) as number) - (before as number))).toBeLessThan(2);
    expect(await bar("badge")).toBe("No findings");
  });

  test("shows new, moved and deleted proposals where they belong, and new issues", async () => {
    await save(folder.path, "issues/privacy.md", issue({ title: "Privacy", order: "2" }));
    await save(folder.path, "apt/d.md", proposal({ title: "Fourth", issue: "privacy", target: "Res. 7" }));
    await remove(folder.path, "b.md");
    await seen("Fourth");
    await page.waitForFunction("!document.body.textContent.includes('Second')");
    expect(await articles()).toEqual(["c", "a", "apt/d"]);
    expect(await served()).toEqual(await articles());
  });

  test("after each change, the page and its filters are those of a page that is loaded anew", async () => {
    const edits: Record<string, Keys>[] = [
      { "a.md": { title: "Two", sponsors: "[KEN, B]", status: "in-committee" } },
      { "a.md": { title: "Three", target: "Res. 102" }, "c.md": { title: "Third", target: "Res. 7" } },
      ...notInGate<Record<string, Keys>>([
        { "a.md": { title: "One" } },
        { "b.md": { title: "Four", supporters: "[F]", signatories: "[USA, CAN]" } },
      ]),
    ];
    for (const edit of edits) {
      for (const [name, keys] of Object.entries(edit)) await save(folder.path, name, proposal(keys));
      const [title] = Object.values(edit).map((keys) => keys.title);
      await seen(`${title}`);
      await settled();
      const changed = await page.evaluate(PAGE);
      await page.reload();
      expect(changed).toEqual(await page.evaluate(PAGE));
    }
  });

  test("keeps what is searched for, and searches what is new", async () => {
    await page.type("input[type=search]", "Second");
    const seenNow =
      "[...document.querySelectorAll('[data-facts]')].filter((each) => each.checkVisibility()).map(({ id }) => id)";
    await page.waitForFunction(`String(${seenNow}) === "b"`);
    await save(folder.path, "a.md", proposal({ title: "First, changed" }));
    await page.waitForFunction(`document.getElementById("a").textContent.includes("changed")`);
    expect(await page.evaluate(seenNow)).toEqual(["b"]);
    await save(folder.path, "a.md", proposal({ title: "Another Second" }));
    await page.waitForFunction(`String(${seenNow}) === "b,a"`);
    expect(await page.evaluate("document.querySelector('input[type=search]').value")).toBe("Second");
  });

  test("lays a finding over the last good page, place first, and takes it away when the file is corrected", async () => {
    await save(folder.path, "a.md", proposal({ title: "Broken", status: "in-comittee" }));
    await barSays("panel", "proposals/pp-26/a.md:6:9");
    const place = "proposals/pp-26/a.md:6:9";
    const message = 'Error status "in-comittee" is not one of the statuses; did you mean "in-committee"?';
    expect((await bar("list")).split(/\n+/)).toEqual([place, message, "Rule: status"]);
    expect(await bar("panel-title")).toBe("1 error");
    expect(await bar("status")).toBe("Errors: this is the last good page");
    expect(await page.evaluate("document.body.textContent")).toContain("First");
    expect(await violations(PREVIEW)).toEqual([]);

    await save(folder.path, "a.md", proposal({ title: "Mended" }));
    await seen("Mended");
    expect(await bar("panel")).toBe("");
    expect(await bar("badge")).toBe("No findings");
  });

  test("says where an error of a template, a style sheet or the words is, and follows them", async () => {
    const own = (name: string, text: string) => saveAt(join(folder.path, "templates", name), text);
    await own("particulars.hbs", "\n{{nowhere}}");
    await barSays("panel", "templates/particulars.hbs:2");
    expect(await bar("list")).toBe('templates/particulars.hbs:2\n\nError there is no "nowhere" here');
    await own("particulars.hbs", "<p>Particulars of our own</p>");
    await seen("Particulars of our own");
    await own("styles/parts.css", "[data-facts] { letter-spacing: 3px }");
    await page.waitForFunction("getComputedStyle(document.getElementById('a')).letterSpacing === '3px'");
    await own("styles/parts.css", "</style>");
    await barSays("panel", "templates/styles/parts.css");
    await rm(join(folder.path, "templates"), { recursive: true });
    await page.waitForFunction("getComputedStyle(document.getElementById('a')).letterSpacing === 'normal'");
    expect(await bar("panel")).toBe("");
  });

  test("survives that the whole folder goes, and goes on when it is back", async () => {
    const all = join(folder.path, "proposals");
    await rename(all, `${all}-elsewhere`);
    await barSays("list", "proposals/pp-26");
    expect(await page.evaluate("document.getElementById('a').textContent")).toContain("First");
    await rename(`${all}-elsewhere`, all);
    await page.waitForFunction(`${BAR}.getElementById("panel").hidden`);
    expect(await bar("badge")).toBe("No findings");
    await save(folder.path, "a.md", proposal({ title: "Back again" }));
    await seen("Back again");
    expect(await page.evaluate("document.getElementById('a').textContent")).not.toContain("First");
  });

  test.skipIf(isGate)("opens the list of findings by keyboard, and closes it with Escape", async () => {
    await save(folder.path, "a.md", proposal({ submitted: "2026-10-01" }, "Letters in <b>bold</b>."));
    await barSays("badge", "2 warnings");
    const focused = `${BAR}.activeElement?.id`;
    await page.evaluate(`[...document.querySelectorAll("main a[href]")].at(-1).focus()`);
    for (let tabs = 0; tabs < 20 && (await page.evaluate(focused)) !== "badge"; tabs++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    expect(await bar("list")).toContain("HTML is shown as text here");
    expect(await page.evaluate(focused)).toBe("list");
    expect(await violations(PREVIEW)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await bar("panel")).toBe("");
    expect(await page.evaluate(focused)).toBe("badge");
    expect(await violations()).toEqual([]);
  });

  test("makes the PDF of the state on the screen", async () => {
    const downloads = await mkdtemp(join(tmpdir(), "plenibrief-downloads-"));
    try {
      const session = await page.createCDPSession();
      const { id: browserContextId } = browser;
      await session.send("Browser.setDownloadBehavior", {
        behavior: "allow",
        downloadPath: downloads,
        ...(browserContextId === undefined ? {} : { browserContextId }),
      });
      await save(folder.path, "a.md", proposal({ title: "Only just written" }));
      await seen("Only just written");
      await page.evaluate(`(() => {
        const button = ${BAR}.getElementById("pdf");
        for (let clicks = 0; clicks < 5; clicks++) button.click();
      })()`);
      await barSays("status", "Saved PP-26-tracking-brief-draft-2026-10-20.pdf.");
      await expect.poll(() => readdir(downloads)).toEqual(["PP-26-tracking-brief-draft-2026-10-20.pdf"]);
      await save(folder.path, "a.md", proposal({ title: "Written after it" }));
      await seen("Written after it");
      expect(await bar("status")).toBe("Saved PP-26-tracking-brief-draft-2026-10-20.pdf.");
      await using pdf = await openPdf(
        await readFile(join(downloads, "PP-26-tracking-brief-draft-2026-10-20.pdf")),
      );
      const texts = [];
      for (let number = 1; number <= pdf.document.numPages; number++) {
        texts.push(await textOfPage(pdf.document, number));
      }
      expect(texts.join("\n")).toContain("Only just written");
      expect(texts.join("\n")).not.toContain("Preview");
    } finally {
      await rm(downloads, { recursive: true });
    }
  });
});

describe("a preview of its own", () => {
  beforeEach(async () => {
    folder = await workingFolder(files("Words."));
  });
  afterEach(close);

  test("lists what is wrong where there is no page yet, and shows the brief as soon as there is one", async () => {
    await save(folder.path, "a.md", proposal({ status: "<b>&" }));
    await open();
    expect(await page.evaluate("document.querySelector('li').innerText")).toMatch(
      /^proposals\/pp-26\/a\.md:6:9\nstatus "<b>&" is not one of the statuses: .+\nRule: status$/,
    );
    expect(await violations()).toEqual([]);
    await save(folder.path, "a.md", proposal({ title: "Mended" }));
    await seen("Mended");
  });

  test("shows internal blocks only when asked to, and marks them", async () => {
    // axe takes a link at the top for one that skips only where another one follows outside of any shadow tree.
    const sources = "{title: Document 63, url: https://example.org/63}";
    await save(folder.path, "a.md", proposal({ sources }, "Words.\n\n:::internal\nBetween us.\n:::"));
    await open("--audience", "internal");
    expect(await page.evaluate("document.body.textContent")).toContain("Between us.");
    expect(await bar("line")).toContain("Internal: not for circulation");
    expect(await bar("line")).toMatch(/Brief\s+Review/);
    expect(await violations()).toEqual([]);
  });

  test("names the folder of proposals where findings are about what its readers do not have", async () => {
    await save(
      folder.path,
      "b.md",
      proposal({ audience: "internal", target: "Res. 101", status: "sbmitted" }),
    );
    await rename(join(folder.path, "proposals"), join(folder.path, "our record"));
    await open("--proposals", "our record");
    expect(await page.evaluate("document.querySelector('li').innerText")).toContain(
      "not for this audience: plenibrief check pp-26 --proposals 'our record' shows them",
    );
  });

  test.skipIf(isGate)("says that the connection is lost, and goes on when the preview is back", async () => {
    await open();
    const { port } = preview;
    await preview.stop();
    await barSays("status", "Connection lost");
    await save(folder.path, "a.md", proposal({ title: "Meanwhile" }));
    preview = await startPreview(folder.path, ["--port", String(port)]);
    await seen("Meanwhile");
    expect(await bar("status")).toBe("");
  });

  test.skipIf(isGate)("explains on the page why the PDF cannot be made", async () => {
    await open("--browser", "/nowhere/chrome");
    await page.evaluate(`${BAR}.getElementById("pdf").click()`);
    await barSays("trouble", "/nowhere/chrome");
    expect(await bar("trouble-text")).toContain("plenibrief doctor");
    expect(await violations(PREVIEW)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await bar("trouble")).toBe("");
  });
});

/** Ids of the proposals on the screen, and on a page that is loaded anew. */
function articles(): Promise<unknown> {
  return page.evaluate("[...document.querySelectorAll('[data-facts]')].map(({ id }) => id)");
}

async function served(): Promise<unknown> {
  await page.reload();
  return articles();
}

async function saveAt(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What axe finds on the page, or in the part that the preview adds to it alone. */
async function violations(context: "document" | typeof PREVIEW = "document"): Promise<unknown> {
  if (await page.evaluate("!globalThis.axe")) await page.evaluate(axe);
  return page.evaluate(
    `axe.run(${context}, { reporter: "no-passes" }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
  );
}
