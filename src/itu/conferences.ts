import { COMMA, spacedForm } from "../normal-form.ts";
import table from "./data/conferences.json" with { type: "json" };
import { inOneAlphabet, plainLetters, withPlainDigits } from "./letter-forms.ts";
import { numberOfCommittee } from "./possible-numbers.ts";
import { readReferences } from "./read-references.ts";
import { isStateName } from "./state-names.ts";

/** A Plenipotentiary Conference. */
export interface ConferenceEntry {
  /** `PP-18`. */
  id: string;
  city: string;
  country: string;
  /** First and last day, `YYYY-MM-DD`. */
  starts: string;
  ends: string;
  /** The numbers of the resolutions that it made, where they are on record. */
  resolutions?: { from: number; to: number };
  source: string;
  confidence: string;
  note?: string;
}

const CONFERENCES = table as ConferenceEntry[];

/** From PP-02 on, oldest first. */
export function conferences(): readonly ConferenceEntry[] {
  return CONFERENCES;
}

/** By name, in any letter case: `PP-18`. */
export function conferenceById(id: string): ConferenceEntry | undefined {
  return CONFERENCES.find((conference) => conference.id === id.toUpperCase());
}

/**
 * The day on which the conference of a year closed and its Final Acts were signed; the year's end for one not listed.
 */
export function lastDayOfConference(year: number): string {
  const conference = CONFERENCES.find((one) => one.ends.startsWith(`${year}-`));
  return conference?.ends ?? `${year}-12-31`;
}

const COMMITTEE =
  "(?:committee|commission|comisión|comissão|com|c|комитет|комиссия|ком|ausschuss|委员会|委員會|委員会|(?:ال)?لجنة|komitee|comité|commissie|comitato|commissione|udvalg|utvalg|komité|kommitté|utskott|valiokunta|komitea|komitet|komisja|bizottság|comitet|komite|komisi|komisyon|kamati|επιτροπή|комітет|комісія|кумитаи?|комитети|کمیته|کمیټه|کمیٹی|위원회|समिति|tume)";
/** A word of another script may follow, and one of Chinese: it has no blanks. */
const END = "(?![\\p{N}\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])";
/** What an ordinal number ends in, in Latin and in other letters; behind a hyphen, an apostrophe or a blank as well. */
const LATIN_ORDINAL =
  "st|nd|rd|th|e|eme|ere|re|ste|de|ej|i?n?c[iıuü]|i?nchi|nj[iy]|ed|oji|asis|aad|ra|ta|da|a";
const OTHER_ORDINAL =
  "го|й|ый|ой|ий|і?[шч][ыіи]|нч[ыиүу]|[нсцтд]?уу|үнчү|унчу|інші|я|ая|[шт]?а|та|ти|ма|ум|юм|р|дугаар|дүгээр|э|η|[ηο]ς|րդ|ኛ|वीं|वाँ|औँ|ষ্ঠ|ম|වන";
const ORDINAL = `(?:\\.|\\.?[ªº]|[-'’ ]?(?:${LATIN_ORDINAL}|${OTHER_ORDINAL})(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:st|nd|rd|th|e|eme)(?=committee|commission))?`;

