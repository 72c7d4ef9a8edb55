import { CLAUSE_ENDS, COMMA, COMMAS } from "../characters/script-signs.ts";
import { isOpened } from "./about-nobody.ts";
import { ADDRESSED, ASKED_FOR, ASKED_LAST, personToContact } from "./asked-by-name.ts";
import {
  fold,
  foldedSet,
  once,
  QUOTE_BEGINS,
  QUOTE_ENDS,
  SENTENCE_ENDS,
  tokensOf,
} from "./folded-letters.ts";
import { OUR_WISHES } from "./handling-marks.ts";
import { markedLabelMeaning } from "./label-meaning.ts";
import { isPublicName, isPublicRun } from "./public-label.ts";
import { capitals, JOINING, LETTER_FORMULA, OWN_PRONOUNS, REMARK_FOR, VERBS, WROTE } from "./public-words.ts";
import { FOLDED, holdsPhrase, isPhraseAt } from "./restricted-meaning.ts";
import { OUR_DRAFTS } from "./restricted-words.ts";
import { isDatedCity, OURS_BEHIND_NOUN } from "./restriction-parts.ts";
import { secretWords } from "./text-signs.ts";

/** A longer line is no head of a message. */
const LONGEST = 200;
/** A line of at most so many words with a time is a head, at whatever place the time is; in one that ends in a colon more words may be. */
const [MOST_NAMES, MOST_WORDS, MOST_QUOTED_WORDS, LONGEST_SENT_FROM] = [5, 8, 14, 60];

/** Of times with full stops, those that cannot be a day of a month, "09.14.22", or have a date on their line: "12.10.2026" and "12.10.26" are dates. */
const NO_DAY = String.raw`(?=\d\d\.\d\d(?!\d))(?:(?=00|1[3-9]|[2-5]\d)|(?<=\d[./-]\d{1,2}[./-]\d{2,4}[,.\])]?\s{1,2}\d{1,2}\.))`;
const CLOCK = String.raw`(?<![\d.:])(?:[01]?\d|2[0-3])(?::|(?<=\d)h|\.${NO_DAY})[0-5]\d(?:[:.][0-5]\d)?(?![\d:])(?:\s?[AaPp]\.?\s?[Mm]\.?(?!\p{L}))?`;
const HAS_CLOCK = new RegExp(CLOCK, "u");
/** A time at the end: "Amina  9:14 AM", "Amina Juma, [12 Oct 2026 at 09:14:22]:". */
const ENDS_IN_CLOCK = new RegExp(`${CLOCK}[\\])}）】]?\\s?[\\p{L}.]{0,4}\\s?[:：,،>]?\\s*$`, "u");
/** A time at the start, alone or with its date: "[12/10/2026, 09:14:22] Amina: …", "09:14 Amina". */
const BEGINS_IN_CLOCK = new RegExp(
  `^[\\s[(（【]{0,3}(?:\\d{1,4}[./年-]\\s?\\d{1,2}[./月-]\\s?\\d{1,4}日?[.,]?\\s{0,2})?${CLOCK}(?:[\\])）】]|\\s?[-–—|>]|,)?\\s+(?=[\\p{Lu}\\p{Lo}@+])`,
  "u",
);
/** A name before a time, and words behind it: "Aminata (22:14) they agree", "Aminata Diop 22:14 They agree". */
const NAMED_CLOCK = new RegExp(
  `^((?:[^\\s()[\\]]{1,30}\\s){1,4}?)\\s?[([]${CLOCK}[)\\]]\\s?[:：–—-]?\\s*\\S|^((?:\\p{Lu}[^\\s.:,;]{0,30}\\s){1,3})${CLOCK}\\s+(?=[\\p{Lu}\\p{Lo}])`,
  "u",
);
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d|\d{1,2}\.? \p{L}{3}|\p{L}{3,9}\.? \d{1,2}/u;
const MAIL = /<?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,80}>?/gu;

/** The fields of a mail that name persons; a subject and a date are words of the field as well. */
const FIELD =
  /^[\s>*_]{0,6}(?:from|to|cc|bcc|sent|reply-to|re|fwd?|de|à|para|enviado(?: el| em)?|envoyé|von|an|gesendet|aw|wg|rv|tr|da|inviato|от|кому|копия|отправлено|من|إلى|الى|نسخة|أرسلت|发件人|收件人|抄送|发送时间|寄件者|收件者|差出人|宛先|보낸 사람|받는 사람|kutoka|kwa)\s?[*_]{0,2}[:：]/iu;
