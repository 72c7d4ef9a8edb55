/** Everything outside printable text but the line feeds of the layout; strings hold none of those raw. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** JSON of a value over several lines: the same strings to a JSON reader, and harmless on a terminal. */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN, unicodeEscapes)}\n`;
}

function unicodeEscapes(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
