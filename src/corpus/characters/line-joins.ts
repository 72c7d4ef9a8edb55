import { TSHEG, UNSPACED_LETTER } from "../../normal-form.ts";
import { characterAt, characterBefore } from "./code-points.ts";
import { WITHOUT_BLANKS } from "./script-signs.ts";

/** A run of blanks and line ends, but for a single space, which stays as it is. */
const BLANKS = /(?: ?[\t\n]| {2})[ \t\n]*/g;

/**
 * A text on one line: each run of blanks and line ends becomes one blank, but a line end between two characters of
 * Chinese or Japanese, between two letters of Thai, Lao, Khmer, Burmese and their neighbours, or behind the sign between two
 * syllables of Tibetan becomes none. `before` and `after` are the characters around the text.
 */
export function onOneLine(text: string, before = "", after = ""): string {
  return text.replace(BLANKS, (blanks: string, at: number) => {
    if (!blanks.includes("\n")) return " ";
    const left = lastSeen(text, at) ?? before;
    const right = firstSeen(text, at + blanks.length) ?? after;
    return joins(left, right) ? "" : " ";
  });
}

/** A line of a text, and whether it is all of it. */
interface Line {
  text: string;
  isWhole?: boolean;
}

/** A line of a text with its number. */
export interface NumberedLine {
  text: string;
  line: number;
}

/**
 * The lines of a text as they are written and, where print joins some of them without a blank, once more with those as one, in
 * the place of the first of them.
 */
export function waysOfLines<Written extends Line>(
  lines: readonly Written[],
  goesOn: (line: string, next: string) => boolean = joinsLines,
): (readonly Written[])[] {
  const runs: Written[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.text;
    if (run !== undefined && before !== undefined && goesOn(before, line.text)) run.push(line);
    else runs.push([line]);
  }
  if (runs.length === lines.length) return [lines];
  const isWhole = runs.length === 1;
  const joined = runs.map((run) => ({ ...run[0], text: run.map(({ text }) => text).join(""), isWhole }));
  return [lines, joined as Line[] as Written[]];
}

/**
 * The same of a text, with the numbers of its lines from 0. A line far shorter than the next one is left apart: it was ended as a
 * label is. `seen` removes marks that are not printed.
 */
export function waysOfText(text: string, seen: (line: string) => string): (readonly NumberedLine[])[] {
  const lines = text.split("\n").map((words, line) => ({ text: words, line }));
  return waysOfLines(lines, (before, next) => {
    return before.length * 2 >= next.length && joinsLines(seen(before), seen(next));
  });
}

/** What a date follows, at the end of a line, in languages whose months have capitals. */
const BEFORE_DAY =
  /\s(?:a[mb]|vom|zum|bis|seit|vor|nach|de[mnr]|im|in|und|oder|on|until|till|by|from|of|since|before|after|the|and|or|to|um|bis den|virum|zënter)\s{0,2}$/iu;
/** "3. Juni", "3 June", "June 3", "Juni 2027": the point may have been cut. */
const DAY_AT_START = /^\d{1,2}\P{L}{1,3}(\p{L}{3,12})(?!\p{L})|^(\p{L}{3,12})\s\d{1,4}(?!\d)/u;

/** Whether a line begins with a day and a month, or a month and a day or year. The names of months are loaded for the first such line. */
function beginsWithMonth(line: string, isMonth: (word: string) => boolean): boolean {
  const [, behindDay, first] = DAY_AT_START.exec(line) ?? [];
  const name = behindDay ?? first;
  return name !== undefined && isMonth(name);
}

/** Lines with those as one of which the first ends before a day that the next begins with: "Der Rat tagt am", "3. Juni 2027 in Genf". */
export function joinedAtDays(
  lines: readonly NumberedLine[],
  isMonth: (word: string) => boolean,
): NumberedLine[] {
  const joined: NumberedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && BEFORE_DAY.test(last.text.slice(-12)) && beginsWithMonth(line.text, isMonth))
      last.text += ` ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** Whether two lines are joined without a blank; a line that ends in a blank or a break is not. */
function joinsLines(line: string, next: string): boolean {
  return joins(lastSeen(line, line.length) ?? "", firstSeen(next, 0) ?? "");
}

/**
 * A value of YAML whose lines were joined with a blank each, without the blanks of line ends that become none.
 *
 * @param written the value in the file: the same characters in the same order, among others
 */
export function asLinesJoin(value: string, written: string): string {
  if (!written.includes("\n") || !value.includes(" ")) return value;
  let at = written.startsWith(">") ? written.indexOf("\n") : 0;
  return value.replace(/(\S+)( ?)/g, (_, word: string, blank: string, index: number) => {
    for (const character of word) at = endOf(written, character, at);
    const [gap = ""] =
      blank === "" || at < 0 ? [] : (BLANKS_AT.exec(written.slice(at, at + LONGEST_GAP)) ?? []);
    const [before, after] = [word, value.slice(index + word.length + 1, index + word.length + 9)];
    return gap.includes("\n") && joinsLines(before, after) ? word : word + blank;
  });
}

const BLANKS_AT = /^\s*/;
/** Lines of YAML are not further in, nor are there blanks at their end. */
const LONGEST_GAP = 80;

/** The index behind the next such character, or a negative one. */
function endOf(text: string, character: string, from: number): number {
  const at = from < 0 ? -1 : text.indexOf(character, from);
  return at < 0 ? -1 : at + character.length;
}

const UNSEEN = /^\p{DI}$/u;

/** The last character before an index that is seen: texts in Khmer have a blank of no width between words. */
function lastSeen(text: string, index: number): string | undefined {
  for (let at = index; at > 0; ) {
    const character = characterBefore(text, at);
    if (!UNSEEN.test(character)) return character;
    at -= character.length;
  }
  return undefined;
}

function firstSeen(text: string, index: number): string | undefined {
  for (let at = index; at < text.length; ) {
    const character = characterAt(text, at);
    if (!UNSEEN.test(character)) return character;
    at += character.length;
  }
  return undefined;
}

/** Punctuation that Chinese and Japanese share with other languages. */
const SHARED_SIGN = /^[\u2018\u2019\u201C\u201D\u2026\u2014\u00B7]$/;
const UNSPACED = new RegExp(`^${UNSPACED_LETTER}$`, "u");
const SYLLABLE_END = new RegExp(`^${TSHEG}$`, "u");
const TIBETAN = /^(?=\p{L})\p{Script=Tibetan}$/u;

/** Whether a line end between two characters becomes no blank. */
function joins(left: string, right: string): boolean {
  if (UNSPACED.test(left)) return UNSPACED.test(right);
  if (SYLLABLE_END.test(left)) return TIBETAN.test(right);
  const [leftJoins, rightJoins] = [WITHOUT_BLANKS.test(left), WITHOUT_BLANKS.test(right)];
  return (leftJoins && (rightJoins || SHARED_SIGN.test(right))) || (rightJoins && SHARED_SIGN.test(left));
}
