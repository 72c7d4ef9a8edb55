import type { PdfDictionary } from "./value.ts";

/** How a stream says that its bytes are rows of this length, and stored as differences (ISO 32000-1, 7.4.4.4). */
export function rowParameters(rowLength: number): PdfDictionary {
  return new Map([
    ["Predictor", 12],
    ["Columns", rowLength],
  ]);
}

/** PNG's filters, one byte before each row: as it is, or as the difference to the row above. */
const asItIs = 0;
const up = 2;

/** A row is told by its difference where at least so much of it is as above: else words are found again more easily. */
const alike = 0.8;

/** Bytes in rows as PNG's filters store them: rows that hardly differ become zeros, which deflate to next to nothing. */
export function inDifferences(bytes: Uint8Array, rowLength: number): Uint8Array {
  const rows = Math.ceil(bytes.length / rowLength);
  const out = new Uint8Array(rows * (rowLength + 1));
  for (let row = 0; row < rows; row++) {
    const start = row * rowLength;
    const written = row * (rowLength + 1);
    const above = (column: number) => (row === 0 ? 0 : (bytes[start - rowLength + column] ?? 0));
    let same = 0;
    for (let column = 0; column < rowLength; column++) {
      if (bytes[start + column] === above(column)) same++;
    }
    const isAlike = same >= rowLength * alike;
    out[written] = isAlike ? up : asItIs;
    for (let column = 0; column < rowLength; column++) {
      const byte = bytes[start + column] ?? 0;
      out[written + 1 + column] = isAlike ? byte - above(column) : byte;
    }
  }
  return out;
}
