import type { Parsed } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";
import { hasOtherDigits, plainForms, withPlainDigits } from "../../itu/letter-forms.ts";
import { CLAUSE_ENDS, COMMAS } from "../../normal-form.ts";
import { DATE, DAY, oneOf, TEXT, WHOLE_NUMBER } from "../../typed-schema.ts";
import type { FormatRuleName } from "../format-rules.ts";
import { forEveryReader } from "../sections/restricted-values.ts";
import { isMailAddress, judgeWebAddress, withoutEndSigns } from "../web-address.ts";
import { parseDay, parseRecordDate } from "./calendar-date.ts";
import { adviceBetween, likelyWords, wordMeant } from "./other-words.ts";
import { inPlainLetters, type PlainParser, plain, scalar, type ValueParser } from "./value-parser.ts";

/** What a YAML reader with types makes of a text: `2018`, `1.10` and `true` are no strings to it. */
const ANY_TEXT = ["string", "number", "boolean"];

/** Words on one line, which everybody reads. */
export function line(judge = forEveryReader): PlainParser<string> {
  return plain(
    scalar("text", { type: ANY_TEXT, minLength: 1, pattern: "^[^\\n]*$" }, (text, key) => {
      const trimmed = text.trim();
      if (trimmed === "") return { ok: false, message: `"${key}" is empty` };
      if (/[\r\n]/.test(trimmed)) return { ok: false, message: `"${key}" has to be on one line` };
      return judge(key, trimmed);
    }),
    TEXT,
  );
}

/** Words on one line that only the group reads, whatever they are. */
export function lineForGroup(): PlainParser<string> {
  return line((_, text) => ({ ok: true, value: text }));
}

/** Words, on as many lines as they need. */
export function words(): PlainParser<string> {
  return plain(
    scalar("text", { type: ANY_TEXT, minLength: 1 }, (text, key) => {
      const trimmed = text.trim();
      return trimmed === "" ? { ok: false, message: `"${key}" is empty` } : forEveryReader(key, trimmed);
    }),
    TEXT,
  );
}

