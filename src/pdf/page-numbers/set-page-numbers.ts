import {
  type Operation,
  operation,
  type Substitution,
  withSubstitutions,
} from "../content/content-stream.ts";
import { actualTextOf } from "../content/marked-content.ts";
import type { PageContent, PageContents } from "../content/page-contents.ts";
import { glyphsOf, shownStrings } from "../content/text-showing.ts";
import { glyphAt, textOfGlyphs } from "../fonts/fonts.ts";
import { PdfError } from "../syntax/value.ts";
import { PLACEHOLDER_LENGTH, placeholderIndex } from "./placeholder.ts";

/** The page numbers of a document, in the order of their placeholders. */
export interface PageReferences {
  /** The number of digits that each placeholder has room for. */
  room: number;
  references: readonly PageReference[];
}

export interface PageReference {
  /** The id of the element whose page number it is. */
  target: string;
  /** The edge of its room at which the number is. */
  edge: "left" | "right";
  /** Whether the page shows it at all. */
  isShown: boolean;
}

/** In font sizes: digits of a placeholder overlap, so they are closer to each other than those of any text. */
const closest = 0.35;

/** In thousandths of the font size: a smaller difference is not visible. */
const tolerance = 2;

/** Of the ten glyphs of a placeholder, in a simple or a composite font. */
const placeholderDigits: ReadonlySet<number> = new Set([2 * PLACEHOLDER_LENGTH, 4 * PLACEHOLDER_LENGTH]);

/** Characters of the operations that show a placeholder: ten glyphs of four digits, with what is between them. */
const longest = 200;

export const beginsText: ReadonlySet<string> = new Set(["Tj", "TJ", "BDC", "BMC"]);

/**
 * The pages with page numbers in place of their placeholders, in glyphs of the same font. The page numbers need not be
 * known before the print, and setting them moves nothing else.
 *
 * @param pageOf the page number of each id
 * @throws PdfError where a visible placeholder is not found, or its page is not known
 */
export function setPageNumbers(
  pages: PageContents,
  { room, references }: PageReferences,
  pageOf: ReadonlyMap<string, number>,
): PageContents {
  if (references.length === 0) return pages;
  const found = new Set<number>();
  const numberFor = (glyphs: readonly PlacedGlyph[]): Operation[] | undefined => {
    const index = placeholderIndex(glyphs.map(({ text }) => text).join(""));
    const reference = index === undefined ? undefined : references[index];
    const pitch = pitchOf(glyphs);
    if (index === undefined || !reference || pitch === undefined) return undefined;
    const number = pageOf.get(reference.target);
    if (number === undefined)
      throw new PdfError(`the page number of "${reference.target}" is wanted, but no link leads there`);
    found.add(index);
    // The last digit of a placeholder is where the last digit of the largest number is.
    const advance = (pitch * (PLACEHOLDER_LENGTH - 1)) / (room - 1);
    return numberOperations(glyphs, String(number), advance, room, reference.edge);
  };
  const numbered = [...pages].map(([page, content]) => {
    return [page, { ...content, operations: withNumbers(content, numberFor) }] as const;
  });
  const missing = references.find(({ isShown }, index) => isShown && !found.has(index));
  if (missing) throw new PdfError(`the page number of "${missing.target}" cannot be found in the print`);
  return new Map(numbered);
}

/** The operations of a page; `numberFor` returns the operations that replace a placeholder, undefined for other glyphs. */
function withNumbers(
  content: PageContent,
  numberFor: (glyphs: readonly PlacedGlyph[]) => readonly Operation[] | undefined,
): readonly Operation[] {
  const { operations } = content;
  const numbers: Substitution[] = [];
  let font: Operation | undefined;
  let fontBefore = font;
  let start = 0;
  let length = 0;
  for (const [index, each] of operations.entries()) {
    const { operator } = each;
    if (operator === "Tf") font = each;
    else if (operator === "BT") {
      start = index;
      length = 0;
      fontBefore = font;
    } else if (operator === "Tj" || operator === "TJ") length += each.end - each.start;
    else if (operator === "ET" && length < longest) {
      const object = operations.slice(start, index);
      const shown = object.filter((one) => one.operator === "Tj" || one.operator === "TJ");
      if (!placeholderDigits.has(shown.map(glyphsOf).join("").length)) continue;
      const glyphs = glyphsOfTextObject(object, content, fontBefore, PLACEHOLDER_LENGTH);
      const number = glyphs?.length === PLACEHOLDER_LENGTH ? numberFor(glyphs) : undefined;
      if (!number) continue;
      const first = object.findIndex((each) => beginsText.has(each.operator));
      numbers.push({ start: start + first, end: index, operations: number });
    }
  }
  return withSubstitutions(operations, numbers);
}

