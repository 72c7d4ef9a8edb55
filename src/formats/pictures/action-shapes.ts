import type { Figures } from "../../brief/types.ts";
import type { Position } from "../../corpus/types.ts";
import { element, type Svg, shortNumber } from "./svg.ts";

/** How long the longest bar is, and one proposal at most, in letters (em). */
const LONGEST = 15.6;
const WIDEST = 1.2;
/** Drawn ten to the em: lines are as thick as those of the badges. */
const EM = 10;
const GAP = 1;

/** The length of one proposal in all bars of a picture, in em. @param most proposals of the longest bar */
export function unitOf(most: number): number {
  return Math.min(WIDEST, LONGEST / Math.max(most, 1));
}

/**
 * A bar of proposals, a part for each action in the order given, each as long as it has proposals. Not for those who
 * listen: the numbers stand beside it.
 *
 * @param mirrored the bar begins at the right
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

/** A proposal as a tile: its frame is its action, the letter in it the group's position. */
interface Tile {
  action: ActionCount["action"];
  position: Position;
}

/** Tiles that stand beside each other. */
const A_ROW = 3;
const SIZE = 11;
const STEP = 13;

/**
 * Proposals as tiles, three a row, in the order given.
 *
 * @param label what the tiles tell, for those who cannot see them; empty where words beside them do
 * @param letterOf the letter of a position; none where the tile stays empty
 */
export function actionTiles(
  tiles: readonly Tile[],
  label: string,
  letterOf: (position: Position) => string | undefined,
): Svg {
  const placed = tiles.map((tile, index) => ({
    ...tile,
    box: { x: (index % A_ROW) * STEP, y: Math.floor(index / A_ROW) * STEP, width: SIZE, height: SIZE },
  }));
  const width = Math.min(tiles.length, A_ROW) * STEP - 2;
  const height = Math.ceil(tiles.length / A_ROW) * STEP - 2;
  const actions = [...new Set(tiles.map(({ action }) => action))];
  const told = label === "" ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
  return element(
    "svg",
    { width: `${width / EM}em`, viewBox: `0 0 ${width} ${height}`, ...told },
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

/** How many proposals would do something; `not-stated` where their source does not say. */
export type ActionCount = Figures["byAction"][number];

/** A frame's place. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Too narrow for a second frame inside. */
const NARROW = 6;

/** Frames as the badge of an action has them: solid ADD, plain MOD, double SUP, dashed NOC, faint where not stated. */
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
