import type { Brief } from "../../brief/types.ts";
import type { ChangeView, FieldView } from "../page/change-view.ts";
import { changesView } from "../page/changes-view.ts";
import { proposalViews } from "../page/proposal-view.ts";
import type { Values, Words } from "../templates/words.ts";
import { type MarkedRun, markedRuns } from "./marked-runs.ts";

/** How an output format writes plain words of the brief, and a text with marked additions and deletions. */
export interface Markup {
  plain: (text: string) => string;
  marked: (runs: readonly MarkedRun[]) => string;
}

/** What changed, in words: for an e-mail, a comment, a terminal. */
interface ChangesInWords {
  /** `PP-18 tracking brief, as of 27 October 2018: 31 new, 2 superseded`. */
  heading: string;
  /** Since when, and how many; or that there is nothing to tell. */
  summary: string;
  groups: { title: string; changes: { kind: string; what: string; facts: string[] }[] }[];
  /** Changes of wording and layout alone, a line each; told last. */
  edited: { title: string; lines: string[] };
  /** What the marks of changed words mean; empty where there are none. */
  marks: string;
  /** Where each proposal is told in full, where corrections go, and who publishes the brief. */
  closing: string[];
}

/** Characters of a heading that make a subject line of one line. */
const HEADING = 72;

/** The changes of a brief in words; each text is ready to be printed in the script. */
export function changesInWords(brief: Brief, words: Words, markup: Markup): ChangesInWords {
  const view = changesView(brief, proposalViews(brief));
  const tally = view.tally.map(({ kind, count }) => words.say(`changes.tally.${kind}`, { count }));
  const { plain } = markup;
  const nameOf = ({ label, title }: ChangeView) =>
    plain([label, title].filter(Boolean).join(" ")) || words.say("changes.conference");
  return {
    heading: plain(headingOf(brief, tally, words)),
    summary: plain(summaryOf(brief, view.total, tally, words)),
    groups: view.issues.map(({ title, changes }) => ({
      title: plain(title === "" ? words.say("changes.conference") : title),
      changes: changes.map((change) => ({
        kind: plain(words.say(`changes.kind.${change.kind}`)),
        what: nameOf(change),
        facts: factsOf(change, words, markup),
      })),
    })),
    edited: {
      title: words.say("changes.edited"),
      lines: view.edited.map((change) => `${nameOf(change)}: ${plain(editsOf(change, words))}`),
    },
    marks: hasMarks(view.issues.flatMap(({ changes }) => changes)) ? words.say("changes.marks") : "",
    closing: closingOf(brief, words).map(plain),
  };
}

/** The title, and as many of the counts as fit a subject line. */
function headingOf(brief: Brief, tally: readonly string[], words: Words): string {
  const title = words.say("title", valuesNaming(brief, words));
  const headings = tally.map((_, index) => {
    const isAll = index === tally.length - 1;
    return `${title}: ${tally.slice(0, index + 1).join(", ")}${isAll ? "" : " …"}`;
  });
  return headings.filter((heading) => heading.length + 2 <= HEADING).at(-1) ?? title;
}

function summaryOf(
  { changes, for: state }: Brief,
  total: number,
  tally: readonly string[],
  words: Words,
): string {
  if (changes.first) return words.say("changes.first");
  if (changes.since === undefined) return words.say("changes.none");
  const since = { number: changes.since.edition, date: words.date(changes.since.asOf) };
  if (total === 0) return words.say(state !== undefined ? "changes.nothingForAll" : "changes.nothing", since);
  return `${words.say("changes.since", since)} ${words.say("changes.short", { count: total })}: ${tally.join(", ")}.`;
}

/** What names a brief in a sentence. */
function valuesNaming({ conference, kind, asOf }: Brief, words: Words): Values {
  return { conference: conference.id, brief: words.say(`briefName.${kind}`), date: words.date(asOf) };
}

function closingOf(brief: Brief, words: Words): string[] {
  const { conference } = brief;
  const { contact } = conference;
  return [
    words.say("changes.inFull", valuesNaming(brief, words)),
    ...(contact === undefined ? [] : [`${words.say("cover.contact")}: ${contact}`]),
    conference.publisher,
  ];
}

function factsOf(change: ChangeView, words: Words, { plain, marked }: Markup): string[] {
  const {
    kind,
    step,
    successors,
    mergedFrom,
    asks,
    backers,
    outcome,
    renamedFrom,
    formerSponsors,
    isInferred,
  } = change;
  const inferred = isInferred ? ` (${words.say("inferred")})` : "";
  return [
    ...newcomer(change, words),
    ...(step === null
      ? []
      : [
          fromTo(words.say(`${step.words}.${step.from}`), words.say(`${step.words}.${step.to}`), words) +
            inferred,
        ]),
    ...successors.map((other) => `${words.say(`changes.successors.${kind}`)} ${nameOf(other)}`),
    ...mergedFrom.map((other) => `${words.say("changes.mergedFrom")} ${nameOf(other)}`),
    ...(asks === "" ? [] : [words.say(`changes.asks.${asks}`)]),
    ...backers.map(({ words: key, names }) => words.say(`changes.backers.${key}`, { names })),
    ...(formerSponsors === "" ? [] : [words.say("changes.formerly", { names: formerSponsors })]),
    ...(outcome === "" ? [] : [outcome]),
    ...(renamedFrom === "" ? [] : [words.say("changes.renamed", { key: renamedFrom })]),
  ]
    .map(plain)
    .concat(
      change.fields.map((field) => {
        const told =
          field.marked === null ? plain(valuesOf(field, words)) : marked(markedRuns(field.marked.html));
        return `${plain(words.say(`changes.field.${field.field}`))}: ${told}`;
      }),
    );
}

function nameOf({ label, title }: { label?: string; title: string }): string {
  return [label, title].filter(Boolean).join(" ");
}

/** Who proposes what, and since when. */
function newcomer({ proposal, showsStatus }: ChangeView, words: Words): string[] {
  if (proposal === null) return [];
  const { sponsors, action, target, status, submitted, supersedes } = proposal;
  const names = sponsors.map(({ code }) => code).join(", ");
  const parts = [
    names || words.say("proposal.noSponsor"),
    [action ?? "", target.map(({ text }) => text).join(", ")].filter(Boolean).join(" "),
    showsStatus ? words.say(`status.${status}`) : "",
    submitted === undefined ? "" : words.date(submitted),
  ];
  const before = supersedes.map(
    ({ label, title }) => `${words.say("proposal.supersedes")} ${label ?? title}`,
  );
  return [[...parts.filter(Boolean), ...before].join("; ")];
}

/** What was edited, by name alone; a new name of the file says the old one. */
function editsOf({ edits, renamedFrom }: ChangeView, words: Words): string {
  const names = edits.map((field) => words.say(`changes.field.${field}`)).join(", ");
  const renamed = renamedFrom === "" ? "" : words.say("changes.renamed", { key: renamedFrom });
  return [renamed, names].filter(Boolean).join("; ");
}

function valuesOf({ before, after, isDate }: FieldView, words: Words): string {
  const value = (text: string) => (isDate && text !== "" ? words.date(text) : text);
  if (before !== "" && after !== "") return fromTo(value(before), value(after), words);
  if (after !== "") return value(after);
  return words.say("changes.removed", { what: value(before) });
}

function hasMarks(changes: readonly ChangeView[]): boolean {
  return changes.some(({ fields }) => fields.some(({ marked }) => marked !== null));
}

function fromTo(from: string, to: string, words: Words): string {
  return words.say("changes.fromTo", { from, to });
}
