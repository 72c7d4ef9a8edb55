/** Sentences and public words in scripts without capitals, some of which have no blanks between words either: Asia, Ethiopia. */
import { inBothForms, withHanForms } from "../../itu/letter-forms.ts";
import { namesIn } from "../../itu/state-names.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { areMadeOf, fold, once, tokensOf, UNSPACED_SCRIPTS } from "./folded-letters.ts";
import { holdsUnspacedRestriction } from "./handling-marks.ts";
import { isStateInAnyCase, publicWords } from "./public-names.ts";
import {
  ENDS_IN_POSITION,
  FOR_BEFORE,
  FOR_WORD,
  JOINING,
  OFFICES_BEFORE_NAMES,
  REMARK_OF_SOUTH_ASIA,
  SOUTHEAST_COUNTED,
  SOUTHEAST_NUMBERED,
  SOUTHEAST_PREDICATE,
  SOUTHEAST_WORDS,
  UNCASED_FIELD,
  UNCASED_ONLY,
  UNCASED_REMARK,
  UNSPACED_PREDICATES,
  UNSPACED_SUBJECTS,
  UNSPACED_TERMS,
  UNSPACED_VERBS_OF_SAYING,
} from "./public-words.ts";
import { ASKS_AND_POSITIONS, SURNAMES } from "./restricted-words.ts";
import { isOwnLabelForm } from "./words-for-our.ts";

/** What makes a sentence of words in Chinese and Japanese. */
export const UNSPACED_PREDICATE = new RegExp(UNSPACED_PREDICATES.join("|"), "u");

const NAME_OF_PERSON = new RegExp(`^[老小阿]?${SURNAMES}.{1,2}$`, "u");

/** Whether two or three characters begin with a surname, as "张可" does: one of them may be a verb elsewhere. */
export function isNameOfPerson(run: string): boolean {
  return NAME_OF_PERSON.test(run);
}

/** The end of a sentence in Korean, but for "다" behind a syllable that ends in a vowel: names from Japan have that. */
const KOREAN_PREDICATE = /(?:[이하되크니]다|[어아해지]요|[함됨음]|까)$/u;

/** Hangul has one code for each syllable, in the order of their last consonants, of which the first is none. */
const FIRST_SYLLABLE = 0xac00;
const FINAL_CONSONANTS = 28;

/** Whether words end in a verb, as a sentence in Korean does; its stem ends in a consonant, or is that of "to be" or "to do". */
export function endsInKoreanPredicate(run: string): boolean {
  const [stem, end] = run.normalize("NFC").slice(-2);
  const isClosed = (((stem ?? "").codePointAt(0) ?? 0) - FIRST_SYLLABLE) % FINAL_CONSONANTS > 0;
  return (end === "다" && isClosed) || KOREAN_PREDICATE.test(run);
}

/** Verbs and negations of Thai and Lao, which are in a sentence and not in a name. */
export const THAI_PREDICATE =
  /ไม่|เป็น|สนับสนุน|คัดค้าน|เห็น|(?<!ข้อ)เสนอ|แก้ไข|ปรับปรุง|ปกป้อง|คุ้มครอง|สอดคล้อง|เป็นประโยชน์|เชื่อมต่อ|ส่งเสริม|ช่วย(?:ภูมิภาค|ประเทศ|ประชาชน|หมู่บ้าน|ชุมชน|เด็ก|เกษตรกร|ให้)|มีผล|มีการ|ได้รับ|กำหนด|ประชุม|รายงาน|พิจารณา|อนุมัติ|ดำเนินการ|เติบโต|เพิ่มขึ้น|ลดลง|จะ|ต้อง|ควร|สามารถ|ถูก|คือ|ບໍ່|ເປັນ|ສະໜັບສະໜູນ|ຄັດຄ້ານ|ເຫັນ|(?<!ຂໍ້)ສະເໜີ|ແກ້ໄຂ|ປັບປຸງ|ມີຜົນ|ມີການ|ໄດ້ຮັບ|ກຳນົດ|ປະຊຸມ|ລາຍງານ|ພິຈາລະນາ|ອະນຸມັດ|ຈະ|ຕ້ອງ|ຄວນ|ແມ່ນ/u;

