import type { Verdict } from "../../brief/declaration/outcomes.ts";
import type { LocalText, SourceRef } from "../../brief/types.ts";
import type { Block, Run } from "../../word/document.ts";
import type { ProposalView, TextResult } from "../page/proposal-view.ts";
import { clauses, type Words } from "../templates/words.ts";
import {
  inferredInWords,
  labelAndTitle,
  reservedInWords,
  sponsorNames,
  voidedInWords,
} from "../text/proposal-in-words.ts";
import { heading, joined, labelled, labelRuns, paragraph, run } from "./blocks.ts";
import { htmlBlocks, type TextSetting } from "./html-blocks.ts";

/** What a proposal is printed with. */
export type ProposalSetting = Pick<TextSetting, "words" | "lists">;

/** A proposal in full, in the order of the page: its facts, its texts, what became of it, its sources. */
export function proposalBlocks(proposal: ProposalView, setting: ProposalSetting): Block[] {
  const { words } = setting;
  const section = (name: string, text: LocalText | undefined, level = 4): Block[] =>
    text === undefined ? [] : [heading(level, name), ...htmlBlocks(text, setting)];
  const { summary, positionText, ask, analysis, outcome, textResults } = proposal;
  const reserved = reservedInWords(proposal.reservation, words);
  return [
    heading(3, labelAndTitle(proposal), proposal.anchor),
    ...originalTitle(proposal),
    paragraph(headline(proposal, words)),
    paragraph(joined(facts(proposal, words), "\n")),
    ...(summary === undefined ? [] : htmlBlocks(summary, setting)),
    ...section(words.text("proposal.positionText") + reserved, positionText),
    ...section(words.text(proposal.isPending ? "proposal.ask" : "proposal.asked") + reserved, ask),
    ...textBlocks(proposal, setting),
    ...section(words.text("proposal.analysis"), analysis),
    ...proposal.further.flatMap(({ heading: name, body }) => section(name, body)),
    ...(outcome === undefined ? [] : [heading(4, words.text("proposal.outcome")), paragraph(outcome)]),
    ...(textResults.length === 0
      ? []
      : [
          labelled(
            words.text("docx.ofText"),
            joined(
              textResults.map((each) => resultRuns(each, words)),
              "; ",
            ),
          ),
        ]),
    ...recordBlocks(proposal, words),
  ];
}

/** The text of a proposal with its changes tracked: accepted it is the proposed text, rejected the current one. */
export function textBlocks(
  { text, sponsors, textKey }: Pick<ProposalView, "text" | "sponsors" | "textKey">,
  { words, lists }: Pick<TextSetting, "words" | "lists">,
): Block[] {
  if (text === undefined) return [];
  const isMarked = textKey.hasChanges || textKey.hasMoved;
  return [
    heading(4, words.text("proposal.text")),
    ...(isMarked ? [paragraph([run(words.text("docx.tracked"), { italic: true })])] : []),
    ...htmlBlocks(text, { words, lists, author: sponsorNames(sponsors, words), style: "Legal text" }),
  ];
}

function originalTitle({ originalTitle: title, originalLanguage: language }: ProposalView): Block[] {
  if (title === undefined) return [];
  return [paragraph([run(title, { italic: true, ...(language === "" ? {} : { language }) })])];
}

/** The verdict on a proposal or an issue, with the sign that it has on the page. */
export function verdictRun(verdict: Verdict, isInferred: boolean, words: Words): Run {
  const signed = `${words.text(`verdictSign.${verdict}`)} ${words.text(`verdict.${verdict}`)}`;
  return run(signed + inferredInWords(isInferred, words), { bold: true });
}

/** What it does to what, how far it has come, and the group's position. */
function headline(proposal: ProposalView, words: Words): Run[] {
  const { action, targetLinks, status, outcomeNotOnRecord, hasPosition, shownPosition, verdict } = proposal;
  const targets = targetLinks.map(({ text, anchor }) => [run(text, { bold: true, link: `#${anchor}` })]);
  const parts: Run[][] = [
    [run(`${action ?? words.text("proposal.noAction")} `, { bold: true }), ...joined(targets, ", ")],
    [run(words.text(`status.${status}`) + inferredInWords(proposal.inferredStatus, words))],
    ...(outcomeNotOnRecord ? [[run(words.text("proposal.outcomeNotOnRecord"))]] : []),
    ...(verdict === "" ? [] : [[verdictRun(verdict, proposal.inferredVerdict, words)]]),
    ...(hasPosition
      ? [
          [
            run(`${words.text("columns.position")}: `),
            run(
              words.text(`position.${shownPosition}`) +
                reservedInWords(proposal.reservation, words) +
                inferredInWords(proposal.inferredPosition, words),
              { bold: true },
            ),
          ],
        ]
      : []),
    ...(proposal.inferredRecord ? [[run(words.text("inferred"))]] : []),
  ];
  return joined(parts, " · ");
}

