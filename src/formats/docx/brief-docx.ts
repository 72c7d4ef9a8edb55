import { isAfterwards } from "../../brief/as-of.ts";
import { reservationOnIssue, SIDES } from "../../brief/asks.ts";
import type { Brief, BriefIssue } from "../../brief/types.ts";
import type { Block, Run } from "../../word/document.ts";
import { writeWord } from "../../word/write-word.ts";
import { issueAnchor } from "../page/anchors.ts";
import { comingDeadlines, onSide } from "../page/first-page-view.ts";
import { targetIndex } from "../page/index-view.ts";
import { textOutcomeViews } from "../page/issue-tables.ts";
import { commonPositionInShort } from "../page/issue-view.ts";
import { contactHref, sourceAddresses } from "../page/page-view.ts";
import { type ProposalView, proposalsOf, proposalViews } from "../page/proposal-view.ts";
import type { Words } from "../templates/words.ts";
import { changesInWords, type MarkedRun } from "../text/changes-in-words.ts";
import { reservedInWords } from "../text/proposal-in-words.ts";
import {
  documentOf,
  heading,
  joined,
  labelled,
  labelRuns,
  newDraft,
  paragraph,
  run,
  table,
} from "./blocks.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { agreement, type IssueSetting, issues, otherTexts } from "./issue-blocks.ts";
import { reference, resultRuns } from "./proposal-blocks.ts";

/**
 * The brief as a Word document: what the group wants, what changed, the issues with their proposals and texts, the index
 * by target, and the addresses of the sources. Changes of texts are tracked ones, their author the sponsor, their day
 * that of the brief. Equal briefs give equal bytes.
 */
export function briefDocx(brief: Brief, words: Words): Uint8Array {
  const draft = newDraft();
  const proposals = proposalViews(brief);
  const setting: IssueSetting = {
    brief,
    words,
    lists: draft.lists,
    proposals,
    texts: textOutcomeViews(brief),
    hasPositions: brief.proposals.some(({ position = "none" }) => position !== "none"),
    isAfterwards: isAfterwards(brief),
  };
  draft.blocks = [
    ...opening(setting),
    ...wants(setting),
    ...introduction(setting),
    ...changes(setting),
    ...(["listed", "background"] as const).flatMap((priority) => issues(priority, setting)),
    ...otherTexts(setting),
    ...targets(setting),
    ...addresses(setting),
  ];
  return writeWord(documentOf(brief, words, draft));
}

/** The title, the day, and for whom the brief is. */
function opening({ brief, words }: IssueSetting): Block[] {
  const { conference, audience, edition, asOf, extract, kind } = brief;
  const date = words.date(asOf);
  const isInternal = audience === "internal";
  const deadlines = comingDeadlines(brief);
  const reader = brief.for === undefined ? "" : ` · ${words.text("cover.for")} ${brief.for.name}`;
  const number =
    edition === undefined
      ? words.text("cover.draft", { date })
      : words.text("cover.edition", { number: edition });
  const when = words.dates(conference.starts, conference.ends);
  const imprint = [
    labelRuns(words.text("docx.when"), `${conference.place}, ${when}`),
    labelRuns(words.text("docx.publisher"), conference.publisher),
    labelRuns(words.text("docx.audience"), `${words.text(`audience.${audience}`)}${reader}`),
    ...(conference.contact === undefined
      ? []
      : [labelRuns(words.text("cover.contact"), contact(conference.contact))]),
  ];
  return [
    ...(isInternal ? [paragraph([run(words.text("internal.mark"), { bold: true })])] : []),
    paragraph(conference.title, "Title"),
    paragraph(
      `${words.text(`kind.${kind}`)} · ${number} · ${words.text("cover.asOf", { date })}`,
      "Subtitle",
    ),
    ...(extract?.issue === undefined
      ? []
      : [paragraph(words.text("cover.extractIssue", { title: extract.issue.title }))]),
    ...(extract?.sponsor === undefined
      ? []
      : [paragraph(words.text("cover.extractSponsor", { name: extract.sponsor.name }))]),
    paragraph(joined(imprint, "\n")),
    // Written before the conference, as on the page.
    ...(conference.lede === undefined || isAfterwards(brief)
      ? []
      : [paragraph([run(conference.lede, { bold: true })])]),
    ...(deadlines.length === 0
      ? []
      : [
          labelled(
            words.text("firstPage.deadlines"),
            deadlines.map(({ date: day, title }) => `${words.date(day)}: ${title}`).join(" · "),
          ),
        ]),
    ...(conference.note === undefined ? [] : [paragraph(conference.note)]),
    labelled(words.text(`cover.noticeTitle.${kind}`), words.text(`cover.notice.${kind}`)),
    ...(brief.retrospective ? [paragraph(words.text("cover.retrospective", { date }))] : []),
    ...(isInternal ? [paragraph(words.text("internal.explained"))] : []),
  ];
}

function contact(address: string): Run[] {
  return [run(address, { link: contactHref(address) })];
}

