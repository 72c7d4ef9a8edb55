import type { RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import type { Severity } from "../../finding.ts";
import { once } from "../sections/folded-letters.ts";

/** Emphasis that begins or ends within a word or number. */
export interface InnerEmphasis {
  severity: Severity;
  message: string;
}

/** A letter or digit of a script that parts its words by blanks. */
const OF_WORD =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}]/u;
const DIGIT = /\p{N}/u;
/** What follows a number in italics: `5*bis*`, `21*st*`. */
const ORDINAL =
  /^(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|st|nd|rd|th|er|re|e|ème|\p{L})$/iu;

/**
 * Whether the signs of emphasis are within a word or number: of `3*4*5` a brief prints 345, of which the 4 is italic.
 * `lines` are those of the file.
 */
export function innerEmphasis(node: RootContent, lines: readonly string[]): InnerEmphasis | undefined {
  if (node.type !== "emphasis" && node.type !== "strong" && node.type !== "delete") return undefined;
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return undefined;
  const width = node.type === "emphasis" ? 1 : 2;
  const first = lines[start.line - 1] ?? "";
  const last = lines[end.line - 1] ?? "";
  const sides: [string | undefined, string | undefined][] = [
    [first[start.column - 2], first[start.column - 1 + width]],
    [last[end.column - 2 - width], last[end.column - 1]],
  ];
  const inner = sides.filter(([before, after]) => OF_WORD.test(before ?? "") && OF_WORD.test(after ?? ""));
  if (inner.length === 0) return undefined;
  if (DIGIT.test(sides[0]?.[0] ?? "") && inner.length === 1 && ORDINAL.test(plainWords(node)))
    return undefined;
  const mark = first.slice(start.column - 1, start.column - 1 + width);
  const escaped = [...mark].map((sign) => `\\${sign}`).join("");
  const message = `${mark} within a word or number is read as a mark of Markdown and not printed: write ${escaped} to print it`;
  const isNumber = inner.flat().some((sign) => DIGIT.test(sign ?? ""));
  return { severity: isNumber ? "error" : "warning", message };
}

/** Marks of emphasis with a blank inside, which Markdown does not take for marks: `**words **`, `* words*`. */
const pairs = once((): readonly RegExp[] => [
  /(?<![\\*])(?:(?<![\p{L}\p{N}])|(?=\*\*\S))(\*\*)(?!\*)([^*]{1,400})(?<!\\)\*\*(?!\*)/gu,
  /(?<![\\~])(?:(?<![\p{L}\p{N}])|(?=~~\S))(~~)(?!~)([^~]{1,400})(?<!\\)~~(?!~)/gu,
  /(?<![\\_\p{L}\p{N}])(__)(?!_)([^_]{1,400})(?<!\\)__(?!_)/gu,
  /(?<![\\*\p{L}\p{N}])(\*)(?=[^\s*])([^*\n]{1,400}\s)\*(?=\p{L})/gu,
  /(?<=[\p{L}\p{P}]\s)(\*)(?=\s+\p{L})([^*\n]{1,400}[^\s*\\])\*(?![*\p{L}\p{N}])/gu,
  /(?<![\\_\p{L}\p{N}])(_)(?=[^\s_])([^_\n]{1,400}\s)_(?=\p{L})/gu,
  /(?<=[\p{L}\p{P}]\s)(_)(?=\s+\p{L})([^_\n]{1,400}[^\s_\\])_(?![_\p{L}\p{N}])/gu,
]);

/** A text as its file has it: with the escapes that its value lacks. */
export function writtenText(node: RootContent, lines: readonly string[]): string {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return "";
  const written = lines.slice(start.line - 1, end.line);
  const last = written.length - 1;
  return written
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join("\n");
}

/** Emphasis in a text that is none to Markdown, so that its marks are printed. `source` is the text as it is written. */
export function unreadEmphasis(source: string): InnerEmphasis | undefined {
  if (!/\*|~~|_/.test(source)) return undefined;
  for (const pair of pairs()) {
    for (const [, mark = "", words = ""] of source.matchAll(pair)) {
      if (!/\p{L}/u.test(words)) continue;
      const isBlank = /^\s|\s$/u.test(words);
      // Behind a sign of punctuation a mark ends only where no letter follows.
      if (!isBlank && !/^\p{P}|\p{P}$/u.test(words)) continue;
      const why = isBlank
        ? "since a blank stands inside them"
        : "since a sign beside them is inside and a letter outside";
      const how = isBlank ? "the blank outside" : "the sign outside";
      const message = `the marks ${mark} around these words are printed as typed, ${why}: write ${mark}words${mark}, with ${how}`;
      return { severity: "warning", message };
    }
  }
  return undefined;
}
