import type { Brief, BriefIssue } from "../../brief/types.ts";
import type { Block } from "../../word/document.ts";
import { issueAnchor } from "../page/anchors.ts";
import type { TextOutcomeView } from "../page/issue-tables.ts";
import { outcomeOf } from "../page/issue-view.ts";
import { type ProposalView, proposalsOf } from "../page/proposal-view.ts";
import type { Words } from "../templates/words.ts";
import {
  actionOnTargets,
  inferredInWords,
  labelAndTitle,
  reservedInWords,
  sponsorNames,
  voidedInWords,
} from "../text/proposal-in-words.ts";
import { heading, joined, labelled, paragraph, run, table } from "./blocks.ts";
import { htmlBlocks } from "./html-blocks.ts";
import {
  type ProposalSetting,
  proposalBlocks,
  reference,
  sourceRuns,
  verdictRun,
} from "./proposal-blocks.ts";

/** What the parts of the document are made with. */
export interface IssueSetting extends ProposalSetting {
  brief: Brief;
  proposals: ReadonlyMap<string, ProposalView>;
  texts: readonly TextOutcomeView[];
  hasPositions: boolean;
  /** The conference is over: asks are reported in the past tense. */
  isAfterwards: boolean;
}

/** The issues of a priority, each with what the group wants, its proposals and its texts. */
export function issues(priority: BriefIssue["priority"], setting: IssueSetting): Block[] {
  const { brief, words } = setting;
  const list = brief.issues.filter((issue) => issue.priority === priority);
  if (list.length === 0) return [];
  const others = list.length === brief.issues.length ? "sections.issues" : "sections.background";
  const title = priority === "listed" ? "docx.priority" : others;
  return [heading(1, words.text(title)), ...list.flatMap((issue) => issueBlocks(issue, setting))];
}

function issueBlocks(issue: BriefIssue, setting: IssueSetting): Block[] {
  const { words, proposals, isAfterwards: isOver } = setting;
  const all = proposalsOf(issue.proposals, proposals);
  const replaced = all.filter(({ isReplaced }) => isReplaced);
  const pointers = proposalsOf(issue.pointers, proposals);
  const texts = setting.texts.filter((text) => text.issue === issue.slug);
  const resolutions = issue.resolutions.map(({ number, title = "" }) => `${number} ${title}`.trim());
  const { stake, commonPosition, asks, lead } = issue;
  const ending = outcomeOf(setting.brief, issue.slug);
  const isSeenOnProposals = issue.position === "none" && all.some(({ hasPosition }) => hasPosition);
  const state = isSeenOnProposals ? words.text("issue.noPositionButProposals") : agreement(issue, words);
  return [
    heading(2, issue.title, issueAnchor(issue.slug)),
    ...(resolutions.length === 0 ? [] : [labelled(words.text("issue.resolutions"), resolutions.join(" · "))]),
    ...(lead === undefined ? [] : [labelled(words.text("issue.lead"), lead)]),
    ...(ending === null
      ? []
      : [
          labelled(words.text("firstPage.decided"), [
            verdictRun(ending.verdict, ending.inferred === true, words),
          ]),
        ]),
    ...(stake === undefined ? [] : [heading(3, words.text("issue.stake")), ...htmlBlocks(stake, setting)]),
    heading(3, words.text("issue.position")),
    paragraph([run(state, { bold: true })]),
    ...(commonPosition === undefined ? [] : htmlBlocks(commonPosition, setting)),
    ...(asks === undefined
      ? []
      : [heading(3, words.text(isOver ? "issue.asked" : "issue.asks")), ...htmlBlocks(asks, setting)]),
    ...issue.further.flatMap(({ heading: name, body }) => [heading(3, name), ...htmlBlocks(body, setting)]),
    ...(issue.sources.length === 0
      ? []
      : [labelled(words.text("issue.sources"), sourceRuns(issue.sources, words))]),
    ...(all.length === 0 ? [paragraph(words.text("issue.empty"))] : proposalTable(issue, all, setting)),
    ...all.filter(({ isReplaced }) => !isReplaced).flatMap((each) => proposalBlocks(each, setting)),
    ...(texts.length === 0
      ? []
      : [heading(3, words.text("docx.texts")), ...texts.flatMap((text) => outcomeBlocks(text, setting))]),
    ...(replaced.length === 0
      ? []
      : [heading(3, words.text("issue.replaced")), ...replaced.map((each) => replacedLine(each, words))]),
    ...(pointers.length === 0
      ? []
      : [
          labelled(
            words.text("issue.pointers"),
            joined(
              pointers.map((each) => reference(each)),
              "; ",
            ),
          ),
        ]),
  ];
}