/** The facts of a proposal that the audience sees, each with its label. */
function facts(proposal: ProposalView, words: Words): Run[][] {
  const { submitted, dateNotStated, review, voided, reviewedOn, audience, staleDays } = proposal;
  const reviews = [
    ...(review === undefined ? [] : [words.text(`review.${review}`)]),
    ...voidedInWords(voided, words),
  ];
  const rows: [label: string, value: string][] = [
    ["columns.sponsors", sponsorNames(proposal.sponsors, words)],
    ["proposal.groupNumber", proposal.id === undefined ? "" : (proposal.number ?? "")],
    ["proposal.document", proposal.document ?? ""],
    ["columns.submitted", submitted === undefined ? "" : words.date(submitted)],
    ["columns.submitted", dateNotStated ? words.text("proposal.noDate") : ""],
    ["proposal.committee", proposal.committee ?? ""],
    ["proposal.signatories", backers(proposal.signatories, words)],
    ["proposal.supporters", backers(proposal.supporters, words)],
    ["proposal.opponents", backers(proposal.opponents, words)],
    ["proposal.also", proposal.alsoLinks.map(({ text }) => text).join(", ")],
    ["proposal.review", reviews.join("; ")],
    ["proposal.reviewedBy", proposal.reviewedBy ?? ""],
    ["proposal.reviewedOn", reviewedOn === undefined ? "" : words.date(reviewedOn)],
    ["proposal.audience", audience === undefined ? "" : words.text(`audience.${audience}`)],
    [
      "proposal.staleLabel",
      staleDays === undefined ? "" : words.text("proposal.stale", { count: staleDays }),
    ],
    ["proposal.formerly", words.list(proposal.formerly ?? [])],
    ["proposal.updated", proposal.updated === undefined ? "" : words.date(proposal.updated)],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => labelRuns(words.text(label), value));
}

function backers(list: ProposalView["supporters"], words: Words): string {
  return list
    .map(({ code, from }) =>
      from === undefined
        ? code
        : `${code} (${words.text("proposal.backerFrom", { date: words.date(from) })})`,
    )
    .join(", ");
}

const RELATIONS = [
  "supersedes",
  "supersededBy",
  "mergedInto",
  "mergedFrom",
  "sameSubject",
  "opposes",
  "opposedBy",
] as const;

/** Its relations, its history, its sources, and what these leave open. */
function recordBlocks(proposal: ProposalView, words: Words): Block[] {
  const { history, sources, limits } = proposal;
  const steps = history.map(({ date, status, position, note }) =>
    [
      words.date(date),
      status && words.text(`status.${status}`),
      position && words.text(`position.${position}`),
      note,
    ]
      .filter(Boolean)
      .join(" – "),
  );
  return [
    ...RELATIONS.filter((relation) => proposal[relation].length > 0).map((relation) =>
      labelled(words.text(`proposal.${relation}`), joined(proposal[relation].map(reference), "; ")),
    ),
    ...(steps.length === 0 ? [] : [labelled(words.text("proposal.history"), clauses(steps))]),
    ...(sources.length === 0 ? [] : [labelled(words.text("issue.sources"), sourceRuns(sources, words))]),
    ...(limits === undefined ? [] : [labelled(words.text("docx.limits"), limits)]),
  ];
}

/** Another proposal by its label and title, as a link to it. */
export function reference(proposal: Pick<ProposalView, "key" | "title"> & { label?: string | null }): Run[] {
  return [run(labelAndTitle(proposal), { link: `#${proposal.key}` })];
}

/** `Res. 139: revised (Rev. Dubai, 2018)`. */
export function resultRuns({ anchor, text, result, label }: TextResult, words: Words): Run[] {
  const named = label === undefined ? "" : ` (${label})`;
  return [run(text, { link: `#${anchor}` }), run(`: ${words.text(`result.${result}`)}${named}`)];
}

/** Sources in one line, each a link where it has an address. */
export function sourceRuns(sources: readonly SourceRef[], words: Words): Run[] {
  return joined(
    sources.map(({ title, url, locator, language, for: keys }) => [
      run(title, url === undefined ? {} : { link: url }),
      ...(locator === undefined ? [] : [run(`, ${locator}`)]),
      ...(language === undefined ? [] : [run(` [${language}]`)]),
      ...(keys === undefined
        ? []
        : [run(` (${words.text("proposal.sourceFor", { keys: words.list(keys) })})`)]),
    ]),
    "; ",
  );
}
