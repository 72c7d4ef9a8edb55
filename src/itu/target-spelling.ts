import type { Failure } from "../finding.ts";
import { CLAUSE_ENDS, COMMAS } from "../normal-form.ts";
import { inOneAlphabet, withPlainDigits } from "./letter-forms.ts";
import { isOfAbbreviations, numberBehindWord, numberInside } from "./possible-numbers.ts";
import { type ReadReferences, readReferences } from "./read-references.ts";
import {
  EACH,
  type ReferenceWord,
  referenceTokens,
  type Token,
  withPlainSigns,
  wordAt,
} from "./reference-words.ts";
import { bareNumber, numberAlone } from "./resolutions.ts";
import { IN_ENGLISH, type NewText } from "./target-order.ts";

const FORMS =
  'a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."';
const NEW_TEXT = /^(?:draft )?new (resolution|decision|recommendation)\b(?!s)[ :,-]*/i;
/** The same without blanks between words: a draft of a resolution or a new one, and "on", in Thai, Lao and Khmer. */
const RESOLUTION_JOINED = [
  ["ร่าง", "(?:ข้อ)?มติ", "(?:ฉบับ)?ใหม่", "ว่าด้วย|เกี่ยวกับ(?:เรื่อง)?|เรื่อง"],
  ["ຮ່າງ", "(?:ຍັດຕິ|ມະຕິ)", "(?:ສະບັບ)?(?:ໃໝ່|ໃຫມ່)", "ກ່ຽວກັບ|ວ່າດ້ວຍ|ເລື່ອງ"],
  ["(?:សេចក្[តដ]ី)?ព្រាង", "(?:(?:សេចក្[តដ]ី)?សម្រេច(?:ចិត្ត)?|ដំណោះស្រាយ)", "ថ្មី", "ស្[តដ]ីពី|អំពី|ទាក់ទងនឹង"],
].map(([draft, kind, fresh, on]) => `(?:${draft} ?${kind}(?: ?${fresh})?|${kind} ?${fresh})(?: ?(?:${on}))?`);
const OF_BURMESE = "ဆုံးဖြတ်ချက် ?(?:မူကြမ်း|အ?သစ်(?: ?မူကြမ်း)?)";
const NEW_JOINED: readonly (readonly [RegExp, NamedKind])[] = [
  [new RegExp(`^(?:新(?:的)?[决決][議议](?:草案)?|${RESOLUTION_JOINED.join("|")})`, "u"), "resolution"],
  [/^新(?:的)?[决決]定(?:草案)?/u, "decision"],
  [new RegExp(`^${OF_BURMESE}`, "u"), "resolution or decision"],
];
/** The subject first: `关于人工智能的新决议`. */
const SUBJECT_FIRST: readonly (readonly [RegExp, NamedKind])[] = [
  [/^(?:[关關][于於](.+)的新[決决][议議]|(.+)に関する新(?:たな|しい)?決議)(?:草?案)?$/u, "resolution"],
  [new RegExp(`^(.+?) ?(?:ဆိုင်ရာ|နှင့် ?ပတ်သက်သော|အကြောင်း) ?${OF_BURMESE}$`, "u"), "resolution or decision"],
];
/** "On" behind a subject, in languages that set the kind of text last: `хиймэл оюуны тухай шинэ тогтоол`. */
const ON_BEHIND =
  /^(.+?) ?(?:туралы|тухай|талаарх|жөнүндө|тууралуу|турында|to[ʻʼ'‘’]?g[ʻʼ'‘’]?risida(?:gi)?|haqida(?:gi)?|тўғрисида(?:ги)?|ҳақида(?:ги)?|hakkında(?:ki)?|haqqında(?:kı)?|ilişkin|dair|baradaky|پر|سے متعلق|کے بارے میں|पर|के बारे में|संबंधी|সম্পর্কে|সংক্রান্ত|შესახებ|մասին|에 관한|관련|szóló|koskeva|käsitlev|buruzko) (.+)$/iu;
const BEHIND_KIND = /^[ :,：-]+/u;
const PLACEHOLDER = /^\[([A-Z0-9/-]{1,30})\][ :,-]*/i;

