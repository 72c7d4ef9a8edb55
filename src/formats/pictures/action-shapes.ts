import type { Figures } from "../../brief/types.ts";
import type { Position } from "../../corpus/types.ts";
import { element, type Svg, shortNumber } from "./svg.ts";

/** The length of the longest bar, and the greatest length of one proposal, in em. */
const LONGEST = 15.6;
const WIDEST = 1.2;
/** Units of the drawing in an em: lines have the width of those of the badges. */
const EM = 10;
const GAP = 1;

/** The length of one proposal in all bars of a picture, in em. @param most proposals in the longest bar */
export function unitOf(most: number): number {
  return Math.min(WIDEST, LONGEST / Math.max(most, 1));
}

/**
 * A bar with a part for each action, in the order given; the length of a part is its number of proposals. It is hidden
 * from screen readers, as the numbers are beside it.
 *
 * @param mirrored whether the bar begins at the right
 */
export function actionBar(counts: readonly ActionCount[], unit: number, mirrored: boolean): Svg {
  const length = counts.reduce((sum, { count }) => sum + count, 0) * unit * EM;
  let end = 0;
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ action, count }) => {
      const width = count * unit * EM;
      end += width;
      const gap = Math.min(GAP, width / 4);
      const x = mirrored ? length - end : end - width;
      return framed(action, [{ x, y: 0, width: width - gap, height: EM }]);
    });
  return element(
    "svg",
    {
      class: "bar",
      width: `${shortNumber(length / EM)}em`,
      viewBox: `0 0 ${shortNumber(Math.max(length, 1))} ${EM}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    ...parts,
  );
}

/** A proposal as a tile: the frame shows its action, the letter shows the group's position. */
interface Tile {
  action: ActionCount["action"];
  position: Position;
}

/** Tiles in a row. */
const ROW = 3;
const SIZE = 11;
const STEP = 13;

/**
 * Proposals as tiles in rows of three, in the order given.
 *
 * @param label the accessible name; empty where a text beside the tiles has the same content
 * @param letterOf the letter of a position; undefined where the tile stays empty
 */
export function actionTiles(
  tiles: readonly Tile[],
  label: string,
  letterOf: (position: Position) => string | undefined,
): Svg {
  const placed = tiles.map((tile, index) => ({
    ...tile,
    box: { x: (index % ROW) * STEP, y: Math.floor(index / ROW) * STEP, width: SIZE, height: SIZE },
  }));
  const width = Math.min(tiles.length, ROW) * STEP - 2;
  const height = Math.ceil(tiles.length / ROW) * STEP - 2;
  const actions = [...new Set(tiles.map(({ action }) => action))];
  const accessibility = label === "" ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
  return element(
    "svg",
    { width: `${width / EM}em`, viewBox: `0 0 ${width} ${height}`, ...accessibility },
    ...actions.map((action) =>
      framed(
        action,
        placed.filter((tile) => tile.action === action).map(({ box }) => box),
      ),
    ),
    ...placed.flatMap(({ action, position, box }) => letter(letterOf(position), action, box)),
  );
}

function letter(letter: string | undefined, action: Tile["action"], { x, y }: Box): Svg[] {
  if (letter === undefined) return [];
  const onFull = action === "ADD" ? "on-full" : undefined;
  return [element("text", { class: onFull, x: x + SIZE / 2, y: y + SIZE - 2.6 }, letter)];
}

/** The number of proposals with an action; `not-stated` where their source states none. */
export type ActionCount = Figures["byAction"][number];

/** The position and size of a frame. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The least width for a second frame inside. */
const NARROW = 6;

/** Frames in the style of the action's badge: solid ADD, plain MOD, double SUP, dashed NOC, faint `not-stated`. */
function framed(action: ActionCount["action"], boxes: readonly Box[]): Svg {
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
