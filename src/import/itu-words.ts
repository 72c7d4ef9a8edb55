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

const LONGEST_SAMPLE = 20_000;

/** The language that a text is written in, by its script and, in Latin letters, by its most common words. */
export function languageOfText(written: string): ItuLanguage | undefined {
  const text = written.slice(0, LONGEST_SAMPLE);
  const counted = SCRIPTS.map(([language, script]) => [language, text.match(script)?.length ?? 0] as const);
  const [most] = counted.toSorted((a, b) => b[1] - a[1]);
  if (most !== undefined && most[1] > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)) return most[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = COMMON.map(
    ([language, common]) => [language, words.filter((word) => common.has(word)).length] as const,
  );
  const [best] = scores.toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

const SCRIPTS: readonly (readonly [ItuLanguage, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  // A word of Chinese has two characters, one of Latin letters has five.
  ["zh", /\p{Script=Han}/gu],
];
const COMMON: readonly (readonly [ItuLanguage, ReadonlySet<string>])[] = [
  ["en", new Set("the of and to in for that is on by".split(" "))],
  ["fr", new Set("le les des et du une au dans pour sur qui".split(" "))],
  ["es", new Set("el los las y del una al por para que".split(" "))],
];

/** What stands before the reasons of a proposal. */
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
]);

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
