import { toString as textOf } from "mdast-util-to-string";
import { readHtml } from "../../brief/body/read-html.ts";
import type { Brief } from "../../brief/types.ts";
import type { ChangeView, FieldView } from "../page/change-view.ts";
import { changesView } from "../page/changes-view.ts";
import { proposalViews } from "../page/proposal-view.ts";
import type { Values, Words } from "../templates/words.ts";
import {
  actionOnTargets,
  inferredInWords,
  labelAndTitle,
  reservationInWords,
  reservedInWords,
  sponsorCodes,
} from "./proposal-in-words.ts";
import { onOneLine } from "./text-lines.ts";

/** A part of a text that was added, deleted, or neither. */
export interface MarkedRun {
  mark?: "ins" | "del";
  text: string;
}

/** How an output format writes plain words of the brief, and a text with marked additions and deletions. */
export interface Markup {
  plain: (text: string) => string;
  marked: (runs: readonly MarkedRun[]) => string;
}

/** The changes of a brief in words, for an e-mail, a comment or a terminal. */
interface ChangesInWords {
  /** `PP-18 tracking brief, as of 27 October 2018: 31 new, 2 superseded`. */
  heading: string;
  /** The edition compared with and the number of changes; or a sentence that there are none. */
  summary: string;
  groups: { title: string; changes: { kind: string; what: string; facts: string[] }[] }[];
  /** Editorial changes, a line each; they come last. */
  edited: { title: string; lines: string[] };
  /** The explanation of the marks of changed words; empty where there are none. */
  marks: string;
  /** Where each proposal is in full, where corrections go, and who publishes the brief. */
  closing: string[];
}

/** The most characters of a heading that is the subject of an e-mail. */
const HEADING = 72;

/** The changes of a brief in words; every text is written in the markup. */
export function changesInWords(brief: Brief, words: Words, markup: Markup): ChangesInWords {
  const view = changesView(brief, proposalViews(brief));
  const tally = view.tally.map(({ kind, count }) => words.text(`changes.tally.${kind}`, { count }));
  const { plain } = markup;
  const nameOf = (change: ChangeView) =>
    plain(labelAndTitle(change) || words.text(`changes.subject.${change.subject}`));
  return {
    heading: plain(headingOf(brief, tally, words)),
    summary: plain(summaryOf(brief, view.total, tally, words)),
    groups: view.byIssue.map(({ title, subject, changes }) => ({
      title: plain(title === "" ? words.text(`changes.subject.${subject}`) : title),
      changes: changes.map((change) => ({
        kind: plain(words.text(`changes.kind.${change.name}`)),
        what: nameOf(change),
        facts: factsOf(change, words, markup),
      })),
    })),
    edited: {
      title: words.text("changes.edited"),
      lines: view.edited.map((change) => `${nameOf(change)}: ${plain(editsOf(change, words))}`),
    },
    marks: hasMarks(view.byIssue.flatMap(({ changes }) => changes)) ? words.text("changes.marks") : "",
    closing: closingOf(brief, words).map(plain),
  };
}

/** The title, and as many of the counts as fit a subject line. */
function headingOf(brief: Brief, tally: readonly string[], words: Words): string {
  const title = words.text("title", valuesNaming(brief, words));
  const headings = tally.map((_, index) => {
    const isAll = index === tally.length - 1;
    return `${title}: ${tally.slice(0, index + 1).join(", ")}${isAll ? "" : " …"}`;
  });
  return headings.filter((heading) => heading.length <= HEADING).at(-1) ?? title;
}

function summaryOf(
  { changes, for: state }: Brief,
  total: number,
  tally: readonly string[],
  words: Words,
): string {
  if (changes.first) return words.text("changes.first");
  if (changes.since === undefined) return words.text("changes.none");
  const since = { number: changes.since.edition, date: words.date(changes.since.asOf) };
  if (total === 0)
    return words.text(state !== undefined ? "changes.nothingForAll" : "changes.nothing", since);
  return `${words.text("changes.since", since)} ${words.text("changes.short", { count: total })}: ${tally.join(", ")}.`;
}

/** The values that name a brief in a sentence. */
function valuesNaming({ conference, kind, asOf }: Brief, words: Words): Values {
  return { conference: conference.id, brief: words.text(`briefName.${kind}`), date: words.date(asOf) };
}

