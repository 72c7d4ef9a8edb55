import { OUT_OF_TEXT } from "../format-rules.ts";
import { HIDDEN_MARKS, type HiddenMark, SPOILER } from "./hidden-marks.ts";

/** The range of a malformed beginning or end of a comment, `<!--` or `-->`. */
export interface MalformedComment {
  start: number;
  end: number;
}

const MALFORMED: readonly { key: string; begins: RegExp }[] = [
  // "<!- x", "<! -- x", "<! x", "< !-- x", and "<!--" where Markdown sees no comment.
  { key: "!", begins: /<![ \t]*-*|<[ \t]![ \t]*(?:-+|(?=[^<>\n]*>))/g },
  // The same on a keyboard that was still set to Russian, Kazakh or Turkish.
  { key: "!", begins: /(?<![\p{L}\p{N}])(?:[Бб]!(?:-|ө)+|[Öö]!(?:-+|\*\*))/gu },
  // "‹!-- x --›" and "«!-- x --»": a word processor made a quotation mark of the "<"; "《!-- x --》" on a Chinese keyboard.
  { key: "!", begins: /[‹«＜〈⟨《≪⟪„“「『][ \t\u00A0\u202F]?![ \t]*[-–—]+/g },
  // "<!x -->", "<-- x -->", "!-- x -->".
  {
    key: "-->",
    begins: /<!(?=[^<>\n]*-->)|<--+(?=[^<>\n]*[^<>\n-][^<>\n]*-->)|(?<![\w<!])!--(?=[^<>\n]{0,300}-->)/g,
  },
];

/** The end of a comment whose beginning is missing, at the end of a line. */
const MALFORMED_END =
  /(?<=[^\s>-][ \t]?)-+[ \t]?!?>[ \t]*$|^[ \t]*-{2,}!?>[ \t]*$|(?<=^|[^-])-{2,}[ЮÇ][ \t]*$/gmu;

/** The beginnings of comments in printed text, and ends without one: all are malformed, since no comment is printed. Linear time. */
export function findMalformedComments(text: string): MalformedComment[] {
  const begins = MALFORMED.filter(({ key }) => text.includes(key))
    .flatMap(({ begins }) => [...text.matchAll(begins)])
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  begins.sort((a, b) => a.start - b.start);
  const found = begins.filter(({ start }, index) => start >= (begins[index - 1]?.end ?? 0));
  return [...found, ...endsAlone(text, found)].sort((a, b) => a.start - b.start);
}