/** "-----Original Message-----", "---------- Forwarded message ---------". */
const PARTING = /^[\s>]{0,4}(?:[-_=*]{3,}\s?[^\s\-_=*][^-_=*\n]{2,60}[-_=*]{3,})\s*$/u;
/** What a program adds above words that are passed on, or below those that are sent. */
const PASSED_ON =
  /^[\s>*_]{0,6}(?:(?:begin )?forwarded (?:from|message|by)|(?:message )?transféré|reenviado de|mensaje reenviado|encaminhad[oa]|weitergeleitet|переслан|пересланн|تمت إعادة التوجيه|转发|轉寄|imetumwa mbele|replied to|in reply to|this message was|get outlook)/iu;
const SENT_BY =
  /(?<![\p{L}\p{N}])(?:iphone|ipad|android|outlook|blackberry|samsung|galaxy|huawei|xiaomi|redmi|yahoo mail|proton ?mail|whatsapp|telegram|signal|smartphone|手机|мобильн\p{L}*|جوال\p{L}*)(?![\p{L}\p{N}])/iu;
/** What each such line has, without classes of letters: most lines have none, and the patterns take long to compile. */
const SENDS =
  /sent |envoy|enviado|gesendet|inviato|verzonden|verstuurd|skickat|sendt|lähetetty|saadetud|wysłan|odesl|odosl|poslan|trimis|küldve|отправлен|надіслан|изпратен|испратен|послат|στάλθηκε|εστάλη|imetumwa|dikirim|dihantar|gửi|رسل|إرسال|ارسال|נשלח|发自|傳送|送信|보냄/i;
const DEVICE =
  /phone|ipad|android|outlook|blackberry|samsung|galaxy|huawei|xiaomi|redmi|yahoo|proton|whatsapp|telegram|signal|手机|мобильн|جوال/i;
const ENDED = new RegExp(`[${SENTENCE_ENDS}][${QUOTE_ENDS})]?$`, "u");
/** The end of "3:15 p.m." is that of a head as well, unless the line states a step of the record: "Introduced by Rep. Smith at 3:15 p.m." */
const ENDS_IN_NOON = /[ap]\.\s?m\.$/i;
const STATES_STEP =
  /^(?:(?:re)?introduced|(?:re)?submitted|presented|adopted|approved|withdrawn|announced|tabled|amended|revised|deferred|postponed|suspended|considered|discussed|supported|opposed|referred|rejected|read|presentad[oa]|adoptad[oa]|aprobad[oa]|retirad[oa]|anunciad[oa]|enmendad[oa]|aplazad[oa]|examinad[oa]|rechazad[oa]) (?:by|at|in|on|to|por|en|a|el) /iu;