/** Nothing where the text does not begin like a reference; `written` has single spaces and is no valid reference. */
export function misspelledReference(written: string): Failure | undefined {
  const found = likelyReference(written);
  const isHalf = /^new \w+(?: \[[^\]]*\])? on /.test(found?.suggestion ?? "") && !ENGLISH.test(written);
  return found !== undefined && isHalf ? { ...found, message: `${found.message}; ${IN_ENGLISH}` } : found;
}
/** Words of a new text in English: what is behind them is suggested as it is written, and is English as well. */
const ENGLISH = /\b(?:new|draft|proposed|proposal|on)\b/i;

function likelyReference(written: string): Failure | undefined {
  const text = withPlainDigits(withPlainSigns(written)).replace(LETTERS, inOneAlphabet);
  const bare = BARE_NUMBER.exec(text)?.[1];
  if (bare !== undefined) return bareNumber(bare);
  if (BARE_NUMBERS.test(text)) return { ok: false, message: numberAlone("130") };
  const short = shortened(text);
  if (short !== undefined) return short;
  const words = text.split(" ");
  const named = newText(words) ?? newText(withoutArticles(words));
  if (named?.isNamed && NEW_TEXT.exec(text) === null) return ofNewText(named);
  const parted = text.replace(HYPHEN, " ");
  const references = readReferences(text) ?? (parted === text ? undefined : readReferences(parted));
  const isMeant = references?.isNumbered || references?.isWhole;
  // A recommendation has no shorter form.
  if (references !== undefined && isMeant && references.entries[0] !== written) return answer(references);
  const ofShort = SHORT_NAME.test(text) ? readReferences(text.replace(SHORT_NAME, "")) : undefined;
  if (ofShort?.isOnlyArticle) return answer(ofShort);
  const parts = text.replace(IN_BRACKETS, "").split(SIGN_OF_SEVERAL).slice(1);
  const further = parts
    .flatMap((part) => readReferences(part.trim()) ?? [])
    .filter((each) => each.isNumbered);
  const [first] = further;
  // "Basic law, Article 4": the article is a part of a text whose name no table has.
  if (first !== undefined)
    return further.every((each) => each.isOnlyArticle) ? answer(first) : { ok: false, message: EACH };
  const start = NEW_TEXT.exec(text);
  if (start) return mistake(suggestNew(start[1] ?? "", text.slice(start[0].length)));
  for (const [start, kind] of NEW_JOINED) {
    const match = start.exec(text);
    if (match) return ofNewText({ kind, rest: text.slice(match[0].length).replace(BEHIND_KIND, "") });
  }
  if (named !== undefined) return ofNewText(named);
  for (const [form, kind] of SUBJECT_FIRST) {
    const [, subject, other = subject] = form.exec(text) ?? [];
    if (other !== undefined) return ofNewText({ kind, rest: other });
  }
  const [, behind = "", kind = ""] = ON_BEHIND.exec(text) ?? [];
  const newKind = kind.split(" ").length > MOST_WORDS ? undefined : kindOfNew(referenceTokens(kind));
  if (newKind?.isNew) return ofNewText({ kind: newKind.text, rest: behind });
  if (isOfAbbreviations(text)) return { ok: false, message: OF_ABBREVIATIONS };
  const number = numberBehindWord(text) ?? numberInside(text);
  return number === undefined ? undefined : { ok: false, message: behindWord(number) };
}
const OF_ABBREVIATIONS = `this is only a word or abbreviation and a number, which may be those of a text: ${FORMS}; other words are written out`;
function behindWord(number: string): string {
  return `this may be a text by its number: "Res. ${number}" is a resolution, "Dec. ${number}" a decision; an annex is named with its text, "Res. 71, Annex 1"; where the number is that of something else, begin with another word, such as an article`;
}

/** "Beschluss" is a resolution or a decision. */
type NamedKind = NewText | "resolution or decision";
const KINDS: readonly (readonly [ReferenceWord, NamedKind])[] = [
  ["resolution", "resolution"],
  ["decision", "decision"],
  ["recommendation", "recommendation"],
  ["resolutionOrDecision", "resolution or decision"],
];
/** A new text is named by no more words than this: `draft of a new resolution`. */
const MOST_WORDS = 6;
/** The number of a text until the conference gives it one: `COM5/1`, `EUR-1`. */
const PROVISIONAL =
  /^(?:COM ?\d|(?:WG|GT)-?PL(?:EN)?|PL(?:EN)?)\/\d{1,3}(?![\p{L}\d])|^(?:ACP|AFCP|AFR|ARB|CEPT|ECP|EUR|IAP|RCC)-\d{1,3}$/iu;

