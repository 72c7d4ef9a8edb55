import { FIRST_TOKEN, fold, foldedPhrases, foldedSet, once, remembered, tokensOf } from "./folded-letters.ts";
import { isPublicName } from "./public-label.ts";
import { isPhraseAt } from "./restricted-meaning.ts";
import {
  ASIAN_REQUESTS,
  ASKED_OF_READERS,
  FOLDED_REQUESTS,
  PLEASE_WORDS,
  PROHIBITIONS_BY_LANGUAGE,
  type Prohibition,
  type RequestForm,
  TO_BE_CONFIRMED,
} from "./restricted-words.ts";
import { asksToDelete } from "./restriction-phrases.ts";

/** Further on in a line no request is looked for. */
const LONGEST_REQUEST = 80;

/** "Please", also as it is typed in chats. */
export const PLEASE =
  /^[\s\p{P}]{0,5}(?:(?:please|ple+ase?|pl[sz]+|plse|kindly|svp|stp|s['’]il (?:te|vous) pla[iî]t|por favor(?:cito)?|por fa|porfa(?:vor)?|xfa(?:vor)?|p\.? ?f\.?v?|bitte|per favore|пожалуйста|плиз|من فضلكم?|رجاءً?|الرجاء|कृपया|प्ली[जझ]\u093C?|प्ली\u095B|দয়া করে|দয়া করে|অনুগ্রহ করে|प्लिज|براہِ? ?کرم|براہِ? ?مہربانی|مہربانی کر کے|தயவு ?செய்து|කරුණාකර|దయచేసి|ದಯವಿಟ್ಟು|ദയവായി|કૃપા કરીને|ਕਿਰਪਾ ਕਰਕੇ|kripya|meherbani karke|lütfen|tafadhali|mohon|tolong|xin|vui lòng|lutfen)[,،]?\s+|[请請])/iu;

/** The text without such a word at its start, and without "this" behind it. */
export function withoutPlease(text: string): string {
  return text.replace(PLEASE, "").replace(THIS, "");
}

/** "This", which stands before the verb in languages of India and its neighbours: "इसे साझा न करें". */
const THIS =
  /^[\s\p{P}]{0,5}(?:इसे|इसको|यह|ये|हे|এটি|এটা|এটাকে|এই তথ্য|यो|यसलाई|اسے|یہ|اس کو|මෙය|මේක|මේවා|இதை|இதனை|దీన్ని|ಇದನ್ನು|ഇത്|આ|ਇਸਨੂੰ|ise|isko|yeh|ye)\s+/u;

/** What asks a colleague for something, in brackets: "(ask Ana)". */
const TO_COLLEAGUES =
  /^\s?(?:please |pl[sz] )?(?:ask|tell|remind|ping|tbc|tbd|(?:to )?check with|confirm with|(?:à |a )?v[ée]rifier avec|verificar con|verificar com|consultar con|(?:ab|rück)sprache mit|demander|demandez|preguntar|pregúntale|perguntar|fragen|frag|спросить|спроси|уточнить у|اسأل|(?:يراجع|تأكدوا?|للتأكد|للمراجعة) مع|问|問|muulize|uliza)(?:\s\p{L}|(?<=[问問])\p{L})/iu;

/** "(confirmar c/ Dulce)", "(to be checked with Dulce)", where the name is no public one. */
const withSomebody = once(
  () =>
    /^\s?(?:(?:\?+|please|pl[sz]|to be|still to|must|a|por|à|zu|noch|da|falta|хочу|надо|нужно)\s){0,2}(?:confirm(?:ed|ar|er|are|a)?|check(?:ed|ar|en)?|checar|chequear|verif(?:y|ied|icar|icare|ier)|vérifier|ver|voir|vedere|falar|hablar|parler|parlare|talk|speak|discuss(?:ed)?|clear(?:ed)?|consult(?:ar|er)?|combinar|alinhar|coordinar|hablarlo|revisar|agree|klären|abklären|absprechen|abgestimmt|sprechen|уточнить|проверить|согласовать|обсудить|поговорить)\s(?:it |this |isso |isto |esto |das )?(?:with|w\/|com|con|c\/|avec|mit|a|o|с|со|у|met|da)\s?(?:the |a |o |la |el )?(\p{Lu}[\p{L}\p{M}'’-]{1,20})|^\s?(?:noch |nog )?(?:mit|met|с|со) (\p{Lu}[\p{L}\p{M}'’-]{1,20}) (?:(?:ab|be)?klären|absprechen|besprechen|sprechen|reden|checken|abstimmen|bespreken|overleggen|уточнить|обсудить|согласовать|поговорить)/u,
);

/** What each such text has; for most texts this pattern alone is compiled. */
const WITH_NAME =
  /(?:(?:^| )(?:with|com|con|avec|mit|met|da|a|o|с|со|у)|[wc]\/) ?(?:the |a |o |la |el )?[A-ZА-ЯÀ-Þ]/;

/** Whether words in brackets ask a colleague for something. */
export function isToColleagues(words: string): boolean {
  const [, behind, within] = (WITH_NAME.test(words) && withSomebody().exec(words)) || [];
  const name = behind ?? within;
  return (name !== undefined && !isPublicName(name)) || TO_COLLEAGUES.test(words);
}

/** A reminder of what is left to do; "Todo Estado Miembro" is none. */
const TO_DO =
  /^[\s\p{P}]{0,5}(?:TODO|ToDo|FIXME|XXX(?=[:\s]))(?![\p{L}-])|^[\s\p{P}]{0,5}[Tt]odo\s(?:ask|check|call|tell|confirm|verify|fix|write|add|update|get|find|send|see|discuss|clarify|remove|delete|decide|with)\s/u;

/** Whether a text begins with a request to a colleague: of names, those that texts of a conference have are no colleagues. */
export function beginsWithRequest(written: string): boolean {
  if (TO_DO.test(written)) return true;
  const text = written.slice(0, LONGEST_REQUEST);
  const isNamed = REQUESTS.some(({ sign, form }) => {
    const match = sign.test(text) ? form().exec(text) : null;
    return match !== null && (match[1] === undefined || !isPublicName(match[1]));
  });
  if (isNamed) return true;
  const folded = fold(text);
  const words = folded.slice(FIRST_TOKEN.exec(folded)?.index ?? 0);
  return (
    (DOUBT.sign.test(folded) && DOUBT.form().test(folded)) ||
    FOLDED_REQUESTS.some(({ sign, form }) => sign.test(words) && form().test(words))
  );
}

/** What is left to find out: "(???)". */
const UNANSWERED = /^[\s!.…]*[?？؟][\s!?？؟.…]*[?？؟][\s!.…]*$/u;
/** Where somebody learnt it: "(cf. mail de Fatou)". */
const BY_MESSAGE =
  /(?<!\p{L})(?:e-?mails?|mails?|courriels?|correo|whatsapp|sms|texto|msg|call|coup de fil)\s(?:de |d[’']|from |with |von |of |da |di |od |от |від |avec |mit |z |s )(\p{Lu}[\p{L}\p{M}'’-]{1,20})/iu;

/**
 * Whether words in brackets are a request or a question to a colleague, or what one may not do with the text: "(ask Ana)",
 * "(Rahul, is this right?)", "(from Ana, do not cite)".
 */
export function isForColleagues(words: string): boolean {
  if (UNANSWERED.test(words) || forbidsPublishing(words)) return true;
  const source = BY_MESSAGE.exec(words)?.[1];
  if (source !== undefined && /^\p{Lu}/u.test(source) && !isPublicName(source)) return true;
  const name = /^\s?([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,20})[,،，]\s?.{2,}[?？؟]\s?$/u.exec(words)?.[1];
  return isToColleagues(words) || (name !== undefined && !isPublicName(name));
}

/** What somebody is asked to do by name or among friends: "Айгуль, проверь …", "Ana to call …", "can someone check". */
const REQUESTS: readonly RequestForm[] = [
  ...ASIAN_REQUESTS,
  TO_BE_CONFIRMED,
  {
    sign: /@/u,
    form: () =>
      /^[\s\p{P}]{0,5}@[\p{L}\p{N}_.-]{2,30}[,:]?\s(?:please |pl[sz] |can you |could you )?(?:check|call|ask|tell|confirm|verify|fix|look|see|review|rewrite|delete|remove)(?!\p{L})/iu,
  },
  {
    sign: /[\u0400-\u04FF]/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:(\p{Lu}[\p{L}\p{M}'’-]{1,20}),\s)?(?:проверь|перепроверь|уточни|спроси|переспроси|узнай|позвони|напиши|скажи|передай|убери|удали|добавь|допиши|поправь|исправь|посмотри|глянь|подумай|свяжись|напомни|тексерші|қарашы|сұрашы)(?!\p{L})/iu,
  },
  {
    sign: /^[\s\S]{0,5}\S+(?: [a-z]{2,6})?,\s/u,
    form: () =>
      /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20})(?: (?:bhai|ji|da|di|dada|apa|bhaiya|sahib|saheb|sir|madam))?,\s(?:please |pl[sz] |bitte |por favor |пожалуйста,? |svp )?(?:check|call|ask|tell|confirm|verify|fix|remind|look|rewrite|delete|remove|vérifie|verifie|demande|appelle|regarde|confirme|revisa|comprueba|pregunta|llama|confirma|verifica|mira|pergunta|liga|prüf|prüfe|frag|ruf|schau|перевірте|перевір|проверьте|перепроверьте|уточните|спросите|позвоните|уберите|тексер|сұра|тексеріңіз|текшер|kontrol et|sor|bak|ara|tekshir|so'ra|yoxla|შეამოწმე|ჰკითხე|ստուգիր|հարցրու|angalia|uliza|تأكد|تحقق|اسأل)(?!\p{L})/u,
  },
  {
    sign: /\sto\s/u,
    form: () =>
      /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20})\sto\s(?:call|check|ask|confirm|draft|send|verify|fix|rewrite|talk|speak|write|follow up|find out)(?!\p{L})/u,
  },
  {
    sign: /(?<![a-z])(?:can|could|would|will|cd|cld)\s(?:you|u|ya|some|any|one)/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?[,:]?\s)?(?:can|could|would|will|cd|cld)\s(?:you|u|ya|someone|somebody|anyone|anybody|one of (?:you|us))\s(?:guys )?(?:please |pl[sz] |kindly |also |just |quickly )?(?:check|double-check|recheck|call|ask|tell|confirm|verify|fix|remind|look|have a look|take a look|rewrite|delete|remove|send|update|review|clarify|edit|shorten|read|explain|translate|find out|help|see if|share|add|correct)(?!\p{L})/iu,
  },
  {
    sign: /peux|pou[rv]|peut|pued|pod[eré]|kann|könn|може|يمكن|ممكن|misin|unaweza/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20},?\s)?(?:tu peux|peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|quelqu['’]un peut|puedes|podrías|podéis|alguien puede|puede alguien|podes|você pode|alguém pode|kannst du|könntest du|könnt ihr|kann jemand|можешь|можете|кто-нибудь может|может кто-нибудь|هل يمكنكم?|ممكن|bakabilir misin|kontrol eder misin|unaweza)(?:\s(?:vérifier|regarder|revoir|confirmer|demander|relire|revisar|comprobar|confirmar|ver|mirar|preguntar|verificar|perguntar|prüfen|nachsehen|checken|klären|(?:das|es|dies) (?:bitte )?(?:prüfen|nachsehen|checken|klären)|проверить|уточнить|посмотреть|спросить|узнать|تتأكد|تراجع|تشوف|التأكد|مراجعة|kuangalia|kuuliza)|(?<=misin))(?!\p{L})/iu,
  },
  {
    sign: /[\u0600-\u0DFF]|[zj]ara|ek baar/u,
    form: () =>
      /^[\s\p{P}]{0,5}(?:[\p{L}\p{M}]{2,20}(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی|bhai|ji|da|dai))?[,،]?\s)?(?:ज\u093C?रा|\u095Bरा|एक बार|एकपटक|একটু|একবার|ذرا|ایک بار|zara|jara|ek baar|கொஞ்சம்|චුට්ටක්)\s(?:(?:इसे|इसको|यह|ये|এটা|এটি|यो|اسے|یہ|isko|ise|இதை|මේක) )?(?:देख|जा[ँं]च|पूछ|बता|चेक|हेर|দেখ|জিজ্ঞ|যাচাই|জান|دیکھ|پوچھ|بتا|چیک|dekh|check|puch|pooch|bata|பார|කියල|බල)/u,
  },
  {
    sign: /[\u0600-\u0DFF]/u,
    form: () =>
      /^[\s\p{P}]{0,5}([\p{L}\p{M}]{2,20})(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی))?[,،]\s(?:(?:कृपया|इसे|इसको|यह|ये|দয়া করে|এটা|এটি|यो|اسے|یہ|இதை|මේක) )?(?:देखो|देखना|देखिए|देखें|देख ल|जा[ँं]चो|जा[ँं]चना|जा[ँं]च (?:करो|लो|लें|करें)|पूछो|पूछना|पूछ ल|बताओ|बताना|बताइए|चेक कर|हेर|जाँच्|দেখো|দেখুন|দেখে|দেখবেন|জিজ্ঞেস|যাচাই কর|জানাও|জানাবেন|دیکھو|دیکھیں|دیکھ لو|پوچھو|پوچھیں|بتاؤ|بتائیں|چیک کر|பார்|சரிபார்|கேள|බලන්න|අහන්න|පරීක්ෂා)/u,
  },
];

