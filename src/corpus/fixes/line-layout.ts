import { KNOWN_KEYS } from "../read-file.ts";
import { correctLines } from "../yaml/correct-lines.ts";
import type { Edit, Fix, Repair } from "./fix.ts";

/**
 * Lines of the frontmatter with a wrong indentation, a missing dash, or characters that look like a space, a dash or a
 * colon: the whole line is replaced by the suggestion of the finding.
 */
export const lineLayout: Fix = {
  name: "yaml-syntax",
  repairs({ draft, lines, starts }) {
    const { front, role } = draft;
    const yaml = lines.slice(1, Math.max(front.bodyFirstLine - 2, 1));
    if (front.entries === undefined) return [];
    const repairs: (Repair & { edits: Edit[] })[] = front.findings
      .filter(({ rule, suggestion }) => rule === "frontmatter-missing" && suggestion === "---")
      .map(({ line, column }) => {
        const start = starts[line - 1] ?? 0;
        const edit = { start, end: start + (lines[line - 1] ?? "").length, text: "---" };
        return { line, column, did: "wrote --- where the keys begin or end", edits: [edit] };
      });
    // Lines that move along with another one come after it.
    for (const [index, { corrected, slip }] of [...correctLines(yaml, KNOWN_KEYS[role])].sort(
      ([a], [b]) => a - b,
    )) {
      if (slip?.rule === "unquoted-text") continue;
      const number = index + 2;
      const line = lines[number - 1] ?? "";
      const start = starts[number - 1] ?? 0;
      const edit = { start, end: start + line.length, text: corrected };
      const last = repairs.at(-1);
      if (slip === undefined) {
        last?.edits.push(edit);
        continue;
      }
      const column = [...line.slice(0, slip.index)].length + 1;
      const redacted = "wrote the line as it should be";
      repairs.push({
        line: number,
        column,
        did: `${redacted}: ${corrected.trim()}`,
        redacted,
        edits: [edit],
      });
    }
    return repairs;
  },
};
