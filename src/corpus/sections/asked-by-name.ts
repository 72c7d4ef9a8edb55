/** Whom a remark asks for something: the titles and verbs beside the name of a colleague, how such requests read, and names in quotation marks that ask nobody. */
import { bothForms, inBothForms } from "../../itu/letter-forms.ts";
import { fold, NAME_BEGINS, tokensOf } from "./folded-letters.ts";
import { isPronounOfOthers, NAMED_THING, OWN_PRONOUNS, objects } from "./public-words.ts";
import { withoutAdviceOnCodes } from "./requests-to-readers.ts";
import {
  ASKING,
  COMMANDS_BY_NAME,
  COMMANDS_LAST,
  FIRST_COMMANDS,
  IMPERATIVES,
  NAME_ENDINGS,
  SURNAMES,
  TITLES,
} from "./restricted-words.ts";

/** A form of what somebody is asked to do, who may be named in its first group. */
export interface RequestForm {
  /** What all texts of the form have: most texts lack it, and it takes a tenth of the time to compile. */
  sign: RegExp;
  /** Made where a text first has the sign: reading all patterns took three milliseconds of each start. */
  form: () => RegExp;
}

/** Titles of a profession or in polite speech, shortened and whole, in languages of Europe. */
const PROFESSIONS =
  "[Dd]ra?|[Ss]rt?a?|[Dd]oña|[Dd]on|[Dd]ña?|[Ii]ng|[Ii]ngenier[oa]|[Ll]ic|[Ll]icenciad[oa]|[Aa]rq|[Aa]bo?g|[Ee]con|[Mm]tr[oa]|[Mm]gtr|[Mm]Sc|[Gg]ral|[Cc]nel|[Pp]rof[ae]?|[Dd]octora?|[Ss]eñora?|[Ee]ng|[Ee]ng[aª]|[Ss]enhora?|[Dd]outora?|[Mm]me|[Mm]lle|[Mm]adame|[Mm]onsieur|[Mm]aître|[Hh]errn?|[Ff]rau|[Ss]ig|[Ss]ig\\.?(?:ra|na)|[Dd]ott|[Dd]ott\\.?ssa|[Aa]vv|[Aa]rch|[Gg]eom|[Pp]an(?:[iíaeuąę]|ią|em)?|[Dd]hr|[Mm]evr|[Ii]nż|[Mm]gr|[Mm]ag|[Gg]ospa|[Gg]đa|[Гг]-ж[аеуи]|[Гг]-жой|[Гг]-н[ау]?|[Гг]осподин[ау]?|[Гг]оспож[аеуи]|[Дд]-р[ау]?|[Пп]роф|[Пп]ан[іи]?|[Κκ]υρία|[Κκ]ύριος?|[κΚ][.]|[κΚ]α|[Δδ]ρ";

