import { FontTexts } from "../fonts/to-unicode.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { markBeginning } from "./content-stream.ts";
import { actualTextOf, markedContentId } from "./marked-content.ts";
import type { PageContent } from "./page-contents.ts";
import { glyphsOf, widthOfGlyphs } from "./text-showing.ts";

/** The text that one operation of a page shows. */
export interface TextItem {
  /** The index of the operation. */
  operation: number;
  /** The index of the operation after which more text can be inserted: within `/ActualText`, its `EMC`. */
  after: number;
  /** The MCID of the marked content that it belongs to, if any. */
  mark: number | undefined;
  text: string;
  font: string;
  size: number;
  x: number;
  /** Grows down the page, as on nearly all pages of Chromium. */
  y: number;
  /** In text space; 0 where the widths of its glyphs are not known. */
  width: number;
}

/** Marked content that has begun and not ended. */
interface OpenMark {
  id: number | undefined;
  /** The replacement text; empty once it is read, since it stands once for all of its glyphs. */
  actualText: string | undefined;
}

/** Reads the text of pages; each font is parsed once. */
export class TextReader {
  readonly #texts: FontTexts;

  constructor(file: PdfFile) {
    this.#texts = new FontTexts(file);
  }

  /** The text items of a page, in the order in which they are painted. */
  itemsOf({ operations, fonts, widthsOf }: PageContent): TextItem[] {
    const found: TextItem[] = [];
    const open: OpenMark[] = [];
    /** Items within marked content without an MCID. */
    let nested: TextItem[] = [];
    let font = "";
    let size = 0;
    let [x, y] = [0, 0];
    for (const [index, operation] of operations.entries()) {
      const { operator, operands } = operation;
      if (markBeginning.has(operator))
        open.push({ id: markedContentId(operation), actualText: actualTextOf(operation) });
      else if (operator === "EMC") {
        open.pop();
        if (isNested(open)) continue;
        for (const item of nested) item.after = index;
        nested = [];
      } else if (operator === "Tf") [font, size] = [(operands[0] ?? "").slice(1), Number(operands[1])];
      else if (operator === "Tm") [x, y] = [Number(operands[4]), Number(operands[5])];
      else if (operator === "Td") [x, y] = [x + Number(operands[0]), y - Number(operands[1])];
      else if (operator === "Tj" || operator === "TJ") {
        const text = replacementIn(open) ?? this.#texts.decode(glyphsOf(operands[0]), fonts.get(font));
        const width = (widthOfGlyphs(operands[0], widthsOf(font)) * size) / 1000;
        const mark = open.find(({ id }) => id !== undefined)?.id;
        const item = { operation: index, after: index, mark, text, font, size, x, y, width };
        found.push(item);
        if (isNested(open)) nested.push(item);
      }
    }
    return found;
  }
}

function isNested(open: readonly OpenMark[]): boolean {
  const inner = open.at(-1);
  return inner !== undefined && inner.id === undefined;
}

/** The replacement text of the marked content around an item: for the first item all of it, then none. */
function replacementIn(open: readonly OpenMark[]): string | undefined {
  const replacing = open.find(({ actualText }) => actualText !== undefined);
  if (!replacing) return undefined;
  const text = replacing.actualText;
  replacing.actualText = "";
  return text;
}
