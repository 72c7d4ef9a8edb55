import { woff2Characters } from "./woff2-characters.ts";

/** One weight and style of a family. */
interface FontFace {
  family: string;
  weight: number;
  style: "normal" | "italic";
  /** How much of their size its letters have, in per cent, to look as large as those of the running text; by default 100. */
  sizeAdjust?: number;
}

/** A subset of a family: its characters, and the file of each face. */
export interface FontSubset {
  family: string;
  /** A CSS `unicode-range` value. */
  unicodeRange: string;
  faces: { face: FontFace; read: () => Uint8Array }[];
}

/** The shipped fonts: the characters that they cover, and the faces that a page needs. */
export interface FontLibrary {
  /** Whether a shipped font has a glyph for the code point, or the code point needs none. */
  covers: (codePoint: number) => boolean;
  /** The `@font-face` rules, with the files as data URLs, of the subsets whose characters the texts have. */
  faceRules: (...texts: string[]) => string;
}

/** The subsets of a font package. */
export interface FontPackage {
  /** Whether it is a font of the running text, which is always embedded; others are for characters that these lack. */
  isPrimary: boolean;
  /** Whether it has, for labels, the characters that the package before it has for texts: a page then gets both. */
  isTwin?: boolean;
  subsets: () => FontSubset[];
}

interface LoadedSubset extends FontSubset {
  ranges: CodePointRange[];
  characters: () => Set<number>;
}

/**
 * A library of the packages, in the order in which their fonts are tried. A package is read once, when a text has a character
 * that those before it lack, and a file when a text has a character of its range.
 */
export function createFontLibrary(packages: readonly FontPackage[]): FontLibrary {
  const all = packages.map(({ isPrimary, isTwin, subsets }) => {
    let loaded: LoadedSubset[] | undefined;
    return {
      isPrimary,
      isTwin: isTwin === true,
      subsets: () => {
        loaded ??= subsets().map(withCharacters);
        return loaded;
      },
    };
  });
  const rules = new Map<FontSubset, string>();
  const known = new Map<number, boolean>();
  let last = { needed: "", rules: "" };

  const covers = (codePoint: number): boolean => {
    if (isPrintableAscii(codePoint) || printsNothing(codePoint)) return true;
    const answer =
      known.get(codePoint) ?? all.some(({ subsets }) => subsets().some((subset) => has(subset, codePoint)));
    known.set(codePoint, answer);
    return answer;
  };

  const faceRules = (...texts: string[]): string => {
    const needed = distinctLetters(texts);
    const key = needed.join(" ");
    // A preview makes one page after the other.
    if (last.needed !== key) last = { needed: key, rules: rulesFor(needed) };
    return last.rules;
  };

  const rulesFor = (needed: readonly Letter[]): string => {
    let uncoveredBefore = new Set(needed);
    let beforeTwins = uncoveredBefore;
    const chosen: LoadedSubset[] = [];
    for (const { isPrimary, isTwin, subsets } of all) {
      const lacking = new Set(isTwin ? beforeTwins : uncoveredBefore);
      if (!isTwin) beforeTwins = uncoveredBefore;
      if (!isPrimary && lacking.size === 0) continue;
      uncoveredBefore = new Set(uncoveredBefore);
      for (const subset of subsets()) {
        const here = needed.filter((letter) => letter.every((codePoint) => has(subset, codePoint)));
        if (!here.some((letter) => isPrimary || lacking.has(letter))) continue;
        chosen.push(subset);
        for (const letter of here) {
          lacking.delete(letter);
          uncoveredBefore.delete(letter);
        }
      }
    }
    return chosen.map((subset) => cached(rules, subset)).join("\n");
  };

  return { covers, faceRules };
}

function withCharacters(subset: FontSubset): LoadedSubset {
  let characters: Set<number> | undefined;
  return {
    ...subset,
    ranges: parseUnicodeRange(subset.unicodeRange),
    characters: () => {
      characters ??= woff2Characters(subset.faces[0]?.read() ?? new Uint8Array());
      return characters;
    },
  };
}

function has(subset: LoadedSubset, codePoint: number): boolean {
  return holds(subset.ranges, codePoint) && subset.characters().has(codePoint);
}

function cached(rules: Map<FontSubset, string>, subset: FontSubset): string {
  const rule =
    rules.get(subset) ?? subset.faces.map(({ face, read }) => fontFace(face, subset, read())).join("\n");
  rules.set(subset, rule);
  return rule;
}

function fontFace(face: FontFace, subset: FontSubset, bytes: Uint8Array): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  const size = face.sizeAdjust === undefined ? "" : `size-adjust:${face.sizeAdjust}%;`;
  return `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};${size}src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${subset.unicodeRange}}`;
}

function isPrintableAscii(codePoint: number): boolean {
  return codePoint >= 0x20 && codePoint < 0x7f;
}

/** The code points of a letter with its combining marks: browsers set it whole in one font file, or in a font of the system. */
type Letter = readonly number[];

const MARK = /[\u0300-\u036f]/;
const MARKED_LETTER = /\P{M}[\u0300-\u036f]+/gu;

/** The letters of texts that have to be drawn: each code point that is no combining mark, and each marked letter. */
function distinctLetters(texts: readonly string[]): Letter[] {
  const codePoints = distinctCodePoints(texts).filter((codePoint) => !printsNothing(codePoint));
  const letters = codePoints.filter((codePoint) => !isMark(codePoint)).map((codePoint) => [codePoint]);
  if (letters.length === codePoints.length) return letters;
  const marked = new Set(texts.flatMap((text) => text.match(MARKED_LETTER) ?? []));
  return [
    ...letters,
    ...[...marked].sort().map((letter) => [...letter].map((each) => each.codePointAt(0) ?? 0)),
  ];
}

function isMark(codePoint: number): boolean {
  return MARK.test(String.fromCodePoint(codePoint));
}

/** Line ends, spaces (browsers synthesise them), and default ignorable characters. */
function printsNothing(codePoint: number): boolean {
  if (codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d) return true;
  return /^[\p{Zs}\p{Default_Ignorable_Code_Point}]$/u.test(String.fromCodePoint(codePoint));
}

/** Code points from `first` to `last`, both included. */
interface CodePointRange {
  first: number;
  last: number;
}

/** Parses a CSS `unicode-range` value such as `U+0000-00FF,U+0131`; other parts, such as wildcards, are ignored. */
export function parseUnicodeRange(value: string): CodePointRange[] {
  return value.split(",").flatMap((part) => {
    const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part);
    if (match?.[1] === undefined) return [];
    const first = Number.parseInt(match[1], 16);
    return [{ first, last: match[2] === undefined ? first : Number.parseInt(match[2], 16) }];
  });
}

/** Whether one of the ranges holds the code point. */
function holds(ranges: readonly CodePointRange[], codePoint: number): boolean {
  return ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

/**
 * The distinct code points of texts, in ascending order. A page has half a million characters, most of them ASCII: a
 * `Set` of all of them would take ten times as long.
 */
export function distinctCodePoints(texts: readonly string[]): number[] {
  const ascii = new Uint8Array(0x80);
  const further = new Set<number>();
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        ascii[unit] = 1;
        continue;
      }
      const codePoint = text.codePointAt(index) ?? unit;
      further.add(codePoint);
      if (codePoint > 0xffff) index += 1;
    }
  }
  const found = [...ascii.keys()].filter((codePoint) => ascii[codePoint] === 1);
  return [...found, ...[...further].sort((a, b) => a - b)];
}
