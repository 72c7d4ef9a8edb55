import { FIRST_TOKEN, fold, once } from "./folded-letters.ts";
import { isPublicName } from "./public-label.ts";
import { SURNAMES, TITLES } from "./restricted-words.ts";

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

/** Whether words in brackets are a request or a question to a colleague: "(ask Ana)", "(Rahul, is this right?)". */
export function isForColleagues(words: string): boolean {
  const name = /^\s?([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,20})[,،，]\s?.{2,}[?？؟]\s?$/u.exec(words)?.[1];
  return isToColleagues(words) || (name !== undefined && !isPublicName(name));
}

/** A form of what somebody is asked to do, who may be named in its first group. */
interface Request {
  /** What all texts of the form have: most texts lack it, and it takes a tenth of the time to compile. */
  sign: RegExp;
  /** Made where a text has the sign: reading all patterns took three milliseconds of each start. */
  form: () => RegExp;
}

/** What colleagues are asked by title and name in languages of East and South-East Asia: "Bu Dewi, mohon dicek", "田中さん、確認お願いします". */
const ASIAN_REQUESTS: readonly Request[] = [
  {
    sign: new RegExp(`(?:^|[\\s\\p{P}])(?:${TITLES})\\.?\\s\\p{Lu}`, "u"),
    form: () =>
      new RegExp(
        `^[\\s\\p{P}]{0,5}(?:${TITLES})\\.?\\s(\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,20}){0,2})(?:\\s(?:ơi|à|ạ|po|san))?(?:[,!]\\s(?:please|pl[sz]|kindly|can|could|would|will|do you|check|see|look|confirm|cek|dicek|coba|bisa|boleh|apa|xin|em |anh |chị |mình |cho |nhờ|paki|puwede|pwede|maaari|ano|ito|tingnan)|,?\\s(?:mohon|tolong|minta tolong|sila semak|xem giúp|kiểm tra giúp|giúp (?:em|mình|với)|paki-?|pakisuyo|pls ))`,
        "u",
      ),
  },
  {
    sign: /ơi/u,
    form: () =>
      /^[\s\p{P}]{0,5}(?:(?:Chị|Anh|Em|Cô|Chú|Bác|Thầy|Sếp) (?:\p{Lu}[\p{L}\p{M}]{1,8}\s){1,3}ơi(?!\p{L})|(?:\p{Lu}[\p{L}\p{M}]{1,8} ){0,2}(\p{Lu}[\p{L}\p{M}'’-]{1,20})\sơi(?!\p{L}))/u,
  },
  {
    sign: /mohon|tolong|dicek|xem giúp|kiểm tra|paki/u,
    form: () =>
      /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20}),\s(?:mohon|tolong|dicek|xem giúp|kiểm tra giúp|paki)/u,
  },
  {
    sign: /さん|さま|様|先生|くん|君|氏|殿|課長|補佐|部長|局長|室長|係長/u,
    form: () =>
      /^[\s\p{P}]{0,5}([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}ー・ ]{1,14}?)(?:さん|さま|様|先生|くん|君|氏|殿|課長|補佐|部長|局長|室長|係長)(?:へ)?[、，,：:\s][^。]{0,40}?(?:お願い|ください|下さい|確認(?!され|し|す)|チェック|見て|ご覧|ご意見|教えて|いかが|でしょうか|どう思|よろしく|頼み|願います|[?？])/u,
  },
  {
    sign: /老师|老師|先生|女士|小姐|同志|主任|[处處司科]长|[處司科]長|[总總哥姐工][，,、：:\s]/u,
    form: () =>
      /^[\s\p{P}]{0,5}([老小阿]?\p{Script=Han}{1,3}?)(?:老师|老師|先生|女士|小姐|同志|主任|[处處司科]长|[處司科]長|[总總哥姐工])[，,、：:\s]\s?[^。]{0,20}?(?:[请請](?!求)|麻[烦煩]|[帮幫]|看一下|看看|[您你]看|能否|可否|[确確][认認]|核[对對]|[?？吗嗎])/u,
  },
  // A remark may have a public name, but not what somebody said: "备注：张伟说…".
  {
    sign: /^[\s\p{P}]{0,5}(?:[备備附]?[注註]|[说說]明)[：:]/u,
    form: () =>
      new RegExp(
        `^[\\s\\p{P}]{0,5}(?:[备備附]?[注註]|[说說]明)[：:]\\s?(${SURNAMES}\\p{Script=Han}{1,2}?)(?:[说說]|[认認][为為]|[觉覺]得|告[诉訴]|提醒|透露|私下|[还還][没沒])`,
        "u",
      ),
  },
  {
    sign: /麻[烦煩]|[帮幫]|[您你]|[看核][一对對]/u,
    form: () =>
      new RegExp(
        `^[\\s\\p{P}]{0,5}(${SURNAMES}\\p{Script=Han}{1,2})[，,：:、]\\s?(?:[请請]?(?:[你您]|麻[烦煩]|[帮幫]|看一下|核[对對]一下|[确確][认認]一下))`,
        "u",
      ),
  },
  {
    sign: /[님씨][,，\s]/u,
    form: () =>
      /^[\s\p{P}]{0,5}([\p{Script=Hangul}A-Za-z]{1,12}(?:\s[\p{Script=Hangul}A-Za-z]{1,8})?)\s?[님씨][,，]?\s.{0,40}?(?:부탁|확인해|확인 부|주세요|주십시오|봐\s?주|검토해|까요|[?？])/u,
  },
  {
    sign: /พี่|คุณ|น้อง|อาจารย์|ອ້າຍ|ເອື້ອຍ|ນ້ອງ|បង|ប្អូន/u,
    form: () =>
      /^[\s\p{P}]{0,5}(?:พี่|คุณ(?!ภาพ|ค่า|สมบัติ|ธรรม|ลักษณะ|ประโยชน์|วุฒิ)|น้อง|อาจารย์|ອ້າຍ|ເອື້ອຍ|ນ້ອງ|បង|ប្អូន)\s?[\p{L}\p{M}]{2,15}?[,\s]?\s?(?:ช่วย|รบกวน|ฝาก|ขอให้|ดูให้|เช็ค|ตรวจ|ຊ່ວຍ|ກະລຸນາ|ລົບກວນ|ជួយ|សូម|មើល)/u,
  },
];

