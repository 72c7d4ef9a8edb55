import {
  escapes,
  isBlank,
  isRegular,
  latin1,
  type PdfDictionary,
  PdfError,
  PdfName,
  PdfReference,
  PdfString,
  type PdfValue,
} from "./value.ts";

/** A keyword that is no value, such as the operator `endbfchar`. */
export class PdfOperator {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

const deepest = 100;

/** Parses PDF values one after another (ISO 32000-1, 7.2 and 7.3). Positions are byte offsets. */
export class PdfReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next value or operator; undefined at the end. @throws PdfError on invalid syntax */
  next(depth = 0): PdfValue | PdfOperator | undefined {
    if (depth > deepest) throw this.#error("nested too deeply");
    this.#skipBlanks();
    const byte = this.bytes[this.at];
    switch (byte) {
      case undefined:
        return undefined;
      case 0x2f:
        return new PdfName(this.#name());
      case 0x28:
        return this.#literalString();
      case 0x5b:
        this.at++;
        return this.#array(depth);
      case 0x3c:
        if (this.bytes[this.at + 1] !== 0x3c) return this.#hexString();
        this.at += 2;
        return this.#dictionary(depth);
      default:
        return this.#word();
    }
  }

  /** The next value. @throws PdfError where an operator follows instead */
  value(depth = 0): PdfValue {
    const value = this.next(depth);
    if (value === undefined || value instanceof PdfOperator) throw this.#error("a value is missing");
    return value;
  }

  /** A number of at most fifteen digits, the most frequent token; undefined, and nothing read, for any other token. */
  number(): number | undefined {
    const { bytes } = this;
    const isNegative = bytes[this.at] === 0x2d;
    let end = isNegative ? this.at + 1 : this.at;
    let value = 0;
    let digits = 0;
    /** The power of ten of the digits behind the point. */
    let scale = 0;
    for (let byte = bytes[end] ?? 0; ; byte = bytes[++end] ?? 0) {
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        digits++;
        scale *= 10;
      } else if (byte === 0x2e && scale === 0) scale = 1;
      else break;
    }
    if (digits === 0 || digits > 15 || isRegular(bytes[end])) return undefined;
    this.at = end;
    const size = scale > 1 ? value / scale : value;
    return isNegative ? -size : size;
  }

  #skipBlanks(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === 0x25) this.#skipComment();
      else if (isBlank(byte)) this.at++;
      else return;
    }
  }

  #skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
      this.at++;
  }

  /** The text of the name that begins here. */
  #name(): string {
    this.at++;
    const raw = this.#regular();
    if (!raw.includes("#")) return raw;
    return raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #regular(): string {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    return latin1(this.bytes, start, this.at);
  }

  #word(): PdfValue | PdfOperator {
    const number = this.number();
    if (number !== undefined)
      return Number.isInteger(number) && number >= 0 ? this.#referenceOr(number) : number;
    const word = this.#regular();
    if (word === "") throw this.#error("unexpected character");
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null") return null;
    const other = Number(word);
    return Number.isNaN(other) ? new PdfOperator(word) : other;
  }

  /** `12 0 R` is a reference; `12` alone is a number. */
  #referenceOr(number: number): number | PdfReference {
    const { bytes, at } = this;
    const isReference =
      bytes[at] === 0x20 &&
      bytes[at + 1] === 0x30 &&
      bytes[at + 2] === 0x20 &&
      bytes[at + 3] === 0x52 &&
      !isRegular(bytes[at + 4]);
    if (!isReference) return number;
    this.at += 4;
    return new PdfReference(number);
  }

  #literalString(): PdfString {
    const out: number[] = [];
    let open = 1;
    this.at++;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw this.#error("a string does not end");
      if (byte === 0x5c) {
        const escaped = this.#escape();
        if (escaped !== undefined) out.push(escaped);
        continue;
      }
      if (byte === 0x28) open++;
      if (byte === 0x29 && --open === 0) return new PdfString(Uint8Array.from(out));
      out.push(byte);
    }
  }

  #escape(): number | undefined {
    const byte = this.bytes[this.at++] ?? 0;
    const known = escapes.get(byte);
    if (known !== undefined) return known;
    if (byte === 0x0a) return undefined;
    if (byte < 0x30 || byte > 0x37) return byte;
    let value = byte - 0x30;
    for (let digits = 1; digits < 3; digits++) {
      const digit = this.bytes[this.at] ?? 0;
      if (digit < 0x30 || digit > 0x37) break;
      value = value * 8 + digit - 0x30;
      this.at++;
    }
    return value & 0xff;
  }

  #hexString(): PdfString {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw this.#error("a string does not end");
    const digits = latin1(this.bytes, this.at + 1, end).replace(/\s/g, "");
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, "hex"));
  }

  #array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      this.#skipBlanks();
      if (this.bytes[this.at] === 0x5d) {
        this.at++;
        return items;
      }
      items.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): PdfDictionary {
    const entries: PdfDictionary = new Map();
    for (;;) {
      this.#skipBlanks();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== 0x2f) throw this.#error("a key is not a name");
      const key = this.#name();
      entries.set(key, this.value(depth + 1));
    }
  }

  #error(what: string): PdfError {
    return new PdfError(`the PDF cannot be read: ${what} at byte ${this.at}`);
  }
}
