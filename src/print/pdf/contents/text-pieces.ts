/** Glyphs that one operation of a content stream shows. */
export interface TextPiece {
  /** Digits and what moves them, as they are written. */
  glyphs: string;
  /** What the glyphs are told as instead of their own text, in digits, where that is stated. */
  told: string | undefined;
  font: string;
  size: number;
  x: number;
  /** Grows down the page, as nearly all of Chromium's pages count. */
  y: number;
  /** Where in the stream more glyphs can be shown after it, and how. */
  end: { at: number; isInString: boolean };
}

/**
 * Numbered content begins (1: its number), other marked content begins or ends (2), a text stands for glyphs (3), a
 * font is chosen (4: name, 5: size), text is moved (6, 7, 8), glyphs are shown (9: several strings; 10: one).
 */
const steps =
  /MCID\s+(\d+)\s*>>\s*BDC\b|\b(BDC|BMC|EMC)\b|ActualText\s<([0-9A-Fa-f]+)>|\/([^\s/<>[\]()]+)\s([\d.]+)\sTf\b|(-?[\d.]+)\s(-?[\d.]+)\s(T[md])\b|\[([^\]]*)\]\s?TJ\b|(<[0-9A-Fa-f]+>)\s?Tj\b/g;

/** What each marked content of a content stream shows, by its number, in the order of the stream. */
export function piecesOfMarks(content: string): Map<number, TextPiece[]> {
  const found = new Map<number, TextPiece[]>();
  let pieces: TextPiece[] | undefined;
  /** Pieces within other marked content: more can be shown only where that ends. */
  let nested: TextPiece[] = [];
  let depth = 0;
  let told: string | undefined;
  let font = "";
  let size = 0;
  let [x, y] = [0, 0];
  for (const step of content.matchAll(steps)) {
    const [written, id, mark, words, name, fontSize, right, up, move, several, one] = step;
    const after = step.index + written.length;
    if (id !== undefined) {
      pieces = found.get(Number(id)) ?? [];
      found.set(Number(id), pieces);
      depth = 0;
    } else if (mark === "EMC") {
      told = undefined;
      if (depth === 0) pieces = undefined;
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      for (const each of nested) each.end = { at: after, isInString: false };
      nested = [];
    } else if (mark !== undefined) depth++;
    else if (words !== undefined) told = words;
    else if (name !== undefined) {
      font = name;
      size = Number(fontSize);
    } else if (move === "Tm") [x, y] = [Number(right), Number(up)];
    else if (move === "Td") [x, y] = [x + Number(right), y - Number(up)];
    else if (pieces) {
      const glyphs = several ?? one ?? "";
      const end = { at: step.index + written.lastIndexOf(">"), isInString: true };
      const piece = { glyphs, told, font, size, x, y, end };
      pieces.push(piece);
      if (depth > 0) nested.push(piece);
      // Said once, however many glyphs it stands for.
      if (told !== undefined) told = "";
    }
  }
  return found;
}
