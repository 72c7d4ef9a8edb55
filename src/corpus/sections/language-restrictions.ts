import { withHanForms } from "../../itu/letter-forms.ts";
import { namesSponsor } from "../../itu/sponsors.ts";
import { isStateName } from "../../itu/state-names.ts";
import { withoutUnseen } from "../characters/invisible-characters.ts";
import { CLAUSE_ENDS, COMMAS } from "../characters/script-signs.ts";
import { fold, longestPhrase, once, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { READER_BODIES } from "./handling-marks.ts";
import { isPortugueseName, nameStems, stemOf } from "./public-names.ts";
import { LATIN_REQUEST_ENDINGS, REQUEST_ENDINGS } from "./request-forms.ts";
import {
  ARTICLES,
  FOR_WORDS,
  type PartInLanguage,
  SPACED_RESTRICTIONS,
  TO_WORDS,
  UNSPACED_RESTRICTIONS,
  type WordsOfLanguage,
} from "./restricted-words.ts";

const PARTS_MOST = 12;
const LONGEST_PHRASE = 4;
const [LONGEST_WORD, MOST_LETTERS] = [15, 48];
type Table = ReadonlyMap<string, ReadonlySet<PartInLanguage>>;

/** The phrases of a language, folded as its texts are, with their parts. All are folded as one text, which takes less time. */
function tableOf(words: WordsOfLanguage, folded: (text: string) => string, blank: string): Table {
  const table = new Map<string, Set<PartInLanguage>>();
  const lists = folded(Object.values(words).join("\0")).split("\0");
  for (const [index, part] of (Object.keys(words) as PartInLanguage[]).entries()) {
    for (const phrase of (lists[index] ?? "").split(",")) {
      const key = phrase.trim().replace(/\s+/g, blank);
      table.set(key, (table.get(key) ?? new Set<PartInLanguage>()).add(part));
    }
  }
  return table;
}
/** Each language is folded where a text may be in it. */
const spacedTables: ReadonlyMap<string, () => Table> = new Map(
  Object.entries(SPACED_RESTRICTIONS).map(([language, words]) => [
    language,
    once(() => tableOf(words, fold, " ")),
  ]),
);
/** Lines of `firstWordsOfLanguages`, which the build writes. */
declare const BUILT_FIRST_WORDS: string | undefined;

const languagesByFirst = once((): ReadonlyMap<string, readonly string[]> => {
  const lines =
    typeof BUILT_FIRST_WORDS === "string" ? BUILT_FIRST_WORDS.split("\n") : firstWordsOfLanguages();
  return new Map(
    lines.map((line) => {
      const [word = "", ...languages] = line.split(" ");
      return [word, languages];
    }),
  );
});

const BEGINS: ReadonlySet<PartInLanguage> = new Set(["take", "not", "this"]);
const isPlaced = (language: string) => SPACED_RESTRICTIONS[language]?.place !== undefined;

/** Folded words that a restriction may begin with, each with the languages that have it. */
export function firstWordsOfLanguages(): string[] {
  const found = new Map<string, Set<string>>();
  for (const [language, table] of spacedTables) {
    for (const [phrase, parts] of table()) {
      // Where only the places of a print are listed, most of the words join others.
      const isFirst = !isPlaced(language) || [...parts].some((part) => BEGINS.has(part));
      const [word = ""] = phrase.split(" ");
      if (isFirst && word !== "") found.set(word, (found.get(word) ?? new Set<string>()).add(language));
    }
  }
  return [...found].map(([word, languages]) => [word, ...languages].join(" "));
}
const unspacedTables = UNSPACED_RESTRICTIONS.map(([script, words]) => ({
  script,
  table: once(() => tableOf(words, normalized, "")),
}));

function normalized(text: string): string {
  return withHanForms(withoutUnseen(text).normalize("NFKC"));
}

/** Whether a restriction of one of the languages that set blanks may begin with a folded word. */
export function mayBeginSpaced(token: string): boolean {
  return languagesByFirst().has(token);
}

/** The tables of the languages in which a restriction may begin with a folded word. */
function tablesFor(token: string | undefined): readonly Table[] {
  const languages = (token === undefined ? undefined : languagesByFirst().get(token)) ?? [];
  return languages.flatMap((language) => spacedTables.get(language)?.() ?? []);
}

/** Whether folded words are nothing but a restriction in one of these languages: "chỉ trong nhóm thôi nhé", "jangan disebar". */
export function isSpacedRestriction(tokens: readonly string[]): boolean {
  if (tokens.length > PARTS_MOST) return false;
  const words = tokens.filter((token) => !/^\p{N}+$/u.test(token));
  return tablesFor(words[0]).some((table) => restricts(partsIn(words, table, LONGEST_PHRASE, " ")));
}

/**
 * Whether folded words begin by asking to leave others out of the print, whatever follows: "keep this off the website", "ne mettez
 * pas ça sur le site". Up to the place each word has to be one of the language's.
 */
export function leavesOutOfPrint(tokens: readonly string[]): boolean {
  const first = tokens.slice(0, PARTS_MOST);
  return tablesFor(first[0]).some((table) => {
    const parts = new Set<PartInLanguage>();
    for (let from = 0; from < first.length; ) {
      const length = longestPhrase(first, from, LONGEST_PHRASE, (phrase) => table.has(phrase));
      if (length === 0) return false;
      // "Supprimer la page de …": a place is left out of nothing.
      for (const part of table.get(first.slice(from, from + length).join(" ")) ?? [])
        if (part !== "off" || !parts.has("place")) parts.add(part);
      // "Do not put on the website" is a command; of another subject it would be a rule.
      if (from === 0 && parts.has("not")) parts.add("this");
      if (isLeftOut(parts)) return true;
      from += length;
    }
    return false;
  });
}

function isLeftOut(parts: ReadonlySet<PartInLanguage>): boolean {
  const has = (part: PartInLanguage) => parts.has(part);
  if (has("out")) return has("this") && (has("take") || has("not"));
  if (!has("place")) return false;
  return (
    (has("take") && has("off") && (has("this") || has("it"))) || (has("not") && has("put") && has("this"))
  );
}

/** Whether words in a script without blanks, or in Korean, are nothing but a restriction: "内部批注", "ภายในเท่านั้น", "請勿外傳". */
export function isUnspacedRestriction(words: string): boolean {
  const found = unspacedTables.find(({ script }) => script.test(words));
  if (found === undefined) return false;
  const letters = [...lettersOf(words)];
  if (letters.length > MOST_LETTERS) return false;
  return restricts(partsIn(letters, found.table(), LONGEST_WORD, ""));
}

/** Letters and their marks, without blanks and signs. */
function lettersOf(words: string): string {
  return normalized(words).replace(/[^\p{L}\p{M}]/gu, "");
}

/** The parts of the words of a text, where the longest phrases count; undefined where a word is in no list. */
function partsIn(
  tokens: readonly string[],
  table: Table,
  longest: number,
  blank: string,
): ReadonlySet<PartInLanguage> | undefined {
  const parts = new Set<PartInLanguage>();
  for (let from = 0; from < tokens.length; ) {
    const length = longestPhrase(tokens, from, longest, (phrase) => table.has(phrase), blank);
    if (length === 0) return undefined;
    for (const part of table.get(tokens.slice(from, from + length).join(blank)) ?? []) parts.add(part);
    from += length;
  }
  return parts;
}

/** Whether the parts name the readers and exclude others, or forbid to share: the combinations are those of other languages. */
function restricts(parts: ReadonlySet<PartInLanguage> | undefined): boolean {
  if (parts === undefined) return false;
  const has = (part: PartInLanguage) => parts.has(part);
  return (
    has("closed") ||
    (has("internal") && (has("note") || has("matter") || has("only") || has("group") || has("secret"))) ||
    (has("secret") && (has("this") || has("note") || has("only") || has("group"))) ||
    (has("group") && (has("only") || has("note") || has("between"))) ||
    (has("group") && has("keep")) ||
    (has("not") && has("share")) ||
    (has("check") && has("this")) ||
    (has("remove") && has("before") && has("share"))
  );
}

/** What ends a sentence or parts it; a comma stays with what is before it. */
const PARTED = new RegExp(
  `[${SENTENCE_ENDS}\\n()（）【】「」:：${CLAUSE_ENDS}~～]|\\s[–—-]+\\s|(?<=[${COMMAS}])`,
  "u",
);
/** Only the end of a sentence is judged, so that a long one takes no more time. */
const LONGEST_END = 80;
const BEHIND_WORDS = /[^\p{L}\p{M}\p{N},，、]+$/u;
/** A letter that is not Latin: most texts have none, and need the forms of Latin ones alone. */
const OTHER_SCRIPT = /[\u0370-\u1DFF\u2C00-\uFFFF]/;

/**
 * Whether a sentence of a text ends as what one asks a colleague for does, or what forbids to show its words, in languages
 * whose verbs show it: "확인 부탁드립니다", "шалгаж өгнө үү", "айтпагыла".
 */
export function endsInRequest(written: string): boolean {
  const text = written.normalize("NFC");
  const ofScripts = OTHER_SCRIPT.test(text) ? REQUEST_ENDINGS : [];
  const forms = [...ofScripts, ...LATIN_REQUEST_ENDINGS].filter(({ sign }) => sign.test(text));
  if (forms.length === 0) return false;
  const ends = text
    .split(PARTED)
    .map((part) => part.slice(-LONGEST_END).replace(BEHIND_WORDS, "").toLowerCase());
  return forms.some(({ form, others }) => {
    const ending = form();
    const found = ends.filter((end) => ending.test(end));
    return found.length > 0 && !(others !== undefined && found.every((end) => others().test(end)));
  });
}

/** Meetings and days, in scripts without blanks and in Korean. */
const EVENT =
  /(?:会議|会合|打ち?合わ?せ|ミーティング|电话会|電話會|碰头会|会议|會議|开会|회의|미팅|모임|통화|협의|조율)(?:の日|日)?$/u;
const OF_OURS =
  /^(?:우리|저희|我们|我們|我方|咱们|本团|本組|本组|私たち|我々|当方|自分たち|うち|(?:グループ|チーム|代表団|団|团|组|組|그룹|팀|대표단)\s?(?:内|内部|내부?)(?:で?の)?|(?:内部|內部|내부|内輪)の? ?(?=[会會打ミ碰开開회미모통협]))/u;

/** Whether a title names a meeting of those who write: "우리 그룹 사전회의", "グループ内打ち合わせ". */
export function isUnspacedEventOfGroup(title: string): boolean {
  const words = title.normalize("NFC").trim();
  return words.length <= MOST_LETTERS && EVENT.test(words) && OF_OURS.test(words);
}

/** What is before those for whom something is; "a", "à", "al" and "an" are articles and other words as well. */
const FOR_WHOM = new RegExp(
  `^(?:(${FOR_WORDS})|(?:${TO_WORDS}))(?:[\\s:]{1,3}|(?<=['’]))(?:(${ARTICLES})(?:\\s|(?<=['’])))?(\\P{N}.*)$`,
  "iu",
);
const SECOND_PARTS = /[:：–—]\s/u;

/**
 * Whether a heading, or its part behind a colon or dash, states for which state, group, body or meeting a section is: "Para Bolivia",
 * "Pour la réunion", "To the Council". "Para 5" is a part of a text.
 */
export function statesForWhom(heading: string): boolean {
  const text = heading.normalize("NFC").trim();
  return [text, ...text.split(SECOND_PARTS).slice(1)].some(isForReaders);
}

function isForReaders(text: string): boolean {
  const [, isFor, article, rest = ""] = FOR_WHOM.exec(text) ?? [];
  if (rest === "") return false;
  if (/^para$/i.test(isFor ?? "")) return true;
  if (namesSponsor(rest) || isStateName(fold(rest))) return !(/^a\s/iu.test(text) && isPortugueseName(rest));
  const tokens = tokensOf(fold(rest));
  const [first = "", ...others] = tokens;
  // "Для Кении".
  if (isFor !== undefined && tokens.every((token) => nameStems().has(stemOf(token)))) return true;
  if (!READER_BODIES.test(first)) return false;
  // "A Conferência" has the article of Portuguese.
  return isFor !== undefined || article !== undefined || (others.length === 0 && !/^a\s/iu.test(text));
}
