import { hasRightToLeft } from "../../direction.ts";
import { characterAt, characterBefore } from "./code-points.ts";

/** An invisible character, its place and its name. */
export interface InvisibleCharacter {
  /** UTF-16 units from 0. */
  index: number;
  character: string;
  /** `soft hyphen U+00AD`. */
  name: string;
}

/** Characters that have no glyph, or a blank one though they are not spaces. */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}\u2800\u{1D159}\u{16FE4}\uFFF9-\uFFFC]/gu;

/** ASCII has none of them. */
export const NOT_ASCII = /[^\0-\x7F]/;

/** Format characters that are drawn: signs of numbers and abbreviations. */
const DRAWN = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
/** LRM, RLM and ALM, which text of two directions needs. */
export const DIRECTION = /[\u200E\u200F\u061C]/u;
const DIRECTIONS = new RegExp(DIRECTION, "gu");
/** Embeddings, overrides and isolates, which reorder what is read (CVE-2021-42574): the rule `bidi-control` reports them. Marks (RLM, LRM, ALM) do not. */
export const REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;

/** Scripts in which ZWNJ and ZWJ decide how letters join. */
const JOINING =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Mandaic}\p{scx=Nko}\p{scx=Mongolian}\p{scx=Phags_Pa}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Tibetan}\p{scx=Myanmar}\p{scx=Khmer}\p{scx=Balinese}\p{scx=Javanese}]/u;
/** What a word of another script ends in, to which Persian and others add endings without a blank: the plural of "ITU", "kbps" or "(RCC)". */
const WORD_ENDS = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}"'%‰°*_`]/u;
const MONGOLIAN = /\p{Script=Mongolian}|[\u180B-\u180F]/u;
/** Scripts without blanks between words, in which a zero-width space allows a line break. */
const WITHOUT_BLANKS =
  /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Javanese}\p{scx=Tai_Tham}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F/u;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00ad, "soft hyphen"],
  [0x034f, "combining grapheme joiner"],
  [0x115f, "Hangul filler"],
  [0x1160, "Hangul filler"],
  [0x17b4, "Khmer inherent vowel"],
  [0x17b5, "Khmer inherent vowel"],
  [0x180e, "Mongolian vowel separator"],
  [0x200b, "zero-width space"],
  [0x200c, "zero-width non-joiner"],
  [0x200d, "zero-width joiner"],
  [0x2060, "word joiner"],
  [0x2061, "invisible function application"],
  [0x2062, "invisible times"],
  [0x2063, "invisible separator"],
  [0x2064, "invisible plus"],
  [0x2800, "blank braille pattern"],
  [0x3164, "Hangul filler"],
  [0xfeff, "byte order mark"],
  [0xffa0, "half-width Hangul filler"],
  [0xfffc, "object replacement character"],
]);

/** The text without invisible characters, as a reader sees it. Spaces stay as they are. */
export function withoutUnseen(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text.replace(UNSEEN, (character) => (DRAWN.test(character) ? character : ""));
}

/**
 * The text without LRM, RLM and ALM, where it has no letters from right to left: a word processor puts them around codes
 * among such words, and nobody sees them there.
 */
export function withoutNeedlessMarks(text: string): string {
  if (!NOT_ASCII.test(text) || !DIRECTION.test(text) || hasRightToLeft(text)) return text;
  return text.replace(DIRECTIONS, "");
}

/**
 * The invisible characters of a text that have no function at their place. A joiner has one behind a letter
 * of a script that joins its letters, and between the pictures of an emoji; a non-joiner also before such a letter behind a word; a zero-width space between letters of a
 * script without blanks; a variation selector behind what has variants; the marks LRM, RLM and ALM anywhere.
 */
export function* findInvisible(text: string): Iterable<InvisibleCharacter> {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (DRAWN.test(character) || DIRECTION.test(character) || REORDERING.test(character)) continue;
    const before = characterBefore(text, index);
    const next = index + character.length;
    // Of two non-joiners the first is the one that has its task.
    const after = characterAt(text, text.startsWith("\u200C\u200C", index) ? next + 1 : next);
    if (hasTask(character, before, after)) continue;
    yield { index, character, name: characterName(character) };
  }
}

/** `soft hyphen U+00AD`; `invisible character U+E0041` where it has no name of its own here. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  return `${NAMES.get(code) ?? "invisible character"} U+${hex}`;
}

function hasTask(character: string, before: string, after: string): boolean {
  switch (character) {
    case "\u200B":
      return WITHOUT_BLANKS.test(before) && WITHOUT_BLANKS.test(after);
    case "\u200C":
      return JOINING.test(before) || (WORD_ENDS.test(before) && JOINING.test(after));
    case "\u200D":
      return JOINING.test(before) || (PICTURE.test(before) && PICTURE.test(after));
    case "\u180E":
      return MONGOLIAN.test(before) && MONGOLIAN.test(after);
    case "\uFE0E":
    case "\uFE0F":
      // A digit or a number sign only as the face of a key: "#" with a selector alone looks like a plain "#".
      return /\p{Extended_Pictographic}/u.test(before) || (/[#*0-9]/.test(before) && after === "\u20E3");
  }
  if (/[\u180B-\u180D\u180F]/u.test(character)) return MONGOLIAN.test(before);
  if (/[\uFE00-\uFE0D]/u.test(character))
    return /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u.test(before);
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}/u.test(before);
  return false;
}
