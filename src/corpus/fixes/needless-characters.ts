import type { RootContent } from "mdast";
import { isScalar, visit } from "yaml";
import { columnAt } from "../characters/code-points.ts";
import { findInvisible } from "../characters/invisible-characters.ts";
import { walk } from "../markdown/walk-tree.ts";
import { parseFailsafe, YamlSource } from "../yaml/yaml-source.ts";
import type { Edit, Fix, FixSource, Repair } from "./fix.ts";

/** Characters without a meaning that word processors and web pages leave in a text. */
const REMOVABLE = /[\u00AD\u200B\u200C\u2060\uFEFF]/;

/**
 * Soft hyphens, zero-width spaces, word joiners, byte order marks and non-joiners, where no script needs them: there nothing is
 * drawn otherwise without them. A joiner also changes the letter behind it.
 */
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

/** The name under which these repairs are reported. */
export const LINE_ENDS = "line-ends";

/**
 * What makes the line ends of a file `\n`, the last one included, and takes away a byte order mark. `raw` is the
 * file as it lies on the disk, decoded with its mark.
 */
export function lineEndRepairs(raw: string): Repair[] {
  const repairs: Repair[] = [];
  const marks = /^\uFEFF*/.exec(raw)?.[0].length ?? 0;
  if (marks > 0) {
    const edits = [{ start: 0, end: marks, text: "" }];
    repairs.push({ line: 1, column: 1, did: "removed the byte order mark", edits });
  }
  const edits: Edit[] = [...raw.matchAll(/\r\n?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: "\n",
  }));
  const [first] = edits;
  if (first !== undefined) {
    const lines = raw.slice(0, first.start).split("\n");
    const column = [...(lines.at(-1) ?? "").replace(/^\uFEFF+/, "")].length + 1;
    const did = `made ${edits.length === 1 ? "1 line end" : `${edits.length} line ends`} LF`;
    repairs.push({ line: lines.length, column, did, edits });
  }
  if (raw.length > 0 && !/[\r\n]$/.test(raw)) {
    const lines = raw.split(/\r\n?|\n/);
    const column = [...(lines.at(-1) ?? "")].length + 1;
    const edit = { start: raw.length, end: raw.length, text: "\n" };
    repairs.push({ line: lines.length, column, did: "ended the last line", edits: [edit] });
  }
  return repairs;
}

/**
 * Trailing blanks and tabs without a meaning: not those in texts of the frontmatter over several lines, in code, HTML
 * and comments, or of a hard line break.
 */
export const trailingBlanks: Fix = {
  name: "trailing-blanks",
  repairs(source) {
    const { lines, starts } = source;
    // Without both `---` the end of the frontmatter is uncertain.
    if (source.draft.front.findings.some(({ rule }) => rule === "frontmatter-missing")) return [];
    const kept = new Set([...linesOfTexts(source), ...linesOfMeaning(source)]);
    const places = lines.flatMap((line, index) => {
      const end = line.length;
      const text = endOfWords(line);
      return text === end || kept.has(index + 1) ? [] : [{ index, text, end }];
    });
    const [first] = places;
    if (first === undefined) return [];
    const edits = places.map(({ index, text, end }) => {
      const start = starts[index] ?? 0;
      return { start: start + text, end: start + end, text: "" };
    });
    const count = places.length === 1 ? "1 line" : `${places.length} lines`;
    const column = [...(lines[first.index] ?? "").slice(0, first.text)].length + 1;
    return [{ line: first.index + 1, column, did: `removed the blanks at the end of ${count}`, edits }];
  },
};

/** The index behind the last character that is neither blank nor tab. */
function endOfWords(line: string): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return end;
}

/** The lines of the frontmatter's texts over several lines; all of its lines where it cannot be read for certain. */
function linesOfTexts({ draft, lines }: FixSource): number[] {
  const { front } = draft;
  const yaml = lines.slice(1, Math.max(front.bodyFirstLine - 2, 1));
  if (front.findings.length > 0) return yaml.map((_, index) => index + 2);
  const source = new YamlSource(draft.source.file, yaml, 2);
  const lineAt = (offset: number) => source.locate(offset).index + 2;
  const kept: number[] = [];
  visit(parseFailsafe(source.text), {
    Scalar: (_key, node) => {
      if (!isScalar(node) || !node.range) return;
      // A block's text ends with its last line end.
      const [first, last] = [lineAt(node.range[0]), lineAt(Math.max(node.range[1] - 1, node.range[0]))];
      for (let line = first; first < last && line <= last; line += 1) kept.push(line);
    },
  });
  return kept;
}

const KEPT: ReadonlySet<RootContent["type"]> = new Set(["break", "code", "html", "inlineCode"]);

/** The lines of the body on which blanks at the end mean something; all of them where it cannot be read. */
function linesOfMeaning({ draft, lines }: FixSource): number[] {
  const { body, front } = draft;
  if (body === undefined)
    return lines.map((_, index) => index + 1).filter((line) => line >= front.bodyFirstLine);
  const kept: number[] = [];
  walk(body.tree, (node) => {
    if (node.type === "root" || !KEPT.has(node.type) || node.position === undefined) return;
    const { start, end } = node.position;
    // A break ends on the line that it begins.
    const last = node.type === "break" ? start.line : end.line;
    for (let line = start.line; line <= last; line += 1) kept.push(line);
  });
  return kept;
}
