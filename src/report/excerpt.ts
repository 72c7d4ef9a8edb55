import type { Place } from "../finding.ts";
import { displayWidth } from "./display-width.ts";
import { visibleCharacter } from "./printable-text.ts";

/** How many characters of a long line are shown, and how many of them before the place. */
const WINDOW = 96;
const BEFORE = 40;

/**
 * The line of a place, and a line of carets that marks the place in it, both ready to print. Undefined where the text has
 * no such line, as for a file that is not text.
 */
export function excerpt(text: string, place: Place): { line: string; carets: string } | undefined {
  const source = lineOf(text, place.line);
  if (source === undefined || source.trim() === "") return undefined;
  const characters = [...source];
  const at = Math.min(place.column - 1, characters.length);
  const end = Math.min(at + Math.max(place.length ?? 1, 1), characters.length);
  const first = at - BEFORE > 0 && characters.length > WINDOW ? at - BEFORE : 0;
  const last = Math.min(first + WINDOW, characters.length);

  const before = printable(characters.slice(first, at));
  const marked = printable(characters.slice(at, Math.min(end, last)));
  const after = printable(characters.slice(Math.min(end, last), last));
  const opening = first > 0 ? "…" : "";
  const closing = last < characters.length ? "…" : "";
  const indent = " ".repeat(displayWidth(opening + before));
  return {
    line: opening + before + marked + after + closing,
    carets: indent + "^".repeat(Math.max(displayWidth(marked), 1)),
  };
}

/** Line `number` (from 1) without its line end and, on the first, without a byte order mark. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? undefined : end);
  return line.replace(/^\uFEFF/, "").replace(/\r$/, "");
}

function printable(characters: string[]): string {
  return characters.map((character) => (character === "\t" ? "    " : visibleCharacter(character))).join("");
}
