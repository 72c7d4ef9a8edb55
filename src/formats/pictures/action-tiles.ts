import type { Position } from "../../corpus/types.ts";
import { type ActionCount, type Box, framed } from "./action-frame.ts";
import { element, type Svg } from "./svg.ts";

/** A proposal as a tile: its frame is its action, the letter in it the group's position. */
export interface Tile {
  action: ActionCount["action"];
  position: Position;
}

/** Tiles that stand beside each other. */
const A_ROW = 3;
const SIZE = 11;
const STEP = 13;
/** Drawn ten to the em. */
const EM = 10;

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
