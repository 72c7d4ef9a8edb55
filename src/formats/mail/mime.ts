/**
 * The parts of an internet message: RFC 5322 headers, RFC 2045 bodies, RFC 2047 encoded words and RFC 2231 parameters.
 * All functions return ASCII in lines of at most 76 characters that end in CRLF. No value can begin a new header line.
 */

const CRLF = "\r\n";
const LONGEST_LINE = 76;
/** UTF-8 bytes in an encoded word, which fits on a line in base64 after a short header name. */
const WORD_BYTES = 39;
/** The most characters of a parameter that fit on a line with its name: unencoded, and in each section if encoded. */
const PLAIN_PARAMETER = 60;
const PARAMETER_PIECE = 50;

/** A folded header with a text in any language. `name` is short and not from users. */
export function headerLine(name: string, words: string): string {
  const text = oneLine(words);
  const parts = isPlain(text) ? text.split(" ") : encodedWords(text);
  return `${folded(`${name}:`, parts)}${CRLF}`;
}

/** A header with parameters in any language, each on a line. `value` is not from users. */
export function headerWithParameters(
  name: string,
  value: string,
  parameters: readonly (readonly [string, string])[],
): string {
  const lines = parameters.flatMap(([key, text]) => parameterLines(key, oneLine(text)));
  return `${[`${name}: ${value}`, ...lines].join(`;${CRLF} `)}${CRLF}`;
}

/** A text as quoted-printable; its lines end in CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(quotedLine)
    .join(CRLF);
}

/** Bytes as base64, in lines. */
export function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return (text.match(new RegExp(`.{1,${LONGEST_LINE}}`, "g")) ?? []).join(CRLF);
}

/**
 * Body parts between boundaries; each has its headers, an empty line and its content. `boundary` begins with `=_`, which
 * neither base64 nor quoted-printable can contain.
 */
export function multipart(boundary: `=_${string}`, parts: readonly string[]): string {
  return `${parts.map((part) => `--${boundary}${CRLF}${part}${CRLF}`).join("")}--${boundary}--${CRLF}`;
}

/** A text on one line, without controls and bidirectional formatting characters, and with single spaces. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

/** Whether a text needs no encoding: it is ASCII, does not look encoded, and its words are short enough for folding. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes("=?") && text.split(" ").every((word) => word.length <= 60);
}

function encodedWords(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString("base64")}?=`);
}

function folded(start: string, parts: readonly string[]): string {
  const lines = [start];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + part.length <= LONGEST_LINE) lines.splice(-1, 1, `${line} ${part}`);
    else lines.push(` ${part}`);
  }
  return lines.join(CRLF);
}

function parameterLines(key: string, text: string): string[] {
  if (/^[ -~]*$/.test(text) && !/["\\]/.test(text) && text.length <= PLAIN_PARAMETER)
    return [`${key}="${text}"`];
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    const encoded = percentEncoded(character);
    if (piece.length + encoded.length > PARAMETER_PIECE) {
      pieces.push(piece);
      piece = "";
    }
    piece += encoded;
  }
  const all = [...pieces, piece];
  if (all.length === 1) return [`${key}*=UTF-8''${piece}`];
  return all.map((each, index) => `${key}*${index}*=${index === 0 ? "UTF-8''" : ""}${each}`);
}

function percentEncoded(character: string): string {
  if (/^[A-Za-z0-9._-]$/.test(character)) return character;
  return [...Buffer.from(character)].map((byte) => `%${hex(byte)}`).join("");
}

function quotedLine(line: string): string {
  const bytes = [...Buffer.from(line)];
  const lines = [""];
  bytes.forEach((byte, index) => {
    const isBlankAtEnd = (byte === 0x20 || byte === 0x09) && index === bytes.length - 1;
    const isReadable = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !isBlankAtEnd;
    const written = isReadable ? String.fromCharCode(byte) : `=${hex(byte)}`;
    const current = lines.at(-1) ?? "";
    if (current.length + written.length < LONGEST_LINE) lines.splice(-1, 1, current + written);
    else lines.push(written);
  });
  return lines.join(`=${CRLF}`);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
