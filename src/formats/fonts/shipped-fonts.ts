import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createFontLibrary, type FontLibrary, type FontSubset } from "./font-library.ts";

interface ShippedFamily {
  family: string;
  package: string;
  /** The style sheets use these and no others: each is embedded whole. */
  faces: { weight: number; style: "normal" | "italic" }[];
}

/**
 * In the order in which the style sheets name them: a character is set in the first family that has it.
 * The two Noto families come in one weight: they are large, and their bold is drawn by the browser.
 */
const SHIPPED: readonly ShippedFamily[] = [
  {
    family: "Source Serif 4",
    package: "@fontsource/source-serif-4",
    faces: [
      { weight: 400, style: "normal" },
      { weight: 400, style: "italic" },
      { weight: 600, style: "normal" },
    ],
  },
  {
    family: "Source Sans 3",
    package: "@fontsource/source-sans-3",
    faces: [
      { weight: 400, style: "normal" },
      { weight: 600, style: "normal" },
    ],
  },
  {
    family: "Noto Naskh Arabic",
    package: "@fontsource/noto-naskh-arabic",
    faces: [{ weight: 400, style: "normal" }],
  },
  { family: "Noto Sans SC", package: "@fontsource/noto-sans-sc", faces: [{ weight: 400, style: "normal" }] },
];

/**
 * The fonts that the package ships. Reads the tables of subsets at once and a font file only when a character
 * needs it. Throws when a font package is not installed.
 */
export function readFonts(): FontLibrary {
  return createFontLibrary(SHIPPED.flatMap(subsetsOf));
}

function subsetsOf(shipped: ShippedFamily): FontSubset[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${shipped.package}/package.json`));
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  return Object.entries(ranges)
    .sort(([a], [b]) => (a === "latin" ? -1 : b === "latin" ? 1 : a < b ? -1 : 1))
    .map(([subset, unicodeRange]) => ({
      family: shipped.family,
      unicodeRange,
      faces: shipped.faces.map(({ weight, style }) => ({
        face: { family: shipped.family, weight, style },
        read: () => readFileSync(join(folder, "files", fileName(shipped.package, subset, weight, style))),
      })),
    }));
}

/** A large family's subsets are numbered, `[4]` in the table and `4` in the file's name. */
function fileName(packageName: string, subset: string, weight: number, style: string): string {
  const family = packageName.slice("@fontsource/".length);
  return `${family}-${subset.replace(/[[\]]/g, "")}-${weight}-${style}.woff2`;
}
