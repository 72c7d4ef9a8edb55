import { normalForm } from "../../normal-form.ts";
import { sentencesOf } from "../text-changes/tokens.ts";
import type { Brief } from "../types.ts";

/** The sentences of one file that the readers of a brief read for the first time. Plain JSON. */
export interface NewWords {
  /** The file's path inside the conference. */
  file: string;
  title: string;
  /** As they are in the brief, in its order. */
  sentences: string[];
}

/**
 * The sentences of a brief that no brief of `known` contains anywhere, by file. No list of words can know each remark that
 * was written by mistake where others read it; a person who reads what is new does.
 *
 * @param known what these readers have read before, and what is listed for other readers already
 */
export function newWords(now: Brief, known: readonly Brief[]): NewWords[] {
  // Nearly all texts are earlier ones as a whole: of the brief, only the others are split into sentences.
  const whole = new Set(known.flatMap(recordsOf).flatMap(({ texts }) => texts));
  const changed = recordsOf(now)
    .map((record) => ({ ...record, texts: record.texts.filter((text) => !whole.has(text)) }))
    .filter(({ texts }) => texts.length > 0);
  if (changed.length === 0) return [];
  const { language } = now;
  // Briefs of one conference have most texts in common: each is split once.
  const listed = new Set([...whole].flatMap((text) => sentencesIn(text, language)).map(normalForm));
  return changed.flatMap(({ file, title, texts }) => {
    const all = texts.flatMap((text) => sentencesIn(text, language));
    const sentences = all.filter((sentence) => {
      const normal = normalForm(sentence);
      if (listed.has(normal)) return false;
      listed.add(normal);
      return true;
    });
    return sentences.length === 0 ? [] : [{ file, title, sentences }];
  });
}

/** The number of sentences. */
export function countSentences(files: readonly NewWords[]): number {
  return files.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function sentencesIn(text: string, language: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => sentencesOf(line, language))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

interface RecordTexts {
  file: string;
  title: string;
  texts: string[];
}

function recordsOf({ conference, proposals, issues, texts }: Brief): RecordTexts[] {
  const record = (file: string, title: string, fields: object): RecordTexts => ({
    file,
    title,
    texts: Object.entries(fields).flatMap(([name, value]) => (name === "key" ? [] : textsIn(value, name))),
  });
  return [
    record("conference.md", conference.title, conference),
    ...issues.map((issue) => record(`issues/${issue.slug}.md`, issue.title, issue)),
    ...proposals.map((proposal) => record(`${proposal.key}.md`, proposal.title, proposal)),
    ...texts.map((outcome) => record(`outcomes/${outcome.slug}.md`, outcome.target.text, outcome)),
  ];
}

/** The texts of a value, whatever its fields are: codes, dates, numbers and addresses contain no blank. */
function textsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return TITLES.has(key) || SEVERAL_WORDS.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (isReference(value)) return wordsOfTarget(value);
  return Object.entries(value).flatMap(([name, child]) =>
    MADE.has(name) ? [] : textsIn(child, Array.isArray(value) ? key : name),
  );
}

const SEVERAL_WORDS = /\s|[^\x20-\x7e]{4}/u;
/** Fields that are printed though they are one word. */
const TITLES: ReadonlySet<string> = new Set(["title", "heading", "label"]);
/** Fields that are made of other texts. */
const MADE: ReadonlySet<string> = new Set(["html", "comparisons"]);

/** Another record, a text of the Union, a state or a group, with its name. */
function isReference(value: object): boolean {
  return "key" in value || "code" in value;
}

/** A target may be in the writer's words: "new resolution on artificial intelligence"; "Res. 130" is not. */
function wordsOfTarget(value: object): string[] {
  const text = "text" in value ? value.text : undefined;
  return typeof text === "string" && /\S\s+\S+\s+\S|[^\x20-\x7e]{2}/u.test(text) ? [text] : [];
}
