import { columnAt } from "../characters/code-points.ts";
import { withTypedStops } from "../characters/script-signs.ts";
import { letterTicks, withLetters } from "../markdown/letter-ticks.ts";
import { lostSigns, typedStops } from "../markdown/lost-signs.ts";
import { runInFaults } from "../markdown/run-in-lists.ts";
import { placeOf, withDescendants } from "../markdown/walk-tree.ts";
import { KNOWN_KEYS, keyAbove } from "../read-file.ts";
import { correctLines } from "../yaml/parse-yaml.ts";
import { type Edit, type Fix, type Repair, scalarRange, scalarsOf } from "./fix.ts";

/** Keys whose values are slugs, without blanks: the words after ` #` are a comment there. */
const SLUG_KEYS = ["issue", "also"];

/**
 * Texts that need quotes, where the finding suggests a line. It suggests none where the words after ` #` may be a
 * comment, which would be published in quotes.
 */
export const unquotedText: Fix = {
  name: "unquoted-text",
  repairs({ draft, lines, starts }) {
    return draft.findings.flatMap(({ rule, line, column, suggestion }) => {
      if (rule !== "unquoted-text" || suggestion === undefined) return [];
      // `submitted: 2018-10-03 # see below`: in quotes it is no date, so the words are a comment.
      const others = draft.findings.filter((other) => other.line === line && other.severity === "error");
      if (others.length > 1 || SLUG_KEYS.includes(keyAbove(lines, line))) return [];
      const start = starts[line - 1] ?? 0;
      const edit = { start, end: start + (lines[line - 1] ?? "").length, text: suggestion };
      const redacted = "put the text in quotes";
      return [{ line, column, did: `${redacted}: ${suggestion.trim()}`, redacted, edits: [edit] }];
    });
  },
};

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
    const corrections = [...correctLines(yaml, KNOWN_KEYS[role])].sort(([a], [b]) => a - b);
    // Where one line may mean several things, so may the lines around it.
    if (corrections.some(([, { fault }]) => fault?.isDoubtful)) return repairs;
    // Lines that move along with another one come after it.
    for (const [index, { corrected, fault }] of corrections) {
      if (fault?.rule === "unquoted-text") continue;
      const number = index + 2;
      const line = lines[number - 1] ?? "";
      const start = starts[number - 1] ?? 0;
      const edit = { start, end: start + line.length, text: corrected };
      const last = repairs.at(-1);
      if (fault === undefined) {
        last?.edits.push(edit);
        continue;
      }
      const column = [...line.slice(0, fault.index)].length + 1;
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

/**
 * Numbered lines of a `current` or `proposed` text that can only be paragraphs: each gets an empty line before it. Items of a list
 * that a blank before their marks makes words get blanks of Markdown.
 */
export const runInList: Fix = {
  name: "run-in-list",
  repairs({ draft, lines, starts }) {
    const startOf = (line: number) => starts[line - 1] ?? 0;
    return (draft.body === undefined ? [] : withDescendants(draft.body.tree)).flatMap((node): Repair[] => {
      if ((node.type !== "code" && node.type !== "paragraph") || node.position === undefined) return [];
      const first = node.position.start.line + (node.type === "code" ? 1 : 0);
      return runInFaults(node, lines)
        .filter(({ isCertain }) => isCertain)
        .map(({ lines: at, suggestion }): Repair => {
          const line = first + (at[0] ?? 0);
          if (suggestion !== undefined) {
            const edit = { start: startOf(line), end: startOf(line) + (lines[line - 1] ?? "").length };
            const redacted = "wrote the item of a list with blanks that Markdown knows";
            const did = `${redacted}: ${suggestion.trim()}`;
            return { line, column: 1, redacted, did, edits: [{ ...edit, text: suggestion }], adds: "items" };
          }
          const edits = at.map((each) => ({
            start: startOf(first + each),
            end: startOf(first + each),
            text: "\n",
          }));
          const did = "put an empty line before each numbered paragraph";
          return { line, column: 1, did, edits, adds: "empty-lines" };
        });
    });
  },
};

/** A sign before a number, or a number, that was read as the mark of a list or quotation. */
export const lostSign: Fix = {
  name: "foreign-markup",
  repairs({ draft, lines, starts }) {
    const tree = draft.body?.tree;
    if (tree === undefined) return [];
    return lostSigns(tree, lines).flatMap(({ node, isCertain, figures }): Repair[] => {
      const { line, column } = node.position?.start ?? {};
      if (!isCertain || line === undefined || column === undefined) return [];
      const start = (starts[line - 1] ?? 0) + column - 1 + (figures?.length ?? 0);
      const did = `wrote \\ ${figures === undefined ? "before the sign of a number" : "behind a number of a sentence"}, so that it is printed`;
      const edits = [{ start, end: start, text: "\\" }];
      return [{ line, column: placeOf("", lines, node).column, did, edits, adds: "backslashes" }];
    });
  },
};

/** Backticks in words that can only be letters, apostrophes or quotation marks, in the text and in values of keys. */
export const letterTick: Fix = {
  name: "letter-tick",
  repairs(source) {
    const { draft, lines, starts } = source;
    const repair = (line: number, edit: Edit, first?: number): Repair => {
      const [written, start] = [lines[line - 1] ?? "", starts[line - 1] ?? 0];
      const column = columnAt(written, first ?? edit.start - start);
      const right = written.slice(0, edit.start - start) + edit.text + written.slice(edit.end - start);
      const redacted = "wrote the letters and signs that backticks stood for";
      return { line, column, redacted, did: `${redacted}: ${right.trim()}`, edits: [edit] };
    };
    const inText = draft.body === undefined ? [] : letterTicks(draft.body.tree, lines);
    return [
      ...inText.flatMap(({ line, index, correction, isCertain }): Repair[] => {
        if (correction === undefined || !isCertain) return [];
        const start = (starts[line - 1] ?? 0) + correction.index;
        const edit = { start, end: start + correction.length, text: correction.sign };
        return [{ ...repair(line, edit, index), adds: "letters" }];
      }),
      ...scalarsOf(draft.front.entries).flatMap((scalar): Repair[] => {
        const text = withLetters(scalar.value)?.words;
        const range = text === undefined ? undefined : scalarRange(source, scalar);
        if (text === undefined || range === undefined) return [];
        return [{ ...repair(scalar.place.line, { ...range, text }), changesValue: true }];
      }),
    ];
  },
};

/** Two colons for the full stop of Ethiopic, in the text and in values of keys. */
export const typedStop: Fix = {
  name: "typed-stop",
  repairs(source) {
    const { draft, lines, starts } = source;
    const redacted = 'wrote "።" for two colons';
    const inText = draft.body === undefined ? [] : typedStops(draft.body.tree, lines);
    return [
      ...inText.map(({ line, index, corrected }): Repair => {
        const [written, start] = [lines[line - 1] ?? "", starts[line - 1] ?? 0];
        const edit = { start, end: start + written.length, text: corrected };
        const column = columnAt(written, index);
        return {
          line,
          column,
          redacted,
          did: `${redacted}: ${corrected.trim()}`,
          edits: [edit],
          adds: "letters",
        };
      }),
      ...scalarsOf(draft.front.entries).flatMap((scalar): Repair[] => {
        const text = withTypedStops(scalar.value);
        const range = text === scalar.value ? undefined : scalarRange(source, scalar);
        if (range === undefined) return [];
        const { line, column } = scalar.place;
        return [
          {
            line,
            column,
            redacted,
            did: `${redacted}: ${text}`,
            edits: [{ ...range, text }],
            changesValue: true,
          },
        ];
      }),
    ];
  },
};
