import { short } from "./short-number.ts";

/** Where a line of text begins: the turning part of its matrix, as written, and its place. */
export interface TextLine {
  turn: string;
  x: number;
  y: number;
}

export const firstLine: TextLine = { turn: "1 0 0 1", x: 0, y: 0 };

/** Digits after the point: a fortieth of a millimetre, which nobody sees between two pieces of text. */
const digits = 1;

/** As Chromium turns nearly every line: its pages are drawn from the top. */
const upsideDown = "1 0 0 -1";

/** A line moved by an offset in its own, turned coordinates, as `Td` does. */
export function moved({ turn, x, y }: TextLine, right: number, up: number): TextLine {
  const [a = 1, b = 0, c = 0, d = 1] = turn.split(" ").map(Number);
  return { turn, x: x + right * a + up * c, y: y + right * b + up * d };
}

/** Whether text at a place only goes on along a line: neither of them is turned, and both are as high. */
export function isSameLine(line: TextLine, to: TextLine): boolean {
  const isPlain = line.turn === upsideDown || line.turn === firstLine.turn;
  return isPlain && line.turn === to.turn && short(to.y - line.y, digits) === "0";
}

/**
 * The operation that leads from one line of the same text object to another, and where it leads, its rounding
 * included: what follows counts from there, so that rounding does not add up.
 */
export function stepTo(from: TextLine | undefined, to: TextLine): { operation: string; line: TextLine } {
  if (from?.turn === to.turn && (to.turn === upsideDown || to.turn === firstLine.turn)) {
    const sign = to.turn === upsideDown ? -1 : 1;
    const [right, up] = [short(to.x - from.x, digits), short((to.y - from.y) * sign, digits)];
    const line = { turn: to.turn, x: from.x + Number(right), y: from.y + Number(up) * sign };
    return { operation: `${right} ${up} Td`, line };
  }
  const [x, y] = [short(to.x, digits), short(to.y, digits)];
  return { operation: `${to.turn} ${x} ${y} Tm`, line: { turn: to.turn, x: Number(x), y: Number(y) } };
}
