import type { Brief } from "../../brief/types.ts";
import type { ProposalView } from "../page/proposal-view.ts";
import { type DecisionView, reviewView } from "../page/review-view.ts";
import type { Words } from "../templates/words.ts";
import { markdownWords } from "./markdown-words.ts";
import { mailLines, withAsciiMarks } from "./wrap-text.ts";

/** What still needs a decision, in words: for a terminal, an e-mail, a comment. */
interface ReviewInWords {
  heading: string;
  /** For whom it is, and how many decisions there are. */
  notes: string[];
  groups: { title: string; decisions: { what: string; facts: string[] }[] }[];
}

/**
 * The review of a brief for the audience `internal`, in words.
 *
 * @param fileOf the path of a proposal's or an issue's file, from its path inside the conference
 */
function reviewInWords(brief: Brief, words: Words, fileOf: (path: string) => string): ReviewInWords {
  const view = reviewView(brief);
  const title = words.say("decisions.title", {
    conference: brief.conference.id,
    date: words.date(brief.asOf),
  });
  return {
    heading: title,
    notes: [
      words.say("internal.mark"),
      ...(view.over ? [words.say("decisions.over")] : []),
      view.total === 0 ? words.say("decisions.nothing") : words.say("decisions.total", { count: view.total }),
    ],
    groups: view.groups.map(({ kind, count, decisions }) => ({
      title: `${words.say(`decisions.kind.${kind}`)} (${words.number(count)})`,
      decisions: decisions.map((decision) => ({
        what: nameOf(decision),
        facts: factsOf(decision, words, fileOf),
      })),
    })),
  };
}

function nameOf({ proposals, issue }: DecisionView): string {
  if (proposals.length === 0) return issue.title;
  return proposals.map(({ label, title }) => [label, title].filter(Boolean).join(" ")).join(" / ");
}

function factsOf(decision: DecisionView, words: Words, fileOf: (path: string) => string): string[] {
  const { proposals, issue, kind, voided, disagreement, agreement } = decision;
  const reasons = [
    ...(voided?.revised === undefined
      ? []
      : [words.say("proposal.voidedRevised", { date: words.date(voided.revised) })]),
    ...(voided?.changed?.parts ?? []).map((part) =>
      words.say(`proposal.voided.${part}`, { number: voided?.changed?.edition ?? 0 }),
    ),
    ...(disagreement === undefined ? [] : [words.say(`decisions.disagreement.${disagreement}`)]),
    ...(agreement === undefined ? [] : [words.say(`decisions.agreement.${agreement}`)]),
  ];
  const showsPosition = kind !== "no-position" && kind !== "no-common-position";
  const facts = [
    ...proposals.map((proposal) => whoAndWhat(proposal, showsPosition, words)),
    ...reasons,
    [...(proposals.length === 0 ? [] : [issue.title]), ...waitOf(decision, words)].join("; "),
    ...(proposals.length === 0
      ? [fileOf(`${issue.anchor}.md`)]
      : proposals.map(({ key }) => fileOf(`${key}.md`))),
  ];
  return facts.filter((fact) => fact !== "");
}

/** Who proposes what, and what the group thinks of it. */
function whoAndWhat(proposal: ProposalView, showsPosition: boolean, words: Words): string {
  const { sponsors, action, target, shownPosition } = proposal;
  const names = sponsors.map(({ code }) => code).join(", ") || words.say("proposal.noSponsor");
  const aim = [action ?? "", target.map(({ text }) => text).join(", ")].filter(Boolean).join(" ");
  const position = showsPosition ? [words.say(`position.${shownPosition}`)] : [];
  return [names, aim, ...position].join("; ");
}

/** An issue that nothing bears on yet waits from no day. */
function waitOf({ since, days, proposals }: DecisionView, words: Words): string[] {
  if (since !== undefined && days !== undefined) {
    return [words.say("decisions.waits", { date: words.date(since), count: days })];
  }
  return proposals.length === 0 ? [] : [words.say("proposal.noDate")];
}

/** What still needs a decision as plain text that fits a terminal and an e-mail: a block for each kind of decision. */
export function reviewText(brief: Brief, words: Words, fileOf: (path: string) => string): string {
  const { heading, notes, groups } = reviewInWords(brief, words, fileOf);
  const lines = [
    ...mailLines(withAsciiMarks(heading), "", ""),
    "",
    ...notes.flatMap((note) => mailLines(withAsciiMarks(note), "", "")),
    ...groups.flatMap(({ title, decisions }) => [
      "",
      ...mailLines(withAsciiMarks(title).toUpperCase(), "", ""),
      ...decisions.flatMap(({ what, facts }) => [
        ...mailLines(withAsciiMarks(what), "- ", "  "),
        ...facts.flatMap((fact) => mailLines(withAsciiMarks(fact), "    ", "    ")),
      ]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What still needs a decision as Markdown, with a box to tick for each decision. */
export function reviewMarkdown(brief: Brief, words: Words, fileOf: (path: string) => string): string {
  const { heading, notes, groups } = reviewInWords(brief, words, fileOf);
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
