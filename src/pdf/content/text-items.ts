import { FontTexts } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { PdfString, textOf } from "../syntax/value.ts";
import { markBeginning, type Operation } from "./content-stream.ts";
import { glyphsOf, widthOfGlyphs } from "./glyphs.ts";
import type { PageContent } from "./page-contents.ts";

/** Text that one operation of a page shows. */
export interface TextItem {
  /** Index of the operation. */
  operation: number;
  /** Index of the operation after which more can be shown: within a text of its own (`/ActualText`), where that ends. */
  after: number;
  /** The number of the marked content that it belongs to, if any. */
  mark: number | undefined;
  text: string;
  font: string;
  size: number;
  x: number;
  /** Grows down the page, as nearly all of Chromium's pages count. */
  y: number;
  /** How far it reaches, in the coordinates of the text; 0 where the widths of its glyphs are not known. */
  width: number;
}

/** Marked content that has begun. */
interface OpenMark {
  id: number | undefined;
  /** In digits, until it is read: it stands once for all glyphs that it holds. */
  actualText: string | undefined;
}

/** The text of pages, each font read once. */
export class TextReader {
  readonly #texts: FontTexts;

  constructor(file: PdfFile) {
    this.#texts = new FontTexts(file);
  }

  /** What the page shows, in the order in which it is drawn. */
  itemsOf({ operations, fonts, widthsOf }: PageContent): TextItem[] {
    const found: TextItem[] = [];
    const open: OpenMark[] = [];
    /** Pieces within marked content that has no number of its own. */
    let nested: TextItem[] = [];
    let font = "";
    let size = 0;
    let [x, y] = [0, 0];
    for (const [index, { operator, operands }] of operations.entries()) {
      if (markBeginning.has(operator)) open.push(markOf(operands));
      else if (operator === "EMC") {
        open.pop();
        if (isNested(open)) continue;
        for (const piece of nested) piece.after = index;
        nested = [];
      } else if (operator === "Tf") [font, size] = [(operands[0] ?? "").slice(1), Number(operands[1])];
      else if (operator === "Tm") [x, y] = [Number(operands[4]), Number(operands[5])];
      else if (operator === "Td") [x, y] = [x + Number(operands[0]), y - Number(operands[1])];
      else if (operator === "Tj" || operator === "TJ") {
        const text = replacementIn(open) ?? this.#texts.decode(glyphsOf(operands[0]), fonts.get(font));
        const width = (widthOfGlyphs(operands[0], widthsOf(font)) * size) / 1000;
        const mark = open.find(({ id }) => id !== undefined)?.id;
        const piece = { operation: index, after: index, mark, text, font, size, x, y, width };
        found.push(piece);
        if (isNested(open)) nested.push(piece);
      }
    }
    return found;
  }
}

function isNested(open: readonly OpenMark[]): boolean {
  const inner = open.at(-1);
  return inner !== undefined && inner.id === undefined;
}

function markOf([, properties = ""]: Operation["operands"]): OpenMark {
  const [, id] = /\/MCID\s+(\d{1,9})\b/.exec(properties) ?? [];
  const [, actualText] = /\/ActualText\s?<([0-9A-Fa-f]*)>/.exec(properties) ?? [];
  return { id: id === undefined ? undefined : Number(id), actualText };
}

/** The text that stands for what is shown, the first time that it is asked for, then none; undefined without one. */
function replacementIn(open: readonly OpenMark[]): string | undefined {
  const replacing = open.find(({ actualText }) => actualText !== undefined);
  if (!replacing) return undefined;
  const text = textOf(new PdfString(Buffer.from(replacing.actualText ?? "", "hex")));
  replacing.actualText = "";
  return text;
}