/** Scripts of South-East Asia that set no blanks between words. */
export const SOUTHEAST = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A number with what it counts, or of a year or a part of a text: "3 แสนราย", "ปี 2571". */
const SOUTHEAST_FIGURE = new RegExp(
  `(?:${SOUTHEAST_NUMBERED})\\s?(?:ที่\\s?|ទី\\s?|ທີ\\s?)?\\p{Nd}|\\p{Nd}[\\s%]{0,2}(?:${SOUTHEAST_COUNTED})`,
  "u",
);
/** More letters than four words have, without the marks above and below them. */
const SOUTHEAST_LETTERS = 24;
/** With a figure: fewer may be a name, with what somebody is to do. */
const WITH_FIGURE = 12;
/** Who somebody is, and what a colleague is asked to do. */
const SOUTHEAST_PERSON =
  /(?<!คำ|สอบ)ถาม|โทร(?!คม|ทัศน์|เลข|ศัพท์)|คุย|เช็[คก]|ฝาก|รบกวน|กรุณา|ติดต่อ|นัด|พี่|น้อง|คุณ(?!ภาพ|สมบัติ|ค่า|ลักษณะ|ประโยชน์|ธรรม)|ท่าน|(?<!ຄຳ)ຖາມ|ໂທ(?!ລະ)|ກວດ|ຕິດຕໍ່|ກະລຸນາ|ຊ່ວຍ|(?<!ເ)ນັດ|ທ່ານ|ອ້າຍ|ເອື້ອຍ|ນ້ອງ|សួរ|ទូរស័ព្ទទៅ|ទាក់ទង|ពិនិត្យ|ឆែក|ជួយ|សូម|(?<!ពិភព)លោក|អ្នកស្រី|បង(?!់|្ក|្ហ|្រ)|ប្អូន|မေး|ဖုန်းဆက်|ဆက်သွယ်(?!ရေး|မှု)|စစ်|ကူညီ|ဦးစွာ|ဒေါ်(?!လာ)/u;
/** Words of the field that contain a restricted one: "telecommunication", "Member States", "to return". */
const SOUTHEAST_FIELD =
  /(?:เพียง|แค่|ត្រឹមតែ|តែ)(?=\s?\p{Nd})|การสื่อสาร|สื่อสาร|สื่อสังคม|(?:รัฐ|ประเทศ)สมาชิก|กลับ|สลับ|กลุ่มประเทศ|กลุ่มอาเซียน|ภายในประเทศ|ภายในปี|ภายใน(?=\s?\p{Nd}{1,4}\s?(?:ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|นาที))|ร่าง(?:มติ|ข้อมติ|ข้อเสนอ)|ການສື່ສານ|ສື່ສານ|ລັດສະມາຊິກ|ປະເທດສະມາຊິກ|ກຸ່ມປະເທດ|ພາຍໃນປະເທດ|ພາຍໃນປີ|ក្រុមប្រឹក្សា|ក្រុមហ៊ុន|ក្រុមប្រទេស|បង្ហាញ|အဖွဲ့ဝင်နိုင်ငံ|အဖွဲ့အစည်း|ဘာသာ|သာမန်/gu;

const southeastStates = once(() =>
  namesIn(["th", "lo", "km", "my"])
    .filter((name) => SOUTHEAST.test(name))
    .map((name) => name.normalize("NFC")),
);
const COUNTRY = /^(?:ประเทศ|ປະເທດ|ប្រទេស)/u;
/** Behind the name of a state, which a sentence of the fewest letters begins with. */
const BEHIND_STATE = 8;

/** "ລາວມີ 18 ແຂວງ": what a state has or does, with a figure or in several words. */
function beginsWithState(run: string): boolean {
  const words = run.replace(COUNTRY, "");
  const name = southeastStates().find((each) => words.startsWith(each));
  if (name === undefined) return false;
  const behind = words.slice(name.length);
  return (behind.match(/\p{L}/gu) ?? []).length >= (/\p{Nd}/u.test(behind) ? 2 : BEHIND_STATE);
}

/**
 * Whether words in a script of South-East Asia, which ends sentences by a blank or none, state something: they have a verb, or a
 * number with what it counts, or are longer than names are. None of them is restricted, names a remark or asks somebody.
 */
