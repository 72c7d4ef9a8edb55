import fc from "fast-check";

/** The code points that are halves of a pair, which are no characters. */
const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, assigned or not, as the unit of a string. The unit "binary" of fast-check is the same, and makes
 * a table of all 1.1 million of them first.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count), indexOf);

/** The other way: fast-check shortens texts, and puts some that are dangerous into others, by the indexes of their characters. */
function indexOf(character: unknown): number {
  const code = typeof character === "string" ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error("not one character");
  return code < SURROGATES.first ? code : code - SURROGATES.count;
}
