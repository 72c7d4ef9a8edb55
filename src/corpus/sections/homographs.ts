/** Words that read like a person or a restriction and are none: homographs of pronouns, remarks on figures and versions, names in quotation marks. */
import { inBothForms } from "../../itu/letter-forms.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { CURRENCIES, SHORT_MONEY } from "./amounts.ts";
import { fold, foldedSet, once, tokensOf } from "./folded-letters.ts";
import {
  COMPARING,
  FIGURES_FIRST,
  formsOfBe,
  joiningFigures,
  LAST_VERBS,
  languagesOfVersions,
  namesOfTexts,
  OCTETS,
  OFFICE_HOLDERS,
  ONLY_IN_LANGUAGE,
  OROMO_THIS,
  OWN_PRONOUNS,
  PARTS_OF_DOCUMENTS,
  SETTLEMENTS,
  THIRD_PRONOUNS,
  VERSIONS_FIRST,
  words,
} from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import { NEGOTIATED } from "./restricted-words.ts";
import {
  ASKED_OF_SOUTH_ASIA,
  isRestrictedUnspaced,
  OWN_FORMS_IN,
  UNSPACED_LETTER,
} from "./scripts-without-capitals.ts";
import { isOwnLabelForm, withoutFalseOurs } from "./words-for-our.ts";

/** Vietnamese words that read without their marks like "we", "only", "for" or "secret" in another language: "năm", "mới", "viễn thông". */
const VIETNAMESE_HOMOGRAPHS =
  /(?<![\p{L}\p{M}])(?:nội(?= dung| địa| thành)|(?<=hà )nội|(?<=việt )nam|chi(?= phí| tiêu| tiết)|báo(?= cáo)|bảo(?= vệ| đảm| hiểm)|(?<=đảm )bảo|bao(?= gồm| nhiêu| trùm)|năm|từ|mà|lên|mới|mỗi|mọi|viên|viễn|thêm|nữ|số|trả|ích|sở|vì|môi|mời)(?![\p{L}\p{M}])/giu;
/** Bodies, which nobody is called: the word has a capital as a name has. */
const VIETNAMESE_BODIES =
  /(?<!\p{L})(?:Hội (?:đồng|nghị)|[ỦU][yỷ] ban|Ban [Tt]hư ký|Tổng [Tt]hư ký|Quốc hội|Chính phủ|Nghị quyết|Liên minh)(?!\p{L})/gu;