export function isSoutheastStatement(written: string): boolean {
  const run = withoutUnseen(written).normalize("NFC");
  const others = run.replace(SOUTHEAST_FIELD, " ");
  if (holdsUnspacedRestriction(others) || SOUTHEAST_PERSON.test(others)) return false;
  if (SOUTHEAST_PREDICATE.test(run) || beginsWithState(run)) return true;
  const { length } = [...run].filter((letter) => SOUTHEAST.test(letter) && /\p{L}/u.test(letter));
  return length > SOUTHEAST_LETTERS || (length >= WITH_FIGURE && SOUTHEAST_FIGURE.test(run));
}
/** Who is to do something with figures, in scripts without blanks and in Korean. */
const ASKING_UNSPACED = /[请請问問]|核[实實]|[确確][认認]|さん|様|님|씨|확인/u;

/** Scripts without blanks between words, and Korean, whose sentences are known by their verbs. */
export const UNSPACED_LETTER = new RegExp(`[${UNSPACED_SCRIPTS}\\p{Script=Hangul}]`, "u");

export function isRestrictedUnspaced(composedWords: string): boolean {
  const others = composedWords.replace(SOUTHEAST_FIELD, " ");
  return holdsUnspacedRestriction(others) || SOUTHEAST_PERSON.test(others) || ASKING_UNSPACED.test(others);
}
/** The writer, or those whom nobody but the writer knows. */
export const UNSPACED_SPEAKERS =
  /我们|我們|咱们|咱們|我方|我国|我國|我々|我我|我が国|わが国|私たち|私ども|当方|우리나라|우리|저희|เรา/gu;

/** "Our" before or behind words without blanks. */
export const UNSPACED_OURS = new RegExp(
  `^(?:${UNSPACED_SPEAKERS.source})[的の]?|(?:ของ)?(?:${UNSPACED_SPEAKERS.source})$`,
  "u",
);

const wordsBeforeSaying = once(
  () =>
    new Set(
      [...UNSPACED_TERMS, ...UNSPACED_SUBJECTS, ...namesIn(["zh", "zh-Hant", "ja", "ko", "th"])].map(
        composed,
      ),
    ),
);
const composed = (text: string) => withHanForms(text.normalize("NFC").replace(/\s+/gu, ""));
const verbsOfSaying = once(() => UNSPACED_VERBS_OF_SAYING.map(composed).sort((a, b) => b.length - a.length));
const LONGEST_BEFORE_SAYING = 60;
/** In letters: names of states are the longest words before a verb. */
const LONGEST_STATE = 24;
/** "This delegation", and an office without its state, which may be the writer's own. */
const OF_OWN =
  /^(?:[本该該我敝]|(?:代表|副?部[长長]|部|大臣|大使|[总總][理统統]|外[长長]|政府)(?!们|們)|대표|장관|차관|대사|정부|ผู้แทน(?!ประเทศ|ไทย|\p{Script=Thai}{3,12}กล่าว)|รัฐมนตรี|เอกอัครราชทูต|รัฐบาล)/u;
/** A government, whose words in quotation marks anybody has read. */
const GOVERNMENT = /^(?:政府|정부|รัฐบาล)/u;
/** The name of somebody behind an office, or before it. */
const NAMED_HOLDER = new RegExp(
  `(?<=${OFFICES_BEFORE_NAMES})${SURNAMES}\\p{Script=Han}{1,2}$|^${SURNAMES}\\p{Script=Han}{1,2}(?=(?:${OFFICES_BEFORE_NAMES})$)`,
  "u",
);

/**
 * Whether words in a script without blanks, or in Korean, are a known subject with a verb of saying or deciding at their end:
 * "文莱代表说", "委员会同意", "위원회가 결정했다". Each of the words before the verb has to be known, so that nothing restricts them.
 * @param isQuoted a quotation is behind them: who said it may be a government, or somebody by office and name
 */
export function endsInUnspacedSaying(written: string, isQuoted = false): boolean {
  const run = composed(written).replace(/[，、,]/gu, "");
  const isOwn = OF_OWN.test(run) && !(isQuoted && GOVERNMENT.test(run));
  if (run.length > LONGEST_BEFORE_SAYING || isOwn) return false;
  const isKnown = (word: string) => wordsBeforeSaying().has(word) || /^\p{Nd}+$/u.test(word);
  return verbsOfSaying().some((verb) => {
    if (!run.endsWith(verb)) return false;
    const subject = run.slice(0, -verb.length);
    const letters = [...(isQuoted ? subject.replace(NAMED_HOLDER, "") : subject)];
    return letters.length > 0 && areMadeOf(letters, LONGEST_STATE, isKnown);
  });
}

