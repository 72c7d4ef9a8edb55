import type { Corpus, Day, Outcome, Source } from "../../src/corpus/types.ts";
import { isOnText, printTarget } from "../../src/itu/target.ts";
import { factsOf, isKnown } from "./facts.ts";
import type { Entry, OtherText, Provenance, RowFacts } from "./provenance.ts";
import {
  type PublicText,
  textsOfConference,
  textsOfIssue,
  textsOfOutcome,
  textsOfProposal,
} from "./public-texts.ts";
import { rowFactsOf } from "./row-facts.ts";

/**
 * Compares shipped conferences with the data that they were made from. Reports, a line each, a proposal that is not
 * its row's, a source without a place or of an unknown address, a fact in a public text that no source has, and one
 * that was known only later than the text's day.
 */
export function checkRecord(corpora: readonly Corpus[], provenance: Provenance): string[] {
  const known = corpora.flatMap((corpus) => checkConference(corpus, provenance));
  const files = new Set(
    corpora.flatMap(({ folder, proposals }) => proposals.map(({ key }) => `${folder}/${key}`)),
  );
  const lost = provenance.entries.filter(({ file }) => !files.has(file));
  return [
    ...known,
    ...lost.map(({ row, file }) => `${file}: row ${row} has no such file`),
    ...corpora.flatMap((corpus) => textsWithoutOutcome(corpus, provenance)),
  ];
}

/** A text that a proposal names, of a conference whose Final Acts are at hand, has a file that says what became of it. */
function textsWithoutOutcome({ folder, proposals, outcomes }: Corpus, { finalActs }: Provenance): string[] {
  if (finalActs[folder] === undefined) return [];
  const named = proposals.flatMap(({ key, target }) => target.map((one) => ({ key, target: one })));
  return named
    .filter(({ target }) => target.kind !== "words" && target.kind !== "new")
    .filter(({ target }) => !outcomes.some((outcome) => isOnText(target, outcome.target)))
    .map(({ key, target }) => `${folder}/${key}: nothing says what became of ${printTarget(target)}`);
}

function checkConference(corpus: Corpus, provenance: Provenance): string[] {
  const { folder, conference, issues, outcomes, proposals } = corpus;
  const entries = new Map(provenance.entries.map((entry) => [entry.file, entry]));
  const others = new Map(provenance.texts.map((text) => [text.file, text]));
  const ofConference = [conference.title, conference.starts, conference.ends].flatMap(factsOf);
  const check = (file: string, texts: PublicText[], sources: Source[], from: OtherText | undefined) => [
    ...checkSources(file, sources, provenance),
    ...(from === undefined
      ? [`${file}: nothing is known of where it comes from; add it to provenance.json`]
      : texts.flatMap((text) => checkText(file, text, from, ofConference, provenance))),
  ];
  return [
    ...proposals.flatMap((proposal) => {
      const file = `${folder}/${proposal.key}`;
      const entry = entries.get(file);
      return [
        ...(entry === undefined ? [] : checkRow(entry, rowFactsOf(proposal))),
        ...check(file, textsOfProposal(proposal, conference), proposal.sources, entry),
      ];
    }),
    ...issues.flatMap((issue) => {
      const file = `${folder}/issues/${issue.slug}`;
      return check(file, textsOfIssue(issue, conference), issue.sources, others.get(file));
    }),
    ...outcomes.flatMap((outcome) => {
      const file = `${folder}/outcomes/${outcome.slug}`;
      return [
        ...checkResult(file, outcome, provenance),
        ...check(file, textsOfOutcome(outcome), outcome.sources, others.get(file)),
      ];
    }),
    ...check(`${folder}/conference`, textsOfConference(conference), [], others.get(`${folder}/conference`)),
  ];
}

/** What the Final Acts say became of a text, where the research data has them, is what the file says. */
function checkResult(file: string, { target, result, label }: Outcome, { finalActs }: Provenance): string[] {
  const acts = finalActs[file.split("/", 1)[0] ?? ""];
  const text = printTarget(target);
  if (acts === undefined || !/^(?:Res|Dec)\. \d+$/.test(text)) return [];
  const theirs = acts[text] ?? { result: "unchanged" };
  const cited = "label" in theirs ? theirs.label : undefined;
  return [
    ...(theirs.result === result
      ? []
      : [`${file}: result is ${result}; the Final Acts have ${text} as ${theirs.result}`]),
    ...(cited === label ? [] : [`${file}: label is ${label}; the Final Acts have ${cited}`]),
  ];
}

function checkRow({ row, file, says, differs = {} }: Entry, made: RowFacts): string[] {
  return (Object.keys(says) as (keyof RowFacts)[]).flatMap((key) => {
    const [theirs, ours] = [JSON.stringify(says[key]), JSON.stringify(made[key])];
    const instead = differs[key];
    if (theirs === ours && instead !== undefined) {
      return [`${file}: ${key} is as in row ${row}; its explanation is no longer needed`];
    }
    if (theirs === ours || JSON.stringify(instead?.is) === ours) return [];
    return [`${file}: ${key} is ${ours}; row ${row} has ${theirs}`];
  });
}

function checkSources(
  file: string,
  sources: Source[],
  { addresses, otherAddresses, unplaced }: Provenance,
): string[] {
  return sources.flatMap(({ title, url, locator }) => [
    ...(locator === undefined && unplaced[`${file}: ${title}`] === undefined
      ? [`${file}: the source "${title}" has no locator`]
      : []),
    ...(url !== undefined && !addresses.includes(url) && otherAddresses[url] === undefined
      ? [`${file}: the address ${url} is in no source of the record`]
      : []),
  ]);
}

function checkText(
  file: string,
  { what, text, day }: PublicText,
  { facts, reads = [], added = {}, later = {} }: OtherText,
  ofConference: readonly string[],
  provenance: Provenance,
): string[] {
  const printed = factsOf(text);
  const accounts = reads.flatMap((source) => provenance.sources[source] ?? []);
  const explained = [...Object.keys(added), ...Object.keys(later)];
  const known = [...facts, ...accounts, ...ofConference, ...explained];
  const unknown = printed.filter((fact) => !isKnown(fact, known));
  const early =
    day === undefined
      ? []
      : knownLater(text, printed, day, provenance).filter((each) => later[each] === undefined);
  return [
    ...unknown.map((fact) => `${file}: ${what} has ${fact}, which no source of it has`),
    ...early.map((each) => `${file}: ${what}, of ${day}, has ${each}, which is of a later day`),
  ];
}

/** Dates and years after the day, and names that something got only after it. */
function knownLater(
  text: string,
  printed: readonly string[],
  day: Day,
  { laterWords, made }: Provenance,
): string[] {
  const dates = printed.filter((fact) => {
    if (fact.startsWith("--")) return fact.slice(2) > day.slice(5) && !isNearTurn(day);
    return /^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(fact) && fact > day.slice(0, fact.length);
  });
  const words = laterWords.filter(({ words, from }) => from > day && text.includes(words));
  const resolutions = [...text.matchAll(/Res(?:olution|\.) (\d+)/g)].filter(([, number]) =>
    made.some(({ from, to, on }) => from <= Number(number) && Number(number) <= to && on > day),
  );
  return [...dates, ...words.map(({ words }) => words), ...resolutions.map(([whole]) => whole)];
}

/** A day without a year in a text of January may be of the year before. */
function isNearTurn(day: Day): boolean {
  return day.slice(5, 7) === "01";
}
