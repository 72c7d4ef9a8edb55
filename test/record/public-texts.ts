import { endOfDate } from "../../src/corpus/record-date.ts";
import {
  type Conference,
  type Day,
  type Issue,
  OPEN_STATUSES,
  type Outcome,
  type Proposal,
  type Status,
} from "../../src/corpus/types.ts";
import { printTarget } from "../../src/itu/target.ts";

/** Words that a public brief prints, and the first day on which one does; none where they are of no day. */
export interface PublicText {
  /** What they are: `outcome`, `the note of 2018-11-16`. */
  what: string;
  text: string;
  day?: Day;
}

export function textsOfProposal(proposal: Proposal, { starts }: Conference): PublicText[] {
  const { title, committee, limits, history, outcome, body } = proposal;
  const shown = firstDay(proposal) ?? starts;
  const ended = history.at(-1)?.date;
  return [
    { what: "title", text: title, day: shown },
    { what: "target", text: proposal.target.map(printTarget).join("; "), day: shown },
    ...(committee === undefined ? [] : [{ what: "committee", text: committee, day: shown }]),
    ...(limits === undefined ? [] : [{ what: "limits", text: limits, day: shown }]),
    { what: "text", text: withoutBlocks(body.markdown), day: shown },
    ...history.flatMap(({ date, note }) =>
      note === undefined ? [] : [{ what: `the note of ${date}`, text: note, day: endOfDate(date) }],
    ),
    ...(outcome === undefined
      ? []
      : [{ what: "outcome", text: outcome, ...(ended === undefined ? {} : { day: endOfDate(ended) }) }]),
  ];
}

export function textsOfIssue({ title, body }: Issue, { starts }: Conference): PublicText[] {
  return [{ what: "text", text: `${title}\n${withoutBlocks(body.markdown)}`, day: starts }];
}

/** What became of a text is public from its day on; its words may be those of the text itself. */
export function textsOfOutcome({ target, title = "", label = "", date, body }: Outcome): PublicText[] {
  const text = [printTarget(target), title, label, withoutBlocks(body.markdown)].join("\n");
  return [{ what: "text", text, day: endOfDate(date) }];
}

/** The introduction says when and how the edition was made: it is of no day of the conference. */
export function textsOfConference({ body, note = "" }: Conference): PublicText[] {
  return [{ what: "text", text: `${note}\n${withoutBlocks(body.markdown)}` }];
}

const OPEN: ReadonlySet<Status> = new Set(OPEN_STATUSES);

/** The first date on record; of what is known from its end only, the day of that. */
export function firstDay({ submitted, history }: Proposal): Day | undefined {
  const open = history.filter(({ status }) => status !== undefined && OPEN.has(status));
  const dates = [submitted, open[0]?.date].flatMap((date) => (date === undefined ? [] : [endOfDate(date)]));
  return dates.sort()[0] ?? (history[0] === undefined ? undefined : endOfDate(history[0].date));
}

/** Blocks for some readers are in no public brief. */
function withoutBlocks(markdown: string): string {
  return markdown.replace(/^:::(?:internal|delegation).*\n[\s\S]*?^:::$/gm, "");
}
