import { CLAUSE_ENDS, COMMA, COMMAS } from "../../normal-form.ts";

export { CLAUSE_ENDS, COMMA, COMMAS };

/** Colons of all scripts, and letters drawn like one; between words of old Ethiopic texts one has no blank behind it. */
export const COLONS = ":：﹕∶︓︰꞉ː˸׃᠄܃܄܅܆܇፡፥፦⁚᛬ꓽ⦂⁝៖꛴༔՝";
export const COLON = new RegExp(`[${COLONS}]`, "u");
/** These, commas and the ends of clauses. */
export const PAUSES = `${CLAUSE_ENDS}${COMMAS}${COLONS}`;
/** What a clause may end with before a list, but for the full stops: also "፡-", and the point that is a semicolon in Greek. */
export const BEFORE_LISTS = `${PAUSES}\u00B7\u0387–—-`;

const LETTER = "[\\u1200-\\u135A]";
const SPACES_IN_ETHIOPIC = new RegExp(`(?<=[\\u1200-\\u135A\\u1362-\\u1368])\\u1361(?=${LETTER})`, "gu");
const BLANKS_IN_ETHIOPIC = new RegExp(`(?<=[\\u1200-\\u135A\\u1362-\\u1368])\\s(?=${LETTER})`, "gu");
/** With fewer of them a text may have labels: "ማስታወሻ፡ለእኛ፡ብቻ፡እንስማማለን". */
const FEWEST_SPACES = 5;
const HAS_ETHIOPIC_SIGN = new RegExp(`[\\u1361\\u1366]|${LETTER}.{0,14}:[:–—-]`, "u");
/** The sign before a list, also as typed: "፡-", ":-". Of one length with what replaces it. */
const ETHIOPIC_COLON = new RegExp(
  `\\u1366|\\u1361(?=\\s|$)|(?:\\u1361|(?<=${LETTER})[:\\u1366])[–—-](?=\\s|$)`,
  "gmu",
);
/** Two colons behind a word, which is a full stop as typed on a Latin keyboard; three begin a block. */
const TWO_COLONS = new RegExp(`(?<=${LETTER}[^\\s:]{0,12}\\s?)::(?=[\\s"»”)\\]\uE001\uE003]|$)`, "gmu");
/** What such a full stop ends, in the text before it. */
const BEFORE_STOP = /(?:^|[\n.!?;።፧፤:|])([^\n.!?;።፧፤:|]*)$/u;
const LONGEST_SENTENCE = 400;
/** Before a label of as many words they would be a colon, unless the last word is a verb that no label ends with: "ወስዷል", "ነው". */
const WORDS_OF_SENTENCE = 5;
const ENDS_IN_VERB =
  /\s(?:ነው|ናት|ነች|ናቸው|ነበር|ነበረ|ነበሩ|ነበረች|የለም|አይደለም|አይደሉም|እዩ|እያ|እዮም|ኣሎ|አለ|[\u1200-\u135A]+(?:[ሏሟሯሷሿቋቧቷቿኗኟኳዟዷጇጓጧጯጿፏኋ]ል|ዋል|ለች)|አ[ልይ](?!ማዝ)[\u1200-\u135A]{2,}ም)[^\p{L}]*$/u;

/** The places, from 0, of the two colons in a text that are the full stop of Ethiopic without a doubt. */
export function typedEthiopicStops(text: string): number[] {
  if (!text.includes("::")) return [];
  return [...text.matchAll(TWO_COLONS)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
    const words = (BEFORE_STOP.exec(before)?.[1] ?? "").trim();
    const isSentence =
      (words.match(/\p{L}\S*/gu) ?? []).length >= WORDS_OF_SENTENCE || ENDS_IN_VERB.test(words);
    return isSentence ? [index] : [];
  });
}

/**
 * A text of the same length with the signs of Ethiopic as they are used today: "።" for "፡፡" and "::", a colon for the sign before
 * a list, and blanks between words where all of them are parted by "፡", which is the sign of a label otherwise.
 */
export function withEthiopicSigns(text: string): string {
  if (!HAS_ETHIOPIC_SIGN.test(text)) return text;
  const ended = withTypedStops(text.replace(/\u1361\u1361/g, "። "), "። ");
  const spaces = ended.match(SPACES_IN_ETHIOPIC)?.length ?? 0;
  const isParted = spaces >= FEWEST_SPACES && spaces > (ended.match(BLANKS_IN_ETHIOPIC)?.length ?? 0);
  const parted = isParted ? ended.replace(SPACES_IN_ETHIOPIC, " ") : ended;
  return parted.replace(ETHIOPIC_COLON, (sign) => ":".padEnd(sign.length));
}

/** A text with a sign, or with another one of two characters, in place of such colons. */
export function withTypedStops(text: string, stop = "።"): string {
  const parts: string[] = [];
  let end = 0;
  for (const index of typedEthiopicStops(text)) {
    parts.push(text.slice(end, index), stop);
    end = index + 2;
  }
  return end === 0 ? text : parts.join("") + text.slice(end);
}

const ARMENIAN = /[\u0561-\u0587]/;
/** A colon that is typed for the Armenian full stop: behind three words, or a verb. */
const ARMENIAN_STOP =
  /:(?<=[\u0531-\u0587»)]\s[^\s:։]{1,40}\s[\u0561-\u0587]{1,40}:|[^\s:։]\s(?:չ?(?:է|են|ենք|եմ|ես|եք|էր|էին)|[\u0561-\u0587]{2,40}(?:եց|եցին|վեցին|վեց|աց|ացավ|ացան)):)(?=\s|$)/gu;
/** A word that a sentence begins with, and that may be somebody's name before the pause: short, and without the endings of cases and adverbs. */
const ARMENIAN_NAME = /^\s{0,2}[\u0531-\u0556][\u0561-\u0587]{1,7}(?<!ը|ն|ս|ում|ով|ից|ներ|բար|կան|որ|եւ|և)$/u;
const BEFORE_PAUSE = /(?<=([^(.!?:։\n«“]{0,60}))՝/g;
const ARMENIAN_LABEL = /^\s*\S+(?:\s+\S+){0,2}\s*$/;

/**
 * An Armenian text with the signs of other languages, in as many characters: but for names and labels of restricted words, the pause
 * "՝" is a comma, and no colon.
 */
export function withArmenianSigns(text: string, mayBeOfLabel: (words: string) => boolean): string {
  if (!ARMENIAN.test(text)) return text;
  const withCommas = text.replace(BEFORE_PAUSE, (sign, run: string) => {
    const isLabel = ARMENIAN_LABEL.test(run) && mayBeOfLabel(run.trim());
    return isLabel || ARMENIAN_NAME.test(run) ? sign : ",";
  });
  return withCommas.replaceAll("\u2024", ".").replace(ARMENIAN_STOP, "։");
}

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
