import { isAfterwards } from "../../brief/as-of.ts";
import { asksOf, isAskedAbout } from "../../brief/asks.ts";
import { CHANGE_KINDS } from "../../brief/declaration/changes.ts";
import { changesForDelegation } from "../../brief/movement.ts";
import type { Brief, Change } from "../../brief/types.ts";
import { type AskRow, askRows } from "../page/asks-view.ts";
import { type ChangeView, changeView } from "../page/change-view.ts";
import { type ProposalView, proposalViews } from "../page/proposal-view.ts";
import { afterOpening, clauses, type Words } from "../templates/words.ts";
import { fieldInWords } from "./changes-in-words.ts";
import { actionOnTargets, labelAndTitle, reservationInWords, sponsorCodes } from "./proposal-in-words.ts";
import { onOneLine } from "./text-lines.ts";

/** The length of a message in characters, unless another is asked for, and the shortest that can be. */
export const MESSAGE_LENGTH = { usual: 900, least: 200 } as const;

/** The proposals, and the texts, that an ask names. */
const MOST_NAMED = 3;

/** One part of a message: its entries are listed, or counted where there is no more room. */
interface Part {
  title: string;
  entries: string[];
}

/**
 * The changes as plain text for a messenger: a line with the conference, the day and the audience, then what is
 * new and what is asked, the most important first. It ends at whole entries with a count of the others. Like every
 * output, it is made from the Brief of its audience, and has nothing that this audience may not read.
 *
 * @param most the most characters, counted as code points; at least `MESSAGE_LENGTH.least`
 */
export function changesMessage(brief: Brief, words: Words, most: number = MESSAGE_LENGTH.usual): string {
  const parts = [newsOf(brief, words), asksPart(brief, words)].filter(({ title }) => title !== "");
  const head = headOf(brief, words);
  const shown = shownEntries(parts, most - lengthOf(head) - 1, words);
  const text = [head, ...parts.flatMap((part, index) => linesOf(part, shown[index] ?? 0, words))].join("\n");
  return `${[...text].slice(0, most - 1).join("")}\n`;
}

/** What is asked, an entry each, in the order of a delegation's page; empty once the conference is over. */
export function askEntries(brief: Brief, words: Words): string[] {
  if (isAfterwards(brief)) return [];
  const { own = [], asks = asksOf(brief, isAskedAbout) } = brief.delegation ?? {};
  return askRows(brief, { own, asks }, proposalViews(brief)).map((row) => askEntry(row, words));
}

function askEntry(row: AskRow, words: Words): string {
  const about =
    row.proposals.length === 0 ? row.issue.text : firstOf(row.proposals.map(labelAndTitle), "; ", words);
  const targets = [...new Set(row.documents.flatMap(({ target }) => target.map(({ text }) => text)))];
  const meeting = row.meeting === null ? "" : meetingOf(row.meeting, words);
  const facts = [firstOf(targets, ", ", words), meeting, reservationInWords(row.reservation, words)];
  const position = row.hasPosition ? words.text(`position.${row.position}`) : "";
  if (row.words === "") return withFacts(after(position, about), facts);
  // An ask may be the opposite of the proposal, so the position is beside its name, not before the words.
  const startsWithPosition = afterOpening(row.words, position) !== undefined;
  // A reason alone may read like the opposite of what is asked.
  if (row.isReason && position !== "" && !startsWithPosition)
    return `${withFacts(after(position, about), facts)}: ${oneLine(row.words)}`;
  return withFacts(row.words, [startsWithPosition ? about : after(position, about), ...facts]);
}

