/** What everybody may be asked, which is no remark to a colleague: to note, to see a document, not to share a password; and who asks whom. */
import { bothForms, withHanForms } from "../../itu/letter-forms.ts";
import { COLONS } from "../characters/script-signs.ts";
import { fold, longestPhrase, once, tokensOf } from "./folded-letters.ts";
import {
  ANNOUNCED_ASKS,
  ANNOUNCED_UNSPACED,
  GOVERNS_VERBS,
  NAMES_PART,
  PLACE_BEFORE,
  PLACE_BEHIND,
  phrases,
  SEE_ALSO,
} from "./public-words.ts";
import { ADVICE_ON_CODES, LOOK_UPS, NOTE_THAT } from "./restricted-words.ts";

/** "STP" as the code of São Tomé and Príncipe: behind a word that joins it, or before what a state does; "die SVP" is a party. */
const STATE_CODE =
  /(?<=(?:^|[\s(])(?:d[eo]|di|par|pour|avec|et|and|of|by|with|for|y|e|por|para|con|com|[A-Z]{3},)\s)STP(?!\p{L})|(?<!\p{L})STP(?=,\s[A-Z]{3}(?!\p{L})|\s(?:demande (?:plus|une?|des?|du|l[ae]|que)|propose|soutient|appuie|souhaite|présente|est|et|ou|and|or|has|is|asks|supports|proposes|opposes|submitted|pide|propone|apoya|presenta|ha|es|y|pede|propõe|apoia|apresenta|tem|é|e)(?!\p{L}))|(?<=(?:^|[\s(])(?:[Dd]ie|[Dd]er|[Zz]ur)\s)SVP(?!\p{L})|(?<!\p{L})SVP(?=-\p{Lu}\p{Ll})/gu;

/** A text without that code, which is also "s’il te plaît". */
export const withoutStateCode = (text: string): string =>
  /S[TV]P/.test(text) ? text.replace(STATE_CODE, " ") : text;

/** Words for "please" that are part of another one: "tolong-menolong" (mutual help), "Tolong nelayan di laut", "favór ida boot" (a great favour). */
const OTHER_THAN_PLEASE = once(
  () =>
    new RegExp(
      [
        // The second half of a doubled word begins with a prefix, and lacks the first letter.
        "(?<!\\p{L})\\p{L}(\\p{L}{3,})-\\p{L}{2,4}\\1(?:an|nya)?(?!\\p{L})",
        "(?<!\\p{L})tolong menolong(?!\\p{L})|(?<=saling )tolong(?!\\p{L})",
        "(?<!\\p{L})tolong (?:nelayan|korban|mangsa|sesama|pelaut|penumpang|pengungsi|awak kapal|orang sakit)(?: (?:bencana|banjir|gempa|kebakaran|kapal|kecil))?(?= (?:di|dengan|melalui|lewat|dalam|pada|ketika|saat) )(?![^.]*\\sdi\\p{L}{4,})",
        "(?<!\\p{L})favor ida (?:boot|kiik|diak|nebe|mak|husi)(?!\\p{L})",
        "(?<!\\p{L})pakiusap (?:ng|nina|nila|niya)(?!\\p{L})|(?<!\\p{L})nceda (?:abantu|abalobi|amaxhoba)(?!\\p{L})",
        // "The proposal asks": "si-" is the agreement of a noun of its class before the verb, and "we" elsewhere.
        "(?<=(?<!\\p{L})(?:(?:l?e?|na|nge|nje)?isi?(?!pho\\P{L})\\p{L}{4,}|si(?:phakamiso|ndululo|vumelwano|tatimende|ncomo|jobelelo|nqumo|gaba|cwangciso|qendu|hloko)|sephakamiso)(?:\\s[^\\s,;:.!?]+){0,6}\\s)sicela(?!\\p{L})",
        "(?<=(?<!\\p{L})as (?:they|you|it|he|she|one|the \\p{L}{3,12}) )please(?= ?[,.;])",
        "(?<=(?<!\\p{L})(?:would|will|may|could|cannot|can|not) )please (?:nobody|everybody|everyone|consumers|users|operators|investors|voters)(?!\\p{L})",
      ].join("|"),
      "gu",
    ),
);

/** A folded text without such words; most have none. */
export const withoutOtherThanPlease = (folded: string): string =>
  /tolong|favor ida|pakiusap|nceda|sicela|please/.test(folded)
    ? folded.replace(OTHER_THAN_PLEASE(), " ")
    : folded;

/** The forms of "please note" and of "please note that", each with letters of which a text has some where it has the form. */
const noteForms = once(() =>
  NOTE_THAT.map((parts) => ({
    signs: signsOf(bothForms(parts[0].normalize("NFC"))),
    request: joined(parts.slice(0, 2)),
    form: joined(parts),
  })),
);

const joined = (parts: readonly (string | undefined)[]): string =>
  bothForms(parts.map((each) => `(?:${each})`).join("[,،]?\\s{1,3}")).normalize("NFC");

function signsOf(pattern: string): string[] {
  const literals = pattern.replace(/\(\?:[^()]*\)\??|\[[^\]]*\]|.\?/gu, "\0");
  return literals.split("|").map((alternative) => {
    const [longest = ""] = alternative.split("\0").sort((a, b) => b.length - a.length);
    return longest.toLowerCase();
  });
}

const notePatterns = new Map<string, RegExp>();
/** A pattern for a few of these forms: that of all languages takes longer to compile than a conference to check. */
export function notePattern(forms: readonly string[], behind = ""): RegExp {
  const any = forms.join("|");
  const known = notePatterns.get(any + behind);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?:(?<=['’])|(?![\\p{L}\\p{M}]))${behind}`, "giu");
  notePatterns.set(any + behind, pattern);
  return pattern;
}

/** The forms of "please note" of which a text in composed letters may have one. */
export function noteFormsIn(composed: string): readonly { request: string; form: string }[] {
  const small = composed.toLowerCase();
  return noteForms().filter(({ signs }) => signs.some((sign) => small.includes(sign)));
}

/** "Please" and a verb with which readers are sent to a document; to a person it sends colleagues. Most texts lack one of the two. */
const POLITE = /please|pl[sz],?\s|kindly|veuillez|merci de|prière de|favor|queira|sírvan?se/i;
const REFERS = /refer|référer|consult|ver|vej|vea/i;
/** "Please refer to me", "por favor, veja com a Ana". */
const REFERRED =
  /(?<!\p{L})(?:[Pp]lease|PLEASE|[Pp]l[sz]|[Kk]indly|[Vv]euillez|[Mm]erci de|[Pp]rière de|[Pp]or favor|[Ff]avor|[Pp]er favore|[Qq]ueiram?|[Ss]írvanse|[Ss]írvase),?\s(?:[\p{L}'’]+\s){0,2}?(?:refer(?: back)? to|référer à|consult(?:er|are|ar|e|en|em)?|(?:ver|vejam?|vean?|vedere) com?n?)\s(?:(?:with|the|a|o|la|el|le|il|à|avec|con|com)\s){0,2}((?:me|us|moi|nous|mí|nosotr[oa]s|mim|nós|mich|uns|noi)(?!\p{L})|\p{Lu}\p{Ll}[\p{L}\p{M}-]*)/u;

/** The pronoun or name behind such a verb. */
export const referredTo = (text: string): string | undefined =>
  POLITE.test(text) && REFERS.test(text) ? REFERRED.exec(text)?.[1] : undefined;

/** Rows of four lists, folded; a star in the third is any ending. */
const foldedRows = (rows: readonly string[]) =>
  fold(rows.join("\n"))
    .split("\n")
    .map((row) => row.split("[").map((list) => list.replace("]", "").trim().split(" ")))
    .map(([, please = [], verbs = [], parts = [], joining = []]) => {
      const stems = parts.filter((part) => part.endsWith("*")).map((part) => part.slice(0, -1));
      const isPart = (token: string) => parts.includes(token) || stems.some((stem) => token.startsWith(stem));
      return { isPlease: new Set(please), isVerb: new Set(verbs), isPart, isJoining: new Set(joining) };
    });
const lookUps = once(() => foldedRows(LOOK_UPS));

/** "Please see also Annex 2 to Document 50", "Please see the corrigendum": of nothing but such words of one language, numbers and the letters of annexes. */
export function asksToLookUp(sentence: string): boolean {
  const tokens = tokensOf(fold(sentence)).filter((token) => !/^\p{N}+\p{L}{0,3}$/u.test(token));
  if (!NAMES_PART.test(sentence)) return false;
  return lookUps().some(({ isPlease, isVerb, isPart, isJoining }) => {
    const isKnown = (token: string) =>
      isVerb.has(token) || isPlease.has(token) || isJoining.has(token) || isPart(token);
    return (
      tokens.every((token) => isKnown(token) || /^[a-z]$/.test(token)) &&
      tokens.some((token) => isVerb.has(token)) &&
      tokens.some(isPart)
    );
  });
}

/** A password, which opens a call or a room. */
export const PASSWORD =
  /(?<!\p{L})(?:password|passcode|pin(?: code)?|пароль|код доступа|пин(?:-код)?|mot de passe|contraseña|senha|passwort|kennwort|şifre|құпия\s?сөз|сырсөз|parol|პაროლი|գաղտնաբառ|كلمة (?:السر|المرور)|密码|密碼|口令|パスワード|비밀번호)\s?(?:[:：=]|[-–—]\s|(?=\S{1,20}\p{N}))|[(（](?:password|passcode|пароль|код доступа|mot de passe|contraseña|senha|passwort|şifre|parol)\s/iu;
/** Words of `PASSWORD`, without classes of letters. */
export const CODE_WORD =
  /passw|passcode|de passe|(?<![a-z])pin(?![a-z])|contrase|senha|kennwort|şifre|parol|парол|код|пин|құпия|сырсөз|პაროლ|գաղտնաբառ|كلمة|密|口令|パスワード|비밀번호/i;

/** Most texts have none of these, and one search shows it. */
const SIGN_OF_CODE =
  /otp|(?<!\p{L})pin|pass|sandi|laluan|(?<!\p{L})mots?(?!\p{L})|contrase|clave|senha|palavra|kennwort|wachtwoord|l[öo]sen|adgang|salasan|tunnusluk|parool|has[łe]|hesl|gesl|lozink|лозинк|парол|пин|пін|parol|şifr|құпия|сырсөз|код|kod|нууц|գաղտնաբառ|رمز|گذرواژه|סיסמ|הקוד|khẩu|nenosiri|nywila|furaha|lambark|ቃል|ቁጥር|tenimiafin/iu;

const adviceOnCodes = once(() => foldedRows(ADVICE_ON_CODES));

const CLAUSE = /[^.!?:;,،；，、։।。()[\]\n–—]{6,100}/gu;

/** A text without the clauses that advise everybody about codes of their own, or are a rule about data: what is said of others' is judged. */
export function withoutAdviceOnCodes(text: string): string {
  const rest = /tsy azo/i.test(text)
    ? text.replace(CLAUSE, (clause) => (rulesOnData(clause) ? " " : clause))
    : text;
  return SIGN_OF_CODE.test(rest)
    ? rest.replace(CLAUSE, (clause) => (advisesOnCodes(clause) ? " " : clause))
    : rest;
}

/** "Data may not be shared", in Malagasy, where a remark has the same verb: of data, names and numbers of persons in general, and not "this" or of the group. */
const DATA =
  /(?<!\p{L})(?:angon-?\s?drakitra|angona|anaran['’]?ny (?:olona|mpampiasa|mpanjifa|ankizy)|laharan|mombamomba|sarin['’]?ny)/iu;
const POINTS_AT_TEXT =
  /(?<!\p{L})(?:it[yo]|ireto|ireo|io|iny|izao|izany|anay|antsika|ekipa|vondrona|lahatsoratra|naoty|taratasy)(?!\p{L})/iu;
const rulesOnData = (clause: string): boolean => DATA.test(clause) && !POINTS_AT_TEXT.test(clause);

function advisesOnCodes(clause: string): boolean {
  const tokens = tokensOf(fold(clause));
  return adviceOnCodes().some(({ isPlease, isVerb, isPart, isJoining: isYours }) => {
    const isKnown = (token: string) =>
      isPlease.has(token) || isVerb.has(token) || isPart(token) || isYours.has(token);
    return (
      tokens.every(isKnown) &&
      tokens.some((token) => isVerb.has(token)) &&
      tokens.some(isPart) &&
      tokens.some((token) => isYours.has(token))
    );
  });
}

const SEES = new RegExp(`^(?:${SEE_ALSO})\\.?$`, "iu");
const PLACE = new RegExp(
  `^\\s?[${COLONS}]\\s?(?:(?:${PLACE_BEFORE})[.\\s]{0,2})?\\p{N}{1,4}(?:[–-]\\p{N}{1,4})?(?:[-.\\s]{0,2}(?:${PLACE_BEHIND})\\.?)?\\s?[)）]`,
  "iu",
);

/** Whether words in brackets lead to a place of a document and nothing else: "(қараңыз: 3-бет)". */
export function isSeeAlso(label: string, behind: string): boolean {
  return SEES.test(label.replace(/^\(/, "").trim().normalize("NFC")) && PLACE.test(behind.normalize("NFC"));
}

/** "Veuillez noter", as all of the words before a colon. */
export function asksToNote(label: string): boolean {
  const words = label.normalize("NFC").trim();
  const forms = noteFormsIn(words);
  return forms.length > 0 && words.replace(notePattern(forms.map(({ request }) => request)), "") === "";
}

/** Words of English that state who asks whom; more than the lists of announcements have, since only rows of asks are without them. */
const WHO_ASKS =
  /^(?:(?:we|the|this|group|coalition|asks?|asked|requests?|requested|urges?|invites?|calls?|want|please|delegations?|delegates?|you|(?:member )?states|regional groups?|are|is|to|for|on|upon|that|say|following|as follows|all|and|two|three|four|five|things|points)(?:[\s,]+|$))+$/i;

/** A longer text is no such announcement; nor has a phrase of the lists more words, or letters. */
const [LONGEST_ANNOUNCED, MOST_ANNOUNCED] = [100, 24];

/** The tokens of folded words: words, or letters where no blank is between words. */
const announcedTokens = (folded: string, isUnspaced: boolean): string[] =>
  isUnspaced ? [...tokensOf(withHanForms(folded)).join("")] : tokensOf(folded);

const announced = once(() =>
  [ANNOUNCED_ASKS, ANNOUNCED_UNSPACED].flatMap((list, at) =>
    fold(list)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const isUnspaced = at === 1;
        const [asks = [], others = []] = line
          .split("|")
          .map((part) => phrases(part).map((phrase) => announcedTokens(phrase, isUnspaced).join(" ")));
        const all = new Set([...asks, ...others]);
        const firsts = new Set(Array.from(all, (phrase) => phrase.split(" ", 1)[0] ?? ""));
        return { isUnspaced, asks: new Set(asks), all, firsts };
      }),
  ),
);

/** How words begin to announce asks in one language: whether a phrase states that somebody asks, and the folded words behind it. */
interface Announcement {
  isAsk: boolean;
  rest: string;
}

function announcementsOf(written: string): Announcement[] {
  const folded = written.length > LONGEST_ANNOUNCED ? "" : fold(written);
  const [spaced, unspaced] = [announcedTokens(folded, false), announcedTokens(folded, true)];
  return announced().flatMap(({ isUnspaced, asks, all, firsts }) => {
    const tokens = isUnspaced ? unspaced : spaced;
    if (!firsts.has(tokens[0] ?? "")) return [];
    let [isAsk, at] = [false, 0];
    for (let length = 1; at < tokens.length && length > 0; at += length) {
      length = longestPhrase(tokens, at, MOST_ANNOUNCED, (phrase) => all.has(phrase));
      isAsk ||= asks.has(tokens.slice(at, at + length).join(" "));
    }
    return [{ isAsk, rest: tokens.slice(at).join(isUnspaced ? "" : " ") }];
  });
}

/**
 * The words behind those that announce asks, "refuser" in "Nous demandons aux délégations de refuser", folded, by each of these languages
 * in which somebody asks there; empty ones where nothing else is written.
 */
export const askedBehind = (written: string): string[] =>
  announcementsOf(written).flatMap(({ isAsk, rest }) => (isAsk ? [rest] : []));

/** Whether words state nothing but who asks, or whom, so that what is asked means the same without them: "Aux délégations". */
export const isWhoAsks = (written: string): boolean =>
  !GOVERNS_VERBS.test(written) &&
  (announcementsOf(written).some(({ rest }) => rest === "") ||
    WHO_ASKS.test(written.replace(/[\s:：]+$/u, "")));