/** A title that ends the words before a name. */
export const TITLE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${TITLES}|ქალბატონო|ბატონო|ქალბატონი|ბატონი|ძვირფასო|[Պպ]արոն|[Տտ]իկին|[Պպ]րն|[Տտ]կն|[Հհ]արգելի|[Pp]roua|[Hh]ärra|[Cc]ien|${PROFESSIONS})\\.?\\s$`,
  "u",
);
/** A title as a word of its own behind a name, before a comma or the end: "Անահիտ ջան", "Ayşe Hanım", "Zsófi néni". */
export const TITLE_BEHIND =
  /^\s(?:ջան|ջանիկ|jan|jaan|ბატონო|ქალბატონო|ძვირფასო|გენაცვალე|hanım|bey|abla|abi|xanım|bəy|müəllim|ханым|мырза|апай|ағай|агай|байке|эже|ака|опа|хоним|aka|opa|xonim|bhai|ji|didi|dada|apa|sahib|saheb|sir|madam|خانم|جان|آقا|صاحب|जी|भाई|দিদি|দাদা|ভাই|আপা|bácsi|néni|kundze|kungs)(?=\s?(?:[,،.!?:;)]|$))/iu;
/** A title at the end of a word, which is a name with it. */
export const NAME_ENDING = new RegExp(`(?:${NAME_ENDINGS})$`, "u");
/** Where a footnote begins. */
export const FOOTNOTE_START = /^[ \t]*\[\^[^\]\s]{1,40}\]:/u;
/** Where an item of a list begins, with its box to tick. */
export const ITEM_START = /^[ \t>]*(?:[-*+•–]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s*)?[*_~]{0,3}$/u;
/** Before somebody's name, also with a capital: "Ask Ana", "com a Ana". */
export const BEFORE_NAME =
  /(?:^|[^\p{L}])(?:ask|tell|call|check|dear|hi|hello|see|ping|cc|remind|thank|thanks|per|via|for|from|to|by|with|and|w|para|p|por|com|c|con|de|da|do|d|a|o|e|y|à|pour|avec|chez|par|et|frag|für|mit|von|und|спросить|с|со|у|от|для|и|مع|من|إلى|kwa|na|kay|ile|untuk)(?:[\s/]+(?:a|o|à|la|el|the)\s+|[\s/]+)$/iu;
/** Before the name of a colleague alone: "from Paris" is from the city. */
export const BEFORE_COLLEAGUE =
  /(?:^|[^\p{L}])(?:ask|tell|call|ping|cc|remind|with|w|com|c|con|avec|mit|frag|спросить|с|у|مع|kay|kwa)[\s/]+(?:a\s|o\s)?$/iu;

const alternatives = (list: string): string => list.trim().split(/\s+/u).join("|").replaceAll("_", " ");
const ASKED_BY_NAME = alternatives(`${IMPERATIVES} ${COMMANDS_BY_NAME}`);

const ASKED_FIRST = new RegExp(
  `^\\P{L}{0,3}(?:${ASKED_BY_NAME}|${alternatives(FIRST_COMMANDS)})(?!\\p{L})`,
  "u",
);

/** Whether words ask somebody for something by their first word. */
export const beginsWithRequest = (words: string): boolean =>
  /^\P{L}{0,3}\p{L}/u.test(words) && ASKED_FIRST.test(words.toLowerCase());

/** What is left to do, with the name of whom to contact: "Relancer Mamadou", "veja com a Ana"; a call centre and the like are none. */
const CONTACT_BY_NAME =
  /^(?:relancer|appele[rz]|appelle|rappele[rz]|téléphoner? à|contacte[rz]?|joindre|call|ring|phone|e-?mail|whatsapp|message|ping|chase|remind|ask|contact|(?:check|confirm|speak|talk|liaise|clear this) (?:with|to)|demande[rz]? à|(?:voir|vois|voyez|parle[rz]?|vérifie[rz]?) avec|llamar? a|llame(?:n)? a|preguntar? a|pregunten? a|avisar? a|contactar? (?:a|con)|(?:hablar?|hablen?|vea|vean|ver|consultar?|consulten?|confirmar?|confirmen?) con|perguntar? (?:a|à|ao)|perguntem? (?:a|à|ao)|avisar? (?:a|o)|(?:ligar?|liguem?) para|contactar?|(?:ver|veja|vejam|falar?|falem?|confirmar?|confirmem?|verificar?|verifiquem?|combinar?|combinem?) com|anrufen bei|chiamare|chiama|chiamate|sentire|senti|(?:parlare|parla|parlate|vedere|vedi|verificare|verifica) con|chiedere a|chiedi a|bel|vraag|ringa|kontakta|fråga|ringe?|kontakte?|spørg|позвонить|позвони|позвоните|связаться с|свяжись с|спросить(?: у)?|спроси(?: у)?|уточнить у|поговорить с|зателефонувати|зателефонуй|запитати|спитати|muulize|mpigie|piga simu kwa|tanya|hubungi|zadzwonić do|zadzwoń do|skontaktować się z|zapytać|zapytaj|zavolat|zavolej|zeptat se|zeptej se|nazvati|pozvati|nazovi|pitati|pitaj|sunați|sună pe|întreabă|hívd fel|felhívni)\s(?:(?:a|o|ao|à|la|el|il|le|the|l['’])\s?)?(?!(?:cent(?:er|re)|detail|terminat|forward|complet|setup|sign|rates?|records?|data|to|for)(?!\p{Ll}*['’]))(?:\p{Lu}[\p{L}\p{M}-]*)(?=['’\s.,;:!?)]|$)/iu;
/** The same where the verb is last: "Nairobi anrufen". */
const CONTACT_VERB_LAST =
  /^(\p{Lu}[\p{L}\p{M}'’-]+)(?:\s\p{Ll}+){0,2}\s(?:anrufen|kontaktieren)(?=[.!,;]|\s*$)/u;
/** Whoever writes it as the one to contact, in small letters: "see me", "refer to me", "fale comigo". */
const CONTACT_ME =
  /^(?:(?:please|pl[sz]|kindly|por favor|veuillez|bitte|per favore)[,]?\s)?(?:(?:(?:see|call|ask|tell|ring|phone|text|ping|email|contact) (?:me|us)|(?:refer|come|speak|talk|write|check|confirm|liaise) (?:back )?(?:to|with) (?:me|us))(?!\p{L})|(?:voir|vois|voyez|parle[rz]?) avec (?:moi|nous)(?!\p{L})|(?:appelle|appelez|demande|demandez)-moi|(?:llámame|llámenme|pregúntame|pregúntenme|consúltame|consúltenme)|(?:hablar?|hablen?|ver|vean?) con(?:migo| nosotros)|(?:falar?|falem?|ver|vejam?) com(?:igo|\s?nosco)|(?:me ligue|ligue-me|pergunte-me)|(?:frag|fragt|ruf|ruft) mich|(?:chiamami|chiamatemi|chiedi a me|parla con me)|(?:спроси(?:те)?|позвони(?:те)?) (?:у )?м(?:не|еня)(?!\p{L}))/u;

/** The name, or "me", of whom a text begins to ask to contact; empty where it does not. */
export function personToContact(written: string): string {
  const text = written.replace(/^[\s\p{P}]{1,5}/u, "");
  if (CONTACT_ME.test(text.toLowerCase())) return "me";
  return (
    CONTACT_BY_NAME.exec(text)?.[0]
      .split(/[\s'’]/u)
      .at(-1) ??
    CONTACT_VERB_LAST.exec(text)?.[1] ??
    ""
  );
}

/** What is behind the name of somebody who is addressed: "Ana, see this", "Ana please see this", "Ana has it?", "Akiko ơi", "Akikoさん、…". */
export const ADDRESSED = new RegExp(
  `^\\s?(?:(?:${NAME_ENDINGS})?[,،，、]|(?:ơi|${ASKED_BY_NAME})(?!\\p{L})|[^.!?？؟]{1,90}[?？؟])`,
  "u",
);

/** Words before a name that end in a request to ask its bearer: "Il faut demander à". */
export const ASKED_FOR = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(ASKING)})\\s?(?:(?:a|o|à|la|el|the|bei) )?$`,
  "iu",
);

