/** Characters that Chinese and Japanese set without blanks between words; Korean has blanks. */
const WITHOUT_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
/** Signs that these languages share with others. */
const SHARED_SIGN = /^[\u2018\u2019\u201C\u201D\u2026\u2014\u00B7]$/;
const HANGUL = /^\p{Script=Hangul}$/u;
const SIGN = /^[\p{P}\p{S}]$/u;

/** What stands beside a row of asterisks or tildes, of one character each; empty at the ends of a text. */
export interface Flanks {
  /** The row may begin an emphasis: the words are on its right. */
  left: boolean;
  /** The row may end one. */
  right: boolean;
}

/**
 * Whether a row of marks may begin or end an emphasis, by CommonMark's rules but for Chinese, Japanese and Korean:
 * their signs count as letters, and their letters stand beside a sign as a blank would, since no blank does.
 */
export function flanksOf(before: string, after: string): Flanks {
  const [blankBefore, blankAfter] = [isBlank(before), isBlank(after)];
  const [signBefore, signAfter] = [isForeignSign(before), isForeignSign(after)];
  return {
    left: !blankAfter && (!signAfter || blankBefore || signBefore || isCjk(before)),
    right: !blankBefore && (!signBefore || blankAfter || signAfter || isCjk(after)),
  };
}

/** Whether a character is one of Chinese, Japanese or Korean. */
export function isCjk(character: string): boolean {
  return character >= "\u1100" && (WITHOUT_BLANKS.test(character) || HANGUL.test(character));
}

function isForeignSign(character: string): boolean {
  return SIGN.test(character) && !isCjk(character);
}

function isBlank(character: string): boolean {
  return character === "" || /\s/.test(character);
}

/**
 * A text on one line: blanks and line ends are one blank each, but for a line end between two characters of
 * Chinese or Japanese, which is none. `before` and `after` are what the text stands between.
 */
export function onOneLine(text: string, before = "", after = ""): string {
  return text.replace(/[ \t\n]+/g, (blanks: string, at: number) => {
    if (!blanks.includes("\n")) return " ";
    const left = at === 0 ? before : characterBefore(text, at);
    const right = at + blanks.length === text.length ? after : characterAt(text, at + blanks.length);
    return joins(left, right) ? "" : " ";
  });
}

/** Whether no blank stands between two characters where a line ends between them. */
function joins(left: string, right: string): boolean {
  const [leftJoins, rightJoins] = [WITHOUT_BLANKS.test(left), WITHOUT_BLANKS.test(right)];
  return (leftJoins && (rightJoins || SHARED_SIGN.test(right))) || (rightJoins && SHARED_SIGN.test(left));
}

/** The character that ends before an index, in UTF-16 units. */
export function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(at - (isLow ? 2 : 1), 0), at);
}

/** The character that begins at an index, in UTF-16 units. */
export function characterAt(text: string, at: number): string {
  return at >= text.length ? "" : String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}