/** The distance between the digits of a placeholder, in text space; undefined for digits of a text. */
function pitchOf(glyphs: readonly PlacedGlyph[]): number | undefined {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return undefined;
  const pitch = (last.x - first.x) / (glyphs.length - 1);
  return pitch > 0 && pitch < closest * Number(first.size) ? pitch : undefined;
}

/**
 * Operations that show a page number in the glyphs of its placeholder.
 *
 * @param advance the width of a digit: all of a page number's are equally wide (`tabular-nums`)
 */
export function numberOperations(
  glyphs: readonly PlacedGlyph[],
  number: string,
  advance: number,
  room: number,
  edge: PageReference["edge"],
): Operation[] {
  const digits = [...number].flatMap((digit) => glyphs.find(({ text }) => text === digit) ?? []);
  const moved = edge === "right" ? (room - digits.length) * advance : 0;
  const start = moved === 0 ? [] : [move(moved)];
  const isPlain = digits.every(
    ({ font, width, actualText }) => font === glyphs[0]?.font && width !== undefined && !actualText,
  );
  if (isPlain) return [...start, operation("TJ", `[${joined(digits, advance)}]`)];
  const shown = digits.flatMap(({ code, font, size, actualText }, index): Operation[] => {
    const show = operation("Tj", `<${code}>`);
    return [
      ...(index === 0 ? [] : [move(advance)]),
      operation("Tf", font, size),
      ...(actualText ? [operation("BDC", ...actualText.operands), show, operation("EMC")] : [show]),
    ];
  });
  const last = glyphs.at(-1);
  return [...start, ...shown, ...(last ? [operation("Tf", last.font, last.size)] : [])];
}

/** Strings and adjustments, the operand of `TJ`. */
function joined(digits: readonly PlacedGlyph[], advance: number): string {
  let text = "<";
  for (const [index, { code, width = advance, size }] of digits.entries()) {
    text += code;
    const adjustment = Math.round(((width - advance) * 1000) / Number(size));
    const isLast = index === digits.length - 1;
    if (!isLast && Math.abs(adjustment) >= tolerance) text += `>${adjustment}<`;
  }
  return `${text}>`;
}

function move(x: number): Operation {
  return operation("Td", String(Number(x.toFixed(4))), "0");
}

/** A glyph that a text object shows. */
export interface PlacedGlyph {
  /** Its code in the content stream, in hexadecimal digits. */
  code: string;
  /** The name of its font, and the size, as operands of `Tf`. */
  font: string;
  size: string;
  /** From the start of the line, in text space. */
  x: number;
  /** In text space; undefined where the font does not state it. */
  width: number | undefined;
  /** The character that it stands for. */
  text: string;
  /** The `BDC` operation of the `/ActualText` around it, if any. */
  actualText: Operation | undefined;
}

/**
 * The glyphs of a text object, from `BT` to `ET` (ISO 32000-1, 9.4); undefined where it has more than `most`.
 *
 * @param before the last `Tf` before it
 */
export function glyphsOfTextObject(
  operations: readonly Operation[],
  { fonts }: Pick<PageContent, "fonts">,
  before: Operation | undefined,
  most: number,
): PlacedGlyph[] | undefined {
  const found: PlacedGlyph[] = [];
  let [name = "", size = "0"] = before?.operands ?? [];
  let line = 0;
  let actualText: Operation | undefined;
  for (const each of operations) {
    const { operator } = each;
    if (operator === "Tf") [name = "", size = "0"] = each.operands;
    else if (operator === "Td") line += each.numbers[0] ?? 0;
    else if (operator === "BDC") actualText = each;
    else if (operator === "EMC") actualText = undefined;
    else if (operator === "Tj" || operator === "TJ") {
      const font = fonts.get(name.slice(1));
      const { digits } = font ?? { digits: 4 };
      let x = line;
      for (const { glyphs, adjustment } of shownStrings(each)) {
        x -= (adjustment * Number(size)) / 1000;
        for (let at = 0; at + digits <= glyphs.length; at += digits) {
          const code = glyphs.slice(at, at + digits);
          const own = font?.widthOf?.(glyphAt(code, 0, digits));
          const width = own === undefined ? undefined : (own * Number(size)) / 1000;
          const text = (actualText && actualTextOf(actualText)) ?? textOfGlyphs(code, font);
          found.push({ code, font: name, size, x, width, text, actualText });
          if (found.length > most) return undefined;
          x += width ?? 0;
        }
      }
    }
  }
  return found;
}