/** Words in scripts without blanks, names of states among them. */
const unspacedWords = once(() => {
  const all = [...UNSPACED_TERMS, ...ASKS_AND_POSITIONS, ...namesIn(["zh", "zh-Hant", "ja"])];
  // In Chinese a name may be behind "for" and "against".
  return new Set([...all, ...all.filter((word) => !/^(?:賛成|反対)$/u.test(word)).map(withHanForms)]);
});
const LONGEST_UNSPACED = 8;

/** Whether a run in a script without blanks is made of such words alone. */
export function isMadeOfUnspacedWords(run: string): boolean {
  const isKnown = (word: string) => unspacedWords().has(word) || unspacedWords().has(withHanForms(word));
  return areMadeOf([...run], LONGEST_UNSPACED, isKnown);
}

const southeastWords = once(
  () =>
    new Set(
      [...SOUTHEAST_WORDS, ...namesIn(["th", "lo", "km", "my"])].map((word) => composed(withoutUnseen(word))),
    ),
);

/** Whether words in a script of South-East Asia are made of public ones and numbers alone: "ข้อเสนอนี้กำหนดให้", "សំណើនេះរួមមាន". */
export function isMadeOfSoutheastWords(written: string): boolean {
  const isKnown = (word: string) => southeastWords().has(word) || /^\p{Nd}+$/u.test(word);
  const parts = withoutUnseen(written)
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{Nd}]+/u);
  return parts.every((part) => areMadeOf([...part], LONGEST_STATE, isKnown));
}

/** "Only one question", which is about no readers: the words for "only" before or behind "one" and a thing. */
export const ONLY_ONE = inBothForms(
  /(?<!\p{L})(?:רק|אך ורק|فقط|صرف|მხოლოდ|միայն|само|samo|μόνο|yalnızca|sadece|только|лише|тільки|tylko|jen|doar|numai|vetëm|vain|tik|tikai|ainult|csak|kun|bara|केवल|सिर्फ|শুধু|শুধুমাত্র)\s((?:שאלה|נקודה|בעיה|שאלת) אחת|(?:תנאי|עניין|נושא|דבר) אחד|(?:یک|ایک|ერთი|մեկ|един|едно|една|jedno|jedan|jedna|један|једно|једна|ένα|μία|bir|один|одна|одно|одне|jeden|jedna|jedno|o|un|një|yksi|vienas|viens|üks|egy|én|et|ett|en|एक|একটি)\s(?:კითხვ|პირობ|პუნქტ|հարց|պայման|կետ|въпрос|услови|точк|прашањ|pitanj|питањ|uslov|uvjet|vprašanj|ερώτη|όρο|σημείο|soru|nokta|şart|вопрос|пункт|питанн|pytani|warun|otázk|otázok|întrebare|condiți|pyetj|kusht|kysymy|ehto|klausim|jautājum|nosacījum|küsimus|kérdés|feltétel|spørgsmål|spørsmål|fråg|vilkår|villkor|सवाल|प्रश्न|शर्त|প্রশ্ন|শর্ত|سؤال|سوال|شرط|نکته|نکتہ)[\p{L}\p{M}]*)|((?:سؤال|شرط|مطلب|أمر|بند) واحد|(?:نقطة|مسألة|دولة|مشكلة) واحدة|አንድ (?:ጥያቄ|ነጥብ|አገር|ጉዳይ))\s(?:فقط|ብቻ)(?!\p{L})/gu,
);
const FEWEST_IN_CLAUSE = 3;

/**
 * Whether words before a colon, in a script without capitals, are a clause: one is of the field, none is "only" or names a remark,
 * and they are neither "for" somebody nor a condition. Whether one is restricted is judged elsewhere.
 */