/** Words behind a name whose verb asks its bearer: "noch Mere fragen", "Ayşe'ye sor", "अनीता से पूछो". */
export const ASKED_LAST = inBothForms(
  /^(?:['’]?\p{L}{0,3}|\u200C[\p{L}\p{M}]{1,4})?\s?(?:(?:nach|rück)?fragen|anrufen|sor(?:un|alım)?(?!\p{L})|(?:сұра|сура|суроо|сўра|сора|һора|so[ʻ‘’'ʼ]?ra|soruş|пурс|бипурс|асуу)\p{L}*(?!\p{L})|(?:қоңырау шал|телефон (?:чал|қил|кыл|соғ)|қўнғироқ қил|qo[ʻ‘’'ʼ]?ng[ʻ‘’'ʼ]?iroq qil|telefon (?:qil|et)|занг (?:зан|зад|бизан)|jaň (?:et|ed)|zəng (?:et|ed|vur)|шалтырат|чалуу|чалып|хабарлас|нақтыла|тактоо|тактап|aniqla|аниқла|dəqiqləşdir)\p{L}*(?!\p{L})|(?:(?:tuleb|tuleks|peab|peaks|on vaja|vaja|võiks) )?(?:veel |ka |enne )?(?:küsi(?:da|ma|me|ge)?|(?:üle )?kontrolli(?:da|ma)|kooskõlasta(?:da|ma)|täpsusta(?:da|ma))(?!\p{L})|(?:vēl |arī )?(?:jāpajautā|jājautā|jāprasa|pajautā(?:t|šu|sim)?|pavaicāt)(?!\p{L})|(?:reikia |reikėtų |dar )?paklaus(?:ti|k|kite|iu|ime)(?!\p{L})|(?:pitää |täytyy |voisi |vielä )?(?:kysy(?:ä|n|tään|ttävä)?|tarkist(?:aa|etaan)|varmist(?:aa|etaan))(?!\p{L})|(?:(?:még|meg|is) )?(?:kell |kellene )?(?:(?:meg)?kérde(?:zni|zd|zzük|zem)|egyeztet(?:ni|ünk)|ellenőriz(?:ni|zük))(?!\p{L})|(?:պետք է |պիտի )?(?:հարցն(?:ել|ենք|եմ)|հարցր(?:ու|եք)|ճշտ(?:ել|ենք|եմ)|ստուգել)(?!\p{L})|(?:უნდა )?(?:ჰკითხ|ვკითხ|შეეკითხ|გადავ?ამოწმ|დავ?აზუსტ)[ა-ჰ]{1,4}(?!\p{L})|se (?:puch|pooch)|(?:जी |भाई |दीदी )?(?:से|को) (?:फिर |पहले )?(?:पूछ|फ़ोन|फोन|कॉल)|(?:जी |दाइ |दिदी )?सोध(?:्नु|ौ|े)|विचार(?:ा|ू|ाय)|জিজ্ঞ(?:েস|াসা)|అడ(?:గాలి|గండి|ుగు)|પૂછ(?:વું|ો|ી)|ਨੂੰ ਪੁੱਛ|কে জিজ্ঞ|سے پوچھ|に(?:聞|確認)|(?:에게|한테) ?(?:물어|확인))/u,
);

