/** Width of a glyph in thousandths of the font's size, or undefined where it is not known. */
export type GlyphWidth = (glyph: number) => number | undefined;

/**
 * A font is chosen (1: name, 2: size), or glyphs are shown one by one, each moved from the start of the one before
 * (3: the first, 4: the others, 5: the end of the text where it follows).
 */
const steps =
  /\/([^\s/<>[\]()]+)\s([\d.]+)\sTf\b|<([0-9A-F]{4})>\sTj((?:\s-?[\d.]+\s0\sTd\s<[0-9A-F]{4}>\sTj)+)(\sET\b)?/g;

const moves = /(-?[\d.]+)\s0\sTd\s<([0-9A-F]{4})>/g;

/** Operators that change how far a glyph moves the next one; Chromium writes none of them. */
const otherSpacing = /\s(?:Tc|Tw|Tz|TL|T\*)\b/;

/**
 * Adjustments are multiples of so many thousandths of the size, and a glyph stands at most as many elsewhere: a tenth of
 * a point in small text and two in the largest title. The fewer numbers there are, the better they pack.
 */
function stepOf(size: number): number {
  return size < 24 ? 10 : 5;
}

/** The nearest adjustment to so many thousandths of a size. */
export function stepped(thousandths: number, size: number): number {
  return Math.round(thousandths / stepOf(size)) * stepOf(size) || 0;
}

/**
 * A content stream with its text in runs. Chromium places every glyph by itself, with seven digits each; nearly
 * always that is where the font's own widths put it anyway. A run states only the differences, in thousandths of
 * the size. Up to a limit, each pair of glyphs has
 * its own, so that a word is written alike wherever it stands; what is left is carried along, not summed up.
 */
export function joinTextRuns(content: string, widthsOf: (font: string) => GlyphWidth | undefined): string {
  if (otherSpacing.test(content)) return content;
  let widths: GlyphWidth | undefined;
  let size = 0;
  return content.replace(
    steps,
    (whole, font?: string, fontSize?: string, first?: string, rest?: string, end?: string) => {
      if (font !== undefined) {
        widths = widthsOf(font);
        size = Number(fontSize);
        return whole;
      }
      const run = widths && size > 0 ? joinRun(first ?? "", rest ?? "", size, widths) : undefined;
      if (!run) return whole;
      // The next move counts from the last glyph, not from the run's start; after the end of a text none comes.
      return run.text + (end ?? `\n${Number(run.length.toFixed(4))} 0 Td`);
    },
  );
}

/** One run, and how far its last glyph lies from its first; undefined where a width is not known. */
function joinRun(
  first: string,
  rest: string,
  size: number,
  widths: GlyphWidth,
): { text: string; length: number } | undefined {
  let text = `[<${first}`;
  let glyph = first;
  let wanted = 0;
  let natural = 0;
  for (const [, move, next] of rest.matchAll(moves)) {
    const width = widths(Number.parseInt(glyph, 16));
    if (width === undefined) return undefined;
    const moved = (Number(move) * 1000) / size;
    wanted += moved;
    natural += width;
    const adjustment = adjusted(natural - wanted, width - moved, size);
    text += adjustment === 0 ? next : `>${adjustment}<${next}`;
    natural -= adjustment;
    glyph = next ?? "";
  }
  return { text: `${text}>]TJ`, length: (wanted * size) / 1000 };
}

/** Nothing where the next glyph is near its place anyway, else what its pair wants, else what leads it to its place. */
function adjusted(drift: number, own: number, size: number): number {
  const step = stepOf(size);
  if (Math.abs(drift) <= step / 2) return 0;
  const kerned = stepped(own, size);
  return Math.abs(drift - kerned) <= step ? kerned : stepped(drift, size);
}
