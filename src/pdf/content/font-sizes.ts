import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference, type PdfValue } from "../syntax/value.ts";
import { plainStrings } from "./plain-strings.ts";

/** How many hexadecimal digits of glyphs a page shows at each size of type, in tenths of a point. */
export type FontSizes = ReadonlyMap<number, number>;

/** How much a matrix enlarges: [a b c d] of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1];

/** The sizes of the type on each page as it is printed, whatever the style sheet wanted. */
export function fontSizes(file: PdfFile): FontSizes[] {
  return file.pages().map((page) => {
    const dictionary = file.dictionary(new PdfReference(page));
    const sizes = new Map<number, number>();
    for (const stream of streamsOf(dictionary)) countSizes(contentOf(file, stream), sizes);
    return sizes;
  });
}

function streamsOf(page: PdfDictionary): PdfValue[] {
  const contents = page.get("Contents");
  if (contents === undefined) return [];
  return Array.isArray(contents) ? contents : [contents];
}

function contentOf(file: PdfFile, stream: PdfValue): string {
  const bytes = stream instanceof PdfReference ? file.stream(stream.number) : undefined;
  return bytes === undefined ? "" : plainStrings(Buffer.from(bytes).toString("latin1"));
}

/** What decides the size of glyphs: the state saved and restored, two matrices, the font's size, what is shown. */
const STEPS =
  /(?<=^|\s)(?:([qQ]|BT)(?=\s)|([-.\d]+) ([-.\d]+) ([-.\d]+) ([-.\d]+) [-.\d]+ [-.\d]+ (cm|Tm)|\/\S+ ([-.\d]+) Tf|<([0-9A-Fa-f]+)>\s?Tj)/g;

function countSizes(content: string, sizes: Map<number, number>): void {
  const saved: { matrix: Matrix; size: number }[] = [];
  let matrix = IDENTITY;
  let text = IDENTITY;
  let size = 0;
  for (const [, state, a, b, c, d, operator, font, glyphs] of content.matchAll(STEPS)) {
    if (state === "q") saved.push({ matrix, size });
    else if (state === "Q") ({ matrix, size } = saved.pop() ?? { matrix: IDENTITY, size: 0 });
    else if (state === "BT") text = IDENTITY;
    else if (font !== undefined) size = Number(font);
    else if (operator !== undefined) {
      const given: Matrix = [Number(a), Number(b), Number(c), Number(d)];
      if (operator === "cm") matrix = product(given, matrix);
      else text = given;
    } else if (glyphs !== undefined) {
      const [, , right, up] = product(text, matrix);
      const printed = Math.round(size * Math.hypot(right, up) * 10);
      sizes.set(printed, (sizes.get(printed) ?? 0) + glyphs.length);
    }
  }
}

function product([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
  return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];
}
