import { type Font, textOfGlyphs } from "../fonts/fonts.ts";
import { Coordinates, identity, type Matrix, matrixOf, times } from "./bounding-boxes.ts";
import type { Operation } from "./content-stream.ts";
import { actualTextOf, markedContentId } from "./marked-content.ts";
import type { Content } from "./page-contents.ts";
import { shownStrings, widthOfStrings } from "./text-showing.ts";

/** What one operation shows: text, or a form (`Do`). */
export interface TextItem {
  operation: Operation;
  /** The operation after which more text can be inserted: within marked content without an MCID, its `EMC`. */
  after: Operation;
  /** The MCID of the marked content that it belongs to, if any. */
  mark: number | undefined;
  /** The name of the form that it shows, if it shows one. */
  form: string | undefined;
  /** In hexadecimal digits. */
  glyphs: string;
  /** The text of its glyphs. */
  glyphText: string;
  /** The same; of the first item within `/ActualText` the replacement text, of the others none. */
  text: string;
  /** The `/ActualText` around it, if any. */
  replacement: Replacement | undefined;
  /** The beginning of the `/ReversedChars` around it, if any. */
  reversed: Operation | undefined;
  fontName: string;
  font: Font | undefined;
  size: number;
  /** The font size as it is printed, with all scaling. */
  printedSize: number;
  x: number;
  /** Grows down the page, as on nearly all pages of Chromium. */
  y: number;
  /** In text space; 0 where the widths of its glyphs are not known. */
  width: number;
}

/** Marked content whose text `/ActualText` replaces. */
export interface Replacement {
  begin: Operation;
  /** Its `EMC`. */
  end: Operation;
  text: string;
  /** The number of items in it. */
  items: number;
  /** Whether other marked content is nested in it. */
  isNested: boolean;
}

/** The marked content at a place of a content stream. */
interface Marks {
  /** Whether the innermost has an MCID. */
  hasId: boolean;
  /** Of the outermost that has one each. */
  id: number | undefined;
  replacement: Replacement | undefined;
  reversed: Operation | undefined;
}

const noMarks: Marks = { hasId: true, id: undefined, replacement: undefined, reversed: undefined };

/** The text items of a page or a form, in the order in which they are painted. */
export function textItems({ operations, fonts }: Content): TextItem[] {
  const found: TextItem[] = [];
  const outer: Marks[] = [];
  let marks = noMarks;
  /** Items within marked content without an MCID. */
  let inner: TextItem[] = [];
  const coordinates = new Coordinates();
  let scale: number | undefined;
  let text = identity;
  let [fontName, size] = ["", 0];
  let [x, y] = [0, 0];

  for (const operation of operations) {
    switch (operation.operator) {
      case "BDC":
      case "BMC":
        outer.push(marks);
        marks = marksWithin(operation, marks);
        break;
      case "EMC":
        if (marks.replacement && marks.replacement !== outer.at(-1)?.replacement)
          marks.replacement.end = operation;
        marks = outer.pop() ?? noMarks;
        if (!marks.hasId) break;
        for (const item of inner) item.after = operation;
        inner = [];
        break;
      case "BT":
        text = identity;
        scale = undefined;
        break;
      case "Tf": {
        const [name = "", written] = operation.operands;
        [fontName, size] = [name.slice(1), Number(written)];
        break;
      }
      case "Tm":
        text = matrixOf(operation.numbers);
        [, , , , x, y] = text;
        scale = undefined;
        break;
      case "Td": {
        const [right = 0, up = 0] = operation.numbers;
        [x, y] = [x + right, y - up];
        break;
      }
      case "Tj":
      case "TJ":
      case "Do": {
        scale ??= verticalScale(times(text, coordinates.matrix));
        const item = shownItem(operation, marks, { fontName, font: fonts.get(fontName), size, scale, x, y });
        found.push(item);
        if (!marks.hasId) inner.push(item);
        break;
      }
      default:
        if (coordinates.take(operation)) scale = undefined;
    }
  }
  return found;
}

function marksWithin(begin: Operation, outer: Marks): Marks {
  const id = markedContentId(begin);
  const text = actualTextOf(begin);
  if (outer.replacement) outer.replacement.isNested = true;
  const own = text === undefined ? undefined : { begin, end: begin, text, items: 0, isNested: false };
  return {
    hasId: id !== undefined,
    id: outer.id ?? id,
    replacement: outer.replacement ?? own,
    reversed: outer.reversed ?? (beginsReversed(begin) ? begin : undefined),
  };
}

/** Whether an operation begins marked content whose text is in the order of the glyphs, from left to right. */
export function beginsReversed({ operator, content, start }: Operation): boolean {
  return operator === "BMC" && content.startsWith("/ReversedChars", start);
}

/** @param scale of the font size as it is printed */
function shownItem(
  operation: Operation,
  { id: mark, replacement, reversed }: Marks,
  { scale, ...state }: Pick<TextItem, "fontName" | "font" | "size" | "x" | "y"> & { scale: number },
): TextItem {
  const { fontName, font, size, x, y } = state;
  const form = operation.operator === "Do" ? operation.operands[0]?.slice(1) : undefined;
  const strings = form === undefined ? shownStrings(operation) : [];
  const [first] = strings;
  const glyphs = strings.length === 1 && first ? first.glyphs : strings.map((each) => each.glyphs).join("");
  const glyphText = textOfGlyphs(glyphs, font);
  const isFirst = replacement?.items === 0;
  if (replacement) replacement.items++;
  return {
    operation,
    after: operation,
    mark,
    form,
    glyphs,
    glyphText,
    text: replacement ? (isFirst ? replacement.text : "") : glyphText,
    replacement,
    reversed,
    fontName,
    font,
    size,
    printedSize: size * scale,
    x,
    y,
    width: (widthOfStrings(strings, font?.widthOf) * size) / 1000,
  };
}

/** How much a matrix scales heights. */
function verticalScale([, , right, up]: Matrix): number {
  return Math.hypot(right, up);
}
