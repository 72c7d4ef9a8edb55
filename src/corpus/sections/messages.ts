import { FIRST_TOKEN, fold, SENTENCE_ENDS, tokensOf, withoutParticle } from "./folded-letters.ts";
import { isPublicName } from "./public-label.ts";
import { OFFICE_HOLDERS, OWN_PRONOUNS, SAYING, VERBS } from "./public-words.ts";
import { ASIAN_REQUESTS, DOUBT, FOLDED_REQUESTS, type Request } from "./restricted-words.ts";

/** A longer line is no head of a message. */
const LONGEST = 200;
const MOST_WORDS = 8;
/** Of so many words a line with a time is a head, wherever the time stands. */
const MOST_NAMES = 5;
/** In a line that ends in a colon, as the one that a mail program writes above a quotation does. */
const MOST_QUOTED_WORDS = 14;

const CLOCK = String.raw`(?<![\d.:])(?:[01]?\d|2[0-3])(?::|(?<=\d)h|\.(?=\d\d\.\d\d))[0-5]\d(?:[:.][0-5]\d)?(?![\d:])(?:\s?[AaPp]\.?\s?[Mm]\.?(?!\p{L}))?`;
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

/** The words with which somebody's words are quoted, in a line that ends in a colon. */
const WROTE = new Set(
  "wrote writes ecrit ecrivait escribio escribe escreveu schrieb ha scritto scritto napisal написал написала пишет писал писала كتب كتبت 写道 寫道 写 aliandika ameandika pisze skrev schreef yazdı yazdi".split(
    " ",
  ),
);

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
/** "Dear colleagues, …", "Regards, Amina": what a letter begins or ends with. */
const SALUTATION =
  /^(?:dear|hi|hello|hey|chers?|chères?|bonjour|estimad[oa]s?|querid[oa]s?|hola|car[oa]s|prezad[oa]s?|liebe[rs]?|sehr geehrte[rs]?|hallo|уважаем\p{L}*|дорог(?:ие|ой|ая)|السادة|الزملاء|أعزائي|عزيزي|عزيزتي|الأعزاء|各位|尊敬的|ndugu|wapendwa|habari)(?:\s[^.!?:,،，！]{1,50})?\s?[,،，!！]/iu;
const CLOSING =
  /^(?:(?:best|kind|warm|many) )?(?:regards|wishes|thanks|best)\s?,|^(?:cordialement|bien à vous|saludos|atentamente|abraços|atenciosamente|mit freundlichen grüßen|viele grüße|с уважением|مع التحية|此致)\s?(?:[,،，]|$)/iu;