/** What somebody is asked to do by name or among friends: "Айгуль, проверь …", "Ana to call …", "can someone check". */
const REQUESTS: readonly Request[] = [
  ...ASIAN_REQUESTS,
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

/** Other remarks to colleagues, matched with the folded words: patterns without classes of letters take little time to compile. */
const FOLDED_REQUESTS: readonly Request[] = [
  // Notes of editors and translators: "N. do T.:", "Ed. note", "Anm. d. Red.".
  {
    sign: /^(?:n[. d]|not[ea] (?:[deatr]|by|from|of)|ed[. i]|trans.{0,6}note|anm|прим|ملاحظة)/,
    form: () =>
      /^(?:n\.? ?(?:d[aoe]|del|de la|della|d\.) ?(?:[artel]|ed|red|trad)\.?(?= ?[:)\]–—-]| *$)|n\. ?[taer]\.?(?= ?[:)\]–—])|n(?:d[artel]|dlr|\.d\.l\.r)\.?(?= ?[:)\]–—-]| *$)|(?:ed(?:itor)?|transl?(?:ator)?)s?\.? ?note\b|not[ea] (?:(?:de la|du|do|da|del|della|de|by the|from the|of the) )?(?:editeur|editor|traducteur|traductor|translator|tradutor|traduttore|redazione|redaccion|redacao|redaction|redator|autor)\b|anm(?:\.|erkung) ?d(?:\.|er|es) ?(?:red|u|verf|hg|hrsg)|прим(?:\.|ечание) ?(?:ред|пер|авт)|ملاحظة (?:ال)?(?:محرر|مترجم))/,
  },
  // "Gente, isso não pode vazar": for colleagues alone.
  {
    sign: /^(?:gente|pessoal|galera|malta|folks|guys|yall|chic|muchach|compa|leute|ragazz|ребята|народ|يا|jamani|wenzangu|arkada|teman|jongens|moi ng|h[ie]y? |hello |o[il]a? |hola |ei |salut |ciao |hallo |привет )/,
    form: () =>
      /^(?:(?:hi|hey|hello|oi|ola|hola|ei|salut|ciao|hallo|привет) )?(?:gente|pessoal|galera|malta|folks|guys|yall|chic[oa]s|muchach[oa]s|compas|companer[oa]s|companheir[oa]s|leute|ragazz[ie]|ребята|народ|يا جماعة|يا شباب|jamani|wenzangu|arkadaslar|teman-teman|jongens|moi nguoi) ?[,:!—–-]/,
  },
  // Others may be addressed, or listed, in a text of a conference: what follows shows it.
  {
    sign: /^(?:all|every|team|friends|colle|coleg|amig|amis|les amis|equip|kolleg|freunde|коллеги|друзья|amici|tod[oa]s|tous|الزملاء|زملاي|جميعا|大家|各位|h[ie]y? |hello |o[il]a? |hola )/,
    form: () =>
      /^(?:(?:hi|hey|hello|oi|ola|hola) )?(?:all|everyone|everybody|team|friends|colleagues|colegas|amig[oa]s|collegues|les amis|amis|equip[oae]|kolleg(?:en|innen)|freunde|коллеги|друзья|colleghi|amici|tod[oa]s|tous|الزملاء|زملاي|جميعا|大家|各位) ?[,!،，] ?(?:please|pl[sz]|can (?:you|we|some|any)|could|let|lets|we (?:need|should|must|have|can|are)|i (?:need|think|have|am|will)|im|this|do not|dont|fyi|see|check|any(?:one|body)|here|heres|just|quick|sorry|thanks|keep|who|por favor|porfa|isso|isto|esto|eso|nao (?:d|p|c|v)|no (?:lo|la|se lo|difund|public|compart|word)|vamos|alguem|alguien|quem|quien|favor|cuidado|ojo|merci|il faut|ne pas|qui peut|bitte|wir (?:m|s|h)|nicht weiter|wer|это|мы (?:д|н)|не (?:пер|пуб|рас)|даваите|пожалуиста|кто|per favore|non d|questo|chi|sadece|lutfen|tafadhali|hii|هذا|رجاء|请|這|这)/,
  },
  // "Alguém confirma isso?"
  {
    sign: /[?？؟]/,
    form: () =>
      /^(?:(?:can|could|does|did|has|will|pode|puede|peut|kann|может|puo) )?(?:any ?one|any ?body|some ?one|some ?body|alguem|alguien|quelquun|jemand|irgend(?:jemand|wer)|кто-нибудь|кто-то|qualcuno|(?:هل )?(?:من )?احد|حد|biri(?:si)?|(?:kuna )?mtu|iemand|ktos|有人|谁) ?(?:[^ .!?]+ ){0,2}(?:confirm|check|know|verif|sabe|checa|viu|vu|sait|weiss|pruf|подтверд|провер|знает|sa |conferma|biliyor|onayla|anajua|athibit|يوكد|يتاكد|يعرف|weet|potwierdz|知道|确认|核实)[^.!?？؟]{0,60}[?？؟]|^(?:who|quem|quien|qui|wer|кто|chi|wie|kto|nani|kim) (?:(?:can|could|pode|puede|peut|kann|может|puo|kan) )?(?:confirm|conferm|check|verif|checa|pruf|bestat|подтвер|провер|potwierdz|bevestig|onayla|anathibit)[^.!?？؟]{0,60}[?？؟]/,
  },
  // "Embargoed until 9 November"
  {
    sign: /embarg|эмбарго|محظور|ambargo|sperrfrist|gesperrt/,
    form: () =>
      /^(?:(?:strictly|still|under|sous|bajo|sob|unter|sotto|под|ainda|en|em) )?(?:embargo(?:ed)?|embarga(?:d|t)[oa]s?|embargue?e?s?|эмбарго|ambargo(?:lu)?|sperrfrist|gesperrt|محظورة? النشر)(?: ?[:：,–-])? (?:(?:is|esta|est|lauft) )?(?:until|till|til|to|hasta|ate|jusqu|bis|до|fino|حتى|\d)/,
  },
];

const CHECKING =
  "(?:confirm|check|verif|checa|chequea|ver com|ver con|revis|compr?ob|pruf|провер|уточн|подтверд|تاكد|تحقق|核实|确认|核对|kontrol|thibitish|pasti)";
/** "???? confirmar com Angola", "check with Angola ???". */
const DOUBT: Request = {
  sign: /[?？؟]{2}/,
  form: () =>
    new RegExp(
      `[?？؟]{2}[^.!?？؟]{0,40}(?<![a-zа-я])${CHECKING}|(?<![a-zа-я])${CHECKING}[^.!?？؟]{0,40}[?？؟]{2}`,
    ),
};
