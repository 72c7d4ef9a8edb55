import { characterAt, characterBefore } from "./code-points.ts";

/** Characters of Chinese and Japanese, which have no blanks between words; Korean has blanks. */
const WITHOUT_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
/** Punctuation that these languages share with others. */
const SHARED_SIGN = /^[\u2018\u2019\u201C\u201D\u2026\u2014\u00B7]$/;
const HANGUL = /^\p{Script=Hangul}$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Whether a delimiter run of asterisks or tildes is left-flanking or right-flanking, in CommonMark's terms. */
export interface Flanks {
  /** The run may open emphasis. */
  left: boolean;
  /** The run may close emphasis. */
  right: boolean;
}

/**
 * Whether a delimiter run may open or close emphasis, by CommonMark's rules with a change for Chinese, Japanese and
 * Korean: their punctuation counts as letters, and their letters count as a blank beside punctuation.
 */
export function flanksOf(before: string, after: string): Flanks {
  const [blankBefore, blankAfter] = [isBlank(before), isBlank(after)];
  const [signBefore, signAfter] = [isOtherPunctuation(before), isOtherPunctuation(after)];
  return {
    left: !blankAfter && (!signAfter || blankBefore || signBefore || isCjk(before)),
    right: !blankBefore && (!signBefore || blankAfter || signAfter || isCjk(after)),
  };
}

/** Whether a character is one of Chinese, Japanese or Korean. */
export function isCjk(character: string): boolean {
  return character >= "\u1100" && (WITHOUT_BLANKS.test(character) || HANGUL.test(character));
}

function isOtherPunctuation(character: string): boolean {
  return PUNCTUATION.test(character) && !isCjk(character);
}

function isBlank(character: string): boolean {
  return character === "" || /\s/.test(character);
}

/** A run of blanks and line ends, but for a single space, which stays as it is. */
const BLANKS = /(?: ?[\t\n]| {2})[ \t\n]*/g;

/**
 * A text on one line: each run of blanks and line ends becomes one blank, but a line end between two characters of
 * Chinese or Japanese becomes none. `before` and `after` are the characters around the text.
 */
export function onOneLine(text: string, before = "", after = ""): string {
  return text.replace(BLANKS, (blanks: string, at: number) => {
    if (!blanks.includes("\n")) return " ";
    const left = at === 0 ? before : characterBefore(text, at);
    const right = at + blanks.length === text.length ? after : characterAt(text, at + blanks.length);
    return joins(left, right) ? "" : " ";
  });
}

/** Whether a line end between two characters becomes no blank. */
function joins(left: string, right: string): boolean {
  const [leftJoins, rightJoins] = [WITHOUT_BLANKS.test(left), WITHOUT_BLANKS.test(right)];
  return (leftJoins && (rightJoins || SHARED_SIGN.test(right))) || (rightJoins && SHARED_SIGN.test(left));
}
