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
