/** The forms of "our" and "we" in many languages, and the ordinary words of other languages that only read like them. */

import { bothForms } from "../../itu/letter-forms.ts";
import { foldedSet, once, remembered, SENTENCE_ENDS } from "./folded-letters.ts";
import {
  anyOf,
  BEFORE_INCOME,
  BEFORE_RICE,
  BESIDE_INCOME,
  HAUSA,
  KINDS_OF_RICE,
  NORDIC_BEFORE,
  NORDIC_SUBJECT,
  ONLY_IN_PORTUGUESE,
  OWN_PRONOUNS,
  PHILIPPINE,
  PHILIPPINE_PLACES,
  PORTUGUESE,
  PRONOUNS,
  SLAVIC,
  SLOVENE,
  WE_IN_MALAY,
  WE_IN_NORDIC,
  WITH_MARKS,
  WORDS_FOR_WE,
  words,
} from "./public-words.ts";
import { OWN_FORMS } from "./restricted-words.ts";

/** "Our" at the end of a word, in languages that have it there, and "our" behind its noun. */
const OWN_ENDINGS = new RegExp(
  [
    "[א-ת]{3,}נו",
    "\\u200C\\p{L}{0,3}مان",
    "\\p{L}{2,}ەمان",
    "\\p{L}{3,}[aeıioöuüə]m[ıiuü]z(?:[ıiuü]n|[ae])?",
    "\\p{L}{3,}(?:м[ыіи]з|б[ыиуү]з)",
    "[\\u1203\\u120B\\u1213\\u121B\\u1223\\u122B\\u1233\\u123B\\u1243\\u1263\\u1273\\u127B\\u1293\\u129B\\u12A3\\u12AB\\u12CB\\u12DB\\u12E3\\u12EB\\u12F3\\u1303\\u130B\\u1323\\u132B\\u133B\\u134B\\u1353]ችን",
    "\\p{L}{3,}(?:(?<!f|tr|pr|sp|dr)unk|ünk|ánk|énk|ónk|őnk|[ae]ink)",
    "(?!.*(?:gramme|somme|homme|femme|flamme|gamme|stimme|stemme|summe|samme|ramme|stamme|nomme|pomme|gomme|lemme|hjemme|komme|svømme|dømme)$)\\p{L}{4,}[aäeiouyö]mme",
  ]
    .map((ending) => `(?:${ending})$`)
    .join("|"),
  "u",
);
const OWN_LAST =
  /(?:\sما|\sمن|\p{L}\p{M}*\swa|\s(?:la|ya|sa|wa|tsa|ba|bja|tša) r[oe]na|(?:^|\s)ein\s\S+ ni)$/u;
const OWN_UNSPACED =
  /(?:私|わたし|僕)(?:たち|達|ども)|我々|われわれ|我ら|弊社|当方|わが|我が|我[们們国國方团團组組]|咱|우리|저희|เรา(?!เตอร์)|ของผม|ของฉัน|ເຮົາ(?!ເຕີ|ຊາ)|យើង|ខ្ញុំ|ကျွန်(?:ုပ်|တော်)|ငါတို့|မိမိတို့|(?<![\u0F40-\u0FBC])(?:ང་ཚོ|ང་བཅས|ངེད|ངའི|ང་རང)/u;
