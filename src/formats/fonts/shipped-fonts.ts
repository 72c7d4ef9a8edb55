import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createFontLibrary, type FontLibrary, type FontSubset } from "./font-library.ts";

interface ShippedFamily {
  family: string;
  package: string;
  /** A font of the running text. */
  isPrimary?: true;
  /** The fonts for labels that go with those for texts before it. */
  isTwin?: true;
  /** The subset that is used; by default all of them. */
  subset?: RegExp;
  /** The subsets of a package that has no table of them. */
  ranges?: Record<string, string>;
  /** See `FontFace`. */
  sizeAdjust?: number;
  /** The faces that the style sheets use; `file` is the weight of the file, where it is another one. */
  faces: { weight: number; style: "normal" | "italic"; file?: number }[];
}

/** It has one weight, which is its bold, too: in a family with both, a character that has no bold face has no glyph. */
const TIFINAGH = "noto-sans-tifinagh";

/** The fonts of further scripts, of official languages of Member States, each with a letter of its script. */
export const SCRIPT_FONTS: ReadonlyMap<string, string> = new Map([
  ["noto-sans-armenian", "Ա"],
  ["noto-sans-bengali", "ব"],
  ["noto-sans-devanagari", "ह"],
  ["noto-sans-ethiopic", "አ"],
  ["noto-sans-georgian", "ქ"],
  ["noto-sans-gujarati", "ગ"],
  ["noto-sans-gurmukhi", "ਗ"],
  ["noto-sans-hebrew", "א"],
  ["noto-sans-kannada", "ಕ"],
  ["noto-sans-khmer", "ខ"],
  ["noto-sans-lao", "ລ"],
  ["noto-sans-malayalam", "മ"],
  ["noto-sans-myanmar", "မ"],
  ["noto-sans-oriya", "ଓ"],
  ["noto-sans-sinhala", "ස"],
  ["noto-sans-tamil", "த"],
  ["noto-sans-telugu", "త"],
  ["noto-sans-thaana", "ދ"],
  ["noto-sans-thai", "ไ"],
  [TIFINAGH, "ⵣ"],
  ["noto-serif-tibetan", "ཀ"],
  ["nanum-gothic", "한"],
]);

/**
 * Combining marks that the files of these subsets have for all of their letters, though the tables of the packages name them
 * for one subset: a letter of another, such as the "g̃" of Guaraní or the "ɛ̃" of Ewe, would be set in a font of the system.
 */
const MARKS = "U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329";
const WITH_MARKS: ReadonlySet<string> = new Set(["latin", "latin-ext"]);

/** Letters of Latin, Greek and Cyrillic, with all marks: what no other file has with its mark is set in the font of the signs. */
const LETTERS = "U+0020-052F,U+1D00-1FFF";

/**
 * Signs: punctuation, superscripts and subscripts, currencies, fractions and Roman numerals, arrows, mathematics, boxes;
 * of the symbols and dingbats only stars, ballot boxes, check marks, circled numbers and arrows.
 */
const SIGNS =
  "U+2010-205E,U+2070-209C,U+20A0-20C0,U+2100-25FF,U+2605-2606,U+2610-2612,U+2713-2718,U+2776-2794,U+27E8-27E9,U+27F5-27FF";

/**
 * In the order of `font-family` in the style sheets: a character is set in the first family that has it. Noto Sans SC and
 * DejaVu Sans have one weight, because they are large; browsers synthesise the bold. Amiri draws an Arabic letter with its
 * dots as one glyph: a reader that knows glyphs only, such as pdf.js, finds its words. Its bold is a face, as the outlines of
 * a synthesised one are larger in a PDF than the face. Noto Serif and Noto Sans have the letters that the fonts of the running
 * text lack, such as those of Hausa and Ewe, and are drawn as large as these; DejaVu Sans has the signs and marks that no
 * other font has.
 */
