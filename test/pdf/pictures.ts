import { openDocument, type Picture } from "./pdfium.ts";

/** What moves by half a point may look the same: PDFium sets glyphs on whole pixels. */
const pixelsPerPoint = 2;

/** Steps of 255 by which a colour may differ at an edge, and those by which it may over an area. */
const tolerances = { edge: 48, area: 16 };

/**
 * What differs between two PDFs, page by page, as PDFium draws them; nothing where they look alike.
 *
 * @param above points at the upper edge that are not compared
 */
export async function differences(a: Uint8Array, b: Uint8Array, above = 0): Promise<string[]> {
  using first = await openDocument(a);
  using second = await openDocument(b);
  if (first.pages !== second.pages) return [`${first.pages} pages and ${second.pages}`];
  const found: string[] = [];
  for (let page = 0; page < first.pages; page++) {
    using one = first.draw(page, pixelsPerPoint);
    using other = second.draw(page, pixelsPerPoint);
    const difference = differenceOf(one.picture(), other.picture(), above);
    if (difference !== undefined) found.push(`page ${page + 1}: ${difference}`);
  }
  return found;
}

function differenceOf(a: Picture, b: Picture, above: number): string | undefined {
  if (a.width !== b.width || a.height !== b.height) return "another size";
  const suspects = suspectsOf(a, b, above * pixelsPerPoint);
  const different = [...suspects].filter((pixel) => {
    const isArea = around(a, pixel).every((near) => suspects.has(near));
    return isArea || !isAlike(a, b, pixel, tolerances.edge);
  });
  const [found = 0] = different;
  const [x, y] = [found % a.width, Math.floor(found / a.width)].map((each) => each / pixelsPerPoint);
  const place = `${x} points from the left, ${y} from the top`;
  return different.length === 0 ? undefined : `${different.length} pixels, the first ${place}`;
}

/** The pixels, from a row on, that differ more than those of an area may. */
function suspectsOf(a: Picture, b: Picture, firstRow: number): Set<number> {
  const suspects = new Set<number>();
  for (let row = firstRow; row < a.height; row++) {
    // Most rows are the same, which is found many times faster for all their bytes at once.
    if (Buffer.compare(bytesOf(a, row), bytesOf(b, row)) === 0) continue;
    const end = (row + 1) * a.width;
    for (let pixel = row * a.width; pixel < end; pixel++) {
      if (!isSame(a, b, pixel) && !isAlike(a, b, pixel, tolerances.area)) suspects.add(pixel);
    }
  }
  return suspects;
}

function bytesOf({ data, width }: Picture, row: number): Uint8Array {
  return data.subarray(4 * row * width, 4 * (row + 1) * width);
}

function isSame({ data: one }: Picture, { data: other }: Picture, pixel: number): boolean {
  const at = 4 * pixel;
  return one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2];
}

/** A pixel with the eight next to it. */
function around({ width }: Picture, pixel: number): number[] {
  return [-width, 0, width].flatMap((row) => [-1, 0, 1].map((column) => pixel + row + column));
}

function isAlike(a: Picture, b: Picture, pixel: number, tolerance: number): boolean {
  return isWithin(a, b, pixel, tolerance) && isWithin(b, a, pixel, tolerance);
}

/** Whether each colour of a pixel lies among those of the same and the next pixels of the other picture. */
function isWithin(picture: Picture, other: Picture, pixel: number, tolerance: number): boolean {
  for (let colour = 0; colour < 3; colour++) {
    const value = picture.data[4 * pixel + colour] ?? 0;
    let [least, most] = [255, 0];
    for (let row = -other.width; row <= other.width; row += other.width) {
      for (let near = pixel + row - 1; near <= pixel + row + 1; near++) {
        const nearValue = other.data[4 * near + colour];
        if (nearValue === undefined) continue;
        if (nearValue < least) least = nearValue;
        if (nearValue > most) most = nearValue;
      }
    }
    if (value < least - tolerance || value > most + tolerance) return false;
  }
  return true;
}
