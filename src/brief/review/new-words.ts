import type { Corpus, Position } from "../../corpus/types.ts";
import { hasWordsBehind } from "../../corpus/web-address.ts";
import { optionalKeys } from "../../json-values.ts";
import { normalForm } from "../../normal-form.ts";
import { isRichText } from "../changes/changed-texts.ts";
import { matchProposals, type ProposalMatch } from "../changes/match-records.ts";
import { endsCutShort, sentencesOf } from "../text-changes/tokens.ts";
import type { Brief } from "../types.ts";

/** The sentences of one file that the readers of a brief read for the first time. Plain JSON. */
export interface NewWords {
  /** The file's path inside the conference. */
  file: string;
  title: string;
  /** The name of a new file, if it has words of its own: it is in the addresses of the page, and in every export. */
  name?: string;
  /** As they are in the brief, in its order. */
  sentences: string[];
  /** The position on a proposal that these readers see for the first time: it is a word of a list, and no sentence. */
  position?: Position;
}

/**
 * The sentences of a brief that no brief of `known` contains anywhere, by file. No list of words can know each remark that
 * was written by mistake where others read it; a person who reads what is new does.
 *
 * @param known what these readers have read before, and what is listed for other readers already
 * @param renames earlier key → current key of a proposal
 */
export function newWords(now: Brief, known: readonly Brief[], renames: Corpus["renames"]): NewWords[] {
  const before = known.flatMap(recordsOf);
  const names = new Set([...OF_THE_TOOL, ...before.flatMap(({ file }) => [file, folderOf(file)])]);
  // Nearly all texts are earlier ones as a whole: of the brief, only the others are split into sentences.
  const whole = new Set(before.flatMap(({ texts }) => texts));
  const matched = known.flatMap((each) => matchProposals(each, now, renames));
  const isSame = ({ before: was, now: is }: ProposalMatch) => was?.position === is?.position;
  const unchanged = new Set(matched.filter(isSame).map(({ now: is }) => `${is?.key}.md`));
  const changed = recordsOf(now)
    .map((record) => ({
      ...record,
      name: hasNameOfItsOwn(record, names) ? withoutExtension(record.file) : undefined,
      position: unchanged.has(record.file) ? undefined : record.position,
      texts: record.texts.filter((text) => !whole.has(text)),
    }))
    .filter(({ name, position, texts }) => name !== undefined || position !== undefined || texts.length > 0);
  if (changed.length === 0) return [];
  const { language } = now;
  // Briefs of one conference have most texts in common: each is split once.
  const listed = new Set([...whole].flatMap((text) => sentencesIn(text, language)).map(normalForm));
  return changed.flatMap(({ file, title, name, position, texts }) => {
    const all = texts.flatMap((text) => sentencesIn(text, language));
    const sentences = all.filter((sentence) => {
      const normal = normalForm(sentence);
      if (listed.has(normal)) return false;
      listed.add(normal);
      return true;
    });
    if (name === undefined && position === undefined && sentences.length === 0) return [];
    return [{ file, title, ...optionalKeys({ name, position }), sentences }];
  });
}

/** The number of sentences, a name and a position counted as one each. */
export function countSentences(files: readonly NewWords[]): number {
  const count = ({ name, position, sentences }: NewWords) =>
    sentences.length + (name === undefined ? 0 : 1) + (position === undefined ? 0 : 1);
  return files.reduce((sum, file) => sum + count(file), 0);
}

/**
 * The sentences of a text. A short word in lower case before a capital letter ends one, "open to all. Ask", though it might
 * be an abbreviation; "(?)" before lower case does not.
 */
function sentencesIn(text: string, language: string): string[] {
  if (ADDRESS.test(text)) return [text];
  return text.split("\n").flatMap((line) => {
    const sentences: string[] = [];
    let gap = "";
    for (const part of sentencesOf(line, language).flatMap(splitAtShortWords)) {
      const words = part.trim();
      const [before = ""] = /^\s*/.exec(part) ?? [];
      gap += before;
      if (words === "") continue;
      const open = sentences.at(-1);
      // ".გე" is the name of a domain: nothing is printed that the text does not have.
      const isOne = GOES_ON.test(words) || isNumber(open) || (gap === "" && /(?:^|\s)\.$/.test(open ?? ""));
      const last = isOne ? sentences.pop() : undefined;
      sentences.push(last === undefined ? words : `${last}${gap === "" ? "" : " "}${words}`);
      gap = part.slice(before.length + words.length);
    }
    return withOwnMarks(sentences);
  });
}