const ownForms = once(() => {
  const forms = bothForms(OWN_FORMS)
    .split(",")
    .map((form) => form.trim().replace(/^-|-$/g, "[\\p{L}\\p{M}]*").replace(/\s+/g, "\\s+"));
  const any = forms.filter((form) => form !== "").join("|");
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`.normalize("NFC"), "u");
});
/** Words and names that end as "our" ones do: San Marino, Turin, Milan, a casino; Termez; a parliament in Kurdish. */
const OTHER_ENDINGS =
  /^(?:tertemiz|temmuz|shrunk|debunk|cyberpunk|fornemme|т[еи]рмиз|[בלמוהש]?(?:מרינו|טורינו|מילאנו|מילנו|לוגאנו|לוגנו|לוקרנו|קזינו|קאזינו)$|(?:پارلە|پەرلە|ئەڵە|ئەلە)مان)/u;

/** Whether a label that is to be declared is about those who write, in any of these languages: "हमारी सीमा", "Uhlelo lwethu", "Tervünk". */
export function isOwnLabelForm(written: string): boolean {
  const label = written.normalize("NFC").toLowerCase().trim();
  if (ownForms().test(label) || OWN_UNSPACED.test(label) || OWN_LAST.test(label)) return true;
  return label.split(/\s+/u).some((word) => OWN_ENDINGS.test(word) && !OTHER_ENDINGS.test(word));
}

const AGENCY = /(?<![\p{L}\p{N}])(?:NASA|NAS)(?![\p{L}\p{N}])/gu;
/** "US" in capitals beside the sign of its currency and a number: "US$4.50", "US $4", "4 $US". */
const US_DOLLAR =
  /(?<![\p{L}\p{N}])US(?=[-\s]?[$¢]\s?\p{N})|(?<=\p{N}\s?[$¢]\s?)US(?![\p{L}\p{N}])|(?<=\p{N}\s?)US(?=[-\s]?[$¢])/gu;

/** A word that reads, without its marks, like "our", "us" or "secret" in one language, and is an ordinary word in another. */
interface Homograph {
  /** Letters of the word: without them, the patterns need not be compiled. */
  letters: string;
  /** What is in its place: words beside a verb remain a clause with another one. */
  instead: string;
  patterns: () => {
    /** The word, with what has to be beside it, between others. */
    word: RegExp;
    /** What in its sentence shows the language of the ordinary word; left out where `word` does. */
    other: RegExp | undefined;
    /** What shows the language of the restricted word, which counts there whatever else is beside it. */
    own: RegExp | undefined;
  };
}

const patternOf = (source: string | RegExp | undefined) =>
  typeof source === "string" ? new RegExp(source, "iu") : source;

const homograph = (
  letters: string,
  word: string,
  other?: string | RegExp,
  own?: string,
  instead = " ",
): Homograph => ({
  letters,
  instead,
  patterns: once(() => ({
    word: new RegExp(`(?<![\\p{L}\\p{M}])(?:${word})(?![\\p{L}\\p{M}])`, "giu"),
    other: patternOf(other),
    own: patternOf(own),
  })),
});
/** A verb in place of another one, which is in no list of restricted words. */
const NEUTRAL_VERB = " is ";
/**
 * Homographs of the lists. A word of this kind counts wherever nothing shows the other language: a restricted label of two words
 * needs no sign of its own language.
 */
const HOMOGRAPHS: readonly Homograph[] = [
  // "Nas" is "in the" in Portuguese and Galician, before a plural in "-s": "nas escolas", "nas 10 ilhas", "nas TIC".
  homograph(
    "nas",
    "nas(?=\\s(?:(?:\\p{N}[\\p{N}.,]*|\\p{L}{1,12})\\s)?(?!(?:\\p{L}{0,4}[gh]las|dan[ae]s|dnes|ve[cč]eras|interes|proces|kongres|progres|stres|\\p{L}{0,2}kres|ples|adres|atlas|pojas|kompas|eksces|ekspres)(?!\\p{L}))\\p{L}{2,}(?:as|es|[aeoóu]is|ões|ãos|os|IC)(?!\\p{L}))",
    undefined,
    SLAVIC,
  ),
  homograph("nas", "nas(?=\\s[\\p{L}\\p{N}])", PORTUGUESE, SLAVIC),
  // "Was", "be" and "became" in Swedish, Danish, Norwegian and Icelandic, where "our" has a ring; "there is" in Turkish; "vár" waits in Hungarian.
  homograph("v", "vár|vără|vară|vår(?=-\\s(?:och|og|eller|samt)\\s(?:somm[ae]r|h[öø]st|haust|vinter))"),
  homograph(
    "var",
    "(?:var|vara|vart)(?!\\s(?:krav|önskem|linje|gräns|grense|hemligh|hemmeligh|ståndpunkt|standpunkt|position|posisjon|reserv|röda?|rød))",
    WITH_MARKS,
    WE_IN_NORDIC,
  ),
  homograph(
    "var",
    `(?<=[\\p{L}\\p{N}]{2,}\\s)(?<!(?:${NORDIC_BEFORE}|\\p{L}r)\\s)var(?=\\s)|(?<=\\p{L}r\\s)var(?=\\s(?:\\p{N}|(?:emot|imot|imod|for|mot|klara?|nya|nye|i|med)(?!\\p{L})))|(?<=^\\P{L}*)var(?=\\s${NORDIC_SUBJECT})`,
    undefined,
    WE_IN_NORDIC,
  ),
  homograph(
    "vara",
    "(?<=(?:kan|ska|skal|skall|vill|att|at|skulle|kunde|borde|maste)\\s)vara",
    undefined,
    WE_IN_NORDIC,
  ),
  homograph("var", "var(?=\\s(?:och en|tredje|femte|tionde|finns|ligger|g[åa]r|st[åa]r)(?!\\p{L}))"),
  // "Copper", "property", "reserve" and "yard" in Latvian, Estonian, Finnish, Spanish and Portuguese; "summer" in Romanian.
  homograph(
    "vara",
    "vara",
    anyOf("on ei ir un apar cena aug una la del el uma da do o riigi se este apare"),
    WE_IN_NORDIC,
  ),
  // "In the year", "in flight" in Slovene, Croatian and Czech; before "our" in Swahili is a noun, which ends in a vowel.
  homograph("letu", "(?<=(?:(?<!\\p{L})(?:v|o|ob|po|při|pri)|\\p{L}{2,}[^aeiou\\P{L}]|(?<!\\p{L})u)\\s)letu"),
  homograph("letu", "letu", "[čšžěřůáíý]"),
  // "Other" in Lithuanian, a day nursery in German, income in languages of the Philippines; "we" in Malay and Indonesian.
  homograph(
    "kita",
    "kita",
    `[ąčęėįšųūž]|${anyOf("yra ir kaip arba die der eine einer jede jeder keine ohne zur hat kein braucht")}`,
    WE_IN_MALAY,
  ),
  homograph("kita", "kita", new RegExp(`₱|${anyOf(`${PHILIPPINE} ${BESIDE_INCOME}`)}`, "u"), WE_IN_MALAY),
  homograph(
    "kita",
    `(?<=(?<!\\p{L})(?:${words(BEFORE_INCOME).join("|").replaceAll("_", " ")})\\s)kita`,
    undefined,
    WE_IN_MALAY,
  ),
  // "Is at" in languages of the Philippines, "his own" in Hausa.
  homograph("nasa", "nasa", new RegExp(`[₱ɓɗƙƴƁƊƘƳ]|${anyOf(`${PHILIPPINE} ${HAUSA}`)}`, "u"), SLAVIC),
  homograph("nasa", `nasa(?=\\s${anyOf(PHILIPPINE_PLACES)})`, undefined, SLAVIC),
  // Cooked rice in Malay and Indonesian.
  homograph("nasi", `nasi(?=\\s${anyOf(KINDS_OF_RICE)})|(?<=${anyOf(BEFORE_RICE)}\\s(?:dan\\s)?)nasi`),
  // "Series" in Malay; "secret" in Swahili.
  homograph(
    "siri",
    "siri",
    anyOf(
      "yang itu ini pertama kedua ketiga bermula mesyuarat nombor satu dua dan televisyen panjang diadakan laporan",
    ),
    anyOf("ya za kwa na ni tu yetu wetu hii hiyo wa la ndani msiseme"),
  ),
  // A nose, in German; "use" in Catalan; "some" in Portuguese, Galician and Catalan; food in Swedish and Norwegian.
  homograph("nase", "(?<=(?:die|der|eine|ihre|seine)\\s)nase"),
  homograph("ús", "ús"),
  homograph("uns", "(?<=(?<!\\p{L})(?:para|por|com|con|per|amb)\\s)uns"),
  // "The first series", and Sri Lanka, in Persian, in which "سری" is "secret" as well.
  homograph("سر", "سر[یي](?=\\s(?:نخست|اول|دوم|سوم|جد[یي]د|آخر|گزارش)|[\\s\u200C]ل(?:ان[کك]|ن[کكڪ])ا)"),
  // "Are" in Slovene, where "só" is "only" in Portuguese: its sentence has letters or words of Slovene, and none of those that are beside "only".
  homograph("so", "(?<=\\p{L}{2}\\s)so(?=\\s\\p{L})", SLOVENE, ONLY_IN_PORTUGUESE, NEUTRAL_VERB),
  // "Is" in Irish, and in Papiamentu, where it is "we" in Vietnamese; "was" in Tatar, where it "goes" to the public in Serbian.
  homograph("t", "tá(?=\\s(?:an|na|siad|sé|sí|s[íé]|\\p{L}+))", anyOf("an na ar ag le go")),
  homograph(
    "ta",
    "(?<=\\p{L}\\s)ta(?=\\s)",
    anyOf("e di ku un riba esakinan"),
    "[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]",
    NEUTRAL_VERB,
  ),
  homograph("иде", "иде", "[әөүҗңһ]", undefined, NEUTRAL_VERB),
  // "They", which is "are" between two nouns of Arabic, and "we" in Urdu typed with other letters.
  homograph("هم", "(?<=(?<!\\p{L})ال\\p{L}{3,}\\s)هم", undefined, "[ےہٹڈڑںگچپکی]", NEUTRAL_VERB),
  homograph("mat", "mat(?=\\s(?:och|og|er|är|kostar|koster)(?!\\p{L}))"),
];
/** Most texts have none of them. */
const MAY_BE_HOMOGRAPH =
  /(?<![\p{L}\p{M}])(?:nas[eai]?|v[aáå]r|v[aă]r[aă]|vart|letu|kita|siri|ús|uns|mat|سر[یي]|иде|tá|ta|هم|so(?= (?!the |the,|we )\p{L}+[iea](?!\p{L})))(?![\p{L}\p{M}])/iu;
const BETWEEN_ENDS = new RegExp(`[^${SENTENCE_ENDS}\\n]+`, "gu");
/** Further on in a sentence nothing is looked for. */
const LONGEST_SENTENCE = 400;
/** "There is" in Turkish, the last word of a sentence. */
const THERE_IS = /(?<=\S\s)var(?=\P{L}{0,3}$)/u;

/** A text in composed letters without words that only read like "our" or "secret": NASA beside small letters, "US" of a currency, and what is an ordinary word of the sentence's language. */
export function withoutFalseOurs(text: string): string {
  const written = /[$¢]/.test(text) ? text.replace(US_DOLLAR, " ") : text;
  const others = withoutAgencies(written.includes("var") ? written.replace(THERE_IS, " ") : written);
  const composed = others.normalize("NFC");
  return MAY_BE_HOMOGRAPH.test(composed) ? withoutHomographsIn(composed) : others;
}

/** Several rules judge the same words. */
const withoutHomographsIn = remembered((composed: string): string =>
  composed.replace(BETWEEN_ENDS, (sentence) =>
    MAY_BE_HOMOGRAPH.test(sentence) ? withoutHomographsOf(sentence) : sentence,
  ),
);

function withoutHomographsOf(sentence: string): string {
  const judged = sentence.slice(0, LONGEST_SENTENCE);
  const small = judged.toLowerCase();
  return HOMOGRAPHS.reduce((rest, { letters, instead, patterns }) => {
    if (!small.includes(letters)) return rest;
    const { word, other, own } = patterns();
    const beside = judged.replace(word, " ");
    return (other?.test(beside) ?? true) && own?.test(beside) !== true ? rest.replace(word, instead) : rest;
  }, sentence);
}

function withoutAgencies(text: string): string {
  if (!text.includes("NAS")) return text;
  const others = text.replace(AGENCY, " ");
  return others === text || (/\p{Lu}/u.test(others) && !/\p{Ll}/u.test(others)) ? text : others;
}

/** Pronouns of those who write, without those that are other words in another language: "mi", "nos". */
export const ownPronouns = once(() => {
  const all = [...OWN_PRONOUNS, ...PRONOUNS, ...foldedSet(WORDS_FOR_WE.split(" "))];
  return new Set(
    all.filter((word) => !/^(?:i|m|me|mi|ma|mon|je|eu|nos|لي|انا|ما|من|ես|biz|bana|bize)$/u.test(word)),
  );
});