export function isUncasedClause(words: string): boolean {
  const others = words.replace(ONLY_ONE, " ");
  if (UNCASED_ONLY.test(others) || UNCASED_REMARK.test(others) || FOR_WORD.test(words)) return false;
  const tokens = tokensOf(fold(words));
  if (FOR_BEFORE.test(words) && !publicWords().has(tokens[0] ?? "")) return false;
  const isPublic = (token: string) => publicWords().has(token) && !JOINING.has(token);
  if (!UNCASED_FIELD.test(words.normalize("NFC")) && !tokens.some(isPublic)) return false;
  return (words.match(/[\p{L}\p{M}]{3,}/gu) ?? []).length >= FEWEST_IN_CLAUSE;
}

/** Scripts of languages whose words for "our" no other list has. */
export const OWN_FORMS_IN = /[\u0900-\u0DFF\u0F40-\u0FBC\u1200-\u137F]/;
const HAS_SIGNS = /[\u0900-\u0DFF\u0F40-\u0FBC]/;
/** A word of so many letters, with the vowel signs that folding removes. */
const LONG_WITH_SIGNS = /(?:[\u0900-\u0DFF\u0F40-\u0FBC][\u200C\u200D]?){3,}/gu;
const FEWEST_LONG = 3;

/**
 * Whether words in a script of South Asia or Tibet, whose vowel signs count as letters, are a short sentence: three of them are long, or
 * a state is the first of several. Undefined where signs do not decide it; no such sentence is for some readers, or about those who write.
 */
export function isSentenceBySigns(words: string): boolean | undefined {
  if (!HAS_SIGNS.test(words)) return undefined;
  const composed = words.normalize("NFC").trim();
  const others = [
    FOR_WORD,
    UNCASED_ONLY,
    UNCASED_REMARK,
    REMARK_OF_SOUTH_ASIA,
    ENDS_IN_POSITION,
    ASKED_OF_SOUTH_ASIA,
  ];
  if (others.some((other) => other.test(composed)) || isOwnLabelForm(composed)) return false;
  if ((composed.match(LONG_WITH_SIGNS)?.length ?? 0) >= FEWEST_LONG) return true;
  const [first = "", second] = composed.split(/\s+/u, 2);
  return second !== undefined && isStateInAnyCase(first) ? true : undefined;
}
/** What one asks a colleague for, or forbids: "ask", "tell" and "do not", as the last words. */
export const ASKED_OF_SOUTH_ASIA =
  /(?<![\p{L}\p{M}])(?:नका|(?:न|ना|मत) [\p{L}\p{M}]+(?:ें|ो|ना|िए|िये|िएगा)|न[\p{L}\p{M}]+(?:नुहोस्|नुहोला|नू|नुस्)|(?:ਨਾ|ਨਹੀਂ) [\p{L}\p{M}]+(?:ੋ|ਿਓ|ਣਾ)|(?:ન|ના|નહીં|નહિ) [\p{L}\p{M}]+(?:શો|વું|ો|જો)|[\p{L}\p{M}]+(?:వద్దు|కండి|కూడదు|ாதீர்கள்|ದಿರಿ|ಬೇಡಿ|ಬಾರದು|രുത്)|[\p{L}\p{M}]+বেন না|வேண்டாம்|கூடாது|ಬೇಡ|വേണ്ട|එපා|ନାହିଁ କୁହନ୍ତୁ|(?:पूछ|बता)(?:ें|ो|िए|ना|एं|ओ|इए|ाएं|ाओ)|बताएं|बताओ|बताइए|पूछ लें|विचारा|सांगा|कळवा|सोध्नुहोस्|भन्नुहोस्|(?:জিজ্ঞেস|জিজ্ঞাসা) কর(?:ুন|ো)|বলুন|জানান|সুধক|কওক|પૂછો|પૂછજો|પૂછી લો|કહો|કહેજો|જણાવો|ਪੁੱਛੋ|ਪੁੱਛ ਲਓ|ਦੱਸੋ|ਦੱਸ ਦਿਓ|అడగండి|అడుగు|చెప్పండి|கேளுங்கள்|கேட்கவும்|சொல்லுங்கள்|தெரிவிக்கவும்|ಕೇಳಿ|ಹೇಳಿ|ತಿಳಿಸಿ|ചോദിക്കൂ|ചോദിക്കുക|പറയൂ|പറയുക|ପଚାରନ୍ତୁ|କୁହନ୍ତୁ|අහන්න|විමසන්න|කියන්න)\s*$/u;