const CHECKING =
  "(?:confirm|check|verif|checa|chequea|ver com|ver con|revis|compr?ob|pruf|провер|уточн|подтверд|تاكد|تحقق|核实|确认|核对|kontrol|thibitish|pasti)";
/** "???? confirmar com Angola", "check with Angola ???". */
const DOUBT: RequestForm = {
  sign: /[?？؟]{2}/,
  form: () =>
    new RegExp(
      `[?？؟]{2}[^.!?？؟]{0,40}(?<![a-zа-я])${CHECKING}|(?<![a-zа-я])${CHECKING}[^.!?？؟]{0,40}[?？؟]{2}`,
    ),
};

const QUOTED = /["“„«‘][^"“”„«»’\n]{1,200}["”“»’]/gu;
/** "Bitte der Union um …" is a request of somebody else. */
const BITTE = /(?<!\p{L})bitte(?!\p{L})|(?:^|[.!?:;–(]\s?)Bitte\s(?!(?:der|des|um|von|an|zu)\s)/u;
/** "Merci de vérifier", and not "merci de votre aide". */
const MERCI =
  /(?<!\p{L})(?:merci|priere) de (?:ne (?:pas|plus) )?(?!votre|notre|leur|autre)\p{L}+(?:er|ir|re)(?!\p{L})/u;
/** "Tu valides ?": nobody but a colleague is addressed like this. */
const TU = /(?<!\p{L})tu \p{L}{2,}(?:es|eux|ois|as)(?!\p{L})/u;

const ADDRESSING = new Set(["merci", "priere", "tu"]);
/** A footnote, a locator or words in brackets. */
const MOST_SHORT = 30;

const please = once(() => foldedPhrases(PLEASE_WORDS));
const toReaders = once(() => foldedSet(ASKED_OF_READERS));

interface Prohibitions {
  /** Words for "not", and verbs behind them, of each language, by the first of these words. */
  byFirst: ReadonlyMap<string, readonly { nots: ReadonlySet<string>; verbs: ReadonlySet<string> }[]>;
  /** Those that need no such word. */
  alone: ReadonlySet<string>;
}

type Keys = readonly (keyof Prohibition)[];
const commands = once(() => prohibitionsOf(["commands"], ["aloneCommands"]));
const prohibitions = once(() => prohibitionsOf(["verbs", "commands"], ["alone", "aloneCommands"]));

function prohibitionsOf(verbs: Keys, alone: Keys): Prohibitions {
  const byFirst = new Map<string, { nots: ReadonlySet<string>; verbs: ReadonlySet<string> }[]>();
  const languages = Object.values(PROHIBITIONS_BY_LANGUAGE);
  for (const language of languages) {
    const nots = foldedPhrases(listed(language.not));
    const forbidden = { nots, verbs: foldedPhrases(verbs.flatMap((key) => listed(language[key]))) };
    if (forbidden.verbs.size === 0) continue;
    for (const first of new Set(Array.from(nots, (phrase) => phrase.split(" ", 1)[0] ?? "")))
      byFirst.set(first, [...(byFirst.get(first) ?? []), forbidden]);
  }
  const words = languages.flatMap((language) => alone.flatMap((key) => listed(language[key])));
  return { byFirst, alone: foldedPhrases(words) };
}

/** The phrases of a list: commas part them where one has several words, else blanks do. */
function listed(list = ""): string[] {
  return list.split(list.includes(",") ? "," : /\s+/u).filter((phrase) => phrase.trim() !== "");
}

/** Before "do not" they show a rule: "states that do not publish tariffs". */
const RULED = /^(?:that|which|who|they|states|members|countries|operators|providers|parties|may|shall)$/;

/** Whether words forbid to publish, quote or send; `isShort` allows one word between "not" and the verb. */
function forbids(tokens: readonly string[], { byFirst, alone }: Prohibitions, isShort: boolean): boolean {
  return tokens.some((token, at) => {
    if (isPhraseAt(tokens, at, alone)) return true;
    if (RULED.test(tokens[at - 1] ?? "")) return false;
    return (byFirst.get(token) ?? []).some(({ nots, verbs }) => {
      const ends = [1, 2, 3].filter((length) => nots.has(tokens.slice(at, at + length).join(" ")));
      return ends.some(
        (length) =>
          isPhraseAt(tokens, at + length, verbs) || (isShort && isPhraseAt(tokens, at + length + 1, verbs)),
      );
    });
  });
}

/** With most words of a text no request begins. */
const beginnings = once(() => {
  const { byFirst, alone } = commands();
  const phrases = [...please(), ...alone, ...byFirst.keys(), ...ADDRESSING, "bitte"];
  return new Set(phrases.map((phrase) => phrase.split(" ", 1)[0]));
});

/**
 * Whether a text asks somebody whom its writer knows: "…, please verify", "tu peux appeler …?", "nie publikujmy tego".
 * What it quotes does not count.
 */
export function asksColleague(written: string): boolean {
  if (!isAsking(written)) return false;
  const unquoted = written.replace(QUOTED, " ");
  return unquoted === written || isAsking(unquoted);
}

function isAsking(written: string): boolean {
  const folded = fold(written);
  const tokens = tokensOf(folded);
  const begins = beginnings();
  if (!tokens.some((token) => begins.has(token))) return false;
  const isPlease = (at: number) => isPhraseAt(tokens, at, please(), (next) => !toReaders().has(next));
  if (tokens.some((_, at) => tokens[at - 1] !== "to" && isPlease(at))) return true;
  if (tokens.includes("bitte") && BITTE.test(written)) return true;
  if (tokens.some((token) => ADDRESSING.has(token)) && (MERCI.test(folded) || TU.test(folded))) return true;
  return forbids(tokens, commands(), false);
}

/**
 * Whether a few words forbid to publish or send what they stand with, wherever in them the prohibition stands: "BADGER, do not
 * cite", "od Marka, nie cytować". For words in brackets, footnotes and values: in prose they may be a rule of the proposal.
 */
export const forbidsPublishing = remembered((written: string): boolean => {
  const tokens = tokensOf(fold(written));
  return tokens.length <= MOST_SHORT && (forbids(tokens, prohibitions(), true) || asksToDelete(tokens));
});