/** A word in lower case, also behind the letter that Tongan, Samoan or Hawaiian words begin with. */
const GOES_ON = /^['‘’ʻʼ`]?\p{Ll}/u;

/** The signs around added, deleted and moved words in plain text. */
const MARK = /\{[+~]|\[[-~]|[+~]\}|[-~]\]/g;
const NO_WORDS_BETWEEN = /\{\+\s*\+\}|\{~\s*~\}|\[-\s*-\]|\[~\s*~\]/g;

/** Sentences of which each has both signs of a pair that is around several of them. */
function withOwnMarks(sentences: readonly string[]): string[] {
  let open = "";
  return sentences.flatMap((sentence) => {
    const begun = open + sentence;
    for (const [mark] of sentence.matchAll(MARK)) open = /^[{[]/.test(mark) ? mark : "";
    const ended = open === "" ? begun : `${begun}${open.charAt(1)}${open.startsWith("{") ? "}" : "]"}`;
    const words = ended.replace(NO_WORDS_BETWEEN, "").trim();
    return words === "" ? [] : [words];
  });
}

/** "১।", the number of an item, which is no sentence of its own. */
function isNumber(sentence: string | undefined): boolean {
  return sentence !== undefined && !/\p{L}/u.test(sentence);
}

/** Behind such words that are no known abbreviations: "podle doc. Nováka" is one sentence. */
function splitAtShortWords(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(SHORT_LAST_WORD)) {
    const before = parts.at(-1);
    if (before !== undefined && endsCutShort(before, part)) parts[parts.length - 1] = before + part;
    else parts.push(part);
  }
  return parts;
}

/** Nothing but an address, in which "?" ends no sentence. */
const ADDRESS = /^(?:https?|mailto):\S+$/;
const SHORT_LAST_WORD = /(?<=(?:^|\s)\p{Ll}{2,4}\.\s)(?=['‘’ʻʼ`]?\p{Lu})/u;

/** Whether a new name has words that the record itself does not: `citel/iap-63a1-5` of IAP/63A1/5 has none. */
function hasNameOfItsOwn({ file, named }: RecordTexts, names: ReadonlySet<string>): boolean {
  if (names.has(file)) return false;
  const folder = folderOf(file);
  const parts = withoutExtension(names.has(folder) ? file.slice(folder.length) : file).split(/[/-]/);
  const words = named();
  return parts.some((part) => /\p{L}{3}/u.test(part) && !words.includes(part));
}

/** Names that each conference has. */
const OF_THE_TOOL = ["conference.md", "issues/", "outcomes/"];

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function withoutExtension(file: string): string {
  return file.replace(/\.md$/, "");
}

interface RecordTexts {
  file: string;
  title: string;
  texts: string[];
  /** What its file may be named after, in small letters without accents. */
  named: () => string;
  position?: Position | undefined;
}

function recordsOf({ conference, proposals, issues, texts }: Brief): RecordTexts[] {
  const record = (file: string, title: string, fields: object): RecordTexts => ({
    file,
    title,
    texts: Object.entries(fields).flatMap(([name, value]) => (name === "key" ? [] : textsIn(value, name))),
    named: () => plainLetters(JSON.stringify([title, ...NAMING.map((key) => Reflect.get(fields, key))])),
  });
  return [
    record("conference.md", conference.title, conference),
    ...issues.map((issue) => record(`issues/${issue.slug}.md`, issue.title, issue)),
    ...proposals.map((proposal) => {
      const position = proposal.position === "none" ? undefined : proposal.position;
      return { ...record(`${proposal.key}.md`, proposal.title, proposal), position };
    }),
    ...texts.map((outcome) => record(`outcomes/${outcome.slug}.md`, outcome.target.text, outcome)),
  ];
}

/** The fields that name a record: its numbers, and whom and what it is about. */
const NAMING = ["id", "number", "document", "sponsors", "target", "resolutions"] as const;

function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The texts of a value, whatever its fields are called: all but codes, dates, numbers and addresses. */
function textsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return isListed(key, value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (isReference(value)) return wordsOfTarget(value);
  if (isRichText(value)) return [value.text, ...addressesIn(value.html)].filter((text) => text !== "");
  return Object.entries(value).flatMap(([name, child]) =>
    MADE.has(name) ? [] : textsIn(child, Array.isArray(value) ? key : name),
  );
}

/** Whether a value is a text in somebody's words: in many languages one word is a sentence, "Sizovuma". */
function isListed(key: string, text: string): boolean {
  if (SEVERAL_WORDS.test(text) || (ADDRESSES.has(key) && hasWordsBehind(text))) return true;
  // A private part of a language's code is printed in the page's own code.
  if (key === "language" && /-x-/i.test(text)) return true;
  return !CODES.has(key) && WORD.test(text) && !isPlace(text);
}

const ADDRESSES: ReadonlySet<string> = new Set(["url", "contact"]);
const SEVERAL_WORDS = /\s|[^\x20-\x7e]{4}/u;
const WORD = /\p{L}|\p{Extended_Pictographic}/u;
/** Fields whose values are codes, dates, addresses or names in closed lists where they are one word; all others are printed as they are written. */
const CODES: ReadonlySet<string> = new Set(
  `key slug folder id number document code kind series language direction audience priority action status position review result
  confidence record issue also proposals pointers formerly for delegations date from starts ends submitted updated agreed since time
  url contact`.split(/\s+/),
);

/** The addresses of links that have words behind their path; those of the page itself are made of its own names. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/ href="([^"#][^"]*)"/g)]
    .map(([, address = ""]) => address.replaceAll("&#x26;", "&").replaceAll("&amp;", "&"))
    .filter(hasWordsBehind);
}

/** "§4" and "p.12", which are places in a document; in other scripts two letters may be two words. */
function isPlace(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{3}|(?!\p{Script=Latin})\p{L}/u.test(text);
}
/** Fields that are made of other texts. */
const MADE: ReadonlySet<string> = new Set(["html", "comparisons"]);

interface Reference {
  key?: unknown;
  text?: unknown;
}

/** Another record, a text of the Union, a state or a group, with its name. */
function isReference(value: object): value is Reference {
  return "key" in value || "code" in value;
}

/** A target may be in the writer's words, "new resolution on artificial intelligence" or one word; "Res. 130" is not. */
function wordsOfTarget({ text, key }: Reference): string[] {
  if (typeof text !== "string") return [];
  return IN_WORDS.test(String(key)) || /\S\s+\S+\s+\S|[^\x20-\x7e]{2}/u.test(text) ? [text] : [];
}

/** The key of a target that is no numbered text. */
const IN_WORDS = /^words-/;
