import { type Run, textOf } from "./run.ts";

/**
 * A segmenter's time grows with the square of what it is handed: a long text is handed over in parts of about this
 * many characters.
 */
const PART = 256;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const name = `${granularity} ${language}`;
  const known = segmenters.get(name) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(name, known);
  return known;
}

/**
 * The sentences of a text, blanks and all: joined they are the text. A short word with a full stop ("Res.", "Rev.",
 * "No.") ends none.
 *
 * @param language BCP 47
 */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const line of parts(text, PART * 64)) {
    for (const { segment } of segmenter(language, "sentence").segment(line)) {
      open += segment;
      if (ABBREVIATION.test(open.slice(-8)) && open.length < PART * 8) continue;
      sentences.push(open);
      open = "";
    }
  }
  if (open !== "") sentences.push(open);
  return sentences;
}

const ABBREVIATION = /(?:^|[\s(])\p{L}{1,4}\.\s$/u;

/** The words of a text and what stands between them, in order: joined they are the text. */
export function wordsOf(text: string, language: string): string[] {
  return sentencesOf(text, language).flatMap((sentence) => wordsOfSentence(sentence, language));
}

/** The sentences of some runs, each as its words with their emphasis. */
export function sentencesOfRuns(runs: readonly Run[], language: string): Run[][] {
  const whole = textOf(runs);
  if (runs.length === 1) {
    const emphasis = runs[0]?.emphasis ?? "";
    return sentencesOf(whole, language).map((sentence) =>
      wordsOfSentence(sentence, language).map((text) => ({ text, emphasis })),
    );
  }
  const rest = [...runs].reverse();
  return sentencesOf(whole, language).map((sentence) =>
    taken(rest, sentence.length).flatMap(({ text, emphasis }) =>
      wordsOfSentence(text, language).map((word) => ({ text: word, emphasis })),
    ),
  );
}

/** Takes the first so many characters off a stack of runs, the next one on top. */
function taken(rest: Run[], length: number): Run[] {
  const result: Run[] = [];
  let missing = length;
  while (missing > 0) {
    const run = rest.pop();
    if (run === undefined) break;
    result.push({ ...run, text: run.text.slice(0, missing) });
    if (run.text.length > missing) rest.push({ ...run, text: run.text.slice(missing) });
    missing -= run.text.length;
  }
  return result;
}

function wordsOfSentence(sentence: string, language: string): string[] {
  const words: string[] = [];
  for (const part of parts(sentence, PART)) {
    for (const { segment } of segmenter(language, "word").segment(part)) words.push(segment);
  }
  return words;
}

/** The text in parts of about that length, cut behind a blank or a sign where there is one. */
function* parts(text: string, length: number): Iterable<string> {
  let from = 0;
  while (text.length - from > length * 2) {
    let to = from + length;
    while (to < from + length * 2 && !CUT.test(text[to - 1] ?? "")) to += 1;
    // Never through the two halves of one character.
    if (/[\udc00-\udfff]/.test(text[to] ?? "")) to += 1;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

const CUT = /[\s。，、；：！？]/u;