const VIETNAMESE = /[ăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Words in composed letters without those that only read like "our", with another word in place of such Vietnamese ones, and names of bodies in small letters. */
export function withoutHomographs(text: string): string {
  const all = withoutFalseOurs(text).normalize("NFC").replace(OROMO_THIS, "kana");
  if (!VIETNAMESE.test(all)) return all;
  return all.replace(VIETNAMESE_BODIES, (name) => name.toLowerCase()).replace(VIETNAMESE_HOMOGRAPHS, "những");
}

/** Pronouns that are other words in other languages: "teksten er ny", "text je nový", "văn bản mới". */
const AMBIGUOUS_PRONOUNS = /^(?:er|je|i|m|ma|mi|mon|me|moi)$/;

/** Whose something is that a sentence has named. */
const POSSESSIVES: ReadonlySet<string> = new Set(words("their leur leurs su sus seu seus sua suas"));
const FEWEST_NAMED = 2;
const SHORTEST_NOUN = 3;

/**
 * Whether the word at an index is "their", before a word of the field, and refers to what the sentence has named: "three capitals lost
 * their service", and not "their ministers will yield".
 */
function refersBack(tokens: readonly string[], at: number, isPublicName: (word: string) => boolean): boolean {
  const next = tokens[at + 1] ?? "";
  if (at < FEWEST_NAMED || !POSSESSIVES.has(tokens[at] ?? "") || next.length < SHORTEST_NOUN) return false;
  return isPublicName(next) && !OFFICE_HOLDERS.has(next);
}

/** Whether a word that may be for somebody is another one there, or refers to what the sentence has named. */
export const isNobody = (
  tokens: readonly string[],
  at: number,
  isPublicName: (word: string) => boolean,
): boolean => AMBIGUOUS_PRONOUNS.test(tokens[at] ?? "") || refersBack(tokens, at, isPublicName);

/** What those who write do, in languages that leave out "we": "cedemos", "cediamo"; and "nou" of Haitian Creole, which is "new" in others. */
const WE_DO =
  /(?<!\p{L})(?:za mu|zamu|muna|mun|kada mu|bari mu|mu (?:yarda|amince|bar|ba|karɓa|ƙi|jira|ce))(?!\p{L})|^(?:no |não |non |ya |já )?\p{L}{2,}(?:[aei]mos|iamo)(?!\p{L})|(?<!\p{L})nou (?:pa|ap|pral|prale|ka|kapab|te|ta|dwe|vle|dakò|sede|bay|aksepte|mande|pare|di|konnen|bezwen|sipòte|vote|refize|jwenn|gen|fè|pap)(?!\p{L})/iu;

/** Whether a sentence states what those who write do, or in Persian and Urdu names them or asks a colleague. */
export const isWhatWeDo = (sentence: string): boolean =>
  WE_DO.test(sentence) ||
  isPersonInPersian(sentence) ||
  (OWN_FORMS_IN.test(sentence) &&
    (isOwnLabelForm(sentence) || ASKED_OF_SOUTH_ASIA.test(sentence.normalize("NFC"))));

const US_AS_WE = /(?:^|[^A-Za-z0-9])[Uu]s(?![A-Za-z0-9])/;
/** Whether those who write are among words: "the US" is a state. */
export const namesUs = (words: string): boolean => US_AS_WE.test(words) || PERSIAN_OURS.test(words);

/** "Our" behind a noun in Persian, "هدف ما", and not "what" in Arabic: "قال ما يلي", "إلى حد ما". */
export const PERSIAN_OURS = inBothForms(
  /(?<=[\p{L}\p{M}\u200c]\s)(?<!(?:^|\s)(?:حد|نوعا|شيئا|يوما)\s)ما(?=\P{L}*$|\s(?:گفت|افزود|اعلام|اظهار|تاکید|تأکید))/u,
);
/** "We", "I" and "you", and what a colleague is asked, in Persian and Urdu, where a letter shows that the words are no Arabic ones. */
const SURELY_PERSIAN =
  /[پچژگکی\u200C]|(?<![\p{L}\p{M}])(?:ن?مي\p{L}{2,}يم|است|كه|موافقم|مخالفم|هستم|دارم|ندارم|هستند|دارند)(?![\p{L}\p{M}])/u;
const PERSON_IN_PERSIAN = inBothForms(
  /(?<![\p{L}\p{M}])(?:ما|من|شما|زنگ بزن\p{L}{0,3}|تماس بگیر\p{L}{0,3}|بپرسی?د?|بگو(?:یید|ئید)?|نگو(?:یید)?|بفرست\p{L}{0,3}|(?:فون|کال|میسج) (?:کریں|کرو|کیجیے)|بتا(?:ئیں|ؤ)|پوچھ(?:یں|و|یے))(?![\p{L}\p{M}])/u,
);

const isPersonInPersian = (sentence: string): boolean =>
  SURELY_PERSIAN.test(sentence) && PERSON_IN_PERSIAN.test(sentence);

/** Those who write, without words and letters that mean others. */
export const OURSELVES =
  /(?<![\p{L}\p{M}'’])(?:[Ww]e|us|[Oo]urs?|[Nn]ous|[Nn]otre|[Nn]osotr[oa]s|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Ww]ir|[Uu]ns|[Uu]nsere?[mnrs]?|[Мм]ы|[Нн]ам|[Нн]аш[аеи]?|نحن|لنا)(?![\p{L}\p{M}'’])/u;
/** "US dollars" are no others' than those of a state. */
export const UNITED_STATES = /(?<!\p{L})U\.?S\.?A?(?!\p{L})/gu;
/** "We" is the end of a verb in Spanish, Portuguese, Italian and Turkish: "cedemos"; nouns and names of numbers end so as well. */
export const ENDS_IN_OUR_VERB = /^\p{L}{2,}(?:[ae]mos|iamo|yoruz|[ea]c[ea]giz)$/u;
export const NOUNS_LIKE_VERBS = /^(?:tramos|extremos|supremos|prestamos|reclamos|(?:kilo)?gramos)$/u;

/** Polish "itself", which reads without its mark like "they" in German. */
const ITSELF = /(?<!\p{L})się(?!\p{L})/giu;

const OF_OCTETS = new RegExp(OCTETS, "gu");
/** A text without currencies, units of data, names of villages and other words that only read like persons and names. */
export const withoutUnits = (text: string): string =>
  withoutSettlements(text)
    .replace(CURRENCIES, " ")
    .replace(OF_OCTETS, " ")
    .replace(SHORT_MONEY, " ")
    .replace(ITSELF, " ");

const SETTLEMENT = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${SETTLEMENTS})[\\p{L}\\p{M}]{0,4}\\s(?:(?:of|de|di|da|do|du|d['’]|von|van)\\s)?\\p{Lu}[\\p{L}\\p{M}'’-]+|(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’-]+\\s(?:${SETTLEMENTS})[\\p{L}\\p{M}]{0,4}(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])\\p{Lu}\\p{Ll}{2,}(?:oje|uje|yje|ėje|iuose|uose|ose|ėse)(?![\\p{L}\\p{M}])`.normalize(
        "NFC",
      ),
      "gu",
    ),
);

/** A sentence without the names of villages, towns and islands that are called so, or that something is in, by an ending of Lithuanian. */
const withoutSettlements = (sentence: string): string =>
  /\p{Lu}/u.test(sentence) ? sentence.normalize("NFC").replace(SETTLEMENT(), " ") : sentence;

/** Whether words are joined by one for "is", or end in a verb. */
export const isJoinedByIs = (tokens: readonly string[]): boolean =>
  LAST_VERBS.has(tokens.at(-1) ?? "") || tokens.slice(1, -1).some((token) => formsOfBe().has(token));

const patternOfBeginnings = (list: string): RegExp => {
  const any = words(withoutUnseen(list).normalize("NFC")).join("|").replaceAll("_", " ");
  return new RegExp(
    `^(?:${any})(?![\\p{L}\\p{M}]*(?:m[iıuü]z|mu|[мб][іыи]з)(?!\\p{L}))[\\p{Ll}\\p{M}]{0,5}(?!\\p{Ll})`,
    "iu",
  );
};

const figuresFirst = once(() => patternOfBeginnings(FIGURES_FIRST));
const versionsFirst = once(() => patternOfBeginnings(VERSIONS_FIRST));

const VIETNAMESE_LANGUAGES =
  /(?<=tiếng )\p{Lu}\p{L}+|(?<=tiếng )(?:Ả Rập|Tây Ban Nha|Bồ Đào Nha|Trung Quốc)/gu;

/**
 * What a remark states of figures, with a number, or of versions, in the languages of their lists; undefined for others. In scripts
 * without blanks none of its words is restricted.
 */
export function remarkOnFigures(written: string): string | undefined {
  const remark = withoutUnseen(written).normalize("NFC").trim();
  const isOfVersion = versionsFirst().test(remark);
  const isOfFigures = figuresFirst().test(remark) && /\p{Nd}/u.test(remark);
  if (!(isOfVersion || isOfFigures) || isRestrictedUnspaced(remark)) return undefined;
  const rest = remark
    .replace(VIETNAMESE_LANGUAGES, " ")
    .trim()
    .replace(isOfVersion ? versionsFirst() : figuresFirst(), "");
  return withoutHomographs(rest);
}

/** Whether a folded word may be in a remark on figures; in scripts without blanks the remark has been judged as a whole. */
export const mayBeWithFigures = (token: string): boolean =>
  PARTS_OF_DOCUMENTS.has(token) ||
  joiningFigures().has(token) ||
  languagesOfVersions().has(token) ||
  UNSPACED_LETTER.test(token);

const onlyInLanguage = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${ONLY_IN_LANGUAGE.join("|")})(?![\\p{L}\\p{M}])`.normalize("NFC"),
      "giu",
    ),
);

