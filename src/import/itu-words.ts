import { SHOWS_PERSIAN } from "../corpus/characters/alphabets.ts";

/** The languages that ITU publishes a conference's documents in. */
export type ItuLanguage = "en" | "fr" | "es" | "ru" | "ar" | "zh";

/** The letters of the languages in the names of documents: `44-E`. */
const LETTERS: ReadonlyMap<string, ItuLanguage> = new Map([
  ["E", "en"],
  ["F", "fr"],
  ["S", "es"],
  ["R", "ru"],
  ["A", "ar"],
  ["C", "zh"],
]);

export function languageOfLetter(letter: string | undefined): ItuLanguage | undefined {
  return LETTERS.get((letter ?? "").toUpperCase());
}

/** What is before the reasons of a proposal. */
export const REASONS =
  /^(?:reasons?|motifs?|raisons?|motivos?|razones|основани[ея]|обоснование|причины|الأسباب|الاسباب|السبب|理由)\s*[:：]\s*/iu;

/** The heading of the reasons, in the language of the record. */
export const REASONS_HEADING: ReadonlyMap<string, string> = new Map([
  ["en", "Reasons"],
  ["fr", "Motifs"],
  ["es", "Motivos"],
  ["ru", "Основания"],
  ["ar", "الأسباب"],
  ["zh", "理由"],
  ["pt", "Motivos"],
]);

/** The conference in whose name a resolution is written: the first words of its text. */
export const CONFERENCE_NAME =
  /^(?:(?:the|la|a|il|le|el|o) )?(?:plenipotentiary conference|conférence de plénipotentiaires|conferencia de plenipotenciarios|conferência de plenipotenciários|conferenza dei plenipotenziari|conferència de plenipotenciaris|полномочная конференция|(?:إن )?مؤتمر المندوبين المفوضين|国际电信联盟全权代表大会|全权代表大会)/iu;

/** A call of a resolution, alone on its line or with the one who is called. */
export const CALL =
  /^(?:(?:further |also )?(?:resolves?|decides?|considering|recalling|noting|recognizing|recogni[sz]es|bearing in mind|aware|convinced|emphasizing|instructs|invites|requests|urges)|décide|considérant|rappelant|notant|reconnaissant|charge|invite|resuelve|considerando|recordando|observando|reconociendo|encarga|invita|resolve|lembrando|notando|reconhecendo|convida|решает|учитывая|напоминая|отмечая|признавая|поручает|предлагает|(?:و?إذ|ي?ت?قرر|يقرر|تقرر|يكلف|يدعو)|做出决议|决议|考虑到|忆及|认识到|注意到|责成|请)(?:[\s\p{P}](?:\S+\s?){0,4})?$/iu;

/** The conference's document, its number, what follows in brackets and the letter of its language. */
export const DOCUMENT =
  /(?:\bDocument(?:o)?|Документ\p{L}{0,2}|(?:ال|لل)وثيقة|文件)\s*:?\s*(?:№\s*)?(?:PP-?\d\d[/-])?(\d{1,5})((?:\s*\(\s*(?:Rev|Add|Corr)\.?\s*\d{1,3}\s*\)){0,4})\s*(?:[-–‑]\s*([EFSRAC])\b)?/iu;

/** What a document is to another one: its word, and its number. */
export const DOCUMENT_PARTS: readonly (readonly ["Add" | "Rev" | "Corr", RegExp])[] = [
  ["Add", /(?:Addendum|Add[ée]ndum|Дополнительный документ|Добавление|ال[إا]ضافة|补遗)\s*(\d{1,3})/giu],
  ["Rev", /(?:Revision|R[ée]vision|Revisi[óo]n|Пересмотр|المراجعة|修订)\s*(?:本\s*)?(\d{1,3})/giu],
  ["Corr", /(?:Corrigendum|Corrig[ée]ndum|Исправление|التصويب|勘误)\s*(\d{1,3})/giu],
];

