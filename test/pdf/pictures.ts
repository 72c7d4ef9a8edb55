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
export async function differences(one: Uint8Array, other: Uint8Array, above = 0): Promise<string[]> {
  using first = await openDocument(one);
  using second = await openDocument(other);
  if (first.pages !== second.pages) return [`${first.pages} pages and ${second.pages}`];
  const found: string[] = [];
  for (let page = 0; page < first.pages; page++) {
    const [a, b] = [await first.picture(page, pixelsPerPoint), await second.picture(page, pixelsPerPoint)];
    const difference = differenceOf(a, b, above);
    if (difference !== undefined) found.push(`page ${page + 1}: ${difference}`);
  }
  return found;
}

function differenceOf(a: Picture, b: Picture, above: number): string | undefined {
  if (a.width !== b.width || a.height !== b.height) return "another size";
  if (Buffer.compare(a.data, b.data) === 0) return undefined;
  const [one, other] = [a, b].map(
    ({ data }) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4),
  );
  const suspects = new Set<number>();
  const first = above * pixelsPerPoint * a.width;
  for (let pixel = first; one && other && pixel < one.length; pixel++) {
    if (one[pixel] !== other[pixel] && !isAlike(a, b, pixel, tolerances.area)) suspects.add(pixel);
  }
  const different = [...suspects].filter((pixel) => {
    const isArea = around(a, pixel).every((near) => suspects.has(near));
    return isArea || !isAlike(a, b, pixel, tolerances.edge);
  });
  const [found = 0] = different;
  const [x, y] = [found % a.width, Math.floor(found / a.width)].map((each) => each / pixelsPerPoint);
  const place = `${x} points from the left, ${y} from the top`;
  return different.length === 0 ? undefined : `${different.length} pixels, the first ${place}`;
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
  const next = around(picture, pixel).filter((near) => near >= 0 && 4 * near < other.data.length);
  return [0, 1, 2].every((colour) => {
    const value = picture.data[4 * pixel + colour] ?? 0;
    const values = next.map((near) => other.data[4 * near + colour] ?? 0);
    return value >= Math.min(...values) - tolerance && value <= Math.max(...values) + tolerance;
  });
}
