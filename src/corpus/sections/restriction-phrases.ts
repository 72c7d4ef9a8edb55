import { FIRST_TOKEN, fold, foldedSet, once, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { mayBegin } from "./restricted-meaning.ts";
import {
  PHRASES_OF_EUROPE,
  partsOfRestrictions,
  RESTRICTIONS,
  type RestrictionPart,
  SHORTENED,
} from "./restricted-words.ts";

const partsByWord = once((): ReadonlyMap<string, ReadonlySet<RestrictionPart>> => {
  const parts = new Map<string, Set<RestrictionPart>>();
  for (const [part, list] of partsOfRestrictions() as [RestrictionPart, string][]) {
    for (const word of fold(list).split(/\s+/u)) {
      if (word !== "") parts.set(word, (parts.get(word) ?? new Set<RestrictionPart>()).add(part));
    }
  }
  return parts;
});

function isPart(word: string | undefined, part: RestrictionPart): boolean {
  const parts = word === undefined ? undefined : partsByWord().get(word);
  return parts?.has(part) === true;
}

/** Words for it that are made of others than these, in front of a sign. */
const PHRASES: ReadonlySet<string> = foldedSet(
  `off, off record, not for the record, in all confidence, in full confidence, in complete confidence, en toute confidentialite, en toute confiance,
  en toute confidence, con toda confianza, com toda a confianca, in aller vertraulichkeit, fuera de microfono, sin microfonos, diffusion restreinte, diffusion interne, circulation interne, circulation restreinte, difusion restringida, circulacion interna,
  بسرية, بسرية تامة, بكل سرية, in off, internally, in house, sub rosa, entre quatre yeux, entre quat yeux, en interne, en confidence, en petit comite, confidentiellement, confidentiel, confidential, confidencial, vertraulich, riservato, секретно, سري, so para nos,
  para nos, sous le sceau du secret, sous le sceau de la confidence, sous embargo, secret defense, entre amis, internamente, confidencialmente, en secreto, bajo secreto, en petit comite, a titulo interno, em segredo, em confianca,
  em off, intern gesagt, im kleinen kreis, in confidenza, in via riservata, внутри группы, конфиденциально, не для прессы, داخليا, سرا, سر, سر بيننا, بيني وبينك, بيني وبينكم, بيننا وبينكم, في السر, للاطلاع فقط, للعلم فقط, خارج التسجيل,
  متنشروش, متنشروش ده, متنشروش دي, متنشرش, ما تنشروش, ما تنشروها, ما تنشروا, ممنوع النشر, ما يتنشرش, كلام بيننا, kwa siri, siri yetu, құпия, ішкі, жарияламаңыз, жариялауға болмайды, арамызда қалсын, өзара ғана, өз ара, для внутреннего круга, купуя, жарыялабагыла, maxfiy,
  elon qilinmasin, gizli, dahili, yayımlamayın, yayınlamayın, yayımlanmasın, yayınlanmasın, paylaşmayın, paylaşılmasın, bize özel, məxfi, yayılmasın, махфӣ, нууц, საიდუმლოდ, კონფიდენციალურად, არ გამოქვეყნდეს, არ გამოაქვეყნოთ, գաղտնի, չհրապարակել,
  محرمانه, منتشر نشود, таємно, не публікувати, для своїх, для своих, không công bố, 언론용 아님, 우리끼리, 우리끼리 얘기, 공유 금지, 배포 금지, 외부 공유 금지`
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .concat(RESTRICTIONS, PHRASES_OF_EUROPE),
);

/** The same in scripts that set no blanks between words. */
const UNSPACED =
  /仅供内部|(?:发布|公开|公布|发表|出版|印刷|付印|发送)之?前(?:请|須|须)?(?:删除|删去|删掉|去掉|移除|刪除|删)|(?:尚未|还未|還未)(?:公开|公開)|公開前に削除|未公開|(?:请勿|不得|勿|不要|不可|禁止|别)(?:泄露|泄漏|外泄|洩漏|洩露|扩散|声张)|只有我们|只有我們|不供媒体|不对媒体|非供媒体|報道禁止|内部消息|内部信息|(?:不要|别|請勿|请勿)告诉|给同事|同事们|内部参考|内部资料|内部说明|内部备注|内部使用|仅限内部|仅限(?:团队|小组|本组|成员|同事)|只给(?:我们|团队|小组)|(?:请勿|不得|勿|不要|不可|禁止)(?:外传|外傳|公开|公開|发布|發布|转发|轉發|传播|分享)|我们之间|我們之間|不对外|不對外|部外秘|社外秘|関係者限り|内部限り|取扱注意|他言無用|ここだけの話|公開しない|内輪|(?:私たち|自分たち|我々|仲間|グループ|チーム)(?:だけ|限り|内限り|のみ)|(?:仅供|仅限|只限|只给|只給)(?:我们|我們|小组|小組|本组|团队|團隊)/u;
const MOST_UNSPACED = 16;
const HAN_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]+$/u;