const SHIPPED: readonly ShippedFamily[] = [
  {
    family: "Source Serif 4",
    package: "@fontsource/source-serif-4",
    isPrimary: true,
    faces: [
      { weight: 400, style: "normal" },
      { weight: 400, style: "italic" },
      { weight: 600, style: "normal" },
    ],
  },
  {
    family: "Source Sans 3",
    package: "@fontsource/source-sans-3",
    isPrimary: true,
    faces: [
      { weight: 400, style: "normal" },
      { weight: 600, style: "normal" },
    ],
  },
  {
    family: "Amiri",
    package: "@fontsource/amiri",
    faces: [
      { weight: 400, style: "normal" },
      { weight: 700, style: "normal" },
    ],
  },
  { family: "Noto Sans SC", package: "@fontsource/noto-sans-sc", faces: [{ weight: 400, style: "normal" }] },
  {
    family: "Noto Serif",
    package: "@fontsource/noto-serif",
    subset: /^(?:latin-ext|cyrillic-ext|greek|math)$/,
    sizeAdjust: 91,
    faces: [
      { weight: 400, style: "normal" },
      { weight: 600, style: "normal" },
    ],
  },
  {
    family: "Noto Sans",
    package: "@fontsource/noto-sans",
    isTwin: true,
    subset: /^(?:latin-ext|cyrillic-ext|greek)$/,
    sizeAdjust: 92,
    faces: [
      { weight: 400, style: "normal" },
      { weight: 700, style: "normal", file: 600 },
    ],
  },
  ...[...SCRIPT_FONTS.keys()].map(ofScript),
  {
    family: "DejaVu Sans",
    package: "@fontsource/dejavu-sans",
    ranges: { latin: `${LETTERS},${SIGNS}` },
    sizeAdjust: 90,
    faces: [{ weight: 400, style: "normal" }],
  },
];

/**
 * A font of one script. All of them are one family, in which each character has one font: a style sheet names them at once.
 * So all have the same weights. Their Latin letters are not used.
 */
function ofScript(name: string): ShippedFamily {
  return {
    family: "Noto Sans",
    package: `@fontsource/${name}`,
    subset: new RegExp(`^(?:${name.split("-").at(-1)}|\\[\\d+\\])$`),
    faces: [
      { weight: 400, style: "normal" },
      { weight: 700, style: "normal", ...(name === TIFINAGH && { file: 400 }) },
    ],
  };
}

let library: FontLibrary | undefined;

/**
 * The fonts that the package ships, the same library each time. Reads a table of subsets or a font file when a character needs
 * it, and throws where its package is not installed.
 */
export function readFonts(): FontLibrary {
  library ??= createFontLibrary(
    SHIPPED.map((shipped) => ({
      isPrimary: shipped.isPrimary === true,
      isTwin: shipped.isTwin === true,
      subsets: () => subsetsOf(shipped),
    })),
  );
  return library;
}

function subsetsOf(shipped: ShippedFamily): FontSubset[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${shipped.package}/package.json`));
  const ranges: Record<string, string> =
    shipped.ranges ?? JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  return Object.entries(ranges)
    .filter(([subset]) => shipped.subset?.test(subset) ?? true)
    .sort(([a], [b]) => (a === "latin" ? -1 : b === "latin" ? 1 : a < b ? -1 : 1))
    .map(([subset, unicodeRange]) => ({
      family: shipped.family,
      unicodeRange: WITH_MARKS.has(subset) ? `${unicodeRange},${MARKS}` : unicodeRange,
      faces: shipped.faces.map(({ weight, style, file = weight }) => ({
        face: {
          family: shipped.family,
          weight,
          style,
          ...(shipped.sizeAdjust !== undefined && { sizeAdjust: shipped.sizeAdjust }),
        },
        read: () => readFileSync(join(folder, "files", fileName(shipped.package, subset, file, style))),
      })),
    }));
}

/** The subsets of large families have numbers: `[4]` in the table, `4` in the file name. */
function fileName(packageName: string, subset: string, weight: number, style: string): string {
  const family = packageName.slice("@fontsource/".length);
  return `${family}-${subset.replace(/[[\]]/g, "")}-${weight}-${style}.woff2`;
}
