import { countSentences, type NewWords } from "../../brief/review/new-words.ts";
import {
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type Review,
  reviewOf,
} from "../../brief/review/review.ts";
import type { EarlyAgreement } from "../../brief/review/void-agreements.ts";
import type { Brief } from "../../brief/types.ts";
import { issueAnchor } from "../page/anchors.ts";
import { type ProposalView, proposalViews } from "../page/proposal-view.ts";
import type { Words } from "../templates/words.ts";
import { actionOnTargets, labelAndTitle, sponsorCodes, voidedInWords } from "./proposal-in-words.ts";
import { mailHeading, mailLines, markdownWords } from "./text-lines.ts";

/** What the list of pending decisions is printed with. */
export interface ReviewSetting {
  words: Words;
  /** Turns the path of a file inside the conference into the path to print. */
  fileOf: (path: string) => string;
  /** What others would read for the first time since an edition; all that they would read where there is none. */
  newWords: { since?: number; public: readonly NewWords[]; delegation?: readonly NewWords[] };
  /** What the readers of that edition had and no longer have: of which proposal or issue, what, and why. */
  lost: readonly { name: string; key: string; loss: string }[];
  /** The agreements that are older than what they are about, by that edition. */
  early: readonly EarlyAgreement[];
}

/** The pending decisions in words, for a terminal, an e-mail or a comment. */
interface ReviewInWords {
  heading: string;
  /** The audience, and the number of decisions. */
  notes: string[];
  groups: { title: string; decisions: { what: string; facts: string[] }[] }[];
}

/** The pending decisions of a brief for the audience `internal`, in words, then what is new for others. */
function reviewInWords(brief: Brief, setting: ReviewSetting): ReviewInWords {
  const { words, fileOf } = setting;
  const view = reviewView(brief, setting.early);
  const title = words.text("decisions.title", {
    conference: brief.conference.id,
    date: words.date(brief.asOf),
  });
  return {
    heading: title,
    notes: [
      words.text("internal.mark"),
      ...(view.over ? [words.text("decisions.over")] : []),
      view.total === 0
        ? words.text("decisions.nothing")
        : words.text("decisions.total", { count: view.total }),
    ],
    groups: [
      ...view.groups.map(({ kind, count, decisions }) => ({
        title: `${words.text(`decisions.kind.${kind}`)} (${words.number(count)})`,
        decisions: decisions.map((decision) => ({
          what: nameOf(decision),
          facts: factsOf(decision, words, fileOf),
        })),
      })),
      ...lostInWords(setting),
      ...newWordsInWords(setting),
    ],
  };
}

function lostInWords({ words, newWords: { since = 0 }, lost }: ReviewSetting): ReviewInWords["groups"] {
  if (lost.length === 0) return [];
  const title = words.text("decisions.lost", { edition: words.number(since) });
  const decisions = lost.map(({ name, key, loss }) => ({ what: `${name} (${key})`, facts: [loss] }));
  return [{ title: `${title} (${words.number(lost.length)})`, decisions }];
}

function newWordsInWords({ words, fileOf, newWords }: ReviewSetting): ReviewInWords["groups"] {
  const { since } = newWords;
  return (["public", "delegation"] as const).flatMap((audience) => {
    const files = newWords[audience] ?? [];
    if (files.length === 0) return [];
    const title =
      since === undefined
        ? words.text(`decisions.allWords.${audience}`)
        : words.text(`decisions.newWords.${audience}`, { edition: words.number(since) });
    const decisions = files.map((each) => ({
      what: each.title,
      facts: [
        ...each.sentences.filter((sentence) => sentence !== each.title),
        ...(each.position === undefined
          ? []
          : [`${words.text("changes.field.position")}: ${words.text(`position.${each.position}`)}`]),
        ...(each.name === undefined ? [] : [words.text("decisions.newName", { name: each.name })]),
        fileOf(each.file),
      ],
    }));
    return [{ title: `${title} (${words.number(countSentences(files))})`, decisions }];
  });
}

function nameOf({ proposals, issue }: DecisionView): string {
  if (proposals.length === 0) return issue.title;
  return proposals.map(labelAndTitle).join(" / ");
}

