import type { Figures } from "../../brief/types.ts";
import { element, type Svg, shortNumber } from "./svg.ts";

/** How many proposals would do something; `not-stated` where their source does not say. */
export type ActionCount = Figures["byAction"][number];

/** A frame's place. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Too narrow for a second frame inside. */
const NARROW = 6;

/** Frames as the badge of an action has them: solid ADD, plain MOD, double SUP, dashed NOC, faint where not stated. */
export function framed(action: ActionCount["action"], boxes: readonly Box[]): Svg {
  const lines = boxes.flatMap((box) =>
    action === "SUP" && box.width >= NARROW ? [outline(box, 0.5), outline(box, 2.5)] : [outline(box, 0.5)],
  );
  return element("path", { class: `does-${action}`, d: lines.join("") });
}

/** The outline of a box, drawn inside it. */
function outline({ x, y, width, height }: Box, by: number): string {
  const [wide, high] = [Math.max(width - 2 * by, 0.2), Math.max(height - 2 * by, 0.2)];
  return `M${shortNumber(x + by)} ${shortNumber(y + by)}h${shortNumber(wide)}v${shortNumber(high)}h${shortNumber(-wide)}z`;
}
