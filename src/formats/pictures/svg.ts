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

/** A text cut to a width, with an ellipsis where it was cut. */
export function cutToFit(words: string, width: number, size: number): string {
  if (estimatedWidth(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && estimatedWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
