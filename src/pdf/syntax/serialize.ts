import { PdfName, PdfReference, PdfString, type PdfValue } from "./value.ts";

/**
 * A value in PDF syntax, one character a byte.
 *
 * @param renumbered what number an object has now
 */
export function serialize(
  value: PdfValue,
  renumbered: (number: number) => number = (number) => number,
): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return decimal(value);
  if (value instanceof PdfName) return `/${escapeName(value.value)}`;
  if (value instanceof PdfReference) return `${renumbered(value.number)} 0 R`;
  if (value instanceof PdfString) return literal(value.bytes);
  if (Array.isArray(value)) return `[${value.map((each) => serialize(each, renumbered)).join(" ")}]`;
  const entries = [...value].map(([key, entry]) => {
    const text = serialize(entry, renumbered);
    return `/${escapeName(key)}${/^[/[(<]/.test(text) ? "" : " "}${text}`;
  });
  return `<<${entries.join("")}>>`;
}

/** Six digits: PDF knows no exponents, and nothing on a page is measured more exactly. */
function decimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Number(value.toPrecision(6))
    .toFixed(9)
    .replace(/\.?0+$/, "");
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