const ENDED = new RegExp(`[${SENTENCE_ENDS}]["'”»)]?$`, "u");
const DATE_FIELD = /^(?:date|fecha|data|datum|дата|التاريخ)\s?[:：]/iu;
const REPLIED =
  /^\p{Lu}[\p{L}\p{M}' -]{1,40} (?:replied to|sent the following|reacted to|(?:joined|left)(?: the (?:group|chat|meeting|channel))?$)/u;

/**
 * Whether a line is what a program for mails or chats prints above a message, or below it: its words are somebody's remark,
 * in whatever language. Lines of which each word is known, such as "COM5 09:30", and sentences are none.
 */
export function isMessageHead(written: string): boolean {
  if (written.length > LONGEST || written.trim() === "") return false;
  const line = written
    .trim()
    .replace(/[٠-٩۰-۹०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u200E\u200F\u202A-\u202E]/gu, "");
  if (PARTING.test(line) || PASSED_ON.test(line) || FIELD.test(line) || REPLIED.test(line)) return true;
  if (SALUTATION.test(line) || CLOSING.test(line)) return true;
  const isEnded = ENDED.test(line) && !/[ap]\.\s?m\.$/i.test(line);
  if (!isEnded && line.length < 60 && SENT_BY.test(line)) return true;
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

/**
 * Whether words announce what somebody said by office, in front of a quotation: "The delegate of Tunisia said". What was
 * said to the writer is not for everybody by its form.
 */
export function isAttribution(words: string): boolean {
  const tokens = tokensOf(fold(words)).map((token) =>
    isVerbOfSaying(token) ? token : withoutParticle(token),
  );
  const isToWriter = tokens.some((token) => OWN_PRONOUNS.has(token));
  const isOffice = tokens.some((token) => OFFICE_HOLDERS.has(token));
  return isOffice && !isToWriter && tokens.some(isVerbOfSaying);
}

function isVerbOfSaying(token: string): boolean {
  return SAYING.has(token) || SAYING.has(withoutParticle(token));
}

/** Further on in a line no request is looked for. */
const LONGEST_REQUEST = 80;

/** "Please", also as it is typed in chats. */
export const PLEASE =
  /^[\s\p{P}]{0,5}(?:(?:please|ple+ase?|pl[sz]+|plse|kindly|svp|stp|s['’]il (?:te|vous) pla[iî]t|por favor(?:cito)?|por fa|porfa(?:vor)?|xfa(?:vor)?|p\.? ?f\.?v?|bitte|per favore|пожалуйста|плиз|من فضلكم?|رجاءً?|الرجاء|कृपया|प्ली[जझ]\u093C?|प्ली\u095B|দয়া করে|দয়া করে|অনুগ্রহ করে|प्लिज|براہِ? ?کرم|براہِ? ?مہربانی|مہربانی کر کے|தயவு ?செய்து|කරුණාකර|దయచేసి|ದಯವಿಟ್ಟು|ദയവായി|કૃપા કરીને|ਕਿਰਪਾ ਕਰਕੇ|kripya|meherbani karke|lütfen|tafadhali|mohon|tolong|xin|vui lòng|lutfen)[,،]?\s+|[请請])/iu;

/** "This", which stands before the verb in languages of India and its neighbours: "इसे साझा न करें". */
export const THIS =
  /^[\s\p{P}]{0,5}(?:इसे|इसको|यह|ये|हे|এটি|এটা|এটাকে|এই তথ্য|यो|यसलाई|اسے|یہ|اس کو|මෙය|මේක|මේවා|இதை|இதனை|దీన్ని|ಇದನ್ನು|ഇത്|આ|ਇਸਨੂੰ|ise|isko|yeh|ye)\s+/u;

/** What asks a colleague for something, in brackets: "(ask Ana)". */
const TO_COLLEAGUES =
  /^\s?(?:please |pl[sz] )?(?:ask|tell|remind|ping|tbc|tbd|(?:to )?check with|confirm with|(?:à |a )?v[ée]rifier avec|verificar con|verificar com|consultar con|(?:ab|rück)sprache mit|demander|demandez|preguntar|pregúntale|perguntar|fragen|frag|спросить|спроси|уточнить у|اسأل|(?:يراجع|تأكدوا?|للتأكد|للمراجعة) مع|问|問|muulize|uliza)(?:\s\p{L}|(?<=[问問])\p{L})/iu;

/** "(confirmar c/ Dulce)", "(to be checked with Dulce)", where the name is no public one. */
const WITH_SOMEBODY =
  /^\s?(?:(?:\?+|please|pl[sz]|to be|still to|must|a|por|à|zu|noch|da|falta|хочу|надо|нужно)\s){0,2}(?:confirm(?:ed|ar|er|are|a)?|check(?:ed|ar|en)?|checar|chequear|verif(?:y|ied|icar|icare|ier)|vérifier|ver|voir|vedere|falar|hablar|parler|parlare|talk|speak|discuss(?:ed)?|clear(?:ed)?|consult(?:ar|er)?|combinar|alinhar|coordinar|hablarlo|revisar|agree|klären|abklären|absprechen|abgestimmt|sprechen|уточнить|проверить|согласовать|обсудить|поговорить)\s(?:it |this |isso |isto |esto |das )?(?:with|w\/|com|con|c\/|avec|mit|a|o|с|со|у|met|da)\s?(?:the |a |o |la |el )?(\p{Lu}[\p{L}\p{M}'’-]{1,20})|^\s?(?:noch |nog )?(?:mit|met|с|со) (\p{Lu}[\p{L}\p{M}'’-]{1,20}) (?:(?:ab|be)?klären|absprechen|besprechen|sprechen|reden|checken|abstimmen|bespreken|overleggen|уточнить|обсудить|согласовать|поговорить)/u;

/** Words that it needs: it alone is compiled for most texts. */
const WITH_NAME =
  /(?:(?:^| )(?:with|com|con|avec|mit|met|da|a|o|с|со|у)|[wc]\/) ?(?:the |a |o |la |el )?[A-ZА-ЯÀ-Þ]/;

/** Whether words in brackets ask a colleague for something. */
export function isToColleagues(words: string): boolean {
  const [, behind, within] = (WITH_NAME.test(words) && WITH_SOMEBODY.exec(words)) || [];
  const name = behind ?? within;
  return (name !== undefined && !isPublicName(name)) || TO_COLLEAGUES.test(words);
}

/** Not "Todo Estado Miembro". */
const TO_DO =
  /^[\s\p{P}]{0,5}(?:TODO|ToDo|FIXME|XXX(?=[:\s]))(?![\p{L}-])|^[\s\p{P}]{0,5}[Tt]odo\s(?:ask|check|call|tell|confirm|verify|fix|write|add|update|get|find|send|see|discuss|clarify|remove|delete|decide|with)\s/u;

/** What somebody is asked to do by name or among friends: "Айгуль, проверь …", "Ana to call …", "can someone check". */
const REQUESTS: readonly Request[] = [
  ...ASIAN_REQUESTS,
  {
    sign: /@/u,
    form: /^[\s\p{P}]{0,5}@[\p{L}\p{N}_.-]{2,30}[,:]?\s(?:please |pl[sz] |can you |could you )?(?:check|call|ask|tell|confirm|verify|fix|look|see|review|rewrite|delete|remove)(?!\p{L})/iu,
  },
  {
    sign: /[\u0400-\u04FF]/iu,
    form: /^[\s\p{P}]{0,5}(?:(\p{Lu}[\p{L}\p{M}'’-]{1,20}),\s)?(?:проверь|перепроверь|уточни|спроси|переспроси|узнай|позвони|напиши|скажи|передай|убери|удали|добавь|допиши|поправь|исправь|посмотри|глянь|подумай|свяжись|напомни|тексерші|қарашы|сұрашы)(?!\p{L})/iu,
  },
  {
    sign: /^[\s\S]{0,5}\S+(?: [a-z]{2,6})?,\s/u,
    form: /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20})(?: (?:bhai|ji|da|di|dada|apa|bhaiya|sahib|saheb|sir|madam))?,\s(?:please |pl[sz] |bitte |por favor |пожалуйста,? |svp )?(?:check|call|ask|tell|confirm|verify|fix|remind|look|rewrite|delete|remove|vérifie|verifie|demande|appelle|regarde|confirme|revisa|comprueba|pregunta|llama|confirma|verifica|mira|pergunta|liga|prüf|prüfe|frag|ruf|schau|перевірте|перевір|проверьте|перепроверьте|уточните|спросите|позвоните|уберите|тексер|сұра|тексеріңіз|текшер|kontrol et|sor|bak|ara|tekshir|so'ra|yoxla|შეამოწმე|ჰკითხე|ստուգիր|հարցրու|angalia|uliza|تأكد|تحقق|اسأل)(?!\p{L})/u,
  },
  {
    sign: /\sto\s/u,
    form: /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20})\sto\s(?:call|check|ask|confirm|draft|send|verify|fix|rewrite|talk|speak|write|follow up|find out)(?!\p{L})/u,
  },
  {
    sign: /(?<![a-z])(?:can|could|would|will|cd|cld)\s(?:you|u|ya|some|any|one)/iu,
    form: /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?[,:]?\s)?(?:can|could|would|will|cd|cld)\s(?:you|u|ya|someone|somebody|anyone|anybody|one of (?:you|us))\s(?:guys )?(?:please |pl[sz] |kindly |also |just |quickly )?(?:check|double-check|recheck|call|ask|tell|confirm|verify|fix|remind|look|have a look|take a look|rewrite|delete|remove|send|update|review|clarify|edit|shorten|read|explain|translate|find out|help|see if|share|add|correct)(?!\p{L})/iu,
  },
  {
    sign: /peux|pou[rv]|peut|pued|pod[eré]|kann|könn|може|يمكن|ممكن|misin|unaweza/iu,
    form: /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20},?\s)?(?:tu peux|peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|quelqu['’]un peut|puedes|podrías|podéis|alguien puede|puede alguien|podes|você pode|alguém pode|kannst du|könntest du|könnt ihr|kann jemand|можешь|можете|кто-нибудь может|может кто-нибудь|هل يمكنكم?|ممكن|bakabilir misin|kontrol eder misin|unaweza)(?:\s(?:vérifier|regarder|revoir|confirmer|demander|relire|revisar|comprobar|confirmar|ver|mirar|preguntar|verificar|perguntar|prüfen|nachsehen|checken|klären|(?:das|es|dies) (?:bitte )?(?:prüfen|nachsehen|checken|klären)|проверить|уточнить|посмотреть|спросить|узнать|تتأكد|تراجع|تشوف|التأكد|مراجعة|kuangalia|kuuliza)|(?<=misin))(?!\p{L})/iu,
  },
  {
    sign: /[\u0600-\u0DFF]|[zj]ara|ek baar/u,
    form: /^[\s\p{P}]{0,5}(?:[\p{L}\p{M}]{2,20}(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی|bhai|ji|da|dai))?[,،]?\s)?(?:ज\u093C?रा|\u095Bरा|एक बार|एकपटक|একটু|একবার|ذرا|ایک بار|zara|jara|ek baar|கொஞ்சம்|චුට්ටක්)\s(?:(?:इसे|इसको|यह|ये|এটা|এটি|यो|اسے|یہ|isko|ise|இதை|මේක) )?(?:देख|जा[ँं]च|पूछ|बता|चेक|हेर|দেখ|জিজ্ঞ|যাচাই|জান|دیکھ|پوچھ|بتا|چیک|dekh|check|puch|pooch|bata|பார|කියල|බල)/u,
  },
  {
    sign: /[\u0600-\u0DFF]/u,
    form: /^[\s\p{P}]{0,5}([\p{L}\p{M}]{2,20})(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی))?[,،]\s(?:(?:कृपया|इसे|इसको|यह|ये|দয়া করে|এটা|এটি|यो|اسے|یہ|இதை|මේක) )?(?:देखो|देखना|देखिए|देखें|देख ल|जा[ँं]चो|जा[ँं]चना|जा[ँं]च (?:करो|लो|लें|करें)|पूछो|पूछना|पूछ ल|बताओ|बताना|बताइए|चेक कर|हेर|जाँच्|দেখো|দেখুন|দেখে|দেখবেন|জিজ্ঞেস|যাচাই কর|জানাও|জানাবেন|دیکھو|دیکھیں|دیکھ لو|پوچھو|پوچھیں|بتاؤ|بتائیں|چیک کر|பார்|சரிபார்|கேள|බලන්න|අහන්න|පරීක්ෂා)/u,
  },
];

/** Whether a text begins with such a request. Whom it names is nobody that texts of a conference name. */
export function beginsWithRequest(written: string): boolean {
  if (TO_DO.test(written)) return true;
  const text = written.slice(0, LONGEST_REQUEST);
  const isNamed = REQUESTS.some(({ sign, form }) => {
    const match = sign.test(text) ? form.exec(text) : null;
    return match !== null && (match[1] === undefined || !isPublicName(match[1]));
  });
  if (isNamed) return true;
  const folded = fold(text);
  const words = folded.slice(FIRST_TOKEN.exec(folded)?.index ?? 0);
  return (
    (DOUBT.sign.test(folded) && DOUBT.form.test(folded)) ||
    FOLDED_REQUESTS.some(({ sign, form }) => sign.test(words) && form.test(words))
  );
}

/** "Rahul, is this right?", in brackets. */
export function isQuestionToColleague(words: string): boolean {
  const name = /^\s?([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,20})[,،，]\s?.{2,}[?？؟]\s?$/u.exec(words)?.[1];
  return name !== undefined && !isPublicName(name);
}
