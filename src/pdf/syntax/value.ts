/** A name, such as `/Type`, without its slash and with its `#xx` escapes resolved; one character a byte. */
export class PdfName {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** A string of bytes; what they mean depends on where it stands. */
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

/** A text as PDF strings hold it: ASCII as it is, anything else as UTF-16 with a byte order mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, "latin1"));
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new PdfString(bytes.swap16());
}

/** The text that a PDF string holds: UTF-16 where it begins with a byte order mark, else one byte a character. */
export function textOf({ bytes }: PdfString): string {
  const buffer = Buffer.from(bytes);
  if (buffer[0] !== 0xfe || buffer[1] !== 0xff) return buffer.toString("latin1");
  return buffer
    .subarray(2, buffer.length - (buffer.length % 2))
    .swap16()
    .toString("utf16le");
}

/** An entry of a dictionary that must be a dictionary itself, or undefined. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary | undefined {
  return value instanceof Map ? value : undefined;
}