/** Headings that name the instrument of the provisions below them. */
export const INSTRUMENTS: readonly (readonly ["CS" | "CV" | "GR", RegExp])[] = [
  ["CS", /^(?:(?:texts? of the )?constitution|constitución|устав|الدستور|دستور|组织法|国际电信联盟组织法)/iu],
  ["CV", /^(?:(?:texts? of the )?convention|convenio|конвенция|الاتفاقية|اتفاقية|公约|国际电信联盟公约)/iu],
  ["GR", /^(?:general rules|règles générales|reglamento general|общий регламент|القواعد العامة|总规则)/iu],
];

/** A heading of an article, with its number. */
export const ARTICLE = /^(?:article|artículo|статья|المادة|第)\s*(\d{1,3}[A-Z]?)(?:\s*条)?(?!\p{L})/iu;

/** The number of an article in a text that is no more than that: "ARTICLE 4". */
export function articleNumber(text: string): string | undefined {
  const found = ARTICLE.exec(text);
  return found?.[0].length === text.replace(/\*$/, "").length ? found[1] : undefined;
}

/** The abbreviations of ITU's conferences, assemblies and advisory groups, in the languages that have their own. */
const ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["PP", ["PP", "ПК"]],
  ["WRC", ["WRC", "CMR", "ВКР"]],
  ["RA", ["RA", "AR", "АР"]],
  ["WTSA", ["WTSA", "AMNT", "ВАСЭ"]],
  ["WTDC", ["WTDC", "CMDT", "ВКРЭ"]],
  ["WCIT", ["WCIT", "CMTI", "ВКМЭ"]],
  ["CPM", ["CPM", "RPC", "ПСК"]],
  ["TDAG", ["TDAG", "GCDT", "GADT", "КГРЭ"]],
  ["TSAG", ["TSAG", "GCNT", "GANT", "КГСЭ"]],
  ["RAG", ["RAG", "GCR", "GAR", "КГР"]],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.flatMap(([name, written]) => written.map((each) => [each, name] as const)),
);

/** Their names, for a letterhead that does not abbreviate them. */
const NAMES: readonly (readonly [string, string])[] = [
  [
    "WRC",
    "world radiocommunication conference|conférence mondiale des radiocommunications|conferencia mundial de radiocomunicaciones|всемирная конференция радиосвязи|المؤتمر العالمي للاتصالات الراديوية|世界无线电通信大会",
  ],
  [
    "RA",
    "radiocommunication assembly|assemblée des radiocommunications|asamblea de radiocomunicaciones|ассамблея радиосвязи|جمعية الاتصالات الراديوية|无线电通信全会",
  ],
  [
    "WTSA",
    "world telecommunication standardization assembly|assemblée mondiale de normalisation des télécommunications|asamblea mundial de normalización de las telecomunicaciones|всемирная ассамблея по стандартизации электросвязи|الجمعية العالمية لتقييس الاتصالات|世界电信标准化全会",
  ],
  [
    "WTDC",
    "world telecommunication development conference|conférence mondiale de développement des télécommunications|conferencia mundial de desarrollo de las telecomunicaciones|всемирная конференция по развитию электросвязи|المؤتمر العالمي لتنمية الاتصالات|世界电信发展大会",
  ],
  ["WCIT", "world conference on international telecommunications"],
  ["TDAG", "telecommunication development advisory group"],
  ["TSAG", "telecommunication standardization advisory group"],
  ["RAG", "radiocommunication advisory group"],
  ["Council", "(?:itu )?council|conseil|consejo|совет|المجلس|理事会"],
];
/** A name is a whole line, but for a place, a day or a year behind it. The council's has a year: it is a common word. */
const NAME_LINES = NAMES.map(([name, forms]) => ({
  name,
  form: new RegExp(
    `^(?:${forms})(?:\\s*[-,(]?\\s*20(\\d\\d))${name === "Council" ? "" : "?"}(?:\\s*[^\\p{L}\\s].{0,80})?$`,
    "iu",
  ),
}));

