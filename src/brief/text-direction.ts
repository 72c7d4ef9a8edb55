import type { Element, ElementContent, Root } from "hast";
import { type Direction, directionOfText } from "../direction.ts";

/** What holds lines of its own, which are read in one direction. */
const BLOCKS = new Set("p h2 h3 h4 h5 h6 li blockquote th td pre".split(" "));

/**
 * States the direction of each paragraph, item, heading and cell that begins in another direction than what it stands
 * in: an English paragraph of an Arabic text has its full stop at the right.
 */
export function setDirections(tree: Root, direction: Direction): void {
  for (const child of tree.children) if (child.type === "element") setWithin(child, direction);
}

function setWithin(element: Element, outer: Direction): void {
  const isBlock = BLOCKS.has(element.tagName);
  const own = (isBlock ? firstDirection(element.children) : undefined) ?? outer;
  if (own !== outer) element.properties.dir = own;
  for (const child of element.children) if (child.type === "element") setWithin(child, own);
}

function firstDirection(children: readonly ElementContent[]): Direction | undefined {
  for (const child of children) {
    const direction =
      child.type === "text"
        ? directionOfText(child.value)
        : child.type === "element"
          ? firstDirection(child.children)
          : undefined;
    if (direction !== undefined) return direction;
  }
  return undefined;
}
