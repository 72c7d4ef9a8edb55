import { partOfLetter } from "../glyph-parts.ts";
import { highest } from "../highest.ts";
import type { GlyphWidth } from "../text-runs.ts";
import { type PdfDictionary, PdfName, PdfString, type PdfValue } from "../value.ts";
import { deflated } from "../write.ts";
import type { GlyphCodes } from "./glyph-codes.ts";

/** A character map holds at most so many entries in one go (Adobe Technical Note 5014). */
const most = 100;

/** From codes of one byte to the same numbers, as a whole stream object (ISO 32000-1, 9.7.5.3): one for all fonts. */
export function oneByteEncoding(): Uint8Array {
  const name = "OneByte";
  const system: PdfDictionary = new Map<string, PdfValue>([
    ["Registry", new PdfString(Buffer.from("Adobe"))],
    ["Ordering", new PdfString(Buffer.from("Identity"))],
    ["Supplement", 0],
  ]);
  const dictionary: PdfDictionary = new Map<string, PdfValue>([
    ["Type", new PdfName("CMap")],
    ["CMapName", new PdfName(name)],
    ["CIDSystemInfo", system],
    ["WMode", 0],
  ]);
  return deflated(dictionary, characterMap("Identity", name, 1, inGroups("cidrange", ["<00><FF>0"])));
}

/** The glyph of each code, as a whole stream object (ISO 32000-1, 9.7.4.2): two bytes each. */
export function glyphsByCode(codes: GlyphCodes): Uint8Array {
  const bytes = Buffer.alloc(2 * (highest(codes.values()) + 1));
  for (const [glyph, code] of codes) bytes.writeUInt16BE(glyph, 2 * code);
  return deflated(new Map(), bytes);
}

/** The width of each code, in runs (ISO 32000-1, 9.7.4.3). */
export function widthsByCode(codes: GlyphCodes, widths: GlyphWidth): PdfValue[] {
  const runs: { first: number; widths: number[] }[] = [];
  for (const [glyph, code] of [...codes].sort(([, a], [, b]) => a - b)) {
    const run = runs.at(-1);
    const width = widths(glyph) ?? 0;
    if (run && run.first + run.widths.length === code) run.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return runs.flatMap((run) => [run.first, run.widths]);
}

/** The text of each glyph by its code of one byte, as a whole stream object (ISO 32000-1, 9.10.3). */
export function oneByteTexts(codes: GlyphCodes, texts: ReadonlyMap<number, string>): Uint8Array {
  const told = [...codes].flatMap(([glyph, code]) => {
    const text = texts.get(glyph)?.replaceAll("\0", partOfLetter);
    return text === undefined ? [] : [{ code, text: utf16(text) }];
  });
  const runs: { first: number; last: number; text: Buffer }[] = [];
  for (const { code, text } of told.sort((a, b) => a.code - b.code)) {
    const run = runs.at(-1);
    if (run && code === run.last + 1 && isAhead(run.text, text, code - run.first)) run.last = code;
    else runs.push({ first: code, last: code, text });
  }
  const code = (value: number) => `<${hexadecimal(Buffer.of(value))}>`;
  const ranges = runs.filter(({ first, last }) => last > first);
  const single = runs.filter(({ first, last }) => last === first);
  const entries = [
    ...inGroups(
      "bfrange",
      ranges.map(({ first, last, text }) => `${code(first)}${code(last)}<${hexadecimal(text)}>`),
    ),
    ...inGroups(
      "bfchar",
      single.map(({ first, text }) => `${code(first)}<${hexadecimal(text)}>`),
    ),
  ];
  return deflated(new Map(), characterMap("UCS", "OneByteText", 2, entries));
}

/** Whether a text is one character, so many after another: a range tells it by its last byte alone. */
function isAhead(text: Buffer, later: Buffer, by: number): boolean {
  if (text.length !== 2 || later.length !== 2) return false;
  return text[0] === later[0] && (text[1] ?? 0) + by === later[1];
}

function inGroups(kind: "cidrange" | "bfchar" | "bfrange", entries: readonly string[]): string[] {
  const groups: string[] = [];
  for (let start = 0; start < entries.length; start += most) {
    const group = entries.slice(start, start + most);
    groups.push(`${group.length} begin${kind}\n${group.join("\n")}\nend${kind}`);
  }
  return groups;
}

function characterMap(ordering: string, name: string, type: 1 | 2, entries: readonly string[]): Uint8Array {
  const lines = [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    `/CIDSystemInfo <</Registry (Adobe)/Ordering (${ordering})/Supplement 0>> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    "/WMode 0 def",
    "1 begincodespacerange\n<00><FF>\nendcodespacerange",
    ...entries,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ];
  return Buffer.from(lines.join("\n"), "latin1");
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

function hexadecimal(bytes: Buffer): string {
  return bytes.toString("hex").toUpperCase();
}