const LONGEST_LINE = 160;
/** `World Radiocommunication Conference (WRC-27)`, a place behind it or not. */
const IN_BRACKETS = /[(（]\s*(\p{Lu}{2,6})([-‑–]?)\s*(?:20)?(\d{2})\s*[)）](?:\s*[,:]?\s*[\p{Lu}\p{N}].*)?$/u;
/** `WTSA-24`, alone on its line. */
const ALONE = /^(\p{Lu}{2,6})[-‑– ]?(?:20)?(\d{2})$/u;
/** `Document WTDC-25/44-E`, `Document C25/12-E`. */
const IN_NUMBER =
  /(?:Documento?|Документ\p{L}{0,2}|(?:ال|لل)وثيقة|文件)\s*:?\s*(\p{Lu}{1,6})[-‑–]?(\d{2})[/-]\d/u;

/** The conference or meeting that a line of a letterhead names: `WRC-27`; a line of a text names none. */
export function conferenceOfLine(line: string): string | undefined {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_LINE || /[.;。]$/u.test(text)) return undefined;
  const [, inNumber = "", numbered] = IN_NUMBER.exec(text) ?? [];
  const named = inNumber === "C" ? "Council" : CANONICAL.get(inNumber);
  if (named !== undefined) return `${named}-${numbered}`;
  const [, alone = "", year] = ALONE.exec(text) ?? [];
  if (CANONICAL.has(alone)) return `${CANONICAL.get(alone)}-${year}`;
  const [, bracketed, hyphen, bracketYear] = IN_BRACKETS.exec(text) ?? [];
  if (bracketed !== undefined) {
    const known = CANONICAL.get(bracketed);
    // One that is not in the table is one nevertheless, where it is written as they are.
    if (known !== undefined || hyphen !== "") return `${known ?? bracketed}-${bracketYear}`;
  }
  for (const { name, form } of NAME_LINES) {
    const match = form.exec(text);
    if (match !== null) return match[1] === undefined ? name : `${name}-${match[1]}`;
  }
  return undefined;
}

/** Of `S22-PP-C-0044` the meeting and the year of its series: `PP-22`; `WTSA.16` and `WRC23` have years of their own. */
export function conferenceOfFileName(meeting: string, seriesYear: string): string {
  const name = meeting.toUpperCase();
  const [, letters = "", own] = /^([A-Z]+)(?:[.-]?(\d{2}))?$/.exec(name) ?? [];
  if (letters === "") return name;
  return `${letters === "CL" ? "Council" : (CANONICAL.get(letters) ?? letters)}-${own ?? seriesYear}`;
}

/** Words and endings of English that are not common enough, or not English enough, to tell a document's language by. */
export const OF_ENGLISH =
  /^(?:a|an|or|at|not|new|more|all|each|every|about|between|under|over|their|has|have|was|were|will|should|must|can|also|than|into|it)$|(?:ing|[^aeiou]ity|ness|ship|ly|ies|th)$|^(?:th|wh)/;

