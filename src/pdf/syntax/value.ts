/** A name, such as `/Type`, without its slash and with its `#xx` escapes resolved; one character a byte. */
export class PdfName {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** A string of bytes; their encoding depends on the entry that contains it. */
export class PdfString {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A reference to an object by its number; Chromium's files have generation 0 throughout. */
export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type PdfDictionary = Map<string, PdfValue>;

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfValue[]
  | PdfDictionary;

/** A text string (ISO 32000-1, 7.9.2.2): ASCII unchanged, anything else as UTF-16 with a byte order mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, "latin1"));
  return new PdfString(utf16Bytes(`\ufeff${text}`));
}

/** The text of a text string: UTF-16 where it begins with a byte order mark, else one byte a character. */
export function textOf({ bytes }: PdfString): string {
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isUtf16 ? utf16Text(bytes.subarray(2)) : Buffer.from(bytes).toString("latin1");
}

/** A text in UTF-16, the more significant byte of each unit first. */
export function utf16Bytes(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

/** The text of such bytes, without an odd one at the end. */
export function utf16Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString("utf16le");
}

/** A value with the numbers that objects are written with. */
export function renumberedValue(value: PdfValue, renumbered: (number: number) => number): PdfValue {
  if (value instanceof PdfReference) return new PdfReference(renumbered(value.number));
  if (Array.isArray(value)) return value.map((each) => renumberedValue(each, renumbered));
  if (!(value instanceof Map)) return value;
  return new Map([...value].map(([key, each]) => [key, renumberedValue(each, renumbered)]));
}

/** The value where it is a dictionary, else undefined. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary | undefined {
  return value instanceof Map ? value : undefined;
}

/**
 * A value in PDF syntax, one character a byte.
 *
 * @param renumbered returns the number that an object is written with
 */
export function serialize(
  value: PdfValue,
  renumbered: (number: number) => number = (number) => number,
): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return decimal(value);
  if (value instanceof PdfName) return `/${escapeName(value.value)}`;
  if (value instanceof PdfReference) return `${renumbered(value.number)} 0 R`;
  if (value instanceof PdfString) return literal(value.bytes);
  if (Array.isArray(value)) return `[${value.map((each) => serialize(each, renumbered)).join(" ")}]`;
  let entries = "";
  for (const [key, entry] of value) {
    const text = serialize(entry, renumbered);
    entries += `/${escapeName(key)}${isRegular(text.charCodeAt(0)) ? " " : ""}${text}`;
  }
  return `<<${entries}>>`;
}

/** Six significant digits and no exponent, which PDF does not have. */
function decimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Number(value.toPrecision(6))
    .toFixed(9)
    .replace(/\.?0+$/, "");
}

function escapeName(name: string): string {
  return name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}

function literal(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return `(${text.replace(/[\\()]/g, (character) => `\\${character}`).replaceAll("\r", "\\r")})`;
}

/** The browser's PDF is broken, or uses a feature that this tool does not read. */
export class PdfError extends Error {
  override name = "PdfError";
}

/** The bytes of escape sequences in a literal string, by the letter after the backslash (ISO 32000-1, 7.3.4.2). */
export const escapes = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

const blank = 1;
const delimiter = 2;

/** The class of each byte: white space, a delimiter, or 0 for a regular character. */
const classes = new Uint8Array(256);
for (const byte of Buffer.from(" \n\r\t\f\0", "latin1")) classes[byte] = blank;
for (const byte of Buffer.from("()<>[]{}/%", "latin1")) classes[byte] = delimiter;

/** Whether a byte is white space (ISO 32000-1, 7.2.2). */
export function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && classes[byte] === blank;
}

/** Whether a byte is a regular character: neither white space nor a delimiter, nor the end. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && classes[byte] === 0;
}

/** Bytes as text, one character a byte; short texts without the cost of a buffer. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < 16) {
    let text = "";
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}

/** The six numbers of a transformation matrix (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, lower, right and upper edge on the page, in points. */
export type Bounds = readonly [left: number, low: number, right: number, high: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function times([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  const [x, y] = moved(by, e, f);
  return [a * by[0] + b * by[2], a * by[1] + b * by[3], c * by[0] + d * by[2], c * by[1] + d * by[3], x, y];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The corners of a rectangle, as pairs of coordinates. */
export function corners([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly number[] {
  return [x, y, x + width, y, x, y + height, x + width, y + height];
}

/** The bounds of an area and of further points; `within` is their coordinate system, by default that of the area. */
export function around(
  before: Bounds | undefined,
  points: readonly number[],
  within: Matrix = identity,
): Bounds {
  let [left, low, right, high] = before ?? [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = moved(within, points[at] ?? 0, points[at + 1] ?? 0);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return [left, low, right, high];
}
