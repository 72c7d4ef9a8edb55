/** Texts, articles and dates as sentences cite them, and what becomes of a text. */
import references from "../../itu/data/reference-words.json" with { type: "json" };
import { parseRecordDate } from "../schema/calendar-date.ts";
import { isMonthName } from "../schema/date-names.ts";
import { fold, foldedPhrases, longestPhrase, once, tokensOf } from "./folded-letters.ts";
import {
  ACCORDING_TO,
  AS_OF,
  BEFORE_YEAR,
  BEHIND_YEAR,
  BODIES,
  INFLECTED_TEXTS,
  JOINS_TEXTS,
  MARKS_OF_REVISION,
  namesOfTexts,
  OFFICE_HOLDERS,
  OUR_OFFICE,
  OWN_PRONOUNS,
  VERBS_OF_CHANGE,
  VERBS_OF_WORDING,
  words,
} from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";

/** Parts of texts and texts in the forms of all languages. */
const textWords = once(() => {
  const { article, resolution, decision, resolutionOrDecision, recommendation, paragraph, annex } =
    references;
  const lists = [article, resolution, decision, resolutionOrDecision, recommendation, paragraph, annex];
  const named = lists.flatMap((list) => Object.values(list)).join(" ");
  const all = [...new Set(fold(`${named} ${INFLECTED_TEXTS}`).replaceAll("_", " ").split(/\s+/u))];
  return {
    whole: new Set(all.filter((word) => word.length > (/^\p{Lo}/u.test(word) ? 1 : 2))),
    stems: all.filter((word) => word.length > 3 && word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
});

/** What is written together with a word for a text: "to", "in", "of" and "the" in Arabic, Hebrew and Amharic. */
const BEFORE_TEXT = /^(?:[وف]?(?:لل|بال|[لبك])|ו?[הבלמש]ה?|[የበለ])(?=\p{L}{3})/u;

/** "Article 34", with a particle. */
const KOREAN_ARTICLE = /^제?\p{N}+[조항호]\p{L}{0,2}$/u;

/** Whether a folded word names a text or a part of one: "article", "статье", "للمادة". */
export function isText(token: string): boolean {
  const { whole, stems } = textWords();
  const isForm = (word: string, stem: string) =>
    word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
  const isNamed = (word: string) =>
    namesOfTexts().has(word) || whole.has(word) || stems.some((stem) => isForm(word, stem));
  return (
    isNamed(token) || isNamed(token.replace(BEFORE_TEXT, "")) || KOREAN_ARTICLE.test(token.normalize("NFC"))
  );
}

/** Whether a sentence states what becomes of a text with its number: "It widens Article 34", "Il vide l’article 34". */
export const changesText = (tokens: readonly string[]): boolean =>
  tokens.length >= FEWEST_CHANGING &&
  tokens.some((token) => VERBS_OF_CHANGE().has(token)) &&
  tokens.some((token) => /^\p{N}/u.test(token)) &&
  tokens.some((token) => isText(token) && !VERBS_OF_CHANGE().has(token));

const [FEWEST_CHANGING, MOST_CITING] = [3, 4];
const citing = once(() => foldedPhrases(ACCORDING_TO.split(",")));

/** Words without "according to" at their beginning or end; undefined where they have none. */
function withoutCiting(written: string): string | undefined {
  const all = written.trim().split(/\s+/u);
  const isCiting = (part: readonly string[]) => citing().has(tokensOf(fold(part.join(" "))).join(" "));
  for (let length = Math.min(MOST_CITING, all.length - 1); length > 0; length -= 1) {
    if (isCiting(all.slice(0, length))) return all.slice(length).join(" ");
    if (isCiting(all.slice(-length))) return all.slice(0, -length).join(" ");
  }
  return undefined;
}

/** Languages of India, Georgia and Ethiopia set "according to" behind what they cite, and so does Urdu, with a word between. */
const CITES_BEHIND = /[\u0900-\u0DFF\p{Script=Georgian}\p{Script=Ethiopic}]|^ک[یے]$/u;
const HAS_CAPITALS = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u;
/** "For", "the provisions of" and "by the provisions of" in Arabic. */
const PARTICLE_FOR = /^لل?(?=\p{L}{3})|^ب?(?:احكام|نص|نصوص|مقتضيات|موجب)$/u;
const isOfCitation = (word: string) => /^(?:ст|чл|čl)\.?$/iu.test(word) || tokensOf(fold(word)).some(isText);

/** Whether "according to" is beside a word that is not known as public, in a script that shows no name by a capital. */
function citesUnknown(all: readonly string[], isPublicName: (word: string) => boolean): boolean {
  const isCiting = (part: string) => citing().has(tokensOf(fold(part)).join(" "));
  const isKnown = (token: string) =>
    /^\p{N}/u.test(token) || isText(token) || [token, token.replace(PARTICLE_FOR, "")].some(isPublicName);
  return all.some((first, at) => {
    const length = longestPhrase(all, at, MOST_CITING, isCiting);
    const cited = length === 0 ? "" : all[CITES_BEHIND.test(first) ? at - 1 : at + length];
    return !tokensOf(fold(cited ?? "")).every(isKnown);
  });
}

/** A letter of a script with capitals. */
export const CASED = /[\p{Lu}\p{Ll}]/u;
const FEWEST_IN_CITATION = 4;

/**
 * The words beside "according to" and a numbered text, with "e" in place of each number and each word for a text, where no name is among
 * them: "the e e der e" for "Gemäß Artikel 34 der Satzung". Undefined for other words. In scripts without capitals each of them is known;
 * false where "according to" is beside a word there that is not.
 */
export function besideCitation(
  written: string,
  isPublicName: (word: string) => boolean,
  hasPlainWord: (words: string) => boolean,
): string | false | undefined {
  const composed = written.normalize("NFC").trim();
  const [all, rest] = [composed.split(/\s+/u), withoutCiting(composed)?.split(/\s+/u)];
  if (!/\p{N}/u.test(composed) || !all.some(isOfCitation)) return undefined;
  const other = !HAS_CAPITALS.test(composed) && citesUnknown(all, isPublicName) ? false : undefined;
  if (rest === undefined || !/\p{N}/u.test(rest.join(" ")) || !rest.some(isOfCitation)) return other;
  const others = rest.map((word) => (isOfCitation(word) || /^\P{L}+$/u.test(word) ? "e" : word));
  const beside = `the ${others.join(" ")}`;
  const tokens = tokensOf(fold(beside));
  if (tokens.every((token) => JOINS_TEXTS.has(token) || isPublicName(token))) return beside;
  if (tokens.length < FEWEST_IN_CITATION || !CASED.test(composed)) return other;
  return hasPlainWord(beside) ? beside : other;
}

/** Whether a folded word is a text, a verb by which it says something, or joins these. */
export const isOfText = (token: string): boolean =>
  VERBS_OF_WORDING.has(token) || JOINS_TEXTS.has(token) || isText(token);

/** Cities of Plenipotentiaries in many languages, with a capital or in capitals, as a pattern. */
const CITIES = [...words(Object.values(references.cities).join(" ")), "buxarest", "doxa", "бухарэст", "доҳа"]
  .flatMap((city) => [city.charAt(0).toUpperCase() + city.slice(1), city.toUpperCase()])
  .join("|");
/** A mark of revision in brackets, whole, without the full stop of an abbreviation; its number is the group. */
const WHOLE_CITATION = new RegExp(
  `[(（]\\s?(?:[Ққ]айта )?(?:${MARKS_OF_REVISION})[.\\s]\\s?(?:(?:${CITIES}),?\\s)?(\\p{N}{1,4})(?:[\\s-]?(?:г|гг|р|ж|r|j|он|yil|йил|ил)\\.?)?\\s?[)）]`,
  "gu",
);
/** A text with "(rev 2022)" for "(Пересм Бухарест, 2022 г)", and "(rev 1)" for "(Доп 1)". */
export const citationsInOneForm = (text: string): string => text.replace(WHOLE_CITATION, "(rev $1)");
/** The full stop of a mark of revision, and that of "year" behind a year. */
export const CITATION = `(?<=[(（]\\s?(?:\\p{L}{4,9}\\s)?)(?:${MARKS_OF_REVISION})\\.(?=\\s{0,3}(?:\\p{N}{1,3}\\s?[)）]|(?:${CITIES}),?\\s\\p{N}{4}))|\\p{N}{4}-?\\s?(?:г|гг|р|ж|r|j)\\.(?=\\s?[)）])`;
/** "As of" at the start of a line, a sentence or a bracket, or behind a comma, with a colon, and what follows up to the next sign of a label. */
const AS_OF_DATE = once(
  () =>
    new RegExp(
      `(?<=(?:^|[([（［,;.!?–—|\\n\uE000-\uE003])[\\s>*_•-]{0,4})(${AS_OF})(\\s?)[:：](\\s?[^()[\\]（）［］:：|\\n\uE000-\uE003]{4,60})`,
      "gimu",
    ),
);

/**
 * A text of the same length without the colon between "as of" and a date that ends a line, a bracket or a sentence: "(Stand: Januar
 * 2026)" is no position, and no label.
 */
export function withoutAsOf(text: string): string {
  if (!/[:：][^:：|\n]{0,60}\p{N}{2}/u.test(text)) return text;
  return text.replace(
    AS_OF_DATE(),
    (all: string, name: string, blank: string, behind: string, at: number) => {
      const parts = behind.split(/(?<=[.;])(?=\s|$)/u);
      // "Stand: 12 October 2026: we yield".
      const ends = parts.slice(0, /^[:：(（[［]/u.test(text.slice(at + all.length)) ? -1 : undefined);
      const isDated = ends.some((_, last) => isDate(ends.slice(0, last + 1).join("")));
      return isDated ? `${name}${blank},${behind}` : all;
    },
  );
}

/** Whether words are a day, a month or a year, as they are written in any language that dates are read in. */
function isDate(words: string): boolean {
  const text = words.trim().replace(/[.;]$/u, "");
  return /^\p{N}{4}$/u.test(text) || isRecordDate(text);
}

/** Whether words are a date as a key of a record has it, or one that it means, also of a month that is two: "19. listopada 2026". */
function isRecordDate(words: string): boolean {
  const parsed = parseRecordDate(words);
  const month = /^(?:\d{1,2}\.? )?(\p{L}{3,20}) \d{4}\.?$/u.exec(words)?.[1];
  return parsed.ok || parsed.suggestion !== undefined || (month !== undefined && isMonthName(month));
}

const OFFICE_AND_DATE = /^([^,;:،؛：]{3,60})[,،]\s(.{4,30})$/u;
/**
 * Whether words in brackets are who said something, by office, or a state or body, and when: "(Bundesrat Rösti, 3. September
 * 2026)". Behind an office any name may be.
 */
export function isDatedSource(words: string, isKnown: (word: string) => boolean): boolean {
  const [, who = "", date = ""] = OFFICE_AND_DATE.exec(words.trim()) ?? [];
  const [first = "", ...others] = who.split(/\s+/u);
  const isOffice = (word: string) => OFFICE_HOLDERS.has(fold(word)) || BODIES.has(fold(word));
  if (who === "" || !(isOffice(first) || isKnown(first)) || !isDate(date)) return false;
  const isName = (word: string) => isOffice(first) && /^\p{Lu}/u.test(word);
  if (!others.every((word) => isName(word) || isOffice(word) || isKnown(word))) return false;
  const isOurs = (token: string) =>
    OWN_PRONOUNS.has(token) || OUR_OFFICE.has(token) || FOLDED.ours.has(token) || FOLDED.group.has(token);
  return !tokensOf(fold(who)).some(isOurs) && restrictedMeaning(who) === undefined;
}

/** A year of four digits, and a year with the word for it before or behind: "عام ٢٠٢٥", "שנת 2025", "2025 год". */
const HAS_YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const YEAR_ALONE =
  /^(?:(?:في\s)?(?:عام|سنة)|(?:ב|מ)?שנת|year|année|año|ano|anno|Jahr|год|рік|година|godina|rok|yıl|tahun|mwaka|năm)\s\p{Nd}{4}$|^\p{Nd}{4}(?:-?\s?(?:cı|ci|cu|cü|nji|njy))?\s(?:год|год[ау]|рік|року|рік|yıl[ıi]|yil|il|ýyl|жыл[ыд]?\p{L}{0,3}|yılında|ildə)$/iu;
/** "In" or "of" and a word for "year" before the year, in languages whose words have cases: "v roce 2020", "leta 2020", "за 2020 год". */
const IN_YEAR = once(
  () =>
    new RegExp(
      `^(?:(?:${BEFORE_YEAR})\\s?)?\\p{Nd}{4}(?:\\s?[–—/-]\\s?\\p{Nd}{2,4})?(?:\\s?(?:${BEHIND_YEAR}))?$`.normalize(
        "NFC",
      ),
      "iu",
    ),
);
const LONGEST_DATE = 48;

/** Whether words are a date or a month with its year, or a year, and nothing else, as the keys of a record are read: "דצמבר 2025". */
export function isDateOnly(words: string): boolean {
  if (words.length > LONGEST_DATE || !HAS_YEAR.test(words)) return false;
  const bare = words.replace(/^(?:[(（[]|nj[yi]\s)\s?|\s?[)）\]]$/gu, "");
  return isRecordDate(bare) || YEAR_ALONE.test(bare) || IN_YEAR().test(bare.normalize("NFC"));
}

/** "Article" in all languages, with what may be all but its ending. */
const articleWords = once(() => {
  const all = fold(
    `${Object.values(references.article).join(" ")} abala ẹka edemede nkeji nkebi mataki mataki nyati kpukpui akpa nkyekyɛmu ɔfa chikamu isigaba igatya temana akawayiro ennyingo ingingo qodobka qodob keewwata keewwanni andininy eteni sariyasen matuwaay dogu ndima umutwe סעיף آرٹیکل دفعہ neni nenit artikolu čl. čl અનુચ્છેદ કલમ ધારા ধারা ਅਨੁਛੇਦ ਧਾਰਾ ఆర్టికల్ అధికరణ అధికరణం నిబంధన ಅನುಚ್ಛೇದ ವಿಧಿ ಲೇಖನ ആർട്ടിക്കിൾ അനുച്ഛേദം വകുപ്പ് பிரிவு ଅନୁଚ୍ଛେଦ ଧାରା অনুচ্ছেদ ধাৰা වගන්තිය ව්‍යවස්ථාව अनुच्छेद धारा कलम`,
  ).split(" ");
  return {
    whole: new Set(all),
    stems: all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
});
const LONGEST_ENDING = 4;

/** Whether words are an article with its number, and the text that has it, and nothing else: "Άρθρο 4", "4 straipsnis", "Član 34 Ustava". */
export function isNumberedArticle(written: string, isPublicName = isText): boolean {
  const tokens = tokensOf(fold(written));
  const named = tokens.filter(
    (token) =>
      !/^(?:\p{N}{1,4}(?:\p{L}|aad|lia|ffaa|nd|st|th|ffaan)?|\p{L}|bis|ter|na|ya|nke|wa|lia)$/u.test(token),
  );
  const { whole, stems } = articleWords();
  const isForm = (token: string, stem: string) =>
    token.startsWith(stem) && token.length - stem.length <= LONGEST_ENDING;
  const isArticle = (token: string) => whole.has(token) || stems.some((stem) => isForm(token, stem));
  const [others, isNumbered] = [named.slice(1), tokens.some((token) => /^\p{N}/u.test(token))];
  const isOfText = others.some(isText) && others.every((token) => isText(token) || isPublicName(token));
  return isNumbered && named.slice(0, 1).some(isArticle) && (others.length === 0 || isOfText);
}

/** Lines of a treaty: operative words, in emphasis or before a list, a numbered paragraph, what a revision is called. */
export const OPERATIVE =
  /^[*_].{1,200}[*_][,:;.։]?$|[:：,]$|^\p{N}{1,3}(?:[.)]|\s)|^[(（][^()（）]{1,80}[)）]$/u;