function factsOf(decision: DecisionView, words: Words, fileOf: (path: string) => string): string[] {
  const { proposals, issue, kind, voided, disagreement, agreement } = decision;
  const reasons = [
    ...voidedInWords(voided, words),
    ...(disagreement === undefined ? [] : [words.text(`decisions.disagreement.${disagreement}`)]),
    ...(agreement === undefined ? [] : [words.text(`decisions.agreement.${agreement}`)]),
  ];
  const showsPosition = kind !== "no-position" && kind !== "no-common-position";
  const facts = [
    ...proposals.map((proposal) => proposalFacts(proposal, showsPosition, words)),
    ...reasons,
    [...(proposals.length === 0 ? [] : [issue.title]), ...waitOf(decision, words)].join("; "),
    ...(proposals.length === 0
      ? [fileOf(`${issue.anchor}.md`)]
      : proposals.map(({ key }) => fileOf(`${key}.md`))),
  ];
  return facts.filter((fact) => fact !== "");
}

/** The sponsors, action, targets and position of a proposal. */
function proposalFacts(proposal: ProposalView, showsPosition: boolean, words: Words): string {
  const position = showsPosition ? [words.text(`position.${proposal.shownPosition}`)] : [];
  return [sponsorCodes(proposal.sponsors, words), actionOnTargets(proposal), ...position].join("; ");
}

/** How long the decision has been pending, or when its agreement begins; empty for an issue without a date. */
function waitOf({ since, days, proposals, agreedFrom, agreedBefore }: DecisionView, words: Words): string[] {
  if (agreedBefore !== undefined && since !== undefined) {
    const { edition, asOf } = agreedBefore;
    const values = { date: words.date(since), edition: words.number(edition), day: words.date(asOf) };
    return [words.text("decisions.agreedBefore", values)];
  }
  if (agreedFrom !== undefined) return [words.text("decisions.agreedFrom", { date: words.date(agreedFrom) })];
  if (since !== undefined && days !== undefined) {
    return [words.text("decisions.waits", { date: words.date(since), count: days })];
  }
  return proposals.length === 0 ? [] : [words.text("proposal.noDate")];
}

/** The pending decisions as plain text for a terminal or an e-mail, with a block for each kind of decision. */
export function reviewText(brief: Brief, setting: ReviewSetting): string {
  const { heading, notes, groups } = reviewInWords(brief, setting);
  const lines = [
    ...mailLines(heading, "", ""),
    "",
    ...notes.flatMap((note) => mailLines(note, "", "")),
    ...groups.flatMap(({ title, decisions }) => [
      ...mailHeading(title),
      ...decisions.flatMap(({ what, facts }) => [
        ...mailLines(what, "- ", "  "),
        ...facts.flatMap((fact) => mailLines(fact, "    ", "    ")),
      ]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The pending decisions as Markdown, with a task list item for each. */
export function reviewMarkdown(brief: Brief, setting: ReviewSetting): string {
  const { heading, notes, groups } = reviewInWords(brief, setting);
  const lines = [
    `## ${markdownWords(heading)}`,
    "",
    ...notes.map((note) => `${markdownWords(note)}  `),
    ...groups.flatMap(({ title, decisions }) => [
      "",
      `### ${markdownWords(title)}`,
      "",
      ...decisions.flatMap(({ what, facts }) => [
        `- [ ] **${markdownWords(what)}**`,
        ...facts.map((fact) => `  - ${markdownWords(fact)}`),
      ]),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** One decision, with its issue and proposals in place of their keys. */
export interface DecisionView extends Omit<Decision, "issue" | "proposals"> {
  issue: { slug: string; title: string; anchor: string };
  /** Empty where the decision is about the issue itself. */
  proposals: ProposalView[];
}

/** The pending decisions, for the page and the messages. */
interface ReviewView {
  total: number;
  over: boolean;
  /** By kind, the most important first; kinds without decisions are left out. */
  groups: { kind: DecisionKind; count: number; decisions: DecisionView[] }[];
}

/** The pending decisions of a brief for the audience `internal`, with the agreements that are older than what they are about. */
export function reviewView(brief: Brief, early: readonly EarlyAgreement[] = []): ReviewView {
  const review: Review = reviewOf(brief, early);
  const views = proposalViews(brief);
  const titles = new Map(brief.issues.map(({ slug, title }) => [slug, title]));
  const decisions = review.decisions.map((decision) => ({
    ...decision,
    issue: {
      slug: decision.issue,
      title: titles.get(decision.issue) ?? decision.issue,
      anchor: issueAnchor(decision.issue),
    },
    proposals: decision.proposals.flatMap(({ key }) => views.get(key) ?? []),
  }));
  const groups = DECISION_KINDS.map((kind) => decisions.filter((decision) => decision.kind === kind));
  return {
    total: decisions.length,
    over: review.over,
    groups: groups.flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ kind: first.kind, count: group.length, decisions: group }];
    }),
  };
}