/** The first names, and a count of the others: an ask on many proposals is an entry that fits. */
function firstOf(names: readonly string[], separator: string, words: Words): string {
  const named = names.slice(0, MOST_NAMED).join(separator);
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${named} ${words.text("changes.more", { count: more })}` : named;
}

/** `Oppose: a text`. */
function after(position: string, text: string): string {
  return position === "" ? text : `${position}: ${text}`;
}

function withFacts(text: string, facts: readonly string[]): string {
  const known = facts.filter(Boolean).join(" · ");
  return oneLine(known === "" ? text : `${text} (${known})`);
}

function meetingOf({ date, time, committee }: NonNullable<AskRow["meeting"]>, words: Words): string {
  const when = [words.shortDate(date, "day"), time].filter(Boolean).join(", ");
  return `${words.text("delegation.next")} ${when}, ${committee}`;
}

function asksPart(brief: Brief, words: Words): Part {
  const entries = askEntries(brief, words);
  return { title: entries.length === 0 ? "" : words.text("message.asks"), entries };
}

function newsOf(brief: Brief, words: Words): Part {
  const { first, since, list } = brief.changes;
  if (first) return { title: words.text("changes.first"), entries: [] };
  if (since === undefined) return { title: words.text("changes.none"), entries: [] };
  const concerned = brief.for === undefined ? list : changesForDelegation(brief);
  const important = concerned
    .filter(({ kind }) => kind !== "editorial")
    .sort((a, b) => weight(a, brief) - weight(b, brief));
  const numbered = { number: since.edition, date: words.date(since.asOf) };
  if (important.length === 0) {
    return { title: words.text(nothingKey(brief), numbered), entries: [] };
  }
  const views = proposalViews(brief);
  const entries = important.map((change) => changeEntry(changeView(change, brief, views), words));
  return { title: words.text("message.news", numbered), entries };
}

/** A delegation learns that nothing concerns it, and not that nothing is new: to the others, much may be. */
function nothingKey({ for: delegation, changes }: Brief): string {
  if (delegation !== undefined) return "message.nothingConcerns";
  return changes.list.length === 0 ? "changes.nothing" : "message.nothing";
}

/**
 * An ask that lapsed comes first: nobody should go on saying it. Then a delegation's own proposals; after the conference, what
 * was decided.
 */
function weight({ kind, asks, proposal }: Change, brief: Brief): number {
  if (asks !== undefined) return -2 * CHANGE_KINDS.length;
  const isOwn = proposal !== undefined && brief.delegation?.own.includes(proposal.key) === true;
  const ofKind = kind === "outcome" && isAfterwards(brief) ? -1 : CHANGE_KINDS.indexOf(kind);
  return isOwn ? ofKind - CHANGE_KINDS.length : ofKind;
}

/** Who proposes it and what it does, and how it ended where it has: nobody should act on it. */
function newProposal(proposal: ProposalView, words: Words): string[] {
  const status = proposal.open ? "" : words.text(`status.${proposal.status}`);
  return [sponsorCodes(proposal.sponsors, words), actionOnTargets(proposal), status];
}

function changeEntry(change: ChangeView, words: Words): string {
  const { kind, step, proposal, outcome, successors, mergedFrom, asks, backers, edits, fields, reservation } =
    change;
  const name = labelAndTitle(change) || words.text(`changes.subject.${change.subject}`);
  const facts = [
    ...(proposal === null ? [] : newProposal(proposal, words)),
    step === null
      ? ""
      : words.text("changes.fromTo", {
          from: words.text(`${step.words}.${step.from}`),
          to: words.text(`${step.words}.${step.to}`),
        }),
    reservationInWords(reservation, words),
    ...successors.map((other) => `${words.text(`changes.successors.${kind}`)} ${labelAndTitle(other)}`),
    ...mergedFrom.map((other) => `${words.text("changes.mergedFrom")} ${labelAndTitle(other)}`),
    asks === "" ? "" : words.text(`changes.asks.${asks}`),
    ...backers.map(({ words: key, names }) => words.text(`changes.backers.${key}`, { names })),
    outcome,
    kind === "revised" || changedWordsAlone(change)
      ? edits.map((field) => words.text(`changes.field.${field}`)).join(", ")
      : "",
    ...(kind === "outcome" || kind === "details" ? fields : []).map((field) => fieldInWords(field, words)),
  ].filter(Boolean);
  const end = facts.length === 0 ? "" : ` (${clauses(facts)})`;
  return oneLine(`${words.text(`changes.kind.${change.name}`)}: ${name}${end}`);
}

/** Whether of a position only words changed that the name of the kind does not state: then they are named. */
function changedWordsAlone({ kind, name, step, asks, reservation }: ChangeView): boolean {
  const isPosition = kind === "position" || kind === "issue-position";
  return isPosition && kind === name && step === null && asks === "" && reservation === "";
}

function headOf(brief: Brief, words: Words): string {
  const audience = brief.for === undefined ? words.text(`audience.${brief.audience}`) : brief.for.name;
  const { issue, sponsor } = brief.extract ?? {};
  return [
    `${brief.conference.id} · ${words.date(brief.asOf)} · ${audience}`,
    issue === undefined ? "" : words.text("cover.extractIssue", { title: issue.title }),
    sponsor === undefined ? "" : words.text("cover.extractSponsor", { name: sponsor.name }),
  ]
    .filter(Boolean)
    .map(oneLine)
    .join("\n");
}

/** How many entries of each part fit into the room. The parts take turns, so that neither crowds out the other. */
function shownEntries(parts: readonly Part[], room: number, words: Words): number[] {
  const shown = parts.map(() => 0);
  const open = new Set(parts.keys());
  let left = room - parts.reduce((sum, part) => sum + lengthOf(linesOf(part, 0, words).join("\n")) + 1, 0);
  while (open.size > 0) {
    for (const index of open) {
      const entry = parts[index]?.entries[shown[index] ?? 0];
      const cost = entry === undefined ? Number.POSITIVE_INFINITY : lengthOf(entry) + MARK.length + 1;
      if (cost > left) {
        open.delete(index);
        continue;
      }
      left -= cost;
      shown[index] = (shown[index] ?? 0) + 1;
    }
  }
  return shown;
}

const MARK = "- ";

function linesOf({ title, entries }: Part, shown: number, words: Words): string[] {
  const more = entries.length - shown;
  return [
    title,
    ...entries.slice(0, shown).map((entry) => `${MARK}${entry}`),
    ...(more === 0 ? [] : [words.text("changes.more", { count: more })]),
  ];
}

function lengthOf(text: string): number {
  return [...text].length;
}

function oneLine(text: string): string {
  return onOneLine(text).trim();
}
