import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";
import type { Page } from "../../src/print/browser/page.ts";
import { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { printPage } from "../../src/print/print-page.ts";
import { amount } from "../gate.ts";
import { expectLinear } from "../linear.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { classicPdf, objectsOf } from "./classic-pdf.ts";
import { fontFaces } from "./six-scripts.ts";

const about = { title: "A brief", language: "en", date: "2018-10-27", creator: "plenibrief 0.0.0" };

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A brief</title><style>
  ${fontFaces("Own", "@fontsource/source-serif-4", "Az’")} ${fontFaces("Own Arabic", "@fontsource/amiri", "مقترح")}
  body { font: 11pt Own, "Own Arabic" }</style></head><body><h1 id="x">A brief</h1><p>See <a href="#x">the group’s place</a>.</p>
  <p lang="ar" dir="rtl">مقترح بشأن</p><ul><li>one</li></ul><p style="opacity:.5">Pale</p>
  <table><tr><th scope="col">Key</th></tr><tr><td>Value</td></tr></table><svg role="img" aria-label="A bar" width="9" height="9">
  <rect width="9" height="9"/></svg></body></html>`;

let whole: Uint8Array;
let objects: ReadonlyMap<number, string>;
let root: number;
/** What the page answered to each question when it was printed. */
const answers = new Map<string, unknown>();
beforeAll(async () => {
  const { page } = await sharedBrowser();
  const recorded: PrintingPage = {
    refused: [],
    load: (document) => page.load(document),
    evaluate: async (expression) => {
      const answer = await page.evaluate(expression);
      answers.set(expression, answer);
      return answer;
    },
    print: async (mode) => {
      whole = await page.print(mode);
      return whole;
    },
  };
  await printPage(browserWith(recorded), { ...about, html });
  const file = readPdf(whole);
  objects = objectsOf(whole);
  root = file.root;
});

/** What printing wants of a page. */
interface PrintingPage {
  refused: string[];
  load: (document: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  print: (mode: { tagged: boolean }) => Promise<Uint8Array>;
}

function browserWith(page: PrintingPage): PrintBrowser {
  return new PrintBrowser({
    candidate: { name: "a browser", path: "browser" } as unknown as PrintBrowser["candidate"],
    executable: "browser",
    version: "1",
    sandbox: "off" as unknown as PrintBrowser["sandbox"],
    page: page as unknown as Page,
    tabs: 1,
    openPage: async () => page as unknown as Page,
    release: async () => {},
  });
}

/** A browser that answers as the real one did, and prints these bytes. */
function browserThatPrints(pdf: Uint8Array): PrintBrowser {
  return browserWith({
    refused: [],
    load: async () => {},
    evaluate: async (expression) => structuredClone(answers.get(expression) ?? null),
    print: async () => pdf,
  });
}

/** How printing ends where the browser prints these bytes: with a PDF, or with the name of the error. */
async function ending(pdf: Uint8Array): Promise<string> {
  try {
    await printPage(browserThatPrints(pdf), { ...about, html });
    return "printed";
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

/** The first object that is written so, with another text. */
function changed(pattern: RegExp, to: (written: string, number: number) => string): Uint8Array {
  const [number, written] = [...objects].find(([, each]) => pattern.test(each)) ?? [];
  if (number === undefined || written === undefined) throw new Error(`no object has ${pattern}`);
  return classicPdf(new Map([...objects, [number, to(written, number)]]), root);
}

test("the objects of a browser's PDF, written anew as they are, are printed", async () => {
  expect(await ending(whole)).toBe("printed");
  expect(await ending(classicPdf(objects, root))).toBe("printed");
});

/** A file that can be read may still lack words of the page, or show them smaller: that is a failure of another name. */
const endings = ["printed", "UnusablePrint", "BrowserFailure"];

describe("a browser's PDF that is none ends as an unusable print, soon", () => {
  test.each<[string, () => Uint8Array]>([
    ["nothing", () => new Uint8Array()],
    ["half of it", () => whole.subarray(0, whole.length / 2)],
    ["all but its end", () => whole.subarray(0, whole.length - 40)],
    [
      "a page tree with a circle",
      () => changed(/\/Type \/Pages/, (_, own) => `<</Type/Pages/Kids[${own} 0 R ${own} 0 R]/Count 2>>`),
    ],
    ["an object that refers to itself", () => changed(/\/Type \/Page\b/, (_, own) => `${own} 0 R`)],
    [
      "a structure tree with a circle",
      () =>
        changed(/\/S \/Document/, (written, own) => written.replace(/\/K \[/, `/K [${own} 0 R ${own} 0 R `)),
    ],
    [
      "elements that share what they hold",
      () => changed(/\/S \/Document/, (written) => written.replace(/\/K \[(\d+ 0 R)/, `/K [$1 $1 `)),
    ],
    [
      "marked content of a huge number",
      () => changed(/\/MCID 0 /, (written) => written.replace("/MCID 0 ", "/MCID 999999999 ")),
    ],
    [
      "a font of endless widths",
      () => changed(/\/W \[/, (each) => each.replace("/W [", "/W [-9e9 9e9 500 ")),
    ],
    [
      "a map of endless characters",
      () =>
        changed(/beginbfchar/, (each) =>
          each.replace(/\d+ beginbfchar/, "1 beginbfrange\n<0000> <FFFFFFFF> <0000>\nendbfrange\n$&"),
        ),
    ],
    [
      "a table of more objects than there are",
      () =>
        Buffer.from(
          Buffer.from(whole)
            .toString("latin1")
            .replace(/xref\n0 \d+/, "xref\n0 999999999999"),
          "latin1",
        ),
    ],
  ])("%s", async (_, pdf) => {
    expect(await ending(pdf())).toBe("UnusablePrint");
  });

  test.each<[string, (size: number) => Uint8Array]>([
    [
      "arrays in arrays",
      (size) => changed(/\/S \/Document/, (written) => written.replace("/K [", `/K ${"[".repeat(size)}`)),
    ],
    [
      "a content stream of brackets",
      (size) => changed(/\sTj\s/, (written) => written.replace(" Tj", ` Tj ${"[".repeat(size)}`)),
    ],
    [
      "marked content in marked content",
      (size) => changed(/\/MCID 0 /, (each) => each.replace("BT", "/A BMC ".repeat(size))),
    ],
  ])("%s, in linear time", async (_, pdf) => {
    await expectLinear(async (size) => expect(await ending(pdf(size))).toBe("UnusablePrint"), 5_000);
  });

  test("any change of its objects", async () => {
    const numbers = [...objects.keys()];
    const digits = fc.constantFrom("0", "1", "-1", "7", "99999", "4294967296", "1e9", "");
    const token = fc.constantFrom(
      "[",
      "]",
      "<<",
      ">>",
      "(",
      ")",
      "<",
      ">",
      "/K",
      "q",
      "BT",
      "EMC",
      "null",
      " ",
    );
    const change = fc.record({
      object: fc.constantFrom(...numbers.keys()),
      at: fc.nat(),
      to: fc.oneof(
        digits,
        token,
        fc.constantFrom(...numbers).map((number) => `${number} 0 R`),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const mutated = new Map(objects);
        for (const { object, at, to } of changes) {
          const number = numbers[object] ?? 0;
          const written = mutated.get(number) ?? "";
          // A number, a reference or a word gives way.
          const parts = written.split(/(\d+ 0 R|-?[\d.]+|[\s[\]<>()]+)/);
          parts[at % parts.length] = to;
          mutated.set(number, parts.join(""));
        }
        expect(endings).toContain(await ending(classicPdf(mutated, root)));
      }),
      { numRuns: amount(25, 80) },
    );
  });

  test("any change of its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 9 }),
        async (changes) => {
          const mutated = Uint8Array.from(whole);
          for (const [at, byte] of changes) mutated[at % mutated.length] = byte;
          expect(endings).toContain(await ending(mutated));
        },
      ),
      { numRuns: amount(30, 60) },
    );
  });
});