/** One of a closed list; `plural` names the list in messages: `is not one of the statuses`. */
export function choice<const T extends string>(
  rule: FormatRuleName,
  plural: string,
  allowed: readonly T[],
): PlainParser<T> {
  return plain(
    scalar<T>(
      rule,
      { enum: allowed },
      inPlainLetters((text, key) => {
        const found = allowed.find((value) => value === text);
        if (found !== undefined) return { ok: true, value: found };
        const wrong = `${key} "${text}" is not one of the ${plural}`;
        const advice = adviceBetween(rule, text);
        if (advice !== undefined) return { ok: false, message: `${wrong}: ${advice}` };
        const near = wordMeant(rule, text, allowed) ?? closest(text, likelyWords(text, allowed));
        if (near === undefined) return { ok: false, message: `${wrong}: ${allowed.join(", ")}` };
        return { ok: false, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
      }),
    ),
    oneOf(allowed),
  );
}

/** A value that has only one form for now; `otherwise` is the message for any other. */
export function only<const T extends string>(
  rule: FormatRuleName,
  value: T,
  otherwise: string,
): ValueParser<T> {
  // `1` as text, or as the number that a YAML reader with types makes of it.
  const schema = /^\d+$/.test(value) ? { enum: [value, Number(value)] } : { const: value };
  return scalar<T>(rule, schema, (text, key) => {
    if (text === value) return { ok: true, value };
    return { ok: false, message: `${key} "${text}" is not supported: ${otherwise}`, suggestion: value };
  });
}

/** A whole number from `least` to `most`; in a list, several in one entry get brackets. */
export function wholeNumber(least: number, most: number, isInList = false): PlainParser<number> {
  // As text, or as the number that a YAML reader with types makes of it.
  const schema = { type: ["integer", "string"], minimum: least, maximum: most, pattern: "^\\d+$" };
  return plain(
    scalar(
      "number",
      schema,
      inPlainLetters((text, key) => {
        const isOne = (digits: string) =>
          /^\d{1,9}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
        if (isOne(text)) return { ok: true, value: Number(text) };
        const one = numberMeant(text);
        const parts = isInList && one === undefined ? text.split(SEPARATOR).map(numberMeant) : [];
        const several = parts.length > 1 && parts.every((each) => each !== undefined && isOne(each));
        const wrong = several
          ? `${key} "${text}": several numbers are a list, in brackets`
          : `${key} "${text}" is not a whole number from ${least} to ${most}`;
        const right = several ? `[${parts.join(", ")}]` : one !== undefined && isOne(one) ? one : undefined;
        if (right === undefined) return { ok: false, message: wrong };
        return { ok: false, message: `${wrong}; did you mean "${right}"?`, suggestion: right };
      }),
    ),
    WHOLE_NUMBER,
  );
}

const SEPARATOR = new RegExp(`\\s*[${CLAUSE_ENDS}${COMMAS}]\\s*|\\s+`, "u");

/** The digits of a number with a word before it or an ordinal's letters behind it: `Res. 130`, `1st`. */
function numberMeant(text: string): string | undefined {
  return /^(?:\p{L}+\.? ?)?(\d{1,4})(?:st|nd|rd|th|[.ºª°])?$/u.exec(text)?.[1];
}

/** Digits of other scripts are read together with the words and signs that go with them, and may be of another calendar. */
function dateParser(parse: typeof parseDay) {
  return (text: string, key: string, languages: readonly string[]): Parsed<string> => {
    const read = (each: string) => withKey(key, parse(each, languages));
    return hasOtherDigits(text) ? read(text) : inPlainLetters(read)(text, key);
  };
}

/** A day that is known to the day. */
export function day(): PlainParser<string> {
  return plain(
    scalar("date", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, dateParser(parseDay)),
    DAY,
  );
}

/** A time of a day on a 24-hour clock. */
export function timeOfDay(): PlainParser<string> {
  const pattern = "^([01]\\d|2[0-3]):[0-5]\\d$";
  return plain(
    scalar("date", { type: "string", pattern }, (text, key) =>
      new RegExp(pattern).test(text) ? { ok: true, value: text } : withKey(key, timeMeant(text)),
    ),
    TEXT,
  );
}

const TIME_FORM = "times are written HH:MM on a clock of 24 hours, such as 14:30";
const BEFORE_NOON = "am|a\\.m\\.|上午|午前|早上|오전|sáng|pagi|เช้า|de la mañana|da manhã|утра";
const AFTER_NOON =
  "pm|p\\.m\\.|下午|午後|晚上|오후|chiều|tối|siang|sore|malam|บ่าย|de la tarde|da tarde|дня|вечера";
const TIME = new RegExp(
  `^(${BEFORE_NOON}|${AFTER_NOON})? ?(\\d{1,2})(?: ?(?::|\\.|h|時|时|點|点|시|giờ|น\\.?) ?(\\d{2})?(?::00)? ?(?:分|분|phút|hrs?|น\\.?|h|m)?)? ?(${BEFORE_NOON}|${AFTER_NOON})?$`,
  "u",
);
/** Without a word for the half of the day, a clock of 12 hours may be meant. */
const LIKELY_MORNING = 8;

/** A time of day in another form, as it is written here; suggested only where it is one time. */
function timeMeant(text: string): Parsed<never> {
  const plain = withPlainDigits(plainForms(text))
    .replace(/。/g, ".")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  const digits = /^(\d{2})(\d{2})(?: ?hrs?)?$/.exec(plain);
  const [, before, hour = "", minute = "00", behind] =
    digits === null ? (TIME.exec(plain) ?? []) : ["", undefined, digits[1], digits[2]];
  const half = before ?? behind;
  const wrong = `"${text}" is not in the form of a time`;
  if (hour === "" || (plain === hour && half === undefined))
    return { ok: false, message: `${wrong}: ${TIME_FORM}` };
  const isAfter = half !== undefined && new RegExp(`^(?:${AFTER_NOON})$`, "u").test(half);
  const hours =
    half === undefined || Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (isAfter ? 12 : 0);
  if (hours > 23 || Number(minute) > 59)
    return { ok: false, message: `"${text}": there is no such time; ${TIME_FORM}` };
  const right = (value: number) => `${String(value).padStart(2, "0")}:${minute}`;
  if (half === undefined && hours > 0 && hours < LIKELY_MORNING && hour.length === 1)
    return { ok: false, message: `${wrong}: write "${right(hours)}" or "${right(hours + 12)}"` };
  return { ok: false, message: `${wrong}; did you mean "${right(hours)}"?`, suggestion: right(hours) };
}

/** A day, or a month where the day is not on record. */
export function dayOrMonth(): PlainParser<string> {
  const schema = { type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" };
  return plain(scalar("date", schema, dateParser(parseRecordDate)), DATE);
}

/** A web address that a reader can open. */
export function webAddress(): PlainParser<string> {
  return plain(
    scalar("url", { type: "string", format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, (text, key) => {
      const judged = judgeWebAddress(text);
      if (judged.ok) return { ok: true, value: judged.address };
      const spaced = spacedAddress(text, key);
      if (spaced !== undefined) return spaced;
      const ended = withoutEndSigns(text);
      if (ended !== text && judgeWebAddress(ended).ok) {
        const message = `${key} "${text}" is not a web address: ${judged.fault}; did you mean "${ended}"?`;
        return { ok: false, message, suggestion: ended };
      }
      const near = `https://${text}`;
      if (/^[a-z0-9-]+\.[a-z0-9.-]+(\/|$)/i.test(text) && judgeWebAddress(near).ok) {
        return {
          ok: false,
          message: `${key} "${text}" is not a web address; did you mean "${near}"?`,
          suggestion: near,
        };
      }
      const fault = /^https?:/i.test(text) ? judged.fault : "it has to begin with https:// or http://";
      return { ok: false, message: `${key} "${text}" is not a web address: ${fault}` };
    }),
    TEXT,
  );
}

/** An address with spaces around it or in it. */
function spacedAddress(text: string, key: string): Parsed<never> | undefined {
  const trimmed = text.trim();
  if (trimmed !== text && judgeWebAddress(trimmed).ok) {
    const message = `${key} has a space before or after the address; did you mean "${trimmed}"?`;
    return { ok: false, message, suggestion: trimmed };
  }
  if (!/^https?:\/\/\S+\s/i.test(trimmed)) return undefined;
  const advice = /\shttps?:/i.test(trimmed)
    ? "each source has one, so write a second source with the other"
    : 'write %20 for a space in it, and a remark under "locator"';
  return { ok: false, message: `${key} "${text}" is not a web address: a space ends one; ${advice}` };
}

/** Where corrections go: an e-mail address or an https address. */
export function contactAddress(): PlainParser<string> {
  return plain(
    scalar("contact", { type: "string" }, (text, key) => {
      if (isMailAddress(text)) return { ok: true, value: text };
      const judged = judgeWebAddress(text);
      if (judged.ok && judged.address.startsWith("https:")) return { ok: true, value: judged.address };
      const trimmed = text.trim();
      const near = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
      if (near !== text && (isMailAddress(near) || (near.startsWith("https:") && judgeWebAddress(near).ok))) {
        const message = `${key} "${text}" is neither an e-mail address nor an https:// address; did you mean "${near}"?`;
        return { ok: false, message, suggestion: near };
      }
      return { ok: false, message: `${key} "${text}" is neither an e-mail address nor an https:// address` };
    }),
    TEXT,
  );
}

function withKey<T>(key: string, parsed: Parsed<T>): Parsed<T> {
  return parsed.ok ? parsed : { ...parsed, message: `${key} ${parsed.message}` };
}