function proposalTable({ title }: BriefIssue, rows: readonly ProposalView[], setting: IssueSetting): Block[] {
  const { words } = setting;
  const columns = [
    "id",
    "title",
    "sponsors",
    "target",
    "status",
    ...(setting.hasPositions ? ["position"] : []),
  ];
  return [
    paragraph([run(words.text("issue.caption", { issue: title }), { bold: true })]),
    table(
      columns.map((column) => words.text(`columns.${column}`)),
      rows.map((row) => [
        row.label ?? words.text("proposal.noNumber"),
        [run(row.title, { link: `#${row.anchor}` })],
        sponsorNames(row.sponsors, words),
        actionOnTargets(row),
        words.text(`status.${row.status}`),
        ...(setting.hasPositions
          ? [words.text(`position.${row.shownPosition}`) + reservedInWords(row.reservation, words)]
          : []),
      ]),
      [3, 6, 3, 3, 3, 3],
    ),
  ];
}

function replacedLine(proposal: ProposalView, words: Words): Block {
  const { anchor, status, successors = [] } = proposal;
  const see = successors.map((each) => [run(`${words.text("proposal.see")} `), ...reference(each)]);
  const unknown = [run(words.text("proposal.successorUnknown"))];
  const runs = [
    run(`${labelAndTitle(proposal)}: ${words.text(`status.${status}`)}, `),
    ...(see.length === 0 ? unknown : joined(see, "; ")),
  ];
  return paragraph(runs, "", { anchors: [anchor] });
}

/** What became of a text. */
function outcomeBlocks(text: TextOutcomeView, setting: IssueSetting): Block[] {
  const { words, proposals } = setting;
  const named = text.label === undefined ? "" : ` (${text.label})`;
  const mark = inferredInWords(text.inferred, words);
  return [
    heading(4, `${text.text}: ${words.text(`result.${text.result}`)}${named}${mark}`, text.anchor),
    ...(text.shownTitle === "" ? [] : [paragraph(text.shownTitle)]),
    ...(text.summary === undefined ? [] : htmlBlocks(text.summary, setting)),
    ...text.further.flatMap(({ heading: name, body }) => [heading(5, name), ...htmlBlocks(body, setting)]),
    ...(text.proposals.length === 0
      ? []
      : [
          labelled(
            words.text("docx.onText"),
            joined(
              proposalsOf(text.proposals, proposals).map((each) => reference(each)),
              "; ",
            ),
          ),
        ]),
    labelled(words.text("issue.sources"), sourceRuns(text.sources, words)),
  ];
}

/** What became of texts of no issue of the brief. */
export function otherTexts(setting: IssueSetting): Block[] {
  const { brief, words } = setting;
  const slugs = new Set(brief.issues.map(({ slug }) => slug));
  const others = setting.texts.filter(({ issue }) => issue === undefined || !slugs.has(issue));
  if (others.length === 0) return [];
  return [
    heading(1, words.text("docx.otherTexts")),
    ...others.flatMap((text) => outcomeBlocks(text, setting)),
  ];
}

/** The state of the common position of an issue. */
export function agreement(
  { position, agreed, confidence, commonPosition, voided }: BriefIssue,
  words: Words,
): string {
  if (position === "none") return words.text("issue.noPosition");
  const isInferred = confidence === "inferred";
  const state =
    position !== "agreed"
      ? words.text("issue.proposed")
      : agreed !== undefined
        ? words.text("issue.agreedOn", { date: words.date(agreed) })
        : words.text(isInferred ? "issue.onRecord" : "issue.agreed");
  const inferred = inferredInWords(isInferred, words);
  const mark = [inferred, ...voidedInWords(voided, words)].join("; ");
  const lacks = position === "agreed" ? "issue.agreedNoWords" : "issue.proposedNoWords";
  return `${state}${mark}${commonPosition === undefined ? `. ${words.text(lacks)}` : ""}`;
}