const MOST_WORDS = 8;

/** "Int.", with a dot that ends no sentence. */
const SHORTENED_WITH_DOT = new RegExp(
  `(?<![\\p{L}\\p{M}])(${[...SHORTENED.keys()].join("|")}|d)\\.(?=\\s*[\\p{Ll}:,)/])`,
  "giu",
);
/** Words before which "so" is Portuguese, and behind which "nos" is: their accents are often left out. */
const BEHIND_SO = /^(?:para|entre|com|o|a|os|as|no|na|nos|ao|uso|interno|membros|gente|quem|agente|voces)$/;
const BEFORE_NOS = /^(?:para|entre|so|somente|apenas|com|de|por|fica|fiquem?|a|ca|aqui)$/;

/** Folded words as they are written in full: "p/ nós" is "para nós". */
export function wholeWords(tokens: readonly string[]): readonly string[] {
  const isWhole = (token: string) => token !== "so" && token !== "nos" && !SHORTENED.has(token);
  if (tokens.every(isWhole)) return tokens;
  const whole = tokens.map((token) => (tokens.length > 1 ? SHORTENED.get(token) : undefined) ?? token);
  return whole.map((token, at) => {
    if (token === "so" && BEHIND_SO.test(whole[at + 1] ?? "")) return "somente";
    return token === "nos" && BEFORE_NOS.test(whole[at - 1] ?? "") ? "nosotros" : token;
  });
}

/** Whether folded words are nothing but a restriction: for whom they are ("the team only"), or that others may not have them. */
export function isRestriction(written: readonly string[]): boolean {
  if (written.length === 0 || written.length > MOST_WORDS) return false;
  const tokens = wholeWords(written);
  if (PHRASES.has(written.join(" ")) || PHRASES.has(tokens.join(" "))) return true;
  const has = partsOf(tokens);
  if (has === undefined || tokens.length === 1) return has?.("closed") ?? false;
  const forSomebody = has("ourReaders") || has("readers");
  const isForbidden = has("not") || has("no");
  // "Delete this line before publishing".
  if (has("delete") && has("before") && (has("publishing") || has("public") || has("publishVerb")))
    return true;
  if (tokens.some(isNoRestriction) || (has("modal") && has("public") && !forbidsBehindNot(tokens)))
    return false;
  return (
    (isForbidden && has("leave") && (has("here") || has("ourReaders") || has("us"))) ||
    (has("us") && (has("toOrFor") || has("only") || has("keep") || has("remark"))) ||
    (has("you") && has("keep")) ||
    has("closed") ||
    (has("we") && has("only") && (has("know") || tokens.length === 2)) ||
    (has("between") && has("friends")) ||
    (has("this") && (has("restricted") || (has("keep") && has("here")))) ||
    (has("manner") && has("restricted")) ||
    (has("not") && has("tell")) ||
    (has("you") && has("only") && has("toOrFor")) ||
    (forSomebody && (has("only") || has("remark"))) ||
    ((has("ourReaders") || has("us")) && has("reserved")) ||
    (has("restricted") && (has("only") || has("remark") || has("keep"))) ||
    (has("restricted") && has("matter") && isFor(tokens, "matter")) ||
    // That a document is not public yet is a fact about it.
    (has("not") && has("public") && !(has("yet") && has("remark"))) ||
    (isForbidden && has("publishVerb"))
  );
}

/** A line or a meeting is for anybody. */
function isNoRestriction(token: string): boolean {
  const parts = [...(partsByWord().get(token) ?? [])];
  return parts.length > 0 && parts.every((part) => part === "piece" || part === "event");
}

/** "This cannot be published", and not "the public may not". */
function forbidsBehindNot(tokens: readonly string[]): boolean {
  const not = tokens.findIndex((token) => isPart(token, "not") || isPart(token, "no"));
  return not >= 0 && tokens.slice(not + 1).some((token) => isPart(token, "public"));
}

/** Whether words name a meeting or a day of those who write and nothing else: "Reunião do grupo". */
export function isEventOfGroup(written: readonly string[]): boolean {
  const has = written.length > MOST_WORDS ? undefined : partsOf(wholeWords(written));
  return has?.("event") === true && (has("ourReaders") || has("restricted") || has("us"));
}

