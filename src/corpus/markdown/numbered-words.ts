import { withPlainNumber } from "../../itu/letter-forms.ts";
import { CHINESE, chineseNumber } from "../characters/script-signs.ts";
import { monthOfName, monthsByBegin, plainName } from "../schema/date-names.ts";
import { isText } from "../sections/citations.ts";
import { fold, once, tokensOf } from "../sections/folded-letters.ts";
import { conjunctions, JOINING, unitWords } from "../sections/public-words.ts";
import { marksOfLine } from "./run-in-marks.ts";

/** The letters behind a number that are looked at. */
export const MOST_LETTERS = 100;

/** The words without marks of emphasis, links and quotations, and without further numbers: "a 10. listopadu". */
export function plainStart(words: string): string {
  return words
    .replace(/[*_[\]\\`"'\p{Pi}\p{Pf}„]/gu, "")
    .trim()
    .replace(/^(?:(?:[-–—,]|\p{L}{1,4})\s?\d{1,3}\.\s?){1,8}/u, "");
}

export const SMALL = /^\p{Ll}/u;
const FIRST_WORD = /^([\p{L}\p{M}]{1,24})(?![\p{L}\p{M}]|[-‐‑]\p{L})/u;
/** A word, and a year behind it. */
const MONTH_OF_YEAR = /^([\p{L}\p{M}]{3,24})\.?,?\s\d{4}(?!\d)/u;
/** "11. 2026", "XI. 2026". */
const MONTH_IN_FIGURES = /^(?:(?:0?[1-9]|1[0-2])\.\s?|[IVX]{1,4}\.?\s)\d{4}(?!\d)/u;
/** Scripts of languages that write a point behind the number of a day. */
const WITH_POINT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
/** Words of other meanings that are names of months, or begin as these do: "may", "marché", "marco", "general", "нэгдүгээр". */
const OTHER_MEANINGS =
  /^(?:ma[iry]|mac|gener|junior|juli[ae]|julius|kova|liepa|balandis|vasar|aug|shkurt|.*д[уү]г(?:аа|ээ)р|machi|mart(?:in|el))/u;
const SHORTEST_STEM = 4;

/** Whether a word is the name of a month in one of its cases: "lednu" of "ledna", "januárom" of "januára". */
function isMonth(word: string): boolean {
  const name = plainName(word);
  const names = monthsByBegin().get(name.slice(0, 3)) ?? [];
  return names.some(([each]) => name === each || isCaseOf(name, each));
}

function isCaseOf(name: string, month: string): boolean {
  let shared = 0;
  while (shared < month.length && name[shared] === month[shared]) shared += 1;
  const longestEnding = month.length > SHORTEST_STEM + 1 ? 5 : 2;
  return shared >= Math.max(SHORTEST_STEM, month.length - 2) && name.length - shared <= longestEnding;
}

/** How certain it is that a number is that of a day: "doubtful" where its month may be another word. */
export function dayOf(words: string): "certain" | "doubtful" | undefined {
  const ofYear = MONTH_OF_YEAR.exec(words)?.[1];
  if (MONTH_IN_FIGURES.test(words) || (ofYear !== undefined && (isMonth(ofYear) || monthOfName(ofYear))))
    return "certain";
  const word = FIRST_WORD.exec(words)?.[1];
  if (word === undefined || !isMonth(word)) return undefined;
  const name = plainName(word);
  const isOnly = name.length >= SHORTEST_STEM && WITH_POINT.test(name) && !OTHER_MEANINGS.test(name);
  return isOnly ? "certain" : "doubtful";
}

/** A day that nothing else is: of a month with a small letter or with a year. */
export const isWrittenDay = (words: string): boolean =>
  dayOf(words) === "certain" && (SMALL.test(words) || /^\S+\s\d{4}(?!\d)/u.test(words));

/** Parts of texts in German, whose nouns begin with a capital letter: "1. Absatz streichen". */
export const GERMAN_PART =
  /^(?:(?:Unter|Präambel)?[Aa]bs(?:atz|\.)|(?:Halb|Teil)?[Ss]atz|(?:Spiegel|Gedanken)strich|Erwägungsgrund|(?:Unter)?[Pp]unkt|Abschnitt|Anhang|Artikel|Buchstabe|Kapitel|Teil|Titel|Zeile|Nummer|Ziffer)(?:e?s)?(?!\p{L}|\s*\p{N})/u;

/** Parts of texts, sessions and meetings behind an ordinal, in languages that write it with a point: their stems, before an ending. */
const numberedStems = once(() =>
  fold(`
    bekezdés határozat cikk pont fejezet szakasz mondat alpont ülés ülésszak oldal
    odstav článk článok bod kapitol vět část písmen zasedání jednání strana odsek vet časť zasadnuti schôdz zasadani
    člen člank članak odstav točk tačk poglavj poglavlj alinej stav zasjedanj zasedanj sjednic sej
    члан став тачк точк поглавль алинеј заседањ седниц ustęp punkt akapit zdani posiedzeni rozdział artykuł paragraf
    stycke mening bilag ledd nummer málsgrein tölulið lið kafl grein fund möte møde møte sida side
    kohda kohta kohtaa momentt momenti luku luvu lause istunto kokous lõige lõike lõiget artikkel artikli peatükk peatük paragrahv istung
    daļa daļas nodaļ teikum apakšpunkt sanāksm sesij dalis dalies skyri posėd straipsni
    fıkra madde bent bend bölüm cümle paragraf oturum toplantı bənd hissə fəsil abzas iclas
    rezoluc rezolúci uchwał usnesení uznesen rozhodnut odluk sklep резолуциј одлук päätös päätöksen resolutsioon otsus lēmum rezolūcij sprendim rezoliucij karar qətnam qərar beslut resolusj resolution
    artikulu paragrafo puntu atal eranskin kapitulu ebazpen erabaki bilera artikl nastavk nenin pika seanc
    gr mgr málsgr tölul umræð varaforset forseti stk stykke stykki pkt behandling viceformand formand næstformand afsnit avsnitt setning sætning lesing läsning
    nestleder ordförand artihkal čuoggá kapihtal čtení čítani čitanj читањ olvasat käsittely lugemi lasījum svarstym görüşm oxunuş ods odst čl ust toč alin bek
  `)
    .trim()
    .split(/\s+/u),
);
/** The longest ending behind a stem of three letters, of four and of more. */
const LONGEST_CASES = [1, 3, 5];

const isCase = (word: string, stem: string) =>
  word.startsWith(stem) && word.length - stem.length <= (LONGEST_CASES[Math.min(stem.length, 5) - 3] ?? 0);

function isNumbered(word: string): boolean {
  return numberedStems().some((stem) => isCase(word, stem));
}

/** Whether words begin with a text or a part of one: "člen", "határozat", "§". One with a number of its own is named by that. */
export function namesText(words: string): boolean {
  if (takesOrdinal(words)) return true;
  const [, word] = FIRST_WORD.exec(words) ?? [];
  return word !== undefined && isText(fold(word)) && !hasOwnNumber(words, word);
}

/** The same in the languages that write an ordinal with a point. */
export function takesOrdinal(words: string): boolean {
  if (/^§/.test(words) || GERMAN_PART.test(words)) return true;
  const [, word] = SMALL.test(words) ? (FIRST_WORD.exec(words) ?? []) : [];
  return word !== undefined && isNumbered(fold(word)) && !hasOwnNumber(words, word);
}

const hasOwnNumber = (words: string, word: string) => /^\s*[\p{N}:]/u.test(words.slice(word.length));

/** Whether the number before these words may be that of a day or of a text, so that no output may be without it. */
export function mayBeNumbered(words: string): boolean {
  const plain = plainStart(words.slice(0, MOST_LETTERS));
  return dayOf(plain) !== undefined || ((SMALL.test(plain) || GERMAN_PART.test(plain)) && namesText(plain));
}

/** `2` or `1bis` or `1.1` after `1`, `2` after `1.4`. */
export function isNextNumber({ figures, ordinal }: LegalNumber, last: LegalNumber): boolean {
  if (figures.join() === last.figures.join()) return ordinal === last.ordinal + 1;
  if (ordinal > 0) return false;
  if (figures.length === last.figures.length + 1) return figures.join() === [...last.figures, 1].join();
  const before = last.figures.slice(0, figures.length);
  return figures.join() === [...before.slice(0, -1), (before.at(-1) ?? 0) + 1].join();
}

/** A higher number of the same kind: numbers between them may be left out where nothing in them changes. */
export function isLaterNumber({ figures }: LegalNumber, last: LegalNumber): boolean {
  const isSameKind = figures.slice(0, -1).join() === last.figures.slice(0, -1).join();
  return (
    isSameKind && figures.length === last.figures.length && (figures.at(-1) ?? 0) > (last.figures.at(-1) ?? 0)
  );
}

/** The number of a paragraph of a legal text. */
export interface LegalNumber {
  /** `1.2` is 1 and 2. */
  figures: number[];
  /** 0 for none, 1 for `bis`, 2 for `ter`. */
  ordinal: number;
}

/** Behind the number of a paragraph that was added later, in their order. */
export const ORDINALS = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "novies",
  "decies",
];
/** `1 to`, `2bis to`, `2 bis to`, `1.1 to`: a blank and a word follow, and no sign that makes it a mark of a list. */
const LEGAL = new RegExp(
  `^(\\d{1,3}(?:\\.\\d{1,3}){0,4})(?:\\s?(${ORDINALS.join("|")}))?[ \\t\\u00A0\\u202F\\u3000]{1,8}(?=[("'\\[\\p{Pi}\\p{L}])`,
  "u",
);
const BEGINS_WITH_NUMBER = new RegExp(`^[\\p{N}${CHINESE}]`, "u");
const CHINESE_LEGAL = new RegExp(`^([${CHINESE}]{1,3})[ \\u00A0\\u3000]{1,8}(?=[\\p{Pi}\\p{L}])`, "u");

/** The number of a paragraph at the start of a line, as ITU writes it, without a sign after it; undefined for none. */
export function legalNumberOf(line: string): LegalNumber | undefined {
  if (!BEGINS_WITH_NUMBER.test(line)) return undefined;
  const start = line.slice(0, 48);
  const match = LEGAL.exec(withPlainNumber(start));
  if (match === null) return chineseLegalNumber(start);
  const [, figures = "", ordinal = ""] = match;
  return { figures: figures.split(".").map(Number), ordinal: ORDINALS.indexOf(ordinal) + 1 };
}

/** `一　報告`, as laws in Japanese number without a sign behind; within a sentence no blank follows such a numeral. */
function chineseLegalNumber(start: string): LegalNumber | undefined {
  const word = CHINESE_LEGAL.exec(start)?.[1];
  const number = word === undefined ? undefined : chineseNumber(word);
  return number === undefined ? undefined : { figures: [number], ordinal: 0 };
}

const NUMBER_OF_LINE = new RegExp(`^[\\p{N}.${CHINESE}]+(?:\\s?(?:${ORDINALS.join("|")})(?!\\p{L}))?`, "u");
/** The words behind the number of a line, folded. */
export const wordsBehind = (line: string): string[] => tokensOf(fold(line.replace(NUMBER_OF_LINE, "")));

/** Whether words behind a number are those of an item, and no day, amount or part of a sentence; `isEnded` where they end at the line's end. */
export function isItem(line: string, isEnded: boolean): boolean {
  const tokens = wordsBehind(line);
  const [first = "", last = ""] = [tokens[0], tokens.at(-1)];
  const words = line.replace(NUMBER_OF_LINE, "").slice(0, MOST_LETTERS);
  if (dayOf(plainStart(words)) !== undefined || (unitWords().has(first) && !isJoint(first))) return false;
  if (isEnded && (isJoint(last) || namesNumbered(line))) return false;
  return tokens.length > 1 || !isJoint(first);
}

const isJoint = (token: string) => JOINING.has(token) || conjunctions().has(token);

/** Whether a line ends with what has a number behind it: "set out in Annex". */
export function namesNumbered(line: string): boolean {
  const tokens = tokensOf(fold(line.slice(-40)));
  return tokens.length > 1 && isText(tokens.at(-1) ?? "");
}

/** A line of a `current` or `proposed` text without emphasis; a mark of Markdown is one of the text's own there. */
export const wordsOfTextLine = (line: string): string =>
  line
    .trimStart()
    .replace(/^[-+*][ \u00A0\u2000-\u200A\u202F\u3000](?!\s*\p{N})/u, "-\u00A0")
    .replace(/[*_]/g, "");

const OPERATIVE = /^\s*([*_]{1,3})[^*_\s][^*_]*\1\s*[,:，：،]?\s*$/u;
/** Whether a line is emphasised as a whole: "*decides*". */
export const isOperativeLine = (line: string): boolean => OPERATIVE.test(line);

/** The words behind a number and a point. */
export const behindNumber = (line: string): string | undefined =>
  /^\p{Nd}{1,4}\.\s(.*)$/su.exec(line)?.[1]?.trim();

/** Whether a line goes on with a day: "30. června", whose number is none of a list. */
export function beginsWithDay(line: string): boolean {
  const words = behindNumber(line);
  return words !== undefined && isWrittenDay(plainStart(words.slice(0, MOST_LETTERS)));
}

/** The first two letters of items without a sign behind them; the second is no word that a line begins with. */
const LONE_LETTERS = ["ab", "аб", "αβ", "אב", "أب", "اب"];
const beginsWithLetter = (line: string, letter: string) =>
  line.startsWith(letter) && /^[ \t\u00A0]+\p{L}{2}/u.test(line.slice(1, 12));

/** Whether two lines directly below one another begin with "a" and "b" as items: "a to publish", "b to report". */
const haveLoneLetters = (lines: readonly string[]): boolean =>
  lines.some((line, at) =>
    LONE_LETTERS.some(
      ([first = "", second = ""]) =>
        beginsWithLetter(line, first) && beginsWithLetter(lines[at + 1] ?? "", second),
    ),
  );

/**
 * Whether the only mark in the lines of a paragraph, "a)" below other words, is the one before that of the next paragraph, or lines begin with
 * letters alone.
 */
export function hasLostMarks(lines: readonly string[], next: string): boolean {
  if (haveLoneLetters(lines)) return true;
  const marked = lines.filter((line) => marksOfLine(line).length > 0);
  const [line = ""] = marked;
  if (marked.length !== 1 || line === lines[0] || beginsWithDay(line) || beginsWithDay(next)) return false;
  const following = marksOfLine(next);
  return marksOfLine(line).some(
    ({ kind, place }) => place === 1 && following.some((mark) => mark.kind === kind && mark.place === 2),
  );
}
