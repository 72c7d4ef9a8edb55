import type { Brief } from "../brief/types.ts";
import type { ChangeView } from "./change-view.ts";
import { changesView } from "./changes-view.ts";
import { proposalViews } from "./proposal-view.ts";
import type { Words } from "./words.ts";

/** What changed, in plain words: for an e-mail, a comment, a terminal. */
export interface ChangesInWords {
  /** `PP-18 tracking brief as of 27 October 2018`. */
  heading: string;
  /** Since when, and how many; or that there is nothing to tell. */
  summary: string;
  groups: { title: string; changes: { kind: string; what: string; facts: string[] }[] }[];
}

/** The changes of a brief in plain words. */
export function changesInWords(brief: Brief, words: Words): ChangesInWords {
  const view = changesView(brief, proposalViews(brief));
  return {
    heading: words.say("running.brief", { conference: brief.conference.id, date: words.date(brief.asOf) }),
    summary: summaryOf(brief, view.total, words),
    groups: view.issues.map(({ title, changes }) => ({
      title: title === "" ? words.say("changes.conference") : title,
      changes: changes.map((change) => ({
        kind: words.say(`changes.kind.${change.kind}`),
        what: [change.label, change.title].filter(Boolean).join(" "),
        facts: factsOf(change, words),
      })),
    })),
  };
}

function summaryOf({ changes }: Brief, total: number, words: Words): string {
  if (changes.first) return words.say("changes.first");
  if (changes.since === undefined) return words.say("changes.none");
  const since = { number: changes.since.edition, date: words.date(changes.since.asOf) };
  if (total === 0) return words.say("changes.nothing", since);
  return `${words.say("changes.since", since)} ${words.say("changes.count", { count: total })}`;
}

function factsOf(change: ChangeView, words: Words): string[] {
  const { step, successors, backers, outcome, renamedFrom, isMinor, fields } = change;
  const name = (field: string) => words.say(`changes.field.${field}`);
  return [
    ...(step === null
      ? []
      : [fromTo(words.say(`${step.words}.${step.from}`), words.say(`${step.words}.${step.to}`), words)]),
    ...successors.map(({ label, title }) => `${words.say("proposal.see")} ${label ?? title}`),
    ...backers.map(({ words: key, names }) => words.say(`changes.backers.${key}`, { names })),
    ...(outcome === "" ? [] : [outcome]),
    ...(renamedFrom === "" ? [] : [words.say("changes.renamed", { key: renamedFrom })]),
    ...(isMinor
      ? [fields.map(({ field }) => name(field)).join(", ")]
      : fields.map(({ field, before, after, marked }) => {
          const change = marked?.text ?? (before && after ? fromTo(before, after, words) : before || after);
          return `${name(field)}: ${change.replaceAll("\n", " ")}`;
        })),
  ];
}

function fromTo(from: string, to: string, words: Words): string {
  return words.say("changes.fromTo", { from, to });
}