/** What colleagues are asked by name, or by title and name in languages of East and South-East Asia: "Ελένη, έλεγξε το", "Bu Dewi, mohon dicek", "田中さん、確認お願いします". */
export const REQUESTS_BY_NAME: readonly RequestForm[] = [
  {
    sign: /^[\s\S]{0,5}\S+[,،]\s/u,
    form: () =>
      new RegExp(
        `^[\\s\\p{P}]{0,5}([${NAME_BEGINS}][\\p{L}\\p{M}'’-]{1,20})[,،]\\s(?:${alternatives(IMPERATIVES)})(?!\\p{L})`,
        "u",
      ),
  },
  {
    sign: /^[\s\S]{0,5}[\p{L}\p{M}'’-]+(?:\s[\p{L}\p{M}]{1,10})?[,،፣]\s/u,
    form: () =>
      new RegExp(
        bothForms(
          `^[\\s\\p{P}]{0,5}([${NAME_BEGINS}][\\p{L}\\p{M}'’-]{1,20})(?:\\s[\\p{Ll}\\p{Lo}][\\p{L}\\p{M}]{1,9})?[,،፣]\\s(?:[^.!?;:։।۔።\\n]{1,60}\\s)?(?:${alternatives(COMMANDS_LAST)})(?=\\s?(?:[.!,;)։।۔።،፣]|$))`,
        ),
        "u",
      ),
  },
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
  // The name of a remark is a public label, except before a person's name and a verb of saying: "备注：张伟说…".
  {
    sign: /^[\s\p{P}]{0,5}(?:[备備附]?[注註]|[说說]明)[：:]/u,
    form: () =>
      new RegExp(
        `^[\\s\\p{P}]{0,5}(?:[备備附]?[注註]|[说說]明)[：:]\\s?(${SURNAMES}\\p{Script=Han}{1,2}?)(?:[说說]|[认認][为為]|[觉覺]得|告[诉訴]|提醒|透露|私下|[还還][没沒])`,
        "u",
      ),
  },
  {
    sign: /麻[烦煩]|[帮幫]|[您你]|[看核][一对對]|[确確][认認]/u,
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

/** A name in quotation marks that a text begins with, and goes on behind: "«Цифрлық Жібек жолы» және …". */
const BEGINS_WITH_NAME = new RegExp(
  `^[«‹「『]([^«»‹›「」『』]{2,60})[»›」』]\\s?(?:(?:${NAMED_THING})|(?<=^\\S\\s?[^\\s»›」』]+\\s.{2,60})(?:және|жана|ҳамда|hamda|va|ва|və|we|ба|болон|и|і|та|й|and|et|y|e|und|i|en|ve)\\s(?!\\p{Lu})|と(?!\\p{Lu}))`,
  "u",
);
/** Adjectives by their endings, in East Slavic languages and Armenian. */
const ADJECTIVE_FIRST = /\p{L}{4}(?:ая|яя|ый|ий|ое|ее|ые|ие|ська|ський|ське|ські|կան|ային|ված)$/u;
const QUOTED_FIRST = /^[«‹]\s?([^«»‹›]{2,60}?)\s?[»›]\s(?=[\p{Ll}\p{Lo}])/u;
/** The same with words behind it, and perhaps an ending, or the form of a company, which nobody has: "«Қазақтелеком» АҚ ұсынысты қолдайды". */
const GOES_ON_BEHIND =
  /^[«‹]\s?([^«»‹›]{2,70}?)\s?[»›](?:[-‑’'ʼ]?\p{Ll}{1,8})?\s(\p{Lu}{2,6}\s)?([\p{Ll}\p{Lo}][^\s:：]{0,30}\s[^\s:：–—-][^.!?։।:：\n]{0,60})/u;
/** A name, of words with capitals, that is all of a cell or an item, and in Japanese and Chinese one with a particle or a verb behind it. */
const NAME_ALONE =
  /^[«‹]\s?(\p{Lu}[\p{L}\p{M}\p{N}&’'-]{1,30}(?:\s[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&’'-]{0,30}){0,2})\s?[»›]\s*$|^[「『]([^「」『』]{2,30})[」』](?=[はがもをのにで]\S{3}|(?:支持|反[对對]|提出|建[议議]|要求|[认認][为為]|表示)\S{2})/u;
/** A word that a sentence in Chinese or Korean is about, or a law: what is behind it defines or joins it, "「漫遊」一詞指…", "「전기통신사업법」은 …". */
const WORD_IN_QUOTES =
  /^[「『﹁﹃](?![老小阿])([^「」『』﹁﹂﹃﹄]{2,30})[」』﹂﹄](?:(?=(?:[这這该該此]?[一二][词詞语語字]|[这這]?[个個][词詞]|[的之]?(?:定[义義]|[条條]款|概念|原[则則]|[权權]利|[问問][题題]|[条條]例|[法规規]例?)|是指|意指|意[为為]|均?指|即|(?:及|和|与|與|或|、)[「『])\S{2})|(?=(?:제\s?\p{Nd}|[은는이가을를의과와에도]|이?란|이?라는|에서|에\s)\S{0,8}\s\S{2}|\s제\s?\p{Nd}{1,4}\s?[조항장]\S{0,6}\s\S{2}))/u;
/** The same before what is so of a word in Chinese, which is no name of somebody: "「人權」是…", "「资费」不在…". */
const STATED_WORD = new RegExp(
  `^[「『﹁﹃](?![老小阿]|${SURNAMES}.{1,2}[」』﹂﹄])(\\p{Script=Han}{2,20})[」』﹂﹄](?=(?:是|在|[應应]|不|已|[將将]|可|[須须]|亦|未|[無无]|[屬属]|有|包|及|和|与|與|或|的)(?![他她我你您咱])\\S{3})`,
  "u",
);
/** So many words are a sentence. */
const MANY_BEHIND = 3;

const wordAtStart = (text: string) => (WORD_IN_QUOTES.exec(text) ?? STATED_WORD.exec(text))?.[1];

/**
 * The name in quotation marks that a text begins with, and goes on behind, as it may in marks of other forms: "«Казахтелеком» поддержал
 * предложение". Behind a name of which a word with a capital is not known, no pronoun is next, and of two words one is known as public:
 * "«Ана» они согласны" and "« Ana » cède lundi" are remarks.
 */
export function nameAtStart(text: string, isPublicName: (word: string) => boolean): string | undefined {
  const [, alone, unspaced] = NAME_ALONE.exec(text) ?? [];
  const name = BEGINS_WITH_NAME.exec(text)?.[1] ?? alone ?? unspaced ?? wordAtStart(text);
  if (name !== undefined) return name;
  const words = QUOTED_FIRST.exec(text)?.[1]?.split(/\s+/u) ?? [];
  const isKnown = (word: string) => /^\p{Ll}/u.test(word) || isPublicName(word);
  const isNamed = words.every((word, at) => isKnown(word) || (at === 0 && ADJECTIVE_FIRST.test(word)));
  if (words.length > 1 && isNamed) return words.join(" ");
  const [, other, form, behind = ""] = GOES_ON_BEHIND.exec(text) ?? [];
  const [next = "", ...more] = tokensOf(fold(behind));
  if (isPronounOfOthers(next) || OWN_PRONOUNS.has(next)) return undefined;
  const isThing = (token: string) => isPublicName(token) || objects().has(token);
  const isSentence = form !== undefined || more.length + 1 >= MANY_BEHIND || [next, ...more].some(isThing);
  return isSentence ? other : undefined;
}

/** "Please", also as it is typed in chats. */
export const PLEASE =
  /^[\s\p{P}]{0,5}(?:(?:please|ple+ase?|pl[sz]+|plse|kindly|svp|stp|s['’]il (?:te|vous) pla[iî]t|por favor(?:cito)?|por fa|porfa(?:vor)?|xfa(?:vor)?|p\.? ?f\.?v?|bitte|per favore|пожалуйста|плиз|من فضلكم?|رجاءً?|الرجاء|कृपया|प्ली[जझ]\u093C?|प्ली\u095B|দয়া করে|দয়া করে|অনুগ্রহ করে|प्लिज|برا[ہه]ِ? ?[کك]رم|برا[ہه]ِ? ?م[ہه]ربان[یي]|م[ہه]ربان[یي] [کك]ر [کك]ے|தயவு ?செய்து|කරුණාකර|దయచేసి|ದಯವಿಟ್ಟು|ദയവായി|કૃપા કરીને|ਕਿਰਪਾ ਕਰਕੇ|kripya|meherbani karke|lütfen|tafadhali|mohon|tolong|xin|vui lòng|lutfen)[,،]?\s+|[请請])/iu;

/** The text without such a word at its start, "this" behind it, and what advises everybody about codes. */
export function withoutPlease(text: string): string {
  return withoutAdviceOnCodes(text).replace(PLEASE, "").replace(THIS, "");
}

/** "This", which is before the verb in languages of India and its neighbours: "इसे साझा न करें". */
const THIS =
  /^[\s\p{P}]{0,5}(?:इसे|इसको|यह|ये|हे|এটি|এটা|এটাকে|এই তথ্য|यो|यसलाई|اسے|[یي][ہه]|اس [کك]و|මෙය|මේක|මේවා|இதை|இதனை|దీన్ని|ಇದನ್ನು|ഇത്|આ|ਇਸਨੂੰ|ise|isko|yeh|ye)\s+/u;
