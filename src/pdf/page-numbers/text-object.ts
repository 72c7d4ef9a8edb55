import type { Operation } from "../content/content-stream.ts";
import { actualTextOf } from "../content/marked-content.ts";
import type { PageContent } from "../content/page-contents.ts";
import type { FontTexts } from "../fonts/to-unicode.ts";

/** A glyph that a text object shows. */
export interface PlacedGlyph {
  /** Its code in the content stream, in hexadecimal digits. */
  code: string;
  /** The name of its font, and the size, as operands of `Tf`. */
  font: string;
  size: string;
  /** From the start of the line, in text space. */
  x: number;
  /** In text space; undefined where the font does not state it. */
  width: number | undefined;
  /** The character that it stands for. */
  text: string;
  /** The `BDC` operation of the `/ActualText` around it, if any. */
  actualText: Operation | undefined;
}

const parts = /<([0-9A-Fa-f]*)>|(-?[.\d]+)/g;

/**
 * The glyphs of a text object, from `BT` to `ET` (ISO 32000-1, 9.4); undefined where it has more than `most`.
 *
 * @param font operands of the last `Tf` before it
 */
export function glyphsOfTextObject(
  operations: readonly Operation[],
  { fonts, widthsOf }: Pick<PageContent, "fonts" | "widthsOf">,
  texts: FontTexts,
  font: readonly string[],
  most: number,
): PlacedGlyph[] | undefined {
  const found: PlacedGlyph[] = [];
  let [name = "", size = "0"] = font;
  let line = 0;
  let actualText: Operation | undefined;
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === "Tf") [name = "", size = "0"] = operands;
    else if (operator === "Td") line += Number(operands[0]);
    else if (operator === "BDC") actualText = operation;
    else if (operator === "EMC") actualText = undefined;
    else if (operator === "Tj" || operator === "TJ") {
      const fontOf = fonts.get(name.slice(1));
      const digits = texts.digitsOf(fontOf);
      let x = line;
      for (const [, codes = "", adjustment = "0"] of (operands[0] ?? "").matchAll(parts)) {
        x -= (Number(adjustment) * Number(size)) / 1000;
        for (let at = 0; at + digits <= codes.length; at += digits) {
          const code = codes.slice(at, at + digits);
          const own = widthsOf(name.slice(1))?.(Number.parseInt(code, 16));
          const width = own === undefined ? undefined : (own * Number(size)) / 1000;
          const text = (actualText && actualTextOf(actualText)) ?? texts.decode(code, fontOf);
          found.push({ code, font: name, size, x, width, text, actualText });
          if (found.length > most) return undefined;
          x += width ?? 0;
        }
      }
    }
  }
  return found;
}
