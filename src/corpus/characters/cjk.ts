/** Characters of Chinese and Japanese, which have no blanks between words; Korean has blanks. */
export const WITHOUT_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
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

/** The Chinese numerals that the items of a list have. */
export const CHINESE = "一二三四五六七八九十";

/** The number that one to three of them stand for, up to 99; undefined for other words. */
export function chineseNumber(word: string): number | undefined {
  if (word.length > 3 || ![...word].every((sign) => CHINESE.includes(sign))) return undefined;
  const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["", word];
  const digit = (sign: string) => (sign === "" ? 0 : CHINESE.indexOf(sign) + 1);
  return word.includes("十") ? (tens === "" ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
}
