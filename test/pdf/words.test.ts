import { beforeAll, describe, expect, test } from "vitest";
import { readFonts, SCRIPT_FONTS } from "../../src/formats/fonts/shipped-fonts.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { notInGate } from "../gate.ts";
import { sharedBrowser } from "../print/shared-browser.ts";
import { finishedAndUnfinished } from "./finished-print.ts";
import { readers } from "./pdf-readers.ts";
import { languages as all, rightToLeft, wordsOf } from "./sentences.ts";
import { fontFaces } from "./six-scripts.ts";

/** As in the style sheets, without a generic family. */
const FAMILIES =
  '"Source Serif 4", "Amiri", "Noto Sans SC", "Noto Serif", "Noto Sans", "Source Sans 3", "DejaVu Sans"';

/** One language or two of each kind of script, and of each font that letters are taken from. */
const IN_GATE = "en fr vi yo haw sw ru uk kk el ka ar fa he dv zh ko hi si th my am".split(" ");
const tried = new Set([...IN_GATE, ...notInGate([...all.keys()])]);
const languages = new Map([...all].filter(([language]) => tried.has(language)));

/**
 * A page of the sentence a language: as a paragraph, in a narrow column, and with what else stands around words in a
 * brief. A font that lacks a letter leaves a box in its place, in both prints alike.
 */
function pageOfLanguages(): string {
  const letters = [...languages.values()].join("");
  const sections = [...languages].map(([language, sentence]) => {
    const words = wordsOf(language, sentence);
    const direction = rightToLeft.has(language) ? "rtl" : "ltr";
    return `<section lang="${language}" dir="${direction}"><p>${sentence}</p><p class="narrow">${sentence}</p>
      <table><tr><td>${sentence}</td><td><a href="#x">${words[0]}</a></td></tr></table><h2>${sentence}</h2>
      <p class="apart">${sentence}</p><p class="even">${sentence}</p></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Languages</title><style>
    ${readFonts().faceRules(letters)}
    body { font: 11pt ${FAMILIES} } section { break-before: page } .narrow { width: 30mm }
    .apart { letter-spacing: .1em } .even { text-align: justify; width: 60mm } td { border: 1px solid; width: 40mm }
    </style></head><body><h1 id="x">Languages</h1>${sections.join("")}</body></html>`;
}

let browser: PrintBrowser;
let prints: { unfinished: Uint8Array; finished: Uint8Array };
beforeAll(async () => {
  browser = await sharedBrowser();
  prints = await finishedAndUnfinished(browser, pageOfLanguages());
});

test("every letter, with its marks, is in a font of the package, none in a font of the system", () => {
  const names = Buffer.from(prints.unfinished)
    .toString("latin1")
    .match(/(?<=\/BaseFont \/\w{6}\+)\w+/g);
  const shipped = /^(?:SourceSerif4|SourceSans3|Amiri|NotoSans|NotoSerif|DejaVuSans|NanumGothic)/;
  expect(names?.length).toBeGreaterThan(20);
  expect(names?.filter((name) => !shipped.test(name))).toEqual([]);
});

describe("no word is found less than in the browser's own print", () => {
  test.for(readers)("by $name", async (reader, { skip }) => {
    if (!reader.isInstalled) skip(`${reader.name} is not installed`);
    const words = [[], ...[...languages].map(([language, sentence]) => wordsOf(language, sentence))];
    const [printed, ours] = await Promise.all([
      reader.find(prints.unfinished, words),
      reader.find(prints.finished, words),
    ]);
    const worse = [...languages.keys()].flatMap((language, index) => {
      const [wanted, theirs, found] = [words, printed, ours].map((each) => each[index + 1] ?? []);
      const lost = theirs?.filter((word) => !found?.includes(word)) ?? [];
      const counts = `${found?.length} of ${wanted?.length} for ${theirs?.length} in the browser's print`;
      return lost.length === 0 ? [] : [`${language}: ${counts}, without ${lost.join(" ")}`];
    });
    expect(worse).toEqual([]);
    // Nothing would be proved by readers that find nothing.
    expect(printed.flat().length).toBeGreaterThan(words.flat().length * 0.7);
  });

  test.for(readers.filter(({ name }) => name !== "MuPDF"))(
    "and words of right-to-left scripts are found whole by $name, all but those with a joiner that is not shown",
    async (reader, { skip }) => {
      if (!reader.isInstalled) skip(`${reader.name} is not installed`);
      // pdf.js does not read ActualText, and one glyph of this word maps to no letter.
      const missed = new Set(reader.name === "pdf.js" ? ["ممالک"] : []);
      // It puts the vowel signs of Thaana before their letters, in the browser's own print as well.
      const isRead = (language: string) => reader.name !== "pdf.js" || language !== "dv";
      const words = [...languages].map(([language, sentence]) =>
        rightToLeft.has(language) && isRead(language)
          ? wordsOf(language, sentence).filter((word) => !word.includes("\u200c") && !missed.has(word))
          : [],
      );
      const found = await reader.find(prints.finished, [[], ...words]);
      expect(found.slice(1)).toEqual(words);
    },
  );

  test.for(readers.filter(({ name }) => name === "PDFium" || name === "poppler"))(
    "and so are those with vowel signs over and under their letters by $name",
    async (reader, { skip }) => {
      if (!reader.isInstalled) skip(`${reader.name} is not installed`);
      // PDFium does not find a letter with two signs, neither in the browser's own print.
      const twice = reader.name === "PDFium" ? [] : ["שָׁלוֹם", "مُحَمَّد"];
      const words = ["עֲלֵיכֶם", "القَرَار", "ދިވެހިރާއްޖެ", "ކޭބަލް", ...twice].map((word) => word.normalize());
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><style>
        ${fontFaces("Own", "@fontsource/source-serif-4", "A")}
        ${fontFaces("Own Arabic", "@fontsource/amiri", words.join(""))}
        ${[...SCRIPT_FONTS.keys()].map((name) => fontFaces("Own Scripts", `@fontsource/${name}`, words.join(""))).join("\n")}
        body { font: 11pt Own, "Own Arabic", "Own Scripts" }</style></head>
        <body><h1>A</h1>${words.map((word) => `<p dir="rtl">${word} ${word}</p>`).join("")}</body></html>`;
      const { finished } = await finishedAndUnfinished(browser, html);
      expect(await reader.find(finished, [words])).toEqual([words]);
    },
  );

  test.each(["supercali\u00adfragi\u00adlistic", ...notInGate(["multi\u00adstakeholder"])])(
    "a soft hyphen within a word: %s",
    async (word) => {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><style>
      ${fontFaces("Own", "@fontsource/source-serif-4", "Az\u00ad")} body { font: 11pt Own } .narrow { width: 22mm }</style></head>
      <body><h1>A ${word} brief</h1><p>A ${word} summary of a ${word} process.</p><p class="narrow">A ${word} summary</p></body></html>`;
      const { unfinished, finished } = await finishedAndUnfinished(browser, html);
      for (const reader of readers.filter(({ isInstalled }) => isInstalled)) {
        const words = [[word, word.replaceAll("\u00ad", ""), ...word.split("\u00ad"), "summary"]];
        const [[printed = []], [ours = []]] = await Promise.all([
          reader.find(unfinished, words),
          reader.find(finished, words),
        ]);
        expect(ours, reader.name).toEqual(expect.arrayContaining(printed));
      }
    },
  );
});