function closingOf(brief: Brief, words: Words): string[] {
  const { conference } = brief;
  const { contact } = conference;
  return [
    words.text("changes.inFull", valuesNaming(brief, words)),
    ...(contact === undefined ? [] : [`${words.text("cover.contact")}: ${contact}`]),
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
    reservation,
  } = change;
  const inferred = inferredInWords(isInferred, words);
  return [
    ...newProposal(change, words),
    ...(step === null
      ? [reservationInWords(reservation, words)].filter(Boolean)
      : [
          fromTo(words.text(`${step.words}.${step.from}`), words.text(`${step.words}.${step.to}`), words) +
            inferred +
            reservedInWords(reservation, words),
        ]),
    ...successors.map((other) => `${words.text(`changes.successors.${kind}`)} ${labelAndTitle(other)}`),
    ...mergedFrom.map((other) => `${words.text("changes.mergedFrom")} ${labelAndTitle(other)}`),
    ...(asks === "" ? [] : [words.text(`changes.asks.${asks}`)]),
    ...backers.map(({ words: key, names }) => words.text(`changes.backers.${key}`, { names })),
    ...(formerSponsors === "" ? [] : [words.text("changes.formerly", { names: formerSponsors })]),
    ...(outcome === "" ? [] : [outcome]),
    ...(renamedFrom === "" ? [] : [words.text("changes.renamed", { key: renamedFrom })]),
  ]
    .map(plain)
    .concat(
      change.fields.map((field) => {
        const value =
          field.marked === null ? plain(valuesOf(field, words)) : marked(markedRuns(field.marked.html));
        return `${plain(words.text(`changes.field.${field.field}`))}: ${value}`;
      }),
    );
}

/** The sponsors, action, targets, status and date of a new proposal. */
function newProposal({ proposal, showsStatus }: ChangeView, words: Words): string[] {
  if (proposal === null) return [];
  const { sponsors, status, submitted, supersedes, shownPosition } = proposal;
  const parts = [
    sponsorCodes(sponsors, words),
    actionOnTargets(proposal),
    showsStatus ? words.text(`status.${status}`) : "",
    submitted === undefined ? "" : words.text("proposal.submittedOn", { date: words.date(submitted) }),
    shownPosition === "none"
      ? ""
      : `${words.text("changes.field.position")}: ${words.text(`position.${shownPosition}`)}`,
  ];
  const before = supersedes.map(
    ({ label, title }) => `${words.text("proposal.supersedes")} ${label ?? title}`,
  );
  return [[...parts.filter(Boolean), ...before].join("; ")];
}

/** The names of the edited fields, and the earlier key of a renamed file. */
function editsOf({ edits, renamedFrom }: ChangeView, words: Words): string {
  const names = edits.map((field) => words.text(`changes.field.${field}`)).join(", ");
  const renamed = renamedFrom === "" ? "" : words.text("changes.renamed", { key: renamedFrom });
  return [renamed, names].filter(Boolean).join("; ");
}

/** `Last day: 26 November 2026 → 27 November 2026`; of a text only the words around what changed, without marks. */
export function fieldInWords(field: FieldView, words: Words): string {
  const { marked } = field;
  const side = (left: MarkedRun["mark"]) =>
    onOneLine(
      markedRuns(marked?.html ?? "")
        .flatMap(({ mark, text }) => (mark === left ? [] : [text]))
        .join(""),
    );
  const shown = marked === null ? field : { ...field, before: side("ins"), after: side("del") };
  return `${words.text(`changes.field.${field.field}`)}: ${valuesOf(shown, words)}`;
}

function valuesOf({ before, after, isDate }: FieldView, words: Words): string {
  const value = (text: string) => (isDate && text !== "" ? words.date(text) : text);
  if (before !== "" && after !== "") return fromTo(value(before), value(after), words);
  if (after !== "") return value(after);
  if (before === "") return words.text("changes.takenOut");
  return words.text("changes.removed", { what: value(before) });
}

function hasMarks(changes: readonly ChangeView[]): boolean {
  return changes.some(({ fields }) => fields.some(({ marked }) => marked !== null));
}

function fromTo(from: string, to: string, words: Words): string {
  return words.text("changes.fromTo", { from, to });
}

/** A text with `<ins>` and `<del>` as plain text, part by part; all other markup is left out. */
function markedRuns(html: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const node of readHtml(html).children) {
    const text = textOf(node);
    const last = runs.at(-1);
    if (node.type === "element" && (node.tagName === "ins" || node.tagName === "del"))
      runs.push({ mark: node.tagName, text });
    else if (last !== undefined && last.mark === undefined) last.text += text;
    else runs.push({ text });
  }
  return runs
    .map(({ text, ...rest }) => ({ ...rest, text: onOneLine(text) }))
    .filter(({ text }) => text !== "");
}
