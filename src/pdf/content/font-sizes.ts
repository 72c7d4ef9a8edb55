import { identity, type Matrix, matrixOf, times } from "./bounding-boxes.ts";
import type { Operation } from "./content-stream.ts";
import { glyphsOf } from "./glyphs.ts";

/** How many hexadecimal digits of glyphs a page shows at each font size, in tenths of a point. */
export type FontSizes = ReadonlyMap<number, number>;

/** The font sizes of a page as they are printed, whatever the style sheet states. */
export function fontSizes(operations: readonly Operation[]): FontSizes {
  const sizes = new Map<number, number>();
  const saved: { matrix: Matrix; size: number }[] = [];
  let matrix = identity;
  let text = identity;
  let size = 0;
  for (const { operator, operands } of operations) {
    if (operator === "q") saved.push({ matrix, size });
    else if (operator === "Q") ({ matrix, size } = saved.pop() ?? { matrix: identity, size: 0 });
    else if (operator === "BT") text = identity;
    else if (operator === "Tf") size = Number(operands[1]);
    else if (operator === "cm") matrix = times(matrixOf(operands.map(Number)), matrix);
    else if (operator === "Tm") text = matrixOf(operands.map(Number));
    else if (operator === "Tj" || operator === "TJ") {
      const [, , right, up] = times(text, matrix);
      const printed = Math.round(size * Math.hypot(right, up) * 10);
      sizes.set(printed, (sizes.get(printed) ?? 0) + glyphsOf(operands[0]).length);
    }
  }
  return sizes;
}
