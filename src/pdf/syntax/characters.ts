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