/** The stop in the throat behind a consonant of a word that is no name, as in Mayan languages and Quechua: "q’ij", "kb’ix". */
export const GLOTTAL = /(?<![\p{L}’'ʼ])\p{Ll}{0,12}[kqbt][’'ʼ](?=\p{Ll}{2})/gu;

const hasWord = (words: string, others = "(?!)"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.replaceAll(" ", "|")})(?![\\p{L}\\p{M}])|${others}`, "iu");

const withoutWords = (words: string): RegExp =>
  new RegExp(`^(?!.*(?<![\\p{L}\\p{M}])(?:${words.replaceAll(" ", "|")})(?![\\p{L}\\p{M}]))`, "su");

/**
 * What a text in a language has, and those in other languages with its letters do not: Jawi has letters of Persian, Punjabi those
 * of Urdu, Tatar those of Kazakh, Crimean Tatar those of Russian. Where nothing of it is there, no language is certain.
 */
const SHOWN_BY: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    "ar",
    [
      /(?<!\p{L})[وفبك]?ال\p{L}|ة|(?<!\p{L})لل\p{L}/u,
      withoutWords("در از که است را دان دالم دري اونتوق اين ایت"),
    ],
  ],
  ["fa", [SHOWS_PERSIAN]],
  ["ur", [hasWord("اور ہے ہیں کا کو")]],
  [
    "ckb",
    [hasWord("لەسەر لەگەڵ هەروەها لەلایەن لەنێوان ئەمە", "(?<!\\p{L})دە\\p{L}{1,9}(?:ات|ێت|رێ)(?!\\p{L})")],
  ],
  ["ug", [hasWord("ۋە ئۈچۈن بىلەن بويىچە")]],
  ["ps", [/[ټډړږښڼۍ]/u]],
  ["sd", [/[۽۾]|(?<!\p{L})(?:آهي|آهن|ٿي|ڪري)(?!\p{L})/u]],
  [
    "ru",
    [
      /[ыэ]/iu,
      hasWord(
        "и в на с о по для из что не от при об или к до за чтобы",
        "(?:ени[ея]|ости?|ого|ани[ея]|[ыи]й|ых|ться|ется)(?!\\p{L})",
      ),
    ],
  ],
  ["uk", [/[їє]/iu, /^[^ыэёъ]*$/iu]],
  ["be", [/ў/iu, /і/iu]],
  ["kk", [hasWord("туралы және мен үшін бойынша осы", "[ұі]")]],
  ["ky", [hasWord("жана менен үчүн боюнча бул эмес керек")]],
  ["mn", [hasWord("болон нь ба юм байна тухай энэ гэж дээр")]],
  ["uz-Cyrl", [hasWord("ва учун билан бўйича ҳам ушбу")]],
  ["tg", [/[ҷӣӯ]/iu]],
  ["sr", [/[ђћ]/iu]],
  ["mk", [/[ѓќѕ]/iu]],
  ["bg", [hasWord("се ще със във като което която които са чрез"), /^[^ыэё]*$/iu]],
  // The other characters of a short text may be Japanese.
  ["zh", [/[们这为对从际网络电务业发问关总议决设实权产這們從與國學會發關總實區權應當]/u]],
  ["he", [withoutWords("און דער דאס פון איז מיט אויף קון")]],
  ["bn", [hasWord("এবং ও এই জন্য থেকে করে করা হয় একটি সকল")]],
  ["as", [/ৰ/u]],
]);

/** So many words of Arabic have an article or a feminine ending; those of other languages that are borrowed from it are fewer. */
const ARABIC_WORD = /(?<!\p{L})(?:[وفبك]?ال|لل)\p{L}+|\p{L}+ة(?!\p{L})/gu;
const FEWEST_OF_ARABIC = 6;

/** Whether the words and letters of a text are of a language and of no other; true of one whose script few others are written in. */
export function isShown(language: string, text: string): boolean {
  if (SHOWN_BY.get(language)?.every((form) => form.test(text)) === false) return false;
  if (language !== "ar") return true;
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
  return (text.match(ARABIC_WORD)?.length ?? 0) * FEWEST_OF_ARABIC >= words;
}

/** The actions that ITU prints, and what the record knows of each; `OTHER` is none of them. */
export const ACTIONS: ReadonlyMap<string, "ADD" | "MOD" | "SUP" | "NOC" | undefined> = new Map([
  ["ADD", "ADD"],
  ["ADD*", "ADD"],
  ["MOD", "MOD"],
  ["(MOD)", "MOD"],
  ["SUP", "SUP"],
  ["SUP*", "SUP"],
  ["NOC", "NOC"],
  ["OTHER", undefined],
]);

/** The line that a proposal begins with: its action and its ID. */
export const ACTION_FIRST = /^(ADD\*?|\(?MOD\)?|SUP\*?|NOC|OTHER)\s(\S+)$/u;
/** As printed until 2006, with the provision behind. */
export const ID_FIRST = /^(\S+)\s(ADD\*?|\(?MOD\)?|SUP\*?|NOC|OTHER)(?:\s(.*))?$/u;
/** A number of ITU's own tool behind the ID. */
export const TOOL_NUMBER = /#\d{1,9}$/;
