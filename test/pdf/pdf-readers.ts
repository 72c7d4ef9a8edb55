import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openDocument } from "./pdfium.ts";
import { readOnce } from "./read-once.ts";
import { wholePdf } from "./whole-pdf.ts";

/** A program that people read PDFs with. */
export interface PdfReader {
  name: string;
  isInstalled: boolean;
  /** Of the words of each page those that the reader finds there. */
  find: (pdf: Uint8Array, words: readonly (readonly string[])[]) => Promise<string[][]>;
}

/** Chrome and Edge: what their search finds. */
const pdfium: PdfReader = {
  name: "PDFium",
  isInstalled: true,
  find: async (pdf, words) => {
    using document = await openDocument(pdf);
    return words.map((wanted, page) => document.find(page, wanted));
  },
};

/** Firefox. */
const pdfJs: PdfReader = {
  name: "pdf.js",
  isInstalled: true,
  find: async (pdf, words) => {
    const { pages } = await wholePdf(pdf);
    return inTexts(
      pages.map(({ text }) => text),
      words,
    );
  },
};

/** Evince and Okular. */
const poppler = ofProgram("poppler", "pdftotext", (file) => [file, "-"]);

const muPdf = ofProgram("MuPDF", "mutool", (file) => ["draw", "-q", "-F", "txt", file]);

const run = promisify(execFile);

export const readers: readonly PdfReader[] = [pdfium, pdfJs, poppler, muPdf];

/** A program that writes the text of a file, a form feed after each page. */
function ofProgram(name: string, program: string, args: (file: string) => string[]): PdfReader {
  const textsIn = readOnce((pdf: Uint8Array) => textsOf(pdf, program, args));
  return {
    name,
    isInstalled: spawnSync(program, ["-v"]).error === undefined,
    find: async (pdf, words) => inTexts(await textsIn(pdf), words),
  };
}

async function textsOf(
  pdf: Uint8Array,
  program: string,
  args: (file: string) => string[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "plenibrief-test-"));
  try {
    const file = join(folder, "a.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run(program, args(file), { encoding: "utf8", maxBuffer: 1e8 });
    return stdout.split("\f");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inTexts(texts: readonly string[], words: readonly (readonly string[])[]): string[][] {
  return words.map((wanted, page) => {
    const text = (texts[page] ?? "").normalize();
    return wanted.filter((word) => text.includes(word.normalize()));
  });
}