/** Ends of comments that none of the beginnings is before, since the end before. */
function endsAlone(text: string, begins: readonly MalformedComment[]): MalformedComment[] {
  if (!/[>ЮÇ][ \t]*$/m.test(text)) return [];
  const ends = [...text.matchAll(MALFORMED_END)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.trimEnd().length,
  }));
  let next = 0;
  return ends.filter(({ start }) => {
    const first = next;
    while ((begins[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    return next === first;
  });
}

/** Words that another program hides: their range, the program, and what they are there. */
export interface HiddenWords {
  start: number;
  /** Excluded; where the end is not known, that of the mark. */
  end: number;
  tool: string;
  what: string;
}

/**
 * Finds the words of a text that other programs hide, in the order of the text; `isTable` returns whether an index
 * lies in a table. What lies inside hidden words is not reported again. Linear in the length of the text.
 */
export function findHiddenMarkup(
  text: string,
  isTable: (index: number) => boolean = () => false,
): HiddenWords[] {
  const lower = text.toLowerCase();
  const found = [
    ...HIDDEN_MARKS.filter(({ key }) => lower.includes(key)).flatMap((mark) => marked(text, mark)),
    ...(text.includes("||") ? marked(text, SPOILER).filter(({ start }) => !isTable(start)) : []),
    ...(text.includes("%") ? [...percentComments(text), ...percentLines(text)] : []),
    ...(text.includes("]") ? lettered(text) : []),
  ];
  // A stable sort: of two marks at one place the first of the table counts.
  found.sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((words) => {
    if (words.start < end) return false;
    end = words.end;
    return true;
  });
}

function marked(text: string, { tool, what, begins, ends }: HiddenMark): HiddenWords[] {
  const found: HiddenWords[] = [];
  let isOpen = false;
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match !== null; match = begins.exec(text)) {
    const behind = match.index + Math.max(match[0].length, 1);
    let end = behind;
    if (ends !== undefined && !isOpen) {
      ends.lastIndex = behind;
      const last = ends.exec(text);
      // Without an end here there is none further on.
      if (last === null) isOpen = true;
      else end = last.index + last[0].length;
    }
    found.push({ start: startOf(text, match, tool), end, tool, what });
    begins.lastIndex = end;
  }
  return found;
}

const MOST_WORDS = 500;

/** A mark behind words in brackets, or blanks before a mark: the place is where the words or the mark begin. */
function startOf(text: string, match: RegExpExecArray, tool: string): number {
  const { index } = match;
  if (tool.startsWith("pandoc") && text[index - 1] === "]") {
    const before = text.slice(Math.max(index - MOST_WORDS, 0), index);
    const bracket = before.lastIndexOf("[");
    return bracket < 0 ? index : index - before.length + bracket;
  }
  return index + match[0].length - match[0].trimStart().length;
}

const OBSIDIAN = { tool: "Obsidian", what: "a comment" };

/** `%%` up to the next one; none behind a number where no word follows, which is meant for "per cent". */
function percentComments(text: string): HiddenWords[] {
  const found: HiddenWords[] = [];
  for (let start = text.indexOf("%%"); start >= 0; ) {
    const behind = start + 2;
    const next = text.indexOf("%%", behind);
    const isFigure = /\d[ \t]?$/.test(text.slice(Math.max(start - 2, 0), start));
    const isWord = /^[^\s.,;:!?)\]|–-]/.test(text.slice(behind, behind + 1));
    if (isFigure && (!isWord || next < 0)) {
      start = next;
      continue;
    }
    const end = next < 0 ? behind : next + 2;
    found.push({ start, end, ...OBSIDIAN });
    start = text.indexOf("%%", end);
  }
  return found;
}

/** A line that begins with `%`; none where a number ends the line before, of which it is the "per cent". */
function percentLines(text: string): HiddenWords[] {
  return [...text.matchAll(/^[ \t]*%(?=[ \t]?[^\s%])/gm)]
    .filter(({ index }) => !/\d[ \t]*\n$/.test(text.slice(Math.max(index - 8, 0), index)))
    .map((match) => {
      const start = match.index + match[0].length - 1;
      return { start, end: start + 1, tool: "LaTeX or MyST", what: "a comment" };
    });
}

/**
 * `[a]Words` at the start of a line where `[a]` is behind a word above: the comments of a document from Google;
 * `[LB1]Words` are those of Word, by the initials of who wrote them. `[R1] Document 5` with a blank is the list that an
 * `[R1]` above refers to; without one above it is a comment.
 */
function lettered(text: string): HiddenWords[] {
  const anchors = new Set<string>();
  const found: HiddenWords[] = [];
  const marks = /(^[ \t>*+-]*|\S)\[([a-z]{1,2}|\p{Lu}{1,4}\d{1,3})\](?=([ \t]?)([^ \t\n([:])?)/gmu;
  for (const { 0: mark, 1: before = "", 2: letter = "", 3: blank, 4: next, index } of text.matchAll(marks)) {
    const isWord = /\d/.test(letter);
    const isAnchored = anchors.has(letter);
    if (/[^ \t>*+-]/.test(before)) anchors.add(letter);
    else if (next !== undefined && (isAnchored ? !isWord || blank === "" : isWord && blank !== "")) {
      const start = index + before.length;
      found.push({
        start,
        end: index + mark.length,
        tool: isWord ? "Word" : "Google Docs",
        what: "a comment",
      });
    }
  }
  return found;
}

/** What to do with hidden words, by where they are. */
const HIDDEN_ADVICE = {
  open: '. Remove it, or write it where it is not printed, between "<!--" and "-->", or as a :::internal block',
  internal: " for the group: remove its marks, or all of it",
  text: `: ${OUT_OF_TEXT}`,
} as const;

/** The message about hidden words, which quotes none of them. */
export function hiddenMarkupMessage({ tool, what }: HiddenWords, place: keyof typeof HIDDEN_ADVICE): string {
  return `${tool} takes this for ${what}; here it would be printed${HIDDEN_ADVICE[place]}`;
}