/** Letters of the names of these languages; without one, the pattern above is not compiled. */
const ENGLISH_OR_FRENCH =
  /[eaií]n[gs]|angl|fran|fren|rus|ranska|venäj|prants|pran|vene|krievu|англ|анғл|ағылш|инглис|фран|рус|рос|орыс|орос|αγγλ|γαλλ|ინგლ|անգլ|նգլ|ռուս|ნგლ|ფრან|رنس|جليز|گلیس|گریز|نگریز|אנגל|צרפת|अंग्र|अङ्ग्र|ইংর|ஆங்|እንግ|saesneg|iingi|kifar|anh|pháp|nga|engli|espa|span/iu;

/** A text without "only" and the language that a text is in. */
export function withoutOnlyInLanguage(text: string): string {
  const composed = text.normalize("NFC");
  return ENGLISH_OR_FRENCH.test(composed) ? composed.replace(onlyInLanguage(), " ") : text;
}

/** "Not yet" in each of the languages below: most texts have none of these words, and the pattern below takes long to compile. */
const NOT_YET =
  / not (?:yet|been|made|public|published|released|available)|pas encore|todavía|aún|ainda|ancora|noch nicht|nog niet| не |jeszcze|ještě|ešte|zatím|zatiaľ|još |још |še ni|încă|még nem|ännu|endnu|ennå|vielä|henüz|لم|ليس|هنوز|bado|belum|chưa/i;

