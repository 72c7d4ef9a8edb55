import { type PdfDictionary, PdfName, PdfString, type PdfValue } from "../value.ts";
import { deflated } from "../write.ts";
import type { GlyphCodes } from "./glyph-codes.ts";

/** A character map holds at most so many entries in one go (Adobe Technical Note 5014). */
const most = 100;

/**
 * For glyphs that are but a part of a letter: Chromium gives those no character, which PDF/UA-1 does not allow, and
 * says the whole letter around them (`/ActualText`). A joiner has no width and no sound.
 */
const unsaid = "\u200d";

/** From codes of one byte to glyphs, as a whole stream object (ISO 32000-1, 9.7.5.3). */
export function oneByteEncoding(codes: GlyphCodes): Uint8Array {
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
  const entries = [...codes].map(([glyph, code]) => `<${hexadecimal(Buffer.of(code))}>${glyph}`);
  return deflated(dictionary, characterMap("Identity", name, 1, inGroups("cidchar", entries)));
}

/** The text of each glyph by its code of one byte, as a whole stream object (ISO 32000-1, 9.10.3). */
export function oneByteTexts(codes: GlyphCodes, texts: ReadonlyMap<number, string>): Uint8Array {
  const entries = [...texts].flatMap(([glyph, text]) => {
    const code = codes.get(glyph);
    const told = text.replaceAll("\0", unsaid);
    return code === undefined ? [] : [`<${hexadecimal(Buffer.of(code))}><${hexadecimal(utf16(told))}>`];
  });
  return deflated(new Map(), characterMap("UCS", "OneByteText", 2, inGroups("bfchar", entries)));
}

function inGroups(kind: "cidchar" | "bfchar", entries: readonly string[]): string {
  const groups: string[] = [];
  for (let start = 0; start < entries.length; start += most) {
    const group = entries.slice(start, start + most);
    groups.push(`${group.length} begin${kind}\n${group.join("\n")}\nend${kind}`);
  }
  return groups.join("\n");
}

function characterMap(ordering: string, name: string, type: 1 | 2, entries: string): Uint8Array {
  const lines = [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    `/CIDSystemInfo <</Registry (Adobe)/Ordering (${ordering})/Supplement 0>> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    "/WMode 0 def",
    "1 begincodespacerange\n<00><FF>\nendcodespacerange",
    entries,
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
