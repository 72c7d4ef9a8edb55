import { PdfName, PdfReference, PdfString, type PdfValue } from "./value.ts";

/**
 * A value in PDF syntax, one character a byte.
 *
 * @param renumbered what number an object has now
 * @param digits whole numbers are written as wide as so many, so that values alike are so place by place
 */
export function serialise(
  value: PdfValue,
  renumbered: (number: number) => number = (number) => number,
  digits = 0,
): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return decimal(value).padStart(digits);
  if (value instanceof PdfName) return `/${escapeName(value.value)}`;
  if (value instanceof PdfReference) return `${String(renumbered(value.number)).padStart(digits)} 0 R`;
  if (value instanceof PdfString) return literal(value.bytes);
  if (Array.isArray(value)) return `[${value.map((each) => serialise(each, renumbered, digits)).join(" ")}]`;
  const entries = [...value].map(([key, entry]) => {
    const text = serialise(entry, renumbered, digits);
    return `/${escapeName(key)}${/^[/[(<]/.test(text) ? "" : " "}${text}`;
  });
  return `<<${entries.join("")}>>`;
}

/** PDF knows no exponents; Chromium itself writes six places at most. */
function decimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, "");
}

function escapeName(name: string): string {
  return name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}

function literal(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return `(${text.replace(/[\\()]/g, (character) => `\\${character}`).replaceAll("\r", "\\r")})`;
}