/** "Is not yet public", of a text, in many languages. */
const NOT_YET_PUBLIC = once(
  () =>
    /(?<!\p{L})(?:(?:is|are|was|were|has|have) (?:not yet|not|still not) (?:been )?(?:made )?(?:yet )?(?:public|published|released|available)(?: yet)?|(?:n['’]est|ne sont|n['’]a|n['’]ont) pas encore (?:été )?(?:publi\p{L}+|disponibles?|parue?s?|diffusée?s?)|(?:todavía|aún) no (?:es|está|son|están|se ha|se han|ha sido) (?:públic[oa]s?|publicad[oa]s?|disponibles?)|no (?:es|está|son|están|se ha|se han) (?:públic[oa]s?|publicad[oa]s?|disponibles?) (?:todavía|aún)|ainda não (?:é|está|são|estão|foi|foram) (?:públic[oa]s?|publicad[oa]s?|disponíve(?:l|is))|não (?:é|está|são|foi|foram) (?:públic[oa]s?|publicad[oa]s?) ainda|non (?:è|sono) ancora (?:stat[oaie] )?(?:pubblic\p{L}+|disponibil[ei])|(?:ist|sind|wurden?) noch nicht (?:öffentlich|veröffentlicht|publiziert|verfügbar|erschienen)|(?:is|zijn) nog niet (?:openbaar|gepubliceerd|beschikbaar)|(?:ещё|еще|пока|пока ещё|пока еще) не (?:опубликован\p{L}*|обнародован\p{L}*|публич\p{L}+|доступ\p{L}+)|(?:ще|поки|поки що) не (?:опублікован\p{L}*|оприлюднен\p{L}*|публічн\p{L}+|доступн\p{L}+)|(?:nie jest jeszcze|jeszcze nie jest|nie został\p{L}{0,2} jeszcze) (?:publiczn\p{L}+|opublikowan\p{L}+|dostępn\p{L}+)|(?:ještě|zatím|ešte|zatiaľ) (?:není|nie je|nebyl\p{L}?|nebol\p{L}?) (?:veřejn\p{L}+|zveřejněn\p{L}*|verejn\p{L}+|zverejnen\p{L}+)|(?:još (?:nije|nisu)|još uvijek nije|još uvek nije) (?:javn?\p{L}*|objavljen\p{L}*)|(?:још (?:није|нису)) (?:јав[ан]\p{L}*|објављен\p{L}*)|še (?:ni|niso) (?:javn?\p{L}*|objavljen\p{L}*)|(?:все още|още) не (?:е|са) (?:публич\p{L}+|публикуван\p{L}*)|nu (?:este|e|a fost|sunt) încă (?:public\p{L}*|disponibil\p{L}*)|még nem (?:nyilvános\p{L}*|jelent meg)|(?:är ännu inte|er endnu ikke|er ennå ikke|er ikke ennå) (?:offentlig\p{L}*|publicera\p{L}*|publisert\p{L}*|tilgængelig\p{L}*)|ei ole vielä (?:julkinen|julkaistu|saatavilla)|henüz (?:yayım\p{L}+|yayın\p{L}+|kamuya açık değil)|(?:لم|لمّا) (?:ينشر|يُنشر|تنشر|تُنشر) بعد|ليس\p{L}* (?:علني\p{L}*|عام\p{L}*|متاح\p{L}*) بعد|هنوز (?:منتشر|عمومی) (?:نشده|نیست)(?: است)?|bado (?:si ya umma|haijachapishwa|hayajachapishwa|halijachapishwa|haujachapishwa|hazijachapishwa)|belum (?:dipublikasikan|diterbitkan|diumumkan|publik|tersedia)|chưa (?:được )?(?:công bố|công khai))(?!\p{L})/giu,
);

const MOST_IN_LIMIT = 14;

/**
 * A text of `limits` without the sentences in it that a text is not yet public, which is what such a text states: "The Spanish version is
 * not yet public." Each other word in them is known; "(not public)" is a mark and no sentence.
 */
export function withoutUnpublished(text: string, isPublicName: (word: string) => boolean): string {
  if (!NOT_YET.test(text)) return text;
  const isOther = (token: string) =>
    !OWN_PRONOUNS.has(token) && !FOLDED.ours.has(token) && !THIRD_PRONOUNS.has(token);
  const isText = (token: string) => namesOfTexts().has(token) || PARTS_OF_DOCUMENTS.has(token);
  return text.replace(/[^.;!?؛؟\n]+[.;!?؛؟]?/gu, (sentence) => {
    const rest = sentence.replace(NOT_YET_PUBLIC(), " ");
    if (rest === sentence || /[()[\]{}:–—]/u.test(rest)) return sentence;
    const tokens = tokensOf(fold(rest));
    const isStated =
      tokens.length <= MOST_IN_LIMIT &&
      tokens.some(isText) &&
      tokens.every((token) => isOther(token) && (isText(token) || isPublicName(token)));
    return isStated && restrictedMeaning(rest) === undefined ? " " : sentence;
  });
}

/** A whole sentence, without a place of a document in brackets at its end: "… de 2024 (§ 4)." */
const SENTENCE = /^\P{L}{0,3}([^.:：;–—()!?\n]{3,90}?)(?:\s\([^()]{0,12}\p{N}[^()]{0,6}\))?\.(?=\s|$)/u;
const negotiated = once(() => foldedSet(NEGOTIATED));

/**
 * Whether a text begins with a sentence that compares something with an ask or a position of those who write, which is no name of
 * one: "Conforme à nos demandes de 2024 (§ 4).". No other word of it is restricted, nor what is asked for negotiated.
 */
export function comparesWithOurs(text: string): boolean {
  const folded = fold(SENTENCE.exec(text)?.[1] ?? "");
  if (!COMPARING.test(folded)) return false;
  const tokens = tokensOf(folded);
  const isAsk = (token: string) => FOLDED.asksAndPositions.has(token) && !negotiated().has(token);
  const isOurs = (token: string) => FOLDED.ours.has(token) || OWN_PRONOUNS.has(token);
  const others = tokens.filter((token) => !isAsk(token) && !isOurs(token));
  if (!tokens.some(isAsk) || others.some((token) => FOLDED.group.has(token))) return false;
  return restrictedMeaning(others.join(" ")) === undefined;
}
