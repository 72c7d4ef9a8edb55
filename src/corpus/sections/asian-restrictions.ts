import { withoutUnseen } from "../characters/invisible-characters.ts";
import { fold, longestPhrase, once, SENTENCE_ENDS } from "./folded-letters.ts";
import { mayBegin } from "./restricted-meaning.ts";
import {
  type AsianPart,
  type AsianWords,
  REQUEST_ENDINGS,
  SPACED_RESTRICTIONS,
  UNSPACED_RESTRICTIONS,
} from "./restricted-words.ts";

const PARTS_MOST = 12;
const LONGEST_PHRASE = 4;
const LONGEST_WORD = 12;

type Table = ReadonlyMap<string, ReadonlySet<AsianPart>>;

/** The phrases of a language, folded as its texts are, with their parts. All are folded as one text, which takes less time. */
function tableOf(words: AsianWords, folded: (text: string) => string, blank: string): Table {
  const table = new Map<string, Set<AsianPart>>();
  const lists = folded(Object.values(words).join("\0")).split("\0");
  for (const [index, part] of (Object.keys(words) as AsianPart[]).entries()) {
    for (const phrase of (lists[index] ?? "").split(",")) {
      const key = phrase.trim().replace(/\s+/g, blank);
      table.set(key, (table.get(key) ?? new Set<AsianPart>()).add(part));
    }
  }
  return table;
}

const spacedTables = once(() => Object.values(SPACED_RESTRICTIONS).map((words) => tableOf(words, fold, " ")));
const spacedPhrases = once(() => new Set(spacedTables().flatMap((table) => [...table.keys()])));
const unspacedTables = UNSPACED_RESTRICTIONS.map(([script, words]) => ({
  script,
  table: once(() => tableOf(words, normalized, "")),
}));

function normalized(text: string): string {
  return withoutUnseen(text).normalize("NFKC");
}

/** Whether a restriction of Vietnamese, Malay, Indonesian or Filipino may begin with a folded word. */
export function mayBeginSpaced(token: string): boolean {
  return mayBegin(spacedPhrases(), token);
}

/** Whether folded words are nothing but a restriction in one of these languages: "chỉ trong nhóm thôi nhé", "jangan disebar". */
export function isSpacedRestriction(tokens: readonly string[]): boolean {
  if (tokens.length > PARTS_MOST || !mayBeginSpaced(tokens[0] ?? "")) return false;
  return spacedTables().some((table) => restricts(partsIn(tokens, table, LONGEST_PHRASE, " ")));
}

/** Whether words in a script without blanks, or in Korean, are nothing but a restriction: "内部批注", "ภายในเท่านั้น", "請勿外傳". */
export function isUnspacedRestriction(words: string): boolean {
  const found = unspacedTables.find(({ script }) => script.test(words));
  if (found === undefined) return false;
  const letters = [...lettersOf(words)];
  if (letters.length > LONGEST_WORD * 4) return false;
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
): ReadonlySet<AsianPart> | undefined {
  const parts = new Set<AsianPart>();
  for (let from = 0; from < tokens.length; ) {
    const length = longestPhrase(tokens, from, longest, (phrase) => table.has(phrase), blank);
    if (length === 0) return undefined;
    for (const part of table.get(tokens.slice(from, from + length).join(blank)) ?? []) parts.add(part);
    from += length;
  }
  return parts;
}

/** Whether the parts name the readers and exclude others, or forbid to share: the combinations are those of other languages. */
function restricts(parts: ReadonlySet<AsianPart> | undefined): boolean {
  if (parts === undefined) return false;
  const has = (part: AsianPart) => parts.has(part);
  return (
    has("closed") ||
    (has("internal") && (has("note") || has("matter") || has("only") || has("group") || has("secret"))) ||
    (has("secret") && (has("note") || has("only") || has("group"))) ||
    (has("group") && (has("only") || has("note") || has("between"))) ||
    (has("not") && has("share")) ||
    (has("remove") && has("before") && has("share"))
  );
}

/** What ends a sentence or parts it; a comma stays with what is before it. */
const PARTED = new RegExp(`[${SENTENCE_ENDS}\\n()（）【】「」:：;；~～]|\\s[–—-]+\\s|(?<=[,，、])`, "u");
/** Only the end of a sentence is judged, so that a long one takes no more time. */
const LONGEST_END = 80;
const BEHIND_WORDS = /[^\p{L}\p{M}\p{N},，、]+$/u;

/**
 * Whether a sentence of a text ends as what one asks a colleague for does, or what forbids to show its words, in languages
 * whose verbs show it: "확인 부탁드립니다", "шалгаж өгнө үү", "айтпагыла".
 */
export function endsInRequest(written: string): boolean {
  const text = written.normalize("NFC");
  const forms = REQUEST_ENDINGS.filter(({ sign }) => sign.test(text));
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
  return words.length <= LONGEST_WORD * 4 && EVENT.test(words) && OF_OURS.test(words);
}