const BEGINNINGS: readonly ReferenceWord[] = ["new", "draft", "small", ...KINDS.map(([word]) => word)];

/** Which new text the first words name, in any language of the table, and what is behind them. */
function newText(words: readonly string[]): { kind: NamedKind; rest: string; isNamed: boolean } | undefined {
  const first = referenceTokens(words.slice(0, 2).join(" "));
  if (!BEGINNINGS.some((meaning) => wordAt(first, 0, meaning) > 0)) return undefined;
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const kind = kindOfNew(referenceTokens(words.slice(0, count).join(" ")));
    if (kind === undefined) continue;
    const rest = words.slice(count).join(" ").replace(BEHIND_KIND, "");
    const provisional = PROVISIONAL.exec(rest)?.[0];
    const isNamed = provisional !== undefined || PLACEHOLDER.test(rest);
    if (!kind.isNew && !isNamed) continue;
    if (provisional === undefined) return { kind: kind.text, rest, isNamed };
    return { kind: kind.text, rest: `[${provisional}]${rest.slice(provisional.length)}`, isNamed };
  }
  return undefined;
}

/** "O nouă rezoluție", "the new resolution". */
function withoutArticles(words: readonly string[]): readonly string[] {
  const first = words.slice(0, MOST_ARTICLES).findIndex((word) => !isOfNoun(referenceTokens(word), 0));
  return words.slice(first < 0 ? MOST_ARTICLES : first);
}

const MOST_ARTICLES = 2;
const isOfNoun = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at, "small") > 0 || wordAt(tokens, at, "indefinite") > 0;

function ofNewText({ kind, rest }: { kind: NamedKind; rest: string }): Failure {
  if (kind !== "resolution or decision") return mistake(suggestNew(kind, rest));
  const [resolution, decision] = [suggestNew("resolution", rest), suggestNew("decision", rest)];
  if (resolution === undefined || decision === undefined) return mistake(undefined);
  return { ok: false, message: `a resolution or a decision? "${resolution}" or "${decision}"` };
}

/** The kind of text that tokens name and nothing else, and whether as a new one or a draft. */
function kindOfNew(tokens: readonly Token[]): { text: NamedKind; isNew: boolean } | undefined {
  let text: NamedKind | undefined;
  let isNew = false;
  for (let at = 0; at < tokens.length; ) {
    const isDraft = Math.max(wordAt(tokens, at, "new"), text === undefined ? wordAt(tokens, at, "draft") : 0);
    const kind = text === undefined ? KINDS.find(([word]) => wordAt(tokens, at, word) > 0) : undefined;
    if (isDraft > 0) isNew = true;
    // "New resolutions" are no text.
    if (kind !== undefined && /[^.]{3}[^.s]s$/.test(tokens[at]?.folded ?? "")) return undefined;
    if (kind !== undefined) text = kind[1];
    const ofKind = kind === undefined ? 0 : wordAt(tokens, at, kind[0]);
    const isArticle = text === undefined && isOfNoun(tokens, at) ? 1 : 0;
    const length = Math.max(isDraft, ofKind, isArticle, /^[.:,]$/.test(tokens[at]?.text ?? "") ? 1 : 0);
    if (length === 0) return undefined;
    at += length;
  }
  return text === undefined ? undefined : { text, isNew };
}

/** Abbreviations before a number: of one kind of text, or of one of several texts. */
const SHORT_RESOLUTION = /^R[. -]{0,2}0{0,3}([1-9]\d{0,3})$/;
const SHORT_DECISION = /^D[. -]{0,2}0{0,3}([1-9]\d?)$/;
const SHORT_INSTRUMENT = /^(?:C[CEGLN]?|c[celn])\.? (?:art(?:igo|[íi]culo|icle)?\.? ?)?([1-9]\d{0,3}[A-Z]?)$/;
const RULES =
  /^(?:reglamento|regulamento|règlement|regolamento|regulations?|rules|регламент) (?:n\S{0,3} )?([1-9]\d{0,3}[A-Z]?)$/iu;