/** What the group wants, by issue: its common position in a sentence, and the proposals on which it has a position. */
function wants(setting: IssueSetting): Block[] {
  const { brief, words, proposals } = setting;
  const current = (issue: BriefIssue) =>
    proposalsOf(issue.proposals, proposals).filter(({ isReplaced }) => !isReplaced);
  // Its column has the name of unconditional support, and a condition may be all that the group wants.
  const condition = ({ shownPosition }: ProposalView) =>
    shownPosition === "support-with-changes" ? ` (${words.text(`position.${shownPosition}`)})` : "";
  const references = (of: readonly ProposalView[]): Run[] =>
    joined(
      of.map((proposal) => [
        ...reference(proposal),
        run(condition(proposal) + reservedInWords(proposal.reservation, words)),
      ]),
      "\n",
    );
  const link = ({ title, slug }: BriefIssue) => [run(title, { link: `#${issueAnchor(slug)}` })];
  // Issues that the group did not list and on which it has no position are named together.
  const isWanted = (issue: BriefIssue): boolean =>
    issue.priority === "listed" ||
    issue.position !== "none" ||
    current(issue).some(({ hasPosition }) => hasPosition);
  const others = brief.issues.filter((issue) => !isWanted(issue));
  const rows = brief.issues
    .filter(isWanted)
    .map((issue) => [
      link(issue),
      wantedInShort(issue, setting) || agreement(issue, words),
      ...(setting.hasPositions ? SIDES.map((side) => references(onSide(side, current(issue)))) : []),
    ]);
  const otherIssues = rows.length === 0 ? "sections.issues" : "sections.background";
  const positions = ["oppose", "support", "watch"].map((position) => words.text(`position.${position}`));
  const head = [
    words.text("grid.issue"),
    words.text("issue.position"),
    ...(setting.hasPositions ? positions : []),
  ];
  return [
    heading(1, words.text("sections.overview")),
    ...(rows.length === 0 ? [] : [table(head, rows, [4, 5, 4, 4, 4])]),
    ...(others.length === 0
      ? []
      : [paragraph(labelRuns(words.text(otherIssues), joined(others.map(link), "; ")), "Note")]),
  ];
}

/** The common position in a sentence, and why it is not in force; empty where no words are on record. */
function wantedInShort(issue: BriefIssue, { brief, words }: IssueSetting): string {
  const [wanted, reservation] = [commonPositionInShort(issue, brief.language), reservationOnIssue(issue)];
  return wanted === "" ? "" : wanted + reservedInWords(reservation, words);
}

/** What the file of the conference states about the brief. */
function introduction(setting: IssueSetting): Block[] {
  const { introduction: text, further } = setting.brief.conference;
  if (text === undefined && further.length === 0) return [];
  return [
    heading(1, setting.words.text("sections.introduction")),
    ...(text === undefined ? [] : htmlBlocks(text, setting)),
    ...further.flatMap(({ heading: name, body }) => [heading(2, name), ...htmlBlocks(body, setting)]),
  ];
}

/** What changed since the edition compared with, by issue. */
function changes({ brief, words }: IssueSetting): Block[] {
  const { summary, groups, edited, marks } = changesInWords(brief, words, {
    plain: (text) => text,
    marked: (runs) => runs.map(markedWords).join(""),
  });
  return [
    heading(1, words.text("sections.changes")),
    paragraph(summary),
    ...(marks === "" ? [] : [paragraph(marks)]),
    ...groups.flatMap(({ title, changes: list }) => [
      heading(2, title),
      ...list.map(({ kind, what, facts }) =>
        paragraph([run(`${kind}: `, { bold: true }), run([what, ...facts].join("\n"))]),
      ),
    ]),
    ...(edited.lines.length === 0 ? [] : [heading(2, edited.title), paragraph(edited.lines.join("\n"))]),
  ];
}

/** These are accounts of a change, not the text itself: nothing to accept. */
function markedWords({ mark, text }: MarkedRun): string {
  const marked = text.trim();
  if (mark === undefined || marked === "") return text;
  const start = text.indexOf(marked);
  const signs = mark === "ins" ? `{+${marked}+}` : `[-${marked}-]`;
  return text.slice(0, start) + signs + text.slice(start + marked.length);
}

function targets({ brief, words, proposals }: IssueSetting): Block[] {
  const groups = targetIndex(brief, proposals);
  if (groups.length === 0) return [];
  return [
    heading(1, words.text("sections.targets")),
    ...groups.flatMap(({ kind, targets: list }) => [
      heading(2, words.text(`targets.${kind}`)),
      ...list.flatMap((target) => [
        paragraph(
          [
            run(target.text, { bold: true }),
            run(target.title === undefined ? "" : ` ${target.title}`),
            ...(target.textResult === null ? [] : [run(" · "), ...resultRuns(target.textResult, words)]),
            ...target.proposals.flatMap((each) => [run("\n"), ...reference(each)]),
          ],
          "",
          { anchors: [target.anchor] },
        ),
      ]),
    ]),
  ];
}

function addresses({ brief, words }: IssueSetting): Block[] {
  const list = sourceAddresses(brief);
  if (list.length === 0) return [];
  return [
    heading(1, words.text("reading.addresses")),
    paragraph(words.text("reading.addressesIntro")),
    ...list.map(({ title, url }) => paragraph([run(`${title}: `), run(url, { link: url })])),
  ];
}