const DATE_FIELD = /^(?:date|fecha|data|datum|дата|التاريخ)\s?[:：]/iu;
const REPLIED =
  /^\p{Lu}[\p{L}\p{M}' -]{1,40} (?:replied to|sent the following|reacted to|(?:joined|left)(?: the (?:group|chat|meeting|channel))?$)/u;

const SENTENCE_BEFORE = new RegExp(
  `(?:^|[${SENTENCE_ENDS}${CLAUSE_ENDS}:：][${QUOTE_ENDS})]{0,2}\\s+)[\\s>*_~${QUOTE_BEGINS}¿¡-]*$`,
  "u",
);
const COMMA_BEFORE = new RegExp(`[${COMMAS}]\\s$`, "u");
const END_BEHIND = new RegExp(`^[${QUOTE_ENDS}]?\\s?[${SENTENCE_ENDS}]`, "u");

/**
 * Whether the words around a name address its bearer, or ask others to turn to this person: "Ana, see this", "…, Ana.",
 * "ask Ana", "noch Ana fragen".
 */
export function addressesByName(before: string, behind: string): "asked" | "addressed" | undefined {
  if (ASKED_FOR.test(before) || ASKED_LAST.test(behind)) return "asked";
  const isFirst = SENTENCE_BEFORE.test(before) && ADDRESSED.test(behind);
  return isFirst || (COMMA_BEFORE.test(before) && END_BEHIND.test(behind)) ? "addressed" : undefined;
}

const MARKS = QUOTE_ENDS.replace("'", "");
/** Words in quotation marks, but for those that are apostrophes as well. */
export const QUOTED = new RegExp(`[${QUOTE_BEGINS}][^${QUOTE_BEGINS}${MARKS}\\n]{1,200}[${MARKS}]`, "gu");

/** Whether a text begins with whom to contact: somebody who is no public name, a city, or who writes it. */
export function chases(written: string): boolean {
  const name = personToContact(written.slice(0, LONGEST));
  return name === "me" || (/^\p{Lu}/u.test(name) && (!isPublicName(name) || capitals().has(fold(name))));
}

/** Names of what the group asks for, of where it stands, and of its drafts. */
const asksAndDrafts = once(
  () => new Set([...FOLDED.anywhere.ask, ...FOLDED.anywhere.position, ...foldedSet(OUR_DRAFTS)]),
);

/** Whether a title in a calendar states what the group wants, or whom somebody calls: "Send our red lines to …", "Send our draft to …", "Call Mamadou". */
export function asksOrChases(text: string, tokens: readonly string[]): boolean {
  if (chases(text) || OUR_WISHES.test(text.normalize("NFC"))) return true;
  return tokens.some((token, at) => {
    if (OURS_BEHIND_NOUN.test(token)) return asksAndDrafts().has(tokens[at - 1] ?? "");
    return FOLDED.ours.has(token) && isPhraseAt(tokens, at + 1, asksAndDrafts());
  });
}

const FRAMED = /^[!?*#=@+%&$~^|<>]{2}.*[!?*#=@+%&$~^|<>]{2}$/s;
/** "!!! delete before sending !!!", ">>> check <<<". */
const isFramed = (line: string) => FRAMED.test(line) && /\p{L}/u.test(line);

/**
 * Whether a line is what a program for mails or chats prints above a message, or below it, or a remark between rows of
 * signs: its words are somebody's remark, in whatever language. Lines of which each word is known, such as "COM5 09:30",
 * and sentences are none.
 *
 * @param isName of a title or a place in a source, which may name a device or a program: "WhatsApp of the ministry"
 */
export function isMessageHead(written: string, isName = false): boolean {
  if (isFramed(written.trim())) return true;
  if (written.length > LONGEST || written.trim() === "") return false;
  const line = written
    .trim()
    .replace(/[٠-٩۰-۹०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, "");
  if (PARTING.test(line) || PASSED_ON.test(line) || FIELD.test(line) || REPLIED.test(line)) return true;
  if (LETTER_FORMULA.salutation.test(line) || LETTER_FORMULA.closing.test(line)) return true;
  if (line.length < LONGEST_SENT_FROM && SENDS.test(line) && LETTER_FORMULA.sentFrom.test(line)) return true;
  const isEnded = ENDED.test(line) && (!ENDS_IN_NOON.test(line) || STATES_STEP.test(line));
  if (!isName && !isEnded && line.length < 60 && DEVICE.test(line) && SENT_BY.test(line)) return true;
  if (isQuoteIntroduction(line)) return true;
  if (!HAS_CLOCK.test(line)) return false;
  if (DATE_FIELD.test(line)) return true;
  if (BEGINS_IN_CLOCK.test(line)) return isSenderBehind(line.replace(BEGINS_IN_CLOCK, ""));
  const [, bracketed, plain] = NAMED_CLOCK.exec(line) ?? [];
  const named = bracketed ?? plain;
  if (named !== undefined && !isKnown(named)) return true;
  const tokens = tokensOf(fold(line)).filter((token) => /^\p{L}/u.test(token));
  if (isEnded || !(ENDS_IN_CLOCK.test(line) || tokens.length <= MOST_NAMES)) return false;
  const isShort = tokens.length <= (/[:：]$/u.test(line) ? MOST_QUOTED_WORDS : MOST_WORDS);
  return isShort && !isKnown(line) && !(tokens.some((token) => VERBS.has(token)) && !/[:：\]]$/u.test(line));
}

const WITHOUT_NOON =
  'write it as in "at 15:15", without "a.m." and "p.m.", in a sentence that ends in a full stop';
const SENTENCE = "write a sentence of other words that ends in a full stop";

/** What makes a value such a line, and what to write; undefined where it is none. */
export function messageHeadFault(text: string, isName: boolean): string | undefined {
  if (!isMessageHead(text, isName)) return undefined;
  const head = "what a program for mails or chats prints at a message";
  // A sentence that ends in "p.m." has its full stop already.
  const sentence = ENDS_IN_NOON.test(text.trim()) ? WITHOUT_NOON : SENTENCE;
  return HAS_CLOCK.test(text)
    ? `it has a time of day, as ${head} has; leave out the time, or ${sentence}`
    : `it reads like ${head} (a sender, a device or a program); ${SENTENCE}`;
}

/** "On Mon, 12 Oct 2026 at 09:14, Amina wrote:". */
function isQuoteIntroduction(line: string): boolean {
  if (!/[:：]$/u.test(line)) return false;
  const tokens = tokensOf(fold(line.replace(MAIL, " ")));
  if (tokens.length > MOST_QUOTED_WORDS + 6 || isKnown(line)) return false;
  const isWritten = tokens.some((token) => WROTE.has(token)) || /写道|寫道/u.test(line);
  return line.search(MAIL) >= 0 || ((isWritten || HAS_CLOCK.test(line)) && DATE.test(line));
}

/** A name behind a time: "Amina: they agree", or nothing but "Amina". */
function isSenderBehind(rest: string): boolean {
  const [name = "", , ...more] = rest.split(/([:：])/u);
  const isAlone = more.length === 0 && !/[.!?…]$/u.test(rest);
  return (more.length > 0 || isAlone) && tokensOf(fold(name)).length <= 4 && !isKnown(name);
}

/** Whether each word of a line, but for addresses and times, is known as a public one. */
function isKnown(line: string): boolean {
  return isPublicName(
    line
      .replace(MAIL, " Zz ")
      .replace(/\d+(?:st|nd|rd|th|h)?/gu, " ")
      .replace(/(?<!\p{L})[AaPp]\.?\s?[Mm]\.?(?!\p{L})/gu, " "),
  );
}

const MOST_BRACKETS = 50;

/** Names in brackets that are none of the record: "(Timur, orally)", "(Timur X)". */
function namesSomebody(words: string): boolean {
  if (isDatedCity(words)) return false;
  const [name = "", ...more] = words.split(COMMA);
  const tokens = name.trim().split(/\s+/u);
  const isUnknown =
    /^\p{Lu}\p{Ll}/u.test(name.trim()) && tokens.length < 4 && tokens.every((token) => !isPublicName(token));
  return isUnknown && (more.length > 0 || tokens.length > 1);
}

/** Brackets with a sentence of unknown words: "(Wanjiru has it)", unless it is longer and about nobody; but for names also those with a name. */
export function hasRemarkInBrackets(text: string, isName: boolean): boolean {
  const brackets = [...text.matchAll(/[([（]([^()[\]（）]{1,80})[)\]）]/gu)].slice(0, MOST_BRACKETS);
  return brackets.some(([, words = ""]) => {
    const tokens = tokensOf(fold(words));
    const isRemark =
      tokens.some((token) => VERBS.has(token)) || (REMARK_FOR.has(tokens[0] ?? "") && tokens.length < 4);
    const isLong = tokens.length > 4;
    const isPlain = () => isLong && isPublicName(tokens[0] ?? "") && isOpened(`: ${words}`);
    return (isRemark && !isPublicName(words) && !isPlain()) || (!isName && namesSomebody(words));
  });
}

/** Somebody's name before a colon; other words have one in a locator, too: "cybersecurity: 130 and 181". */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,2})\s?[:：]\s/u;

