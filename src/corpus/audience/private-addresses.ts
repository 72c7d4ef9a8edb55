import { columnAt } from "../characters/code-points.ts";
import type { ExaminedFile } from "../examine-file.ts";
import { type FormatFinding, OUT_OF_TEXT } from "../format-rules.ts";
import { codeLines } from "../markdown/walk-tree.ts";
import { once } from "../sections/folded-letters.ts";
import { secrecyOf } from "./confidential-lines.ts";
import { privateTextIn } from "./private-text.ts";

/** The most findings in one file. */
const MOST = 50;
/** The comment above a line by which its writer declares that everybody may know its address. */
const DECLARED = /^[ \t]*#[ \t]*public\b/i;

/**
 * Addresses in public texts that lead to somebody's own things, and telephone numbers and mail addresses of persons: they
 * often come along with what is pasted. The conference's own contact is none.
 */
export function findPrivateAddresses(examined: readonly ExaminedFile[]): FormatFinding[] {
  const contact = examined.flatMap(({ draft }) =>
    draft.role === "conference" && draft.draft?.record.contact ? [draft.draft.record.contact] : [],
  )[0];
  return examined.flatMap((file) => addressesOf(file, contact).slice(0, MOST));
}

function addressesOf({ draft, privateLines }: ExaminedFile, contact: string | undefined): FormatFinding[] {
  if (privateLines.length === 0) return [];
  const { file, text } = draft.source;
  const lines = text.split("\n");
  const inText = once(() => (draft.body === undefined ? new Set<number>() : codeLines(draft.body.tree)));
  return privateLines.flatMap((number) => {
    const line = lines[number - 1] ?? "";
    const isDeclared = DECLARED.test(lines[number - 2] ?? "") && number <= draft.front.bodyFirstLine;
    const found = isDeclared ? [] : privateTextIn(line, contact);
    if (found.length === 0 || secrecyOf(draft)(number) !== "open") return [];
    const advice = inText().has(number) ? OUT_OF_TEXT : "remove it, or put it into a block :::internal";
    return found.map(({ start, end, kind }) => {
      const column = columnAt(line, start);
      return {
        file,
        line: number,
        column,
        length: columnAt(line, end) - column,
        severity: "warning" as const,
        rule: "private-address" as const,
        message: `${kind} is in a text that everybody reads: ${advice}`,
        confidential: true as const,
      };
    });
  });
}