/** Latin letters without their accents, one for one: people leave them out. */
function withoutAccents(text: string): string {
  return text.replace(/(?![A-Za-z])\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").charAt(0));
}

/** A pattern of words that are written with accents or without. */
const unaccented = (source: string): RegExp => new RegExp(withoutAccents(source), "iu");

/** "Committee 5", "COM5", "COM-5", "Com. 5", "Комитет 5", "第5委员会", "اللجنة 5", "5th Committee", "5-я Комиссия", "5-комитет". */
const NUMBERED = unaccented(
  `^(?:${COMMITTEE}\\.? ?(?:no\\.? ?|№ ?|ya )?-? ?([1-9])|第? ?([1-9])${ORDINAL}(?: ?- ?| ?)${COMMITTEE})${END}`,
);
/** Their numbers as words, in order: "Fifth Committee", "Cinquième Commission", "اللجنة الخامسة", "第五委员会". */
const ORDINALS: readonly RegExp[] = [
  "first|one|i|première|primera|primeira|первый|первая|erster|الأولى|第一",
  "second|two|ii|deuxième|seconde|segunda|второй|вторая|zweiter|الثانية|第二",
  "third|three|iii|troisième|tercera|terceira|третий|третья|dritter|الثالثة|第三",
  "fourth|four|iv|quatrième|cuarta|quarta|четвертый|четвёртый|четвертая|четвёртая|vierter|الرابعة|第四",
  "fifth|five|v|cinquième|quinta|пятый|пятая|fünfter|الخامسة|第五",
  "sixth|six|vi|sixième|sexta|шестой|шестая|sechster|السادسة|第六",
].map((words) => unaccented(`^(?:(?:${words}) ?${COMMITTEE}|${COMMITTEE}\\.? ?(?:${words}))${END}`));
const WORKING_GROUP = unaccented(
  "^(?:wg ?-? ?pl|working group of the plenary|wg (?:of the )?plenary|groupe de travail de la plénière|gt-pl(?:en)?|grupo de trabajo de la plenaria|рабочая группа пленарного заседания|全体会议工作组|فريق العمل التابع للجلسة العامة)(?![\\p{L}\\p{N}])",
);
const PLENARY = unaccented(
  "^(?:plenary(?: meeting)?|pl|(?:séance )?plénière|(?:sesión )?plenaria|plenum|plenarsitzung|plenarmøde|plenair|plenaire|täysistunto|ολομέλεια|täiskogu|pleno|пленарное заседание|全体会议|الجلسة العامة)(?![\\p{L}\\p{N}])",
);

/** A committee that a text begins with. */
export interface NamedCommittee {
  /** `COM5`, `WG-PL`, `PL`. */
  name: string;
  /** Of its name in the text, in UTF-16 units. */
  length: number;
}

/** The committee that a text, in normal form, begins with, as people and ITU's documents call it in many languages. */
export function committeeAtStart(text: string): NamedCommittee | undefined {
  const plain = withoutAccents(withPlainDigits(text));
  const numbered = NUMBERED.exec(plain);
  if (numbered !== null) return { name: `COM${numbered[1] ?? numbered[2]}`, length: numbered[0].length };
  for (const [index, ordinal] of ORDINALS.entries()) {
    const found = ordinal.exec(plain);
    if (found !== null) return { name: `COM${index + 1}`, length: found[0].length };
  }
  const group = WORKING_GROUP.exec(plain);
  if (group !== null) return { name: "WG-PL", length: group[0].length };
  const plenary = PLENARY.exec(plain);
  return plenary === null ? undefined : { name: "PL", length: plenary[0].length };
}

/** "Committee" in further languages, in composed letters, with the endings of their forms. */
const COMMITTEE_WORDS = [
  "kommission(?:en)?|ausschu(?:ss|ß)|comitato|commissione|commissie|commission|comisión|comissão|comitê|comité|kommittén?|коми(?:тет|ссия)|لجنة|اللجنة|επιτροπή",
  "u[yỷ] ?ban|jawatankuasa|lupon|คณะกรรม(?:า?ธิ)?การ|ຄະນະກ(?:ຳ|ໍາ)ມະການ|គណៈកម្មាធិការ|ကော်မတီ|위원회|কমিটি|குழு|ኮሚቴ|కమిటీ|ಸಮಿತಿ|സമിതി|સમિતિ|ਕਮੇਟੀ|කමිටුව|समिती",
  "კომიტეტი|კომისია|հանձնաժողով|կոմիտե|(?:ה?ו)?ועדה|komit[əe]|komissiya(?:si)?|k?qo.?mita(?:si)?|қўмита(?:си)?|комиссияси|کمیته|comisia|comitetul?|comissió|كومىتېت(?:ى)?|دەستە",
  "ل[ێی]ژنە(?:ی)?|کمیٹی|کمېټه|समिति|সমিতি|επιτροπή|bizottság|valiokunta|komitea|komisyonê|komîteya?|хороо|комитеті?|комитети?|камітэт|камісія|utskott(?:et)?|udvalg(?:et)?|kamati(?: ya)?|kwamitin?(?: na)?",
  "odbor|одбор|komitet(?:i|as|a|i[ňn])?|komiteja|komisij[ae]|komisioni|ком[иі]сс?[иі](?:я|ја|яи|ясы|яси)|комісія|кумитаи?|nefnd|kumitat|coiste|pwyllgor|batzordea|guddiga|komidi|igbimo|komisi|komisiýa(?:sy)?|výbor|výboru|komisi[ae]|комитета|комиссии|комісії|комітету",
].join("|");
/** Its abbreviations, in the alphabets that it is transcribed to, and letters that are drawn like those of "COM". */
const SHORT_COMMITTEE = "com|kom|ком|кам|κομ|επ|კომ|կոմ|كوم|ком-т|к-т|c|k|к|κ|к-тет";
/** "No." between it and its number. */
const NUMBER_SIGN =
  "(?:số|thứ|so|ke-?|bil\\.?|blg\\.?|n[or]?\\.?|no|№|ที่|ທີ|ទី|အမှတ်|saylı|sanly|raqamli|рақамли|no.?lu|nomeri|מס.?|מספר|شماره|نمبر|нөмірлі|дугаар|дүгээр|a|ya)?";
const MEANT = new RegExp(
  `^(?:(?:${COMMITTEE_WORDS}|${SHORT_COMMITTEE})[\\s.]*${NUMBER_SIGN}[\\s.(-]*([1-6])\\)?(?:[-'’ ]?[\\p{L}\\p{M}]{1,3}\\.?)?|(?:მე-|제|ika-)?([1-6])(?:[-.'’ ]{0,2}(?:[\\p{L}\\p{M}]{1,4}|дугаар|дүгээр)?\\.?)[\\s-]*${NUMBER_SIGN}\\s*(?:na )?(?:${COMMITTEE_WORDS}|(?:[ck]om|к[оа]м)\\.?))$`,
  "iu",
);
/** "WG-PL" and "PL", transcribed or in other languages. */
const MEANT_GROUP = new RegExp(
  `^(?:(?:рг|ргп|вг|wg|gt|гт|ог|жт|ом|ag|gl)[\\s./-]*(?:пл|пз|плен|pl|plen|plenum|plenari[ao])\\.?|${[
    "arbeitsgruppe (?:des |der )?(?:plenums?|plenarsitzung|plenarversammlung)|plenararbeitsgruppe|werkgroep van de (?:plenaire(?: vergadering| zitting)?|plenum)",
    "gruppo di lavoro (?:della|alla|in) (?:seduta )?plenaria|grupo de trabalho (?:do|da) (?:plenário|(?:sessão |reunião )?plenária)|grup de treball del ple(?:nari)?|grupul? de lucru al plen(?:ului|arei)",
    "grupa robocza (?:posiedzenia plenarnego|sesji plenarnej|plenum)|pracovní skupina pléna|pracovná skupina pléna|radna grupa plenuma|робоча група (?:пленарного засідання|пленуму)",
    "(?:genel kurul|plener) çalışma grubu|kelompok kerja (?:sidang |rapat )?pleno|nhóm (?:công tác|làm việc) (?:c[ủu]a )?(?:phiên )?(?:họp )?toàn thể|kikundi kazi cha (?:mkutano|kikao) (?:wa|cha) wote",
    "ομ[άα]δα εργασ[ίι]ας της ολομ[έε]λειας|plenums arbe[ti][dt]?s?grupp?e?|täysistunnon työryhmä|فريق (?:ال)?عمل (?:التابع ل)?(?:ال|ل?ل)جلسة العامة|گروه کاری (?:صحن|جلسه عمومی)|本会議作業部会|전체회의 작업반",
  ].join("|")})$`,
  "iu",
);
const MEANT_PLENARY =
  /^(?:пл|плен|πλ|pl|пленум|пленарна?|plen|plen[aá]rio|pl[eé]num|sessão plenária|seduta plenaria|plenarversammlung|posiedzenie plenarne|sesja plenarna|plenair[e]? (?:vergadering|zitting)|genel kurul|sidang pleno|phiên (?:họp )?toàn thể|пленарне засідання|本会議|전체회의|صحن)\.?$/iu;

/** "Ad hoc" before or behind the word for a group, and names of such groups of other words, in Latin and Greek letters without accents. */
const GROUP_WORD =
  "(?:arbeits|werk|arbets|arbeids)?(?:gruppen?|grupp(?:en)?|groep)|gruppo(?: di lavoro)?|groupe?(?: de travail)?|grupo(?: de trabal?[jh]o)?|grup(?:ul|u)?|grupa(?: robocza)?|skupina|csoport|ryhma|ομαδα(?: εργασιας)?|(?:рабочая |робоча )?групп?а|kelompok(?: kerja)?|kumpulan|kikundi(?: cha)?|nhom(?: cong tac)?|tooruhm|tyoryhma|grupu|pangkat|lupong?|qrup[iı]?|guruhi?|gwoup|grup[ei]|(?:darba |darbo |radna )?grup[ae]|munkacsoport|starfshopur|hopur|grupp|taldea|kooxd?a?|itsinda|(?:работна |радна |рабочая )?група|топ[уы]?|тобы|гурӯҳи?|бүлэг|ჯგუფი|խումբ|समूह|গ্রুপ|குழு|ቡድን|گروپ";
const AD_HOC = "ad ?-?hoc|ад[ -]?хок|αντ χοκ|ად ?ჰოკ|ադ ?հոկ|एड ?हॉक|এড ?হক";
const GROUP = `(?:(?:${AD_HOC})[ -]*(?:${GROUP_WORD})|(?:${GROUP_WORD}) (?:${AD_HOC})|(?:${AD_HOC}) na grupo|${[
  "специальная (?:рабочая )?группа|спеціальна (?:робоча )?група|(?:ال)?فريق (?:عمل |العامل )?(?:ال)?(?:مخصص|متخصص)|گروه (?:کاری )?(?:ویژه|موقت)|特设(?:工作)?组|特設(?:工作)?組|アドホック・?グループ|특별 ?작업반|임시 ?작업반",
  "ahg|gecici (?:cal[iı]sma )?grubu|grupa dorazna|nhom [dđ]ac (?:trach|biet)|kikundi (?:cha )?(?:dharura|maalum)|ειδικη ομαδα(?: εργασιας)?|sonderarbeitsgruppe",
].join("|")})`;
/** What is between a group and its subject. */
const ABOUT =
  "(?:zu[rm]?|f[uü]r|uber|betreffend|sull[ao]?|sul|per|relativ[oa] all?a?|sobre|para|por|da?|do|d[eu](?: la)?|a|o|sur(?: la)?|relatif a(?: la)?|по|о|об|про|з|щодо|over|inzake|voor|ds\\.?|w sprawie|do spraw|dotyczaca|om|til|tentang|mengenai|ve|kuhusu|για|σχετικα με|περι|το|την|τη|la|بشأن|حول|(?:ال)?معني|(?:ال)?معنية|درباره|관한|on|privind|za|k[eu]?|ba|sa|(?:tungkol|hinggil|ukol) sa|kona[ -]?ba|berkenaan(?: dengan)?|berkaitan(?: dengan)?|за|относно|уз|uz|ku saabsan|kuri|dwar|riba|oor|par|del|de[ln]|por|sou|um|buruz|eta|for|om)";
/** Behind a text, in languages that have it there. */
const ABOUT_LAST =
  "(?: ?に関する| (?:uzrə|bo.?yicha|бойынша|боюнча|hakkinda(?:ki)?|konulu|iliskin|талаарх|тухай|туралы|koskeva|kasitlev))?";
const GROUP_FIRST = new RegExp(
  `^(?:${GROUP}|(?:${AD_HOC})(?= (?:${ABOUT}) ))(?![\\p{L}\\p{M}])[\\s:(]*(?:${ABOUT}(?=\\s|ال|ب)\\s*){0,2}((?:\\D{0,30}\\d+(?:\\D{1,12}\\d+){0,2})?)\\)?$`,
  "iu",
);
const GROUP_LAST = new RegExp(
  `^(?:[关關][于於])?((?:第|決議|[决決][议議])?\\d+\\D{0,20}?)${ABOUT_LAST}[\\s的]*${GROUP}$`,
  "iu",
);

/** "Ad hoc group on Resolution 130" for a name in many languages: about resolutions, or decisions, or without a subject. */
export function groupMeant(written: string): string | undefined {
  const text = spacedForm(withPlainDigits(written)).trim();
  const plain = text.replace(/[\p{Script=Latin}\p{Script=Greek}]/gu, (letter) =>
    letter.normalize("NFD").charAt(0),
  );
  // Words behind the number of a text may be a remark, which no message repeats.
  const subject = GROUP_FIRST.exec(plain)?.[1] ?? GROUP_LAST.exec(plain)?.[1];
  if (subject === undefined) return undefined;
  const { entries = [], isWhole } = readReferences(subject.replace(/^بال/u, "ال")) ?? {};
  if (subject === "") return "ad hoc group";
  const [, kind, numbers] = /^(Res|Dec)\. (\d+(?:,\1\. \d+)*)$/.exec(entries.join()) ?? [];
  if (isWhole !== true || numbers === undefined) return undefined;
  const name = `${kind === "Res" ? "Resolution" : "Decision"}${entries.length > 1 ? "s" : ""}`;
  return `ad hoc group on ${name} ${(numbers.match(/\d+/g) ?? []).join(" and ")}`;
}

/** "No." before a number, which NFKC makes of "№" and "nº" as well, and other signs around it. */
const NUMBER_MARK = /(?<![\p{L}\p{M}])n[or°º]{0,2}\.?\s?(?=[1-6](?!\p{N}))|[()[\]/_#°№]+/giu;
const ROMAN = /^(?:VI|IV|V|I{1,3})(?=[\s-])|(?<=[\s-])(?:VI|IV|V|I{1,3})$/u;
const ROMANS = ["I", "II", "III", "IV", "V", "VI"];

/** A name with nothing but its number, in digits, beside the words for it. */
function withoutSigns(text: string): string {
  const plain = text.replace(NUMBER_MARK, " ").replace(/\s+/gu, " ").trim();
  return plain.replace(ROMAN, (roman) => String(ROMANS.indexOf(roman) + 1));
}

/**
 * What a name, the whole of a text, stands for where it is certain: `COM6` for "6-cı Komitə", "6 дугаар хороо" or "СОМ6" in
 * Cyrillic letters, `WG-PL` for "РГ-ПЛ".
 */
function committeeMeant(written: string): string | undefined {
  const text = withoutSigns(withPlainDigits(written).normalize("NFKC").replace(/ủ/giu, "u"));
  const forms = [text, text.replace(/[\p{L}\p{M}]+/gu, inOneAlphabet), plainLetters(text)];
  for (const form of forms) {
    const match = MEANT.exec(form);
    if (match !== null) return `COM${match[1] ?? match[2]}`;
    if (MEANT_GROUP.test(form)) return "WG-PL";
    if (MEANT_PLENARY.test(form)) return "PL";
    const named = committeeAtStart(form);
    if (named?.length === form.length) return named.name;
  }
  const number = numberOfCommittee(written);
  return number === undefined ? undefined : `COM${number}`;
}

/** The name of a committee before that of its group, and the sign between them. */
const IN_PARTS = /^(.{1,60}?)(\s?[,;:，、،؛：]\s?|\s[–—/-]\s|(?<=^com ?\d)[\s/]|$)/iu;

/** A group before the committee that it is of. */
const OF_COMMITTEE =
  /^(.{3,60}?),? (?:(?:of|de|d[ue]l?|d[ao]|della|der|des|im|van|von|al|av|af|при)(?: (?:the|la|l[ao]s?|de[rnm]?|het))?|التابع(?:ة)? ل|в|у) ?(.{2,40})$/iu;

/** What a text that may be the name of a body means, in the form of the documents, with the name of a group of it. */
export function bodyMeant(text: string, isBody: (text: string) => boolean): string | undefined {
  const alone = isBody(text) ? undefined : groupMeant(text);
  if (alone !== undefined) return alone;
  const [whole = "", name = "", sign = ""] = IN_PARTS.exec(text) ?? [];
  const group = text.slice(whole.length);
  const behind = isBody(group) ? group : groupMeant(group);
  const first = behind === undefined ? undefined : committeeMeant(name);
  if (first !== undefined) return first.concat(behind === group ? sign : ", ", behind ?? "");
  const [, ofCommittee = "", committee = ""] = OF_COMMITTEE.exec(text) ?? [];
  return isBody(ofCommittee) ? committeeMeant(committee)?.concat(", ", ofCommittee) : undefined;
}

/** A meeting without rooms: by video or telephone. */
const ONLINE = new RegExp(
  `^(?:https?:|(?:${[
    "on-?line|virtual|remotely|remote|video|webinar|teleconference|zoom|(?:ms |microsoft )?teams|webex|google meet",
    "en ligne|virtuel|à distance|visio|en l[ií]nea|a distancia|remot[oa]|à distância|virtuell|a distanza|da remoto",
    "онлайн|дистанц|виртуал|видео|удал[её]нно|цахим|عبر الإنترنت|عن بعد|افتراضي|أونلاين|آنلاین|مجازی|آن لائن",
    "线上|線上|在线|网上|远程|虚拟|視訊|视频|オンライン|온라인|ऑनलाइन|अनलाइन|অনলাইন|ออนไลน์|အွန်လိုင်း|អនឡាញ|ອອນລາຍ",
    "trực tuyến|daring|çevrimiçi|mtandaoni",
  ].join("|")}))`,
  "iu",
);

/** Whether the place of a meeting is none of the conference's rooms: a meeting online, or a place that ends with a state. */
export function isElsewhere(place: string): boolean {
  const parts = spacedForm(place).trim().split(COMMA);
  return ONLINE.test(parts[0] ?? "") || (parts.length > 1 && isStateName(parts.at(-1)?.trim() ?? ""));
}