/** Whether somebody who is no public name is before the first colon of a text. */
export function hasUnknownSpeaker(text: string): boolean {
  const speaker = SPEAKER.exec(text)?.[1];
  return speaker !== undefined && !isPublicName(speaker);
}

/** A sentence in small letters behind a hashtag, up to its end; of a long one the end is further on. */
const GOES_ON = new RegExp(
  `^\\s(\\p{Ll}\\S*)\\s\\S+\\s[^${SENTENCE_ENDS}]*(?:[${SENTENCE_ENDS}]|.{40}$)`,
  "u",
);

/** Whether words are public, or a hashtag as the first word of a sentence, the name of a campaign: "#KeepItOn counted 14 shutdowns". */
export function isPublicOrHashtag(written: string, behind: string): boolean {
  const words = written.replaceAll("_", " ");
  if (isPublicRun(words)) return true;
  const verb = fold(GOES_ON.exec(behind)?.[1] ?? "");
  const isJoining = JOINING.has(verb) && verb !== "a";
  if (verb === "" || isJoining || /\s/u.test(words) || !/\p{Lu}.*\p{Lu}/u.test(words)) return false;
  const named = words.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  const tokens = tokensOf(fold(named));
  if (tokens.some((token) => OWN_PRONOUNS.has(token) || FOLDED.ours.has(token))) return false;
  if (markedLabelMeaning(named) !== undefined || holdsPhrase(tokens, secretWords())) return false;
  return isOpened(`: ${behind.trim()}`);
}

const POSTSCRIPT = /^(?:P\.\s?-?S|N\.\s?B)(?!\p{L})/iu;
const HASHTAG = /^[#＃]([\p{L}\p{M}\p{N}_-]{2,40})(?=[\s.,:;!]|$)/u;
/** Whether a text begins with a postscript or an unknown hashtag; undefined where with no hashtag either. */
export function beginsAsMessage(text: string): boolean | undefined {
  if (POSTSCRIPT.test(text)) return true;
  const tag = HASHTAG.exec(text)?.[1];
  return tag === undefined ? undefined : !isPublicOrHashtag(tag, text.slice(tag.length + 1));
}