/** Whether words are for those who write alone: before others, "for the group" may be about any of them. */
export function isForOurReaders(written: readonly string[]): boolean {
  const tokens = wholeWords(written);
  const [first = ""] = tokens;
  return (
    isFor(tokens, "ourReaders") ||
    (TO.test(first) && (partsOf(tokens)?.("friends") ?? false)) ||
    isForThemOnly(tokens)
  );
}

const TO = /^(?:to|aux?|a|al|aos|an|ai|الى)$/;

/** "For the African group only": whatever else is said of the readers. */
function isForThemOnly(tokens: readonly string[]): boolean {
  if (!FOR.test(tokens[0] ?? "") || !isPart(tokens.at(-1), "only")) return false;
  return tokens.some((token) => isPart(token, "ourReaders"));
}

const FOR = /^(?:for|pour|para|fur|fuer|per|для|за|za|για|dla|pentru|voor|kwa|ل.{4,})$/u;

/** "For the team", "pour discussion", "للزملاء". */
function isFor(tokens: readonly string[], part: RestrictionPart): boolean {
  const has = partsOf(tokens);
  if (has === undefined || !has(part) || tokens.length > MOST_WORDS) return false;
  return FOR.test(tokens[0] ?? "");
}

/** Which parts the words have; undefined where one of them is no word of a restriction. */
function partsOf(tokens: readonly string[]): ((part: RestrictionPart) => boolean) | undefined {
  const parts = tokens.map((token) => partsByWord().get(token));
  if (parts.includes(undefined)) return undefined;
  return (part) => parts.some((each) => each?.has(part));
}

const LONGEST = 80;
/** The words before a comma, the end of a sentence, an arrow or a bracket. */
const BEFORE_SIGN = new RegExp(
  `^["'“”«»„\\s]*([^,،，、${SENTENCE_ENDS};؛:：()[\\]{}→←⇒⇐➔➜➡⟶|>=–—\\n]{2,70}?)\\s*(?:[,،，、${SENTENCE_ENDS};؛:：()\\]}→←⇒⇐➔➜➡⟶|>=–—]|\\s-+[\\s>])`,
  "u",
);

/**
 * Whether a text begins with a restriction that a sign ends ("Internal note, they may agree"), or that limits what follows
 * without one ("For the team only they may agree"). `folded` is its first part, folded.
 */
export function beginsWithRestriction(text: string, folded: string): boolean {
  const [first = ""] = FIRST_TOKEN.exec(folded) ?? [];
  // With most words of a text no restriction begins.
  if (!partsByWord().has(first) && !mayBegin(PHRASES, first) && !SHORTENED.has(first) && first !== "so")
    return HAN_KANA.test(first) && isUnspacedRestriction(runBefore(text));
  const before = tokensOf(fold(runBefore(text)));
  if (isRestriction(before) || isForOurReaders(before)) return true;
  return isUnendedLimit(wholeWords(tokensOf(folded).slice(0, MOST_WORDS)));
}

function runBefore(text: string): string {
  return BEFORE_SIGN.exec(text.slice(0, LONGEST).replace(SHORTENED_WITH_DOT, "$1"))?.[1] ?? "";
}

function isUnspacedRestriction(run: string): boolean {
  return HAN_KANA.test(run) && run.length <= MOST_UNSPACED && UNSPACED.test(run);
}

/** Words for whom it is, and behind them one that limits it: "pour les collègues seulement". */
function isUnendedLimit(tokens: readonly string[]): boolean {
  if (isUnendedLimitBefore(tokens)) return true;
  const end = tokens.findIndex((token, at) => at > 0 && isPart(token, "only"));
  if (end < 0) return false;
  const phrase = tokens.slice(0, end + 1);
  return isForThemOnly(phrase) || isFor(phrase, "us");
}

/** The same with the limit before it: "only for us they may agree", "only for members of the group", "only we know". */
function isUnendedLimitBefore(tokens: readonly string[]): boolean {
  const is = (at: number, part: RestrictionPart) => isPart(tokens[at], part);
  if (!is(0, "only")) return false;
  if (is(1, "we") && is(2, "know")) return true;
  if (is(1, "toOrFor") && is(2, "us")) return true;
  const group = tokens.findIndex((_, at) => at > 0 && at < 6 && is(at, "ourReaders"));
  const before = tokens.slice(1, Math.max(group, 1));
  const isForMembers =
    before.every((token) => partsByWord().has(token)) && before.some((_, at) => is(at + 1, "readers"));
  const isOwn = isForMembers || (is(group + 1, "readers") && group === 1);
  return group > 0 && isOwn && !is(group + 1, "joining") && !/^\d/.test(tokens[group + 1] ?? "");
}
