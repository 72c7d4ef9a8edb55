import { xmlText } from "../../xml-text.ts";

/** A fragment of SVG whose texts are escaped. */
export interface Svg {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Texts among its children are escaped; undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Svg | string)[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? shortNumber(value) : xmlText(String(value))}"`,
    )
    .join("");
  const inside = children.map((child) => (typeof child === "string" ? xmlText(child) : child.html)).join("");
  return { html: inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** Fragments in sequence. */
export function group(pieces: readonly Svg[]): Svg {
  return { html: pieces.map(({ html }) => html).join("") };
}

/** A number with two decimals at most. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, "$1.");
}

/** The mean width of a letter in em: a little more than that of Source Sans, so that nothing overflows. */
const LETTER = 0.54;
/** The width of a blank in em, likewise. */
const BLANK = 0.25;
/** Chinese, Japanese and Korean letters, and full-width forms, are one em wide. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** The estimated width of a text in a font size: drawings are made without a browser that could measure it. */
export function estimatedWidth(words: string, size: number): number {
  const width = (letter: string) => (letter === " " ? BLANK : WIDE.test(letter) ? 1 : LETTER);
  return [...words].reduce((sum, letter) => sum + size * width(letter), 0);
}

/** The width in em of a narrow column for titles of issues: that of "Telecommunications". */
export const NARROW_COLUMN = 9.1;
/** The same of the widest column: 24 letters of Armenian, 33 of German. Wider words break, such as addresses. */
const WIDEST_COLUMN = 18;
const BETWEEN_WORDS = /[\s\u200b\u00ad\u2010-\u2015\u2e80-\u9fff\uac00-\ud7af-]+/u;

/**
 * The estimated width in em of the widest word of a title, in semi-bold letters; 0 where a narrow column has room for it, or no column
 * has. How wide the word really is, only a browser knows.
 */
export function widthOfWideWord(title: string): number {
  const widths = title.split(BETWEEN_WORDS).map((word) => {
    const letters = word.normalize("NFD").replace(/\p{Mn}/gu, "");
    return [...letters].reduce((sum, letter) => sum + semiBold(letter), 0);
  });
  const widest = Math.max(...widths);
  return widest > NARROW_COLUMN && widest <= WIDEST_COLUMN ? widest : 0;
}

/** The width of letters in em, by the first form that they have. */
const SEMI_BOLD: readonly [RegExp, number][] = [
  [/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u, 0.71],
  [/[mwMWжмфшщыюЖМФШЩЫЮωΩΜ]/u, 0.85],
  [/[iıjlIιіІ.,:;'’]/u, 0.27],
  [/[tfr()]/, 0.35],
  [/[scz]/, 0.44],
  [/\p{Lu}/u, 0.58],
  [/[nuohdbpq\p{Script=Cyrillic}]/u, 0.56],
];

function semiBold(letter: string): number {
  return SEMI_BOLD.find(([form]) => form.test(letter))?.[1] ?? 0.51;
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function cutToFit(words: string, width: number, size: number): string {
  if (estimatedWidth(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && estimatedWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