/** Abbreviations of a text's kind that no table has, since they stand for several: `R130`, `CE 4`. */
function shortened(text: string): Failure | undefined {
  const [, ofResolution] = SHORT_RESOLUTION.exec(text) ?? [];
  if (ofResolution !== undefined) return { ok: false, message: FORMS, suggestion: `Res. ${ofResolution}` };
  const [, ofDecision] = SHORT_DECISION.exec(text) ?? [];
  if (ofDecision !== undefined) return { ok: false, message: FORMS, suggestion: `Dec. ${ofDecision}` };
  const [, ofInstrument] = SHORT_INSTRUMENT.exec(text) ?? [];
  if (ofInstrument !== undefined) {
    const message = `of which text? "CS ${ofInstrument}" of the Constitution, "CV ${ofInstrument}" of the Convention`;
    return { ok: false, message };
  }
  const [, ofRules] = RULES.exec(text) ?? [];
  if (ofRules === undefined) return undefined;
  const message = `of which text? "GR ${ofRules}" of the General Rules; other regulations by their whole name`;
  return { ok: false, message };
}

/** A text whose name is cut short, before an article: "Úst. čl. 4", "Alk. 4. cikk". */
const SHORT_NAME = /^(?!(?:ITR|RR)\b)\p{Lu}[\p{L}\p{M}]{1,9}\. ?(?=\p{L}|\d+\. ?\p{Ll})/u;
/** What is in brackets is a remark, as in "cybersecurity resolutions (Res. 130)". */
const IN_BRACKETS = /\([^()]*\)/g;
const SIGN_OF_SEVERAL = new RegExp(`[${CLAUSE_ENDS}${COMMAS}/&+]`, "u");
/** "Fanapahan-kevitra" in Malagasy is in the table as two words; a letter of Amharic is a syllable, ሕገ-መንግሥት. */
const HYPHEN = /(?<=\p{L}[\p{L}\p{M}]{2}|[\u1200-\u135a]{2})[-‐‑'‘’ʼ.](?=[\p{L}\p{M}]{3})/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;

const BARE_NUMBER = /^(?:No\.? ?|Nr\.? ?|N[úu]m\.? ?|[#№] ?|n\.? ?[°ºo]\.? ?)?0{0,3}([1-9]\d{0,3})$/i;
const BARE_NUMBERS = /^[\d\s.,;:/&+()[\]#№–-]*\d[\d\s.,;:/&+()[\]#№–-]*$/;

/** The entries are suggested only where they are all that the text means. */
function answer({ entries, isWhole, isSeveral, question }: ReadReferences): Failure {
  if (question !== undefined) return { ok: false, message: question };
  const [only, ...others] = new Set(entries);
  const list = [only, ...others].map((each) => (each?.includes(",") ? `"${each}"` : each));
  const suggestion = others.length === 0 ? only : `[${list.join(", ")}]`;
  const message = others.length > 0 || (isSeveral && !isWhole) ? EACH : FORMS;
  return { ok: false, message, ...(isWhole && suggestion !== undefined && { suggestion }) };
}

function mistake(suggestion: string | undefined): Failure {
  return suggestion === undefined ? { ok: false, message: FORMS } : { ok: false, message: FORMS, suggestion };
}

/** `new resolution: [ARB-1] Support for Iraq` as `new resolution [ARB-1] on Support for Iraq`. */
function suggestNew(kind: string, rest: string): string | undefined {
  const placeholder = PLACEHOLDER.exec(rest);
  const name = placeholder ? ` [${(placeholder[1] ?? "").toUpperCase()}]` : "";
  const start = `new ${kind.toLowerCase()}${name}`;
  const subject = withoutTitleWord(rest.slice(placeholder?.[0].length ?? 0));
  if (rest === "") return start;
  if (/^[\p{L}\p{N}]/u.test(subject) && /\p{L}/u.test(subject)) return `${start} on ${subject}`;
  return placeholder ? start : undefined;
}

/** The subject without the preposition before it: "on", "sobre", "о". */
function withoutTitleWord(subject: string): string {
  const words = subject.split(" ");
  for (const count of [3, 2, 1]) {
    // "Kona-ba" in Tetum.
    const tokens = referenceTokens(
      words
        .slice(0, count)
        .join(" ")
        .replace(/(?<=\p{L})-(?=\p{L})/gu, " "),
    );
    const length = wordAt(tokens, 0, "title");
    if (length === 0) continue;
    // "Relativa a".
    const isRelated = /^relati[fv]/.test(tokens[0]?.folded ?? "") && wordAt(tokens, length, "small") === 1;
    const isWhole = length + (isRelated ? 1 : 0) === tokens.length;
    if (isWhole && words.length > count) return words.slice(count).join(" ");
  }
  return subject;
}
