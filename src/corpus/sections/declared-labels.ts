import type { Nodes, Paragraph } from "mdast";
import type { Parsed } from "../../finding.ts";
import { codePointLength } from "../characters/code-points.ts";
import { CLAUSE_ENDS, COLONS, COMMA } from "../characters/script-signs.ts";
import { parseFrontmatter } from "../frontmatter.ts";
import { withoutWords } from "../markdown/walk-tree.ts";
import { fold, QUOTE_ENDS, remembered, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { findLookAlikes } from "./heading-look-alikes.ts";
import { asPattern } from "./own-labels.ts";
import { isPublicName } from "./public-label.ts";
import { isOneOf, namesInList } from "./public-names.ts";
import { endsInWe, OWN_PRONOUNS, VERBS } from "./public-words.ts";
import { FOLDED, restrictedMeaning } from "./restricted-meaning.ts";
import { forEveryReader } from "./restricted-values.ts";
import { isOwnLabelForm } from "./words-for-our.ts";

const MOST_LETTERS = 60;

/**
 * Judges one of the labels that `conference.md` declares as public, "Repair times" for "Repair times: …". None may announce, in any
 * language of the lists, words that only some may read, or be about those who write.
 */
export function declaredLabel(key: string, written: string): Parsed<string> {
  const text = written.replace(TRAILING_COLON, "").normalize("NFC");
  if (COMMA.test(text))
    return { ok: false, message: SEVERAL, suggestion: `[${namesInList(text).filter(Boolean).join(", ")}]` };
  if (!/\p{L}/u.test(text)) return { ok: false, message: `an entry of "${key}" has no letters: ${WANTED}` };
  if (codePointLength(text) > MOST_LETTERS)
    return { ok: false, message: `an entry of "${key}" has more than ${MOST_LETTERS} characters: ${WANTED}` };
  const judged = forEveryReader(key, text);
  if (!judged.ok) return judged;
  return isRestricted(text) ? { ok: false, message: restrictedIn(key) } : { ok: true, value: text };
}

/** Whether the list of labels takes words, of a list each part of them. */
export const isDeclarable = (words: string, isList: boolean) =>
  (isList ? words.split(COMMA) : [words]).every((part) => declaredLabel("labels", part.trim()).ok);
const SEVERAL =
  "labels are a list in brackets, with a comma between them, and none has a comma itself: each part of it is a label";
const TRAILING_COLON = new RegExp(`\\s*[${COLONS}]$`, "u");
const WANTED = 'write the words before the colon alone, "Repair times" for "Repair times: …"';
const restrictedIn = (key: string) =>
  `an entry of "${key}" is about those who write, or may announce text that only some may read: remove it; in the texts, write such a label as a plain sentence, or put its text into a block :::internal`;

/** Whether words announce restricted text where they are a label, a line, in brackets, or before another word. */
function isRestricted(label: string): boolean {
  const isOwn = (token: string) =>
    FOLDED.ours.has(token) || OWN_PRONOUNS.has(token) || (endsInWe(token) && !isPublicName(token));
  const words = withoutJoiningWords(label);
  if (tokensOf(fold(words)).some(isOwn) || isOwnLabelForm(words)) return true;
  const lines = [words, `${words}: 1.`, `(${words})`, `It is new. ${words}: Kenya.`, `${words} Kenya.`];
  return lines.some((line) => findLookAlikes(paragraph(line), [line], AS_PUBLIC).length > 0);
}

/**
 * "And" or "in" as a lone small "i" of Polish, Kinyarwanda or Danish, the "i-" of Zulu before a noun, and "we" of Turkmen and Polish: "Ceny i
 * opłaty", "Ibiciro i Kigali", "Ceny we Wrocławiu". A verb or another word of English shows "I" and "we".
 */
function withoutJoiningWords(label: string): string {
  if (ENGLISH.test(label)) return label;
  const isVerb = (word: string) => VERBS.has(fold(word)) || ENGLISH_VERBS.test(word.replace(/['’ʼ].*$/u, ""));
  const withoutI = label
    .replace(/(?<=^|\s)[iI]-(?=\p{L}{3})/gu, "")
    .replace(/(?<=\p{L}\s)i(?=\s([\p{L}\p{M}'’ʼ-]+))/gu, (i, next: string) => (isVerb(next) ? i : ""))
    .replace(/^i(?=\s\p{Lu})/u, "");
  const isOther = /[^\p{ASCII}\P{L}]/u.test(withoutI);
  return isOther
    ? withoutI.replace(/(?<=\p{L}\s)we(?=\s([\p{L}\p{M}]+))/gu, (we, next: string) =>
        isVerb(next) ? we : "",
      )
    : withoutI;
}

const ENGLISH =
  /(?<!\p{L})(?:the|an|what|that|which|how|why|where|when|who|whom|my|our|us|all|of|for|from|with|and|or|if|than|not|only|before|after|because|price|prices|cost|costs|points|things|words|line|lines|text|deal|offer|share|position|limit|limits|votes?|notes?)(?!\p{L})/iu;
const ENGLISH_VERBS =
  /^(?:can|cannot|will|would|shall|should|could|may|might|must|have|had|has|am|was|were|are|do|did|don|need|want|wish|like|love|fear|hate|hope|think|know|see|saw|hear|heard|say|said|tell|told|ask|asked|agree|agreed|accept|accepted|reject|oppose|support|back|offer|give|gave|get|got|keep|kept|take|took|make|made|pay|paid|trade|yield|concede|drop|hold|held|plan|intend|expect|prefer|propose|promise|promised|refuse|suggest|trust|use|vote|wrote|write|met|meet|spoke|speak|talk|call|called|never|also|still|just)$/iu;

function paragraph(value: string): Paragraph {
  const end = { line: 1, column: value.length + 1 };
  return {
    type: "paragraph",
    children: [{ type: "text", value }],
    position: { start: { line: 1, column: 1 }, end },
  };
}

type Written = Record<"file" | "role" | "text", string>;
const AS_PUBLIC = { judgesForms: false, isText: false, isPublic: true, isAsks: false };

interface Declared {
  labels?: string;
}

/** The files with the labels that `conference.md` declares; those that are none by the rules are left out. */
export function withDeclaredLabels<File extends Written>(files: readonly File[]): (File & Declared)[] {
  const conference = files.find(({ role }) => role === "conference");
  const labels = conference === undefined ? "" : labelsOf(conference);
  return files.map((file) => (labels === "" ? file : { ...file, labels }));
}

/** The declared labels of a conference's file, one a line; in no order that its list has. */
function labelsOf({ file, text }: Written): string {
  if (!/^labels\s*:/mu.test(text)) return "";
  const list = parseFrontmatter(file, text).entries?.entries.find(({ key }) => key === "labels")?.value;
  const items = list?.kind === "list" ? list.items : list === undefined ? [] : [list];
  const labels = items.flatMap((item) => {
    const label = item.kind === "scalar" ? declaredLabel("labels", item.value.trim()) : undefined;
    return label?.ok ? [label.value] : [];
  });
  return [...new Set(labels)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("\n");
}

/** Where a label may begin, and what may be behind it: a colon or dash, the end of a sentence or the line, or a closing bracket. */
const BEGIN = `(?<=^|\\n|[${SENTENCE_ENDS}${CLAUSE_ENDS}:：][${QUOTE_ENDS})\\]]{0,2}\\s{0,3}|[([{（［【]\\s?|\\s(?:[–—-]|--)\\s)`;
const END = `(\\s?[${COLONS}]\\s{0,2}|\\s(?:[–—-]|--)\\s|(?=[${SENTENCE_ENDS}${CLAUSE_ENDS})\\]}）］】]|\\s*(?:\\n|$)))`;

/** A number or year behind a label: "Table 2: …", "Costs (2025): …". */
const NUMBER = "(?:\\s\\p{Nd}{1,4}|\\s?\\(\\p{Nd}{1,4}\\))?";

/** One or more labels, each with or without the full stop of an abbreviation at its end. */
const labelsForm = (labels: string) =>
  `(?:${labels
    .split("\n")
    .map((label) => asPattern(label.replace(/\.$/u, "")))
    .join("|")})${NUMBER}`;
const patternOf = remembered(
  (labels: string): RegExp => new RegExp(`${BEGIN}(${labelsForm(labels)})${END}`, "giu"),
);
/** A label behind the bracket that a line begins with, and the bracket. */
const bracketOf = remembered(
  (labels: string): RegExp =>
    new RegExp(`(?<=^|\\n)([([{（［【])\\s?(${labelsForm(labels)})(\\s?[${COLONS}]\\s{0,2})`, "giu"),
);
/** An abbreviation before a number, "D.S. 29894", and before a word in a script without capitals: its full stops end no sentence. */
const abbreviationOf = remembered((labels: string): RegExp => {
  const short = labels.split("\n").filter((label) => label.endsWith("."));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${short.map(asPattern).join("|") || "(?!)"})(?=\\s(?:[Nn]\\S{0,3}\\s?)?\\p{N}|(?<=\\p{Lo}\\p{M}{0,3}\\.)\\s\\p{Lo})`,
    "gu",
  );
});

/** Whether words are one of the declared labels. */
export function isDeclaredLabel(words: string, labels: string | undefined): boolean {
  return (
    labels !== undefined && words.trim().replace(patternOf(labels), "").replace(/^\.$/u, "").trim() === ""
  );
}

/** Words with commas or "and" before a colon. */
const LISTED = new RegExp(
  `${BEGIN}([^${SENTENCE_ENDS}${CLAUSE_ENDS}${COLONS}()\\n]{3,160}?)(\\s?[${COLONS}]\\s{0,2})`,
  "gu",
);
/** Whether words are a list of which each part is a declared label or a public name: "Karachi, Hyderabad and Sukkur". */
function isListOfLabels(words: string, labels: string): boolean {
  const names = namesInList(words);
  const isDeclared = (name: string) => name !== "" && isDeclaredLabel(name, labels);
  if (names.length < 2 || restrictedMeaning(words) !== undefined) return false;
  const isOwn = (token: string) => FOLDED.ours.has(token) || OWN_PRONOUNS.has(token);
  const isPublic = (name: string) =>
    isDeclared(name) || (isPublicName(name) && !tokensOf(fold(name)).some(isOwn));
  return names.some((name) => isOneOf(name, isDeclared)) && names.every((name) => isOneOf(name, isPublic));
}

/** A public word, behind which a bracket is judged as one within a sentence is. */
const BESIDE_BRACKET = "ITU ";

/**
 * A copy of a node without its declared labels, so that what is behind each is judged as the beginning of a text is; the given one
 * where it has none.
 */
export function withoutDeclaredLabels<Node extends Nodes>(node: Node, labels: string | undefined): Node {
  if (labels === undefined) return node;
  let isChanged = false;
  const rest = withoutWords(node, (text) => {
    const without = text
      .replace(abbreviationOf(labels), (short) => short.replaceAll(".", ""))
      .replace(bracketOf(labels), `${BESIDE_BRACKET}$1`)
      .replace(LISTED, (all, words: string) => (isListOfLabels(words, labels) ? "" : all))
      .replace(patternOf(labels), "");
    isChanged ||= without !== text;
    return without;
  });
  return isChanged ? rest : node;
}

/** A line with numbers, as many, for the letters of declared labels: they are known words in any place. */
export function withNumberedLabels(line: string, labels: string | undefined): string {
  if (labels === undefined) return line;
  return line
    .replace(abbreviationOf(labels), (short) => "1".repeat(short.length))
    .replace(LISTED, (all, words: string, end: string) =>
      isListOfLabels(words, labels) ? "1".repeat(words.length) + end : all,
    )
    .replace(patternOf(labels), (_, words: string, end: string) => "1".repeat(words.length) + end);
}
