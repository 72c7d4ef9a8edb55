import { columnAt } from "../characters/code-points.ts";
import { findInvisible } from "../characters/invisible-characters.ts";
import type { Fix, Repair } from "./fix.ts";

/** Characters without a meaning that word processors and web pages leave in a text. */
const REMOVABLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** Soft hyphens, zero-width spaces, word joiners and byte order marks, where no script needs them. */
export const invisibleCharacter: Fix = {
  name: "invisible-character",
  repairs({ lines, starts }) {
    return lines.flatMap((line, index): Repair[] => {
      const found = [...findInvisible(line)].filter(({ character }) => REMOVABLE.test(character));
      const [first] = found;
      if (first === undefined) return [];
      const edits = found.map((each) => {
        const start = (starts[index] ?? 0) + each.index;
        return { start, end: start + each.character.length, text: "" };
      });
      const did = `removed ${found.length === 1 ? first.name : `${found.length} invisible characters`}`;
      return [{ line: index + 1, column: columnAt(line, first.index), did, edits }];
    });
  },
};

/** A text without the characters that this fix may remove. */
export function withoutRemovable(text: string): string {
  return text.replace(new RegExp(REMOVABLE.source, "g"), "");
}
